"""The effects of integrations: an integration is a generator of these and does no I/O itself.

A driver performs each effect and sends its result back into the generator; the generator's return value is the
task's result. It raises `TaskFailure` to fail the task.

    Call        one AWS API call; the driver sends back the response, or throws `ServiceError`
    Http        one HTTP request; the driver sends back the answer
    Submitted   records that the job was submitted (`.sync`, `.waitForTaskToken`): AWS's TaskSubmitted event
    Sleep       waits on the driver's clock
    AwaitToken  waits until the task token is answered; sends back the output
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

__all__ = [
    "AwaitToken",
    "Call",
    "CallRefused",
    "CallTime",
    "Effect",
    "Effects",
    "Http",
    "HttpAnswer",
    "LimitPassed",
    "Resolver",
    "ServiceError",
    "Sleep",
    "Submitted",
    "TaskCancelled",
    "TaskFailure",
    "TaskRequest",
]


@dataclass(frozen=True, slots=True)
class TaskRequest:
    """Everything an integration may know of the task it carries out.

    :ivar root_execution_arn: the execution that was started by itself: for a child execution of a Map Run the one that
        the Map Run belongs to; None when there is no other
    :ivar retries: how often the state was retried before
    :ivar item: the context object's `Map.Item`; None outside a Map
    :ivar entered: the id of the event that the state was entered
    :ivar role_arn: the role of the execution
    """

    resource: str
    arguments: Any
    state: str
    execution_arn: str
    state_machine_arn: str
    token: str
    region: str
    account: str
    credentials: Any = None
    heartbeat_seconds: int | None = None
    timeout_seconds: int | None = None
    root_execution_arn: str | None = None
    retries: int = 0
    item: Any = None
    entered: int = 0
    role_arn: str = ""


class CallTime(Protocol):
    """The real time of a call that is made in virtual time.

    :ivar took: the seconds of virtual time that the call took, set by who carried it out
    """

    took: float

    def begin(self) -> None:
        """Measure from now on."""

    def left(self) -> float | None:
        """Return the seconds until the first limit of the call's task is reached; None without a limit."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an AWS operation.

    :param service: the service as Step Functions names it, such as ``dynamodb`` or ``cloudwatchlogs``
    :param operation: the operation in any case, such as ``putItem``
    :param parameters: its parameters; members in any case, JSON where the service takes text
    :param sdk: whether the answer is spelled as SDK integrations spell it (``Bool``), else as the service does
        with a capital first letter (``BOOL``)
    :param role_arn: the role to assume for the call
    :param raw: whether the answer comes as the SDK for Python gives it, streams read into bytes and event streams into
        lists
    :param seconds: how long the call may take before the task fails with States.Timeout; None without limit
    :param account: the account of the execution that makes the call, and
    :param region: its region; the driver adds both
    :param time: measures the call in virtual time, and
    :param caller: the state that makes it, with the item of a Map; the driver adds both
    """

    service: str
    operation: str
    parameters: Mapping[str, Any]
    sdk: bool = False
    role_arn: str | None = None
    raw: bool = False
    seconds: float | None = None
    account: str = ""
    region: str = ""
    time: CallTime | None = field(default=None, compare=False, repr=False)
    caller: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Http:
    """One HTTP request; the driver sends back an `HttpAnswer`, or throws `ServiceError` when there is none.

    :param seconds: how long to wait for the answer
    :param authority: the certificate authority to trust, as base64 of PEM text; by default the usual ones
    :param signed_for: the service whose signature (version 4) the request carries
    :param cluster: the EKS cluster whose token the request carries
    :param time: measures the request in virtual time; the driver adds it
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: str | None = None
    seconds: float = 60.0
    authority: str | None = None
    signed_for: str | None = None
    cluster: str | None = None
    role_arn: str | None = None
    time: CallTime | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What a server answered."""

    status: int
    reason: str
    headers: Mapping[str, list[str]]
    body: str


@dataclass(frozen=True, slots=True)
class Submitted:
    """The request was accepted; `output` is what AWS shows in TaskSubmitted."""

    output: Any


@dataclass(frozen=True, slots=True)
class Sleep:
    seconds: float


@dataclass(frozen=True, slots=True)
class AwaitToken:
    token: str


Effect = Call | Http | Submitted | Sleep | AwaitToken
Effects = Generator[Effect, Any, Any]
Resolver = Callable[[TaskRequest], Effects]
"""Returns the effects of a task's integration."""


class LimitPassed(Exception):
    """Raised instead of an answer when a call made in virtual time took longer than its task may take."""


class ServiceError(Exception):
    """An AWS service's refusal, before an integration gives it the name Step Functions uses.

    :param code: the service's own error code, such as ``ConditionalCheckFailedException``
    :param status: the HTTP status code
    :param request_id: the request's id
    :param modeled: whether the service's model describes this error; one that it doesn't has no class of its own
    :param service_id: the service's id in the models, such as ``DynamoDB``
    :param shape: the error's name in the model, where it isn't the code
    :param extended_request_id: the second id that S3 gives
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int = 400,
        request_id: str = "",
        modeled: bool = True,
        service_id: str = "",
        shape: str = "",
        extended_request_id: str = "",
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
        self.request_id = request_id
        self.modeled = modeled
        self.service_id = service_id
        self.shape: str = shape or code
        self.extended_request_id = extended_request_id


class CallRefused(Exception):
    """A call that can't even be made: an unknown operation, a parameter the service doesn't have, a wrong type.

    Step Functions fails such a task with States.Runtime; nothing can catch that.
    """


@dataclass(slots=True)
class TaskFailure(Exception):
    """The task failed: the error name and cause as Step Functions records them."""

    error: str
    cause: str | None = None
    event: str | None = field(default=None)
    """The history event to record instead of the usual TaskFailed: ``TaskStartFailed``, ``TaskSubmitFailed`` …"""


class TaskCancelled(Exception):
    """Thrown into the generator at its current yield when the task is cancelled.

    A generator that has submitted a job catches it and yields the `Call` or `Http` that cancels the job; other effects
    and the return value are ignored. A generator that does not catch it simply ends.
    """
