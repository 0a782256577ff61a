"""Amazon Bedrock AgentCore: agents that run in a harness.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html
https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarness.html
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..asl import Resource
from ._calls import assumed_role
from ._effects import Call, Effects, ServiceError, TaskRequest
from ._failures import optimized_failure
from ._service import Action, ErrorNames, Service

_LIMIT_SECONDS: Final = 900.0
"""The longest execution of the task, whatever its TimeoutSeconds."""


def _invoke_harness(request: TaskRequest, resource: Resource) -> Effects:
    """Return the harness's last message, with the tokens and the time of all its turns."""
    given = dict(request.arguments or {})
    call = Call(
        "bedrockagentcore",
        "invokeHarness",
        given,
        role_arn=assumed_role(request),
        raw=True,
        seconds=_LIMIT_SECONDS,
    )
    try:
        answer = yield call
    except ServiceError as error:
        raise optimized_failure("bedrockagentcore", error) from error
    return _converse(answer.get("stream") or [])


def _converse(events: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the stream of a conversation in the form of a Converse response: the text of the last message alone."""
    role, reason = "assistant", ""
    blocks: dict[int, str] = {}
    usage = {"inputTokens": 0, "outputTokens": 0, "totalTokens": 0}
    latency = 0
    for event in events:
        if "messageStart" in event:
            role, blocks = event["messageStart"].get("role", role), {}
        elif "contentBlockDelta" in event:
            delta = event["contentBlockDelta"]
            text = (delta.get("delta") or {}).get("text")
            if isinstance(text, str):
                block = delta.get("contentBlockIndex", 0)
                blocks[block] = blocks.get(block, "") + text
        elif "messageStop" in event:
            reason = event["messageStop"].get("stopReason", reason)
        elif "metadata" in event:
            turn = event["metadata"].get("usage") or {}
            usage = {key: count + (turn.get(key) or 0) for key, count in usage.items()}
            latency += (event["metadata"].get("metrics") or {}).get("latencyMs") or 0
    return {
        "Output": {"Message": {"Content": [{"Text": text} for _, text in sorted(blocks.items())], "Role": role}},
        "StopReason": reason,
        "Usage": {f"{key[:1].upper()}{key[1:]}": count for key, count in usage.items()},
        "Metrics": {"LatencyMs": latency},
    }


SERVICE = Service(
    name="bedrockagentcore",
    errors=ErrorNames("BedrockAgentCore", "BedrockAgentCore", "BedrockAgentCoreException"),
    actions={
        "invokeHarness": Action(
            _invoke_harness,
            required=("HarnessArn", "RuntimeSessionId", "Messages"),
            embedded="not here: `--aws`, `--endpoint-url`, or a mocked result",
        )
    },
    unsupported=("sync", "waitForTaskToken"),
)
