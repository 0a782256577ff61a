# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CaseReference(Struct):
    case_arn: str

class CaseRuleReference(Struct):
    case_rule_arn: str

class DomainReference(Struct):
    domain_arn: str

class FieldReference(Struct):
    field_arn: str

class LayoutReference(Struct):
    layout_arn: str

class RelatedItemReference(Struct):
    related_item_arn: str

class TemplateReference(Struct):
    template_arn: str

class ICaseRef(Protocol):
    @property
    def case_ref(self) -> CaseReference: ...

class ICaseRuleRef(Protocol):
    @property
    def case_rule_ref(self) -> CaseRuleReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IFieldRef(Protocol):
    @property
    def field_ref(self) -> FieldReference: ...

class ILayoutRef(Protocol):
    @property
    def layout_ref(self) -> LayoutReference: ...

class IRelatedItemRef(Protocol):
    @property
    def related_item_ref(self) -> RelatedItemReference: ...

class ITemplateRef(Protocol):
    @property
    def template_ref(self) -> TemplateReference: ...
