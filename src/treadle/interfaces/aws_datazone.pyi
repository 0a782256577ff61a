# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectionReference(Struct):
    connection_id: str
    domain_id: str

class DataSourceReference(Struct):
    data_source_id: str
    domain_id: str

class DomainReference(Struct):
    domain_arn: str
    domain_id: str

class DomainUnitReference(Struct):
    domain_id: str
    domain_unit_id: str

class EnvironmentActionsReference(Struct):
    domain_id: str
    environment_actions_id: str
    environment_id: str

class EnvironmentBlueprintConfigurationReference(Struct):
    domain_id: str
    environment_blueprint_id: str

class EnvironmentProfileReference(Struct):
    domain_id: str
    environment_profile_id: str

class EnvironmentReference(Struct):
    domain_id: str
    environment_id: str

class FormTypeReference(Struct):
    domain_identifier: str
    form_type_identifier: str

class GroupProfileReference(Struct):
    domain_id: str
    group_profile_id: str

class OwnerReference(Struct):
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    owner_identifier: str
    owner_type: str

class PolicyGrantReference(Struct):
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    grant_id: str
    policy_type: str

class ProjectMembershipReference(Struct):
    domain_identifier: str
    member_identifier: str
    member_identifier_type: str
    project_identifier: str

class ProjectProfileReference(Struct):
    domain_identifier: str
    identifier: str

class ProjectReference(Struct):
    domain_id: str
    project_id: str

class SubscriptionTargetReference(Struct):
    domain_id: str
    environment_id: str
    subscription_target_id: str

class UserProfileReference(Struct):
    domain_id: str
    user_profile_id: str

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IDataSourceRef(Protocol):
    @property
    def data_source_ref(self) -> DataSourceReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IDomainUnitRef(Protocol):
    @property
    def domain_unit_ref(self) -> DomainUnitReference: ...

class IEnvironmentActionsRef(Protocol):
    @property
    def environment_actions_ref(self) -> EnvironmentActionsReference: ...

class IEnvironmentBlueprintConfigurationRef(Protocol):
    @property
    def environment_blueprint_configuration_ref(self) -> EnvironmentBlueprintConfigurationReference: ...

class IEnvironmentProfileRef(Protocol):
    @property
    def environment_profile_ref(self) -> EnvironmentProfileReference: ...

class IEnvironmentRef(Protocol):
    @property
    def environment_ref(self) -> EnvironmentReference: ...

class IFormTypeRef(Protocol):
    @property
    def form_type_ref(self) -> FormTypeReference: ...

class IGroupProfileRef(Protocol):
    @property
    def group_profile_ref(self) -> GroupProfileReference: ...

class IOwnerRef(Protocol):
    @property
    def owner_ref(self) -> OwnerReference: ...

class IPolicyGrantRef(Protocol):
    @property
    def policy_grant_ref(self) -> PolicyGrantReference: ...

class IProjectMembershipRef(Protocol):
    @property
    def project_membership_ref(self) -> ProjectMembershipReference: ...

class IProjectProfileRef(Protocol):
    @property
    def project_profile_ref(self) -> ProjectProfileReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class ISubscriptionTargetRef(Protocol):
    @property
    def subscription_target_ref(self) -> SubscriptionTargetReference: ...

class IUserProfileRef(Protocol):
    @property
    def user_profile_ref(self) -> UserProfileReference: ...
