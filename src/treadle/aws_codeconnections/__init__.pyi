# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codeconnections as _aws_codeconnections
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_name: str,
        host_arn: str | None = None,
        provider_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_name: str
    host_arn: str | None
    provider_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connection_arn(self) -> str: ...
    @property
    def attr_connection_status(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_ref(self) -> _aws_codeconnections.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_codeconnections.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    connection_name: str
    host_arn: str | None = None
    provider_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnHost(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
        vpc_id: str
        tls_certificate: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        provider_endpoint: str,
        provider_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_configuration: CfnHost.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    provider_endpoint: str
    provider_type: str
    tags: Sequence[_CfnTag] | None
    vpc_configuration: CfnHost.VpcConfigurationProperty | IResolvable | None
    @property
    def attr_host_arn(self) -> str: ...
    @property
    def attr_host_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def host_ref(self) -> _aws_codeconnections.HostReference: ...
    @staticmethod
    def arn_for_host(resource: _aws_codeconnections.IHostRef) -> str: ...
    @staticmethod
    def is_cfn_host(x: Any) -> bool: ...

class CfnHostProps(Struct):
    name: str
    provider_endpoint: str
    provider_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_configuration: CfnHost.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

