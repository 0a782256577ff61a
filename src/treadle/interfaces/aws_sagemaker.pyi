# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AIWorkloadConfigReference(Struct):
    ai_workload_config_arn: str

class ActionReference(Struct):
    action_arn: str

class AlgorithmReference(Struct):
    algorithm_arn: str

class AppImageConfigReference(Struct):
    app_image_config_arn: str
    app_image_config_name: str

class AppReference(Struct):
    app_arn: str
    app_name: str
    app_type: str
    domain_id: str
    user_profile_name: str

class ArtifactReference(Struct):
    artifact_arn: str

class ClusterReference(Struct):
    cluster_arn: str

class ClusterSchedulerConfigReference(Struct):
    cluster_scheduler_config_arn: str

class CodeRepositoryReference(Struct):
    code_repository_arn: str

class ContextReference(Struct):
    context_arn: str

class DataQualityJobDefinitionReference(Struct):
    job_definition_arn: str

class DeviceFleetReference(Struct):
    device_fleet_name: str

class DeviceReference(Struct):
    device_fleet_name: str

class DomainReference(Struct):
    domain_arn: str
    domain_id: str

class EndpointConfigReference(Struct):
    endpoint_config_arn: str

class EndpointReference(Struct):
    endpoint_arn: str

class ExperimentReference(Struct):
    experiment_arn: str

class ExperimentTrialComponentReference(Struct):
    experiment_trial_component_arn: str
    experiment_trial_component_id: str

class FeatureGroupReference(Struct):
    feature_group_name: str

class HubReference(Struct):
    hub_arn: str

class HumanTaskUiReference(Struct):
    human_task_ui_arn: str

class ImageReference(Struct):
    image_arn: str

class ImageVersionReference(Struct):
    image_version_arn: str

class InferenceComponentReference(Struct):
    inference_component_arn: str

class InferenceExperimentReference(Struct):
    inference_experiment_arn: str
    inference_experiment_name: str

class MlflowAppReference(Struct):
    mlflow_app_arn: str

class MlflowTrackingServerReference(Struct):
    tracking_server_name: str

class ModelBiasJobDefinitionReference(Struct):
    job_definition_arn: str

class ModelCardReference(Struct):
    model_card_arn: str
    model_card_name: str

class ModelExplainabilityJobDefinitionReference(Struct):
    job_definition_arn: str

class ModelPackageGroupReference(Struct):
    model_package_group_arn: str

class ModelPackageReference(Struct):
    model_package_arn: str

class ModelQualityJobDefinitionReference(Struct):
    job_definition_arn: str

class ModelReference(Struct):
    model_arn: str

class MonitoringScheduleReference(Struct):
    monitoring_schedule_arn: str

class NotebookInstanceLifecycleConfigReference(Struct):
    notebook_instance_lifecycle_config_arn: str

class NotebookInstanceReference(Struct):
    notebook_instance_arn: str

class PartnerAppReference(Struct):
    partner_app_arn: str

class PipelineReference(Struct):
    pipeline_name: str

class ProcessingJobReference(Struct):
    processing_job_arn: str

class ProjectReference(Struct):
    project_arn: str

class SpaceReference(Struct):
    domain_id: str
    space_arn: str
    space_name: str

class StudioLifecycleConfigReference(Struct):
    studio_lifecycle_config_arn: str
    studio_lifecycle_config_name: str

class TrialComponentReference(Struct):
    trial_component_arn: str

class UserProfileReference(Struct):
    domain_id: str
    user_profile_arn: str
    user_profile_name: str

class WorkforceReference(Struct):
    workforce_arn: str

class WorkteamReference(Struct):
    workteam_arn: str

class IAIWorkloadConfigRef(Protocol):
    @property
    def ai_workload_config_ref(self) -> AIWorkloadConfigReference: ...

class IActionRef(Protocol):
    @property
    def action_ref(self) -> ActionReference: ...

class IAlgorithmRef(Protocol):
    @property
    def algorithm_ref(self) -> AlgorithmReference: ...

class IAppImageConfigRef(Protocol):
    @property
    def app_image_config_ref(self) -> AppImageConfigReference: ...

class IAppRef(Protocol):
    @property
    def app_ref(self) -> AppReference: ...

class IArtifactRef(Protocol):
    @property
    def artifact_ref(self) -> ArtifactReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IClusterSchedulerConfigRef(Protocol):
    @property
    def cluster_scheduler_config_ref(self) -> ClusterSchedulerConfigReference: ...

class ICodeRepositoryRef(Protocol):
    @property
    def code_repository_ref(self) -> CodeRepositoryReference: ...

