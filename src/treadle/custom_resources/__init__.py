"""Custom resources of calls and of functions: a mirror of ``aws_cdk.custom_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._calls import *
    from ._cfn import *
    from ._provider import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_calls": ("AwsCustomResource AwsCustomResourcePolicy Logging PhysicalResourceId PhysicalResourceIdReference"),
        "_provider": "Provider WaiterStateMachine",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
