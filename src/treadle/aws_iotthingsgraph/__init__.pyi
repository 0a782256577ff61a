# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotthingsgraph as _aws_iotthingsgraph
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnFlowTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefinitionDocumentProperty(Struct):
        language: str
        text: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: CfnFlowTemplate.DefinitionDocumentProperty | Mapping[str, Any] | IResolvable,
        compatible_namespace_version: float | None = None,
    ) -> None: ...
    definition: CfnFlowTemplate.DefinitionDocumentProperty | IResolvable
    compatible_namespace_version: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def flow_template_ref(self) -> _aws_iotthingsgraph.FlowTemplateReference: ...
    @staticmethod
    def is_cfn_flow_template(x: Any) -> bool: ...

class CfnFlowTemplateProps(Struct):
    definition: CfnFlowTemplate.DefinitionDocumentProperty | Mapping[str, Any] | IResolvable
    compatible_namespace_version: float | None = None

