# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DefaultViewAssociationReference(Struct):
    associated_aws_principal: str

class IndexReference(Struct):
    index_arn: str

class ViewReference(Struct):
    view_arn: str

class IDefaultViewAssociationRef(Protocol):
    @property
    def default_view_association_ref(self) -> DefaultViewAssociationReference: ...

class IIndexRef(Protocol):
    @property
    def index_ref(self) -> IndexReference: ...

class IViewRef(Protocol):
    @property
    def view_ref(self) -> ViewReference: ...
