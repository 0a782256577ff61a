# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_greengrassv2 as _aws_greengrassv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnComponentVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentDependencyRequirementProperty(Struct):
        dependency_type: str | None = None
        version_requirement: str | None = None
    class ComponentPlatformProperty(Struct):
        attributes: Mapping[str, str] | IResolvable | None = None
        name: str | None = None
    class LambdaContainerParamsProperty(Struct):
        devices: Sequence[CfnComponentVersion.LambdaDeviceMountProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        memory_size_in_kb: float | None = None
        mount_ro_sysfs: bool | IResolvable | None = None
        volumes: Sequence[CfnComponentVersion.LambdaVolumeMountProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LambdaDeviceMountProperty(Struct):
        add_group_owner: bool | IResolvable | None = None
        path: str | None = None
        permission: str | None = None
    class LambdaEventSourceProperty(Struct):
        topic: str | None = None
        type: str | None = None
    class LambdaExecutionParametersProperty(Struct):
        environment_variables: Mapping[str, str] | IResolvable | None = None
        event_sources: Sequence[CfnComponentVersion.LambdaEventSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        exec_args: Sequence[str] | None = None
        input_payload_encoding_type: str | None = None
        linux_process_params: CfnComponentVersion.LambdaLinuxProcessParamsProperty | Mapping[str, Any] | IResolvable | None = None
        max_idle_time_in_seconds: float | None = None
        max_instances_count: float | None = None
        max_queue_size: float | None = None
        pinned: bool | IResolvable | None = None
        status_timeout_in_seconds: float | None = None
        timeout_in_seconds: float | None = None
    class LambdaFunctionRecipeSourceProperty(Struct):
        component_dependencies: Mapping[str, CfnComponentVersion.ComponentDependencyRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        component_lambda_parameters: CfnComponentVersion.LambdaExecutionParametersProperty | Mapping[str, Any] | IResolvable | None = None
        component_name: str | None = None
        component_platforms: Sequence[CfnComponentVersion.ComponentPlatformProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        component_version: str | None = None
        lambda_arn: str | None = None
    class LambdaLinuxProcessParamsProperty(Struct):
        container_params: CfnComponentVersion.LambdaContainerParamsProperty | Mapping[str, Any] | IResolvable | None = None
        isolation_mode: str | None = None
    class LambdaVolumeMountProperty(Struct):
        add_group_owner: bool | IResolvable | None = None
        destination_path: str | None = None
        permission: str | None = None
        source_path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        inline_recipe: str | None = None,
        lambda_function: CfnComponentVersion.LambdaFunctionRecipeSourceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    inline_recipe: str | None
    lambda_function: CfnComponentVersion.LambdaFunctionRecipeSourceProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_component_name(self) -> str: ...
    @property
    def attr_component_version(self) -> str: ...
    @property
    def component_version_ref(self) -> _aws_greengrassv2.ComponentVersionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_component_version(resource: _aws_greengrassv2.IComponentVersionRef) -> str: ...
    @staticmethod
    def is_cfn_component_version(x: Any) -> bool: ...

class CfnComponentVersionProps(Struct):
    inline_recipe: str | None = None
    lambda_function: CfnComponentVersion.LambdaFunctionRecipeSourceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComponentConfigurationUpdateProperty(Struct):
        merge: str | None = None
        reset: Sequence[str] | None = None
    class ComponentDeploymentSpecificationProperty(Struct):
        component_version: str | None = None
        configuration_update: CfnDeployment.ComponentConfigurationUpdateProperty | Mapping[str, Any] | IResolvable | None = None
        run_with: CfnDeployment.ComponentRunWithProperty | Mapping[str, Any] | IResolvable | None = None
    class ComponentRunWithProperty(Struct):
        posix_user: str | None = None
        system_resource_limits: CfnDeployment.SystemResourceLimitsProperty | Mapping[str, Any] | IResolvable | None = None
        windows_user: str | None = None
    class DeploymentComponentUpdatePolicyProperty(Struct):
        action: str | None = None
        timeout_in_seconds: float | None = None
    class DeploymentConfigurationValidationPolicyProperty(Struct):
        timeout_in_seconds: float | None = None
    class DeploymentIoTJobConfigurationProperty(Struct):
        abort_config: CfnDeployment.IoTJobAbortConfigProperty | Mapping[str, Any] | IResolvable | None = None
        job_executions_rollout_config: CfnDeployment.IoTJobExecutionsRolloutConfigProperty | Mapping[str, Any] | IResolvable | None = None
        timeout_config: CfnDeployment.IoTJobTimeoutConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DeploymentPoliciesProperty(Struct):
        component_update_policy: CfnDeployment.DeploymentComponentUpdatePolicyProperty | Mapping[str, Any] | IResolvable | None = None
        configuration_validation_policy: CfnDeployment.DeploymentConfigurationValidationPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        failure_handling_policy: str | None = None
    class IoTJobAbortConfigProperty(Struct):
        criteria_list: Sequence[CfnDeployment.IoTJobAbortCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class IoTJobAbortCriteriaProperty(Struct):
        action: str
        failure_type: str
        min_number_of_executed_things: float
        threshold_percentage: float
    class IoTJobExecutionsRolloutConfigProperty(Struct):
        exponential_rate: CfnDeployment.IoTJobExponentialRolloutRateProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_per_minute: float | None = None
    class IoTJobExponentialRolloutRateProperty(Struct):
        base_rate_per_minute: float
        increment_factor: float
        rate_increase_criteria: Any
    class IoTJobTimeoutConfigProperty(Struct):
        in_progress_timeout_in_minutes: float | None = None
    class SystemResourceLimitsProperty(Struct):
        cpus: float | None = None
        memory: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        target_arn: str,
        components: Mapping[str, CfnDeployment.ComponentDeploymentSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        deployment_name: str | None = None,
        deployment_policies: CfnDeployment.DeploymentPoliciesProperty | Mapping[str, Any] | IResolvable | None = None,
        iot_job_configuration: CfnDeployment.DeploymentIoTJobConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        parent_target_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    target_arn: str
    components: Mapping[str, CfnDeployment.ComponentDeploymentSpecificationProperty | IResolvable] | IResolvable | None
    deployment_name: str | None
    deployment_policies: CfnDeployment.DeploymentPoliciesProperty | IResolvable | None
    iot_job_configuration: CfnDeployment.DeploymentIoTJobConfigurationProperty | IResolvable | None
    parent_target_arn: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_deployment_id(self) -> str: ...
    @property
    def deployment_ref(self) -> _aws_greengrassv2.DeploymentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_deployment(resource: _aws_greengrassv2.IDeploymentRef) -> str: ...
    @staticmethod
    def from_deployment_id(scope: Construct, id: str, deployment_id: str) -> _aws_greengrassv2.IDeploymentRef: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    target_arn: str
    components: Mapping[str, CfnDeployment.ComponentDeploymentSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    deployment_name: str | None = None
    deployment_policies: CfnDeployment.DeploymentPoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    iot_job_configuration: CfnDeployment.DeploymentIoTJobConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    parent_target_arn: str | None = None
    tags: Mapping[str, str] | None = None

