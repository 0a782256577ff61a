"""EmrCreateCluster: a cluster with its roles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.flags import FeatureFlags
from .._core.fn import Aws
from .._core.quantities import Duration, Size
from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from . import _emr_properties as emr
from ._emr import RUN_AND_WAIT
from ._emr_fleets import check_fleet
from ._service_task import ServiceTask
from ._wire import wire

__all__ = ["EmrCreateCluster"]

_SERVICE_POLICY_V2 = "@aws-cdk/aws-stepfunctions-tasks:enableEmrServicePolicyV2"
_LABEL = re.compile(r"emr-(\d+)\.(\d+)\.(\d+)")


class EmrCreateCluster(ServiceTask):
    """Create a cluster, and by default wait until it is ready.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html

    :param instances: the cluster's instances: fleets, groups, or types and a count
    :param name: the cluster's name, up to 256 characters
    :param additional_info: further settings, as JSON text; default none
    :param applications: the applications to install; default EMR's own choice
    :param auto_scaling_role: the role that scales groups; default a new one where there are no fleets
    :param auto_termination_policy_idle_timeout: after how long an idle cluster is terminated, 60 to 604,800 seconds;
        default never
    :param bootstrap_actions: scripts that run before the applications start; default none
    :param cluster_role: the role of the instances; default a new one, with an instance profile
    :param configurations: settings of the applications; default none
    :param custom_ami_id: the id of the instances' image; default EMR's own
    :param ebs_root_volume_iops: the root volume's IOPS, 3,000 to 16,000, from release 6.15.0 on; default EMR's own
    :param ebs_root_volume_size: the root volume's size, 15 to 100 GiB; default EMR's own
    :param ebs_root_volume_throughput: the root volume's throughput, 125 to 1,000 MiB/s, from release 6.15.0 on; default
        EMR's own
    :param kerberos_attributes: the Kerberos authentication of the cluster; default none
    :param log_uri: the ``s3://`` address to which logs are written; default not written
    :param managed_scaling_policy: the limits within which EMR scales the cluster; default it doesn't
    :param release_label: the release, as ``emr-x.x.x``; default EMR's own choice
    :param scale_down_behavior: when superfluous instances are terminated; default EMR's own
    :param security_configuration: the name of a security configuration; default none
    :param service_role: the role that EMR assumes; default a new one
    :param step_concurrency_level: how many steps run at once, 1 to 256; more than 1 from release 5.28.0 on; default 1
    :param tags: tags of the cluster, by name; default none
    :param visible_to_all_users: whether all users of the account see the cluster; default yes
    """

    action = "elasticmapreduce:createCluster"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = RUN_AND_WAIT
    default_pattern = sfn.IntegrationPattern.RUN_JOB

    ApplicationConfigProperty = emr.ApplicationConfigProperty
    AutoScalingPolicyProperty = emr.AutoScalingPolicyProperty
    BootstrapActionConfigProperty = emr.BootstrapActionConfigProperty
    CloudWatchAlarmComparisonOperator = emr.CloudWatchAlarmComparisonOperator
    CloudWatchAlarmDefinitionProperty = emr.CloudWatchAlarmDefinitionProperty
    CloudWatchAlarmStatistic = emr.CloudWatchAlarmStatistic
    CloudWatchAlarmUnit = emr.CloudWatchAlarmUnit
    ComputeLimitsUnitType = emr.ComputeLimitsUnitType
    ConfigurationProperty = emr.ConfigurationProperty
    EbsBlockDeviceConfigProperty = emr.EbsBlockDeviceConfigProperty
    EbsBlockDeviceVolumeType = emr.EbsBlockDeviceVolumeType
    EbsConfigurationProperty = emr.EbsConfigurationProperty
    EmrClusterScaleDownBehavior = emr.EmrClusterScaleDownBehavior
    InstanceFleetConfigProperty = emr.InstanceFleetConfigProperty
    InstanceFleetProvisioningSpecificationsProperty = emr.InstanceFleetProvisioningSpecificationsProperty
    InstanceGroupConfigProperty = emr.InstanceGroupConfigProperty
    InstanceMarket = emr.InstanceMarket
    InstanceRoleType = emr.InstanceRoleType
    InstanceTypeConfigProperty = emr.InstanceTypeConfigProperty
    InstancesConfigProperty = emr.InstancesConfigProperty
    KerberosAttributesProperty = emr.KerberosAttributesProperty
    ManagedScalingComputeLimitsProperty = emr.ManagedScalingComputeLimitsProperty
    ManagedScalingPolicyProperty = emr.ManagedScalingPolicyProperty
    MetricDimensionProperty = emr.MetricDimensionProperty
    OnDemandAllocationStrategy = emr.OnDemandAllocationStrategy
    OnDemandProvisioningSpecificationProperty = emr.OnDemandProvisioningSpecificationProperty
    PlacementTypeProperty = emr.PlacementTypeProperty
    ScalingActionProperty = emr.ScalingActionProperty
    ScalingAdjustmentType = emr.ScalingAdjustmentType
    ScalingConstraintsProperty = emr.ScalingConstraintsProperty
    ScalingRuleProperty = emr.ScalingRuleProperty
    ScalingTriggerProperty = emr.ScalingTriggerProperty
    ScriptBootstrapActionConfigProperty = emr.ScriptBootstrapActionConfigProperty
    SimpleScalingPolicyConfigurationProperty = emr.SimpleScalingPolicyConfigurationProperty
    SpotAllocationStrategy = emr.SpotAllocationStrategy
    SpotProvisioningSpecificationProperty = emr.SpotProvisioningSpecificationProperty
    SpotTimeoutAction = emr.SpotTimeoutAction
    VolumeSpecificationProperty = emr.VolumeSpecificationProperty

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        instances: emr.InstancesConfigProperty | Mapping[str, Any],
        name: str,
        additional_info: str | None = None,
        applications: Sequence[emr.ApplicationConfigProperty | Mapping[str, Any]] | None = None,
        auto_scaling_role: iam.IRole | None = None,
        auto_termination_policy_idle_timeout: Duration | None = None,
        bootstrap_actions: Sequence[emr.BootstrapActionConfigProperty | Mapping[str, Any]] | None = None,
        cluster_role: iam.IRole | None = None,
        configurations: Sequence[emr.ConfigurationProperty | Mapping[str, Any]] | None = None,
        custom_ami_id: str | None = None,
        ebs_root_volume_iops: float | None = None,
        ebs_root_volume_size: Size | None = None,
        ebs_root_volume_throughput: float | None = None,
        kerberos_attributes: emr.KerberosAttributesProperty | Mapping[str, Any] | None = None,
        log_uri: str | None = None,
        managed_scaling_policy: emr.ManagedScalingPolicyProperty | Mapping[str, Any] | None = None,
        release_label: str | None = None,
        scale_down_behavior: emr.EmrClusterScaleDownBehavior | None = None,
        security_configuration: str | None = None,
        service_role: iam.IRole | None = None,
        step_concurrency_level: float | None = None,
        tags: Mapping[str, str] | None = None,
        visible_to_all_users: bool | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        idle, root = auto_termination_policy_idle_timeout, ebs_root_volume_size
        instances = emr.InstancesConfigProperty.of(instances)
        fleets = [emr.InstanceFleetConfigProperty.of(fleet) for fleet in instances.instance_fleets or ()]
        self._check_release(release_label, step_concurrency_level, ebs_root_volume_iops, ebs_root_volume_throughput)
        seconds = idle.to_seconds() if idle else None
        self._in_range("auto_termination_policy_idle_timeout", seconds, 60, 604_800, " seconds", blind=True)
        self._in_range("ebs_root_volume_size", root.to_gibibytes() if root else None, 15, 100, " GiB", blind=True)
        self._in_range("ebs_root_volume_throughput", ebs_root_volume_throughput, 125, 1000, " MiB/s", blind=True)
        self._in_range("ebs_root_volume_iops", ebs_root_volume_iops, 3000, 16_000, blind=True)
        for fleet in fleets:
            check_fleet(fleet, self._refuse)
        if fleets and auto_scaling_role is not None:
            raise self._refuse(
                "auto_scaling_role is given together with instance fleets, which don't scale by it; leave it out",
                "AutoScalingRolesCannotBeSpecifiedWithInstanceFleets",
            )

        self._make_roles(service_role, cluster_role, auto_scaling_role, scaled=not fleets)
        base_tags = {"for-use-with-amazon-emr-managed-policies": "true"} if self._service_policy_v2() else None
        all_tags = {**(tags or {}), **(base_tags or {})}
        self._arguments = {
            "Instances": wire(instances),
            "JobFlowRole": self.cluster_role.role_name,
            "Name": name,
            "ServiceRole": self.service_role.role_name,
            "AdditionalInfo": additional_info,
            "Applications": wire(applications, emr.ApplicationConfigProperty),
            "AutoScalingRole": self._auto_scaling_role.role_name if self._auto_scaling_role else None,
            "BootstrapActions": wire(bootstrap_actions, emr.BootstrapActionConfigProperty),
            "Configurations": wire(configurations, emr.ConfigurationProperty),
            "CustomAmiId": custom_ami_id,
            "EbsRootVolumeSize": wire(root),
            "EbsRootVolumeIops": ebs_root_volume_iops,
            "EbsRootVolumeThroughput": ebs_root_volume_throughput,
            "KerberosAttributes": wire(kerberos_attributes, emr.KerberosAttributesProperty),
            "LogUri": log_uri,
            "ManagedScalingPolicy": wire(managed_scaling_policy, emr.ManagedScalingPolicyProperty),
            "ReleaseLabel": release_label,
            "ScaleDownBehavior": wire(scale_down_behavior),
            "SecurityConfiguration": security_configuration,
            "StepConcurrencyLevel": step_concurrency_level,
            "Tags": [{"Key": key, "Value": value} for key, value in all_tags.items()]
            if tags is not None or base_tags
            else None,
            "VisibleToAllUsers": visible_to_all_users is not False,
            "AutoTerminationPolicy": {"IdleTimeout": idle.to_seconds()} if idle else None,
        }

        self._allow_cluster(tagged=tags is not None)

    # ------------------------------------------------------------ check

    def _check_release(
        self, label: str | None, concurrency: float | None, iops: float | None, throughput: float | None
    ) -> None:
        self._in_range("step_concurrency_level", concurrency, 1, 256)
        if label is None or Token.is_unresolved(label):
            return
        match = _LABEL.fullmatch(label)
        if match is None:
            raise self._refuse(
                f"release_label is {label!r}; it must be in the format 'emr-x.x.x', such as 'emr-7.1.0'",
                "ReleaseLabelMustBeInCorrectFormat",
            )
        release = tuple(int(part) for part in match.groups())
        if concurrency not in (None, 1) and not Token.is_unresolved(concurrency) and release < (5, 28):
            raise self._refuse(
                f"step_concurrency_level is {concurrency}, but release_label is {label}; steps run at once from "
                "emr-5.28.0 on",
                "StepConcurrencyNotSupportedInOlderVersions",
            )
        if (iops is not None or throughput is not None) and release < (6, 15, 0):
            raise self._refuse(
                "ebs_root_volume_iops and ebs_root_volume_throughput are supported from emr-6.15.0 on, but "
                f"release_label is {label}",
                "EbsRootVolumeThroughputAndIopsNotSupportedInOlderVersions",
            )

    # ------------------------------------------------------------ roles

    @property
    def service_role(self) -> iam.IRole:
        """The role of EMR itself."""
        return self._service_role

    @property
    def cluster_role(self) -> iam.IRole:
        """The role of the cluster's instances."""
        return self._cluster_role

    @property
    def auto_scaling_role(self) -> iam.IRole:
        """The role that scales groups; clusters of fleets have none.

        :raises AuthoringError: when there is none
        """
        if self._auto_scaling_role is None:
            raise self._refuse("a cluster of instance fleets has no auto_scaling_role", "RoleNotAvailableYet")
        return self._auto_scaling_role

    def _service_policy_v2(self) -> bool:
        return FeatureFlags.of(self).is_enabled(_SERVICE_POLICY_V2)

    def _make_roles(
        self, service: iam.IRole | None, cluster: iam.IRole | None, scaling: iam.IRole | None, scaled: bool
    ) -> None:
        self._service_role = service if service is not None else self._make_service_role()
        self._cluster_role = cluster if cluster is not None else self._make_cluster_role()
        iam.RoleGrants.from_role(self._cluster_role).pass_role(self._service_role)
        self._auto_scaling_role = self._make_auto_scaling_role() if scaled and scaling is None else scaling

    def _make_service_role(self) -> iam.IRole:
        policy = "AmazonEMRServicePolicy_v2" if self._service_policy_v2() else "AmazonElasticMapReduceRole"
        return iam.Role(
            self,
            "ServiceRole",
            assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"),
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name(f"service-role/{policy}")],
        )

    def _make_cluster_role(self) -> iam.IRole:
        role = iam.Role(self, "InstanceRole", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))
        iam.CfnInstanceProfile(self, "InstanceProfile", roles=[role.role_name], instance_profile_name=role.role_name)
        return role

    def _make_auto_scaling_role(self) -> iam.IRole:
        policy = "service-role/AmazonElasticMapReduceforAutoScalingRole"
        role = iam.Role(
            self,
            "AutoScalingRole",
            assumed_by=iam.ServicePrincipal("elasticmapreduce.amazonaws.com"),
            managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name(policy)],
        )
        assert role.assume_role_policy is not None
        role.assume_role_policy.add_statements(
            iam.PolicyStatement(
                principals=[iam.ServicePrincipal("application-autoscaling.amazonaws.com")], actions=["sts:AssumeRole"]
            )
        )
        return role

    # ------------------------------------------------------------ permissions

    def _allow_cluster(self, *, tagged: bool) -> None:
        stack = Stack.of(self)
        self._allow(
            "elasticmapreduce:RunJobFlow",
            "elasticmapreduce:DescribeCluster",
            "elasticmapreduce:TerminateJobFlows",
            "elasticmapreduce:AddTags",
            on="*",
        )
        self._allow("iam:PassRole", on=[self._service_role.role_arn, self._cluster_role.role_arn])
        self._policies.append(
            iam.PolicyStatement(
                sid="ElasticMapReduceServiceLinkedRole",
                actions=["iam:CreateServiceLinkedRole"],
                resources=[
                    f"arn:{Aws.PARTITION}:iam::{stack.account}:role/aws-service-role/"
                    "elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup*"
                ],
                conditions={
                    "StringEquals": {
                        "iam:AWSServiceName": ["elasticmapreduce.amazonaws.com", "elasticmapreduce.amazonaws.com.cn"]
                    }
                },
            )
        )
        if self._auto_scaling_role is not None:
            self._allow("iam:PassRole", on=self._auto_scaling_role.role_arn)
        if tagged:
            clusters = stack.format_arn(service="elasticmapreduce", resource="cluster", resource_name="*")
            self._allow("elasticmapreduce:AddTags", on=clusters)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            rule = stack.format_arn(
                service="events", resource="rule", resource_name="StepFunctionsGetEventForEMRRunJobFlowRule"
            )
            self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)
