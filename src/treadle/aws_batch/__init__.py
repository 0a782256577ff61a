"""AWS Batch: a mirror of ``aws_cdk.aws_batch``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_batch.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._compute_environment import *
from ._container import *
from ._ec2_environment import *
from ._job_definition import *
from ._job_queue import *
from ._linux_parameters import *
from ._pod import *
from ._scheduling_policy import *

_check_exports(__name__)

if TYPE_CHECKING:
    JobDefinition = EcsJobDefinition
else:

    def __getattr__(name: str) -> object:
        if name == "JobDefinition":
            # what the first CDK had in place of the three kinds
            from .._deprecations import deprecated

            deprecated("aws_batch.JobDefinition", "EcsJobDefinition, EksJobDefinition or MultiNodeJobDefinition")
            return EcsJobDefinition
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
