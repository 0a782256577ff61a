"""Amazon Bedrock: a mirror of ``aws_cdk.aws_bedrock``."""

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._model_ids import *
from ._models import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
