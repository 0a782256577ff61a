# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_lookoutequipment as _aws_lookoutequipment
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnInferenceScheduler(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataInputConfigurationProperty(Struct):
        s3_input_configuration: CfnInferenceScheduler.S3InputConfigurationProperty | Mapping[str, Any] | IResolvable
        inference_input_name_configuration: CfnInferenceScheduler.InputNameConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        input_time_zone_offset: str | None = None
    class DataOutputConfigurationProperty(Struct):
        s3_output_configuration: CfnInferenceScheduler.S3OutputConfigurationProperty | Mapping[str, Any] | IResolvable
        kms_key_id: str | None = None
    class InputNameConfigurationProperty(Struct):
        component_timestamp_delimiter: str | None = None
        timestamp_format: str | None = None
    class S3InputConfigurationProperty(Struct):
        bucket: str
        prefix: str | None = None
    class S3OutputConfigurationProperty(Struct):
        bucket: str
        prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_input_configuration: Any,
        data_output_configuration: Any,
        data_upload_frequency: str,
        model_name: str,
        role_arn: str,
        data_delay_offset_in_minutes: float | None = None,
        inference_scheduler_name: str | None = None,
        server_side_kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_input_configuration: Any
    data_output_configuration: Any
    data_upload_frequency: str
    model_name: str
    role_arn: str
    data_delay_offset_in_minutes: float | None
    inference_scheduler_name: str | None
    server_side_kms_key_id: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_inference_scheduler_arn(self) -> str: ...
    @property
    def inference_scheduler_ref(self) -> _aws_lookoutequipment.InferenceSchedulerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_inference_scheduler(resource: _aws_lookoutequipment.IInferenceSchedulerRef) -> str: ...
    @staticmethod
    def is_cfn_inference_scheduler(x: Any) -> bool: ...

class CfnInferenceSchedulerProps(Struct):
    data_input_configuration: Any
    data_output_configuration: Any
    data_upload_frequency: str
    model_name: str
    role_arn: str
    data_delay_offset_in_minutes: float | None = None
    inference_scheduler_name: str | None = None
    server_side_kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

