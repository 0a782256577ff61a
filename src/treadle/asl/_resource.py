"""What a Task's `Resource` names: an integration, a Lambda function, an activity."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Resource", "parse_resource"]

_INTEGRATION = re.compile(
    r"arn:aws(?:-[a-z]+)*:states:([a-z0-9-]*):(\d*):((?:aws-sdk:)?[A-Za-z0-9-]+):([A-Za-z0-9]+)"
    r"(?:\.(sync(?::2)?|waitForTaskToken))?"
)
_LAMBDA = re.compile(r"arn:aws(?:-[a-z]+)*:lambda:([\w-]*):([\w-]*):function:(.+)")
_ACTIVITY = re.compile(r"arn:aws(?:-[a-z]+)*:states:([a-z0-9-]*):(\d*):activity:(.+)")


@dataclass(frozen=True, slots=True)
class Resource:
    """A Task's resource.

    :param kind: `integration`, `lambda` (a function by its own ARN) or `activity`
    :param service: for an integration `sqs` or `aws-sdk:sqs`, as the history's resourceType has it
    :param action: for an integration the action without its pattern
    :param pattern: `` (request and response), `sync`, `sync:2` or `waitForTaskToken`
    """

    arn: str
    kind: str
    service: str = ""
    action: str = ""
    pattern: str = ""

    @property
    def name(self) -> str:
        """The history's `resource`: the action with its pattern."""
        return f"{self.action}.{self.pattern}" if self.pattern else self.action


def parse_resource(arn: str) -> Resource | None:
    """Read a resource's ARN; None when it is none that a Task can have."""
    if match := _ACTIVITY.fullmatch(arn):
        return Resource(arn, "activity", action=match[3])
    if match := _INTEGRATION.fullmatch(arn):
        return Resource(arn, "integration", match[3], match[4], match[5] or "")
    if match := _LAMBDA.fullmatch(arn):
        return Resource(arn, "lambda", action=match[3])
    return None
