# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediastore as _aws_mediastore
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnContainer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CorsRuleProperty(Struct):
        allowed_headers: Sequence[str] | None = None
        allowed_methods: Sequence[str] | None = None
        allowed_origins: Sequence[str] | None = None
        expose_headers: Sequence[str] | None = None
        max_age_seconds: float | None = None
    class MetricPolicyProperty(Struct):
        container_level_metrics: str
        metric_policy_rules: Sequence[CfnContainer.MetricPolicyRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MetricPolicyRuleProperty(Struct):
        object_group: str
        object_group_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        container_name: str,
        access_logging_enabled: bool | IResolvable | None = None,
        cors_policy: Sequence[CfnContainer.CorsRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        lifecycle_policy: str | None = None,
        metric_policy: CfnContainer.MetricPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    container_name: str
    access_logging_enabled: bool | IResolvable | None
    cors_policy: Sequence[CfnContainer.CorsRuleProperty | IResolvable] | IResolvable | None
    lifecycle_policy: str | None
    metric_policy: CfnContainer.MetricPolicyProperty | IResolvable | None
    policy: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def container_ref(self) -> _aws_mediastore.ContainerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_container(resource: _aws_mediastore.IContainerRef) -> str: ...
    @staticmethod
    def is_cfn_container(x: Any) -> bool: ...

class CfnContainerProps(Struct):
    container_name: str
    access_logging_enabled: bool | IResolvable | None = None
    cors_policy: Sequence[CfnContainer.CorsRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    lifecycle_policy: str | None = None
    metric_policy: CfnContainer.MetricPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

