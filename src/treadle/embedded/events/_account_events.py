"""The events of one embedded account: where they begin, and everything that carries them on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Final

from ...services import Call
from .._resources import CreatedResource
from ._batches import whole_number
from ._buckets import Buckets
from ._bus import Bus
from ._deliveries import AsyncInvocation, Deliveries
from ._mappings import Consumer, mapping_consumer
from ._pipes import Pipe
from ._schedules import Schedules
from ._statuses import status_detail
from ._streams import kinesis_record, table_record
from ._targets import Delivery, EventAccount, Targets
from ._topics import Topics

if TYPE_CHECKING:
    from ...drivers import MemoryDriver, Run
    from ...drivers._aws import AwsCaller
    from .._resources import AwsEnvironment

__all__ = ["Events"]

_MAPPING: Final = {
    "FunctionName": "function_arn",
    "EventSourceArn": "event_source_arn",
    "BatchSize": "batch_size",
    "Enabled": "enabled",
    "FilterCriteria": "filter_criteria",
    "FunctionResponseTypes": "function_response_types",
    "MaximumBatchingWindowInSeconds": "max_batch_window",
    "MaximumRetryAttempts": "max_retry_attempts",
    "BisectBatchOnFunctionError": "bisect_on_error",
    "DestinationConfig": "destination_config",
}
"""Properties of an event source mapping, and the attributes of moto's that hold them."""


