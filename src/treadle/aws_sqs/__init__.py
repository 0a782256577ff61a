"""Amazon Simple Queue Service: a mirror of ``aws_cdk.aws_sqs``."""

from ._queue import *
