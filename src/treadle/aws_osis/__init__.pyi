# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_osis as _aws_osis
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BufferOptionsProperty(Struct):
        persistent_buffer_enabled: bool | IResolvable
    class CloudWatchLogDestinationProperty(Struct):
        log_group: str
    class EncryptionAtRestOptionsProperty(Struct):
        kms_key_arn: str
    class LogPublishingOptionsProperty(Struct):
        cloud_watch_log_destination: CfnPipeline.CloudWatchLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
        is_logging_enabled: bool | IResolvable | None = None
    class ResourcePolicyProperty(Struct):
        policy: Any
    class VpcAttachmentOptionsProperty(Struct):
        attach_to_vpc: bool | IResolvable
        cidr_block: str
    class VpcEndpointProperty(Struct):
        vpc_endpoint_id: str | None = None
        vpc_id: str | None = None
        vpc_options: CfnPipeline.VpcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcOptionsProperty(Struct):
        subnet_ids: Sequence[str]
        security_group_ids: Sequence[str] | None = None
        vpc_attachment_options: CfnPipeline.VpcAttachmentOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_endpoint_management: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        max_units: float,
        min_units: float,
        pipeline_configuration_body: str,
        pipeline_name: str,
        buffer_options: CfnPipeline.BufferOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        encryption_at_rest_options: CfnPipeline.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        log_publishing_options: CfnPipeline.LogPublishingOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        pipeline_role_arn: str | None = None,
        resource_policy: CfnPipeline.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_options: CfnPipeline.VpcOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    max_units: float
    min_units: float
    pipeline_configuration_body: str
    pipeline_name: str
    buffer_options: CfnPipeline.BufferOptionsProperty | IResolvable | None
    encryption_at_rest_options: CfnPipeline.EncryptionAtRestOptionsProperty | IResolvable | None
    log_publishing_options: CfnPipeline.LogPublishingOptionsProperty | IResolvable | None
    pipeline_role_arn: str | None
    resource_policy: CfnPipeline.ResourcePolicyProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_options: CfnPipeline.VpcOptionsProperty | IResolvable | None
    @property
    def attr_ingest_endpoint_urls(self) -> Sequence[str]: ...
    @property
    def attr_pipeline_arn(self) -> str: ...
    @property
    def attr_vpc_endpoints(self) -> IResolvable: ...
    @property
    def attr_vpc_endpoint_service(self) -> str: ...
    @property
    def pipeline_ref(self) -> _aws_osis.PipelineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_osis.IPipelineRef) -> str: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    max_units: float
    min_units: float
    pipeline_configuration_body: str
    pipeline_name: str
    buffer_options: CfnPipeline.BufferOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    encryption_at_rest_options: CfnPipeline.EncryptionAtRestOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    log_publishing_options: CfnPipeline.LogPublishingOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    pipeline_role_arn: str | None = None
    resource_policy: CfnPipeline.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_options: CfnPipeline.VpcOptionsProperty | Mapping[str, Any] | IResolvable | None = None

