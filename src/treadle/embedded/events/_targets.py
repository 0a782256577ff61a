"""The targets that events reach: each receives a text, and fails in one of two ways."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ...errors import TreadleError
from ...services import Call, CallRefused, ServiceError
from ._transformer import MISSING, find_path

if TYPE_CHECKING:
    from ...drivers import Run
    from .._resources import AwsEnvironment

__all__ = ["UNSUPPORTED", "EventAccount", "Delivery", "DeliveryError", "FunctionError", "Targets", "service_of"]

UNSUPPORTED: Final = "UnsupportedTarget"
"""The code of a delivery whose target can't be reached here."""
_CARRIED_OUT: Final = frozenset({"events", "firehose", "kinesis", "lambda", "logs", "sns", "sqs", "states"})


@dataclass(frozen=True, slots=True)
class EventAccount:
    """What events need of the embedded account.

    :param call: makes a call of a service; the answer has the service's own spelling
    :param invoke: invokes a Lambda function and waits for its end
    :param start: starts an execution of a state machine, given its ARN and the input's text
    :param log: reports something in one line, given whom it is about
    :param now: returns the present instant, in milliseconds since 1970
    :param new_id: returns a seeded UUID
    """

    place: AwsEnvironment
    call: Callable[[Call], Any]
    invoke: Callable[[Mapping[str, Any]], dict[str, Any]]
    start: Callable[[str, str], Run]
    log: Callable[[str, str], None]
    now: Callable[[], int]
    new_id: Callable[[], str]


@dataclass(slots=True)
class Delivery:
    """A text on its way to a target.

    :param source: what sends it, in words such as "rule orders"
    :param target: the target's ARN
    :param parameters: what the target needs besides the text, in the words of EventBridge's targets
    :param dead_letter: ARN of the queue that receives it when the target can't be reached
    :param attempts: how often the target has received it
    """

    source: str
    target: str
    text: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    dead_letter: str | None = None
    attempts: int = 0


