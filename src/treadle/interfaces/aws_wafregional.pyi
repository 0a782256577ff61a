# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ByteMatchSetReference(Struct):
    byte_match_set_id: str

class GeoMatchSetReference(Struct):
    geo_match_set_id: str

class IPSetReference(Struct):
    ip_set_id: str

class RateBasedRuleReference(Struct):
    rate_based_rule_id: str

class RegexPatternSetReference(Struct):
    regex_pattern_set_id: str

class RuleReference(Struct):
    rule_id: str

class SizeConstraintSetReference(Struct):
    size_constraint_set_id: str

class SqlInjectionMatchSetReference(Struct):
    sql_injection_match_set_id: str

class WebACLAssociationReference(Struct):
    web_acl_association_id: str

class WebACLReference(Struct):
    web_acl_id: str

class XssMatchSetReference(Struct):
    xss_match_set_id: str

class IByteMatchSetRef(Protocol):
    @property
    def byte_match_set_ref(self) -> ByteMatchSetReference: ...

class IGeoMatchSetRef(Protocol):
    @property
    def geo_match_set_ref(self) -> GeoMatchSetReference: ...

class IIPSetRef(Protocol):
    @property
    def ip_set_ref(self) -> IPSetReference: ...

class IRateBasedRuleRef(Protocol):
    @property
    def rate_based_rule_ref(self) -> RateBasedRuleReference: ...

class IRegexPatternSetRef(Protocol):
    @property
    def regex_pattern_set_ref(self) -> RegexPatternSetReference: ...

class IRuleRef(Protocol):
    @property
    def rule_ref(self) -> RuleReference: ...

class ISizeConstraintSetRef(Protocol):
    @property
    def size_constraint_set_ref(self) -> SizeConstraintSetReference: ...

class ISqlInjectionMatchSetRef(Protocol):
    @property
    def sql_injection_match_set_ref(self) -> SqlInjectionMatchSetReference: ...

class IWebACLAssociationRef(Protocol):
    @property
    def web_acl_association_ref(self) -> WebACLAssociationReference: ...

class IWebACLRef(Protocol):
    @property
    def web_acl_ref(self) -> WebACLReference: ...

class IXssMatchSetRef(Protocol):
    @property
    def xss_match_set_ref(self) -> XssMatchSetReference: ...
