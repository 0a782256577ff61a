# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_arcregionswitch as _aws_arcregionswitch
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArcRoutingControlConfigurationProperty(Struct):
        region_and_routing_controls: Mapping[str, Sequence[CfnPlan.ArcRoutingControlStateProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
    class ArcRoutingControlStateProperty(Struct):
        routing_control_arn: str
        state: str
    class AsgProperty(Struct):
        arn: str | None = None
        cross_account_role: str | None = None
        external_id: str | None = None
    class AssociatedAlarmProperty(Struct):
        alarm_type: str
        resource_identifier: str
        cross_account_role: str | None = None
        external_id: str | None = None
    class AuroraProvisionedScalingConfigurationProperty(Struct):
        global_cluster_identifier: str
        instance_arns: Mapping[str, str] | IResolvable
        region_database_cluster_arns: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
    class AuroraServerlessScalingConfigurationProperty(Struct):
        global_cluster_identifier: str
        region_database_cluster_arns: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        target_percent: float | None = None
        timeout_minutes: float | None = None
    class CustomActionLambdaConfigurationProperty(Struct):
        lambdas: Sequence[CfnPlan.LambdasProperty | Mapping[str, Any] | IResolvable] | IResolvable
        region_to_run: str
        retry_interval_minutes: float
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.LambdaUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentDbConfigurationProperty(Struct):
        behavior: str
        database_cluster_arns: Sequence[str]
        global_cluster_identifier: str
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.DocumentDbUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentDbUngracefulProperty(Struct):
        ungraceful: str | None = None
    class Ec2AsgCapacityIncreaseConfigurationProperty(Struct):
        asgs: Sequence[CfnPlan.AsgProperty | Mapping[str, Any] | IResolvable] | IResolvable
        capacity_monitoring_approach: str | None = None
        target_percent: float | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.Ec2UngracefulProperty | Mapping[str, Any] | IResolvable | None = None
        wait_elb_target_group_healthy: str | None = None
    class Ec2UngracefulProperty(Struct):
        minimum_success_percentage: float
    class EcsCapacityIncreaseConfigurationProperty(Struct):
        services: Sequence[CfnPlan.ServiceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        capacity_monitoring_approach: str | None = None
        target_percent: float | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.EcsUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
        wait_elb_target_group_healthy: str | None = None
    class EcsUngracefulProperty(Struct):
        minimum_success_percentage: float
    class EksClusterProperty(Struct):
        cluster_arn: str
        cross_account_role: str | None = None
        external_id: str | None = None
    class EksResourceScalingConfigurationProperty(Struct):
        kubernetes_resource_type: CfnPlan.KubernetesResourceTypeProperty | Mapping[str, Any] | IResolvable
        capacity_monitoring_approach: str | None = None
        eks_clusters: Sequence[CfnPlan.EksClusterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        scaling_resources: Sequence[Mapping[str, Mapping[str, CfnPlan.KubernetesScalingResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable] | IResolvable | None = None
        target_percent: float | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.EksResourceScalingUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class EksResourceScalingUngracefulProperty(Struct):
        minimum_success_percentage: float
    class EventSourceMappingProperty(Struct):
        arn: str
        cross_account_role: str | None = None
        external_id: str | None = None
    class ExecutionApprovalConfigurationProperty(Struct):
        approval_role: str
        timeout_minutes: float | None = None
    class ExecutionBlockConfigurationProperty(Struct):
        arc_routing_control_config: CfnPlan.ArcRoutingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        aurora_provisioned_scaling_config: CfnPlan.AuroraProvisionedScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        aurora_serverless_scaling_config: CfnPlan.AuroraServerlessScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_action_lambda_config: CfnPlan.CustomActionLambdaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        document_db_config: CfnPlan.DocumentDbConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ec2_asg_capacity_increase_config: CfnPlan.Ec2AsgCapacityIncreaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ecs_capacity_increase_config: CfnPlan.EcsCapacityIncreaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        eks_resource_scaling_config: CfnPlan.EksResourceScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        execution_approval_config: CfnPlan.ExecutionApprovalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        global_aurora_config: CfnPlan.GlobalAuroraConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_event_source_mapping_config: CfnPlan.LambdaEventSourceMappingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        neptune_global_database_config: CfnPlan.NeptuneGlobalDatabaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parallel_config: CfnPlan.ParallelExecutionBlockConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rds_create_cross_region_read_replica_config: CfnPlan.RdsCreateCrossRegionReplicaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rds_promote_read_replica_config: CfnPlan.RdsPromoteReadReplicaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        rds_switchover_read_replica_config: CfnPlan.RdsSwitchoverReadReplicaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        region_switch_plan_config: CfnPlan.RegionSwitchPlanConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        route53_health_check_config: CfnPlan.Route53HealthCheckConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ssm_send_command_config: CfnPlan.SsmSendCommandConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GlobalAuroraConfigurationProperty(Struct):
        behavior: str
        database_cluster_arns: Sequence[str]
        global_cluster_identifier: str
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.GlobalAuroraUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class GlobalAuroraUngracefulProperty(Struct):
        ungraceful: str | None = None
    class HealthCheckStateProperty(Struct):
        health_check_id: str | None = None
        region: str | None = None
    class KubernetesResourceTypeProperty(Struct):
        api_version: str
        kind: str
    class KubernetesScalingResourceProperty(Struct):
        name: str
        namespace: str
        hpa_name: str | None = None
    class LambdaEventSourceMappingConfigurationProperty(Struct):
        action: str
        region_event_source_mappings: Mapping[str, CfnPlan.EventSourceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.LambdaEventSourceMappingUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaEventSourceMappingUngracefulProperty(Struct):
        behavior: str | None = None
    class LambdaUngracefulProperty(Struct):
        behavior: str | None = None
    class LambdasProperty(Struct):
        arn: str | None = None
        cross_account_role: str | None = None
        external_id: str | None = None
    class NeptuneGlobalDatabaseConfigurationProperty(Struct):
        behavior: str
        global_cluster_identifier: str
        region_database_cluster_arns: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.NeptuneUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class NeptuneUngracefulProperty(Struct):
        ungraceful: str | None = None
    class ParallelExecutionBlockConfigurationProperty(Struct):
        steps: Sequence[CfnPlan.StepProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RdsCreateCrossRegionReplicaConfigurationProperty(Struct):
        db_instance_arn_map: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
    class RdsPromoteReadReplicaConfigurationProperty(Struct):
        db_instance_arn_map: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
    class RdsSwitchoverReadReplicaConfigurationProperty(Struct):
        db_instance_arn_map: Mapping[str, str] | IResolvable
        cross_account_role: str | None = None
        external_id: str | None = None
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.RdsUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class RdsUngracefulProperty(Struct):
        ungraceful: str | None = None
    class RegionSwitchPlanConfigurationProperty(Struct):
        arn: str
        cross_account_role: str | None = None
        external_id: str | None = None
    class ReportConfigurationProperty(Struct):
        report_output: Sequence[CfnPlan.ReportOutputConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReportOutputConfigurationProperty(Struct):
        s3_configuration: CfnPlan.S3ReportOutputConfigurationProperty | Mapping[str, Any] | IResolvable
    class Route53HealthCheckConfigurationProperty(Struct):
        hosted_zone_id: str
        record_name: str
        cross_account_role: str | None = None
        external_id: str | None = None
        record_sets: Sequence[CfnPlan.Route53ResourceRecordSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        timeout_minutes: float | None = None
    class Route53HealthChecksProperty(Struct):
        health_check_ids: Sequence[str] | None = None
        hosted_zone_ids: Sequence[str] | None = None
        record_names: Sequence[str] | None = None
        regions: Sequence[str] | None = None
    class Route53ResourceRecordSetProperty(Struct):
        record_set_identifier: str | None = None
        region: str | None = None
    class S3ReportOutputConfigurationProperty(Struct):
        bucket_owner: str | None = None
        bucket_path: str | None = None
    class ServiceProperty(Struct):
        cluster_arn: str | None = None
        cross_account_role: str | None = None
        external_id: str | None = None
        service_arn: str | None = None
    class SsmDocumentConfigProperty(Struct):
        document_arn: str
        targets: Sequence[CfnPlan.SsmTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
        cross_account_role: str | None = None
        document_version: str | None = None
        external_id: str | None = None
        parameters: Mapping[str, Sequence[str]] | IResolvable | None = None
    class SsmSendCommandConfigurationProperty(Struct):
        region_documents: Mapping[str, CfnPlan.SsmDocumentConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable
        retry_interval_minutes: float
        timeout_minutes: float | None = None
        ungraceful: CfnPlan.SsmSendCommandUngracefulProperty | Mapping[str, Any] | IResolvable | None = None
    class SsmSendCommandUngracefulProperty(Struct):
        behavior: str | None = None
    class SsmTargetProperty(Struct):
        key: str
        values: Sequence[str]
    class StepProperty(Struct):
        execution_block_configuration: CfnPlan.ExecutionBlockConfigurationProperty | Mapping[str, Any] | IResolvable
        execution_block_type: str
        name: str
        description: str | None = None
    class TriggerConditionProperty(Struct):
        associated_alarm_name: str
        condition: str
    class TriggerProperty(Struct):
        action: str
        conditions: Sequence[CfnPlan.TriggerConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        min_delay_minutes_between_executions: float
        target_region: str
        description: str | None = None
    class WorkflowProperty(Struct):
        workflow_target_action: str
        steps: Sequence[CfnPlan.StepProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        workflow_description: str | None = None
        workflow_target_region: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        execution_role: str,
        name: str,
        recovery_approach: str,
        regions: Sequence[str],
        workflows: Sequence[CfnPlan.WorkflowProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        associated_alarms: Mapping[str, CfnPlan.AssociatedAlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        primary_region: str | None = None,
        recovery_time_objective_minutes: float | None = None,
        report_configuration: CfnPlan.ReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        service_quota_checks_enabled: bool | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        triggers: Sequence[CfnPlan.TriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    execution_role: str
    name: str
    recovery_approach: str
    regions: Sequence[str]
    workflows: Sequence[CfnPlan.WorkflowProperty | IResolvable] | IResolvable
    associated_alarms: Mapping[str, CfnPlan.AssociatedAlarmProperty | IResolvable] | IResolvable | None
    description: str | None
    primary_region: str | None
    recovery_time_objective_minutes: float | None
    report_configuration: CfnPlan.ReportConfigurationProperty | IResolvable | None
    service_quota_checks_enabled: bool | IResolvable | None
    tags: Mapping[str, str] | None
    triggers: Sequence[CfnPlan.TriggerProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_health_checks_for_plan(self) -> IResolvable: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_plan_health_checks(self) -> Sequence[str]: ...
    @property
    def attr_route53_health_checks(self) -> IResolvable: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def plan_ref(self) -> _aws_arcregionswitch.PlanReference: ...
    @staticmethod
    def arn_for_plan(resource: _aws_arcregionswitch.IPlanRef) -> str: ...
    @staticmethod
    def is_cfn_plan(x: Any) -> bool: ...

class CfnPlanProps(Struct):
    execution_role: str
    name: str
    recovery_approach: str
    regions: Sequence[str]
    workflows: Sequence[CfnPlan.WorkflowProperty | Mapping[str, Any] | IResolvable] | IResolvable
    associated_alarms: Mapping[str, CfnPlan.AssociatedAlarmProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    primary_region: str | None = None
    recovery_time_objective_minutes: float | None = None
    report_configuration: CfnPlan.ReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    service_quota_checks_enabled: bool | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    triggers: Sequence[CfnPlan.TriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

