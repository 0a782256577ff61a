# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ses as _aws_ses
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfigurationSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArchivingOptionsProperty(Struct):
        archive_arn: str | None = None
    class ConditionThresholdProperty(Struct):
        condition_threshold_enabled: str
        overall_confidence_threshold: CfnConfigurationSet.OverallConfidenceThresholdProperty | Mapping[str, Any] | IResolvable | None = None
    class DashboardOptionsProperty(Struct):
        engagement_metrics: str
    class DeliveryOptionsProperty(Struct):
        max_delivery_seconds: float | None = None
        sending_pool_name: str | None = None
        tls_policy: str | None = None
    class GuardianOptionsProperty(Struct):
        optimized_shared_delivery: str
    class OverallConfidenceThresholdProperty(Struct):
        confidence_verdict_threshold: str
    class ReputationOptionsProperty(Struct):
        reputation_metrics_enabled: bool | IResolvable | None = None
    class SendingOptionsProperty(Struct):
        sending_enabled: bool | IResolvable | None = None
    class SuppressionOptionsProperty(Struct):
        suppressed_reasons: Sequence[str] | None = None
        validation_options: CfnConfigurationSet.ValidationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TrackingOptionsProperty(Struct):
        custom_redirect_domain: str | None = None
        https_policy: str | None = None
    class ValidationOptionsProperty(Struct):
        condition_threshold: CfnConfigurationSet.ConditionThresholdProperty | Mapping[str, Any] | IResolvable
    class VdmOptionsProperty(Struct):
        dashboard_options: CfnConfigurationSet.DashboardOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        guardian_options: CfnConfigurationSet.GuardianOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        archiving_options: CfnConfigurationSet.ArchivingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        reputation_options: CfnConfigurationSet.ReputationOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        sending_options: CfnConfigurationSet.SendingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        suppression_options: CfnConfigurationSet.SuppressionOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tracking_options: CfnConfigurationSet.TrackingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        vdm_options: CfnConfigurationSet.VdmOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    archiving_options: CfnConfigurationSet.ArchivingOptionsProperty | IResolvable | None
    delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | IResolvable | None
    name: str | None
    reputation_options: CfnConfigurationSet.ReputationOptionsProperty | IResolvable | None
    sending_options: CfnConfigurationSet.SendingOptionsProperty | IResolvable | None
    suppression_options: CfnConfigurationSet.SuppressionOptionsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    tracking_options: CfnConfigurationSet.TrackingOptionsProperty | IResolvable | None
    vdm_options: CfnConfigurationSet.VdmOptionsProperty | IResolvable | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_set_ref(self) -> _aws_ses.ConfigurationSetReference: ...
    @staticmethod
    def arn_for_configuration_set(resource: _aws_ses.IConfigurationSetRef) -> str: ...
    @staticmethod
    def from_configuration_set_name(scope: Construct, id: str, configuration_set_name: str) -> _aws_ses.IConfigurationSetRef: ...
    @staticmethod
    def is_cfn_configuration_set(x: Any) -> bool: ...

