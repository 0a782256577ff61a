# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotsecuretunneling as _aws_iotsecuretunneling
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnTunnel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DestinationConfigProperty(Struct):
        services: Sequence[str]
        thing_name: str | None = None
    class TimeoutConfigProperty(Struct):
        max_lifetime_timeout_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        destination_config: CfnTunnel.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_config: CfnTunnel.TimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    description: str | None
    destination_config: CfnTunnel.DestinationConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    timeout_config: CfnTunnel.TimeoutConfigProperty | IResolvable | None
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_tunnel_arn(self) -> str: ...
    @property
    def attr_tunnel_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tunnel_ref(self) -> _aws_iotsecuretunneling.TunnelReference: ...
    @staticmethod
    def arn_for_tunnel(resource: _aws_iotsecuretunneling.ITunnelRef) -> str: ...
    @staticmethod
    def is_cfn_tunnel(x: Any) -> bool: ...

class CfnTunnelProps(Struct):
    description: str | None = None
    destination_config: CfnTunnel.DestinationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_config: CfnTunnel.TimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None

