# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_panorama as _aws_panorama
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplicationInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ManifestOverridesPayloadProperty(Struct):
        payload_data: str | None = None
    class ManifestPayloadProperty(Struct):
        payload_data: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_runtime_context_device: str,
        manifest_payload: CfnApplicationInstance.ManifestPayloadProperty | Mapping[str, Any] | IResolvable,
        application_instance_id_to_replace: str | None = None,
        description: str | None = None,
        manifest_overrides_payload: CfnApplicationInstance.ManifestOverridesPayloadProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        runtime_role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_runtime_context_device: str
    manifest_payload: CfnApplicationInstance.ManifestPayloadProperty | IResolvable
    application_instance_id_to_replace: str | None
    description: str | None
    manifest_overrides_payload: CfnApplicationInstance.ManifestOverridesPayloadProperty | IResolvable | None
    name: str | None
    runtime_role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def application_instance_ref(self) -> _aws_panorama.ApplicationInstanceReference: ...
    @property
    def attr_application_instance_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> float: ...
    @property
    def attr_default_runtime_context_device_name(self) -> str: ...
    @property
    def attr_health_status(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_description(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application_instance(resource: _aws_panorama.IApplicationInstanceRef) -> str: ...
    @staticmethod
    def from_application_instance_arn(scope: Construct, id: str, arn: str) -> _aws_panorama.IApplicationInstanceRef: ...
    @staticmethod
    def from_application_instance_id(scope: Construct, id: str, application_instance_id: str) -> _aws_panorama.IApplicationInstanceRef: ...
    @staticmethod
    def is_cfn_application_instance(x: Any) -> bool: ...

class CfnApplicationInstanceProps(Struct):
    default_runtime_context_device: str
    manifest_payload: CfnApplicationInstance.ManifestPayloadProperty | Mapping[str, Any] | IResolvable
    application_instance_id_to_replace: str | None = None
    description: str | None = None
    manifest_overrides_payload: CfnApplicationInstance.ManifestOverridesPayloadProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    runtime_role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPackage(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class StorageLocationProperty(Struct):
        binary_prefix_location: str | None = None
        bucket: str | None = None
        generated_prefix_location: str | None = None
        manifest_prefix_location: str | None = None
        repo_prefix_location: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        package_name: str,
        storage_location: CfnPackage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    package_name: str
    storage_location: CfnPackage.StorageLocationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> float: ...
    @property
    def attr_package_id(self) -> str: ...
    @property
    def attr_storage_location_binary_prefix_location(self) -> str: ...
    @property
    def attr_storage_location_bucket(self) -> str: ...
    @property
    def attr_storage_location_generated_prefix_location(self) -> str: ...
    @property
    def attr_storage_location_manifest_prefix_location(self) -> str: ...
    @property
    def attr_storage_location_repo_prefix_location(self) -> str: ...
    @property
    def package_ref(self) -> _aws_panorama.PackageReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_package(resource: _aws_panorama.IPackageRef) -> str: ...
    @staticmethod
    def from_package_arn(scope: Construct, id: str, arn: str) -> _aws_panorama.IPackageRef: ...
    @staticmethod
    def from_package_id(scope: Construct, id: str, package_id: str) -> _aws_panorama.IPackageRef: ...
    @staticmethod
    def is_cfn_package(x: Any) -> bool: ...

class CfnPackageProps(Struct):
    package_name: str
    storage_location: CfnPackage.StorageLocationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPackageVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        package_id: str,
        package_version: str,
        patch_version: str,
        mark_latest: bool | IResolvable | None = None,
        owner_account: str | None = None,
        updated_latest_patch_version: str | None = None,
    ) -> None: ...
    package_id: str
    package_version: str
    patch_version: str
    mark_latest: bool | IResolvable | None
    owner_account: str | None
    updated_latest_patch_version: str | None
    @property
    def attr_is_latest_patch(self) -> IResolvable: ...
    @property
    def attr_package_arn(self) -> str: ...
    @property
    def attr_package_name(self) -> str: ...
    @property
    def attr_registered_time(self) -> float: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_description(self) -> str: ...
    @property
    def package_version_ref(self) -> _aws_panorama.PackageVersionReference: ...
    @staticmethod
    def is_cfn_package_version(x: Any) -> bool: ...

class CfnPackageVersionProps(Struct):
    package_id: str
    package_version: str
    patch_version: str
    mark_latest: bool | IResolvable | None = None
    owner_account: str | None = None
    updated_latest_patch_version: str | None = None

