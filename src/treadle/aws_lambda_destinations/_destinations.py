"""Where the results of asynchronous invocations go.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
"""

from __future__ import annotations

from typing import Any

from .. import aws_events as events
from .. import aws_lambda as lambda_
from .. import aws_s3 as s3
from .. import aws_sns as sns
from .. import aws_sqs as sqs
from .._core.stack import Stack
from ..constructs import Construct

__all__ = ["EventBridgeDestination", "LambdaDestination", "S3Destination", "SnsDestination", "SqsDestination"]


class SqsDestination:
    """Send the result to a queue.

    :param queue: the queue
    """

    def __init__(self, queue: sqs.IQueue) -> None:
        self._queue = queue

    def bind(self, scope: Construct, fn: lambda_.IFunction, *, type: Any = None) -> Any:
        """Return the destination, and allow the function to use it."""
        self._queue.grant_send_messages(fn)
        return {"destination": self._queue.queue_arn}


class SnsDestination:
    """Publish the result to a topic.

    :param topic: the topic
    """

    def __init__(self, topic: sns.ITopic) -> None:
        self._topic = topic

    def bind(self, scope: Construct, fn: lambda_.IFunction, *, type: Any = None) -> Any:
        """Return the destination, and allow the function to use it."""
        self._topic.grant_publish(fn)
        return {"destination": self._topic.topic_arn}


class S3Destination:
    """Write the result into a bucket.

    :param bucket: the bucket
    """

    def __init__(self, bucket: s3.IBucket) -> None:
        self._bucket: Any = bucket

    def bind(self, scope: Construct, fn: lambda_.IFunction, *, type: Any = None) -> Any:
        """Return the destination, and allow the function to use it."""
        self._bucket.grant_read(fn)
        self._bucket.grant_put(fn)
        return {"destination": self._bucket.bucket_arn}


class EventBridgeDestination:
    """Put the result on an event bus.

    :param event_bus: the event bus; default the account's default one
    """

    def __init__(self, event_bus: events.IEventBus | None = None) -> None:
        self._bus = event_bus

    def bind(self, scope: Construct, fn: lambda_.IFunction, *, type: Any = None) -> Any:
        """Return the destination, and allow the function to use it."""
        bus: Any = self._bus
        if bus is None:
            bus = scope.node.try_find_child("DefaultEventBus")
        if bus is None:
            arn = Stack.of(fn).format_arn(service="events", resource="event-bus", resource_name="default")
            bus = events.EventBus.from_event_bus_arn(scope, "DefaultEventBus", arn)
        bus.grant_put_events_to(fn)
        return {"destination": bus.event_bus_arn}


class LambdaDestination:
    """Invoke a function with the result.

    :param fn: the function
    :param response_only: whether it gets the response alone, rather than the record of the invocation; default no
    """

    def __init__(self, fn: lambda_.IFunction, *, response_only: bool | None = None) -> None:
        self._function, self._response_only = fn, response_only

    def bind(self, scope: Construct, fn: lambda_.IFunction, *, type: Any = None) -> Any:
        """Return the destination, and allow the function to use it."""
        if not self._response_only:
            self._function.grant_invoke(fn)
            return {"destination": self._function.function_arn}
        from .. import aws_events_targets as targets

        event = events.RuleTargetInput.from_event_path("$.detail.responsePayload")
        events.Rule(
            scope,
            type.value,
            event_pattern={
                "detail_type": [f"Lambda Function Invocation Result - {type.value}"],
                "resources": [f"{fn.function_arn}:$LATEST"],
                "source": ["lambda"],
            },
            targets=[targets.LambdaFunction(self._function, event=event)],
        )
        return EventBridgeDestination().bind(scope, fn)
