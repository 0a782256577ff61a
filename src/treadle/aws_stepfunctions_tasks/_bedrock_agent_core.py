"""Amazon Bedrock AgentCore: treadle's own task, for the CDK has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from ..constructs import Construct
from ._service_task import ServiceTask, name_in_arn

__all__ = ["BedrockAgentCoreInvokeHarness"]


class BedrockAgentCoreInvokeHarness(ServiceTask):
    """Invoke an agent in its harness.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html

    :param harness_arn: the harness's ARN
    :param messages: the conversation up to now, spelled as Step Functions spells it
    :param runtime_session_id: the session to which the conversation belongs, 33 to 256 characters
    :param parameters: further parameters of the action, spelled as Step Functions spells them; default none
    """

    action = "bedrockagentcore:invokeHarness"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        harness_arn: str,
        messages: Sequence[Mapping[str, Any]],
        runtime_session_id: str,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("runtime_session_id", runtime_session_id, 33, 256)
        self._arguments = {
            "HarnessArn": harness_arn,
            "RuntimeSessionId": runtime_session_id,
            "Messages": messages,
            **(parameters or {}),
        }
        known = name_in_arn(harness_arn)
        if known == "*":
            known = Stack.of(self).format_arn(service="bedrock-agentcore", resource="harness", resource_name="*")
        self._allow("bedrock-agentcore:InvokeHarness", on=known)
