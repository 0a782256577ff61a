# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_uxc as _aws_uxc
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccountCustomization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_color: str | None = None,
        visible_regions: Sequence[str] | None = None,
        visible_services: Sequence[str] | None = None,
    ) -> None: ...
    account_color: str | None
    visible_regions: Sequence[str] | None
    visible_services: Sequence[str] | None
    @property
    def account_customization_ref(self) -> _aws_uxc.AccountCustomizationReference: ...
    @property
    def attr_account_id(self) -> str: ...
    @staticmethod
    def is_cfn_account_customization(x: Any) -> bool: ...

class CfnAccountCustomizationProps(Struct):
    account_color: str | None = None
    visible_regions: Sequence[str] | None = None
    visible_services: Sequence[str] | None = None

