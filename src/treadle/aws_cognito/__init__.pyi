# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cognito as _aws_cognito
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnIdentityPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CognitoIdentityProviderProperty(Struct):
        client_id: str
        provider_name: str
        server_side_token_check: bool | IResolvable | None = None
    class CognitoStreamsProperty(Struct):
        role_arn: str | None = None
        streaming_status: str | None = None
        stream_name: str | None = None
    class PushSyncProperty(Struct):
        application_arns: Sequence[str] | None = None
        role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allow_unauthenticated_identities: bool | IResolvable,
        allow_classic_flow: bool | IResolvable | None = None,
        cognito_events: Any | None = None,
        cognito_identity_providers: Sequence[CfnIdentityPool.CognitoIdentityProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cognito_streams: CfnIdentityPool.CognitoStreamsProperty | Mapping[str, Any] | IResolvable | None = None,
        developer_provider_name: str | None = None,
        identity_pool_name: str | None = None,
        identity_pool_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        open_id_connect_provider_arns: Sequence[str | _aws_iam.IOIDCProviderRef] | None = None,
        push_sync: CfnIdentityPool.PushSyncProperty | Mapping[str, Any] | IResolvable | None = None,
        saml_provider_arns: Sequence[str] | None = None,
        supported_login_providers: Any | None = None,
    ) -> None: ...
    allow_unauthenticated_identities: bool | IResolvable
    cognito_events: Any
    supported_login_providers: Any
    allow_classic_flow: bool | IResolvable | None
    cognito_identity_providers: Sequence[CfnIdentityPool.CognitoIdentityProviderProperty | IResolvable] | IResolvable | None
    cognito_streams: CfnIdentityPool.CognitoStreamsProperty | IResolvable | None
    developer_provider_name: str | None
    identity_pool_name: str | None
    identity_pool_tags: Sequence[_CfnTag] | None
    open_id_connect_provider_arns: Sequence[str] | None
    push_sync: CfnIdentityPool.PushSyncProperty | IResolvable | None
    saml_provider_arns: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def identity_pool_ref(self) -> _aws_cognito.IdentityPoolReference: ...
    @staticmethod
    def arn_for_identity_pool(resource: _aws_cognito.IIdentityPoolRef) -> str: ...
    @staticmethod
    def from_identity_pool_id(scope: Construct, id: str, identity_pool_id: str) -> _aws_cognito.IIdentityPoolRef: ...
    @staticmethod
    def is_cfn_identity_pool(x: Any) -> bool: ...

