"""StateMachineGrants: permissions on a state machine and its executions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import aws_iam as iam
from .._core.arn import Arn, ArnFormat
from .._core.stack import Stack

if TYPE_CHECKING:
    from ._machine import IStateMachine

__all__ = ["StateMachineGrants"]


class StateMachineGrants:
    """Grant permissions on a state machine.

    :param resource: the state machine on which permissions are granted
    """

    def __init__(self, *, resource: IStateMachine) -> None:
        self.resource = resource

    @classmethod
    def from_state_machine(cls, resource: IStateMachine) -> StateMachineGrants:
        """Grant on this machine."""
        return cls(resource=resource)

    def _grant(self, grantee: iam.IGrantable, actions: list[str], *arns: str) -> iam.Grant:
        return iam.Grant.add_to_principal(grantee=grantee, actions=actions, resource_arns=list(arns))

    @property
    def _machine_arn(self) -> str:
        return self.resource.state_machine_arn

    @property
    def _execution_arn(self) -> str:
        name = Arn.split(self._machine_arn, ArnFormat.COLON_RESOURCE_NAME).resource_name
        return Stack.of(self.resource).format_arn(
            resource="execution", service="states", resource_name=name, arn_format=ArnFormat.COLON_RESOURCE_NAME
        )

    def actions(self, identity: iam.IGrantable, *actions: str) -> iam.Grant:
        """Grant actions on the machine itself."""
        return self._grant(identity, list(actions), self._machine_arn)

    def execution(self, grantee: iam.IGrantable, *actions: str) -> iam.Grant:
        """Grant actions on the machine's executions."""
        return self._grant(grantee, list(actions), f"{self._execution_arn}:*")

    def start_execution(self, grantee: iam.IGrantable) -> iam.Grant:
        """Grant starting executions."""
        return self.actions(grantee, "states:StartExecution")

    def start_sync_execution(self, grantee: iam.IGrantable) -> iam.Grant:
        """Grant starting executions and waiting for their result."""
        return self.actions(grantee, "states:StartSyncExecution")

    def redrive_execution(self, grantee: iam.IGrantable) -> iam.Grant:
        """Grant redriving executions."""
        return self._grant(grantee, ["states:RedriveExecution"], f"{self._machine_arn}:*")

    def task_response(self, grantee: iam.IGrantable) -> iam.Grant:
        """Grant answering task tokens."""
        actions = ["states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat"]
        return self._grant(grantee, actions, self._machine_arn)

    def read(self, grantee: iam.IGrantable) -> iam.Grant:
        """Grant reading the machine, its executions and their histories."""
        self._grant(grantee, ["states:ListExecutions", "states:ListStateMachines"], self._machine_arn)
        self.execution(
            grantee,
            "states:DescribeExecution",
            "states:DescribeStateMachineForExecution",
            "states:GetExecutionHistory",
        )
        return self._grant(
            grantee, ["states:ListActivities", "states:DescribeStateMachine", "states:DescribeActivity"], "*"
        )
