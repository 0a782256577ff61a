"""Amazon EC2 Auto Scaling: a mirror of ``aws_cdk.aws_autoscaling``, as far as clusters need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._group import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_group": "AutoScalingGroup IAutoScalingGroup Monitoring",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
