"""Deliveries on the driver: made after the call that caused them, retried as AWS does, never lost without a word."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ...drivers._effects import describe_internal_error
from ...errors import TreadleError
from ...services import CallRefused, ServiceError
from ._targets import UNSUPPORTED, Delivery, DeliveryError, EventAccount, FunctionError, Targets, as_json, service_of

if TYPE_CHECKING:
    from ...drivers import MemoryDriver, Run
    from ...drivers._background import Background

__all__ = ["AsyncInvocation", "Deliveries"]

_MOST: Final = 10_000
"""How many deliveries there are in one run in virtual time, where a loop of events would never end."""
_RETRY_SECONDS: Final = (60, 120)
"""Lambda's pauses before it retries an asynchronous invocation."""


@dataclass(frozen=True, slots=True)
class AsyncInvocation:
    """How Lambda carries out a function's asynchronous invocations.

    :param dead_letter: ARN of the function's own dead-letter queue or topic
    """

    retries: int = 2
    on_failure: str | None = None
    on_success: str | None = None
    dead_letter: str | None = None


class Deliveries:
    """Deliver texts to targets, in the order in which they were sent.

    :param function: returns how a function's asynchronous invocations are carried out, given its ARN
    """

    def __init__(self, account: EventAccount, targets: Targets, function: Callable[[str], AsyncInvocation]) -> None:
        self._account = account
        self._targets = targets
        self._function = function
        self._backlog: list[Callable[[], None]] = []
        self.background: Background | None = None
        self._virtual = True
        self._count = 0
        self._unsupported: set[str] = set()

    def attach(self, driver: MemoryDriver) -> None:
        """Set the driver that deliveries are made on, and make those that were sent before."""
        self.background, self._virtual = driver.background, driver.clock.virtual
        backlog, self._backlog = self._backlog, []
        for act in backlog:
            self.background.post(partial(self._guarded, act))

    def post(self, act: Callable[[], None]) -> None:
        """Run an act in the driver's thread; from any thread."""
        if self.background is None:
            self._backlog.append(act)
            return
        if not self.background.pending:  # no delivery has caused it
            self._count = 0
        self.background.post(partial(self._guarded, act))

    def _guarded(self, act: Callable[..., None], *arguments: Any) -> None:
        """Run an act; an error of it must not end the executions."""
        try:
            act(*arguments)
        except Exception as error:  # noqa: BLE001 (reported, as an event that is lost)
            self._account.log("events", f"internal error, an event is lost: {describe_internal_error(error)}")

    def work(self, job: Callable[[], Any], done: Callable[[Any, BaseException | None], None]) -> None:
        """Run a job in a worker thread, then `done(result, error)`; in the driver's thread, from within an act."""
        assert self.background is not None
        self.background.work(job, partial(self._guarded, done))

    def aside(self, source: str, job: Callable[[], None]) -> None:
        """Run a job that sends something in a worker thread: what it draws and sends keeps its order.

        In the driver's thread only, from within an act or not.
        """

        def ended(result: Any, error: BaseException | None) -> None:
            if error is not None:
                self._account.log(source, f"an event was not sent: {describe_internal_error(error)}")

        self.work(job, ended)

    def at(self, instant: int, act: Callable[[], None]) -> None:
        """Run an act at an instant; in the driver's thread, from within an act."""
        assert self.background is not None
        self.background.at(instant, partial(self._guarded, act))

    def admit(self, source: str) -> bool:
        """Count a delivery; return whether it may be made, and report the first one that may not."""
        self._count += 1
        if not self._virtual or self._count <= _MOST:
            return True
        if self._count == _MOST + 1:
            self._account.log(
                source, f"stopped delivering events after {_MOST:,} deliveries; they seem to cause each other"
            )
        return False

    def send(self, delivery: Delivery) -> None:
        """Send a text to its target; from any thread."""
        self.post(lambda: self._start(delivery))

    def _start(self, delivery: Delivery) -> None:
        if not self.admit(delivery.source):
            return
        delivery.attempts += 1
        if service_of(delivery.target) == "states" and self._targets.problem(delivery.target) is None:
            self._start_execution(delivery)
        else:
            self.work(lambda: self._targets.deliver(delivery), partial(self._delivered, delivery))

    def _start_execution(self, delivery: Delivery) -> None:
        try:
            run = self.start_execution(delivery.target, delivery.text)
        except DeliveryError as error:
            self._failed(delivery, error)
            return
        run.on_end.append(lambda ended: self.report_execution(delivery.source, ended))

    def start_execution(self, machine_arn: str, text: str) -> Run:
        """Start an execution that runs wait for; in the driver's thread.

        :raises DeliveryError: when Step Functions refuses
        """
        assert self.background is not None
        try:
            run = self._account.start(machine_arn, as_json(text))
        except ServiceError as error:
            raise DeliveryError(error.code, error.message) from error
        except CallRefused as error:
            raise DeliveryError("ValidationException", str(error)) from error
        except TreadleError as error:
            raise DeliveryError(error.code, error.message) from error
        run.tolerant = True
        background = self.background
        background.hold()
        released: list[bool] = []

        def release(ended: Run) -> None:
            if not released:  # an execution may end again after a redrive
                released.append(True)
                background.release()

        run.on_end.append(release)
        return run

    def report_execution(self, source: str, run: Run) -> None:
        """Report an execution that has ended without success."""
        result = run.result
        if not result.ok:
            why = f": {result.error or ''} {result.cause or ''}".rstrip(": ")
            self._account.log(source, f"execution {run.arn} that it started has {result.status}{why}")

    # ------------------------------------------------------------ answers

    def _delivered(self, delivery: Delivery, answer: Any, error: BaseException | None) -> None:
        if isinstance(error, DeliveryError):
            self._failed(delivery, error)
        elif error is not None:
            self._failed(delivery, DeliveryError("InternalError", f"internal error: {describe_internal_error(error)}"))
        elif service_of(delivery.target) == "lambda":
            wanted = self._function(delivery.target).on_success
            if wanted:
                self._tell(delivery, answer, wanted, "Success")

    def _failed(self, delivery: Delivery, error: DeliveryError) -> None:
        if not isinstance(error, FunctionError):
            self._give_up(delivery, error, delivery.dead_letter)
            return
        function = self._function(delivery.target)
        if delivery.attempts <= function.retries:
            pause = _RETRY_SECONDS[min(delivery.attempts, len(_RETRY_SECONDS)) - 1]
            self.at(self._account.now() + 1000 * pause, lambda: self._start(delivery))
        elif function.on_failure:
            self._tell(delivery, error.answer, function.on_failure, "RetriesExhausted")
        else:
            self._give_up(delivery, error, function.dead_letter)

    def _give_up(self, delivery: Delivery, error: DeliveryError, dead_letter: str | None) -> None:
        times = f" after {delivery.attempts} attempts" if delivery.attempts > 1 else ""
        if not dead_letter and error.code == UNSUPPORTED:
            if delivery.target in self._unsupported:  # it was said before
                return
            self._unsupported.add(delivery.target)
        if not dead_letter:
            self._account.log(delivery.source, f"not delivered to {delivery.target}{times}: {error}")
            return
        attributes = {
            "ERROR_CODE": {"DataType": "String", "StringValue": error.code},
            "ERROR_MESSAGE": {"DataType": "String", "StringValue": str(error) or error.code},
            "TARGET_ARN": {"DataType": "String", "StringValue": delivery.target},
        }
        parked = replace(
            delivery, target=dead_letter, parameters={"MessageAttributes": attributes}, dead_letter=None, attempts=0
        )
        self.post(lambda: self._start(parked))

    def _tell(self, delivery: Delivery, answer: Mapping[str, Any], target: str, condition: str) -> None:
        self.aside(delivery.source, lambda: self._send_result(delivery, answer, target, condition))

    def _send_result(self, delivery: Delivery, answer: Mapping[str, Any], target: str, condition: str) -> None:
        """Send the record of an asynchronous invocation to a destination.

        https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
        """
        arn = delivery.target
        now = datetime.fromtimestamp(self._account.now() / 1000, UTC).isoformat(timespec="milliseconds")
        context: dict[str, Any] = {"statusCode": 200, "executedVersion": "$LATEST"}
        if "FunctionError" in answer:
            context["functionError"] = answer["FunctionError"]
        record = {
            "version": "1.0",
            "timestamp": now.replace("+00:00", "Z"),
            "requestContext": {
                "requestId": answer["SdkResponseMetadata"]["RequestId"],
                "functionArn": arn if arn.count(":") > 6 else f"{arn}:$LATEST",
                "condition": condition,
                "approximateInvokeCount": delivery.attempts,
            },
            "requestPayload": json.loads(as_json(delivery.text)),
            "responseContext": context,
            "responsePayload": json.loads(as_json(str(answer.get("Payload", "null")))),
        }
        text: dict[str, Any] = record
        if service_of(target) == "events":
            outcome = "Success" if condition == "Success" else "Failure"
            text = {
                "version": "0",
                "id": self._account.new_id(),
                "detail-type": f"Lambda Function Invocation Result - {outcome}",
                "source": "lambda",
                "account": self._account.place.account,
                "time": now[:19] + "Z",
                "region": self._account.place.region,
                "resources": [target, record["requestContext"]["functionArn"]],
                "detail": record,
            }
        self.send(Delivery(f"function {arn.split(':')[6]}", target, json.dumps(text, separators=(",", ":"))))
