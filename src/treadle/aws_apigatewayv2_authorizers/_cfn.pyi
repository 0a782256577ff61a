# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class HttpJwtAuthorizerProps(Struct):
    jwt_audience: Sequence[str]
    authorizer_name: str | None = None
    identity_source: Sequence[str] | None = None

class HttpLambdaAuthorizerProps(Struct):
    authorizer_name: str | None = None
    identity_source: Sequence[str] | None = None
    response_types: Sequence[Any] | None = None
    results_cache_ttl: Any | None = None
    role: Any | None = None

class HttpUserPoolAuthorizerProps(Struct):
    authorizer_name: str | None = None
    identity_source: Sequence[str] | None = None
    user_pool_clients: Sequence[Any] | None = None
    user_pool_region: str | None = None

class WebSocketLambdaAuthorizerProps(Struct):
    authorizer_name: str | None = None
    identity_source: Sequence[str] | None = None

