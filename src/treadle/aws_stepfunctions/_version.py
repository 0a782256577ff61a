"""Versions and aliases of state machines: treadle's own constructs, for the CDK has their L1 classes alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.quantities import Duration
from .._core.resource import RemovalPolicy, Resource
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._machine import IStateMachine, StateMachine

if TYPE_CHECKING:
    from ..aws_cloudwatch import IAlarm, Metric, MetricOptions

__all__ = ["GradualDeployment", "StateMachineAlias", "StateMachineVersion"]

_ALIAS_NAME = re.compile(r"(?=.*[a-zA-Z_.-])[a-zA-Z0-9_.-]{1,80}")


class StateMachineVersion(Resource):
    """A version of a state machine, and a new one whenever the state machine changes.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html

    :param state_machine: the state machine that is published
    :param description: a remark, up to 256 characters; default none
    :param removal_policy: what happens to a superseded version; default DESTROY
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        state_machine: StateMachine,
        description: str | None = None,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        super().__init__(scope, id)
        _check_description(self, description)
        self.state_machine = state_machine
        resource = _cfn.CfnStateMachineVersion(
            self,
            "Resource",
            state_machine_arn=state_machine.state_machine_arn,
            state_machine_revision_id=state_machine.state_machine_revision_id,
            description=description,
        )
        resource.apply_removal_policy(removal_policy, default=RemovalPolicy.DESTROY)
        self.version_arn: str = resource.ref


class GradualDeployment:
    """The deployment of a new version to an alias, at once or step by step.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html

    :param type: LINEAR, CANARY or ALL_AT_ONCE
    :param percentage: the share of executions that the new version gets per step, 1 to 99
    :param interval: the time between two steps, 1 to 2,100 minutes
    :param alarms: alarms that roll the deployment back when one goes off; default none
    """

    def __init__(
        self,
        type: str,
        percentage: float | None = None,
        interval: Duration | None = None,
        alarms: Sequence[IAlarm] = (),
    ) -> None:
        self._type = type
        self._percentage = percentage
        self._interval = interval
        self._alarms = alarms
        if percentage is not None and not Token.is_unresolved(percentage) and not 1 <= percentage <= 99:
            raise AuthoringError(f"percentage: expected 1 to 99, got {percentage}", code="DeploymentPercentage")
        if interval is not None and not interval.is_unresolved() and not 1 <= interval.to_minutes() <= 2100:
            raise AuthoringError(
                f"interval: expected 1 to 2100 minutes, got {interval.to_human_string()}", code="DeploymentInterval"
            )

    @staticmethod
    def all_at_once(*, alarms: Sequence[IAlarm] | None = None) -> GradualDeployment:
        """Start all executions with the new version at once.

        :param alarms: one that goes on brings the version before back
        """
        return GradualDeployment("ALL_AT_ONCE", alarms=alarms or ())

    @staticmethod
    def canary(*, percentage: float, interval: Duration, alarms: Sequence[IAlarm] | None = None) -> GradualDeployment:
        """Start some executions with the new version first, and all of them later.

        :param percentage: which share of the executions comes first, 1 to 99
        :param interval: how much later the others follow, 1 to 2,100 minutes
        :param alarms: one that goes on brings the version before back
        """
        return GradualDeployment("CANARY", percentage, interval, alarms or ())

    @staticmethod
    def linear(*, percentage: float, interval: Duration, alarms: Sequence[IAlarm] | None = None) -> GradualDeployment:
        """Start more and more executions with the new version.

        :param percentage: the share that is added each time, 1 to 99
        :param interval: the time between two steps, 1 to 2,100 minutes
        :param alarms: one that goes on brings the version before back
        """
        return GradualDeployment("LINEAR", percentage, interval, alarms or ())

    def _render(self, version: StateMachineVersion) -> dict[str, Any]:
        return {
            "StateMachineVersionArn": version.version_arn,
            "Type": self._type,
            "Percentage": self._percentage,
            "Interval": self._interval.to_minutes() if self._interval is not None else None,
            "Alarms": [alarm.alarm_name for alarm in self._alarms] or None,
        }


class StateMachineAlias(Resource, IStateMachine):
    """An alias of a version, or of two that share the executions; it is started like a state machine.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html

    :param version: the version that executions start with
    :param alias_name: 1 to 80 letters, digits, hyphens, underscores and periods, not digits alone; default generated by
        CloudFormation
    :param deployment: how a new version is deployed to the alias; default at once, without alarms
    :param description: a remark, up to 256 characters; default none
    :param other_version: a second version; not with deployment; default none
    :param other_weight: the percentage of executions that the second version gets, 0 to 100; required with it
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        version: StateMachineVersion,
        alias_name: str | None = None,
        deployment: GradualDeployment | None = None,
        description: str | None = None,
        other_version: StateMachineVersion | None = None,
        other_weight: float | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=alias_name)
        _check_description(self, description)
        if alias_name is not None and not Token.is_unresolved(alias_name) and not _ALIAS_NAME.fullmatch(alias_name):
            raise _refused(
                self,
                f"alias_name: expected 1 to 80 letters, digits, '-', '_' and '.', not digits alone, got {alias_name!r}",
                "AliasName",
            )
        if (other_version is None) is not (other_weight is None):
            raise _refused(self, "other_version and other_weight belong together", "AliasRouting")
        if deployment is not None and other_version is not None:
            raise _refused(self, "deployment and other_version are both given; keep one", "AliasRouting")
        if other_weight is not None and not Token.is_unresolved(other_weight) and not 0 <= other_weight <= 100:
            raise _refused(self, f"other_weight: expected 0 to 100, got {other_weight}", "AliasRouting")
        self.version = version
        routes = [(version, 100 - (other_weight or 0))]
        if other_version is not None and other_weight is not None:
            routes.append((other_version, other_weight))
        routing = [{"StateMachineVersionArn": to.version_arn, "Weight": weight} for to, weight in routes]
        resource = _cfn.CfnStateMachineAlias(
            self,
            "Resource",
            name=self.physical_name,
            description=description,
            deployment_preference=deployment._render(version) if deployment is not None else None,
            routing_configuration=routing if deployment is None else None,
        )
        self.alias_arn: str = resource.ref
        self.state_machine_arn: str = self.alias_arn
        self.grant_principal: iam.IPrincipal = version.state_machine.grant_principal

    def _metric(self, name: str, statistic: str, options: MetricOptions) -> Metric:
        raise _refused(
            self,
            "metrics of an alias are not supported; use those of its version's state_machine",
            "Alias",
        )


def _check_description(construct: Construct, description: str | None) -> None:
    if description is not None and not Token.is_unresolved(description) and len(description) > 256:
        raise _refused(
            construct, f"description: expected at most 256 characters, got {len(description)}", "DescriptionLength"
        )


def _refused(construct: Construct, message: str, code: str) -> AuthoringError:
    return AuthoringError(message, code=code, path=construct.node.path, kind=type(construct).__name__)
