# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_servicecatalog as _aws_servicecatalog
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAcceptedPortfolioShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portfolio_id: str,
        accept_language: str | None = None,
    ) -> None: ...
    portfolio_id: str
    accept_language: str | None
    @property
    def accepted_portfolio_share_ref(self) -> _aws_servicecatalog.AcceptedPortfolioShareReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_accepted_portfolio_share(x: Any) -> bool: ...

class CfnAcceptedPortfolioShareProps(Struct):
    portfolio_id: str
    accept_language: str | None = None

class CfnCloudFormationProduct(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeStarParametersProperty(Struct):
        artifact_path: str
        branch: str
        connection_arn: str
        repository: str
    class ConnectionParametersProperty(Struct):
        code_star: CfnCloudFormationProduct.CodeStarParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class ProvisioningArtifactPropertiesProperty(Struct):
        info: Any
        description: str | None = None
        disable_template_validation: bool | IResolvable | None = None
        name: str | None = None
        type: str | None = None
    class SourceConnectionProperty(Struct):
        connection_parameters: CfnCloudFormationProduct.ConnectionParametersProperty | Mapping[str, Any] | IResolvable
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        owner: str,
        accept_language: str | None = None,
        description: str | None = None,
        distributor: str | None = None,
        product_type: str | None = None,
        provisioning_artifact_parameters: Sequence[CfnCloudFormationProduct.ProvisioningArtifactPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        replace_provisioning_artifacts: bool | IResolvable | None = None,
        source_connection: CfnCloudFormationProduct.SourceConnectionProperty | Mapping[str, Any] | IResolvable | None = None,
        support_description: str | None = None,
        support_email: str | None = None,
        support_url: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    owner: str
    accept_language: str | None
    description: str | None
    distributor: str | None
    product_type: str | None
    provisioning_artifact_parameters: Sequence[CfnCloudFormationProduct.ProvisioningArtifactPropertiesProperty | IResolvable] | IResolvable | None
    replace_provisioning_artifacts: bool | IResolvable | None
    source_connection: CfnCloudFormationProduct.SourceConnectionProperty | IResolvable | None
    support_description: str | None
    support_email: str | None
    support_url: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_product_name(self) -> str: ...
    @property
    def attr_provisioning_artifact_ids(self) -> str: ...
    @property
    def attr_provisioning_artifact_names(self) -> str: ...
    @property
    def cloud_formation_product_ref(self) -> _aws_servicecatalog.CloudFormationProductReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cloud_formation_product(x: Any) -> bool: ...

class CfnCloudFormationProductProps(Struct):
    name: str
    owner: str
    accept_language: str | None = None
    description: str | None = None
    distributor: str | None = None
    product_type: str | None = None
    provisioning_artifact_parameters: Sequence[CfnCloudFormationProduct.ProvisioningArtifactPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    replace_provisioning_artifacts: bool | IResolvable | None = None
    source_connection: CfnCloudFormationProduct.SourceConnectionProperty | Mapping[str, Any] | IResolvable | None = None
    support_description: str | None = None
    support_email: str | None = None
    support_url: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCloudFormationProvisionedProduct(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProvisioningParameterProperty(Struct):
        key: str
        value: str
    class ProvisioningPreferencesProperty(Struct):
        stack_set_accounts: Sequence[str] | None = None
        stack_set_failure_tolerance_count: float | None = None
        stack_set_failure_tolerance_percentage: float | None = None
        stack_set_max_concurrency_count: float | None = None
        stack_set_max_concurrency_percentage: float | None = None
        stack_set_operation_type: str | None = None
        stack_set_regions: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accept_language: str | None = None,
        notification_arns: Sequence[str] | None = None,
        path_id: str | None = None,
        path_name: str | None = None,
        product_id: str | None = None,
        product_name: str | None = None,
        provisioned_product_name: str | None = None,
        provisioning_artifact_id: str | None = None,
        provisioning_artifact_name: str | None = None,
        provisioning_parameters: Sequence[CfnCloudFormationProvisionedProduct.ProvisioningParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        provisioning_preferences: CfnCloudFormationProvisionedProduct.ProvisioningPreferencesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    accept_language: str | None
    notification_arns: Sequence[str] | None
    path_id: str | None
    path_name: str | None
    product_id: str | None
    product_name: str | None
    provisioned_product_name: str | None
    provisioning_artifact_id: str | None
    provisioning_artifact_name: str | None
    provisioning_parameters: Sequence[CfnCloudFormationProvisionedProduct.ProvisioningParameterProperty | IResolvable] | IResolvable | None
    provisioning_preferences: CfnCloudFormationProvisionedProduct.ProvisioningPreferencesProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cloudformation_stack_arn(self) -> str: ...
    @property
    def attr_outputs(self) -> IResolvable: ...
    @property
    def attr_provisioned_product_id(self) -> str: ...
    @property
    def attr_record_id(self) -> str: ...
    @property
    def cloud_formation_provisioned_product_ref(self) -> _aws_servicecatalog.CloudFormationProvisionedProductReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cloud_formation_provisioned_product(x: Any) -> bool: ...

class CfnCloudFormationProvisionedProductProps(Struct):
    accept_language: str | None = None
    notification_arns: Sequence[str] | None = None
    path_id: str | None = None
    path_name: str | None = None
    product_id: str | None = None
    product_name: str | None = None
    provisioned_product_name: str | None = None
    provisioning_artifact_id: str | None = None
    provisioning_artifact_name: str | None = None
    provisioning_parameters: Sequence[CfnCloudFormationProvisionedProduct.ProvisioningParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    provisioning_preferences: CfnCloudFormationProvisionedProduct.ProvisioningPreferencesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLaunchNotificationConstraint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        notification_arns: Sequence[str],
        portfolio_id: str,
        product_id: str,
        accept_language: str | None = None,
        description: str | None = None,
    ) -> None: ...
    notification_arns: Sequence[str]
    portfolio_id: str
    product_id: str
    accept_language: str | None
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def launch_notification_constraint_ref(self) -> _aws_servicecatalog.LaunchNotificationConstraintReference: ...
    @staticmethod
    def is_cfn_launch_notification_constraint(x: Any) -> bool: ...

class CfnLaunchNotificationConstraintProps(Struct):
    notification_arns: Sequence[str]
    portfolio_id: str
    product_id: str
    accept_language: str | None = None
    description: str | None = None

class CfnLaunchRoleConstraint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portfolio_id: str,
        product_id: str,
        accept_language: str | None = None,
        description: str | None = None,
        local_role_name: str | None = None,
        role_arn: str | None = None,
    ) -> None: ...
    portfolio_id: str
    product_id: str
    accept_language: str | None
    description: str | None
    local_role_name: str | None
    role_arn: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def launch_role_constraint_ref(self) -> _aws_servicecatalog.LaunchRoleConstraintReference: ...
    @staticmethod
    def is_cfn_launch_role_constraint(x: Any) -> bool: ...

class CfnLaunchRoleConstraintProps(Struct):
    portfolio_id: str
    product_id: str
    accept_language: str | None = None
    description: str | None = None
    local_role_name: str | None = None
    role_arn: str | None = None

class CfnLaunchTemplateConstraint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portfolio_id: str,
        product_id: str,
        rules: str,
        accept_language: str | None = None,
        description: str | None = None,
    ) -> None: ...
    portfolio_id: str
    product_id: str
    rules: str
    accept_language: str | None
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def launch_template_constraint_ref(self) -> _aws_servicecatalog.LaunchTemplateConstraintReference: ...
    @staticmethod
    def is_cfn_launch_template_constraint(x: Any) -> bool: ...

class CfnLaunchTemplateConstraintProps(Struct):
    portfolio_id: str
    product_id: str
    rules: str
    accept_language: str | None = None
    description: str | None = None

class CfnPortfolio(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        provider_name: str,
        accept_language: str | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    provider_name: str
    accept_language: str | None
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_portfolio_name(self) -> str: ...
    @property
    def portfolio_ref(self) -> _aws_servicecatalog.PortfolioReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_portfolio(resource: _aws_servicecatalog.IPortfolioRef) -> str: ...
    @staticmethod
    def from_portfolio_id(scope: Construct, id: str, portfolio_id: str) -> _aws_servicecatalog.IPortfolioRef: ...
    @staticmethod
    def is_cfn_portfolio(x: Any) -> bool: ...

class CfnPortfolioProps(Struct):
    display_name: str
    provider_name: str
    accept_language: str | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPortfolioPrincipalAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        principal_type: str,
        accept_language: str | None = None,
        portfolio_id: str | None = None,
        principal_arn: str | None = None,
    ) -> None: ...
    principal_type: str
    accept_language: str | None
    portfolio_id: str | None
    principal_arn: str | None
    @property
    def portfolio_principal_association_ref(self) -> _aws_servicecatalog.PortfolioPrincipalAssociationReference: ...
    @staticmethod
    def is_cfn_portfolio_principal_association(x: Any) -> bool: ...

class CfnPortfolioPrincipalAssociationProps(Struct):
    principal_type: str
    accept_language: str | None = None
    portfolio_id: str | None = None
    principal_arn: str | None = None

class CfnPortfolioProductAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accept_language: str | None = None,
        portfolio_id: str | None = None,
        product_id: str | None = None,
        source_portfolio_id: str | None = None,
    ) -> None: ...
    accept_language: str | None
    portfolio_id: str | None
    product_id: str | None
    source_portfolio_id: str | None
    @property
    def portfolio_product_association_ref(self) -> _aws_servicecatalog.PortfolioProductAssociationReference: ...
    @staticmethod
    def is_cfn_portfolio_product_association(x: Any) -> bool: ...

class CfnPortfolioProductAssociationProps(Struct):
    accept_language: str | None = None
    portfolio_id: str | None = None
    product_id: str | None = None
    source_portfolio_id: str | None = None

class CfnPortfolioShare(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        portfolio_id: str,
        accept_language: str | None = None,
        share_tag_options: bool | IResolvable | None = None,
    ) -> None: ...
    account_id: str
    portfolio_id: str
    accept_language: str | None
    share_tag_options: bool | IResolvable | None
    @property
    def portfolio_share_ref(self) -> _aws_servicecatalog.PortfolioShareReference: ...
    @staticmethod
    def is_cfn_portfolio_share(x: Any) -> bool: ...

class CfnPortfolioShareProps(Struct):
    account_id: str
    portfolio_id: str
    accept_language: str | None = None
    share_tag_options: bool | IResolvable | None = None

class CfnResourceUpdateConstraint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        portfolio_id: str,
        product_id: str,
        tag_update_on_provisioned_product: str,
        accept_language: str | None = None,
        description: str | None = None,
    ) -> None: ...
    portfolio_id: str
    product_id: str
    tag_update_on_provisioned_product: str
    accept_language: str | None
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_update_constraint_ref(self) -> _aws_servicecatalog.ResourceUpdateConstraintReference: ...
    @staticmethod
    def is_cfn_resource_update_constraint(x: Any) -> bool: ...

class CfnResourceUpdateConstraintProps(Struct):
    portfolio_id: str
    product_id: str
    tag_update_on_provisioned_product: str
    accept_language: str | None = None
    description: str | None = None

class CfnServiceAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefinitionParameterProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: Sequence[CfnServiceAction.DefinitionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        definition_type: str,
        name: str,
        accept_language: str | None = None,
        description: str | None = None,
    ) -> None: ...
    definition: Sequence[CfnServiceAction.DefinitionParameterProperty | IResolvable] | IResolvable
    definition_type: str
    name: str
    accept_language: str | None
    description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def service_action_ref(self) -> _aws_servicecatalog.ServiceActionReference: ...
    @staticmethod
    def is_cfn_service_action(x: Any) -> bool: ...

class CfnServiceActionProps(Struct):
    definition: Sequence[CfnServiceAction.DefinitionParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable
    definition_type: str
    name: str
    accept_language: str | None = None
    description: str | None = None

class CfnServiceActionAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        product_id: str,
        provisioning_artifact_id: str,
        service_action_id: str | _aws_servicecatalog.IServiceActionRef,
    ) -> None: ...
    product_id: str
    provisioning_artifact_id: str
    service_action_id: str
    @property
    def service_action_association_ref(self) -> _aws_servicecatalog.ServiceActionAssociationReference: ...
    @staticmethod
    def is_cfn_service_action_association(x: Any) -> bool: ...

class CfnServiceActionAssociationProps(Struct):
    product_id: str
    provisioning_artifact_id: str
    service_action_id: str | _aws_servicecatalog.IServiceActionRef

class CfnStackSetConstraint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_list: Sequence[str],
        admin_role: str,
        description: str,
        execution_role: str,
        portfolio_id: str,
        product_id: str,
        region_list: Sequence[str],
        stack_instance_control: str,
        accept_language: str | None = None,
    ) -> None: ...
    account_list: Sequence[str]
    admin_role: str
    description: str
    execution_role: str
    portfolio_id: str
    product_id: str
    region_list: Sequence[str]
    stack_instance_control: str
    accept_language: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def stack_set_constraint_ref(self) -> _aws_servicecatalog.StackSetConstraintReference: ...
    @staticmethod
    def is_cfn_stack_set_constraint(x: Any) -> bool: ...

class CfnStackSetConstraintProps(Struct):
    account_list: Sequence[str]
    admin_role: str
    description: str
    execution_role: str
    portfolio_id: str
    product_id: str
    region_list: Sequence[str]
    stack_instance_control: str
    accept_language: str | None = None

class CfnTagOption(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key: str,
        value: str,
        active: bool | IResolvable | None = None,
    ) -> None: ...
    key: str
    value: str
    active: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tag_option_ref(self) -> _aws_servicecatalog.TagOptionReference: ...
    @staticmethod
    def is_cfn_tag_option(x: Any) -> bool: ...

class CfnTagOptionProps(Struct):
    key: str
    value: str
    active: bool | IResolvable | None = None

class CfnTagOptionAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_id: str | None = None,
        tag_option_id: str | None = None,
    ) -> None: ...
    resource_id: str | None
    tag_option_id: str | None
    @property
    def tag_option_association_ref(self) -> _aws_servicecatalog.TagOptionAssociationReference: ...
    @staticmethod
    def is_cfn_tag_option_association(x: Any) -> bool: ...

class CfnTagOptionAssociationProps(Struct):
    resource_id: str | None = None
    tag_option_id: str | None = None

class MessageLanguage(Enum):
    EN = 'en'
    JP = 'jp'
    ZH = 'zh'

