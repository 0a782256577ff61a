# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_systemsmanagersap as _aws_systemsmanagersap
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentInfoProperty(Struct):
        component_type: str | None = None
        ec2_instance_id: str | None = None
        sid: str | None = None
    class CredentialProperty(Struct):
        credential_type: str | None = None
        database_name: str | None = None
        secret_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        application_type: str,
        components_info: Sequence[CfnApplication.ComponentInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        credentials: Sequence[CfnApplication.CredentialProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        database_arn: str | None = None,
        instances: Sequence[str] | None = None,
        sap_instance_number: str | None = None,
        sid: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_id: str
    application_type: str
    components_info: Sequence[CfnApplication.ComponentInfoProperty | IResolvable] | IResolvable | None
    credentials: Sequence[CfnApplication.CredentialProperty | IResolvable] | IResolvable | None
    database_arn: str | None
    instances: Sequence[str] | None
    sap_instance_number: str | None
    sid: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_systemsmanagersap.ApplicationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_systemsmanagersap.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_id: str
    application_type: str
    components_info: Sequence[CfnApplication.ComponentInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    credentials: Sequence[CfnApplication.CredentialProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    database_arn: str | None = None
    instances: Sequence[str] | None = None
    sap_instance_number: str | None = None
    sid: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