class CfnConfigurationSetProps(Struct):
    archiving_options: CfnConfigurationSet.ArchivingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    reputation_options: CfnConfigurationSet.ReputationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    sending_options: CfnConfigurationSet.SendingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    suppression_options: CfnConfigurationSet.SuppressionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tracking_options: CfnConfigurationSet.TrackingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    vdm_options: CfnConfigurationSet.VdmOptionsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConfigurationSetEventDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchDestinationProperty(Struct):
        dimension_configurations: Sequence[CfnConfigurationSetEventDestination.DimensionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DimensionConfigurationProperty(Struct):
        default_dimension_value: str
        dimension_name: str
        dimension_value_source: str
    class EventBridgeDestinationProperty(Struct):
        event_bus_arn: str
    class EventDestinationProperty(Struct):
        matching_event_types: Sequence[str]
        cloud_watch_destination: CfnConfigurationSetEventDestination.CloudWatchDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        event_bridge_destination: CfnConfigurationSetEventDestination.EventBridgeDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_firehose_destination: CfnConfigurationSetEventDestination.KinesisFirehoseDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        sns_destination: CfnConfigurationSetEventDestination.SnsDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class KinesisFirehoseDestinationProperty(Struct):
        delivery_stream_arn: str
        iam_role_arn: str
    class SnsDestinationProperty(Struct):
        topic_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_set_name: str | _aws_ses.IConfigurationSetRef,
        event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    configuration_set_name: str
    event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def configuration_set_event_destination_ref(self) -> _aws_ses.ConfigurationSetEventDestinationReference: ...
    @staticmethod
    def is_cfn_configuration_set_event_destination(x: Any) -> bool: ...

class CfnConfigurationSetEventDestinationProps(Struct):
    configuration_set_name: str | _aws_ses.IConfigurationSetRef
    event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | Mapping[str, Any] | IResolvable

class CfnContactList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TopicProperty(Struct):
        default_subscription_status: str
        display_name: str
        topic_name: str
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_list_name: str | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topics: Sequence[CfnContactList.TopicProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    contact_list_name: str | None
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    topics: Sequence[CfnContactList.TopicProperty | IResolvable] | IResolvable | None
    @property
    def contact_list_ref(self) -> _aws_ses.ContactListReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_contact_list(resource: _aws_ses.IContactListRef) -> str: ...
    @staticmethod
    def from_contact_list_name(scope: Construct, id: str, contact_list_name: str) -> _aws_ses.IContactListRef: ...
    @staticmethod
    def is_cfn_contact_list(x: Any) -> bool: ...

class CfnContactListProps(Struct):
    contact_list_name: str | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topics: Sequence[CfnContactList.TopicProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnCustomVerificationEmailTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        failure_redirection_url: str,
        from_email_address: str,
        success_redirection_url: str,
        template_content: str,
        template_name: str,
        template_subject: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    failure_redirection_url: str
    from_email_address: str
    success_redirection_url: str
    template_content: str
    template_name: str
    template_subject: str
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_verification_email_template_ref(self) -> _aws_ses.CustomVerificationEmailTemplateReference: ...
    @staticmethod
    def arn_for_custom_verification_email_template(resource: _aws_ses.ICustomVerificationEmailTemplateRef) -> str: ...
    @staticmethod
    def from_template_name(scope: Construct, id: str, template_name: str) -> _aws_ses.ICustomVerificationEmailTemplateRef: ...
    @staticmethod
    def is_cfn_custom_verification_email_template(x: Any) -> bool: ...

class CfnCustomVerificationEmailTemplateProps(Struct):
    failure_redirection_url: str
    from_email_address: str
    success_redirection_url: str
    template_content: str
    template_name: str
    template_subject: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDedicatedIpPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pool_name: str | None = None,
        scaling_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    pool_name: str | None
    scaling_mode: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dedicated_ip_pool_ref(self) -> _aws_ses.DedicatedIpPoolReference: ...
    @staticmethod
    def is_cfn_dedicated_ip_pool(x: Any) -> bool: ...

class CfnDedicatedIpPoolProps(Struct):
    pool_name: str | None = None
    scaling_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEmailIdentity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationSetAttributesProperty(Struct):
        configuration_set_name: str | None = None
    class DkimAttributesProperty(Struct):
        signing_enabled: bool | IResolvable | None = None
    class DkimSigningAttributesProperty(Struct):
        domain_signing_private_key: str | None = None
        domain_signing_selector: str | None = None
        next_signing_key_length: str | None = None
    class FeedbackAttributesProperty(Struct):
        email_forwarding_enabled: bool | IResolvable | None = None
    class MailFromAttributesProperty(Struct):
        behavior_on_mx_failure: str | None = None
        mail_from_domain: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        email_identity: str,
        configuration_set_attributes: CfnEmailIdentity.ConfigurationSetAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        dkim_attributes: CfnEmailIdentity.DkimAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        dkim_signing_attributes: CfnEmailIdentity.DkimSigningAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        feedback_attributes: CfnEmailIdentity.FeedbackAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        mail_from_attributes: CfnEmailIdentity.MailFromAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    email_identity: str
    configuration_set_attributes: CfnEmailIdentity.ConfigurationSetAttributesProperty | IResolvable | None
    dkim_attributes: CfnEmailIdentity.DkimAttributesProperty | IResolvable | None
    dkim_signing_attributes: CfnEmailIdentity.DkimSigningAttributesProperty | IResolvable | None
    feedback_attributes: CfnEmailIdentity.FeedbackAttributesProperty | IResolvable | None
    mail_from_attributes: CfnEmailIdentity.MailFromAttributesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_dkim_dns_token_name1(self) -> str: ...
    @property
    def attr_dkim_dns_token_name2(self) -> str: ...
    @property
    def attr_dkim_dns_token_name3(self) -> str: ...
    @property
    def attr_dkim_dns_token_value1(self) -> str: ...
    @property
    def attr_dkim_dns_token_value2(self) -> str: ...
    @property
    def attr_dkim_dns_token_value3(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def email_identity_ref(self) -> _aws_ses.EmailIdentityReference: ...
    @staticmethod
    def is_cfn_email_identity(x: Any) -> bool: ...

class CfnEmailIdentityProps(Struct):
    email_identity: str
    configuration_set_attributes: CfnEmailIdentity.ConfigurationSetAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    dkim_attributes: CfnEmailIdentity.DkimAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    dkim_signing_attributes: CfnEmailIdentity.DkimSigningAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    feedback_attributes: CfnEmailIdentity.FeedbackAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    mail_from_attributes: CfnEmailIdentity.MailFromAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEmailIdentityCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_arn: str,
        email_identity: str,
        from_address: str,
    ) -> None: ...
    certificate_arn: str
    email_identity: str
    from_address: str
    @property
    def email_identity_certificate_ref(self) -> _aws_ses.EmailIdentityCertificateReference: ...
    @staticmethod
    def is_cfn_email_identity_certificate(x: Any) -> bool: ...

class CfnEmailIdentityCertificateProps(Struct):
    certificate_arn: str
    email_identity: str
    from_address: str

class CfnMailManagerAddonInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        addon_subscription_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    addon_subscription_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_addon_instance_arn(self) -> str: ...
    @property
    def attr_addon_instance_id(self) -> str: ...
    @property
    def attr_addon_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_addon_instance_ref(self) -> _aws_ses.MailManagerAddonInstanceReference: ...
    @staticmethod
    def arn_for_mail_manager_addon_instance(resource: _aws_ses.IMailManagerAddonInstanceRef) -> str: ...
    @staticmethod
    def from_addon_instance_id(scope: Construct, id: str, addon_instance_id: str) -> _aws_ses.IMailManagerAddonInstanceRef: ...
    @staticmethod
    def from_mail_manager_addon_instance_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerAddonInstanceRef: ...
    @staticmethod
    def is_cfn_mail_manager_addon_instance(x: Any) -> bool: ...

class CfnMailManagerAddonInstanceProps(Struct):
    addon_subscription_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerAddonSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        addon_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    addon_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_addon_subscription_arn(self) -> str: ...
    @property
    def attr_addon_subscription_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_addon_subscription_ref(self) -> _aws_ses.MailManagerAddonSubscriptionReference: ...
    @staticmethod
    def arn_for_mail_manager_addon_subscription(resource: _aws_ses.IMailManagerAddonSubscriptionRef) -> str: ...
    @staticmethod
    def from_addon_subscription_id(scope: Construct, id: str, addon_subscription_id: str) -> _aws_ses.IMailManagerAddonSubscriptionRef: ...
    @staticmethod
    def from_mail_manager_addon_subscription_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerAddonSubscriptionRef: ...
    @staticmethod
    def is_cfn_mail_manager_addon_subscription(x: Any) -> bool: ...

class CfnMailManagerAddonSubscriptionProps(Struct):
    addon_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerAddressList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        address_list_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    address_list_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_address_list_arn(self) -> str: ...
    @property
    def attr_address_list_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_address_list_ref(self) -> _aws_ses.MailManagerAddressListReference: ...
    @staticmethod
    def arn_for_mail_manager_address_list(resource: _aws_ses.IMailManagerAddressListRef) -> str: ...
    @staticmethod
    def from_address_list_id(scope: Construct, id: str, address_list_id: str) -> _aws_ses.IMailManagerAddressListRef: ...
    @staticmethod
    def from_mail_manager_address_list_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerAddressListRef: ...
    @staticmethod
    def is_cfn_mail_manager_address_list(x: Any) -> bool: ...

class CfnMailManagerAddressListProps(Struct):
    address_list_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerArchive(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArchiveRetentionProperty(Struct):
        retention_period: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        archive_name: str | None = None,
        kms_key_arn: str | None = None,
        retention: CfnMailManagerArchive.ArchiveRetentionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    archive_name: str | None
    kms_key_arn: str | None
    retention: CfnMailManagerArchive.ArchiveRetentionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_archive_arn(self) -> str: ...
    @property
    def attr_archive_id(self) -> str: ...
    @property
    def attr_archive_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_archive_ref(self) -> _aws_ses.MailManagerArchiveReference: ...
    @staticmethod
    def arn_for_mail_manager_archive(resource: _aws_ses.IMailManagerArchiveRef) -> str: ...
    @staticmethod
    def from_archive_id(scope: Construct, id: str, archive_id: str) -> _aws_ses.IMailManagerArchiveRef: ...
    @staticmethod
    def from_mail_manager_archive_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerArchiveRef: ...
    @staticmethod
    def is_cfn_mail_manager_archive(x: Any) -> bool: ...

class CfnMailManagerArchiveProps(Struct):
    archive_name: str | None = None
    kms_key_arn: str | None = None
    retention: CfnMailManagerArchive.ArchiveRetentionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerIngressPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IngressPointConfigurationProperty(Struct):
        secret_arn: str | None = None
        smtp_password: str | None = None
        tls_auth_configuration: CfnMailManagerIngressPoint.TlsAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkConfigurationProperty(Struct):
        private_network_configuration: CfnMailManagerIngressPoint.PrivateNetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        public_network_configuration: CfnMailManagerIngressPoint.PublicNetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateNetworkConfigurationProperty(Struct):
        vpc_endpoint_id: str
    class PublicNetworkConfigurationProperty(Struct):
        ip_type: str
    class TlsAuthConfigurationProperty(Struct):
        trust_store: CfnMailManagerIngressPoint.TrustStoreProperty | Mapping[str, Any] | IResolvable
    class TrustStoreProperty(Struct):
        ca_content: str
        crl_content: str | None = None
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_set_id: str,
        traffic_policy_id: str,
        type: str,
        ingress_point_configuration: CfnMailManagerIngressPoint.IngressPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        ingress_point_name: str | None = None,
        network_configuration: CfnMailManagerIngressPoint.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        status_to_update: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tls_policy: str | None = None,
    ) -> None: ...
    rule_set_id: str
    traffic_policy_id: str
    type: str
    ingress_point_configuration: CfnMailManagerIngressPoint.IngressPointConfigurationProperty | IResolvable | None
    ingress_point_name: str | None
    network_configuration: CfnMailManagerIngressPoint.NetworkConfigurationProperty | IResolvable | None
    status_to_update: str | None
    tags: Sequence[_CfnTag] | None
    tls_policy: str | None
    @property
    def attr_a_record(self) -> str: ...
    @property
    def attr_ingress_point_arn(self) -> str: ...
    @property
    def attr_ingress_point_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_ingress_point_ref(self) -> _aws_ses.MailManagerIngressPointReference: ...
    @staticmethod
    def arn_for_mail_manager_ingress_point(resource: _aws_ses.IMailManagerIngressPointRef) -> str: ...
    @staticmethod
    def from_ingress_point_id(scope: Construct, id: str, ingress_point_id: str) -> _aws_ses.IMailManagerIngressPointRef: ...
    @staticmethod
    def from_mail_manager_ingress_point_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerIngressPointRef: ...
    @staticmethod
    def is_cfn_mail_manager_ingress_point(x: Any) -> bool: ...

class CfnMailManagerIngressPointProps(Struct):
    rule_set_id: str
    traffic_policy_id: str
    type: str
    ingress_point_configuration: CfnMailManagerIngressPoint.IngressPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    ingress_point_name: str | None = None
    network_configuration: CfnMailManagerIngressPoint.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    status_to_update: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tls_policy: str | None = None

class CfnMailManagerRelay(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RelayAuthenticationProperty(Struct):
        no_authentication: Any | None = None
        secret_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication: CfnMailManagerRelay.RelayAuthenticationProperty | Mapping[str, Any] | IResolvable,
        server_name: str,
        server_port: float,
        relay_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authentication: CfnMailManagerRelay.RelayAuthenticationProperty | IResolvable
    server_name: str
    server_port: float
    relay_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_relay_arn(self) -> str: ...
    @property
    def attr_relay_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_relay_ref(self) -> _aws_ses.MailManagerRelayReference: ...
    @staticmethod
    def arn_for_mail_manager_relay(resource: _aws_ses.IMailManagerRelayRef) -> str: ...
    @staticmethod
    def from_mail_manager_relay_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerRelayRef: ...
    @staticmethod
    def from_relay_id(scope: Construct, id: str, relay_id: str) -> _aws_ses.IMailManagerRelayRef: ...
    @staticmethod
    def is_cfn_mail_manager_relay(x: Any) -> bool: ...

class CfnMailManagerRelayProps(Struct):
    authentication: CfnMailManagerRelay.RelayAuthenticationProperty | Mapping[str, Any] | IResolvable
    server_name: str
    server_port: float
    relay_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerRuleSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddHeaderActionProperty(Struct):
        header_name: str
        header_value: str
    class AnalysisProperty(Struct):
        analyzer: str
        result_field: str
    class ArchiveActionProperty(Struct):
        target_archive: str
        action_failure_policy: str | None = None
    class BounceActionProperty(Struct):
        diagnostic_message: str
        role_arn: str
        sender: str
        smtp_reply_code: str
        status_code: str
        action_failure_policy: str | None = None
        message: str | None = None
    class DeliverToMailboxActionProperty(Struct):
        mailbox_arn: str
        role_arn: str
        action_failure_policy: str | None = None
    class DeliverToQBusinessActionProperty(Struct):
        application_id: str
        index_id: str
        role_arn: str
        action_failure_policy: str | None = None
    class InvokeLambdaActionProperty(Struct):
        function_arn: str
        invocation_type: str
        role_arn: str
        action_failure_policy: str | None = None
        retry_time_minutes: float | None = None
    class RelayActionProperty(Struct):
        relay: str
        action_failure_policy: str | None = None
        mail_from: str | None = None
    class ReplaceRecipientActionProperty(Struct):
        replace_with: Sequence[str] | None = None
    class RuleActionProperty(Struct):
        add_header: CfnMailManagerRuleSet.AddHeaderActionProperty | Mapping[str, Any] | IResolvable | None = None
        archive: CfnMailManagerRuleSet.ArchiveActionProperty | Mapping[str, Any] | IResolvable | None = None
        bounce: CfnMailManagerRuleSet.BounceActionProperty | Mapping[str, Any] | IResolvable | None = None
        deliver_to_mailbox: CfnMailManagerRuleSet.DeliverToMailboxActionProperty | Mapping[str, Any] | IResolvable | None = None
        deliver_to_q_business: CfnMailManagerRuleSet.DeliverToQBusinessActionProperty | Mapping[str, Any] | IResolvable | None = None
        drop: Any | None = None
        invoke_lambda: CfnMailManagerRuleSet.InvokeLambdaActionProperty | Mapping[str, Any] | IResolvable | None = None
        publish_to_sns: CfnMailManagerRuleSet.SnsActionProperty | Mapping[str, Any] | IResolvable | None = None
        relay: CfnMailManagerRuleSet.RelayActionProperty | Mapping[str, Any] | IResolvable | None = None
        replace_recipient: CfnMailManagerRuleSet.ReplaceRecipientActionProperty | Mapping[str, Any] | IResolvable | None = None
        send: CfnMailManagerRuleSet.SendActionProperty | Mapping[str, Any] | IResolvable | None = None
        write_to_s3: CfnMailManagerRuleSet.S3ActionProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleBooleanExpressionProperty(Struct):
        evaluate: CfnMailManagerRuleSet.RuleBooleanToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
    class RuleBooleanToEvaluateProperty(Struct):
        analysis: CfnMailManagerRuleSet.AnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        attribute: str | None = None
        is_in_address_list: CfnMailManagerRuleSet.RuleIsInAddressListProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleConditionProperty(Struct):
        boolean_expression: CfnMailManagerRuleSet.RuleBooleanExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        dmarc_expression: CfnMailManagerRuleSet.RuleDmarcExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        ip_expression: CfnMailManagerRuleSet.RuleIpExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        number_expression: CfnMailManagerRuleSet.RuleNumberExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        string_expression: CfnMailManagerRuleSet.RuleStringExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        verdict_expression: CfnMailManagerRuleSet.RuleVerdictExpressionProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleDmarcExpressionProperty(Struct):
        operator: str
        values: Sequence[str]
    class RuleIpExpressionProperty(Struct):
        evaluate: CfnMailManagerRuleSet.RuleIpToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class RuleIpToEvaluateProperty(Struct):
        attribute: str
    class RuleIsInAddressListProperty(Struct):
        address_lists: Sequence[str]
        attribute: str
    class RuleNumberExpressionProperty(Struct):
        evaluate: CfnMailManagerRuleSet.RuleNumberToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        value: float
    class RuleNumberToEvaluateProperty(Struct):
        attribute: str
    class RuleProperty(Struct):
        actions: Sequence[CfnMailManagerRuleSet.RuleActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        conditions: Sequence[CfnMailManagerRuleSet.RuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        unless: Sequence[CfnMailManagerRuleSet.RuleConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleStringExpressionProperty(Struct):
        evaluate: CfnMailManagerRuleSet.RuleStringToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class RuleStringToEvaluateProperty(Struct):
        analysis: CfnMailManagerRuleSet.AnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        attribute: str | None = None
        client_certificate_attribute: str | None = None
        mime_header_attribute: str | None = None
    class RuleVerdictExpressionProperty(Struct):
        evaluate: CfnMailManagerRuleSet.RuleVerdictToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class RuleVerdictToEvaluateProperty(Struct):
        analysis: CfnMailManagerRuleSet.AnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        attribute: str | None = None
    class S3ActionProperty(Struct):
        role_arn: str
        s3_bucket: str
        action_failure_policy: str | None = None
        s3_prefix: str | None = None
        s3_sse_kms_key_id: str | None = None
    class SendActionProperty(Struct):
        role_arn: str
        action_failure_policy: str | None = None
    class SnsActionProperty(Struct):
        role_arn: str
        topic_arn: str
        action_failure_policy: str | None = None
        encoding: str | None = None
        payload_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rules: Sequence[CfnMailManagerRuleSet.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        rule_set_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rules: Sequence[CfnMailManagerRuleSet.RuleProperty | IResolvable] | IResolvable
    rule_set_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_rule_set_arn(self) -> str: ...
    @property
    def attr_rule_set_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_rule_set_ref(self) -> _aws_ses.MailManagerRuleSetReference: ...
    @staticmethod
    def arn_for_mail_manager_rule_set(resource: _aws_ses.IMailManagerRuleSetRef) -> str: ...
    @staticmethod
    def from_mail_manager_rule_set_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerRuleSetRef: ...
    @staticmethod
    def from_rule_set_id(scope: Construct, id: str, rule_set_id: str) -> _aws_ses.IMailManagerRuleSetRef: ...
    @staticmethod
    def is_cfn_mail_manager_rule_set(x: Any) -> bool: ...

class CfnMailManagerRuleSetProps(Struct):
    rules: Sequence[CfnMailManagerRuleSet.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    rule_set_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMailManagerTrafficPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IngressAnalysisProperty(Struct):
        analyzer: str
        result_field: str
    class IngressBooleanExpressionProperty(Struct):
        evaluate: CfnMailManagerTrafficPolicy.IngressBooleanToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
    class IngressBooleanToEvaluateProperty(Struct):
        analysis: CfnMailManagerTrafficPolicy.IngressAnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        is_in_address_list: CfnMailManagerTrafficPolicy.IngressIsInAddressListProperty | Mapping[str, Any] | IResolvable | None = None
    class IngressIpToEvaluateProperty(Struct):
        attribute: str
    class IngressIpv4ExpressionProperty(Struct):
        evaluate: CfnMailManagerTrafficPolicy.IngressIpToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class IngressIpv6ExpressionProperty(Struct):
        evaluate: CfnMailManagerTrafficPolicy.IngressIpv6ToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class IngressIpv6ToEvaluateProperty(Struct):
        attribute: str
    class IngressIsInAddressListProperty(Struct):
        address_lists: Sequence[str]
        attribute: str
    class IngressStringExpressionProperty(Struct):
        evaluate: CfnMailManagerTrafficPolicy.IngressStringToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        values: Sequence[str]
    class IngressStringToEvaluateProperty(Struct):
        analysis: CfnMailManagerTrafficPolicy.IngressAnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        attribute: str | None = None
    class IngressTlsProtocolExpressionProperty(Struct):
        evaluate: CfnMailManagerTrafficPolicy.IngressTlsProtocolToEvaluateProperty | Mapping[str, Any] | IResolvable
        operator: str
        value: str
    class IngressTlsProtocolToEvaluateProperty(Struct):
        attribute: str
    class PolicyConditionProperty(Struct):
        boolean_expression: CfnMailManagerTrafficPolicy.IngressBooleanExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        ip_expression: CfnMailManagerTrafficPolicy.IngressIpv4ExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        ipv6_expression: CfnMailManagerTrafficPolicy.IngressIpv6ExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        string_expression: CfnMailManagerTrafficPolicy.IngressStringExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        tls_expression: CfnMailManagerTrafficPolicy.IngressTlsProtocolExpressionProperty | Mapping[str, Any] | IResolvable | None = None
    class PolicyStatementProperty(Struct):
        action: str
        conditions: Sequence[CfnMailManagerTrafficPolicy.PolicyConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_action: str,
        policy_statements: Sequence[CfnMailManagerTrafficPolicy.PolicyStatementProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        max_message_size_bytes: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        traffic_policy_name: str | None = None,
    ) -> None: ...
    default_action: str
    policy_statements: Sequence[CfnMailManagerTrafficPolicy.PolicyStatementProperty | IResolvable] | IResolvable
    max_message_size_bytes: float | None
    tags: Sequence[_CfnTag] | None
    traffic_policy_name: str | None
    @property
    def attr_traffic_policy_arn(self) -> str: ...
    @property
    def attr_traffic_policy_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def mail_manager_traffic_policy_ref(self) -> _aws_ses.MailManagerTrafficPolicyReference: ...
    @staticmethod
    def arn_for_mail_manager_traffic_policy(resource: _aws_ses.IMailManagerTrafficPolicyRef) -> str: ...
    @staticmethod
    def from_mail_manager_traffic_policy_arn(scope: Construct, id: str, arn: str) -> _aws_ses.IMailManagerTrafficPolicyRef: ...
    @staticmethod
    def from_traffic_policy_id(scope: Construct, id: str, traffic_policy_id: str) -> _aws_ses.IMailManagerTrafficPolicyRef: ...
    @staticmethod
    def is_cfn_mail_manager_traffic_policy(x: Any) -> bool: ...

class CfnMailManagerTrafficPolicyProps(Struct):
    default_action: str
    policy_statements: Sequence[CfnMailManagerTrafficPolicy.PolicyStatementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    max_message_size_bytes: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    traffic_policy_name: str | None = None

class CfnMultiRegionEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DetailsProperty(Struct):
        route_details: Sequence[CfnMultiRegionEndpoint.RouteDetailsItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RouteDetailsItemsProperty(Struct):
        region: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        details: CfnMultiRegionEndpoint.DetailsProperty | Mapping[str, Any] | IResolvable,
        endpoint_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    details: CfnMultiRegionEndpoint.DetailsProperty | IResolvable
    endpoint_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def multi_region_endpoint_ref(self) -> _aws_ses.MultiRegionEndpointReference: ...
    @staticmethod
    def arn_for_multi_region_endpoint(resource: _aws_ses.IMultiRegionEndpointRef) -> str: ...
    @staticmethod
    def from_endpoint_name(scope: Construct, id: str, endpoint_name: str) -> _aws_ses.IMultiRegionEndpointRef: ...
    @staticmethod
    def is_cfn_multi_region_endpoint(x: Any) -> bool: ...

class CfnMultiRegionEndpointProps(Struct):
    details: CfnMultiRegionEndpoint.DetailsProperty | Mapping[str, Any] | IResolvable
    endpoint_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReceiptFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FilterProperty(Struct):
        ip_filter: CfnReceiptFilter.IpFilterProperty | Mapping[str, Any] | IResolvable
        name: str | None = None
    class IpFilterProperty(Struct):
        cidr: str
        policy: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        filter: CfnReceiptFilter.FilterProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    filter: CfnReceiptFilter.FilterProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def receipt_filter_ref(self) -> _aws_ses.ReceiptFilterReference: ...
    @staticmethod
    def is_cfn_receipt_filter(x: Any) -> bool: ...

class CfnReceiptFilterProps(Struct):
    filter: CfnReceiptFilter.FilterProperty | Mapping[str, Any] | IResolvable

class CfnReceiptRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        add_header_action: CfnReceiptRule.AddHeaderActionProperty | Mapping[str, Any] | IResolvable | None = None
        bounce_action: CfnReceiptRule.BounceActionProperty | Mapping[str, Any] | IResolvable | None = None
        connect_action: CfnReceiptRule.ConnectActionProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_action: CfnReceiptRule.LambdaActionProperty | Mapping[str, Any] | IResolvable | None = None
        s3_action: CfnReceiptRule.S3ActionProperty | Mapping[str, Any] | IResolvable | None = None
        sns_action: CfnReceiptRule.SNSActionProperty | Mapping[str, Any] | IResolvable | None = None
        stop_action: CfnReceiptRule.StopActionProperty | Mapping[str, Any] | IResolvable | None = None
        workmail_action: CfnReceiptRule.WorkmailActionProperty | Mapping[str, Any] | IResolvable | None = None
    class AddHeaderActionProperty(Struct):
        header_name: str
        header_value: str
    class BounceActionProperty(Struct):
        message: str
        sender: str
        smtp_reply_code: str
        status_code: str | None = None
        topic_arn: str | None = None
    class ConnectActionProperty(Struct):
        iam_role_arn: str
        instance_arn: str
    class LambdaActionProperty(Struct):
        function_arn: str
        invocation_type: str | None = None
        topic_arn: str | None = None
    class RuleProperty(Struct):
        actions: Sequence[CfnReceiptRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        name: str | None = None
        recipients: Sequence[str] | None = None
        scan_enabled: bool | IResolvable | None = None
        tls_policy: str | None = None
    class S3ActionProperty(Struct):
        bucket_name: str
        iam_role_arn: str | None = None
        kms_key_arn: str | None = None
        object_key_prefix: str | None = None
        topic_arn: str | None = None
    class SNSActionProperty(Struct):
        encoding: str | None = None
        topic_arn: str | None = None
    class StopActionProperty(Struct):
        scope: str
        topic_arn: str | None = None
    class WorkmailActionProperty(Struct):
        organization_arn: str
        topic_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule: CfnReceiptRule.RuleProperty | Mapping[str, Any] | IResolvable,
        rule_set_name: str,
        after: str | None = None,
    ) -> None: ...
    rule: CfnReceiptRule.RuleProperty | IResolvable
    rule_set_name: str
    after: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_rule_name(self) -> str: ...
    @property
    def receipt_rule_ref(self) -> _aws_ses.ReceiptRuleReference: ...
    @staticmethod
    def is_cfn_receipt_rule(x: Any) -> bool: ...

class CfnReceiptRuleProps(Struct):
    rule: CfnReceiptRule.RuleProperty | Mapping[str, Any] | IResolvable
    rule_set_name: str
    after: str | None = None

class CfnReceiptRuleSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_set_name: str | None = None,
    ) -> None: ...
    rule_set_name: str | None
    @property
    def receipt_rule_set_ref(self) -> _aws_ses.ReceiptRuleSetReference: ...
    @staticmethod
    def is_cfn_receipt_rule_set(x: Any) -> bool: ...

class CfnReceiptRuleSetProps(Struct):
    rule_set_name: str | None = None

class CfnTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TemplateProperty(Struct):
        subject_part: str
        html_part: str | None = None
        template_name: str | None = None
        text_part: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template: CfnTemplate.TemplateProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    tags: Sequence[_CfnTag] | None
    template: CfnTemplate.TemplateProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def template_ref(self) -> _aws_ses.TemplateReference: ...
    @staticmethod
    def is_cfn_template(x: Any) -> bool: ...

class CfnTemplateProps(Struct):
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template: CfnTemplate.TemplateProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTenant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReputationEntityProperty(Struct):
        policy: CfnTenant.ReputationPolicyProperty | Mapping[str, Any] | IResolvable
    class ReputationPolicyProperty(Struct):
        reputation_entity_policy: str
    class ResourceAssociationProperty(Struct):
        resource_arn: str
    class TenantSuppressionAttributesProperty(Struct):
        suppressed_reasons: Sequence[str]
        suppression_scope: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tenant_name: str,
        reputation_entity: CfnTenant.ReputationEntityProperty | Mapping[str, Any] | IResolvable | None = None,
        resource_associations: Sequence[CfnTenant.ResourceAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        suppression_attributes: CfnTenant.TenantSuppressionAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    tenant_name: str
    reputation_entity: CfnTenant.ReputationEntityProperty | IResolvable | None
    resource_associations: Sequence[CfnTenant.ResourceAssociationProperty | IResolvable] | IResolvable | None
    suppression_attributes: CfnTenant.TenantSuppressionAttributesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def tenant_ref(self) -> _aws_ses.TenantReference: ...
    @staticmethod
    def arn_for_tenant(resource: _aws_ses.ITenantRef) -> str: ...
    @staticmethod
    def is_cfn_tenant(x: Any) -> bool: ...

class CfnTenantProps(Struct):
    tenant_name: str
    reputation_entity: CfnTenant.ReputationEntityProperty | Mapping[str, Any] | IResolvable | None = None
    resource_associations: Sequence[CfnTenant.ResourceAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    suppression_attributes: CfnTenant.TenantSuppressionAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVdmAttributes(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DashboardAttributesProperty(Struct):
        engagement_metrics: str | None = None
    class GuardianAttributesProperty(Struct):
        optimized_shared_delivery: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dashboard_attributes: CfnVdmAttributes.DashboardAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        guardian_attributes: CfnVdmAttributes.GuardianAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    dashboard_attributes: CfnVdmAttributes.DashboardAttributesProperty | IResolvable | None
    guardian_attributes: CfnVdmAttributes.GuardianAttributesProperty | IResolvable | None
    @property
    def attr_vdm_attributes_resource_id(self) -> str: ...
    @property
    def vdm_attributes_ref(self) -> _aws_ses.VdmAttributesReference: ...
    @staticmethod
    def is_cfn_vdm_attributes(x: Any) -> bool: ...

class CfnVdmAttributesProps(Struct):
    dashboard_attributes: CfnVdmAttributes.DashboardAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    guardian_attributes: CfnVdmAttributes.GuardianAttributesProperty | Mapping[str, Any] | IResolvable | None = None

class AutoValidationThreshold(Enum):
    MEDIUM = 'MEDIUM'
    HIGH = 'HIGH'
    MANAGED = 'MANAGED'

class CloudWatchDimensionSource(Enum):
    EMAIL_HEADER = 'emailHeader'
    LINK_TAG = 'linkTag'
    MESSAGE_TAG = 'messageTag'

class ConfigurationSetTlsPolicy(Enum):
    REQUIRE = 'REQUIRE'
    OPTIONAL = 'OPTIONAL'

class EasyDkimSigningKeyLength(Enum):
    RSA_1024_BIT = 'RSA_1024_BIT'
    RSA_2048_BIT = 'RSA_2048_BIT'

class EmailSendingEvent(Enum):
    SEND = 'send'
    REJECT = 'reject'
    BOUNCE = 'bounce'
    COMPLAINT = 'complaint'
    DELIVERY = 'delivery'
    OPEN = 'open'
    CLICK = 'click'
    RENDERING_FAILURE = 'renderingFailure'
    DELIVERY_DELAY = 'deliveryDelay'
    SUBSCRIPTION = 'subscription'

class HttpsPolicy(Enum):
    REQUIRE = 'REQUIRE'
    REQUIRE_OPEN_ONLY = 'REQUIRE_OPEN_ONLY'
    OPTIONAL = 'OPTIONAL'

class MailFromBehaviorOnMxFailure(Enum):
    USE_DEFAULT_VALUE = 'USE_DEFAULT_VALUE'
    REJECT_MESSAGE = 'REJECT_MESSAGE'

class ReceiptFilterPolicy(Enum):
    ALLOW = 'Allow'
    BLOCK = 'Block'

class ScalingMode(Enum):
    STANDARD = 'STANDARD'
    MANAGED = 'MANAGED'

class SuppressionReasons(Enum):
    BOUNCES_AND_COMPLAINTS = 'BOUNCES_AND_COMPLAINTS'
    BOUNCES_ONLY = 'BOUNCES_ONLY'
    COMPLAINTS_ONLY = 'COMPLAINTS_ONLY'

class TlsPolicy(Enum):
    OPTIONAL = 'Optional'
    REQUIRE = 'Require'

class AddHeaderActionConfig(Struct):
    header_name: str
    header_value: str

class AllowListReceiptFilterProps(Struct):
    ips: Sequence[str]

class BounceActionConfig(Struct):
    message: str
    sender: str
    smtp_reply_code: str
    status_code: str | None = None
    topic_arn: str | None = None

class ByoDkimOptions(Struct):
    private_key: Any
    selector: str
    public_key: str | None = None

class CloudWatchDimension(Struct):
    default_value: str
    name: str
    source: CloudWatchDimensionSource

class ConfigurationSetEventDestinationAttributes(Struct):
    configuration_set: Any
    configuration_set_event_destination_id: str

class ConfigurationSetEventDestinationOptions(Struct):
    destination: Any
    configuration_set_event_destination_name: str | None = None
    enabled: bool | None = None
    events: Sequence[EmailSendingEvent] | None = None

class ConfigurationSetEventDestinationProps(Struct):
    destination: Any
    configuration_set: Any
    configuration_set_event_destination_name: str | None = None
    enabled: bool | None = None
    events: Sequence[EmailSendingEvent] | None = None

class ConfigurationSetProps(Struct):
    auto_validation_threshold: AutoValidationThreshold | None = None
    configuration_set_name: str | None = None
    custom_tracking_https_policy: HttpsPolicy | None = None
    custom_tracking_redirect_domain: str | None = None
    dedicated_ip_pool: Any | None = None
    disable_auto_validation: bool | None = None
    disable_suppression_list: bool | None = None
    max_delivery_duration: Any | None = None
    reputation_metrics: bool | None = None
    sending_enabled: bool | None = None
    suppression_reasons: SuppressionReasons | None = None
    tls_policy: ConfigurationSetTlsPolicy | None = None
    vdm_options: VdmOptions | Mapping[str, Any] | None = None

class DedicatedIpPoolProps(Struct):
    dedicated_ip_pool_name: str | None = None
    scaling_mode: ScalingMode | None = None

class DkimIdentityConfig(Struct):
    domain_signing_private_key: str | None = None
    domain_signing_selector: str | None = None
    next_signing_key_length: EasyDkimSigningKeyLength | None = None

class DkimRecord(Struct):
    name: str
    value: str

class DropSpamReceiptRuleProps(Struct):
    rule_set: Any
    actions: Sequence[Any] | None = None
    after: Any | None = None
    enabled: bool | None = None
    receipt_rule_name: str | None = None
    recipients: Sequence[str] | None = None
    scan_enabled: bool | None = None
    tls_policy: TlsPolicy | None = None

class EmailIdentityProps(Struct):
    identity: Any
    configuration_set: Any | None = None
    dkim_identity: Any | None = None
    dkim_signing: bool | None = None
    feedback_forwarding: bool | None = None
    mail_from_behavior_on_mx_failure: MailFromBehaviorOnMxFailure | None = None
    mail_from_domain: str | None = None

class FirehoseDeliveryStreamDestination(Struct):
    delivery_stream: Any
    role: Any | None = None

class LambdaActionConfig(Struct):
    function_arn: str
    invocation_type: str | None = None
    topic_arn: str | None = None

class ReceiptFilterProps(Struct):
    ip: str | None = None
    policy: ReceiptFilterPolicy | None = None
    receipt_filter_name: str | None = None

class ReceiptRuleActionConfig(Struct):
    add_header_action: AddHeaderActionConfig | Mapping[str, Any] | None = None
    bounce_action: BounceActionConfig | Mapping[str, Any] | None = None
    lambda_action: LambdaActionConfig | Mapping[str, Any] | None = None
    s3_action: S3ActionConfig | Mapping[str, Any] | None = None
    sns_action: SNSActionConfig | Mapping[str, Any] | None = None
    stop_action: StopActionConfig | Mapping[str, Any] | None = None
    workmail_action: WorkmailActionConfig | Mapping[str, Any] | None = None

class ReceiptRuleAttributes(Struct):
    receipt_rule_name: str
    rule_set: Any

class ReceiptRuleOptions(Struct):
    actions: Sequence[Any] | None = None
    after: Any | None = None
    enabled: bool | None = None
    receipt_rule_name: str | None = None
    recipients: Sequence[str] | None = None
    scan_enabled: bool | None = None
    tls_policy: TlsPolicy | None = None

class ReceiptRuleProps(Struct):
    rule_set: Any
    actions: Sequence[Any] | None = None
    after: Any | None = None
    enabled: bool | None = None
    receipt_rule_name: str | None = None
    recipients: Sequence[str] | None = None
    scan_enabled: bool | None = None
    tls_policy: TlsPolicy | None = None

class ReceiptRuleSetProps(Struct):
    drop_spam: bool | None = None
    receipt_rule_set_name: str | None = None
    rules: Sequence[ReceiptRuleOptions | Mapping[str, Any]] | None = None

class S3ActionConfig(Struct):
    bucket_name: str
    kms_key_arn: str | None = None
    object_key_prefix: str | None = None
    topic_arn: str | None = None

class SNSActionConfig(Struct):
    encoding: str | None = None
    topic_arn: str | None = None

class StopActionConfig(Struct):
    scope: str
    topic_arn: str | None = None

class VdmAttributesProps(Struct):
    engagement_metrics: bool | None = None
    optimized_shared_delivery: bool | None = None

class VdmOptions(Struct):
    engagement_metrics: bool | None = None
    optimized_shared_delivery: bool | None = None

class WorkmailActionConfig(Struct):
    organization_arn: str
    topic_arn: str | None = None

