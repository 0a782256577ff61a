# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_healthlake as _aws_healthlake
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataTransformationProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExistingVersionedProfileSourceProperty(Struct):
        profile_id: str
        version: float
    class ProfileMappingSourceProperty(Struct):
        profile_mapping: Mapping[str, str] | IResolvable
    class SourceProperty(Struct):
        existing_versioned_profile_id: CfnDataTransformationProfile.ExistingVersionedProfileSourceProperty | Mapping[str, Any] | IResolvable | None = None
        profile_mapping: CfnDataTransformationProfile.ProfileMappingSourceProperty | Mapping[str, Any] | IResolvable | None = None
        starter_profile: CfnDataTransformationProfile.StarterProfileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class StarterProfileSourceProperty(Struct):
        starter_profile_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        profile_name: str,
        source_format: str,
        kms_key_id: str | None = None,
        profile_description: str | None = None,
        source: CfnDataTransformationProfile.SourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    profile_name: str
    source_format: str
    kms_key_id: str | None
    profile_description: str | None
    source: CfnDataTransformationProfile.SourceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def attr_target_format(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_transformation_profile_ref(self) -> _aws_healthlake.DataTransformationProfileReference: ...
    @staticmethod
    def arn_for_data_transformation_profile(resource: _aws_healthlake.IDataTransformationProfileRef) -> str: ...
    @staticmethod
    def is_cfn_data_transformation_profile(x: Any) -> bool: ...

class CfnDataTransformationProfileProps(Struct):
    profile_name: str
    source_format: str
    kms_key_id: str | None = None
    profile_description: str | None = None
    source: CfnDataTransformationProfile.SourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFHIRDatastore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnalyticsConfigurationProperty(Struct):
        status: str
    class CreatedAtProperty(Struct):
        nanos: float
        seconds: str
    class IdentityProviderConfigurationProperty(Struct):
        authorization_strategy: str
        fine_grained_authorization_enabled: bool | IResolvable | None = None
        idp_lambda_arn: str | None = None
        metadata: str | None = None
    class KmsEncryptionConfigProperty(Struct):
        cmk_type: str
        kms_key_id: str | None = None
    class NlpConfigurationProperty(Struct):
        status: str
    class PreloadDataConfigProperty(Struct):
        preload_data_type: str
    class ProfileConfigurationProperty(Struct):
        default_profiles: Sequence[str]
    class SseConfigurationProperty(Struct):
        kms_encryption_config: CfnFHIRDatastore.KmsEncryptionConfigProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        datastore_type_version: str,
        analytics_configuration: CfnFHIRDatastore.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        datastore_name: str | None = None,
        identity_provider_configuration: CfnFHIRDatastore.IdentityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        nlp_configuration: CfnFHIRDatastore.NlpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        preload_data_config: CfnFHIRDatastore.PreloadDataConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        profile_configuration: CfnFHIRDatastore.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        sse_configuration: CfnFHIRDatastore.SseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    datastore_type_version: str
    analytics_configuration: CfnFHIRDatastore.AnalyticsConfigurationProperty | IResolvable | None
    datastore_name: str | None
    identity_provider_configuration: CfnFHIRDatastore.IdentityProviderConfigurationProperty | IResolvable | None
    nlp_configuration: CfnFHIRDatastore.NlpConfigurationProperty | IResolvable | None
    preload_data_config: CfnFHIRDatastore.PreloadDataConfigProperty | IResolvable | None
    profile_configuration: CfnFHIRDatastore.ProfileConfigurationProperty | IResolvable | None
    sse_configuration: CfnFHIRDatastore.SseConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> IResolvable: ...
    @property
    def attr_created_at_nanos(self) -> float: ...
    @property
    def attr_created_at_seconds(self) -> str: ...
    @property
    def attr_datastore_arn(self) -> str: ...
    @property
    def attr_datastore_endpoint(self) -> str: ...
    @property
    def attr_datastore_id(self) -> str: ...
    @property
    def attr_datastore_status(self) -> str: ...
    @property
    def fhir_datastore_ref(self) -> _aws_healthlake.FHIRDatastoreReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fhir_datastore(resource: _aws_healthlake.IFHIRDatastoreRef) -> str: ...
    @staticmethod
    def from_datastore_id(scope: Construct, id: str, datastore_id: str) -> _aws_healthlake.IFHIRDatastoreRef: ...
    @staticmethod
    def from_fhir_datastore_arn(scope: Construct, id: str, arn: str) -> _aws_healthlake.IFHIRDatastoreRef: ...
    @staticmethod
    def is_cfn_fhir_datastore(x: Any) -> bool: ...

class CfnFHIRDatastoreProps(Struct):
    datastore_type_version: str
    analytics_configuration: CfnFHIRDatastore.AnalyticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    datastore_name: str | None = None
    identity_provider_configuration: CfnFHIRDatastore.IdentityProviderConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    nlp_configuration: CfnFHIRDatastore.NlpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    preload_data_config: CfnFHIRDatastore.PreloadDataConfigProperty | Mapping[str, Any] | IResolvable | None = None
    profile_configuration: CfnFHIRDatastore.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    sse_configuration: CfnFHIRDatastore.SseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

