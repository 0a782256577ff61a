# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotcoredeviceadvisor as _aws_iotcoredeviceadvisor
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSuiteDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeviceUnderTestProperty(Struct):
        certificate_arn: str | None = None
        thing_arn: str | None = None
    class SuiteDefinitionConfigurationProperty(Struct):
        device_permission_role_arn: str
        root_group: str
        devices: Sequence[CfnSuiteDefinition.DeviceUnderTestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        intended_for_qualification: bool | IResolvable | None = None
        suite_definition_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        suite_definition_configuration: Any,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    suite_definition_configuration: Any
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_suite_definition_arn(self) -> str: ...
    @property
    def attr_suite_definition_id(self) -> str: ...
    @property
    def attr_suite_definition_version(self) -> str: ...
    @property
    def suite_definition_ref(self) -> _aws_iotcoredeviceadvisor.SuiteDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_suite_definition(resource: _aws_iotcoredeviceadvisor.ISuiteDefinitionRef) -> str: ...
    @staticmethod
    def from_suite_definition_arn(scope: Construct, id: str, arn: str) -> _aws_iotcoredeviceadvisor.ISuiteDefinitionRef: ...
    @staticmethod
    def from_suite_definition_id(scope: Construct, id: str, suite_definition_id: str) -> _aws_iotcoredeviceadvisor.ISuiteDefinitionRef: ...
    @staticmethod
    def is_cfn_suite_definition(x: Any) -> bool: ...

class CfnSuiteDefinitionProps(Struct):
    suite_definition_configuration: Any
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

