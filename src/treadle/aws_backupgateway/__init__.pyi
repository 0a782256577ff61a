# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_backupgateway as _aws_backupgateway
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnHypervisor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        host: str | None = None,
        kms_key_arn: str | None = None,
        log_group_arn: str | None = None,
        name: str | None = None,
        password: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        username: str | None = None,
    ) -> None: ...
    host: str | None
    kms_key_arn: str | None
    log_group_arn: str | None
    name: str | None
    password: str | None
    tags_raw: Sequence[_CfnTag] | None
    username: str | None
    @property
    def attr_hypervisor_arn(self) -> str: ...
    @property
    def hypervisor_ref(self) -> _aws_backupgateway.HypervisorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_hypervisor(resource: _aws_backupgateway.IHypervisorRef) -> str: ...
    @staticmethod
    def is_cfn_hypervisor(x: Any) -> bool: ...

class CfnHypervisorProps(Struct):
    host: str | None = None
    kms_key_arn: str | None = None
    log_group_arn: str | None = None
    name: str | None = None
    password: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    username: str | None = None

