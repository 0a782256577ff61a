# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_m2 as _aws_m2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefinitionProperty(Struct):
        content: str | None = None
        s3_location: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine_type: str,
        name: str,
        definition: CfnApplication.DefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        kms_key_id: str | None = None,
        role_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    engine_type: str
    name: str
    definition: CfnApplication.DefinitionProperty | IResolvable | None
    description: str | None
    kms_key_id: str | None
    role_arn: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def application_ref(self) -> _aws_m2.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_m2.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    engine_type: str
    name: str
    definition: CfnApplication.DefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    kms_key_id: str | None = None
    role_arn: str | None = None
    tags: Mapping[str, str] | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        application_version: float,
        environment_id: str,
    ) -> None: ...
    application_id: str
    application_version: float
    environment_id: str
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def deployment_ref(self) -> _aws_m2.DeploymentReference: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    application_id: str
    application_version: float
    environment_id: str

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EfsStorageConfigurationProperty(Struct):
        file_system_id: str
        mount_point: str
    class FsxStorageConfigurationProperty(Struct):
        file_system_id: str
        mount_point: str
    class HighAvailabilityConfigProperty(Struct):
        desired_capacity: float
    class StorageConfigurationProperty(Struct):
        efs: CfnEnvironment.EfsStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        fsx: CfnEnvironment.FsxStorageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        engine_type: str,
        instance_type: str,
        name: str,
        description: str | None = None,
        engine_version: str | None = None,
        high_availability_config: CfnEnvironment.HighAvailabilityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        network_type: str | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        security_group_ids: Sequence[str] | None = None,
        storage_configurations: Sequence[CfnEnvironment.StorageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    engine_type: str
    instance_type: str
    name: str
    description: str | None
    engine_version: str | None
    high_availability_config: CfnEnvironment.HighAvailabilityConfigProperty | IResolvable | None
    kms_key_id: str | None
    network_type: str | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    security_group_ids: Sequence[str] | None
    storage_configurations: Sequence[CfnEnvironment.StorageConfigurationProperty | IResolvable] | IResolvable | None
    subnet_ids: Sequence[str] | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_environment_arn(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_m2.EnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment(resource: _aws_m2.IEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    engine_type: str
    instance_type: str
    name: str
    description: str | None = None
    engine_version: str | None = None
    high_availability_config: CfnEnvironment.HighAvailabilityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    network_type: str | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    security_group_ids: Sequence[str] | None = None
    storage_configurations: Sequence[CfnEnvironment.StorageConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Mapping[str, str] | None = None

