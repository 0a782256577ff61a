# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectorReference(Struct):
    connector_arn: str

class LaunchConfigurationTemplateReference(Struct):
    launch_configuration_template_arn: str

class NetworkMigrationDefinitionReference(Struct):
    network_migration_definition_arn: str

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class ILaunchConfigurationTemplateRef(Protocol):
    @property
    def launch_configuration_template_ref(self) -> LaunchConfigurationTemplateReference: ...

class INetworkMigrationDefinitionRef(Protocol):
    @property
    def network_migration_definition_ref(self) -> NetworkMigrationDefinitionReference: ...
