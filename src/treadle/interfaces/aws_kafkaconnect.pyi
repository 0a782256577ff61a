# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectorReference(Struct):
    connector_arn: str

class CustomPluginReference(Struct):
    custom_plugin_arn: str

class WorkerConfigurationReference(Struct):
    worker_configuration_arn: str

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class ICustomPluginRef(Protocol):
    @property
    def custom_plugin_ref(self) -> CustomPluginReference: ...

class IWorkerConfigurationRef(Protocol):
    @property
    def worker_configuration_ref(self) -> WorkerConfigurationReference: ...
