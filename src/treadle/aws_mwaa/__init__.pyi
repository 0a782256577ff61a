# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_mwaa as _aws_mwaa
from ..interfaces import aws_s3 as _aws_s3
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingConfigurationProperty(Struct):
        dag_processing_logs: CfnEnvironment.ModuleLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        scheduler_logs: CfnEnvironment.ModuleLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        task_logs: CfnEnvironment.ModuleLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        webserver_logs: CfnEnvironment.ModuleLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        worker_logs: CfnEnvironment.ModuleLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ModuleLoggingConfigurationProperty(Struct):
        cloud_watch_log_group_arn: str | None = None
        enabled: bool | IResolvable | None = None
        log_level: str | None = None
    class NetworkConfigurationProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        airflow_configuration_options: Any | None = None,
        airflow_version: str | None = None,
        dag_s3_path: str | None = None,
        endpoint_management: str | None = None,
        environment_class: str | None = None,
        execution_role_arn: str | _aws_iam.IRoleRef | None = None,
        kms_key: str | _aws_kms.IKeyRef | None = None,
        logging_configuration: CfnEnvironment.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        max_webservers: float | None = None,
        max_workers: float | None = None,
        min_webservers: float | None = None,
        min_workers: float | None = None,
        network_configuration: CfnEnvironment.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        plugins_s3_object_version: str | None = None,
        plugins_s3_path: str | None = None,
        requirements_s3_object_version: str | None = None,
        requirements_s3_path: str | None = None,
        schedulers: float | None = None,
        source_bucket_arn: str | _aws_s3.IBucketRef | None = None,
        startup_script_s3_object_version: str | None = None,
        startup_script_s3_path: str | None = None,
        tags: Any | None = None,
        webserver_access_mode: str | None = None,
        weekly_maintenance_window_start: str | None = None,
        worker_replacement_strategy: str | None = None,
    ) -> None: ...
    airflow_configuration_options: Any
    name: str
    tags_raw: Any
    airflow_version: str | None
    dag_s3_path: str | None
    endpoint_management: str | None
    environment_class: str | None
    execution_role_arn: str | None
    kms_key: str | None
    logging_configuration: CfnEnvironment.LoggingConfigurationProperty | IResolvable | None
    max_webservers: float | None
    max_workers: float | None
    min_webservers: float | None
    min_workers: float | None
    network_configuration: CfnEnvironment.NetworkConfigurationProperty | IResolvable | None
    plugins_s3_object_version: str | None
    plugins_s3_path: str | None
    requirements_s3_object_version: str | None
    requirements_s3_path: str | None
    schedulers: float | None
    source_bucket_arn: str | None
    startup_script_s3_object_version: str | None
    startup_script_s3_path: str | None
    webserver_access_mode: str | None
    weekly_maintenance_window_start: str | None
    worker_replacement_strategy: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_celery_executor_queue(self) -> str: ...
    @property
    def attr_database_vpc_endpoint_service(self) -> str: ...
    @property
    def attr_logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(self) -> str: ...
    @property
    def attr_logging_configuration_scheduler_logs_cloud_watch_log_group_arn(self) -> str: ...
    @property
    def attr_logging_configuration_task_logs_cloud_watch_log_group_arn(self) -> str: ...
    @property
    def attr_logging_configuration_webserver_logs_cloud_watch_log_group_arn(self) -> str: ...
    @property
    def attr_logging_configuration_worker_logs_cloud_watch_log_group_arn(self) -> str: ...
    @property
    def attr_webserver_url(self) -> str: ...
    @property
    def attr_webserver_vpc_endpoint_service(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_mwaa.EnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment(resource: _aws_mwaa.IEnvironmentRef) -> str: ...
    @staticmethod
    def from_environment_arn(scope: Construct, id: str, arn: str) -> _aws_mwaa.IEnvironmentRef: ...
    @staticmethod
    def from_environment_name(scope: Construct, id: str, environment_name: str) -> _aws_mwaa.IEnvironmentRef: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    name: str
    airflow_configuration_options: Any | None = None
    airflow_version: str | None = None
    dag_s3_path: str | None = None
    endpoint_management: str | None = None
    environment_class: str | None = None
    execution_role_arn: str | _aws_iam.IRoleRef | None = None
    kms_key: str | _aws_kms.IKeyRef | None = None
    logging_configuration: CfnEnvironment.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    max_webservers: float | None = None
    max_workers: float | None = None
    min_webservers: float | None = None
    min_workers: float | None = None
    network_configuration: CfnEnvironment.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    plugins_s3_object_version: str | None = None
    plugins_s3_path: str | None = None
    requirements_s3_object_version: str | None = None
    requirements_s3_path: str | None = None
    schedulers: float | None = None
    source_bucket_arn: str | _aws_s3.IBucketRef | None = None
    startup_script_s3_object_version: str | None = None
    startup_script_s3_path: str | None = None
    tags: Any | None = None
    webserver_access_mode: str | None = None
    weekly_maintenance_window_start: str | None = None
    worker_replacement_strategy: str | None = None

