# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_iot as _aws_iot
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccountAuditConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuditCheckConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class AuditCheckConfigurationsProperty(Struct):
        authenticated_cognito_role_overly_permissive_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ca_certificate_expiring_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ca_certificate_key_quality_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conflicting_client_ids_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        device_certificate_age_check: CfnAccountAuditConfiguration.DeviceCertAgeAuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        device_certificate_expiring_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        device_certificate_key_quality_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        device_certificate_shared_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        intermediate_ca_revoked_for_active_device_certificates_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        iot_policy_overly_permissive_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        io_t_policy_potential_mis_configuration_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        iot_role_alias_allows_access_to_unused_services_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        iot_role_alias_overly_permissive_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        logging_disabled_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        revoked_ca_certificate_still_active_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        revoked_device_certificate_still_active_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        unauthenticated_cognito_role_overly_permissive_check: CfnAccountAuditConfiguration.AuditCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuditNotificationTargetConfigurationsProperty(Struct):
        sns: CfnAccountAuditConfiguration.AuditNotificationTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class AuditNotificationTargetProperty(Struct):
        enabled: bool | IResolvable | None = None
        role_arn: str | None = None
        target_arn: str | None = None
    class CertAgeCheckCustomConfigurationProperty(Struct):
        cert_age_threshold_in_days: str | None = None
    class DeviceCertAgeAuditCheckConfigurationProperty(Struct):
        configuration: CfnAccountAuditConfiguration.CertAgeCheckCustomConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        audit_check_configurations: CfnAccountAuditConfiguration.AuditCheckConfigurationsProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        audit_notification_target_configurations: CfnAccountAuditConfiguration.AuditNotificationTargetConfigurationsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    account_id: str
    audit_check_configurations: CfnAccountAuditConfiguration.AuditCheckConfigurationsProperty | IResolvable
    role_arn: str
    audit_notification_target_configurations: CfnAccountAuditConfiguration.AuditNotificationTargetConfigurationsProperty | IResolvable | None
    @property
    def account_audit_configuration_ref(self) -> _aws_iot.AccountAuditConfigurationReference: ...
    @staticmethod
    def is_cfn_account_audit_configuration(x: Any) -> bool: ...

class CfnAccountAuditConfigurationProps(Struct):
    account_id: str
    audit_check_configurations: CfnAccountAuditConfiguration.AuditCheckConfigurationsProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    audit_notification_target_configurations: CfnAccountAuditConfiguration.AuditNotificationTargetConfigurationsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnAuthorizer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorizer_function_arn: str,
        authorizer_name: str | None = None,
        enable_caching_for_http: bool | IResolvable | None = None,
        signing_disabled: bool | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        token_key_name: str | None = None,
        token_signing_public_keys: Mapping[str, str] | IResolvable | None = None,
    ) -> None: ...
    authorizer_function_arn: str
    authorizer_name: str | None
    enable_caching_for_http: bool | IResolvable | None
    signing_disabled: bool | IResolvable | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    token_key_name: str | None
    token_signing_public_keys: Mapping[str, str] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def authorizer_ref(self) -> _aws_iot.AuthorizerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_authorizer(resource: _aws_iot.IAuthorizerRef) -> str: ...
    @staticmethod
    def from_authorizer_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IAuthorizerRef: ...
    @staticmethod
    def from_authorizer_name(scope: Construct, id: str, authorizer_name: str) -> _aws_iot.IAuthorizerRef: ...
    @staticmethod
    def is_cfn_authorizer(x: Any) -> bool: ...

class CfnAuthorizerProps(Struct):
    authorizer_function_arn: str
    authorizer_name: str | None = None
    enable_caching_for_http: bool | IResolvable | None = None
    signing_disabled: bool | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    token_key_name: str | None = None
    token_signing_public_keys: Mapping[str, str] | IResolvable | None = None

class CfnBillingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BillingGroupPropertiesProperty(Struct):
        billing_group_description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        billing_group_name: str | None = None,
        billing_group_properties: CfnBillingGroup.BillingGroupPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    billing_group_name: str | None
    billing_group_properties: CfnBillingGroup.BillingGroupPropertiesProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def billing_group_ref(self) -> _aws_iot.BillingGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_billing_group(resource: _aws_iot.IBillingGroupRef) -> str: ...
    @staticmethod
    def from_billing_group_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IBillingGroupRef: ...
    @staticmethod
    def from_billing_group_name(scope: Construct, id: str, billing_group_name: str) -> _aws_iot.IBillingGroupRef: ...
    @staticmethod
    def is_cfn_billing_group(x: Any) -> bool: ...

class CfnBillingGroupProps(Struct):
    billing_group_name: str | None = None
    billing_group_properties: CfnBillingGroup.BillingGroupPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCACertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RegistrationConfigProperty(Struct):
        role_arn: str | None = None
        template_body: str | None = None
        template_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ca_certificate_pem: str,
        status: str,
        auto_registration_status: str | None = None,
        certificate_mode: str | None = None,
        registration_config: CfnCACertificate.RegistrationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        remove_auto_registration: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        verification_certificate_pem: str | None = None,
    ) -> None: ...
    ca_certificate_pem: str
    status: str
    auto_registration_status: str | None
    certificate_mode: str | None
    registration_config: CfnCACertificate.RegistrationConfigProperty | IResolvable | None
    remove_auto_registration: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    verification_certificate_pem: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def ca_certificate_ref(self) -> _aws_iot.CACertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ca_certificate(resource: _aws_iot.ICACertificateRef) -> str: ...
    @staticmethod
    def is_cfn_ca_certificate(x: Any) -> bool: ...

class CfnCACertificateProps(Struct):
    ca_certificate_pem: str
    status: str
    auto_registration_status: str | None = None
    certificate_mode: str | None = None
    registration_config: CfnCACertificate.RegistrationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    remove_auto_registration: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    verification_certificate_pem: str | None = None

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        status: str,
        ca_certificate_pem: str | None = None,
        certificate_mode: str | None = None,
        certificate_pem: str | None = None,
        certificate_signing_request: str | None = None,
    ) -> None: ...
    status: str
    ca_certificate_pem: str | None
    certificate_mode: str | None
    certificate_pem: str | None
    certificate_signing_request: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_iot.CertificateReference: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_iot.ICertificateRef) -> str: ...
    @staticmethod
    def from_certificate_arn(scope: Construct, id: str, arn: str) -> _aws_iot.ICertificateRef: ...
    @staticmethod
    def from_certificate_id(scope: Construct, id: str, certificate_id: str) -> _aws_iot.ICertificateRef: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    status: str
    ca_certificate_pem: str | None = None
    certificate_mode: str | None = None
    certificate_pem: str | None = None
    certificate_signing_request: str | None = None

class CfnCertificateProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_default_for_operations: Sequence[str],
        lambda_function_arn: str,
        certificate_provider_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_default_for_operations: Sequence[str]
    lambda_function_arn: str
    certificate_provider_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def certificate_provider_ref(self) -> _aws_iot.CertificateProviderReference: ...
    @staticmethod
    def arn_for_certificate_provider(resource: _aws_iot.ICertificateProviderRef) -> str: ...
    @staticmethod
    def from_certificate_provider_arn(scope: Construct, id: str, arn: str) -> _aws_iot.ICertificateProviderRef: ...
    @staticmethod
    def from_certificate_provider_name(scope: Construct, id: str, certificate_provider_name: str) -> _aws_iot.ICertificateProviderRef: ...
    @staticmethod
    def is_cfn_certificate_provider(x: Any) -> bool: ...

class CfnCertificateProviderProps(Struct):
    account_default_for_operations: Sequence[str]
    lambda_function_arn: str
    certificate_provider_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCommand(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsJsonSubstitutionCommandPreprocessorConfigProperty(Struct):
        output_format: str
    class CommandParameterProperty(Struct):
        name: str
        default_value: CfnCommand.CommandParameterValueProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        type: str | None = None
        value: CfnCommand.CommandParameterValueProperty | Mapping[str, Any] | IResolvable | None = None
        value_conditions: Sequence[CfnCommand.CommandParameterValueConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CommandParameterValueComparisonOperandProperty(Struct):
        number: str | None = None
        number_range: CfnCommand.CommandParameterValueNumberRangeProperty | Mapping[str, Any] | IResolvable | None = None
        numbers: Sequence[str] | None = None
        string: str | None = None
        strings: Sequence[str] | None = None
    class CommandParameterValueConditionProperty(Struct):
        comparison_operator: str
        operand: CfnCommand.CommandParameterValueComparisonOperandProperty | Mapping[str, Any] | IResolvable
    class CommandParameterValueNumberRangeProperty(Struct):
        max: str
        min: str
    class CommandParameterValueProperty(Struct):
        b: bool | IResolvable | None = None
        bin: str | None = None
        d: float | None = None
        i: float | None = None
        l: str | None = None
        s: str | None = None
        ul: str | None = None
    class CommandPayloadProperty(Struct):
        content: str | None = None
        content_type: str | None = None
    class CommandPreprocessorProperty(Struct):
        aws_json_substitution: CfnCommand.AwsJsonSubstitutionCommandPreprocessorConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        command_id: str,
        created_at: str | None = None,
        deprecated: bool | IResolvable | None = None,
        description: str | None = None,
        display_name: str | None = None,
        last_updated_at: str | None = None,
        mandatory_parameters: Sequence[CfnCommand.CommandParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        namespace: str | None = None,
        payload: CfnCommand.CommandPayloadProperty | Mapping[str, Any] | IResolvable | None = None,
        payload_template: str | None = None,
        pending_deletion: bool | IResolvable | None = None,
        preprocessor: CfnCommand.CommandPreprocessorProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    command_id: str
    created_at: str | None
    deprecated: bool | IResolvable | None
    description: str | None
    display_name: str | None
    last_updated_at: str | None
    mandatory_parameters: Sequence[CfnCommand.CommandParameterProperty | IResolvable] | IResolvable | None
    namespace: str | None
    payload: CfnCommand.CommandPayloadProperty | IResolvable | None
    payload_template: str | None
    pending_deletion: bool | IResolvable | None
    preprocessor: CfnCommand.CommandPreprocessorProperty | IResolvable | None
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_command_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def command_ref(self) -> _aws_iot.CommandReference: ...
    @staticmethod
    def arn_for_command(resource: _aws_iot.ICommandRef) -> str: ...
    @staticmethod
    def from_command_arn(scope: Construct, id: str, arn: str) -> _aws_iot.ICommandRef: ...
    @staticmethod
    def from_command_id(scope: Construct, id: str, command_id: str) -> _aws_iot.ICommandRef: ...
    @staticmethod
    def is_cfn_command(x: Any) -> bool: ...

class CfnCommandProps(Struct):
    command_id: str
    created_at: str | None = None
    deprecated: bool | IResolvable | None = None
    description: str | None = None
    display_name: str | None = None
    last_updated_at: str | None = None
    mandatory_parameters: Sequence[CfnCommand.CommandParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    namespace: str | None = None
    payload: CfnCommand.CommandPayloadProperty | Mapping[str, Any] | IResolvable | None = None
    payload_template: str | None = None
    pending_deletion: bool | IResolvable | None = None
    preprocessor: CfnCommand.CommandPreprocessorProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomMetric(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        metric_type: str,
        display_name: str | None = None,
        metric_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    metric_type: str
    display_name: str | None
    metric_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_metric_arn(self) -> str: ...
    @property
    def custom_metric_ref(self) -> _aws_iot.CustomMetricReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_custom_metric(resource: _aws_iot.ICustomMetricRef) -> str: ...
    @staticmethod
    def from_metric_name(scope: Construct, id: str, metric_name: str) -> _aws_iot.ICustomMetricRef: ...
    @staticmethod
    def is_cfn_custom_metric(x: Any) -> bool: ...

class CfnCustomMetricProps(Struct):
    metric_type: str
    display_name: str | None = None
    metric_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDimension(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        string_values: Sequence[str],
        type: str,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    string_values: Sequence[str]
    type: str
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def dimension_ref(self) -> _aws_iot.DimensionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dimension(resource: _aws_iot.IDimensionRef) -> str: ...
    @staticmethod
    def from_dimension_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IDimensionRef: ...
    @staticmethod
    def from_dimension_name(scope: Construct, id: str, dimension_name: str) -> _aws_iot.IDimensionRef: ...
    @staticmethod
    def is_cfn_dimension(x: Any) -> bool: ...

class CfnDimensionProps(Struct):
    string_values: Sequence[str]
    type: str
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizerConfigProperty(Struct):
        allow_authorizer_override: bool | IResolvable | None = None
        default_authorizer_name: str | None = None
    class ClientCertificateConfigProperty(Struct):
        client_certificate_callback_arn: str | None = None
    class ServerCertificateConfigProperty(Struct):
        enable_ocsp_check: bool | IResolvable | None = None
        ocsp_authorized_responder_arn: str | None = None
        ocsp_lambda_arn: str | None = None
    class ServerCertificateSummaryProperty(Struct):
        server_certificate_arn: str | None = None
        server_certificate_status: str | None = None
        server_certificate_status_detail: str | None = None
    class TlsConfigProperty(Struct):
        security_policy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_protocol: str | None = None,
        authentication_type: str | None = None,
        authorizer_config: CfnDomainConfiguration.AuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        client_certificate_config: CfnDomainConfiguration.ClientCertificateConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        domain_configuration_name: str | None = None,
        domain_configuration_status: str | None = None,
        domain_name: str | None = None,
        server_certificate_arns: Sequence[str] | None = None,
        server_certificate_config: CfnDomainConfiguration.ServerCertificateConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        service_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tls_config: CfnDomainConfiguration.TlsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        validation_certificate_arn: str | None = None,
    ) -> None: ...
    application_protocol: str | None
    authentication_type: str | None
    authorizer_config: CfnDomainConfiguration.AuthorizerConfigProperty | IResolvable | None
    client_certificate_config: CfnDomainConfiguration.ClientCertificateConfigProperty | IResolvable | None
    domain_configuration_name: str | None
    domain_configuration_status: str | None
    domain_name: str | None
    server_certificate_arns: Sequence[str] | None
    server_certificate_config: CfnDomainConfiguration.ServerCertificateConfigProperty | IResolvable | None
    service_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    tls_config: CfnDomainConfiguration.TlsConfigProperty | IResolvable | None
    validation_certificate_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_type(self) -> str: ...
    @property
    def attr_server_certificates(self) -> IResolvable: ...
    @property
    def domain_configuration_ref(self) -> _aws_iot.DomainConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain_configuration(resource: _aws_iot.IDomainConfigurationRef) -> str: ...
    @staticmethod
    def from_domain_configuration_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IDomainConfigurationRef: ...
    @staticmethod
    def from_domain_configuration_name(scope: Construct, id: str, domain_configuration_name: str) -> _aws_iot.IDomainConfigurationRef: ...
    @staticmethod
    def is_cfn_domain_configuration(x: Any) -> bool: ...

class CfnDomainConfigurationProps(Struct):
    application_protocol: str | None = None
    authentication_type: str | None = None
    authorizer_config: CfnDomainConfiguration.AuthorizerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    client_certificate_config: CfnDomainConfiguration.ClientCertificateConfigProperty | Mapping[str, Any] | IResolvable | None = None
    domain_configuration_name: str | None = None
    domain_configuration_status: str | None = None
    domain_name: str | None = None
    server_certificate_arns: Sequence[str] | None = None
    server_certificate_config: CfnDomainConfiguration.ServerCertificateConfigProperty | Mapping[str, Any] | IResolvable | None = None
    service_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tls_config: CfnDomainConfiguration.TlsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    validation_certificate_arn: str | None = None

class CfnEncryptionConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationDetailsProperty(Struct):
        configuration_status: str | None = None
        error_code: str | None = None
        error_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_type: str,
        kms_access_role_arn: str | None = None,
        kms_key_arn: str | None = None,
    ) -> None: ...
    encryption_type: str
    kms_access_role_arn: str | None
    kms_key_arn: str | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_configuration_details(self) -> IResolvable: ...
    @property
    def attr_last_modified_date(self) -> str: ...
    @property
    def encryption_configuration_ref(self) -> _aws_iot.EncryptionConfigurationReference: ...
    @staticmethod
    def is_cfn_encryption_configuration(x: Any) -> bool: ...

class CfnEncryptionConfigurationProps(Struct):
    encryption_type: str
    kms_access_role_arn: str | None = None
    kms_key_arn: str | None = None

class CfnFleetMetric(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationTypeProperty(Struct):
        name: str
        values: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        metric_name: str,
        aggregation_field: str | None = None,
        aggregation_type: CfnFleetMetric.AggregationTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        index_name: str | None = None,
        period: float | None = None,
        query_string: str | None = None,
        query_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        unit: str | None = None,
    ) -> None: ...
    metric_name: str
    aggregation_field: str | None
    aggregation_type: CfnFleetMetric.AggregationTypeProperty | IResolvable | None
    description: str | None
    index_name: str | None
    period: float | None
    query_string: str | None
    query_version: str | None
    tags_raw: Sequence[_CfnTag] | None
    unit: str | None
    @property
    def attr_creation_date(self) -> IResolvable: ...
    @property
    def attr_last_modified_date(self) -> IResolvable: ...
    @property
    def attr_metric_arn(self) -> str: ...
    @property
    def attr_version(self) -> IResolvable: ...
    @property
    def fleet_metric_ref(self) -> _aws_iot.FleetMetricReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_fleet_metric(x: Any) -> bool: ...

class CfnFleetMetricProps(Struct):
    metric_name: str
    aggregation_field: str | None = None
    aggregation_type: CfnFleetMetric.AggregationTypeProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    index_name: str | None = None
    period: float | None = None
    query_string: str | None = None
    query_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    unit: str | None = None

class CfnJob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbortConfigProperty(Struct):
        criteria_list: Sequence[CfnJob.AbortCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AbortCriteriaProperty(Struct):
        action: str
        failure_type: str
        min_number_of_executed_things: float
        threshold_percentage: float
    class ExponentialRolloutRateProperty(Struct):
        base_rate_per_minute: float
        increment_factor: float
        rate_increase_criteria: CfnJob.RateIncreaseCriteriaProperty | Mapping[str, Any] | IResolvable
    class JobExecutionsRetryConfigProperty(Struct):
        criteria_list: Sequence[CfnJob.RetryCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class JobExecutionsRolloutConfigProperty(Struct):
        exponential_rate: CfnJob.ExponentialRolloutRateProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_per_minute: float | None = None
    class MaintenanceWindowProperty(Struct):
        duration_in_minutes: float
        start_time: str
    class PresignedUrlConfigProperty(Struct):
        expires_in_sec: float | None = None
        role_arn: str | None = None
    class RateIncreaseCriteriaProperty(Struct):
        number_of_notified_things: float | None = None
        number_of_succeeded_things: float | None = None
    class RetryCriteriaProperty(Struct):
        failure_type: str
        number_of_retries: float
    class SchedulingConfigProperty(Struct):
        end_behavior: str | None = None
        end_time: str | None = None
        maintenance_windows: Sequence[CfnJob.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_time: str | None = None
    class TimeoutConfigProperty(Struct):
        in_progress_timeout_in_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        job_id: str,
        targets: Sequence[str],
        abort_config: CfnJob.AbortConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        destination_package_versions: Sequence[str] | None = None,
        document: str | None = None,
        document_parameters: Mapping[str, str] | IResolvable | None = None,
        document_source: str | None = None,
        job_executions_retry_config: CfnJob.JobExecutionsRetryConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        job_executions_rollout_config: CfnJob.JobExecutionsRolloutConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        job_template_arn: str | None = None,
        presigned_url_config: CfnJob.PresignedUrlConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        scheduling_config: CfnJob.SchedulingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_selection: str | None = None,
        timeout_config: CfnJob.TimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    job_id: str
    targets: Sequence[str]
    abort_config: CfnJob.AbortConfigProperty | IResolvable | None
    description: str | None
    destination_package_versions: Sequence[str] | None
    document: str | None
    document_parameters: Mapping[str, str] | IResolvable | None
    document_source: str | None
    job_executions_retry_config: CfnJob.JobExecutionsRetryConfigProperty | IResolvable | None
    job_executions_rollout_config: CfnJob.JobExecutionsRolloutConfigProperty | IResolvable | None
    job_template_arn: str | None
    presigned_url_config: CfnJob.PresignedUrlConfigProperty | IResolvable | None
    scheduling_config: CfnJob.SchedulingConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_selection: str | None
    timeout_config: CfnJob.TimeoutConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def job_ref(self) -> _aws_iot.JobReference: ...
    @staticmethod
    def arn_for_job(resource: _aws_iot.IJobRef) -> str: ...
    @staticmethod
    def is_cfn_job(x: Any) -> bool: ...

class CfnJobProps(Struct):
    job_id: str
    targets: Sequence[str]
    abort_config: CfnJob.AbortConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    destination_package_versions: Sequence[str] | None = None
    document: str | None = None
    document_parameters: Mapping[str, str] | IResolvable | None = None
    document_source: str | None = None
    job_executions_retry_config: CfnJob.JobExecutionsRetryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    job_executions_rollout_config: CfnJob.JobExecutionsRolloutConfigProperty | Mapping[str, Any] | IResolvable | None = None
    job_template_arn: str | None = None
    presigned_url_config: CfnJob.PresignedUrlConfigProperty | Mapping[str, Any] | IResolvable | None = None
    scheduling_config: CfnJob.SchedulingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_selection: str | None = None
    timeout_config: CfnJob.TimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnJobTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbortConfigProperty(Struct):
        criteria_list: Sequence[CfnJobTemplate.AbortCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AbortCriteriaProperty(Struct):
        action: str
        failure_type: str
        min_number_of_executed_things: float
        threshold_percentage: float
    class ExponentialRolloutRateProperty(Struct):
        base_rate_per_minute: float
        increment_factor: float
        rate_increase_criteria: CfnJobTemplate.RateIncreaseCriteriaProperty | Mapping[str, Any] | IResolvable
    class JobExecutionsRetryConfigProperty(Struct):
        retry_criteria_list: Sequence[CfnJobTemplate.RetryCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class JobExecutionsRolloutConfigProperty(Struct):
        exponential_rollout_rate: CfnJobTemplate.ExponentialRolloutRateProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_per_minute: float | None = None
    class MaintenanceWindowProperty(Struct):
        duration_in_minutes: float | None = None
        start_time: str | None = None
    class PresignedUrlConfigProperty(Struct):
        role_arn: str
        expires_in_sec: float | None = None
    class RateIncreaseCriteriaProperty(Struct):
        number_of_notified_things: float | None = None
        number_of_succeeded_things: float | None = None
    class RetryCriteriaProperty(Struct):
        failure_type: str | None = None
        number_of_retries: float | None = None
    class TimeoutConfigProperty(Struct):
        in_progress_timeout_in_minutes: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        job_template_id: str,
        abort_config: Any | None = None,
        destination_package_versions: Sequence[str] | None = None,
        document: str | None = None,
        document_source: str | None = None,
        job_arn: str | None = None,
        job_executions_retry_config: CfnJobTemplate.JobExecutionsRetryConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        job_executions_rollout_config: Any | None = None,
        maintenance_windows: Sequence[CfnJobTemplate.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        presigned_url_config: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_config: Any | None = None,
    ) -> None: ...
    abort_config: Any
    description: str
    job_executions_rollout_config: Any
    job_template_id: str
    presigned_url_config: Any
    timeout_config: Any
    destination_package_versions: Sequence[str] | None
    document: str | None
    document_source: str | None
    job_arn: str | None
    job_executions_retry_config: CfnJobTemplate.JobExecutionsRetryConfigProperty | IResolvable | None
    maintenance_windows: Sequence[CfnJobTemplate.MaintenanceWindowProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def job_template_ref(self) -> _aws_iot.JobTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_job_template(resource: _aws_iot.IJobTemplateRef) -> str: ...
    @staticmethod
    def from_job_template_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IJobTemplateRef: ...
    @staticmethod
    def from_job_template_id(scope: Construct, id: str, job_template_id: str) -> _aws_iot.IJobTemplateRef: ...
    @staticmethod
    def is_cfn_job_template(x: Any) -> bool: ...

class CfnJobTemplateProps(Struct):
    description: str
    job_template_id: str
    abort_config: Any | None = None
    destination_package_versions: Sequence[str] | None = None
    document: str | None = None
    document_source: str | None = None
    job_arn: str | None = None
    job_executions_retry_config: CfnJobTemplate.JobExecutionsRetryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    job_executions_rollout_config: Any | None = None
    maintenance_windows: Sequence[CfnJobTemplate.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    presigned_url_config: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_config: Any | None = None

class CfnLogging(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventConfigurationProperty(Struct):
        event_type: str
        log_destination: str | None = None
        log_level: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        default_log_level: str,
        role_arn: str | _aws_iam.IRoleRef,
        event_configurations: Sequence[CfnLogging.EventConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    account_id: str
    default_log_level: str
    role_arn: str
    event_configurations: Sequence[CfnLogging.EventConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def logging_ref(self) -> _aws_iot.LoggingReference: ...
    @staticmethod
    def is_cfn_logging(x: Any) -> bool: ...

class CfnLoggingProps(Struct):
    account_id: str
    default_log_level: str
    role_arn: str | _aws_iam.IRoleRef
    event_configurations: Sequence[CfnLogging.EventConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnMitigationAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionParamsProperty(Struct):
        add_things_to_thing_group_params: CfnMitigationAction.AddThingsToThingGroupParamsProperty | Mapping[str, Any] | IResolvable | None = None
        enable_io_t_logging_params: CfnMitigationAction.EnableIoTLoggingParamsProperty | Mapping[str, Any] | IResolvable | None = None
        publish_finding_to_sns_params: CfnMitigationAction.PublishFindingToSnsParamsProperty | Mapping[str, Any] | IResolvable | None = None
        replace_default_policy_version_params: CfnMitigationAction.ReplaceDefaultPolicyVersionParamsProperty | Mapping[str, Any] | IResolvable | None = None
        update_ca_certificate_params: CfnMitigationAction.UpdateCACertificateParamsProperty | Mapping[str, Any] | IResolvable | None = None
        update_device_certificate_params: CfnMitigationAction.UpdateDeviceCertificateParamsProperty | Mapping[str, Any] | IResolvable | None = None
    class AddThingsToThingGroupParamsProperty(Struct):
        thing_group_names: Sequence[str]
        override_dynamic_groups: bool | IResolvable | None = None
    class EnableIoTLoggingParamsProperty(Struct):
        log_level: str
        role_arn_for_logging: str
    class PublishFindingToSnsParamsProperty(Struct):
        topic_arn: str
    class ReplaceDefaultPolicyVersionParamsProperty(Struct):
        template_name: str
    class UpdateCACertificateParamsProperty(Struct):
        action: str
    class UpdateDeviceCertificateParamsProperty(Struct):
        action: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_params: CfnMitigationAction.ActionParamsProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        action_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    action_params: CfnMitigationAction.ActionParamsProperty | IResolvable
    role_arn: str
    action_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_mitigation_action_arn(self) -> str: ...
    @property
    def attr_mitigation_action_id(self) -> str: ...
    @property
    def mitigation_action_ref(self) -> _aws_iot.MitigationActionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_mitigation_action(resource: _aws_iot.IMitigationActionRef) -> str: ...
    @staticmethod
    def is_cfn_mitigation_action(x: Any) -> bool: ...

class CfnMitigationActionProps(Struct):
    action_params: CfnMitigationAction.ActionParamsProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    action_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        policy_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    policy_document: Any
    policy_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_ref(self) -> _aws_iot.PolicyReference: ...
    @staticmethod
    def arn_for_policy(resource: _aws_iot.IPolicyRef) -> str: ...
    @staticmethod
    def from_policy_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IPolicyRef: ...
    @staticmethod
    def from_policy_name(scope: Construct, id: str, policy_name: str) -> _aws_iot.IPolicyRef: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    policy_document: Any
    policy_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicyPrincipalAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_name: str,
        principal: str,
    ) -> None: ...
    policy_name: str
    principal: str
    @property
    def policy_principal_attachment_ref(self) -> _aws_iot.PolicyPrincipalAttachmentReference: ...
    @staticmethod
    def is_cfn_policy_principal_attachment(x: Any) -> bool: ...

class CfnPolicyPrincipalAttachmentProps(Struct):
    policy_name: str
    principal: str

class CfnProvisioningTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProvisioningHookProperty(Struct):
        payload_version: str | None = None
        target_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        provisioning_role_arn: str | _aws_iam.IRoleRef,
        template_body: str,
        description: str | None = None,
        enabled: bool | IResolvable | None = None,
        pre_provisioning_hook: CfnProvisioningTemplate.ProvisioningHookProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_name: str | None = None,
        template_type: str | None = None,
    ) -> None: ...
    provisioning_role_arn: str
    template_body: str
    description: str | None
    enabled: bool | IResolvable | None
    pre_provisioning_hook: CfnProvisioningTemplate.ProvisioningHookProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    template_name: str | None
    template_type: str | None
    @property
    def attr_template_arn(self) -> str: ...
    @property
    def provisioning_template_ref(self) -> _aws_iot.ProvisioningTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_provisioning_template(resource: _aws_iot.IProvisioningTemplateRef) -> str: ...
    @staticmethod
    def from_template_name(scope: Construct, id: str, template_name: str) -> _aws_iot.IProvisioningTemplateRef: ...
    @staticmethod
    def is_cfn_provisioning_template(x: Any) -> bool: ...

class CfnProvisioningTemplateProps(Struct):
    provisioning_role_arn: str | _aws_iam.IRoleRef
    template_body: str
    description: str | None = None
    enabled: bool | IResolvable | None = None
    pre_provisioning_hook: CfnProvisioningTemplate.ProvisioningHookProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_name: str | None = None
    template_type: str | None = None

class CfnResourceSpecificLogging(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        log_level: str,
        target_name: str,
        target_type: str,
    ) -> None: ...
    log_level: str
    target_name: str
    target_type: str
    @property
    def attr_target_id(self) -> str: ...
    @property
    def resource_specific_logging_ref(self) -> _aws_iot.ResourceSpecificLoggingReference: ...
    @staticmethod
    def is_cfn_resource_specific_logging(x: Any) -> bool: ...

class CfnResourceSpecificLoggingProps(Struct):
    log_level: str
    target_name: str
    target_type: str

class CfnRoleAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str | _aws_iam.IRoleRef,
        credential_duration_seconds: float | None = None,
        role_alias: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    role_arn: str
    credential_duration_seconds: float | None
    role_alias: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_role_alias_arn(self) -> str: ...
    @property
    def role_alias_ref(self) -> _aws_iot.RoleAliasReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_role_alias(resource: _aws_iot.IRoleAliasRef) -> str: ...
    @staticmethod
    def from_role_alias(scope: Construct, id: str, role_alias: str) -> _aws_iot.IRoleAliasRef: ...
    @staticmethod
    def from_role_alias_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IRoleAliasRef: ...
    @staticmethod
    def is_cfn_role_alias(x: Any) -> bool: ...

class CfnRoleAliasProps(Struct):
    role_arn: str | _aws_iam.IRoleRef
    credential_duration_seconds: float | None = None
    role_alias: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScheduledAudit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        frequency: str,
        target_check_names: Sequence[str],
        day_of_month: str | None = None,
        day_of_week: str | None = None,
        scheduled_audit_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    frequency: str
    target_check_names: Sequence[str]
    day_of_month: str | None
    day_of_week: str | None
    scheduled_audit_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_scheduled_audit_arn(self) -> str: ...
    @property
    def scheduled_audit_ref(self) -> _aws_iot.ScheduledAuditReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_scheduled_audit(resource: _aws_iot.IScheduledAuditRef) -> str: ...
    @staticmethod
    def from_scheduled_audit_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IScheduledAuditRef: ...
    @staticmethod
    def from_scheduled_audit_name(scope: Construct, id: str, scheduled_audit_name: str) -> _aws_iot.IScheduledAuditRef: ...
    @staticmethod
    def is_cfn_scheduled_audit(x: Any) -> bool: ...

class CfnScheduledAuditProps(Struct):
    frequency: str
    target_check_names: Sequence[str]
    day_of_month: str | None = None
    day_of_week: str | None = None
    scheduled_audit_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecurityProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlertTargetProperty(Struct):
        alert_target_arn: str
        role_arn: str
    class BehaviorCriteriaProperty(Struct):
        comparison_operator: str | None = None
        consecutive_datapoints_to_alarm: float | None = None
        consecutive_datapoints_to_clear: float | None = None
        duration_seconds: float | None = None
        ml_detection_config: CfnSecurityProfile.MachineLearningDetectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        statistical_threshold: CfnSecurityProfile.StatisticalThresholdProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnSecurityProfile.MetricValueProperty | Mapping[str, Any] | IResolvable | None = None
    class BehaviorProperty(Struct):
        name: str
        criteria: CfnSecurityProfile.BehaviorCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        export_metric: bool | IResolvable | None = None
        metric: str | None = None
        metric_dimension: CfnSecurityProfile.MetricDimensionProperty | Mapping[str, Any] | IResolvable | None = None
        suppress_alerts: bool | IResolvable | None = None
    class MachineLearningDetectionConfigProperty(Struct):
        confidence_level: str | None = None
    class MetricDimensionProperty(Struct):
        dimension_name: str
        operator: str | None = None
    class MetricToRetainProperty(Struct):
        metric: str
        export_metric: bool | IResolvable | None = None
        metric_dimension: CfnSecurityProfile.MetricDimensionProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricValueProperty(Struct):
        cidrs: Sequence[str] | None = None
        count: str | None = None
        number: float | None = None
        numbers: Sequence[float] | IResolvable | None = None
        ports: Sequence[float] | IResolvable | None = None
        strings: Sequence[str] | None = None
    class MetricsExportConfigProperty(Struct):
        mqtt_topic: str
        role_arn: str
    class StatisticalThresholdProperty(Struct):
        statistic: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        additional_metrics_to_retain_v2: Sequence[CfnSecurityProfile.MetricToRetainProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        alert_targets: Mapping[str, CfnSecurityProfile.AlertTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        behaviors: Sequence[CfnSecurityProfile.BehaviorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        metrics_export_config: CfnSecurityProfile.MetricsExportConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        security_profile_description: str | None = None,
        security_profile_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_arns: Sequence[str] | None = None,
    ) -> None: ...
    additional_metrics_to_retain_v2: Sequence[CfnSecurityProfile.MetricToRetainProperty | IResolvable] | IResolvable | None
    alert_targets: Mapping[str, CfnSecurityProfile.AlertTargetProperty | IResolvable] | IResolvable | None
    behaviors: Sequence[CfnSecurityProfile.BehaviorProperty | IResolvable] | IResolvable | None
    metrics_export_config: CfnSecurityProfile.MetricsExportConfigProperty | IResolvable | None
    security_profile_description: str | None
    security_profile_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    target_arns: Sequence[str] | None
    @property
    def attr_security_profile_arn(self) -> str: ...
    @property
    def security_profile_ref(self) -> _aws_iot.SecurityProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_security_profile(resource: _aws_iot.ISecurityProfileRef) -> str: ...
    @staticmethod
    def from_security_profile_arn(scope: Construct, id: str, arn: str) -> _aws_iot.ISecurityProfileRef: ...
    @staticmethod
    def from_security_profile_name(scope: Construct, id: str, security_profile_name: str) -> _aws_iot.ISecurityProfileRef: ...
    @staticmethod
    def is_cfn_security_profile(x: Any) -> bool: ...

class CfnSecurityProfileProps(Struct):
    additional_metrics_to_retain_v2: Sequence[CfnSecurityProfile.MetricToRetainProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    alert_targets: Mapping[str, CfnSecurityProfile.AlertTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    behaviors: Sequence[CfnSecurityProfile.BehaviorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    metrics_export_config: CfnSecurityProfile.MetricsExportConfigProperty | Mapping[str, Any] | IResolvable | None = None
    security_profile_description: str | None = None
    security_profile_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_arns: Sequence[str] | None = None

class CfnSoftwarePackage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        package_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    package_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_package_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def software_package_ref(self) -> _aws_iot.SoftwarePackageReference: ...
    @staticmethod
    def arn_for_software_package(resource: _aws_iot.ISoftwarePackageRef) -> str: ...
    @staticmethod
    def from_package_name(scope: Construct, id: str, package_name: str) -> _aws_iot.ISoftwarePackageRef: ...
    @staticmethod
    def is_cfn_software_package(x: Any) -> bool: ...

class CfnSoftwarePackageProps(Struct):
    description: str | None = None
    package_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSoftwarePackageVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PackageVersionArtifactProperty(Struct):
        s3_location: CfnSoftwarePackageVersion.S3LocationProperty | Mapping[str, Any] | IResolvable
    class S3LocationProperty(Struct):
        bucket: str
        key: str
        version: str
    class SbomProperty(Struct):
        s3_location: CfnSoftwarePackageVersion.S3LocationProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        package_name: str,
        artifact: CfnSoftwarePackageVersion.PackageVersionArtifactProperty | Mapping[str, Any] | IResolvable | None = None,
        attributes: Mapping[str, str] | IResolvable | None = None,
        description: str | None = None,
        recipe: str | None = None,
        sbom: CfnSoftwarePackageVersion.SbomProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version_name: str | None = None,
    ) -> None: ...
    package_name: str
    artifact: CfnSoftwarePackageVersion.PackageVersionArtifactProperty | IResolvable | None
    attributes: Mapping[str, str] | IResolvable | None
    description: str | None
    recipe: str | None
    sbom: CfnSoftwarePackageVersion.SbomProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    version_name: str | None
    @property
    def attr_error_reason(self) -> str: ...
    @property
    def attr_package_version_arn(self) -> str: ...
    @property
    def attr_sbom_validation_status(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def software_package_version_ref(self) -> _aws_iot.SoftwarePackageVersionReference: ...
    @staticmethod
    def is_cfn_software_package_version(x: Any) -> bool: ...

class CfnSoftwarePackageVersionProps(Struct):
    package_name: str
    artifact: CfnSoftwarePackageVersion.PackageVersionArtifactProperty | Mapping[str, Any] | IResolvable | None = None
    attributes: Mapping[str, str] | IResolvable | None = None
    description: str | None = None
    recipe: str | None = None
    sbom: CfnSoftwarePackageVersion.SbomProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version_name: str | None = None

class CfnStream(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        bucket: str | None = None
        key: str | None = None
        version: str | None = None
    class StreamFileProperty(Struct):
        file_id: float | None = None
        s3_location: CfnStream.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        files: Sequence[CfnStream.StreamFileProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        role_arn: str,
        stream_id: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    files: Sequence[CfnStream.StreamFileProperty | IResolvable] | IResolvable
    role_arn: str
    stream_id: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_stream_version(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def stream_ref(self) -> _aws_iot.StreamReference: ...
    @staticmethod
    def arn_for_stream(resource: _aws_iot.IStreamRef) -> str: ...
    @staticmethod
    def is_cfn_stream(x: Any) -> bool: ...

class CfnStreamProps(Struct):
    files: Sequence[CfnStream.StreamFileProperty | Mapping[str, Any] | IResolvable] | IResolvable
    role_arn: str
    stream_id: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnThing(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributePayloadProperty(Struct):
        attributes: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attribute_payload: CfnThing.AttributePayloadProperty | Mapping[str, Any] | IResolvable | None = None,
        thing_name: str | None = None,
    ) -> None: ...
    attribute_payload: CfnThing.AttributePayloadProperty | IResolvable | None
    thing_name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def thing_ref(self) -> _aws_iot.ThingReference: ...
    @staticmethod
    def arn_for_thing(resource: _aws_iot.IThingRef) -> str: ...
    @staticmethod
    def from_thing_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IThingRef: ...
    @staticmethod
    def from_thing_name(scope: Construct, id: str, thing_name: str) -> _aws_iot.IThingRef: ...
    @staticmethod
    def is_cfn_thing(x: Any) -> bool: ...

class CfnThingProps(Struct):
    attribute_payload: CfnThing.AttributePayloadProperty | Mapping[str, Any] | IResolvable | None = None
    thing_name: str | None = None

class CfnThingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributePayloadProperty(Struct):
        attributes: Mapping[str, str] | IResolvable | None = None
    class ThingGroupPropertiesProperty(Struct):
        attribute_payload: CfnThingGroup.AttributePayloadProperty | Mapping[str, Any] | IResolvable | None = None
        thing_group_description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        parent_group_name: str | None = None,
        query_string: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thing_group_name: str | None = None,
        thing_group_properties: CfnThingGroup.ThingGroupPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    parent_group_name: str | None
    query_string: str | None
    tags_raw: Sequence[_CfnTag] | None
    thing_group_name: str | None
    thing_group_properties: CfnThingGroup.ThingGroupPropertiesProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def thing_group_ref(self) -> _aws_iot.ThingGroupReference: ...
    @staticmethod
    def arn_for_thing_group(resource: _aws_iot.IThingGroupRef) -> str: ...
    @staticmethod
    def from_thing_group_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IThingGroupRef: ...
    @staticmethod
    def from_thing_group_name(scope: Construct, id: str, thing_group_name: str) -> _aws_iot.IThingGroupRef: ...
    @staticmethod
    def is_cfn_thing_group(x: Any) -> bool: ...

class CfnThingGroupProps(Struct):
    parent_group_name: str | None = None
    query_string: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thing_group_name: str | None = None
    thing_group_properties: CfnThingGroup.ThingGroupPropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnThingPrincipalAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        principal: str,
        thing_name: str,
        thing_principal_type: str | None = None,
    ) -> None: ...
    principal: str
    thing_name: str
    thing_principal_type: str | None
    @property
    def thing_principal_attachment_ref(self) -> _aws_iot.ThingPrincipalAttachmentReference: ...
    @staticmethod
    def is_cfn_thing_principal_attachment(x: Any) -> bool: ...

class CfnThingPrincipalAttachmentProps(Struct):
    principal: str
    thing_name: str
    thing_principal_type: str | None = None

class CfnThingType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class Mqtt5ConfigurationProperty(Struct):
        propagating_attributes: Sequence[CfnThingType.PropagatingAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PropagatingAttributeProperty(Struct):
        user_property_key: str
        connection_attribute: str | None = None
        thing_attribute: str | None = None
    class ThingTypePropertiesProperty(Struct):
        mqtt5_configuration: CfnThingType.Mqtt5ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        searchable_attributes: Sequence[str] | None = None
        thing_type_description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deprecate_thing_type: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        thing_type_name: str | None = None,
        thing_type_properties: CfnThingType.ThingTypePropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    deprecate_thing_type: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    thing_type_name: str | None
    thing_type_properties: CfnThingType.ThingTypePropertiesProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def thing_type_ref(self) -> _aws_iot.ThingTypeReference: ...
    @staticmethod
    def arn_for_thing_type(resource: _aws_iot.IThingTypeRef) -> str: ...
    @staticmethod
    def from_thing_type_arn(scope: Construct, id: str, arn: str) -> _aws_iot.IThingTypeRef: ...
    @staticmethod
    def from_thing_type_name(scope: Construct, id: str, thing_type_name: str) -> _aws_iot.IThingTypeRef: ...
    @staticmethod
    def is_cfn_thing_type(x: Any) -> bool: ...

class CfnThingTypeProps(Struct):
    deprecate_thing_type: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    thing_type_name: str | None = None
    thing_type_properties: CfnThingType.ThingTypePropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTopicRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        cloudwatch_alarm: CfnTopicRule.CloudwatchAlarmActionProperty | Mapping[str, Any] | IResolvable | None = None
        cloudwatch_logs: CfnTopicRule.CloudwatchLogsActionProperty | Mapping[str, Any] | IResolvable | None = None
        cloudwatch_metric: CfnTopicRule.CloudwatchMetricActionProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db: CfnTopicRule.DynamoDBActionProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_d_bv2: CfnTopicRule.DynamoDBv2ActionProperty | Mapping[str, Any] | IResolvable | None = None
        elasticsearch: CfnTopicRule.ElasticsearchActionProperty | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnTopicRule.FirehoseActionProperty | Mapping[str, Any] | IResolvable | None = None
        http: CfnTopicRule.HttpActionProperty | Mapping[str, Any] | IResolvable | None = None
        influx_db: CfnTopicRule.InfluxDBActionProperty | Mapping[str, Any] | IResolvable | None = None
        iot_analytics: CfnTopicRule.IotAnalyticsActionProperty | Mapping[str, Any] | IResolvable | None = None
        iot_events: CfnTopicRule.IotEventsActionProperty | Mapping[str, Any] | IResolvable | None = None
        iot_site_wise: CfnTopicRule.IotSiteWiseActionProperty | Mapping[str, Any] | IResolvable | None = None
        kafka: CfnTopicRule.KafkaActionProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis: CfnTopicRule.KinesisActionProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnTopicRule.LambdaActionProperty | Mapping[str, Any] | IResolvable | None = None
        location: CfnTopicRule.LocationActionProperty | Mapping[str, Any] | IResolvable | None = None
        open_search: CfnTopicRule.OpenSearchActionProperty | Mapping[str, Any] | IResolvable | None = None
        republish: CfnTopicRule.RepublishActionProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnTopicRule.S3ActionProperty | Mapping[str, Any] | IResolvable | None = None
        sns: CfnTopicRule.SnsActionProperty | Mapping[str, Any] | IResolvable | None = None
        sqs: CfnTopicRule.SqsActionProperty | Mapping[str, Any] | IResolvable | None = None
        step_functions: CfnTopicRule.StepFunctionsActionProperty | Mapping[str, Any] | IResolvable | None = None
        timestream: CfnTopicRule.TimestreamActionProperty | Mapping[str, Any] | IResolvable | None = None
    class AssetPropertyTimestampProperty(Struct):
        time_in_seconds: str
        offset_in_nanos: str | None = None
    class AssetPropertyValueProperty(Struct):
        timestamp: CfnTopicRule.AssetPropertyTimestampProperty | Mapping[str, Any] | IResolvable
        value: CfnTopicRule.AssetPropertyVariantProperty | Mapping[str, Any] | IResolvable
        quality: str | None = None
    class AssetPropertyVariantProperty(Struct):
        boolean_value: str | None = None
        double_value: str | None = None
        integer_value: str | None = None
        string_value: str | None = None
    class BatchConfigProperty(Struct):
        batch_across_topics: bool | IResolvable | None = None
        max_batch_open_ms: float | None = None
        max_batch_size: float | None = None
        max_batch_size_bytes: float | None = None
    class CloudwatchAlarmActionProperty(Struct):
        alarm_name: str
        role_arn: str
        state_reason: str
        state_value: str
    class CloudwatchLogsActionProperty(Struct):
        log_group_name: str
        role_arn: str
        batch_mode: bool | IResolvable | None = None
    class CloudwatchMetricActionProperty(Struct):
        metric_name: str
        metric_namespace: str
        metric_unit: str
        metric_value: str
        role_arn: str
        metric_timestamp: str | None = None
    class DynamoDBActionProperty(Struct):
        hash_key_field: str
        hash_key_value: str
        role_arn: str
        table_name: str
        hash_key_type: str | None = None
        payload_field: str | None = None
        range_key_field: str | None = None
        range_key_type: str | None = None
        range_key_value: str | None = None
    class DynamoDBv2ActionProperty(Struct):
        put_item: CfnTopicRule.PutItemInputProperty | Mapping[str, Any] | IResolvable | None = None
        role_arn: str | None = None
    class ElasticsearchActionProperty(Struct):
        endpoint: str
        id: str
        index: str
        role_arn: str
        type: str
    class FirehoseActionProperty(Struct):
        delivery_stream_name: str
        role_arn: str
        batch_mode: bool | IResolvable | None = None
        separator: str | None = None
    class HttpActionHeaderProperty(Struct):
        key: str
        value: str
    class HttpActionProperty(Struct):
        url: str
        auth: CfnTopicRule.HttpAuthorizationProperty | Mapping[str, Any] | IResolvable | None = None
        batch_config: CfnTopicRule.BatchConfigProperty | Mapping[str, Any] | IResolvable | None = None
        confirmation_url: str | None = None
        enable_batching: bool | IResolvable | None = None
        headers: Sequence[CfnTopicRule.HttpActionHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HttpAuthorizationProperty(Struct):
        sigv4: CfnTopicRule.SigV4AuthorizationProperty | Mapping[str, Any] | IResolvable | None = None
    class InfluxDBActionProperty(Struct):
        database_name: str
        destination_arn: str
        role_arn: str
        table_name: str
        batch_config: CfnTopicRule.InfluxDBBatchConfigProperty | Mapping[str, Any] | IResolvable | None = None
        organization: str | None = None
        tags: Mapping[str, str] | None = None
        timestamp_unit: str | None = None
    class InfluxDBBatchConfigProperty(Struct):
        batch_across_topics: bool | IResolvable | None = None
        max_batch_open_ms: float | None = None
        max_batch_size: float | None = None
        max_batch_size_bytes: float | None = None
    class IotAnalyticsActionProperty(Struct):
        channel_name: str
        role_arn: str
        batch_mode: bool | IResolvable | None = None
    class IotEventsActionProperty(Struct):
        input_name: str
        role_arn: str
        batch_mode: bool | IResolvable | None = None
        message_id: str | None = None
    class IotSiteWiseActionProperty(Struct):
        put_asset_property_value_entries: Sequence[CfnTopicRule.PutAssetPropertyValueEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
        role_arn: str
    class KafkaActionHeaderProperty(Struct):
        key: str
        value: str
    class KafkaActionProperty(Struct):
        client_properties: Mapping[str, str] | IResolvable
        destination_arn: str
        topic: str
        headers: Sequence[CfnTopicRule.KafkaActionHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        key: str | None = None
        partition: str | None = None
    class KinesisActionProperty(Struct):
        role_arn: str
        stream_name: str
        partition_key: str | None = None
    class LambdaActionProperty(Struct):
        function_arn: str | None = None
    class LocationActionProperty(Struct):
        device_id: str
        latitude: str
        longitude: str
        role_arn: str
        tracker_name: str
        timestamp: CfnTopicRule.TimestampProperty | Mapping[str, Any] | IResolvable | None = None
    class OpenSearchActionProperty(Struct):
        endpoint: str
        id: str
        index: str
        role_arn: str
        type: str
    class PutAssetPropertyValueEntryProperty(Struct):
        property_values: Sequence[CfnTopicRule.AssetPropertyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        asset_id: str | None = None
        entry_id: str | None = None
        property_alias: str | None = None
        property_id: str | None = None
    class PutItemInputProperty(Struct):
        table_name: str
    class RepublishActionHeadersProperty(Struct):
        content_type: str | None = None
        correlation_data: str | None = None
        message_expiry: str | None = None
        payload_format_indicator: str | None = None
        response_topic: str | None = None
        user_properties: Sequence[CfnTopicRule.UserPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RepublishActionProperty(Struct):
        role_arn: str
        topic: str
        headers: CfnTopicRule.RepublishActionHeadersProperty | Mapping[str, Any] | IResolvable | None = None
        qos: float | None = None
    class S3ActionProperty(Struct):
        bucket_name: str
        key: str
        role_arn: str
        canned_acl: str | None = None
    class SigV4AuthorizationProperty(Struct):
        role_arn: str
        service_name: str
        signing_region: str
    class SnsActionProperty(Struct):
        role_arn: str
        target_arn: str
        message_format: str | None = None
    class SqsActionProperty(Struct):
        queue_url: str
        role_arn: str
        use_base64: bool | IResolvable | None = None
    class StepFunctionsActionProperty(Struct):
        role_arn: str
        state_machine_name: str
        execution_name_prefix: str | None = None
    class TimestampProperty(Struct):
        value: str
        unit: str | None = None
    class TimestreamActionProperty(Struct):
        database_name: str
        dimensions: Sequence[CfnTopicRule.TimestreamDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        role_arn: str
        table_name: str
        timestamp: CfnTopicRule.TimestreamTimestampProperty | Mapping[str, Any] | IResolvable | None = None
    class TimestreamDimensionProperty(Struct):
        name: str
        value: str
    class TimestreamTimestampProperty(Struct):
        unit: str
        value: str
    class TopicRulePayloadProperty(Struct):
        actions: Sequence[CfnTopicRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        sql: str
        aws_iot_sql_version: str | None = None
        description: str | None = None
        error_action: CfnTopicRule.ActionProperty | Mapping[str, Any] | IResolvable | None = None
        rule_disabled: bool | IResolvable | None = None
    class UserPropertyProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        topic_rule_payload: CfnTopicRule.TopicRulePayloadProperty | Mapping[str, Any] | IResolvable,
        rule_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    topic_rule_payload: CfnTopicRule.TopicRulePayloadProperty | IResolvable
    rule_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def topic_rule_ref(self) -> _aws_iot.TopicRuleReference: ...
    @staticmethod
    def arn_for_topic_rule(resource: _aws_iot.ITopicRuleRef) -> str: ...
    @staticmethod
    def from_rule_name(scope: Construct, id: str, rule_name: str) -> _aws_iot.ITopicRuleRef: ...
    @staticmethod
    def from_topic_rule_arn(scope: Construct, id: str, arn: str) -> _aws_iot.ITopicRuleRef: ...
    @staticmethod
    def is_cfn_topic_rule(x: Any) -> bool: ...

class CfnTopicRuleProps(Struct):
    topic_rule_payload: CfnTopicRule.TopicRulePayloadProperty | Mapping[str, Any] | IResolvable
    rule_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTopicRuleDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HttpUrlDestinationSummaryProperty(Struct):
        confirmation_url: str | None = None
    class InfluxDBDestinationPropertiesProperty(Struct):
        endpoint: str
        influx_db_version: str
        secret_id: str
        secret_key: str | None = None
        secret_type: str | None = None
    class VpcDestinationPropertiesProperty(Struct):
        role_arn: str | None = None
        security_groups: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        http_url_properties: CfnTopicRuleDestination.HttpUrlDestinationSummaryProperty | Mapping[str, Any] | IResolvable | None = None,
        influx_db_properties: CfnTopicRuleDestination.InfluxDBDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        vpc_properties: CfnTopicRuleDestination.VpcDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    http_url_properties: CfnTopicRuleDestination.HttpUrlDestinationSummaryProperty | IResolvable | None
    influx_db_properties: CfnTopicRuleDestination.InfluxDBDestinationPropertiesProperty | IResolvable | None
    status: str | None
    vpc_properties: CfnTopicRuleDestination.VpcDestinationPropertiesProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def topic_rule_destination_ref(self) -> _aws_iot.TopicRuleDestinationReference: ...
    @staticmethod
    def arn_for_topic_rule_destination(resource: _aws_iot.ITopicRuleDestinationRef) -> str: ...
    @staticmethod
    def is_cfn_topic_rule_destination(x: Any) -> bool: ...

class CfnTopicRuleDestinationProps(Struct):
    http_url_properties: CfnTopicRuleDestination.HttpUrlDestinationSummaryProperty | Mapping[str, Any] | IResolvable | None = None
    influx_db_properties: CfnTopicRuleDestination.InfluxDBDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    vpc_properties: CfnTopicRuleDestination.VpcDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None

