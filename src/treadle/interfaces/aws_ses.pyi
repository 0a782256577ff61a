# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfigurationSetEventDestinationReference(Struct):
    configuration_set_event_destination_id: str
    configuration_set_name: str

class ConfigurationSetReference(Struct):
    configuration_set_name: str

class ContactListReference(Struct):
    contact_list_name: str

class CustomVerificationEmailTemplateReference(Struct):
    template_name: str

class DedicatedIpPoolReference(Struct):
    pool_name: str

class EmailIdentityCertificateReference(Struct):
    email_identity: str
    from_address: str

class EmailIdentityReference(Struct):
    email_identity: str

class MailManagerAddonInstanceReference(Struct):
    addon_instance_arn: str
    addon_instance_id: str

class MailManagerAddonSubscriptionReference(Struct):
    addon_subscription_arn: str
    addon_subscription_id: str

class MailManagerAddressListReference(Struct):
    address_list_arn: str
    address_list_id: str

class MailManagerArchiveReference(Struct):
    archive_arn: str
    archive_id: str

class MailManagerIngressPointReference(Struct):
    ingress_point_arn: str
    ingress_point_id: str

class MailManagerRelayReference(Struct):
    relay_arn: str
    relay_id: str

class MailManagerRuleSetReference(Struct):
    rule_set_arn: str
    rule_set_id: str

class MailManagerTrafficPolicyReference(Struct):
    traffic_policy_arn: str
    traffic_policy_id: str

class MultiRegionEndpointReference(Struct):
    endpoint_name: str

class ReceiptFilterReference(Struct):
    receipt_filter_id: str

class ReceiptRuleReference(Struct):
    rule_name: str
    rule_set_name: str

class ReceiptRuleSetReference(Struct):
    rule_set_name: str

class TemplateReference(Struct):
    template_id: str

class TenantReference(Struct):
    tenant_arn: str
    tenant_name: str

class VdmAttributesReference(Struct):
    vdm_attributes_resource_id: str

class IConfigurationSetEventDestinationRef(Protocol):
    @property
    def configuration_set_event_destination_ref(self) -> ConfigurationSetEventDestinationReference: ...

class IConfigurationSetRef(Protocol):
    @property
    def configuration_set_ref(self) -> ConfigurationSetReference: ...

class IContactListRef(Protocol):
    @property
    def contact_list_ref(self) -> ContactListReference: ...

class ICustomVerificationEmailTemplateRef(Protocol):
    @property
    def custom_verification_email_template_ref(self) -> CustomVerificationEmailTemplateReference: ...

class IDedicatedIpPoolRef(Protocol):
    @property
    def dedicated_ip_pool_ref(self) -> DedicatedIpPoolReference: ...

class IEmailIdentityCertificateRef(Protocol):
    @property
    def email_identity_certificate_ref(self) -> EmailIdentityCertificateReference: ...

class IEmailIdentityRef(Protocol):
    @property
    def email_identity_ref(self) -> EmailIdentityReference: ...

class IMailManagerAddonInstanceRef(Protocol):
    @property
    def mail_manager_addon_instance_ref(self) -> MailManagerAddonInstanceReference: ...

class IMailManagerAddonSubscriptionRef(Protocol):
    @property
    def mail_manager_addon_subscription_ref(self) -> MailManagerAddonSubscriptionReference: ...

class IMailManagerAddressListRef(Protocol):
    @property
    def mail_manager_address_list_ref(self) -> MailManagerAddressListReference: ...

class IMailManagerArchiveRef(Protocol):
    @property
    def mail_manager_archive_ref(self) -> MailManagerArchiveReference: ...

class IMailManagerIngressPointRef(Protocol):
    @property
    def mail_manager_ingress_point_ref(self) -> MailManagerIngressPointReference: ...

class IMailManagerRelayRef(Protocol):
    @property
    def mail_manager_relay_ref(self) -> MailManagerRelayReference: ...

class IMailManagerRuleSetRef(Protocol):
    @property
    def mail_manager_rule_set_ref(self) -> MailManagerRuleSetReference: ...

class IMailManagerTrafficPolicyRef(Protocol):
    @property
    def mail_manager_traffic_policy_ref(self) -> MailManagerTrafficPolicyReference: ...

class IMultiRegionEndpointRef(Protocol):
    @property
    def multi_region_endpoint_ref(self) -> MultiRegionEndpointReference: ...

class IReceiptFilterRef(Protocol):
    @property
    def receipt_filter_ref(self) -> ReceiptFilterReference: ...

class IReceiptRuleRef(Protocol):
    @property
    def receipt_rule_ref(self) -> ReceiptRuleReference: ...

class IReceiptRuleSetRef(Protocol):
    @property
    def receipt_rule_set_ref(self) -> ReceiptRuleSetReference: ...

class ITemplateRef(Protocol):
    @property
    def template_ref(self) -> TemplateReference: ...

class ITenantRef(Protocol):
    @property
    def tenant_ref(self) -> TenantReference: ...

class IVdmAttributesRef(Protocol):
    @property
    def vdm_attributes_ref(self) -> VdmAttributesReference: ...
