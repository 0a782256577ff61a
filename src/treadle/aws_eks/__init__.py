"""Amazon EKS: a mirror of ``aws_cdk.aws_eks``, as far as tasks need it.

Clusters are made with CloudFormation's own resource type, without the helper functions and nested stacks of the CDK.
"""

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._cluster import *
from ._cluster_types import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
