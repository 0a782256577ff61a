# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_waf as _aws_waf
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnByteMatchSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ByteMatchTupleProperty(Struct):
        field_to_match: CfnByteMatchSet.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        positional_constraint: str
        text_transformation: str
        target_string: str | None = None
        target_string_base64: str | None = None
    class FieldToMatchProperty(Struct):
        type: str
        data: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        byte_match_tuples: Sequence[CfnByteMatchSet.ByteMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    byte_match_tuples: Sequence[CfnByteMatchSet.ByteMatchTupleProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def byte_match_set_ref(self) -> _aws_waf.ByteMatchSetReference: ...
    @staticmethod
    def arn_for_byte_match_set(resource: _aws_waf.IByteMatchSetRef) -> str: ...
    @staticmethod
    def is_cfn_byte_match_set(x: Any) -> bool: ...

class CfnByteMatchSetProps(Struct):
    name: str
    byte_match_tuples: Sequence[CfnByteMatchSet.ByteMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnIPSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IPSetDescriptorProperty(Struct):
        type: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        ip_set_descriptors: Sequence[CfnIPSet.IPSetDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    ip_set_descriptors: Sequence[CfnIPSet.IPSetDescriptorProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def ip_set_ref(self) -> _aws_waf.IPSetReference: ...
    @staticmethod
    def arn_for_ip_set(resource: _aws_waf.IIPSetRef) -> str: ...
    @staticmethod
    def is_cfn_ip_set(x: Any) -> bool: ...

class CfnIPSetProps(Struct):
    name: str
    ip_set_descriptors: Sequence[CfnIPSet.IPSetDescriptorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PredicateProperty(Struct):
        data_id: str
        negated: bool | IResolvable
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        metric_name: str,
        name: str,
        predicates: Sequence[CfnRule.PredicateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    metric_name: str
    name: str
    predicates: Sequence[CfnRule.PredicateProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def rule_ref(self) -> _aws_waf.RuleReference: ...
    @staticmethod
    def arn_for_rule(resource: _aws_waf.IRuleRef) -> str: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    metric_name: str
    name: str
    predicates: Sequence[CfnRule.PredicateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnSizeConstraintSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldToMatchProperty(Struct):
        type: str
        data: str | None = None
    class SizeConstraintProperty(Struct):
        comparison_operator: str
        field_to_match: CfnSizeConstraintSet.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        size: float
        text_transformation: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        size_constraints: Sequence[CfnSizeConstraintSet.SizeConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    name: str
    size_constraints: Sequence[CfnSizeConstraintSet.SizeConstraintProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def size_constraint_set_ref(self) -> _aws_waf.SizeConstraintSetReference: ...
    @staticmethod
    def arn_for_size_constraint_set(resource: _aws_waf.ISizeConstraintSetRef) -> str: ...
    @staticmethod
    def is_cfn_size_constraint_set(x: Any) -> bool: ...

class CfnSizeConstraintSetProps(Struct):
    name: str
    size_constraints: Sequence[CfnSizeConstraintSet.SizeConstraintProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnSqlInjectionMatchSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldToMatchProperty(Struct):
        type: str
        data: str | None = None
    class SqlInjectionMatchTupleProperty(Struct):
        field_to_match: CfnSqlInjectionMatchSet.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformation: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        sql_injection_match_tuples: Sequence[CfnSqlInjectionMatchSet.SqlInjectionMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    sql_injection_match_tuples: Sequence[CfnSqlInjectionMatchSet.SqlInjectionMatchTupleProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def sql_injection_match_set_ref(self) -> _aws_waf.SqlInjectionMatchSetReference: ...
    @staticmethod
    def arn_for_sql_injection_match_set(resource: _aws_waf.ISqlInjectionMatchSetRef) -> str: ...
    @staticmethod
    def is_cfn_sql_injection_match_set(x: Any) -> bool: ...

class CfnSqlInjectionMatchSetProps(Struct):
    name: str
    sql_injection_match_tuples: Sequence[CfnSqlInjectionMatchSet.SqlInjectionMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnWebACL(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActivatedRuleProperty(Struct):
        priority: float
        rule_id: str
        action: CfnWebACL.WafActionProperty | Mapping[str, Any] | IResolvable | None = None
    class WafActionProperty(Struct):
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_action: CfnWebACL.WafActionProperty | Mapping[str, Any] | IResolvable,
        metric_name: str,
        name: str,
        rules: Sequence[CfnWebACL.ActivatedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    default_action: CfnWebACL.WafActionProperty | IResolvable
    metric_name: str
    name: str
    rules: Sequence[CfnWebACL.ActivatedRuleProperty | IResolvable] | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def web_acl_ref(self) -> _aws_waf.WebACLReference: ...
    @staticmethod
    def arn_for_web_acl(resource: _aws_waf.IWebACLRef) -> str: ...
    @staticmethod
    def is_cfn_web_acl(x: Any) -> bool: ...

class CfnWebACLProps(Struct):
    default_action: CfnWebACL.WafActionProperty | Mapping[str, Any] | IResolvable
    metric_name: str
    name: str
    rules: Sequence[CfnWebACL.ActivatedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnXssMatchSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldToMatchProperty(Struct):
        type: str
        data: str | None = None
    class XssMatchTupleProperty(Struct):
        field_to_match: CfnXssMatchSet.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformation: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        xss_match_tuples: Sequence[CfnXssMatchSet.XssMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    name: str
    xss_match_tuples: Sequence[CfnXssMatchSet.XssMatchTupleProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def xss_match_set_ref(self) -> _aws_waf.XssMatchSetReference: ...
    @staticmethod
    def arn_for_xss_match_set(resource: _aws_waf.IXssMatchSetRef) -> str: ...
    @staticmethod
    def is_cfn_xss_match_set(x: Any) -> bool: ...

class CfnXssMatchSetProps(Struct):
    name: str
    xss_match_tuples: Sequence[CfnXssMatchSet.XssMatchTupleProperty | Mapping[str, Any] | IResolvable] | IResolvable

