# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_rum as _aws_rum
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAppMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppMonitorConfigurationProperty(Struct):
        allow_cookies: bool | IResolvable | None = None
        enable_x_ray: bool | IResolvable | None = None
        excluded_pages: Sequence[str] | None = None
        favorite_pages: Sequence[str] | None = None
        guest_role_arn: str | None = None
        identity_pool_id: str | None = None
        included_pages: Sequence[str] | None = None
        metric_destinations: Sequence[CfnAppMonitor.MetricDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        session_sample_rate: float | None = None
        telemetries: Sequence[str] | None = None
    class CustomEventsProperty(Struct):
        status: str | None = None
    class DeobfuscationConfigurationProperty(Struct):
        java_script_source_maps: CfnAppMonitor.JavaScriptSourceMapsProperty | Mapping[str, Any] | IResolvable | None = None
    class JavaScriptSourceMapsProperty(Struct):
        status: str
        s3_uri: str | None = None
    class MetricDefinitionProperty(Struct):
        name: str
        dimension_keys: Mapping[str, str] | IResolvable | None = None
        event_pattern: str | None = None
        namespace: str | None = None
        unit_label: str | None = None
        value_key: str | None = None
    class MetricDestinationProperty(Struct):
        destination: str
        destination_arn: str | None = None
        iam_role_arn: str | None = None
        metric_definitions: Sequence[CfnAppMonitor.MetricDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ResourcePolicyProperty(Struct):
        policy_document: str
        policy_revision_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        app_monitor_configuration: CfnAppMonitor.AppMonitorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_events: CfnAppMonitor.CustomEventsProperty | Mapping[str, Any] | IResolvable | None = None,
        cw_log_enabled: bool | IResolvable | None = None,
        deobfuscation_configuration: CfnAppMonitor.DeobfuscationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        domain: str | None = None,
        domain_list: Sequence[str] | None = None,
        platform: str | None = None,
        resource_policy: CfnAppMonitor.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    app_monitor_configuration: CfnAppMonitor.AppMonitorConfigurationProperty | IResolvable | None
    custom_events: CfnAppMonitor.CustomEventsProperty | IResolvable | None
    cw_log_enabled: bool | IResolvable | None
    deobfuscation_configuration: CfnAppMonitor.DeobfuscationConfigurationProperty | IResolvable | None
    domain: str | None
    domain_list: Sequence[str] | None
    platform: str | None
    resource_policy: CfnAppMonitor.ResourcePolicyProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def app_monitor_ref(self) -> _aws_rum.AppMonitorReference: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_monitor(resource: _aws_rum.IAppMonitorRef) -> str: ...
    @staticmethod
    def is_cfn_app_monitor(x: Any) -> bool: ...

class CfnAppMonitorProps(Struct):
    name: str
    app_monitor_configuration: CfnAppMonitor.AppMonitorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    custom_events: CfnAppMonitor.CustomEventsProperty | Mapping[str, Any] | IResolvable | None = None
    cw_log_enabled: bool | IResolvable | None = None
    deobfuscation_configuration: CfnAppMonitor.DeobfuscationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    domain: str | None = None
    domain_list: Sequence[str] | None = None
    platform: str | None = None
    resource_policy: CfnAppMonitor.ResourcePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