class Events:
    """Carry the events of an account on; moto's hooks report to it while moto is active.

    :param active: puts the account's services in place
    :param started: returns whether the account's services were called yet
    :param dead_letters: returns a function's own dead-letter target, given its name
    """

    def __init__(
        self,
        account: EventAccount,
        active: Callable[[], AbstractContextManager[None]],
        started: Callable[[], bool],
        dead_letters: Callable[[str], str | None],
    ) -> None:
        self._account = account
        self._active = active
        self._started = started
        self._dead_letters = dead_letters
        self._bus = Bus(account, active)
        self._targets = Targets(account, self._bus.publish)
        self._topics = Topics(account, self._not_delivered)
        self._buckets = Buckets(account, self._bus.service_event)
        self._schedules = Schedules(account, self._bus, active, self._loaded)
        self._deliveries = Deliveries(account, self._targets, self._async_invocation)
        for sender in (self._bus, self._topics, self._buckets, self._schedules):
            sender.deliveries = self._deliveries
        self._consumers: dict[str, Consumer] = {}
        self._created: dict[str, Consumer] = {}
        """Consumers of event source mappings that were created through Lambda's API, by their ids."""
        self._invocations: dict[str, AsyncInvocation] = {}
        self._staged: dict[str, Consumer] = {}
        self._staged_invocations: dict[str, AsyncInvocation] = {}
        self._noted: set[str] = set()
        self._own_notes: list[str] = []
        self._unread: set[tuple[str, str]] = set()
        self._silent: int | None = None
        self.makers: Mapping[str, Callable[[AwsCaller, AwsEnvironment, str, dict[str, Any]], CreatedResource]] = {
            "AWS::Lambda::EventInvokeConfig": self._make_invocation,
            "AWS::Lambda::EventSourceMapping": self._make_mapping,
            "AWS::Pipes::Pipe": self._make_pipe,
            "Custom::S3BucketNotifications": self._make_notifications,
        }

    def attach(self, driver: MemoryDriver) -> None:
        """Set the driver that events are delivered on, and whose executions tell their status."""
        self._deliveries.attach(driver)
        self._schedules.attach(driver)
        if self._watch not in driver.watchers:
            driver.watchers.append(self._watch)

    def _watch(self, run: Run) -> None:
        if run.status == "RUNNING" and run.parent is None:
            self._schedules.arm()
        if run.parent is None and not run.execution.machine.express and self._loaded("moto.events.models"):
            told = ("aws.states", "Step Functions Execution Status Change", [run.arn], status_detail(run))
            self._deliveries.aside(run.arn, lambda: self._bus.service_event(*told))

    def _loaded(self, module: str) -> bool:
        return self._started() and module in sys.modules

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Send no notifications of the objects that this thread puts meanwhile."""
        self._silent = threading.get_ident()
        try:
            yield
        finally:
            self._silent = None

    def notes(self) -> list[str]:
        """Return what of the deployed resources is not carried out, each once."""
        with self._active():
            found = [*self._own_notes]
            if self._loaded("moto.events.models"):
                found += self._bus.notes(self._targets)
            if self._loaded("moto.sns.models"):
                found += self._topics.notes()
            if self._loaded("moto.s3.models"):
                found += self._buckets.notes(self._targets)
            found += self._schedules.notes(self._targets)
        fresh = [note for note in dict.fromkeys(found) if note not in self._noted]
        self._noted.update(fresh)
        return fresh

    def invoke(self, function_arn: str, payload: str) -> bool:
        """Invoke a function asynchronously; return False where no driver carries it out."""
        if self._deliveries.background is None:
            return False
        self._deliveries.send(Delivery(f"function {function_arn.split(':')[6]}", function_arn, payload))
        return True

    # ------------------------------------------------------------ what moto reports

    def rule_event(self, rule: Any, event: Mapping[str, Any]) -> None:
        """Receive an event that was put on a rule's bus."""
        self._bus.match(rule, event)

    def queue_message(self, queue: Any, message: Any) -> None:
        """Receive that a message was added to a queue."""
        for consumer in self._consumers_of(queue.queue_arn):
            consumer.wake()

    def topic_message(self, subscription: Any, message: Mapping[str, Any], deliver: Callable[[], Any]) -> None:
        """Receive a message that a topic sends to a subscription."""
        self._topics.send(subscription, message, deliver)

    def table_record(self, table: Any, record: Mapping[str, Any]) -> None:
        """Receive a record of a table's stream."""
        for consumer in self._consumers_of(f"{table.table_arn}/stream/{table.latest_stream_label}"):
            shown = table_record(record, consumer.source_arn, self._account.place.region)
            consumer.add("shard", shown)

    def stream_record(self, stream: Any, shard_id: str, record: Any) -> None:
        """Receive a record of a Kinesis stream."""
        place = self._account.place
        for consumer in self._consumers_of(stream.arn):
            consumer.add(shard_id, kinesis_record(record, shard_id, stream.arn, place.region, place.account))

    def object_event(self, name: str, bucket: Any, key: Any) -> None:
        """Receive what happened to an object."""
        if self._silent != threading.get_ident():
            self._buckets.send(name, bucket, key)

    def _consumers_of(self, arn: str) -> list[Any]:
        return [one for one in (*self._consumers.values(), *self._created.values()) if one.source_arn == arn]

    def mapping_changed(self, mapping: Any) -> None:
        """Receive an event source mapping that was created or updated through Lambda's API."""
        self.mapping_deleted(mapping.uuid)
        properties = {name: getattr(mapping, attribute) for name, attribute in _MAPPING.items()}
        given = {name: value for name, value in properties.items() if value is not None}
        made = mapping_consumer(given, self._account, self._deliveries, self._targets, self._active)
        if isinstance(made, str):
            self._account.log("event source mapping", made)
        else:
            self._created[mapping.uuid] = made

    def pipe_created(self, name: str) -> None:
        """Report that a pipe was created through its API: only those of templates are carried out."""
        self._account.log(f"pipe {name}", "sends nothing here; define it in the app (AWS::Pipes::Pipe)")

    def mapping_deleted(self, mapping_id: str) -> None:
        """Receive that an event source mapping was deleted through Lambda's API."""
        before = self._created.pop(mapping_id, None)
        if before is not None:
            before.enabled = False

    def _not_delivered(self, protocol: str, endpoint: str) -> None:
        if (protocol, endpoint) not in self._unread:
            self._unread.add((protocol, endpoint))
            self._account.log("sns", f"a message to {protocol} {endpoint} isn't delivered here")

    # ------------------------------------------------------------ resources

    def _async_invocation(self, function_arn: str) -> AsyncInvocation:
        name = function_arn.split(":")[6]
        return self._invocations.get(name) or AsyncInvocation(dead_letter=self._dead_letters(name))

    def _make_invocation(
        self, aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]
    ) -> CreatedResource:
        function = place.function_arn(str(properties["FunctionName"])).split(":")[6]
        destinations = properties.get("DestinationConfig") or {}
        self._staged_invocations[function] = AsyncInvocation(
            retries=whole_number(properties, "MaximumRetryAttempts", 2, (0, 2)),
            on_failure=(destinations.get("OnFailure") or {}).get("Destination"),
            on_success=(destinations.get("OnSuccess") or {}).get("Destination"),
            dead_letter=self._dead_letters(function),
        )
        return CreatedResource(name, {"Id": name})

    def stage(self) -> None:
        """Begin a deployment: what its makers create takes effect with `commit`."""
        self._staged, self._staged_invocations = {}, {}

    def commit(self, *, update: bool) -> None:
        """Put into effect what the deployment has created.

        :param update: whether it replaces all that earlier deployments created
        """
        if update:
            for name, consumer in self._consumers.items():
                if name not in self._staged:
                    consumer.enabled = False
            self._consumers, self._invocations = {}, {}
        self._consumers = {**self._consumers, **self._staged}
        self._invocations = {**self._invocations, **self._staged_invocations}
        self._schedules.deployed()

    def _add(self, name: str, consumer: Consumer | str) -> None:
        """Add a consumer, or the note that it is not carried out."""
        if isinstance(consumer, str):
            self._own_notes.append(consumer)
        else:
            self._staged[name] = consumer

    def _make_mapping(
        self, aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]
    ) -> CreatedResource:
        made = mapping_consumer(properties, self._account, self._deliveries, self._targets, self._active)
        self._add(name, made)
        identity = self._account.new_id()
        return CreatedResource(
            identity, {"Id": identity, "EventSourceMappingArn": place.arn("lambda", f"event-source-mapping:{identity}")}
        )

    def _make_pipe(
        self, aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]
    ) -> CreatedResource:
        name = str(properties.get("Name") or name[-64:])
        arn = place.arn("pipes", f"pipe/{name}")
        pipe = Pipe(name, arn, properties, self._account, self._deliveries, self._targets)
        self._add(f"pipe {name}", pipe.problem or pipe.consumer(self._active))
        return CreatedResource(name, {"Arn": arn, "CurrentState": "RUNNING"})

    def _make_notifications(
        self, aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]
    ) -> CreatedResource:
        given = {
            "Bucket": properties["BucketName"],
            "NotificationConfiguration": properties["NotificationConfiguration"],
        }
        if properties.get("SkipDestinationValidation") is not None:
            given["SkipDestinationValidation"] = True
        aws.call(Call("s3", "putBucketNotificationConfiguration", given))
        return CreatedResource(name, {})
