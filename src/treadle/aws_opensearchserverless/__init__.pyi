# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_opensearchserverless as _aws_opensearchserverless
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        policy: str,
        type: str,
        description: str | None = None,
    ) -> None: ...
    name: str
    policy: str
    type: str
    description: str | None
    @property
    def access_policy_ref(self) -> _aws_opensearchserverless.AccessPolicyReference: ...
    @staticmethod
    def is_cfn_access_policy(x: Any) -> bool: ...

class CfnAccessPolicyProps(Struct):
    name: str
    policy: str
    type: str
    description: str | None = None

class CfnCollection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionConfigProperty(Struct):
        aws_owned_key: bool | IResolvable | None = None
        kms_key_arn: str | None = None
    class FipsEndpointsProperty(Struct):
        collection_endpoint: str | None = None
        dashboard_endpoint: str | None = None
    class VectorOptionsProperty(Struct):
        serverless_vector_acceleration: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        collection_group_name: str | None = None,
        deletion_protection: str | None = None,
        description: str | None = None,
        encryption_config: CfnCollection.EncryptionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        standby_replicas: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
        vector_options: CfnCollection.VectorOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    collection_group_name: str | None
    deletion_protection: str | None
    description: str | None
    encryption_config: CfnCollection.EncryptionConfigProperty | IResolvable | None
    standby_replicas: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    vector_options: CfnCollection.VectorOptionsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_collection_endpoint(self) -> str: ...
    @property
    def attr_dashboard_endpoint(self) -> str: ...
    @property
    def attr_fips_endpoints(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_kms_key_arn(self) -> str: ...
    @property
    def collection_ref(self) -> _aws_opensearchserverless.CollectionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_collection(resource: _aws_opensearchserverless.ICollectionRef) -> str: ...
    @staticmethod
    def from_collection_arn(scope: Construct, id: str, arn: str) -> _aws_opensearchserverless.ICollectionRef: ...
    @staticmethod
    def from_collection_id(scope: Construct, id: str, collection_id: str) -> _aws_opensearchserverless.ICollectionRef: ...
    @staticmethod
    def is_cfn_collection(x: Any) -> bool: ...

class CfnCollectionProps(Struct):
    name: str
    collection_group_name: str | None = None
    deletion_protection: str | None = None
    description: str | None = None
    encryption_config: CfnCollection.EncryptionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    standby_replicas: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None
    vector_options: CfnCollection.VectorOptionsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCollectionGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityLimitsProperty(Struct):
        max_indexing_capacity_in_ocu: float | None = None
        max_search_capacity_in_ocu: float | None = None
        min_indexing_capacity_in_ocu: float | None = None
        min_search_capacity_in_ocu: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        standby_replicas: str,
        capacity_limits: CfnCollectionGroup.CapacityLimitsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        generation: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    standby_replicas: str
    capacity_limits: CfnCollectionGroup.CapacityLimitsProperty | IResolvable | None
    description: str | None
    generation: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def collection_group_ref(self) -> _aws_opensearchserverless.CollectionGroupReference: ...
    @staticmethod
    def arn_for_collection_group(resource: _aws_opensearchserverless.ICollectionGroupRef) -> str: ...
    @staticmethod
    def from_collection_group_arn(scope: Construct, id: str, arn: str) -> _aws_opensearchserverless.ICollectionGroupRef: ...
    @staticmethod
    def from_collection_group_id(scope: Construct, id: str, collection_group_id: str) -> _aws_opensearchserverless.ICollectionGroupRef: ...
    @staticmethod
    def is_cfn_collection_group(x: Any) -> bool: ...

class CfnCollectionGroupProps(Struct):
    name: str
    standby_replicas: str
    capacity_limits: CfnCollectionGroup.CapacityLimitsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    generation: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCollectionIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        id: str,
        index_name: str,
        index_schema: str | None = None,
    ) -> None: ...
    id: str
    index_name: str
    index_schema: str | None
    @property
    def collection_index_ref(self) -> _aws_opensearchserverless.CollectionIndexReference: ...
    @staticmethod
    def is_cfn_collection_index(x: Any) -> bool: ...

class CfnCollectionIndexProps(Struct):
    id: str
    index_name: str
    index_schema: str | None = None

class CfnIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnalysisProperty(Struct):
        analyzer: Mapping[str, CfnIndex.AnalyzerItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalyzerItemsProperty(Struct):
        char_filter: Sequence[str] | None = None
        filter: Sequence[str] | None = None
        tokenizer: str | None = None
        type: str | None = None
    class IndexProperty(Struct):
        knn: bool | IResolvable | None = None
        knn_algo_param_ef_search: float | None = None
        refresh_interval: str | None = None
    class IndexSettingsProperty(Struct):
        analysis: CfnIndex.AnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        index: CfnIndex.IndexProperty | Mapping[str, Any] | IResolvable | None = None
    class MappingsProperty(Struct):
        properties: Mapping[str, CfnIndex.PropertyMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MethodProperty(Struct):
        name: str
        engine: str | None = None
        parameters: CfnIndex.ParametersProperty | Mapping[str, Any] | IResolvable | None = None
        space_type: str | None = None
    class ParametersProperty(Struct):
        ef_construction: float | None = None
        m: float | None = None
    class PropertyMappingProperty(Struct):
        type: str
        analyzer: str | None = None
        compression_level: str | None = None
        data_type: str | None = None
        dimension: float | None = None
        index: bool | IResolvable | None = None
        method: CfnIndex.MethodProperty | Mapping[str, Any] | IResolvable | None = None
        properties: Mapping[str, CfnIndex.PropertyMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        space_type: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        collection_endpoint: str,
        index_name: str,
        mappings: CfnIndex.MappingsProperty | Mapping[str, Any] | IResolvable | None = None,
        settings: CfnIndex.IndexSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    collection_endpoint: str
    index_name: str
    mappings: CfnIndex.MappingsProperty | IResolvable | None
    settings: CfnIndex.IndexSettingsProperty | IResolvable | None
    @property
    def attr_uuid(self) -> str: ...
    @property
    def index_ref(self) -> _aws_opensearchserverless.IndexReference: ...
    @staticmethod
    def is_cfn_index(x: Any) -> bool: ...

class CfnIndexProps(Struct):
    collection_endpoint: str
    index_name: str
    mappings: CfnIndex.MappingsProperty | Mapping[str, Any] | IResolvable | None = None
    settings: CfnIndex.IndexSettingsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnLifecyclePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        policy: str,
        type: str,
        description: str | None = None,
    ) -> None: ...
    name: str
    policy: str
    type: str
    description: str | None
    @property
    def lifecycle_policy_ref(self) -> _aws_opensearchserverless.LifecyclePolicyReference: ...
    @staticmethod
    def is_cfn_lifecycle_policy(x: Any) -> bool: ...

class CfnLifecyclePolicyProps(Struct):
    name: str
    policy: str
    type: str
    description: str | None = None

class CfnSecurityConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IamFederationConfigOptionsProperty(Struct):
        group_attribute: str | None = None
        user_attribute: str | None = None
    class IamIdentityCenterConfigOptionsProperty(Struct):
        instance_arn: str
        application_arn: str | None = None
        application_description: str | None = None
        application_name: str | None = None
        group_attribute: str | None = None
        user_attribute: str | None = None
    class SamlConfigOptionsProperty(Struct):
        metadata: str
        group_attribute: str | None = None
        open_search_serverless_entity_id: str | None = None
        session_timeout: float | None = None
        user_attribute: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        iam_federation_options: CfnSecurityConfig.IamFederationConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        iam_identity_center_options: CfnSecurityConfig.IamIdentityCenterConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        saml_options: CfnSecurityConfig.SamlConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        type: str | None = None,
    ) -> None: ...
    description: str | None
    iam_federation_options: CfnSecurityConfig.IamFederationConfigOptionsProperty | IResolvable | None
    iam_identity_center_options: CfnSecurityConfig.IamIdentityCenterConfigOptionsProperty | IResolvable | None
    name: str | None
    saml_options: CfnSecurityConfig.SamlConfigOptionsProperty | IResolvable | None
    type: str | None
    @property
    def attr_iam_identity_center_options_application_arn(self) -> str: ...
    @property
    def attr_iam_identity_center_options_application_description(self) -> str: ...
    @property
    def attr_iam_identity_center_options_application_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def security_config_ref(self) -> _aws_opensearchserverless.SecurityConfigReference: ...
    @staticmethod
    def is_cfn_security_config(x: Any) -> bool: ...

class CfnSecurityConfigProps(Struct):
    description: str | None = None
    iam_federation_options: CfnSecurityConfig.IamFederationConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    iam_identity_center_options: CfnSecurityConfig.IamIdentityCenterConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    saml_options: CfnSecurityConfig.SamlConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    type: str | None = None

class CfnSecurityPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        policy: str,
        type: str,
        description: str | None = None,
    ) -> None: ...
    name: str
    policy: str
    type: str
    description: str | None
    @property
    def security_policy_ref(self) -> _aws_opensearchserverless.SecurityPolicyReference: ...
    @staticmethod
    def is_cfn_security_policy(x: Any) -> bool: ...

class CfnSecurityPolicyProps(Struct):
    name: str
    policy: str
    type: str
    description: str | None = None

class CfnVpcEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        subnet_ids: Sequence[str],
        vpc_id: str,
        security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    name: str
    subnet_ids: Sequence[str]
    vpc_id: str
    security_group_ids: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def vpc_endpoint_ref(self) -> _aws_opensearchserverless.VpcEndpointReference: ...
    @staticmethod
    def is_cfn_vpc_endpoint(x: Any) -> bool: ...

class CfnVpcEndpointProps(Struct):
    name: str
    subnet_ids: Sequence[str]
    vpc_id: str
    security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

