# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_robomaker as _aws_robomaker
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def fleet_ref(self) -> _aws_robomaker.FleetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_robomaker.IFleetRef) -> str: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnRobot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        architecture: str,
        greengrass_group_id: str,
        fleet: str | _aws_robomaker.IFleetRef | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    architecture: str
    greengrass_group_id: str
    fleet: str | None
    name: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def robot_ref(self) -> _aws_robomaker.RobotReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_robot(resource: _aws_robomaker.IRobotRef) -> str: ...
    @staticmethod
    def is_cfn_robot(x: Any) -> bool: ...

class CfnRobotProps(Struct):
    architecture: str
    greengrass_group_id: str
    fleet: str | _aws_robomaker.IFleetRef | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None

class CfnRobotApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RobotSoftwareSuiteProperty(Struct):
        name: str
        version: str | None = None
    class SourceConfigProperty(Struct):
        architecture: str
        s3_bucket: str
        s3_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        robot_software_suite: CfnRobotApplication.RobotSoftwareSuiteProperty | Mapping[str, Any] | IResolvable,
        current_revision_id: str | None = None,
        environment: str | None = None,
        name: str | None = None,
        sources: Sequence[CfnRobotApplication.SourceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    robot_software_suite: CfnRobotApplication.RobotSoftwareSuiteProperty | IResolvable
    current_revision_id: str | None
    environment: str | None
    name: str | None
    sources: Sequence[CfnRobotApplication.SourceConfigProperty | IResolvable] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_current_revision_id(self) -> str: ...
    @property
    def robot_application_ref(self) -> _aws_robomaker.RobotApplicationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_robot_application(resource: _aws_robomaker.IRobotApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_robot_application(x: Any) -> bool: ...

class CfnRobotApplicationProps(Struct):
    robot_software_suite: CfnRobotApplication.RobotSoftwareSuiteProperty | Mapping[str, Any] | IResolvable
    current_revision_id: str | None = None
    environment: str | None = None
    name: str | None = None
    sources: Sequence[CfnRobotApplication.SourceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnRobotApplicationVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application: str | _aws_robomaker.IRobotApplicationRef,
        current_revision_id: str | None = None,
    ) -> None: ...
    application: str
    current_revision_id: str | None
    @property
    def attr_application_version(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def robot_application_version_ref(self) -> _aws_robomaker.RobotApplicationVersionReference: ...
    @staticmethod
    def arn_for_robot_application_version(resource: _aws_robomaker.IRobotApplicationVersionRef) -> str: ...
    @staticmethod
    def is_cfn_robot_application_version(x: Any) -> bool: ...

class CfnRobotApplicationVersionProps(Struct):
    application: str | _aws_robomaker.IRobotApplicationRef
    current_revision_id: str | None = None

class CfnSimulationApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RenderingEngineProperty(Struct):
        name: str
        version: str
    class RobotSoftwareSuiteProperty(Struct):
        name: str
        version: str | None = None
    class SimulationSoftwareSuiteProperty(Struct):
        name: str
        version: str | None = None
    class SourceConfigProperty(Struct):
        architecture: str
        s3_bucket: str
        s3_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        robot_software_suite: CfnSimulationApplication.RobotSoftwareSuiteProperty | Mapping[str, Any] | IResolvable,
        simulation_software_suite: CfnSimulationApplication.SimulationSoftwareSuiteProperty | Mapping[str, Any] | IResolvable,
        current_revision_id: str | None = None,
        environment: str | None = None,
        name: str | None = None,
        rendering_engine: CfnSimulationApplication.RenderingEngineProperty | Mapping[str, Any] | IResolvable | None = None,
        sources: Sequence[CfnSimulationApplication.SourceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    robot_software_suite: CfnSimulationApplication.RobotSoftwareSuiteProperty | IResolvable
    simulation_software_suite: CfnSimulationApplication.SimulationSoftwareSuiteProperty | IResolvable
    current_revision_id: str | None
    environment: str | None
    name: str | None
    rendering_engine: CfnSimulationApplication.RenderingEngineProperty | IResolvable | None
    sources: Sequence[CfnSimulationApplication.SourceConfigProperty | IResolvable] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_current_revision_id(self) -> str: ...
    @property
    def simulation_application_ref(self) -> _aws_robomaker.SimulationApplicationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_simulation_application(resource: _aws_robomaker.ISimulationApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_simulation_application(x: Any) -> bool: ...

class CfnSimulationApplicationProps(Struct):
    robot_software_suite: CfnSimulationApplication.RobotSoftwareSuiteProperty | Mapping[str, Any] | IResolvable
    simulation_software_suite: CfnSimulationApplication.SimulationSoftwareSuiteProperty | Mapping[str, Any] | IResolvable
    current_revision_id: str | None = None
    environment: str | None = None
    name: str | None = None
    rendering_engine: CfnSimulationApplication.RenderingEngineProperty | Mapping[str, Any] | IResolvable | None = None
    sources: Sequence[CfnSimulationApplication.SourceConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnSimulationApplicationVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application: str | _aws_robomaker.ISimulationApplicationRef,
        current_revision_id: str | None = None,
    ) -> None: ...
    application: str
    current_revision_id: str | None
    @property
    def attr_application_version(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def simulation_application_version_ref(self) -> _aws_robomaker.SimulationApplicationVersionReference: ...
    @staticmethod
    def arn_for_simulation_application_version(resource: _aws_robomaker.ISimulationApplicationVersionRef) -> str: ...
    @staticmethod
    def is_cfn_simulation_application_version(x: Any) -> bool: ...

class CfnSimulationApplicationVersionProps(Struct):
    application: str | _aws_robomaker.ISimulationApplicationRef
    current_revision_id: str | None = None

