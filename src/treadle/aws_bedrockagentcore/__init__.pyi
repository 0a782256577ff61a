# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_bedrockagentcore as _aws_bedrockagentcore
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApiKeyCredentialProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiKeySecretArnProperty(Struct):
        secret_arn: str
    class SecretReferenceProperty(Struct):
        json_key: str
        secret_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        api_key: str | None = None,
        api_key_secret_config: CfnApiKeyCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        api_key_secret_source: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    api_key: str | None
    api_key_secret_config: CfnApiKeyCredentialProvider.SecretReferenceProperty | IResolvable | None
    api_key_secret_source: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def api_key_credential_provider_ref(self) -> _aws_bedrockagentcore.ApiKeyCredentialProviderReference: ...
    @property
    def attr_api_key_secret_arn(self) -> IResolvable: ...
    @property
    def attr_api_key_secret_json_key(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_credential_provider_arn(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_api_key_credential_provider(x: Any) -> bool: ...

class CfnApiKeyCredentialProviderProps(Struct):
    name: str
    api_key: str | None = None
    api_key_secret_config: CfnApiKeyCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
    api_key_secret_source: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnBrowserCustom(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BrowserEnterprisePolicyProperty(Struct):
        location: CfnBrowserCustom.S3LocationProperty | Mapping[str, Any] | IResolvable
        type: str
    class BrowserNetworkConfigurationProperty(Struct):
        network_mode: str
        vpc_config: CfnBrowserCustom.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class BrowserSigningProperty(Struct):
        enabled: bool | IResolvable | None = None
    class CertificateLocationProperty(Struct):
        secret_arn: str
    class CertificateProperty(Struct):
        certificate_location: CfnBrowserCustom.CertificateLocationProperty | Mapping[str, Any] | IResolvable
    class RecordingConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
        s3_location: CfnBrowserCustom.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        prefix: str
    class VpcConfigProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        network_configuration: CfnBrowserCustom.BrowserNetworkConfigurationProperty | Mapping[str, Any] | IResolvable,
        browser_signing: CfnBrowserCustom.BrowserSigningProperty | Mapping[str, Any] | IResolvable | None = None,
        certificates: Sequence[CfnBrowserCustom.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        enterprise_policies: Sequence[CfnBrowserCustom.BrowserEnterprisePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        execution_role_arn: str | None = None,
        recording_config: CfnBrowserCustom.RecordingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    network_configuration: CfnBrowserCustom.BrowserNetworkConfigurationProperty | IResolvable
    browser_signing: CfnBrowserCustom.BrowserSigningProperty | IResolvable | None
    certificates: Sequence[CfnBrowserCustom.CertificateProperty | IResolvable] | IResolvable | None
    description: str | None
    enterprise_policies: Sequence[CfnBrowserCustom.BrowserEnterprisePolicyProperty | IResolvable] | IResolvable | None
    execution_role_arn: str | None
    recording_config: CfnBrowserCustom.RecordingConfigProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_browser_arn(self) -> str: ...
    @property
    def attr_browser_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def browser_custom_ref(self) -> _aws_bedrockagentcore.BrowserCustomReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_browser_custom(resource: _aws_bedrockagentcore.IBrowserCustomRef) -> str: ...
    @staticmethod
    def from_browser_custom_arn(scope: Construct, id: str, arn: str) -> _aws_bedrockagentcore.IBrowserCustomRef: ...
    @staticmethod
    def from_browser_id(scope: Construct, id: str, browser_id: str) -> _aws_bedrockagentcore.IBrowserCustomRef: ...
    @staticmethod
    def is_cfn_browser_custom(x: Any) -> bool: ...

class CfnBrowserCustomProps(Struct):
    name: str
    network_configuration: CfnBrowserCustom.BrowserNetworkConfigurationProperty | Mapping[str, Any] | IResolvable
    browser_signing: CfnBrowserCustom.BrowserSigningProperty | Mapping[str, Any] | IResolvable | None = None
    certificates: Sequence[CfnBrowserCustom.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    enterprise_policies: Sequence[CfnBrowserCustom.BrowserEnterprisePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    execution_role_arn: str | None = None
    recording_config: CfnBrowserCustom.RecordingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnBrowserProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_saved_at(self) -> str: ...
    @property
    def attr_last_saved_browser_id(self) -> str: ...
    @property
    def attr_last_saved_browser_session_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_profile_arn(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def browser_profile_ref(self) -> _aws_bedrockagentcore.BrowserProfileReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_browser_profile(resource: _aws_bedrockagentcore.IBrowserProfileRef) -> str: ...
    @staticmethod
    def is_cfn_browser_profile(x: Any) -> bool: ...

class CfnBrowserProfileProps(Struct):
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnCapacityProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityReservationSpecificationProperty(Struct):
        capacity_reservation_preference: str | None = None
        capacity_reservation_target: CfnCapacityProvider.CapacityReservationTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityReservationTargetProperty(Struct):
        capacity_reservation_id: str | None = None
        capacity_reservation_resource_group_arn: str | None = None
    class ComputeConfigurationProperty(Struct):
        ec2_configuration: CfnCapacityProvider.Ec2ConfigurationProperty | Mapping[str, Any] | IResolvable
    class EbsVolumeConfigurationProperty(Struct):
        name: str
        size_gib: float
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_type: str | None = None
    class Ec2ConfigurationProperty(Struct):
        launch_template_source: CfnCapacityProvider.LaunchTemplateSourceProperty | Mapping[str, Any] | IResolvable
        vpc_configuration: CfnCapacityProvider.VpcConfigurationProperty | Mapping[str, Any] | IResolvable
        lifecycle_configuration: CfnCapacityProvider.InstanceLifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        root_volume: CfnCapacityProvider.RootVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        volumes: Sequence[CfnCapacityProvider.VolumeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EphemeralBlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnCapacityProvider.EphemeralEBSVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        virtual_name: str | None = None
    class EphemeralEBSVolumeConfigurationProperty(Struct):
        ebs_card_index: float | None = None
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        snapshot_id: str | None = None
        throughput: float | None = None
        volume_initialization_rate: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class InstanceLifecycleConfigurationProperty(Struct):
        idle_instance_timeout: float | None = None
        max_lifetime: float | None = None
    class InstanceRequirementsProperty(Struct):
        allowed_instance_types: Sequence[str]
    class LaunchParametersProperty(Struct):
        instance_requirements: CfnCapacityProvider.InstanceRequirementsProperty | Mapping[str, Any] | IResolvable
        operating_system: str
        capacity_reservation_specification: CfnCapacityProvider.CapacityReservationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        ephemeral_volumes: Sequence[CfnCapacityProvider.EphemeralBlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        instance_profile_arn: str | None = None
        license_specifications: Sequence[CfnCapacityProvider.LicenseSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        monitoring: str | None = None
        propagated_tags: Mapping[str, str] | IResolvable | None = None
        ssh_key_name: str | None = None
    class LaunchTemplateSourceProperty(Struct):
        launch_parameters: CfnCapacityProvider.LaunchParametersProperty | Mapping[str, Any] | IResolvable
    class LicenseSpecificationProperty(Struct):
        license_configuration_arn: str
    class PermissionsConfigurationProperty(Struct):
        capacity_provider_operator_role_arn: str
    class RootVolumeConfigurationProperty(Struct):
        encrypted: bool | IResolvable | None = None
        free_space_gib: float | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        throughput: float | None = None
        volume_type: str | None = None
    class VolumeConfigurationProperty(Struct):
        ebs_configuration: CfnCapacityProvider.EbsVolumeConfigurationProperty | Mapping[str, Any] | IResolvable
    class VpcConfigurationProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compute_configuration: CfnCapacityProvider.ComputeConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        permissions_configuration: CfnCapacityProvider.PermissionsConfigurationProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    compute_configuration: CfnCapacityProvider.ComputeConfigurationProperty | IResolvable
    name: str
    permissions_configuration: CfnCapacityProvider.PermissionsConfigurationProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_capacity_provider_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def capacity_provider_ref(self) -> _aws_bedrockagentcore.CapacityProviderReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capacity_provider(resource: _aws_bedrockagentcore.ICapacityProviderRef) -> str: ...
    @staticmethod
    def is_cfn_capacity_provider(x: Any) -> bool: ...

class CfnCapacityProviderProps(Struct):
    compute_configuration: CfnCapacityProvider.ComputeConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    permissions_configuration: CfnCapacityProvider.PermissionsConfigurationProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCodeInterpreterCustom(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateLocationProperty(Struct):
        secret_arn: str
    class CertificateProperty(Struct):
        certificate_location: CfnCodeInterpreterCustom.CertificateLocationProperty | Mapping[str, Any] | IResolvable
    class CodeInterpreterNetworkConfigurationProperty(Struct):
        network_mode: str
        vpc_config: CfnCodeInterpreterCustom.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        network_configuration: CfnCodeInterpreterCustom.CodeInterpreterNetworkConfigurationProperty | Mapping[str, Any] | IResolvable,
        certificates: Sequence[CfnCodeInterpreterCustom.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        execution_role_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    network_configuration: CfnCodeInterpreterCustom.CodeInterpreterNetworkConfigurationProperty | IResolvable
    certificates: Sequence[CfnCodeInterpreterCustom.CertificateProperty | IResolvable] | IResolvable | None
    description: str | None
    execution_role_arn: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_code_interpreter_arn(self) -> str: ...
    @property
    def attr_code_interpreter_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def code_interpreter_custom_ref(self) -> _aws_bedrockagentcore.CodeInterpreterCustomReference: ...
    @staticmethod
    def arn_for_code_interpreter_custom(resource: _aws_bedrockagentcore.ICodeInterpreterCustomRef) -> str: ...
    @staticmethod
    def from_code_interpreter_custom_arn(scope: Construct, id: str, arn: str) -> _aws_bedrockagentcore.ICodeInterpreterCustomRef: ...
    @staticmethod
    def from_code_interpreter_id(scope: Construct, id: str, code_interpreter_id: str) -> _aws_bedrockagentcore.ICodeInterpreterCustomRef: ...
    @staticmethod
    def is_cfn_code_interpreter_custom(x: Any) -> bool: ...

class CfnCodeInterpreterCustomProps(Struct):
    name: str
    network_configuration: CfnCodeInterpreterCustom.CodeInterpreterNetworkConfigurationProperty | Mapping[str, Any] | IResolvable
    certificates: Sequence[CfnCodeInterpreterCustom.CertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    execution_role_arn: str | None = None
    tags: Mapping[str, str] | None = None

class CfnConfigurationBundle(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentConfigurationProperty(Struct):
        configuration: Any
    class VersionCreatedBySourceProperty(Struct):
        name: str
        arn: str | None = None
    class VersionLineageMetadataProperty(Struct):
        branch_name: str | None = None
        commit_message: str | None = None
        created_by: CfnConfigurationBundle.VersionCreatedBySourceProperty | Mapping[str, Any] | IResolvable | None = None
        parent_version_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bundle_name: str,
        components: Mapping[str, CfnConfigurationBundle.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        branch_name: str | None = None,
        commit_message: str | None = None,
        created_by: CfnConfigurationBundle.VersionCreatedBySourceProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bundle_name: str
    components: Mapping[str, CfnConfigurationBundle.ComponentConfigurationProperty | IResolvable] | IResolvable
    branch_name: str | None
    commit_message: str | None
    created_by: CfnConfigurationBundle.VersionCreatedBySourceProperty | IResolvable | None
    description: str | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_bundle_arn(self) -> str: ...
    @property
    def attr_bundle_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_lineage_metadata(self) -> IResolvable: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_bundle_ref(self) -> _aws_bedrockagentcore.ConfigurationBundleReference: ...
    @staticmethod
    def is_cfn_configuration_bundle(x: Any) -> bool: ...

class CfnConfigurationBundleProps(Struct):
    bundle_name: str
    components: Mapping[str, CfnConfigurationBundle.ComponentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    branch_name: str | None = None
    commit_message: str | None = None
    created_by: CfnConfigurationBundle.VersionCreatedBySourceProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConsentPortal(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConsentPortalSourceProperty(Struct):
        identifier: str
        type: str
    class IdpConfigProperty(Struct):
        credential_provider_arn: str
        scopes: Sequence[str]
        audience: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role_arn: str,
        idp_config: CfnConsentPortal.IdpConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
        sources: Sequence[CfnConsentPortal.ConsentPortalSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    execution_role_arn: str
    idp_config: CfnConsentPortal.IdpConfigProperty | IResolvable
    name: str
    sources: Sequence[CfnConsentPortal.ConsentPortalSourceProperty | IResolvable] | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_consent_portal_arn(self) -> str: ...
    @property
    def attr_consent_portal_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_portal_url(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def consent_portal_ref(self) -> _aws_bedrockagentcore.ConsentPortalReference: ...
    @staticmethod
    def arn_for_consent_portal(resource: _aws_bedrockagentcore.IConsentPortalRef) -> str: ...
    @staticmethod
    def is_cfn_consent_portal(x: Any) -> bool: ...

class CfnConsentPortalProps(Struct):
    execution_role_arn: str
    idp_config: CfnConsentPortal.IdpConfigProperty | Mapping[str, Any] | IResolvable
    name: str
    sources: Sequence[CfnConsentPortal.ConsentPortalSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceTypeProperty(Struct):
        inline_examples: CfnDataset.InlineExamplesSourceProperty | Mapping[str, Any] | IResolvable | None = None
        s3_source: CfnDataset.S3SourceProperty | Mapping[str, Any] | IResolvable | None = None
    class InlineExamplesSourceProperty(Struct):
        examples: Sequence[Any] | IResolvable
    class S3SourceProperty(Struct):
        s3_uri: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_name: str,
        schema_type: str,
        description: str | None = None,
        kms_key_arn: str | None = None,
        source: CfnDataset.DataSourceTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_name: str
    schema_type: str
    description: str | None
    kms_key_arn: str | None
    source: CfnDataset.DataSourceTypeProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_dataset_arn(self) -> str: ...
    @property
    def attr_dataset_id(self) -> str: ...
    @property
    def attr_example_count(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_ref(self) -> _aws_bedrockagentcore.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_bedrockagentcore.IDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    dataset_name: str
    schema_type: str
    description: str | None = None
    kms_key_arn: str | None = None
    source: CfnDataset.DataSourceTypeProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEvaluator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BedrockEvaluatorModelConfigProperty(Struct):
        model_id: str
        additional_model_request_fields: Any | None = None
        inference_config: CfnEvaluator.InferenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoricalScaleDefinitionProperty(Struct):
        definition: str
        label: str
    class CodeBasedEvaluatorConfigProperty(Struct):
        lambda_config: CfnEvaluator.LambdaEvaluatorConfigProperty | Mapping[str, Any] | IResolvable
    class DerivedEvaluatorConfigProperty(Struct):
        base_evaluator_id: str
        model_config: CfnEvaluator.EvaluatorModelConfigProperty | Mapping[str, Any] | IResolvable
    class DimensionRatingScaleProperty(Struct):
        categorical: Sequence[CfnEvaluator.CategoricalScaleDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        numerical: Sequence[CfnEvaluator.NumericalScaleDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EvaluationDimensionProperty(Struct):
        dimension_instruction: str
        dimension_name: str
        dimension_rating_scale: CfnEvaluator.DimensionRatingScaleProperty | Mapping[str, Any] | IResolvable
    class EvaluatorConfigProperty(Struct):
        code_based: CfnEvaluator.CodeBasedEvaluatorConfigProperty | Mapping[str, Any] | IResolvable | None = None
        derived: CfnEvaluator.DerivedEvaluatorConfigProperty | Mapping[str, Any] | IResolvable | None = None
        llm_as_a_judge: CfnEvaluator.LlmAsAJudgeEvaluatorConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class EvaluatorModelConfigProperty(Struct):
        bedrock_evaluator_model_config: CfnEvaluator.BedrockEvaluatorModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
        responses_evaluator_model_config: CfnEvaluator.OpenResponsesEvaluatorModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class InferenceConfigurationProperty(Struct):
        max_tokens: float | None = None
        stop_sequences: Sequence[str] | None = None
        temperature: float | None = None
        top_p: float | None = None
    class LambdaEvaluatorConfigProperty(Struct):
        lambda_arn: str
        lambda_timeout_in_seconds: float | None = None
    class LlmAsAJudgeEvaluatorConfigProperty(Struct):
        instructions: str
        model_config: CfnEvaluator.EvaluatorModelConfigProperty | Mapping[str, Any] | IResolvable
        rating_scale: CfnEvaluator.RatingScaleProperty | Mapping[str, Any] | IResolvable
    class NumericalScaleDefinitionProperty(Struct):
        definition: str
        label: str
        value: float
    class OpenResponsesEvaluatorModelConfigProperty(Struct):
        model_id: str
        max_output_tokens: float | None = None
        reasoning: CfnEvaluator.ReasoningConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        temperature: float | None = None
        top_p: float | None = None
    class RatingScaleProperty(Struct):
        categorical: Sequence[CfnEvaluator.CategoricalScaleDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        multi_dimensional: Sequence[CfnEvaluator.EvaluationDimensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        numerical: Sequence[CfnEvaluator.NumericalScaleDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReasoningConfigurationProperty(Struct):
        effort: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        evaluator_config: CfnEvaluator.EvaluatorConfigProperty | Mapping[str, Any] | IResolvable,
        evaluator_name: str,
        level: str,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    evaluator_config: CfnEvaluator.EvaluatorConfigProperty | IResolvable
    evaluator_name: str
    level: str
    description: str | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_evaluator_arn(self) -> str: ...
    @property
    def attr_evaluator_id(self) -> str: ...
    @property
    def attr_evaluator_type(self) -> str: ...
    @property
    def attr_provider(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def evaluator_ref(self) -> _aws_bedrockagentcore.EvaluatorReference: ...
    @staticmethod
    def arn_for_evaluator(resource: _aws_bedrockagentcore.IEvaluatorRef) -> str: ...
    @staticmethod
    def is_cfn_evaluator(x: Any) -> bool: ...

class CfnEvaluatorProps(Struct):
    evaluator_config: CfnEvaluator.EvaluatorConfigProperty | Mapping[str, Any] | IResolvable
    evaluator_name: str
    level: str
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGateway(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizerConfigurationProperty(Struct):
        custom_jwt_authorizer: CfnGateway.CustomJWTAuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable
    class AuthorizingClaimMatchValueTypeProperty(Struct):
        claim_match_operator: str
        claim_match_value: CfnGateway.ClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
    class ClaimMatchValueTypeProperty(Struct):
        match_value_string: str | None = None
        match_value_string_list: Sequence[str] | None = None
    class CustomClaimValidationTypeProperty(Struct):
        authorizing_claim_match_value: CfnGateway.AuthorizingClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
        inbound_token_claim_name: str
        inbound_token_claim_value_type: str
    class CustomJWTAuthorizerConfigurationProperty(Struct):
        discovery_url: str
        advertised_scope_mapping: Mapping[str, str] | IResolvable | None = None
        allowed_audience: Sequence[str] | None = None
        allowed_clients: Sequence[str] | None = None
        allowed_scopes: Sequence[str] | None = None
        custom_claims: Sequence[CfnGateway.CustomClaimValidationTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        private_endpoint: CfnGateway.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None
    class GatewayInterceptorConfigurationProperty(Struct):
        interception_points: Sequence[str]
        interceptor: CfnGateway.InterceptorConfigurationProperty | Mapping[str, Any] | IResolvable
        input_configuration: CfnGateway.InterceptorInputConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GatewayPolicyEngineConfigurationProperty(Struct):
        arn: str
        mode: str
    class GatewayProtocolConfigurationProperty(Struct):
        mcp: CfnGateway.MCPGatewayConfigurationProperty | Mapping[str, Any] | IResolvable
    class InterceptorConfigurationProperty(Struct):
        lambda_: CfnGateway.LambdaInterceptorConfigurationProperty | Mapping[str, Any] | IResolvable
    class InterceptorInputConfigurationProperty(Struct):
        pass_request_headers: bool | IResolvable
        payload_filter: CfnGateway.InterceptorPayloadFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class InterceptorPayloadExclusionSelectorProperty(Struct):
        field: str
    class InterceptorPayloadFilterProperty(Struct):
        exclude: Sequence[CfnGateway.InterceptorPayloadExclusionSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class LambdaInterceptorConfigurationProperty(Struct):
        arn: str
    class MCPGatewayConfigurationProperty(Struct):
        instructions: str | None = None
        search_type: str | None = None
        session_configuration: CfnGateway.SessionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        streaming_configuration: CfnGateway.StreamingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        supported_versions: Sequence[str] | None = None
    class ManagedVpcResourceProperty(Struct):
        endpoint_ip_address_type: str
        subnet_ids: Sequence[str]
        vpc_identifier: str
        routing_domain: str | None = None
        security_group_ids: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
    class PrivateEndpointProperty(Struct):
        managed_vpc_resource: CfnGateway.ManagedVpcResourceProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_lattice_resource: CfnGateway.SelfManagedLatticeResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class SelfManagedLatticeResourceProperty(Struct):
        resource_configuration_identifier: str
    class SessionConfigurationProperty(Struct):
        session_timeout_in_seconds: float | None = None
    class StreamingConfigurationProperty(Struct):
        enable_response_streaming: bool | IResolvable | None = None
    class WafConfigurationProperty(Struct):
        failure_mode: str | None = None
    class WorkloadIdentityDetailsProperty(Struct):
        workload_identity_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorizer_type: str,
        name: str,
        role_arn: str,
        authorizer_configuration: CfnGateway.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        exception_level: str | None = None,
        interceptor_configurations: Sequence[CfnGateway.GatewayInterceptorConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_arn: str | None = None,
        policy_engine_configuration: CfnGateway.GatewayPolicyEngineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        protocol_configuration: CfnGateway.GatewayProtocolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        protocol_type: str | None = None,
        tags: Mapping[str, str] | None = None,
        waf_configuration: CfnGateway.WafConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    authorizer_type: str
    name: str
    role_arn: str
    authorizer_configuration: CfnGateway.AuthorizerConfigurationProperty | IResolvable | None
    description: str | None
    exception_level: str | None
    interceptor_configurations: Sequence[CfnGateway.GatewayInterceptorConfigurationProperty | IResolvable] | IResolvable | None
    kms_key_arn: str | None
    policy_engine_configuration: CfnGateway.GatewayPolicyEngineConfigurationProperty | IResolvable | None
    protocol_configuration: CfnGateway.GatewayProtocolConfigurationProperty | IResolvable | None
    protocol_type: str | None
    tags: Mapping[str, str] | None
    waf_configuration: CfnGateway.WafConfigurationProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_gateway_arn(self) -> str: ...
    @property
    def attr_gateway_identifier(self) -> str: ...
    @property
    def attr_gateway_url(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_web_acl_arn(self) -> str: ...
    @property
    def attr_workload_identity_details(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def gateway_ref(self) -> _aws_bedrockagentcore.GatewayReference: ...
    @staticmethod
    def arn_for_gateway(resource: _aws_bedrockagentcore.IGatewayRef) -> str: ...
    @staticmethod
    def is_cfn_gateway(x: Any) -> bool: ...

class CfnGatewayProps(Struct):
    authorizer_type: str
    name: str
    role_arn: str
    authorizer_configuration: CfnGateway.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    exception_level: str | None = None
    interceptor_configurations: Sequence[CfnGateway.GatewayInterceptorConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_arn: str | None = None
    policy_engine_configuration: CfnGateway.GatewayPolicyEngineConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    protocol_configuration: CfnGateway.GatewayProtocolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    protocol_type: str | None = None
    tags: Mapping[str, str] | None = None
    waf_configuration: CfnGateway.WafConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGatewayRateLimit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LimitEntryProperty(Struct):
        dimensions: Mapping[str, str] | IResolvable
        connections: Sequence[CfnGatewayRateLimit.RateConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        requests: Sequence[CfnGatewayRateLimit.RateConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tokens: Sequence[CfnGatewayRateLimit.RateConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RateConfigProperty(Struct):
        period: str
        rate: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dimension_keys: Sequence[str],
        entries: Sequence[CfnGatewayRateLimit.LimitEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        gateway_identifier: str | None = None,
        rate_limit_id: str | None = None,
    ) -> None: ...
    dimension_keys: Sequence[str]
    entries: Sequence[CfnGatewayRateLimit.LimitEntryProperty | IResolvable] | IResolvable
    description: str | None
    gateway_identifier: str | None
    rate_limit_id: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def gateway_rate_limit_ref(self) -> _aws_bedrockagentcore.GatewayRateLimitReference: ...
    @staticmethod
    def is_cfn_gateway_rate_limit(x: Any) -> bool: ...

class CfnGatewayRateLimitProps(Struct):
    dimension_keys: Sequence[str]
    entries: Sequence[CfnGatewayRateLimit.LimitEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    gateway_identifier: str | None = None
    rate_limit_id: str | None = None

class CfnGatewayRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        configuration_bundle: CfnGatewayRule.ConfigurationBundleActionProperty | Mapping[str, Any] | IResolvable | None = None
        route_to_target: CfnGatewayRule.RouteToTargetActionProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionProperty(Struct):
        match_paths: CfnGatewayRule.MatchPathsProperty | Mapping[str, Any] | IResolvable | None = None
        match_principals: CfnGatewayRule.MatchPrincipalsProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfigurationBundleActionProperty(Struct):
        static_override: CfnGatewayRule.StaticOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        weighted_override: CfnGatewayRule.WeightedOverrideProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfigurationBundleReferenceProperty(Struct):
        bundle_arn: str
        bundle_version: str
    class IamPrincipalProperty(Struct):
        arn: str
        operator: str | None = None
    class MatchPathsProperty(Struct):
        any_of: Sequence[str]
    class MatchPrincipalEntryProperty(Struct):
        iam_principal: CfnGatewayRule.IamPrincipalProperty | Mapping[str, Any] | IResolvable
    class MatchPrincipalsProperty(Struct):
        any_of: Sequence[CfnGatewayRule.MatchPrincipalEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RouteToTargetActionProperty(Struct):
        static_route: CfnGatewayRule.StaticRouteProperty | Mapping[str, Any] | IResolvable | None = None
        weighted_route: CfnGatewayRule.WeightedRouteProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticOverrideProperty(Struct):
        bundle_arn: str
        bundle_version: str
    class StaticRouteProperty(Struct):
        target_name: str
    class SystemManagedBlockProperty(Struct):
        managed_by: str
    class TargetTrafficSplitEntryProperty(Struct):
        name: str
        target_name: str
        weight: float
        description: str | None = None
        metadata: Mapping[str, str] | IResolvable | None = None
    class TrafficSplitEntryProperty(Struct):
        configuration_bundle: CfnGatewayRule.ConfigurationBundleReferenceProperty | Mapping[str, Any] | IResolvable
        name: str
        weight: float
        description: str | None = None
        metadata: Mapping[str, str] | IResolvable | None = None
    class WeightedOverrideProperty(Struct):
        traffic_split: Sequence[CfnGatewayRule.TrafficSplitEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class WeightedRouteProperty(Struct):
        traffic_split: Sequence[CfnGatewayRule.TargetTrafficSplitEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnGatewayRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        priority: float,
        conditions: Sequence[CfnGatewayRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        gateway_identifier: str | None = None,
    ) -> None: ...
    actions: Sequence[CfnGatewayRule.ActionProperty | IResolvable] | IResolvable
    priority: float
    conditions: Sequence[CfnGatewayRule.ConditionProperty | IResolvable] | IResolvable | None
    description: str | None
    gateway_identifier: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_gateway_arn(self) -> str: ...
    @property
    def attr_rule_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_system(self) -> IResolvable: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def gateway_rule_ref(self) -> _aws_bedrockagentcore.GatewayRuleReference: ...
    @staticmethod
    def is_cfn_gateway_rule(x: Any) -> bool: ...

class CfnGatewayRuleProps(Struct):
    actions: Sequence[CfnGatewayRule.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    priority: float
    conditions: Sequence[CfnGatewayRule.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    gateway_identifier: str | None = None

class CfnGatewayTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiGatewayTargetConfigurationProperty(Struct):
        api_gateway_tool_configuration: CfnGatewayTarget.ApiGatewayToolConfigurationProperty | Mapping[str, Any] | IResolvable
        rest_api_id: str
        stage: str
    class ApiGatewayToolConfigurationProperty(Struct):
        tool_filters: Sequence[CfnGatewayTarget.ApiGatewayToolFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        tool_overrides: Sequence[CfnGatewayTarget.ApiGatewayToolOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ApiGatewayToolFilterProperty(Struct):
        filter_path: str
        methods: Sequence[str]
    class ApiGatewayToolOverrideProperty(Struct):
        method: str
        name: str
        path: str
        description: str | None = None
    class ApiKeyCredentialProviderProperty(Struct):
        provider_arn: str
        credential_location: str | None = None
        credential_parameter_name: str | None = None
        credential_prefix: str | None = None
    class ApiSchemaConfigurationProperty(Struct):
        inline_payload: str | None = None
        s3: CfnGatewayTarget.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthorizationDataProperty(Struct):
        oauth2: CfnGatewayTarget.OAuth2AuthorizationDataProperty | Mapping[str, Any] | IResolvable
    class ConnectorConfigurationProperty(Struct):
        name: str
        description: str | None = None
        parameter_overrides: Sequence[CfnGatewayTarget.ConnectorParameterOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        parameter_values: Any | None = None
    class ConnectorParameterOverrideProperty(Struct):
        path: str
        description: str | None = None
        visible: bool | IResolvable | None = None
    class ConnectorSourceProperty(Struct):
        connector_id: str
    class ConnectorTargetConfigurationProperty(Struct):
        source: CfnGatewayTarget.ConnectorSourceProperty | Mapping[str, Any] | IResolvable
        configurations: Sequence[CfnGatewayTarget.ConnectorConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        enabled: Sequence[str] | None = None
    class CredentialProviderConfigurationProperty(Struct):
        credential_provider_type: str
        credential_provider: CfnGatewayTarget.CredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class CredentialProviderProperty(Struct):
        api_key_credential_provider: CfnGatewayTarget.ApiKeyCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
        iam_credential_provider: CfnGatewayTarget.IamCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
        oauth_credential_provider: CfnGatewayTarget.OAuthCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpApiSchemaConfigurationProperty(Struct):
        source: CfnGatewayTarget.ApiSchemaConfigurationProperty | Mapping[str, Any] | IResolvable
    class HttpConnectorSourceProperty(Struct):
        connector_id: str
    class HttpConnectorTargetConfigurationProperty(Struct):
        source: CfnGatewayTarget.HttpConnectorSourceProperty | Mapping[str, Any] | IResolvable
        parameters: Mapping[str, str] | IResolvable | None = None
    class HttpTargetConfigurationProperty(Struct):
        agentcore_runtime: CfnGatewayTarget.RuntimeTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        connector: CfnGatewayTarget.HttpConnectorTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        passthrough: CfnGatewayTarget.PassthroughTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IamCredentialProviderProperty(Struct):
        service: str
        region: str | None = None
    class InferenceConnectorSourceProperty(Struct):
        connector_id: str
    class InferenceConnectorTargetConfigurationProperty(Struct):
        source: CfnGatewayTarget.InferenceConnectorSourceProperty | Mapping[str, Any] | IResolvable
    class InferenceOperationConfigurationProperty(Struct):
        path: str
        models: Sequence[CfnGatewayTarget.ModelEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        provider_path: str | None = None
    class InferenceProviderTargetConfigurationProperty(Struct):
        endpoint: str
        model_mapping: CfnGatewayTarget.ModelMappingProperty | Mapping[str, Any] | IResolvable | None = None
        operations: Sequence[CfnGatewayTarget.InferenceOperationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InferenceTargetConfigurationProperty(Struct):
        connector: CfnGatewayTarget.InferenceConnectorTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        provider: CfnGatewayTarget.InferenceProviderTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedResourceDetailsProperty(Struct):
        domain: str | None = None
        resource_association_arn: str | None = None
        resource_gateway_arn: str | None = None
    class ManagedVpcResourceProperty(Struct):
        endpoint_ip_address_type: str
        subnet_ids: Sequence[str]
        vpc_identifier: str
        routing_domain: str | None = None
        security_group_ids: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
    class McpLambdaTargetConfigurationProperty(Struct):
        lambda_arn: str
        tool_schema: CfnGatewayTarget.ToolSchemaProperty | Mapping[str, Any] | IResolvable
    class McpServerTargetConfigurationProperty(Struct):
        endpoint: str
        listing_mode: str | None = None
        mcp_tool_schema: CfnGatewayTarget.McpToolSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        resource_priority: float | None = None
    class McpTargetConfigurationProperty(Struct):
        api_gateway: CfnGatewayTarget.ApiGatewayTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        connector: CfnGatewayTarget.ConnectorTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnGatewayTarget.McpLambdaTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server: CfnGatewayTarget.McpServerTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        open_api_schema: CfnGatewayTarget.ApiSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        smithy_model: CfnGatewayTarget.ApiSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class McpToolSchemaConfigurationProperty(Struct):
        inline_payload: str | None = None
        s3: CfnGatewayTarget.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MetadataConfigurationProperty(Struct):
        allowed_query_parameters: Sequence[str] | None = None
        allowed_request_headers: Sequence[str] | None = None
        allowed_response_headers: Sequence[str] | None = None
    class ModelEntryProperty(Struct):
        model: str
    class ModelMappingProperty(Struct):
        provider_prefix: CfnGatewayTarget.ProviderPrefixProperty | Mapping[str, Any] | IResolvable | None = None
    class OAuth2AuthorizationDataProperty(Struct):
        authorization_url: str
        user_id: str | None = None
    class OAuthCredentialProviderProperty(Struct):
        provider_arn: str
        scopes: Sequence[str]
        custom_parameters: Mapping[str, str] | IResolvable | None = None
        default_return_url: str | None = None
        grant_type: str | None = None
    class PassthroughTargetConfigurationProperty(Struct):
        endpoint: str
        protocol_type: str
        schema: CfnGatewayTarget.HttpApiSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        stickiness_configuration: CfnGatewayTarget.StickinessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateEndpointProperty(Struct):
        managed_vpc_resource: CfnGatewayTarget.ManagedVpcResourceProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_lattice_resource: CfnGatewayTarget.SelfManagedLatticeResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ProviderPrefixProperty(Struct):
        separator: str | None = None
        strip: bool | IResolvable | None = None
    class RuntimeTargetConfigurationProperty(Struct):
        arn: str
        qualifier: str | None = None
        schema: CfnGatewayTarget.HttpApiSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3ConfigurationProperty(Struct):
        bucket_owner_account_id: str | None = None
        uri: str | None = None
    class SchemaDefinitionProperty(Struct):
        type: str
        description: str | None = None
        items: CfnGatewayTarget.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        properties: Mapping[str, CfnGatewayTarget.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        required: Sequence[str] | None = None
    class SelfManagedLatticeResourceProperty(Struct):
        resource_configuration_identifier: str
    class StickinessConfigurationProperty(Struct):
        identifier: str
        timeout: float | None = None
    class TargetConfigurationProperty(Struct):
        http: CfnGatewayTarget.HttpTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        inference: CfnGatewayTarget.InferenceTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp: CfnGatewayTarget.McpTargetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolDefinitionProperty(Struct):
        description: str
        input_schema: CfnGatewayTarget.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable
        name: str
        output_schema: CfnGatewayTarget.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class ToolSchemaProperty(Struct):
        inline_payload: Sequence[CfnGatewayTarget.ToolDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        s3: CfnGatewayTarget.S3ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        target_configuration: CfnGatewayTarget.TargetConfigurationProperty | Mapping[str, Any] | IResolvable,
        credential_provider_configurations: Sequence[CfnGatewayTarget.CredentialProviderConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        gateway_identifier: str | None = None,
        metadata_configuration: CfnGatewayTarget.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        private_endpoint: CfnGatewayTarget.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    target_configuration: CfnGatewayTarget.TargetConfigurationProperty | IResolvable
    credential_provider_configurations: Sequence[CfnGatewayTarget.CredentialProviderConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    gateway_identifier: str | None
    metadata_configuration: CfnGatewayTarget.MetadataConfigurationProperty | IResolvable | None
    name: str | None
    private_endpoint: CfnGatewayTarget.PrivateEndpointProperty | IResolvable | None
    @property
    def attr_authorization_data(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_gateway_arn(self) -> str: ...
    @property
    def attr_last_synchronized_at(self) -> str: ...
    @property
    def attr_private_endpoint_managed_resources(self) -> IResolvable: ...
    @property
    def attr_protocol_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> Sequence[str]: ...
    @property
    def attr_target_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def gateway_target_ref(self) -> _aws_bedrockagentcore.GatewayTargetReference: ...
    @staticmethod
    def is_cfn_gateway_target(x: Any) -> bool: ...

class CfnGatewayTargetProps(Struct):
    target_configuration: CfnGatewayTarget.TargetConfigurationProperty | Mapping[str, Any] | IResolvable
    credential_provider_configurations: Sequence[CfnGatewayTarget.CredentialProviderConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    gateway_identifier: str | None = None
    metadata_configuration: CfnGatewayTarget.MetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    private_endpoint: CfnGatewayTarget.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHarness(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizerConfigurationProperty(Struct):
        custom_jwt_authorizer: CfnHarness.CustomJWTAuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthorizingClaimMatchValueTypeProperty(Struct):
        claim_match_operator: str
        claim_match_value: CfnHarness.ClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
    class ClaimMatchValueTypeProperty(Struct):
        match_value_string: str | None = None
        match_value_string_list: Sequence[str] | None = None
    class ContainerConfigurationProperty(Struct):
        container_uri: str
    class CustomClaimValidationTypeProperty(Struct):
        authorizing_claim_match_value: CfnHarness.AuthorizingClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
        inbound_token_claim_name: str
        inbound_token_claim_value_type: str
    class CustomJWTAuthorizerConfigurationProperty(Struct):
        discovery_url: str
        advertised_scope_mapping: Mapping[str, str] | IResolvable | None = None
        allowed_audience: Sequence[str] | None = None
        allowed_clients: Sequence[str] | None = None
        allowed_scopes: Sequence[str] | None = None
        custom_claims: Sequence[CfnHarness.CustomClaimValidationTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        private_endpoint: CfnHarness.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint_overrides: Sequence[CfnHarness.PrivateEndpointOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EfsAccessPointConfigurationProperty(Struct):
        access_point_arn: str
        mount_path: str
    class FilesystemConfigurationProperty(Struct):
        efs_access_point: CfnHarness.EfsAccessPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_files_access_point: CfnHarness.S3FilesAccessPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        session_storage: CfnHarness.SessionStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessAfterInvocationHookProperty(Struct):
        name: str
        target: CfnHarness.HarnessHookTargetProperty | Mapping[str, Any] | IResolvable
    class HarnessAfterToolCallHookProperty(Struct):
        name: str
        target: CfnHarness.HarnessHookTargetProperty | Mapping[str, Any] | IResolvable
    class HarnessAgentCoreBrowserConfigProperty(Struct):
        browser_arn: str | None = None
    class HarnessAgentCoreCodeInterpreterConfigProperty(Struct):
        code_interpreter_arn: str | None = None
    class HarnessAgentCoreGatewayConfigProperty(Struct):
        gateway_arn: str
        outbound_auth: CfnHarness.HarnessGatewayOutboundAuthProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessAgentCoreMemoryConfigurationProperty(Struct):
        arn: str
        actor_id: str | None = None
        messages_count: float | None = None
        retrieval_config: Mapping[str, CfnHarness.HarnessAgentCoreMemoryRetrievalConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HarnessAgentCoreMemoryRetrievalConfigProperty(Struct):
        relevance_score: float | None = None
        strategy_id: str | None = None
        top_k: float | None = None
    class HarnessAgentCoreRuntimeEnvironmentProperty(Struct):
        agent_runtime_arn: str | None = None
        agent_runtime_id: str | None = None
        agent_runtime_name: str | None = None
        filesystem_configurations: Sequence[CfnHarness.FilesystemConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lifecycle_configuration: CfnHarness.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        network_configuration: CfnHarness.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessBedrockModelConfigProperty(Struct):
        model_id: str
        additional_params: Any | None = None
        api_format: str | None = None
        max_tokens: float | None = None
        temperature: float | None = None
        top_p: float | None = None
    class HarnessBeforeInvocationHookProperty(Struct):
        name: str
        target: CfnHarness.HarnessHookTargetProperty | Mapping[str, Any] | IResolvable
    class HarnessBeforeToolCallHookProperty(Struct):
        name: str
        target: CfnHarness.HarnessHookTargetProperty | Mapping[str, Any] | IResolvable
    class HarnessEnvironmentArtifactProperty(Struct):
        container_configuration: CfnHarness.ContainerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessEnvironmentProviderProperty(Struct):
        agent_core_runtime_environment: CfnHarness.HarnessAgentCoreRuntimeEnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessGatewayOutboundAuthProperty(Struct):
        aws_iam: Any | None = None
        none: Any | None = None
        oauth: CfnHarness.OAuthCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessGeminiModelConfigProperty(Struct):
        api_key_arn: str
        model_id: str
        additional_params: Any | None = None
        max_tokens: float | None = None
        temperature: float | None = None
        top_k: float | None = None
        top_p: float | None = None
    class HarnessHookEventBridgeTargetProperty(Struct):
        arn: str
    class HarnessHookLambdaTargetProperty(Struct):
        arn: str
        failure_mode: str | None = None
        timeout_seconds: float | None = None
    class HarnessHookProperty(Struct):
        after_invocation: CfnHarness.HarnessAfterInvocationHookProperty | Mapping[str, Any] | IResolvable | None = None
        after_tool_call: CfnHarness.HarnessAfterToolCallHookProperty | Mapping[str, Any] | IResolvable | None = None
        before_invocation: CfnHarness.HarnessBeforeInvocationHookProperty | Mapping[str, Any] | IResolvable | None = None
        before_tool_call: CfnHarness.HarnessBeforeToolCallHookProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessHookSnsTargetProperty(Struct):
        arn: str
    class HarnessHookTargetProperty(Struct):
        event_bridge: CfnHarness.HarnessHookEventBridgeTargetProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnHarness.HarnessHookLambdaTargetProperty | Mapping[str, Any] | IResolvable | None = None
        sns: CfnHarness.HarnessHookSnsTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessInlineFunctionConfigProperty(Struct):
        description: str
        input_schema: Any
    class HarnessLiteLlmModelConfigProperty(Struct):
        model_id: str
        additional_params: Any | None = None
        api_base: str | None = None
        api_key_arn: str | None = None
        max_tokens: float | None = None
        temperature: float | None = None
        top_p: float | None = None
    class HarnessManagedMemoryConfigurationProperty(Struct):
        arn: str | None = None
        encryption_key_arn: str | None = None
        event_expiry_duration: float | None = None
        strategies: Sequence[str] | None = None
    class HarnessMemoryConfigurationProperty(Struct):
        agent_core_memory_configuration: CfnHarness.HarnessAgentCoreMemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        disabled: Any | None = None
        managed_memory_configuration: CfnHarness.HarnessManagedMemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessModelConfigurationProperty(Struct):
        bedrock_model_config: CfnHarness.HarnessBedrockModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
        gemini_model_config: CfnHarness.HarnessGeminiModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
        lite_llm_model_config: CfnHarness.HarnessLiteLlmModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
        open_ai_model_config: CfnHarness.HarnessOpenAiModelConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessOpenAiModelConfigProperty(Struct):
        api_key_arn: str
        model_id: str
        additional_params: Any | None = None
        api_base: str | None = None
        api_format: str | None = None
        max_tokens: float | None = None
        temperature: float | None = None
        top_p: float | None = None
    class HarnessRemoteMcpConfigProperty(Struct):
        url: str
        headers: Mapping[str, str] | IResolvable | None = None
    class HarnessSkillAwsSkillsSourceProperty(Struct):
        paths: Sequence[str] | None = None
    class HarnessSkillGitAuthProperty(Struct):
        credential_arn: str
        username: str | None = None
    class HarnessSkillGitSourceProperty(Struct):
        url: str
        auth: CfnHarness.HarnessSkillGitAuthProperty | Mapping[str, Any] | IResolvable | None = None
        path: str | None = None
    class HarnessSkillProperty(Struct):
        aws_skills: CfnHarness.HarnessSkillAwsSkillsSourceProperty | Mapping[str, Any] | IResolvable | None = None
        git: CfnHarness.HarnessSkillGitSourceProperty | Mapping[str, Any] | IResolvable | None = None
        path: str | None = None
        s3: CfnHarness.HarnessSkillS3SourceProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessSkillS3SourceProperty(Struct):
        uri: str
    class HarnessSlidingWindowConfigurationProperty(Struct):
        messages_count: float | None = None
    class HarnessSummarizationConfigurationProperty(Struct):
        preserve_recent_messages: float | None = None
        summarization_system_prompt: str | None = None
        summary_ratio: float | None = None
    class HarnessSystemContentBlockProperty(Struct):
        text: str
    class HarnessToolConfigurationProperty(Struct):
        agent_core_browser: CfnHarness.HarnessAgentCoreBrowserConfigProperty | Mapping[str, Any] | IResolvable | None = None
        agent_core_code_interpreter: CfnHarness.HarnessAgentCoreCodeInterpreterConfigProperty | Mapping[str, Any] | IResolvable | None = None
        agent_core_gateway: CfnHarness.HarnessAgentCoreGatewayConfigProperty | Mapping[str, Any] | IResolvable | None = None
        inline_function: CfnHarness.HarnessInlineFunctionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        remote_mcp: CfnHarness.HarnessRemoteMcpConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessToolProperty(Struct):
        type: str
        config: CfnHarness.HarnessToolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    class HarnessTruncationConfigurationProperty(Struct):
        strategy: str
        config: CfnHarness.HarnessTruncationStrategyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HarnessTruncationStrategyConfigurationProperty(Struct):
        sliding_window: CfnHarness.HarnessSlidingWindowConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        summarization: CfnHarness.HarnessSummarizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LifecycleConfigurationProperty(Struct):
        idle_runtime_session_timeout: float | None = None
        max_lifetime: float | None = None
    class ManagedVpcResourceProperty(Struct):
        endpoint_ip_address_type: str
        subnet_ids: Sequence[str]
        vpc_identifier: str
        routing_domain: str | None = None
        security_group_ids: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
    class NetworkConfigurationProperty(Struct):
        network_mode: str
        network_mode_config: CfnHarness.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class OAuthCredentialProviderProperty(Struct):
        provider_arn: str
        scopes: Sequence[str]
        custom_parameters: Mapping[str, str] | IResolvable | None = None
        default_return_url: str | None = None
        grant_type: str | None = None
    class PrivateEndpointOverrideProperty(Struct):
        domain: str
        private_endpoint: CfnHarness.PrivateEndpointProperty | Mapping[str, Any] | IResolvable
    class PrivateEndpointProperty(Struct):
        managed_vpc_resource: CfnHarness.ManagedVpcResourceProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_lattice_resource: CfnHarness.SelfManagedLatticeResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class S3FilesAccessPointConfigurationProperty(Struct):
        access_point_arn: str
        mount_path: str
    class SelfManagedLatticeResourceProperty(Struct):
        resource_configuration_identifier: str
    class SessionStorageConfigurationProperty(Struct):
        mount_path: str
    class VpcConfigProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role_arn: str,
        harness_name: str,
        model: CfnHarness.HarnessModelConfigurationProperty | Mapping[str, Any] | IResolvable,
        allowed_tools: Sequence[str] | None = None,
        authorizer_configuration: CfnHarness.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        environment: CfnHarness.HarnessEnvironmentProviderProperty | Mapping[str, Any] | IResolvable | None = None,
        environment_artifact: CfnHarness.HarnessEnvironmentArtifactProperty | Mapping[str, Any] | IResolvable | None = None,
        environment_variables: Mapping[str, str] | IResolvable | None = None,
        hooks: Sequence[CfnHarness.HarnessHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        max_iterations: float | None = None,
        max_tokens: float | None = None,
        memory: CfnHarness.HarnessMemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        skills: Sequence[CfnHarness.HarnessSkillProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        system_prompt: Sequence[CfnHarness.HarnessSystemContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_seconds: float | None = None,
        tools: Sequence[CfnHarness.HarnessToolProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        truncation: CfnHarness.HarnessTruncationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    execution_role_arn: str
    harness_name: str
    model: CfnHarness.HarnessModelConfigurationProperty | IResolvable
    allowed_tools: Sequence[str] | None
    authorizer_configuration: CfnHarness.AuthorizerConfigurationProperty | IResolvable | None
    environment: CfnHarness.HarnessEnvironmentProviderProperty | IResolvable | None
    environment_artifact: CfnHarness.HarnessEnvironmentArtifactProperty | IResolvable | None
    environment_variables: Mapping[str, str] | IResolvable | None
    hooks: Sequence[CfnHarness.HarnessHookProperty | IResolvable] | IResolvable | None
    max_iterations: float | None
    max_tokens: float | None
    memory: CfnHarness.HarnessMemoryConfigurationProperty | IResolvable | None
    skills: Sequence[CfnHarness.HarnessSkillProperty | IResolvable] | IResolvable | None
    system_prompt: Sequence[CfnHarness.HarnessSystemContentBlockProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    timeout_seconds: float | None
    tools: Sequence[CfnHarness.HarnessToolProperty | IResolvable] | IResolvable | None
    truncation: CfnHarness.HarnessTruncationConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_arn(self) -> str: ...
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_id(self) -> str: ...
    @property
    def attr_environment_agent_core_runtime_environment_agent_runtime_name(self) -> str: ...
    @property
    def attr_harness_id(self) -> str: ...
    @property
    def attr_memory_managed_memory_configuration_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def harness_ref(self) -> _aws_bedrockagentcore.HarnessReference: ...
    @staticmethod
    def arn_for_harness(resource: _aws_bedrockagentcore.IHarnessRef) -> str: ...
    @staticmethod
    def is_cfn_harness(x: Any) -> bool: ...

class CfnHarnessProps(Struct):
    execution_role_arn: str
    harness_name: str
    model: CfnHarness.HarnessModelConfigurationProperty | Mapping[str, Any] | IResolvable
    allowed_tools: Sequence[str] | None = None
    authorizer_configuration: CfnHarness.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    environment: CfnHarness.HarnessEnvironmentProviderProperty | Mapping[str, Any] | IResolvable | None = None
    environment_artifact: CfnHarness.HarnessEnvironmentArtifactProperty | Mapping[str, Any] | IResolvable | None = None
    environment_variables: Mapping[str, str] | IResolvable | None = None
    hooks: Sequence[CfnHarness.HarnessHookProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    max_iterations: float | None = None
    max_tokens: float | None = None
    memory: CfnHarness.HarnessMemoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    skills: Sequence[CfnHarness.HarnessSkillProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    system_prompt: Sequence[CfnHarness.HarnessSystemContentBlockProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_seconds: float | None = None
    tools: Sequence[CfnHarness.HarnessToolProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    truncation: CfnHarness.HarnessTruncationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHarnessEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        endpoint_name: str,
        harness_id: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_version: str | None = None,
    ) -> None: ...
    endpoint_name: str
    harness_id: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    target_version: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_harness_name(self) -> str: ...
    @property
    def attr_live_version(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def harness_endpoint_ref(self) -> _aws_bedrockagentcore.HarnessEndpointReference: ...
    @staticmethod
    def arn_for_harness_endpoint(resource: _aws_bedrockagentcore.IHarnessEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_harness_endpoint(x: Any) -> bool: ...

class CfnHarnessEndpointProps(Struct):
    endpoint_name: str
    harness_id: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_version: str | None = None

class CfnMemory(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContentConfigurationProperty(Struct):
        type: str
        level: str | None = None
    class CustomConfigurationInputProperty(Struct):
        episodic_override: CfnMemory.EpisodicOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_configuration: CfnMemory.SelfManagedConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_override: CfnMemory.SemanticOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        summary_override: CfnMemory.SummaryOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        user_preference_override: CfnMemory.UserPreferenceOverrideProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomMemoryStrategyProperty(Struct):
        name: str
        configuration: CfnMemory.CustomConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        created_at: str | None = None
        description: str | None = None
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
        status: str | None = None
        strategy_id: str | None = None
        type: str | None = None
        updated_at: str | None = None
    class EpisodicMemoryStrategyProperty(Struct):
        name: str
        created_at: str | None = None
        description: str | None = None
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
        reflection_configuration: CfnMemory.EpisodicReflectionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
        strategy_id: str | None = None
        type: str | None = None
        updated_at: str | None = None
    class EpisodicOverrideConsolidationConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class EpisodicOverrideExtractionConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class EpisodicOverrideProperty(Struct):
        consolidation: CfnMemory.EpisodicOverrideConsolidationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        extraction: CfnMemory.EpisodicOverrideExtractionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        reflection: CfnMemory.EpisodicOverrideReflectionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class EpisodicOverrideReflectionConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
    class EpisodicReflectionConfigurationInputProperty(Struct):
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
    class ExtractionConfigProperty(Struct):
        llm_extraction_config: CfnMemory.LlmExtractionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class IndexedKeyProperty(Struct):
        key: str
        type: str
    class InvocationConfigurationInputProperty(Struct):
        payload_delivery_bucket_name: str | None = None
        topic_arn: str | None = None
    class KinesisResourceProperty(Struct):
        content_configurations: Sequence[CfnMemory.ContentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        data_stream_arn: str
    class LlmExtractionConfigProperty(Struct):
        definition: str
        llm_extraction_instruction: str | None = None
        validation: CfnMemory.ValidationProperty | Mapping[str, Any] | IResolvable | None = None
    class MemoryRecordSchemaProperty(Struct):
        metadata_schema: Sequence[CfnMemory.MetadataSchemaEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MemoryStrategyProperty(Struct):
        custom_memory_strategy: CfnMemory.CustomMemoryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        episodic_memory_strategy: CfnMemory.EpisodicMemoryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_memory_strategy: CfnMemory.SemanticMemoryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        summary_memory_strategy: CfnMemory.SummaryMemoryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
        user_preference_memory_strategy: CfnMemory.UserPreferenceMemoryStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    class MessageBasedTriggerInputProperty(Struct):
        message_count: float | None = None
    class MetadataSchemaEntryProperty(Struct):
        key: str
        extraction_config: CfnMemory.ExtractionConfigProperty | Mapping[str, Any] | IResolvable | None = None
        extraction_type: str | None = None
        type: str | None = None
    class NamespaceKeyEntryProperty(Struct):
        key: str
        validation: CfnMemory.NamespaceKeyValidationProperty | Mapping[str, Any] | IResolvable | None = None
    class NamespaceKeyValidationProperty(Struct):
        allowed_values: Sequence[str] | None = None
        regex_pattern: str | None = None
    class NumberValidationProperty(Struct):
        max_value: float | None = None
        min_value: float | None = None
    class SelfManagedConfigurationProperty(Struct):
        historical_context_window_size: float | None = None
        invocation_configuration: CfnMemory.InvocationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        trigger_conditions: Sequence[CfnMemory.TriggerConditionInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SemanticMemoryStrategyProperty(Struct):
        name: str
        created_at: str | None = None
        description: str | None = None
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
        status: str | None = None
        strategy_id: str | None = None
        type: str | None = None
        updated_at: str | None = None
    class SemanticOverrideConsolidationConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class SemanticOverrideExtractionConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class SemanticOverrideProperty(Struct):
        consolidation: CfnMemory.SemanticOverrideConsolidationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        extraction: CfnMemory.SemanticOverrideExtractionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamDeliveryResourceProperty(Struct):
        kinesis: CfnMemory.KinesisResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamDeliveryResourcesProperty(Struct):
        resources: Sequence[CfnMemory.StreamDeliveryResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class StringListValidationProperty(Struct):
        allowed_values: Sequence[str] | None = None
        max_items: float | None = None
    class StringValidationProperty(Struct):
        allowed_values: Sequence[str]
    class SummaryMemoryStrategyProperty(Struct):
        name: str
        created_at: str | None = None
        description: str | None = None
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
        status: str | None = None
        strategy_id: str | None = None
        type: str | None = None
        updated_at: str | None = None
    class SummaryOverrideConsolidationConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class SummaryOverrideProperty(Struct):
        consolidation: CfnMemory.SummaryOverrideConsolidationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class TimeBasedTriggerInputProperty(Struct):
        idle_session_timeout: float | None = None
    class TokenBasedTriggerInputProperty(Struct):
        token_count: float | None = None
    class TriggerConditionInputProperty(Struct):
        message_based_trigger: CfnMemory.MessageBasedTriggerInputProperty | Mapping[str, Any] | IResolvable | None = None
        time_based_trigger: CfnMemory.TimeBasedTriggerInputProperty | Mapping[str, Any] | IResolvable | None = None
        token_based_trigger: CfnMemory.TokenBasedTriggerInputProperty | Mapping[str, Any] | IResolvable | None = None
    class UserPreferenceMemoryStrategyProperty(Struct):
        name: str
        created_at: str | None = None
        description: str | None = None
        memory_record_schema: CfnMemory.MemoryRecordSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        namespaces: Sequence[str] | None = None
        namespace_templates: Sequence[str] | None = None
        status: str | None = None
        strategy_id: str | None = None
        type: str | None = None
        updated_at: str | None = None
    class UserPreferenceOverrideConsolidationConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class UserPreferenceOverrideExtractionConfigurationInputProperty(Struct):
        append_to_prompt: str
        model_id: str
    class UserPreferenceOverrideProperty(Struct):
        consolidation: CfnMemory.UserPreferenceOverrideConsolidationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        extraction: CfnMemory.UserPreferenceOverrideExtractionConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class ValidationProperty(Struct):
        number_validation: CfnMemory.NumberValidationProperty | Mapping[str, Any] | IResolvable | None = None
        string_list_validation: CfnMemory.StringListValidationProperty | Mapping[str, Any] | IResolvable | None = None
        string_validation: CfnMemory.StringValidationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_expiry_duration: float,
        name: str,
        description: str | None = None,
        encryption_key_arn: str | None = None,
        indexed_keys: Sequence[CfnMemory.IndexedKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        memory_execution_role_arn: str | None = None,
        memory_strategies: Sequence[CfnMemory.MemoryStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        namespace_keys: Sequence[CfnMemory.NamespaceKeyEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        stream_delivery_resources: CfnMemory.StreamDeliveryResourcesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    event_expiry_duration: float
    name: str
    description: str | None
    encryption_key_arn: str | None
    indexed_keys: Sequence[CfnMemory.IndexedKeyProperty | IResolvable] | IResolvable | None
    memory_execution_role_arn: str | None
    memory_strategies: Sequence[CfnMemory.MemoryStrategyProperty | IResolvable] | IResolvable | None
    namespace_keys: Sequence[CfnMemory.NamespaceKeyEntryProperty | IResolvable] | IResolvable | None
    stream_delivery_resources: CfnMemory.StreamDeliveryResourcesProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_memory_arn(self) -> str: ...
    @property
    def attr_memory_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def memory_ref(self) -> _aws_bedrockagentcore.MemoryReference: ...
    @staticmethod
    def arn_for_memory(resource: _aws_bedrockagentcore.IMemoryRef) -> str: ...
    @staticmethod
    def is_cfn_memory(x: Any) -> bool: ...

class CfnMemoryProps(Struct):
    event_expiry_duration: float
    name: str
    description: str | None = None
    encryption_key_arn: str | None = None
    indexed_keys: Sequence[CfnMemory.IndexedKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    memory_execution_role_arn: str | None = None
    memory_strategies: Sequence[CfnMemory.MemoryStrategyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    namespace_keys: Sequence[CfnMemory.NamespaceKeyEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    stream_delivery_resources: CfnMemory.StreamDeliveryResourcesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnOAuth2CredentialProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AtlassianOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class ClientSecretArnProperty(Struct):
        secret_arn: str
    class CustomOauth2ProviderConfigInputProperty(Struct):
        oauth_discovery: CfnOAuth2CredentialProvider.Oauth2DiscoveryProperty | Mapping[str, Any] | IResolvable
        client_authentication_method: str | None = None
        client_id: str | None = None
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
        on_behalf_of_token_exchange_config: CfnOAuth2CredentialProvider.OnBehalfOfTokenExchangeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint: CfnOAuth2CredentialProvider.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint_overrides: Sequence[CfnOAuth2CredentialProvider.PrivateEndpointOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        private_key_jwt_config: CfnOAuth2CredentialProvider.PrivateKeyJwtConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class GithubOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class GoogleOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class IncludedOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        authorization_endpoint: str | None = None
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
        issuer: str | None = None
        token_endpoint: str | None = None
    class KmsKeySourceTypeProperty(Struct):
        kms_key_arn: str
    class LinkedinOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class ManagedVpcResourceProperty(Struct):
        endpoint_ip_address_type: str
        subnet_ids: Sequence[str]
        vpc_identifier: str
        routing_domain: str | None = None
        security_group_ids: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
    class MicrosoftOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
        tenant_id: str | None = None
    class Oauth2AuthorizationServerMetadataProperty(Struct):
        authorization_endpoint: str
        issuer: str
        token_endpoint: str
        response_types: Sequence[str] | None = None
    class Oauth2DiscoveryProperty(Struct):
        authorization_server_metadata: CfnOAuth2CredentialProvider.Oauth2AuthorizationServerMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        discovery_url: str | None = None
    class Oauth2ProviderConfigInputProperty(Struct):
        atlassian_oauth2_provider_config: CfnOAuth2CredentialProvider.AtlassianOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        custom_oauth2_provider_config: CfnOAuth2CredentialProvider.CustomOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        github_oauth2_provider_config: CfnOAuth2CredentialProvider.GithubOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        google_oauth2_provider_config: CfnOAuth2CredentialProvider.GoogleOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        included_oauth2_provider_config: CfnOAuth2CredentialProvider.IncludedOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        linkedin_oauth2_provider_config: CfnOAuth2CredentialProvider.LinkedinOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        microsoft_oauth2_provider_config: CfnOAuth2CredentialProvider.MicrosoftOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce_oauth2_provider_config: CfnOAuth2CredentialProvider.SalesforceOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
        slack_oauth2_provider_config: CfnOAuth2CredentialProvider.SlackOauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
    class Oauth2ProviderConfigOutputProperty(Struct):
        client_authentication_method: str | None = None
        client_id: str | None = None
        oauth_discovery: CfnOAuth2CredentialProvider.Oauth2DiscoveryProperty | Mapping[str, Any] | IResolvable | None = None
        on_behalf_of_token_exchange_config: CfnOAuth2CredentialProvider.OnBehalfOfTokenExchangeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint: CfnOAuth2CredentialProvider.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint_overrides: Sequence[CfnOAuth2CredentialProvider.PrivateEndpointOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        private_key_jwt_config: CfnOAuth2CredentialProvider.PrivateKeyJwtConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class OnBehalfOfTokenExchangeConfigProperty(Struct):
        grant_type: str
        token_exchange_grant_type_config: CfnOAuth2CredentialProvider.TokenExchangeGrantTypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateEndpointOverrideProperty(Struct):
        domain: str
        private_endpoint: CfnOAuth2CredentialProvider.PrivateEndpointProperty | Mapping[str, Any] | IResolvable
    class PrivateEndpointProperty(Struct):
        managed_vpc_resource: CfnOAuth2CredentialProvider.ManagedVpcResourceProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_lattice_resource: CfnOAuth2CredentialProvider.SelfManagedLatticeResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateKeyJwtConfigProperty(Struct):
        additional_header_claims: Mapping[str, str] | IResolvable | None = None
        additional_payload_claims: Mapping[str, str] | IResolvable | None = None
        private_key_source: CfnOAuth2CredentialProvider.PrivateKeySourceProperty | Mapping[str, Any] | IResolvable | None = None
        signing_algorithm: str | None = None
    class PrivateKeySourceProperty(Struct):
        kms_key_source: CfnOAuth2CredentialProvider.KmsKeySourceTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class SalesforceOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class SecretReferenceProperty(Struct):
        json_key: str
        secret_id: str
    class SelfManagedLatticeResourceProperty(Struct):
        resource_configuration_identifier: str
    class SlackOauth2ProviderConfigInputProperty(Struct):
        client_id: str
        client_secret: str | None = None
        client_secret_config: CfnOAuth2CredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret_source: str | None = None
    class TokenExchangeGrantTypeConfigProperty(Struct):
        actor_token_content: str
        actor_token_scopes: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        credential_provider_vendor: str,
        name: str,
        oauth2_provider_config_input: CfnOAuth2CredentialProvider.Oauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    credential_provider_vendor: str
    name: str
    oauth2_provider_config_input: CfnOAuth2CredentialProvider.Oauth2ProviderConfigInputProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_callback_url(self) -> str: ...
    @property
    def attr_client_secret_arn(self) -> IResolvable: ...
    @property
    def attr_client_secret_json_key(self) -> str: ...
    @property
    def attr_client_secret_source(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_credential_provider_arn(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_oauth2_provider_config_output(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def o_auth2_credential_provider_ref(self) -> _aws_bedrockagentcore.OAuth2CredentialProviderReference: ...
    @staticmethod
    def is_cfn_o_auth2_credential_provider(x: Any) -> bool: ...

class CfnOAuth2CredentialProviderProps(Struct):
    credential_provider_vendor: str
    name: str
    oauth2_provider_config_input: CfnOAuth2CredentialProvider.Oauth2ProviderConfigInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnOnlineEvaluationConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogsInputConfigProperty(Struct):
        service_names: Sequence[str]
        log_group_name_prefixes: Sequence[str] | None = None
        log_group_names: Sequence[str] | None = None
    class CloudWatchOutputConfigProperty(Struct):
        log_group_name: str | None = None
        metrics_namespace: str | None = None
        result_destination: str | None = None
    class ClusteringConfigProperty(Struct):
        frequencies: Sequence[str]
    class DataSourceConfigProperty(Struct):
        cloud_watch_logs: CfnOnlineEvaluationConfig.CloudWatchLogsInputConfigProperty | Mapping[str, Any] | IResolvable
    class EvaluatorReferenceProperty(Struct):
        evaluator_id: str
    class FilterProperty(Struct):
        key: str
        operator: str
        value: CfnOnlineEvaluationConfig.FilterValueProperty | Mapping[str, Any] | IResolvable
    class FilterValueProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        string_value: str | None = None
    class InsightProperty(Struct):
        insight_id: str
    class OutputConfigProperty(Struct):
        cloud_watch_config: CfnOnlineEvaluationConfig.CloudWatchOutputConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleProperty(Struct):
        sampling_config: CfnOnlineEvaluationConfig.SamplingConfigProperty | Mapping[str, Any] | IResolvable
        filters: Sequence[CfnOnlineEvaluationConfig.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        session_config: CfnOnlineEvaluationConfig.SessionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SamplingConfigProperty(Struct):
        sampling_percentage: float
    class SessionConfigProperty(Struct):
        session_timeout_minutes: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_source_config: CfnOnlineEvaluationConfig.DataSourceConfigProperty | Mapping[str, Any] | IResolvable,
        evaluation_execution_role_arn: str,
        online_evaluation_config_name: str,
        rule: CfnOnlineEvaluationConfig.RuleProperty | Mapping[str, Any] | IResolvable,
        clustering_config: CfnOnlineEvaluationConfig.ClusteringConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        evaluators: Sequence[CfnOnlineEvaluationConfig.EvaluatorReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        execution_status: str | None = None,
        insights: Sequence[CfnOnlineEvaluationConfig.InsightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        output_config: CfnOnlineEvaluationConfig.OutputConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data_source_config: CfnOnlineEvaluationConfig.DataSourceConfigProperty | IResolvable
    evaluation_execution_role_arn: str
    online_evaluation_config_name: str
    rule: CfnOnlineEvaluationConfig.RuleProperty | IResolvable
    clustering_config: CfnOnlineEvaluationConfig.ClusteringConfigProperty | IResolvable | None
    description: str | None
    evaluators: Sequence[CfnOnlineEvaluationConfig.EvaluatorReferenceProperty | IResolvable] | IResolvable | None
    execution_status: str | None
    insights: Sequence[CfnOnlineEvaluationConfig.InsightProperty | IResolvable] | IResolvable | None
    output_config: CfnOnlineEvaluationConfig.OutputConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_online_evaluation_config_arn(self) -> str: ...
    @property
    def attr_online_evaluation_config_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def online_evaluation_config_ref(self) -> _aws_bedrockagentcore.OnlineEvaluationConfigReference: ...
    @staticmethod
    def arn_for_online_evaluation_config(resource: _aws_bedrockagentcore.IOnlineEvaluationConfigRef) -> str: ...
    @staticmethod
    def is_cfn_online_evaluation_config(x: Any) -> bool: ...

class CfnOnlineEvaluationConfigProps(Struct):
    data_source_config: CfnOnlineEvaluationConfig.DataSourceConfigProperty | Mapping[str, Any] | IResolvable
    evaluation_execution_role_arn: str
    online_evaluation_config_name: str
    rule: CfnOnlineEvaluationConfig.RuleProperty | Mapping[str, Any] | IResolvable
    clustering_config: CfnOnlineEvaluationConfig.ClusteringConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    evaluators: Sequence[CfnOnlineEvaluationConfig.EvaluatorReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    execution_status: str | None = None
    insights: Sequence[CfnOnlineEvaluationConfig.InsightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    output_config: CfnOnlineEvaluationConfig.OutputConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPaymentConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CredentialsProviderConfigurationProperty(Struct):
        coinbase_cdp: CfnPaymentConnector.PaymentCredentialProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        stripe_privy: CfnPaymentConnector.PaymentCredentialProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PaymentCredentialProviderConfigurationProperty(Struct):
        credential_provider_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_name: str,
        connector_type: str,
        payment_manager_id: str,
        credential_provider_configurations: Sequence[CfnPaymentConnector.CredentialsProviderConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        provision_mode: str | None = None,
    ) -> None: ...
    connector_name: str
    connector_type: str
    payment_manager_id: str
    credential_provider_configurations: Sequence[CfnPaymentConnector.CredentialsProviderConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    provision_mode: str | None
    @property
    def attr_authorization_url(self) -> str: ...
    @property
    def attr_connector_created_at(self) -> str: ...
    @property
    def attr_connector_last_updated_at(self) -> str: ...
    @property
    def attr_connector_status(self) -> str: ...
    @property
    def attr_payment_connector_arn(self) -> str: ...
    @property
    def attr_payment_connector_id(self) -> str: ...
    @property
    def payment_connector_ref(self) -> _aws_bedrockagentcore.PaymentConnectorReference: ...
    @staticmethod
    def arn_for_payment_connector(resource: _aws_bedrockagentcore.IPaymentConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_payment_connector(x: Any) -> bool: ...

class CfnPaymentConnectorProps(Struct):
    connector_name: str
    connector_type: str
    payment_manager_id: str
    credential_provider_configurations: Sequence[CfnPaymentConnector.CredentialsProviderConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    provision_mode: str | None = None

class CfnPaymentCredentialProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CoinbaseCdpConfigurationInputProperty(Struct):
        api_key_id: str
        api_key_secret: str | None = None
        api_key_secret_config: CfnPaymentCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        api_key_secret_source: str | None = None
        wallet_secret: str | None = None
        wallet_secret_config: CfnPaymentCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        wallet_secret_source: str | None = None
    class CoinbaseCdpConfigurationOutputProperty(Struct):
        api_key_id: str
        api_key_secret_arn: CfnPaymentCredentialProvider.SecretInfoProperty | Mapping[str, Any] | IResolvable
        api_key_secret_json_key: str | None = None
        api_key_secret_source: str | None = None
        wallet_secret_arn: CfnPaymentCredentialProvider.SecretInfoProperty | Mapping[str, Any] | IResolvable | None = None
        wallet_secret_json_key: str | None = None
        wallet_secret_source: str | None = None
    class PaymentProviderConfigurationInputProperty(Struct):
        coinbase_cdp_configuration: CfnPaymentCredentialProvider.CoinbaseCdpConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        stripe_privy_configuration: CfnPaymentCredentialProvider.StripePrivyConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class PaymentProviderConfigurationOutputProperty(Struct):
        coinbase_cdp_configuration: CfnPaymentCredentialProvider.CoinbaseCdpConfigurationOutputProperty | Mapping[str, Any] | IResolvable | None = None
        stripe_privy_configuration: CfnPaymentCredentialProvider.StripePrivyConfigurationOutputProperty | Mapping[str, Any] | IResolvable | None = None
    class SecretInfoProperty(Struct):
        secret_arn: str
    class SecretReferenceProperty(Struct):
        json_key: str
        secret_id: str
    class StripePrivyConfigurationInputProperty(Struct):
        app_id: str
        authorization_id: str
        app_secret: str | None = None
        app_secret_config: CfnPaymentCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        app_secret_source: str | None = None
        authorization_private_key: str | None = None
        authorization_private_key_config: CfnPaymentCredentialProvider.SecretReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        authorization_private_key_source: str | None = None
    class StripePrivyConfigurationOutputProperty(Struct):
        app_id: str
        app_secret_arn: CfnPaymentCredentialProvider.SecretInfoProperty | Mapping[str, Any] | IResolvable
        authorization_id: str
        authorization_private_key_arn: CfnPaymentCredentialProvider.SecretInfoProperty | Mapping[str, Any] | IResolvable
        app_secret_json_key: str | None = None
        app_secret_source: str | None = None
        authorization_private_key_json_key: str | None = None
        authorization_private_key_source: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        credential_provider_vendor: str,
        name: str,
        provider_configuration_input: CfnPaymentCredentialProvider.PaymentProviderConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    credential_provider_vendor: str
    name: str
    provider_configuration_input: CfnPaymentCredentialProvider.PaymentProviderConfigurationInputProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_credential_provider_arn(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_provider_configuration_output(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def payment_credential_provider_ref(self) -> _aws_bedrockagentcore.PaymentCredentialProviderReference: ...
    @staticmethod
    def is_cfn_payment_credential_provider(x: Any) -> bool: ...

class CfnPaymentCredentialProviderProps(Struct):
    credential_provider_vendor: str
    name: str
    provider_configuration_input: CfnPaymentCredentialProvider.PaymentProviderConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPaymentManager(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizerConfigurationProperty(Struct):
        custom_jwt_authorizer: CfnPaymentManager.CustomJWTAuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable
    class AuthorizingClaimMatchValueTypeProperty(Struct):
        claim_match_operator: str
        claim_match_value: CfnPaymentManager.ClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
    class ClaimMatchValueTypeProperty(Struct):
        match_value_string: str | None = None
        match_value_string_list: Sequence[str] | None = None
    class CustomClaimValidationTypeProperty(Struct):
        authorizing_claim_match_value: CfnPaymentManager.AuthorizingClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
        inbound_token_claim_name: str
        inbound_token_claim_value_type: str
    class CustomJWTAuthorizerConfigurationProperty(Struct):
        discovery_url: str
        allowed_audience: Sequence[str] | None = None
        allowed_clients: Sequence[str] | None = None
        allowed_scopes: Sequence[str] | None = None
        custom_claims: Sequence[CfnPaymentManager.CustomClaimValidationTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WorkloadIdentityDetailsProperty(Struct):
        workload_identity_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorizer_type: str,
        name: str,
        role_arn: str,
        authorizer_configuration: CfnPaymentManager.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authorizer_type: str
    name: str
    role_arn: str
    authorizer_configuration: CfnPaymentManager.AuthorizerConfigurationProperty | IResolvable | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_payment_manager_arn(self) -> str: ...
    @property
    def attr_payment_manager_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_workload_identity_details(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def payment_manager_ref(self) -> _aws_bedrockagentcore.PaymentManagerReference: ...
    @staticmethod
    def arn_for_payment_manager(resource: _aws_bedrockagentcore.IPaymentManagerRef) -> str: ...
    @staticmethod
    def is_cfn_payment_manager(x: Any) -> bool: ...

class CfnPaymentManagerProps(Struct):
    authorizer_type: str
    name: str
    role_arn: str
    authorizer_configuration: CfnPaymentManager.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CedarPolicyProperty(Struct):
        statement: str
    class PolicyDefinitionProperty(Struct):
        cedar: CfnPolicy.CedarPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        policy: CfnPolicy.PolicyStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class PolicyStatementProperty(Struct):
        statement: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: CfnPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable,
        name: str,
        policy_engine_id: str,
        description: str | None = None,
        enforcement_mode: str | None = None,
        validation_mode: str | None = None,
    ) -> None: ...
    definition: CfnPolicy.PolicyDefinitionProperty | IResolvable
    name: str
    policy_engine_id: str
    description: str | None
    enforcement_mode: str | None
    validation_mode: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def policy_ref(self) -> _aws_bedrockagentcore.PolicyReference: ...
    @staticmethod
    def arn_for_policy(resource: _aws_bedrockagentcore.IPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    definition: CfnPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable
    name: str
    policy_engine_id: str
    description: str | None = None
    enforcement_mode: str | None = None
    validation_mode: str | None = None

class CfnPolicyEngine(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        encryption_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    encryption_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_policy_engine_arn(self) -> str: ...
    @property
    def attr_policy_engine_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> Sequence[str]: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_engine_ref(self) -> _aws_bedrockagentcore.PolicyEngineReference: ...
    @staticmethod
    def arn_for_policy_engine(resource: _aws_bedrockagentcore.IPolicyEngineRef) -> str: ...
    @staticmethod
    def is_cfn_policy_engine(x: Any) -> bool: ...

class CfnPolicyEngineProps(Struct):
    name: str
    description: str | None = None
    encryption_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: str,
        resource_arn: str,
    ) -> None: ...
    policy: str
    resource_arn: str
    @property
    def resource_policy_ref(self) -> _aws_bedrockagentcore.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy: str
    resource_arn: str

class CfnRuntime(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentRuntimeArtifactProperty(Struct):
        code_configuration: CfnRuntime.CodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        container_configuration: CfnRuntime.ContainerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AllowedWorkloadConfigurationProperty(Struct):
        hosting_environments: Sequence[CfnRuntime.HostingEnvironmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workload_identities: Sequence[str] | None = None
    class AuthorizerConfigurationProperty(Struct):
        custom_jwt_authorizer: CfnRuntime.CustomJWTAuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthorizingClaimMatchValueTypeProperty(Struct):
        claim_match_operator: str
        claim_match_value: CfnRuntime.ClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
    class CapacityProviderConfigurationProperty(Struct):
        capacity_provider_arn: str
    class CapacityProviderVolumeConfigurationProperty(Struct):
        mount_path: str
        volume_name: str
    class ClaimMatchValueTypeProperty(Struct):
        match_value_string: str | None = None
        match_value_string_list: Sequence[str] | None = None
    class CodeConfigurationProperty(Struct):
        code: CfnRuntime.CodeProperty | Mapping[str, Any] | IResolvable
        entry_point: Sequence[str]
        runtime: str
    class CodeProperty(Struct):
        s3: CfnRuntime.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerConfigurationProperty(Struct):
        container_uri: str
    class CustomClaimValidationTypeProperty(Struct):
        authorizing_claim_match_value: CfnRuntime.AuthorizingClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
        inbound_token_claim_name: str
        inbound_token_claim_value_type: str
    class CustomJWTAuthorizerConfigurationProperty(Struct):
        discovery_url: str
        allowed_audience: Sequence[str] | None = None
        allowed_clients: Sequence[str] | None = None
        allowed_scopes: Sequence[str] | None = None
        allowed_workload_configuration: CfnRuntime.AllowedWorkloadConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_claims: Sequence[CfnRuntime.CustomClaimValidationTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        private_endpoint: CfnRuntime.PrivateEndpointProperty | Mapping[str, Any] | IResolvable | None = None
        private_endpoint_overrides: Sequence[CfnRuntime.PrivateEndpointOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EfsAccessPointConfigurationProperty(Struct):
        access_point_arn: str
        mount_path: str
    class FilesystemConfigurationProperty(Struct):
        capacity_provider_volume: CfnRuntime.CapacityProviderVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        efs_access_point: CfnRuntime.EfsAccessPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_files_access_point: CfnRuntime.S3FilesAccessPointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        session_storage: CfnRuntime.SessionStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HostingEnvironmentProperty(Struct):
        arn: str
    class LifecycleConfigurationProperty(Struct):
        idle_runtime_session_timeout: float | None = None
        max_lifetime: float | None = None
    class ManagedVpcResourceProperty(Struct):
        endpoint_ip_address_type: str
        subnet_ids: Sequence[str]
        vpc_identifier: str
        routing_domain: str | None = None
        security_group_ids: Sequence[str] | None = None
        tags: Mapping[str, str] | None = None
    class NetworkConfigurationProperty(Struct):
        network_mode: str
        network_mode_config: CfnRuntime.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateEndpointOverrideProperty(Struct):
        domain: str
        private_endpoint: CfnRuntime.PrivateEndpointProperty | Mapping[str, Any] | IResolvable
    class PrivateEndpointProperty(Struct):
        managed_vpc_resource: CfnRuntime.ManagedVpcResourceProperty | Mapping[str, Any] | IResolvable | None = None
        self_managed_lattice_resource: CfnRuntime.SelfManagedLatticeResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class RequestHeaderConfigurationProperty(Struct):
        request_header_allowlist: Sequence[str] | None = None
    class S3FilesAccessPointConfigurationProperty(Struct):
        access_point_arn: str
        mount_path: str
    class S3LocationProperty(Struct):
        bucket: str
        prefix: str
        version_id: str | None = None
    class SelfManagedLatticeResourceProperty(Struct):
        resource_configuration_identifier: str
    class SessionStorageConfigurationProperty(Struct):
        mount_path: str
    class VpcConfigProperty(Struct):
        security_groups: Sequence[str]
        subnets: Sequence[str]
    class WorkloadIdentityDetailsProperty(Struct):
        workload_identity_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_runtime_artifact: CfnRuntime.AgentRuntimeArtifactProperty | Mapping[str, Any] | IResolvable,
        agent_runtime_name: str,
        role_arn: str,
        authorizer_configuration: CfnRuntime.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        capacity_provider_configuration: CfnRuntime.CapacityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        environment_variables: Mapping[str, str] | IResolvable | None = None,
        filesystem_configurations: Sequence[CfnRuntime.FilesystemConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_configuration: CfnRuntime.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        network_configuration: CfnRuntime.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        platform_version: str | None = None,
        protocol_configuration: str | None = None,
        request_header_configuration: CfnRuntime.RequestHeaderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    agent_runtime_artifact: CfnRuntime.AgentRuntimeArtifactProperty | IResolvable
    agent_runtime_name: str
    role_arn: str
    authorizer_configuration: CfnRuntime.AuthorizerConfigurationProperty | IResolvable | None
    capacity_provider_configuration: CfnRuntime.CapacityProviderConfigurationProperty | IResolvable | None
    description: str | None
    environment_variables: Mapping[str, str] | IResolvable | None
    filesystem_configurations: Sequence[CfnRuntime.FilesystemConfigurationProperty | IResolvable] | IResolvable | None
    lifecycle_configuration: CfnRuntime.LifecycleConfigurationProperty | IResolvable | None
    network_configuration: CfnRuntime.NetworkConfigurationProperty | IResolvable | None
    platform_version: str | None
    protocol_configuration: str | None
    request_header_configuration: CfnRuntime.RequestHeaderConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_agent_runtime_arn(self) -> str: ...
    @property
    def attr_agent_runtime_id(self) -> str: ...
    @property
    def attr_agent_runtime_version(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_workload_identity_details(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def runtime_ref(self) -> _aws_bedrockagentcore.RuntimeReference: ...
    @staticmethod
    def arn_for_runtime(resource: _aws_bedrockagentcore.IRuntimeRef) -> str: ...
    @staticmethod
    def is_cfn_runtime(x: Any) -> bool: ...

class CfnRuntimeProps(Struct):
    agent_runtime_artifact: CfnRuntime.AgentRuntimeArtifactProperty | Mapping[str, Any] | IResolvable
    agent_runtime_name: str
    role_arn: str
    authorizer_configuration: CfnRuntime.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    capacity_provider_configuration: CfnRuntime.CapacityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    environment_variables: Mapping[str, str] | IResolvable | None = None
    filesystem_configurations: Sequence[CfnRuntime.FilesystemConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_configuration: CfnRuntime.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    network_configuration: CfnRuntime.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    platform_version: str | None = None
    protocol_configuration: str | None = None
    request_header_configuration: CfnRuntime.RequestHeaderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnRuntimeEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_runtime_id: str,
        name: str,
        agent_runtime_version: str | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    agent_runtime_id: str
    name: str
    agent_runtime_version: str | None
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_agent_runtime_arn(self) -> str: ...
    @property
    def attr_agent_runtime_endpoint_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_live_version(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_target_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def runtime_endpoint_ref(self) -> _aws_bedrockagentcore.RuntimeEndpointReference: ...
    @staticmethod
    def is_cfn_runtime_endpoint(x: Any) -> bool: ...

class CfnRuntimeEndpointProps(Struct):
    agent_runtime_id: str
    name: str
    agent_runtime_version: str | None = None
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnWorkloadIdentity(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        allowed_resource_oauth2_return_urls: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    allowed_resource_oauth2_return_urls: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_time(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> IResolvable: ...
    @property
    def attr_workload_identity_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workload_identity_ref(self) -> _aws_bedrockagentcore.WorkloadIdentityReference: ...
    @staticmethod
    def arn_for_workload_identity(resource: _aws_bedrockagentcore.IWorkloadIdentityRef) -> str: ...
    @staticmethod
    def is_cfn_workload_identity(x: Any) -> bool: ...

class CfnWorkloadIdentityProps(Struct):
    name: str
    allowed_resource_oauth2_return_urls: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class BrowserSigning(Enum):
    ENABLED = 'ENABLED'
    DISABLED = 'DISABLED'

class CredentialProviderType(Enum):
    API_KEY = 'API_KEY'
    OAUTH = 'OAUTH'
    GATEWAY_IAM_ROLE = 'GATEWAY_IAM_ROLE'

class CustomClaimOperator(Enum):
    EQUALS = 'EQUALS'
    CONTAINS = 'CONTAINS'
    CONTAINS_ANY = 'CONTAINS_ANY'

class GatewayAuthorizerType(Enum):
    CUSTOM_JWT = 'CUSTOM_JWT'
    AWS_IAM = 'AWS_IAM'
    NONE = 'NONE'

class GatewayTargetProtocolType(Enum):
    MCP = 'MCP'

class InterceptionPoint(Enum):
    REQUEST = 'REQUEST'
    RESPONSE = 'RESPONSE'

class McpTargetType(Enum):
    OPENAPI_SCHEMA = 'OPENAPI_SCHEMA'
    SMITHY_MODEL = 'SMITHY_MODEL'
    LAMBDA = 'LAMBDA'
    MCP_SERVER = 'MCP_SERVER'
    API_GATEWAY = 'API_GATEWAY'

class MemoryStrategyType(Enum):
    SUMMARIZATION = 'SUMMARIZATION'
    SEMANTIC = 'SEMANTIC'
    USER_PREFERENCE = 'USER_PREFERENCE'
    EPISODIC = 'EPISODIC'
    CUSTOM = 'CUSTOM'

class PolicyEffect(Enum):
    PERMIT = 'permit'
    FORBID = 'forbid'

class StreamDeliveryContentLevel(Enum):
    METADATA_ONLY = 'METADATA_ONLY'
    FULL_CONTENT = 'FULL_CONTENT'

class StreamDeliveryContentType(Enum):
    MEMORY_RECORDS = 'MEMORY_RECORDS'

class AddApiGatewayTargetOptions(Struct):
    api_gateway_tool_configuration: ApiGatewayToolConfiguration | Mapping[str, Any]
    rest_api: Any
    credential_provider_configurations: Sequence[Any] | None = None
    description: str | None = None
    gateway_target_name: str | None = None
    metadata_configuration: MetadataConfiguration | Mapping[str, Any] | None = None
    stage: str | None = None

class AddEndpointOptions(Struct):
    description: str | None = None
    version: str | None = None

class AddLambdaTargetOptions(Struct):
    lambda_function: Any
    tool_schema: Any
    credential_provider_configurations: Sequence[Any] | None = None
    description: str | None = None
    gateway_target_name: str | None = None

class AddMcpServerTargetOptions(Struct):
    credential_provider_configurations: Sequence[Any]
    endpoint: str
    description: str | None = None
    gateway_target_name: str | None = None

class AddOpenApiTargetOptions(Struct):
    api_schema: Any
    credential_provider_configurations: Sequence[Any] | None = None
    description: str | None = None
    gateway_target_name: str | None = None
    validate_open_api_schema: bool | None = None

class AddPolicyOptions(Struct):
    statement: Any
    description: str | None = None
    policy_name: str | None = None
    validation_mode: Any | None = None

class AddSmithyTargetOptions(Struct):
    smithy_model: Any
    credential_provider_configurations: Sequence[Any] | None = None
    description: str | None = None
    gateway_target_name: str | None = None

class AgentRuntimeAttributes(Struct):
    agent_runtime_arn: str
    agent_runtime_id: str
    agent_runtime_name: str
    role_arn: str
    agent_runtime_version: str | None = None
    agent_status: str | None = None
    created_at: str | None = None
    description: str | None = None
    last_updated_at: str | None = None
    security_groups: Sequence[Any] | None = None

class ApiGatewayTargetConfigurationProps(Struct):
    api_gateway_tool_configuration: ApiGatewayToolConfiguration | Mapping[str, Any]
    rest_api: Any
    metadata_configuration: MetadataConfiguration | Mapping[str, Any] | None = None
    stage: str | None = None

class ApiGatewayToolConfiguration(Struct):
    tool_filters: Sequence[ApiGatewayToolFilter | Mapping[str, Any]]
    tool_overrides: Sequence[ApiGatewayToolOverride | Mapping[str, Any]] | None = None

class ApiGatewayToolFilter(Struct):
    filter_path: str
    methods: Sequence[Any]

class ApiGatewayToolOverride(Struct):
    method: Any
    name: str
    path: str
    description: str | None = None

class ApiKeyAdditionalConfiguration(Struct):
    credential_parameter_name: str | None = None
    credential_prefix: str | None = None

class ApiKeyCredentialProviderAttributes(Struct):
    credential_provider_arn: str
    api_key_secret_arn: str | None = None
    created_time: str | None = None
    last_updated_time: str | None = None

class ApiKeyCredentialProviderOptions(Struct):
    provider_arn: str
    secret_arn: str
    credential_location: Any | None = None

class ApiKeyCredentialProviderProps(Struct):
    api_key: Any | None = None
    api_key_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class AtlassianOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class BrowserCustomAttributes(Struct):
    browser_arn: str
    role_arn: str
    created_at: str | None = None
    last_updated_at: str | None = None
    security_groups: Sequence[Any] | None = None
    status: str | None = None

class BrowserCustomProps(Struct):
    browser_custom_name: str | None = None
    browser_signing: BrowserSigning | None = None
    description: str | None = None
    execution_role: Any | None = None
    network_configuration: Any | None = None
    recording_config: RecordingConfig | Mapping[str, Any] | None = None
    tags: Mapping[str, str] | None = None

class CategoricalRatingOption(Struct):
    definition: str
    label: str

class CloudWatchLogsDataSourceConfig(Struct):
    log_group_names: Sequence[str]
    service_names: Sequence[str]

class CodeAssetOptions(Struct):
    entrypoint: Sequence[str]
    path: str
    runtime: Any
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None

class CodeBasedOptions(Struct):
    lambda_function: Any
    timeout: Any | None = None

class CodeInterpreterCustomAttributes(Struct):
    code_interpreter_arn: str
    role_arn: str
    created_at: str | None = None
    last_updated_at: str | None = None
    security_groups: Sequence[Any] | None = None
    status: str | None = None

class CodeInterpreterCustomProps(Struct):
    code_interpreter_custom_name: str | None = None
    description: str | None = None
    execution_role: Any | None = None
    network_configuration: Any | None = None
    tags: Mapping[str, str] | None = None

class CognitoAuthorizerProps(Struct):
    user_pool: Any
    allowed_audiences: Sequence[str] | None = None
    allowed_clients: Sequence[Any] | None = None
    allowed_scopes: Sequence[str] | None = None
    custom_claims: Sequence[Any] | None = None

class CustomJwtConfiguration(Struct):
    discovery_url: str
    allowed_audience: Sequence[str] | None = None
    allowed_clients: Sequence[str] | None = None
    allowed_scopes: Sequence[str] | None = None
    custom_claims: Sequence[Any] | None = None

class CustomOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None
    authorization_server_metadata: OAuth2AuthorizationServerMetadata | Mapping[str, Any] | None = None
    discovery_url: str | None = None

class DataSourceConfigBindResult(Struct):
    cloud_watch_logs: CloudWatchLogsDataSourceConfig | Mapping[str, Any]

class DropboxOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class EpisodicReflectionConfiguration(Struct):
    namespaces: Sequence[str]

class EvaluatorAttributes(Struct):
    evaluator_arn: str
    evaluator_id: str
    evaluator_name: str | None = None

class EvaluatorInferenceConfig(Struct):
    max_tokens: float | None = None
    temperature: float | None = None
    top_p: float | None = None

class EvaluatorProps(Struct):
    evaluator_config: Any
    evaluator_name: str
    level: Any
    description: str | None = None
    tags: Mapping[str, str] | None = None

class EvaluatorSelectorBindResult(Struct):
    evaluator_id: str

class FacebookOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class FilterConfig(Struct):
    key: str
    operator: Any
    value: Any

class FromApiKeyIdentityOptions(Struct):
    credential_location: Any | None = None

class FromOauthIdentityOptions(Struct):
    scopes: Sequence[str]
    custom_parameters: Mapping[str, str] | None = None

class GatewayApiKeyIdentityBinding(Struct):
    provider_arn: str
    secret_arn: str

class GatewayAttributes(Struct):
    gateway_arn: str
    gateway_id: str
    gateway_name: str
    role: Any

class GatewayIamRoleCredentialProviderProps(Struct):
    region: str | None = None
    service: str | None = None

class GatewayOAuth2IdentityBinding(Struct):
    provider_arn: str
    scopes: Sequence[str]
    secret_arn: str
    custom_parameters: Mapping[str, str] | None = None

class GatewayPolicyEngineConfig(Struct):
    policy_engine: Any
    mode: Any | None = None

class GatewayProps(Struct):
    authorizer_configuration: Any | None = None
    description: str | None = None
    exception_level: Any | None = None
    gateway_name: str | None = None
    interceptor_configurations: Sequence[Any] | None = None
    kms_key: Any | None = None
    policy_engine_configuration: GatewayPolicyEngineConfig | Mapping[str, Any] | None = None
    protocol_configuration: Any | None = None
    role: Any | None = None
    tags: Mapping[str, str] | None = None

class GatewayTargetApiGatewayProps(Struct):
    api_gateway_tool_configuration: ApiGatewayToolConfiguration | Mapping[str, Any]
    gateway: Any
    rest_api: Any
    description: str | None = None
    gateway_target_name: str | None = None
    credential_provider_configurations: Sequence[Any] | None = None
    metadata_configuration: MetadataConfiguration | Mapping[str, Any] | None = None
    stage: str | None = None

class GatewayTargetAttributes(Struct):
    gateway: Any
    gateway_target_name: str
    target_arn: str
    target_id: str
    created_at: str | None = None
    status: str | None = None
    updated_at: str | None = None

class GatewayTargetCommonProps(Struct):
    description: str | None = None
    gateway_target_name: str | None = None

class GatewayTargetLambdaProps(Struct):
    gateway: Any
    lambda_function: Any
    tool_schema: Any
    description: str | None = None
    gateway_target_name: str | None = None
    credential_provider_configurations: Sequence[Any] | None = None

class GatewayTargetMcpServerProps(Struct):
    credential_provider_configurations: Sequence[Any]
    endpoint: str
    gateway: Any
    description: str | None = None
    gateway_target_name: str | None = None

class GatewayTargetOpenApiProps(Struct):
    api_schema: Any
    gateway: Any
    description: str | None = None
    gateway_target_name: str | None = None
    credential_provider_configurations: Sequence[Any] | None = None
    validate_open_api_schema: bool | None = None

class GatewayTargetProps(Struct):
    gateway: Any
    target_configuration: Any
    description: str | None = None
    gateway_target_name: str | None = None
    credential_provider_configurations: Sequence[Any] | None = None

class GatewayTargetSmithyProps(Struct):
    gateway: Any
    smithy_model: Any
    description: str | None = None
    gateway_target_name: str | None = None
    credential_provider_configurations: Sequence[Any] | None = None

class GithubOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class GoogleOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class HubspotOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class IncludedOauth2TenantCredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None
    authorization_endpoint: str | None = None
    issuer: str | None = None
    token_endpoint: str | None = None

class IncludedOauth2TenantEndpoints(Struct):
    authorization_endpoint: str | None = None
    issuer: str | None = None
    token_endpoint: str | None = None

class InterceptorBindConfig(Struct):
    configuration: Any

class InterceptorOptions(Struct):
    pass_request_headers: bool | None = None

class InvocationConfiguration(Struct):
    s3_location: Any
    topic: Any

class KinesisStreamDeliveryOptions(Struct):
    content_configurations: Sequence[StreamDeliveryContentConfiguration | Mapping[str, Any]]

class LifecycleConfiguration(Struct):
    idle_runtime_session_timeout: Any | None = None
    max_lifetime: Any | None = None

class LinkedinOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class LlmAsAJudgeOptions(Struct):
    instructions: str
    model_id: str
    rating_scale: Any
    additional_model_request_fields: Mapping[str, Any] | None = None
    inference_config: EvaluatorInferenceConfig | Mapping[str, Any] | None = None

class LoggingConfig(Struct):
    destination: Any
    log_type: Any

class ManagedStrategyProps(Struct):
    strategy_name: str
    namespaces: Sequence[str]
    description: str | None = None
    custom_consolidation: OverrideConfig | Mapping[str, Any] | None = None
    custom_extraction: OverrideConfig | Mapping[str, Any] | None = None
    reflection_configuration: EpisodicReflectionConfiguration | Mapping[str, Any] | None = None

class McpConfiguration(Struct):
    instructions: str | None = None
    search_type: Any | None = None
    supported_versions: Sequence[Any] | None = None

class MemoryAttributes(Struct):
    memory_arn: str
    role_arn: str
    created_at: str | None = None
    kms_key_arn: str | None = None
    status: str | None = None
    updated_at: str | None = None

class MemoryProps(Struct):
    description: str | None = None
    execution_role: Any | None = None
    expiration_duration: Any | None = None
    kms_key: Any | None = None
    memory_name: str | None = None
    memory_strategies: Sequence[Any] | None = None
    stream_delivery_resources: Sequence[Any] | None = None
    tags: Mapping[str, str] | None = None

class MemoryStrategyCommonProps(Struct):
    strategy_name: str
    description: str | None = None

class MetadataConfiguration(Struct):
    allowed_query_parameters: Sequence[str] | None = None
    allowed_request_headers: Sequence[str] | None = None
    allowed_response_headers: Sequence[str] | None = None

class MicrosoftOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None
    tenant_id: str | None = None

class NotionOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class NumericalRatingOption(Struct):
    definition: str
    label: str
    value: float

class OAuth2AuthorizationServerMetadata(Struct):
    authorization_endpoint: str
    issuer: str
    token_endpoint: str
    response_types: Sequence[str] | None = None

class OAuth2ClientCredentials(Struct):
    client_id: str
    client_secret: Any

class OAuth2CredentialProviderAttributes(Struct):
    credential_provider_arn: str
    credential_provider_vendor: str
    callback_url: str | None = None
    client_secret_arn: str | None = None
    created_time: str | None = None
    last_updated_time: str | None = None

class OAuth2CredentialProviderBaseProps(Struct):
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class OAuth2CredentialProviderFactoryBaseProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class OAuth2CredentialProviderProps(Struct):
    credential_provider_vendor: str
    oauth2_provider_config_input: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class OAuthConfiguration(Struct):
    provider_arn: str
    scopes: Sequence[str]
    secret_arn: str
    custom_parameters: Mapping[str, str] | None = None

class OnlineEvaluationBaseProps(Struct):
    online_evaluation_config_name: str
    description: str | None = None
    execution_role: Any | None = None
    execution_status: Any | None = None
    filters: Sequence[FilterConfig | Mapping[str, Any]] | None = None
    sampling_percentage: float | None = None
    session_timeout: Any | None = None

class OnlineEvaluationConfigAttributes(Struct):
    online_evaluation_config_arn: str
    online_evaluation_config_id: str
    online_evaluation_config_name: str
    execution_role_arn: str | None = None

class OnlineEvaluationConfigProps(Struct):
    online_evaluation_config_name: str
    data_source: Any
    evaluators: Sequence[Any]
    description: str | None = None
    execution_role: Any | None = None
    execution_status: Any | None = None
    filters: Sequence[FilterConfig | Mapping[str, Any]] | None = None
    sampling_percentage: float | None = None
    session_timeout: Any | None = None
    tags: Mapping[str, str] | None = None

class OverrideConfig(Struct):
    append_to_prompt: str
    model: Any

class PolicyAttributes(Struct):
    policy_arn: str
    policy_engine: Any

class PolicyEngineAttributes(Struct):
    policy_engine_arn: str
    kms_key_arn: str | None = None

class PolicyEngineProps(Struct):
    description: str | None = None
    kms_key: Any | None = None
    policy_engine_name: str | None = None
    tags: Mapping[str, str] | None = None

class PolicyProps(Struct):
    policy_engine: Any
    statement: Any
    description: str | None = None
    policy_name: str | None = None
    validation_mode: Any | None = None

class PolicyStatementProps(Struct):
    action: Any
    effect: PolicyEffect
    principal: Any
    resource: Any
    unless: Sequence[Any] | None = None
    when: Sequence[Any] | None = None

class RecordingConfig(Struct):
    enabled: bool | None = None
    s3_location: Any | None = None

class RedditOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class RequestHeaderConfiguration(Struct):
    allowlisted_headers: Sequence[str] | None = None

class RuntimeEndpointAttributes(Struct):
    agent_runtime_arn: str
    agent_runtime_endpoint_arn: str
    endpoint_name: str
    created_at: str | None = None
    description: str | None = None
    endpoint_id: str | None = None
    last_updated_at: str | None = None
    live_version: str | None = None
    status: str | None = None
    target_version: str | None = None

class RuntimeEndpointProps(Struct):
    agent_runtime_id: str
    agent_runtime_version: str | None = None
    description: str | None = None
    endpoint_name: str | None = None
    tags: Mapping[str, str] | None = None

class RuntimeProps(Struct):
    agent_runtime_artifact: Any
    authorizer_configuration: Any | None = None
    description: str | None = None
    environment_variables: Mapping[str, str] | None = None
    execution_role: Any | None = None
    lifecycle_configuration: LifecycleConfiguration | Mapping[str, Any] | None = None
    logging_configs: Sequence[LoggingConfig | Mapping[str, Any]] | None = None
    manage_delivery_resource_policy: bool | None = None
    network_configuration: Any | None = None
    platform_version: Any | None = None
    protocol_configuration: Any | None = None
    request_header_configuration: RequestHeaderConfiguration | Mapping[str, Any] | None = None
    runtime_name: str | None = None
    tags: Mapping[str, str] | None = None
    tracing_enabled: bool | None = None

class SalesforceOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class SchemaDefinition(Struct):
    type: Any
    description: str | None = None
    items: SchemaDefinition | Mapping[str, Any] | None = None
    properties: Mapping[str, SchemaDefinition | Mapping[str, Any]] | None = None
    required: Sequence[str] | None = None

class SelfManagedStrategyProps(Struct):
    strategy_name: str
    invocation_configuration: InvocationConfiguration | Mapping[str, Any]
    description: str | None = None
    historical_context_window_size: float | None = None
    trigger_conditions: TriggerConditions | Mapping[str, Any] | None = None

class SlackOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class SpotifyOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class StreamDeliveryContentConfiguration(Struct):
    level: StreamDeliveryContentLevel
    type: StreamDeliveryContentType

class TargetConfigurationConfig(Struct):
    bound: bool

class ToolDefinition(Struct):
    description: str
    input_schema: SchemaDefinition | Mapping[str, Any]
    name: str
    output_schema: SchemaDefinition | Mapping[str, Any] | None = None

class TriggerConditions(Struct):
    message_based_trigger: float | None = None
    time_based_trigger: Any | None = None
    token_based_trigger: float | None = None

class TwitchOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class VpcConfigProps(Struct):
    vpc: Any
    allow_all_outbound: bool | None = None
    security_groups: Sequence[Any] | None = None
    vpc_subnets: Any | None = None

class WorkloadIdentityAttributes(Struct):
    workload_identity_arn: str
    workload_identity_name: str
    created_time: str | None = None
    last_updated_time: str | None = None

class WorkloadIdentityProps(Struct):
    allowed_resource_oauth2_return_urls: Sequence[str] | None = None
    tags: Mapping[str, str] | None = None
    workload_identity_name: str | None = None

class XOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class YandexOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

class ZoomOAuth2CredentialProviderProps(Struct):
    client_id: str
    client_secret: Any
    o_auth2_credential_provider_name: str | None = None
    tags: Mapping[str, str] | None = None

