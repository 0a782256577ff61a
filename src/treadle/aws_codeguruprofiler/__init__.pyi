# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codeguruprofiler as _aws_codeguruprofiler
from ..interfaces import aws_lambda as _aws_lambda
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnProfilingGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentPermissionsProperty(Struct):
        principals: Sequence[str]
    class ChannelProperty(Struct):
        channel_uri: str
        channel_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        profiling_group_name: str | _aws_lambda.IFunctionRef,
        agent_permissions: Any | None = None,
        anomaly_detection_notification_configuration: Sequence[CfnProfilingGroup.ChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        compute_platform: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    agent_permissions: Any
    profiling_group_name: str
    anomaly_detection_notification_configuration: Sequence[CfnProfilingGroup.ChannelProperty | IResolvable] | IResolvable | None
    compute_platform: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def profiling_group_ref(self) -> _aws_codeguruprofiler.ProfilingGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_profiling_group(resource: _aws_codeguruprofiler.IProfilingGroupRef) -> str: ...
    @staticmethod
    def from_profiling_group_arn(scope: Construct, id: str, arn: str) -> _aws_codeguruprofiler.IProfilingGroupRef: ...
    @staticmethod
    def from_profiling_group_name(scope: Construct, id: str, profiling_group_name: str) -> _aws_codeguruprofiler.IProfilingGroupRef: ...
    @staticmethod
    def is_cfn_profiling_group(x: Any) -> bool: ...

class CfnProfilingGroupProps(Struct):
    profiling_group_name: str | _aws_lambda.IFunctionRef
    agent_permissions: Any | None = None
    anomaly_detection_notification_configuration: Sequence[CfnProfilingGroup.ChannelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    compute_platform: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class ComputePlatform(Enum):
    AWS_LAMBDA = 'AWSLambda'
    DEFAULT = 'Default'

class ProfilingGroupProps(Struct):
    compute_platform: ComputePlatform | None = None
    profiling_group_name: str | None = None

