# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class IdentitySourceReference(Struct):
    identity_source_id: str
    policy_store_id: str

class PolicyReference(Struct):
    policy_id: str
    policy_store_id: str

class PolicyStoreAliasReference(Struct):
    alias_name: str

class PolicyStoreReference(Struct):
    policy_store_arn: str
    policy_store_id: str

class PolicyTemplateReference(Struct):
    policy_store_id: str
    policy_template_id: str

class IIdentitySourceRef(Protocol):
    @property
    def identity_source_ref(self) -> IdentitySourceReference: ...

class IPolicyRef(Protocol):
    @property
    def policy_ref(self) -> PolicyReference: ...

class IPolicyStoreAliasRef(Protocol):
    @property
    def policy_store_alias_ref(self) -> PolicyStoreAliasReference: ...

class IPolicyStoreRef(Protocol):
    @property
    def policy_store_ref(self) -> PolicyStoreReference: ...

class IPolicyTemplateRef(Protocol):
    @property
    def policy_template_ref(self) -> PolicyTemplateReference: ...
