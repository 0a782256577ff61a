# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CidrCollectionReference(Struct):
    cidr_collection_arn: str
    cidr_collection_id: str

class DNSSECReference(Struct):
    hosted_zone_id: str

class DelegationSetReference(Struct):
    delegation_set_arn: str

class HealthCheckReference(Struct):
    health_check_id: str

class HostedZoneReference(Struct):
    hosted_zone_id: str

class KeySigningKeyReference(Struct):
    hosted_zone_id: str
    key_signing_key_name: str

class QueryLoggingConfigReference(Struct):
    query_logging_config_arn: str

class RecordSetGroupReference(Struct):
    record_set_group_id: str

class RecordSetReference(Struct):
    record_set_name: str
    type: str

class TrafficPolicyInstanceReference(Struct):
    traffic_policy_instance_arn: str

class TrafficPolicyReference(Struct):
    traffic_policy_arn: str

class ICidrCollectionRef(Protocol):
    @property
    def cidr_collection_ref(self) -> CidrCollectionReference: ...

class IDNSSECRef(Protocol):
    @property
    def dnssec_ref(self) -> DNSSECReference: ...

class IDelegationSetRef(Protocol):
    @property
    def delegation_set_ref(self) -> DelegationSetReference: ...

class IHealthCheckRef(Protocol):
    @property
    def health_check_ref(self) -> HealthCheckReference: ...

class IHostedZoneRef(Protocol):
    @property
    def hosted_zone_ref(self) -> HostedZoneReference: ...

class IKeySigningKeyRef(Protocol):
    @property
    def key_signing_key_ref(self) -> KeySigningKeyReference: ...

class IQueryLoggingConfigRef(Protocol):
    @property
    def query_logging_config_ref(self) -> QueryLoggingConfigReference: ...

class IRecordSetGroupRef(Protocol):
    @property
    def record_set_group_ref(self) -> RecordSetGroupReference: ...

class IRecordSetRef(Protocol):
    @property
    def record_set_ref(self) -> RecordSetReference: ...

class ITrafficPolicyInstanceRef(Protocol):
    @property
    def traffic_policy_instance_ref(self) -> TrafficPolicyInstanceReference: ...

class ITrafficPolicyRef(Protocol):
    @property
    def traffic_policy_ref(self) -> TrafficPolicyReference: ...
