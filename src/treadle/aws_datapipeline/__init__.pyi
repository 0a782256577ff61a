# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_datapipeline as _aws_datapipeline
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldProperty(Struct):
        key: str
        ref_value: str | None = None
        string_value: str | None = None
    class ParameterAttributeProperty(Struct):
        key: str
        string_value: str
    class ParameterObjectProperty(Struct):
        attributes: Sequence[CfnPipeline.ParameterAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
        id: str
    class ParameterValueProperty(Struct):
        id: str
        string_value: str
    class PipelineObjectProperty(Struct):
        fields: Sequence[CfnPipeline.FieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        id: str
        name: str
    class PipelineTagProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        activate: bool | IResolvable | None = None,
        description: str | None = None,
        parameter_objects: Sequence[CfnPipeline.ParameterObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        parameter_values: Sequence[CfnPipeline.ParameterValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        pipeline_objects: Sequence[CfnPipeline.PipelineObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        pipeline_tags: Sequence[CfnPipeline.PipelineTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    activate: bool | IResolvable | None
    description: str | None
    parameter_objects: Sequence[CfnPipeline.ParameterObjectProperty | IResolvable] | IResolvable | None
    parameter_values: Sequence[CfnPipeline.ParameterValueProperty | IResolvable] | IResolvable | None
    pipeline_objects: Sequence[CfnPipeline.PipelineObjectProperty | IResolvable] | IResolvable | None
    pipeline_tags: Sequence[CfnPipeline.PipelineTagProperty] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_pipeline_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def pipeline_ref(self) -> _aws_datapipeline.PipelineReference: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_datapipeline.IPipelineRef) -> str: ...
    @staticmethod
    def from_pipeline_id(scope: Construct, id: str, pipeline_id: str) -> _aws_datapipeline.IPipelineRef: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    name: str
    activate: bool | IResolvable | None = None
    description: str | None = None
    parameter_objects: Sequence[CfnPipeline.ParameterObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    parameter_values: Sequence[CfnPipeline.ParameterValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    pipeline_objects: Sequence[CfnPipeline.PipelineObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    pipeline_tags: Sequence[CfnPipeline.PipelineTagProperty | Mapping[str, Any]] | None = None

