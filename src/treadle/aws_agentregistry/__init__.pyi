# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_agentregistry as _aws_agentregistry
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnRegistry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApprovalConfigurationProperty(Struct):
        auto_approval_rules: Sequence[str] | None = None
    class AuthorizerConfigurationProperty(Struct):
        custom_jwt_authorizer: CfnRegistry.CustomJWTAuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable
    class AuthorizingClaimMatchValueTypeProperty(Struct):
        claim_match_operator: str
        claim_match_value: CfnRegistry.ClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
    class ClaimMatchValueTypeProperty(Struct):
        match_value_string: str | None = None
        match_value_string_list: Sequence[str] | None = None
    class CustomClaimValidationTypeProperty(Struct):
        authorizing_claim_match_value: CfnRegistry.AuthorizingClaimMatchValueTypeProperty | Mapping[str, Any] | IResolvable
        inbound_token_claim_name: str
        inbound_token_claim_value_type: str
    class CustomJWTAuthorizerConfigurationProperty(Struct):
        discovery_url: str
        allowed_audience: Sequence[str] | None = None
        allowed_clients: Sequence[str] | None = None
        allowed_scopes: Sequence[str] | None = None
        custom_claims: Sequence[CfnRegistry.CustomClaimValidationTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomMetadataSchemaConfigurationProperty(Struct):
        default_schema: str | None = None
        record_type_schema_overrides: Sequence[CfnRegistry.RecordTypeSchemaOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DiscoveryConfigurationProperty(Struct):
        authorizer_configuration: CfnRegistry.AuthorizerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class EncryptionConfigurationProperty(Struct):
        kms_key_arn: str
    class RecordTypeSchemaOverrideProperty(Struct):
        record_type: str
        schema: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        approval_configuration: CfnRegistry.ApprovalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        authorizer_type: str | None = None,
        auto_detection_enabled: bool | IResolvable | None = None,
        auto_detection_scope: str | None = None,
        custom_metadata_schema_configuration: CfnRegistry.CustomMetadataSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        discovery_configuration: CfnRegistry.DiscoveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        encryption_configuration: CfnRegistry.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    approval_configuration: CfnRegistry.ApprovalConfigurationProperty | IResolvable | None
    authorizer_type: str | None
    auto_detection_enabled: bool | IResolvable | None
    auto_detection_scope: str | None
    custom_metadata_schema_configuration: CfnRegistry.CustomMetadataSchemaConfigurationProperty | IResolvable | None
    description: str | None
    discovery_configuration: CfnRegistry.DiscoveryConfigurationProperty | IResolvable | None
    encryption_configuration: CfnRegistry.EncryptionConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_auto_detection_status(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_registry_arn(self) -> str: ...
    @property
    def attr_registry_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def registry_ref(self) -> _aws_agentregistry.RegistryReference: ...
    @staticmethod
    def arn_for_registry(resource: _aws_agentregistry.IRegistryRef) -> str: ...
    @staticmethod
    def is_cfn_registry(x: Any) -> bool: ...

class CfnRegistryProps(Struct):
    name: str
    approval_configuration: CfnRegistry.ApprovalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    authorizer_type: str | None = None
    auto_detection_enabled: bool | IResolvable | None = None
    auto_detection_scope: str | None = None
    custom_metadata_schema_configuration: CfnRegistry.CustomMetadataSchemaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    discovery_configuration: CfnRegistry.DiscoveryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    encryption_configuration: CfnRegistry.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRegistryRecord(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class A2aAgentCardDescriptorProperty(Struct):
        data: str | None = None
        data_schema_version: str | None = None
        source: CfnRegistryRecord.DescriptorSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class AgUiDescriptorProperty(Struct):
        source: CfnRegistryRecord.SourceOnlyDescriptorSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class AgentSkillsAdditionalDataProperty(Struct):
        skill_md: CfnRegistryRecord.AgentSkillsMdDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
    class AgentSkillsDefinitionDescriptorProperty(Struct):
        additional_data: CfnRegistryRecord.AgentSkillsAdditionalDataProperty | Mapping[str, Any] | IResolvable | None = None
        data: str | None = None
        data_schema_version: str | None = None
    class AgentSkillsMdDescriptorProperty(Struct):
        data: str | None = None
        data_schema_version: str | None = None
        source: CfnRegistryRecord.SkillMdSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomDescriptorProperty(Struct):
        data: str | None = None
    class DescriptorSourceFromUrlProperty(Struct):
        url: str
        credential_provider_configurations: Sequence[CfnRegistryRecord.RegistryRecordCredentialProviderConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DescriptorSourceProperty(Struct):
        from_url: CfnRegistryRecord.DescriptorSourceFromUrlProperty | Mapping[str, Any] | IResolvable | None = None
    class DescriptorsProperty(Struct):
        a2_a_agent_card: CfnRegistryRecord.A2aAgentCardDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        agent_skills_definition: CfnRegistryRecord.AgentSkillsDefinitionDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        agui: CfnRegistryRecord.AgUiDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        custom: CfnRegistryRecord.CustomDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        http: CfnRegistryRecord.HttpDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server: CfnRegistryRecord.McpServerDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
    class HttpDescriptorProperty(Struct):
        source: CfnRegistryRecord.SourceOnlyDescriptorSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class McpServerAdditionalDataProperty(Struct):
        tools: CfnRegistryRecord.McpToolsDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
    class McpServerDescriptorProperty(Struct):
        additional_data: CfnRegistryRecord.McpServerAdditionalDataProperty | Mapping[str, Any] | IResolvable | None = None
        data: str | None = None
        data_schema_version: str | None = None
        source: CfnRegistryRecord.DescriptorSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class McpToolsDescriptorProperty(Struct):
        data: str | None = None
        data_schema_version: str | None = None
    class RegistryRecordCredentialProviderConfigurationProperty(Struct):
        credential_provider: CfnRegistryRecord.RegistryRecordCredentialProviderUnionProperty | Mapping[str, Any] | IResolvable
        credential_provider_type: str
    class RegistryRecordCredentialProviderUnionProperty(Struct):
        iam_credential_provider: CfnRegistryRecord.RegistryRecordIamCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
        oauth_credential_provider: CfnRegistryRecord.RegistryRecordOAuthCredentialProviderProperty | Mapping[str, Any] | IResolvable | None = None
    class RegistryRecordIamCredentialProviderProperty(Struct):
        region: str | None = None
        role_arn: str | None = None
        service: str | None = None
    class RegistryRecordOAuthCredentialProviderProperty(Struct):
        provider_arn: str
        custom_parameters: Mapping[str, str] | IResolvable | None = None
        grant_type: str | None = None
        scopes: Sequence[str] | None = None
    class SkillMdSourceFromUrlProperty(Struct):
        url: str
    class SkillMdSourceProperty(Struct):
        from_url: CfnRegistryRecord.SkillMdSourceFromUrlProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceOnlyDescriptorSourceFromUrlProperty(Struct):
        url: str
    class SourceOnlyDescriptorSourceProperty(Struct):
        from_url: CfnRegistryRecord.SourceOnlyDescriptorSourceFromUrlProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        descriptors: CfnRegistryRecord.DescriptorsProperty | Mapping[str, Any] | IResolvable,
        name: str,
        record_type: str,
        custom_metadata: Any | None = None,
        description: str | None = None,
        display_name: str | None = None,
        record_version: str | None = None,
        registry_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    custom_metadata: Any
    descriptors: CfnRegistryRecord.DescriptorsProperty | IResolvable
    name: str
    record_type: str
    description: str | None
    display_name: str | None
    record_version: str | None
    registry_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_record_arn(self) -> str: ...
    @property
    def attr_record_id(self) -> str: ...
    @property
    def attr_registry_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def registry_record_ref(self) -> _aws_agentregistry.RegistryRecordReference: ...
    @staticmethod
    def is_cfn_registry_record(x: Any) -> bool: ...

class CfnRegistryRecordProps(Struct):
    descriptors: CfnRegistryRecord.DescriptorsProperty | Mapping[str, Any] | IResolvable
    name: str
    record_type: str
    custom_metadata: Any | None = None
    description: str | None = None
    display_name: str | None = None
    record_version: str | None = None
    registry_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

