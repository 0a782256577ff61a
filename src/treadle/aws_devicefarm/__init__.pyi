# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_devicefarm as _aws_devicefarm
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDevicePool(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RuleProperty(Struct):
        attribute: str | None = None
        operator: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        project_arn: str,
        rules: Sequence[CfnDevicePool.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        max_devices: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    project_arn: str
    rules: Sequence[CfnDevicePool.RuleProperty | IResolvable] | IResolvable
    description: str | None
    max_devices: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def device_pool_ref(self) -> _aws_devicefarm.DevicePoolReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_device_pool(resource: _aws_devicefarm.IDevicePoolRef) -> str: ...
    @staticmethod
    def is_cfn_device_pool(x: Any) -> bool: ...

class CfnDevicePoolProps(Struct):
    name: str
    project_arn: str
    rules: Sequence[CfnDevicePool.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    max_devices: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstanceProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        exclude_app_packages_from_cleanup: Sequence[str] | None = None,
        package_cleanup: bool | IResolvable | None = None,
        reboot_after_use: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    exclude_app_packages_from_cleanup: Sequence[str] | None
    package_cleanup: bool | IResolvable | None
    reboot_after_use: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def instance_profile_ref(self) -> _aws_devicefarm.InstanceProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_instance_profile(resource: _aws_devicefarm.IInstanceProfileRef) -> str: ...
    @staticmethod
    def is_cfn_instance_profile(x: Any) -> bool: ...

class CfnInstanceProfileProps(Struct):
    name: str
    description: str | None = None
    exclude_app_packages_from_cleanup: Sequence[str] | None = None
    package_cleanup: bool | IResolvable | None = None
    reboot_after_use: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNetworkProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        project_arn: str,
        description: str | None = None,
        downlink_bandwidth_bits: float | None = None,
        downlink_delay_ms: float | None = None,
        downlink_jitter_ms: float | None = None,
        downlink_loss_percent: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        uplink_bandwidth_bits: float | None = None,
        uplink_delay_ms: float | None = None,
        uplink_jitter_ms: float | None = None,
        uplink_loss_percent: float | None = None,
    ) -> None: ...
    name: str
    project_arn: str
    description: str | None
    downlink_bandwidth_bits: float | None
    downlink_delay_ms: float | None
    downlink_jitter_ms: float | None
    downlink_loss_percent: float | None
    tags_raw: Sequence[_CfnTag] | None
    uplink_bandwidth_bits: float | None
    uplink_delay_ms: float | None
    uplink_jitter_ms: float | None
    uplink_loss_percent: float | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def network_profile_ref(self) -> _aws_devicefarm.NetworkProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_network_profile(resource: _aws_devicefarm.INetworkProfileRef) -> str: ...
    @staticmethod
    def is_cfn_network_profile(x: Any) -> bool: ...

class CfnNetworkProfileProps(Struct):
    name: str
    project_arn: str
    description: str | None = None
    downlink_bandwidth_bits: float | None = None
    downlink_delay_ms: float | None = None
    downlink_jitter_ms: float | None = None
    downlink_loss_percent: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    uplink_bandwidth_bits: float | None = None
    uplink_delay_ms: float | None = None
    uplink_jitter_ms: float | None = None
    uplink_loss_percent: float | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnvironmentVariableProperty(Struct):
        name: str
        value: str
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        default_job_timeout_minutes: float | None = None,
        environment_variables: Sequence[CfnProject.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        execution_role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_config: CfnProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    default_job_timeout_minutes: float | None
    environment_variables: Sequence[CfnProject.EnvironmentVariableProperty | IResolvable] | IResolvable | None
    execution_role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_config: CfnProject.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def project_ref(self) -> _aws_devicefarm.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_project(resource: _aws_devicefarm.IProjectRef) -> str: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    name: str
    default_job_timeout_minutes: float | None = None
    environment_variables: Sequence[CfnProject.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    execution_role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_config: CfnProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnTestGridProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_config: CfnTestGridProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_config: CfnTestGridProject.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def test_grid_project_ref(self) -> _aws_devicefarm.TestGridProjectReference: ...
    @staticmethod
    def arn_for_test_grid_project(resource: _aws_devicefarm.ITestGridProjectRef) -> str: ...
    @staticmethod
    def is_cfn_test_grid_project(x: Any) -> bool: ...

class CfnTestGridProjectProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_config: CfnTestGridProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnUpload(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        project_arn: str,
        type: str,
        content_type: str | None = None,
    ) -> None: ...
    name: str
    project_arn: str
    type: str
    content_type: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_category(self) -> str: ...
    @property
    def attr_created(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def upload_ref(self) -> _aws_devicefarm.UploadReference: ...
    @staticmethod
    def arn_for_upload(resource: _aws_devicefarm.IUploadRef) -> str: ...
    @staticmethod
    def is_cfn_upload(x: Any) -> bool: ...

class CfnUploadProps(Struct):
    name: str
    project_arn: str
    type: str
    content_type: str | None = None

class CfnVPCEConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_dns_name: str,
        vpce_configuration_name: str,
        vpce_service_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpce_configuration_description: str | None = None,
    ) -> None: ...
    service_dns_name: str
    vpce_configuration_name: str
    vpce_service_name: str
    tags_raw: Sequence[_CfnTag] | None
    vpce_configuration_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpce_configuration_ref(self) -> _aws_devicefarm.VPCEConfigurationReference: ...
    @staticmethod
    def arn_for_vpce_configuration(resource: _aws_devicefarm.IVPCEConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_vpce_configuration(x: Any) -> bool: ...

class CfnVPCEConfigurationProps(Struct):
    service_dns_name: str
    vpce_configuration_name: str
    vpce_service_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpce_configuration_description: str | None = None

