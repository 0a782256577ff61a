"""Targets of rules besides functions, queues, topics and state machines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_events as events
from .. import aws_iam as iam
from .. import aws_sqs as sqs
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.tokens import unresolved
from ..constructs import IConstruct
from ..errors import AuthoringError
from ._targets import _allow_dead_letters, _events_role, _Target

__all__ = ["ApiDestination", "BatchJob", "EventBus", "KinesisStream"]


class EventBus:
    """Put the event on another event bus.

    :param event_bus: the event bus
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param role: the role that EventBridge assumes; default a new one
    """

    def __init__(
        self,
        event_bus: events.IEventBus,
        *,
        dead_letter_queue: sqs.IQueue | None = None,
        role: iam.IRole | None = None,
    ) -> None:
        self._bus, self._queue, self._role = event_bus, dead_letter_queue, role

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties."""
        arn = self._bus.event_bus_arn
        role = self._role if self._role is not None else _events_role(rule)
        role.add_to_principal_policy(iam.PolicyStatement(actions=["events:PutEvents"], resources=[arn]))
        config: dict[str, Any] = {"arn": arn, "role": role}
        if self._queue is not None:
            _allow_dead_letters(rule, self._queue)
            config["dead_letter_config"] = {"arn": self._queue.queue_arn}
        return config


class BatchJob(_Target):
    """Submit a job to AWS Batch.

    :param job_queue_arn: the ARN of the job queue
    :param job_queue_scope: the construct of the job queue
    :param job_definition_arn: the ARN of the job definition
    :param job_definition_scope: the construct of the job definition, which gets the role
    :param attempts: how often a failed job is tried, 1 to 10; default as the definition says
    :param event: the job's input; default the event
    :param job_name: the job's name, 1 to 128 characters; default made of the rule's path
    :param size: the number of jobs of an array, 2 to 10,000; default no array
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        job_queue_arn: str,
        job_queue_scope: IConstruct,
        job_definition_arn: str,
        job_definition_scope: IConstruct,
        *,
        attempts: float | None = None,
        event: events.RuleTargetInput | None = None,
        job_name: str | None = None,
        size: float | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self._queue = (job_queue_arn, job_queue_scope)
        self._definition = (job_definition_arn, job_definition_scope)
        self._attempts, self._event, self._name, self._size = attempts, event, job_name, size

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties."""
        name = self._name
        if name is not None and not unresolved(name) and not 1 <= len(name) <= 128:
            raise AuthoringError(
                f"Invalid jobName value {name}, must have length between 1 and 128, got: {len(name)}",
                code="Rule",
                path=rule.node.path,
            )
        arn, scope = self._queue
        definition, holder = self._definition
        parameters: dict[str, Any] = {
            "job_definition": definition,
            "job_name": name if name is not None else Names.unique_resource_name(rule, max_length=128),
        }
        if self._size:
            parameters["array_properties"] = {"size": self._size}
        if self._attempts:
            parameters["retry_strategy"] = {"attempts": self._attempts}
        role = _events_role(holder)
        role.add_to_principal_policy(iam.PolicyStatement(actions=["batch:SubmitJob"], resources=[definition, arn]))
        return self._config(rule, arn, scope, role=role, input=self._event, batch_parameters=parameters)


class KinesisStream(_Target):
    """Put a record into a stream.

    :param stream: the stream
    :param message: the record's data; default the event
    :param partition_key_path: the path of the partition key within the event; default its id
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        stream: Any,
        *,
        message: events.RuleTargetInput | None = None,
        partition_key_path: str | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self._stream, self._message, self._key = stream, message, partition_key_path

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties."""
        role = _events_role(self._stream)
        self._stream.grant_write(role)
        key = {"partition_key_path": self._key} if self._key else None
        return self._config(
            rule, self._stream.stream_arn, self._stream, role=role, input=self._message, kinesis_parameters=key
        )


class ApiDestination(_Target):
    """Send a request to an HTTP API.

    :param api_destination: the API destination
    :param event: the request's body; default the event
    :param event_role: the role that EventBridge assumes; default a new one
    :param header_parameters: further headers; default none
    :param path_parameter_values: values of the wildcards in the endpoint's path; default none
    :param query_string_parameters: further query parameters; default none
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        api_destination: events.IApiDestination,
        *,
        event: events.RuleTargetInput | None = None,
        event_role: iam.IRole | None = None,
        header_parameters: Mapping[str, str] | None = None,
        path_parameter_values: Sequence[str] | None = None,
        query_string_parameters: Mapping[str, str] | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self._destination, self._event, self._role = api_destination, event, event_role
        given = {
            "header_parameters": header_parameters,
            "path_parameter_values": path_parameter_values,
            "query_string_parameters": query_string_parameters,
        }
        self._http = {name: value for name, value in given.items() if value is not None}

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties."""
        arn = self._destination.api_destination_arn
        role = self._role if self._role is not None else _events_role(self._destination)
        role.add_to_principal_policy(iam.PolicyStatement(resources=[arn], actions=["events:InvokeApiDestination"]))
        http = self._http or None
        return self._config(rule, arn, self._destination, role=role, input=self._event, http_parameters=http)
