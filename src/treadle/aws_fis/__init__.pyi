# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_fis as _aws_fis
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnExperimentTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchDashboardProperty(Struct):
        dashboard_identifier: str
    class CloudWatchLogsConfigurationProperty(Struct):
        log_group_arn: str
    class DataSourcesProperty(Struct):
        cloud_watch_dashboards: Sequence[CfnExperimentTemplate.CloudWatchDashboardProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ExperimentReportS3ConfigurationProperty(Struct):
        bucket_name: str
        prefix: str | None = None
    class ExperimentTemplateActionProperty(Struct):
        action_id: str
        description: str | None = None
        parameters: Mapping[str, str] | IResolvable | None = None
        start_after: Sequence[str] | None = None
        targets: Mapping[str, str] | IResolvable | None = None
    class ExperimentTemplateExperimentOptionsProperty(Struct):
        account_targeting: str | None = None
        empty_target_resolution_mode: str | None = None
    class ExperimentTemplateExperimentReportConfigurationProperty(Struct):
        outputs: CfnExperimentTemplate.OutputsProperty | Mapping[str, Any] | IResolvable
        data_sources: CfnExperimentTemplate.DataSourcesProperty | Mapping[str, Any] | IResolvable | None = None
        post_experiment_duration: str | None = None
        pre_experiment_duration: str | None = None
    class ExperimentTemplateLogConfigurationProperty(Struct):
        log_schema_version: float
        cloud_watch_logs_configuration: Any | None = None
        s3_configuration: Any | None = None
    class ExperimentTemplateStopConditionProperty(Struct):
        source: str
        value: str | None = None
    class ExperimentTemplateTargetFilterProperty(Struct):
        path: str
        values: Sequence[str]
    class ExperimentTemplateTargetProperty(Struct):
        resource_type: str
        selection_mode: str
        filters: Sequence[CfnExperimentTemplate.ExperimentTemplateTargetFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        parameters: Mapping[str, str] | IResolvable | None = None
        resource_arns: Sequence[str] | None = None
        resource_tags: Mapping[str, str] | IResolvable | None = None
    class OutputsProperty(Struct):
        experiment_report_s3_configuration: CfnExperimentTemplate.ExperimentReportS3ConfigurationProperty | Mapping[str, Any] | IResolvable
    class S3ConfigurationProperty(Struct):
        bucket_name: str
        prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        role_arn: str | _aws_iam.IRoleRef,
        stop_conditions: Sequence[CfnExperimentTemplate.ExperimentTemplateStopConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        targets: Mapping[str, CfnExperimentTemplate.ExperimentTemplateTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        actions: Mapping[str, CfnExperimentTemplate.ExperimentTemplateActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        experiment_options: CfnExperimentTemplate.ExperimentTemplateExperimentOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        experiment_report_configuration: CfnExperimentTemplate.ExperimentTemplateExperimentReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        log_configuration: CfnExperimentTemplate.ExperimentTemplateLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    description: str
    role_arn: str
    stop_conditions: Sequence[CfnExperimentTemplate.ExperimentTemplateStopConditionProperty | IResolvable] | IResolvable
    targets: Mapping[str, CfnExperimentTemplate.ExperimentTemplateTargetProperty | IResolvable] | IResolvable
    actions: Mapping[str, CfnExperimentTemplate.ExperimentTemplateActionProperty | IResolvable] | IResolvable | None
    experiment_options: CfnExperimentTemplate.ExperimentTemplateExperimentOptionsProperty | IResolvable | None
    experiment_report_configuration: CfnExperimentTemplate.ExperimentTemplateExperimentReportConfigurationProperty | IResolvable | None
    log_configuration: CfnExperimentTemplate.ExperimentTemplateLogConfigurationProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def experiment_template_ref(self) -> _aws_fis.ExperimentTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_experiment_template(resource: _aws_fis.IExperimentTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_experiment_template(x: Any) -> bool: ...

class CfnExperimentTemplateProps(Struct):
    description: str
    role_arn: str | _aws_iam.IRoleRef
    stop_conditions: Sequence[CfnExperimentTemplate.ExperimentTemplateStopConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    targets: Mapping[str, CfnExperimentTemplate.ExperimentTemplateTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
    actions: Mapping[str, CfnExperimentTemplate.ExperimentTemplateActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    experiment_options: CfnExperimentTemplate.ExperimentTemplateExperimentOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    experiment_report_configuration: CfnExperimentTemplate.ExperimentTemplateExperimentReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    log_configuration: CfnExperimentTemplate.ExperimentTemplateLogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnTargetAccountConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        experiment_template_id: str,
        role_arn: str,
        description: str | None = None,
    ) -> None: ...
    account_id: str
    experiment_template_id: str
    role_arn: str
    description: str | None
    @property
    def target_account_configuration_ref(self) -> _aws_fis.TargetAccountConfigurationReference: ...
    @staticmethod
    def is_cfn_target_account_configuration(x: Any) -> bool: ...

class CfnTargetAccountConfigurationProps(Struct):
    account_id: str
    experiment_template_id: str
    role_arn: str
    description: str | None = None

