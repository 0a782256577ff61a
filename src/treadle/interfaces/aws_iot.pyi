# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountAuditConfigurationReference(Struct):
    account_id: str

class AuthorizerReference(Struct):
    authorizer_arn: str
    authorizer_name: str

class BillingGroupReference(Struct):
    billing_group_arn: str
    billing_group_name: str

class CACertificateReference(Struct):
    ca_certificate_arn: str
    ca_certificate_id: str

class CertificateProviderReference(Struct):
    certificate_provider_arn: str
    certificate_provider_name: str

class CertificateReference(Struct):
    certificate_arn: str
    certificate_id: str

class CommandReference(Struct):
    command_arn: str
    command_id: str

class CustomMetricReference(Struct):
    metric_name: str

class DimensionReference(Struct):
    dimension_arn: str
    dimension_name: str

class DomainConfigurationReference(Struct):
    domain_configuration_arn: str
    domain_configuration_name: str

class EncryptionConfigurationReference(Struct):
    account_id: str

class FleetMetricReference(Struct):
    metric_name: str

class JobReference(Struct):
    job_arn: str

class JobTemplateReference(Struct):
    job_template_arn: str
    job_template_id: str

class LoggingReference(Struct):
    account_id: str

class MitigationActionReference(Struct):
    action_name: str
    mitigation_action_arn: str

class PolicyPrincipalAttachmentReference(Struct):
    policy_name: str
    principal: str

class PolicyReference(Struct):
    policy_arn: str
    policy_name: str

class ProvisioningTemplateReference(Struct):
    template_name: str

class ResourceSpecificLoggingReference(Struct):
    target_id: str

class RoleAliasReference(Struct):
    role_alias: str
    role_alias_arn: str

class ScheduledAuditReference(Struct):
    scheduled_audit_arn: str
    scheduled_audit_name: str

class SecurityProfileReference(Struct):
    security_profile_arn: str
    security_profile_name: str

class SoftwarePackageReference(Struct):
    package_name: str

class SoftwarePackageVersionReference(Struct):
    package_name: str
    version_name: str

class StreamReference(Struct):
    stream_arn: str

class ThingGroupReference(Struct):
    thing_group_arn: str
    thing_group_name: str

class ThingPrincipalAttachmentReference(Struct):
    principal: str
    thing_name: str

class ThingReference(Struct):
    thing_arn: str
    thing_name: str

class ThingTypeReference(Struct):
    thing_type_arn: str
    thing_type_name: str

class TopicRuleDestinationReference(Struct):
    topic_rule_destination_arn: str

class TopicRuleReference(Struct):
    rule_name: str
    topic_rule_arn: str

class IAccountAuditConfigurationRef(Protocol):
    @property
    def account_audit_configuration_ref(self) -> AccountAuditConfigurationReference: ...

class IAuthorizerRef(Protocol):
    @property
    def authorizer_ref(self) -> AuthorizerReference: ...

class IBillingGroupRef(Protocol):
    @property
    def billing_group_ref(self) -> BillingGroupReference: ...

class ICACertificateRef(Protocol):
    @property
    def ca_certificate_ref(self) -> CACertificateReference: ...

class ICertificateProviderRef(Protocol):
    @property
    def certificate_provider_ref(self) -> CertificateProviderReference: ...

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...

class ICommandRef(Protocol):
    @property
    def command_ref(self) -> CommandReference: ...

class ICustomMetricRef(Protocol):
    @property
    def custom_metric_ref(self) -> CustomMetricReference: ...

class IDimensionRef(Protocol):
    @property
    def dimension_ref(self) -> DimensionReference: ...

class IDomainConfigurationRef(Protocol):
    @property
    def domain_configuration_ref(self) -> DomainConfigurationReference: ...

class IEncryptionConfigurationRef(Protocol):
    @property
    def encryption_configuration_ref(self) -> EncryptionConfigurationReference: ...

class IFleetMetricRef(Protocol):
    @property
    def fleet_metric_ref(self) -> FleetMetricReference: ...

class IJobRef(Protocol):
    @property
    def job_ref(self) -> JobReference: ...

class IJobTemplateRef(Protocol):
    @property
    def job_template_ref(self) -> JobTemplateReference: ...

class ILoggingRef(Protocol):
    @property
    def logging_ref(self) -> LoggingReference: ...

class IMitigationActionRef(Protocol):
    @property
    def mitigation_action_ref(self) -> MitigationActionReference: ...

class IPolicyPrincipalAttachmentRef(Protocol):
    @property
    def policy_principal_attachment_ref(self) -> PolicyPrincipalAttachmentReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IProvisioningTemplateRef(Protocol):
    @property
    def provisioning_template_ref(self) -> ProvisioningTemplateReference: ...

class IResourceSpecificLoggingRef(Protocol):
    @property
    def resource_specific_logging_ref(self) -> ResourceSpecificLoggingReference: ...

class IRoleAliasRef(Protocol):
    @property
    def role_alias_ref(self) -> RoleAliasReference: ...

class IScheduledAuditRef(Protocol):
    @property
    def scheduled_audit_ref(self) -> ScheduledAuditReference: ...

class ISecurityProfileRef(Protocol):
    @property
    def security_profile_ref(self) -> SecurityProfileReference: ...

class ISoftwarePackageRef(Protocol):
    @property
    def software_package_ref(self) -> SoftwarePackageReference: ...

class ISoftwarePackageVersionRef(Protocol):
    @property
    def software_package_version_ref(self) -> SoftwarePackageVersionReference: ...

class IStreamRef(Protocol):
    @property
    def stream_ref(self) -> StreamReference: ...

class IThingGroupRef(Protocol):
    @property
    def thing_group_ref(self) -> ThingGroupReference: ...

class IThingPrincipalAttachmentRef(Protocol):
    @property
    def thing_principal_attachment_ref(self) -> ThingPrincipalAttachmentReference: ...

class IThingRef(Protocol):
    @property
    def thing_ref(self) -> ThingReference: ...

class IThingTypeRef(Protocol):
    @property
    def thing_type_ref(self) -> ThingTypeReference: ...

class ITopicRuleDestinationRef(Protocol):
    @property
    def topic_rule_destination_ref(self) -> TopicRuleDestinationReference: ...

class ITopicRuleRef(Protocol):
    @property
    def topic_rule_ref(self) -> TopicRuleReference: ...
