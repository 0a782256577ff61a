"""Amazon EventBridge: a mirror of ``aws_cdk.aws_events``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._api_destination import *
    from ._cfn import *
    from ._connection import *
    from ._event_bus import *
    from ._input import *
    from ._rule import *
    from ._schedule import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_api_destination": "ApiDestination IApiDestination",
        "_connection": "Authorization Connection HttpMethod HttpParameter IConnection",
        "_event_bus": "EventBus EventBusPolicy IEventBus IncludeDetail Level",
        "_input": "EventField RuleTargetInput",
        "_rule": "IRule IRuleTarget Rule",
        "_schedule": "Schedule",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
