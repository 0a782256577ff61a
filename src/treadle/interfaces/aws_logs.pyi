# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountPolicyReference(Struct):
    account_id: str
    policy_name: str
    policy_type: str

class DeliveryDestinationReference(Struct):
    delivery_destination_arn: str
    delivery_destination_name: str

class DeliveryReference(Struct):
    delivery_arn: str
    delivery_id: str

class DeliverySourceReference(Struct):
    delivery_source_arn: str
    delivery_source_name: str

class DestinationReference(Struct):
    destination_arn: str
    destination_name: str

class IntegrationReference(Struct):
    integration_name: str

class LogAnomalyDetectorReference(Struct):
    anomaly_detector_arn: str

class LogGroupReference(Struct):
    log_group_arn: str
    log_group_name: str

class LogStreamReference(Struct):
    log_group_name: str
    log_stream_name: str

class MetricFilterReference(Struct):
    filter_name: str
    log_group_name: str

class QueryDefinitionReference(Struct):
    query_definition_id: str

class ResourcePolicyReference(Struct):
    policy_name: str

class ScheduledQueryReference(Struct):
    scheduled_query_arn: str

class StorageTierPolicyReference(Struct):
    account_id: str

class SubscriptionFilterReference(Struct):
    filter_name: str
    log_group_name: str

class TransformerReference(Struct):
    log_group_identifier: str

class IAccountPolicyRef(Protocol):
    @property
    def account_policy_ref(self) -> AccountPolicyReference: ...

class IDeliveryDestinationRef(Protocol):
    @property
    def delivery_destination_ref(self) -> DeliveryDestinationReference: ...

class IDeliveryRef(Protocol):
    @property
    def delivery_ref(self) -> DeliveryReference: ...

class IDeliverySourceRef(Protocol):
    @property
    def delivery_source_ref(self) -> DeliverySourceReference: ...

class IDestinationRef(Protocol):
    @property
    def destination_ref(self) -> DestinationReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class ILogAnomalyDetectorRef(Protocol):
    @property
    def log_anomaly_detector_ref(self) -> LogAnomalyDetectorReference: ...

class ILogGroupRef(Protocol):
    @property
    def log_group_ref(self) -> LogGroupReference: ...

class ILogStreamRef(Protocol):
    @property
    def log_stream_ref(self) -> LogStreamReference: ...

class IMetricFilterRef(Protocol):
    @property
    def metric_filter_ref(self) -> MetricFilterReference: ...

class IQueryDefinitionRef(Protocol):
    @property
    def query_definition_ref(self) -> QueryDefinitionReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IScheduledQueryRef(Protocol):
    @property
    def scheduled_query_ref(self) -> ScheduledQueryReference: ...

class IStorageTierPolicyRef(Protocol):
    @property
    def storage_tier_policy_ref(self) -> StorageTierPolicyReference: ...

class ISubscriptionFilterRef(Protocol):
    @property
    def subscription_filter_ref(self) -> SubscriptionFilterReference: ...

class ITransformerRef(Protocol):
    @property
    def transformer_ref(self) -> TransformerReference: ...
