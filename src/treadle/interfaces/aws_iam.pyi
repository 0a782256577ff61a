# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessKeyReference(Struct):
    access_key_id: str

class GroupPolicyReference(Struct):
    group_name: str
    policy_name: str

class GroupReference(Struct):
    group_arn: str
    group_name: str

class InstanceProfileReference(Struct):
    instance_profile_arn: str
    instance_profile_name: str

class ManagedPolicyReference(Struct):
    policy_arn: str

class OIDCProviderReference(Struct):
    oidc_provider_arn: str

class PolicyReference(Struct):
    policy_id: str

class RolePolicyReference(Struct):
    policy_name: str
    role_name: str

class RoleReference(Struct):
    role_arn: str
    role_name: str

class SAMLProviderReference(Struct):
    saml_provider_arn: str

class ServerCertificateReference(Struct):
    server_certificate_arn: str
    server_certificate_name: str

class ServiceLinkedRoleReference(Struct):
    role_name: str

class UserPolicyReference(Struct):
    policy_name: str
    user_name: str

class UserReference(Struct):
    user_arn: str
    user_name: str

class UserToGroupAdditionReference(Struct):
    user_to_group_addition_id: str

class VirtualMFADeviceReference(Struct):
    serial_number: str

class IAccessKeyRef(Protocol):
    @property
    def access_key_ref(self) -> AccessKeyReference: ...

class IGroupPolicyRef(Protocol):
    @property
    def group_policy_ref(self) -> GroupPolicyReference: ...

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class IInstanceProfileRef(Protocol):
    @property
    def instance_profile_ref(self) -> InstanceProfileReference: ...

class IManagedPolicyRef(Protocol):
    @property
    def managed_policy_ref(self) -> ManagedPolicyReference: ...

class IOIDCProviderRef(Protocol):
    @property
    def oidc_provider_ref(self) -> OIDCProviderReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IRolePolicyRef(Protocol):
    @property
    def role_policy_ref(self) -> RolePolicyReference: ...

class IRoleRef(Protocol):
    @property
    def role_ref(self) -> RoleReference: ...

class ISAMLProviderRef(Protocol):
    @property
    def saml_provider_ref(self) -> SAMLProviderReference: ...

class IServerCertificateRef(Protocol):
    @property
    def server_certificate_ref(self) -> ServerCertificateReference: ...

class IServiceLinkedRoleRef(Protocol):
    @property
    def service_linked_role_ref(self) -> ServiceLinkedRoleReference: ...

class IUserPolicyRef(Protocol):
    @property
    def user_policy_ref(self) -> UserPolicyReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...

class IUserToGroupAdditionRef(Protocol):
    @property
    def user_to_group_addition_ref(self) -> UserToGroupAdditionReference: ...

class IVirtualMFADeviceRef(Protocol):
    @property
    def virtual_mfa_device_ref(self) -> VirtualMFADeviceReference: ...
