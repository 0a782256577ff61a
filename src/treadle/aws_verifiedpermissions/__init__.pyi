# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_verifiedpermissions as _aws_verifiedpermissions
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnIdentitySource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CognitoGroupConfigurationProperty(Struct):
        group_entity_type: str
    class CognitoUserPoolConfigurationProperty(Struct):
        user_pool_arn: str
        client_ids: Sequence[str] | None = None
        group_configuration: CfnIdentitySource.CognitoGroupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IdentitySourceConfigurationProperty(Struct):
        cognito_user_pool_configuration: CfnIdentitySource.CognitoUserPoolConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        open_id_connect_configuration: CfnIdentitySource.OpenIdConnectConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IdentitySourceDetailsProperty(Struct):
        client_ids: Sequence[str] | None = None
        discovery_url: str | None = None
        open_id_issuer: str | None = None
        user_pool_arn: str | None = None
    class OpenIdConnectAccessTokenConfigurationProperty(Struct):
        audiences: Sequence[str] | None = None
        principal_id_claim: str | None = None
    class OpenIdConnectConfigurationProperty(Struct):
        issuer: str
        token_selection: CfnIdentitySource.OpenIdConnectTokenSelectionProperty | Mapping[str, Any] | IResolvable
        entity_id_prefix: str | None = None
        group_configuration: CfnIdentitySource.OpenIdConnectGroupConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class OpenIdConnectGroupConfigurationProperty(Struct):
        group_claim: str
        group_entity_type: str
    class OpenIdConnectIdentityTokenConfigurationProperty(Struct):
        client_ids: Sequence[str] | None = None
        principal_id_claim: str | None = None
    class OpenIdConnectTokenSelectionProperty(Struct):
        access_token_only: CfnIdentitySource.OpenIdConnectAccessTokenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        identity_token_only: CfnIdentitySource.OpenIdConnectIdentityTokenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnIdentitySource.IdentitySourceConfigurationProperty | Mapping[str, Any] | IResolvable,
        policy_store_id: str,
        principal_entity_type: str | None = None,
    ) -> None: ...
    configuration: CfnIdentitySource.IdentitySourceConfigurationProperty | IResolvable
    policy_store_id: str
    principal_entity_type: str | None
    @property
    def attr_details(self) -> IResolvable: ...
    @property
    def attr_details_client_ids(self) -> Sequence[str]: ...
    @property
    def attr_details_discovery_url(self) -> str: ...
    @property
    def attr_details_open_id_issuer(self) -> str: ...
    @property
    def attr_details_user_pool_arn(self) -> str: ...
    @property
    def attr_identity_source_id(self) -> str: ...
    @property
    def identity_source_ref(self) -> _aws_verifiedpermissions.IdentitySourceReference: ...
    @staticmethod
    def is_cfn_identity_source(x: Any) -> bool: ...

class CfnIdentitySourceProps(Struct):
    configuration: CfnIdentitySource.IdentitySourceConfigurationProperty | Mapping[str, Any] | IResolvable
    policy_store_id: str
    principal_entity_type: str | None = None

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntityIdentifierProperty(Struct):
        entity_id: str
        entity_type: str
    class PolicyDefinitionProperty(Struct):
        static: CfnPolicy.StaticPolicyDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        template_linked: CfnPolicy.TemplateLinkedPolicyDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticPolicyDefinitionProperty(Struct):
        statement: str
        description: str | None = None
    class TemplateLinkedPolicyDefinitionProperty(Struct):
        policy_template_id: str
        principal: CfnPolicy.EntityIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        resource: CfnPolicy.EntityIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition: CfnPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable,
        policy_store_id: str,
        name: str | None = None,
    ) -> None: ...
    definition: CfnPolicy.PolicyDefinitionProperty | IResolvable
    policy_store_id: str
    name: str | None
    @property
    def attr_policy_id(self) -> str: ...
    @property
    def attr_policy_type(self) -> str: ...
    @property
    def policy_ref(self) -> _aws_verifiedpermissions.PolicyReference: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    definition: CfnPolicy.PolicyDefinitionProperty | Mapping[str, Any] | IResolvable
    policy_store_id: str
    name: str | None = None

