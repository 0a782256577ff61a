# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appflow as _aws_appflow
from ..interfaces import aws_kms as _aws_kms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectorProvisioningConfigProperty(Struct):
        lambda_: CfnConnector.LambdaConnectorProvisioningConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaConnectorProvisioningConfigProperty(Struct):
        lambda_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_provisioning_config: CfnConnector.ConnectorProvisioningConfigProperty | Mapping[str, Any] | IResolvable,
        connector_provisioning_type: str,
        connector_label: str | None = None,
        description: str | None = None,
    ) -> None: ...
    connector_provisioning_config: CfnConnector.ConnectorProvisioningConfigProperty | IResolvable
    connector_provisioning_type: str
    connector_label: str | None
    description: str | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def connector_ref(self) -> _aws_appflow.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_appflow.IConnectorRef) -> str: ...
    @staticmethod
    def from_connector_arn(scope: Construct, id: str, arn: str) -> _aws_appflow.IConnectorRef: ...
    @staticmethod
    def from_connector_label(scope: Construct, id: str, connector_label: str) -> _aws_appflow.IConnectorRef: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    connector_provisioning_config: CfnConnector.ConnectorProvisioningConfigProperty | Mapping[str, Any] | IResolvable
    connector_provisioning_type: str
    connector_label: str | None = None
    description: str | None = None

class CfnConnectorProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmplitudeConnectorProfileCredentialsProperty(Struct):
        api_key: str
        secret_key: str
    class ApiKeyCredentialsProperty(Struct):
        api_key: str
        api_secret_key: str | None = None
    class BasicAuthCredentialsProperty(Struct):
        password: str
        username: str
    class ConnectorOAuthRequestProperty(Struct):
        auth_code: str | None = None
        redirect_uri: str | None = None
    class ConnectorProfileConfigProperty(Struct):
        connector_profile_credentials: CfnConnectorProfile.ConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        connector_profile_properties: CfnConnectorProfile.ConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorProfileCredentialsProperty(Struct):
        amplitude: CfnConnectorProfile.AmplitudeConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_connector: CfnConnectorProfile.CustomConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        datadog: CfnConnectorProfile.DatadogConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnConnectorProfile.DynatraceConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        google_analytics: CfnConnectorProfile.GoogleAnalyticsConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        infor_nexus: CfnConnectorProfile.InforNexusConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        marketo: CfnConnectorProfile.MarketoConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        pardot: CfnConnectorProfile.PardotConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        redshift: CfnConnectorProfile.RedshiftConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce: CfnConnectorProfile.SalesforceConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        sapo_data: CfnConnectorProfile.SAPODataConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnConnectorProfile.ServiceNowConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        singular: CfnConnectorProfile.SingularConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        slack: CfnConnectorProfile.SlackConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake: CfnConnectorProfile.SnowflakeConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        trendmicro: CfnConnectorProfile.TrendmicroConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        veeva: CfnConnectorProfile.VeevaConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        zendesk: CfnConnectorProfile.ZendeskConnectorProfileCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorProfilePropertiesProperty(Struct):
        custom_connector: CfnConnectorProfile.CustomConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        datadog: CfnConnectorProfile.DatadogConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnConnectorProfile.DynatraceConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        infor_nexus: CfnConnectorProfile.InforNexusConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        marketo: CfnConnectorProfile.MarketoConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        pardot: CfnConnectorProfile.PardotConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        redshift: CfnConnectorProfile.RedshiftConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce: CfnConnectorProfile.SalesforceConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        sapo_data: CfnConnectorProfile.SAPODataConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnConnectorProfile.ServiceNowConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        slack: CfnConnectorProfile.SlackConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake: CfnConnectorProfile.SnowflakeConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        veeva: CfnConnectorProfile.VeevaConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        zendesk: CfnConnectorProfile.ZendeskConnectorProfilePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomAuthCredentialsProperty(Struct):
        custom_authentication_type: str
        credentials_map: Mapping[str, str] | IResolvable | None = None
    class CustomConnectorProfileCredentialsProperty(Struct):
        authentication_type: str
        api_key: CfnConnectorProfile.ApiKeyCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        basic: CfnConnectorProfile.BasicAuthCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        custom: CfnConnectorProfile.CustomAuthCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        oauth2: CfnConnectorProfile.OAuth2CredentialsProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomConnectorProfilePropertiesProperty(Struct):
        o_auth2_properties: CfnConnectorProfile.OAuth2PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        profile_properties: Mapping[str, str] | IResolvable | None = None
    class DatadogConnectorProfileCredentialsProperty(Struct):
        api_key: str
        application_key: str
    class DatadogConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class DynatraceConnectorProfileCredentialsProperty(Struct):
        api_token: str
    class DynatraceConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class GoogleAnalyticsConnectorProfileCredentialsProperty(Struct):
        client_id: str
        client_secret: str
        access_token: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
        refresh_token: str | None = None
    class InforNexusConnectorProfileCredentialsProperty(Struct):
        access_key_id: str
        datakey: str
        secret_access_key: str
        user_id: str
    class InforNexusConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class MarketoConnectorProfileCredentialsProperty(Struct):
        client_id: str
        client_secret: str
        access_token: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class MarketoConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class OAuth2CredentialsProperty(Struct):
        access_token: str | None = None
        client_id: str | None = None
        client_secret: str | None = None
        o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
        refresh_token: str | None = None
    class OAuth2PropertiesProperty(Struct):
        o_auth2_grant_type: str | None = None
        token_url: str | None = None
        token_url_custom_properties: Mapping[str, str] | IResolvable | None = None
    class OAuthCredentialsProperty(Struct):
        access_token: str | None = None
        client_id: str | None = None
        client_secret: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
        refresh_token: str | None = None
    class OAuthPropertiesProperty(Struct):
        auth_code_url: str | None = None
        o_auth_scopes: Sequence[str] | None = None
        token_url: str | None = None
    class PardotConnectorProfileCredentialsProperty(Struct):
        access_token: str | None = None
        client_credentials_arn: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
        refresh_token: str | None = None
    class PardotConnectorProfilePropertiesProperty(Struct):
        business_unit_id: str
        instance_url: str | None = None
        is_sandbox_environment: bool | IResolvable | None = None
    class RedshiftConnectorProfileCredentialsProperty(Struct):
        password: str | None = None
        username: str | None = None
    class RedshiftConnectorProfilePropertiesProperty(Struct):
        bucket_name: str
        role_arn: str
        bucket_prefix: str | None = None
        cluster_identifier: str | None = None
        data_api_role_arn: str | None = None
        database_name: str | None = None
        database_url: str | None = None
        is_redshift_serverless: bool | IResolvable | None = None
        workgroup_name: str | None = None
    class SAPODataConnectorProfileCredentialsProperty(Struct):
        basic_auth_credentials: CfnConnectorProfile.BasicAuthCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth_credentials: CfnConnectorProfile.OAuthCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
    class SAPODataConnectorProfilePropertiesProperty(Struct):
        application_host_url: str | None = None
        application_service_path: str | None = None
        client_number: str | None = None
        disable_sso: bool | IResolvable | None = None
        logon_language: str | None = None
        o_auth_properties: CfnConnectorProfile.OAuthPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        port_number: float | None = None
        private_link_service_name: str | None = None
    class SalesforceConnectorProfileCredentialsProperty(Struct):
        access_token: str | None = None
        client_credentials_arn: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
        jwt_token: str | None = None
        o_auth2_grant_type: str | None = None
        refresh_token: str | None = None
    class SalesforceConnectorProfilePropertiesProperty(Struct):
        instance_url: str | None = None
        is_sandbox_environment: bool | IResolvable | None = None
        use_private_link_for_metadata_and_authorization: bool | IResolvable | None = None
    class ServiceNowConnectorProfileCredentialsProperty(Struct):
        o_auth2_credentials: CfnConnectorProfile.OAuth2CredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        password: str | None = None
        username: str | None = None
    class ServiceNowConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class SingularConnectorProfileCredentialsProperty(Struct):
        api_key: str
    class SlackConnectorProfileCredentialsProperty(Struct):
        client_id: str
        client_secret: str
        access_token: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class SlackConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class SnowflakeConnectorProfileCredentialsProperty(Struct):
        password: str
        username: str
    class SnowflakeConnectorProfilePropertiesProperty(Struct):
        bucket_name: str
        stage: str
        warehouse: str
        account_name: str | None = None
        bucket_prefix: str | None = None
        private_link_service_name: str | None = None
        region: str | None = None
    class TrendmicroConnectorProfileCredentialsProperty(Struct):
        api_secret_key: str
    class VeevaConnectorProfileCredentialsProperty(Struct):
        password: str
        username: str
    class VeevaConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    class ZendeskConnectorProfileCredentialsProperty(Struct):
        client_id: str
        client_secret: str
        access_token: str | None = None
        connector_o_auth_request: CfnConnectorProfile.ConnectorOAuthRequestProperty | Mapping[str, Any] | IResolvable | None = None
    class ZendeskConnectorProfilePropertiesProperty(Struct):
        instance_url: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_mode: str,
        connector_profile_name: str,
        connector_type: str,
        connector_label: str | None = None,
        connector_profile_config: CfnConnectorProfile.ConnectorProfileConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_arn: str | None = None,
    ) -> None: ...
    connection_mode: str
    connector_profile_name: str
    connector_type: str
    connector_label: str | None
    connector_profile_config: CfnConnectorProfile.ConnectorProfileConfigProperty | IResolvable | None
    kms_arn: str | None
    @property
    def attr_connector_profile_arn(self) -> str: ...
    @property
    def attr_credentials_arn(self) -> str: ...
    @property
    def connector_profile_ref(self) -> _aws_appflow.ConnectorProfileReference: ...
    @staticmethod
    def arn_for_connector_profile(resource: _aws_appflow.IConnectorProfileRef) -> str: ...
    @staticmethod
    def is_cfn_connector_profile(x: Any) -> bool: ...

