"""Event buses."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.annotations import Annotations
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_events as _refs
from . import _cfn

__all__ = [
    "EventBus",
    "EventBusPolicy",
    "IEventBus",
    "IncludeDetail",
    "Level",
]


class IncludeDetail(Enum):
    """The parts of an event that are logged."""

    FULL = "FULL"
    NONE = "NONE"


class Level(Enum):
    """Levels of a bus's log."""

    INFO = "INFO"
    ERROR = "ERROR"
    TRACE = "TRACE"
    OFF = "OFF"


class IEventBus(IResource):
    """Interface of event buses."""

    event_bus_arn: str
    event_bus_name: str
    event_bus_policy: str
    event_source_name: str | None

    @property
    def event_bus_ref(self) -> _refs.EventBusReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.EventBusReference(event_bus_arn=self.event_bus_arn, event_bus_name=self.event_bus_name)

    def grant_put_events_to(self, grantee: Any, sid: str | None = None) -> iam.Grant:
        """Grant ``grantee`` permission to put events."""
        raise NotImplementedError  # each implementation defines it


class _EventBusBase(Resource, IEventBus):
    def grant_put_events_to(self, grantee: Any, sid: str | None = None) -> iam.Grant:
        actions, arns = ["events:PutEvents"], [self.event_bus_arn]
        granted = iam.Grant.add_to_principal(grantee=grantee, actions=actions, resource_arns=arns)
        if granted.success:
            return granted
        if FeatureFlags.of(self).is_enabled("@aws-cdk/aws-events:requireEventBusPolicySid"):
            statement = iam.PolicyStatement(
                actions=actions, resources=arns, principals=[grantee.grant_principal], sid=sid
            )
            return iam.Grant.add_statement_to_resource_policy(
                resource=self, statement=statement, actions=actions, grantee=grantee, resource_arns=arns
            )
        Annotations.of(self).add_warning_v2(
            "@aws-cdk/aws-events:eventBusServicePrincipalGrant",
            "Unable to grant PutEvents to service principal: Statement ID is required for EventBus "
            "resource policies. Either "
            "provide a 'sid' parameter or enable the '@aws-cdk/aws-events:requireEventBusPolicySid' feature flag.",
        )
        return iam.Grant.drop(grantee, "")

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a statement to the bus's policy; it must have a sid."""
        return iam.AddToResourcePolicyResult(statement_added=False)


class EventBusPolicy(Resource):
    """One statement of a bus's policy.

    :param event_bus: the bus whose policy gets the statement
    :param statement: the statement, as a PolicyStatement or its JSON
    :param statement_id: the statement's id, up to 64 characters, unique within the policy
    """

    def __init__(self, scope: Construct, id: str, *, event_bus: IEventBus, statement: Any, statement_id: str) -> None:
        super().__init__(scope, id)
        _cfn.CfnEventBusPolicy(
            self, "Resource", statement_id=statement_id, statement=statement, event_bus_name=event_bus.event_bus_name
        )


