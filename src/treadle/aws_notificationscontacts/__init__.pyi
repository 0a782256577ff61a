# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_notificationscontacts as _aws_notificationscontacts
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEmailContact(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EmailContactProperty(Struct):
        address: str
        arn: str
        creation_time: str
        name: str
        status: str
        update_time: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        email_address: str,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    email_address: str
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_email_contact(self) -> IResolvable: ...
    @property
    def attr_email_contact_address(self) -> str: ...
    @property
    def attr_email_contact_arn(self) -> str: ...
    @property
    def attr_email_contact_creation_time(self) -> str: ...
    @property
    def attr_email_contact_name(self) -> str: ...
    @property
    def attr_email_contact_status(self) -> str: ...
    @property
    def attr_email_contact_update_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def email_contact_ref(self) -> _aws_notificationscontacts.EmailContactReference: ...
    @staticmethod
    def arn_for_email_contact(resource: _aws_notificationscontacts.IEmailContactRef) -> str: ...
    @staticmethod
    def is_cfn_email_contact(x: Any) -> bool: ...

class CfnEmailContactProps(Struct):
    email_address: str
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

