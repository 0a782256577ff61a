# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_simspaceweaver as _aws_simspaceweaver
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSimulation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3LocationProperty(Struct):
        bucket_name: str
        object_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        role_arn: str,
        maximum_duration: str | None = None,
        schema_s3_location: CfnSimulation.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        snapshot_s3_location: CfnSimulation.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    role_arn: str
    maximum_duration: str | None
    schema_s3_location: CfnSimulation.S3LocationProperty | IResolvable | None
    snapshot_s3_location: CfnSimulation.S3LocationProperty | IResolvable | None
    @property
    def attr_describe_payload(self) -> str: ...
    @property
    def simulation_ref(self) -> _aws_simspaceweaver.SimulationReference: ...
    @staticmethod
    def arn_for_simulation(resource: _aws_simspaceweaver.ISimulationRef) -> str: ...
    @staticmethod
    def from_simulation_name(scope: Construct, id: str, simulation_name: str) -> _aws_simspaceweaver.ISimulationRef: ...
    @staticmethod
    def is_cfn_simulation(x: Any) -> bool: ...

class CfnSimulationProps(Struct):
    name: str
    role_arn: str
    maximum_duration: str | None = None
    schema_s3_location: CfnSimulation.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    snapshot_s3_location: CfnSimulation.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None

