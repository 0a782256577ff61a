"""Any action of any AWS service in another region, through a Lambda function of the library's own."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.annotations import Annotations
from .._core.quantities import Duration
from .._core.tokens import Token
from .._iam import iam_actions
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._lambda import SERVICE_EXCEPTIONS
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_lambda import SingletonFunction

__all__ = ["CallAwsServiceCrossRegion"]

_UUID = "8a0c93f3-dbef-4b71-ac13-7aaf2048ce7e"
_CDK_PREFIXES = {"cloudwatch-logs": "logs", "mwaa": "airflow", "sfn": "states"}


class CallAwsServiceCrossRegion(ServiceTask):
    """Call any action of any AWS service in another region.

    https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_stepfunctions_tasks-readme.html#cross-region-aws-api-call

    A Lambda function, one for all such tasks of the stack, makes the call and has the permission for it.

    :param action: the action in camelCase, such as ``getObject``
    :param iam_resources: the ARNs that the permission is for
    :param region: the region that is called
    :param service: the service's name in the SDK for JavaScript, such as ``s3`` or ``cloudwatch-logs``
    :param additional_iam_statements: further statements of the calling function's role; default none
    :param endpoint: the URL of the service; default the region's own
    :param iam_action: the action that IAM checks; default those of the called action
    :param parameters: the action's parameters, spelled as the service's API spells them; default none
    :param retry_on_service_exceptions: whether the task is retried when Lambda itself fails; default yes
    """

    action = "lambda:invoke"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        action: str,
        iam_resources: Sequence[str],
        region: str,
        service: str,
        additional_iam_statements: Sequence[iam.PolicyStatement] | None = None,
        endpoint: str | None = None,
        iam_action: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        retry_on_service_exceptions: bool | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        if not Token.is_unresolved(action) and action[:1] != action[:1].lower():
            raise self._refuse(f"action must be camelCase, got: {action}", "ActionCamelCase")
        if not is_faithful(self):  # the CDK doesn't ask for the token here
            self._require_task_token("parameters", parameters or {})
        if endpoint is not None and (json_path_from_any(endpoint) is not None or is_valid_jsonata_expression(endpoint)):
            Annotations.of(self).add_warning_v2(
                "@aws-cdk/aws-stepfunctions-tasks:crossRegionEndpointSsrfRisk",
                "endpoint: whoever starts an execution chooses the server that the signed request is sent to; give the "
                "endpoint as literal text unless you trust all who may start executions",
            )
        self._function = self._caller()
        for statement in (
            iam.PolicyStatement(
                actions=[iam_action] if iam_action else self._permissions(service, action), resources=iam_resources
            ),
            *(additional_iam_statements or ()),
        ):
            self._function.add_to_role_policy(statement)
        self._arguments = {
            "region": region,
            "endpoint": endpoint,
            "action": action,
            "service": service,
            "parameters": parameters,
        }

        self._allow("lambda:InvokeFunction", on=self._function.resource_arns_for_grant_invoke)
        if retry_on_service_exceptions in (None, True):
            self.add_retry(errors=SERVICE_EXCEPTIONS, interval=Duration.seconds(2), max_attempts=6, backoff_rate=2)

    def _permissions(self, service: str, action: str) -> list[str]:
        if is_faithful(self) or Token.is_unresolved(service):
            return [f"{_CDK_PREFIXES.get(service, service)}:{action}"]
        return iam_actions(service.replace("-", ""), action)

    def _caller(self) -> SingletonFunction:
        from .. import aws_lambda as lambda_

        folder = os.path.join(os.path.dirname(__file__), "_cross_region_handler")
        return lambda_.SingletonFunction(
            self,
            "Handler",
            uuid=_UUID,
            lambda_purpose="CrossRegionAwsSdk",
            # an installed package may have compiled files beside it, which differ from machine to machine
            code=lambda_.Code.from_asset(folder, exclude=["__pycache__"]),
            handler="index.handler",
            runtime=lambda_.Runtime.PYTHON_3_13,
            timeout=Duration.seconds(30),
        )

    def _is_waiting(self) -> bool:
        return self.integration_pattern is sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN

    def _resource(self) -> str:
        return super()._resource() if self._is_waiting() else self._function.function_arn

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        if self._is_waiting():
            return {"FunctionName": self._function.function_arn, "Payload": self._arguments}
        return self._arguments