class IContextRef(Protocol):
    @property
    def context_ref(self) -> ContextReference: ...

class IDataQualityJobDefinitionRef(Protocol):
    @property
    def data_quality_job_definition_ref(self) -> DataQualityJobDefinitionReference: ...

class IDeviceFleetRef(Protocol):
    @property
    def device_fleet_ref(self) -> DeviceFleetReference: ...

class IDeviceRef(Protocol):
    @property
    def device_ref(self) -> DeviceReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IEndpointConfigRef(Protocol):
    @property
    def endpoint_config_ref(self) -> EndpointConfigReference: ...

class IEndpointRef(Protocol):
    @property
    def endpoint_ref(self) -> EndpointReference: ...

class IExperimentRef(Protocol):
    @property
    def experiment_ref(self) -> ExperimentReference: ...

class IExperimentTrialComponentRef(Protocol):
    @property
    def experiment_trial_component_ref(self) -> ExperimentTrialComponentReference: ...

class IFeatureGroupRef(Protocol):
    @property
    def feature_group_ref(self) -> FeatureGroupReference: ...

class IHubRef(Protocol):
    @property
    def hub_ref(self) -> HubReference: ...

class IHumanTaskUiRef(Protocol):
    @property
    def human_task_ui_ref(self) -> HumanTaskUiReference: ...

class IImageRef(Protocol):
    @property
    def image_ref(self) -> ImageReference: ...

class IImageVersionRef(Protocol):
    @property
    def image_version_ref(self) -> ImageVersionReference: ...

class IInferenceComponentRef(Protocol):
    @property
    def inference_component_ref(self) -> InferenceComponentReference: ...

class IInferenceExperimentRef(Protocol):
    @property
    def inference_experiment_ref(self) -> InferenceExperimentReference: ...

class IMlflowAppRef(Protocol):
    @property
    def mlflow_app_ref(self) -> MlflowAppReference: ...

class IMlflowTrackingServerRef(Protocol):
    @property
    def mlflow_tracking_server_ref(self) -> MlflowTrackingServerReference: ...

class IModelBiasJobDefinitionRef(Protocol):
    @property
    def model_bias_job_definition_ref(self) -> ModelBiasJobDefinitionReference: ...

class IModelCardRef(Protocol):
    @property
    def model_card_ref(self) -> ModelCardReference: ...

class IModelExplainabilityJobDefinitionRef(Protocol):
    @property
    def model_explainability_job_definition_ref(self) -> ModelExplainabilityJobDefinitionReference: ...

class IModelPackageGroupRef(Protocol):
    @property
    def model_package_group_ref(self) -> ModelPackageGroupReference: ...

class IModelPackageRef(Protocol):
    @property
    def model_package_ref(self) -> ModelPackageReference: ...

class IModelQualityJobDefinitionRef(Protocol):
    @property
    def model_quality_job_definition_ref(self) -> ModelQualityJobDefinitionReference: ...

class IModelRef(Protocol):
    @property
    def model_ref(self) -> ModelReference: ...

class IMonitoringScheduleRef(Protocol):
    @property
    def monitoring_schedule_ref(self) -> MonitoringScheduleReference: ...

class INotebookInstanceLifecycleConfigRef(Protocol):
    @property
    def notebook_instance_lifecycle_config_ref(self) -> NotebookInstanceLifecycleConfigReference: ...

class INotebookInstanceRef(Protocol):
    @property
    def notebook_instance_ref(self) -> NotebookInstanceReference: ...

class IPartnerAppRef(Protocol):
    @property
    def partner_app_ref(self) -> PartnerAppReference: ...

class IPipelineRef(Protocol):
    @property
    def pipeline_ref(self) -> PipelineReference: ...

class IProcessingJobRef(Protocol):
    @property
    def processing_job_ref(self) -> ProcessingJobReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class ISpaceRef(Protocol):
    @property
    def space_ref(self) -> SpaceReference: ...

class IStudioLifecycleConfigRef(Protocol):
    @property
    def studio_lifecycle_config_ref(self) -> StudioLifecycleConfigReference: ...

class ITrialComponentRef(Protocol):
    @property
    def trial_component_ref(self) -> TrialComponentReference: ...

class IUserProfileRef(Protocol):
    @property
    def user_profile_ref(self) -> UserProfileReference: ...

class IWorkforceRef(Protocol):
    @property
    def workforce_ref(self) -> WorkforceReference: ...

class IWorkteamRef(Protocol):
    @property
    def workteam_ref(self) -> WorkteamReference: ...