class CfnPolicyStore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeletionProtectionProperty(Struct):
        mode: str
    class EncryptionSettingsProperty(Struct):
        default: Any | None = None
        kms_encryption_settings: CfnPolicyStore.KmsEncryptionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class EncryptionStateProperty(Struct):
        default: Any
        kms_encryption_state: CfnPolicyStore.KmsEncryptionStateProperty | Mapping[str, Any] | IResolvable
    class KmsEncryptionSettingsProperty(Struct):
        key: str
        encryption_context: Mapping[str, str] | IResolvable | None = None
    class KmsEncryptionStateProperty(Struct):
        encryption_context: Mapping[str, str] | IResolvable
        key: str
    class SchemaDefinitionProperty(Struct):
        cedar_json: str | None = None
    class ValidationSettingsProperty(Struct):
        mode: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        validation_settings: CfnPolicyStore.ValidationSettingsProperty | Mapping[str, Any] | IResolvable,
        deletion_protection: CfnPolicyStore.DeletionProtectionProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        encryption_settings: CfnPolicyStore.EncryptionSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        schema: CfnPolicyStore.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    validation_settings: CfnPolicyStore.ValidationSettingsProperty | IResolvable
    deletion_protection: CfnPolicyStore.DeletionProtectionProperty | IResolvable | None
    description: str | None
    encryption_settings: CfnPolicyStore.EncryptionSettingsProperty | IResolvable | None
    schema: CfnPolicyStore.SchemaDefinitionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_encryption_state(self) -> IResolvable: ...
    @property
    def attr_policy_store_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_store_ref(self) -> _aws_verifiedpermissions.PolicyStoreReference: ...
    @staticmethod
    def arn_for_policy_store(resource: _aws_verifiedpermissions.IPolicyStoreRef) -> str: ...
    @staticmethod
    def from_policy_store_arn(scope: Construct, id: str, arn: str) -> _aws_verifiedpermissions.IPolicyStoreRef: ...
    @staticmethod
    def from_policy_store_id(scope: Construct, id: str, policy_store_id: str) -> _aws_verifiedpermissions.IPolicyStoreRef: ...
    @staticmethod
    def is_cfn_policy_store(x: Any) -> bool: ...

class CfnPolicyStoreProps(Struct):
    validation_settings: CfnPolicyStore.ValidationSettingsProperty | Mapping[str, Any] | IResolvable
    deletion_protection: CfnPolicyStore.DeletionProtectionProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    encryption_settings: CfnPolicyStore.EncryptionSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    schema: CfnPolicyStore.SchemaDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPolicyStoreAlias(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias_name: str,
        policy_store_id: str,
    ) -> None: ...
    alias_name: str
    policy_store_id: str
    @property
    def policy_store_alias_ref(self) -> _aws_verifiedpermissions.PolicyStoreAliasReference: ...
    @staticmethod
    def arn_for_policy_store_alias(resource: _aws_verifiedpermissions.IPolicyStoreAliasRef) -> str: ...
    @staticmethod
    def from_alias_name(scope: Construct, id: str, alias_name: str) -> _aws_verifiedpermissions.IPolicyStoreAliasRef: ...
    @staticmethod
    def is_cfn_policy_store_alias(x: Any) -> bool: ...

class CfnPolicyStoreAliasProps(Struct):
    alias_name: str
    policy_store_id: str

class CfnPolicyTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_store_id: str,
        statement: str,
        description: str | None = None,
        name: str | None = None,
    ) -> None: ...
    policy_store_id: str
    statement: str
    description: str | None
    name: str | None
    @property
    def attr_policy_template_id(self) -> str: ...
    @property
    def policy_template_ref(self) -> _aws_verifiedpermissions.PolicyTemplateReference: ...
    @staticmethod
    def is_cfn_policy_template(x: Any) -> bool: ...

class CfnPolicyTemplateProps(Struct):
    policy_store_id: str
    statement: str
    description: str | None = None
    name: str | None = None

