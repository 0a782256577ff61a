# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_lookoutmetrics as _aws_lookoutmetrics
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlert(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        lambda_configuration: CfnAlert.LambdaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sns_configuration: CfnAlert.SNSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaConfigurationProperty(Struct):
        lambda_arn: str
        role_arn: str
    class SNSConfigurationProperty(Struct):
        role_arn: str
        sns_topic_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: CfnAlert.ActionProperty | Mapping[str, Any] | IResolvable,
        alert_sensitivity_threshold: float,
        anomaly_detector_arn: str,
        alert_description: str | None = None,
        alert_name: str | None = None,
    ) -> None: ...
    action: CfnAlert.ActionProperty | IResolvable
    alert_sensitivity_threshold: float
    anomaly_detector_arn: str
    alert_description: str | None
    alert_name: str | None
    @property
    def alert_ref(self) -> _aws_lookoutmetrics.AlertReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_alert(resource: _aws_lookoutmetrics.IAlertRef) -> str: ...
    @staticmethod
    def is_cfn_alert(x: Any) -> bool: ...

class CfnAlertProps(Struct):
    action: CfnAlert.ActionProperty | Mapping[str, Any] | IResolvable
    alert_sensitivity_threshold: float
    anomaly_detector_arn: str
    alert_description: str | None = None
    alert_name: str | None = None

class CfnAnomalyDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnomalyDetectorConfigProperty(Struct):
        anomaly_detector_frequency: str
    class AppFlowConfigProperty(Struct):
        flow_name: str
        role_arn: str
    class CloudwatchConfigProperty(Struct):
        role_arn: str
    class CsvFormatDescriptorProperty(Struct):
        charset: str | None = None
        contains_header: bool | IResolvable | None = None
        delimiter: str | None = None
        file_compression: str | None = None
        header_list: Sequence[str] | None = None
        quote_symbol: str | None = None
    class FileFormatDescriptorProperty(Struct):
        csv_format_descriptor: CfnAnomalyDetector.CsvFormatDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
        json_format_descriptor: CfnAnomalyDetector.JsonFormatDescriptorProperty | Mapping[str, Any] | IResolvable | None = None
    class JsonFormatDescriptorProperty(Struct):
        charset: str | None = None
        file_compression: str | None = None
    class MetricProperty(Struct):
        aggregation_function: str
        metric_name: str
        namespace: str | None = None
    class MetricSetProperty(Struct):
        metric_list: Sequence[CfnAnomalyDetector.MetricProperty | Mapping[str, Any] | IResolvable] | IResolvable
        metric_set_name: str
        metric_source: CfnAnomalyDetector.MetricSourceProperty | Mapping[str, Any] | IResolvable
        dimension_list: Sequence[str] | None = None
        metric_set_description: str | None = None
        metric_set_frequency: str | None = None
        offset: float | None = None
        timestamp_column: CfnAnomalyDetector.TimestampColumnProperty | Mapping[str, Any] | IResolvable | None = None
        timezone: str | None = None
    class MetricSourceProperty(Struct):
        app_flow_config: CfnAnomalyDetector.AppFlowConfigProperty | Mapping[str, Any] | IResolvable | None = None
        cloudwatch_config: CfnAnomalyDetector.CloudwatchConfigProperty | Mapping[str, Any] | IResolvable | None = None
        rds_source_config: CfnAnomalyDetector.RDSSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_source_config: CfnAnomalyDetector.RedshiftSourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_source_config: CfnAnomalyDetector.S3SourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class RDSSourceConfigProperty(Struct):
        database_host: str
        database_name: str
        database_port: float
        db_instance_identifier: str
        role_arn: str
        secret_manager_arn: str
        table_name: str
        vpc_configuration: CfnAnomalyDetector.VpcConfigurationProperty | Mapping[str, Any] | IResolvable
    class RedshiftSourceConfigProperty(Struct):
        cluster_identifier: str
        database_host: str
        database_name: str
        database_port: float
        role_arn: str
        secret_manager_arn: str
        table_name: str
        vpc_configuration: CfnAnomalyDetector.VpcConfigurationProperty | Mapping[str, Any] | IResolvable
    class S3SourceConfigProperty(Struct):
        file_format_descriptor: CfnAnomalyDetector.FileFormatDescriptorProperty | Mapping[str, Any] | IResolvable
        role_arn: str
        historical_data_path_list: Sequence[str] | None = None
        templated_path_list: Sequence[str] | None = None
    class TimestampColumnProperty(Struct):
        column_format: str | None = None
        column_name: str | None = None
    class VpcConfigurationProperty(Struct):
        security_group_id_list: Sequence[str]
        subnet_id_list: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        anomaly_detector_config: CfnAnomalyDetector.AnomalyDetectorConfigProperty | Mapping[str, Any] | IResolvable,
        metric_set_list: Sequence[CfnAnomalyDetector.MetricSetProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        anomaly_detector_description: str | None = None,
        anomaly_detector_name: str | None = None,
        kms_key_arn: str | _aws_kms.IKeyRef | None = None,
    ) -> None: ...
    anomaly_detector_config: CfnAnomalyDetector.AnomalyDetectorConfigProperty | IResolvable
    metric_set_list: Sequence[CfnAnomalyDetector.MetricSetProperty | IResolvable] | IResolvable
    anomaly_detector_description: str | None
    anomaly_detector_name: str | None
    kms_key_arn: str | None
    @property
    def anomaly_detector_ref(self) -> _aws_lookoutmetrics.AnomalyDetectorReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_anomaly_detector(resource: _aws_lookoutmetrics.IAnomalyDetectorRef) -> str: ...
    @staticmethod
    def is_cfn_anomaly_detector(x: Any) -> bool: ...

class CfnAnomalyDetectorProps(Struct):
    anomaly_detector_config: CfnAnomalyDetector.AnomalyDetectorConfigProperty | Mapping[str, Any] | IResolvable
    metric_set_list: Sequence[CfnAnomalyDetector.MetricSetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    anomaly_detector_description: str | None = None
    anomaly_detector_name: str | None = None
    kms_key_arn: str | _aws_kms.IKeyRef | None = None

