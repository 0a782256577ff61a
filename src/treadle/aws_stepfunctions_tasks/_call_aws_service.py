"""Any action of any AWS service, through Step Functions' SDK integrations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.tokens import Token
from .._iam import CDK_PREFIXES, iam_actions
from ..aws_stepfunctions._faithful import is_faithful
from ..constructs import Construct
from ._service_task import ServiceTask

__all__ = ["CallAwsService"]


class CallAwsService(ServiceTask):
    """Call any action of any AWS service.

    https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html

    :param action: the action in camelCase, such as ``listBuckets``
    :param iam_resources: the ARNs that the permission is for
    :param service: the service's name in the SDK for Java, such as ``s3`` or ``cloudwatchlogs``
    :param additional_iam_statements: further statements of the state machine's role; default none
    :param iam_action: the action that IAM checks, such as ``s3:ListAllMyBuckets``; default those of the called action
    :param parameters: the action's parameters, by their names in PascalCase; default none
    """

    action = "aws-sdk"
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
        service: str,
        additional_iam_statements: Sequence[iam.PolicyStatement] | None = None,
        iam_action: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        if not Token.is_unresolved(action) and action[:1] != action[:1].lower():
            raise self._refuse(f"action must be camelCase, got: {action}", "ActionCamelCase")
        wrong = [key for key in parameters or {} if key[:1] != key[:1].upper()]
        if wrong:
            raise self._refuse(f"parameter names must be PascalCase, got: {', '.join(wrong)}", "ParametersPascalCase")
        if not is_faithful(self):  # the CDK doesn't ask for the token here
            self._require_task_token("parameters", parameters or {})

        name = service if Token.is_unresolved(service) else service.lower()
        # the base class writes the resource from this
        self._service_action = f"aws-sdk:{name}:{action}"
        self._arguments = parameters or {}

        self._allow(*([iam_action] if iam_action else self._permissions(service, action)), on=iam_resources)
        self._policies.extend(additional_iam_statements or ())

    def _permissions(self, service: str, action: str) -> list[str]:
        if is_faithful(self):
            return [f"{CDK_PREFIXES.get(service, service)}:{action}"]
        if Token.is_unresolved(service):
            return [f"{service}:{action}"]
        return iam_actions(service, action)

    def _resource(self) -> str:
        return super()._resource().replace(":::aws-sdk", f":::{self._service_action}", 1)
