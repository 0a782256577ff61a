# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AutoScalingConfigurationReference(Struct):
    auto_scaling_configuration_arn: str

class ObservabilityConfigurationReference(Struct):
    observability_configuration_arn: str

class ServiceReference(Struct):
    service_arn: str

class VpcConnectorReference(Struct):
    vpc_connector_arn: str

class VpcIngressConnectionReference(Struct):
    vpc_ingress_connection_arn: str

class IAutoScalingConfigurationRef(Protocol):
    @property
    def auto_scaling_configuration_ref(self) -> AutoScalingConfigurationReference: ...

class IObservabilityConfigurationRef(Protocol):
    @property
    def observability_configuration_ref(self) -> ObservabilityConfigurationReference: ...

class IServiceRef(Protocol):
    @property
    def service_ref(self) -> ServiceReference: ...

class IVpcConnectorRef(Protocol):
    @property
    def vpc_connector_ref(self) -> VpcConnectorReference: ...

class IVpcIngressConnectionRef(Protocol):
    @property
    def vpc_ingress_connection_ref(self) -> VpcIngressConnectionReference: ...
