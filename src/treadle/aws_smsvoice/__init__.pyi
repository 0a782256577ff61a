# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_smsvoice as _aws_smsvoice
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfigurationSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsDestinationProperty(Struct):
        iam_role_arn: str
        log_group_arn: str
    class EventDestinationProperty(Struct):
        enabled: bool | IResolvable
        event_destination_name: str
        matching_event_types: Sequence[str]
        cloud_watch_logs_destination: CfnConfigurationSet.CloudWatchLogsDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_firehose_destination: CfnConfigurationSet.KinesisFirehoseDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        sns_destination: CfnConfigurationSet.SnsDestinationProperty | Mapping[str, Any] | IResolvable | None = None
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
        configuration_set_name: str | None = None,
        default_sender_id: str | None = None,
        event_destinations: Sequence[CfnConfigurationSet.EventDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        message_feedback_enabled: bool | IResolvable | None = None,
        protect_configuration_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration_set_name: str | None
    default_sender_id: str | None
    event_destinations: Sequence[CfnConfigurationSet.EventDestinationProperty | IResolvable] | IResolvable | None
    message_feedback_enabled: bool | IResolvable | None
    protect_configuration_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_set_ref(self) -> _aws_smsvoice.ConfigurationSetReference: ...
    @staticmethod
    def arn_for_configuration_set(resource: _aws_smsvoice.IConfigurationSetRef) -> str: ...
    @staticmethod
    def from_configuration_set_arn(scope: Construct, id: str, arn: str) -> _aws_smsvoice.IConfigurationSetRef: ...
    @staticmethod
    def from_configuration_set_name(scope: Construct, id: str, configuration_set_name: str) -> _aws_smsvoice.IConfigurationSetRef: ...
    @staticmethod
    def is_cfn_configuration_set(x: Any) -> bool: ...

class CfnConfigurationSetProps(Struct):
    configuration_set_name: str | None = None
    default_sender_id: str | None = None
    event_destinations: Sequence[CfnConfigurationSet.EventDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    message_feedback_enabled: bool | IResolvable | None = None
    protect_configuration_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNotifyConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        enabled_channels: Sequence[str],
        use_case: str,
        default_template_id: str | None = None,
        deletion_protection_enabled: bool | IResolvable | None = None,
        enabled_countries: Sequence[str] | None = None,
        pool_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    enabled_channels: Sequence[str]
    use_case: str
    default_template_id: str | None
    deletion_protection_enabled: bool | IResolvable | None
    enabled_countries: Sequence[str] | None
    pool_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_notify_configuration_arn(self) -> str: ...
    @property
    def attr_notify_configuration_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_tier(self) -> str: ...
    @property
    def attr_tier_upgrade_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def notify_configuration_ref(self) -> _aws_smsvoice.NotifyConfigurationReference: ...
    @staticmethod
    def arn_for_notify_configuration(resource: _aws_smsvoice.INotifyConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_notify_configuration(x: Any) -> bool: ...

class CfnNotifyConfigurationProps(Struct):
    display_name: str
    enabled_channels: Sequence[str]
    use_case: str
    default_template_id: str | None = None
    deletion_protection_enabled: bool | IResolvable | None = None
    enabled_countries: Sequence[str] | None = None
    pool_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOptOutList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        opt_out_list_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    opt_out_list_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def opt_out_list_ref(self) -> _aws_smsvoice.OptOutListReference: ...
    @staticmethod
    def arn_for_opt_out_list(resource: _aws_smsvoice.IOptOutListRef) -> str: ...
    @staticmethod
    def from_opt_out_list_arn(scope: Construct, id: str, arn: str) -> _aws_smsvoice.IOptOutListRef: ...
    @staticmethod
    def from_opt_out_list_name(scope: Construct, id: str, opt_out_list_name: str) -> _aws_smsvoice.IOptOutListRef: ...
    @staticmethod
    def is_cfn_opt_out_list(x: Any) -> bool: ...

class CfnOptOutListProps(Struct):
    opt_out_list_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPhoneNumber(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MandatoryKeywordProperty(Struct):
        message: str
    class MandatoryKeywordsProperty(Struct):
        help: CfnPhoneNumber.MandatoryKeywordProperty | Mapping[str, Any] | IResolvable
        stop: CfnPhoneNumber.MandatoryKeywordProperty | Mapping[str, Any] | IResolvable
    class OptionalKeywordProperty(Struct):
        action: str
        keyword: str
        message: str
    class TwoWayProperty(Struct):
        enabled: bool | IResolvable
        channel_arn: str | None = None
        channel_role: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iso_country_code: str,
        mandatory_keywords: CfnPhoneNumber.MandatoryKeywordsProperty | Mapping[str, Any] | IResolvable,
        number_capabilities: Sequence[str],
        number_type: str,
        deletion_protection_enabled: bool | IResolvable | None = None,
        optional_keywords: Sequence[CfnPhoneNumber.OptionalKeywordProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        opt_out_list_name: str | None = None,
        self_managed_opt_outs_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        two_way: CfnPhoneNumber.TwoWayProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    iso_country_code: str
    mandatory_keywords: CfnPhoneNumber.MandatoryKeywordsProperty | IResolvable
    number_capabilities: Sequence[str]
    number_type: str
    deletion_protection_enabled: bool | IResolvable | None
    optional_keywords: Sequence[CfnPhoneNumber.OptionalKeywordProperty | IResolvable] | IResolvable | None
    opt_out_list_name: str | None
    self_managed_opt_outs_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    two_way: CfnPhoneNumber.TwoWayProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_phone_number(self) -> str: ...
    @property
    def attr_phone_number_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def phone_number_ref(self) -> _aws_smsvoice.PhoneNumberReference: ...
    @staticmethod
    def arn_for_phone_number(resource: _aws_smsvoice.IPhoneNumberRef) -> str: ...
    @staticmethod
    def from_phone_number_arn(scope: Construct, id: str, arn: str) -> _aws_smsvoice.IPhoneNumberRef: ...
    @staticmethod
    def from_phone_number_id(scope: Construct, id: str, phone_number_id: str) -> _aws_smsvoice.IPhoneNumberRef: ...
    @staticmethod
    def is_cfn_phone_number(x: Any) -> bool: ...

class CfnPhoneNumberProps(Struct):
    iso_country_code: str
    mandatory_keywords: CfnPhoneNumber.MandatoryKeywordsProperty | Mapping[str, Any] | IResolvable
    number_capabilities: Sequence[str]
    number_type: str
    deletion_protection_enabled: bool | IResolvable | None = None
    optional_keywords: Sequence[CfnPhoneNumber.OptionalKeywordProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    opt_out_list_name: str | None = None
    self_managed_opt_outs_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    two_way: CfnPhoneNumber.TwoWayProperty | Mapping[str, Any] | IResolvable | None = None

class CfnPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MandatoryKeywordProperty(Struct):
        message: str
    class MandatoryKeywordsProperty(Struct):
        help: CfnPool.MandatoryKeywordProperty | Mapping[str, Any] | IResolvable
        stop: CfnPool.MandatoryKeywordProperty | Mapping[str, Any] | IResolvable
    class OptionalKeywordProperty(Struct):
        action: str
        keyword: str
        message: str
    class TwoWayProperty(Struct):
        enabled: bool | IResolvable
        channel_arn: str | None = None
        channel_role: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mandatory_keywords: CfnPool.MandatoryKeywordsProperty | Mapping[str, Any] | IResolvable,
        origination_identities: Sequence[str],
        deletion_protection_enabled: bool | IResolvable | None = None,
        optional_keywords: Sequence[CfnPool.OptionalKeywordProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        opt_out_list_name: str | None = None,
        self_managed_opt_outs_enabled: bool | IResolvable | None = None,
        shared_routes_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        two_way: CfnPool.TwoWayProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    mandatory_keywords: CfnPool.MandatoryKeywordsProperty | IResolvable
    origination_identities: Sequence[str]
    deletion_protection_enabled: bool | IResolvable | None
    optional_keywords: Sequence[CfnPool.OptionalKeywordProperty | IResolvable] | IResolvable | None
    opt_out_list_name: str | None
    self_managed_opt_outs_enabled: bool | IResolvable | None
    shared_routes_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    two_way: CfnPool.TwoWayProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def pool_ref(self) -> _aws_smsvoice.PoolReference: ...
    @staticmethod
    def arn_for_pool(resource: _aws_smsvoice.IPoolRef) -> str: ...
    @staticmethod
    def from_pool_arn(scope: Construct, id: str, arn: str) -> _aws_smsvoice.IPoolRef: ...
    @staticmethod
    def from_pool_id(scope: Construct, id: str, pool_id: str) -> _aws_smsvoice.IPoolRef: ...
    @staticmethod
    def is_cfn_pool(x: Any) -> bool: ...

class CfnPoolProps(Struct):
    mandatory_keywords: CfnPool.MandatoryKeywordsProperty | Mapping[str, Any] | IResolvable
    origination_identities: Sequence[str]
    deletion_protection_enabled: bool | IResolvable | None = None
    optional_keywords: Sequence[CfnPool.OptionalKeywordProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    opt_out_list_name: str | None = None
    self_managed_opt_outs_enabled: bool | IResolvable | None = None
    shared_routes_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    two_way: CfnPool.TwoWayProperty | Mapping[str, Any] | IResolvable | None = None

class CfnProtectConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CountryRuleProperty(Struct):
        country_code: str
        protect_status: str
    class CountryRuleSetProperty(Struct):
        mms: Sequence[CfnProtectConfiguration.CountryRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sms: Sequence[CfnProtectConfiguration.CountryRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        voice: Sequence[CfnProtectConfiguration.CountryRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        country_rule_set: CfnProtectConfiguration.CountryRuleSetProperty | Mapping[str, Any] | IResolvable | None = None,
        deletion_protection_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    country_rule_set: CfnProtectConfiguration.CountryRuleSetProperty | IResolvable | None
    deletion_protection_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_protect_configuration_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def protect_configuration_ref(self) -> _aws_smsvoice.ProtectConfigurationReference: ...
    @staticmethod
    def arn_for_protect_configuration(resource: _aws_smsvoice.IProtectConfigurationRef) -> str: ...
    @staticmethod
    def from_protect_configuration_arn(scope: Construct, id: str, arn: str) -> _aws_smsvoice.IProtectConfigurationRef: ...
    @staticmethod
    def from_protect_configuration_id(scope: Construct, id: str, protect_configuration_id: str) -> _aws_smsvoice.IProtectConfigurationRef: ...
    @staticmethod
    def is_cfn_protect_configuration(x: Any) -> bool: ...

class CfnProtectConfigurationProps(Struct):
    country_rule_set: CfnProtectConfiguration.CountryRuleSetProperty | Mapping[str, Any] | IResolvable | None = None
    deletion_protection_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRcsAgent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TestingAgentInformationProperty(Struct):
        registration_id: str
        testing_agent_status: str
        testing_agent_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deletion_protection_enabled: bool | IResolvable | None = None,
        opt_out_list_name: str | None = None,
        self_managed_opt_outs_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        two_way_channel_arn: str | None = None,
        two_way_channel_role: str | None = None,
        two_way_enabled: bool | IResolvable | None = None,
        two_way_media_s3_bucket_name: str | None = None,
        two_way_media_s3_key_prefix: str | None = None,
        two_way_media_s3_role: str | None = None,
        two_way_rcs_events_enabled: Sequence[str] | None = None,
    ) -> None: ...
    deletion_protection_enabled: bool | IResolvable | None
    opt_out_list_name: str | None
    self_managed_opt_outs_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    two_way_channel_arn: str | None
    two_way_channel_role: str | None
    two_way_enabled: bool | IResolvable | None
    two_way_media_s3_bucket_name: str | None
    two_way_media_s3_key_prefix: str | None
    two_way_media_s3_role: str | None
    two_way_rcs_events_enabled: Sequence[str] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_pool_id(self) -> str: ...
    @property
    def attr_rcs_agent_arn(self) -> str: ...
    @property
    def attr_rcs_agent_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_testing_agent(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def rcs_agent_ref(self) -> _aws_smsvoice.RcsAgentReference: ...
    @staticmethod
    def arn_for_rcs_agent(resource: _aws_smsvoice.IRcsAgentRef) -> str: ...
    @staticmethod
    def is_cfn_rcs_agent(x: Any) -> bool: ...

class CfnRcsAgentProps(Struct):
    deletion_protection_enabled: bool | IResolvable | None = None
    opt_out_list_name: str | None = None
    self_managed_opt_outs_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    two_way_channel_arn: str | None = None
    two_way_channel_role: str | None = None
    two_way_enabled: bool | IResolvable | None = None
    two_way_media_s3_bucket_name: str | None = None
    two_way_media_s3_key_prefix: str | None = None
    two_way_media_s3_role: str | None = None
    two_way_rcs_events_enabled: Sequence[str] | None = None

class CfnRegistration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        registration_type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    registration_type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_current_version_number(self) -> float: ...
    @property
    def attr_registration_arn(self) -> str: ...
    @property
    def attr_registration_id(self) -> str: ...
    @property
    def attr_registration_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def registration_ref(self) -> _aws_smsvoice.RegistrationReference: ...
    @staticmethod
    def arn_for_registration(resource: _aws_smsvoice.IRegistrationRef) -> str: ...
    @staticmethod
    def is_cfn_registration(x: Any) -> bool: ...

class CfnRegistrationProps(Struct):
    registration_type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRegistrationAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attachment_body: str | None = None,
        attachment_url: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    attachment_body: str | None
    attachment_url: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_attachment_status(self) -> str: ...
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_registration_attachment_arn(self) -> str: ...
    @property
    def attr_registration_attachment_id(self) -> str: ...
    @property
    def attr_uploaded_attachment_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def registration_attachment_ref(self) -> _aws_smsvoice.RegistrationAttachmentReference: ...
    @staticmethod
    def arn_for_registration_attachment(resource: _aws_smsvoice.IRegistrationAttachmentRef) -> str: ...
    @staticmethod
    def is_cfn_registration_attachment(x: Any) -> bool: ...

class CfnRegistrationAttachmentProps(Struct):
    attachment_body: str | None = None
    attachment_url: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: Any,
        resource_arn: str,
    ) -> None: ...
    policy_document: Any
    resource_arn: str
    @property
    def resource_policy_ref(self) -> _aws_smsvoice.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: Any
    resource_arn: str

class CfnSenderId(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iso_country_code: str,
        sender_id: str,
        deletion_protection_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    iso_country_code: str
    sender_id: str
    deletion_protection_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def sender_id_ref(self) -> _aws_smsvoice.SenderIdReference: ...
    @staticmethod
    def arn_for_sender_id(resource: _aws_smsvoice.ISenderIdRef) -> str: ...
    @staticmethod
    def is_cfn_sender_id(x: Any) -> bool: ...

class CfnSenderIdProps(Struct):
    iso_country_code: str
    sender_id: str
    deletion_protection_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVerifiedDestinationNumber(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_phone_number: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_phone_number: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_timestamp(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_verified_destination_number_arn(self) -> str: ...
    @property
    def attr_verified_destination_number_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def verified_destination_number_ref(self) -> _aws_smsvoice.VerifiedDestinationNumberReference: ...
    @staticmethod
    def arn_for_verified_destination_number(resource: _aws_smsvoice.IVerifiedDestinationNumberRef) -> str: ...
    @staticmethod
    def is_cfn_verified_destination_number(x: Any) -> bool: ...

class CfnVerifiedDestinationNumberProps(Struct):
    destination_phone_number: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

