# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConnectorDefinitionReference(Struct):
    connector_definition_arn: str
    connector_definition_id: str

class ConnectorDefinitionVersionReference(Struct):
    connector_definition_version_id: str

class CoreDefinitionReference(Struct):
    core_definition_arn: str
    core_definition_id: str

class CoreDefinitionVersionReference(Struct):
    core_definition_version_id: str

class DeviceDefinitionReference(Struct):
    device_definition_arn: str
    device_definition_id: str

class DeviceDefinitionVersionReference(Struct):
    device_definition_version_id: str

class FunctionDefinitionReference(Struct):
    function_definition_arn: str
    function_definition_id: str

class FunctionDefinitionVersionReference(Struct):
    function_definition_version_id: str

class GroupReference(Struct):
    group_arn: str
    group_id: str

class GroupVersionReference(Struct):
    group_version_id: str

class LoggerDefinitionReference(Struct):
    logger_definition_arn: str
    logger_definition_id: str

class LoggerDefinitionVersionReference(Struct):
    logger_definition_version_id: str

class ResourceDefinitionReference(Struct):
    resource_definition_arn: str
    resource_definition_id: str

class ResourceDefinitionVersionReference(Struct):
    resource_definition_version_id: str

class SubscriptionDefinitionReference(Struct):
    subscription_definition_arn: str
    subscription_definition_id: str

class SubscriptionDefinitionVersionReference(Struct):
    subscription_definition_version_id: str

class IConnectorDefinitionRef(Protocol):
    @property
    def connector_definition_ref(self) -> ConnectorDefinitionReference: ...

class IConnectorDefinitionVersionRef(Protocol):
    @property
    def connector_definition_version_ref(self) -> ConnectorDefinitionVersionReference: ...

class ICoreDefinitionRef(Protocol):
    @property
    def core_definition_ref(self) -> CoreDefinitionReference: ...

class ICoreDefinitionVersionRef(Protocol):
    @property
    def core_definition_version_ref(self) -> CoreDefinitionVersionReference: ...

class IDeviceDefinitionRef(Protocol):
    @property
    def device_definition_ref(self) -> DeviceDefinitionReference: ...

class IDeviceDefinitionVersionRef(Protocol):
    @property
    def device_definition_version_ref(self) -> DeviceDefinitionVersionReference: ...

class IFunctionDefinitionRef(Protocol):
    @property
    def function_definition_ref(self) -> FunctionDefinitionReference: ...

class IFunctionDefinitionVersionRef(Protocol):
    @property
    def function_definition_version_ref(self) -> FunctionDefinitionVersionReference: ...

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class IGroupVersionRef(Protocol):
    @property
    def group_version_ref(self) -> GroupVersionReference: ...

class ILoggerDefinitionRef(Protocol):
    @property
    def logger_definition_ref(self) -> LoggerDefinitionReference: ...

class ILoggerDefinitionVersionRef(Protocol):
    @property
    def logger_definition_version_ref(self) -> LoggerDefinitionVersionReference: ...

class IResourceDefinitionRef(Protocol):
    @property
    def resource_definition_ref(self) -> ResourceDefinitionReference: ...

class IResourceDefinitionVersionRef(Protocol):
    @property
    def resource_definition_version_ref(self) -> ResourceDefinitionVersionReference: ...

class ISubscriptionDefinitionRef(Protocol):
    @property
    def subscription_definition_ref(self) -> SubscriptionDefinitionReference: ...

class ISubscriptionDefinitionVersionRef(Protocol):
    @property
    def subscription_definition_version_ref(self) -> SubscriptionDefinitionVersionReference: ...
