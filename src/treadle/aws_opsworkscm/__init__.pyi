# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_opsworkscm as _aws_opsworkscm
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnServer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EngineAttributeProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_profile_arn: str,
        instance_type: str,
        service_role_arn: str,
        associate_public_ip_address: bool | IResolvable | None = None,
        backup_id: str | None = None,
        backup_retention_count: float | None = None,
        custom_certificate: str | None = None,
        custom_domain: str | None = None,
        custom_private_key: str | None = None,
        disable_automated_backup: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_attributes: Sequence[CfnServer.EngineAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        engine_model: str | None = None,
        engine_version: str | None = None,
        key_pair: str | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_profile_arn: str
    instance_type: str
    service_role_arn: str
    associate_public_ip_address: bool | IResolvable | None
    backup_id: str | None
    backup_retention_count: float | None
    custom_certificate: str | None
    custom_domain: str | None
    custom_private_key: str | None
    disable_automated_backup: bool | IResolvable | None
    engine: str | None
    engine_attributes: Sequence[CfnServer.EngineAttributeProperty | IResolvable] | IResolvable | None
    engine_model: str | None
    engine_version: str | None
    key_pair: str | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    security_group_ids: Sequence[str] | None
    subnet_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_server_name(self) -> str: ...
    @property
    def server_ref(self) -> _aws_opsworkscm.ServerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_server(resource: _aws_opsworkscm.IServerRef) -> str: ...
    @staticmethod
    def is_cfn_server(x: Any) -> bool: ...

class CfnServerProps(Struct):
    instance_profile_arn: str
    instance_type: str
    service_role_arn: str
    associate_public_ip_address: bool | IResolvable | None = None
    backup_id: str | None = None
    backup_retention_count: float | None = None
    custom_certificate: str | None = None
    custom_domain: str | None = None
    custom_private_key: str | None = None
    disable_automated_backup: bool | IResolvable | None = None
    engine: str | None = None
    engine_attributes: Sequence[CfnServer.EngineAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    engine_model: str | None = None
    engine_version: str | None = None
    key_pair: str | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    security_group_ids: Sequence[str] | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

