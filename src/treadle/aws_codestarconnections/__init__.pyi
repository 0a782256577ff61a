# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codestarconnections as _aws_codestarconnections
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
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_connection_arn(self) -> str: ...
    @property
    def attr_connection_status(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def connection_ref(self) -> _aws_codestarconnections.ConnectionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_connection(resource: _aws_codestarconnections.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    connection_name: str
    host_arn: str | None = None
    provider_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRepositoryLink(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_arn: str,
        owner_id: str,
        repository_name: str,
        encryption_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_arn: str
    owner_id: str
    repository_name: str
    encryption_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_provider_type(self) -> str: ...
    @property
    def attr_repository_link_arn(self) -> str: ...
    @property
    def attr_repository_link_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def repository_link_ref(self) -> _aws_codestarconnections.RepositoryLinkReference: ...
    @staticmethod
    def arn_for_repository_link(resource: _aws_codestarconnections.IRepositoryLinkRef) -> str: ...
    @staticmethod
    def is_cfn_repository_link(x: Any) -> bool: ...

class CfnRepositoryLinkProps(Struct):
    connection_arn: str
    owner_id: str
    repository_name: str
    encryption_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSyncConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        branch: str,
        config_file: str,
        repository_link_id: str,
        resource_name: str,
        role_arn: str,
        sync_type: str,
        publish_deployment_status: str | None = None,
        trigger_resource_update_on: str | None = None,
    ) -> None: ...
    branch: str
    config_file: str
    repository_link_id: str
    resource_name: str
    role_arn: str
    sync_type: str
    publish_deployment_status: str | None
    trigger_resource_update_on: str | None
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_provider_type(self) -> str: ...
    @property
    def attr_repository_name(self) -> str: ...
    @property
    def sync_configuration_ref(self) -> _aws_codestarconnections.SyncConfigurationReference: ...
    @staticmethod
    def is_cfn_sync_configuration(x: Any) -> bool: ...

class CfnSyncConfigurationProps(Struct):
    branch: str
    config_file: str
    repository_link_id: str
    resource_name: str
    role_arn: str
    sync_type: str
    publish_deployment_status: str | None = None
    trigger_resource_update_on: str | None = None

