# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_apprunner as _aws_apprunner
from ..interfaces import aws_ec2 as _aws_ec2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAutoScalingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_scaling_configuration_name: str | None = None,
        max_concurrency: float | None = None,
        max_size: float | None = None,
        min_size: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    auto_scaling_configuration_name: str | None
    max_concurrency: float | None
    max_size: float | None
    min_size: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_auto_scaling_configuration_arn(self) -> str: ...
    @property
    def attr_auto_scaling_configuration_revision(self) -> float: ...
    @property
    def attr_latest(self) -> IResolvable: ...
    @property
    def auto_scaling_configuration_ref(self) -> _aws_apprunner.AutoScalingConfigurationReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_auto_scaling_configuration(resource: _aws_apprunner.IAutoScalingConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_auto_scaling_configuration(x: Any) -> bool: ...

class CfnAutoScalingConfigurationProps(Struct):
    auto_scaling_configuration_name: str | None = None
    max_concurrency: float | None = None
    max_size: float | None = None
    min_size: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnObservabilityConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TraceConfigurationProperty(Struct):
        vendor: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        observability_configuration_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        trace_configuration: CfnObservabilityConfiguration.TraceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    observability_configuration_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    trace_configuration: CfnObservabilityConfiguration.TraceConfigurationProperty | IResolvable | None
    @property
    def attr_latest(self) -> IResolvable: ...
    @property
    def attr_observability_configuration_arn(self) -> str: ...
    @property
    def attr_observability_configuration_revision(self) -> float: ...
    @property
    def observability_configuration_ref(self) -> _aws_apprunner.ObservabilityConfigurationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_observability_configuration(resource: _aws_apprunner.IObservabilityConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_observability_configuration(x: Any) -> bool: ...

class CfnObservabilityConfigurationProps(Struct):
    observability_configuration_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    trace_configuration: CfnObservabilityConfiguration.TraceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthenticationConfigurationProperty(Struct):
        access_role_arn: str | None = None
        connection_arn: str | None = None
    class CodeConfigurationProperty(Struct):
        configuration_source: str
        code_configuration_values: CfnService.CodeConfigurationValuesProperty | Mapping[str, Any] | IResolvable | None = None
    class CodeConfigurationValuesProperty(Struct):
        runtime: str
        build_command: str | None = None
        port: str | None = None
        runtime_environment_secrets: Sequence[CfnService.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        runtime_environment_variables: Sequence[CfnService.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_command: str | None = None
    class CodeRepositoryProperty(Struct):
        repository_url: str
        source_code_version: CfnService.SourceCodeVersionProperty | Mapping[str, Any] | IResolvable
        code_configuration: CfnService.CodeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_directory: str | None = None
    class EgressConfigurationProperty(Struct):
        egress_type: str
        vpc_connector_arn: str | None = None
    class EncryptionConfigurationProperty(Struct):
        kms_key: str
    class HealthCheckConfigurationProperty(Struct):
        healthy_threshold: float | None = None
        interval: float | None = None
        path: str | None = None
        protocol: str | None = None
        timeout: float | None = None
        unhealthy_threshold: float | None = None
    class ImageConfigurationProperty(Struct):
        port: str | None = None
        runtime_environment_secrets: Sequence[CfnService.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        runtime_environment_variables: Sequence[CfnService.KeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        start_command: str | None = None
    class ImageRepositoryProperty(Struct):
        image_identifier: str
        image_repository_type: str
        image_configuration: CfnService.ImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IngressConfigurationProperty(Struct):
        is_publicly_accessible: bool | IResolvable
    class InstanceConfigurationProperty(Struct):
        cpu: str | None = None
        instance_role_arn: str | None = None
        memory: str | None = None
    class KeyValuePairProperty(Struct):
        name: str | None = None
        value: str | None = None
    class NetworkConfigurationProperty(Struct):
        egress_configuration: CfnService.EgressConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ingress_configuration: CfnService.IngressConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ip_address_type: str | None = None
    class ServiceObservabilityConfigurationProperty(Struct):
        observability_enabled: bool | IResolvable
        observability_configuration_arn: str | None = None
    class SourceCodeVersionProperty(Struct):
        type: str
        value: str
    class SourceConfigurationProperty(Struct):
        authentication_configuration: CfnService.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        auto_deployments_enabled: bool | IResolvable | None = None
        code_repository: CfnService.CodeRepositoryProperty | Mapping[str, Any] | IResolvable | None = None
        image_repository: CfnService.ImageRepositoryProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        source_configuration: CfnService.SourceConfigurationProperty | Mapping[str, Any] | IResolvable,
        auto_scaling_configuration_arn: str | None = None,
        encryption_configuration: CfnService.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        health_check_configuration: CfnService.HealthCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        instance_configuration: CfnService.InstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        network_configuration: CfnService.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        observability_configuration: CfnService.ServiceObservabilityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        service_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    source_configuration: CfnService.SourceConfigurationProperty | IResolvable
    auto_scaling_configuration_arn: str | None
    encryption_configuration: CfnService.EncryptionConfigurationProperty | IResolvable | None
    health_check_configuration: CfnService.HealthCheckConfigurationProperty | IResolvable | None
    instance_configuration: CfnService.InstanceConfigurationProperty | IResolvable | None
    network_configuration: CfnService.NetworkConfigurationProperty | IResolvable | None
    observability_configuration: CfnService.ServiceObservabilityConfigurationProperty | IResolvable | None
    service_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def attr_service_id(self) -> str: ...
    @property
    def attr_service_url(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def service_ref(self) -> _aws_apprunner.ServiceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_service(resource: _aws_apprunner.IServiceRef) -> str: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    source_configuration: CfnService.SourceConfigurationProperty | Mapping[str, Any] | IResolvable
    auto_scaling_configuration_arn: str | None = None
    encryption_configuration: CfnService.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    health_check_configuration: CfnService.HealthCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    instance_configuration: CfnService.InstanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    network_configuration: CfnService.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    observability_configuration: CfnService.ServiceObservabilityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    service_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnVpcConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subnets: Sequence[str],
        security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_connector_name: str | None = None,
    ) -> None: ...
    subnets: Sequence[str]
    security_groups: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_connector_name: str | None
    @property
    def attr_vpc_connector_arn(self) -> str: ...
    @property
    def attr_vpc_connector_revision(self) -> float: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_connector_ref(self) -> _aws_apprunner.VpcConnectorReference: ...
    @staticmethod
    def arn_for_vpc_connector(resource: _aws_apprunner.IVpcConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_connector(x: Any) -> bool: ...

class CfnVpcConnectorProps(Struct):
    subnets: Sequence[str]
    security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_connector_name: str | None = None

class CfnVpcIngressConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IngressVpcConfigurationProperty(Struct):
        vpc_endpoint_id: str
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ingress_vpc_configuration: CfnVpcIngressConnection.IngressVpcConfigurationProperty | Mapping[str, Any] | IResolvable,
        service_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_ingress_connection_name: str | None = None,
    ) -> None: ...
    ingress_vpc_configuration: CfnVpcIngressConnection.IngressVpcConfigurationProperty | IResolvable
    service_arn: str
    tags_raw: Sequence[_CfnTag] | None
    vpc_ingress_connection_name: str | None
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_vpc_ingress_connection_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_ingress_connection_ref(self) -> _aws_apprunner.VpcIngressConnectionReference: ...
    @staticmethod
    def arn_for_vpc_ingress_connection(resource: _aws_apprunner.IVpcIngressConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_ingress_connection(x: Any) -> bool: ...

class CfnVpcIngressConnectionProps(Struct):
    ingress_vpc_configuration: CfnVpcIngressConnection.IngressVpcConfigurationProperty | Mapping[str, Any] | IResolvable
    service_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_ingress_connection_name: str | None = None

