# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_sdb as _aws_sdb
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
    ) -> None: ...
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_sdb.DomainReference: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    description: str | None = None

