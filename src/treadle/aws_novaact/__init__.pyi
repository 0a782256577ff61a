# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_novaact as _aws_novaact
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnWorkflowDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class WorkflowExportConfigProperty(Struct):
        s3_bucket_name: str
        s3_key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        export_config: CfnWorkflowDefinition.WorkflowExportConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    description: str | None
    export_config: CfnWorkflowDefinition.WorkflowExportConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def workflow_definition_ref(self) -> _aws_novaact.WorkflowDefinitionReference: ...
    @staticmethod
    def arn_for_workflow_definition(resource: _aws_novaact.IWorkflowDefinitionRef) -> str: ...
    @staticmethod
    def is_cfn_workflow_definition(x: Any) -> bool: ...

class CfnWorkflowDefinitionProps(Struct):
    name: str
    description: str | None = None
    export_config: CfnWorkflowDefinition.WorkflowExportConfigProperty | Mapping[str, Any] | IResolvable | None = None

