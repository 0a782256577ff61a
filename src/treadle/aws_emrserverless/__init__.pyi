# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_emrserverless as _aws_emrserverless
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoStartConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
    class AutoStopConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        idle_timeout_minutes: float | None = None
    class CloudWatchLoggingConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        encryption_key_arn: str | None = None
        log_group_name: str | None = None
        log_stream_name_prefix: str | None = None
        log_type_map: Sequence[CfnApplication.LogTypeMapKeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConfigurationObjectProperty(Struct):
        classification: str
        configurations: Sequence[CfnApplication.ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        properties: Mapping[str, str] | IResolvable | None = None
    class IdentityCenterConfigurationProperty(Struct):
        identity_center_instance_arn: str | None = None
    class ImageConfigurationInputProperty(Struct):
        image_uri: str | None = None
    class InitialCapacityConfigKeyValuePairProperty(Struct):
        key: str
        value: CfnApplication.InitialCapacityConfigProperty | Mapping[str, Any] | IResolvable
    class InitialCapacityConfigProperty(Struct):
        worker_configuration: CfnApplication.WorkerConfigurationProperty | Mapping[str, Any] | IResolvable
        worker_count: float
    class InteractiveConfigurationProperty(Struct):
        livy_endpoint_enabled: bool | IResolvable | None = None
        session_enabled: bool | IResolvable | None = None
        studio_enabled: bool | IResolvable | None = None
    class LogTypeMapKeyValuePairProperty(Struct):
        key: str
        value: Sequence[str]
    class ManagedPersistenceMonitoringConfigurationProperty(Struct):
        enabled: bool | IResolvable | None = None
        encryption_key_arn: str | None = None
    class MaximumAllowedResourcesProperty(Struct):
        cpu: str
        memory: str
        disk: str | None = None
    class MonitoringConfigurationProperty(Struct):
        cloud_watch_logging_configuration: CfnApplication.CloudWatchLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        managed_persistence_monitoring_configuration: CfnApplication.ManagedPersistenceMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prometheus_monitoring_configuration: CfnApplication.PrometheusMonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_monitoring_configuration: CfnApplication.S3MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkConfigurationProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class PrometheusMonitoringConfigurationProperty(Struct):
        remote_write_url: str | None = None
    class S3MonitoringConfigurationProperty(Struct):
        encryption_key_arn: str | None = None
        log_uri: str | None = None
    class SchedulerConfigurationProperty(Struct):
        max_concurrent_runs: float | None = None
        queue_timeout_minutes: float | None = None
    class WorkerConfigurationProperty(Struct):
        cpu: str
        memory: str
        disk: str | None = None
        disk_type: str | None = None
    class WorkerTypeSpecificationInputProperty(Struct):
        image_configuration: CfnApplication.ImageConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        release_label: str,
        type: str,
        architecture: str | None = None,
        auto_start_configuration: CfnApplication.AutoStartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        auto_stop_configuration: CfnApplication.AutoStopConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        identity_center_configuration: CfnApplication.IdentityCenterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        image_configuration: CfnApplication.ImageConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None,
        initial_capacity: Sequence[CfnApplication.InitialCapacityConfigKeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        interactive_configuration: CfnApplication.InteractiveConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        maximum_capacity: CfnApplication.MaximumAllowedResourcesProperty | Mapping[str, Any] | IResolvable | None = None,
        monitoring_configuration: CfnApplication.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        network_configuration: CfnApplication.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        runtime_configuration: Sequence[CfnApplication.ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        scheduler_configuration: CfnApplication.SchedulerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        worker_type_specifications: Mapping[str, CfnApplication.WorkerTypeSpecificationInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    release_label: str
    type: str
    architecture: str | None
    auto_start_configuration: CfnApplication.AutoStartConfigurationProperty | IResolvable | None
    auto_stop_configuration: CfnApplication.AutoStopConfigurationProperty | IResolvable | None
    identity_center_configuration: CfnApplication.IdentityCenterConfigurationProperty | IResolvable | None
    image_configuration: CfnApplication.ImageConfigurationInputProperty | IResolvable | None
    initial_capacity: Sequence[CfnApplication.InitialCapacityConfigKeyValuePairProperty | IResolvable] | IResolvable | None
    interactive_configuration: CfnApplication.InteractiveConfigurationProperty | IResolvable | None
    maximum_capacity: CfnApplication.MaximumAllowedResourcesProperty | IResolvable | None
    monitoring_configuration: CfnApplication.MonitoringConfigurationProperty | IResolvable | None
    name: str | None
    network_configuration: CfnApplication.NetworkConfigurationProperty | IResolvable | None
    runtime_configuration: Sequence[CfnApplication.ConfigurationObjectProperty | IResolvable] | IResolvable | None
    scheduler_configuration: CfnApplication.SchedulerConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    worker_type_specifications: Mapping[str, CfnApplication.WorkerTypeSpecificationInputProperty | IResolvable] | IResolvable | None
    @property
    def application_ref(self) -> _aws_emrserverless.ApplicationReference: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_emrserverless.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_arn(scope: Construct, id: str, arn: str) -> _aws_emrserverless.IApplicationRef: ...
    @staticmethod
    def from_application_id(scope: Construct, id: str, application_id: str) -> _aws_emrserverless.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    release_label: str
    type: str
    architecture: str | None = None
    auto_start_configuration: CfnApplication.AutoStartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    auto_stop_configuration: CfnApplication.AutoStopConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    identity_center_configuration: CfnApplication.IdentityCenterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    image_configuration: CfnApplication.ImageConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    initial_capacity: Sequence[CfnApplication.InitialCapacityConfigKeyValuePairProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    interactive_configuration: CfnApplication.InteractiveConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    maximum_capacity: CfnApplication.MaximumAllowedResourcesProperty | Mapping[str, Any] | IResolvable | None = None
    monitoring_configuration: CfnApplication.MonitoringConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    network_configuration: CfnApplication.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    runtime_configuration: Sequence[CfnApplication.ConfigurationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    scheduler_configuration: CfnApplication.SchedulerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    worker_type_specifications: Mapping[str, CfnApplication.WorkerTypeSpecificationInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

