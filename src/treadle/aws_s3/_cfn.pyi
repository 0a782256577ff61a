# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessGrant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessGrantsLocationConfigurationProperty(Struct):
        s3_sub_prefix: str
    class GranteeProperty(Struct):
        grantee_identifier: str
        grantee_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_grants_location_id: str,
        grantee: CfnAccessGrant.GranteeProperty | Mapping[str, Any] | IResolvable,
        permission: str,
        access_grants_location_configuration: CfnAccessGrant.AccessGrantsLocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        application_arn: str | None = None,
        s3_prefix_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    access_grants_location_id: str
    grantee: CfnAccessGrant.GranteeProperty | IResolvable
    permission: str
    access_grants_location_configuration: CfnAccessGrant.AccessGrantsLocationConfigurationProperty | IResolvable | None
    application_arn: str | None
    s3_prefix_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def access_grant_ref(self) -> _aws_s3.AccessGrantReference: ...
    @property
    def attr_access_grant_arn(self) -> str: ...
    @property
    def attr_access_grant_id(self) -> str: ...
    @property
    def attr_grant_scope(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_grant(resource: _aws_s3.IAccessGrantRef) -> str: ...
    @staticmethod
    def is_cfn_access_grant(x: Any) -> bool: ...

class CfnAccessGrantProps(Struct):
    access_grants_location_id: str
    grantee: CfnAccessGrant.GranteeProperty | Mapping[str, Any] | IResolvable
    permission: str
    access_grants_location_configuration: CfnAccessGrant.AccessGrantsLocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    application_arn: str | None = None
    s3_prefix_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAccessGrantsInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_center_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    identity_center_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def access_grants_instance_ref(self) -> _aws_s3.AccessGrantsInstanceReference: ...
    @property
    def attr_access_grants_instance_arn(self) -> str: ...
    @property
    def attr_access_grants_instance_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_grants_instance(resource: _aws_s3.IAccessGrantsInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_access_grants_instance(x: Any) -> bool: ...

class CfnAccessGrantsInstanceProps(Struct):
    identity_center_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAccessGrantsLocation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iam_role_arn: str,
        location_scope: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    iam_role_arn: str
    location_scope: str
    tags: Sequence[_CfnTag] | None
    @property
    def access_grants_location_ref(self) -> _aws_s3.AccessGrantsLocationReference: ...
    @property
    def attr_access_grants_location_arn(self) -> str: ...
    @property
    def attr_access_grants_location_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_grants_location(resource: _aws_s3.IAccessGrantsLocationRef) -> str: ...
    @staticmethod
    def is_cfn_access_grants_location(x: Any) -> bool: ...

class CfnAccessGrantsLocationProps(Struct):
    iam_role_arn: str
    location_scope: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PublicAccessBlockConfigurationProperty(Struct):
        block_public_acls: bool | IResolvable | None = None
        block_public_policy: bool | IResolvable | None = None
        ignore_public_acls: bool | IResolvable | None = None
        restrict_public_buckets: bool | IResolvable | None = None
    class VpcConfigurationProperty(Struct):
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str | _aws_s3.IBucketRef,
        bucket_account_id: str | None = None,
        name: str | None = None,
        policy: Any | None = None,
        public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    bucket: str
    policy: Any
    bucket_account_id: str | None
    name: str | None
    public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | IResolvable | None
    @property
    def access_point_ref(self) -> _aws_s3.AccessPointReference: ...
    @property
    def attr_alias(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_network_origin(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_s3.IAccessPointRef) -> str: ...
    @staticmethod
    def from_access_point_arn(scope: Construct, id: str, arn: str) -> _aws_s3.IAccessPointRef: ...
    @staticmethod
    def from_access_point_name(scope: Construct, id: str, access_point_name: str) -> _aws_s3.IAccessPointRef: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    bucket: str | _aws_s3.IBucketRef
    bucket_account_id: str | None = None
    name: str | None = None
    policy: Any | None = None
    public_access_block_configuration: CfnAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbortIncompleteMultipartUploadProperty(Struct):
        days_after_initiation: float
    class AccelerateConfigurationProperty(Struct):
        acceleration_status: str
    class AccessControlTranslationProperty(Struct):
        owner: str
    class AnalyticsConfigurationProperty(Struct):
        id: str
        storage_class_analysis: CfnBucket.StorageClassAnalysisProperty | Mapping[str, Any] | IResolvable
        prefix: str | None = None
        tag_filters: Sequence[CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnnotationTableConfigurationProperty(Struct):
        configuration_state: str
        encryption_configuration: CfnBucket.MetadataTableEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role: str | None = None
        table_arn: str | None = None
        table_name: str | None = None
    class BlockedEncryptionTypesProperty(Struct):
        encryption_type: Sequence[str] | None = None
    class BucketEncryptionProperty(Struct):
        server_side_encryption_configuration: Sequence[CfnBucket.ServerSideEncryptionRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CorsConfigurationProperty(Struct):
        cors_rules: Sequence[CfnBucket.CorsRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CorsRuleProperty(Struct):
        allowed_methods: Sequence[str]
        allowed_origins: Sequence[str]
        allowed_headers: Sequence[str] | None = None
        exposed_headers: Sequence[str] | None = None
        id: str | None = None
        max_age: float | None = None
    class DataExportProperty(Struct):
        destination: CfnBucket.DestinationProperty | Mapping[str, Any] | IResolvable
        output_schema_version: str
    class DefaultEventHoldProperty(Struct):
        days: float | None = None
        years: float | None = None
    class DefaultRetentionProperty(Struct):
        days: float | None = None
        default_event_hold: CfnBucket.DefaultEventHoldProperty | Mapping[str, Any] | IResolvable | None = None
        mode: str | None = None
        years: float | None = None
    class DeleteMarkerReplicationProperty(Struct):
        status: str | None = None
    class DestinationProperty(Struct):
        bucket_arn: str
        format: str
        bucket_account_id: str | None = None
        prefix: str | None = None
    class EncryptionConfigurationProperty(Struct):
        replica_kms_key_id: str
    class EventBridgeConfigurationProperty(Struct):
        event_bridge_enabled: bool | IResolvable
    class FilterRuleProperty(Struct):
        name: str
        value: str
    class IntelligentTieringConfigurationProperty(Struct):
        id: str
        status: str
        tierings: Sequence[CfnBucket.TieringProperty | Mapping[str, Any] | IResolvable] | IResolvable
        prefix: str | None = None
        tag_filters: Sequence[CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InventoryConfigurationProperty(Struct):
        destination: CfnBucket.DestinationProperty | Mapping[str, Any] | IResolvable
        enabled: bool | IResolvable
        id: str
        included_object_versions: str
        schedule_frequency: str
        optional_fields: Sequence[str] | None = None
        prefix: str | None = None
    class InventoryTableConfigurationProperty(Struct):
        configuration_state: str
        encryption_configuration: CfnBucket.MetadataTableEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_arn: str | None = None
        table_name: str | None = None
    class JournalTableConfigurationProperty(Struct):
        record_expiration: CfnBucket.RecordExpirationProperty | Mapping[str, Any] | IResolvable
        encryption_configuration: CfnBucket.MetadataTableEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_arn: str | None = None
        table_name: str | None = None
    class LambdaConfigurationProperty(Struct):
        event: str
        function: str
        filter: CfnBucket.NotificationFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class LifecycleConfigurationProperty(Struct):
        rules: Sequence[CfnBucket.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        transition_default_minimum_object_size: str | None = None
    class LoggingConfigurationProperty(Struct):
        destination_bucket_name: str | None = None
        log_file_prefix: str | None = None
        target_object_key_format: CfnBucket.TargetObjectKeyFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class MetadataConfigurationProperty(Struct):
        journal_table_configuration: CfnBucket.JournalTableConfigurationProperty | Mapping[str, Any] | IResolvable
        annotation_table_configuration: CfnBucket.AnnotationTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        destination: CfnBucket.MetadataDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        inventory_table_configuration: CfnBucket.InventoryTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MetadataDestinationProperty(Struct):
        table_bucket_type: str
        table_bucket_arn: str | None = None
        table_namespace: str | None = None
    class MetadataTableConfigurationProperty(Struct):
        s3_tables_destination: CfnBucket.S3TablesDestinationProperty | Mapping[str, Any] | IResolvable
    class MetadataTableEncryptionConfigurationProperty(Struct):
        sse_algorithm: str
        kms_key_arn: str | None = None
    class MetricsConfigurationProperty(Struct):
        id: str
        access_point_arn: str | None = None
        prefix: str | None = None
        tag_filters: Sequence[CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricsProperty(Struct):
        status: str
        event_threshold: CfnBucket.ReplicationTimeValueProperty | Mapping[str, Any] | IResolvable | None = None
    class NoncurrentVersionExpirationProperty(Struct):
        noncurrent_days: float
        newer_noncurrent_versions: float | None = None
    class NoncurrentVersionTransitionProperty(Struct):
        storage_class: str
        transition_in_days: float
        newer_noncurrent_versions: float | None = None
    class NotificationConfigurationProperty(Struct):
        event_bridge_configuration: CfnBucket.EventBridgeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_configurations: Sequence[CfnBucket.LambdaConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        queue_configurations: Sequence[CfnBucket.QueueConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        topic_configurations: Sequence[CfnBucket.TopicConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NotificationFilterProperty(Struct):
        s3_key: CfnBucket.S3KeyFilterProperty | Mapping[str, Any] | IResolvable
    class ObjectLockConfigurationProperty(Struct):
        object_lock_enabled: str | None = None
        rule: CfnBucket.ObjectLockRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class ObjectLockRuleProperty(Struct):
        default_retention: CfnBucket.DefaultRetentionProperty | Mapping[str, Any] | IResolvable | None = None
    class OwnershipControlsProperty(Struct):
        rules: Sequence[CfnBucket.OwnershipControlsRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class OwnershipControlsRuleProperty(Struct):
        object_ownership: str | None = None
    class PartitionedPrefixProperty(Struct):
        partition_date_source: str | None = None
    class PublicAccessBlockConfigurationProperty(Struct):
        block_public_acls: bool | IResolvable | None = None
        block_public_policy: bool | IResolvable | None = None
        ignore_public_acls: bool | IResolvable | None = None
        restrict_public_buckets: bool | IResolvable | None = None
    class QueueConfigurationProperty(Struct):
        event: str
        queue: str
        filter: CfnBucket.NotificationFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class RecordExpirationProperty(Struct):
        expiration: str
        days: float | None = None
    class RedirectAllRequestsToProperty(Struct):
        host_name: str
        protocol: str | None = None
    class RedirectRuleProperty(Struct):
        host_name: str | None = None
        http_redirect_code: str | None = None
        protocol: str | None = None
        replace_key_prefix_with: str | None = None
        replace_key_with: str | None = None
    class ReplicaModificationsProperty(Struct):
        status: str
    class ReplicationConfigurationProperty(Struct):
        role: str
        rules: Sequence[CfnBucket.ReplicationRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ReplicationDestinationProperty(Struct):
        bucket: str
        access_control_translation: CfnBucket.AccessControlTranslationProperty | Mapping[str, Any] | IResolvable | None = None
        account: str | None = None
        encryption_configuration: CfnBucket.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        metrics: CfnBucket.MetricsProperty | Mapping[str, Any] | IResolvable | None = None
        replication_time: CfnBucket.ReplicationTimeProperty | Mapping[str, Any] | IResolvable | None = None
        storage_class: str | None = None
    class ReplicationRuleAndOperatorProperty(Struct):
        prefix: str | None = None
        tag_filters: Sequence[CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReplicationRuleFilterProperty(Struct):
        and_: CfnBucket.ReplicationRuleAndOperatorProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        tag_filter: CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class ReplicationRuleProperty(Struct):
        destination: CfnBucket.ReplicationDestinationProperty | Mapping[str, Any] | IResolvable
        status: str
        delete_marker_replication: CfnBucket.DeleteMarkerReplicationProperty | Mapping[str, Any] | IResolvable | None = None
        filter: CfnBucket.ReplicationRuleFilterProperty | Mapping[str, Any] | IResolvable | None = None
        id: str | None = None
        prefix: str | None = None
        priority: float | None = None
        source_selection_criteria: CfnBucket.SourceSelectionCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    class ReplicationTimeProperty(Struct):
        status: str
        time: CfnBucket.ReplicationTimeValueProperty | Mapping[str, Any] | IResolvable
    class ReplicationTimeValueProperty(Struct):
        minutes: float
    class RoutingRuleConditionProperty(Struct):
        http_error_code_returned_equals: str | None = None
        key_prefix_equals: str | None = None
    class RoutingRuleProperty(Struct):
        redirect_rule: CfnBucket.RedirectRuleProperty | Mapping[str, Any] | IResolvable
        routing_rule_condition: CfnBucket.RoutingRuleConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleProperty(Struct):
        status: str
        abort_incomplete_multipart_upload: CfnBucket.AbortIncompleteMultipartUploadProperty | Mapping[str, Any] | IResolvable | None = None
        expiration_date: datetime | IResolvable | None = None
        expiration_in_days: float | None = None
        expired_object_delete_marker: bool | IResolvable | None = None
        id: str | None = None
        noncurrent_version_expiration: CfnBucket.NoncurrentVersionExpirationProperty | Mapping[str, Any] | IResolvable | None = None
        noncurrent_version_expiration_in_days: float | None = None
        noncurrent_version_transition: CfnBucket.NoncurrentVersionTransitionProperty | Mapping[str, Any] | IResolvable | None = None
        noncurrent_version_transitions: Sequence[CfnBucket.NoncurrentVersionTransitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        object_size_greater_than: float | None = None
        object_size_less_than: float | None = None
        prefix: str | None = None
        tag_filters: Sequence[CfnBucket.TagFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        transition: CfnBucket.TransitionProperty | Mapping[str, Any] | IResolvable | None = None
        transitions: Sequence[CfnBucket.TransitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class S3KeyFilterProperty(Struct):
        rules: Sequence[CfnBucket.FilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class S3TablesDestinationProperty(Struct):
        table_bucket_arn: str
        table_name: str
        table_arn: str | None = None
        table_namespace: str | None = None
    class ServerSideEncryptionByDefaultProperty(Struct):
        sse_algorithm: str
        kms_master_key_id: str | None = None
    class ServerSideEncryptionRuleProperty(Struct):
        blocked_encryption_types: CfnBucket.BlockedEncryptionTypesProperty | Mapping[str, Any] | IResolvable | None = None
        bucket_key_enabled: bool | IResolvable | None = None
        server_side_encryption_by_default: CfnBucket.ServerSideEncryptionByDefaultProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceSelectionCriteriaProperty(Struct):
        replica_modifications: CfnBucket.ReplicaModificationsProperty | Mapping[str, Any] | IResolvable | None = None
        sse_kms_encrypted_objects: CfnBucket.SseKmsEncryptedObjectsProperty | Mapping[str, Any] | IResolvable | None = None
    class SseKmsEncryptedObjectsProperty(Struct):
        status: str
    class StorageClassAnalysisProperty(Struct):
        data_export: CfnBucket.DataExportProperty | Mapping[str, Any] | IResolvable | None = None
    class TagFilterProperty(Struct):
        key: str
        value: str
    class TargetObjectKeyFormatProperty(Struct):
        partitioned_prefix: CfnBucket.PartitionedPrefixProperty | Mapping[str, Any] | IResolvable | None = None
        simple_prefix: Any | None = None
    class TieringProperty(Struct):
        access_tier: str
        days: float
    class TopicConfigurationProperty(Struct):
        event: str
        topic: str
        filter: CfnBucket.NotificationFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class TransitionProperty(Struct):
        storage_class: str
        transition_date: datetime | IResolvable | None = None
        transition_in_days: float | None = None
    class VersioningConfigurationProperty(Struct):
        status: str
    class WebsiteConfigurationProperty(Struct):
        error_document: str | None = None
        index_document: str | None = None
        redirect_all_requests_to: CfnBucket.RedirectAllRequestsToProperty | Mapping[str, Any] | IResolvable | None = None
        routing_rules: Sequence[CfnBucket.RoutingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        abac_status: str | None = None,
        accelerate_configuration: CfnBucket.AccelerateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        access_control: str | None = None,
        analytics_configurations: Sequence[CfnBucket.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        bucket_encryption: CfnBucket.BucketEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        bucket_name: str | None = None,
        bucket_name_prefix: str | None = None,
        bucket_namespace: str | None = None,
        cors_configuration: CfnBucket.CorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        intelligent_tiering_configurations: Sequence[CfnBucket.IntelligentTieringConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        inventory_configurations: Sequence[CfnBucket.InventoryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_configuration: CfnBucket.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metadata_configuration: CfnBucket.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metadata_table_configuration: CfnBucket.MetadataTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        metrics_configurations: Sequence[CfnBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        notification_configuration: CfnBucket.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        object_lock_configuration: CfnBucket.ObjectLockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        object_lock_enabled: bool | IResolvable | None = None,
        ownership_controls: CfnBucket.OwnershipControlsProperty | Mapping[str, Any] | IResolvable | None = None,
        public_access_block_configuration: CfnBucket.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        replication_configuration: CfnBucket.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        versioning_configuration: CfnBucket.VersioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        website_configuration: CfnBucket.WebsiteConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    abac_status: str | None
    accelerate_configuration: CfnBucket.AccelerateConfigurationProperty | IResolvable | None
    access_control: str | None
    analytics_configurations: Sequence[CfnBucket.AnalyticsConfigurationProperty | IResolvable] | IResolvable | None
    bucket_encryption: CfnBucket.BucketEncryptionProperty | IResolvable | None
    bucket_name: str | None
    bucket_name_prefix: str | None
    bucket_namespace: str | None
    cors_configuration: CfnBucket.CorsConfigurationProperty | IResolvable | None
    intelligent_tiering_configurations: Sequence[CfnBucket.IntelligentTieringConfigurationProperty | IResolvable] | IResolvable | None
    inventory_configurations: Sequence[CfnBucket.InventoryConfigurationProperty | IResolvable] | IResolvable | None
    lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | IResolvable | None
    logging_configuration: CfnBucket.LoggingConfigurationProperty | IResolvable | None
    metadata_configuration: CfnBucket.MetadataConfigurationProperty | IResolvable | None
    metadata_table_configuration: CfnBucket.MetadataTableConfigurationProperty | IResolvable | None
    metrics_configurations: Sequence[CfnBucket.MetricsConfigurationProperty | IResolvable] | IResolvable | None
    notification_configuration: CfnBucket.NotificationConfigurationProperty | IResolvable | None
    object_lock_configuration: CfnBucket.ObjectLockConfigurationProperty | IResolvable | None
    object_lock_enabled: bool | IResolvable | None
    ownership_controls: CfnBucket.OwnershipControlsProperty | IResolvable | None
    public_access_block_configuration: CfnBucket.PublicAccessBlockConfigurationProperty | IResolvable | None
    replication_configuration: CfnBucket.ReplicationConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    versioning_configuration: CfnBucket.VersioningConfigurationProperty | IResolvable | None
    website_configuration: CfnBucket.WebsiteConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_dual_stack_domain_name(self) -> str: ...
    @property
    def attr_metadata_configuration_annotation_table_configuration_table_arn(self) -> str: ...
    @property
    def attr_metadata_configuration_annotation_table_configuration_table_name(self) -> str: ...
    @property
    def attr_metadata_configuration_destination(self) -> IResolvable: ...
    @property
    def attr_metadata_configuration_inventory_table_configuration_table_arn(self) -> str: ...
    @property
    def attr_metadata_configuration_inventory_table_configuration_table_name(self) -> str: ...
    @property
    def attr_metadata_configuration_journal_table_configuration_table_arn(self) -> str: ...
    @property
    def attr_metadata_configuration_journal_table_configuration_table_name(self) -> str: ...
    @property
    def attr_metadata_table_configuration_s3_tables_destination_table_arn(self) -> str: ...
    @property
    def attr_metadata_table_configuration_s3_tables_destination_table_namespace(self) -> str: ...
    @property
    def attr_regional_domain_name(self) -> str: ...
    @property
    def attr_website_url(self) -> str: ...
    @property
    def bucket_ref(self) -> _aws_s3.BucketReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_bucket(resource: _aws_s3.IBucketRef) -> str: ...
    @staticmethod
    def from_bucket_arn(scope: Construct, id: str, arn: str) -> _aws_s3.IBucketRef: ...
    @staticmethod
    def from_bucket_name(scope: Construct, id: str, bucket_name: str) -> _aws_s3.IBucketRef: ...
    @staticmethod
    def is_cfn_bucket(x: Any) -> bool: ...

class CfnBucketProps(Struct):
    abac_status: str | None = None
    accelerate_configuration: CfnBucket.AccelerateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    access_control: str | None = None
    analytics_configurations: Sequence[CfnBucket.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    bucket_encryption: CfnBucket.BucketEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    bucket_name: str | None = None
    bucket_name_prefix: str | None = None
    bucket_namespace: str | None = None
    cors_configuration: CfnBucket.CorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    intelligent_tiering_configurations: Sequence[CfnBucket.IntelligentTieringConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    inventory_configurations: Sequence[CfnBucket.InventoryConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_configuration: CfnBucket.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metadata_configuration: CfnBucket.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metadata_table_configuration: CfnBucket.MetadataTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    metrics_configurations: Sequence[CfnBucket.MetricsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    notification_configuration: CfnBucket.NotificationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    object_lock_configuration: CfnBucket.ObjectLockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    object_lock_enabled: bool | IResolvable | None = None
    ownership_controls: CfnBucket.OwnershipControlsProperty | Mapping[str, Any] | IResolvable | None = None
    public_access_block_configuration: CfnBucket.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    replication_configuration: CfnBucket.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    versioning_configuration: CfnBucket.VersioningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    website_configuration: CfnBucket.WebsiteConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnBucketPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str | _aws_s3.IBucketRef,
        policy_document: Any,
    ) -> None: ...
    bucket: str
    policy_document: Any
    @property
    def bucket_policy_ref(self) -> _aws_s3.BucketPolicyReference: ...
    @staticmethod
    def is_cfn_bucket_policy(x: Any) -> bool: ...

class CfnBucketPolicyProps(Struct):
    bucket: str | _aws_s3.IBucketRef
    policy_document: Any

class CfnMultiRegionAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PublicAccessBlockConfigurationProperty(Struct):
        block_public_acls: bool | IResolvable | None = None
        block_public_policy: bool | IResolvable | None = None
        ignore_public_acls: bool | IResolvable | None = None
        restrict_public_buckets: bool | IResolvable | None = None
    class RegionProperty(Struct):
        bucket: str
        bucket_account_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        regions: Sequence[CfnMultiRegionAccessPoint.RegionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str | None = None,
        public_access_block_configuration: CfnMultiRegionAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    regions: Sequence[CfnMultiRegionAccessPoint.RegionProperty | IResolvable] | IResolvable
    name: str | None
    public_access_block_configuration: CfnMultiRegionAccessPoint.PublicAccessBlockConfigurationProperty | IResolvable | None
    @property
    def attr_alias(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def multi_region_access_point_ref(self) -> _aws_s3.MultiRegionAccessPointReference: ...
    @staticmethod
    def is_cfn_multi_region_access_point(x: Any) -> bool: ...

class CfnMultiRegionAccessPointProps(Struct):
    regions: Sequence[CfnMultiRegionAccessPoint.RegionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str | None = None
    public_access_block_configuration: CfnMultiRegionAccessPoint.PublicAccessBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnMultiRegionAccessPointPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PolicyStatusProperty(Struct):
        is_public: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mrap_name: str,
        policy: Any,
    ) -> None: ...
    mrap_name: str
    policy: Any
    @property
    def attr_policy_status(self) -> IResolvable: ...
    @property
    def attr_policy_status_is_public(self) -> str: ...
    @property
    def multi_region_access_point_policy_ref(self) -> _aws_s3.MultiRegionAccessPointPolicyReference: ...
    @staticmethod
    def is_cfn_multi_region_access_point_policy(x: Any) -> bool: ...

class CfnMultiRegionAccessPointPolicyProps(Struct):
    mrap_name: str
    policy: Any

class CfnStorageLens(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccountLevelProperty(Struct):
        bucket_level: CfnStorageLens.BucketLevelProperty | Mapping[str, Any] | IResolvable
        activity_metrics: CfnStorageLens.ActivityMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_cost_optimization_metrics: CfnStorageLens.AdvancedCostOptimizationMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_data_protection_metrics: CfnStorageLens.AdvancedDataProtectionMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_performance_metrics: CfnStorageLens.AdvancedPerformanceMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        detailed_status_codes_metrics: CfnStorageLens.DetailedStatusCodesMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        storage_lens_group_level: CfnStorageLens.StorageLensGroupLevelProperty | Mapping[str, Any] | IResolvable | None = None
    class ActivityMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
    class AdvancedCostOptimizationMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
    class AdvancedDataProtectionMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
    class AdvancedPerformanceMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
    class AwsOrgProperty(Struct):
        arn: str
    class BucketLevelProperty(Struct):
        activity_metrics: CfnStorageLens.ActivityMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_cost_optimization_metrics: CfnStorageLens.AdvancedCostOptimizationMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_data_protection_metrics: CfnStorageLens.AdvancedDataProtectionMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        advanced_performance_metrics: CfnStorageLens.AdvancedPerformanceMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        detailed_status_codes_metrics: CfnStorageLens.DetailedStatusCodesMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        prefix_level: CfnStorageLens.PrefixLevelProperty | Mapping[str, Any] | IResolvable | None = None
    class BucketsAndRegionsProperty(Struct):
        buckets: Sequence[str] | None = None
        regions: Sequence[str] | None = None
    class CloudWatchMetricsProperty(Struct):
        is_enabled: bool | IResolvable
    class DataExportProperty(Struct):
        cloud_watch_metrics: CfnStorageLens.CloudWatchMetricsProperty | Mapping[str, Any] | IResolvable | None = None
        s3_bucket_destination: CfnStorageLens.S3BucketDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        storage_lens_table_destination: CfnStorageLens.StorageLensTableDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class DetailedStatusCodesMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
    class EncryptionProperty(Struct):
        ssekms: CfnStorageLens.SSEKMSProperty | Mapping[str, Any] | IResolvable | None = None
        sses3: Any | None = None
    class PrefixLevelProperty(Struct):
        storage_metrics: CfnStorageLens.PrefixLevelStorageMetricsProperty | Mapping[str, Any] | IResolvable
    class PrefixLevelStorageMetricsProperty(Struct):
        is_enabled: bool | IResolvable | None = None
        selection_criteria: CfnStorageLens.SelectionCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    class S3BucketDestinationProperty(Struct):
        account_id: str
        arn: str
        format: str
        output_schema_version: str
        encryption: CfnStorageLens.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
    class SSEKMSProperty(Struct):
        key_id: str
    class SelectionCriteriaProperty(Struct):
        delimiter: str | None = None
        max_depth: float | None = None
        min_storage_bytes_percentage: float | None = None
    class StorageLensConfigurationProperty(Struct):
        account_level: CfnStorageLens.AccountLevelProperty | Mapping[str, Any] | IResolvable
        id: str
        is_enabled: bool | IResolvable
        aws_org: CfnStorageLens.AwsOrgProperty | Mapping[str, Any] | IResolvable | None = None
        data_export: CfnStorageLens.DataExportProperty | Mapping[str, Any] | IResolvable | None = None
        exclude: CfnStorageLens.BucketsAndRegionsProperty | Mapping[str, Any] | IResolvable | None = None
        expanded_prefixes_data_export: CfnStorageLens.StorageLensExpandedPrefixesDataExportProperty | Mapping[str, Any] | IResolvable | None = None
        include: CfnStorageLens.BucketsAndRegionsProperty | Mapping[str, Any] | IResolvable | None = None
        prefix_delimiter: str | None = None
        storage_lens_arn: str | None = None
    class StorageLensExpandedPrefixesDataExportProperty(Struct):
        s3_bucket_destination: CfnStorageLens.S3BucketDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        storage_lens_table_destination: CfnStorageLens.StorageLensTableDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class StorageLensGroupLevelProperty(Struct):
        storage_lens_group_selection_criteria: CfnStorageLens.StorageLensGroupSelectionCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    class StorageLensGroupSelectionCriteriaProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class StorageLensTableDestinationProperty(Struct):
        is_enabled: bool | IResolvable
        encryption: CfnStorageLens.EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        storage_lens_configuration: CfnStorageLens.StorageLensConfigurationProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    storage_lens_configuration: CfnStorageLens.StorageLensConfigurationProperty | IResolvable
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_storage_lens_configuration_storage_lens_arn(self) -> str: ...
    @property
    def storage_lens_ref(self) -> _aws_s3.StorageLensReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_storage_lens(x: Any) -> bool: ...

class CfnStorageLensProps(Struct):
    storage_lens_configuration: CfnStorageLens.StorageLensConfigurationProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStorageLensGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AndProperty(Struct):
        match_any_prefix: Sequence[str] | None = None
        match_any_suffix: Sequence[str] | None = None
        match_any_tag: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        match_object_age: CfnStorageLensGroup.MatchObjectAgeProperty | Mapping[str, Any] | IResolvable | None = None
        match_object_size: CfnStorageLensGroup.MatchObjectSizeProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterProperty(Struct):
        and_: CfnStorageLensGroup.AndProperty | Mapping[str, Any] | IResolvable | None = None
        match_any_prefix: Sequence[str] | None = None
        match_any_suffix: Sequence[str] | None = None
        match_any_tag: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        match_object_age: CfnStorageLensGroup.MatchObjectAgeProperty | Mapping[str, Any] | IResolvable | None = None
        match_object_size: CfnStorageLensGroup.MatchObjectSizeProperty | Mapping[str, Any] | IResolvable | None = None
        or_: CfnStorageLensGroup.OrProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchObjectAgeProperty(Struct):
        days_greater_than: float | None = None
        days_less_than: float | None = None
    class MatchObjectSizeProperty(Struct):
        bytes_greater_than: float | None = None
        bytes_less_than: float | None = None
    class OrProperty(Struct):
        match_any_prefix: Sequence[str] | None = None
        match_any_suffix: Sequence[str] | None = None
        match_any_tag: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        match_object_age: CfnStorageLensGroup.MatchObjectAgeProperty | Mapping[str, Any] | IResolvable | None = None
        match_object_size: CfnStorageLensGroup.MatchObjectSizeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        filter: CfnStorageLensGroup.FilterProperty | Mapping[str, Any] | IResolvable,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    filter: CfnStorageLensGroup.FilterProperty | IResolvable
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_storage_lens_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def storage_lens_group_ref(self) -> _aws_s3.StorageLensGroupReference: ...
    @staticmethod
    def arn_for_storage_lens_group(resource: _aws_s3.IStorageLensGroupRef) -> str: ...
    @staticmethod
    def is_cfn_storage_lens_group(x: Any) -> bool: ...

class CfnStorageLensGroupProps(Struct):
    filter: CfnStorageLensGroup.FilterProperty | Mapping[str, Any] | IResolvable
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class BucketNamespace(Enum):
    GLOBAL = 'global'
    ACCOUNT_REGIONAL = 'account-regional'

class BucketNotificationDestinationType(Enum):
    LAMBDA = 0
    QUEUE = 1
    TOPIC = 2

class EventType(Enum):
    OBJECT_CREATED = 's3:ObjectCreated:*'
    OBJECT_CREATED_PUT = 's3:ObjectCreated:Put'
    OBJECT_CREATED_POST = 's3:ObjectCreated:Post'
    OBJECT_CREATED_COPY = 's3:ObjectCreated:Copy'
    OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD = 's3:ObjectCreated:CompleteMultipartUpload'
    OBJECT_REMOVED = 's3:ObjectRemoved:*'
    OBJECT_REMOVED_DELETE = 's3:ObjectRemoved:Delete'
    OBJECT_REMOVED_DELETE_MARKER_CREATED = 's3:ObjectRemoved:DeleteMarkerCreated'
    OBJECT_RESTORE_POST = 's3:ObjectRestore:Post'
    OBJECT_RESTORE_COMPLETED = 's3:ObjectRestore:Completed'
    OBJECT_RESTORE_DELETE = 's3:ObjectRestore:Delete'
    REDUCED_REDUNDANCY_LOST_OBJECT = 's3:ReducedRedundancyLostObject'
    REPLICATION_OPERATION_FAILED_REPLICATION = 's3:Replication:OperationFailedReplication'
    REPLICATION_OPERATION_MISSED_THRESHOLD = 's3:Replication:OperationMissedThreshold'
    REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD = 's3:Replication:OperationReplicatedAfterThreshold'
    REPLICATION_OPERATION_NOT_TRACKED = 's3:Replication:OperationNotTracked'
    LIFECYCLE_EXPIRATION = 's3:LifecycleExpiration:*'
    LIFECYCLE_EXPIRATION_DELETE = 's3:LifecycleExpiration:Delete'
    LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED = 's3:LifecycleExpiration:DeleteMarkerCreated'
    LIFECYCLE_TRANSITION = 's3:LifecycleTransition'
    INTELLIGENT_TIERING = 's3:IntelligentTiering'
    OBJECT_TAGGING = 's3:ObjectTagging:*'
    OBJECT_TAGGING_PUT = 's3:ObjectTagging:Put'
    OBJECT_TAGGING_DELETE = 's3:ObjectTagging:Delete'
    OBJECT_ACL_PUT = 's3:ObjectAcl:Put'
    OBJECT_RESTORE = 's3:ObjectRestore:*'
    REPLICATION = 's3:Replication:*'

class InventoryFormat(Enum):
    CSV = 'CSV'
    PARQUET = 'Parquet'
    ORC = 'ORC'

class InventoryFrequency(Enum):
    DAILY = 'Daily'
    WEEKLY = 'Weekly'

class InventoryObjectVersion(Enum):
    ALL = 'All'
    CURRENT = 'Current'

class ObjectLockMode(Enum):
    GOVERNANCE = 'GOVERNANCE'
    COMPLIANCE = 'COMPLIANCE'

class PartitionDateSource(Enum):
    EVENT_TIME = 'EventTime'
    DELIVERY_TIME = 'DeliveryTime'

class RedirectProtocol(Enum):
    HTTP = 'http'
    HTTPS = 'https'

class TransitionDefaultMinimumObjectSize(Enum):
    ALL_STORAGE_CLASSES_128_K = 'all_storage_classes_128K'
    VARIES_BY_STORAGE_CLASS = 'varies_by_storage_class'

class BlockPublicAccessOptions(Struct):
    block_public_acls: bool | None = None
    block_public_policy: bool | None = None
    ignore_public_acls: bool | None = None
    restrict_public_buckets: bool | None = None

class BucketAttributes(Struct):
    account: str | None = None
    bucket_arn: str | None = None
    bucket_domain_name: str | None = None
    bucket_dual_stack_domain_name: str | None = None
    bucket_name: str | None = None
    bucket_regional_domain_name: str | None = None
    bucket_website_new_url_format: bool | None = None
    bucket_website_url: str | None = None
    encryption_key: Any | None = None
    is_website: bool | None = None
    notifications_handler_role: Any | None = None
    region: str | None = None

class BucketMetrics(Struct):
    id: str
    prefix: str | None = None
    tag_filters: Mapping[str, Any] | None = None

class BucketNotificationDestinationConfig(Struct):
    arn: str
    type: BucketNotificationDestinationType
    dependencies: Sequence[Any] | None = None

class BucketPolicyProps(Struct):
    bucket: Any
    document: Any | None = None
    removal_policy: Any | None = None

class BucketProps(Struct):
    abac_status: bool | None = None
    access_control: Any | None = None
    auto_delete_objects: bool | None = None
    blocked_encryption_types: Sequence[Any] | None = None
    block_public_access: Any | None = None
    bucket_key_enabled: bool | None = None
    bucket_name: str | None = None
    bucket_name_prefix: str | None = None
    bucket_namespace: BucketNamespace | None = None
    cors: Sequence[Any] | None = None
    encryption: Any | None = None
    encryption_key: Any | None = None
    enforce_ssl: bool | None = None
    event_bridge_enabled: bool | None = None
    intelligent_tiering_configurations: Sequence[IntelligentTieringConfiguration | Mapping[str, Any]] | None = None
    inventories: Sequence[Inventory | Mapping[str, Any]] | None = None
    lifecycle_rules: Sequence[Any] | None = None
    metrics: Sequence[BucketMetrics | Mapping[str, Any]] | None = None
    minimum_tls_version: float | None = None
    notifications_handler_role: Any | None = None
    notifications_skip_destination_validation: bool | None = None
    object_lock_default_retention: Any | None = None
    object_lock_enabled: bool | None = None
    object_ownership: Any | None = None
    public_read_access: bool | None = None
    removal_policy: Any | None = None
    replication_role: Any | None = None
    replication_rules: Sequence[ReplicationRule | Mapping[str, Any]] | None = None
    server_access_logs_bucket: Any | None = None
    server_access_logs_prefix: str | None = None
    target_object_key_format: Any | None = None
    transfer_acceleration: bool | None = None
    transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize | None = None
    versioned: bool | None = None
    website_error_document: str | None = None
    website_index_document: str | None = None
    website_redirect: RedirectTarget | Mapping[str, Any] | None = None
    website_routing_rules: Sequence[RoutingRule | Mapping[str, Any]] | None = None

class Filter(Struct):
    prefix: str | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None

class GrantReplicationPermissionDestinationProps(Struct):
    bucket: Any
    encryption_key: Any | None = None

class GrantReplicationPermissionProps(Struct):
    destinations: Sequence[GrantReplicationPermissionDestinationProps | Mapping[str, Any]]
    source_decryption_key: Any | None = None

class IntelligentTieringConfiguration(Struct):
    name: str
    archive_access_tier_time: Any | None = None
    deep_archive_access_tier_time: Any | None = None
    prefix: str | None = None
    tags: Sequence[Tag | Mapping[str, Any]] | None = None

class Inventory(Struct):
    destination: InventoryDestination | Mapping[str, Any]
    enabled: bool | None = None
    format: InventoryFormat | None = None
    frequency: InventoryFrequency | None = None
    include_object_versions: InventoryObjectVersion | None = None
    inventory_id: str | None = None
    objects_prefix: str | None = None
    optional_fields: Sequence[str] | None = None

class InventoryDestination(Struct):
    bucket: Any
    bucket_owner: str | None = None
    prefix: str | None = None

class NotificationKeyFilter(Struct):
    prefix: str | None = None
    suffix: str | None = None

class OnCloudTrailBucketEventOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: Any | None = None
    rule_name: str | None = None
    target: Any | None = None
    paths: Sequence[str] | None = None

class RedirectTarget(Struct):
    host_name: str
    protocol: RedirectProtocol | None = None

class ReplicationRule(Struct):
    destination: Any
    access_control_transition: bool | None = None
    delete_marker_replication: bool | None = None
    filter: Filter | Mapping[str, Any] | None = None
    id: str | None = None
    kms_key: Any | None = None
    metrics: Any | None = None
    priority: float | None = None
    replica_modifications: bool | None = None
    replication_time_control: Any | None = None
    sse_kms_encrypted_objects: bool | None = None
    storage_class: Any | None = None

class RoutingRule(Struct):
    condition: RoutingRuleCondition | Mapping[str, Any] | None = None
    host_name: str | None = None
    http_redirect_code: str | None = None
    protocol: RedirectProtocol | None = None
    replace_key: Any | None = None

class RoutingRuleCondition(Struct):
    http_error_code_returned_equals: str | None = None
    key_prefix_equals: str | None = None

class Tag(Struct):
    key: str
    value: str

class TransferAccelerationUrlOptions(Struct):
    dual_stack: bool | None = None

class VirtualHostedStyleUrlOptions(Struct):
    regional: bool | None = None

