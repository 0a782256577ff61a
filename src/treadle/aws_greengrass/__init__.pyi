# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_greengrass as _aws_greengrass
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnectorDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectorDefinitionVersionProperty(Struct):
        connectors: Sequence[CfnConnectorDefinition.ConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ConnectorProperty(Struct):
        connector_arn: str
        id: str
        parameters: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnConnectorDefinition.ConnectorDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnConnectorDefinition.ConnectorDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def connector_definition_ref(self) -> _aws_greengrass.ConnectorDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_connector_definition(resource: _aws_greengrass.IConnectorDefinitionRef) -> str: ...
    @staticmethod
    def from_connector_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.IConnectorDefinitionRef: ...
    @staticmethod
    def from_connector_definition_id(scope: Construct, id: str, connector_definition_id: str) -> _aws_greengrass.IConnectorDefinitionRef: ...
    @staticmethod
    def is_cfn_connector_definition(x: Any) -> bool: ...

class CfnConnectorDefinitionProps(Struct):
    name: str
    initial_version: CfnConnectorDefinition.ConnectorDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnConnectorDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectorProperty(Struct):
        connector_arn: str
        id: str
        parameters: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_definition_id: str,
        connectors: Sequence[CfnConnectorDefinitionVersion.ConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    connector_definition_id: str
    connectors: Sequence[CfnConnectorDefinitionVersion.ConnectorProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def connector_definition_version_ref(self) -> _aws_greengrass.ConnectorDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_connector_definition_version(x: Any) -> bool: ...

class CfnConnectorDefinitionVersionProps(Struct):
    connector_definition_id: str
    connectors: Sequence[CfnConnectorDefinitionVersion.ConnectorProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnCoreDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CoreDefinitionVersionProperty(Struct):
        cores: Sequence[CfnCoreDefinition.CoreProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CoreProperty(Struct):
        certificate_arn: str
        id: str
        thing_arn: str
        sync_shadow: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnCoreDefinition.CoreDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnCoreDefinition.CoreDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def core_definition_ref(self) -> _aws_greengrass.CoreDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_core_definition(resource: _aws_greengrass.ICoreDefinitionRef) -> str: ...
    @staticmethod
    def from_core_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.ICoreDefinitionRef: ...
    @staticmethod
    def from_core_definition_id(scope: Construct, id: str, core_definition_id: str) -> _aws_greengrass.ICoreDefinitionRef: ...
    @staticmethod
    def is_cfn_core_definition(x: Any) -> bool: ...

class CfnCoreDefinitionProps(Struct):
    name: str
    initial_version: CfnCoreDefinition.CoreDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnCoreDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CoreProperty(Struct):
        certificate_arn: str
        id: str
        thing_arn: str
        sync_shadow: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        core_definition_id: str,
        cores: Sequence[CfnCoreDefinitionVersion.CoreProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    core_definition_id: str
    cores: Sequence[CfnCoreDefinitionVersion.CoreProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def core_definition_version_ref(self) -> _aws_greengrass.CoreDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_core_definition_version(x: Any) -> bool: ...

class CfnCoreDefinitionVersionProps(Struct):
    core_definition_id: str
    cores: Sequence[CfnCoreDefinitionVersion.CoreProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnDeviceDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeviceDefinitionVersionProperty(Struct):
        devices: Sequence[CfnDeviceDefinition.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DeviceProperty(Struct):
        certificate_arn: str
        id: str
        thing_arn: str
        sync_shadow: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnDeviceDefinition.DeviceDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnDeviceDefinition.DeviceDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def device_definition_ref(self) -> _aws_greengrass.DeviceDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_device_definition(resource: _aws_greengrass.IDeviceDefinitionRef) -> str: ...
    @staticmethod
    def from_device_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.IDeviceDefinitionRef: ...
    @staticmethod
    def from_device_definition_id(scope: Construct, id: str, device_definition_id: str) -> _aws_greengrass.IDeviceDefinitionRef: ...
    @staticmethod
    def is_cfn_device_definition(x: Any) -> bool: ...

class CfnDeviceDefinitionProps(Struct):
    name: str
    initial_version: CfnDeviceDefinition.DeviceDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnDeviceDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DeviceProperty(Struct):
        certificate_arn: str
        id: str
        thing_arn: str
        sync_shadow: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device_definition_id: str,
        devices: Sequence[CfnDeviceDefinitionVersion.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    device_definition_id: str
    devices: Sequence[CfnDeviceDefinitionVersion.DeviceProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def device_definition_version_ref(self) -> _aws_greengrass.DeviceDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_device_definition_version(x: Any) -> bool: ...

class CfnDeviceDefinitionVersionProps(Struct):
    device_definition_id: str
    devices: Sequence[CfnDeviceDefinitionVersion.DeviceProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnFunctionDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefaultConfigProperty(Struct):
        execution: CfnFunctionDefinition.ExecutionProperty | Mapping[str, Any] | IResolvable
    class EnvironmentProperty(Struct):
        access_sysfs: bool | IResolvable | None = None
        execution: CfnFunctionDefinition.ExecutionProperty | Mapping[str, Any] | IResolvable | None = None
        resource_access_policies: Sequence[CfnFunctionDefinition.ResourceAccessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        variables: Any | None = None
    class ExecutionProperty(Struct):
        isolation_mode: str | None = None
        run_as: CfnFunctionDefinition.RunAsProperty | Mapping[str, Any] | IResolvable | None = None
    class FunctionConfigurationProperty(Struct):
        encoding_type: str | None = None
        environment: CfnFunctionDefinition.EnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
        exec_args: str | None = None
        executable: str | None = None
        memory_size: float | None = None
        pinned: bool | IResolvable | None = None
        timeout: float | None = None
    class FunctionDefinitionVersionProperty(Struct):
        functions: Sequence[CfnFunctionDefinition.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_config: CfnFunctionDefinition.DefaultConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class FunctionProperty(Struct):
        function_arn: str
        function_configuration: CfnFunctionDefinition.FunctionConfigurationProperty | Mapping[str, Any] | IResolvable
        id: str
    class ResourceAccessPolicyProperty(Struct):
        resource_id: str
        permission: str | None = None
    class RunAsProperty(Struct):
        gid: float | None = None
        uid: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnFunctionDefinition.FunctionDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnFunctionDefinition.FunctionDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def function_definition_ref(self) -> _aws_greengrass.FunctionDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_function_definition(resource: _aws_greengrass.IFunctionDefinitionRef) -> str: ...
    @staticmethod
    def from_function_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.IFunctionDefinitionRef: ...
    @staticmethod
    def from_function_definition_id(scope: Construct, id: str, function_definition_id: str) -> _aws_greengrass.IFunctionDefinitionRef: ...
    @staticmethod
    def is_cfn_function_definition(x: Any) -> bool: ...

class CfnFunctionDefinitionProps(Struct):
    name: str
    initial_version: CfnFunctionDefinition.FunctionDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnFunctionDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefaultConfigProperty(Struct):
        execution: CfnFunctionDefinitionVersion.ExecutionProperty | Mapping[str, Any] | IResolvable
    class EnvironmentProperty(Struct):
        access_sysfs: bool | IResolvable | None = None
        execution: CfnFunctionDefinitionVersion.ExecutionProperty | Mapping[str, Any] | IResolvable | None = None
        resource_access_policies: Sequence[CfnFunctionDefinitionVersion.ResourceAccessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        variables: Any | None = None
    class ExecutionProperty(Struct):
        isolation_mode: str | None = None
        run_as: CfnFunctionDefinitionVersion.RunAsProperty | Mapping[str, Any] | IResolvable | None = None
    class FunctionConfigurationProperty(Struct):
        encoding_type: str | None = None
        environment: CfnFunctionDefinitionVersion.EnvironmentProperty | Mapping[str, Any] | IResolvable | None = None
        exec_args: str | None = None
        executable: str | None = None
        memory_size: float | None = None
        pinned: bool | IResolvable | None = None
        timeout: float | None = None
    class FunctionProperty(Struct):
        function_arn: str
        function_configuration: CfnFunctionDefinitionVersion.FunctionConfigurationProperty | Mapping[str, Any] | IResolvable
        id: str
    class ResourceAccessPolicyProperty(Struct):
        resource_id: str
        permission: str | None = None
    class RunAsProperty(Struct):
        gid: float | None = None
        uid: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_definition_id: str,
        functions: Sequence[CfnFunctionDefinitionVersion.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        default_config: CfnFunctionDefinitionVersion.DefaultConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    function_definition_id: str
    functions: Sequence[CfnFunctionDefinitionVersion.FunctionProperty | IResolvable] | IResolvable
    default_config: CfnFunctionDefinitionVersion.DefaultConfigProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def function_definition_version_ref(self) -> _aws_greengrass.FunctionDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_function_definition_version(x: Any) -> bool: ...

class CfnFunctionDefinitionVersionProps(Struct):
    function_definition_id: str
    functions: Sequence[CfnFunctionDefinitionVersion.FunctionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    default_config: CfnFunctionDefinitionVersion.DefaultConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GroupVersionProperty(Struct):
        connector_definition_version_arn: str | None = None
        core_definition_version_arn: str | None = None
        device_definition_version_arn: str | None = None
        function_definition_version_arn: str | None = None
        logger_definition_version_arn: str | None = None
        resource_definition_version_arn: str | None = None
        subscription_definition_version_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnGroup.GroupVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnGroup.GroupVersionProperty | IResolvable | None
    role_arn: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_role_arn(self) -> str: ...
    @property
    def attr_role_attached_at(self) -> str: ...
    @property
    def group_ref(self) -> _aws_greengrass.GroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_group(resource: _aws_greengrass.IGroupRef) -> str: ...
    @staticmethod
    def from_group_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.IGroupRef: ...
    @staticmethod
    def from_group_id(scope: Construct, id: str, group_id: str) -> _aws_greengrass.IGroupRef: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    name: str
    initial_version: CfnGroup.GroupVersionProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None
    tags: Any | None = None

class CfnGroupVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_id: str,
        connector_definition_version_arn: str | None = None,
        core_definition_version_arn: str | None = None,
        device_definition_version_arn: str | None = None,
        function_definition_version_arn: str | None = None,
        logger_definition_version_arn: str | None = None,
        resource_definition_version_arn: str | None = None,
        subscription_definition_version_arn: str | None = None,
    ) -> None: ...
    group_id: str
    connector_definition_version_arn: str | None
    core_definition_version_arn: str | None
    device_definition_version_arn: str | None
    function_definition_version_arn: str | None
    logger_definition_version_arn: str | None
    resource_definition_version_arn: str | None
    subscription_definition_version_arn: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def group_version_ref(self) -> _aws_greengrass.GroupVersionReference: ...
    @staticmethod
    def is_cfn_group_version(x: Any) -> bool: ...

class CfnGroupVersionProps(Struct):
    group_id: str
    connector_definition_version_arn: str | None = None
    core_definition_version_arn: str | None = None
    device_definition_version_arn: str | None = None
    function_definition_version_arn: str | None = None
    logger_definition_version_arn: str | None = None
    resource_definition_version_arn: str | None = None
    subscription_definition_version_arn: str | None = None

class CfnLoggerDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggerDefinitionVersionProperty(Struct):
        loggers: Sequence[CfnLoggerDefinition.LoggerProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class LoggerProperty(Struct):
        component: str
        id: str
        level: str
        type: str
        space: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnLoggerDefinition.LoggerDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnLoggerDefinition.LoggerDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def logger_definition_ref(self) -> _aws_greengrass.LoggerDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_logger_definition(resource: _aws_greengrass.ILoggerDefinitionRef) -> str: ...
    @staticmethod
    def from_logger_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.ILoggerDefinitionRef: ...
    @staticmethod
    def from_logger_definition_id(scope: Construct, id: str, logger_definition_id: str) -> _aws_greengrass.ILoggerDefinitionRef: ...
    @staticmethod
    def is_cfn_logger_definition(x: Any) -> bool: ...

class CfnLoggerDefinitionProps(Struct):
    name: str
    initial_version: CfnLoggerDefinition.LoggerDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnLoggerDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggerProperty(Struct):
        component: str
        id: str
        level: str
        type: str
        space: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        logger_definition_id: str,
        loggers: Sequence[CfnLoggerDefinitionVersion.LoggerProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    logger_definition_id: str
    loggers: Sequence[CfnLoggerDefinitionVersion.LoggerProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def logger_definition_version_ref(self) -> _aws_greengrass.LoggerDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_logger_definition_version(x: Any) -> bool: ...

class CfnLoggerDefinitionVersionProps(Struct):
    logger_definition_id: str
    loggers: Sequence[CfnLoggerDefinitionVersion.LoggerProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnResourceDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GroupOwnerSettingProperty(Struct):
        auto_add_group_owner: bool | IResolvable
        group_owner: str | None = None
    class LocalDeviceResourceDataProperty(Struct):
        source_path: str
        group_owner_setting: CfnResourceDefinition.GroupOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class LocalVolumeResourceDataProperty(Struct):
        destination_path: str
        source_path: str
        group_owner_setting: CfnResourceDefinition.GroupOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceDataContainerProperty(Struct):
        local_device_resource_data: CfnResourceDefinition.LocalDeviceResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        local_volume_resource_data: CfnResourceDefinition.LocalVolumeResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        s3_machine_learning_model_resource_data: CfnResourceDefinition.S3MachineLearningModelResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_machine_learning_model_resource_data: CfnResourceDefinition.SageMakerMachineLearningModelResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        secrets_manager_secret_resource_data: CfnResourceDefinition.SecretsManagerSecretResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceDefinitionVersionProperty(Struct):
        resources: Sequence[CfnResourceDefinition.ResourceInstanceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ResourceDownloadOwnerSettingProperty(Struct):
        group_owner: str
        group_permission: str
    class ResourceInstanceProperty(Struct):
        id: str
        name: str
        resource_data_container: CfnResourceDefinition.ResourceDataContainerProperty | Mapping[str, Any] | IResolvable
    class S3MachineLearningModelResourceDataProperty(Struct):
        destination_path: str
        s3_uri: str
        owner_setting: CfnResourceDefinition.ResourceDownloadOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SageMakerMachineLearningModelResourceDataProperty(Struct):
        destination_path: str
        sage_maker_job_arn: str
        owner_setting: CfnResourceDefinition.ResourceDownloadOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SecretsManagerSecretResourceDataProperty(Struct):
        arn: str
        additional_staging_labels_to_download: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnResourceDefinition.ResourceDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnResourceDefinition.ResourceDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def resource_definition_ref(self) -> _aws_greengrass.ResourceDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resource_definition(resource: _aws_greengrass.IResourceDefinitionRef) -> str: ...
    @staticmethod
    def from_resource_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.IResourceDefinitionRef: ...
    @staticmethod
    def from_resource_definition_id(scope: Construct, id: str, resource_definition_id: str) -> _aws_greengrass.IResourceDefinitionRef: ...
    @staticmethod
    def is_cfn_resource_definition(x: Any) -> bool: ...

class CfnResourceDefinitionProps(Struct):
    name: str
    initial_version: CfnResourceDefinition.ResourceDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnResourceDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GroupOwnerSettingProperty(Struct):
        auto_add_group_owner: bool | IResolvable
        group_owner: str | None = None
    class LocalDeviceResourceDataProperty(Struct):
        source_path: str
        group_owner_setting: CfnResourceDefinitionVersion.GroupOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class LocalVolumeResourceDataProperty(Struct):
        destination_path: str
        source_path: str
        group_owner_setting: CfnResourceDefinitionVersion.GroupOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceDataContainerProperty(Struct):
        local_device_resource_data: CfnResourceDefinitionVersion.LocalDeviceResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        local_volume_resource_data: CfnResourceDefinitionVersion.LocalVolumeResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        s3_machine_learning_model_resource_data: CfnResourceDefinitionVersion.S3MachineLearningModelResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        sage_maker_machine_learning_model_resource_data: CfnResourceDefinitionVersion.SageMakerMachineLearningModelResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
        secrets_manager_secret_resource_data: CfnResourceDefinitionVersion.SecretsManagerSecretResourceDataProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourceDownloadOwnerSettingProperty(Struct):
        group_owner: str
        group_permission: str
    class ResourceInstanceProperty(Struct):
        id: str
        name: str
        resource_data_container: CfnResourceDefinitionVersion.ResourceDataContainerProperty | Mapping[str, Any] | IResolvable
    class S3MachineLearningModelResourceDataProperty(Struct):
        destination_path: str
        s3_uri: str
        owner_setting: CfnResourceDefinitionVersion.ResourceDownloadOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SageMakerMachineLearningModelResourceDataProperty(Struct):
        destination_path: str
        sage_maker_job_arn: str
        owner_setting: CfnResourceDefinitionVersion.ResourceDownloadOwnerSettingProperty | Mapping[str, Any] | IResolvable | None = None
    class SecretsManagerSecretResourceDataProperty(Struct):
        arn: str
        additional_staging_labels_to_download: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_definition_id: str,
        resources: Sequence[CfnResourceDefinitionVersion.ResourceInstanceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    resource_definition_id: str
    resources: Sequence[CfnResourceDefinitionVersion.ResourceInstanceProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_definition_version_ref(self) -> _aws_greengrass.ResourceDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_resource_definition_version(x: Any) -> bool: ...

class CfnResourceDefinitionVersionProps(Struct):
    resource_definition_id: str
    resources: Sequence[CfnResourceDefinitionVersion.ResourceInstanceProperty | Mapping[str, Any] | IResolvable] | IResolvable

class CfnSubscriptionDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SubscriptionDefinitionVersionProperty(Struct):
        subscriptions: Sequence[CfnSubscriptionDefinition.SubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SubscriptionProperty(Struct):
        id: str
        source: str
        subject: str
        target: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        initial_version: CfnSubscriptionDefinition.SubscriptionDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Any | None = None,
    ) -> None: ...
    name: str
    tags_raw: Any
    initial_version: CfnSubscriptionDefinition.SubscriptionDefinitionVersionProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_latest_version_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def subscription_definition_ref(self) -> _aws_greengrass.SubscriptionDefinitionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_subscription_definition(resource: _aws_greengrass.ISubscriptionDefinitionRef) -> str: ...
    @staticmethod
    def from_subscription_definition_arn(scope: Construct, id: str, arn: str) -> _aws_greengrass.ISubscriptionDefinitionRef: ...
    @staticmethod
    def from_subscription_definition_id(scope: Construct, id: str, subscription_definition_id: str) -> _aws_greengrass.ISubscriptionDefinitionRef: ...
    @staticmethod
    def is_cfn_subscription_definition(x: Any) -> bool: ...

class CfnSubscriptionDefinitionProps(Struct):
    name: str
    initial_version: CfnSubscriptionDefinition.SubscriptionDefinitionVersionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Any | None = None

class CfnSubscriptionDefinitionVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SubscriptionProperty(Struct):
        id: str
        source: str
        subject: str
        target: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subscription_definition_id: str,
        subscriptions: Sequence[CfnSubscriptionDefinitionVersion.SubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
    ) -> None: ...
    subscription_definition_id: str
    subscriptions: Sequence[CfnSubscriptionDefinitionVersion.SubscriptionProperty | IResolvable] | IResolvable
    @property
    def attr_id(self) -> str: ...
    @property
    def subscription_definition_version_ref(self) -> _aws_greengrass.SubscriptionDefinitionVersionReference: ...
    @staticmethod
    def is_cfn_subscription_definition_version(x: Any) -> bool: ...

class CfnSubscriptionDefinitionVersionProps(Struct):
    subscription_definition_id: str
    subscriptions: Sequence[CfnSubscriptionDefinitionVersion.SubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable

