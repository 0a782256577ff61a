# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_devopsguru as _aws_devopsguru
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLogAnomalyDetectionIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
    ) -> None: ...
    @property
    def attr_account_id(self) -> str: ...
    @property
    def log_anomaly_detection_integration_ref(self) -> _aws_devopsguru.LogAnomalyDetectionIntegrationReference: ...
    @staticmethod
    def is_cfn_log_anomaly_detection_integration(x: Any) -> bool: ...

class CfnLogAnomalyDetectionIntegrationProps(Struct): ...

class CfnNotificationChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NotificationChannelConfigProperty(Struct):
        filters: CfnNotificationChannel.NotificationFilterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        sns: CfnNotificationChannel.SnsChannelConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class NotificationFilterConfigProperty(Struct):
        message_types: Sequence[str] | None = None
        severities: Sequence[str] | None = None
    class SnsChannelConfigProperty(Struct):
        topic_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        config: CfnNotificationChannel.NotificationChannelConfigProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    config: CfnNotificationChannel.NotificationChannelConfigProperty | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def notification_channel_ref(self) -> _aws_devopsguru.NotificationChannelReference: ...
    @staticmethod
    def is_cfn_notification_channel(x: Any) -> bool: ...

class CfnNotificationChannelProps(Struct):
    config: CfnNotificationChannel.NotificationChannelConfigProperty | Mapping[str, Any] | IResolvable

class CfnResourceCollection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudFormationCollectionFilterProperty(Struct):
        stack_names: Sequence[str] | None = None
    class ResourceCollectionFilterProperty(Struct):
        cloud_formation: CfnResourceCollection.CloudFormationCollectionFilterProperty | Mapping[str, Any] | IResolvable | None = None
        tags: Sequence[CfnResourceCollection.TagCollectionProperty | Mapping[str, Any]] | None = None
    class TagCollectionProperty(Struct):
        app_boundary_key: str | None = None
        tag_values: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_collection_filter: CfnResourceCollection.ResourceCollectionFilterProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    resource_collection_filter: CfnResourceCollection.ResourceCollectionFilterProperty | IResolvable
    @property
    def attr_resource_collection_type(self) -> str: ...
    @property
    def resource_collection_ref(self) -> _aws_devopsguru.ResourceCollectionReference: ...
    @staticmethod
    def is_cfn_resource_collection(x: Any) -> bool: ...

class CfnResourceCollectionProps(Struct):
    resource_collection_filter: CfnResourceCollection.ResourceCollectionFilterProperty | Mapping[str, Any] | IResolvable

