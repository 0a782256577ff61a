# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class ServerSideEncryption(Enum):
    AES_256 = 'AES256'
    AWS_KMS = 'aws:kms'
    AWS_KMS_DSSE = 'aws:kms:dsse'

class StorageClass(Enum):
    STANDARD = 'STANDARD'
    REDUCED_REDUNDANCY = 'REDUCED_REDUNDANCY'
    STANDARD_IA = 'STANDARD_IA'
    ONEZONE_IA = 'ONEZONE_IA'
    INTELLIGENT_TIERING = 'INTELLIGENT_TIERING'
    GLACIER = 'GLACIER'
    DEEP_ARCHIVE = 'DEEP_ARCHIVE'

class BucketDeploymentProps(Struct):
    destination_bucket: Any
    sources: Sequence[Any]
    access_control: Any | None = None
    cache_control: Sequence[Any] | None = None
    content_disposition: str | None = None
    content_encoding: str | None = None
    content_language: str | None = None
    content_type: str | None = None
    destination_key_prefix: str | None = None
    distribution: Any | None = None
    distribution_paths: Sequence[str] | None = None
    ephemeral_storage_size: Any | None = None
    exclude: Sequence[str] | None = None
    expires: Any | None = None
    extract: bool | None = None
    include: Sequence[str] | None = None
    log_group: Any | None = None
    log_retention: Any | None = None
    memory_limit: float | None = None
    metadata: Mapping[str, str] | None = None
    output_object_keys: bool | None = None
    prune: bool | None = None
    retain_on_delete: bool | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    server_side_encryption: ServerSideEncryption | None = None
    server_side_encryption_aws_kms_key_id: str | None = None
    server_side_encryption_customer_algorithm: str | None = None
    sign_content: bool | None = None
    storage_class: StorageClass | None = None
    use_efs: bool | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    wait_for_distribution_invalidation: bool | None = None
    website_redirect_location: str | None = None

class DeployTimeSubstitutedFileProps(Struct):
    destination_bucket: Any
    source: str
    substitutions: Mapping[str, str]
    destination_key: str | None = None
    role: Any | None = None

class DeploymentSourceContext(Struct):
    handler_role: Any

class JsonProcessingOptions(Struct):
    escape: bool | None = None

class MarkersConfig(Struct):
    json_escape: bool | None = None

class SourceConfig(Struct):
    bucket: Any
    zip_object_key: str
    markers: Mapping[str, Any] | None = None
    markers_config: MarkersConfig | Mapping[str, Any] | None = None

class UserDefinedObjectMetadata(Struct):
    pass

