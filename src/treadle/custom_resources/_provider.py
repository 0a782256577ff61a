"""Custom resources that functions of the app create."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .. import aws_lambda as lambda_
from .. import aws_logs as logs
from .. import aws_stepfunctions as sfn
from .._core.custom_resource import handlers_folder
from .._core.quantities import Duration
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

__all__ = ["Provider", "WaiterStateMachine"]

_LOGS = (
    "CreateLogDelivery CreateLogStream GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries "
    "PutLogEvents PutResourcePolicy DescribeResourcePolicies DescribeLogGroups"
).split()
_HANDLERS = {"onEvent": "on_event", "isComplete": "is_complete", "onTimeout": "on_timeout"}


class Provider(Construct):
    """A provider of custom resources made of functions.

    https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.custom_resources/README.html

    :param on_event_handler: the function that creates, updates and deletes
    :param disable_waiter_state_machine_logging: whether the waiting machine has no log; default yes
    :param framework_complete_and_timeout_role: the role of the functions that wait; default new ones
    :param framework_lambda_logging_level: the level at which the framework's functions log; default FATAL
    :param framework_on_event_role: the role of the function that handles events; default a new one
    :param is_complete_handler: the function that says whether it is done; default done when on_event_handler ends
    :param log_group: the log group of the functions; default ones made by Lambda
    :param log_retention: how long the functions' logs are kept; default for ever
    :param provider_function_env_encryption: the key of the functions' environment; default Lambda's own
    :param provider_function_name: the name of the function that handles events; default generated
    :param query_interval: how often is_complete_handler is asked; default 5 seconds
    :param role: the role of all functions; default new ones
    :param security_groups: the groups of the functions; needs vpc; default new ones
    :param total_timeout: how long it may take, up to an hour; default 30 minutes
    :param vpc: the network of the functions; default none
    :param vpc_subnets: the subnets of the functions; needs vpc; default the private ones
    :param waiter_state_machine_log_options: the log of the waiting machine; default errors
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        on_event_handler: lambda_.IFunction,
        disable_waiter_state_machine_logging: bool | None = None,
        framework_complete_and_timeout_role: iam.IRole | None = None,
        framework_lambda_logging_level: lambda_.ApplicationLogLevel | None = None,
        framework_on_event_role: iam.IRole | None = None,
        is_complete_handler: lambda_.IFunction | None = None,
        log_group: logs.ILogGroup | None = None,
        log_retention: logs.RetentionDays | None = None,
        provider_function_env_encryption: kms.IKey | None = None,
        provider_function_name: str | None = None,
        query_interval: Duration | None = None,
        role: iam.IRole | None = None,
        security_groups: Sequence[ec2.ISecurityGroup] | None = None,
        total_timeout: Duration | None = None,
        vpc: ec2.IVpc | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
        waiter_state_machine_log_options: _cfn.LogOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        waiting = (query_interval, total_timeout, waiter_state_machine_log_options)
        if is_complete_handler is None:
            if any(waiting) or disable_waiter_state_machine_logging is not None:
                raise self._refuse(
                    '"queryInterval", "totalTimeout", "waiterStateMachineLogOptions", and '
                    '"disableWaiterStateMachineLogging" can only be configured if "isCompleteHandler" is specified. '
                    "Otherwise, they have no meaning"
                )
            if framework_complete_and_timeout_role is not None and role is None:
                raise self._refuse(
                    'Cannot specify "frameworkCompleteAndTimeoutRole" when "isCompleteHandler" is not specified.'
                )
        if role is not None and (framework_on_event_role or framework_complete_and_timeout_role):
            raise self._refuse(
                'Cannot specify both "role" and any of "frameworkOnEventRole" or "frameworkCompleteAndTimeoutRole".'
            )
        self.on_event_handler: lambda_.IFunction = on_event_handler
        self.is_complete_handler: lambda_.IFunction | None = is_complete_handler
        level = framework_lambda_logging_level or lambda_.ApplicationLogLevel.FATAL
        self._options: dict[str, Any] = {
            "application_log_level_v2": level,
            "log_retention": log_retention,
            "log_group": log_group,
            "vpc": vpc,
            "vpc_subnets": vpc_subnets,
            "security_groups": security_groups,
            "environment_encryption": provider_function_env_encryption,
        }
        on_event = self._function("onEvent", role or framework_on_event_role, provider_function_name)
        if is_complete_handler is not None:
            complete = self._function("isComplete", role or framework_complete_and_timeout_role)
            timed_out = self._function("onTimeout", role or framework_complete_and_timeout_role)
            interval = query_interval or Duration.seconds(5)
            total = (total_timeout or Duration.minutes(30)).to_seconds()
            attempts = total / interval.to_seconds()
            if attempts != round(attempts):
                raise self._refuse(
                    f"Cannot determine retry count since totalTimeout={total:g}s is not integrally dividable by "
                    f"queryInterval={interval.to_seconds():g}s"
                )
            machine = WaiterStateMachine(
                self,
                "waiter-state-machine",
                backoff_rate=1,
                interval=interval,
                is_complete_handler=complete,
                max_attempts=round(attempts),
                timeout_handler=timed_out,
                disable_logging=disable_waiter_state_machine_logging is not False,
                log_options=waiter_state_machine_log_options,
            )
            on_event.add_environment("WAITER_STATE_MACHINE_ARN", machine.state_machine_arn)
            machine.grant_start_execution(on_event)
        self.service_token: str = on_event.function_arn

    def _function(self, entry: str, role: iam.IRole | None, name: str | None = None) -> lambda_.Function:
        """Return a function of the framework, which invokes those of the app."""
        function = lambda_.Function(
            self,
            f"framework-{entry}",
            code=lambda_.Code.from_asset(**handlers_folder()),
            description=f"AWS CDK resource provider framework - {entry} ({self.node.path})"[:256],
            runtime=lambda_.Runtime.PYTHON_3_13,
            handler=f"provider_framework.{_HANDLERS[entry]}",
            timeout=Duration.minutes(15),
            logging_format=lambda_.LoggingFormat.JSON,
            role=role,
            function_name=name,
            **self._options,
        )
        for variable, handler in (
            ("USER_ON_EVENT_FUNCTION_ARN", self.on_event_handler),
            ("USER_IS_COMPLETE_FUNCTION_ARN", self.is_complete_handler),
        ):
            if handler is None:
                continue
            function.add_environment(variable, handler.function_arn)
            handler.grant_invoke(function)
            function.add_to_role_policy(
                iam.PolicyStatement(actions=["lambda:GetFunction"], resources=[handler.function_arn])
            )
        return function

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="CustomResource", path=self.node.path, kind="Provider")


