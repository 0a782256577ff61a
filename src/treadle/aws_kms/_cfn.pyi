# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kms as _aws_kms
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
        target_key_id: str | _aws_kms.IKeyRef | _aws_kms.IReplicaKeyRef,
    ) -> None: ...
    alias_name: str
    target_key_id: str
    @property
    def alias_ref(self) -> _aws_kms.AliasReference: ...
    @staticmethod
    def is_cfn_alias(x: Any) -> bool: ...

class CfnAliasProps(Struct):
    alias_name: str
    target_key_id: str | _aws_kms.IKeyRef | _aws_kms.IReplicaKeyRef

class CfnKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bypass_policy_lockout_safety_check: bool | IResolvable | None = None,
        description: str | None = None,
        enabled: bool | IResolvable | None = None,
        enable_key_rotation: bool | IResolvable | None = None,
        key_policy: Any | None = None,
        key_spec: str | None = None,
        key_usage: str | None = None,
        multi_region: bool | IResolvable | None = None,
        origin: str | None = None,
        pending_window_in_days: float | None = None,
        rotation_period_in_days: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    key_policy: Any
    bypass_policy_lockout_safety_check: bool | IResolvable | None
    description: str | None
    enabled: bool | IResolvable | None
    enable_key_rotation: bool | IResolvable | None
    key_spec: str | None
    key_usage: str | None
    multi_region: bool | IResolvable | None
    origin: str | None
    pending_window_in_days: float | None
    rotation_period_in_days: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_key_id(self) -> str: ...
    @property
    def key_ref(self) -> _aws_kms.KeyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_key(resource: _aws_kms.IKeyRef) -> str: ...
    @staticmethod
    def from_key_arn(scope: Construct, id: str, arn: str) -> _aws_kms.IKeyRef: ...
    @staticmethod
    def from_key_id(scope: Construct, id: str, key_id: str) -> _aws_kms.IKeyRef: ...
    @staticmethod
    def is_cfn_key(x: Any) -> bool: ...

class CfnKeyProps(Struct):
    bypass_policy_lockout_safety_check: bool | IResolvable | None = None
    description: str | None = None
    enabled: bool | IResolvable | None = None
    enable_key_rotation: bool | IResolvable | None = None
    key_policy: Any | None = None
    key_spec: str | None = None
    key_usage: str | None = None
    multi_region: bool | IResolvable | None = None
    origin: str | None = None
    pending_window_in_days: float | None = None
    rotation_period_in_days: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReplicaKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_policy: Any,
        primary_key_arn: str,
        description: str | None = None,
        enabled: bool | IResolvable | None = None,
        pending_window_in_days: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    key_policy: Any
    primary_key_arn: str
    description: str | None
    enabled: bool | IResolvable | None
    pending_window_in_days: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_key_id(self) -> str: ...
    @property
    def replica_key_ref(self) -> _aws_kms.ReplicaKeyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_replica_key(resource: _aws_kms.IReplicaKeyRef) -> str: ...
    @staticmethod
    def is_cfn_replica_key(x: Any) -> bool: ...

class CfnReplicaKeyProps(Struct):
    key_policy: Any
    primary_key_arn: str
    description: str | None = None
    enabled: bool | IResolvable | None = None
    pending_window_in_days: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class AliasAttributes(Struct):
    alias_name: str
    alias_target_key: Any

class AliasProps(Struct):
    alias_name: str
    target_key: Any
    removal_policy: Any | None = None

class KeyLookupOptions(Struct):
    alias_name: str
    return_dummy_key_on_missing: bool | None = None

class KeyProps(Struct):
    admins: Sequence[Any] | None = None
    alias: str | None = None
    description: str | None = None
    enabled: bool | None = None
    enable_key_rotation: bool | None = None
    key_spec: Any | None = None
    key_usage: Any | None = None
    multi_region: bool | None = None
    pending_window: Any | None = None
    policy: Any | None = None
    removal_policy: Any | None = None
    rotation_period: Any | None = None

