# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cassandra as _aws_cassandra
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnKeyspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReplicationSpecificationProperty(Struct):
        region_list: Sequence[str] | None = None
        replication_strategy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        client_side_timestamps_enabled: bool | IResolvable | None = None,
        keyspace_name: str | None = None,
        replication_specification: CfnKeyspace.ReplicationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    client_side_timestamps_enabled: bool | IResolvable | None
    keyspace_name: str | None
    replication_specification: CfnKeyspace.ReplicationSpecificationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def keyspace_ref(self) -> _aws_cassandra.KeyspaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_keyspace(resource: _aws_cassandra.IKeyspaceRef) -> str: ...
    @staticmethod
    def from_keyspace_name(scope: Construct, id: str, keyspace_name: str) -> _aws_cassandra.IKeyspaceRef: ...
    @staticmethod
    def is_cfn_keyspace(x: Any) -> bool: ...

class CfnKeyspaceProps(Struct):
    client_side_timestamps_enabled: bool | IResolvable | None = None
    keyspace_name: str | None = None
    replication_specification: CfnKeyspace.ReplicationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoScalingSettingProperty(Struct):
        auto_scaling_disabled: bool | IResolvable | None = None
        maximum_units: float | None = None
        minimum_units: float | None = None
        scaling_policy: CfnTable.ScalingPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class AutoScalingSpecificationProperty(Struct):
        read_capacity_auto_scaling: CfnTable.AutoScalingSettingProperty | Mapping[str, Any] | IResolvable | None = None
        write_capacity_auto_scaling: CfnTable.AutoScalingSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class BillingModeProperty(Struct):
        mode: str
        provisioned_throughput: CfnTable.ProvisionedThroughputProperty | Mapping[str, Any] | IResolvable | None = None
    class CdcSpecificationProperty(Struct):
        status: str
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        view_type: str | None = None
    class ClusteringKeyColumnProperty(Struct):
        column: CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable
        order_by: str | None = None
    class ColumnProperty(Struct):
        column_name: str
        column_type: str
    class EncryptionSpecificationProperty(Struct):
        encryption_type: str
        kms_key_identifier: str | None = None
    class ProvisionedThroughputProperty(Struct):
        read_capacity_units: float
        write_capacity_units: float
    class ReplicaSpecificationProperty(Struct):
        region: str
        read_capacity_auto_scaling: CfnTable.AutoScalingSettingProperty | Mapping[str, Any] | IResolvable | None = None
        read_capacity_units: float | None = None
    class ScalingPolicyProperty(Struct):
        target_tracking_scaling_policy_configuration: CfnTable.TargetTrackingScalingPolicyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TargetTrackingScalingPolicyConfigurationProperty(Struct):
        target_value: float
        disable_scale_in: bool | IResolvable | None = None
        scale_in_cooldown: float | None = None
        scale_out_cooldown: float | None = None
    class WarmThroughputProperty(Struct):
        read_units_per_second: float | None = None
        write_units_per_second: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        keyspace_name: str,
        partition_key_columns: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        auto_scaling_specifications: CfnTable.AutoScalingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        billing_mode: CfnTable.BillingModeProperty | Mapping[str, Any] | IResolvable | None = None,
        cdc_specification: CfnTable.CdcSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        client_side_timestamps_enabled: bool | IResolvable | None = None,
        clustering_key_columns: Sequence[CfnTable.ClusteringKeyColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        default_time_to_live: float | None = None,
        encryption_specification: CfnTable.EncryptionSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        point_in_time_recovery_enabled: bool | IResolvable | None = None,
        regular_columns: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        replica_specifications: Sequence[CfnTable.ReplicaSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        table_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        warm_throughput: CfnTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    keyspace_name: str
    partition_key_columns: Sequence[CfnTable.ColumnProperty | IResolvable] | IResolvable
    auto_scaling_specifications: CfnTable.AutoScalingSpecificationProperty | IResolvable | None
    billing_mode: CfnTable.BillingModeProperty | IResolvable | None
    cdc_specification: CfnTable.CdcSpecificationProperty | IResolvable | None
    client_side_timestamps_enabled: bool | IResolvable | None
    clustering_key_columns: Sequence[CfnTable.ClusteringKeyColumnProperty | IResolvable] | IResolvable | None
    default_time_to_live: float | None
    encryption_specification: CfnTable.EncryptionSpecificationProperty | IResolvable | None
    point_in_time_recovery_enabled: bool | IResolvable | None
    regular_columns: Sequence[CfnTable.ColumnProperty | IResolvable] | IResolvable | None
    replica_specifications: Sequence[CfnTable.ReplicaSpecificationProperty | IResolvable] | IResolvable | None
    table_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    warm_throughput: CfnTable.WarmThroughputProperty | IResolvable | None
    @property
    def table_ref(self) -> _aws_cassandra.TableReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_table(x: Any) -> bool: ...

class CfnTableProps(Struct):
    keyspace_name: str
    partition_key_columns: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
    auto_scaling_specifications: CfnTable.AutoScalingSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    billing_mode: CfnTable.BillingModeProperty | Mapping[str, Any] | IResolvable | None = None
    cdc_specification: CfnTable.CdcSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    client_side_timestamps_enabled: bool | IResolvable | None = None
    clustering_key_columns: Sequence[CfnTable.ClusteringKeyColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    default_time_to_live: float | None = None
    encryption_specification: CfnTable.EncryptionSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    point_in_time_recovery_enabled: bool | IResolvable | None = None
    regular_columns: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    replica_specifications: Sequence[CfnTable.ReplicaSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    table_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    warm_throughput: CfnTable.WarmThroughputProperty | Mapping[str, Any] | IResolvable | None = None

class CfnType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldProperty(Struct):
        field_name: str
        field_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        fields: Sequence[CfnType.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        keyspace_name: str,
        type_name: str,
    ) -> None: ...
    fields: Sequence[CfnType.FieldProperty | IResolvable] | IResolvable
    keyspace_name: str
    type_name: str
    @property
    def attr_direct_parent_types(self) -> Sequence[str]: ...
    @property
    def attr_direct_referring_tables(self) -> Sequence[str]: ...
    @property
    def attr_keyspace_arn(self) -> str: ...
    @property
    def attr_last_modified_timestamp(self) -> IResolvable: ...
    @property
    def attr_max_nesting_depth(self) -> float: ...
    @property
    def type_ref(self) -> _aws_cassandra.TypeReference: ...
    @staticmethod
    def is_cfn_type(x: Any) -> bool: ...

class CfnTypeProps(Struct):
    fields: Sequence[CfnType.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
    keyspace_name: str
    type_name: str