class DeliveryError(Exception):
    """Report that a target couldn't be reached or refused a text.

    :param code: the service's error code
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class FunctionError(DeliveryError):
    """Report that a target's function failed.

    :param answer: what Lambda answered
    """

    def __init__(self, answer: Mapping[str, Any]) -> None:
        try:
            told = json.loads(answer["Payload"])
            what = f"{told.get('errorType', 'Error')}: {told.get('errorMessage', '')}"
        except (ValueError, AttributeError, TypeError):
            what = str(answer.get("Payload"))[:200]
        super().__init__("Unhandled", f"the function failed: {what}")
        self.answer = answer


def service_of(arn: str) -> str:
    """Return the service that an ARN names; empty when it is no ARN."""
    parts = arn.split(":", 5)
    return parts[2] if len(parts) == 6 and parts[0] == "arn" else ""


class Targets:
    """Deliver texts to targets.

    :param publish: sends an event to a bus of this account, given its ARN
    """

    def __init__(self, account: EventAccount, publish: Callable[[dict[str, Any], str], None]) -> None:
        self._account = account
        self._publish = publish

    def problem(self, arn: str) -> str | None:
        """Return why a target of this ARN can't be reached here; None when it can."""
        service = service_of(arn)
        place = self._account.place
        parts = arn.split(":", 5)
        if service == "scheduler" and parts[5].startswith("aws-sdk:") and parts[5].count(":") == 2:
            return None  # a universal target of Scheduler's
        if service not in _CARRIED_OUT or (service == "events" and not parts[5].startswith("event-bus/")):
            what = f"{service or 'unknown'} target" if service != "events" else f"target {parts[5].partition('/')[0]}"
            return f"{what} {arn} is not supported by the embedded services yet"
        if parts[3] not in ("", place.region) or parts[4] not in ("", place.account):
            return f"target {arn} is in another account or region"
        return None

    def deliver(self, delivery: Delivery) -> dict[str, Any]:
        """Deliver a text and return the target's answer; in a worker thread.

        :raises DeliveryError: when the target can't be reached, refuses the text, or its function fails
        """
        problem = self.problem(delivery.target)
        if problem is not None:
            raise DeliveryError(UNSUPPORTED, problem)
        try:
            made = getattr(self, f"_to_{service_of(delivery.target)}")(delivery)
        except ServiceError as error:
            raise DeliveryError(error.code, error.message) from error
        except CallRefused as error:
            raise DeliveryError("ValidationException", str(error)) from error
        except TreadleError as error:
            raise DeliveryError(error.code, error.message) from error
        except ValueError as error:
            raise DeliveryError("ValidationException", str(error)) from error
        return dict(made or {})

    def _to_lambda(self, delivery: Delivery) -> dict[str, Any]:
        answer = self._account.invoke({"FunctionName": delivery.target, "Payload": as_json(delivery.text)})
        if "FunctionError" in answer:
            raise FunctionError(answer)
        return answer

    def _to_sqs(self, delivery: Delivery) -> None:
        name = delivery.target.rpartition(":")[2]
        url = self._call("sqs", "getQueueUrl", QueueName=name)["QueueUrl"]
        given = {"QueueUrl": url, "MessageBody": delivery.text}
        group = (delivery.parameters.get("SqsParameters") or {}).get("MessageGroupId")
        if group:
            given["MessageGroupId"] = group
        if delivery.parameters.get("MessageAttributes"):
            given["MessageAttributes"] = delivery.parameters["MessageAttributes"]
        self._call("sqs", "sendMessage", **given)

    def _to_sns(self, delivery: Delivery) -> None:
        self._call("sns", "publish", TopicArn=delivery.target, Message=delivery.text)

    def _to_logs(self, delivery: Delivery) -> None:
        group = delivery.target.partition(":log-group:")[2].removesuffix(":*")
        stream = self._account.new_id()
        names = {"logGroupName": group, "logStreamName": stream}
        self._call("cloudwatchlogs", "createLogStream", **names)
        events = [{"timestamp": self._account.now(), "message": delivery.text}]
        self._call("cloudwatchlogs", "putLogEvents", **names, logEvents=events)

    def _to_kinesis(self, delivery: Delivery) -> None:
        name = delivery.target.rpartition("/")[2]
        key = self._account.new_id()
        path = (delivery.parameters.get("KinesisParameters") or {}).get("PartitionKeyPath")
        if path:
            found = find_path(str(path), json.loads(as_json(delivery.text))) if str(path).startswith("$") else path
            key = key if found is MISSING else str(found)
        self._call("kinesis", "putRecord", StreamName=name, Data=delivery.text.encode(), PartitionKey=key)

    def _to_firehose(self, delivery: Delivery) -> None:
        name = delivery.target.rpartition("/")[2]
        self._call("firehose", "putRecord", DeliveryStreamName=name, Record={"Data": delivery.text.encode()})

    def _to_events(self, delivery: Delivery) -> None:
        try:
            event = json.loads(delivery.text)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            raise DeliveryError("InvalidArgument", f"an event bus accepts events alone, got {delivery.text[:100]}")
        self._publish(event, delivery.target)

    def _to_scheduler(self, delivery: Delivery) -> None:
        _, service, action = delivery.target.split(":", 5)[5].split(":")
        given = json.loads(as_json(delivery.text))
        if not isinstance(given, dict):
            raise DeliveryError(
                "ValidationException", f"{service}:{action} expects an object, got {delivery.text[:100]}"
            )
        self._account.call(Call(service, action, given, sdk=True))

    def _call(self, service: str, operation: str, **parameters: Any) -> Any:
        return self._account.call(Call(service, operation, parameters, raw=True))


def as_json(text: str) -> str:
    """Return a text that is JSON as it is, and any other one as a JSON string."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return json.dumps(text)
    return text
