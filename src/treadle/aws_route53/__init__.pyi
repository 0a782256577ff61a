# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_route53 as _aws_route53
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCidrCollection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        cidr_list: Sequence[str]
        location_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        locations: Sequence[CfnCidrCollection.LocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    locations: Sequence[CfnCidrCollection.LocationProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cidr_collection_ref(self) -> _aws_route53.CidrCollectionReference: ...
    @staticmethod
    def arn_for_cidr_collection(resource: _aws_route53.ICidrCollectionRef) -> str: ...
    @staticmethod
    def is_cfn_cidr_collection(x: Any) -> bool: ...

class CfnCidrCollectionProps(Struct):
    name: str
    locations: Sequence[CfnCidrCollection.LocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnDNSSEC(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hosted_zone_id: str,
    ) -> None: ...
    hosted_zone_id: str
    @property
    def dnssec_ref(self) -> _aws_route53.DNSSECReference: ...
    @staticmethod
    def is_cfn_dnssec(x: Any) -> bool: ...

class CfnDNSSECProps(Struct):
    hosted_zone_id: str

class CfnDelegationSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
    ) -> None: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_caller_reference(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_name_servers(self) -> Sequence[str]: ...
    @property
    def delegation_set_ref(self) -> _aws_route53.DelegationSetReference: ...
    @staticmethod
    def arn_for_delegation_set(resource: _aws_route53.IDelegationSetRef) -> str: ...
    @staticmethod
    def is_cfn_delegation_set(x: Any) -> bool: ...

class CfnDelegationSetProps(Struct): ...

class CfnHealthCheck(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlarmIdentifierProperty(Struct):
        name: str
        region: str
    class HealthCheckConfigProperty(Struct):
        type: str
        alarm_identifier: CfnHealthCheck.AlarmIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        child_health_checks: Sequence[str] | None = None
        enable_sni: bool | IResolvable | None = None
        failure_threshold: float | None = None
        fully_qualified_domain_name: str | None = None
        health_threshold: float | None = None
        insufficient_data_health_status: str | None = None
        inverted: bool | IResolvable | None = None
        ip_address: str | None = None
        measure_latency: bool | IResolvable | None = None
        port: float | None = None
        regions: Sequence[str] | None = None
        request_interval: float | None = None
        resource_path: str | None = None
        routing_control_arn: str | None = None
        search_string: str | None = None
    class HealthCheckTagProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        health_check_config: CfnHealthCheck.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable,
        health_check_tags: Sequence[CfnHealthCheck.HealthCheckTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    health_check_config: CfnHealthCheck.HealthCheckConfigProperty | IResolvable
    health_check_tags: Sequence[CfnHealthCheck.HealthCheckTagProperty] | None
    @property
    def attr_health_check_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def health_check_ref(self) -> _aws_route53.HealthCheckReference: ...
    @staticmethod
    def arn_for_health_check(resource: _aws_route53.IHealthCheckRef) -> str: ...
    @staticmethod
    def is_cfn_health_check(x: Any) -> bool: ...

class CfnHealthCheckProps(Struct):
    health_check_config: CfnHealthCheck.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable
    health_check_tags: Sequence[CfnHealthCheck.HealthCheckTagProperty | Mapping[str, Any]] | None = None

class CfnHostedZone(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HostedZoneConfigProperty(Struct):
        comment: str | None = None
    class HostedZoneFeaturesProperty(Struct):
        enable_accelerated_recovery: bool | IResolvable | None = None
    class HostedZoneTagProperty(Struct):
        key: str
        value: str
    class QueryLoggingConfigProperty(Struct):
        cloud_watch_logs_log_group_arn: str
    class VPCProperty(Struct):
        vpc_id: str
        vpc_region: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        delegation_set_id: str | None = None,
        hosted_zone_config: CfnHostedZone.HostedZoneConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        hosted_zone_features: CfnHostedZone.HostedZoneFeaturesProperty | Mapping[str, Any] | IResolvable | None = None,
        hosted_zone_tags: Sequence[CfnHostedZone.HostedZoneTagProperty | Mapping[str, Any]] | None = None,
        name: str | None = None,
        query_logging_config: CfnHostedZone.QueryLoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        vpcs: Sequence[CfnHostedZone.VPCProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    delegation_set_id: str | None
    hosted_zone_config: CfnHostedZone.HostedZoneConfigProperty | IResolvable | None
    hosted_zone_features: CfnHostedZone.HostedZoneFeaturesProperty | IResolvable | None
    hosted_zone_tags_raw: Sequence[CfnHostedZone.HostedZoneTagProperty] | None
    name: str | None
    query_logging_config: CfnHostedZone.QueryLoggingConfigProperty | IResolvable | None
    vpcs: Sequence[CfnHostedZone.VPCProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_name_servers(self) -> Sequence[str]: ...
    @property
    def hosted_zone_ref(self) -> _aws_route53.HostedZoneReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_hosted_zone(resource: _aws_route53.IHostedZoneRef) -> str: ...
    @staticmethod
    def is_cfn_hosted_zone(x: Any) -> bool: ...

class CfnHostedZoneProps(Struct):
    delegation_set_id: str | None = None
    hosted_zone_config: CfnHostedZone.HostedZoneConfigProperty | Mapping[str, Any] | IResolvable | None = None
    hosted_zone_features: CfnHostedZone.HostedZoneFeaturesProperty | Mapping[str, Any] | IResolvable | None = None
    hosted_zone_tags: Sequence[CfnHostedZone.HostedZoneTagProperty | Mapping[str, Any]] | None = None
    name: str | None = None
    query_logging_config: CfnHostedZone.QueryLoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    vpcs: Sequence[CfnHostedZone.VPCProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnKeySigningKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hosted_zone_id: str,
        key_management_service_arn: str,
        name: str,
        status: str,
    ) -> None: ...
    hosted_zone_id: str
    key_management_service_arn: str
    name: str
    status: str
    @property
    def key_signing_key_ref(self) -> _aws_route53.KeySigningKeyReference: ...
    @staticmethod
    def is_cfn_key_signing_key(x: Any) -> bool: ...

class CfnKeySigningKeyProps(Struct):
    hosted_zone_id: str
    key_management_service_arn: str
    name: str
    status: str

class CfnQueryLoggingConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cloud_watch_logs_log_group_arn: str,
        hosted_zone_id: str,
    ) -> None: ...
    cloud_watch_logs_log_group_arn: str
    hosted_zone_id: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def query_logging_config_ref(self) -> _aws_route53.QueryLoggingConfigReference: ...
    @staticmethod
    def arn_for_query_logging_config(resource: _aws_route53.IQueryLoggingConfigRef) -> str: ...
    @staticmethod
    def is_cfn_query_logging_config(x: Any) -> bool: ...

class CfnQueryLoggingConfigProps(Struct):
    cloud_watch_logs_log_group_arn: str
    hosted_zone_id: str

class CfnRecordSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AliasTargetProperty(Struct):
        dns_name: str
        hosted_zone_id: str
        evaluate_target_health: bool | IResolvable | None = None
    class CidrRoutingConfigProperty(Struct):
        collection_id: str
        location_name: str
    class GeoLocationProperty(Struct):
        continent_code: str | None = None
        country_code: str | None = None
        subdivision_code: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        alias_target: CfnRecordSet.AliasTargetProperty | Mapping[str, Any] | IResolvable | None = None,
        cidr_routing_config: CfnRecordSet.CidrRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        comment: str | None = None,
        failover: str | None = None,
        geo_location: CfnRecordSet.GeoLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_id: str | None = None,
        hosted_zone_id: str | None = None,
        hosted_zone_name: str | None = None,
        multi_value_answer: bool | IResolvable | None = None,
        region: str | None = None,
        resource_records: Sequence[str] | None = None,
        set_identifier: str | None = None,
        ttl: str | None = None,
        weight: float | None = None,
    ) -> None: ...
    name: str
    type: str
    alias_target: CfnRecordSet.AliasTargetProperty | IResolvable | None
    cidr_routing_config: CfnRecordSet.CidrRoutingConfigProperty | IResolvable | None
    comment: str | None
    failover: str | None
    geo_location: CfnRecordSet.GeoLocationProperty | IResolvable | None
    health_check_id: str | None
    hosted_zone_id: str | None
    hosted_zone_name: str | None
    multi_value_answer: bool | IResolvable | None
    region: str | None
    resource_records: Sequence[str] | None
    set_identifier: str | None
    ttl: str | None
    weight: float | None
    @property
    def record_set_ref(self) -> _aws_route53.RecordSetReference: ...
    @staticmethod
    def is_cfn_record_set(x: Any) -> bool: ...

class CfnRecordSetProps(Struct):
    name: str
    type: str
    alias_target: CfnRecordSet.AliasTargetProperty | Mapping[str, Any] | IResolvable | None = None
    cidr_routing_config: CfnRecordSet.CidrRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    comment: str | None = None
    failover: str | None = None
    geo_location: CfnRecordSet.GeoLocationProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_id: str | None = None
    hosted_zone_id: str | None = None
    hosted_zone_name: str | None = None
    multi_value_answer: bool | IResolvable | None = None
    region: str | None = None
    resource_records: Sequence[str] | None = None
    set_identifier: str | None = None
    ttl: str | None = None
    weight: float | None = None

class CfnRecordSetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AliasTargetProperty(Struct):
        dns_name: str
        hosted_zone_id: str
        evaluate_target_health: bool | IResolvable | None = None
    class CidrRoutingConfigProperty(Struct):
        collection_id: str
        location_name: str
    class CoordinatesProperty(Struct):
        latitude: str
        longitude: str
    class GeoLocationProperty(Struct):
        continent_code: str | None = None
        country_code: str | None = None
        subdivision_code: str | None = None
    class GeoProximityLocationProperty(Struct):
        aws_region: str | None = None
        bias: float | None = None
        coordinates: CfnRecordSetGroup.CoordinatesProperty | Mapping[str, Any] | IResolvable | None = None
        local_zone_group: str | None = None
    class RecordSetProperty(Struct):
        name: str
        type: str
        alias_target: CfnRecordSetGroup.AliasTargetProperty | Mapping[str, Any] | IResolvable | None = None
        cidr_routing_config: CfnRecordSetGroup.CidrRoutingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        failover: str | None = None
        geo_location: CfnRecordSetGroup.GeoLocationProperty | Mapping[str, Any] | IResolvable | None = None
        geo_proximity_location: CfnRecordSetGroup.GeoProximityLocationProperty | Mapping[str, Any] | IResolvable | None = None
        health_check_id: str | None = None
        hosted_zone_id: str | None = None
        hosted_zone_name: str | None = None
        multi_value_answer: bool | IResolvable | None = None
        region: str | None = None
        resource_records: Sequence[str] | None = None
        set_identifier: str | None = None
        ttl: str | None = None
        weight: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        comment: str | None = None,
        hosted_zone_id: str | None = None,
        hosted_zone_name: str | None = None,
        record_sets: Sequence[CfnRecordSetGroup.RecordSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    comment: str | None
    hosted_zone_id: str | None
    hosted_zone_name: str | None
    record_sets: Sequence[CfnRecordSetGroup.RecordSetProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def record_set_group_ref(self) -> _aws_route53.RecordSetGroupReference: ...
    @staticmethod
    def is_cfn_record_set_group(x: Any) -> bool: ...

class CfnRecordSetGroupProps(Struct):
    comment: str | None = None
    hosted_zone_id: str | None = None
    hosted_zone_name: str | None = None
    record_sets: Sequence[CfnRecordSetGroup.RecordSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnTrafficPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        document: str,
        name: str,
        comment: str | None = None,
    ) -> None: ...
    document: str
    name: str
    comment: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def traffic_policy_ref(self) -> _aws_route53.TrafficPolicyReference: ...
    @staticmethod
    def arn_for_traffic_policy(resource: _aws_route53.ITrafficPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_traffic_policy(x: Any) -> bool: ...

class CfnTrafficPolicyProps(Struct):
    document: str
    name: str
    comment: str | None = None

class CfnTrafficPolicyInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        hosted_zone_id: str,
        name: str,
        traffic_policy_id: str,
        traffic_policy_version: float,
        ttl: float,
    ) -> None: ...
    hosted_zone_id: str
    name: str
    traffic_policy_id: str
    traffic_policy_version: float
    ttl: float
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_traffic_policy_type(self) -> str: ...
    @property
    def traffic_policy_instance_ref(self) -> _aws_route53.TrafficPolicyInstanceReference: ...
    @staticmethod
    def arn_for_traffic_policy_instance(resource: _aws_route53.ITrafficPolicyInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_traffic_policy_instance(x: Any) -> bool: ...

class CfnTrafficPolicyInstanceProps(Struct):
    hosted_zone_id: str
    name: str
    traffic_policy_id: str
    traffic_policy_version: float
    ttl: float

class CaaTag(Enum):
    ISSUE = 'issue'
    ISSUEWILD = 'issuewild'
    IODEF = 'iodef'

class Continent(Enum):
    AFRICA = 'AF'
    ANTARCTICA = 'AN'
    ASIA = 'AS'
    EUROPE = 'EU'
    OCEANIA = 'OC'
    NORTH_AMERICA = 'NA'
    SOUTH_AMERICA = 'SA'

class Failover(Enum):
    PRIMARY = 'PRIMARY'
    SECONDARY = 'SECONDARY'

class HealthCheckType(Enum):
    HTTP = 'HTTP'
    HTTPS = 'HTTPS'
    HTTP_STR_MATCH = 'HTTP_STR_MATCH'
    HTTPS_STR_MATCH = 'HTTPS_STR_MATCH'
    TCP = 'TCP'
    CLOUDWATCH_METRIC = 'CLOUDWATCH_METRIC'
    CALCULATED = 'CALCULATED'
    RECOVERY_CONTROL = 'RECOVERY_CONTROL'

class InsufficientDataHealthStatusEnum(Enum):
    HEALTHY = 'Healthy'
    UNHEALTHY = 'Unhealthy'
    LAST_KNOWN_STATUS = 'LastKnownStatus'

class KeySigningKeyStatus(Enum):
    ACTIVE = 'ACTIVE'
    INACTIVE = 'INACTIVE'

class RecordType(Enum):
    A = 'A'
    AAAA = 'AAAA'
    CAA = 'CAA'
    CNAME = 'CNAME'
    DS = 'DS'
    HTTPS = 'HTTPS'
    MX = 'MX'
    NAPTR = 'NAPTR'
    NS = 'NS'
    PTR = 'PTR'
    SOA = 'SOA'
    SPF = 'SPF'
    SRV = 'SRV'
    SSHFP = 'SSHFP'
    SVCB = 'SVCB'
    TLSA = 'TLSA'
    TXT = 'TXT'

class ARecordAttrs(Struct):
    zone: Any
    target_dns: str
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class ARecordProps(Struct):
    zone: Any
    target: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class AaaaRecordProps(Struct):
    zone: Any
    target: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class AlarmIdentifier(Struct):
    name: str
    region: str

class AliasRecordTargetConfig(Struct):
    dns_name: str
    hosted_zone_id: str
    evaluate_target_health: bool | None = None

class CaaAmazonRecordProps(Struct):
    zone: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class CaaRecordProps(Struct):
    zone: Any
    values: Sequence[CaaRecordValue | Mapping[str, Any]]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class CaaRecordValue(Struct):
    flag: float
    tag: CaaTag
    value: str

class CidrRoutingConfigProps(Struct):
    collection_id: str
    location_name: str | None = None

class CnameRecordProps(Struct):
    zone: Any
    domain_name: str
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class CommonHostedZoneProps(Struct):
    zone_name: str
    add_trailing_dot: bool | None = None
    comment: str | None = None
    query_logs_log_group_arn: str | None = None

class CrossAccountZoneDelegationRecordProps(Struct):
    delegated_zone: Any
    delegation_role: Any
    assume_role_region: str | None = None
    parent_hosted_zone_id: str | None = None
    parent_hosted_zone_name: str | None = None
    removal_policy: Any | None = None
    ttl: Any | None = None

class DsRecordProps(Struct):
    zone: Any
    values: Sequence[str]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class GrantDelegationOptions(Struct):
    delegated_zone_names: Sequence[str] | None = None

class HealthCheckProps(Struct):
    type: HealthCheckType
    alarm_identifier: AlarmIdentifier | Mapping[str, Any] | None = None
    child_health_checks: Sequence[Any] | None = None
    enable_sni: bool | None = None
    failure_threshold: float | None = None
    fqdn: str | None = None
    health_threshold: float | None = None
    insufficient_data_health_status: InsufficientDataHealthStatusEnum | None = None
    inverted: bool | None = None
    ip_address: str | None = None
    measure_latency: bool | None = None
    port: float | None = None
    regions: Sequence[str] | None = None
    request_interval: Any | None = None
    resource_path: str | None = None
    routing_control: str | None = None
    search_string: str | None = None

class HostedZoneAttributes(Struct):
    hosted_zone_id: str
    zone_name: str

class HostedZoneProps(Struct):
    zone_name: str
    add_trailing_dot: bool | None = None
    comment: str | None = None
    query_logs_log_group_arn: str | None = None
    vpcs: Sequence[Any] | None = None

class HostedZoneProviderProps(Struct):
    domain_name: str
    private_zone: bool | None = None
    vpc_id: str | None = None

class HttpsRecordProps(Struct):
    zone: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None
    target: Any | None = None
    values: Sequence[Any] | None = None

class HttpsRecordServiceModeProps(Struct):
    alpn: Sequence[Any] | None = None
    ipv4hint: Sequence[str] | None = None
    ipv6hint: Sequence[str] | None = None
    mandatory: Sequence[str] | None = None
    no_default_alpn: bool | None = None
    port: float | None = None
    priority: float | None = None
    target_name: str | None = None

class KeySigningKeyAttributes(Struct):
    hosted_zone: Any
    key_signing_key_name: str

class KeySigningKeyProps(Struct):
    hosted_zone: Any
    kms_key: Any
    key_signing_key_name: str | None = None
    status: KeySigningKeyStatus | None = None

class MxRecordProps(Struct):
    zone: Any
    values: Sequence[MxRecordValue | Mapping[str, Any]]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class MxRecordValue(Struct):
    host_name: str
    priority: float

class NsRecordProps(Struct):
    zone: Any
    values: Sequence[str]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class PrivateHostedZoneAttributes(Struct):
    hosted_zone_id: str
    zone_name: str

class PrivateHostedZoneProps(Struct):
    zone_name: str
    vpc: Any
    add_trailing_dot: bool | None = None
    comment: str | None = None
    query_logs_log_group_arn: str | None = None

class PublicHostedZoneAttributes(Struct):
    hosted_zone_id: str
    zone_name: str

class PublicHostedZoneProps(Struct):
    zone_name: str
    add_trailing_dot: bool | None = None
    comment: str | None = None
    query_logs_log_group_arn: str | None = None
    accelerated_recovery_enabled: bool | None = None
    caa_amazon: bool | None = None
    cross_account_zone_delegation_principal: Any | None = None
    cross_account_zone_delegation_role_name: str | None = None

class RecordSetOptions(Struct):
    zone: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class RecordSetProps(Struct):
    zone: Any
    record_type: RecordType
    target: Any
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class SrvRecordProps(Struct):
    zone: Any
    values: Sequence[SrvRecordValue | Mapping[str, Any]]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class SrvRecordValue(Struct):
    host_name: str
    port: float
    priority: float
    weight: float

class SvcbRecordProps(Struct):
    zone: Any
    values: Sequence[Any]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class SvcbRecordServiceModeProps(Struct):
    alpn: Sequence[Any] | None = None
    ipv4hint: Sequence[str] | None = None
    ipv6hint: Sequence[str] | None = None
    mandatory: Sequence[str] | None = None
    no_default_alpn: bool | None = None
    port: float | None = None
    priority: float | None = None
    target_name: str | None = None

class TxtRecordProps(Struct):
    zone: Any
    values: Sequence[str]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class VpcEndpointServiceDomainNameProps(Struct):
    domain_name: str
    endpoint_service: Any
    public_hosted_zone: Any

class ZoneDelegationOptions(Struct):
    comment: str | None = None
    ttl: Any | None = None

class ZoneDelegationRecordProps(Struct):
    zone: Any
    name_servers: Sequence[str]
    cidr_routing_config: Any | None = None
    comment: str | None = None
    delete_existing: bool | None = None
    failover: Failover | None = None
    geo_location: Any | None = None
    health_check: Any | None = None
    multi_value_answer: bool | None = None
    record_name: str | None = None
    region: str | None = None
    set_identifier: str | None = None
    ttl: Any | None = None
    weight: float | None = None

class ZoneSigningOptions(Struct):
    kms_key: Any
    key_signing_key_name: str | None = None

