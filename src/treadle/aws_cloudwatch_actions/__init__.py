"""What alarms call: a mirror of ``aws_cdk.aws_cloudwatch_actions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._actions import *
    from ._cfn import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_actions": (
            "ApplicationScalingAction AutoScalingAction Ec2Action LambdaAction SnsAction SsmAction SsmIncidentAction"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
