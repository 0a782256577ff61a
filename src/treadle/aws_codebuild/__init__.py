"""AWS CodeBuild: a mirror of ``aws_cdk.aws_codebuild``, as far as tasks need it.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_codebuild.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._environment import *
from ._images import *
from ._outputs import *
from ._project import *
from ._sources import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