class CfnIdentityPoolProps(Struct):
    allow_unauthenticated_identities: bool | IResolvable
    allow_classic_flow: bool | IResolvable | None = None
    cognito_events: Any | None = None
    cognito_identity_providers: Sequence[CfnIdentityPool.CognitoIdentityProviderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cognito_streams: CfnIdentityPool.CognitoStreamsProperty | Mapping[str, Any] | IResolvable | None = None
    developer_provider_name: str | None = None
    identity_pool_name: str | None = None
    identity_pool_tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    open_id_connect_provider_arns: Sequence[str | _aws_iam.IOIDCProviderRef] | None = None
    push_sync: CfnIdentityPool.PushSyncProperty | Mapping[str, Any] | IResolvable | None = None
    saml_provider_arns: Sequence[str] | None = None
    supported_login_providers: Any | None = None

class CfnIdentityPoolPrincipalTag(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_pool_id: str,
        identity_provider_name: str,
        principal_tags: Any | None = None,
        use_defaults: bool | IResolvable | None = None,
    ) -> None: ...
    identity_pool_id: str
    identity_provider_name: str
    principal_tags: Any
    use_defaults: bool | IResolvable | None
    @property
    def identity_pool_principal_tag_ref(self) -> _aws_cognito.IdentityPoolPrincipalTagReference: ...
    @staticmethod
    def is_cfn_identity_pool_principal_tag(x: Any) -> bool: ...

class CfnIdentityPoolPrincipalTagProps(Struct):
    identity_pool_id: str
    identity_provider_name: str
    principal_tags: Any | None = None
    use_defaults: bool | IResolvable | None = None

class CfnIdentityPoolRoleAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MappingRuleProperty(Struct):
        claim: str
        match_type: str
        role_arn: str
        value: str
    class RoleMappingProperty(Struct):
        type: str
        ambiguous_role_resolution: str | None = None
        identity_provider: str | None = None
        rules_configuration: CfnIdentityPoolRoleAttachment.RulesConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class RulesConfigurationTypeProperty(Struct):
        rules: Sequence[CfnIdentityPoolRoleAttachment.MappingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_pool_id: str | _aws_cognito.IIdentityPoolRef,
        role_mappings: Mapping[str, CfnIdentityPoolRoleAttachment.RoleMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        roles: Any | None = None,
    ) -> None: ...
    identity_pool_id: str
    roles: Any
    role_mappings: Mapping[str, CfnIdentityPoolRoleAttachment.RoleMappingProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def identity_pool_role_attachment_ref(self) -> _aws_cognito.IdentityPoolRoleAttachmentReference: ...
    @staticmethod
    def is_cfn_identity_pool_role_attachment(x: Any) -> bool: ...

class CfnIdentityPoolRoleAttachmentProps(Struct):
    identity_pool_id: str | _aws_cognito.IIdentityPoolRef
    role_mappings: Mapping[str, CfnIdentityPoolRoleAttachment.RoleMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    roles: Any | None = None

class CfnLogDeliveryConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsConfigurationProperty(Struct):
        log_group_arn: str | None = None
    class FirehoseConfigurationProperty(Struct):
        stream_arn: str | None = None
    class LogConfigurationProperty(Struct):
        cloud_watch_logs_configuration: CfnLogDeliveryConfiguration.CloudWatchLogsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        event_source: str | None = None
        firehose_configuration: CfnLogDeliveryConfiguration.FirehoseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        log_level: str | None = None
        s3_configuration: CfnLogDeliveryConfiguration.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3ConfigurationProperty(Struct):
        bucket_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str,
        log_configurations: Sequence[CfnLogDeliveryConfiguration.LogConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    user_pool_id: str
    log_configurations: Sequence[CfnLogDeliveryConfiguration.LogConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def log_delivery_configuration_ref(self) -> _aws_cognito.LogDeliveryConfigurationReference: ...
    @staticmethod
    def is_cfn_log_delivery_configuration(x: Any) -> bool: ...

class CfnLogDeliveryConfigurationProps(Struct):
    user_pool_id: str
    log_configurations: Sequence[CfnLogDeliveryConfiguration.LogConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnManagedLoginBranding(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssetTypeProperty(Struct):
        category: str
        color_mode: str
        extension: str
        bytes: str | None = None
        resource_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str,
        assets: Sequence[CfnManagedLoginBranding.AssetTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        client_id: str | None = None,
        return_merged_resources: bool | IResolvable | None = None,
        settings: Any | None = None,
        use_cognito_provided_values: bool | IResolvable | None = None,
    ) -> None: ...
    settings: Any
    user_pool_id: str
    assets: Sequence[CfnManagedLoginBranding.AssetTypeProperty | IResolvable] | IResolvable | None
    client_id: str | None
    return_merged_resources: bool | IResolvable | None
    use_cognito_provided_values: bool | IResolvable | None
    @property
    def attr_managed_login_branding_id(self) -> str: ...
    @property
    def managed_login_branding_ref(self) -> _aws_cognito.ManagedLoginBrandingReference: ...
    @staticmethod
    def is_cfn_managed_login_branding(x: Any) -> bool: ...

class CfnManagedLoginBrandingProps(Struct):
    user_pool_id: str
    assets: Sequence[CfnManagedLoginBranding.AssetTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    client_id: str | None = None
    return_merged_resources: bool | IResolvable | None = None
    settings: Any | None = None
    use_cognito_provided_values: bool | IResolvable | None = None

class CfnTerms(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        enforcement: str,
        links: Mapping[str, str] | IResolvable,
        terms_name: str,
        terms_source: str,
        user_pool_id: str,
        client_id: str | None = None,
    ) -> None: ...
    enforcement: str
    links: Mapping[str, str] | IResolvable
    terms_name: str
    terms_source: str
    user_pool_id: str
    client_id: str | None
    @property
    def attr_terms_id(self) -> str: ...
    @property
    def terms_ref(self) -> _aws_cognito.TermsReference: ...
    @staticmethod
    def is_cfn_terms(x: Any) -> bool: ...

class CfnTermsProps(Struct):
    enforcement: str
    links: Mapping[str, str] | IResolvable
    terms_name: str
    terms_source: str
    user_pool_id: str
    client_id: str | None = None

class CfnUserPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountRecoverySettingProperty(Struct):
        recovery_mechanisms: Sequence[CfnUserPool.RecoveryOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AdminCreateUserConfigProperty(Struct):
        allow_admin_create_user_only: bool | IResolvable | None = None
        invite_message_template: CfnUserPool.InviteMessageTemplateProperty | Mapping[str, Any] | IResolvable | None = None
        unused_account_validity_days: float | None = None
    class AdvancedSecurityAdditionalFlowsProperty(Struct):
        custom_auth_mode: str | None = None
    class CustomEmailSenderProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class CustomSMSSenderProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class DeviceConfigurationProperty(Struct):
        challenge_required_on_new_device: bool | IResolvable | None = None
        device_only_remembered_on_user_prompt: bool | IResolvable | None = None
    class EmailConfigurationProperty(Struct):
        configuration_set: str | None = None
        email_sending_account: str | None = None
        from_: str | None = None
        reply_to_email_address: str | None = None
        source_arn: str | None = None
    class EumsSmsConfigurationProperty(Struct):
        caller_arn: str
        configuration_set_name: str | None = None
        external_id: str | None = None
        in_entity_id: str | None = None
        in_template_id: str | None = None
        origination_identity: str | None = None
        region: str | None = None
    class InboundFederationProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class InviteMessageTemplateProperty(Struct):
        email_message: str | None = None
        email_subject: str | None = None
        sms_message: str | None = None
    class IssuerConfigurationProperty(Struct):
        type: str | None = None
    class KeyConfigurationProperty(Struct):
        key_type: str | None = None
        kms_key_arn: str | None = None
    class LambdaConfigProperty(Struct):
        create_auth_challenge: str | None = None
        custom_email_sender: CfnUserPool.CustomEmailSenderProperty | Mapping[str, Any] | IResolvable | None = None
        custom_message: str | None = None
        custom_sms_sender: CfnUserPool.CustomSMSSenderProperty | Mapping[str, Any] | IResolvable | None = None
        define_auth_challenge: str | None = None
        inbound_federation: CfnUserPool.InboundFederationProperty | Mapping[str, Any] | IResolvable | None = None
        kms_key_id: str | None = None
        post_authentication: str | None = None
        post_confirmation: str | None = None
        pre_authentication: str | None = None
        pre_sign_up: str | None = None
        pre_token_generation: str | None = None
        pre_token_generation_config: CfnUserPool.PreTokenGenerationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        user_migration: str | None = None
        verify_auth_challenge_response: str | None = None
    class NumberAttributeConstraintsProperty(Struct):
        max_value: str | None = None
        min_value: str | None = None
    class PasswordPolicyProperty(Struct):
        minimum_length: float | None = None
        password_history_size: float | None = None
        require_lowercase: bool | IResolvable | None = None
        require_numbers: bool | IResolvable | None = None
        require_symbols: bool | IResolvable | None = None
        require_uppercase: bool | IResolvable | None = None
        temporary_password_validity_days: float | None = None
    class PoliciesProperty(Struct):
        password_policy: CfnUserPool.PasswordPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        sign_in_policy: CfnUserPool.SignInPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class PreTokenGenerationConfigProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class RecoveryOptionProperty(Struct):
        name: str | None = None
        priority: float | None = None
    class SchemaAttributeProperty(Struct):
        attribute_data_type: str | None = None
        developer_only_attribute: bool | IResolvable | None = None
        mutable: bool | IResolvable | None = None
        name: str | None = None
        number_attribute_constraints: CfnUserPool.NumberAttributeConstraintsProperty | Mapping[str, Any] | IResolvable | None = None
        required: bool | IResolvable | None = None
        string_attribute_constraints: CfnUserPool.StringAttributeConstraintsProperty | Mapping[str, Any] | IResolvable | None = None
    class SignInPolicyProperty(Struct):
        allowed_first_auth_factors: Sequence[str] | None = None
    class SmsConfigurationProperty(Struct):
        eums_sms: CfnUserPool.EumsSmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        external_id: str | None = None
        sns_caller_arn: str | None = None
        sns_region: str | None = None
    class StringAttributeConstraintsProperty(Struct):
        max_length: str | None = None
        min_length: str | None = None
    class UserAttributeUpdateSettingsProperty(Struct):
        attributes_require_verification_before_update: Sequence[str]
    class UserPoolAddOnsProperty(Struct):
        advanced_security_additional_flows: CfnUserPool.AdvancedSecurityAdditionalFlowsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_security_mode: str | None = None
    class UsernameConfigurationProperty(Struct):
        case_sensitive: bool | IResolvable | None = None
    class VerificationMessageTemplateProperty(Struct):
        default_email_option: str | None = None
        email_message: str | None = None
        email_message_by_link: str | None = None
        email_subject: str | None = None
        email_subject_by_link: str | None = None
        sms_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_recovery_setting: CfnUserPool.AccountRecoverySettingProperty | Mapping[str, Any] | IResolvable | None = None,
        admin_create_user_config: CfnUserPool.AdminCreateUserConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        alias_attributes: Sequence[str] | None = None,
        auto_verified_attributes: Sequence[str] | None = None,
        deletion_protection: str | None = None,
        device_configuration: CfnUserPool.DeviceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        email_authentication_message: str | None = None,
        email_authentication_subject: str | None = None,
        email_configuration: CfnUserPool.EmailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        enabled_mfas: Sequence[str] | None = None,
        issuer_configuration: CfnUserPool.IssuerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        key_configuration: CfnUserPool.KeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        lambda_config: CfnUserPool.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        mfa_configuration: str | None = None,
        policies: CfnUserPool.PoliciesProperty | Mapping[str, Any] | IResolvable | None = None,
        schema: Sequence[CfnUserPool.SchemaAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        sms_authentication_message: str | None = None,
        sms_configuration: CfnUserPool.SmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        sms_verification_message: str | None = None,
        user_attribute_update_settings: CfnUserPool.UserAttributeUpdateSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        username_attributes: Sequence[str] | None = None,
        username_configuration: CfnUserPool.UsernameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        user_pool_add_ons: CfnUserPool.UserPoolAddOnsProperty | Mapping[str, Any] | IResolvable | None = None,
        user_pool_name: str | None = None,
        user_pool_tags: Any | None = None,
        user_pool_tier: str | None = None,
        verification_message_template: CfnUserPool.VerificationMessageTemplateProperty | Mapping[str, Any] | IResolvable | None = None,
        web_authn_factor_configuration: str | None = None,
        web_authn_relying_party_id: str | None = None,
        web_authn_user_verification: str | None = None,
    ) -> None: ...
    user_pool_tags_raw: Any
    account_recovery_setting: CfnUserPool.AccountRecoverySettingProperty | IResolvable | None
    admin_create_user_config: CfnUserPool.AdminCreateUserConfigProperty | IResolvable | None
    alias_attributes: Sequence[str] | None
    auto_verified_attributes: Sequence[str] | None
    deletion_protection: str | None
    device_configuration: CfnUserPool.DeviceConfigurationProperty | IResolvable | None
    email_authentication_message: str | None
    email_authentication_subject: str | None
    email_configuration: CfnUserPool.EmailConfigurationProperty | IResolvable | None
    email_verification_message: str | None
    email_verification_subject: str | None
    enabled_mfas: Sequence[str] | None
    issuer_configuration: CfnUserPool.IssuerConfigurationProperty | IResolvable | None
    key_configuration: CfnUserPool.KeyConfigurationProperty | IResolvable | None
    lambda_config: CfnUserPool.LambdaConfigProperty | IResolvable | None
    mfa_configuration: str | None
    policies: CfnUserPool.PoliciesProperty | IResolvable | None
    schema: Sequence[CfnUserPool.SchemaAttributeProperty | IResolvable] | IResolvable | None
    sms_authentication_message: str | None
    sms_configuration: CfnUserPool.SmsConfigurationProperty | IResolvable | None
    sms_verification_message: str | None
    user_attribute_update_settings: CfnUserPool.UserAttributeUpdateSettingsProperty | IResolvable | None
    username_attributes: Sequence[str] | None
    username_configuration: CfnUserPool.UsernameConfigurationProperty | IResolvable | None
    user_pool_add_ons: CfnUserPool.UserPoolAddOnsProperty | IResolvable | None
    user_pool_name: str | None
    user_pool_tier: str | None
    verification_message_template: CfnUserPool.VerificationMessageTemplateProperty | IResolvable | None
    web_authn_factor_configuration: str | None
    web_authn_relying_party_id: str | None
    web_authn_user_verification: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_provider_name(self) -> str: ...
    @property
    def attr_provider_url(self) -> str: ...
    @property
    def attr_user_pool_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_pool_ref(self) -> _aws_cognito.UserPoolReference: ...
    @staticmethod
    def arn_for_user_pool(resource: _aws_cognito.IUserPoolRef) -> str: ...
    @staticmethod
    def from_user_pool_arn(scope: Construct, id: str, arn: str) -> _aws_cognito.IUserPoolRef: ...
    @staticmethod
    def from_user_pool_id(scope: Construct, id: str, user_pool_id: str) -> _aws_cognito.IUserPoolRef: ...
    @staticmethod
    def is_cfn_user_pool(x: Any) -> bool: ...

class CfnUserPoolProps(Struct):
    account_recovery_setting: CfnUserPool.AccountRecoverySettingProperty | Mapping[str, Any] | IResolvable | None = None
    admin_create_user_config: CfnUserPool.AdminCreateUserConfigProperty | Mapping[str, Any] | IResolvable | None = None
    alias_attributes: Sequence[str] | None = None
    auto_verified_attributes: Sequence[str] | None = None
    deletion_protection: str | None = None
    device_configuration: CfnUserPool.DeviceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    email_authentication_message: str | None = None
    email_authentication_subject: str | None = None
    email_configuration: CfnUserPool.EmailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    email_verification_message: str | None = None
    email_verification_subject: str | None = None
    enabled_mfas: Sequence[str] | None = None
    issuer_configuration: CfnUserPool.IssuerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    key_configuration: CfnUserPool.KeyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    lambda_config: CfnUserPool.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None
    mfa_configuration: str | None = None
    policies: CfnUserPool.PoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    schema: Sequence[CfnUserPool.SchemaAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    sms_authentication_message: str | None = None
    sms_configuration: CfnUserPool.SmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    sms_verification_message: str | None = None
    user_attribute_update_settings: CfnUserPool.UserAttributeUpdateSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    username_attributes: Sequence[str] | None = None
    username_configuration: CfnUserPool.UsernameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    user_pool_add_ons: CfnUserPool.UserPoolAddOnsProperty | Mapping[str, Any] | IResolvable | None = None
    user_pool_name: str | None = None
    user_pool_tags: Any | None = None
    user_pool_tier: str | None = None
    verification_message_template: CfnUserPool.VerificationMessageTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    web_authn_factor_configuration: str | None = None
    web_authn_relying_party_id: str | None = None
    web_authn_user_verification: str | None = None

class CfnUserPoolClient(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnalyticsConfigurationProperty(Struct):
        application_arn: str | None = None
        application_id: str | None = None
        external_id: str | None = None
        role_arn: str | None = None
        user_data_shared: bool | IResolvable | None = None
    class RefreshTokenRotationProperty(Struct):
        feature: str | None = None
        retry_grace_period_seconds: float | None = None
    class TokenValidityUnitsProperty(Struct):
        access_token: str | None = None
        id_token: str | None = None
        refresh_token: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        access_token_validity: float | None = None,
        allowed_o_auth_flows: Sequence[str] | None = None,
        allowed_o_auth_flows_user_pool_client: bool | IResolvable | None = None,
        allowed_o_auth_scopes: Sequence[str] | None = None,
        analytics_configuration: CfnUserPoolClient.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        auth_session_validity: float | None = None,
        callback_ur_ls: Sequence[str] | None = None,
        client_name: str | None = None,
        default_redirect_uri: str | None = None,
        enable_propagate_additional_user_context_data: bool | IResolvable | None = None,
        enable_token_revocation: bool | IResolvable | None = None,
        explicit_auth_flows: Sequence[str] | None = None,
        generate_secret: bool | IResolvable | None = None,
        id_token_validity: float | None = None,
        logout_ur_ls: Sequence[str] | None = None,
        prevent_user_existence_errors: str | None = None,
        read_attributes: Sequence[str] | None = None,
        refresh_token_rotation: CfnUserPoolClient.RefreshTokenRotationProperty | Mapping[str, Any] | IResolvable | None = None,
        refresh_token_validity: float | None = None,
        supported_identity_providers: Sequence[str] | None = None,
        token_validity_units: CfnUserPoolClient.TokenValidityUnitsProperty | Mapping[str, Any] | IResolvable | None = None,
        write_attributes: Sequence[str] | None = None,
    ) -> None: ...
    user_pool_id: str
    access_token_validity: float | None
    allowed_o_auth_flows: Sequence[str] | None
    allowed_o_auth_flows_user_pool_client: bool | IResolvable | None
    allowed_o_auth_scopes: Sequence[str] | None
    analytics_configuration: CfnUserPoolClient.AnalyticsConfigurationProperty | IResolvable | None
    auth_session_validity: float | None
    callback_ur_ls: Sequence[str] | None
    client_name: str | None
    default_redirect_uri: str | None
    enable_propagate_additional_user_context_data: bool | IResolvable | None
    enable_token_revocation: bool | IResolvable | None
    explicit_auth_flows: Sequence[str] | None
    generate_secret: bool | IResolvable | None
    id_token_validity: float | None
    logout_ur_ls: Sequence[str] | None
    prevent_user_existence_errors: str | None
    read_attributes: Sequence[str] | None
    refresh_token_rotation: CfnUserPoolClient.RefreshTokenRotationProperty | IResolvable | None
    refresh_token_validity: float | None
    supported_identity_providers: Sequence[str] | None
    token_validity_units: CfnUserPoolClient.TokenValidityUnitsProperty | IResolvable | None
    write_attributes: Sequence[str] | None
    @property
    def attr_client_id(self) -> str: ...
    @property
    def attr_client_secret(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def user_pool_client_ref(self) -> _aws_cognito.UserPoolClientReference: ...
    @staticmethod
    def is_cfn_user_pool_client(x: Any) -> bool: ...

class CfnUserPoolClientProps(Struct):
    user_pool_id: str | _aws_cognito.IUserPoolRef
    access_token_validity: float | None = None
    allowed_o_auth_flows: Sequence[str] | None = None
    allowed_o_auth_flows_user_pool_client: bool | IResolvable | None = None
    allowed_o_auth_scopes: Sequence[str] | None = None
    analytics_configuration: CfnUserPoolClient.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    auth_session_validity: float | None = None
    callback_ur_ls: Sequence[str] | None = None
    client_name: str | None = None
    default_redirect_uri: str | None = None
    enable_propagate_additional_user_context_data: bool | IResolvable | None = None
    enable_token_revocation: bool | IResolvable | None = None
    explicit_auth_flows: Sequence[str] | None = None
    generate_secret: bool | IResolvable | None = None
    id_token_validity: float | None = None
    logout_ur_ls: Sequence[str] | None = None
    prevent_user_existence_errors: str | None = None
    read_attributes: Sequence[str] | None = None
    refresh_token_rotation: CfnUserPoolClient.RefreshTokenRotationProperty | Mapping[str, Any] | IResolvable | None = None
    refresh_token_validity: float | None = None
    supported_identity_providers: Sequence[str] | None = None
    token_validity_units: CfnUserPoolClient.TokenValidityUnitsProperty | Mapping[str, Any] | IResolvable | None = None
    write_attributes: Sequence[str] | None = None

class CfnUserPoolDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomDomainConfigTypeProperty(Struct):
        certificate_arn: str | None = None
        security_policy: str | None = None
    class FailoverTypeProperty(Struct):
        primary_route53_health_check_id: str
        secondary_region: str
    class RoutingTypeProperty(Struct):
        failover: CfnUserPoolDomain.FailoverTypeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain: str,
        user_pool_id: str,
        custom_domain_config: CfnUserPoolDomain.CustomDomainConfigTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        managed_login_version: float | None = None,
        routing: CfnUserPoolDomain.RoutingTypeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    domain: str
    user_pool_id: str
    custom_domain_config: CfnUserPoolDomain.CustomDomainConfigTypeProperty | IResolvable | None
    managed_login_version: float | None
    routing: CfnUserPoolDomain.RoutingTypeProperty | IResolvable | None
    @property
    def attr_cloud_front_distribution(self) -> str: ...
    @property
    def user_pool_domain_ref(self) -> _aws_cognito.UserPoolDomainReference: ...
    @staticmethod
    def is_cfn_user_pool_domain(x: Any) -> bool: ...

class CfnUserPoolDomainProps(Struct):
    domain: str
    user_pool_id: str
    custom_domain_config: CfnUserPoolDomain.CustomDomainConfigTypeProperty | Mapping[str, Any] | IResolvable | None = None
    managed_login_version: float | None = None
    routing: CfnUserPoolDomain.RoutingTypeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnUserPoolGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        description: str | None = None,
        group_name: str | None = None,
        precedence: float | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
    ) -> None: ...
    user_pool_id: str
    description: str | None
    group_name: str | None
    precedence: float | None
    role_arn: str | None
    @property
    def user_pool_group_ref(self) -> _aws_cognito.UserPoolGroupReference: ...
    @staticmethod
    def is_cfn_user_pool_group(x: Any) -> bool: ...

class CfnUserPoolGroupProps(Struct):
    user_pool_id: str | _aws_cognito.IUserPoolRef
    description: str | None = None
    group_name: str | None = None
    precedence: float | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None

class CfnUserPoolIdentityProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        provider_details: Any,
        provider_name: str,
        provider_type: str,
        user_pool_id: str,
        attribute_mapping: Any | None = None,
        idp_identifiers: Sequence[str] | None = None,
    ) -> None: ...
    attribute_mapping: Any
    provider_details: Any
    provider_name: str
    provider_type: str
    user_pool_id: str
    idp_identifiers: Sequence[str] | None
    @property
    def user_pool_identity_provider_ref(self) -> _aws_cognito.UserPoolIdentityProviderReference: ...
    @staticmethod
    def is_cfn_user_pool_identity_provider(x: Any) -> bool: ...

class CfnUserPoolIdentityProviderProps(Struct):
    provider_details: Any
    provider_name: str
    provider_type: str
    user_pool_id: str
    attribute_mapping: Any | None = None
    idp_identifiers: Sequence[str] | None = None

class CfnUserPoolRegionalConfigurationAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomEmailSenderProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class CustomSMSSenderProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class EmailConfigurationProperty(Struct):
        configuration_set: str | None = None
        email_sending_account: str | None = None
        from_: str | None = None
        reply_to_email_address: str | None = None
        source_arn: str | None = None
    class EumsSmsConfigurationProperty(Struct):
        caller_arn: str
        configuration_set_name: str | None = None
        external_id: str | None = None
        in_entity_id: str | None = None
        in_template_id: str | None = None
        origination_identity: str | None = None
        region: str | None = None
    class InboundFederationProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class LambdaConfigProperty(Struct):
        create_auth_challenge: str | None = None
        custom_email_sender: CfnUserPoolRegionalConfigurationAttachment.CustomEmailSenderProperty | Mapping[str, Any] | IResolvable | None = None
        custom_message: str | None = None
        custom_sms_sender: CfnUserPoolRegionalConfigurationAttachment.CustomSMSSenderProperty | Mapping[str, Any] | IResolvable | None = None
        define_auth_challenge: str | None = None
        inbound_federation: CfnUserPoolRegionalConfigurationAttachment.InboundFederationProperty | Mapping[str, Any] | IResolvable | None = None
        kms_key_id: str | None = None
        post_authentication: str | None = None
        post_confirmation: str | None = None
        pre_authentication: str | None = None
        pre_sign_up: str | None = None
        pre_token_generation: str | None = None
        pre_token_generation_config: CfnUserPoolRegionalConfigurationAttachment.PreTokenGenerationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        user_migration: str | None = None
        verify_auth_challenge_response: str | None = None
    class PreTokenGenerationConfigProperty(Struct):
        lambda_arn: str | None = None
        lambda_version: str | None = None
    class SmsConfigurationProperty(Struct):
        eums_sms: CfnUserPoolRegionalConfigurationAttachment.EumsSmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        external_id: str | None = None
        sns_caller_arn: str | None = None
        sns_region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str,
        email_configuration: CfnUserPoolRegionalConfigurationAttachment.EmailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        lambda_config: CfnUserPoolRegionalConfigurationAttachment.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        sms_configuration: CfnUserPoolRegionalConfigurationAttachment.SmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        user_pool_tags: Mapping[str, str] | None = None,
    ) -> None: ...
    user_pool_id: str
    email_configuration: CfnUserPoolRegionalConfigurationAttachment.EmailConfigurationProperty | IResolvable | None
    lambda_config: CfnUserPoolRegionalConfigurationAttachment.LambdaConfigProperty | IResolvable | None
    sms_configuration: CfnUserPoolRegionalConfigurationAttachment.SmsConfigurationProperty | IResolvable | None
    status: str | None
    user_pool_tags: Mapping[str, str] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def user_pool_regional_configuration_attachment_ref(self) -> _aws_cognito.UserPoolRegionalConfigurationAttachmentReference: ...
    @staticmethod
    def is_cfn_user_pool_regional_configuration_attachment(x: Any) -> bool: ...

class CfnUserPoolRegionalConfigurationAttachmentProps(Struct):
    user_pool_id: str
    email_configuration: CfnUserPoolRegionalConfigurationAttachment.EmailConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    lambda_config: CfnUserPoolRegionalConfigurationAttachment.LambdaConfigProperty | Mapping[str, Any] | IResolvable | None = None
    sms_configuration: CfnUserPoolRegionalConfigurationAttachment.SmsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    user_pool_tags: Mapping[str, str] | None = None

class CfnUserPoolReplica(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        region_name: str,
        user_pool_id: str,
        user_pool_tags_at_create: Mapping[str, str] | None = None,
    ) -> None: ...
    region_name: str
    user_pool_id: str
    user_pool_tags_at_create: Mapping[str, str] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def user_pool_replica_ref(self) -> _aws_cognito.UserPoolReplicaReference: ...
    @staticmethod
    def is_cfn_user_pool_replica(x: Any) -> bool: ...

class CfnUserPoolReplicaProps(Struct):
    region_name: str
    user_pool_id: str
    user_pool_tags_at_create: Mapping[str, str] | None = None

class CfnUserPoolResourceServer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceServerScopeTypeProperty(Struct):
        scope_description: str
        scope_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identifier: str,
        name: str,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        scopes: Sequence[CfnUserPoolResourceServer.ResourceServerScopeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    identifier: str
    name: str
    user_pool_id: str
    scopes: Sequence[CfnUserPoolResourceServer.ResourceServerScopeTypeProperty | IResolvable] | IResolvable | None
    @property
    def user_pool_resource_server_ref(self) -> _aws_cognito.UserPoolResourceServerReference: ...
    @staticmethod
    def is_cfn_user_pool_resource_server(x: Any) -> bool: ...

class CfnUserPoolResourceServerProps(Struct):
    identifier: str
    name: str
    user_pool_id: str | _aws_cognito.IUserPoolRef
    scopes: Sequence[CfnUserPoolResourceServer.ResourceServerScopeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnUserPoolRiskConfigurationAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountTakeoverActionTypeProperty(Struct):
        event_action: str
        notify: bool | IResolvable
    class AccountTakeoverActionsTypeProperty(Struct):
        high_action: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverActionTypeProperty | Mapping[str, Any] | IResolvable | None = None
        low_action: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverActionTypeProperty | Mapping[str, Any] | IResolvable | None = None
        medium_action: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverActionTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class AccountTakeoverRiskConfigurationTypeProperty(Struct):
        actions: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverActionsTypeProperty | Mapping[str, Any] | IResolvable
        notify_configuration: CfnUserPoolRiskConfigurationAttachment.NotifyConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class CompromisedCredentialsActionsTypeProperty(Struct):
        event_action: str
    class CompromisedCredentialsRiskConfigurationTypeProperty(Struct):
        actions: CfnUserPoolRiskConfigurationAttachment.CompromisedCredentialsActionsTypeProperty | Mapping[str, Any] | IResolvable
        event_filter: Sequence[str] | None = None
    class NotifyConfigurationTypeProperty(Struct):
        source_arn: str
        block_email: CfnUserPoolRiskConfigurationAttachment.NotifyEmailTypeProperty | Mapping[str, Any] | IResolvable | None = None
        from_: str | None = None
        mfa_email: CfnUserPoolRiskConfigurationAttachment.NotifyEmailTypeProperty | Mapping[str, Any] | IResolvable | None = None
        no_action_email: CfnUserPoolRiskConfigurationAttachment.NotifyEmailTypeProperty | Mapping[str, Any] | IResolvable | None = None
        reply_to: str | None = None
    class NotifyEmailTypeProperty(Struct):
        subject: str
        html_body: str | None = None
        text_body: str | None = None
    class RiskExceptionConfigurationTypeProperty(Struct):
        blocked_ip_range_list: Sequence[str] | None = None
        skipped_ip_range_list: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_id: str,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        account_takeover_risk_configuration: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        compromised_credentials_risk_configuration: CfnUserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        risk_exception_configuration: CfnUserPoolRiskConfigurationAttachment.RiskExceptionConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    client_id: str
    user_pool_id: str
    account_takeover_risk_configuration: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationTypeProperty | IResolvable | None
    compromised_credentials_risk_configuration: CfnUserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationTypeProperty | IResolvable | None
    risk_exception_configuration: CfnUserPoolRiskConfigurationAttachment.RiskExceptionConfigurationTypeProperty | IResolvable | None
    @property
    def user_pool_risk_configuration_attachment_ref(self) -> _aws_cognito.UserPoolRiskConfigurationAttachmentReference: ...
    @staticmethod
    def is_cfn_user_pool_risk_configuration_attachment(x: Any) -> bool: ...

class CfnUserPoolRiskConfigurationAttachmentProps(Struct):
    client_id: str
    user_pool_id: str | _aws_cognito.IUserPoolRef
    account_takeover_risk_configuration: CfnUserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    compromised_credentials_risk_configuration: CfnUserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    risk_exception_configuration: CfnUserPoolRiskConfigurationAttachment.RiskExceptionConfigurationTypeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnUserPoolUICustomizationAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_id: str,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        css: str | None = None,
    ) -> None: ...
    client_id: str
    user_pool_id: str
    css: str | None
    @property
    def user_pool_ui_customization_attachment_ref(self) -> _aws_cognito.UserPoolUICustomizationAttachmentReference: ...
    @staticmethod
    def is_cfn_user_pool_ui_customization_attachment(x: Any) -> bool: ...

class CfnUserPoolUICustomizationAttachmentProps(Struct):
    client_id: str
    user_pool_id: str | _aws_cognito.IUserPoolRef
    css: str | None = None

class CfnUserPoolUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeTypeProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
        client_metadata: Mapping[str, str] | IResolvable | None = None,
        desired_delivery_mediums: Sequence[str] | None = None,
        force_alias_creation: bool | IResolvable | None = None,
        message_action: str | None = None,
        user_attributes: Sequence[CfnUserPoolUser.AttributeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        username: str | None = None,
        validation_data: Sequence[CfnUserPoolUser.AttributeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    user_pool_id: str
    client_metadata: Mapping[str, str] | IResolvable | None
    desired_delivery_mediums: Sequence[str] | None
    force_alias_creation: bool | IResolvable | None
    message_action: str | None
    user_attributes: Sequence[CfnUserPoolUser.AttributeTypeProperty | IResolvable] | IResolvable | None
    username: str | None
    validation_data: Sequence[CfnUserPoolUser.AttributeTypeProperty | IResolvable] | IResolvable | None
    @property
    def user_pool_user_ref(self) -> _aws_cognito.UserPoolUserReference: ...
    @staticmethod
    def is_cfn_user_pool_user(x: Any) -> bool: ...

class CfnUserPoolUserProps(Struct):
    user_pool_id: str | _aws_cognito.IUserPoolRef
    client_metadata: Mapping[str, str] | IResolvable | None = None
    desired_delivery_mediums: Sequence[str] | None = None
    force_alias_creation: bool | IResolvable | None = None
    message_action: str | None = None
    user_attributes: Sequence[CfnUserPoolUser.AttributeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    username: str | None = None
    validation_data: Sequence[CfnUserPoolUser.AttributeTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnUserPoolUserToGroupAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str | _aws_cognito.IUserPoolGroupRef,
        username: str | _aws_cognito.IUserPoolUserRef,
        user_pool_id: str | _aws_cognito.IUserPoolRef,
    ) -> None: ...
    group_name: str
    username: str
    user_pool_id: str
    @property
    def user_pool_user_to_group_attachment_ref(self) -> _aws_cognito.UserPoolUserToGroupAttachmentReference: ...
    @staticmethod
    def is_cfn_user_pool_user_to_group_attachment(x: Any) -> bool: ...

class CfnUserPoolUserToGroupAttachmentProps(Struct):
    group_name: str | _aws_cognito.IUserPoolGroupRef
    username: str | _aws_cognito.IUserPoolUserRef
    user_pool_id: str | _aws_cognito.IUserPoolRef

class AccountRecovery(Enum):
    EMAIL_AND_PHONE_WITHOUT_MFA = 0
    PHONE_WITHOUT_MFA_AND_EMAIL = 1
    EMAIL_ONLY = 2
    PHONE_ONLY_WITHOUT_MFA = 3
    PHONE_AND_EMAIL = 4
    NONE = 5

class AdvancedSecurityMode(Enum):
    ENFORCED = 'ENFORCED'
    AUDIT = 'AUDIT'
    OFF = 'OFF'

class CustomThreatProtectionMode(Enum):
    FULL_FUNCTION = 'ENFORCED'
    AUDIT_ONLY = 'AUDIT'

class FeaturePlan(Enum):
    LITE = 'LITE'
    ESSENTIALS = 'ESSENTIALS'
    PLUS = 'PLUS'

class LambdaVersion(Enum):
    V1_0 = 'V1_0'
    V2_0 = 'V2_0'
    V3_0 = 'V3_0'

class ManagedLoginVersion(Enum):
    CLASSIC_HOSTED_UI = 1
    NEWER_MANAGED_LOGIN = 2

class Mfa(Enum):
    OFF = 'OFF'
    OPTIONAL = 'OPTIONAL'
    REQUIRED = 'ON'

class OidcAttributeRequestMethod(Enum):
    GET = 'GET'
    POST = 'POST'

class PasskeyUserVerification(Enum):
    PREFERRED = 'preferred'
    REQUIRED = 'required'

class SigningAlgorithm(Enum):
    RSA_SHA256 = 'rsa-sha256'

class StandardThreatProtectionMode(Enum):
    FULL_FUNCTION = 'ENFORCED'
    AUDIT_ONLY = 'AUDIT'
    NO_ENFORCEMENT = 'OFF'

class UserPoolIdentityProviderSamlMetadataType(Enum):
    URL = 'url'
    FILE = 'file'

class VerificationEmailStyle(Enum):
    CODE = 'CONFIRM_WITH_CODE'
    LINK = 'CONFIRM_WITH_LINK'

class AllowedFirstAuthFactors(Struct):
    password: bool
    email_otp: bool | None = None
    passkey: bool | None = None
    sms_otp: bool | None = None

class AnalyticsConfiguration(Struct):
    application: Any | None = None
    application_id: str | None = None
    external_id: str | None = None
    role: Any | None = None
    share_user_data: bool | None = None

class AttributeMapping(Struct):
    address: Any | None = None
    birthdate: Any | None = None
    custom: Mapping[str, Any] | None = None
    email: Any | None = None
    email_verified: Any | None = None
    family_name: Any | None = None
    fullname: Any | None = None
    gender: Any | None = None
    given_name: Any | None = None
    last_update_time: Any | None = None
    locale: Any | None = None
    middle_name: Any | None = None
    nickname: Any | None = None
    phone_number: Any | None = None
    preferred_username: Any | None = None
    profile_page: Any | None = None
    profile_picture: Any | None = None
    timezone: Any | None = None
    website: Any | None = None

class AuthFlow(Struct):
    admin_user_password: bool | None = None
    custom: bool | None = None
    user: bool | None = None
    user_password: bool | None = None
    user_srp: bool | None = None

class AutoVerifiedAttrs(Struct):
    email: bool | None = None
    phone: bool | None = None

class BaseUrlOptions(Struct):
    fips: bool | None = None

class CognitoDomainOptions(Struct):
    domain_prefix: str

class CustomAttributeConfig(Struct):
    data_type: str
    mutable: bool | None = None
    number_constraints: NumberAttributeConstraints | Mapping[str, Any] | None = None
    string_constraints: StringAttributeConstraints | Mapping[str, Any] | None = None

class CustomAttributeProps(Struct):
    mutable: bool | None = None

class CustomDomainOptions(Struct):
    certificate: Any
    domain_name: str

class DeviceTracking(Struct):
    challenge_required_on_new_device: bool
    device_only_remembered_on_user_prompt: bool

class EmailSettings(Struct):
    from_: str | None = None
    reply_to: str | None = None

class KeepOriginalAttrs(Struct):
    email: bool | None = None
    phone: bool | None = None

class MfaSecondFactor(Struct):
    otp: bool
    sms: bool
    email: bool | None = None

class NumberAttributeConstraints(Struct):
    max: float | None = None
    min: float | None = None

class NumberAttributeProps(Struct):
    max: float | None = None
    min: float | None = None
    mutable: bool | None = None

class OAuthFlows(Struct):
    authorization_code_grant: bool | None = None
    client_credentials: bool | None = None
    implicit_code_grant: bool | None = None

class OAuthSettings(Struct):
    callback_urls: Sequence[str] | None = None
    default_redirect_uri: str | None = None
    flows: OAuthFlows | Mapping[str, Any] | None = None
    logout_urls: Sequence[str] | None = None
    scopes: Sequence[Any] | None = None

class OidcEndpoints(Struct):
    authorization: str
    jwks_uri: str
    token: str
    user_info: str

class PasswordPolicy(Struct):
    min_length: float | None = None
    password_history_size: float | None = None
    require_digits: bool | None = None
    require_lowercase: bool | None = None
    require_symbols: bool | None = None
    require_uppercase: bool | None = None
    temp_password_validity: Any | None = None

class ResourceServerScopeProps(Struct):
    scope_description: str
    scope_name: str

class SignInAliases(Struct):
    email: bool | None = None
    phone: bool | None = None
    preferred_username: bool | None = None
    username: bool | None = None

class SignInPolicy(Struct):
    allowed_first_auth_factors: AllowedFirstAuthFactors | Mapping[str, Any] | None = None

class SignInUrlOptions(Struct):
    redirect_uri: str
    fips: bool | None = None
    sign_in_path: str | None = None

class StandardAttribute(Struct):
    mutable: bool | None = None
    required: bool | None = None

class StandardAttributes(Struct):
    address: StandardAttribute | Mapping[str, Any] | None = None
    birthdate: StandardAttribute | Mapping[str, Any] | None = None
    email: StandardAttribute | Mapping[str, Any] | None = None
    family_name: StandardAttribute | Mapping[str, Any] | None = None
    fullname: StandardAttribute | Mapping[str, Any] | None = None
    gender: StandardAttribute | Mapping[str, Any] | None = None
    given_name: StandardAttribute | Mapping[str, Any] | None = None
    last_update_time: StandardAttribute | Mapping[str, Any] | None = None
    locale: StandardAttribute | Mapping[str, Any] | None = None
    middle_name: StandardAttribute | Mapping[str, Any] | None = None
    nickname: StandardAttribute | Mapping[str, Any] | None = None
    phone_number: StandardAttribute | Mapping[str, Any] | None = None
    preferred_username: StandardAttribute | Mapping[str, Any] | None = None
    profile_page: StandardAttribute | Mapping[str, Any] | None = None
    profile_picture: StandardAttribute | Mapping[str, Any] | None = None
    timezone: StandardAttribute | Mapping[str, Any] | None = None
    website: StandardAttribute | Mapping[str, Any] | None = None

class StandardAttributesMask(Struct):
    address: bool | None = None
    birthdate: bool | None = None
    email: bool | None = None
    email_verified: bool | None = None
    family_name: bool | None = None
    fullname: bool | None = None
    gender: bool | None = None
    given_name: bool | None = None
    last_update_time: bool | None = None
    locale: bool | None = None
    middle_name: bool | None = None
    nickname: bool | None = None
    phone_number: bool | None = None
    phone_number_verified: bool | None = None
    preferred_username: bool | None = None
    profile_page: bool | None = None
    profile_picture: bool | None = None
    timezone: bool | None = None
    website: bool | None = None

class StringAttributeConstraints(Struct):
    max_len: float | None = None
    min_len: float | None = None

class StringAttributeProps(Struct):
    max_len: float | None = None
    min_len: float | None = None
    mutable: bool | None = None

class UserInvitationConfig(Struct):
    email_body: str | None = None
    email_subject: str | None = None
    sms_message: str | None = None

class UserPoolClientOptions(Struct):
    access_token_validity: Any | None = None
    analytics: AnalyticsConfiguration | Mapping[str, Any] | None = None
    auth_flows: AuthFlow | Mapping[str, Any] | None = None
    auth_session_validity: Any | None = None
    disable_o_auth: bool | None = None
    enable_propagate_additional_user_context_data: bool | None = None
    enable_token_revocation: bool | None = None
    generate_secret: bool | None = None
    id_token_validity: Any | None = None
    o_auth: OAuthSettings | Mapping[str, Any] | None = None
    prevent_user_existence_errors: bool | None = None
    read_attributes: Any | None = None
    refresh_token_rotation_grace_period: Any | None = None
    refresh_token_validity: Any | None = None
    supported_identity_providers: Sequence[Any] | None = None
    user_pool_client_name: str | None = None
    write_attributes: Any | None = None

class UserPoolClientProps(Struct):
    user_pool: Any
    access_token_validity: Any | None = None
    analytics: AnalyticsConfiguration | Mapping[str, Any] | None = None
    auth_flows: AuthFlow | Mapping[str, Any] | None = None
    auth_session_validity: Any | None = None
    disable_o_auth: bool | None = None
    enable_propagate_additional_user_context_data: bool | None = None
    enable_token_revocation: bool | None = None
    generate_secret: bool | None = None
    id_token_validity: Any | None = None
    o_auth: OAuthSettings | Mapping[str, Any] | None = None
    prevent_user_existence_errors: bool | None = None
    read_attributes: Any | None = None
    refresh_token_rotation_grace_period: Any | None = None
    refresh_token_validity: Any | None = None
    supported_identity_providers: Sequence[Any] | None = None
    user_pool_client_name: str | None = None
    write_attributes: Any | None = None

class UserPoolDomainOptions(Struct):
    cognito_domain: CognitoDomainOptions | Mapping[str, Any] | None = None
    custom_domain: CustomDomainOptions | Mapping[str, Any] | None = None
    managed_login_version: ManagedLoginVersion | None = None

class UserPoolDomainProps(Struct):
    user_pool: Any
    cognito_domain: CognitoDomainOptions | Mapping[str, Any] | None = None
    custom_domain: CustomDomainOptions | Mapping[str, Any] | None = None
    managed_login_version: ManagedLoginVersion | None = None

class UserPoolEmailConfig(Struct):
    configuration_set: str | None = None
    email_sending_account: str | None = None
    from_: str | None = None
    reply_to_email_address: str | None = None
    source_arn: str | None = None

class UserPoolGroupOptions(Struct):
    description: str | None = None
    group_name: str | None = None
    precedence: float | None = None
    role: Any | None = None

class UserPoolGroupProps(Struct):
    user_pool: Any
    description: str | None = None
    group_name: str | None = None
    precedence: float | None = None
    role: Any | None = None

class UserPoolIdentityProviderAmazonProps(Struct):
    user_pool: Any
    client_id: str
    client_secret: str
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    scopes: Sequence[str] | None = None

class UserPoolIdentityProviderAppleProps(Struct):
    user_pool: Any
    client_id: str
    key_id: str
    team_id: str
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    private_key: str | None = None
    private_key_value: Any | None = None
    scopes: Sequence[str] | None = None

class UserPoolIdentityProviderFacebookProps(Struct):
    user_pool: Any
    client_id: str
    client_secret: str
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    api_version: str | None = None
    scopes: Sequence[str] | None = None

class UserPoolIdentityProviderGoogleProps(Struct):
    user_pool: Any
    client_id: str
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    client_secret: str | None = None
    client_secret_value: Any | None = None
    scopes: Sequence[str] | None = None

class UserPoolIdentityProviderOidcProps(Struct):
    user_pool: Any
    client_id: str
    client_secret: str
    issuer_url: str
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    attribute_request_method: OidcAttributeRequestMethod | None = None
    endpoints: OidcEndpoints | Mapping[str, Any] | None = None
    identifiers: Sequence[str] | None = None
    name: str | None = None
    scopes: Sequence[str] | None = None

class UserPoolIdentityProviderProps(Struct):
    user_pool: Any
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None

class UserPoolIdentityProviderSamlProps(Struct):
    user_pool: Any
    metadata: Any
    attribute_mapping: AttributeMapping | Mapping[str, Any] | None = None
    encrypted_responses: bool | None = None
    identifiers: Sequence[str] | None = None
    idp_initiated: bool | None = None
    idp_signout: bool | None = None
    name: str | None = None
    request_signing_algorithm: SigningAlgorithm | None = None

class UserPoolProps(Struct):
    account_recovery: AccountRecovery | None = None
    advanced_security_mode: AdvancedSecurityMode | None = None
    auto_verify: AutoVerifiedAttrs | Mapping[str, Any] | None = None
    custom_attributes: Mapping[str, Any] | None = None
    custom_sender_kms_key: Any | None = None
    custom_threat_protection_mode: CustomThreatProtectionMode | None = None
    deletion_protection: bool | None = None
    device_tracking: DeviceTracking | Mapping[str, Any] | None = None
    email: Any | None = None
    enable_sms_role: bool | None = None
    feature_plan: FeaturePlan | None = None
    keep_original: KeepOriginalAttrs | Mapping[str, Any] | None = None
    lambda_triggers: UserPoolTriggers | Mapping[str, Any] | None = None
    mfa: Mfa | None = None
    mfa_message: str | None = None
    mfa_second_factor: MfaSecondFactor | Mapping[str, Any] | None = None
    passkey_relying_party_id: str | None = None
    passkey_user_verification: PasskeyUserVerification | None = None
    password_policy: PasswordPolicy | Mapping[str, Any] | None = None
    removal_policy: Any | None = None
    self_sign_up_enabled: bool | None = None
    sign_in_aliases: SignInAliases | Mapping[str, Any] | None = None
    sign_in_case_sensitive: bool | None = None
    sign_in_policy: SignInPolicy | Mapping[str, Any] | None = None
    sms_role: Any | None = None
    sms_role_external_id: str | None = None
    sns_region: str | None = None
    standard_attributes: StandardAttributes | Mapping[str, Any] | None = None
    standard_threat_protection_mode: StandardThreatProtectionMode | None = None
    user_invitation: UserInvitationConfig | Mapping[str, Any] | None = None
    user_pool_name: str | None = None
    user_verification: UserVerificationConfig | Mapping[str, Any] | None = None

class UserPoolResourceServerOptions(Struct):
    identifier: str
    scopes: Sequence[Any] | None = None
    user_pool_resource_server_name: str | None = None

class UserPoolResourceServerProps(Struct):
    identifier: str
    user_pool: Any
    scopes: Sequence[Any] | None = None
    user_pool_resource_server_name: str | None = None

class UserPoolSESOptions(Struct):
    from_email: str
    configuration_set_name: str | None = None
    from_name: str | None = None
    reply_to: str | None = None
    ses_region: str | None = None
    ses_verified_domain: str | None = None

class UserPoolTriggers(Struct):
    create_auth_challenge: Any | None = None
    custom_email_sender: Any | None = None
    custom_message: Any | None = None
    custom_sms_sender: Any | None = None
    define_auth_challenge: Any | None = None
    post_authentication: Any | None = None
    post_confirmation: Any | None = None
    pre_authentication: Any | None = None
    pre_sign_up: Any | None = None
    pre_token_generation: Any | None = None
    user_migration: Any | None = None
    verify_auth_challenge_response: Any | None = None

class UserVerificationConfig(Struct):
    email_body: str | None = None
    email_style: VerificationEmailStyle | None = None
    email_subject: str | None = None
    sms_message: str | None = None

