# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_elasticache as _aws_elasticache
from ..interfaces import aws_kms as _aws_kms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCacheCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsDestinationDetailsProperty(Struct):
        log_group: str
    class DestinationDetailsProperty(Struct):
        cloud_watch_logs_details: CfnCacheCluster.CloudWatchLogsDestinationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_firehose_details: CfnCacheCluster.KinesisFirehoseDestinationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        port: str | None = None
    class KinesisFirehoseDestinationDetailsProperty(Struct):
        delivery_stream: str
    class LogDeliveryConfigurationRequestProperty(Struct):
        destination_details: CfnCacheCluster.DestinationDetailsProperty | Mapping[str, Any] | IResolvable
        destination_type: str
        log_format: str
        log_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cache_node_type: str,
        engine: str,
        num_cache_nodes: float,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        az_mode: str | None = None,
        cache_parameter_group_name: str | None = None,
        cache_security_group_names: Sequence[str] | None = None,
        cache_subnet_group_name: str | None = None,
        cluster_name: str | None = None,
        engine_version: str | None = None,
        ip_discovery: str | None = None,
        log_delivery_configurations: Sequence[CfnCacheCluster.LogDeliveryConfigurationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        network_type: str | None = None,
        notification_topic_arn: str | None = None,
        port: float | None = None,
        preferred_availability_zone: str | None = None,
        preferred_availability_zones: Sequence[str] | None = None,
        preferred_maintenance_window: str | None = None,
        snapshot_arns: Sequence[str] | None = None,
        snapshot_name: str | None = None,
        snapshot_retention_limit: float | None = None,
        snapshot_window: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_encryption_enabled: bool | IResolvable | None = None,
        vpc_security_group_ids: Sequence[str] | None = None,
    ) -> None: ...
    cache_node_type: str
    engine: str
    num_cache_nodes: float
    auto_minor_version_upgrade: bool | IResolvable | None
    az_mode: str | None
    cache_parameter_group_name: str | None
    cache_security_group_names: Sequence[str] | None
    cache_subnet_group_name: str | None
    cluster_name: str | None
    engine_version: str | None
    ip_discovery: str | None
    log_delivery_configurations: Sequence[CfnCacheCluster.LogDeliveryConfigurationRequestProperty | IResolvable] | IResolvable | None
    network_type: str | None
    notification_topic_arn: str | None
    port: float | None
    preferred_availability_zone: str | None
    preferred_availability_zones: Sequence[str] | None
    preferred_maintenance_window: str | None
    snapshot_arns: Sequence[str] | None
    snapshot_name: str | None
    snapshot_retention_limit: float | None
    snapshot_window: str | None
    tags_raw: Sequence[_CfnTag] | None
    transit_encryption_enabled: bool | IResolvable | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_configuration_endpoint(self) -> IResolvable: ...
    @property
    def attr_configuration_endpoint_address(self) -> str: ...
    @property
    def attr_configuration_endpoint_port(self) -> str: ...
    @property
    def attr_redis_endpoint(self) -> IResolvable: ...
    @property
    def attr_redis_endpoint_address(self) -> str: ...
    @property
    def attr_redis_endpoint_port(self) -> str: ...
    @property
    def cache_cluster_ref(self) -> _aws_elasticache.CacheClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cache_cluster(x: Any) -> bool: ...

