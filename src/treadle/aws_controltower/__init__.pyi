# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_controltower as _aws_controltower
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnabledBaseline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterProperty(Struct):
        key: str | None = None
        value: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        baseline_identifier: str,
        baseline_version: str,
        target_identifier: str,
        parameters: Sequence[CfnEnabledBaseline.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    baseline_identifier: str
    baseline_version: str
    target_identifier: str
    parameters: Sequence[CfnEnabledBaseline.ParameterProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_enabled_baseline_identifier(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def enabled_baseline_ref(self) -> _aws_controltower.EnabledBaselineReference: ...
    @staticmethod
    def is_cfn_enabled_baseline(x: Any) -> bool: ...

class CfnEnabledBaselineProps(Struct):
    baseline_identifier: str
    baseline_version: str
    target_identifier: str
    parameters: Sequence[CfnEnabledBaseline.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEnabledControl(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EnabledControlParameterProperty(Struct):
        key: str
        value: Any
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        control_identifier: str,
        target_identifier: str,
        parameters: Sequence[CfnEnabledControl.EnabledControlParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    control_identifier: str
    target_identifier: str
    parameters: Sequence[CfnEnabledControl.EnabledControlParameterProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def enabled_control_ref(self) -> _aws_controltower.EnabledControlReference: ...
    @staticmethod
    def is_cfn_enabled_control(x: Any) -> bool: ...

class CfnEnabledControlProps(Struct):
    control_identifier: str
    target_identifier: str
    parameters: Sequence[CfnEnabledControl.EnabledControlParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLandingZone(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        manifest: Any,
        version: str,
        remediation_types: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    manifest: Any
    version: str
    remediation_types: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_drift_status(self) -> str: ...
    @property
    def attr_landing_zone_identifier(self) -> str: ...
    @property
    def attr_latest_available_version(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def landing_zone_ref(self) -> _aws_controltower.LandingZoneReference: ...
    @staticmethod
    def arn_for_landing_zone(resource: _aws_controltower.ILandingZoneRef) -> str: ...
    @staticmethod
    def is_cfn_landing_zone(x: Any) -> bool: ...

class CfnLandingZoneProps(Struct):
    manifest: Any
    version: str
    remediation_types: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

