"""What alarms call."""

from __future__ import annotations

from typing import Any

from .. import aws_cloudwatch as cloudwatch
from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_sns as sns
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.stack import Stack
from ..constructs import Construct
from . import _cfn

__all__ = [
    "ApplicationScalingAction",
    "AutoScalingAction",
    "Ec2Action",
    "LambdaAction",
    "SnsAction",
    "SsmAction",
    "SsmIncidentAction",
]


def _config(arn: str) -> cloudwatch.AlarmActionConfig:
    return cloudwatch.AlarmActionConfig(alarm_action_arn=arn)


class SnsAction:
    """Publish to a topic.

    :param topic: the topic
    """

    def __init__(self, topic: sns.ITopic) -> None:
        self._topic = topic

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls."""
        return _config(self._topic.topic_arn)


class LambdaAction:
    """Invoke a function.

    :param lambda_function: the function, a version or an alias
    :param use_unique_permission_id: whether each alarm's permission has an id of its own; default no
    """

    def __init__(self, lambda_function: lambda_.IFunction, *, use_unique_permission_id: bool | None = None) -> None:
        self._function, self._unique = lambda_function, use_unique_permission_id

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls, and allow it to."""
        function: Any = self._function
        prefix = ""
        if FeatureFlags.of(scope).is_enabled(
            "@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction"
        ):
            prefix = alarm.node.id
        if self._unique:
            prefix = Names.unique_id(alarm)
        ident = f"{prefix}AlarmPermission"
        known = function.permissions_node.try_find_child(ident)
        if known is not None and known.source_arn == alarm.alarm_arn:
            return _config(function.function_arn)
        if known is not None and not self._unique:
            Annotations.of(scope).add_warning_v2(
                "@aws-cdk/aws-cloudwatch-actions:LambdaActionPermissionId",
                f"Please use 'useUniquePermissionId' on LambdaAction {function.function_name} to generate unique "
                "Lambda Permission Id",
            )
        function.add_permission(
            ident,
            source_account=Stack.of(scope).account,
            action="lambda:InvokeFunction",
            source_arn=alarm.alarm_arn,
            principal=iam.ServicePrincipal("lambda.alarms.cloudwatch.amazonaws.com"),
        )
        return _config(function.function_arn)


class Ec2Action:
    """Stop, terminate, reboot or recover an instance.

    :param instance_action: what is done
    """

    def __init__(self, instance_action: _cfn.Ec2InstanceAction) -> None:
        self._action = instance_action

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls."""
        stack = Stack.of(scope)
        return _config(f"arn:{stack.partition}:automate:{stack.region}:ec2:{self._action.value}")


class SsmAction:
    """Create an OpsItem.

    :param severity: the severity of the OpsItem
    :param category: the category of the OpsItem; default none
    """

    def __init__(self, severity: _cfn.OpsItemSeverity, category: _cfn.OpsItemCategory | None = None) -> None:
        self._item = severity.value if category is None else f"{severity.value}#CATEGORY={category.value}"

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls."""
        stack = Stack.of(scope)
        return _config(f"arn:{stack.partition}:ssm:{stack.region}:{stack.account}:opsitem:{self._item}")


class SsmIncidentAction:
    """Start a response plan of Incident Manager.

    :param response_plan_name: the name of the plan
    """

    def __init__(self, response_plan_name: str) -> None:
        self._plan = response_plan_name

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls."""
        stack = Stack.of(scope)
        return _config(f"arn:{stack.partition}:ssm-incidents::{stack.account}:response-plan/{self._plan}")


class ApplicationScalingAction:
    """Scale by a policy of Application Auto Scaling.

    :param step_scaling_action: the policy
    """

    def __init__(self, step_scaling_action: Any) -> None:
        self._step = step_scaling_action

    def bind(self, scope: Construct, alarm: Any) -> cloudwatch.AlarmActionConfig:
        """Return what the alarm calls."""
        return _config(self._step.scaling_policy_arn)


class AutoScalingAction(ApplicationScalingAction):
    """Scale a group of instances by a policy.

    :param step_scaling_action: the policy
    """
