# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class IdentityPoolPrincipalTagReference(Struct):
    identity_pool_id: str
    identity_provider_name: str

class IdentityPoolReference(Struct):
    identity_pool_id: str

class IdentityPoolRoleAttachmentReference(Struct):
    identity_pool_role_attachment_id: str

class LogDeliveryConfigurationReference(Struct):
    log_delivery_configuration_id: str

class ManagedLoginBrandingReference(Struct):
    managed_login_branding_id: str
    user_pool_id: str

class TermsReference(Struct):
    terms_id: str
    user_pool_id: str

class UserPoolClientReference(Struct):
    client_id: str
    user_pool_id: str

class UserPoolDomainReference(Struct):
    domain: str
    user_pool_id: str

class UserPoolGroupReference(Struct):
    group_name: str
    user_pool_id: str

class UserPoolIdentityProviderReference(Struct):
    provider_name: str
    user_pool_id: str

class UserPoolReference(Struct):
    user_pool_arn: str
    user_pool_id: str

class UserPoolRegionalConfigurationAttachmentReference(Struct):
    user_pool_id: str

class UserPoolReplicaReference(Struct):
    region_name: str
    user_pool_id: str

class UserPoolResourceServerReference(Struct):
    identifier: str
    user_pool_id: str

class UserPoolRiskConfigurationAttachmentReference(Struct):
    client_id: str
    user_pool_id: str

class UserPoolUICustomizationAttachmentReference(Struct):
    client_id: str
    user_pool_id: str

class UserPoolUserReference(Struct):
    username: str
    user_pool_id: str

class UserPoolUserToGroupAttachmentReference(Struct):
    group_name: str
    username: str
    user_pool_id: str

class IIdentityPoolPrincipalTagRef(Protocol):
    @property
    def identity_pool_principal_tag_ref(self) -> IdentityPoolPrincipalTagReference: ...

class IIdentityPoolRef(Protocol):
    @property
    def identity_pool_ref(self) -> IdentityPoolReference: ...

class IIdentityPoolRoleAttachmentRef(Protocol):
    @property
    def identity_pool_role_attachment_ref(self) -> IdentityPoolRoleAttachmentReference: ...

class ILogDeliveryConfigurationRef(Protocol):
    @property
    def log_delivery_configuration_ref(self) -> LogDeliveryConfigurationReference: ...

class IManagedLoginBrandingRef(Protocol):
    @property
    def managed_login_branding_ref(self) -> ManagedLoginBrandingReference: ...

class ITermsRef(Protocol):
    @property
    def terms_ref(self) -> TermsReference: ...

class IUserPoolClientRef(Protocol):
    @property
    def user_pool_client_ref(self) -> UserPoolClientReference: ...

class IUserPoolDomainRef(Protocol):
    @property
    def user_pool_domain_ref(self) -> UserPoolDomainReference: ...

class IUserPoolGroupRef(Protocol):
    @property
    def user_pool_group_ref(self) -> UserPoolGroupReference: ...

class IUserPoolIdentityProviderRef(Protocol):
    @property
    def user_pool_identity_provider_ref(self) -> UserPoolIdentityProviderReference: ...

class IUserPoolRef(Protocol):
    @property
    def user_pool_ref(self) -> UserPoolReference: ...

class IUserPoolRegionalConfigurationAttachmentRef(Protocol):
    @property
    def user_pool_regional_configuration_attachment_ref(self) -> UserPoolRegionalConfigurationAttachmentReference: ...

class IUserPoolReplicaRef(Protocol):
    @property
    def user_pool_replica_ref(self) -> UserPoolReplicaReference: ...

class IUserPoolResourceServerRef(Protocol):
    @property
    def user_pool_resource_server_ref(self) -> UserPoolResourceServerReference: ...

class IUserPoolRiskConfigurationAttachmentRef(Protocol):
    @property
    def user_pool_risk_configuration_attachment_ref(self) -> UserPoolRiskConfigurationAttachmentReference: ...

class IUserPoolUICustomizationAttachmentRef(Protocol):
    @property
    def user_pool_ui_customization_attachment_ref(self) -> UserPoolUICustomizationAttachmentReference: ...

class IUserPoolUserRef(Protocol):
    @property
    def user_pool_user_ref(self) -> UserPoolUserReference: ...

class IUserPoolUserToGroupAttachmentRef(Protocol):
    @property
    def user_pool_user_to_group_attachment_ref(self) -> UserPoolUserToGroupAttachmentReference: ...
