"""AWS Key Management Service: a mirror of ``aws_cdk.aws_kms``."""

from .._arguments import check_exports as _check_exports
from ._key import *
from ._via_service import *

_check_exports(__name__)
