"""Amazon EventBridge: a mirror of ``aws_cdk.aws_events``."""

from ._event_bus import *
