"""Amazon Simple Notification Service: a mirror of ``aws_cdk.aws_sns``."""

from .._arguments import check_exports as _check_exports
from ._subscription import *
from ._topic import *

_check_exports(__name__)