class WaiterStateMachine(Construct):
    """The state machine that waits until a custom resource is complete.

    :param backoff_rate: the factor by which the interval grows
    :param interval: how often is_complete_handler is asked
    :param is_complete_handler: the function that fails until it is complete
    :param max_attempts: how often it is asked
    :param timeout_handler: the function that reports that time is over
    :param disable_logging: whether the machine has no log; default no
    :param log_options: what is logged, and where; default errors, in a new log group
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        backoff_rate: float,
        interval: Duration,
        is_complete_handler: lambda_.IFunction,
        max_attempts: float,
        timeout_handler: lambda_.IFunction,
        disable_logging: bool | None = None,
        log_options: _cfn.LogOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("states.amazonaws.com"))
        is_complete_handler.grant_invoke(role)
        timeout_handler.grant_invoke(role)
        retry = {
            "ErrorEquals": ["States.ALL"],
            "IntervalSeconds": interval.to_seconds(),
            "MaxAttempts": max_attempts,
            "BackoffRate": backoff_rate,
        }
        states = {
            "framework-isComplete-task": {
                "End": True,
                "Retry": [retry],
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "framework-onTimeout-task"}],
                "Type": "Task",
                "Resource": is_complete_handler.function_arn,
            },
            "framework-onTimeout-task": {"End": True, "Type": "Task", "Resource": timeout_handler.function_arn},
        }
        logging = None
        if not disable_logging:
            options = _cfn.LogOptions.maybe(log_options)
            actions = [f"logs:{name}" for name in _LOGS]
            role.add_to_principal_policy(iam.PolicyStatement(actions=actions, resources=["*"]))
            group = options.destination if options is not None else None
            if group is None:
                name = f"/aws/vendedlogs/states/waiter-state-machine-{is_complete_handler.function_name}"
                group = logs.LogGroup(self, "LogGroup", log_group_name=f"{name}-{self.node.addr}")
            level = (options.level if options is not None else None) or sfn.LogLevel.ERROR
            logging = {
                "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": group.log_group_ref.log_group_arn}}],
                "includeExecutionData": bool(options is not None and options.include_execution_data),
                "level": level.value,
            }
        resource = sfn.CfnStateMachine(
            self,
            "Resource",
            definition_string=Stack.of(self).to_json_string({"StartAt": next(iter(states)), "States": states}),
            role_arn=role.role_arn,
            logging_configuration=logging,
        )
        resource.node.add_dependency(role)
        self.state_machine_arn: str = resource.ref

    def grant_start_execution(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant ``identity`` permission to start executions."""
        return iam.Grant.add_to_principal(
            grantee=identity, actions=["states:StartExecution"], resource_arns=[self.state_machine_arn]
        )
