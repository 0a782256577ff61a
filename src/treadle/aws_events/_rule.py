"""Rules: what is done when an event comes, or at a time.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.l1_values import Mismatch, spell
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token, TokenComparison, unresolved
from ..constructs import Construct, IConstruct
from ..errors import AuthoringError, UnsupportedError
from ..interfaces import aws_events as _refs
from . import _cfn
from ._event_bus import IEventBus
from ._schedule import Schedule

if TYPE_CHECKING:
    from ._cfn import EventPattern

__all__ = ["IRule", "IRuleTarget", "Rule"]

_TARGET_FIELDS = (
    "ecs_parameters",
    "http_parameters",
    "kinesis_parameters",
    "run_command_parameters",
    "batch_parameters",
    "dead_letter_config",
    "retry_policy",
    "sqs_parameters",
    "redshift_data_parameters",
    "app_sync_parameters",
)


class IRuleTarget(Protocol):
    """What a rule can act on; `aws_events_targets` has them."""

    def bind(self, rule: Any, id: str | None = None) -> Any:
        """Return the target's properties, and allow the rule to act on it."""


class IRule(IResource):
    """Stand for a rule."""

    rule_arn: str
    rule_name: str

    @property
    def rule_ref(self) -> _refs.RuleReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.RuleReference(rule_arn=self.rule_arn)


