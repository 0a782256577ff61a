# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cases as _aws_cases
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        customer_id: str,
        domain_id: str,
        template_id: str,
        title: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    customer_id: str
    domain_id: str
    template_id: str
    title: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_case_id(self) -> str: ...
    @property
    def case_ref(self) -> _aws_cases.CaseReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_case(resource: _aws_cases.ICaseRef) -> str: ...
    @staticmethod
    def is_cfn_case(x: Any) -> bool: ...

class CfnCaseProps(Struct):
    customer_id: str
    domain_id: str
    template_id: str
    title: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCaseRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BooleanConditionProperty(Struct):
        equal_to: CfnCaseRule.BooleanOperandsProperty | Mapping[str, Any] | IResolvable | None = None
        not_equal_to: CfnCaseRule.BooleanOperandsProperty | Mapping[str, Any] | IResolvable | None = None
    class BooleanOperandsProperty(Struct):
        operand_one: CfnCaseRule.OperandOneProperty | Mapping[str, Any] | IResolvable
        operand_two: CfnCaseRule.OperandTwoProperty | Mapping[str, Any] | IResolvable
        result: bool | IResolvable
    class CaseRuleDetailsProperty(Struct):
        hidden: CfnCaseRule.HiddenCaseRuleProperty | Mapping[str, Any] | IResolvable | None = None
        required: CfnCaseRule.RequiredCaseRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class HiddenCaseRuleProperty(Struct):
        conditions: Sequence[CfnCaseRule.BooleanConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_value: bool | IResolvable
    class OperandOneProperty(Struct):
        field_id: str
    class OperandTwoProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        empty_value: Any | None = None
        string_value: str | None = None
    class RequiredCaseRuleProperty(Struct):
        conditions: Sequence[CfnCaseRule.BooleanConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_value: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rule: CfnCaseRule.CaseRuleDetailsProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        domain_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    rule: CfnCaseRule.CaseRuleDetailsProperty | IResolvable
    description: str | None
    domain_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_case_rule_arn(self) -> str: ...
    @property
    def attr_case_rule_id(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def case_rule_ref(self) -> _aws_cases.CaseRuleReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_case_rule(resource: _aws_cases.ICaseRuleRef) -> str: ...
    @staticmethod
    def is_cfn_case_rule(x: Any) -> bool: ...

class CfnCaseRuleProps(Struct):
    name: str
    rule: CfnCaseRule.CaseRuleDetailsProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    domain_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_domain_arn(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_domain_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_ref(self) -> _aws_cases.DomainReference: ...
    @staticmethod
    def arn_for_domain(resource: _aws_cases.IDomainRef) -> str: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnField(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldAttributesProperty(Struct):
        text: CfnField.TextAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    class TextAttributesProperty(Struct):
        is_multiline: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        attributes: CfnField.FieldAttributesProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        domain_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    type: str
    attributes: CfnField.FieldAttributesProperty | IResolvable | None
    description: str | None
    domain_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_field_arn(self) -> str: ...
    @property
    def attr_field_id(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_namespace(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def field_ref(self) -> _aws_cases.FieldReference: ...
    @staticmethod
    def arn_for_field(resource: _aws_cases.IFieldRef) -> str: ...
    @staticmethod
    def is_cfn_field(x: Any) -> bool: ...

class CfnFieldProps(Struct):
    name: str
    type: str
    attributes: CfnField.FieldAttributesProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    domain_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLayout(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BasicLayoutProperty(Struct):
        more_info: CfnLayout.LayoutSectionsProperty | Mapping[str, Any] | IResolvable | None = None
        top_panel: CfnLayout.LayoutSectionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldGroupProperty(Struct):
        fields: Sequence[CfnLayout.FieldItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str | None = None
    class FieldItemProperty(Struct):
        id: str
    class LayoutContentProperty(Struct):
        basic: CfnLayout.BasicLayoutProperty | Mapping[str, Any] | IResolvable
    class LayoutSectionsProperty(Struct):
        sections: Sequence[CfnLayout.SectionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SectionProperty(Struct):
        field_group: CfnLayout.FieldGroupProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: CfnLayout.LayoutContentProperty | Mapping[str, Any] | IResolvable,
        name: str,
        domain_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    content: CfnLayout.LayoutContentProperty | IResolvable
    name: str
    domain_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_layout_arn(self) -> str: ...
    @property
    def attr_layout_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def layout_ref(self) -> _aws_cases.LayoutReference: ...
    @staticmethod
    def arn_for_layout(resource: _aws_cases.ILayoutRef) -> str: ...
    @staticmethod
    def is_cfn_layout(x: Any) -> bool: ...

class CfnLayoutProps(Struct):
    content: CfnLayout.LayoutContentProperty | Mapping[str, Any] | IResolvable
    name: str
    domain_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRelatedItem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CommentContentProperty(Struct):
        body: str
        content_type: str
    class RelatedItemContentProperty(Struct):
        comment: CfnRelatedItem.CommentContentProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        case_id: str,
        content: CfnRelatedItem.RelatedItemContentProperty | Mapping[str, Any] | IResolvable,
        domain_id: str,
        type: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    case_id: str
    content: CfnRelatedItem.RelatedItemContentProperty | IResolvable
    domain_id: str
    type: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_related_item_arn(self) -> str: ...
    @property
    def attr_related_item_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def related_item_ref(self) -> _aws_cases.RelatedItemReference: ...
    @staticmethod
    def arn_for_related_item(resource: _aws_cases.IRelatedItemRef) -> str: ...
    @staticmethod
    def is_cfn_related_item(x: Any) -> bool: ...

class CfnRelatedItemProps(Struct):
    case_id: str
    content: CfnRelatedItem.RelatedItemContentProperty | Mapping[str, Any] | IResolvable
    domain_id: str
    type: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LayoutConfigurationProperty(Struct):
        default_layout: str | None = None
    class RequiredFieldProperty(Struct):
        field_id: str
    class TemplateRuleProperty(Struct):
        case_rule_id: str
        field_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        domain_id: str | None = None,
        layout_configuration: CfnTemplate.LayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        required_fields: Sequence[CfnTemplate.RequiredFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        rules: Sequence[CfnTemplate.TemplateRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    domain_id: str | None
    layout_configuration: CfnTemplate.LayoutConfigurationProperty | IResolvable | None
    required_fields: Sequence[CfnTemplate.RequiredFieldProperty | IResolvable] | IResolvable | None
    rules: Sequence[CfnTemplate.TemplateRuleProperty | IResolvable] | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_template_arn(self) -> str: ...
    @property
    def attr_template_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def template_ref(self) -> _aws_cases.TemplateReference: ...
    @staticmethod
    def arn_for_template(resource: _aws_cases.ITemplateRef) -> str: ...
    @staticmethod
    def is_cfn_template(x: Any) -> bool: ...

class CfnTemplateProps(Struct):
    name: str
    description: str | None = None
    domain_id: str | None = None
    layout_configuration: CfnTemplate.LayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    required_fields: Sequence[CfnTemplate.RequiredFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    rules: Sequence[CfnTemplate.TemplateRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

