# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pinpointemail as _aws_pinpointemail
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfigurationSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeliveryOptionsProperty(Struct):
        sending_pool_name: str | None = None
    class ReputationOptionsProperty(Struct):
        reputation_metrics_enabled: bool | IResolvable | None = None
    class SendingOptionsProperty(Struct):
        sending_enabled: bool | IResolvable | None = None
    class TrackingOptionsProperty(Struct):
        custom_redirect_domain: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        reputation_options: CfnConfigurationSet.ReputationOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        sending_options: CfnConfigurationSet.SendingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tracking_options: CfnConfigurationSet.TrackingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | IResolvable | None
    reputation_options: CfnConfigurationSet.ReputationOptionsProperty | IResolvable | None
    sending_options: CfnConfigurationSet.SendingOptionsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    tracking_options: CfnConfigurationSet.TrackingOptionsProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_set_ref(self) -> _aws_pinpointemail.ConfigurationSetReference: ...
    @staticmethod
    def is_cfn_configuration_set(x: Any) -> bool: ...

class CfnConfigurationSetProps(Struct):
    name: str
    delivery_options: CfnConfigurationSet.DeliveryOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    reputation_options: CfnConfigurationSet.ReputationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    sending_options: CfnConfigurationSet.SendingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tracking_options: CfnConfigurationSet.TrackingOptionsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConfigurationSetEventDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchDestinationProperty(Struct):
        dimension_configurations: Sequence[CfnConfigurationSetEventDestination.DimensionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DimensionConfigurationProperty(Struct):
        default_dimension_value: str
        dimension_name: str
        dimension_value_source: str
    class EventDestinationProperty(Struct):
        matching_event_types: Sequence[str]
        cloud_watch_destination: CfnConfigurationSetEventDestination.CloudWatchDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        kinesis_firehose_destination: CfnConfigurationSetEventDestination.KinesisFirehoseDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        pinpoint_destination: CfnConfigurationSetEventDestination.PinpointDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        sns_destination: CfnConfigurationSetEventDestination.SnsDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class KinesisFirehoseDestinationProperty(Struct):
        delivery_stream_arn: str
        iam_role_arn: str
    class PinpointDestinationProperty(Struct):
        application_arn: str | None = None
    class SnsDestinationProperty(Struct):
        topic_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_set_name: str,
        event_destination_name: str,
        event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    configuration_set_name: str
    event_destination_name: str
    event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def configuration_set_event_destination_ref(self) -> _aws_pinpointemail.ConfigurationSetEventDestinationReference: ...
    @staticmethod
    def is_cfn_configuration_set_event_destination(x: Any) -> bool: ...

class CfnConfigurationSetEventDestinationProps(Struct):
    configuration_set_name: str
    event_destination_name: str
    event_destination: CfnConfigurationSetEventDestination.EventDestinationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDedicatedIpPool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pool_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    pool_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dedicated_ip_pool_ref(self) -> _aws_pinpointemail.DedicatedIpPoolReference: ...
    @staticmethod
    def is_cfn_dedicated_ip_pool(x: Any) -> bool: ...

class CfnDedicatedIpPoolProps(Struct):
    pool_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdentity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MailFromAttributesProperty(Struct):
        behavior_on_mx_failure: str | None = None
        mail_from_domain: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        dkim_signing_enabled: bool | IResolvable | None = None,
        feedback_forwarding_enabled: bool | IResolvable | None = None,
        mail_from_attributes: CfnIdentity.MailFromAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    dkim_signing_enabled: bool | IResolvable | None
    feedback_forwarding_enabled: bool | IResolvable | None
    mail_from_attributes: CfnIdentity.MailFromAttributesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identity_dns_record_name1(self) -> str: ...
    @property
    def attr_identity_dns_record_name2(self) -> str: ...
    @property
    def attr_identity_dns_record_name3(self) -> str: ...
    @property
    def attr_identity_dns_record_value1(self) -> str: ...
    @property
    def attr_identity_dns_record_value2(self) -> str: ...
    @property
    def attr_identity_dns_record_value3(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def identity_ref(self) -> _aws_pinpointemail.IdentityReference: ...
    @staticmethod
    def is_cfn_identity(x: Any) -> bool: ...

class CfnIdentityProps(Struct):
    name: str
    dkim_signing_enabled: bool | IResolvable | None = None
    feedback_forwarding_enabled: bool | IResolvable | None = None
    mail_from_attributes: CfnIdentity.MailFromAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