class EventBus(_EventBusBase):
    """An EventBridge event bus.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html

    :param dead_letter_queue: the queue that gets events that can't be delivered; default none
    :param description: a remark, up to 512 characters; default none
    :param event_bus_name: the bus's name, up to 256 characters; default made of the construct's path
    :param event_source_name: the partner event source from which the bus gets events; default none
    :param kms_key: the key that encrypts events; default EventBridge's own
    :param log_config: which events are logged and in which detail; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        dead_letter_queue: Any = None,
        description: str | None = None,
        event_bus_name: str | None = None,
        event_source_name: str | None = None,
        kms_key: kms.IKey | None = None,
        log_config: Any = None,
    ) -> None:
        name: str = self._bus_name(event_bus_name, event_source_name)
        super().__init__(scope, id, physical_name=name)
        if description and not unresolved(description) and len(description) > 512:
            raise AuthoringError(
                f"description must be less than or equal to 512 characters, got {len(description)}",
                code="EventBus",
                path=self.node.path,
            )
        resource = _cfn.CfnEventBus(
            self,
            "Resource",
            name=self.physical_name,
            event_source_name=event_source_name,
            dead_letter_config=None if dead_letter_queue is None else {"Arn": dead_letter_queue.queue_arn},
            description=description,
            kms_key_identifier=kms_key.key_arn if kms_key else None,
            log_config=log_config,
        )
        self.event_bus_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="events", resource="event-bus", resource_name=resource.ref
        )
        self.event_bus_name: str = self._get_resource_name_attribute(resource.ref)
        self.event_bus_policy: str = resource.attr_policy
        self.event_source_name = event_source_name
        if kms_key is not None:
            arn = self.stack.format_arn(service="events", resource="event-bus", resource_name=name)
            kms_key.add_to_resource_policy(
                iam.PolicyStatement(
                    resources=["*"],
                    actions=["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"],
                    principals=[iam.ServicePrincipal("events.amazonaws.com")],
                    conditions={
                        "StringEquals": {
                            "aws:SourceAccount": self.stack.account,
                            "aws:SourceArn": arn,
                            "kms:EncryptionContext:aws:events:event-bus:arn": arn,
                        }
                    },
                )
            )

    def _bus_name(self, name: str | None, source: str | None) -> str:
        if name is not None and source is not None:
            raise AuthoringError("'eventBusName' and 'eventSourceName' cannot both be provided", code="EventBus")
        if name is not None:
            if not unresolved(name):
                if name == "default":
                    raise AuthoringError("'eventBusName' must not be 'default'", code="EventBus")
                if "/" in name:
                    raise AuthoringError("'eventBusName' must not contain '/'", code="EventBus")
                if not re.fullmatch(r"[/.\-_A-Za-z0-9]{1,256}", name):
                    raise AuthoringError(
                        f"'eventBusName' must satisfy: /^[\\/\\.\\-_A-Za-z0-9]{{1,256}}$/, got {name!r}",
                        code="EventBus",
                    )
            return name
        if source is not None:
            if not unresolved(source) and not re.fullmatch(r"aws\.partner(/[.\-_A-Za-z0-9]+){2,}", source):
                raise AuthoringError(
                    f"'eventSourceName' must satisfy: /^aws\\.partner(\\/[\\.\\-_A-Za-z0-9]+){{2,}}$/, got {source!r}",
                    code="EventBus",
                )
            return source
        return Lazy.string(lambda: Names.unique_id(self))

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        if statement.sid is None:
            raise AuthoringError("Event Bus policy statements must have a sid", code="EventBus", path=self.node.path)
        ident = f"cdk-{statement.sid}"[:64]
        statement.sid = ident
        policy = EventBusPolicy(self, ident, event_bus=self, statement=statement.to_json(), statement_id=ident)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=policy)

    @staticmethod
    def from_event_bus_arn(scope: Construct, id: str, event_bus_arn: str) -> IEventBus:
        """Import a bus by its ARN."""
        parts = Stack.of(scope).split_arn(event_bus_arn, ArnFormat.SLASH_RESOURCE_NAME)
        return _imported(scope, id, event_bus_arn, parts.resource_name or "", "", None)

    @staticmethod
    def from_event_bus_name(scope: Construct, id: str, event_bus_name: str) -> IEventBus:
        """Import a bus of the stack's account by its name."""
        arn = Stack.of(scope).format_arn(service="events", resource="event-bus", resource_name=event_bus_name)
        return _imported(scope, id, arn, event_bus_name, "", None)

    @staticmethod
    def from_event_bus_attributes(
        scope: Construct,
        id: str,
        *,
        event_bus_arn: str,
        event_bus_name: str,
        event_bus_policy: str,
        event_source_name: str | None = None,
    ) -> IEventBus:
        """Import a bus by what is known of it."""
        return _imported(scope, id, event_bus_arn, event_bus_name, event_bus_policy, event_source_name)

    @staticmethod
    def grant_all_put_events(grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to put events to every bus."""
        return iam.Grant.add_to_principal(grantee=grantee, actions=["events:PutEvents"], resource_arns=["*"])


def _imported(scope: Construct, id: str, arn: str, name: str, policy: str, source: str | None) -> IEventBus:
    bus = _EventBusBase(scope, id, environment_from_arn=arn)
    bus.event_bus_arn, bus.event_bus_name, bus.event_bus_policy, bus.event_source_name = arn, name, policy, source
    return bus
