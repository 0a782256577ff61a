"""Amazon Elastic Container Registry: a mirror of ``aws_cdk.aws_ecr``."""

from .._arguments import check_exports as _check_exports
from ._lifecycle import *
from ._repository import *

_check_exports(__name__)
