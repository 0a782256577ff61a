# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_proton as _aws_proton
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironmentAccountConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        codebuild_role_arn: str | None = None,
        component_role_arn: str | None = None,
        environment_account_id: str | None = None,
        environment_name: str | None = None,
        management_account_id: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    codebuild_role_arn: str | None
    component_role_arn: str | None
    environment_account_id: str | None
    environment_name: str | None
    management_account_id: str | None
    role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def environment_account_connection_ref(self) -> _aws_proton.EnvironmentAccountConnectionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment_account_connection(resource: _aws_proton.IEnvironmentAccountConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_environment_account_connection(x: Any) -> bool: ...

class CfnEnvironmentAccountConnectionProps(Struct):
    codebuild_role_arn: str | None = None
    component_role_arn: str | None = None
    environment_account_id: str | None = None
    environment_name: str | None = None
    management_account_id: str | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEnvironmentTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        display_name: str | None = None,
        encryption_key: str | None = None,
        name: str | None = None,
        provisioning: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    display_name: str | None
    encryption_key: str | None
    name: str | None
    provisioning: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def environment_template_ref(self) -> _aws_proton.EnvironmentTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment_template(resource: _aws_proton.IEnvironmentTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_environment_template(x: Any) -> bool: ...

class CfnEnvironmentTemplateProps(Struct):
    description: str | None = None
    display_name: str | None = None
    encryption_key: str | None = None
    name: str | None = None
    provisioning: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        display_name: str | None = None,
        encryption_key: str | None = None,
        name: str | None = None,
        pipeline_provisioning: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str | None
    display_name: str | None
    encryption_key: str | None
    name: str | None
    pipeline_provisioning: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def service_template_ref(self) -> _aws_proton.ServiceTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service_template(resource: _aws_proton.IServiceTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_service_template(x: Any) -> bool: ...

class CfnServiceTemplateProps(Struct):
    description: str | None = None
    display_name: str | None = None
    encryption_key: str | None = None
    name: str | None = None
    pipeline_provisioning: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

