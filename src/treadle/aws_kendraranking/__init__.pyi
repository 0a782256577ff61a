# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kendraranking as _aws_kendraranking
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnExecutionPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityUnitsConfigurationProperty(Struct):
        rescore_capacity_units: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        capacity_units: CfnExecutionPlan.CapacityUnitsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    capacity_units: CfnExecutionPlan.CapacityUnitsConfigurationProperty | IResolvable | None
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def execution_plan_ref(self) -> _aws_kendraranking.ExecutionPlanReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_execution_plan(resource: _aws_kendraranking.IExecutionPlanRef) -> str: ...
    @staticmethod
    def is_cfn_execution_plan(x: Any) -> bool: ...

class CfnExecutionPlanProps(Struct):
    name: str
    capacity_units: CfnExecutionPlan.CapacityUnitsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

