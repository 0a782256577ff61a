"""Amazon Simple Queue Service: a mirror of ``aws_cdk.aws_sqs``."""

from .._arguments import check_exports as _check_exports
from ._queue import *

_check_exports(__name__)
