# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_glue as _aws_glue
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBlueprint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        blueprint_location: str,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    blueprint_location: str
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_on(self) -> str: ...
    @property
    def attr_last_modified_on(self) -> str: ...
    @property
    def attr_parameter_spec(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def blueprint_ref(self) -> _aws_glue.BlueprintReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_blueprint(resource: _aws_glue.IBlueprintRef) -> str: ...
    @staticmethod
    def is_cfn_blueprint(x: Any) -> bool: ...

class CfnBlueprintProps(Struct):
    blueprint_location: str
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCatalog(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CatalogPropertiesProperty(Struct):
        custom_properties: Mapping[str, str] | IResolvable | None = None
        data_lake_access_properties: CfnCatalog.DataLakeAccessPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class DataLakeAccessPropertiesProperty(Struct):
        allow_full_table_external_data_access: str | None = None
        catalog_type: str | None = None
        data_lake_access: bool | IResolvable | None = None
        data_transfer_role: str | None = None
        kms_key: str | None = None
        managed_workgroup_name: str | None = None
        managed_workgroup_status: str | None = None
        redshift_database_name: str | None = None
    class DataLakePrincipalProperty(Struct):
        data_lake_principal_identifier: str | None = None
    class FederatedCatalogProperty(Struct):
        connection_name: str | None = None
        identifier: str | None = None
    class PrincipalPermissionsProperty(Struct):
        permissions: Sequence[str] | None = None
        principal: CfnCatalog.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable | None = None
    class TargetRedshiftCatalogProperty(Struct):
        catalog_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        allow_full_table_external_data_access: str | None = None,
        catalog_properties: CfnCatalog.CatalogPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        create_database_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        create_table_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        federated_catalog: CfnCatalog.FederatedCatalogProperty | Mapping[str, Any] | IResolvable | None = None,
        overwrite_child_resource_permissions_with_default: str | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_redshift_catalog: CfnCatalog.TargetRedshiftCatalogProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    allow_full_table_external_data_access: str | None
    catalog_properties: CfnCatalog.CatalogPropertiesProperty | IResolvable | None
    create_database_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | IResolvable] | IResolvable | None
    create_table_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | IResolvable] | IResolvable | None
    description: str | None
    federated_catalog: CfnCatalog.FederatedCatalogProperty | IResolvable | None
    overwrite_child_resource_permissions_with_default: str | None
    parameters: Mapping[str, str] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_redshift_catalog: CfnCatalog.TargetRedshiftCatalogProperty | IResolvable | None
    @property
    def attr_catalog_id(self) -> str: ...
    @property
    def attr_catalog_properties_custom_properties(self) -> IResolvable: ...
    @property
    def attr_catalog_properties_data_lake_access_properties_managed_workgroup_name(self) -> str: ...
    @property
    def attr_catalog_properties_data_lake_access_properties_managed_workgroup_status(self) -> str: ...
    @property
    def attr_catalog_properties_data_lake_access_properties_redshift_database_name(self) -> str: ...
    @property
    def attr_create_time(self) -> float: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def attr_update_time(self) -> float: ...
    @property
    def catalog_ref(self) -> _aws_glue.CatalogReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_catalog(x: Any) -> bool: ...

