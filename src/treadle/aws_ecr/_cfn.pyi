# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ecr as _aws_ecr
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPublicRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RepositoryCatalogDataProperty(Struct):
        about_text: str | None = None
        architectures: Sequence[str] | None = None
        operating_systems: Sequence[str] | None = None
        repository_description: str | None = None
        usage_text: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        repository_catalog_data: Any | None = None,
        repository_name: str | None = None,
        repository_policy_text: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    repository_catalog_data: Any
    repository_policy_text: Any
    repository_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def public_repository_ref(self) -> _aws_ecr.PublicRepositoryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_public_repository(resource: _aws_ecr.IPublicRepositoryRef) -> str: ...
    @staticmethod
    def from_public_repository_arn(scope: Construct, id: str, arn: str) -> _aws_ecr.IPublicRepositoryRef: ...
    @staticmethod
    def from_repository_name(scope: Construct, id: str, repository_name: str) -> _aws_ecr.IPublicRepositoryRef: ...
    @staticmethod
    def is_cfn_public_repository(x: Any) -> bool: ...

class CfnPublicRepositoryProps(Struct):
    repository_catalog_data: Any | None = None
    repository_name: str | None = None
    repository_policy_text: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPullThroughCacheRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        credential_arn: str | None = None,
        custom_role_arn: str | None = None,
        ecr_repository_prefix: str | None = None,
        upstream_registry: str | None = None,
        upstream_registry_url: str | None = None,
        upstream_repository_prefix: str | None = None,
    ) -> None: ...
    credential_arn: str | None
    custom_role_arn: str | None
    ecr_repository_prefix: str | None
    upstream_registry: str | None
    upstream_registry_url: str | None
    upstream_repository_prefix: str | None
    @property
    def pull_through_cache_rule_ref(self) -> _aws_ecr.PullThroughCacheRuleReference: ...
    @staticmethod
    def is_cfn_pull_through_cache_rule(x: Any) -> bool: ...

class CfnPullThroughCacheRuleProps(Struct):
    credential_arn: str | None = None
    custom_role_arn: str | None = None
    ecr_repository_prefix: str | None = None
    upstream_registry: str | None = None
    upstream_registry_url: str | None = None
    upstream_repository_prefix: str | None = None

class CfnPullTimeUpdateExclusion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        principal_arn: str,
    ) -> None: ...
    principal_arn: str
    @property
    def pull_time_update_exclusion_ref(self) -> _aws_ecr.PullTimeUpdateExclusionReference: ...
    @staticmethod
    def is_cfn_pull_time_update_exclusion(x: Any) -> bool: ...

class CfnPullTimeUpdateExclusionProps(Struct):
    principal_arn: str

class CfnRegistryPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_text: Any,
    ) -> None: ...
    policy_text: Any
    @property
    def attr_registry_id(self) -> str: ...
    @property
    def registry_policy_ref(self) -> _aws_ecr.RegistryPolicyReference: ...
    @staticmethod
    def is_cfn_registry_policy(x: Any) -> bool: ...

class CfnRegistryPolicyProps(Struct):
    policy_text: Any

class CfnRegistryScanningConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RepositoryFilterProperty(Struct):
        filter: str
        filter_type: str
    class ScanningRuleProperty(Struct):
        repository_filters: Sequence[CfnRegistryScanningConfiguration.RepositoryFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        scan_frequency: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rules: Sequence[CfnRegistryScanningConfiguration.ScanningRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        scan_type: str,
    ) -> None: ...
    rules: Sequence[CfnRegistryScanningConfiguration.ScanningRuleProperty | IResolvable] | IResolvable
    scan_type: str
    @property
    def attr_registry_id(self) -> str: ...
    @property
    def registry_scanning_configuration_ref(self) -> _aws_ecr.RegistryScanningConfigurationReference: ...
    @staticmethod
    def is_cfn_registry_scanning_configuration(x: Any) -> bool: ...

class CfnRegistryScanningConfigurationProps(Struct):
    rules: Sequence[CfnRegistryScanningConfiguration.ScanningRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    scan_type: str

class CfnReplicationConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReplicationConfigurationProperty(Struct):
        rules: Sequence[CfnReplicationConfiguration.ReplicationRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ReplicationDestinationProperty(Struct):
        region: str
        registry_id: str
    class ReplicationRuleProperty(Struct):
        destinations: Sequence[CfnReplicationConfiguration.ReplicationDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        repository_filters: Sequence[CfnReplicationConfiguration.RepositoryFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RepositoryFilterProperty(Struct):
        filter: str
        filter_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        replication_configuration: CfnReplicationConfiguration.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    replication_configuration: CfnReplicationConfiguration.ReplicationConfigurationProperty | IResolvable
    @property
    def attr_registry_id(self) -> str: ...
    @property
    def replication_configuration_ref(self) -> _aws_ecr.ReplicationConfigurationReference: ...
    @staticmethod
    def is_cfn_replication_configuration(x: Any) -> bool: ...

class CfnReplicationConfigurationProps(Struct):
    replication_configuration: CfnReplicationConfiguration.ReplicationConfigurationProperty | Mapping[str, Any] | IResolvable

class CfnRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        encryption_type: str
        kms_key: str | None = None
    class ImageScanningConfigurationProperty(Struct):
        scan_on_push: bool | IResolvable | None = None
    class ImageTagMutabilityExclusionFilterProperty(Struct):
        image_tag_mutability_exclusion_filter_type: str
        image_tag_mutability_exclusion_filter_value: str
    class LifecyclePolicyProperty(Struct):
        lifecycle_policy_text: str | None = None
        registry_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        empty_on_delete: bool | IResolvable | None = None,
        encryption_configuration: CfnRepository.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_scanning_configuration: CfnRepository.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_tag_mutability: str | None = None,
        image_tag_mutability_exclusion_filters: Sequence[CfnRepository.ImageTagMutabilityExclusionFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_policy: CfnRepository.LifecyclePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        repository_name: str | None = None,
        repository_policy_text: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    repository_policy_text: Any
    empty_on_delete: bool | IResolvable | None
    encryption_configuration: CfnRepository.EncryptionConfigurationProperty | IResolvable | None
    image_scanning_configuration: CfnRepository.ImageScanningConfigurationProperty | IResolvable | None
    image_tag_mutability: str | None
    image_tag_mutability_exclusion_filters: Sequence[CfnRepository.ImageTagMutabilityExclusionFilterProperty | IResolvable] | IResolvable | None
    lifecycle_policy: CfnRepository.LifecyclePolicyProperty | IResolvable | None
    repository_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_repository_uri(self) -> str: ...
    @property
    def repository_ref(self) -> _aws_ecr.RepositoryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_repository(resource: _aws_ecr.IRepositoryRef) -> str: ...
    @staticmethod
    def from_repository_arn(scope: Construct, id: str, arn: str) -> _aws_ecr.IRepositoryRef: ...
    @staticmethod
    def from_repository_name(scope: Construct, id: str, repository_name: str) -> _aws_ecr.IRepositoryRef: ...
    @staticmethod
    def is_cfn_repository(x: Any) -> bool: ...

class CfnRepositoryProps(Struct):
    empty_on_delete: bool | IResolvable | None = None
    encryption_configuration: CfnRepository.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_scanning_configuration: CfnRepository.ImageScanningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_tag_mutability: str | None = None
    image_tag_mutability_exclusion_filters: Sequence[CfnRepository.ImageTagMutabilityExclusionFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_policy: CfnRepository.LifecyclePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    repository_name: str | None = None
    repository_policy_text: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRepositoryCreationTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigurationProperty(Struct):
        encryption_type: str
        kms_key: str | None = None
    class ImageTagMutabilityExclusionFilterProperty(Struct):
        image_tag_mutability_exclusion_filter_type: str
        image_tag_mutability_exclusion_filter_value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        applied_for: Sequence[str],
        prefix: str,
        custom_role_arn: str | None = None,
        description: str | None = None,
        encryption_configuration: CfnRepositoryCreationTemplate.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_tag_mutability: str | None = None,
        image_tag_mutability_exclusion_filters: Sequence[CfnRepositoryCreationTemplate.ImageTagMutabilityExclusionFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_policy: str | None = None,
        repository_policy: str | None = None,
        resource_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    applied_for: Sequence[str]
    prefix: str
    custom_role_arn: str | None
    description: str | None
    encryption_configuration: CfnRepositoryCreationTemplate.EncryptionConfigurationProperty | IResolvable | None
    image_tag_mutability: str | None
    image_tag_mutability_exclusion_filters: Sequence[CfnRepositoryCreationTemplate.ImageTagMutabilityExclusionFilterProperty | IResolvable] | IResolvable | None
    lifecycle_policy: str | None
    repository_policy: str | None
    resource_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def repository_creation_template_ref(self) -> _aws_ecr.RepositoryCreationTemplateReference: ...
    @staticmethod
    def is_cfn_repository_creation_template(x: Any) -> bool: ...

class CfnRepositoryCreationTemplateProps(Struct):
    applied_for: Sequence[str]
    prefix: str
    custom_role_arn: str | None = None
    description: str | None = None
    encryption_configuration: CfnRepositoryCreationTemplate.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_tag_mutability: str | None = None
    image_tag_mutability_exclusion_filters: Sequence[CfnRepositoryCreationTemplate.ImageTagMutabilityExclusionFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_policy: str | None = None
    repository_policy: str | None = None
    resource_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnSigningConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RepositoryFilterProperty(Struct):
        filter: str
        filter_type: str
    class RuleProperty(Struct):
        signing_profile_arn: str
        repository_filters: Sequence[CfnSigningConfiguration.RepositoryFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        rules: Sequence[CfnSigningConfiguration.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    rules: Sequence[CfnSigningConfiguration.RuleProperty | IResolvable] | IResolvable
    @property
    def attr_registry_id(self) -> str: ...
    @property
    def signing_configuration_ref(self) -> _aws_ecr.SigningConfigurationReference: ...
    @staticmethod
    def is_cfn_signing_configuration(x: Any) -> bool: ...

class CfnSigningConfigurationProps(Struct):
    rules: Sequence[CfnSigningConfiguration.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable

class OnCloudTrailImagePushedOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: Any | None = None
    rule_name: str | None = None
    target: Any | None = None
    image_tag: str | None = None

class OnImageScanCompletedOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: Any | None = None
    rule_name: str | None = None
    target: Any | None = None
    image_tags: Sequence[str] | None = None

class RepositoryAttributes(Struct):
    repository_arn: str
    repository_name: str

class RepositoryLookupOptions(Struct):
    repository_arn: str | None = None
    repository_name: str | None = None

class RepositoryProps(Struct):
    auto_delete_images: bool | None = None
    empty_on_delete: bool | None = None
    encryption: Any | None = None
    encryption_key: Any | None = None
    image_scan_on_push: bool | None = None
    image_tag_mutability: Any | None = None
    image_tag_mutability_exclusion_filters: Sequence[Any] | None = None
    lifecycle_registry_id: str | None = None
    lifecycle_rules: Sequence[Any] | None = None
    removal_policy: Any | None = None
    repository_name: str | None = None

