# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_interconnect as _aws_interconnect
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttachPointProperty(Struct):
        arn: str | None = None
        direct_connect_gateway: str | None = None
    class ProviderProperty(Struct):
        cloud_service_provider: str | None = None
        last_mile_provider: str | None = None
    class RemoteAccountProperty(Struct):
        identifier: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attach_point: CfnConnection.AttachPointProperty | Mapping[str, Any] | IResolvable,
        activation_key: str | None = None,
        bandwidth: str | None = None,
        description: str | None = None,
        environment_id: str | None = None,
        remote_account: CfnConnection.RemoteAccountProperty | Mapping[str, Any] | IResolvable | None = None,
        remote_owner_account: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    attach_point: CfnConnection.AttachPointProperty | IResolvable
    activation_key: str | None
    bandwidth: str | None
    description: str | None
    environment_id: str | None
    remote_account: CfnConnection.RemoteAccountProperty | IResolvable | None
    remote_owner_account: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_billing_tier(self) -> float: ...
    @property
    def attr_connection_id(self) -> str: ...
    @property
    def attr_owner_account(self) -> str: ...
    @property
    def attr_provider(self) -> IResolvable: ...
    @property
    def attr_shared_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_ref(self) -> _aws_interconnect.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_interconnect.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    attach_point: CfnConnection.AttachPointProperty | Mapping[str, Any] | IResolvable
    activation_key: str | None = None
    bandwidth: str | None = None
    description: str | None = None
    environment_id: str | None = None
    remote_account: CfnConnection.RemoteAccountProperty | Mapping[str, Any] | IResolvable | None = None
    remote_owner_account: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

