"""Amazon CloudWatch Logs: a mirror of ``aws_cdk.aws_logs``."""

from ._log_group import *
