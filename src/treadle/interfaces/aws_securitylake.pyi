# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AwsLogSourceReference(Struct):
    source_name: str
    source_version: str

class DataLakeReference(Struct):
    data_lake_arn: str

class SubscriberNotificationReference(Struct):
    subscriber_arn: str

class SubscriberReference(Struct):
    subscriber_arn: str

class IAwsLogSourceRef(Protocol):
    @property
    def aws_log_source_ref(self) -> AwsLogSourceReference: ...

class IDataLakeRef(Protocol):
    @property
    def data_lake_ref(self) -> DataLakeReference: ...

class ISubscriberNotificationRef(Protocol):
    @property
    def subscriber_notification_ref(self) -> SubscriberNotificationReference: ...

class ISubscriberRef(Protocol):
    @property
    def subscriber_ref(self) -> SubscriberReference: ...
