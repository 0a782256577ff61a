# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mgn as _aws_mgn
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectorSsmCommandConfigProperty(Struct):
        cloud_watch_output_enabled: bool | IResolvable
        s3_output_enabled: bool | IResolvable
        cloud_watch_log_group_name: str | None = None
        output_s3_bucket_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        ssm_instance_id: str,
        ssm_command_config: CfnConnector.ConnectorSsmCommandConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    ssm_instance_id: str
    ssm_command_config: CfnConnector.ConnectorSsmCommandConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_connector_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_mgn.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_mgn.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    name: str
    ssm_instance_id: str
    ssm_command_config: CfnConnector.ConnectorSsmCommandConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLaunchConfigurationTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LaunchTemplateDiskConfProperty(Struct):
        iops: float | None = None
        throughput: float | None = None
        volume_type: str | None = None
    class LicensingProperty(Struct):
        os_byol: bool | IResolvable | None = None
    class PostLaunchActionsProperty(Struct):
        cloud_watch_log_group_name: str | None = None
        deployment: str | None = None
        s3_log_bucket: str | None = None
        s3_output_key_prefix: str | None = None
        ssm_documents: Sequence[CfnLaunchConfigurationTemplate.SsmDocumentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SsmDocumentProperty(Struct):
        action_name: str
        ssm_document_name: str
        external_parameters: Mapping[str, CfnLaunchConfigurationTemplate.SsmExternalParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        must_succeed_for_cutover: bool | IResolvable | None = None
        parameters: Mapping[str, Sequence[CfnLaunchConfigurationTemplate.SsmParameterStoreParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable | None = None
        timeout_seconds: float | None = None
    class SsmExternalParameterProperty(Struct):
        dynamic_path: str
    class SsmParameterStoreParameterProperty(Struct):
        parameter_name: str
        parameter_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        associate_public_ip_address: bool | IResolvable | None = None,
        boot_mode: str | None = None,
        copy_private_ip: bool | IResolvable | None = None,
        copy_tags: bool | IResolvable | None = None,
        enable_map_auto_tagging: bool | IResolvable | None = None,
        enable_parameters_encryption: bool | IResolvable | None = None,
        large_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | Mapping[str, Any] | IResolvable | None = None,
        launch_disposition: str | None = None,
        licensing: CfnLaunchConfigurationTemplate.LicensingProperty | Mapping[str, Any] | IResolvable | None = None,
        map_auto_tagging_mpe_id: str | None = None,
        parameters_encryption_key: str | None = None,
        post_launch_actions: CfnLaunchConfigurationTemplate.PostLaunchActionsProperty | Mapping[str, Any] | IResolvable | None = None,
        small_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | Mapping[str, Any] | IResolvable | None = None,
        small_volume_max_size: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_instance_type_right_sizing_method: str | None = None,
    ) -> None: ...
    associate_public_ip_address: bool | IResolvable | None
    boot_mode: str | None
    copy_private_ip: bool | IResolvable | None
    copy_tags: bool | IResolvable | None
    enable_map_auto_tagging: bool | IResolvable | None
    enable_parameters_encryption: bool | IResolvable | None
    large_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | IResolvable | None
    launch_disposition: str | None
    licensing: CfnLaunchConfigurationTemplate.LicensingProperty | IResolvable | None
    map_auto_tagging_mpe_id: str | None
    parameters_encryption_key: str | None
    post_launch_actions: CfnLaunchConfigurationTemplate.PostLaunchActionsProperty | IResolvable | None
    small_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | IResolvable | None
    small_volume_max_size: float | None
    tags: Sequence[_CfnTag] | None
    target_instance_type_right_sizing_method: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_ec2_launch_template_id(self) -> str: ...
    @property
    def attr_launch_configuration_template_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def launch_configuration_template_ref(self) -> _aws_mgn.LaunchConfigurationTemplateReference: ...
    @staticmethod
    def arn_for_launch_configuration_template(resource: _aws_mgn.ILaunchConfigurationTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_launch_configuration_template(x: Any) -> bool: ...

class CfnLaunchConfigurationTemplateProps(Struct):
    associate_public_ip_address: bool | IResolvable | None = None
    boot_mode: str | None = None
    copy_private_ip: bool | IResolvable | None = None
    copy_tags: bool | IResolvable | None = None
    enable_map_auto_tagging: bool | IResolvable | None = None
    enable_parameters_encryption: bool | IResolvable | None = None
    large_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | Mapping[str, Any] | IResolvable | None = None
    launch_disposition: str | None = None
    licensing: CfnLaunchConfigurationTemplate.LicensingProperty | Mapping[str, Any] | IResolvable | None = None
    map_auto_tagging_mpe_id: str | None = None
    parameters_encryption_key: str | None = None
    post_launch_actions: CfnLaunchConfigurationTemplate.PostLaunchActionsProperty | Mapping[str, Any] | IResolvable | None = None
    small_volume_conf: CfnLaunchConfigurationTemplate.LaunchTemplateDiskConfProperty | Mapping[str, Any] | IResolvable | None = None
    small_volume_max_size: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_instance_type_right_sizing_method: str | None = None

class CfnNetworkMigrationDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SourceConfigurationProperty(Struct):
        source_environment: str
        source_s3_configuration: CfnNetworkMigrationDefinition.SourceS3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class SourceS3ConfigurationProperty(Struct):
        s3_bucket: str
        s3_bucket_owner: str
        s3_key: str
    class TargetNetworkProperty(Struct):
        topology: str
        inbound_cidr: str | None = None
        inspection_cidr: str | None = None
        outbound_cidr: str | None = None
    class TargetS3ConfigurationProperty(Struct):
        s3_bucket: str
        s3_bucket_owner: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        source_configurations: Sequence[CfnNetworkMigrationDefinition.SourceConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        target_network: CfnNetworkMigrationDefinition.TargetNetworkProperty | Mapping[str, Any] | IResolvable,
        target_s3_configuration: CfnNetworkMigrationDefinition.TargetS3ConfigurationProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        scope_tags: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_deployment: str | None = None,
    ) -> None: ...
    name: str
    source_configurations: Sequence[CfnNetworkMigrationDefinition.SourceConfigurationProperty | IResolvable] | IResolvable
    target_network: CfnNetworkMigrationDefinition.TargetNetworkProperty | IResolvable
    target_s3_configuration: CfnNetworkMigrationDefinition.TargetS3ConfigurationProperty | IResolvable
    description: str | None
    scope_tags: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_deployment: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_network_migration_definition_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def network_migration_definition_ref(self) -> _aws_mgn.NetworkMigrationDefinitionReference: ...
    @staticmethod
    def arn_for_network_migration_definition(resource: _aws_mgn.INetworkMigrationDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_network_migration_definition(x: Any) -> bool: ...

class CfnNetworkMigrationDefinitionProps(Struct):
    name: str
    source_configurations: Sequence[CfnNetworkMigrationDefinition.SourceConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    target_network: CfnNetworkMigrationDefinition.TargetNetworkProperty | Mapping[str, Any] | IResolvable
    target_s3_configuration: CfnNetworkMigrationDefinition.TargetS3ConfigurationProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    scope_tags: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_deployment: str | None = None

