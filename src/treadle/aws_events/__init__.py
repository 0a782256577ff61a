"""Amazon EventBridge: a mirror of ``aws_cdk.aws_events``."""

from .._arguments import check_exports as _check_exports
from ._connection import *
from ._event_bus import *

_check_exports(__name__)
