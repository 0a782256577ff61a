# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccountReference(Struct):
    account_arn: str
    account_id: str

class OrganizationReference(Struct):
    organization_arn: str
    organization_id: str

class OrganizationalUnitReference(Struct):
    organizational_unit_arn: str
    organizational_unit_id: str

class PolicyReference(Struct):
    policy_arn: str
    policy_id: str

class ResourcePolicyReference(Struct):
    resource_policy_arn: str
    resource_policy_id: str

class IAccountRef(Protocol):
    @property
    def account_ref(self) -> AccountReference: ...

class IOrganizationRef(Protocol):
    @property
    def organization_ref(self) -> OrganizationReference: ...

class IOrganizationalUnitRef(Protocol):
    @property
    def organizational_unit_ref(self) -> OrganizationalUnitReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...
