# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appstream as _aws_appstream
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAppBlock(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        s3_bucket: str
        s3_key: str | None = None
    class ScriptDetailsProperty(Struct):
        executable_path: str
        script_s3_location: CfnAppBlock.S3LocationProperty | Mapping[str, Any] | IResolvable
        timeout_in_seconds: float
        executable_parameters: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        source_s3_location: CfnAppBlock.S3LocationProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        display_name: str | None = None,
        packaging_type: str | None = None,
        post_setup_script_details: CfnAppBlock.ScriptDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        setup_script_details: CfnAppBlock.ScriptDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    source_s3_location: CfnAppBlock.S3LocationProperty | IResolvable
    description: str | None
    display_name: str | None
    packaging_type: str | None
    post_setup_script_details: CfnAppBlock.ScriptDetailsProperty | IResolvable | None
    setup_script_details: CfnAppBlock.ScriptDetailsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def app_block_ref(self) -> _aws_appstream.AppBlockReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_block(resource: _aws_appstream.IAppBlockRef) -> str: ...
    @staticmethod
    def is_cfn_app_block(x: Any) -> bool: ...

class CfnAppBlockProps(Struct):
    name: str
    source_s3_location: CfnAppBlock.S3LocationProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    display_name: str | None = None
    packaging_type: str | None = None
    post_setup_script_details: CfnAppBlock.ScriptDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    setup_script_details: CfnAppBlock.ScriptDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAppBlockBuilder(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessEndpointProperty(Struct):
        endpoint_type: str
        vpce_id: str
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_type: str,
        name: str,
        platform: str,
        vpc_config: CfnAppBlockBuilder.VpcConfigProperty | Mapping[str, Any] | IResolvable,
        access_endpoints: Sequence[CfnAppBlockBuilder.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        app_block_arns: Sequence[str] | None = None,
        description: str | None = None,
        disable_imdsv1: bool | IResolvable | None = None,
        display_name: str | None = None,
        enable_default_internet_access: bool | IResolvable | None = None,
        iam_role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_type: str
    name: str
    platform: str
    vpc_config: CfnAppBlockBuilder.VpcConfigProperty | IResolvable
    access_endpoints: Sequence[CfnAppBlockBuilder.AccessEndpointProperty | IResolvable] | IResolvable | None
    app_block_arns: Sequence[str] | None
    description: str | None
    disable_imdsv1: bool | IResolvable | None
    display_name: str | None
    enable_default_internet_access: bool | IResolvable | None
    iam_role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def app_block_builder_ref(self) -> _aws_appstream.AppBlockBuilderReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_block_builder(resource: _aws_appstream.IAppBlockBuilderRef) -> str: ...
    @staticmethod
    def from_app_block_builder_arn(scope: Construct, id: str, arn: str) -> _aws_appstream.IAppBlockBuilderRef: ...
    @staticmethod
    def from_app_block_builder_name(scope: Construct, id: str, app_block_builder_name: str) -> _aws_appstream.IAppBlockBuilderRef: ...
    @staticmethod
    def is_cfn_app_block_builder(x: Any) -> bool: ...

class CfnAppBlockBuilderProps(Struct):
    instance_type: str
    name: str
    platform: str
    vpc_config: CfnAppBlockBuilder.VpcConfigProperty | Mapping[str, Any] | IResolvable
    access_endpoints: Sequence[CfnAppBlockBuilder.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    app_block_arns: Sequence[str] | None = None
    description: str | None = None
    disable_imdsv1: bool | IResolvable | None = None
    display_name: str | None = None
    enable_default_internet_access: bool | IResolvable | None = None
    iam_role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        s3_bucket: str
        s3_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_block_arn: str,
        icon_s3_location: CfnApplication.S3LocationProperty | Mapping[str, Any] | IResolvable,
        instance_families: Sequence[str],
        launch_path: str,
        name: str,
        platforms: Sequence[str],
        attributes_to_delete: Sequence[str] | None = None,
        description: str | None = None,
        display_name: str | None = None,
        launch_parameters: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        working_directory: str | None = None,
    ) -> None: ...
    app_block_arn: str
    icon_s3_location: CfnApplication.S3LocationProperty | IResolvable
    instance_families: Sequence[str]
    launch_path: str
    name: str
    platforms: Sequence[str]
    attributes_to_delete: Sequence[str] | None
    description: str | None
    display_name: str | None
    launch_parameters: str | None
    tags_raw: Sequence[_CfnTag] | None
    working_directory: str | None
    @property
    def application_ref(self) -> _aws_appstream.ApplicationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_appstream.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    app_block_arn: str
    icon_s3_location: CfnApplication.S3LocationProperty | Mapping[str, Any] | IResolvable
    instance_families: Sequence[str]
    launch_path: str
    name: str
    platforms: Sequence[str]
    attributes_to_delete: Sequence[str] | None = None
    description: str | None = None
    display_name: str | None = None
    launch_parameters: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    working_directory: str | None = None

class CfnApplicationEntitlementAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_identifier: str,
        entitlement_name: str,
        stack_name: str,
    ) -> None: ...
    application_identifier: str
    entitlement_name: str
    stack_name: str
    @property
    def application_entitlement_association_ref(self) -> _aws_appstream.ApplicationEntitlementAssociationReference: ...
    @staticmethod
    def is_cfn_application_entitlement_association(x: Any) -> bool: ...

class CfnApplicationEntitlementAssociationProps(Struct):
    application_identifier: str
    entitlement_name: str
    stack_name: str

class CfnApplicationFleetAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_arn: str,
        fleet_name: str,
    ) -> None: ...
    application_arn: str
    fleet_name: str
    @property
    def application_fleet_association_ref(self) -> _aws_appstream.ApplicationFleetAssociationReference: ...
    @staticmethod
    def is_cfn_application_fleet_association(x: Any) -> bool: ...

class CfnApplicationFleetAssociationProps(Struct):
    application_arn: str
    fleet_name: str

class CfnDirectoryConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateBasedAuthPropertiesProperty(Struct):
        certificate_authority_arn: str | None = None
        status: str | None = None
    class ServiceAccountCredentialsProperty(Struct):
        account_name: str
        account_password: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        directory_name: str,
        organizational_unit_distinguished_names: Sequence[str],
        service_account_credentials: CfnDirectoryConfig.ServiceAccountCredentialsProperty | Mapping[str, Any] | IResolvable,
        certificate_based_auth_properties: CfnDirectoryConfig.CertificateBasedAuthPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    directory_name: str
    organizational_unit_distinguished_names: Sequence[str]
    service_account_credentials: CfnDirectoryConfig.ServiceAccountCredentialsProperty | IResolvable
    certificate_based_auth_properties: CfnDirectoryConfig.CertificateBasedAuthPropertiesProperty | IResolvable | None
    @property
    def directory_config_ref(self) -> _aws_appstream.DirectoryConfigReference: ...
    @staticmethod
    def is_cfn_directory_config(x: Any) -> bool: ...

class CfnDirectoryConfigProps(Struct):
    directory_name: str
    organizational_unit_distinguished_names: Sequence[str]
    service_account_credentials: CfnDirectoryConfig.ServiceAccountCredentialsProperty | Mapping[str, Any] | IResolvable
    certificate_based_auth_properties: CfnDirectoryConfig.CertificateBasedAuthPropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnEntitlement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeProperty(Struct):
        name: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_visibility: str,
        attributes: Sequence[CfnEntitlement.AttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        stack_name: str,
        description: str | None = None,
    ) -> None: ...
    app_visibility: str
    attributes: Sequence[CfnEntitlement.AttributeProperty | IResolvable] | IResolvable
    name: str
    stack_name: str
    description: str | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def entitlement_ref(self) -> _aws_appstream.EntitlementReference: ...
    @staticmethod
    def is_cfn_entitlement(x: Any) -> bool: ...

class CfnEntitlementProps(Struct):
    app_visibility: str
    attributes: Sequence[CfnEntitlement.AttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    stack_name: str
    description: str | None = None

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeCapacityProperty(Struct):
        desired_instances: float | None = None
        desired_sessions: float | None = None
    class DomainJoinInfoProperty(Struct):
        directory_name: str | None = None
        organizational_unit_distinguished_name: str | None = None
    class S3LocationProperty(Struct):
        s3_bucket: str
        s3_key: str
    class VolumeConfigProperty(Struct):
        volume_size_in_gb: float | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_type: str,
        name: str,
        attributes_to_delete: Sequence[str] | None = None,
        compute_capacity: CfnFleet.ComputeCapacityProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        disable_imdsv1: bool | IResolvable | None = None,
        disconnect_timeout_in_seconds: float | None = None,
        display_name: str | None = None,
        domain_join_info: CfnFleet.DomainJoinInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_default_internet_access: bool | IResolvable | None = None,
        fleet_type: str | None = None,
        iam_role_arn: str | None = None,
        idle_disconnect_timeout_in_seconds: float | None = None,
        image_arn: str | None = None,
        image_name: str | None = None,
        max_concurrent_sessions: float | None = None,
        max_sessions_per_instance: float | None = None,
        max_user_duration_in_seconds: float | None = None,
        platform: str | None = None,
        root_volume_config: CfnFleet.VolumeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        session_script_s3_location: CfnFleet.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        stream_view: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        usb_device_filter_strings: Sequence[str] | None = None,
        vpc_config: CfnFleet.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_type: str
    name: str
    attributes_to_delete: Sequence[str] | None
    compute_capacity: CfnFleet.ComputeCapacityProperty | IResolvable | None
    description: str | None
    disable_imdsv1: bool | IResolvable | None
    disconnect_timeout_in_seconds: float | None
    display_name: str | None
    domain_join_info: CfnFleet.DomainJoinInfoProperty | IResolvable | None
    enable_default_internet_access: bool | IResolvable | None
    fleet_type: str | None
    iam_role_arn: str | None
    idle_disconnect_timeout_in_seconds: float | None
    image_arn: str | None
    image_name: str | None
    max_concurrent_sessions: float | None
    max_sessions_per_instance: float | None
    max_user_duration_in_seconds: float | None
    platform: str | None
    root_volume_config: CfnFleet.VolumeConfigProperty | IResolvable | None
    session_script_s3_location: CfnFleet.S3LocationProperty | IResolvable | None
    stream_view: str | None
    tags_raw: Sequence[_CfnTag] | None
    usb_device_filter_strings: Sequence[str] | None
    vpc_config: CfnFleet.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def fleet_ref(self) -> _aws_appstream.FleetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_appstream.IFleetRef) -> str: ...
    @staticmethod
    def from_fleet_arn(scope: Construct, id: str, arn: str) -> _aws_appstream.IFleetRef: ...
    @staticmethod
    def from_fleet_name(scope: Construct, id: str, fleet_name: str) -> _aws_appstream.IFleetRef: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    instance_type: str
    name: str
    attributes_to_delete: Sequence[str] | None = None
    compute_capacity: CfnFleet.ComputeCapacityProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    disable_imdsv1: bool | IResolvable | None = None
    disconnect_timeout_in_seconds: float | None = None
    display_name: str | None = None
    domain_join_info: CfnFleet.DomainJoinInfoProperty | Mapping[str, Any] | IResolvable | None = None
    enable_default_internet_access: bool | IResolvable | None = None
    fleet_type: str | None = None
    iam_role_arn: str | None = None
    idle_disconnect_timeout_in_seconds: float | None = None
    image_arn: str | None = None
    image_name: str | None = None
    max_concurrent_sessions: float | None = None
    max_sessions_per_instance: float | None = None
    max_user_duration_in_seconds: float | None = None
    platform: str | None = None
    root_volume_config: CfnFleet.VolumeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    session_script_s3_location: CfnFleet.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    stream_view: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    usb_device_filter_strings: Sequence[str] | None = None
    vpc_config: CfnFleet.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnImageBuilder(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessEndpointProperty(Struct):
        endpoint_type: str
        vpce_id: str
    class DomainJoinInfoProperty(Struct):
        directory_name: str | None = None
        organizational_unit_distinguished_name: str | None = None
    class VolumeConfigProperty(Struct):
        volume_size_in_gb: float | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_type: str,
        name: str,
        access_endpoints: Sequence[CfnImageBuilder.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        appstream_agent_version: str | None = None,
        description: str | None = None,
        disable_imdsv1: bool | IResolvable | None = None,
        display_name: str | None = None,
        domain_join_info: CfnImageBuilder.DomainJoinInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_default_internet_access: bool | IResolvable | None = None,
        iam_role_arn: str | None = None,
        image_arn: str | None = None,
        image_name: str | None = None,
        root_volume_config: CfnImageBuilder.VolumeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        softwares_to_install: Sequence[str] | None = None,
        softwares_to_uninstall: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_config: CfnImageBuilder.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    instance_type: str
    name: str
    access_endpoints: Sequence[CfnImageBuilder.AccessEndpointProperty | IResolvable] | IResolvable | None
    appstream_agent_version: str | None
    description: str | None
    disable_imdsv1: bool | IResolvable | None
    display_name: str | None
    domain_join_info: CfnImageBuilder.DomainJoinInfoProperty | IResolvable | None
    enable_default_internet_access: bool | IResolvable | None
    iam_role_arn: str | None
    image_arn: str | None
    image_name: str | None
    root_volume_config: CfnImageBuilder.VolumeConfigProperty | IResolvable | None
    softwares_to_install: Sequence[str] | None
    softwares_to_uninstall: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_config: CfnImageBuilder.VpcConfigProperty | IResolvable | None
    @property
    def attr_streaming_url(self) -> str: ...
    @property
    def image_builder_ref(self) -> _aws_appstream.ImageBuilderReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_image_builder(resource: _aws_appstream.IImageBuilderRef) -> str: ...
    @staticmethod
    def from_image_builder_name(scope: Construct, id: str, image_builder_name: str) -> _aws_appstream.IImageBuilderRef: ...
    @staticmethod
    def is_cfn_image_builder(x: Any) -> bool: ...

class CfnImageBuilderProps(Struct):
    instance_type: str
    name: str
    access_endpoints: Sequence[CfnImageBuilder.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    appstream_agent_version: str | None = None
    description: str | None = None
    disable_imdsv1: bool | IResolvable | None = None
    display_name: str | None = None
    domain_join_info: CfnImageBuilder.DomainJoinInfoProperty | Mapping[str, Any] | IResolvable | None = None
    enable_default_internet_access: bool | IResolvable | None = None
    iam_role_arn: str | None = None
    image_arn: str | None = None
    image_name: str | None = None
    root_volume_config: CfnImageBuilder.VolumeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    softwares_to_install: Sequence[str] | None = None
    softwares_to_uninstall: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_config: CfnImageBuilder.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnStack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessEndpointProperty(Struct):
        endpoint_type: str
        vpce_id: str
    class AgentAccessConfigProperty(Struct):
        screen_image_format: str
        screen_resolution: str
        settings: Sequence[CfnStack.AgentAccessSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        s3_bucket_arn: str | None = None
        screenshots_upload_enabled: bool | IResolvable | None = None
        user_control_mode: str | None = None
    class AgentAccessSettingProperty(Struct):
        agent_action: str
        permission: str
    class ApplicationSettingsProperty(Struct):
        enabled: bool | IResolvable
        settings_group: str | None = None
    class ContentRedirectionProperty(Struct):
        host_to_client: CfnStack.UrlRedirectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class StorageConnectorProperty(Struct):
        connector_type: str
        domains: Sequence[str] | None = None
        resource_identifier: str | None = None
    class StreamingExperienceSettingsProperty(Struct):
        preferred_protocol: str | None = None
    class UrlRedirectionConfigProperty(Struct):
        enabled: bool | IResolvable
        allowed_urls: Sequence[str] | None = None
        denied_urls: Sequence[str] | None = None
    class UserSettingProperty(Struct):
        action: str
        permission: str
        maximum_length: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_endpoints: Sequence[CfnStack.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        agent_access_config: CfnStack.AgentAccessConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        application_settings: CfnStack.ApplicationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        attributes_to_delete: Sequence[str] | None = None,
        content_redirection: CfnStack.ContentRedirectionProperty | Mapping[str, Any] | IResolvable | None = None,
        delete_storage_connectors: bool | IResolvable | None = None,
        description: str | None = None,
        display_name: str | None = None,
        embed_host_domains: Sequence[str] | None = None,
        feedback_url: str | None = None,
        name: str | None = None,
        redirect_url: str | None = None,
        storage_connectors: Sequence[CfnStack.StorageConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        streaming_experience_settings: CfnStack.StreamingExperienceSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_settings: Sequence[CfnStack.UserSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    access_endpoints: Sequence[CfnStack.AccessEndpointProperty | IResolvable] | IResolvable | None
    agent_access_config: CfnStack.AgentAccessConfigProperty | IResolvable | None
    application_settings: CfnStack.ApplicationSettingsProperty | IResolvable | None
    attributes_to_delete: Sequence[str] | None
    content_redirection: CfnStack.ContentRedirectionProperty | IResolvable | None
    delete_storage_connectors: bool | IResolvable | None
    description: str | None
    display_name: str | None
    embed_host_domains: Sequence[str] | None
    feedback_url: str | None
    name: str | None
    redirect_url: str | None
    storage_connectors: Sequence[CfnStack.StorageConnectorProperty | IResolvable] | IResolvable | None
    streaming_experience_settings: CfnStack.StreamingExperienceSettingsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_settings: Sequence[CfnStack.UserSettingProperty | IResolvable] | IResolvable | None
    @property
    def stack_ref(self) -> _aws_appstream.StackReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stack(resource: _aws_appstream.IStackRef) -> str: ...
    @staticmethod
    def from_stack_name(scope: Construct, id: str, stack_name: str) -> _aws_appstream.IStackRef: ...
    @staticmethod
    def is_cfn_stack(x: Any) -> bool: ...

class CfnStackProps(Struct):
    access_endpoints: Sequence[CfnStack.AccessEndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    agent_access_config: CfnStack.AgentAccessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    application_settings: CfnStack.ApplicationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    attributes_to_delete: Sequence[str] | None = None
    content_redirection: CfnStack.ContentRedirectionProperty | Mapping[str, Any] | IResolvable | None = None
    delete_storage_connectors: bool | IResolvable | None = None
    description: str | None = None
    display_name: str | None = None
    embed_host_domains: Sequence[str] | None = None
    feedback_url: str | None = None
    name: str | None = None
    redirect_url: str | None = None
    storage_connectors: Sequence[CfnStack.StorageConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    streaming_experience_settings: CfnStack.StreamingExperienceSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_settings: Sequence[CfnStack.UserSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnStackFleetAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        fleet_name: str,
        stack_name: str,
    ) -> None: ...
    fleet_name: str
    stack_name: str
    @property
    def attr_id(self) -> str: ...
    @property
    def stack_fleet_association_ref(self) -> _aws_appstream.StackFleetAssociationReference: ...
    @staticmethod
    def is_cfn_stack_fleet_association(x: Any) -> bool: ...

class CfnStackFleetAssociationProps(Struct):
    fleet_name: str
    stack_name: str

class CfnStackUserAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication_type: str,
        stack_name: str,
        user_name: str,
        send_email_notification: bool | IResolvable | None = None,
    ) -> None: ...
    authentication_type: str
    stack_name: str
    user_name: str
    send_email_notification: bool | IResolvable | None
    @property
    def stack_user_association_ref(self) -> _aws_appstream.StackUserAssociationReference: ...
    @staticmethod
    def is_cfn_stack_user_association(x: Any) -> bool: ...

class CfnStackUserAssociationProps(Struct):
    authentication_type: str
    stack_name: str
    user_name: str
    send_email_notification: bool | IResolvable | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication_type: str,
        user_name: str,
        first_name: str | None = None,
        last_name: str | None = None,
        message_action: str | None = None,
    ) -> None: ...
    authentication_type: str
    user_name: str
    first_name: str | None
    last_name: str | None
    message_action: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def user_ref(self) -> _aws_appstream.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_appstream.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    authentication_type: str
    user_name: str
    first_name: str | None = None
    last_name: str | None = None
    message_action: str | None = None

