# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_synthetics as _aws_synthetics
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCanary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArtifactConfigProperty(Struct):
        s3_encryption: CfnCanary.S3EncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    class BaseScreenshotProperty(Struct):
        screenshot_name: str
        ignore_coordinates: Sequence[str] | None = None
    class BrowserConfigProperty(Struct):
        browser_type: str
    class CodeProperty(Struct):
        blueprint_types: Sequence[str] | None = None
        dependencies: Sequence[CfnCanary.DependencyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        handler: str | None = None
        s3_bucket: str | None = None
        s3_key: str | None = None
        s3_object_version: str | None = None
        script: str | None = None
        source_location_arn: str | None = None
    class DependencyProperty(Struct):
        reference: str
        type: str | None = None
    class ReplicaProperty(Struct):
        location: str
        canary_state: str | None = None
        kms_key_arn: str | None = None
        last_modified: float | None = None
        replication_status: CfnCanary.ReplicaReplicationStatusProperty | Mapping[str, Any] | IResolvable | None = None
        resources_to_replicate_tags: Sequence[str] | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        vpc_config: CfnCanary.VPCConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ReplicaReplicationStatusProperty(Struct):
        state: str | None = None
    class RetryConfigProperty(Struct):
        max_retries: float
    class RunConfigProperty(Struct):
        active_tracing: bool | IResolvable | None = None
        environment_variables: Mapping[str, str] | IResolvable | None = None
        ephemeral_storage: float | None = None
        memory_in_mb: float | None = None
        timeout_in_seconds: float | None = None
    class S3EncryptionProperty(Struct):
        encryption_mode: str | None = None
        kms_key_arn: str | None = None
    class ScheduleProperty(Struct):
        expression: str
        duration_in_seconds: str | None = None
        retry_config: CfnCanary.RetryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VPCConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
        ipv6_allowed_for_dual_stack: bool | IResolvable | None = None
        vpc_id: str | None = None
    class VisualReferenceProperty(Struct):
        base_canary_run_id: str
        base_screenshots: Sequence[CfnCanary.BaseScreenshotProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        browser_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        artifact_s3_location: str,
        code: CfnCanary.CodeProperty | Mapping[str, Any] | IResolvable,
        execution_role_arn: str | _aws_iam.IRoleRef,
        name: str,
        runtime_version: str,
        schedule: CfnCanary.ScheduleProperty | Mapping[str, Any] | IResolvable,
        artifact_config: CfnCanary.ArtifactConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        browser_configs: Sequence[CfnCanary.BrowserConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        delete_lambda_resources_on_canary_deletion: bool | IResolvable | None = None,
        dry_run_and_update: bool | IResolvable | None = None,
        failure_retention_period: float | None = None,
        kms_key_arn: str | None = None,
        provisioned_resource_cleanup: str | None = None,
        replicas: Sequence[CfnCanary.ReplicaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        resources_to_replicate_tags: Sequence[str] | None = None,
        run_config: CfnCanary.RunConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        start_canary_after_creation: bool | IResolvable | None = None,
        success_retention_period: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        visual_reference: CfnCanary.VisualReferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        visual_references: Sequence[CfnCanary.VisualReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        vpc_config: CfnCanary.VPCConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    artifact_s3_location: str
    code: CfnCanary.CodeProperty | IResolvable
    execution_role_arn: str
    name: str
    runtime_version: str
    schedule: CfnCanary.ScheduleProperty | IResolvable
    artifact_config: CfnCanary.ArtifactConfigProperty | IResolvable | None
    browser_configs: Sequence[CfnCanary.BrowserConfigProperty | IResolvable] | IResolvable | None
    delete_lambda_resources_on_canary_deletion: bool | IResolvable | None
    dry_run_and_update: bool | IResolvable | None
    failure_retention_period: float | None
    kms_key_arn: str | None
    provisioned_resource_cleanup: str | None
    replicas: Sequence[CfnCanary.ReplicaProperty | IResolvable] | IResolvable | None
    resources_to_replicate_tags: Sequence[str] | None
    run_config: CfnCanary.RunConfigProperty | IResolvable | None
    start_canary_after_creation: bool | IResolvable | None
    success_retention_period: float | None
    tags_raw: Sequence[_CfnTag] | None
    visual_reference: CfnCanary.VisualReferenceProperty | IResolvable | None
    visual_references: Sequence[CfnCanary.VisualReferenceProperty | IResolvable] | IResolvable | None
    vpc_config: CfnCanary.VPCConfigProperty | IResolvable | None
    @property
    def attr_code_source_location_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def canary_ref(self) -> _aws_synthetics.CanaryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_canary(resource: _aws_synthetics.ICanaryRef) -> str: ...
    @staticmethod
    def from_canary_name(scope: Construct, id: str, canary_name: str) -> _aws_synthetics.ICanaryRef: ...
    @staticmethod
    def is_cfn_canary(x: Any) -> bool: ...

class CfnCanaryProps(Struct):
    artifact_s3_location: str
    code: CfnCanary.CodeProperty | Mapping[str, Any] | IResolvable
    execution_role_arn: str | _aws_iam.IRoleRef
    name: str
    runtime_version: str
    schedule: CfnCanary.ScheduleProperty | Mapping[str, Any] | IResolvable
    artifact_config: CfnCanary.ArtifactConfigProperty | Mapping[str, Any] | IResolvable | None = None
    browser_configs: Sequence[CfnCanary.BrowserConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    delete_lambda_resources_on_canary_deletion: bool | IResolvable | None = None
    dry_run_and_update: bool | IResolvable | None = None
    failure_retention_period: float | None = None
    kms_key_arn: str | None = None
    provisioned_resource_cleanup: str | None = None
    replicas: Sequence[CfnCanary.ReplicaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    resources_to_replicate_tags: Sequence[str] | None = None
    run_config: CfnCanary.RunConfigProperty | Mapping[str, Any] | IResolvable | None = None
    start_canary_after_creation: bool | IResolvable | None = None
    success_retention_period: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    visual_reference: CfnCanary.VisualReferenceProperty | Mapping[str, Any] | IResolvable | None = None
    visual_references: Sequence[CfnCanary.VisualReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    vpc_config: CfnCanary.VPCConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        resource_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    resource_arns: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def group_ref(self) -> _aws_synthetics.GroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    name: str
    resource_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class ArtifactsEncryptionMode(Enum):
    S3_MANAGED = 'SSE_S3'
    KMS = 'SSE_KMS'

class BrowserType(Enum):
    CHROME = 'CHROME'
    FIREFOX = 'FIREFOX'

class Cleanup(Enum):
    NOTHING = 'nothing'
    LAMBDA = 'lambda'

class ResourceToReplicateTags(Enum):
    LAMBDA_FUNCTION = 'lambda-function'

class RuntimeFamily(Enum):
    NODEJS = 0
    PYTHON = 1
    OTHER = 2

class ArtifactsBucketLocation(Struct):
    bucket: Any
    prefix: str | None = None

class CanaryProps(Struct):
    runtime: Any
    test: Any
    active_tracing: bool | None = None
    artifact_s3_encryption_mode: ArtifactsEncryptionMode | None = None
    artifact_s3_kms_key: Any | None = None
    artifacts_bucket_lifecycle_rules: Sequence[Any] | None = None
    artifacts_bucket_location: ArtifactsBucketLocation | Mapping[str, Any] | None = None
    browser_configs: Sequence[BrowserType] | None = None
    canary_name: str | None = None
    cleanup: Cleanup | None = None
    dry_run_and_update: bool | None = None
    environment_encryption: Any | None = None
    environment_variables: Mapping[str, str] | None = None
    failure_retention_period: Any | None = None
    max_retries: float | None = None
    memory: Any | None = None
    provisioned_resource_cleanup: bool | None = None
    resources_to_replicate_tags: Sequence[ResourceToReplicateTags] | None = None
    role: Any | None = None
    schedule: Any | None = None
    security_groups: Sequence[Any] | None = None
    start_after_creation: bool | None = None
    success_retention_period: Any | None = None
    timeout: Any | None = None
    time_to_live: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class CodeConfig(Struct):
    inline_code: str | None = None
    s3_location: Any | None = None

class CronOptions(Struct):
    day: str | None = None
    hour: str | None = None
    minute: str | None = None
    month: str | None = None
    week_day: str | None = None

class CustomTestOptions(Struct):
    code: Any
    handler: str

class GroupProps(Struct):
    canaries: Sequence[Any] | None = None
    group_name: str | None = None

