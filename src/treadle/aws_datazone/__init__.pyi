# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_datazone as _aws_datazone
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonQPropertiesInputProperty(Struct):
        auth_mode: str | None = None
        is_enabled: bool | IResolvable | None = None
        profile_arn: str | None = None
    class AthenaPropertiesInputProperty(Struct):
        workgroup_name: str
    class AuthenticationConfigurationInputProperty(Struct):
        authentication_type: str | None = None
        basic_authentication_credentials: CfnConnection.BasicAuthenticationCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_authentication_credentials: Mapping[str, str] | IResolvable | None = None
        kms_key_arn: str | None = None
        o_auth2_properties: CfnConnection.OAuth2PropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        secret_arn: str | None = None
    class AuthorizationCodePropertiesProperty(Struct):
        authorization_code: str | None = None
        redirect_uri: str | None = None
    class AwsLocationProperty(Struct):
        access_role: str | None = None
        aws_account_id: str | None = None
        aws_region: str | None = None
        iam_connection_id: str | None = None
    class BasicAuthenticationCredentialsProperty(Struct):
        password: str | None = None
        user_name: str | None = None
    class ConnectionConfigurationProperty(Struct):
        classification: str | None = None
        properties: Mapping[str, str] | IResolvable | None = None
    class ConnectionPropertiesInputProperty(Struct):
        amazon_q_properties: CfnConnection.AmazonQPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        athena_properties: CfnConnection.AthenaPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        glue_properties: CfnConnection.GluePropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        hyper_pod_properties: CfnConnection.HyperPodPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        iam_properties: CfnConnection.IamPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        lakehouse_properties: CfnConnection.LakehousePropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        mlflow_properties: CfnConnection.MlflowPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_properties: CfnConnection.RedshiftPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        s3_properties: CfnConnection.S3PropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        spark_emr_properties: CfnConnection.SparkEmrPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        spark_glue_properties: CfnConnection.SparkGluePropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        workflows_mwaa_properties: CfnConnection.WorkflowsMwaaPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
        workflows_serverless_properties: Any | None = None
    class GlueConnectionInputProperty(Struct):
        athena_properties: Mapping[str, str] | IResolvable | None = None
        authentication_configuration: CfnConnection.AuthenticationConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        connection_properties: Mapping[str, str] | IResolvable | None = None
        connection_type: str | None = None
        description: str | None = None
        match_criteria: str | None = None
        name: str | None = None
        physical_connection_requirements: CfnConnection.PhysicalConnectionRequirementsProperty | Mapping[str, Any] | IResolvable | None = None
        python_properties: Mapping[str, str] | IResolvable | None = None
        spark_properties: Mapping[str, str] | IResolvable | None = None
        validate_credentials: bool | IResolvable | None = None
        validate_for_compute_environments: Sequence[str] | None = None
    class GlueOAuth2CredentialsProperty(Struct):
        access_token: str | None = None
        jwt_token: str | None = None
        refresh_token: str | None = None
        user_managed_client_application_client_secret: str | None = None
    class GluePropertiesInputProperty(Struct):
        glue_connection_input: CfnConnection.GlueConnectionInputProperty | Mapping[str, Any] | IResolvable | None = None
    class HyperPodPropertiesInputProperty(Struct):
        cluster_name: str
    class IamPropertiesInputProperty(Struct):
        glue_lineage_sync_enabled: bool | IResolvable | None = None
        role_arn: str | None = None
    class LakehousePropertiesInputProperty(Struct):
        glue_lineage_sync_enabled: bool | IResolvable | None = None
    class LineageSyncScheduleProperty(Struct):
        schedule: str | None = None
    class MlflowPropertiesInputProperty(Struct):
        tracking_server_arn: str | None = None
    class OAuth2ClientApplicationProperty(Struct):
        aws_managed_client_application_reference: str | None = None
        user_managed_client_application_client_id: str | None = None
    class OAuth2PropertiesProperty(Struct):
        authorization_code_properties: CfnConnection.AuthorizationCodePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_client_application: CfnConnection.OAuth2ClientApplicationProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_credentials: CfnConnection.GlueOAuth2CredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth2_grant_type: str | None = None
        token_url: str | None = None
        token_url_parameters_map: Mapping[str, str] | IResolvable | None = None
    class PhysicalConnectionRequirementsProperty(Struct):
        availability_zone: str | None = None
        security_group_id_list: Sequence[str] | None = None
        subnet_id: str | None = None
        subnet_id_list: Sequence[str] | None = None
    class RedshiftCredentialsProperty(Struct):
        secret_arn: str | None = None
        username_password: CfnConnection.UsernamePasswordProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftLineageSyncConfigurationInputProperty(Struct):
        enabled: bool | IResolvable | None = None
        schedule: CfnConnection.LineageSyncScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftPropertiesInputProperty(Struct):
        credentials: CfnConnection.RedshiftCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        database_name: str | None = None
        host: str | None = None
        lineage_sync: CfnConnection.RedshiftLineageSyncConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
        storage: CfnConnection.RedshiftStoragePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftStoragePropertiesProperty(Struct):
        cluster_name: str | None = None
        workgroup_name: str | None = None
    class S3PropertiesInputProperty(Struct):
        s3_uri: str
        register_s3_access_grant_location: bool | IResolvable | None = None
        s3_access_grant_location_id: str | None = None
    class SparkEmrPropertiesInputProperty(Struct):
        compute_arn: str | None = None
        instance_profile_arn: str | None = None
        java_virtual_env: str | None = None
        log_uri: str | None = None
        managed_endpoint_arn: str | None = None
        python_virtual_env: str | None = None
        runtime_role: str | None = None
        trusted_certificates_s3_uri: str | None = None
    class SparkGlueArgsProperty(Struct):
        connection: str | None = None
    class SparkGluePropertiesInputProperty(Struct):
        additional_args: CfnConnection.SparkGlueArgsProperty | Mapping[str, Any] | IResolvable | None = None
        glue_connection_name: str | None = None
        glue_version: str | None = None
        idle_timeout: float | None = None
        java_virtual_env: str | None = None
        number_of_workers: float | None = None
        python_virtual_env: str | None = None
        worker_type: str | None = None
    class UsernamePasswordProperty(Struct):
        password: str
        username: str
    class WorkflowsMwaaPropertiesInputProperty(Struct):
        mwaa_environment_name: str | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        name: str,
        aws_location: CfnConnection.AwsLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        configurations: Sequence[CfnConnection.ConnectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        enable_trusted_identity_propagation: bool | IResolvable | None = None,
        environment_identifier: str | None = None,
        project_identifier: str | None = None,
        props: CfnConnection.ConnectionPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None,
        scope: str | None = None,
    ) -> None: ...
    domain_identifier: str
    name: str
    aws_location: CfnConnection.AwsLocationProperty | IResolvable | None
    configurations: Sequence[CfnConnection.ConnectionConfigurationProperty | IResolvable] | IResolvable | None
    description: str | None
    enable_trusted_identity_propagation: bool | IResolvable | None
    environment_identifier: str | None
    project_identifier: str | None
    props: CfnConnection.ConnectionPropertiesInputProperty | IResolvable | None
    scope: str | None
    @property
    def attr_connection_id(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_domain_unit_id(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_environment_user_role(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def connection_ref(self) -> _aws_datazone.ConnectionReference: ...
    @staticmethod
    def is_cfn_connection(x: Any) -> bool: ...

class CfnConnectionProps(Struct):
    domain_identifier: str
    name: str
    aws_location: CfnConnection.AwsLocationProperty | Mapping[str, Any] | IResolvable | None = None
    configurations: Sequence[CfnConnection.ConnectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    enable_trusted_identity_propagation: bool | IResolvable | None = None
    environment_identifier: str | None = None
    project_identifier: str | None = None
    props: CfnConnection.ConnectionPropertiesInputProperty | Mapping[str, Any] | IResolvable | None = None
    scope: str | None = None

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceConfigurationInputProperty(Struct):
        glue_run_configuration: CfnDataSource.GlueRunConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_run_configuration: CfnDataSource.RedshiftRunConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_run_configuration: CfnDataSource.SageMakerRunConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterExpressionProperty(Struct):
        expression: str
        type: str
    class FormInputProperty(Struct):
        form_name: str
        content: str | None = None
        type_identifier: str | None = None
        type_revision: str | None = None
    class GlueRunConfigurationInputProperty(Struct):
        relational_filter_configurations: Sequence[CfnDataSource.RelationalFilterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        auto_import_data_quality_result: bool | IResolvable | None = None
        catalog_name: str | None = None
        data_access_role: str | None = None
    class RecommendationConfigurationProperty(Struct):
        enable_business_name_generation: bool | IResolvable | None = None
    class RedshiftClusterStorageProperty(Struct):
        cluster_name: str
    class RedshiftCredentialConfigurationProperty(Struct):
        secret_manager_arn: str
    class RedshiftRunConfigurationInputProperty(Struct):
        relational_filter_configurations: Sequence[CfnDataSource.RelationalFilterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        data_access_role: str | None = None
        redshift_credential_configuration: CfnDataSource.RedshiftCredentialConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_storage: CfnDataSource.RedshiftStorageProperty | Mapping[str, Any] | IResolvable | None = None
    class RedshiftServerlessStorageProperty(Struct):
        workgroup_name: str
    class RedshiftStorageProperty(Struct):
        redshift_cluster_source: CfnDataSource.RedshiftClusterStorageProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_serverless_source: CfnDataSource.RedshiftServerlessStorageProperty | Mapping[str, Any] | IResolvable | None = None
    class RelationalFilterConfigurationProperty(Struct):
        database_name: str
        filter_expressions: Sequence[CfnDataSource.FilterExpressionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        schema_name: str | None = None
    class SageMakerRunConfigurationInputProperty(Struct):
        tracking_assets: Mapping[str, Sequence[str]] | IResolvable
    class ScheduleConfigurationProperty(Struct):
        schedule: str | None = None
        timezone: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        name: str,
        project_identifier: str,
        type: str,
        asset_forms_input: Sequence[CfnDataSource.FormInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        configuration: CfnDataSource.DataSourceConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None,
        connection_identifier: str | None = None,
        description: str | None = None,
        enable_setting: str | None = None,
        environment_identifier: str | None = None,
        publish_on_import: bool | IResolvable | None = None,
        recommendation: CfnDataSource.RecommendationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        schedule: CfnDataSource.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    domain_identifier: str
    name: str
    project_identifier: str
    type: str
    asset_forms_input: Sequence[CfnDataSource.FormInputProperty | IResolvable] | IResolvable | None
    configuration: CfnDataSource.DataSourceConfigurationInputProperty | IResolvable | None
    connection_identifier: str | None
    description: str | None
    enable_setting: str | None
    environment_identifier: str | None
    publish_on_import: bool | IResolvable | None
    recommendation: CfnDataSource.RecommendationConfigurationProperty | IResolvable | None
    schedule: CfnDataSource.ScheduleConfigurationProperty | IResolvable | None
    @property
    def attr_connection_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_run_asset_count(self) -> IResolvable: ...
    @property
    def attr_last_run_at(self) -> str: ...
    @property
    def attr_last_run_status(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_datazone.DataSourceReference: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_datazone.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    domain_identifier: str
    name: str
    project_identifier: str
    type: str
    asset_forms_input: Sequence[CfnDataSource.FormInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    configuration: CfnDataSource.DataSourceConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    connection_identifier: str | None = None
    description: str | None = None
    enable_setting: str | None = None
    environment_identifier: str | None = None
    publish_on_import: bool | IResolvable | None = None
    recommendation: CfnDataSource.RecommendationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    schedule: CfnDataSource.ScheduleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SingleSignOnProperty(Struct):
        idc_instance_arn: str | None = None
        type: str | None = None
        user_assignment: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        domain_execution_role: str | None = None,
        domain_version: str | None = None,
        kms_key_identifier: str | None = None,
        service_role: str | None = None,
        single_sign_on: CfnDomain.SingleSignOnProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    domain_execution_role: str | None
    domain_version: str | None
    kms_key_identifier: str | None
    service_role: str | None
    single_sign_on: CfnDomain.SingleSignOnProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_managed_account_id(self) -> str: ...
    @property
    def attr_portal_url(self) -> str: ...
    @property
    def attr_root_domain_unit_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_ref(self) -> _aws_datazone.DomainReference: ...
    @staticmethod
    def arn_for_domain(resource: _aws_datazone.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_arn(scope: Construct, id: str, arn: str) -> _aws_datazone.IDomainRef: ...
    @staticmethod
    def from_domain_id(scope: Construct, id: str, domain_id: str) -> _aws_datazone.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    name: str
    description: str | None = None
    domain_execution_role: str | None = None
    domain_version: str | None = None
    kms_key_identifier: str | None = None
    service_role: str | None = None
    single_sign_on: CfnDomain.SingleSignOnProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomainUnit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        name: str,
        parent_domain_unit_identifier: str,
        description: str | None = None,
    ) -> None: ...
    domain_identifier: str
    name: str
    parent_domain_unit_identifier: str
    description: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_parent_domain_unit_id(self) -> str: ...
    @property
    def domain_unit_ref(self) -> _aws_datazone.DomainUnitReference: ...
    @staticmethod
    def is_cfn_domain_unit(x: Any) -> bool: ...

class CfnDomainUnitProps(Struct):
    domain_identifier: str
    name: str
    parent_domain_unit_identifier: str
    description: str | None = None

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnvironmentParameterProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        name: str,
        project_identifier: str,
        deployment_order: float | None = None,
        description: str | None = None,
        environment_account_identifier: str | None = None,
        environment_account_region: str | None = None,
        environment_blueprint_identifier: str | None = None,
        environment_configuration_id: str | None = None,
        environment_profile_identifier: str | None = None,
        environment_role_arn: str | None = None,
        glossary_terms: Sequence[str] | None = None,
        user_parameters: Sequence[CfnEnvironment.EnvironmentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    domain_identifier: str
    name: str
    project_identifier: str
    deployment_order: float | None
    description: str | None
    environment_account_identifier: str | None
    environment_account_region: str | None
    environment_blueprint_identifier: str | None
    environment_configuration_id: str | None
    environment_profile_identifier: str | None
    environment_role_arn: str | None
    glossary_terms: Sequence[str] | None
    user_parameters: Sequence[CfnEnvironment.EnvironmentParameterProperty | IResolvable] | IResolvable | None
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_aws_account_region(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_blueprint_id(self) -> str: ...
    @property
    def attr_environment_profile_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_provider(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_datazone.EnvironmentReference: ...
    @staticmethod
    def arn_for_environment(resource: _aws_datazone.IEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    domain_identifier: str
    name: str
    project_identifier: str
    deployment_order: float | None = None
    description: str | None = None
    environment_account_identifier: str | None = None
    environment_account_region: str | None = None
    environment_blueprint_identifier: str | None = None
    environment_configuration_id: str | None = None
    environment_profile_identifier: str | None = None
    environment_role_arn: str | None = None
    glossary_terms: Sequence[str] | None = None
    user_parameters: Sequence[CfnEnvironment.EnvironmentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnEnvironmentActions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsConsoleLinkParametersProperty(Struct):
        uri: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        domain_identifier: str | None = None,
        environment_identifier: str | None = None,
        identifier: str | None = None,
        parameters: CfnEnvironmentActions.AwsConsoleLinkParametersProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    description: str | None
    domain_identifier: str | None
    environment_identifier: str | None
    identifier: str | None
    parameters: CfnEnvironmentActions.AwsConsoleLinkParametersProperty | IResolvable | None
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def environment_actions_ref(self) -> _aws_datazone.EnvironmentActionsReference: ...
    @staticmethod
    def is_cfn_environment_actions(x: Any) -> bool: ...

class CfnEnvironmentActionsProps(Struct):
    name: str
    description: str | None = None
    domain_identifier: str | None = None
    environment_identifier: str | None = None
    identifier: str | None = None
    parameters: CfnEnvironmentActions.AwsConsoleLinkParametersProperty | Mapping[str, Any] | IResolvable | None = None

class CfnEnvironmentBlueprintConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LakeFormationConfigurationProperty(Struct):
        location_registration_exclude_s3_locations: Sequence[str] | None = None
        location_registration_role: str | None = None
    class ProvisioningConfigurationProperty(Struct):
        lake_formation_configuration: CfnEnvironmentBlueprintConfiguration.LakeFormationConfigurationProperty | Mapping[str, Any] | IResolvable
    class RegionalParameterProperty(Struct):
        parameters: Mapping[str, str] | IResolvable | None = None
        region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        enabled_regions: Sequence[str],
        environment_blueprint_identifier: str,
        environment_role_permission_boundary: str | None = None,
        global_parameters: Mapping[str, str] | IResolvable | None = None,
        manage_access_role_arn: str | None = None,
        provisioning_configurations: Sequence[CfnEnvironmentBlueprintConfiguration.ProvisioningConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        provisioning_role_arn: str | None = None,
        regional_parameters: Sequence[CfnEnvironmentBlueprintConfiguration.RegionalParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    domain_identifier: str
    enabled_regions: Sequence[str]
    environment_blueprint_identifier: str
    environment_role_permission_boundary: str | None
    global_parameters: Mapping[str, str] | IResolvable | None
    manage_access_role_arn: str | None
    provisioning_configurations: Sequence[CfnEnvironmentBlueprintConfiguration.ProvisioningConfigurationProperty | IResolvable] | IResolvable | None
    provisioning_role_arn: str | None
    regional_parameters: Sequence[CfnEnvironmentBlueprintConfiguration.RegionalParameterProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_blueprint_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def environment_blueprint_configuration_ref(self) -> _aws_datazone.EnvironmentBlueprintConfigurationReference: ...
    @staticmethod
    def is_cfn_environment_blueprint_configuration(x: Any) -> bool: ...

class CfnEnvironmentBlueprintConfigurationProps(Struct):
    domain_identifier: str
    enabled_regions: Sequence[str]
    environment_blueprint_identifier: str
    environment_role_permission_boundary: str | None = None
    global_parameters: Mapping[str, str] | IResolvable | None = None
    manage_access_role_arn: str | None = None
    provisioning_configurations: Sequence[CfnEnvironmentBlueprintConfiguration.ProvisioningConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    provisioning_role_arn: str | None = None
    regional_parameters: Sequence[CfnEnvironmentBlueprintConfiguration.RegionalParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnEnvironmentProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnvironmentParameterProperty(Struct):
        name: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        aws_account_region: str,
        domain_identifier: str,
        environment_blueprint_identifier: str,
        name: str,
        project_identifier: str,
        description: str | None = None,
        user_parameters: Sequence[CfnEnvironmentProfile.EnvironmentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    aws_account_id: str
    aws_account_region: str
    domain_identifier: str
    environment_blueprint_identifier: str
    name: str
    project_identifier: str
    description: str | None
    user_parameters: Sequence[CfnEnvironmentProfile.EnvironmentParameterProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_blueprint_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def environment_profile_ref(self) -> _aws_datazone.EnvironmentProfileReference: ...
    @staticmethod
    def is_cfn_environment_profile(x: Any) -> bool: ...

class CfnEnvironmentProfileProps(Struct):
    aws_account_id: str
    aws_account_region: str
    domain_identifier: str
    environment_blueprint_identifier: str
    name: str
    project_identifier: str
    description: str | None = None
    user_parameters: Sequence[CfnEnvironmentProfile.EnvironmentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnFormType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ModelProperty(Struct):
        smithy: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        model: CfnFormType.ModelProperty | Mapping[str, Any] | IResolvable,
        name: str,
        owning_project_identifier: str,
        description: str | None = None,
        status: str | None = None,
    ) -> None: ...
    domain_identifier: str
    model: CfnFormType.ModelProperty | IResolvable
    name: str
    owning_project_identifier: str
    description: str | None
    status: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_form_type_identifier(self) -> str: ...
    @property
    def attr_owning_project_id(self) -> str: ...
    @property
    def attr_revision(self) -> str: ...
    @property
    def form_type_ref(self) -> _aws_datazone.FormTypeReference: ...
    @staticmethod
    def is_cfn_form_type(x: Any) -> bool: ...

class CfnFormTypeProps(Struct):
    domain_identifier: str
    model: CfnFormType.ModelProperty | Mapping[str, Any] | IResolvable
    name: str
    owning_project_identifier: str
    description: str | None = None
    status: str | None = None

class CfnGroupProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        group_identifier: str | None = None,
        group_type: str | None = None,
        role_principal_arn: str | None = None,
        status: str | None = None,
    ) -> None: ...
    domain_identifier: str
    group_identifier: str | None
    group_type: str | None
    role_principal_arn: str | None
    status: str | None
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_group_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_role_principal_id(self) -> str: ...
    @property
    def group_profile_ref(self) -> _aws_datazone.GroupProfileReference: ...
    @staticmethod
    def is_cfn_group_profile(x: Any) -> bool: ...

class CfnGroupProfileProps(Struct):
    domain_identifier: str
    group_identifier: str | None = None
    group_type: str | None = None
    role_principal_arn: str | None = None
    status: str | None = None

class CfnOwner(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OwnerGroupPropertiesProperty(Struct):
        group_identifier: str | None = None
    class OwnerPropertiesProperty(Struct):
        group: CfnOwner.OwnerGroupPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        user: CfnOwner.OwnerUserPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class OwnerUserPropertiesProperty(Struct):
        user_identifier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        entity_identifier: str,
        entity_type: str,
        owner: CfnOwner.OwnerPropertiesProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    owner: CfnOwner.OwnerPropertiesProperty | IResolvable
    @property
    def attr_owner_identifier(self) -> str: ...
    @property
    def attr_owner_type(self) -> str: ...
    @property
    def owner_ref(self) -> _aws_datazone.OwnerReference: ...
    @staticmethod
    def is_cfn_owner(x: Any) -> bool: ...

class CfnOwnerProps(Struct):
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    owner: CfnOwner.OwnerPropertiesProperty | Mapping[str, Any] | IResolvable

class CfnPolicyGrant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddToProjectMemberPoolPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class CreateAssetTypePolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class CreateDomainUnitPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class CreateEnvironmentProfilePolicyGrantDetailProperty(Struct):
        domain_unit_id: str | None = None
    class CreateFormTypePolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class CreateGlossaryPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class CreateProjectFromProjectProfilePolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
        project_profiles: Sequence[str] | None = None
    class CreateProjectPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class DomainUnitFilterForProjectProperty(Struct):
        domain_unit: str
        include_child_domain_units: bool | IResolvable | None = None
    class DomainUnitGrantFilterProperty(Struct):
        all_domain_units_grant_filter: Any
    class DomainUnitPolicyGrantPrincipalProperty(Struct):
        domain_unit_designation: str | None = None
        domain_unit_grant_filter: CfnPolicyGrant.DomainUnitGrantFilterProperty | Mapping[str, Any] | IResolvable | None = None
        domain_unit_identifier: str | None = None
    class GroupPolicyGrantPrincipalProperty(Struct):
        group_identifier: str
    class OverrideDomainUnitOwnersPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class OverrideProjectOwnersPolicyGrantDetailProperty(Struct):
        include_child_domain_units: bool | IResolvable | None = None
    class PolicyGrantDetailProperty(Struct):
        add_to_project_member_pool: CfnPolicyGrant.AddToProjectMemberPoolPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_asset_type: CfnPolicyGrant.CreateAssetTypePolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_domain_unit: CfnPolicyGrant.CreateDomainUnitPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_environment: Any | None = None
        create_environment_from_blueprint: Any | None = None
        create_environment_profile: CfnPolicyGrant.CreateEnvironmentProfilePolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_form_type: CfnPolicyGrant.CreateFormTypePolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_glossary: CfnPolicyGrant.CreateGlossaryPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_project: CfnPolicyGrant.CreateProjectPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        create_project_from_project_profile: CfnPolicyGrant.CreateProjectFromProjectProfilePolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        delegate_create_environment_profile: Any | None = None
        override_domain_unit_owners: CfnPolicyGrant.OverrideDomainUnitOwnersPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
        override_project_owners: CfnPolicyGrant.OverrideProjectOwnersPolicyGrantDetailProperty | Mapping[str, Any] | IResolvable | None = None
    class PolicyGrantPrincipalProperty(Struct):
        domain_unit: CfnPolicyGrant.DomainUnitPolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable | None = None
        group: CfnPolicyGrant.GroupPolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable | None = None
        project: CfnPolicyGrant.ProjectPolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable | None = None
        user: CfnPolicyGrant.UserPolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable | None = None
    class ProjectGrantFilterProperty(Struct):
        domain_unit_filter: CfnPolicyGrant.DomainUnitFilterForProjectProperty | Mapping[str, Any] | IResolvable
    class ProjectPolicyGrantPrincipalProperty(Struct):
        project_designation: str | None = None
        project_grant_filter: CfnPolicyGrant.ProjectGrantFilterProperty | Mapping[str, Any] | IResolvable | None = None
        project_identifier: str | None = None
    class UserPolicyGrantPrincipalProperty(Struct):
        all_users_grant_filter: Any | None = None
        user_identifier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detail: CfnPolicyGrant.PolicyGrantDetailProperty | Mapping[str, Any] | IResolvable,
        domain_identifier: str,
        entity_identifier: str,
        entity_type: str,
        policy_type: str,
        principal: CfnPolicyGrant.PolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    detail: CfnPolicyGrant.PolicyGrantDetailProperty | IResolvable
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    policy_type: str
    principal: CfnPolicyGrant.PolicyGrantPrincipalProperty | IResolvable
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_grant_id(self) -> str: ...
    @property
    def policy_grant_ref(self) -> _aws_datazone.PolicyGrantReference: ...
    @staticmethod
    def is_cfn_policy_grant(x: Any) -> bool: ...

class CfnPolicyGrantProps(Struct):
    detail: CfnPolicyGrant.PolicyGrantDetailProperty | Mapping[str, Any] | IResolvable
    domain_identifier: str
    entity_identifier: str
    entity_type: str
    policy_type: str
    principal: CfnPolicyGrant.PolicyGrantPrincipalProperty | Mapping[str, Any] | IResolvable

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnvironmentConfigurationUserParameterProperty(Struct):
        environment_configuration_name: str | None = None
        environment_id: str | None = None
        environment_parameters: Sequence[CfnProject.EnvironmentParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EnvironmentParameterProperty(Struct):
        name: str | None = None
        value: str | None = None
    class MemberProperty(Struct):
        group_identifier: str | None = None
        user_identifier: str | None = None
    class ProjectMembershipAssignmentProperty(Struct):
        designation: str
        member: CfnProject.MemberProperty | Mapping[str, Any] | IResolvable
    class ResourceTagProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        name: str,
        description: str | None = None,
        domain_unit_id: str | None = None,
        glossary_terms: Sequence[str] | None = None,
        membership_assignments: Sequence[CfnProject.ProjectMembershipAssignmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        project_category: str | None = None,
        project_execution_role: str | None = None,
        project_profile_id: str | None = None,
        project_profile_version: str | None = None,
        resource_tags: Sequence[CfnProject.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        user_parameters: Sequence[CfnProject.EnvironmentConfigurationUserParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    domain_identifier: str
    name: str
    description: str | None
    domain_unit_id: str | None
    glossary_terms: Sequence[str] | None
    membership_assignments: Sequence[CfnProject.ProjectMembershipAssignmentProperty | IResolvable] | IResolvable | None
    project_category: str | None
    project_execution_role: str | None
    project_profile_id: str | None
    project_profile_version: str | None
    resource_tags: Sequence[CfnProject.ResourceTagProperty | IResolvable] | IResolvable | None
    user_parameters: Sequence[CfnProject.EnvironmentConfigurationUserParameterProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_project_status(self) -> str: ...
    @property
    def project_ref(self) -> _aws_datazone.ProjectReference: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    domain_identifier: str
    name: str
    description: str | None = None
    domain_unit_id: str | None = None
    glossary_terms: Sequence[str] | None = None
    membership_assignments: Sequence[CfnProject.ProjectMembershipAssignmentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    project_category: str | None = None
    project_execution_role: str | None = None
    project_profile_id: str | None = None
    project_profile_version: str | None = None
    resource_tags: Sequence[CfnProject.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    user_parameters: Sequence[CfnProject.EnvironmentConfigurationUserParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnProjectMembership(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MemberProperty(Struct):
        group_identifier: str | None = None
        user_identifier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        designation: str,
        domain_identifier: str,
        member: CfnProjectMembership.MemberProperty | Mapping[str, Any] | IResolvable,
        project_identifier: str,
    ) -> None: ...
    designation: str
    domain_identifier: str
    member: CfnProjectMembership.MemberProperty | IResolvable
    project_identifier: str
    @property
    def attr_member_identifier(self) -> str: ...
    @property
    def attr_member_identifier_type(self) -> str: ...
    @property
    def project_membership_ref(self) -> _aws_datazone.ProjectMembershipReference: ...
    @staticmethod
    def is_cfn_project_membership(x: Any) -> bool: ...

class CfnProjectMembershipProps(Struct):
    designation: str
    domain_identifier: str
    member: CfnProjectMembership.MemberProperty | Mapping[str, Any] | IResolvable
    project_identifier: str

class CfnProjectProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AwsAccountProperty(Struct):
        aws_account_id: str
    class EnvironmentConfigurationParameterProperty(Struct):
        is_editable: bool | IResolvable | None = None
        name: str | None = None
        value: str | None = None
    class EnvironmentConfigurationParametersDetailsProperty(Struct):
        parameter_overrides: Sequence[CfnProjectProfile.EnvironmentConfigurationParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resolved_parameters: Sequence[CfnProjectProfile.EnvironmentConfigurationParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ssm_path: str | None = None
    class EnvironmentConfigurationProperty(Struct):
        aws_region: CfnProjectProfile.RegionProperty | Mapping[str, Any] | IResolvable
        environment_blueprint_id: str
        name: str
        aws_account: CfnProjectProfile.AwsAccountProperty | Mapping[str, Any] | IResolvable | None = None
        configuration_parameters: CfnProjectProfile.EnvironmentConfigurationParametersDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        deployment_mode: str | None = None
        deployment_order: float | None = None
        description: str | None = None
        environment_configuration_id: str | None = None
    class RegionProperty(Struct):
        region_name: str
    class ResourceTagParameterProperty(Struct):
        is_value_editable: bool | IResolvable
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        allow_custom_project_resource_tags: bool | IResolvable | None = None,
        description: str | None = None,
        domain_identifier: str | None = None,
        domain_unit_identifier: str | None = None,
        environment_configurations: Sequence[CfnProjectProfile.EnvironmentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        project_resource_tags: Sequence[CfnProjectProfile.ResourceTagParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        project_resource_tags_description: str | None = None,
        status: str | None = None,
        use_default_configurations: bool | IResolvable | None = None,
    ) -> None: ...
    name: str
    allow_custom_project_resource_tags: bool | IResolvable | None
    description: str | None
    domain_identifier: str | None
    domain_unit_identifier: str | None
    environment_configurations: Sequence[CfnProjectProfile.EnvironmentConfigurationProperty | IResolvable] | IResolvable | None
    project_resource_tags: Sequence[CfnProjectProfile.ResourceTagParameterProperty | IResolvable] | IResolvable | None
    project_resource_tags_description: str | None
    status: str | None
    use_default_configurations: bool | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_domain_unit_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_identifier(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def project_profile_ref(self) -> _aws_datazone.ProjectProfileReference: ...
    @staticmethod
    def is_cfn_project_profile(x: Any) -> bool: ...

class CfnProjectProfileProps(Struct):
    name: str
    allow_custom_project_resource_tags: bool | IResolvable | None = None
    description: str | None = None
    domain_identifier: str | None = None
    domain_unit_identifier: str | None = None
    environment_configurations: Sequence[CfnProjectProfile.EnvironmentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    project_resource_tags: Sequence[CfnProjectProfile.ResourceTagParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    project_resource_tags_description: str | None = None
    status: str | None = None
    use_default_configurations: bool | IResolvable | None = None

class CfnSubscriptionTarget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SubscriptionTargetFormProperty(Struct):
        content: str
        form_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        applicable_asset_types: Sequence[str],
        authorized_principals: Sequence[str],
        domain_identifier: str,
        environment_identifier: str,
        name: str,
        subscription_target_config: Sequence[CfnSubscriptionTarget.SubscriptionTargetFormProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        type: str,
        manage_access_role: str | None = None,
        provider: str | None = None,
    ) -> None: ...
    applicable_asset_types: Sequence[str]
    authorized_principals: Sequence[str]
    domain_identifier: str
    environment_identifier: str
    name: str
    subscription_target_config: Sequence[CfnSubscriptionTarget.SubscriptionTargetFormProperty | IResolvable] | IResolvable
    type: str
    manage_access_role: str | None
    provider: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_project_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_updated_by(self) -> str: ...
    @property
    def subscription_target_ref(self) -> _aws_datazone.SubscriptionTargetReference: ...
    @staticmethod
    def is_cfn_subscription_target(x: Any) -> bool: ...

class CfnSubscriptionTargetProps(Struct):
    applicable_asset_types: Sequence[str]
    authorized_principals: Sequence[str]
    domain_identifier: str
    environment_identifier: str
    name: str
    subscription_target_config: Sequence[CfnSubscriptionTarget.SubscriptionTargetFormProperty | Mapping[str, Any] | IResolvable] | IResolvable
    type: str
    manage_access_role: str | None = None
    provider: str | None = None

class CfnUserProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IamUserProfileDetailsProperty(Struct):
        arn: str | None = None
        group_profile_id: str | None = None
        session_name: str | None = None
    class SsoUserProfileDetailsProperty(Struct):
        first_name: str | None = None
        last_name: str | None = None
        username: str | None = None
    class UserProfileDetailsProperty(Struct):
        iam: CfnUserProfile.IamUserProfileDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        sso: CfnUserProfile.SsoUserProfileDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_identifier: str,
        user_identifier: str,
        session_name: str | None = None,
        status: str | None = None,
        user_type: str | None = None,
    ) -> None: ...
    domain_identifier: str
    user_identifier: str
    session_name: str | None
    status: str | None
    user_type: str | None
    @property
    def attr_details(self) -> IResolvable: ...
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def user_profile_ref(self) -> _aws_datazone.UserProfileReference: ...
    @staticmethod
    def is_cfn_user_profile(x: Any) -> bool: ...

class CfnUserProfileProps(Struct):
    domain_identifier: str
    user_identifier: str
    session_name: str | None = None
    status: str | None = None
    user_type: str | None = None

