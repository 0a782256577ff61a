# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_securitylake as _aws_securitylake
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAwsLogSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_lake_arn: str,
        source_name: str,
        source_version: str,
        accounts: Sequence[str] | None = None,
    ) -> None: ...
    data_lake_arn: str
    source_name: str
    source_version: str
    accounts: Sequence[str] | None
    @property
    def aws_log_source_ref(self) -> _aws_securitylake.AwsLogSourceReference: ...
    @staticmethod
    def is_cfn_aws_log_source(x: Any) -> bool: ...

class CfnAwsLogSourceProps(Struct):
    data_lake_arn: str
    source_name: str
    source_version: str
    accounts: Sequence[str] | None = None

class CfnDataLake(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        kms_key_id: str | None = None
    class ExpirationProperty(Struct):
        days: float | None = None
    class LifecycleConfigurationProperty(Struct):
        expiration: CfnDataLake.ExpirationProperty | Mapping[str, Any] | IResolvable | None = None
        transitions: Sequence[CfnDataLake.TransitionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReplicationConfigurationProperty(Struct):
        regions: Sequence[str] | None = None
        role_arn: str | None = None
    class TransitionsProperty(Struct):
        days: float | None = None
        storage_class: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_configuration: CfnDataLake.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        lifecycle_configuration: CfnDataLake.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        meta_store_manager_role_arn: str | None = None,
        replication_configuration: CfnDataLake.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    encryption_configuration: CfnDataLake.EncryptionConfigurationProperty | IResolvable | None
    lifecycle_configuration: CfnDataLake.LifecycleConfigurationProperty | IResolvable | None
    meta_store_manager_role_arn: str | None
    replication_configuration: CfnDataLake.ReplicationConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_s3_bucket_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_lake_ref(self) -> _aws_securitylake.DataLakeReference: ...
    @staticmethod
    def arn_for_data_lake(resource: _aws_securitylake.IDataLakeRef) -> str: ...
    @staticmethod
    def is_cfn_data_lake(x: Any) -> bool: ...

class CfnDataLakeProps(Struct):
    encryption_configuration: CfnDataLake.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    lifecycle_configuration: CfnDataLake.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    meta_store_manager_role_arn: str | None = None
    replication_configuration: CfnDataLake.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubscriber(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsLogSourceProperty(Struct):
        source_name: str | None = None
        source_version: str | None = None
    class CustomLogSourceProperty(Struct):
        source_name: str | None = None
        source_version: str | None = None
    class SourceProperty(Struct):
        aws_log_source: CfnSubscriber.AwsLogSourceProperty | Mapping[str, Any] | IResolvable | None = None
        custom_log_source: CfnSubscriber.CustomLogSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class SubscriberIdentityProperty(Struct):
        external_id: str
        principal: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_types: Sequence[str],
        data_lake_arn: str,
        sources: Sequence[CfnSubscriber.SourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        subscriber_identity: CfnSubscriber.SubscriberIdentityProperty | Mapping[str, Any] | IResolvable,
        subscriber_name: str,
        subscriber_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    access_types: Sequence[str]
    data_lake_arn: str
    sources: Sequence[CfnSubscriber.SourceProperty | IResolvable] | IResolvable
    subscriber_identity: CfnSubscriber.SubscriberIdentityProperty | IResolvable
    subscriber_name: str
    subscriber_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_resource_share_arn(self) -> str: ...
    @property
    def attr_resource_share_name(self) -> str: ...
    @property
    def attr_s3_bucket_arn(self) -> str: ...
    @property
    def attr_subscriber_arn(self) -> str: ...
    @property
    def attr_subscriber_role_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def subscriber_ref(self) -> _aws_securitylake.SubscriberReference: ...
    @staticmethod
    def arn_for_subscriber(resource: _aws_securitylake.ISubscriberRef) -> str: ...
    @staticmethod
    def is_cfn_subscriber(x: Any) -> bool: ...

class CfnSubscriberProps(Struct):
    access_types: Sequence[str]
    data_lake_arn: str
    sources: Sequence[CfnSubscriber.SourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    subscriber_identity: CfnSubscriber.SubscriberIdentityProperty | Mapping[str, Any] | IResolvable
    subscriber_name: str
    subscriber_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubscriberNotification(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HttpsNotificationConfigurationProperty(Struct):
        endpoint: str
        target_role_arn: str
        authorization_api_key_name: str | None = None
        authorization_api_key_value: str | None = None
        http_method: str | None = None
    class NotificationConfigurationProperty(Struct):
        https_notification_configuration: CfnSubscriberNotification.HttpsNotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sqs_notification_configuration: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        notification_configuration: CfnSubscriberNotification.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable,
        subscriber_arn: str,
    ) -> None: ...
    notification_configuration: CfnSubscriberNotification.NotificationConfigurationProperty | IResolvable
    subscriber_arn: str
    @property
    def attr_subscriber_endpoint(self) -> str: ...
    @property
    def subscriber_notification_ref(self) -> _aws_securitylake.SubscriberNotificationReference: ...
    @staticmethod
    def is_cfn_subscriber_notification(x: Any) -> bool: ...

class CfnSubscriberNotificationProps(Struct):
    notification_configuration: CfnSubscriberNotification.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable
    subscriber_arn: str

