# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DataIntegrationFlowReference(Struct):
    data_integration_flow_arn: str

class DatasetReference(Struct):
    dataset_arn: str

class InstanceReference(Struct):
    instance_arn: str

class NamespaceReference(Struct):
    namespace_arn: str

class IDataIntegrationFlowRef(Protocol):
    @property
    def data_integration_flow_ref(self) -> DataIntegrationFlowReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class INamespaceRef(Protocol):
    @property
    def namespace_ref(self) -> NamespaceReference: ...
