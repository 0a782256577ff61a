# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_gameliftstreams as _aws_gameliftstreams
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RuntimeEnvironmentProperty(Struct):
        type: str
        version: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_source_uri: str,
        description: str,
        executable_path: str,
        runtime_environment: CfnApplication.RuntimeEnvironmentProperty | Mapping[str, Any] | IResolvable,
        application_log_output_uri: str | None = None,
        application_log_paths: Sequence[str] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    application_source_uri: str
    description: str
    executable_path: str
    runtime_environment: CfnApplication.RuntimeEnvironmentProperty | IResolvable
    application_log_output_uri: str | None
    application_log_paths: Sequence[str] | None
    tags: Mapping[str, str] | None
    @property
    def application_ref(self) -> _aws_gameliftstreams.ApplicationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_gameliftstreams.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_source_uri: str
    description: str
    executable_path: str
    runtime_environment: CfnApplication.RuntimeEnvironmentProperty | Mapping[str, Any] | IResolvable
    application_log_output_uri: str | None = None
    application_log_paths: Sequence[str] | None = None
    tags: Mapping[str, str] | None = None

class CfnStreamGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DefaultApplicationProperty(Struct):
        arn: str | None = None
        id: str | None = None
    class LocationConfigurationProperty(Struct):
        location_name: str
        always_on_capacity: float | None = None
        maximum_capacity: float | None = None
        on_demand_capacity: float | None = None
        target_idle_capacity: float | None = None
        vpc_transit_configuration: CfnStreamGroup.VpcTransitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcTransitConfigurationProperty(Struct):
        ipv4_cidr_blocks: Sequence[str]
        vpc_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        location_configurations: Sequence[CfnStreamGroup.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        stream_class: str,
        default_application: CfnStreamGroup.DefaultApplicationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    description: str
    location_configurations: Sequence[CfnStreamGroup.LocationConfigurationProperty | IResolvable] | IResolvable
    stream_class: str
    default_application: CfnStreamGroup.DefaultApplicationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def stream_group_ref(self) -> _aws_gameliftstreams.StreamGroupReference: ...
    @staticmethod
    def arn_for_stream_group(resource: _aws_gameliftstreams.IStreamGroupRef) -> str: ...
    @staticmethod
    def is_cfn_stream_group(x: Any) -> bool: ...

class CfnStreamGroupProps(Struct):
    description: str
    location_configurations: Sequence[CfnStreamGroup.LocationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    stream_class: str
    default_application: CfnStreamGroup.DefaultApplicationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

