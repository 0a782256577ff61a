# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_resourceexplorer2 as _aws_resourceexplorer2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDefaultViewAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        view_arn: str,
    ) -> None: ...
    view_arn: str
    @property
    def attr_associated_aws_principal(self) -> str: ...
    @property
    def default_view_association_ref(self) -> _aws_resourceexplorer2.DefaultViewAssociationReference: ...
    @staticmethod
    def is_cfn_default_view_association(x: Any) -> bool: ...

class CfnDefaultViewAssociationProps(Struct):
    view_arn: str

class CfnIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    type: str
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_index_state(self) -> str: ...
    @property
    def index_ref(self) -> _aws_resourceexplorer2.IndexReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_index(resource: _aws_resourceexplorer2.IIndexRef) -> str: ...
    @staticmethod
    def is_cfn_index(x: Any) -> bool: ...

class CfnIndexProps(Struct):
    type: str
    tags: Mapping[str, str] | None = None

class CfnView(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FiltersProperty(Struct):
        filter_string: str
    class IncludedPropertyProperty(Struct):
        name: str
    class SearchFilterProperty(Struct):
        filter_string: str
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        view_name: str,
        filters: CfnView.FiltersProperty | Mapping[str, Any] | IResolvable | None = None,
        included_properties: Sequence[CfnView.IncludedPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scope: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    view_name: str
    filters: CfnView.FiltersProperty | IResolvable | None
    included_properties: Sequence[CfnView.IncludedPropertyProperty | IResolvable] | IResolvable | None
    scope: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_view_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def view_ref(self) -> _aws_resourceexplorer2.ViewReference: ...
    @staticmethod
    def arn_for_view(resource: _aws_resourceexplorer2.IViewRef) -> str: ...
    @staticmethod
    def is_cfn_view(x: Any) -> bool: ...

class CfnViewProps(Struct):
    view_name: str
    filters: CfnView.FiltersProperty | Mapping[str, Any] | IResolvable | None = None
    included_properties: Sequence[CfnView.IncludedPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scope: str | None = None
    tags: Mapping[str, str] | None = None

