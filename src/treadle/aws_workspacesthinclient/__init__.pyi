# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_workspacesthinclient as _aws_workspacesthinclient
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MaintenanceWindowProperty(Struct):
        type: str
        apply_time_of: str | None = None
        days_of_the_week: Sequence[str] | None = None
        end_time_hour: float | None = None
        end_time_minute: float | None = None
        start_time_hour: float | None = None
        start_time_minute: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        desktop_arn: str,
        desired_software_set_id: str | None = None,
        desktop_endpoint: str | None = None,
        device_creation_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_arn: str | None = None,
        maintenance_window: CfnEnvironment.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        software_set_update_mode: str | None = None,
        software_set_update_schedule: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    desktop_arn: str
    desired_software_set_id: str | None
    desktop_endpoint: str | None
    device_creation_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    kms_key_arn: str | None
    maintenance_window: CfnEnvironment.MaintenanceWindowProperty | IResolvable | None
    name: str | None
    software_set_update_mode: str | None
    software_set_update_schedule: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_activation_code(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_desktop_type(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_pending_software_set_id(self) -> str: ...
    @property
    def attr_pending_software_set_version(self) -> str: ...
    @property
    def attr_registered_devices_count(self) -> float: ...
    @property
    def attr_software_set_compliance_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def environment_ref(self) -> _aws_workspacesthinclient.EnvironmentReference: ...
    @staticmethod
    def arn_for_environment(resource: _aws_workspacesthinclient.IEnvironmentRef) -> str: ...
    @staticmethod
    def from_environment_arn(scope: Construct, id: str, arn: str) -> _aws_workspacesthinclient.IEnvironmentRef: ...
    @staticmethod
    def from_environment_id(scope: Construct, id: str, environment_id: str) -> _aws_workspacesthinclient.IEnvironmentRef: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    desktop_arn: str
    desired_software_set_id: str | None = None
    desktop_endpoint: str | None = None
    device_creation_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_arn: str | None = None
    maintenance_window: CfnEnvironment.MaintenanceWindowProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    software_set_update_mode: str | None = None
    software_set_update_schedule: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