class CloudFormationProductProps(Struct):
    owner: str
    product_name: str
    product_versions: Sequence[CloudFormationProductVersion | Mapping[str, Any]]
    description: str | None = None
    distributor: str | None = None
    message_language: MessageLanguage | None = None
    replace_product_version_ids: bool | None = None
    support_description: str | None = None
    support_email: str | None = None
    support_url: str | None = None
    tag_options: Any | None = None

class CloudFormationProductVersion(Struct):
    cloud_formation_template: Any
    description: str | None = None
    product_version_name: str | None = None
    validate_template: bool | None = None

class CloudFormationRuleConstraintOptions(Struct):
    rule: TemplateRule | Mapping[str, Any]
    description: str | None = None
    message_language: MessageLanguage | None = None

class CloudFormationTemplateConfig(Struct):
    http_url: str
    asset_bucket: Any | None = None

class CommonConstraintOptions(Struct):
    description: str | None = None
    message_language: MessageLanguage | None = None

class PortfolioProps(Struct):
    display_name: str
    provider_name: str
    description: str | None = None
    message_language: MessageLanguage | None = None
    tag_options: Any | None = None

class PortfolioShareOptions(Struct):
    message_language: MessageLanguage | None = None
    share_tag_options: bool | None = None

class ProductStackHistoryProps(Struct):
    current_version_locked: bool
    current_version_name: str
    product_stack: Any
    description: str | None = None
    directory: str | None = None
    validate_template: bool | None = None

class ProductStackProps(Struct):
    analytics_reporting: bool | None = None
    asset_bucket: Any | None = None
    description: str | None = None
    memory_limit: float | None = None
    server_side_encryption: Any | None = None
    server_side_encryption_aws_kms_key_id: str | None = None

class StackSetsConstraintOptions(Struct):
    accounts: Sequence[str]
    admin_role: Any
    execution_role_name: str
    regions: Sequence[str]
    description: str | None = None
    message_language: MessageLanguage | None = None
    allow_stack_set_instance_operations: bool | None = None

class TagOptionsProps(Struct):
    allowed_values_for_tags: Mapping[str, Sequence[str]]

class TagUpdateConstraintOptions(Struct):
    description: str | None = None
    message_language: MessageLanguage | None = None
    allow: bool | None = None

class TemplateRule(Struct):
    assertions: Sequence[TemplateRuleAssertion | Mapping[str, Any]]
    rule_name: str
    condition: Any | None = None

class TemplateRuleAssertion(Struct):
    assert_: Any
    description: str | None = None

