# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessPolicyReference(Struct):
    access_policy_name: str
    type: str

class CollectionGroupReference(Struct):
    collection_group_arn: str
    collection_group_id: str

class CollectionIndexReference(Struct):
    collection_index_id: str
    index_name: str

class CollectionReference(Struct):
    collection_arn: str
    collection_id: str

class IndexReference(Struct):
    collection_endpoint: str
    index_name: str

class LifecyclePolicyReference(Struct):
    lifecycle_policy_name: str
    type: str

class SecurityConfigReference(Struct):
    security_config_id: str

class SecurityPolicyReference(Struct):
    security_policy_name: str
    type: str

class VpcEndpointReference(Struct):
    vpc_endpoint_id: str

class IAccessPolicyRef(Protocol):
    @property
    def access_policy_ref(self) -> AccessPolicyReference: ...

class ICollectionGroupRef(Protocol):
    @property
    def collection_group_ref(self) -> CollectionGroupReference: ...

class ICollectionIndexRef(Protocol):
    @property
    def collection_index_ref(self) -> CollectionIndexReference: ...

class ICollectionRef(Protocol):
    @property
    def collection_ref(self) -> CollectionReference: ...

class IIndexRef(Protocol):
    @property
    def index_ref(self) -> IndexReference: ...

class ILifecyclePolicyRef(Protocol):
    @property
    def lifecycle_policy_ref(self) -> LifecyclePolicyReference: ...

class ISecurityConfigRef(Protocol):
    @property
    def security_config_ref(self) -> SecurityConfigReference: ...

class ISecurityPolicyRef(Protocol):
    @property
    def security_policy_ref(self) -> SecurityPolicyReference: ...

class IVpcEndpointRef(Protocol):
    @property
    def vpc_endpoint_ref(self) -> VpcEndpointReference: ...
