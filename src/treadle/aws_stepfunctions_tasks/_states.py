"""AWS Step Functions itself: nested executions and activities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.arn import ArnFormat
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_stepfunctions import IActivity, IStateMachine

__all__ = ["StepFunctionsInvokeActivity", "StepFunctionsStartExecution"]

_PARENT = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"


class StepFunctionsStartExecution(ServiceTask):
    """Start an execution of another state machine.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html

    :param state_machine: the state machine to start
    :param associate_with_parent: whether the console links the two executions; input must be an object then; default no
    :param input: the execution's input; default the state's input
    :param name: the execution's name, 1 to 80 characters; default a UUID
    """

    action = "states:startExecution"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        state_machine: IStateMachine,
        associate_with_parent: bool | None = None,
        input: sfn.TaskInput | None = None,
        name: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._require_task_token("input", input)
        if associate_with_parent and input is not None and input.type is not sfn.InputType.OBJECT:
            raise self._refuse(
                "Could not enable `associate_with_parent` because `input` is taken directly from a JSON path. "
                "Use `sfn.TaskInput.from_object` instead.",
                "AssociateWithParent",
            )
        self._limit("name", name, 1, 80)
        self._input = input
        self._associate = bool(associate_with_parent)

        self._arguments = {"StateMachineArn": state_machine.state_machine_arn, "Name": name}

        self._allow("states:StartExecution", on=state_machine.state_machine_arn)
        if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB:
            self._allow_waiting(state_machine)

    def _allow_waiting(self, machine: IStateMachine) -> None:
        stack = Stack.of(self)
        name = stack.split_arn(machine.state_machine_arn, ArnFormat.COLON_RESOURCE_NAME).resource_name
        executions = stack.format_arn(
            service="states",
            resource="execution",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
            resource_name=f"{name}*",
        )
        rule = stack.format_arn(
            service="events", resource="rule", resource_name="StepFunctionsGetEventsForStepFunctionsExecutionRule"
        )
        self._allow("states:DescribeExecution", "states:StopExecution", on=executions)
        self._allow("events:PutTargets", "events:PutRule", "events:DescribeRule", on=rule)

    def _resource(self) -> str:
        version = ":2" if self.integration_pattern is sfn.IntegrationPattern.RUN_JOB else ""
        return super()._resource() + version

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        given = self._input.value if self._input is not None else None
        if self._associate:
            jsonata = language is sfn.QueryLanguage.JSONATA
            parent = "{% $states.context.Execution.Id %}" if jsonata else sfn.JsonPath.execution_id
            given = {**(given or {}), _PARENT: parent}
        elif given is None:
            given = sfn.JsonPath.entire_payload
        return {"Input": given, **self._arguments}


class StepFunctionsInvokeActivity(ServiceTask):
    """Wait for a worker of your own to do an activity.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html

    :param activity: the activity whose worker does the work
    :param arguments: what the worker gets (JSONata); default the state's input
    :param parameters: what the worker gets (JSONPath); default the state's input
    """

    action = "activity"
    ignores_pattern = True
    _json_path_alone = ("parameters",)
    _jsonata_alone = ("arguments",)

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        activity: IActivity,
        arguments: Any = None,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._activity = activity
        self._given = parameters if parameters is not None else arguments
        self.arguments = arguments
        self.task_metrics: sfn.TaskMetricsConfig | None = sfn.TaskMetricsConfig(
            metric_prefix_singular="Activity",
            metric_prefix_plural="Activities",
            metric_dimensions={"ActivityArn": activity.activity_arn},
        )

        encryption = activity.encryption_configuration
        if isinstance(encryption, sfn.CustomerManagedEncryptionConfiguration):
            self._allow(
                "kms:Decrypt",
                "kms:GenerateDataKey",
                on=encryption.kms_key.key_arn,
                conditions={"StringEquals": {"kms:EncryptionContext:aws:states:activityArn": activity.activity_arn}},
            )

    def _why_standard(self) -> str | None:
        return "activities run"

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        if self._given is None:
            return {"Resource": self._activity.activity_arn}
        return super()._render_task(machine)

    def _resource(self) -> str:
        return self._activity.activity_arn

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        return self._given
