"""Amazon CloudWatch Logs: a mirror of ``aws_cdk.aws_logs``."""

from .._arguments import check_exports as _check_exports
from ._log_group import *

_check_exports(__name__)
