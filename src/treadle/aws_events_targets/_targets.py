"""What EventBridge's rules act on.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
"""

from __future__ import annotations

from typing import Any

from .. import aws_events as events
from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_sns as sns
from .. import aws_sqs as sqs
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.quantities import Duration
from .._core.resource import PhysicalName
from .._core.tokens import Token, TokenComparison
from ..aws_stepfunctions import IStateMachine
from ..constructs import IConstruct
from ..errors import AuthoringError

__all__ = ["LambdaFunction", "SfnStateMachine", "SnsTopic", "SqsQueue"]

_SERVICE = "events.amazonaws.com"


class _Target:
    """Base class of targets: dead-letter queue and retries."""

    def __init__(
        self, dead_letter_queue: sqs.IQueue | None, max_event_age: Duration | None, retry_attempts: float | None
    ) -> None:
        self._dead_letter_queue = dead_letter_queue
        self._max_event_age = max_event_age
        self._retry_attempts = retry_attempts

    def _config(self, rule: events.IRule, arn: str, resource: IConstruct, **more: Any) -> dict[str, Any]:
        queue = self._dead_letter_queue
        if queue is not None:
            _allow_dead_letters(rule, queue)
        retries = self._retry_attempts
        config: dict[str, Any] = {"arn": arn, "target_resource": resource, **more}
        if queue is not None:
            config["dead_letter_config"] = {"arn": queue.queue_arn}
        if (retries is not None and retries >= 0) or self._max_event_age is not None:
            age = None if self._max_event_age is None else self._max_event_age.to_seconds(integral=True)
            config["retry_policy"] = {"maximum_retry_attempts": retries, "maximum_event_age_in_seconds": age}
        return config


class SfnStateMachine(_Target):
    """Start an execution of a state machine.

    :param machine: the state machine to start
    :param input: the execution's input; default the event
    :param role: the role that EventBridge assumes; default a new one beside the machine
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        machine: IStateMachine,
        *,
        input: events.RuleTargetInput | None = None,
        role: iam.IRole | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self.machine: IStateMachine = machine
        self._input = input
        self._role = role if role is not None else _events_role(machine)
        machine.grant_start_execution(self._role)

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties."""
        return self._config(rule, self.machine.state_machine_arn, self.machine, role=self._role, input=self._input)


class LambdaFunction(_Target):
    """Invoke a function.

    :param handler: the function to invoke
    :param event: the function's event; default the rule's event
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        handler: lambda_.IFunction,
        *,
        event: events.RuleTargetInput | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self._handler = handler
        self._event = event

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties, and allow the rule to invoke the function."""
        ident = f"AllowEventRule{Names.node_unique_id(self._handler.node)}"
        if rule.node.try_find_child(ident) is None:
            self._handler.add_permission(
                ident,
                scope=rule,  # type: ignore[arg-type]  # rules are constructs
                action="lambda:InvokeFunction",
                principal=iam.ServicePrincipal(_SERVICE),
                source_arn=rule.rule_arn,
            )
        return self._config(rule, self._handler.function_arn, self._handler, input=self._event)


class SqsQueue(_Target):
    """Send a message to a queue.

    :param queue: the queue that gets the message
    :param message: the message's body; default the event
    :param message_group_id: the message group; required for a FIFO queue
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        queue: sqs.IQueue,
        *,
        message: events.RuleTargetInput | None = None,
        message_group_id: str | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self.queue: sqs.IQueue = queue
        self._message = message
        self._group = message_group_id

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties, and allow the rule to send messages."""
        conditions: dict[str, Any] = {"ArnEquals": {"aws:SourceArn": rule.rule_arn}}
        if self.queue.encryption_master_key is not None:
            same_account = FeatureFlags.of(rule).is_enabled("@aws-cdk/aws-events:eventsTargetQueueSameAccount")
            conditions = {"StringEquals": {"aws:SourceAccount": rule.env.account}} if same_account else {}
        self.queue.grant_send_messages(iam.ServicePrincipal(_SERVICE, conditions=conditions))
        parameters = {"message_group_id": self._group} if self._group else None
        return self._config(rule, self.queue.queue_arn, self.queue, input=self._message, sqs_parameters=parameters)


class SnsTopic(_Target):
    """Publish a message to a topic.

    :param topic: the topic that gets the message
    :param message: the message; default the event
    :param authorize_using_role: whether a role publishes, rather than the topic's policy allowing it; default yes with
        role
    :param role: the role that publishes; default a new one when authorize_using_role is set
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param max_event_age: how long delivery is retried, 1 minute to 24 hours; default 24 hours
    :param retry_attempts: how often delivery is retried, 0 to 185; default 185
    """

    def __init__(
        self,
        topic: sns.ITopic,
        *,
        message: events.RuleTargetInput | None = None,
        authorize_using_role: bool | None = None,
        role: iam.IRole | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        max_event_age: Duration | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(dead_letter_queue, max_event_age, retry_attempts)
        self.topic: sns.ITopic = topic
        self._message = message
        self._by_role = role is not None if authorize_using_role is None else authorize_using_role
        self._role = role

    def bind(self, rule: events.IRule, id: str | None = None) -> dict[str, Any]:
        """Return the target's properties, and allow the rule to publish."""
        role = None
        if self._by_role:
            role = self._role if self._role is not None else _events_role(rule)
            self.topic.grant_publish(role)
        elif self._role is not None:
            raise AuthoringError(
                "Cannot provide a role when authorizeUsingRole is false", code="Rule", path=rule.node.path
            )
        else:
            self.topic.grant_publish(iam.ServicePrincipal(_SERVICE))
        return self._config(rule, self.topic.topic_arn, self.topic, input=self._message, role=role)


def _events_role(scope: Any) -> iam.IRole:
    """Return the role that EventBridge takes for a resource, one each."""
    found = scope.node.try_find_child("EventsRole")
    if isinstance(found, iam.Role):
        return found
    return iam.Role(
        scope,
        "EventsRole",
        role_name=PhysicalName.GENERATE_IF_NEEDED,
        assumed_by=iam.ServicePrincipal(_SERVICE),
    )


def _allow_dead_letters(rule: events.IRule, queue: sqs.IQueue) -> None:
    if _differs(rule.env.region, queue.env.region):
        raise AuthoringError(
            f"Cannot assign Dead Letter Queue in region {queue.env.region} to the rule "
            f"{Names.node_unique_id(rule.node)} in region {rule.env.region}. Both the queue and the rule must be in "
            "the same region.",
            code="Rule",
            path=rule.node.path,
        )
    if _differs(rule.env.account, queue.env.account):
        Annotations.of(rule).add_warning_v2(
            "@aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy",
            f"Cannot add a resource policy to your dead letter queue associated with rule {rule.rule_arn} because the "
            "queue is in a different account. You must add the resource policy manually to the dead letter queue in "
            f"account {queue.env.account}.",
        )
        return
    queue.add_to_resource_policy(
        iam.PolicyStatement(
            sid=f"AllowEventRule{Names.node_unique_id(rule.node)}",
            principals=[iam.ServicePrincipal(_SERVICE)],
            actions=["sqs:SendMessage"],
            resources=[queue.queue_arn],
            conditions={"ArnEquals": {"aws:SourceArn": rule.rule_arn}},
        )
    )


def _differs(one: str, other: str) -> bool:
    return Token.compare_strings(one, other) is TokenComparison.DIFFERENT
