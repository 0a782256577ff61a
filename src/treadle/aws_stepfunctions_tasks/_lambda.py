"""AWS Lambda."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration
from .._deprecations import deprecated
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_lambda import IFunction

__all__ = ["LambdaInvocationType", "LambdaInvoke"]

SERVICE_EXCEPTIONS = [
    "Lambda.ClientExecutionTimeoutException",
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
]


class LambdaInvocationType(Enum):
    """Invocation types of a function."""

    REQUEST_RESPONSE = "RequestResponse"
    EVENT = "Event"
    DRY_RUN = "DryRun"


class LambdaInvoke(ServiceTask):
    """Invoke a Lambda function.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html

    :param lambda_function: the function to invoke
    :param client_context: up to 3,583 bytes of base64 text for the function's context; default none
    :param invocation_type: whether the state waits for the function's result; default REQUEST_RESPONSE, it does
    :param payload: what the function gets, up to 256 KiB; default the state's input
    :param payload_response_only: whether the result is the function's result alone, without metadata; default no
    :param qualifier: deprecated: a version or alias of the function; pass it as lambda_function instead
    :param retry_on_service_exceptions: whether Lambda's own exceptions are retried; default yes
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
        lambda_function: IFunction,
        client_context: str | None = None,
        invocation_type: LambdaInvocationType | None = None,
        payload: sfn.TaskInput | None = None,
        payload_response_only: bool | None = None,
        qualifier: str | None = None,
        retry_on_service_exceptions: bool | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._require_task_token("payload", payload)
        if payload_response_only and (self._integration_pattern or invocation_type or client_context or qualifier):
            raise self._refuse(
                "The 'payload_response_only' property cannot be used if 'integration_pattern', 'invocation_type', "
                "'client_context', or 'qualifier' are specified.",
                "PayloadResponseOnly",
            )
        if qualifier is not None:
            deprecated("qualifier", "lambda_function=, which takes the version or alias itself")
        self._function = lambda_function
        self._payload = payload
        self._payload_response_only = bool(payload_response_only)

        self._arguments = {
            "InvocationType": invocation_type.value if invocation_type else None,
            "ClientContext": client_context,
            "Qualifier": qualifier,
        }

        self.task_metrics: sfn.TaskMetricsConfig | None = sfn.TaskMetricsConfig(
            metric_prefix_singular="LambdaFunction",
            metric_prefix_plural="LambdaFunctions",
            metric_dimensions={
                "LambdaFunctionArn": lambda_function.function_arn,
                **({"Qualifier": qualifier} if qualifier else {}),
            },
        )

        self._allow("lambda:InvokeFunction", on=lambda_function.resource_arns_for_grant_invoke)
        if retry_on_service_exceptions in (None, True):
            self.add_retry(errors=SERVICE_EXCEPTIONS, interval=Duration.seconds(2), max_attempts=6, backoff_rate=2)

    def _resource(self) -> str:
        return self._function.function_arn if self._payload_response_only else super()._resource()

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        payload = self._payload.value if self._payload is not None else None
        if self._payload_response_only:
            return payload
        if payload is None:
            jsonata = language is sfn.QueryLanguage.JSONATA
            payload = "{% $states.input %}" if jsonata else sfn.JsonPath.entire_payload
        return {"FunctionName": self._function.function_arn, "Payload": payload, **self._arguments}
