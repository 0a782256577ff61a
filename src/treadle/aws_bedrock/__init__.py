"""Amazon Bedrock: a mirror of ``aws_cdk.aws_bedrock``."""

from .._arguments import check_exports as _check_exports
from ._model_ids import *
from ._models import *

_check_exports(__name__)
