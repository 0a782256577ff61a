"""Where events begin in moto: its models report what happens to the account that is in place, instead of delivering."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

__all__ = ["HOOKS", "Listener", "listen"]

Replace = Callable[[Any, str, Any], None]


class Listener(Protocol):
    """Receives what happens in the services of one account, while moto is active."""

    def rule_event(self, rule: Any, event: Mapping[str, Any]) -> None:
        """Receive an event that was put on a rule's bus."""

    def queue_message(self, queue: Any, message: Any) -> None:
        """Receive that a message was added to a queue."""

    def topic_message(self, subscription: Any, message: Mapping[str, Any], deliver: Callable[[], Any]) -> None:
        """Receive a message that a topic sends to a subscription; `deliver` has moto deliver it to a queue."""

    def table_record(self, table: Any, record: Mapping[str, Any]) -> None:
        """Receive a record of a table's stream."""

    def stream_record(self, stream: Any, shard_id: str, record: Any) -> None:
        """Receive a record of a Kinesis stream."""

    def object_event(self, name: str, bucket: Any, key: Any) -> None:
        """Receive what happened to an object, by the name of S3's event."""

    def mapping_changed(self, mapping: Any) -> None:
        """Receive an event source mapping that was created or updated through Lambda's API."""

    def mapping_deleted(self, mapping_id: str) -> None:
        """Receive that an event source mapping was deleted through Lambda's API."""

    def pipe_created(self, name: str) -> None:
        """Receive that a pipe was created through its API."""


_listener: Listener | None = None


def listen(listener: Listener | None) -> None:
    """Set the account whose services are in place."""
    global _listener
    _listener = listener


def _events(module: Any, replace: Replace) -> None:
    send = module.Rule.send_to_targets

    def send_to_targets(rule: Any, event: Any, transform_input: bool = True) -> None:
        if rule.managed_by or _listener is None:  # an archive's
            send(rule, event, transform_input)
        else:
            _listener.rule_event(rule, event)

    replace(module.Rule, "send_to_targets", send_to_targets)


def _queues(module: Any, replace: Replace) -> None:
    add = module.Queue.add_message

    def add_message(queue: Any, message: Any) -> None:
        queue.lambda_event_source_mappings.clear()  # moto would hand the messages to functions that don't run
        add(queue, message)
        if _listener is not None:
            _listener.queue_message(queue, message)

    replace(module.Queue, "add_message", add_message)


def _topics(module: Any, replace: Replace) -> None:
    publish = module.Subscription.publish
    keys = ("subject", "message_attributes", "group_id", "deduplication_id", "message_structure")

    def publish_to(subscription: Any, message: str, message_id: str, **given: Any) -> None:
        if _listener is None:
            return
        told = {"message": message, "message_id": message_id, **{key: given.get(key) for key in keys}}
        _listener.topic_message(subscription, told, lambda: publish(subscription, message, message_id, **given))

    replace(module.Subscription, "publish", publish_to)


def _filters(module: Any, replace: Replace) -> None:
    """Check filter policies as all patterns are checked here: moto knows fewer operators than SNS."""

    def validate(backend: Any, value: Any, scope: str) -> None:
        from ._topics import filter_problem

        problem = filter_problem(value, scope)
        if problem is not None:
            raise module.SNSInvalidParameter(f"Invalid parameter: FilterPolicy: {problem}")

    replace(module.SNSBackend, "_validate_filter_policy", validate)


def _tables(module: Any, replace: Replace) -> None:
    add = module.StreamShard.add

    def add_record(shard: Any, old: Any, new: Any) -> None:
        shard.table.lambda_event_source_mappings.clear()
        add(shard, old, new)
        if _listener is not None:
            _listener.table_record(shard.table, shard.items[-1].to_json())

    replace(module.StreamShard, "add", add_record)


def _streams(module: Any, replace: Replace) -> None:
    put = module.Stream.put_record

    def put_record(stream: Any, *args: Any, **kwargs: Any) -> Any:
        stream.lambda_event_source_mappings.clear()
        sequence_number, shard_id = put(stream, *args, **kwargs)
        if _listener is not None:
            _listener.stream_record(stream, shard_id, stream.shards[shard_id].records[int(sequence_number)])
        return sequence_number, shard_id

    replace(module.Stream, "put_record", put_record)


def _mappings(module: Any, replace: Replace) -> None:
    backend = module.LambdaBackend
    create, update = backend.create_event_source_mapping, backend.update_event_source_mapping
    delete = backend.delete_event_source_mapping

    def changing(change: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*args: Any, **kwargs: Any) -> Any:
            mapping = change(*args, **kwargs)
            if _listener is not None and mapping is not None:
                _listener.mapping_changed(mapping)
            return mapping

        return changed

    def delete_mapping(owner: Any, uuid: str) -> Any:
        mapping = delete(owner, uuid)
        if _listener is not None:
            _listener.mapping_deleted(uuid)
        return mapping

    replace(backend, "create_event_source_mapping", changing(create))
    replace(backend, "update_event_source_mapping", changing(update))
    replace(backend, "delete_event_source_mapping", delete_mapping)


def _pipes(module: Any, replace: Replace) -> None:
    create = module.EventBridgePipesBackend.create_pipe

    def create_pipe(owner: Any, name: str, **given: Any) -> Any:
        pipe = create(owner, name=name, **given)
        if _listener is not None:
            _listener.pipe_created(name)
        return pipe

    replace(module.EventBridgePipesBackend, "create_pipe", create_pipe)


def _objects(module: Any, replace: Replace) -> None:
    def send_event(account_id: str, event_name: Any, bucket: Any, key: Any) -> None:
        if _listener is not None:
            _listener.object_event(str(getattr(event_name, "value", event_name)), bucket, key)

    def send_test_event(account_id: str, bucket: Any) -> None:
        """Send none: a deployed account's consumers have had theirs long ago."""

    replace(module, "send_event", send_event)
    replace(module, "send_test_event", send_test_event)


def _topics_and_filters(module: Any, replace: Replace) -> None:
    _topics(module, replace)
    _filters(module, replace)


HOOKS: Final[Mapping[str, Callable[[Any, Replace], None]]] = {
    "moto.awslambda.models": _mappings,
    "moto.dynamodb.models.table": _tables,
    "moto.events.models": _events,
    "moto.kinesis.models": _streams,
    "moto.pipes.models": _pipes,
    "moto.s3.notifications": _objects,
    "moto.sns.models": _topics_and_filters,
    "moto.sqs.models": _queues,
}
"""Modules of moto, and what is replaced in each once it is loaded."""
