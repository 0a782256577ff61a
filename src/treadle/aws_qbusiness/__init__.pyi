# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_qbusiness as _aws_qbusiness
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttachmentsConfigurationProperty(Struct):
        attachments_control_mode: str
    class AutoSubscriptionConfigurationProperty(Struct):
        auto_subscribe: str
        default_subscription_type: str | None = None
    class EncryptionConfigurationProperty(Struct):
        kms_key_id: str | None = None
    class PersonalizationConfigurationProperty(Struct):
        personalization_control_mode: str
    class QAppsConfigurationProperty(Struct):
        q_apps_control_mode: str
    class QuickSightConfigurationProperty(Struct):
        client_namespace: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        attachments_configuration: CfnApplication.AttachmentsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        auto_subscription_configuration: CfnApplication.AutoSubscriptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        client_ids_for_oidc: Sequence[str] | None = None,
        description: str | None = None,
        encryption_configuration: CfnApplication.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        iam_identity_provider_arn: str | None = None,
        identity_center_instance_arn: str | None = None,
        identity_type: str | None = None,
        personalization_configuration: CfnApplication.PersonalizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        q_apps_configuration: CfnApplication.QAppsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        quick_sight_configuration: CfnApplication.QuickSightConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    attachments_configuration: CfnApplication.AttachmentsConfigurationProperty | IResolvable | None
    auto_subscription_configuration: CfnApplication.AutoSubscriptionConfigurationProperty | IResolvable | None
    client_ids_for_oidc: Sequence[str] | None
    description: str | None
    encryption_configuration: CfnApplication.EncryptionConfigurationProperty | IResolvable | None
    iam_identity_provider_arn: str | None
    identity_center_instance_arn: str | None
    identity_type: str | None
    personalization_configuration: CfnApplication.PersonalizationConfigurationProperty | IResolvable | None
    q_apps_configuration: CfnApplication.QAppsConfigurationProperty | IResolvable | None
    quick_sight_configuration: CfnApplication.QuickSightConfigurationProperty | IResolvable | None
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_qbusiness.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_identity_center_application_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_qbusiness.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_arn(scope: Construct, id: str, arn: str) -> _aws_qbusiness.IApplicationRef: ...
    @staticmethod
    def from_application_id(scope: Construct, id: str, application_id: str) -> _aws_qbusiness.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    display_name: str
    attachments_configuration: CfnApplication.AttachmentsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    auto_subscription_configuration: CfnApplication.AutoSubscriptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    client_ids_for_oidc: Sequence[str] | None = None
    description: str | None = None
    encryption_configuration: CfnApplication.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    iam_identity_provider_arn: str | None = None
    identity_center_instance_arn: str | None = None
    identity_type: str | None = None
    personalization_configuration: CfnApplication.PersonalizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    q_apps_configuration: CfnApplication.QAppsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    quick_sight_configuration: CfnApplication.QuickSightConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataAccessor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConfigurationProperty(Struct):
        action: str
        filter_configuration: CfnDataAccessor.ActionFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ActionFilterConfigurationProperty(Struct):
        document_attribute_filter: CfnDataAccessor.AttributeFilterProperty | Mapping[str, Any] | IResolvable
    class AttributeFilterProperty(Struct):
        and_all_filters: Sequence[CfnDataAccessor.AttributeFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        contains_all: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        contains_any: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        equals_to: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        greater_than: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        greater_than_or_equals: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        less_than: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        less_than_or_equals: CfnDataAccessor.DocumentAttributeProperty | Mapping[str, Any] | IResolvable | None = None
        not_filter: CfnDataAccessor.AttributeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        or_all_filters: Sequence[CfnDataAccessor.AttributeFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DataAccessorAuthenticationConfigurationProperty(Struct):
        idc_trusted_token_issuer_configuration: CfnDataAccessor.DataAccessorIdcTrustedTokenIssuerConfigurationProperty | Mapping[str, Any] | IResolvable
    class DataAccessorAuthenticationDetailProperty(Struct):
        authentication_type: str
        authentication_configuration: CfnDataAccessor.DataAccessorAuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        external_ids: Sequence[str] | None = None
    class DataAccessorIdcTrustedTokenIssuerConfigurationProperty(Struct):
        idc_trusted_token_issuer_arn: str
    class DocumentAttributeProperty(Struct):
        name: str
        value: CfnDataAccessor.DocumentAttributeValueProperty | Mapping[str, Any] | IResolvable
    class DocumentAttributeValueProperty(Struct):
        date_value: str | None = None
        long_value: float | None = None
        string_list_value: Sequence[str] | None = None
        string_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_configurations: Sequence[CfnDataAccessor.ActionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        application_id: str,
        display_name: str,
        principal: str,
        authentication_detail: CfnDataAccessor.DataAccessorAuthenticationDetailProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action_configurations: Sequence[CfnDataAccessor.ActionConfigurationProperty | IResolvable] | IResolvable
    application_id: str
    display_name: str
    principal: str
    authentication_detail: CfnDataAccessor.DataAccessorAuthenticationDetailProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_data_accessor_arn(self) -> str: ...
    @property
    def attr_data_accessor_id(self) -> str: ...
    @property
    def attr_idc_application_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_accessor_ref(self) -> _aws_qbusiness.DataAccessorReference: ...
    @staticmethod
    def arn_for_data_accessor(resource: _aws_qbusiness.IDataAccessorRef) -> str: ...
    @staticmethod
    def is_cfn_data_accessor(x: Any) -> bool: ...

class CfnDataAccessorProps(Struct):
    action_configurations: Sequence[CfnDataAccessor.ActionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    application_id: str
    display_name: str
    principal: str
    authentication_detail: CfnDataAccessor.DataAccessorAuthenticationDetailProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AudioExtractionConfigurationProperty(Struct):
        audio_extraction_status: str
    class DataSourceVpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    class DocumentAttributeConditionProperty(Struct):
        key: str
        operator: str
        value: CfnDataSource.DocumentAttributeValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentAttributeTargetProperty(Struct):
        key: str
        attribute_value_operator: str | None = None
        value: CfnDataSource.DocumentAttributeValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentAttributeValueProperty(Struct):
        date_value: str | None = None
        long_value: float | None = None
        string_list_value: Sequence[str] | None = None
        string_value: str | None = None
    class DocumentEnrichmentConfigurationProperty(Struct):
        inline_configurations: Sequence[CfnDataSource.InlineDocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        post_extraction_hook_configuration: CfnDataSource.HookConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pre_extraction_hook_configuration: CfnDataSource.HookConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HookConfigurationProperty(Struct):
        invocation_condition: CfnDataSource.DocumentAttributeConditionProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_arn: str | None = None
        role_arn: str | None = None
        s3_bucket_name: str | None = None
    class ImageExtractionConfigurationProperty(Struct):
        image_extraction_status: str
    class InlineDocumentEnrichmentConfigurationProperty(Struct):
        condition: CfnDataSource.DocumentAttributeConditionProperty | Mapping[str, Any] | IResolvable | None = None
        document_content_operator: str | None = None
        target: CfnDataSource.DocumentAttributeTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaExtractionConfigurationProperty(Struct):
        audio_extraction_configuration: CfnDataSource.AudioExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image_extraction_configuration: CfnDataSource.ImageExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        video_extraction_configuration: CfnDataSource.VideoExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VideoExtractionConfigurationProperty(Struct):
        video_extraction_status: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        configuration: Any,
        display_name: str,
        index_id: str,
        description: str | None = None,
        document_enrichment_configuration: CfnDataSource.DocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        media_extraction_configuration: CfnDataSource.MediaExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
        sync_schedule: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_id: str
    configuration: Any
    display_name: str
    index_id: str
    description: str | None
    document_enrichment_configuration: CfnDataSource.DocumentEnrichmentConfigurationProperty | IResolvable | None
    media_extraction_configuration: CfnDataSource.MediaExtractionConfigurationProperty | IResolvable | None
    role_arn: str | None
    sync_schedule: str | None
    tags: Sequence[_CfnTag] | None
    vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_data_source_arn(self) -> str: ...
    @property
    def attr_data_source_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_source_ref(self) -> _aws_qbusiness.DataSourceReference: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_qbusiness.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    application_id: str
    configuration: Any
    display_name: str
    index_id: str
    description: str | None = None
    document_enrichment_configuration: CfnDataSource.DocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    media_extraction_configuration: CfnDataSource.MediaExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None
    sync_schedule: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DocumentAttributeConfigurationProperty(Struct):
        name: str | None = None
        search: str | None = None
        type: str | None = None
    class IndexCapacityConfigurationProperty(Struct):
        units: float | None = None
    class IndexStatisticsProperty(Struct):
        text_document_statistics: CfnIndex.TextDocumentStatisticsProperty | Mapping[str, Any] | IResolvable | None = None
    class TextDocumentStatisticsProperty(Struct):
        indexed_text_bytes: float | None = None
        indexed_text_document_count: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        display_name: str,
        capacity_configuration: CfnIndex.IndexCapacityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        document_attribute_configurations: Sequence[CfnIndex.DocumentAttributeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    application_id: str
    display_name: str
    capacity_configuration: CfnIndex.IndexCapacityConfigurationProperty | IResolvable | None
    description: str | None
    document_attribute_configurations: Sequence[CfnIndex.DocumentAttributeConfigurationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_index_arn(self) -> str: ...
    @property
    def attr_index_id(self) -> str: ...
    @property
    def attr_index_statistics(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def index_ref(self) -> _aws_qbusiness.IndexReference: ...
    @staticmethod
    def arn_for_index(resource: _aws_qbusiness.IIndexRef) -> str: ...
    @staticmethod
    def is_cfn_index(x: Any) -> bool: ...

class CfnIndexProps(Struct):
    application_id: str
    display_name: str
    capacity_configuration: CfnIndex.IndexCapacityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    document_attribute_configurations: Sequence[CfnIndex.DocumentAttributeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnPermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConditionProperty(Struct):
        condition_key: str
        condition_operator: str
        condition_values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[str],
        application_id: str,
        principal: str,
        statement_id: str,
        conditions: Sequence[CfnPermission.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    actions: Sequence[str]
    application_id: str
    principal: str
    statement_id: str
    conditions: Sequence[CfnPermission.ConditionProperty | IResolvable] | IResolvable | None
    @property
    def permission_ref(self) -> _aws_qbusiness.PermissionReference: ...
    @staticmethod
    def is_cfn_permission(x: Any) -> bool: ...

class CfnPermissionProps(Struct):
    actions: Sequence[str]
    application_id: str
    principal: str
    statement_id: str
    conditions: Sequence[CfnPermission.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnPlugin(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class APISchemaProperty(Struct):
        payload: str | None = None
        s3: CfnPlugin.S3Property | Mapping[str, Any] | IResolvable | None = None
    class BasicAuthConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
    class CustomPluginConfigurationProperty(Struct):
        api_schema: CfnPlugin.APISchemaProperty | Mapping[str, Any] | IResolvable
        api_schema_type: str
        description: str
    class OAuth2ClientCredentialConfigurationProperty(Struct):
        role_arn: str
        secret_arn: str
        authorization_url: str | None = None
        token_url: str | None = None
    class PluginAuthConfigurationProperty(Struct):
        basic_auth_configuration: CfnPlugin.BasicAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        no_auth_configuration: Any | None = None
        o_auth2_client_credential_configuration: CfnPlugin.OAuth2ClientCredentialConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3Property(Struct):
        bucket: str
        key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_configuration: CfnPlugin.PluginAuthConfigurationProperty | Mapping[str, Any] | IResolvable,
        display_name: str,
        type: str,
        application_id: str | None = None,
        custom_plugin_configuration: CfnPlugin.CustomPluginConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        server_url: str | None = None,
        state: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auth_configuration: CfnPlugin.PluginAuthConfigurationProperty | IResolvable
    display_name: str
    type: str
    application_id: str | None
    custom_plugin_configuration: CfnPlugin.CustomPluginConfigurationProperty | IResolvable | None
    server_url: str | None
    state: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_build_status(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_plugin_arn(self) -> str: ...
    @property
    def attr_plugin_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def plugin_ref(self) -> _aws_qbusiness.PluginReference: ...
    @staticmethod
    def arn_for_plugin(resource: _aws_qbusiness.IPluginRef) -> str: ...
    @staticmethod
    def is_cfn_plugin(x: Any) -> bool: ...

class CfnPluginProps(Struct):
    auth_configuration: CfnPlugin.PluginAuthConfigurationProperty | Mapping[str, Any] | IResolvable
    display_name: str
    type: str
    application_id: str | None = None
    custom_plugin_configuration: CfnPlugin.CustomPluginConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    server_url: str | None = None
    state: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRetriever(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class KendraIndexConfigurationProperty(Struct):
        index_id: str
    class NativeIndexConfigurationProperty(Struct):
        index_id: str
    class RetrieverConfigurationProperty(Struct):
        kendra_index_configuration: CfnRetriever.KendraIndexConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        native_index_configuration: CfnRetriever.NativeIndexConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        configuration: CfnRetriever.RetrieverConfigurationProperty | Mapping[str, Any] | IResolvable,
        display_name: str,
        type: str,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_id: str
    configuration: CfnRetriever.RetrieverConfigurationProperty | IResolvable
    display_name: str
    type: str
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_retriever_arn(self) -> str: ...
    @property
    def attr_retriever_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def retriever_ref(self) -> _aws_qbusiness.RetrieverReference: ...
    @staticmethod
    def arn_for_retriever(resource: _aws_qbusiness.IRetrieverRef) -> str: ...
    @staticmethod
    def is_cfn_retriever(x: Any) -> bool: ...

class CfnRetrieverProps(Struct):
    application_id: str
    configuration: CfnRetriever.RetrieverConfigurationProperty | Mapping[str, Any] | IResolvable
    display_name: str
    type: str
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWebExperience(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BrowserExtensionConfigurationProperty(Struct):
        enabled_browser_extensions: Sequence[str]
    class CustomizationConfigurationProperty(Struct):
        custom_css_url: str | None = None
        favicon_url: str | None = None
        font_url: str | None = None
        logo_url: str | None = None
    class IdentityProviderConfigurationProperty(Struct):
        open_id_connect_configuration: CfnWebExperience.OpenIDConnectProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        saml_configuration: CfnWebExperience.SamlProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class OpenIDConnectProviderConfigurationProperty(Struct):
        secrets_arn: str
        secrets_role: str
    class SamlProviderConfigurationProperty(Struct):
        authentication_url: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        browser_extension_configuration: CfnWebExperience.BrowserExtensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        customization_configuration: CfnWebExperience.CustomizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        identity_provider_configuration: CfnWebExperience.IdentityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        origins: Sequence[str] | None = None,
        role_arn: str | None = None,
        sample_prompts_control_mode: str | None = None,
        subtitle: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        title: str | None = None,
        welcome_message: str | None = None,
    ) -> None: ...
    application_id: str
    browser_extension_configuration: CfnWebExperience.BrowserExtensionConfigurationProperty | IResolvable | None
    customization_configuration: CfnWebExperience.CustomizationConfigurationProperty | IResolvable | None
    identity_provider_configuration: CfnWebExperience.IdentityProviderConfigurationProperty | IResolvable | None
    origins: Sequence[str] | None
    role_arn: str | None
    sample_prompts_control_mode: str | None
    subtitle: str | None
    tags: Sequence[_CfnTag] | None
    title: str | None
    welcome_message: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_default_endpoint(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_web_experience_arn(self) -> str: ...
    @property
    def attr_web_experience_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def web_experience_ref(self) -> _aws_qbusiness.WebExperienceReference: ...
    @staticmethod
    def arn_for_web_experience(resource: _aws_qbusiness.IWebExperienceRef) -> str: ...
    @staticmethod
    def is_cfn_web_experience(x: Any) -> bool: ...

class CfnWebExperienceProps(Struct):
    application_id: str
    browser_extension_configuration: CfnWebExperience.BrowserExtensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    customization_configuration: CfnWebExperience.CustomizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    identity_provider_configuration: CfnWebExperience.IdentityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    origins: Sequence[str] | None = None
    role_arn: str | None = None
    sample_prompts_control_mode: str | None = None
    subtitle: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    title: str | None = None
    welcome_message: str | None = None

