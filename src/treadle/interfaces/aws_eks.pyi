# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessEntryReference(Struct):
    access_entry_arn: str
    cluster_name: str
    principal_arn: str

class AddonReference(Struct):
    addon_arn: str
    addon_name: str
    cluster_name: str

class CapabilityReference(Struct):
    capability_arn: str

class CertificateAuthorityReference(Struct):
    certificate_authority_id: str
    cluster_name: str

class ClusterReference(Struct):
    cluster_arn: str
    cluster_name: str

class FargateProfileReference(Struct):
    cluster_name: str
    fargate_profile_arn: str
    fargate_profile_name: str

class IdentityProviderConfigReference(Struct):
    cluster_name: str
    identity_provider_config_arn: str
    identity_provider_config_name: str
    type: str

class NodegroupReference(Struct):
    nodegroup_arn: str
    nodegroup_id: str

class PodIdentityAssociationReference(Struct):
    association_arn: str

class IAccessEntryRef(Protocol):
    @property
    def access_entry_ref(self) -> AccessEntryReference: ...

class IAddonRef(Protocol):
    @property
    def addon_ref(self) -> AddonReference: ...

class ICapabilityRef(Protocol):
    @property
    def capability_ref(self) -> CapabilityReference: ...

class ICertificateAuthorityRef(Protocol):
    @property
    def certificate_authority_ref(self) -> CertificateAuthorityReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IFargateProfileRef(Protocol):
    @property
    def fargate_profile_ref(self) -> FargateProfileReference: ...

class IIdentityProviderConfigRef(Protocol):
    @property
    def identity_provider_config_ref(self) -> IdentityProviderConfigReference: ...

class INodegroupRef(Protocol):
    @property
    def nodegroup_ref(self) -> NodegroupReference: ...

class IPodIdentityAssociationRef(Protocol):
    @property
    def pod_identity_association_ref(self) -> PodIdentityAssociationReference: ...
