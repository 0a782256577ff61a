# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ssmquicksetup as _aws_ssmquicksetup
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConfigurationManager(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationDefinitionProperty(Struct):
        parameters: Mapping[str, str] | IResolvable
        type: str
        id: str | None = None
        local_deployment_administration_role_arn: str | None = None
        local_deployment_execution_role_name: str | None = None
        type_version: str | None = None
    class StatusSummaryProperty(Struct):
        last_updated_at: str
        status_type: str
        status: str | None = None
        status_details: Mapping[str, str] | IResolvable | None = None
        status_message: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration_definitions: Sequence[CfnConfigurationManager.ConfigurationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    configuration_definitions: Sequence[CfnConfigurationManager.ConfigurationDefinitionProperty | IResolvable] | IResolvable
    description: str | None
    name: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_modified_at(self) -> str: ...
    @property
    def attr_manager_arn(self) -> str: ...
    @property
    def attr_status_summaries(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_manager_ref(self) -> _aws_ssmquicksetup.ConfigurationManagerReference: ...
    @staticmethod
    def is_cfn_configuration_manager(x: Any) -> bool: ...

class CfnConfigurationManagerProps(Struct):
    configuration_definitions: Sequence[CfnConfigurationManager.ConfigurationDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnLifecycleAutomation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        automation_document: str,
        automation_parameters: Mapping[str, Sequence[str]] | IResolvable,
        resource_key: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    automation_document: str
    automation_parameters: Mapping[str, Sequence[str]] | IResolvable
    resource_key: str
    tags: Mapping[str, str] | None
    @property
    def attr_association_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def lifecycle_automation_ref(self) -> _aws_ssmquicksetup.LifecycleAutomationReference: ...
    @staticmethod
    def is_cfn_lifecycle_automation(x: Any) -> bool: ...

class CfnLifecycleAutomationProps(Struct):
    automation_document: str
    automation_parameters: Mapping[str, Sequence[str]] | IResolvable
    resource_key: str
    tags: Mapping[str, str] | None = None

