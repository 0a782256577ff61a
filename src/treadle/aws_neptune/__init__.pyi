# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_neptune as _aws_neptune
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDBCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DBClusterRoleProperty(Struct):
        role_arn: str
        feature_name: str | None = None
    class ServerlessScalingConfigurationProperty(Struct):
        max_capacity: float
        min_capacity: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        availability_zones: Sequence[str] | None = None,
        backup_retention_period: float | None = None,
        copy_tags_to_snapshot: bool | IResolvable | None = None,
        db_cluster_identifier: str | None = None,
        db_cluster_parameter_group_name: str | None = None,
        db_instance_parameter_group_name: str | None = None,
        db_port: float | None = None,
        db_subnet_group_name: str | None = None,
        deletion_protection: bool | IResolvable | None = None,
        enable_cloudwatch_logs_exports: Sequence[str] | None = None,
        engine_version: str | None = None,
        global_cluster_identifier: str | None = None,
        iam_auth_enabled: bool | IResolvable | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        network_type: str | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        restore_to_time: str | None = None,
        restore_type: str | None = None,
        serverless_scaling_configuration: CfnDBCluster.ServerlessScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_identifier: str | None = None,
        source_db_cluster_identifier: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_latest_restorable_time: bool | IResolvable | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | IResolvable] | IResolvable | None
    availability_zones: Sequence[str] | None
    backup_retention_period: float | None
    copy_tags_to_snapshot: bool | IResolvable | None
    db_cluster_identifier: str | None
    db_cluster_parameter_group_name: str | None
    db_instance_parameter_group_name: str | None
    db_port: float | None
    db_subnet_group_name: str | None
    deletion_protection: bool | IResolvable | None
    enable_cloudwatch_logs_exports: Sequence[str] | None
    engine_version: str | None
    global_cluster_identifier: str | None
    iam_auth_enabled: bool | IResolvable | None
    kms_key_id: str | None
    network_type: str | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    restore_to_time: str | None
    restore_type: str | None
    serverless_scaling_configuration: CfnDBCluster.ServerlessScalingConfigurationProperty | IResolvable | None
    snapshot_identifier: str | None
    source_db_cluster_identifier: str | None
    storage_encrypted: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    use_latest_restorable_time: bool | IResolvable | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_cluster_resource_id(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_port(self) -> str: ...
    @property
    def attr_read_endpoint(self) -> str: ...
    @property
    def db_cluster_ref(self) -> _aws_neptune.DBClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_cluster(x: Any) -> bool: ...

class CfnDBClusterProps(Struct):
    associated_roles: Sequence[CfnDBCluster.DBClusterRoleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    availability_zones: Sequence[str] | None = None
    backup_retention_period: float | None = None
    copy_tags_to_snapshot: bool | IResolvable | None = None
    db_cluster_identifier: str | None = None
    db_cluster_parameter_group_name: str | None = None
    db_instance_parameter_group_name: str | None = None
    db_port: float | None = None
    db_subnet_group_name: str | None = None
    deletion_protection: bool | IResolvable | None = None
    enable_cloudwatch_logs_exports: Sequence[str] | None = None
    engine_version: str | None = None
    global_cluster_identifier: str | None = None
    iam_auth_enabled: bool | IResolvable | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    network_type: str | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    restore_to_time: str | None = None
    restore_type: str | None = None
    serverless_scaling_configuration: CfnDBCluster.ServerlessScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_identifier: str | None = None
    source_db_cluster_identifier: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_latest_restorable_time: bool | IResolvable | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnDBClusterParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        family: str,
        parameters: Any,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    family: str
    parameters: Any
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_cluster_parameter_group_ref(self) -> _aws_neptune.DBClusterParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_cluster_parameter_group(x: Any) -> bool: ...

class CfnDBClusterParameterGroupProps(Struct):
    description: str
    family: str
    parameters: Any
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_instance_class: str,
        allow_major_version_upgrade: bool | IResolvable | None = None,
        auto_minor_version_upgrade: bool | IResolvable | None = None,
        availability_zone: str | None = None,
        db_cluster_identifier: str | None = None,
        db_instance_identifier: str | None = None,
        db_parameter_group_name: str | None = None,
        db_snapshot_identifier: str | None = None,
        db_subnet_group_name: str | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_instance_class: str
    allow_major_version_upgrade: bool | IResolvable | None
    auto_minor_version_upgrade: bool | IResolvable | None
    availability_zone: str | None
    db_cluster_identifier: str | None
    db_instance_identifier: str | None
    db_parameter_group_name: str | None
    db_snapshot_identifier: str | None
    db_subnet_group_name: str | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_port(self) -> str: ...
    @property
    def db_instance_ref(self) -> _aws_neptune.DBInstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_instance(x: Any) -> bool: ...

class CfnDBInstanceProps(Struct):
    db_instance_class: str
    allow_major_version_upgrade: bool | IResolvable | None = None
    auto_minor_version_upgrade: bool | IResolvable | None = None
    availability_zone: str | None = None
    db_cluster_identifier: str | None = None
    db_instance_identifier: str | None = None
    db_parameter_group_name: str | None = None
    db_snapshot_identifier: str | None = None
    db_subnet_group_name: str | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        family: str,
        parameters: Any,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    family: str
    parameters: Any
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_parameter_group_ref(self) -> _aws_neptune.DBParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_db_parameter_group(resource: _aws_neptune.IDBParameterGroupRef) -> str: ...
    @staticmethod
    def from_db_parameter_group_name(scope: Construct, id: str, db_parameter_group_name: str) -> _aws_neptune.IDBParameterGroupRef: ...
    @staticmethod
    def is_cfn_db_parameter_group(x: Any) -> bool: ...

class CfnDBParameterGroupProps(Struct):
    description: str
    family: str
    parameters: Any
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDBSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        db_subnet_group_description: str,
        subnet_ids: Sequence[str],
        db_subnet_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    db_subnet_group_description: str
    subnet_ids: Sequence[str]
    db_subnet_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def db_subnet_group_ref(self) -> _aws_neptune.DBSubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_db_subnet_group(x: Any) -> bool: ...

class CfnDBSubnetGroupProps(Struct):
    db_subnet_group_description: str
    subnet_ids: Sequence[str]
    db_subnet_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sns_topic_arn: str,
        enabled: bool | IResolvable | None = None,
        event_categories: Sequence[str] | None = None,
        source_ids: Sequence[str] | None = None,
        source_type: str | None = None,
        subscription_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    sns_topic_arn: str
    enabled: bool | IResolvable | None
    event_categories: Sequence[str] | None
    source_ids: Sequence[str] | None
    source_type: str | None
    subscription_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_subscription_ref(self) -> _aws_neptune.EventSubscriptionReference: ...
    @staticmethod
    def arn_for_event_subscription(resource: _aws_neptune.IEventSubscriptionRef) -> str: ...
    @staticmethod
    def from_subscription_name(scope: Construct, id: str, subscription_name: str) -> _aws_neptune.IEventSubscriptionRef: ...
    @staticmethod
    def is_cfn_event_subscription(x: Any) -> bool: ...

class CfnEventSubscriptionProps(Struct):
    sns_topic_arn: str
    enabled: bool | IResolvable | None = None
    event_categories: Sequence[str] | None = None
    source_ids: Sequence[str] | None = None
    source_type: str | None = None
    subscription_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGlobalCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deletion_protection: bool | IResolvable | None = None,
        engine: str | None = None,
        engine_version: str | None = None,
        global_cluster_identifier: str | None = None,
        source_db_cluster_identifier: str | None = None,
        storage_encrypted: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deletion_protection: bool | IResolvable | None
    engine: str | None
    engine_version: str | None
    global_cluster_identifier: str | None
    source_db_cluster_identifier: str | None
    storage_encrypted: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def global_cluster_ref(self) -> _aws_neptune.GlobalClusterReference: ...
    @staticmethod
    def is_cfn_global_cluster(x: Any) -> bool: ...

class CfnGlobalClusterProps(Struct):
    deletion_protection: bool | IResolvable | None = None
    engine: str | None = None
    engine_version: str | None = None
    global_cluster_identifier: str | None = None
    source_db_cluster_identifier: str | None = None
    storage_encrypted: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

