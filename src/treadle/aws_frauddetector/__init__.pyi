# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_frauddetector as _aws_frauddetector
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntityTypeProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class EventTypeProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        entity_types: Sequence[CfnDetector.EntityTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        event_variables: Sequence[CfnDetector.EventVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inline: bool | IResolvable | None = None
        labels: Sequence[CfnDetector.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class EventVariableProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        data_source: str | None = None
        data_type: str | None = None
        default_value: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        variable_type: str | None = None
    class LabelProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class ModelProperty(Struct):
        arn: str | None = None
    class OutcomeProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class RuleProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        detector_id: str | None = None
        expression: str | None = None
        language: str | None = None
        last_updated_time: str | None = None
        outcomes: Sequence[CfnDetector.OutcomeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rule_id: str | None = None
        rule_version: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detector_id: str,
        event_type: CfnDetector.EventTypeProperty | Mapping[str, Any] | IResolvable,
        rules: Sequence[CfnDetector.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        associated_models: Sequence[CfnDetector.ModelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        detector_version_status: str | None = None,
        rule_execution_mode: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    detector_id: str
    event_type: CfnDetector.EventTypeProperty | IResolvable
    rules: Sequence[CfnDetector.RuleProperty | IResolvable] | IResolvable
    associated_models: Sequence[CfnDetector.ModelProperty | IResolvable] | IResolvable | None
    description: str | None
    detector_version_status: str | None
    rule_execution_mode: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_detector_version_id(self) -> str: ...
    @property
    def attr_event_type_arn(self) -> str: ...
    @property
    def attr_event_type_created_time(self) -> str: ...
    @property
    def attr_event_type_last_updated_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def detector_ref(self) -> _aws_frauddetector.DetectorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_detector(resource: _aws_frauddetector.IDetectorRef) -> str: ...
    @staticmethod
    def is_cfn_detector(x: Any) -> bool: ...

class CfnDetectorProps(Struct):
    detector_id: str
    event_type: CfnDetector.EventTypeProperty | Mapping[str, Any] | IResolvable
    rules: Sequence[CfnDetector.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    associated_models: Sequence[CfnDetector.ModelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    detector_version_status: str | None = None
    rule_execution_mode: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEntityType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def entity_type_ref(self) -> _aws_frauddetector.EntityTypeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_entity_type(resource: _aws_frauddetector.IEntityTypeRef) -> str: ...
    @staticmethod
    def is_cfn_entity_type(x: Any) -> bool: ...

class CfnEntityTypeProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntityTypeProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    class EventVariableProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        data_source: str | None = None
        data_type: str | None = None
        default_value: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
        variable_type: str | None = None
    class LabelProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        description: str | None = None
        inline: bool | IResolvable | None = None
        last_updated_time: str | None = None
        name: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        entity_types: Sequence[CfnEventType.EntityTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        event_variables: Sequence[CfnEventType.EventVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        labels: Sequence[CfnEventType.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    entity_types: Sequence[CfnEventType.EntityTypeProperty | IResolvable] | IResolvable
    event_variables: Sequence[CfnEventType.EventVariableProperty | IResolvable] | IResolvable
    labels: Sequence[CfnEventType.LabelProperty | IResolvable] | IResolvable
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def event_type_ref(self) -> _aws_frauddetector.EventTypeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_event_type(resource: _aws_frauddetector.IEventTypeRef) -> str: ...
    @staticmethod
    def is_cfn_event_type(x: Any) -> bool: ...

class CfnEventTypeProps(Struct):
    entity_types: Sequence[CfnEventType.EntityTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    event_variables: Sequence[CfnEventType.EventVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable
    labels: Sequence[CfnEventType.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLabel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def label_ref(self) -> _aws_frauddetector.LabelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_label(resource: _aws_frauddetector.ILabelRef) -> str: ...
    @staticmethod
    def is_cfn_label(x: Any) -> bool: ...

class CfnLabelProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        elements: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        variable_type: str | None = None,
    ) -> None: ...
    name: str
    description: str | None
    elements: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    variable_type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def list_ref(self) -> _aws_frauddetector.ListReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_list(resource: _aws_frauddetector.IListRef) -> str: ...
    @staticmethod
    def is_cfn_list(x: Any) -> bool: ...

class CfnListProps(Struct):
    name: str
    description: str | None = None
    elements: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    variable_type: str | None = None

class CfnOutcome(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def outcome_ref(self) -> _aws_frauddetector.OutcomeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_outcome(resource: _aws_frauddetector.IOutcomeRef) -> str: ...
    @staticmethod
    def is_cfn_outcome(x: Any) -> bool: ...

class CfnOutcomeProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVariable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_source: str,
        data_type: str,
        default_value: str,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        variable_type: str | None = None,
    ) -> None: ...
    data_source: str
    data_type: str
    default_value: str
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    variable_type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def variable_ref(self) -> _aws_frauddetector.VariableReference: ...
    @staticmethod
    def arn_for_variable(resource: _aws_frauddetector.IVariableRef) -> str: ...
    @staticmethod
    def is_cfn_variable(x: Any) -> bool: ...

class CfnVariableProps(Struct):
    data_source: str
    data_type: str
    default_value: str
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    variable_type: str | None = None

