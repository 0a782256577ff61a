# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_personalize as _aws_personalize
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCampaign(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CampaignConfigProperty(Struct):
        enable_metadata_with_recommendations: bool | IResolvable | None = None
        item_exploration_config: Mapping[str, str] | IResolvable | None = None
        ranking_influence: Mapping[str, float] | IResolvable | None = None
        sync_with_latest_solution_version: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        solution_version_arn: str,
        campaign_config: CfnCampaign.CampaignConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        min_provisioned_tps: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    solution_version_arn: str
    campaign_config: CfnCampaign.CampaignConfigProperty | IResolvable | None
    min_provisioned_tps: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_campaign_arn(self) -> str: ...
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_last_updated_date_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def campaign_ref(self) -> _aws_personalize.CampaignReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_campaign(resource: _aws_personalize.ICampaignRef) -> str: ...
    @staticmethod
    def is_cfn_campaign(x: Any) -> bool: ...

class CfnCampaignProps(Struct):
    name: str
    solution_version_arn: str
    campaign_config: CfnCampaign.CampaignConfigProperty | Mapping[str, Any] | IResolvable | None = None
    min_provisioned_tps: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSourceProperty(Struct):
        data_location: str | None = None
    class DatasetImportJobProperty(Struct):
        dataset_arn: str | None = None
        dataset_import_job_arn: str | None = None
        data_source: Any | None = None
        job_name: str | None = None
        role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_arn: str,
        dataset_type: str,
        name: str,
        schema_arn: str,
        dataset_import_job: CfnDataset.DatasetImportJobProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_group_arn: str
    dataset_type: str
    name: str
    schema_arn: str
    dataset_import_job: CfnDataset.DatasetImportJobProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_dataset_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_ref(self) -> _aws_personalize.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_personalize.IDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    dataset_group_arn: str
    dataset_type: str
    name: str
    schema_arn: str
    dataset_import_job: CfnDataset.DatasetImportJobProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDatasetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        domain: str | None = None,
        kms_key_arn: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    domain: str | None
    kms_key_arn: str | None
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_dataset_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_group_ref(self) -> _aws_personalize.DatasetGroupReference: ...
    @staticmethod
    def arn_for_dataset_group(resource: _aws_personalize.IDatasetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_dataset_group(x: Any) -> bool: ...

class CfnDatasetGroupProps(Struct):
    name: str
    domain: str | None = None
    kms_key_arn: str | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventTracker(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_arn: str,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_group_arn: str
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_event_tracker_arn(self) -> str: ...
    @property
    def attr_tracking_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def event_tracker_ref(self) -> _aws_personalize.EventTrackerReference: ...
    @staticmethod
    def arn_for_event_tracker(resource: _aws_personalize.IEventTrackerRef) -> str: ...
    @staticmethod
    def is_cfn_event_tracker(x: Any) -> bool: ...

class CfnEventTrackerProps(Struct):
    dataset_group_arn: str
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_arn: str,
        filter_expression: str,
        name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_group_arn: str
    filter_expression: str
    name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_date_time(self) -> str: ...
    @property
    def attr_filter_arn(self) -> str: ...
    @property
    def attr_last_updated_date_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def filter_ref(self) -> _aws_personalize.FilterReference: ...
    @staticmethod
    def arn_for_filter(resource: _aws_personalize.IFilterRef) -> str: ...
    @staticmethod
    def is_cfn_filter(x: Any) -> bool: ...

class CfnFilterProps(Struct):
    dataset_group_arn: str
    filter_expression: str
    name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMetricAttribution(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MetricAttributeProperty(Struct):
        event_type: str
        expression: str
        metric_name: str
    class MetricsOutputConfigProperty(Struct):
        role_arn: str
        s3_data_destination: CfnMetricAttribution.S3DataDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3DataDestinationProperty(Struct):
        path: str
        kms_key_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_arn: str,
        metrics: Sequence[CfnMetricAttribution.MetricAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        metrics_output_config: CfnMetricAttribution.MetricsOutputConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
    ) -> None: ...
    dataset_group_arn: str
    metrics: Sequence[CfnMetricAttribution.MetricAttributeProperty | IResolvable] | IResolvable
    metrics_output_config: CfnMetricAttribution.MetricsOutputConfigProperty | IResolvable
    name: str
    @property
    def attr_metric_attribution_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def metric_attribution_ref(self) -> _aws_personalize.MetricAttributionReference: ...
    @staticmethod
    def arn_for_metric_attribution(resource: _aws_personalize.IMetricAttributionRef) -> str: ...
    @staticmethod
    def is_cfn_metric_attribution(x: Any) -> bool: ...

class CfnMetricAttributionProps(Struct):
    dataset_group_arn: str
    metrics: Sequence[CfnMetricAttribution.MetricAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    metrics_output_config: CfnMetricAttribution.MetricsOutputConfigProperty | Mapping[str, Any] | IResolvable
    name: str

class CfnSchema(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        schema: str,
        domain: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    schema: str
    domain: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_schema_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def schema_ref(self) -> _aws_personalize.SchemaReference: ...
    @staticmethod
    def arn_for_schema(resource: _aws_personalize.ISchemaRef) -> str: ...
    @staticmethod
    def is_cfn_schema(x: Any) -> bool: ...

class CfnSchemaProps(Struct):
    name: str
    schema: str
    domain: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSolution(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AlgorithmHyperParameterRangesProperty(Struct):
        categorical_hyper_parameter_ranges: Sequence[CfnSolution.CategoricalHyperParameterRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        continuous_hyper_parameter_ranges: Sequence[CfnSolution.ContinuousHyperParameterRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        integer_hyper_parameter_ranges: Sequence[CfnSolution.IntegerHyperParameterRangeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AutoMLConfigProperty(Struct):
        metric_name: str | None = None
        recipe_list: Sequence[str] | None = None
    class CategoricalHyperParameterRangeProperty(Struct):
        name: str | None = None
        values: Sequence[str] | None = None
    class ContinuousHyperParameterRangeProperty(Struct):
        max_value: float | None = None
        min_value: float | None = None
        name: str | None = None
    class HpoConfigProperty(Struct):
        algorithm_hyper_parameter_ranges: CfnSolution.AlgorithmHyperParameterRangesProperty | Mapping[str, Any] | IResolvable | None = None
        hpo_objective: CfnSolution.HpoObjectiveProperty | Mapping[str, Any] | IResolvable | None = None
        hpo_resource_config: CfnSolution.HpoResourceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class HpoObjectiveProperty(Struct):
        metric_name: str | None = None
        metric_regex: str | None = None
        type: str | None = None
    class HpoResourceConfigProperty(Struct):
        max_number_of_training_jobs: str | None = None
        max_parallel_training_jobs: str | None = None
    class IntegerHyperParameterRangeProperty(Struct):
        max_value: float | None = None
        min_value: float | None = None
        name: str | None = None
    class SolutionConfigProperty(Struct):
        algorithm_hyper_parameters: Mapping[str, str] | IResolvable | None = None
        auto_ml_config: Any | None = None
        event_value_threshold: str | None = None
        feature_transformation_parameters: Mapping[str, str] | IResolvable | None = None
        hpo_config: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_arn: str,
        name: str,
        event_type: str | None = None,
        perform_auto_ml: bool | IResolvable | None = None,
        perform_hpo: bool | IResolvable | None = None,
        recipe_arn: str | None = None,
        solution_config: CfnSolution.SolutionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_group_arn: str
    name: str
    event_type: str | None
    perform_auto_ml: bool | IResolvable | None
    perform_hpo: bool | IResolvable | None
    recipe_arn: str | None
    solution_config: CfnSolution.SolutionConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_solution_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def solution_ref(self) -> _aws_personalize.SolutionReference: ...
    @staticmethod
    def arn_for_solution(resource: _aws_personalize.ISolutionRef) -> str: ...
    @staticmethod
    def is_cfn_solution(x: Any) -> bool: ...

class CfnSolutionProps(Struct):
    dataset_group_arn: str
    name: str
    event_type: str | None = None
    perform_auto_ml: bool | IResolvable | None = None
    perform_hpo: bool | IResolvable | None = None
    recipe_arn: str | None = None
    solution_config: CfnSolution.SolutionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

