# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_evidently as _aws_evidently
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnExperiment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MetricGoalObjectProperty(Struct):
        desired_change: str
        entity_id_key: str
        metric_name: str
        value_key: str
        event_pattern: str | None = None
        unit_label: str | None = None
    class OnlineAbConfigObjectProperty(Struct):
        control_treatment_name: str | None = None
        treatment_weights: Sequence[CfnExperiment.TreatmentToWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RunningStatusObjectProperty(Struct):
        status: str
        analysis_complete_time: str | None = None
        desired_state: str | None = None
        reason: str | None = None
    class TreatmentObjectProperty(Struct):
        feature: str
        treatment_name: str
        variation: str
        description: str | None = None
    class TreatmentToWeightProperty(Struct):
        split_weight: float
        treatment: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        metric_goals: Sequence[CfnExperiment.MetricGoalObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        online_ab_config: CfnExperiment.OnlineAbConfigObjectProperty | Mapping[str, Any] | IResolvable,
        project: str,
        treatments: Sequence[CfnExperiment.TreatmentObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        randomization_salt: str | None = None,
        remove_segment: bool | IResolvable | None = None,
        running_status: CfnExperiment.RunningStatusObjectProperty | Mapping[str, Any] | IResolvable | None = None,
        sampling_rate: float | None = None,
        segment: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    metric_goals: Sequence[CfnExperiment.MetricGoalObjectProperty | IResolvable] | IResolvable
    name: str
    online_ab_config: CfnExperiment.OnlineAbConfigObjectProperty | IResolvable
    project: str
    treatments: Sequence[CfnExperiment.TreatmentObjectProperty | IResolvable] | IResolvable
    description: str | None
    randomization_salt: str | None
    remove_segment: bool | IResolvable | None
    running_status: CfnExperiment.RunningStatusObjectProperty | IResolvable | None
    sampling_rate: float | None
    segment: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def experiment_ref(self) -> _aws_evidently.ExperimentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_experiment(resource: _aws_evidently.IExperimentRef) -> str: ...
    @staticmethod
    def is_cfn_experiment(x: Any) -> bool: ...

class CfnExperimentProps(Struct):
    metric_goals: Sequence[CfnExperiment.MetricGoalObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    online_ab_config: CfnExperiment.OnlineAbConfigObjectProperty | Mapping[str, Any] | IResolvable
    project: str
    treatments: Sequence[CfnExperiment.TreatmentObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    randomization_salt: str | None = None
    remove_segment: bool | IResolvable | None = None
    running_status: CfnExperiment.RunningStatusObjectProperty | Mapping[str, Any] | IResolvable | None = None
    sampling_rate: float | None = None
    segment: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFeature(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EntityOverrideProperty(Struct):
        entity_id: str | None = None
        variation: str | None = None
    class VariationObjectProperty(Struct):
        variation_name: str
        boolean_value: bool | IResolvable | None = None
        double_value: float | None = None
        long_value: float | None = None
        string_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        project: str | _aws_evidently.IProjectRef,
        variations: Sequence[CfnFeature.VariationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        default_variation: str | None = None,
        description: str | None = None,
        entity_overrides: Sequence[CfnFeature.EntityOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        evaluation_strategy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    project: str
    variations: Sequence[CfnFeature.VariationObjectProperty | IResolvable] | IResolvable
    default_variation: str | None
    description: str | None
    entity_overrides: Sequence[CfnFeature.EntityOverrideProperty | IResolvable] | IResolvable | None
    evaluation_strategy: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def feature_ref(self) -> _aws_evidently.FeatureReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_feature(resource: _aws_evidently.IFeatureRef) -> str: ...
    @staticmethod
    def is_cfn_feature(x: Any) -> bool: ...

class CfnFeatureProps(Struct):
    name: str
    project: str | _aws_evidently.IProjectRef
    variations: Sequence[CfnFeature.VariationObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable
    default_variation: str | None = None
    description: str | None = None
    entity_overrides: Sequence[CfnFeature.EntityOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    evaluation_strategy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLaunch(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExecutionStatusObjectProperty(Struct):
        status: str
        desired_state: str | None = None
        reason: str | None = None
    class GroupToWeightProperty(Struct):
        group_name: str
        split_weight: float
    class LaunchGroupObjectProperty(Struct):
        feature: str
        group_name: str
        variation: str
        description: str | None = None
    class MetricDefinitionObjectProperty(Struct):
        entity_id_key: str
        metric_name: str
        value_key: str
        event_pattern: str | None = None
        unit_label: str | None = None
    class SegmentOverrideProperty(Struct):
        evaluation_order: float
        segment: str
        weights: Sequence[CfnLaunch.GroupToWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class StepConfigProperty(Struct):
        group_weights: Sequence[CfnLaunch.GroupToWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable
        start_time: str
        segment_overrides: Sequence[CfnLaunch.SegmentOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        groups: Sequence[CfnLaunch.LaunchGroupObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        project: str | _aws_evidently.IProjectRef,
        scheduled_splits_config: Sequence[CfnLaunch.StepConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        execution_status: CfnLaunch.ExecutionStatusObjectProperty | Mapping[str, Any] | IResolvable | None = None,
        metric_monitors: Sequence[CfnLaunch.MetricDefinitionObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        randomization_salt: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    groups: Sequence[CfnLaunch.LaunchGroupObjectProperty | IResolvable] | IResolvable
    name: str
    project: str
    scheduled_splits_config: Sequence[CfnLaunch.StepConfigProperty | IResolvable] | IResolvable
    description: str | None
    execution_status: CfnLaunch.ExecutionStatusObjectProperty | IResolvable | None
    metric_monitors: Sequence[CfnLaunch.MetricDefinitionObjectProperty | IResolvable] | IResolvable | None
    randomization_salt: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def launch_ref(self) -> _aws_evidently.LaunchReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_launch(resource: _aws_evidently.ILaunchRef) -> str: ...
    @staticmethod
    def is_cfn_launch(x: Any) -> bool: ...

class CfnLaunchProps(Struct):
    groups: Sequence[CfnLaunch.LaunchGroupObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    project: str | _aws_evidently.IProjectRef
    scheduled_splits_config: Sequence[CfnLaunch.StepConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    execution_status: CfnLaunch.ExecutionStatusObjectProperty | Mapping[str, Any] | IResolvable | None = None
    metric_monitors: Sequence[CfnLaunch.MetricDefinitionObjectProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    randomization_salt: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppConfigResourceObjectProperty(Struct):
        application_id: str
        environment_id: str
    class DataDeliveryObjectProperty(Struct):
        log_group: str | None = None
        s3: CfnProject.S3DestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3DestinationProperty(Struct):
        bucket_name: str
        prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        app_config_resource: CfnProject.AppConfigResourceObjectProperty | Mapping[str, Any] | IResolvable | None = None,
        data_delivery: CfnProject.DataDeliveryObjectProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    app_config_resource: CfnProject.AppConfigResourceObjectProperty | IResolvable | None
    data_delivery: CfnProject.DataDeliveryObjectProperty | IResolvable | None
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def project_ref(self) -> _aws_evidently.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_project(resource: _aws_evidently.IProjectRef) -> str: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    name: str
    app_config_resource: CfnProject.AppConfigResourceObjectProperty | Mapping[str, Any] | IResolvable | None = None
    data_delivery: CfnProject.DataDeliveryObjectProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSegment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        pattern: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    pattern: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def segment_ref(self) -> _aws_evidently.SegmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_segment(resource: _aws_evidently.ISegmentRef) -> str: ...
    @staticmethod
    def is_cfn_segment(x: Any) -> bool: ...

class CfnSegmentProps(Struct):
    name: str
    description: str | None = None
    pattern: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

