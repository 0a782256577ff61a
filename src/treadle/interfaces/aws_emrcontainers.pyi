# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class EndpointReference(Struct):
    endpoint_arn: str

class JobTemplateReference(Struct):
    job_template_arn: str

class SecurityConfigurationReference(Struct):
    security_configuration_arn: str

class VirtualClusterReference(Struct):
    virtual_cluster_arn: str
    virtual_cluster_id: str

class IEndpointRef(Protocol):
    @property
    def endpoint_ref(self) -> EndpointReference: ...

class IJobTemplateRef(Protocol):
    @property
    def job_template_ref(self) -> JobTemplateReference: ...

class ISecurityConfigurationRef(Protocol):
    @property
    def security_configuration_ref(self) -> SecurityConfigurationReference: ...

class IVirtualClusterRef(Protocol):
    @property
    def virtual_cluster_ref(self) -> VirtualClusterReference: ...
