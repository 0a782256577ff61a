# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_nimblestudio as _aws_nimblestudio
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLaunchProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StreamConfigurationProperty(Struct):
        clipboard_mode: str
        ec2_instance_types: Sequence[str]
        streaming_image_ids: Sequence[str]
        automatic_termination_mode: str | None = None
        max_session_length_in_minutes: float | None = None
        max_stopped_session_length_in_minutes: float | None = None
        session_backup: CfnLaunchProfile.StreamConfigurationSessionBackupProperty | Mapping[str, Any] | IResolvable | None = None
        session_persistence_mode: str | None = None
        session_storage: CfnLaunchProfile.StreamConfigurationSessionStorageProperty | Mapping[str, Any] | IResolvable | None = None
        volume_configuration: CfnLaunchProfile.VolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamConfigurationSessionBackupProperty(Struct):
        max_backups_to_retain: float | None = None
        mode: str | None = None
    class StreamConfigurationSessionStorageProperty(Struct):
        mode: Sequence[str]
        root: CfnLaunchProfile.StreamingSessionStorageRootProperty | Mapping[str, Any] | IResolvable | None = None
    class StreamingSessionStorageRootProperty(Struct):
        linux: str | None = None
        windows: str | None = None
    class VolumeConfigurationProperty(Struct):
        iops: float | None = None
        size: float | None = None
        throughput: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ec2_subnet_ids: Sequence[str],
        launch_profile_protocol_versions: Sequence[str],
        name: str,
        stream_configuration: CfnLaunchProfile.StreamConfigurationProperty | Mapping[str, Any] | IResolvable,
        studio_component_ids: Sequence[str],
        studio_id: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    ec2_subnet_ids: Sequence[str]
    launch_profile_protocol_versions: Sequence[str]
    name: str
    stream_configuration: CfnLaunchProfile.StreamConfigurationProperty | IResolvable
    studio_component_ids: Sequence[str]
    studio_id: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_launch_profile_id(self) -> str: ...
    @property
    def launch_profile_ref(self) -> _aws_nimblestudio.LaunchProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_launch_profile(x: Any) -> bool: ...

class CfnLaunchProfileProps(Struct):
    ec2_subnet_ids: Sequence[str]
    launch_profile_protocol_versions: Sequence[str]
    name: str
    stream_configuration: CfnLaunchProfile.StreamConfigurationProperty | Mapping[str, Any] | IResolvable
    studio_component_ids: Sequence[str]
    studio_id: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnStreamingImage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StreamingImageEncryptionConfigurationProperty(Struct):
        key_type: str
        key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        ec2_image_id: str,
        name: str,
        studio_id: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    ec2_image_id: str
    name: str
    studio_id: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_encryption_configuration(self) -> IResolvable: ...
    @property
    def attr_encryption_configuration_key_arn(self) -> str: ...
    @property
    def attr_encryption_configuration_key_type(self) -> str: ...
    @property
    def attr_eula_ids(self) -> Sequence[str]: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_platform(self) -> str: ...
    @property
    def attr_streaming_image_id(self) -> str: ...
    @property
    def streaming_image_ref(self) -> _aws_nimblestudio.StreamingImageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_streaming_image(x: Any) -> bool: ...

class CfnStreamingImageProps(Struct):
    ec2_image_id: str
    name: str
    studio_id: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnStudio(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StudioEncryptionConfigurationProperty(Struct):
        key_type: str
        key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        admin_role_arn: str | _aws_iam.IRoleRef,
        display_name: str,
        studio_name: str,
        user_role_arn: str | _aws_iam.IRoleRef,
        studio_encryption_configuration: CfnStudio.StudioEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    admin_role_arn: str
    display_name: str
    studio_name: str
    user_role_arn: str
    studio_encryption_configuration: CfnStudio.StudioEncryptionConfigurationProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_home_region(self) -> str: ...
    @property
    def attr_sso_client_id(self) -> str: ...
    @property
    def attr_studio_id(self) -> str: ...
    @property
    def attr_studio_url(self) -> str: ...
    @property
    def studio_ref(self) -> _aws_nimblestudio.StudioReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_studio(resource: _aws_nimblestudio.IStudioRef) -> str: ...
    @staticmethod
    def from_studio_id(scope: Construct, id: str, studio_id: str) -> _aws_nimblestudio.IStudioRef: ...
    @staticmethod
    def is_cfn_studio(x: Any) -> bool: ...

class CfnStudioProps(Struct):
    admin_role_arn: str | _aws_iam.IRoleRef
    display_name: str
    studio_name: str
    user_role_arn: str | _aws_iam.IRoleRef
    studio_encryption_configuration: CfnStudio.StudioEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnStudioComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActiveDirectoryComputerAttributeProperty(Struct):
        name: str | None = None
        value: str | None = None
    class ActiveDirectoryConfigurationProperty(Struct):
        computer_attributes: Sequence[CfnStudioComponent.ActiveDirectoryComputerAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        directory_id: str | None = None
        organizational_unit_distinguished_name: str | None = None
    class ComputeFarmConfigurationProperty(Struct):
        active_directory_user: str | None = None
        endpoint: str | None = None
    class LicenseServiceConfigurationProperty(Struct):
        endpoint: str | None = None
    class ScriptParameterKeyValueProperty(Struct):
        key: str | None = None
        value: str | None = None
    class SharedFileSystemConfigurationProperty(Struct):
        endpoint: str | None = None
        file_system_id: str | None = None
        linux_mount_point: str | None = None
        share_name: str | None = None
        windows_mount_drive: str | None = None
    class StudioComponentConfigurationProperty(Struct):
        active_directory_configuration: CfnStudioComponent.ActiveDirectoryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        compute_farm_configuration: CfnStudioComponent.ComputeFarmConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        license_service_configuration: CfnStudioComponent.LicenseServiceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        shared_file_system_configuration: CfnStudioComponent.SharedFileSystemConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StudioComponentInitializationScriptProperty(Struct):
        launch_profile_protocol_version: str | None = None
        platform: str | None = None
        run_context: str | None = None
        script: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        studio_id: str,
        type: str,
        configuration: CfnStudioComponent.StudioComponentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        ec2_security_group_ids: Sequence[str] | None = None,
        initialization_scripts: Sequence[CfnStudioComponent.StudioComponentInitializationScriptProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        script_parameters: Sequence[CfnStudioComponent.ScriptParameterKeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subtype: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    studio_id: str
    type: str
    configuration: CfnStudioComponent.StudioComponentConfigurationProperty | IResolvable | None
    description: str | None
    ec2_security_group_ids: Sequence[str] | None
    initialization_scripts: Sequence[CfnStudioComponent.StudioComponentInitializationScriptProperty | IResolvable] | IResolvable | None
    script_parameters: Sequence[CfnStudioComponent.ScriptParameterKeyValueProperty | IResolvable] | IResolvable | None
    subtype: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_studio_component_id(self) -> str: ...
    @property
    def studio_component_ref(self) -> _aws_nimblestudio.StudioComponentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_studio_component(x: Any) -> bool: ...

class CfnStudioComponentProps(Struct):
    name: str
    studio_id: str
    type: str
    configuration: CfnStudioComponent.StudioComponentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    ec2_security_group_ids: Sequence[str] | None = None
    initialization_scripts: Sequence[CfnStudioComponent.StudioComponentInitializationScriptProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    script_parameters: Sequence[CfnStudioComponent.ScriptParameterKeyValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subtype: str | None = None
    tags: Mapping[str, str] | None = None