class Rule(Resource, IRule):
    """A rule.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html

    :param event_pattern: which events it acts on
    :param schedule: when it acts; the default bus alone
    :param targets: what it acts on, up to five
    :param event_bus: the bus; the account's default one by default
    :param enabled: whether it acts; yes by default
    :param rule_name: 1 to 64 letters, digits, ``.``, ``-`` and ``_``; made by CloudFormation by default
    :param role: the role of its targets that have none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cross_stack_scope: Construct | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        event_bus: IEventBus | None = None,
        event_pattern: EventPattern | Mapping[str, Any] | None = None,
        role: iam.IRole | None = None,
        rule_name: str | None = None,
        schedule: Schedule | None = None,
        targets: Sequence[IRuleTarget] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=rule_name)
        if cross_stack_scope is not None and Stack.of(cross_stack_scope) is not Stack.of(self):
            raise UnsupportedError(
                f"Rule at {self.node.path}: cross_stack_scope is not supported by treadle yet; make the rule in the "
                "target's stack",
                code="Keyword",
            )
        if event_bus is not None and schedule is not None:
            raise self._refuse("Cannot associate rule with 'eventBus' when using 'schedule'")
        self._pattern: dict[str, Any] = {}
        self._targets: list[dict[str, Any]] = []
        self._schedule = schedule
        if schedule is not None:
            schedule._bind(self)
        resource = _cfn.CfnRule(
            self,
            "Resource",
            name=self.physical_name,
            description=description,
            state="DISABLED" if enabled is False else "ENABLED",
            schedule_expression=schedule.expression_string if schedule is not None else None,
            event_pattern=Lazy.uncached_any(lambda _: self._pattern or None),
            targets=Lazy.uncached_any(lambda _: self._targets or None),
            event_bus_name=event_bus.event_bus_name if event_bus is not None else None,
            role_arn=role.role_arn if role is not None else None,
        )
        self.rule_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="events", resource="rule", resource_name=self.physical_name
        )
        self.rule_name: str = self._get_resource_name_attribute(resource.ref)
        self._add_pattern(event_pattern)
        for target in targets or ():
            self.add_target(target)
        self.node.add_validation(self._validate)

    @staticmethod
    def from_event_rule_arn(scope: Construct, id: str, event_rule_arn: str) -> IRule:
        """Return a rule that was made elsewhere."""
        return _ImportedRule(scope, id, event_rule_arn)

    def add_event_pattern(
        self,
        *,
        account: Sequence[str] | None = None,
        detail: Mapping[str, Any] | None = None,
        detail_type: Sequence[str] | None = None,
        id: Sequence[str] | None = None,
        region: Sequence[str] | None = None,
        resources: Sequence[str] | None = None,
        source: Sequence[str] | None = None,
        time: Sequence[str] | None = None,
        version: Sequence[str] | None = None,
    ) -> None:
        """Add conditions to the pattern; values of a field that has some already are further ones."""
        given = {name: value for name, value in locals().items() if name != "self"}
        self._add_pattern(given)

    def add_target(self, target: IRuleTarget | None = None) -> None:
        """Add what the rule acts on.

        :raises UnsupportedError: for a target in another account or region
        """
        if target is None:
            return
        automatic = f"Target{len(self._targets)}"
        bound = target.bind(self, automatic)
        config: dict[str, Any] = dict(vars(bound)) if isinstance(bound, Struct) else dict(bound)
        resource = config.get("target_resource")
        if resource is not None:
            self._check_environment(resource)
        told = config.get("input")
        written = told.bind(self) if told is not None else {}
        made: dict[str, Any] = {
            "id": config.get("id") or automatic,
            "arn": config["arn"],
            "role_arn": config["role"].role_arn if config.get("role") is not None else None,
            **{name: config.get(name) for name in _TARGET_FIELDS},
            "input": written.get("input"),
            "input_path": written.get("input_path"),
        }
        if written.get("input_template") is not None:
            made["input_transformer"] = {
                "input_template": written["input_template"],
                "input_paths_map": written["input_paths_map"],
            }
        given = {name: value for name, value in made.items() if value is not None}
        try:  # here, where the user's line is known
            self._targets.append(spell("@TargetProperty", given, "aws_events.CfnRule", "target"))
        except Mismatch as error:
            raise self._refuse(str(error)) from None

    def _add_pattern(self, pattern: EventPattern | Mapping[str, Any] | None) -> None:
        given = vars(pattern) if isinstance(pattern, Struct) else pattern or {}
        for name, value in given.items():
            if value is not None:
                self._merge(self._pattern, "detail-type" if name in ("detail_type", "detailType") else name, value)

    def _merge(self, into: dict[str, Any], name: str, value: Any) -> None:
        if not isinstance(value, (Mapping, list, tuple)):
            raise self._refuse(
                f"Invalid event pattern field {{ {name}: {json.dumps(value, default=str)} }}. All fields must be arrays"
            )
        known = into.get(name)
        if known is None:
            into[name] = dict(value) if isinstance(value, Mapping) else list(value)
        elif isinstance(known, dict) != isinstance(value, Mapping):
            raise self._refuse(f"Invalid event pattern field {name}. Type mismatch between existing and added pattern")
        elif isinstance(value, Mapping):
            for inner, item in value.items():
                self._merge(known, inner, item)
        else:
            into[name] = [*known, *(item for item in value if item not in known)]

    def _check_environment(self, resource: IConstruct) -> None:
        own, other = Stack.of(self), getattr(resource, "env", Stack.of(resource))
        for name in ("account", "region"):
            compared = Token.compare_strings(getattr(own, name), getattr(other, name))
            if compared is TokenComparison.DIFFERENT:
                raise UnsupportedError(
                    f"Rule at {self.node.path}: a target in another {name} ({resource.node.path}) is not supported by "
                    "treadle yet; put the rule beside its target",
                    code="CrossEnvironment",
                )

    def _validate(self) -> list[str]:
        name, errors = self.physical_name, []
        if not unresolved(name):
            if not 1 <= len(name) <= 64:
                errors.append(f"Event rule name must be between 1 and 64 characters. Received: {name}")
            if not re.fullmatch(r"[.\-_A-Za-z0-9]+", name):
                errors.append(
                    f"Event rule name {name} can contain only letters, numbers, periods, hyphens, or underscores with "
                    "no spaces."
                )
        if not self._pattern and self._schedule is None:
            errors.append("Either 'eventPattern' or 'schedule' must be defined")
        if len(self._targets) > 5:
            errors.append("Event rule cannot have more than 5 targets.")
        return errors

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Rule", path=self.node.path, kind="Rule")


class _ImportedRule(Resource, IRule):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.rule_arn: str = arn
        self.rule_name: str = Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""