class CfnConnectorProfileProps(Struct):
    connection_mode: str
    connector_profile_name: str
    connector_type: str
    connector_label: str | None = None
    connector_profile_config: CfnConnectorProfile.ConnectorProfileConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_arn: str | None = None

class CfnFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationConfigProperty(Struct):
        aggregation_type: str | None = None
        target_file_size: float | None = None
    class AmplitudeSourcePropertiesProperty(Struct):
        object: str
    class ConnectorOperatorProperty(Struct):
        amplitude: str | None = None
        custom_connector: str | None = None
        datadog: str | None = None
        dynatrace: str | None = None
        google_analytics: str | None = None
        infor_nexus: str | None = None
        marketo: str | None = None
        pardot: str | None = None
        s3: str | None = None
        salesforce: str | None = None
        sapo_data: str | None = None
        service_now: str | None = None
        singular: str | None = None
        slack: str | None = None
        trendmicro: str | None = None
        veeva: str | None = None
        zendesk: str | None = None
    class CustomConnectorDestinationPropertiesProperty(Struct):
        entity_name: str
        custom_properties: Mapping[str, str] | IResolvable | None = None
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        id_field_names: Sequence[str] | None = None
        write_operation_type: str | None = None
    class CustomConnectorSourcePropertiesProperty(Struct):
        entity_name: str
        custom_properties: Mapping[str, str] | IResolvable | None = None
        data_transfer_api: CfnFlow.DataTransferApiProperty | Mapping[str, Any] | IResolvable | None = None
    class DataTransferApiProperty(Struct):
        name: str
        type: str
    class DatadogSourcePropertiesProperty(Struct):
        object: str
    class DestinationConnectorPropertiesProperty(Struct):
        custom_connector: CfnFlow.CustomConnectorDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        event_bridge: CfnFlow.EventBridgeDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        lookout_metrics: CfnFlow.LookoutMetricsDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        marketo: CfnFlow.MarketoDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        redshift: CfnFlow.RedshiftDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnFlow.S3DestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce: CfnFlow.SalesforceDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        sapo_data: CfnFlow.SAPODataDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake: CfnFlow.SnowflakeDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        upsolver: CfnFlow.UpsolverDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        zendesk: CfnFlow.ZendeskDestinationPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationFlowConfigProperty(Struct):
        connector_type: str
        destination_connector_properties: CfnFlow.DestinationConnectorPropertiesProperty | Mapping[str, Any] | IResolvable
        api_version: str | None = None
        connector_profile_name: str | None = None
    class DynatraceSourcePropertiesProperty(Struct):
        object: str
    class ErrorHandlingConfigProperty(Struct):
        bucket_name: str | None = None
        bucket_prefix: str | None = None
        fail_on_first_error: bool | IResolvable | None = None
    class EventBridgeDestinationPropertiesProperty(Struct):
        object: str
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class GlueDataCatalogProperty(Struct):
        database_name: str
        role_arn: str
        table_prefix: str
    class GoogleAnalyticsSourcePropertiesProperty(Struct):
        object: str
    class IncrementalPullConfigProperty(Struct):
        datetime_type_field_name: str | None = None
    class InforNexusSourcePropertiesProperty(Struct):
        object: str
    class LookoutMetricsDestinationPropertiesProperty(Struct):
        object: str | None = None
    class MarketoDestinationPropertiesProperty(Struct):
        object: str
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MarketoSourcePropertiesProperty(Struct):
        object: str
    class MetadataCatalogConfigProperty(Struct):
        glue_data_catalog: CfnFlow.GlueDataCatalogProperty | Mapping[str, Any] | IResolvable | None = None
    class PardotSourcePropertiesProperty(Struct):
        object: str
    class PrefixConfigProperty(Struct):
        path_prefix_hierarchy: Sequence[str] | None = None
        prefix_format: str | None = None
        prefix_type: str | None = None
    class RedshiftDestinationPropertiesProperty(Struct):
        intermediate_bucket_name: str
        object: str
        bucket_prefix: str | None = None
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3DestinationPropertiesProperty(Struct):
        bucket_name: str
        bucket_prefix: str | None = None
        s3_output_format_config: CfnFlow.S3OutputFormatConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3InputFormatConfigProperty(Struct):
        s3_input_file_type: str | None = None
    class S3OutputFormatConfigProperty(Struct):
        aggregation_config: CfnFlow.AggregationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        file_type: str | None = None
        prefix_config: CfnFlow.PrefixConfigProperty | Mapping[str, Any] | IResolvable | None = None
        preserve_source_data_typing: bool | IResolvable | None = None
    class S3SourcePropertiesProperty(Struct):
        bucket_name: str
        bucket_prefix: str
        s3_input_format_config: CfnFlow.S3InputFormatConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SAPODataDestinationPropertiesProperty(Struct):
        object_path: str
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        id_field_names: Sequence[str] | None = None
        success_response_handling_config: CfnFlow.SuccessResponseHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        write_operation_type: str | None = None
    class SAPODataPaginationConfigProperty(Struct):
        max_page_size: float
    class SAPODataParallelismConfigProperty(Struct):
        max_parallelism: float
    class SAPODataSourcePropertiesProperty(Struct):
        object_path: str
        pagination_config: CfnFlow.SAPODataPaginationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        parallelism_config: CfnFlow.SAPODataParallelismConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SalesforceDestinationPropertiesProperty(Struct):
        object: str
        data_transfer_api: str | None = None
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        id_field_names: Sequence[str] | None = None
        write_operation_type: str | None = None
    class SalesforceSourcePropertiesProperty(Struct):
        object: str
        data_transfer_api: str | None = None
        enable_dynamic_field_update: bool | IResolvable | None = None
        include_deleted_records: bool | IResolvable | None = None
    class ScheduledTriggerPropertiesProperty(Struct):
        schedule_expression: str
        data_pull_mode: str | None = None
        first_execution_from: float | None = None
        flow_error_deactivation_threshold: float | None = None
        schedule_end_time: float | None = None
        schedule_offset: float | None = None
        schedule_start_time: float | None = None
        time_zone: str | None = None
    class ServiceNowSourcePropertiesProperty(Struct):
        object: str
    class SingularSourcePropertiesProperty(Struct):
        object: str
    class SlackSourcePropertiesProperty(Struct):
        object: str
    class SnowflakeDestinationPropertiesProperty(Struct):
        intermediate_bucket_name: str
        object: str
        bucket_prefix: str | None = None
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceConnectorPropertiesProperty(Struct):
        amplitude: CfnFlow.AmplitudeSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        custom_connector: CfnFlow.CustomConnectorSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        datadog: CfnFlow.DatadogSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnFlow.DynatraceSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        google_analytics: CfnFlow.GoogleAnalyticsSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        infor_nexus: CfnFlow.InforNexusSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        marketo: CfnFlow.MarketoSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        pardot: CfnFlow.PardotSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        s3: CfnFlow.S3SourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce: CfnFlow.SalesforceSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        sapo_data: CfnFlow.SAPODataSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnFlow.ServiceNowSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        singular: CfnFlow.SingularSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        slack: CfnFlow.SlackSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        trendmicro: CfnFlow.TrendmicroSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        veeva: CfnFlow.VeevaSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        zendesk: CfnFlow.ZendeskSourcePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceFlowConfigProperty(Struct):
        connector_type: str
        source_connector_properties: CfnFlow.SourceConnectorPropertiesProperty | Mapping[str, Any] | IResolvable
        api_version: str | None = None
        connector_profile_name: str | None = None
        incremental_pull_config: CfnFlow.IncrementalPullConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SuccessResponseHandlingConfigProperty(Struct):
        bucket_name: str | None = None
        bucket_prefix: str | None = None
    class TaskPropertiesObjectProperty(Struct):
        key: str
        value: str
    class TaskProperty(Struct):
        source_fields: Sequence[str]
        task_type: str
        connector_operator: CfnFlow.ConnectorOperatorProperty | Mapping[str, Any] | IResolvable | None = None
        destination_field: str | None = None
        task_properties: Sequence[CfnFlow.TaskPropertiesObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TrendmicroSourcePropertiesProperty(Struct):
        object: str
    class TriggerConfigProperty(Struct):
        trigger_type: str
        trigger_properties: CfnFlow.ScheduledTriggerPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class UpsolverDestinationPropertiesProperty(Struct):
        bucket_name: str
        s3_output_format_config: CfnFlow.UpsolverS3OutputFormatConfigProperty | Mapping[str, Any] | IResolvable
        bucket_prefix: str | None = None
    class UpsolverS3OutputFormatConfigProperty(Struct):
        prefix_config: CfnFlow.PrefixConfigProperty | Mapping[str, Any] | IResolvable
        aggregation_config: CfnFlow.AggregationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        file_type: str | None = None
    class VeevaSourcePropertiesProperty(Struct):
        object: str
        document_type: str | None = None
        include_all_versions: bool | IResolvable | None = None
        include_renditions: bool | IResolvable | None = None
        include_source_files: bool | IResolvable | None = None
    class ZendeskDestinationPropertiesProperty(Struct):
        object: str
        error_handling_config: CfnFlow.ErrorHandlingConfigProperty | Mapping[str, Any] | IResolvable | None = None
        id_field_names: Sequence[str] | None = None
        write_operation_type: str | None = None
    class ZendeskSourcePropertiesProperty(Struct):
        object: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_flow_config_list: Sequence[CfnFlow.DestinationFlowConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        flow_name: str,
        source_flow_config: CfnFlow.SourceFlowConfigProperty | Mapping[str, Any] | IResolvable,
        tasks: Sequence[CfnFlow.TaskProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        trigger_config: CfnFlow.TriggerConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        flow_status: str | None = None,
        kms_arn: str | _aws_kms.IKeyRef | None = None,
        metadata_catalog_config: CfnFlow.MetadataCatalogConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_flow_config_list: Sequence[CfnFlow.DestinationFlowConfigProperty | IResolvable] | IResolvable
    flow_name: str
    source_flow_config: CfnFlow.SourceFlowConfigProperty | IResolvable
    tasks: Sequence[CfnFlow.TaskProperty | IResolvable] | IResolvable
    trigger_config: CfnFlow.TriggerConfigProperty | IResolvable
    description: str | None
    flow_status: str | None
    kms_arn: str | None
    metadata_catalog_config: CfnFlow.MetadataCatalogConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_flow_arn(self) -> str: ...
    @property
    def flow_ref(self) -> _aws_appflow.FlowReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_flow(resource: _aws_appflow.IFlowRef) -> str: ...
    @staticmethod
    def from_flow_arn(scope: Construct, id: str, arn: str) -> _aws_appflow.IFlowRef: ...
    @staticmethod
    def from_flow_name(scope: Construct, id: str, flow_name: str) -> _aws_appflow.IFlowRef: ...
    @staticmethod
    def is_cfn_flow(x: Any) -> bool: ...

class CfnFlowProps(Struct):
    destination_flow_config_list: Sequence[CfnFlow.DestinationFlowConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    flow_name: str
    source_flow_config: CfnFlow.SourceFlowConfigProperty | Mapping[str, Any] | IResolvable
    tasks: Sequence[CfnFlow.TaskProperty | Mapping[str, Any] | IResolvable] | IResolvable
    trigger_config: CfnFlow.TriggerConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    flow_status: str | None = None
    kms_arn: str | _aws_kms.IKeyRef | None = None
    metadata_catalog_config: CfnFlow.MetadataCatalogConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

