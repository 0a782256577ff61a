# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_amazonmq as _aws_amazonmq
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBroker(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationIdProperty(Struct):
        id: str
        revision: float
    class EncryptionOptionsProperty(Struct):
        use_aws_owned_key: bool | IResolvable
        kms_key_id: str | None = None
    class LdapServerMetadataProperty(Struct):
        hosts: Sequence[str]
        role_base: str
        role_search_matching: str
        service_account_username: str
        user_base: str
        user_search_matching: str
        role_name: str | None = None
        role_search_subtree: bool | IResolvable | None = None
        service_account_password: str | None = None
        user_role_name: str | None = None
        user_search_subtree: bool | IResolvable | None = None
    class LogListProperty(Struct):
        audit: bool | IResolvable | None = None
        general: bool | IResolvable | None = None
    class MaintenanceWindowProperty(Struct):
        day_of_week: str
        time_of_day: str
        time_zone: str
    class TagsEntryProperty(Struct):
        key: str
        value: str
    class UserProperty(Struct):
        password: str
        username: str
        console_access: bool | IResolvable | None = None
        groups: Sequence[str] | None = None
        replication_user: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        broker_name: str,
        deployment_mode: str,
        engine_type: str,
        host_instance_type: str,
        publicly_accessible: bool | IResolvable,
        authentication_strategy: str | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        configuration: CfnBroker.ConfigurationIdProperty | Mapping[str, Any] | IResolvable | None = None,
        data_replication_mode: str | None = None,
        data_replication_primary_broker_arn: str | None = None,
        encryption_options: CfnBroker.EncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        engine_version: str | None = None,
        ldap_server_metadata: CfnBroker.LdapServerMetadataProperty | Mapping[str, Any] | IResolvable | None = None,
        logs: CfnBroker.LogListProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_window_start_time: CfnBroker.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_share_arns: Sequence[str] | None = None,
        security_groups: Sequence[str] | None = None,
        storage_size: float | None = None,
        storage_type: str | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[CfnBroker.TagsEntryProperty | Mapping[str, Any]] | None = None,
        users: Sequence[CfnBroker.UserProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    broker_name: str
    deployment_mode: str
    engine_type: str
    host_instance_type: str
    publicly_accessible: bool | IResolvable
    authentication_strategy: str | None
    auto_minor_version_upgrade: bool | IResolvable | None
    configuration: CfnBroker.ConfigurationIdProperty | IResolvable | None
    data_replication_mode: str | None
    data_replication_primary_broker_arn: str | None
    encryption_options: CfnBroker.EncryptionOptionsProperty | IResolvable | None
    engine_version: str | None
    ldap_server_metadata: CfnBroker.LdapServerMetadataProperty | IResolvable | None
    logs: CfnBroker.LogListProperty | IResolvable | None
    maintenance_window_start_time: CfnBroker.MaintenanceWindowProperty | IResolvable | None
    resource_share_arns: Sequence[str] | None
    security_groups: Sequence[str] | None
    storage_size: float | None
    storage_type: str | None
    subnet_ids: Sequence[str] | None
    tags_raw: Sequence[CfnBroker.TagsEntryProperty] | None
    users: Sequence[CfnBroker.UserProperty | IResolvable] | IResolvable | None
    @property
    def attr_amqp_endpoints(self) -> Sequence[str]: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_configuration_id(self) -> str: ...
    @property
    def attr_configuration_revision(self) -> float: ...
    @property
    def attr_console_ur_ls(self) -> Sequence[str]: ...
    @property
    def attr_engine_version_current(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_mqtt_endpoints(self) -> Sequence[str]: ...
    @property
    def attr_open_wire_endpoints(self) -> Sequence[str]: ...
    @property
    def attr_stomp_endpoints(self) -> Sequence[str]: ...
    @property
    def attr_wss_endpoints(self) -> Sequence[str]: ...
    @property
    def broker_ref(self) -> _aws_amazonmq.BrokerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_broker(resource: _aws_amazonmq.IBrokerRef) -> str: ...
    @staticmethod
    def is_cfn_broker(x: Any) -> bool: ...

class CfnBrokerProps(Struct):
    broker_name: str
    deployment_mode: str
    engine_type: str
    host_instance_type: str
    publicly_accessible: bool | IResolvable
    authentication_strategy: str | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    configuration: CfnBroker.ConfigurationIdProperty | Mapping[str, Any] | IResolvable | None = None
    data_replication_mode: str | None = None
    data_replication_primary_broker_arn: str | None = None
    encryption_options: CfnBroker.EncryptionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    engine_version: str | None = None
    ldap_server_metadata: CfnBroker.LdapServerMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    logs: CfnBroker.LogListProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_window_start_time: CfnBroker.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None
    resource_share_arns: Sequence[str] | None = None
    security_groups: Sequence[str] | None = None
    storage_size: float | None = None
    storage_type: str | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[CfnBroker.TagsEntryProperty | Mapping[str, Any]] | None = None
    users: Sequence[CfnBroker.UserProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsEntryProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine_type: str,
        name: str,
        authentication_strategy: str | None = None,
        data: str | None = None,
        description: str | None = None,
        engine_version: str | None = None,
        tags: Sequence[CfnConfiguration.TagsEntryProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    engine_type: str
    name: str
    authentication_strategy: str | None
    data: str | None
    description: str | None
    engine_version: str | None
    tags_raw: Sequence[CfnConfiguration.TagsEntryProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_revision(self) -> float: ...
    @property
    def configuration_ref(self) -> _aws_amazonmq.ConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_configuration(resource: _aws_amazonmq.IConfigurationRef) -> str: ...
    @staticmethod
    def from_configuration_arn(scope: Construct, id: str, arn: str) -> _aws_amazonmq.IConfigurationRef: ...
    @staticmethod
    def from_configuration_id(scope: Construct, id: str, configuration_id: str) -> _aws_amazonmq.IConfigurationRef: ...
    @staticmethod
    def is_cfn_configuration(x: Any) -> bool: ...

class CfnConfigurationProps(Struct):
    engine_type: str
    name: str
    authentication_strategy: str | None = None
    data: str | None = None
    description: str | None = None
    engine_version: str | None = None
    tags: Sequence[CfnConfiguration.TagsEntryProperty | Mapping[str, Any]] | None = None

class CfnConfigurationAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationIdProperty(Struct):
        id: str
        revision: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        broker: str,
        configuration: CfnConfigurationAssociation.ConfigurationIdProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    broker: str
    configuration: CfnConfigurationAssociation.ConfigurationIdProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def configuration_association_ref(self) -> _aws_amazonmq.ConfigurationAssociationReference: ...
    @staticmethod
    def is_cfn_configuration_association(x: Any) -> bool: ...

class CfnConfigurationAssociationProps(Struct):
    broker: str
    configuration: CfnConfigurationAssociation.ConfigurationIdProperty | Mapping[str, Any] | IResolvable