class CfnCatalogProps(Struct):
    name: str
    allow_full_table_external_data_access: str | None = None
    catalog_properties: CfnCatalog.CatalogPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    create_database_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    create_table_default_permissions: Sequence[CfnCatalog.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    federated_catalog: CfnCatalog.FederatedCatalogProperty | Mapping[str, Any] | IResolvable | None = None
    overwrite_child_resource_permissions_with_default: str | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_redshift_catalog: CfnCatalog.TargetRedshiftCatalogProperty | Mapping[str, Any] | IResolvable | None = None

class CfnClassifier(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CsvClassifierProperty(Struct):
        allow_single_column: bool | IResolvable | None = None
        contains_custom_datatype: Sequence[str] | None = None
        contains_header: str | None = None
        custom_datatype_configured: bool | IResolvable | None = None
        delimiter: str | None = None
        disable_value_trimming: bool | IResolvable | None = None
        header: Sequence[str] | None = None
        name: str | None = None
        quote_symbol: str | None = None
    class GrokClassifierProperty(Struct):
        classification: str
        grok_pattern: str
        custom_patterns: str | None = None
        name: str | None = None
    class JsonClassifierProperty(Struct):
        json_path: str
        name: str | None = None
    class XMLClassifierProperty(Struct):
        classification: str
        row_tag: str
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        csv_classifier: CfnClassifier.CsvClassifierProperty | Mapping[str, Any] | IResolvable | None = None,
        grok_classifier: CfnClassifier.GrokClassifierProperty | Mapping[str, Any] | IResolvable | None = None,
        json_classifier: CfnClassifier.JsonClassifierProperty | Mapping[str, Any] | IResolvable | None = None,
        xml_classifier: CfnClassifier.XMLClassifierProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    csv_classifier: CfnClassifier.CsvClassifierProperty | IResolvable | None
    grok_classifier: CfnClassifier.GrokClassifierProperty | IResolvable | None
    json_classifier: CfnClassifier.JsonClassifierProperty | IResolvable | None
    xml_classifier: CfnClassifier.XMLClassifierProperty | IResolvable | None
    @property
    def attr_name(self) -> str: ...
    @property
    def classifier_ref(self) -> _aws_glue.ClassifierReference: ...
    @staticmethod
    def is_cfn_classifier(x: Any) -> bool: ...

class CfnClassifierProps(Struct):
    csv_classifier: CfnClassifier.CsvClassifierProperty | Mapping[str, Any] | IResolvable | None = None
    grok_classifier: CfnClassifier.GrokClassifierProperty | Mapping[str, Any] | IResolvable | None = None
    json_classifier: CfnClassifier.JsonClassifierProperty | Mapping[str, Any] | IResolvable | None = None
    xml_classifier: CfnClassifier.XMLClassifierProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthenticationConfigurationProperty(Struct):
        authentication_type: str
        basic_authentication_credentials: CfnConnection.BasicAuthenticationCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_authentication_credentials: Any | None = None
        kms_key_arn: str | None = None
        o_auth2_properties: CfnConnection.OAuth2PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        secret_arn: str | None = None
    class AuthorizationCodePropertiesProperty(Struct):
        authorization_code: str | None = None
        redirect_uri: str | None = None
    class BasicAuthenticationCredentialsProperty(Struct):
        password: str | None = None
        username: str | None = None
    class ConnectionInputProperty(Struct):
        connection_type: str
        athena_properties: Any | None = None
        authentication_configuration: CfnConnection.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        connection_properties: Any | None = None
        description: str | None = None
        match_criteria: Sequence[str] | None = None
        name: str | None = None
        physical_connection_requirements: CfnConnection.PhysicalConnectionRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        python_properties: Any | None = None
        spark_properties: Any | None = None
        validate_credentials: bool | IResolvable | None = None
        validate_for_compute_environments: Sequence[str] | None = None
    class OAuth2ClientApplicationProperty(Struct):
        aws_managed_client_application_reference: str | None = None
        user_managed_client_application_client_id: str | None = None
    class OAuth2CredentialsProperty(Struct):
        access_token: str | None = None
        jwt_token: str | None = None
        refresh_token: str | None = None
        user_managed_client_application_client_secret: str | None = None
    class OAuth2PropertiesProperty(Struct):
        authorization_code_properties: CfnConnection.AuthorizationCodePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_client_application: CfnConnection.OAuth2ClientApplicationProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_credentials: CfnConnection.OAuth2CredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_grant_type: str | None = None
        token_url: str | None = None
        token_url_parameters_map: Any | None = None
    class PhysicalConnectionRequirementsProperty(Struct):
        availability_zone: str | None = None
        security_group_id_list: Sequence[str] | None = None
        subnet_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        connection_input: CfnConnection.ConnectionInputProperty | Mapping[str, Any] | IResolvable,
        tags: Any | None = None,
    ) -> None: ...
    catalog_id: str
    connection_input: CfnConnection.ConnectionInputProperty | IResolvable
    tags: Any
    @property
    def attr_name(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_ref(self) -> _aws_glue.ConnectionReference: ...
    @staticmethod
    def arn_for_connection(resource: _aws_glue.IConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    catalog_id: str
    connection_input: CfnConnection.ConnectionInputProperty | Mapping[str, Any] | IResolvable
    tags: Any | None = None

class CfnConnectionType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BasicAuthenticationPropertiesProperty(Struct):
        password: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        username: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class BetweenConfigurationProperty(Struct):
        high_bound_key: str | None = None
        low_bound_key: str | None = None
        template: str | None = None
    class ClientCredentialsPropertiesProperty(Struct):
        client_id: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        content_type: str | None = None
        request_method: str | None = None
        scope: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        token_url: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        token_url_parameters: Sequence[CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConnectionPropertiesConfigurationProperty(Struct):
        additional_request_parameters: Sequence[CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        url: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorAuthenticationConfigurationProperty(Struct):
        authentication_types: Sequence[str]
        basic_authentication_properties: CfnConnectionType.BasicAuthenticationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        custom_authentication_properties: CfnConnectionType.CustomAuthenticationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_properties: CfnConnectionType.ConnectorOAuth2PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorAuthorizationCodePropertiesProperty(Struct):
        authorization_code: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        authorization_code_url: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        client_id: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        client_secret: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        content_type: str | None = None
        prompt: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        redirect_uri: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        request_method: str | None = None
        scope: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        token_url: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        token_url_parameters: Sequence[CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConnectorOAuth2PropertiesProperty(Struct):
        o_auth2_grant_type: str
        authorization_code_properties: CfnConnectionType.ConnectorAuthorizationCodePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        client_credentials_properties: CfnConnectionType.ClientCredentialsPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        jwt_bearer_properties: CfnConnectionType.JWTBearerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorPropertyProperty(Struct):
        name: str
        property_type: str
        required: bool | IResolvable
        allowed_values: Sequence[str] | None = None
        default_value: str | None = None
        key_override: str | None = None
        property_location: str | None = None
    class CursorConfigurationProperty(Struct):
        next_page: CfnConnectionType.ExtractedParameterProperty | Mapping[str, Any] | IResolvable
        limit_parameter: CfnConnectionType.ExtractedParameterProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomAuthenticationPropertiesProperty(Struct):
        authentication_parameters: Sequence[CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class EntityConfigurationProperty(Struct):
        schema: Mapping[str, CfnConnectionType.FieldDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_configuration: CfnConnectionType.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ExtractedParameterProperty(Struct):
        default_value: str | None = None
        key: str | None = None
        property_location: str | None = None
        value: CfnConnectionType.ResponseExtractionMappingProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldDefinitionProperty(Struct):
        field_data_type: str
        name: str
        filter_overrides: CfnConnectionType.FilterOverridesProperty | Mapping[str, Any] | IResolvable | None = None
        is_nullable: bool | IResolvable | None = None
        is_orderable: bool | IResolvable | None = None
        is_partitionable: bool | IResolvable | None = None
        is_queryable: bool | IResolvable | None = None
        response_date_format: str | None = None
    class FilterConfigurationProperty(Struct):
        filter_mode: str
        between_configuration: CfnConnectionType.BetweenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_format: str | None = None
        filter_string_configuration: CfnConnectionType.FilterStringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        operator_mappings: Mapping[str, str] | IResolvable | None = None
        strip_quotes: bool | IResolvable | None = None
    class FilterOverridesProperty(Struct):
        between_configuration: CfnConnectionType.BetweenConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_format: str | None = None
        field_name: str | None = None
        operator_mappings: Mapping[str, str] | IResolvable | None = None
    class FilterStringConfigurationProperty(Struct):
        query_parameter_name: str
        quote_character: str | None = None
        quote_string_values: bool | IResolvable | None = None
    class JWTBearerPropertiesProperty(Struct):
        content_type: str | None = None
        jwt_token: CfnConnectionType.SecretConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        request_method: str | None = None
        token_url: CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        token_url_parameters: Sequence[CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OffsetConfigurationProperty(Struct):
        limit_parameter: CfnConnectionType.ExtractedParameterProperty | Mapping[str, Any] | IResolvable
        offset_parameter: CfnConnectionType.ExtractedParameterProperty | Mapping[str, Any] | IResolvable
    class PaginationConfigurationProperty(Struct):
        cursor_configuration: CfnConnectionType.CursorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        offset_configuration: CfnConnectionType.OffsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ResponseConfigurationProperty(Struct):
        result_path: str
        error_path: str | None = None
    class ResponseExtractionMappingProperty(Struct):
        content_path: str | None = None
        header_key: str | None = None
    class RestConfigurationProperty(Struct):
        entity_configurations: Mapping[str, CfnConnectionType.EntityConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        global_source_configuration: CfnConnectionType.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        validation_endpoint_configuration: CfnConnectionType.ValidationEndpointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SecretConnectorPropertyProperty(Struct):
        name: str
        property_type: str
        required: bool | IResolvable
        key_override: str | None = None
        property_location: str | None = None
    class SourceConfigurationProperty(Struct):
        filter_configuration: CfnConnectionType.FilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pagination_configuration: CfnConnectionType.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        request_method: str | None = None
        request_parameters: Sequence[CfnConnectionType.ConnectorPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        request_path: str | None = None
        response_configuration: CfnConnectionType.ResponseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ValidationEndpointConfigurationProperty(Struct):
        request_method: str | None = None
        request_path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_type: str,
        rest_configuration: CfnConnectionType.RestConfigurationProperty | Mapping[str, Any] | IResolvable,
        connection_properties: CfnConnectionType.ConnectionPropertiesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        connector_authentication_configuration: CfnConnectionType.ConnectorAuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        integration_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_type: str
    rest_configuration: CfnConnectionType.RestConfigurationProperty | IResolvable
    connection_properties: CfnConnectionType.ConnectionPropertiesConfigurationProperty | IResolvable | None
    connector_authentication_configuration: CfnConnectionType.ConnectorAuthenticationConfigurationProperty | IResolvable | None
    description: str | None
    integration_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connection_type_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connection_type_ref(self) -> _aws_glue.ConnectionTypeReference: ...
    @staticmethod
    def arn_for_connection_type(resource: _aws_glue.IConnectionTypeRef) -> str: ...
    @staticmethod
    def is_cfn_connection_type(x: Any) -> bool: ...

class CfnConnectionTypeProps(Struct):
    connection_type: str
    rest_configuration: CfnConnectionType.RestConfigurationProperty | Mapping[str, Any] | IResolvable
    connection_properties: CfnConnectionType.ConnectionPropertiesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    connector_authentication_configuration: CfnConnectionType.ConnectorAuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    integration_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCrawler(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CatalogTargetProperty(Struct):
        connection_name: str | None = None
        database_name: str | None = None
        dlq_event_queue_arn: str | None = None
        event_queue_arn: str | None = None
        tables: Sequence[str] | None = None
    class DeltaTargetProperty(Struct):
        connection_name: str | None = None
        create_native_delta_table: bool | IResolvable | None = None
        delta_tables: Sequence[str] | None = None
        write_manifest: bool | IResolvable | None = None
    class DynamoDBTargetProperty(Struct):
        path: str | None = None
        scan_all: bool | IResolvable | None = None
        scan_rate: float | None = None
    class HudiTargetProperty(Struct):
        connection_name: str | None = None
        exclusions: Sequence[str] | None = None
        maximum_traversal_depth: float | None = None
        paths: Sequence[str] | None = None
    class IcebergTargetProperty(Struct):
        connection_name: str | None = None
        exclusions: Sequence[str] | None = None
        maximum_traversal_depth: float | None = None
        paths: Sequence[str] | None = None
    class JdbcTargetProperty(Struct):
        connection_name: str | None = None
        enable_additional_metadata: Sequence[str] | None = None
        exclusions: Sequence[str] | None = None
        path: str | None = None
    class LakeFormationConfigurationProperty(Struct):
        account_id: str | None = None
        use_lake_formation_credentials: bool | IResolvable | None = None
    class MongoDBTargetProperty(Struct):
        connection_name: str | None = None
        path: str | None = None
    class RecrawlPolicyProperty(Struct):
        recrawl_behavior: str | None = None
    class S3TargetProperty(Struct):
        connection_name: str | None = None
        dlq_event_queue_arn: str | None = None
        event_queue_arn: str | None = None
        exclusions: Sequence[str] | None = None
        path: str | None = None
        sample_size: float | None = None
    class ScheduleProperty(Struct):
        schedule_expression: str | None = None
    class SchemaChangePolicyProperty(Struct):
        delete_behavior: str | None = None
        update_behavior: str | None = None
    class TargetsProperty(Struct):
        catalog_targets: Sequence[CfnCrawler.CatalogTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        delta_targets: Sequence[CfnCrawler.DeltaTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        dynamo_db_targets: Sequence[CfnCrawler.DynamoDBTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        hudi_targets: Sequence[CfnCrawler.HudiTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        iceberg_targets: Sequence[CfnCrawler.IcebergTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        jdbc_targets: Sequence[CfnCrawler.JdbcTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        mongo_db_targets: Sequence[CfnCrawler.MongoDBTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        s3_targets: Sequence[CfnCrawler.S3TargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role: str | _aws_iam.IRoleRef,
        targets: CfnCrawler.TargetsProperty | Mapping[str, Any] | IResolvable,
        classifiers: Sequence[str] | None = None,
        configuration: str | None = None,
        crawler_security_configuration: str | None = None,
        database_name: str | _aws_s3.IBucketRef | None = None,
        description: str | None = None,
        lake_formation_configuration: CfnCrawler.LakeFormationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        recrawl_policy: CfnCrawler.RecrawlPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: CfnCrawler.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None,
        schema_change_policy: CfnCrawler.SchemaChangePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        table_prefix: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    role: str
    tags_raw: Any
    targets: CfnCrawler.TargetsProperty | IResolvable
    classifiers: Sequence[str] | None
    configuration: str | None
    crawler_security_configuration: str | None
    database_name: str | None
    description: str | None
    lake_formation_configuration: CfnCrawler.LakeFormationConfigurationProperty | IResolvable | None
    name: str | None
    recrawl_policy: CfnCrawler.RecrawlPolicyProperty | IResolvable | None
    schedule: CfnCrawler.ScheduleProperty | IResolvable | None
    schema_change_policy: CfnCrawler.SchemaChangePolicyProperty | IResolvable | None
    table_prefix: str | None
    @property
    def crawler_ref(self) -> _aws_glue.CrawlerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_crawler(resource: _aws_glue.ICrawlerRef) -> str: ...
    @staticmethod
    def from_crawler_name(scope: Construct, id: str, crawler_name: str) -> _aws_glue.ICrawlerRef: ...
    @staticmethod
    def is_cfn_crawler(x: Any) -> bool: ...

class CfnCrawlerProps(Struct):
    role: str | _aws_iam.IRoleRef
    targets: CfnCrawler.TargetsProperty | Mapping[str, Any] | IResolvable
    classifiers: Sequence[str] | None = None
    configuration: str | None = None
    crawler_security_configuration: str | None = None
    database_name: str | _aws_s3.IBucketRef | None = None
    description: str | None = None
    lake_formation_configuration: CfnCrawler.LakeFormationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    recrawl_policy: CfnCrawler.RecrawlPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: CfnCrawler.ScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    schema_change_policy: CfnCrawler.SchemaChangePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    table_prefix: str | None = None
    tags: Any | None = None

class CfnCustomEntityType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        context_words: Sequence[str] | None = None,
        name: str | None = None,
        regex_string: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    tags: Any
    context_words: Sequence[str] | None
    name: str | None
    regex_string: str | None
    @property
    def custom_entity_type_ref(self) -> _aws_glue.CustomEntityTypeReference: ...
    @staticmethod
    def is_cfn_custom_entity_type(x: Any) -> bool: ...

class CfnCustomEntityTypeProps(Struct):
    context_words: Sequence[str] | None = None
    name: str | None = None
    regex_string: str | None = None
    tags: Any | None = None

class CfnDataCatalogEncryptionSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionPasswordEncryptionProperty(Struct):
        kms_key_id: str | None = None
        return_connection_password_encrypted: bool | IResolvable | None = None
    class DataCatalogEncryptionSettingsProperty(Struct):
        connection_password_encryption: CfnDataCatalogEncryptionSettings.ConnectionPasswordEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_at_rest: CfnDataCatalogEncryptionSettings.EncryptionAtRestProperty | Mapping[str, Any] | IResolvable | None = None
    class EncryptionAtRestProperty(Struct):
        catalog_encryption_mode: str | None = None
        catalog_encryption_service_role: str | None = None
        sse_aws_kms_key_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        data_catalog_encryption_settings: CfnDataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    catalog_id: str
    data_catalog_encryption_settings: CfnDataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty | IResolvable
    @property
    def data_catalog_encryption_settings_ref(self) -> _aws_glue.DataCatalogEncryptionSettingsReference: ...
    @staticmethod
    def is_cfn_data_catalog_encryption_settings(x: Any) -> bool: ...

class CfnDataCatalogEncryptionSettingsProps(Struct):
    catalog_id: str
    data_catalog_encryption_settings: CfnDataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty | Mapping[str, Any] | IResolvable

class CfnDataQualityRuleset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataQualityTargetTableProperty(Struct):
        database_name: str
        table_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        client_token: str | None = None,
        description: str | None = None,
        ruleset: str | None = None,
        tags: Mapping[str, str] | None = None,
        target_table: CfnDataQualityRuleset.DataQualityTargetTableProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    client_token: str | None
    description: str | None
    ruleset: str | None
    tags: Mapping[str, str] | None
    target_table: CfnDataQualityRuleset.DataQualityTargetTableProperty | IResolvable | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def data_quality_ruleset_ref(self) -> _aws_glue.DataQualityRulesetReference: ...
    @staticmethod
    def is_cfn_data_quality_ruleset(x: Any) -> bool: ...

class CfnDataQualityRulesetProps(Struct):
    name: str
    client_token: str | None = None
    description: str | None = None
    ruleset: str | None = None
    tags: Mapping[str, str] | None = None
    target_table: CfnDataQualityRuleset.DataQualityTargetTableProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDatabase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataLakePrincipalProperty(Struct):
        data_lake_principal_identifier: str | None = None
    class DatabaseIdentifierProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        region: str | None = None
    class DatabaseInputProperty(Struct):
        create_table_default_permissions: Sequence[CfnDatabase.PrincipalPrivilegesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: str | None = None
        federated_database: CfnDatabase.FederatedDatabaseProperty | Mapping[str, Any] | IResolvable | None = None
        location_uri: str | None = None
        name: str | None = None
        parameters: Any | None = None
        target_database: CfnDatabase.DatabaseIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class FederatedDatabaseProperty(Struct):
        connection_name: str | None = None
        identifier: str | None = None
    class PrincipalPrivilegesProperty(Struct):
        permissions: Sequence[str] | None = None
        principal: CfnDatabase.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        database_input: CfnDatabase.DatabaseInputProperty | Mapping[str, Any] | IResolvable,
        database_name: str | None = None,
    ) -> None: ...
    catalog_id: str
    database_input: CfnDatabase.DatabaseInputProperty | IResolvable
    database_name: str | None
    @property
    def database_ref(self) -> _aws_glue.DatabaseReference: ...
    @staticmethod
    def arn_for_database(resource: _aws_glue.IDatabaseRef) -> str: ...
    @staticmethod
    def from_database_name(scope: Construct, id: str, database_name: str) -> _aws_glue.IDatabaseRef: ...
    @staticmethod
    def is_cfn_database(x: Any) -> bool: ...

class CfnDatabaseProps(Struct):
    catalog_id: str
    database_input: CfnDatabase.DatabaseInputProperty | Mapping[str, Any] | IResolvable
    database_name: str | None = None

class CfnDevEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str,
        arguments: Any | None = None,
        endpoint_name: str | None = None,
        extra_jars_s3_path: str | None = None,
        extra_python_libs_s3_path: str | None = None,
        glue_version: str | None = None,
        number_of_nodes: float | None = None,
        number_of_workers: float | None = None,
        public_key: str | None = None,
        public_keys: Sequence[str] | None = None,
        security_configuration: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_id: str | None = None,
        tags: Any | None = None,
        worker_type: str | None = None,
    ) -> None: ...
    arguments: Any
    role_arn: str
    tags_raw: Any
    endpoint_name: str | None
    extra_jars_s3_path: str | None
    extra_python_libs_s3_path: str | None
    glue_version: str | None
    number_of_nodes: float | None
    number_of_workers: float | None
    public_key: str | None
    public_keys: Sequence[str] | None
    security_configuration: str | None
    security_group_ids: Sequence[str] | None
    subnet_id: str | None
    worker_type: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def dev_endpoint_ref(self) -> _aws_glue.DevEndpointReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_dev_endpoint(x: Any) -> bool: ...

class CfnDevEndpointProps(Struct):
    role_arn: str
    arguments: Any | None = None
    endpoint_name: str | None = None
    extra_jars_s3_path: str | None = None
    extra_python_libs_s3_path: str | None = None
    glue_version: str | None = None
    number_of_nodes: float | None = None
    number_of_workers: float | None = None
    public_key: str | None = None
    public_keys: Sequence[str] | None = None
    security_configuration: str | None = None
    security_group_ids: Sequence[str] | None = None
    subnet_id: str | None = None
    tags: Any | None = None
    worker_type: str | None = None

class CfnIdentityCenterConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_arn: str,
        scopes: Sequence[str] | None = None,
        user_background_sessions_enabled: bool | IResolvable | None = None,
    ) -> None: ...
    instance_arn: str
    scopes: Sequence[str] | None
    user_background_sessions_enabled: bool | IResolvable | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def identity_center_configuration_ref(self) -> _aws_glue.IdentityCenterConfigurationReference: ...
    @staticmethod
    def is_cfn_identity_center_configuration(x: Any) -> bool: ...

class CfnIdentityCenterConfigurationProps(Struct):
    instance_arn: str
    scopes: Sequence[str] | None = None
    user_background_sessions_enabled: bool | IResolvable | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IntegrationConfigProperty(Struct):
        continuous_sync: bool | IResolvable | None = None
        refresh_interval: str | None = None
        source_properties: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        integration_name: str,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        data_filter: str | None = None,
        description: str | None = None,
        integration_config: CfnIntegration.IntegrationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    integration_name: str
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    data_filter: str | None
    description: str | None
    integration_config: CfnIntegration.IntegrationConfigProperty | IResolvable | None
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_integration_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_ref(self) -> _aws_glue.IntegrationReference: ...
    @staticmethod
    def arn_for_integration(resource: _aws_glue.IIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    integration_name: str
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    data_filter: str | None = None
    description: str | None = None
    integration_config: CfnIntegration.IntegrationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegrationResourceProperty(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SourceProcessingPropertiesProperty(Struct):
        role_arn: str
    class TargetProcessingPropertiesProperty(Struct):
        role_arn: str
        connection_name: str | None = None
        event_bus_arn: str | None = None
        kms_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str,
        source_processing_properties: CfnIntegrationResourceProperty.SourceProcessingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_processing_properties: CfnIntegrationResourceProperty.TargetProcessingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    resource_arn: str
    source_processing_properties: CfnIntegrationResourceProperty.SourceProcessingPropertiesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_processing_properties: CfnIntegrationResourceProperty.TargetProcessingPropertiesProperty | IResolvable | None
    @property
    def attr_resource_property_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_resource_property_ref(self) -> _aws_glue.IntegrationResourcePropertyReference: ...
    @staticmethod
    def is_cfn_integration_resource_property(x: Any) -> bool: ...

class CfnIntegrationResourcePropertyProps(Struct):
    resource_arn: str
    source_processing_properties: CfnIntegrationResourceProperty.SourceProcessingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_processing_properties: CfnIntegrationResourceProperty.TargetProcessingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnJob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionsListProperty(Struct):
        connections: Sequence[str] | None = None
    class ExecutionPropertyProperty(Struct):
        max_concurrent_runs: float | None = None
    class JobCommandProperty(Struct):
        name: str | None = None
        python_version: str | None = None
        runtime: str | None = None
        script_location: str | None = None
    class NotificationPropertyProperty(Struct):
        notify_delay_after: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        command: CfnJob.JobCommandProperty | Mapping[str, Any] | IResolvable,
        role: str | _aws_iam.IRoleRef,
        allocated_capacity: float | None = None,
        connections: CfnJob.ConnectionsListProperty | Mapping[str, Any] | IResolvable | None = None,
        default_arguments: Any | None = None,
        description: str | None = None,
        execution_class: str | None = None,
        execution_property: CfnJob.ExecutionPropertyProperty | Mapping[str, Any] | IResolvable | None = None,
        glue_version: str | None = None,
        job_mode: str | None = None,
        job_run_queuing_enabled: bool | IResolvable | None = None,
        log_uri: str | None = None,
        maintenance_window: str | None = None,
        max_capacity: float | None = None,
        max_retries: float | None = None,
        name: str | None = None,
        non_overridable_arguments: Any | None = None,
        notification_property: CfnJob.NotificationPropertyProperty | Mapping[str, Any] | IResolvable | None = None,
        number_of_workers: float | None = None,
        security_configuration: str | None = None,
        tags: Any | None = None,
        timeout: float | None = None,
        worker_type: str | None = None,
    ) -> None: ...
    command: CfnJob.JobCommandProperty | IResolvable
    default_arguments: Any
    non_overridable_arguments: Any
    role: str
    tags_raw: Any
    allocated_capacity: float | None
    connections: CfnJob.ConnectionsListProperty | IResolvable | None
    description: str | None
    execution_class: str | None
    execution_property: CfnJob.ExecutionPropertyProperty | IResolvable | None
    glue_version: str | None
    job_mode: str | None
    job_run_queuing_enabled: bool | IResolvable | None
    log_uri: str | None
    maintenance_window: str | None
    max_capacity: float | None
    max_retries: float | None
    name: str | None
    notification_property: CfnJob.NotificationPropertyProperty | IResolvable | None
    number_of_workers: float | None
    security_configuration: str | None
    timeout: float | None
    worker_type: str | None
    @property
    def job_ref(self) -> _aws_glue.JobReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_job(resource: _aws_glue.IJobRef) -> str: ...
    @staticmethod
    def from_job_name(scope: Construct, id: str, job_name: str) -> _aws_glue.IJobRef: ...
    @staticmethod
    def is_cfn_job(x: Any) -> bool: ...

class CfnJobProps(Struct):
    command: CfnJob.JobCommandProperty | Mapping[str, Any] | IResolvable
    role: str | _aws_iam.IRoleRef
    allocated_capacity: float | None = None
    connections: CfnJob.ConnectionsListProperty | Mapping[str, Any] | IResolvable | None = None
    default_arguments: Any | None = None
    description: str | None = None
    execution_class: str | None = None
    execution_property: CfnJob.ExecutionPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    glue_version: str | None = None
    job_mode: str | None = None
    job_run_queuing_enabled: bool | IResolvable | None = None
    log_uri: str | None = None
    maintenance_window: str | None = None
    max_capacity: float | None = None
    max_retries: float | None = None
    name: str | None = None
    non_overridable_arguments: Any | None = None
    notification_property: CfnJob.NotificationPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    number_of_workers: float | None = None
    security_configuration: str | None = None
    tags: Any | None = None
    timeout: float | None = None
    worker_type: str | None = None

class CfnMLTransform(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FindMatchesParametersProperty(Struct):
        primary_key_column_name: str
        accuracy_cost_tradeoff: float | None = None
        enforce_provided_labels: bool | IResolvable | None = None
        precision_recall_tradeoff: float | None = None
    class GlueTablesProperty(Struct):
        database_name: str
        table_name: str
        catalog_id: str | None = None
        connection_name: str | None = None
    class InputRecordTablesProperty(Struct):
        glue_tables: Sequence[CfnMLTransform.GlueTablesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MLUserDataEncryptionProperty(Struct):
        ml_user_data_encryption_mode: str
        kms_key_id: str | None = None
    class TransformEncryptionProperty(Struct):
        ml_user_data_encryption: CfnMLTransform.MLUserDataEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        task_run_security_configuration_name: str | None = None
    class TransformParametersProperty(Struct):
        transform_type: str
        find_matches_parameters: CfnMLTransform.FindMatchesParametersProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input_record_tables: CfnMLTransform.InputRecordTablesProperty | Mapping[str, Any] | IResolvable,
        role: str,
        transform_parameters: CfnMLTransform.TransformParametersProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        glue_version: str | None = None,
        max_capacity: float | None = None,
        max_retries: float | None = None,
        name: str | None = None,
        number_of_workers: float | None = None,
        tags: Any | None = None,
        timeout: float | None = None,
        transform_encryption: CfnMLTransform.TransformEncryptionProperty | Mapping[str, Any] | IResolvable | None = None,
        worker_type: str | None = None,
    ) -> None: ...
    input_record_tables: CfnMLTransform.InputRecordTablesProperty | IResolvable
    role: str
    tags_raw: Any
    transform_parameters: CfnMLTransform.TransformParametersProperty | IResolvable
    description: str | None
    glue_version: str | None
    max_capacity: float | None
    max_retries: float | None
    name: str | None
    number_of_workers: float | None
    timeout: float | None
    transform_encryption: CfnMLTransform.TransformEncryptionProperty | IResolvable | None
    worker_type: str | None
    @property
    def attr_transform_id(self) -> str: ...
    @property
    def ml_transform_ref(self) -> _aws_glue.MLTransformReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ml_transform(resource: _aws_glue.IMLTransformRef) -> str: ...
    @staticmethod
    def from_transform_id(scope: Construct, id: str, transform_id: str) -> _aws_glue.IMLTransformRef: ...
    @staticmethod
    def is_cfn_ml_transform(x: Any) -> bool: ...

class CfnMLTransformProps(Struct):
    input_record_tables: CfnMLTransform.InputRecordTablesProperty | Mapping[str, Any] | IResolvable
    role: str
    transform_parameters: CfnMLTransform.TransformParametersProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    glue_version: str | None = None
    max_capacity: float | None = None
    max_retries: float | None = None
    name: str | None = None
    number_of_workers: float | None = None
    tags: Any | None = None
    timeout: float | None = None
    transform_encryption: CfnMLTransform.TransformEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
    worker_type: str | None = None

class CfnPartition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnProperty(Struct):
        name: str
        comment: str | None = None
        type: str | None = None
    class OrderProperty(Struct):
        column: str
        sort_order: float | None = None
    class PartitionInputProperty(Struct):
        values: Sequence[str]
        parameters: Any | None = None
        storage_descriptor: CfnPartition.StorageDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
    class SchemaIdProperty(Struct):
        registry_name: str | None = None
        schema_arn: str | None = None
        schema_name: str | None = None
    class SchemaReferenceProperty(Struct):
        schema_id: CfnPartition.SchemaIdProperty | Mapping[str, Any] | IResolvable | None = None
        schema_version_id: str | None = None
        schema_version_number: float | None = None
    class SerdeInfoProperty(Struct):
        name: str | None = None
        parameters: Any | None = None
        serialization_library: str | None = None
    class SkewedInfoProperty(Struct):
        skewed_column_names: Sequence[str] | None = None
        skewed_column_value_location_maps: Any | None = None
        skewed_column_values: Sequence[str] | None = None
    class StorageDescriptorProperty(Struct):
        bucket_columns: Sequence[str] | None = None
        columns: Sequence[CfnPartition.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compressed: bool | IResolvable | None = None
        input_format: str | None = None
        location: str | None = None
        number_of_buckets: float | None = None
        output_format: str | None = None
        parameters: Any | None = None
        schema_reference: CfnPartition.SchemaReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        serde_info: CfnPartition.SerdeInfoProperty | Mapping[str, Any] | IResolvable | None = None
        skewed_info: CfnPartition.SkewedInfoProperty | Mapping[str, Any] | IResolvable | None = None
        sort_columns: Sequence[CfnPartition.OrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        stored_as_sub_directories: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        database_name: str,
        partition_input: CfnPartition.PartitionInputProperty | Mapping[str, Any] | IResolvable,
        table_name: str,
    ) -> None: ...
    catalog_id: str
    database_name: str
    partition_input: CfnPartition.PartitionInputProperty | IResolvable
    table_name: str
    @property
    def attr_identifier_partition_input_values(self) -> str: ...
    @property
    def partition_ref(self) -> _aws_glue.PartitionReference: ...
    @staticmethod
    def is_cfn_partition(x: Any) -> bool: ...

class CfnPartitionProps(Struct):
    catalog_id: str
    database_name: str
    partition_input: CfnPartition.PartitionInputProperty | Mapping[str, Any] | IResolvable
    table_name: str

class CfnRegistry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def registry_ref(self) -> _aws_glue.RegistryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_registry(resource: _aws_glue.IRegistryRef) -> str: ...
    @staticmethod
    def is_cfn_registry(x: Any) -> bool: ...

class CfnRegistryProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSchema(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RegistryProperty(Struct):
        arn: str | None = None
        name: str | None = None
    class SchemaVersionProperty(Struct):
        is_latest: bool | IResolvable | None = None
        version_number: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        compatibility: str,
        data_format: str,
        name: str,
        checkpoint_version: CfnSchema.SchemaVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        registry: CfnSchema.RegistryProperty | Mapping[str, Any] | IResolvable | None = None,
        schema_definition: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    compatibility: str
    data_format: str
    name: str
    checkpoint_version: CfnSchema.SchemaVersionProperty | IResolvable | None
    description: str | None
    registry: CfnSchema.RegistryProperty | IResolvable | None
    schema_definition: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_initial_schema_version_id(self) -> str: ...
    @property
    def schema_ref(self) -> _aws_glue.SchemaReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_schema(resource: _aws_glue.ISchemaRef) -> str: ...
    @staticmethod
    def is_cfn_schema(x: Any) -> bool: ...

class CfnSchemaProps(Struct):
    compatibility: str
    data_format: str
    name: str
    checkpoint_version: CfnSchema.SchemaVersionProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    registry: CfnSchema.RegistryProperty | Mapping[str, Any] | IResolvable | None = None
    schema_definition: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSchemaVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SchemaProperty(Struct):
        registry_name: str | None = None
        schema_arn: str | None = None
        schema_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        schema: CfnSchemaVersion.SchemaProperty | Mapping[str, Any] | IResolvable,
        schema_definition: str,
    ) -> None: ...
    schema: CfnSchemaVersion.SchemaProperty | IResolvable
    schema_definition: str
    @property
    def attr_version_id(self) -> str: ...
    @property
    def schema_version_ref(self) -> _aws_glue.SchemaVersionReference: ...
    @staticmethod
    def is_cfn_schema_version(x: Any) -> bool: ...

class CfnSchemaVersionProps(Struct):
    schema: CfnSchemaVersion.SchemaProperty | Mapping[str, Any] | IResolvable
    schema_definition: str

class CfnSchemaVersionMetadata(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key: str,
        schema_version_id: str | _aws_glue.ISchemaVersionRef,
        value: str,
    ) -> None: ...
    key: str
    schema_version_id: str
    value: str
    @property
    def schema_version_metadata_ref(self) -> _aws_glue.SchemaVersionMetadataReference: ...
    @staticmethod
    def is_cfn_schema_version_metadata(x: Any) -> bool: ...

class CfnSchemaVersionMetadataProps(Struct):
    key: str
    schema_version_id: str | _aws_glue.ISchemaVersionRef
    value: str

class CfnSecurityConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchEncryptionProperty(Struct):
        cloud_watch_encryption_mode: str | None = None
        kms_key_arn: str | None = None
    class EncryptionConfigurationProperty(Struct):
        cloud_watch_encryption: CfnSecurityConfiguration.CloudWatchEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        job_bookmarks_encryption: CfnSecurityConfiguration.JobBookmarksEncryptionProperty | Mapping[str, Any] | IResolvable | None = None
        s3_encryptions: Sequence[CfnSecurityConfiguration.S3EncryptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class JobBookmarksEncryptionProperty(Struct):
        job_bookmarks_encryption_mode: str | None = None
        kms_key_arn: str | None = None
    class S3EncryptionProperty(Struct):
        kms_key_arn: str | None = None
        s3_encryption_mode: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        encryption_configuration: CfnSecurityConfiguration.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
    ) -> None: ...
    encryption_configuration: CfnSecurityConfiguration.EncryptionConfigurationProperty | IResolvable
    name: str
    @property
    def security_configuration_ref(self) -> _aws_glue.SecurityConfigurationReference: ...
    @staticmethod
    def is_cfn_security_configuration(x: Any) -> bool: ...

class CfnSecurityConfigurationProps(Struct):
    encryption_configuration: CfnSecurityConfiguration.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str

class CfnSession(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionsListProperty(Struct):
        connections: Sequence[str] | None = None
    class SessionCommandProperty(Struct):
        name: str | None = None
        python_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id_: str,
        *,
        command: CfnSession.SessionCommandProperty | Mapping[str, Any] | IResolvable,
        id: str,
        role: str,
        connections: CfnSession.ConnectionsListProperty | Mapping[str, Any] | IResolvable | None = None,
        default_arguments: Mapping[str, str] | IResolvable | None = None,
        description: str | None = None,
        glue_version: str | None = None,
        idle_timeout: float | None = None,
        max_capacity: float | None = None,
        number_of_workers: float | None = None,
        request_origin: str | None = None,
        security_configuration: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
        worker_type: str | None = None,
    ) -> None: ...
    command: CfnSession.SessionCommandProperty | IResolvable
    id: str
    role: str
    connections: CfnSession.ConnectionsListProperty | IResolvable | None
    default_arguments: Mapping[str, str] | IResolvable | None
    description: str | None
    glue_version: str | None
    idle_timeout: float | None
    max_capacity: float | None
    number_of_workers: float | None
    request_origin: str | None
    security_configuration: str | None
    tags: Sequence[_CfnTag] | None
    timeout: float | None
    worker_type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_on(self) -> str: ...
    @property
    def attr_progress(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def session_ref(self) -> _aws_glue.SessionReference: ...
    @staticmethod
    def arn_for_session(resource: _aws_glue.ISessionRef) -> str: ...
    @staticmethod
    def is_cfn_session(x: Any) -> bool: ...

class CfnSessionProps(Struct):
    command: CfnSession.SessionCommandProperty | Mapping[str, Any] | IResolvable
    id: str
    role: str
    connections: CfnSession.ConnectionsListProperty | Mapping[str, Any] | IResolvable | None = None
    default_arguments: Mapping[str, str] | IResolvable | None = None
    description: str | None = None
    glue_version: str | None = None
    idle_timeout: float | None = None
    max_capacity: float | None = None
    number_of_workers: float | None = None
    request_origin: str | None = None
    security_configuration: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout: float | None = None
    worker_type: str | None = None

class CfnTable(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnProperty(Struct):
        name: str
        comment: str | None = None
        type: str | None = None
    class IcebergInputProperty(Struct):
        iceberg_table_input: CfnTable.IcebergTableInputProperty | Mapping[str, Any] | IResolvable | None = None
        metadata_operation: str | None = None
        version: str | None = None
    class IcebergPartitionFieldProperty(Struct):
        name: str
        source_id: float
        transform: str
        field_id: float | None = None
    class IcebergPartitionSpecProperty(Struct):
        fields: Sequence[CfnTable.IcebergPartitionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        spec_id: float | None = None
    class IcebergSchemaProperty(Struct):
        fields: Sequence[CfnTable.IcebergStructFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        identifier_field_ids: Sequence[float] | IResolvable | None = None
        schema_id: float | None = None
        type: str | None = None
    class IcebergSortFieldProperty(Struct):
        direction: str
        null_order: str
        source_id: float
        transform: str
    class IcebergSortOrderProperty(Struct):
        fields: Sequence[CfnTable.IcebergSortFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable
        order_id: float
    class IcebergStructFieldProperty(Struct):
        id: float
        name: str
        required: bool | IResolvable
        type: str
        doc: str | None = None
    class IcebergTableInputProperty(Struct):
        location: str
        schema: CfnTable.IcebergSchemaProperty | Mapping[str, Any] | IResolvable
        partition_spec: CfnTable.IcebergPartitionSpecProperty | Mapping[str, Any] | IResolvable | None = None
        properties: Mapping[str, str] | IResolvable | None = None
        write_order: CfnTable.IcebergSortOrderProperty | Mapping[str, Any] | IResolvable | None = None
    class OpenTableFormatInputProperty(Struct):
        iceberg_input: CfnTable.IcebergInputProperty | Mapping[str, Any] | IResolvable | None = None
    class OrderProperty(Struct):
        column: str
        sort_order: float
    class SchemaIdProperty(Struct):
        registry_name: str | None = None
        schema_arn: str | None = None
        schema_name: str | None = None
    class SchemaReferenceProperty(Struct):
        schema_id: CfnTable.SchemaIdProperty | Mapping[str, Any] | IResolvable | None = None
        schema_version_id: str | None = None
        schema_version_number: float | None = None
    class SerdeInfoProperty(Struct):
        name: str | None = None
        parameters: Any | None = None
        serialization_library: str | None = None
    class SkewedInfoProperty(Struct):
        skewed_column_names: Sequence[str] | None = None
        skewed_column_value_location_maps: Any | None = None
        skewed_column_values: Sequence[str] | None = None
    class StorageDescriptorProperty(Struct):
        bucket_columns: Sequence[str] | None = None
        columns: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        compressed: bool | IResolvable | None = None
        input_format: str | None = None
        location: str | None = None
        number_of_buckets: float | None = None
        output_format: str | None = None
        parameters: Any | None = None
        schema_reference: CfnTable.SchemaReferenceProperty | Mapping[str, Any] | IResolvable | None = None
        serde_info: CfnTable.SerdeInfoProperty | Mapping[str, Any] | IResolvable | None = None
        skewed_info: CfnTable.SkewedInfoProperty | Mapping[str, Any] | IResolvable | None = None
        sort_columns: Sequence[CfnTable.OrderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        stored_as_sub_directories: bool | IResolvable | None = None
    class TableIdentifierProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        name: str | None = None
        region: str | None = None
    class TableInputProperty(Struct):
        description: str | None = None
        name: str | None = None
        owner: str | None = None
        parameters: Any | None = None
        partition_keys: Sequence[CfnTable.ColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        retention: float | None = None
        storage_descriptor: CfnTable.StorageDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        table_type: str | None = None
        target_table: CfnTable.TableIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        view_definition: CfnTable.ViewDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        view_expanded_text: str | None = None
        view_original_text: str | None = None
    class ViewDefinitionProperty(Struct):
        definer: str | None = None
        is_protected: bool | IResolvable | None = None
        representations: Sequence[CfnTable.ViewRepresentationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sub_objects: Sequence[str] | None = None
    class ViewRepresentationProperty(Struct):
        dialect: str | None = None
        dialect_version: str | None = None
        validation_connection: str | None = None
        view_expanded_text: str | None = None
        view_original_text: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        database_name: str,
        name: str | None = None,
        open_table_format_input: CfnTable.OpenTableFormatInputProperty | Mapping[str, Any] | IResolvable | None = None,
        table_input: CfnTable.TableInputProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    catalog_id: str
    database_name: str
    name: str | None
    open_table_format_input: CfnTable.OpenTableFormatInputProperty | IResolvable | None
    table_input: CfnTable.TableInputProperty | IResolvable | None
    @property
    def table_ref(self) -> _aws_glue.TableReference: ...
    @staticmethod
    def is_cfn_table(x: Any) -> bool: ...

class CfnTableProps(Struct):
    catalog_id: str
    database_name: str
    name: str | None = None
    open_table_format_input: CfnTable.OpenTableFormatInputProperty | Mapping[str, Any] | IResolvable | None = None
    table_input: CfnTable.TableInputProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTableOptimizer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CompactionConfigurationProperty(Struct):
        iceberg_configuration: CfnTableOptimizer.IcebergCompactionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IcebergCompactionConfigurationProperty(Struct):
        delete_file_threshold: float | None = None
        min_input_files: float | None = None
        strategy: str | None = None
    class IcebergConfigurationProperty(Struct):
        location: str | None = None
        orphan_file_retention_period_in_days: float | None = None
    class IcebergRetentionConfigurationProperty(Struct):
        clean_expired_files: bool | IResolvable | None = None
        number_of_snapshots_to_retain: float | None = None
        snapshot_retention_period_in_days: float | None = None
    class OrphanFileDeletionConfigurationProperty(Struct):
        iceberg_configuration: CfnTableOptimizer.IcebergConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RetentionConfigurationProperty(Struct):
        iceberg_configuration: CfnTableOptimizer.IcebergRetentionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableOptimizerConfigurationProperty(Struct):
        enabled: bool | IResolvable
        role_arn: str
        compaction_configuration: CfnTableOptimizer.CompactionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        orphan_file_deletion_configuration: CfnTableOptimizer.OrphanFileDeletionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        retention_configuration: CfnTableOptimizer.RetentionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_configuration: CfnTableOptimizer.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigurationProperty(Struct):
        glue_connection_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        catalog_id: str,
        database_name: str,
        table_name: str,
        table_optimizer_configuration: CfnTableOptimizer.TableOptimizerConfigurationProperty | Mapping[str, Any] | IResolvable,
        type: str,
    ) -> None: ...
    catalog_id: str
    database_name: str
    table_name: str
    table_optimizer_configuration: CfnTableOptimizer.TableOptimizerConfigurationProperty | IResolvable
    type: str
    @property
    def table_optimizer_ref(self) -> _aws_glue.TableOptimizerReference: ...
    @staticmethod
    def is_cfn_table_optimizer(x: Any) -> bool: ...

class CfnTableOptimizerProps(Struct):
    catalog_id: str
    database_name: str
    table_name: str
    table_optimizer_configuration: CfnTableOptimizer.TableOptimizerConfigurationProperty | Mapping[str, Any] | IResolvable
    type: str

class CfnTrigger(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        arguments: Any | None = None
        crawler_name: str | None = None
        job_name: str | None = None
        notification_property: CfnTrigger.NotificationPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        security_configuration: str | None = None
        timeout: float | None = None
    class ConditionProperty(Struct):
        crawler_name: str | None = None
        crawl_state: str | None = None
        job_name: str | None = None
        logical_operator: str | None = None
        state: str | None = None
    class EventBatchingConditionProperty(Struct):
        batch_size: float
        batch_window: float | None = None
    class NotificationPropertyProperty(Struct):
        notify_delay_after: float | None = None
    class PredicateProperty(Struct):
        conditions: Sequence[CfnTrigger.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        logical: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnTrigger.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        type: str,
        description: str | None = None,
        event_batching_condition: CfnTrigger.EventBatchingConditionProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        predicate: CfnTrigger.PredicateProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: str | None = None,
        start_on_creation: bool | IResolvable | None = None,
        tags: Any | None = None,
        workflow_name: str | None = None,
    ) -> None: ...
    actions: Sequence[CfnTrigger.ActionProperty | IResolvable] | IResolvable
    tags_raw: Any
    type: str
    description: str | None
    event_batching_condition: CfnTrigger.EventBatchingConditionProperty | IResolvable | None
    name: str | None
    predicate: CfnTrigger.PredicateProperty | IResolvable | None
    schedule: str | None
    start_on_creation: bool | IResolvable | None
    workflow_name: str | None
    @property
    def tags(self) -> TagManager: ...
    @property
    def trigger_ref(self) -> _aws_glue.TriggerReference: ...
    @staticmethod
    def arn_for_trigger(resource: _aws_glue.ITriggerRef) -> str: ...
    @staticmethod
    def from_trigger_name(scope: Construct, id: str, trigger_name: str) -> _aws_glue.ITriggerRef: ...
    @staticmethod
    def is_cfn_trigger(x: Any) -> bool: ...

class CfnTriggerProps(Struct):
    actions: Sequence[CfnTrigger.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    type: str
    description: str | None = None
    event_batching_condition: CfnTrigger.EventBatchingConditionProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    predicate: CfnTrigger.PredicateProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: str | None = None
    start_on_creation: bool | IResolvable | None = None
    tags: Any | None = None
    workflow_name: str | None = None

class CfnUsageProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationObjectProperty(Struct):
        allowed_values: Sequence[str] | None = None
        default_value: str | None = None
        max_value: str | None = None
        min_value: str | None = None
    class ProfileConfigurationProperty(Struct):
        job_configuration: Mapping[str, CfnUsageProfile.ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        session_configuration: Mapping[str, CfnUsageProfile.ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        configuration: CfnUsageProfile.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    configuration: CfnUsageProfile.ProfileConfigurationProperty | IResolvable | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_on(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def usage_profile_ref(self) -> _aws_glue.UsageProfileReference: ...
    @staticmethod
    def is_cfn_usage_profile(x: Any) -> bool: ...

class CfnUsageProfileProps(Struct):
    name: str
    configuration: CfnUsageProfile.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserDefinedFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceUriProperty(Struct):
        resource_type: str | None = None
        uri: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        database_name: str,
        function_name: str,
        class_name: str | None = None,
        function_type: str | None = None,
        owner_name: str | None = None,
        owner_type: str | None = None,
        resource_uris: Sequence[CfnUserDefinedFunction.ResourceUriProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    database_name: str
    function_name: str
    class_name: str | None
    function_type: str | None
    owner_name: str | None
    owner_type: str | None
    resource_uris: Sequence[CfnUserDefinedFunction.ResourceUriProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def user_defined_function_ref(self) -> _aws_glue.UserDefinedFunctionReference: ...
    @staticmethod
    def arn_for_user_defined_function(resource: _aws_glue.IUserDefinedFunctionRef) -> str: ...
    @staticmethod
    def is_cfn_user_defined_function(x: Any) -> bool: ...

class CfnUserDefinedFunctionProps(Struct):
    database_name: str
    function_name: str
    class_name: str | None = None
    function_type: str | None = None
    owner_name: str | None = None
    owner_type: str | None = None
    resource_uris: Sequence[CfnUserDefinedFunction.ResourceUriProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_run_properties: Any | None = None,
        description: str | None = None,
        max_concurrent_runs: float | None = None,
        name: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    default_run_properties: Any
    tags_raw: Any
    description: str | None
    max_concurrent_runs: float | None
    name: str | None
    @property
    def tags(self) -> TagManager: ...
    @property
    def workflow_ref(self) -> _aws_glue.WorkflowReference: ...
    @staticmethod
    def arn_for_workflow(resource: _aws_glue.IWorkflowRef) -> str: ...
    @staticmethod
    def from_workflow_name(scope: Construct, id: str, workflow_name: str) -> _aws_glue.IWorkflowRef: ...
    @staticmethod
    def is_cfn_workflow(x: Any) -> bool: ...

class CfnWorkflowProps(Struct):
    default_run_properties: Any | None = None
    description: str | None = None
    max_concurrent_runs: float | None = None
    name: str | None = None
    tags: Any | None = None

class CatalogEncryptionMode(Enum):
    DISABLED = 'DISABLED'
    SSE_KMS = 'SSE-KMS'
    SSE_KMS_WITH_SERVICE_ROLE = 'SSE-KMS-WITH-SERVICE-ROLE'

class ColumnCountMismatchHandlingAction(Enum):
    DISABLED = 'DISABLED'
    FAIL = 'FAIL'
    SET_TO_NULL = 'SET_TO_NULL'
    DROP_ROW = 'DROP_ROW'

class CompressionType(Enum):
    NONE = 'none'
    BZIP2 = 'bzip2'
    GZIP = 'gzip'
    SNAPPY = 'snappy'

class ConditionLogicalOperator(Enum):
    EQUALS = 'EQUALS'

class CrawlerState(Enum):
    RUNNING = 'RUNNING'
    CANCELLING = 'CANCELLING'
    CANCELLED = 'CANCELLED'
    SUCCEEDED = 'SUCCEEDED'
    FAILED = 'FAILED'
    ERROR = 'ERROR'

class DateIntervalUnit(Enum):
    YEARS = 'YEARS'
    MONTHS = 'MONTHS'
    WEEKS = 'WEEKS'
    DAYS = 'DAYS'
    HOURS = 'HOURS'
    MINUTES = 'MINUTES'
    SECONDS = 'SECONDS'

class ExecutionClass(Enum):
    FLEX = 'FLEX'
    STANDARD = 'STANDARD'

class GlueVersion(Enum):
    V0_9 = '0.9'
    V1_0 = '1.0'
    V2_0 = '2.0'
    V3_0 = '3.0'
    V4_0 = '4.0'
    V5_0 = '5.0'
    V5_1 = '5.1'
    V6_0 = '6.0'

class InvalidCharHandlingAction(Enum):
    DISABLED = 'DISABLED'
    FAIL = 'FAIL'
    SET_TO_NULL = 'SET_TO_NULL'
    DROP_ROW = 'DROP_ROW'
    REPLACE = 'REPLACE'

class JobLanguage(Enum):
    SCALA = 'scala'
    PYTHON = 'python'

class JobState(Enum):
    SUCCEEDED = 'SUCCEEDED'
    FAILED = 'FAILED'
    TIMEOUT = 'TIMEOUT'
    STARTING = 'STARTING'
    RUNNING = 'RUNNING'
    STOPPING = 'STOPPING'
    STOPPED = 'STOPPED'

class JobType(Enum):
    ETL = 'glueetl'
    STREAMING = 'gluestreaming'
    PYTHON_SHELL = 'pythonshell'

class LibrarySet(Enum):
    ANALYTICS = 'analytics'
    NONE = 'none'

class MaxCapacity(Enum):
    DPU_1_16TH = 0.0625
    DPU_1 = 1

class MetricType(Enum):
    GAUGE = 'gauge'
    COUNT = 'count'

class NumericOverflowHandlingAction(Enum):
    DISABLED = 'DISABLED'
    FAIL = 'FAIL'
    SET_TO_NULL = 'SET_TO_NULL'
    DROP_ROW = 'DROP_ROW'

class OrcColumnMappingType(Enum):
    NAME = 'name'
    POSITION = 'position'

class PartitionProjectionType(Enum):
    INTEGER = 'integer'
    DATE = 'date'
    ENUM = 'enum'
    INJECTED = 'injected'

class PredicateLogical(Enum):
    AND = 'AND'
    ANY = 'ANY'

class PythonVersion(Enum):
    TWO = '2'
    THREE = '3'
    THREE_NINE = '3.9'

class S3EncryptionMode(Enum):
    S3_MANAGED = 'SSE-S3'
    KMS = 'SSE-KMS'

class StorageParameters(Enum):
    SKIP_HEADER_LINE_COUNT = 'skip.header.line.count'
    DATA_CLEANSING_ENABLED = 'data_cleansing_enabled'
    COMPRESSION_TYPE = 'compression_type'
    INVALID_CHAR_HANDLING = 'invalid_char_handling'
    REPLACEMENT_CHAR = 'replacement_char'
    NUMERIC_OVERFLOW_HANDLING = 'numeric_overflow_handling'
    SURPLUS_BYTES_HANDLING = 'surplus_bytes_handling'
    SURPLUS_CHAR_HANDLING = 'surplus_char_handling'
    COLUMN_COUNT_MISMATCH_HANDLING = 'column_count_mismatch_handling'
    NUM_ROWS = 'num_rows'
    SERIALIZATION_NULL_FORMAT = 'serialization.null.format'
    ORC_SCHEMA_RESOLUTION = 'orc.schema.resolution'
    WRITE_PARALLEL = 'write.parallel'
    WRITE_MAX_FILESIZE_MB = 'write.maxfilesize.mb'
    WRITE_KMS_KEY_ID = 'write.kms.key.id'

class SurplusBytesHandlingAction(Enum):
    SET_TO_NULL = 'SET_TO_NULL'
    DISABLED = 'DISABLED'
    FAIL = 'FAIL'
    DROP_ROW = 'DROP_ROW'
    TRUNCATE = 'TRUNCATE'

class SurplusCharHandlingAction(Enum):
    SET_TO_NULL = 'SET_TO_NULL'
    DISABLED = 'DISABLED'
    FAIL = 'FAIL'
    DROP_ROW = 'DROP_ROW'
    TRUNCATE = 'TRUNCATE'

class WorkerType(Enum):
    STANDARD = 'Standard'
    G_1X = 'G.1X'
    G_2X = 'G.2X'
    G_4X = 'G.4X'
    G_8X = 'G.8X'
    G_12X = 'G.12X'
    G_16X = 'G.16X'
    G_025X = 'G.025X'
    R_1X = 'R.1X'
    R_2X = 'R.2X'
    R_4X = 'R.4X'
    R_8X = 'R.8X'

class WriteParallel(Enum):
    ON = 'on'
    OFF = 'off'

class CatalogEncryptionOptions(Struct):
    connection_password_encryption: ConnectionPasswordEncryption | Mapping[str, Any] | None = None
    encryption_at_rest: Any | None = None

class CatalogProps(Struct):
    catalog_name: str
    connection_password_encryption: ConnectionPasswordEncryption | Mapping[str, Any] | None = None
    encryption_at_rest: Any | None = None
    description: str | None = None

class CodeConfig(Struct):
    s3_location: Any

class Column(Struct):
    name: str
    type: Any
    comment: str | None = None

class ConditionOptions(Struct):
    logical_operator: ConditionLogicalOperator | None = None

class ConditionalTriggerOptions(Struct):
    actions: Sequence[Any]
    predicate: Predicate | Mapping[str, Any]
    description: str | None = None
    name: str | None = None
    start_on_creation: bool | None = None

class ConnectionOptions(Struct):
    connection_name: str | None = None
    description: str | None = None
    match_criteria: Sequence[str] | None = None
    network: Any | None = None
    properties: Mapping[str, str] | None = None
    secret: Any | None = None
    security_groups: Sequence[Any] | None = None

class ConnectionPasswordEncryption(Struct):
    kms_key: Any | None = None
    return_connection_password_encrypted: bool | None = None

class ConnectionProps(Struct):
    type: Any
    connection_name: str | None = None
    description: str | None = None
    match_criteria: Sequence[str] | None = None
    network: Any | None = None
    properties: Mapping[str, str] | None = None
    secret: Any | None = None
    security_groups: Sequence[Any] | None = None

class ContinuousLoggingProps(Struct):
    enabled: bool
    conversion_pattern: str | None = None
    log_group: Any | None = None
    log_stream_prefix: str | None = None
    quiet: bool | None = None

class CrawlerActionOptions(Struct):
    arguments: Mapping[str, str] | None = None
    security_configuration: Any | None = None
    timeout: Any | None = None

class DataFormatProps(Struct):
    input_format: Any
    output_format: Any
    serialization_library: Any
    classification_string: Any | None = None

class DataQualityRulesetProps(Struct):
    dqdl: Any
    ruleset_name: str
    target_table: Any
    description: str | None = None
    removal_policy: Any | None = None
    tags: Mapping[str, str] | None = None

class DatabaseProps(Struct):
    catalog: Any | None = None
    database_name: str | None = None
    description: str | None = None
    location_uri: str | None = None
    removal_policy: Any | None = None

class DatePartitionProjectionConfigurationProps(Struct):
    format: str
    max: str
    min: str
    step: DateProjectionStep | Mapping[str, Any] | None = None

class DateProjectionStep(Struct):
    interval: float
    interval_unit: DateIntervalUnit

class EnumPartitionProjectionConfigurationProps(Struct):
    values: Sequence[str]

class EventBatchingCondition(Struct):
    batch_size: float
    batch_window: Any | None = None

class EventTriggerOptions(Struct):
    actions: Sequence[Any]
    description: str | None = None
    name: str | None = None
    event_batching_condition: EventBatchingCondition | Mapping[str, Any] | None = None

class ExternalTableProps(Struct):
    columns: Sequence[Column | Mapping[str, Any]]
    database: Any
    data_format: Any
    connection: Any
    external_data_location: str
    compressed: bool | None = None
    description: str | None = None
    enable_partition_filtering: bool | None = None
    has_encrypted_data: bool | None = None
    parameters: Mapping[str, str] | None = None
    partition_indexes: Sequence[PartitionIndex | Mapping[str, Any]] | None = None
    partition_keys: Sequence[Column | Mapping[str, Any]] | None = None
    partition_projection: Mapping[str, Any] | None = None
    storage_parameters: Sequence[Any] | None = None
    stored_as_sub_directories: bool | None = None
    table_name: str | None = None

class IntegerPartitionProjectionConfigurationProps(Struct):
    max: float
    min: float
    digits: float | None = None
    interval: float | None = None

class JobActionOptions(Struct):
    arguments: Mapping[str, str] | None = None
    security_configuration: Any | None = None
    timeout: Any | None = None

class JobAttributes(Struct):
    job_name: str
    role: Any | None = None

class JobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None

class OnDemandTriggerOptions(Struct):
    actions: Sequence[Any]
    description: str | None = None
    name: str | None = None

class PartitionIndex(Struct):
    key_names: Sequence[str]
    index_name: str | None = None

class Predicate(Struct):
    conditions: Sequence[Any] | None = None
    logical: PredicateLogical | None = None

class PySparkEtlJobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    extra_python_files: Sequence[Any] | None = None
    job_run_queuing_enabled: bool | None = None
    notify_delay_after: Any | None = None

class PySparkFlexEtlJobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    extra_python_files: Sequence[Any] | None = None
    notify_delay_after: Any | None = None

class PySparkStreamingJobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    extra_python_files: Sequence[Any] | None = None
    job_run_queuing_enabled: bool | None = None

class PythonShellJobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    extra_python_files: Sequence[Any] | None = None
    job_run_queuing_enabled: bool | None = None
    library_set: LibrarySet | None = None
    max_capacity: MaxCapacity | None = None
    python_version: PythonVersion | None = None

class S3TableProps(Struct):
    columns: Sequence[Column | Mapping[str, Any]]
    database: Any
    data_format: Any
    compressed: bool | None = None
    description: str | None = None
    enable_partition_filtering: bool | None = None
    has_encrypted_data: bool | None = None
    parameters: Mapping[str, str] | None = None
    partition_indexes: Sequence[PartitionIndex | Mapping[str, Any]] | None = None
    partition_keys: Sequence[Column | Mapping[str, Any]] | None = None
    partition_projection: Mapping[str, Any] | None = None
    storage_parameters: Sequence[Any] | None = None
    stored_as_sub_directories: bool | None = None
    table_name: str | None = None
    client_side_encryption: Any | None = None
    s3_prefix: str | None = None
    storage: Any | None = None

class ScalaSparkEtlJobProps(Struct):
    role: Any
    script: Any
    class_name: str
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    job_run_queuing_enabled: bool | None = None
    notify_delay_after: Any | None = None

class ScalaSparkFlexEtlJobProps(Struct):
    role: Any
    script: Any
    class_name: str
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    notify_delay_after: Any | None = None

class ScalaSparkStreamingJobProps(Struct):
    role: Any
    script: Any
    class_name: str
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    job_run_queuing_enabled: bool | None = None

class ScheduledTriggerOptions(Struct):
    actions: Sequence[Any]
    schedule: Any
    description: str | None = None
    name: str | None = None
    start_on_creation: bool | None = None

class SecurityConfigurationProps(Struct):
    cloud_watch_encryption: Any | None = None
    job_bookmarks_encryption: Any | None = None
    removal_policy: Any | None = None
    s3_encryption: Any | None = None
    security_configuration_name: str | None = None

class SparkExtraCodeProps(Struct):
    extra_files: Sequence[Any] | None = None
    extra_jars: Sequence[Any] | None = None
    extra_jars_first: bool | None = None
    extra_python_files: Sequence[Any] | None = None

class SparkJobProps(Struct):
    role: Any
    script: Any
    connections: Sequence[Any] | None = None
    continuous_logging: ContinuousLoggingProps | Mapping[str, Any] | None = None
    default_arguments: Mapping[str, str] | None = None
    description: str | None = None
    glue_version: GlueVersion | None = None
    job_name: str | None = None
    max_concurrent_runs: float | None = None
    max_retries: float | None = None
    security_configuration: Any | None = None
    tags: Mapping[str, str] | None = None
    timeout: Any | None = None
    enable_metrics: bool | None = None
    enable_observability_metrics: bool | None = None
    spark_ui: SparkUIProps | Mapping[str, Any] | None = None
    worker_configuration: WorkerConfiguration | Mapping[str, Any] | None = None

class SparkUILoggingLocation(Struct):
    bucket: Any
    prefix: str | None = None

class SparkUIProps(Struct):
    bucket: Any | None = None
    prefix: str | None = None

class StartableTriggerOptions(Struct):
    actions: Sequence[Any]
    description: str | None = None
    name: str | None = None
    start_on_creation: bool | None = None

class TableAttributes(Struct):
    table_arn: str
    table_name: str

class TableBaseProps(Struct):
    columns: Sequence[Column | Mapping[str, Any]]
    database: Any
    data_format: Any
    compressed: bool | None = None
    description: str | None = None
    enable_partition_filtering: bool | None = None
    has_encrypted_data: bool | None = None
    parameters: Mapping[str, str] | None = None
    partition_indexes: Sequence[PartitionIndex | Mapping[str, Any]] | None = None
    partition_keys: Sequence[Column | Mapping[str, Any]] | None = None
    partition_projection: Mapping[str, Any] | None = None
    storage_parameters: Sequence[Any] | None = None
    stored_as_sub_directories: bool | None = None
    table_name: str | None = None

class TriggerOptions(Struct):
    actions: Sequence[Any]
    description: str | None = None
    name: str | None = None

class WorkerConfiguration(Struct):
    number_of_workers: float
    worker_type: WorkerType

class WorkflowAttributes(Struct):
    workflow_name: str
    workflow_arn: str | None = None

class WorkflowProps(Struct):
    default_run_properties: Mapping[str, str] | None = None
    description: str | None = None
    max_concurrent_runs: float | None = None
    workflow_name: str | None = None

