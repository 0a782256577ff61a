# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_paymentcryptography as _aws_paymentcryptography
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias_name: str,
        key_arn: str | None = None,
    ) -> None: ...
    alias_name: str
    key_arn: str | None
    @property
    def alias_ref(self) -> _aws_paymentcryptography.AliasReference: ...
    @staticmethod
    def is_cfn_alias(x: Any) -> bool: ...

class CfnAliasProps(Struct):
    alias_name: str
    key_arn: str | None = None

class CfnKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class KeyAttributesProperty(Struct):
        key_algorithm: str
        key_class: str
        key_modes_of_use: CfnKey.KeyModesOfUseProperty | Mapping[str, Any] | IResolvable
        key_usage: str
    class KeyModesOfUseProperty(Struct):
        decrypt: bool | IResolvable | None = None
        derive_key: bool | IResolvable | None = None
        encrypt: bool | IResolvable | None = None
        generate: bool | IResolvable | None = None
        no_restrictions: bool | IResolvable | None = None
        sign: bool | IResolvable | None = None
        unwrap: bool | IResolvable | None = None
        verify: bool | IResolvable | None = None
        wrap: bool | IResolvable | None = None
    class ReplicationStatusTypeProperty(Struct):
        status: str
        kms_key_arn: str | None = None
        kms_key_id: str | None = None
        status_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        exportable: bool | IResolvable,
        key_attributes: CfnKey.KeyAttributesProperty | Mapping[str, Any] | IResolvable,
        derive_key_usage: str | None = None,
        enabled: bool | IResolvable | None = None,
        key_check_value_algorithm: str | None = None,
        policy: str | None = None,
        replication_regions: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    exportable: bool | IResolvable
    key_attributes: CfnKey.KeyAttributesProperty | IResolvable
    derive_key_usage: str | None
    enabled: bool | IResolvable | None
    key_check_value_algorithm: str | None
    policy: str | None
    replication_regions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_key_identifier(self) -> str: ...
    @property
    def attr_key_origin(self) -> str: ...
    @property
    def attr_key_state(self) -> str: ...
    @property
    def attr_replication_status(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def key_ref(self) -> _aws_paymentcryptography.KeyReference: ...
    @staticmethod
    def is_cfn_key(x: Any) -> bool: ...

class CfnKeyProps(Struct):
    exportable: bool | IResolvable
    key_attributes: CfnKey.KeyAttributesProperty | Mapping[str, Any] | IResolvable
    derive_key_usage: str | None = None
    enabled: bool | IResolvable | None = None
    key_check_value_algorithm: str | None = None
    policy: str | None = None
    replication_regions: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

