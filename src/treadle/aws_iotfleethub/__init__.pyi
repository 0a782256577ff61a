# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iotfleethub as _aws_iotfleethub
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str,
        role_arn: str,
        application_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_name: str
    role_arn: str
    application_description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_iotfleethub.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_application_creation_date(self) -> float: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_application_last_update_date(self) -> float: ...
    @property
    def attr_application_state(self) -> str: ...
    @property
    def attr_application_url(self) -> str: ...
    @property
    def attr_error_message(self) -> str: ...
    @property
    def attr_sso_client_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_iotfleethub.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_name: str
    role_arn: str
    application_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