class CfnCacheClusterProps(Struct):
    cache_node_type: str
    engine: str
    num_cache_nodes: float
    auto_minor_version_upgrade: bool | IResolvable | None = None
    az_mode: str | None = None
    cache_parameter_group_name: str | None = None
    cache_security_group_names: Sequence[str] | None = None
    cache_subnet_group_name: str | None = None
    cluster_name: str | None = None
    engine_version: str | None = None
    ip_discovery: str | None = None
    log_delivery_configurations: Sequence[CfnCacheCluster.LogDeliveryConfigurationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    network_type: str | None = None
    notification_topic_arn: str | None = None
    port: float | None = None
    preferred_availability_zone: str | None = None
    preferred_availability_zones: Sequence[str] | None = None
    preferred_maintenance_window: str | None = None
    snapshot_arns: Sequence[str] | None = None
    snapshot_name: str | None = None
    snapshot_retention_limit: float | None = None
    snapshot_window: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_encryption_enabled: bool | IResolvable | None = None
    vpc_security_group_ids: Sequence[str] | None = None

class CfnGlobalReplicationGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GlobalReplicationGroupMemberProperty(Struct):
        replication_group_id: str | None = None
        replication_group_region: str | None = None
        role: str | None = None
    class RegionalConfigurationProperty(Struct):
        replication_group_id: str | None = None
        replication_group_region: str | None = None
        resharding_configurations: Sequence[CfnGlobalReplicationGroup.ReshardingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReshardingConfigurationProperty(Struct):
        node_group_id: str | None = None
        preferred_availability_zones: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        members: Sequence[CfnGlobalReplicationGroup.GlobalReplicationGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        automatic_failover_enabled: bool | IResolvable | None = None,
        cache_node_type: str | None = None,
        cache_parameter_group_name: str | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        global_node_group_count: float | None = None,
        global_replication_group_description: str | None = None,
        global_replication_group_id_suffix: str | None = None,
        regional_configurations: Sequence[CfnGlobalReplicationGroup.RegionalConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    members: Sequence[CfnGlobalReplicationGroup.GlobalReplicationGroupMemberProperty | IResolvable] | IResolvable
    automatic_failover_enabled: bool | IResolvable | None
    cache_node_type: str | None
    cache_parameter_group_name: str | None
    engine: str | None
    engine_version: str | None
    global_node_group_count: float | None
    global_replication_group_description: str | None
    global_replication_group_id_suffix: str | None
    regional_configurations: Sequence[CfnGlobalReplicationGroup.RegionalConfigurationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_global_replication_group_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def global_replication_group_ref(self) -> _aws_elasticache.GlobalReplicationGroupReference: ...
    @staticmethod
    def arn_for_global_replication_group(resource: _aws_elasticache.IGlobalReplicationGroupRef) -> str: ...
    @staticmethod
    def from_global_replication_group_arn(scope: Construct, id: str, arn: str) -> _aws_elasticache.IGlobalReplicationGroupRef: ...
    @staticmethod
    def from_global_replication_group_id(scope: Construct, id: str, global_replication_group_id: str) -> _aws_elasticache.IGlobalReplicationGroupRef: ...
    @staticmethod
    def is_cfn_global_replication_group(x: Any) -> bool: ...

class CfnGlobalReplicationGroupProps(Struct):
    members: Sequence[CfnGlobalReplicationGroup.GlobalReplicationGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    automatic_failover_enabled: bool | IResolvable | None = None
    cache_node_type: str | None = None
    cache_parameter_group_name: str | None = None
    engine: str | None = None
    engine_version: str | None = None
    global_node_group_count: float | None = None
    global_replication_group_description: str | None = None
    global_replication_group_id_suffix: str | None = None
    regional_configurations: Sequence[CfnGlobalReplicationGroup.RegionalConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cache_parameter_group_family: str,
        description: str,
        properties: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cache_parameter_group_family: str
    description: str
    properties: Mapping[str, str] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cache_parameter_group_name(self) -> str: ...
    @property
    def parameter_group_ref(self) -> _aws_elasticache.ParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_parameter_group(resource: _aws_elasticache.IParameterGroupRef) -> str: ...
    @staticmethod
    def from_cache_parameter_group_name(scope: Construct, id: str, cache_parameter_group_name: str) -> _aws_elasticache.IParameterGroupRef: ...
    @staticmethod
    def is_cfn_parameter_group(x: Any) -> bool: ...

class CfnParameterGroupProps(Struct):
    cache_parameter_group_family: str
    description: str
    properties: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReplicationGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsDestinationDetailsProperty(Struct):
        log_group: str
    class DestinationDetailsProperty(Struct):
        cloud_watch_logs_details: CfnReplicationGroup.CloudWatchLogsDestinationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        kinesis_firehose_details: CfnReplicationGroup.KinesisFirehoseDestinationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        port: str | None = None
    class KinesisFirehoseDestinationDetailsProperty(Struct):
        delivery_stream: str
    class LogDeliveryConfigurationRequestProperty(Struct):
        destination_details: CfnReplicationGroup.DestinationDetailsProperty | Mapping[str, Any] | IResolvable
        destination_type: str
        log_format: str
        log_type: str
    class NodeGroupConfigurationProperty(Struct):
        node_group_id: str | None = None
        primary_availability_zone: str | None = None
        replica_availability_zones: Sequence[str] | None = None
        replica_count: float | None = None
        slots: str | None = None
    class ReadEndPointProperty(Struct):
        addresses: str | None = None
        addresses_list: Sequence[str] | None = None
        ports: str | None = None
        ports_list: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        replication_group_description: str,
        at_rest_encryption_enabled: bool | IResolvable | None = None,
        auth_token: str | None = None,
        automatic_failover_enabled: bool | IResolvable | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        cache_node_type: str | None = None,
        cache_parameter_group_name: str | None = None,
        cache_security_group_names: Sequence[str] | None = None,
        cache_subnet_group_name: str | None = None,
        cluster_mode: str | None = None,
        data_tiering_enabled: bool | IResolvable | None = None,
        durability: str | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        global_replication_group_id: str | None = None,
        ip_discovery: str | None = None,
        kms_key_id: str | None = None,
        log_delivery_configurations: Sequence[CfnReplicationGroup.LogDeliveryConfigurationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        multi_az_enabled: bool | IResolvable | None = None,
        network_type: str | None = None,
        node_group_configuration: Sequence[CfnReplicationGroup.NodeGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        notification_topic_arn: str | None = None,
        num_cache_clusters: float | None = None,
        num_node_groups: float | None = None,
        port: float | None = None,
        preferred_cache_cluster_a_zs: Sequence[str] | None = None,
        preferred_maintenance_window: str | None = None,
        primary_cluster_id: str | None = None,
        replicas_per_node_group: float | None = None,
        replication_group_id: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        snapshot_arns: Sequence[str] | None = None,
        snapshot_name: str | None = None,
        snapshot_retention_limit: float | None = None,
        snapshotting_cluster_id: str | None = None,
        snapshot_window: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        transit_encryption_enabled: bool | IResolvable | None = None,
        transit_encryption_mode: str | None = None,
        user_group_ids: Sequence[str] | None = None,
    ) -> None: ...
    replication_group_description: str
    at_rest_encryption_enabled: bool | IResolvable | None
    auth_token: str | None
    automatic_failover_enabled: bool | IResolvable | None
    auto_minor_version_upgrade: bool | IResolvable | None
    cache_node_type: str | None
    cache_parameter_group_name: str | None
    cache_security_group_names: Sequence[str] | None
    cache_subnet_group_name: str | None
    cluster_mode: str | None
    data_tiering_enabled: bool | IResolvable | None
    durability: str | None
    engine: str | None
    engine_version: str | None
    global_replication_group_id: str | None
    ip_discovery: str | None
    kms_key_id: str | None
    log_delivery_configurations: Sequence[CfnReplicationGroup.LogDeliveryConfigurationRequestProperty | IResolvable] | IResolvable | None
    multi_az_enabled: bool | IResolvable | None
    network_type: str | None
    node_group_configuration: Sequence[CfnReplicationGroup.NodeGroupConfigurationProperty | IResolvable] | IResolvable | None
    notification_topic_arn: str | None
    num_cache_clusters: float | None
    num_node_groups: float | None
    port: float | None
    preferred_cache_cluster_a_zs: Sequence[str] | None
    preferred_maintenance_window: str | None
    primary_cluster_id: str | None
    replicas_per_node_group: float | None
    replication_group_id: str | None
    security_group_ids: Sequence[str] | None
    snapshot_arns: Sequence[str] | None
    snapshot_name: str | None
    snapshot_retention_limit: float | None
    snapshotting_cluster_id: str | None
    snapshot_window: str | None
    tags_raw: Sequence[_CfnTag] | None
    transit_encryption_enabled: bool | IResolvable | None
    transit_encryption_mode: str | None
    user_group_ids: Sequence[str] | None
    @property
    def attr_configuration_end_point(self) -> IResolvable: ...
    @property
    def attr_configuration_end_point_address(self) -> str: ...
    @property
    def attr_configuration_end_point_port(self) -> str: ...
    @property
    def attr_effective_durability(self) -> str: ...
    @property
    def attr_primary_end_point(self) -> IResolvable: ...
    @property
    def attr_primary_end_point_address(self) -> str: ...
    @property
    def attr_primary_end_point_port(self) -> str: ...
    @property
    def attr_read_end_point(self) -> IResolvable: ...
    @property
    def attr_read_end_point_addresses(self) -> str: ...
    @property
    def attr_read_end_point_addresses_list(self) -> Sequence[str]: ...
    @property
    def attr_read_end_point_ports(self) -> str: ...
    @property
    def attr_read_end_point_ports_list(self) -> Sequence[str]: ...
    @property
    def attr_reader_end_point(self) -> IResolvable: ...
    @property
    def attr_reader_end_point_address(self) -> str: ...
    @property
    def attr_reader_end_point_port(self) -> str: ...
    @property
    def replication_group_ref(self) -> _aws_elasticache.ReplicationGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_replication_group(resource: _aws_elasticache.IReplicationGroupRef) -> str: ...
    @staticmethod
    def from_replication_group_id(scope: Construct, id: str, replication_group_id: str) -> _aws_elasticache.IReplicationGroupRef: ...
    @staticmethod
    def is_cfn_replication_group(x: Any) -> bool: ...

class CfnReplicationGroupProps(Struct):
    replication_group_description: str
    at_rest_encryption_enabled: bool | IResolvable | None = None
    auth_token: str | None = None
    automatic_failover_enabled: bool | IResolvable | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    cache_node_type: str | None = None
    cache_parameter_group_name: str | None = None
    cache_security_group_names: Sequence[str] | None = None
    cache_subnet_group_name: str | None = None
    cluster_mode: str | None = None
    data_tiering_enabled: bool | IResolvable | None = None
    durability: str | None = None
    engine: str | None = None
    engine_version: str | None = None
    global_replication_group_id: str | None = None
    ip_discovery: str | None = None
    kms_key_id: str | None = None
    log_delivery_configurations: Sequence[CfnReplicationGroup.LogDeliveryConfigurationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    multi_az_enabled: bool | IResolvable | None = None
    network_type: str | None = None
    node_group_configuration: Sequence[CfnReplicationGroup.NodeGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    notification_topic_arn: str | None = None
    num_cache_clusters: float | None = None
    num_node_groups: float | None = None
    port: float | None = None
    preferred_cache_cluster_a_zs: Sequence[str] | None = None
    preferred_maintenance_window: str | None = None
    primary_cluster_id: str | None = None
    replicas_per_node_group: float | None = None
    replication_group_id: str | None = None
    security_group_ids: Sequence[str] | None = None
    snapshot_arns: Sequence[str] | None = None
    snapshot_name: str | None = None
    snapshot_retention_limit: float | None = None
    snapshotting_cluster_id: str | None = None
    snapshot_window: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    transit_encryption_enabled: bool | IResolvable | None = None
    transit_encryption_mode: str | None = None
    user_group_ids: Sequence[str] | None = None

class CfnSecurityGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def security_group_ref(self) -> _aws_elasticache.SecurityGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_security_group(x: Any) -> bool: ...

class CfnSecurityGroupProps(Struct):
    description: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecurityGroupIngress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cache_security_group_name: str,
        ec2_security_group_name: str,
        ec2_security_group_owner_id: str | None = None,
    ) -> None: ...
    cache_security_group_name: str
    ec2_security_group_name: str
    ec2_security_group_owner_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def security_group_ingress_ref(self) -> _aws_elasticache.SecurityGroupIngressReference: ...
    @staticmethod
    def is_cfn_security_group_ingress(x: Any) -> bool: ...

class CfnSecurityGroupIngressProps(Struct):
    cache_security_group_name: str
    ec2_security_group_name: str
    ec2_security_group_owner_id: str | None = None

class CfnServerlessCache(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CacheUsageLimitsProperty(Struct):
        data_storage: CfnServerlessCache.DataStorageProperty | Mapping[str, Any] | IResolvable | None = None
        ecpu_per_second: CfnServerlessCache.ECPUPerSecondProperty | Mapping[str, Any] | IResolvable | None = None
    class DataStorageProperty(Struct):
        unit: str
        maximum: float | None = None
        minimum: float | None = None
    class ECPUPerSecondProperty(Struct):
        maximum: float | None = None
        minimum: float | None = None
    class EndpointProperty(Struct):
        address: str | None = None
        port: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine: str,
        serverless_cache_name: str,
        cache_usage_limits: CfnServerlessCache.CacheUsageLimitsProperty | Mapping[str, Any] | IResolvable | None = None,
        connection_type: str | None = None,
        daily_snapshot_time: str | None = None,
        description: str | None = None,
        endpoint: CfnServerlessCache.EndpointProperty | Mapping[str, Any] | IResolvable | None = None,
        final_snapshot_name: str | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        major_engine_version: str | None = None,
        network_type: str | None = None,
        reader_endpoint: CfnServerlessCache.EndpointProperty | Mapping[str, Any] | IResolvable | None = None,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        snapshot_arns_to_restore: Sequence[str] | None = None,
        snapshot_retention_limit: float | None = None,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_group_id: str | _aws_elasticache.IUserGroupRef | None = None,
    ) -> None: ...
    engine: str
    serverless_cache_name: str
    cache_usage_limits: CfnServerlessCache.CacheUsageLimitsProperty | IResolvable | None
    connection_type: str | None
    daily_snapshot_time: str | None
    description: str | None
    endpoint: CfnServerlessCache.EndpointProperty | IResolvable | None
    final_snapshot_name: str | None
    kms_key_id: str | None
    major_engine_version: str | None
    network_type: str | None
    reader_endpoint: CfnServerlessCache.EndpointProperty | IResolvable | None
    security_group_ids: Sequence[str] | None
    snapshot_arns_to_restore: Sequence[str] | None
    snapshot_retention_limit: float | None
    subnet_ids: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    user_group_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_endpoint_address(self) -> str: ...
    @property
    def attr_endpoint_port(self) -> str: ...
    @property
    def attr_full_engine_version(self) -> str: ...
    @property
    def attr_reader_endpoint_address(self) -> str: ...
    @property
    def attr_reader_endpoint_port(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def serverless_cache_ref(self) -> _aws_elasticache.ServerlessCacheReference: ...
    @staticmethod
    def arn_for_serverless_cache(resource: _aws_elasticache.IServerlessCacheRef) -> str: ...
    @staticmethod
    def from_serverless_cache_arn(scope: Construct, id: str, arn: str) -> _aws_elasticache.IServerlessCacheRef: ...
    @staticmethod
    def from_serverless_cache_name(scope: Construct, id: str, serverless_cache_name: str) -> _aws_elasticache.IServerlessCacheRef: ...
    @staticmethod
    def is_cfn_serverless_cache(x: Any) -> bool: ...

class CfnServerlessCacheProps(Struct):
    engine: str
    serverless_cache_name: str
    cache_usage_limits: CfnServerlessCache.CacheUsageLimitsProperty | Mapping[str, Any] | IResolvable | None = None
    connection_type: str | None = None
    daily_snapshot_time: str | None = None
    description: str | None = None
    endpoint: CfnServerlessCache.EndpointProperty | Mapping[str, Any] | IResolvable | None = None
    final_snapshot_name: str | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    major_engine_version: str | None = None
    network_type: str | None = None
    reader_endpoint: CfnServerlessCache.EndpointProperty | Mapping[str, Any] | IResolvable | None = None
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    snapshot_arns_to_restore: Sequence[str] | None = None
    snapshot_retention_limit: float | None = None
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_group_id: str | _aws_elasticache.IUserGroupRef | None = None

class CfnServerlessCacheSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ServerlessCacheConfigurationProperty(Struct):
        engine: str | None = None
        major_engine_version: str | None = None
        serverless_cache_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        serverless_cache_name: str,
        serverless_cache_snapshot_name: str,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    serverless_cache_name: str
    serverless_cache_snapshot_name: str
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_bytes_used_for_cache(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_serverless_cache_configuration(self) -> IResolvable: ...
    @property
    def attr_snapshot_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def serverless_cache_snapshot_ref(self) -> _aws_elasticache.ServerlessCacheSnapshotReference: ...
    @staticmethod
    def arn_for_serverless_cache_snapshot(resource: _aws_elasticache.IServerlessCacheSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_serverless_cache_snapshot(x: Any) -> bool: ...

class CfnServerlessCacheSnapshotProps(Struct):
    serverless_cache_name: str
    serverless_cache_snapshot_name: str
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NodeSnapshotProperty(Struct):
        cache_cluster_id: str | None = None
        cache_node_create_time: str | None = None
        cache_node_id: str | None = None
        cache_size: str | None = None
        node_group_id: str | None = None
        snapshot_create_time: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        snapshot_name: str,
        cache_cluster_id: str | None = None,
        kms_key_id: str | None = None,
        replication_group_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    snapshot_name: str
    cache_cluster_id: str | None
    kms_key_id: str | None
    replication_group_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_automatic_failover(self) -> str: ...
    @property
    def attr_auto_minor_version_upgrade(self) -> IResolvable: ...
    @property
    def attr_cache_cluster_create_time(self) -> str: ...
    @property
    def attr_cache_node_type(self) -> str: ...
    @property
    def attr_cache_parameter_group_name(self) -> str: ...
    @property
    def attr_cache_subnet_group_name(self) -> str: ...
    @property
    def attr_data_tiering(self) -> str: ...
    @property
    def attr_engine(self) -> str: ...
    @property
    def attr_engine_version(self) -> str: ...
    @property
    def attr_node_snapshots(self) -> IResolvable: ...
    @property
    def attr_num_cache_nodes(self) -> float: ...
    @property
    def attr_num_node_groups(self) -> float: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_preferred_availability_zone(self) -> str: ...
    @property
    def attr_preferred_maintenance_window(self) -> str: ...
    @property
    def attr_replication_group_description(self) -> str: ...
    @property
    def attr_snapshot_retention_limit(self) -> float: ...
    @property
    def attr_snapshot_source(self) -> str: ...
    @property
    def attr_snapshot_status(self) -> str: ...
    @property
    def attr_snapshot_window(self) -> str: ...
    @property
    def attr_topic_arn(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_ref(self) -> _aws_elasticache.SnapshotReference: ...
    @staticmethod
    def arn_for_snapshot(resource: _aws_elasticache.ISnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_snapshot(x: Any) -> bool: ...

class CfnSnapshotProps(Struct):
    snapshot_name: str
    cache_cluster_id: str | None = None
    kms_key_id: str | None = None
    replication_group_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        cache_subnet_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    subnet_ids: Sequence[str]
    cache_subnet_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def subnet_group_ref(self) -> _aws_elasticache.SubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_subnet_group(resource: _aws_elasticache.ISubnetGroupRef) -> str: ...
    @staticmethod
    def from_cache_subnet_group_name(scope: Construct, id: str, cache_subnet_group_name: str) -> _aws_elasticache.ISubnetGroupRef: ...
    @staticmethod
    def is_cfn_subnet_group(x: Any) -> bool: ...

class CfnSubnetGroupProps(Struct):
    description: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    cache_subnet_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthenticationModeProperty(Struct):
        type: str
        passwords: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine: str,
        user_id: str,
        user_name: str,
        access_string: str | None = None,
        authentication_mode: Any | None = None,
        no_password_required: bool | IResolvable | None = None,
        passwords: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authentication_mode: Any
    engine: str
    user_id: str
    user_name: str
    access_string: str | None
    no_password_required: bool | IResolvable | None
    passwords: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_ref(self) -> _aws_elasticache.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_elasticache.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    engine: str
    user_id: str
    user_name: str
    access_string: str | None = None
    authentication_mode: Any | None = None
    no_password_required: bool | IResolvable | None = None
    passwords: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine: str,
        user_group_id: str,
        user_ids: Sequence[str],
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    engine: str
    user_group_id: str
    user_ids: Sequence[str]
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_group_ref(self) -> _aws_elasticache.UserGroupReference: ...
    @staticmethod
    def arn_for_user_group(resource: _aws_elasticache.IUserGroupRef) -> str: ...
    @staticmethod
    def from_user_group_arn(scope: Construct, id: str, arn: str) -> _aws_elasticache.IUserGroupRef: ...
    @staticmethod
    def from_user_group_id(scope: Construct, id: str, user_group_id: str) -> _aws_elasticache.IUserGroupRef: ...
    @staticmethod
    def is_cfn_user_group(x: Any) -> bool: ...

class CfnUserGroupProps(Struct):
    engine: str
    user_group_id: str
    user_ids: Sequence[str]
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

