"""What invokes functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import aws_dynamodb as dynamodb
from .. import aws_lambda as lambda_
from .. import aws_s3 as s3
from .. import aws_sns as sns
from .. import aws_sqs as sqs
from .._core.annotations import Annotations
from .._core.ids import Names
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..aws_lambda._events import check_pollers
from ..errors import AuthoringError
from . import _cfn

__all__ = [
    "ApiEventSource",
    "DynamoEventSource",
    "KinesisEventSource",
    "S3EventSource",
    "S3EventSourceV2",
    "S3OnFailureDestination",
    "SnsDlq",
    "SnsEventSource",
    "SqsDlq",
    "SqsEventSource",
    "StreamEventSource",
]


def _error(message: str, source: Any = None) -> AuthoringError:
    path = source.node.path if source is not None else ""
    return AuthoringError(message, code="EventSource", path=path, kind="EventSource")


class SqsDlq:
    """Send records that fail to a queue.

    :param queue: the queue
    """

    def __init__(self, queue: sqs.IQueue) -> None:
        self._queue = queue

    def bind(self, target: Any, target_handler: lambda_.IFunction) -> Any:
        """Return the destination, and allow the function to use it."""
        self._queue.grant_send_messages(target_handler)
        return {"destination": self._queue.queue_arn}


class SnsDlq:
    """Publish records that fail to a topic.

    :param topic: the topic
    """

    def __init__(self, topic: sns.ITopic) -> None:
        self._topic = topic

    def bind(self, target: Any, target_handler: lambda_.IFunction) -> Any:
        """Return the destination, and allow the function to use it."""
        self._topic.grant_publish(target_handler)
        return {"destination": self._topic.topic_arn}


class S3OnFailureDestination:
    """Write records that fail into a bucket.

    :param bucket: the bucket
    """

    def __init__(self, bucket: s3.IBucket) -> None:
        self._bucket = bucket

    def bind(self, target: Any, target_handler: lambda_.IFunction) -> Any:
        """Return the destination, and allow the function to use it."""
        self._bucket.grant_read_write(target_handler)
        return {"destination": self._bucket.bucket_arn}


class _Mapped:
    """Base class of sources with a mapping."""

    _mapping: lambda_.EventSourceMapping | None = None

    @property
    def event_source_mapping_id(self) -> str:
        """The id of the mapping; the source must be bound to a function."""
        return self._bound().event_source_mapping_id

    @property
    def event_source_mapping_arn(self) -> str:
        """The ARN of the mapping; the source must be bound to a function."""
        return self._bound().event_source_mapping_arn

    def _bound(self) -> lambda_.EventSourceMapping:
        if self._mapping is None:
            raise _error(f"{type(self).__name__} is not yet bound to an event source mapping")
        return self._mapping


class SqsEventSource(_Mapped):
    """Invoke a function with the messages of a queue.

    https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html

    :param queue: the queue
    :param props: the keywords of ``SqsEventSourceProps``
    """

    def __init__(self, queue: sqs.IQueue, **props: Any) -> None:
        self.queue: Any = queue
        given: Any = _cfn.SqsEventSourceProps(**props)
        self._given = given
        window, size = given.max_batching_window, given.batch_size
        if window is not None:
            if getattr(queue, "fifo", False):
                raise _error("Batching window is not supported for FIFO queues", queue)
            if not unresolved(window.to_seconds()) and window.to_seconds() > 300:
                raise _error(
                    f"Maximum batching window must be 300 seconds or less (given {window.to_human_string()})", queue
                )
        most = 10 if window is None else 10000
        if size is not None and not unresolved(size) and not 1 <= size <= most:
            raise _error(
                f"Maximum batch size must be between 1 and {most} inclusive (given {size:g}) when batching window is "
                f"{'not ' if window is None else ''}specified.",
                queue,
            )
        if given.provisioned_poller_config is not None:
            if given.max_concurrency is not None:
                raise _error("provisionedPollerConfig and maxConcurrency are mutually exclusive", queue)
            pollers = lambda_.ProvisionedPollerConfig.of(given.provisioned_poller_config)
            check_pollers(pollers, 2, lambda message: _error(message, queue))

    def bind(self, target: Any) -> None:
        """Add the mapping to a function."""
        self._mapping = target.add_event_source_mapping(
            f"SqsEventSource:{Names.node_unique_id(self.queue.node)}",
            event_source_arn=self.queue.queue_arn,
            **_known(self._given),
        )
        if target.role is not None:
            self.queue.grant_consume_messages(target)
            return
        Annotations.of(target).add_warning_v2(
            "@aws-cdk/aws-lambda-event-sources:sqsFunctionImportWithoutRole",
            f"Function '{target.node.path}' was imported without an IAM role so it was not granted access to consume "
            f"messages from '{self.queue.node.path}'",
        )


def _known(given: Any) -> dict[str, Any]:
    return {name: value for name, value in given.__dict__.items() if value is not None}


class StreamEventSource(_Mapped):
    """Base class of streams.

    :param props: the keywords of ``StreamEventSourceProps``
    """

    _struct = "StreamEventSourceProps"

    def __init__(self, **props: Any) -> None:
        given: Any = getattr(_cfn, self._struct)(**props)
        self._given = given
        if given.provisioned_poller_config is not None:
            pollers = lambda_.ProvisionedPollerConfig.of(given.provisioned_poller_config)
            check_pollers(pollers, 1, _error)
        size = given.batch_size
        if size is not None and not unresolved(size) and not 1 <= size <= 10000:
            raise _error(f"Maximum batch size must be between 1 and 10000 inclusive (given {size:g})")

    def bind(self, target: Any) -> None:
        """Add the mapping to a function."""
        raise NotImplementedError  # each implementation defines it

    def _map(self, target: Any, id: str, arn: str) -> None:
        options = {"batch_size": 100, **_known(self._given), "event_source_arn": arn}
        options.pop("provisioned_poller_config", None)
        self._mapping = target.add_event_source_mapping(id, **options)


class DynamoEventSource(StreamEventSource):
    """Invoke a function with the changes of a table.

    https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html

    :param table: the table, which has a stream
    :param props: the keywords of ``DynamoEventSourceProps``
    """

    _struct = "DynamoEventSourceProps"

    def __init__(self, table: dynamodb.ITable, **props: Any) -> None:
        super().__init__(**props)
        self._table: Any = table

    def bind(self, target: Any) -> None:
        table = self._table
        if not table.table_stream_arn:
            raise _error(f"DynamoDB Streams must be enabled on the table {table.node.path}", table)
        self._map(target, f"DynamoDBEventSource:{Names.node_unique_id(table.node)}", table.table_stream_arn)
        table.grant_stream_read(target)


class KinesisEventSource(StreamEventSource):
    """Invoke a function with the records of a stream.

    https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html

    :param stream: the stream
    :param props: the keywords of ``KinesisEventSourceProps``
    """

    _struct = "KinesisEventSourceProps"

    def __init__(self, stream: Any, **props: Any) -> None:
        super().__init__(**props)
        self.stream = stream

    def bind(self, target: Any) -> None:
        self._map(target, f"KinesisEventSource:{Names.node_unique_id(self.stream.node)}", self.stream.stream_arn)
        self.stream.grant_read(target)


class S3EventSourceV2:
    """Invoke a function when objects change.

    :param bucket: the bucket
    :param events: the events
    :param filters: prefix and suffix of the objects' keys; default all
    """

    def __init__(
        self, bucket: s3.IBucket, *, events: Sequence[s3.EventType], filters: Sequence[Any] | None = None
    ) -> None:
        self.bucket: Any = bucket
        self._events, self._filters = events, filters or ()

    def bind(self, target: Any) -> None:
        """Add the notifications to the bucket."""
        from .. import aws_s3_notifications as notifications

        for event in self._events:
            destination = notifications.LambdaDestination(target)
            self.bucket.add_event_notification(event, destination, *self._filters)


class S3EventSource(S3EventSourceV2):
    """Invoke a function when objects of a bucket of the app change.

    :param bucket: the bucket
    :param events: the events
    :param filters: prefix and suffix of the objects' keys; default all
    """


class SnsEventSource:
    """Invoke a function with the messages of a topic.

    :param topic: the topic
    :param props: the keywords of ``LambdaSubscription``
    """

    def __init__(self, topic: sns.ITopic, **props: Any) -> None:
        self.topic: Any = topic
        self._props = props

    def bind(self, target: Any) -> None:
        """Subscribe the function to the topic."""
        from .. import aws_sns_subscriptions as subscriptions

        self.topic.add_subscription(subscriptions.LambdaSubscription(target, **self._props))


class ApiEventSource:
    """Invoke a function by a method of an API, one for all sources of the function.

    :param method: the HTTP method
    :param path: the path, from ``/``
    :param options: the keywords of ``MethodOptions``
    """

    def __init__(self, method: str, path: str, **options: Any) -> None:
        if not path.startswith("/"):
            raise _error(f'Path must start with "/": {path}')
        self._method, self._path, self._options = method, path, options

    def bind(self, target: Any) -> None:
        """Add the method."""
        from .. import aws_apigateway as apigateway

        ident = f"{Names.node_unique_id(target.node)}:ApiEventSourceA7A86A4F"
        stack = Stack.of(target)
        api: Any = stack.node.try_find_child(ident)
        if api is None:
            api = apigateway.RestApi(stack, ident, default_integration=apigateway.LambdaIntegration(target))
        api.root.resource_for_path(self._path).add_method(self._method, None, **self._options)
