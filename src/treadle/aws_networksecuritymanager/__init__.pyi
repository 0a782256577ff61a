# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_networksecuritymanager as _aws_networksecuritymanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssociatedPolicyProperty(Struct):
        policy_arn: str
    class AssociatedScopeProperty(Struct):
        scope_arn: str
    class DeploymentConfigurationProperty(Struct):
        enable_cross_account_visibility: bool | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deployment_name: str,
        associated_policy_list: Sequence[CfnDeployment.AssociatedPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        associated_scope_list: Sequence[CfnDeployment.AssociatedScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        deployment_configuration: CfnDeployment.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        deployment_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deployment_name: str
    associated_policy_list: Sequence[CfnDeployment.AssociatedPolicyProperty | IResolvable] | IResolvable | None
    associated_scope_list: Sequence[CfnDeployment.AssociatedScopeProperty | IResolvable] | IResolvable | None
    deployment_configuration: CfnDeployment.DeploymentConfigurationProperty | IResolvable | None
    deployment_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_deployment_arn(self) -> str: ...
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def deployment_ref(self) -> _aws_networksecuritymanager.DeploymentReference: ...
    @staticmethod
    def arn_for_deployment(resource: _aws_networksecuritymanager.IDeploymentRef) -> str: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    deployment_name: str
    associated_policy_list: Sequence[CfnDeployment.AssociatedPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    associated_scope_list: Sequence[CfnDeployment.AssociatedScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    deployment_configuration: CfnDeployment.DeploymentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    deployment_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssociatedTemplateAndRuleProperty(Struct):
        rule_arn: str | None = None
        template_arn: str | None = None
    class PolicyConfigurationProperty(Struct):
        remediation_enabled: bool | IResolvable | None = None
        resources_clean_up: bool | IResolvable | None = None
        waf_config: CfnPolicy.WafConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class WafConfigProperty(Struct):
        conflict_resolution: str
        existing_customer_web_acl_resolution: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        firewall_type: str,
        policy_configuration: CfnPolicy.PolicyConfigurationProperty | Mapping[str, Any] | IResolvable,
        policy_name: str,
        priority: float,
        associated_template_and_rule_list: Sequence[CfnPolicy.AssociatedTemplateAndRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        policy_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    firewall_type: str
    policy_configuration: CfnPolicy.PolicyConfigurationProperty | IResolvable
    policy_name: str
    priority: float
    associated_template_and_rule_list: Sequence[CfnPolicy.AssociatedTemplateAndRuleProperty | IResolvable] | IResolvable | None
    policy_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_ref(self) -> _aws_networksecuritymanager.PolicyReference: ...
    @staticmethod
    def arn_for_policy(resource: _aws_networksecuritymanager.IPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    firewall_type: str
    policy_configuration: CfnPolicy.PolicyConfigurationProperty | Mapping[str, Any] | IResolvable
    policy_name: str
    priority: float
    associated_template_and_rule_list: Sequence[CfnPolicy.AssociatedTemplateAndRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    policy_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rule_name: str,
        configuration: str | None = None,
        firewall_type: str | None = None,
        rule_description: str | None = None,
        rule_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    rule_name: str
    configuration: str | None
    firewall_type: str | None
    rule_description: str | None
    rule_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_rule_arn(self) -> str: ...
    @property
    def attr_rule_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def rule_ref(self) -> _aws_networksecuritymanager.RuleReference: ...
    @staticmethod
    def arn_for_rule(resource: _aws_networksecuritymanager.IRuleRef) -> str: ...
    @staticmethod
    def is_cfn_rule(x: Any) -> bool: ...

class CfnRuleProps(Struct):
    rule_name: str
    configuration: str | None = None
    firewall_type: str | None = None
    rule_description: str | None = None
    rule_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScope(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        scope_name: str,
        scope_configuration: str | None = None,
        scope_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    scope_name: str
    scope_configuration: str | None
    scope_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_scope_arn(self) -> str: ...
    @property
    def attr_scope_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def scope_ref(self) -> _aws_networksecuritymanager.ScopeReference: ...
    @staticmethod
    def arn_for_scope(resource: _aws_networksecuritymanager.IScopeRef) -> str: ...
    @staticmethod
    def is_cfn_scope(x: Any) -> bool: ...

class CfnScopeProps(Struct):
    scope_name: str
    scope_configuration: str | None = None
    scope_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssociatedRuleProperty(Struct):
        rule_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        template_name: str,
        associated_rule_list: Sequence[CfnTemplate.AssociatedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        firewall_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_description: str | None = None,
    ) -> None: ...
    template_name: str
    associated_rule_list: Sequence[CfnTemplate.AssociatedRuleProperty | IResolvable] | IResolvable | None
    firewall_type: str | None
    tags: Sequence[_CfnTag] | None
    template_description: str | None
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_template_arn(self) -> str: ...
    @property
    def attr_template_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def template_ref(self) -> _aws_networksecuritymanager.TemplateReference: ...
    @staticmethod
    def arn_for_template(resource: _aws_networksecuritymanager.ITemplateRef) -> str: ...
    @staticmethod
    def is_cfn_template(x: Any) -> bool: ...

class CfnTemplateProps(Struct):
    template_name: str
    associated_rule_list: Sequence[CfnTemplate.AssociatedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    firewall_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_description: str | None = None

