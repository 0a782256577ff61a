# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_directoryservice as _aws_directoryservice
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnMicrosoftAD(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcSettingsProperty(Struct):
        subnet_ids: Sequence[str]
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        vpc_settings: CfnMicrosoftAD.VpcSettingsProperty | Mapping[str, Any] | IResolvable,
        create_alias: bool | IResolvable | None = None,
        edition: str | None = None,
        enable_sso: bool | IResolvable | None = None,
        password: str | None = None,
        short_name: str | None = None,
    ) -> None: ...
    name: str
    vpc_settings: CfnMicrosoftAD.VpcSettingsProperty | IResolvable
    create_alias: bool | IResolvable | None
    edition: str | None
    enable_sso: bool | IResolvable | None
    password: str | None
    short_name: str | None
    @property
    def attr_alias(self) -> str: ...
    @property
    def attr_directory_id(self) -> str: ...
    @property
    def attr_dns_ip_addresses(self) -> Sequence[str]: ...
    @property
    def microsoft_ad_ref(self) -> _aws_directoryservice.MicrosoftADReference: ...
    @staticmethod
    def arn_for_microsoft_ad(resource: _aws_directoryservice.IMicrosoftADRef) -> str: ...
    @staticmethod
    def from_directory_id(scope: Construct, id: str, directory_id: str) -> _aws_directoryservice.IMicrosoftADRef: ...
    @staticmethod
    def is_cfn_microsoft_ad(x: Any) -> bool: ...

class CfnMicrosoftADProps(Struct):
    name: str
    vpc_settings: CfnMicrosoftAD.VpcSettingsProperty | Mapping[str, Any] | IResolvable
    create_alias: bool | IResolvable | None = None
    edition: str | None = None
    enable_sso: bool | IResolvable | None = None
    password: str | None = None
    short_name: str | None = None

class CfnSimpleAD(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcSettingsProperty(Struct):
        subnet_ids: Sequence[str]
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        size: str,
        vpc_settings: CfnSimpleAD.VpcSettingsProperty | Mapping[str, Any] | IResolvable,
        create_alias: bool | IResolvable | None = None,
        description: str | None = None,
        enable_sso: bool | IResolvable | None = None,
        password: str | None = None,
        short_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    size: str
    vpc_settings: CfnSimpleAD.VpcSettingsProperty | IResolvable
    create_alias: bool | IResolvable | None
    description: str | None
    enable_sso: bool | IResolvable | None
    password: str | None
    short_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_alias(self) -> str: ...
    @property
    def attr_directory_id(self) -> str: ...
    @property
    def attr_dns_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def simple_ad_ref(self) -> _aws_directoryservice.SimpleADReference: ...
    @staticmethod
    def arn_for_simple_ad(resource: _aws_directoryservice.ISimpleADRef) -> str: ...
    @staticmethod
    def from_directory_id(scope: Construct, id: str, directory_id: str) -> _aws_directoryservice.ISimpleADRef: ...
    @staticmethod
    def is_cfn_simple_ad(x: Any) -> bool: ...

class CfnSimpleADProps(Struct):
    name: str
    size: str
    vpc_settings: CfnSimpleAD.VpcSettingsProperty | Mapping[str, Any] | IResolvable
    create_alias: bool | IResolvable | None = None
    description: str | None = None
    enable_sso: bool | IResolvable | None = None
    password: str | None = None
    short_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

