# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_emrcontainers as _aws_emrcontainers
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateProperty(Struct):
        certificate_arn: str | None = None
        certificate_data: str | None = None
    class CloudWatchMonitoringConfigurationProperty(Struct):
        log_group_name: str
        log_stream_name_prefix: str | None = None
    class ConfigurationOverridesProperty(Struct):
        application_configuration: Sequence[CfnEndpoint.EMREKSConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        monitoring_configuration: CfnEndpoint.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerLogRotationConfigurationProperty(Struct):
        max_files_to_keep: float
        rotation_size: str
    class EMREKSConfigurationProperty(Struct):
        classification: str
        configurations: Sequence[CfnEndpoint.EMREKSConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        properties: Mapping[str, str] | IResolvable | None = None
    class MonitoringConfigurationProperty(Struct):
        cloud_watch_monitoring_configuration: CfnEndpoint.CloudWatchMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        container_log_rotation_configuration: CfnEndpoint.ContainerLogRotationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        persistent_app_ui: str | None = None
        s3_monitoring_configuration: CfnEndpoint.S3MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3MonitoringConfigurationProperty(Struct):
        log_uri: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role_arn: str,
        release_label: str,
        type: str,
        virtual_cluster_id: str,
        configuration_overrides: CfnEndpoint.ConfigurationOverridesProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        session_idle_timeout_in_minutes: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    execution_role_arn: str
    release_label: str
    type: str
    virtual_cluster_id: str
    configuration_overrides: CfnEndpoint.ConfigurationOverridesProperty | IResolvable | None
    name: str | None
    session_idle_timeout_in_minutes: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_auth_proxy_url(self) -> str: ...
    @property
    def attr_certificate_authority(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failure_reason(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_security_group(self) -> str: ...
    @property
    def attr_server_url(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_state_details(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def endpoint_ref(self) -> _aws_emrcontainers.EndpointReference: ...
    @staticmethod
    def arn_for_endpoint(resource: _aws_emrcontainers.IEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint(x: Any) -> bool: ...

class CfnEndpointProps(Struct):
    execution_role_arn: str
    release_label: str
    type: str
    virtual_cluster_id: str
    configuration_overrides: CfnEndpoint.ConfigurationOverridesProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    session_idle_timeout_in_minutes: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnJobTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationProperty(Struct):
        classification: str
        configurations: Sequence[CfnJobTemplate.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        properties: Mapping[str, str] | IResolvable | None = None
    class JobDriverProperty(Struct):
        spark_sql_job_driver: CfnJobTemplate.SparkSqlJobDriverProperty | Mapping[str, Any] | IResolvable | None = None
        spark_submit_job_driver: CfnJobTemplate.SparkSubmitJobDriverProperty | Mapping[str, Any] | IResolvable | None = None
    class JobTemplateDataProperty(Struct):
        execution_role_arn: str
        job_driver: CfnJobTemplate.JobDriverProperty | Mapping[str, Any] | IResolvable
        release_label: str
        configuration_overrides: CfnJobTemplate.ParametricConfigurationOverridesProperty | Mapping[str, Any] | IResolvable | None = None
        job_tags: Mapping[str, str] | IResolvable | None = None
        parameter_configuration: Mapping[str, CfnJobTemplate.TemplateParameterConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ParametricCloudWatchMonitoringConfigurationProperty(Struct):
        log_group_name: str | None = None
        log_stream_name_prefix: str | None = None
    class ParametricConfigurationOverridesProperty(Struct):
        application_configuration: Sequence[CfnJobTemplate.ConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        monitoring_configuration: CfnJobTemplate.ParametricMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParametricMonitoringConfigurationProperty(Struct):
        cloud_watch_monitoring_configuration: CfnJobTemplate.ParametricCloudWatchMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        persistent_app_ui: str | None = None
        s3_monitoring_configuration: CfnJobTemplate.ParametricS3MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParametricS3MonitoringConfigurationProperty(Struct):
        log_uri: str | None = None
    class SparkSqlJobDriverProperty(Struct):
        entry_point: str | None = None
        spark_sql_parameters: str | None = None
    class SparkSubmitJobDriverProperty(Struct):
        entry_point: str
        entry_point_arguments: Sequence[str] | None = None
        spark_submit_parameters: str | None = None
    class TemplateParameterConfigurationProperty(Struct):
        default_value: str | None = None
        type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        job_template_data: CfnJobTemplate.JobTemplateDataProperty | Mapping[str, Any] | IResolvable,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    job_template_data: CfnJobTemplate.JobTemplateDataProperty | IResolvable
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def job_template_ref(self) -> _aws_emrcontainers.JobTemplateReference: ...
    @staticmethod
    def arn_for_job_template(resource: _aws_emrcontainers.IJobTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_job_template(x: Any) -> bool: ...

class CfnJobTemplateProps(Struct):
    job_template_data: CfnJobTemplate.JobTemplateDataProperty | Mapping[str, Any] | IResolvable
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSecurityConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AtRestEncryptionConfigurationProperty(Struct):
        local_disk_encryption_configuration: CfnSecurityConfiguration.LocalDiskEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_encryption_configuration: CfnSecurityConfiguration.S3EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthenticationConfigurationProperty(Struct):
        iam_configuration: CfnSecurityConfiguration.IAMConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        identity_center_configuration: CfnSecurityConfiguration.IdentityCenterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthorizationConfigurationProperty(Struct):
        lake_formation_configuration: CfnSecurityConfiguration.LakeFormationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerInfoProperty(Struct):
        eks_info: CfnSecurityConfiguration.EksInfoProperty | Mapping[str, Any] | IResolvable | None = None
    class ContainerProviderProperty(Struct):
        id: str
        type: str
        info: CfnSecurityConfiguration.ContainerInfoProperty | Mapping[str, Any] | IResolvable | None = None
    class EksInfoProperty(Struct):
        namespace: str | None = None
    class EncryptionConfigurationProperty(Struct):
        at_rest_encryption_configuration: CfnSecurityConfiguration.AtRestEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        in_transit_encryption_configuration: CfnSecurityConfiguration.InTransitEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IAMConfigurationProperty(Struct):
        system_role: str | None = None
    class IdentityCenterConfigurationProperty(Struct):
        enable_identity_center: bool | IResolvable | None = None
        identity_center_application_assignment_required: bool | IResolvable | None = None
        identity_center_instance_arn: str | None = None
    class InTransitEncryptionConfigurationProperty(Struct):
        tls_certificate_configuration: CfnSecurityConfiguration.TLSCertificateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LakeFormationConfigurationProperty(Struct):
        authorized_session_tag_value: str | None = None
        query_access_control_enabled: bool | IResolvable | None = None
        query_engine_role_arn: str | None = None
        secure_namespace_info: CfnSecurityConfiguration.SecureNamespaceInfoProperty | Mapping[str, Any] | IResolvable | None = None
    class LocalDiskEncryptionConfigurationProperty(Struct):
        aws_kms_key_id: str | None = None
        encryption_key_provider_type: str | None = None
    class S3EncryptionConfigurationProperty(Struct):
        encryption_option: str | None = None
        kms_key_id: str | None = None
    class SecureNamespaceInfoProperty(Struct):
        cluster_id: str | None = None
        namespace: str | None = None
    class SecurityConfigurationDataProperty(Struct):
        authentication_configuration: CfnSecurityConfiguration.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        authorization_configuration: CfnSecurityConfiguration.AuthorizationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        encryption_configuration: CfnSecurityConfiguration.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TLSCertificateConfigurationProperty(Struct):
        certificate_provider_type: str | None = None
        private_key_secret_arn: str | None = None
        public_key_secret_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_configuration_data: CfnSecurityConfiguration.SecurityConfigurationDataProperty | Mapping[str, Any] | IResolvable,
        container_provider: CfnSecurityConfiguration.ContainerProviderProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_configuration_data: CfnSecurityConfiguration.SecurityConfigurationDataProperty | IResolvable
    container_provider: CfnSecurityConfiguration.ContainerProviderProperty | IResolvable | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def security_configuration_ref(self) -> _aws_emrcontainers.SecurityConfigurationReference: ...
    @staticmethod
    def arn_for_security_configuration(resource: _aws_emrcontainers.ISecurityConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_security_configuration(x: Any) -> bool: ...

class CfnSecurityConfigurationProps(Struct):
    security_configuration_data: CfnSecurityConfiguration.SecurityConfigurationDataProperty | Mapping[str, Any] | IResolvable
    container_provider: CfnSecurityConfiguration.ContainerProviderProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVirtualCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerInfoProperty(Struct):
        eks_info: CfnVirtualCluster.EksInfoProperty | Mapping[str, Any] | IResolvable
    class ContainerProviderProperty(Struct):
        id: str
        info: CfnVirtualCluster.ContainerInfoProperty | Mapping[str, Any] | IResolvable
        type: str
    class EksInfoProperty(Struct):
        namespace: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_provider: CfnVirtualCluster.ContainerProviderProperty | Mapping[str, Any] | IResolvable,
        name: str,
        security_configuration_id: str | None = None,
        session_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    container_provider: CfnVirtualCluster.ContainerProviderProperty | IResolvable
    name: str
    security_configuration_id: str | None
    session_enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def virtual_cluster_ref(self) -> _aws_emrcontainers.VirtualClusterReference: ...
    @staticmethod
    def arn_for_virtual_cluster(resource: _aws_emrcontainers.IVirtualClusterRef) -> str: ...
    @staticmethod
    def from_virtual_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_emrcontainers.IVirtualClusterRef: ...
    @staticmethod
    def from_virtual_cluster_id(scope: Construct, id: str, virtual_cluster_id: str) -> _aws_emrcontainers.IVirtualClusterRef: ...
    @staticmethod
    def is_cfn_virtual_cluster(x: Any) -> bool: ...

class CfnVirtualClusterProps(Struct):
    container_provider: CfnVirtualCluster.ContainerProviderProperty | Mapping[str, Any] | IResolvable
    name: str
    security_configuration_id: str | None = None
    session_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

