# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BlueprintReference(Struct):
    blueprint_arn: str

class CatalogReference(Struct):
    resource_arn: str

class ClassifierReference(Struct):
    classifier_name: str

class ConnectionReference(Struct):
    catalog_id: str
    connection_name: str

class ConnectionTypeReference(Struct):
    connection_type_arn: str

class CrawlerReference(Struct):
    crawler_name: str

class CustomEntityTypeReference(Struct):
    custom_entity_type_name: str

class DataCatalogEncryptionSettingsReference(Struct):
    catalog_id: str

class DataQualityRulesetReference(Struct):
    data_quality_ruleset_name: str

class DatabaseReference(Struct):
    database_name: str

class DevEndpointReference(Struct):
    endpoint_name: str

class IdentityCenterConfigurationReference(Struct):
    account_id: str

class IntegrationReference(Struct):
    integration_arn: str
    integration_name: str

class IntegrationResourcePropertyReference(Struct):
    resource_arn: str
    resource_property_arn: str

class JobReference(Struct):
    job_name: str

class MLTransformReference(Struct):
    transform_id: str

class PartitionReference(Struct):
    catalog_id: str
    database_name: str
    identifier_partition_input_values: str
    table_name: str

class RegistryReference(Struct):
    registry_arn: str

class SchemaReference(Struct):
    schema_arn: str

class SchemaVersionMetadataReference(Struct):
    key: str
    schema_version_id: str
    value: str

class SchemaVersionReference(Struct):
    version_id: str

class SecurityConfigurationReference(Struct):
    security_configuration_name: str

class SessionReference(Struct):
    session_arn: str

class TableOptimizerReference(Struct):
    catalog_id: str
    database_name: str
    table_name: str
    type: str

class TableReference(Struct):
    catalog_id: str
    database_name: str
    table_name: str

class TriggerReference(Struct):
    trigger_name: str

class UsageProfileReference(Struct):
    usage_profile_name: str

class UserDefinedFunctionReference(Struct):
    user_defined_function_arn: str

class WorkflowReference(Struct):
    workflow_name: str

class IBlueprintRef(Protocol):
    @property
    def blueprint_ref(self) -> BlueprintReference: ...

class ICatalogRef(Protocol):
    @property
    def catalog_ref(self) -> CatalogReference: ...

class IClassifierRef(Protocol):
    @property
    def classifier_ref(self) -> ClassifierReference: ...

class IConnectionRef(Protocol):
    @property
    def connection_ref(self) -> ConnectionReference: ...

class IConnectionTypeRef(Protocol):
    @property
    def connection_type_ref(self) -> ConnectionTypeReference: ...

class ICrawlerRef(Protocol):
    @property
    def crawler_ref(self) -> CrawlerReference: ...

class ICustomEntityTypeRef(Protocol):
    @property
    def custom_entity_type_ref(self) -> CustomEntityTypeReference: ...

class IDataCatalogEncryptionSettingsRef(Protocol):
    @property
    def data_catalog_encryption_settings_ref(self) -> DataCatalogEncryptionSettingsReference: ...

class IDataQualityRulesetRef(Protocol):
    @property
    def data_quality_ruleset_ref(self) -> DataQualityRulesetReference: ...

class IDatabaseRef(Protocol):
    @property
    def database_ref(self) -> DatabaseReference: ...

class IDevEndpointRef(Protocol):
    @property
    def dev_endpoint_ref(self) -> DevEndpointReference: ...

class IIdentityCenterConfigurationRef(Protocol):
    @property
    def identity_center_configuration_ref(self) -> IdentityCenterConfigurationReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IIntegrationResourcePropertyRef(Protocol):
    @property
    def integration_resource_property_ref(self) -> IntegrationResourcePropertyReference: ...

class IJobRef(Protocol):
    @property
    def job_ref(self) -> JobReference: ...

class IMLTransformRef(Protocol):
    @property
    def ml_transform_ref(self) -> MLTransformReference: ...

class IPartitionRef(Protocol):
    @property
    def partition_ref(self) -> PartitionReference: ...

class IRegistryRef(Protocol):
    @property
    def registry_ref(self) -> RegistryReference: ...

class ISchemaRef(Protocol):
    @property
    def schema_ref(self) -> SchemaReference: ...

class ISchemaVersionMetadataRef(Protocol):
    @property
    def schema_version_metadata_ref(self) -> SchemaVersionMetadataReference: ...

class ISchemaVersionRef(Protocol):
    @property
    def schema_version_ref(self) -> SchemaVersionReference: ...

class ISecurityConfigurationRef(Protocol):
    @property
    def security_configuration_ref(self) -> SecurityConfigurationReference: ...

class ISessionRef(Protocol):
    @property
    def session_ref(self) -> SessionReference: ...

class ITableOptimizerRef(Protocol):
    @property
    def table_optimizer_ref(self) -> TableOptimizerReference: ...

class ITableRef(Protocol):
    @property
    def table_ref(self) -> TableReference: ...

class ITriggerRef(Protocol):
    @property
    def trigger_ref(self) -> TriggerReference: ...

class IUsageProfileRef(Protocol):
    @property
    def usage_profile_ref(self) -> UsageProfileReference: ...

class IUserDefinedFunctionRef(Protocol):
    @property
    def user_defined_function_ref(self) -> UserDefinedFunctionReference: ...

class IWorkflowRef(Protocol):
    @property
    def workflow_ref(self) -> WorkflowReference: ...
