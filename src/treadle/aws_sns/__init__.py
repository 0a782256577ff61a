"""Amazon Simple Notification Service: a mirror of ``aws_cdk.aws_sns``."""

from ._subscription import *
from ._topic import *
