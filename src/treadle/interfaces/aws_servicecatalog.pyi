# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AcceptedPortfolioShareReference(Struct):
    portfolio_id: str

class CloudFormationProductReference(Struct):
    cloud_formation_product_id: str

class CloudFormationProvisionedProductReference(Struct):
    provisioned_product_id: str

class LaunchNotificationConstraintReference(Struct):
    launch_notification_constraint_id: str

class LaunchRoleConstraintReference(Struct):
    launch_role_constraint_id: str

class LaunchTemplateConstraintReference(Struct):
    launch_template_constraint_id: str

class PortfolioPrincipalAssociationReference(Struct):
    portfolio_id: str
    principal_arn: str

class PortfolioProductAssociationReference(Struct):
    portfolio_id: str
    product_id: str

class PortfolioReference(Struct):
    portfolio_id: str

class PortfolioShareReference(Struct):
    account_id: str
    portfolio_id: str

class ResourceUpdateConstraintReference(Struct):
    resource_update_constraint_id: str

class ServiceActionAssociationReference(Struct):
    product_id: str
    provisioning_artifact_id: str
    service_action_id: str

class ServiceActionReference(Struct):
    service_action_id: str

class StackSetConstraintReference(Struct):
    stack_set_constraint_id: str

class TagOptionAssociationReference(Struct):
    resource_id: str
    tag_option_id: str

class TagOptionReference(Struct):
    tag_option_id: str

class IAcceptedPortfolioShareRef(Protocol):
    @property
    def accepted_portfolio_share_ref(self) -> AcceptedPortfolioShareReference: ...

class ICloudFormationProductRef(Protocol):
    @property
    def cloud_formation_product_ref(self) -> CloudFormationProductReference: ...

class ICloudFormationProvisionedProductRef(Protocol):
    @property
    def cloud_formation_provisioned_product_ref(self) -> CloudFormationProvisionedProductReference: ...

class ILaunchNotificationConstraintRef(Protocol):
    @property
    def launch_notification_constraint_ref(self) -> LaunchNotificationConstraintReference: ...

class ILaunchRoleConstraintRef(Protocol):
    @property
    def launch_role_constraint_ref(self) -> LaunchRoleConstraintReference: ...

class ILaunchTemplateConstraintRef(Protocol):
    @property
    def launch_template_constraint_ref(self) -> LaunchTemplateConstraintReference: ...

class IPortfolioPrincipalAssociationRef(Protocol):
    @property
    def portfolio_principal_association_ref(self) -> PortfolioPrincipalAssociationReference: ...

class IPortfolioProductAssociationRef(Protocol):
    @property
    def portfolio_product_association_ref(self) -> PortfolioProductAssociationReference: ...

class IPortfolioRef(Protocol):
    @property
    def portfolio_ref(self) -> PortfolioReference: ...

class IPortfolioShareRef(Protocol):
    @property
    def portfolio_share_ref(self) -> PortfolioShareReference: ...

class IResourceUpdateConstraintRef(Protocol):
    @property
    def resource_update_constraint_ref(self) -> ResourceUpdateConstraintReference: ...

class IServiceActionAssociationRef(Protocol):
    @property
    def service_action_association_ref(self) -> ServiceActionAssociationReference: ...

class IServiceActionRef(Protocol):
    @property
    def service_action_ref(self) -> ServiceActionReference: ...

class IStackSetConstraintRef(Protocol):
    @property
    def stack_set_constraint_ref(self) -> StackSetConstraintReference: ...

class ITagOptionAssociationRef(Protocol):
    @property
    def tag_option_association_ref(self) -> TagOptionAssociationReference: ...

class ITagOptionRef(Protocol):
    @property
    def tag_option_ref(self) -> TagOptionReference: ...
