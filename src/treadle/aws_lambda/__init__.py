"""AWS Lambda: a mirror of ``aws_cdk.aws_lambda``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._code import *
    from ._events import *
    from ._function import *
    from ._image import *
    from ._invocation import *
    from ._layer import *
    from ._runtime import *
    from ._version import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_code": "AssetCode Code CodeConfig CodeImageConfig InlineCode S3Code",
        "_events": "EventSourceMapping FilterCriteria FilterRule FunctionUrl",
        "_function": "Function SingletonFunction VersionOptions",
        "_image": "AssetImageCode DockerImageCode DockerImageFunction EcrImageCode",
        "_invocation": "FunctionBase IFunction Permission",
        "_layer": "ILayerVersion LayerVersion",
        "_runtime": (
            "ApplicationLogLevel Architecture Handler LoggingFormat Runtime RuntimeFamily SystemLogLevel Tracing"
        ),
        "_version": "Alias IAlias IVersion Version VersionWeight",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
