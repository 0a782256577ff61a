"""Files uploaded with a stack: a mirror of ``aws_cdk.aws_s3_assets``."""

from .._arguments import check_exports as _check_exports
from ._asset import *

_check_exports(__name__)
