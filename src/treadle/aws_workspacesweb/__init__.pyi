# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_workspacesweb as _aws_workspacesweb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBrowserSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class WebContentFilteringPolicyProperty(Struct):
        allowed_urls: Sequence[str] | None = None
        blocked_categories: Sequence[str] | None = None
        blocked_urls: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        browser_policy: str | None = None,
        customer_managed_key: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        web_content_filtering_policy: CfnBrowserSettings.WebContentFilteringPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    browser_policy: str | None
    customer_managed_key: str | None
    tags: Sequence[_CfnTag] | None
    web_content_filtering_policy: CfnBrowserSettings.WebContentFilteringPolicyProperty | IResolvable | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_browser_settings_arn(self) -> str: ...
    @property
    def browser_settings_ref(self) -> _aws_workspacesweb.BrowserSettingsReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_browser_settings(resource: _aws_workspacesweb.IBrowserSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_browser_settings(x: Any) -> bool: ...

class CfnBrowserSettingsProps(Struct):
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    browser_policy: str | None = None
    customer_managed_key: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    web_content_filtering_policy: CfnBrowserSettings.WebContentFilteringPolicyProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDataProtectionSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomPatternProperty(Struct):
        pattern_name: str
        pattern_regex: str
        keyword_regex: str | None = None
        pattern_description: str | None = None
    class InlineRedactionConfigurationProperty(Struct):
        inline_redaction_patterns: Sequence[CfnDataProtectionSettings.InlineRedactionPatternProperty | Mapping[str, Any] | IResolvable] | IResolvable
        global_confidence_level: float | None = None
        global_enforced_urls: Sequence[str] | None = None
        global_exempt_urls: Sequence[str] | None = None
    class InlineRedactionPatternProperty(Struct):
        redaction_place_holder: CfnDataProtectionSettings.RedactionPlaceHolderProperty | Mapping[str, Any] | IResolvable
        built_in_pattern_id: str | None = None
        confidence_level: float | None = None
        custom_pattern: CfnDataProtectionSettings.CustomPatternProperty | Mapping[str, Any] | IResolvable | None = None
        enforced_urls: Sequence[str] | None = None
        exempt_urls: Sequence[str] | None = None
    class RedactionPlaceHolderProperty(Struct):
        redaction_place_holder_type: str
        redaction_place_holder_text: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        customer_managed_key: str | None = None,
        description: str | None = None,
        display_name: str | None = None,
        inline_redaction_configuration: CfnDataProtectionSettings.InlineRedactionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    customer_managed_key: str | None
    description: str | None
    display_name: str | None
    inline_redaction_configuration: CfnDataProtectionSettings.InlineRedactionConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_data_protection_settings_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_protection_settings_ref(self) -> _aws_workspacesweb.DataProtectionSettingsReference: ...
    @staticmethod
    def arn_for_data_protection_settings(resource: _aws_workspacesweb.IDataProtectionSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_data_protection_settings(x: Any) -> bool: ...

class CfnDataProtectionSettingsProps(Struct):
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    customer_managed_key: str | None = None
    description: str | None = None
    display_name: str | None = None
    inline_redaction_configuration: CfnDataProtectionSettings.InlineRedactionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdentityProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_provider_details: Mapping[str, str] | IResolvable,
        identity_provider_name: str,
        identity_provider_type: str,
        portal_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    identity_provider_details: Mapping[str, str] | IResolvable
    identity_provider_name: str
    identity_provider_type: str
    portal_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_identity_provider_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def identity_provider_ref(self) -> _aws_workspacesweb.IdentityProviderReference: ...
    @staticmethod
    def arn_for_identity_provider(resource: _aws_workspacesweb.IIdentityProviderRef) -> str: ...
    @staticmethod
    def is_cfn_identity_provider(x: Any) -> bool: ...

class CfnIdentityProviderProps(Struct):
    identity_provider_details: Mapping[str, str] | IResolvable
    identity_provider_name: str
    identity_provider_type: str
    portal_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIpAccessSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IpRuleProperty(Struct):
        ip_range: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ip_rules: Sequence[CfnIpAccessSettings.IpRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        customer_managed_key: str | None = None,
        description: str | None = None,
        display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    ip_rules: Sequence[CfnIpAccessSettings.IpRuleProperty | IResolvable] | IResolvable
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    customer_managed_key: str | None
    description: str | None
    display_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_ip_access_settings_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ip_access_settings_ref(self) -> _aws_workspacesweb.IpAccessSettingsReference: ...
    @staticmethod
    def arn_for_ip_access_settings(resource: _aws_workspacesweb.IIpAccessSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_ip_access_settings(x: Any) -> bool: ...

class CfnIpAccessSettingsProps(Struct):
    ip_rules: Sequence[CfnIpAccessSettings.IpRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    customer_managed_key: str | None = None
    description: str | None = None
    display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_ids: Sequence[str],
        subnet_ids: Sequence[str],
        vpc_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_network_settings_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def network_settings_ref(self) -> _aws_workspacesweb.NetworkSettingsReference: ...
    @staticmethod
    def arn_for_network_settings(resource: _aws_workspacesweb.INetworkSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_network_settings(x: Any) -> bool: ...

class CfnNetworkSettingsProps(Struct):
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPortal(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        authentication_type: str | None = None,
        browser_settings_arn: str | None = None,
        customer_managed_key: str | None = None,
        data_protection_settings_arn: str | None = None,
        display_name: str | None = None,
        instance_type: str | None = None,
        ip_access_settings_arn: str | None = None,
        max_concurrent_sessions: float | None = None,
        network_settings_arn: str | None = None,
        portal_custom_domain: str | None = None,
        session_logger_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trust_store_arn: str | None = None,
        user_access_logging_settings_arn: str | None = None,
        user_settings_arn: str | None = None,
    ) -> None: ...
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    authentication_type: str | None
    browser_settings_arn: str | None
    customer_managed_key: str | None
    data_protection_settings_arn: str | None
    display_name: str | None
    instance_type: str | None
    ip_access_settings_arn: str | None
    max_concurrent_sessions: float | None
    network_settings_arn: str | None
    portal_custom_domain: str | None
    session_logger_arn: str | None
    tags: Sequence[_CfnTag] | None
    trust_store_arn: str | None
    user_access_logging_settings_arn: str | None
    user_settings_arn: str | None
    @property
    def attr_browser_type(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_portal_arn(self) -> str: ...
    @property
    def attr_portal_endpoint(self) -> str: ...
    @property
    def attr_portal_status(self) -> str: ...
    @property
    def attr_renderer_type(self) -> str: ...
    @property
    def attr_service_provider_saml_metadata(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def portal_ref(self) -> _aws_workspacesweb.PortalReference: ...
    @staticmethod
    def arn_for_portal(resource: _aws_workspacesweb.IPortalRef) -> str: ...
    @staticmethod
    def is_cfn_portal(x: Any) -> bool: ...

class CfnPortalProps(Struct):
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    authentication_type: str | None = None
    browser_settings_arn: str | None = None
    customer_managed_key: str | None = None
    data_protection_settings_arn: str | None = None
    display_name: str | None = None
    instance_type: str | None = None
    ip_access_settings_arn: str | None = None
    max_concurrent_sessions: float | None = None
    network_settings_arn: str | None = None
    portal_custom_domain: str | None = None
    session_logger_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trust_store_arn: str | None = None
    user_access_logging_settings_arn: str | None = None
    user_settings_arn: str | None = None

class CfnSessionLogger(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventFilterProperty(Struct):
        all: Any | None = None
        include: Sequence[str] | None = None
    class LogConfigurationProperty(Struct):
        s3: CfnSessionLogger.S3LogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3LogConfigurationProperty(Struct):
        bucket: str
        folder_structure: str
        log_file_format: str
        bucket_owner: str | None = None
        key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_filter: CfnSessionLogger.EventFilterProperty | Mapping[str, Any] | IResolvable,
        log_configuration: CfnSessionLogger.LogConfigurationProperty | Mapping[str, Any] | IResolvable,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        customer_managed_key: str | None = None,
        display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    event_filter: CfnSessionLogger.EventFilterProperty | IResolvable
    log_configuration: CfnSessionLogger.LogConfigurationProperty | IResolvable
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    customer_managed_key: str | None
    display_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_session_logger_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def session_logger_ref(self) -> _aws_workspacesweb.SessionLoggerReference: ...
    @staticmethod
    def arn_for_session_logger(resource: _aws_workspacesweb.ISessionLoggerRef) -> str: ...
    @staticmethod
    def is_cfn_session_logger(x: Any) -> bool: ...

class CfnSessionLoggerProps(Struct):
    event_filter: CfnSessionLogger.EventFilterProperty | Mapping[str, Any] | IResolvable
    log_configuration: CfnSessionLogger.LogConfigurationProperty | Mapping[str, Any] | IResolvable
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    customer_managed_key: str | None = None
    display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrustStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_list: Sequence[str],
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate_list: Sequence[str]
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_trust_store_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def trust_store_ref(self) -> _aws_workspacesweb.TrustStoreReference: ...
    @staticmethod
    def arn_for_trust_store(resource: _aws_workspacesweb.ITrustStoreRef) -> str: ...
    @staticmethod
    def is_cfn_trust_store(x: Any) -> bool: ...

class CfnTrustStoreProps(Struct):
    certificate_list: Sequence[str]
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserAccessLoggingSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        kinesis_stream_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    kinesis_stream_arn: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_user_access_logging_settings_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def user_access_logging_settings_ref(self) -> _aws_workspacesweb.UserAccessLoggingSettingsReference: ...
    @staticmethod
    def arn_for_user_access_logging_settings(resource: _aws_workspacesweb.IUserAccessLoggingSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_user_access_logging_settings(x: Any) -> bool: ...

class CfnUserAccessLoggingSettingsProps(Struct):
    kinesis_stream_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BrandingConfigurationProperty(Struct):
        color_theme: str | None = None
        favicon: str | None = None
        favicon_metadata: CfnUserSettings.ImageMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        localized_strings: Mapping[str, CfnUserSettings.LocalizedBrandingStringsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        logo: str | None = None
        logo_metadata: CfnUserSettings.ImageMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        terms_of_service: str | None = None
        wallpaper: str | None = None
        wallpaper_metadata: CfnUserSettings.ImageMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    class CookieSpecificationProperty(Struct):
        domain: str
        name: str | None = None
        path: str | None = None
    class CookieSynchronizationConfigurationProperty(Struct):
        allowlist: Sequence[CfnUserSettings.CookieSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        blocklist: Sequence[CfnUserSettings.CookieSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ImageMetadataProperty(Struct):
        file_extension: str
        last_upload_timestamp: str
        mime_type: str
    class LocalizedBrandingStringsProperty(Struct):
        browser_tab_title: str
        welcome_text: str
        contact_button_text: str | None = None
        contact_link: str | None = None
        loading_text: str | None = None
        login_button_text: str | None = None
        login_description: str | None = None
        login_title: str | None = None
    class ToolbarConfigurationProperty(Struct):
        hidden_toolbar_items: Sequence[str] | None = None
        max_display_resolution: str | None = None
        toolbar_type: str | None = None
        visual_mode: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        copy_allowed: str,
        download_allowed: str,
        paste_allowed: str,
        print_allowed: str,
        upload_allowed: str,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        branding_configuration: CfnUserSettings.BrandingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        cookie_synchronization_configuration: CfnUserSettings.CookieSynchronizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        customer_managed_key: str | None = None,
        deep_link_allowed: str | None = None,
        disconnect_timeout_in_minutes: float | None = None,
        idle_disconnect_timeout_in_minutes: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        toolbar_configuration: CfnUserSettings.ToolbarConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        web_authn_allowed: str | None = None,
    ) -> None: ...
    copy_allowed: str
    download_allowed: str
    paste_allowed: str
    print_allowed: str
    upload_allowed: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    branding_configuration: CfnUserSettings.BrandingConfigurationProperty | IResolvable | None
    cookie_synchronization_configuration: CfnUserSettings.CookieSynchronizationConfigurationProperty | IResolvable | None
    customer_managed_key: str | None
    deep_link_allowed: str | None
    disconnect_timeout_in_minutes: float | None
    idle_disconnect_timeout_in_minutes: float | None
    tags: Sequence[_CfnTag] | None
    toolbar_configuration: CfnUserSettings.ToolbarConfigurationProperty | IResolvable | None
    web_authn_allowed: str | None
    @property
    def attr_associated_portal_arns(self) -> Sequence[str]: ...
    @property
    def attr_branding_configuration_favicon_metadata(self) -> IResolvable: ...
    @property
    def attr_branding_configuration_logo_metadata(self) -> IResolvable: ...
    @property
    def attr_branding_configuration_wallpaper_metadata(self) -> IResolvable: ...
    @property
    def attr_user_settings_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def user_settings_ref(self) -> _aws_workspacesweb.UserSettingsReference: ...
    @staticmethod
    def arn_for_user_settings(resource: _aws_workspacesweb.IUserSettingsRef) -> str: ...
    @staticmethod
    def is_cfn_user_settings(x: Any) -> bool: ...

class CfnUserSettingsProps(Struct):
    copy_allowed: str
    download_allowed: str
    paste_allowed: str
    print_allowed: str
    upload_allowed: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    branding_configuration: CfnUserSettings.BrandingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    cookie_synchronization_configuration: CfnUserSettings.CookieSynchronizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    customer_managed_key: str | None = None
    deep_link_allowed: str | None = None
    disconnect_timeout_in_minutes: float | None = None
    idle_disconnect_timeout_in_minutes: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    toolbar_configuration: CfnUserSettings.ToolbarConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    web_authn_allowed: str | None = None

