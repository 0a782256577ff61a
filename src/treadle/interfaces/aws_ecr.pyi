# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class PublicRepositoryReference(Struct):
    public_repository_arn: str
    repository_name: str

class PullThroughCacheRuleReference(Struct):
    ecr_repository_prefix: str

class PullTimeUpdateExclusionReference(Struct):
    principal_arn: str

class RegistryPolicyReference(Struct):
    registry_id: str

class RegistryScanningConfigurationReference(Struct):
    registry_id: str

class ReplicationConfigurationReference(Struct):
    registry_id: str

class RepositoryCreationTemplateReference(Struct):
    prefix: str

class RepositoryReference(Struct):
    repository_arn: str
    repository_name: str

class SigningConfigurationReference(Struct):
    registry_id: str

class IPublicRepositoryRef(Protocol):
    @property
    def public_repository_ref(self) -> PublicRepositoryReference: ...

class IPullThroughCacheRuleRef(Protocol):
    @property
    def pull_through_cache_rule_ref(self) -> PullThroughCacheRuleReference: ...

class IPullTimeUpdateExclusionRef(Protocol):
    @property
    def pull_time_update_exclusion_ref(self) -> PullTimeUpdateExclusionReference: ...

class IRegistryPolicyRef(Protocol):
    @property
    def registry_policy_ref(self) -> RegistryPolicyReference: ...

class IRegistryScanningConfigurationRef(Protocol):
    @property
    def registry_scanning_configuration_ref(self) -> RegistryScanningConfigurationReference: ...

class IReplicationConfigurationRef(Protocol):
    @property
    def replication_configuration_ref(self) -> ReplicationConfigurationReference: ...

class IRepositoryCreationTemplateRef(Protocol):
    @property
    def repository_creation_template_ref(self) -> RepositoryCreationTemplateReference: ...

class IRepositoryRef(Protocol):
    @property
    def repository_ref(self) -> RepositoryReference: ...

class ISigningConfigurationRef(Protocol):
    @property
    def signing_configuration_ref(self) -> SigningConfigurationReference: ...
