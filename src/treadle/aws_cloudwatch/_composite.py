"""Alarms of alarms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .._core.arn import ArnFormat
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.quantities import Duration
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._alarm import Alarm, AlarmBase, IAlarm, _ActionArns

__all__ = ["AlarmRule", "AtLeastThreshold", "CompositeAlarm", "IAlarmRule"]


class IAlarmRule:
    """Interface of rules: alarms, and what `AlarmRule` makes of them."""

    def render_alarm_rule(self) -> str:
        """Return the rule as CloudWatch spells it."""
        raise NotImplementedError  # each implementation defines it


class _Rule(IAlarmRule):
    def __init__(self, render: Callable[[], str]) -> None:
        self._render = render

    def render_alarm_rule(self) -> str:
        return self._render()


def alarm_arn(alarm: Any) -> str:
    """Return the ARN of an alarm or of its L1 class."""
    found: str = alarm.alarm_arn if hasattr(alarm, "alarm_arn") else alarm.alarm_ref.alarm_arn
    return found


class AtLeastThreshold:
    """How many alarms must be in a state.

    :param threshold: the number, or the share with ``%``
    :param check: returns what is wrong with the threshold for so many alarms
    """

    def __init__(self, threshold: str, check: Callable[[int], str | None]) -> None:
        self._threshold, self._check = threshold, check

    @staticmethod
    def count(count: float) -> AtLeastThreshold:
        """Require a number of alarms."""

        def check(alarms: int) -> str | None:
            if int(count) == count and 1 <= count <= alarms:
                return None
            return f"count must be between 1 and alarm length({alarms}) integer, got {count:g}"

        return AtLeastThreshold(f"{count:g}", check)

    @staticmethod
    def percentage(percentage: float) -> AtLeastThreshold:
        """Require a share of the alarms, in percent."""
        whole = int(percentage) == percentage and 1 <= percentage <= 100
        fault = None if whole else f"percentage must be between 1 and 100, got {percentage:g}"
        return AtLeastThreshold(f"{percentage:g}%", lambda _: fault)

    def bind(self, alarms: Sequence[IAlarm]) -> str:
        """Return the threshold for these alarms."""
        fault = self._check(len(alarms))
        if fault is not None:
            raise _error(fault)
        return self._threshold


class AlarmRule:
    """Rules of composite alarms.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html
    """

    @staticmethod
    def all_of(*operands: Any) -> IAlarmRule:
        """Require all."""
        return _joined("AND", "allOf", operands)

    @staticmethod
    def any_of(*operands: Any) -> IAlarmRule:
        """Require one at least."""
        return _joined("OR", "anyOf", operands)

    @staticmethod
    def not_(operand: Any) -> IAlarmRule:
        """Negate a rule."""
        return _Rule(lambda: f"(NOT ({operand.render_alarm_rule()}))")

    @staticmethod
    def from_boolean(value: bool) -> IAlarmRule:
        """Return a rule that always holds, or never."""
        return _Rule(lambda: str(value).upper())

    @staticmethod
    def from_alarm(alarm: Any, alarm_state: _cfn.AlarmState) -> IAlarmRule:
        """Require that an alarm is in a state."""
        return _Rule(lambda: f'{alarm_state.value}("{alarm_arn(alarm)}")')

    @staticmethod
    def from_string(alarm_rule: str) -> IAlarmRule:
        """Use a rule as it is."""
        return _Rule(lambda: alarm_rule)

    @staticmethod
    def at_least(
        alarm_state: _cfn.AlarmState, *, operands: Sequence[IAlarm], threshold: AtLeastThreshold
    ) -> IAlarmRule:
        """Require that a number of alarms is in a state."""
        return _at_least(alarm_state.value, operands, threshold)

    @staticmethod
    def at_least_not(
        alarm_state: _cfn.AlarmState, *, operands: Sequence[IAlarm], threshold: AtLeastThreshold
    ) -> IAlarmRule:
        """Require that a number of alarms is not in a state."""
        return _at_least(f"NOT {alarm_state.value}", operands, threshold)


def _error(message: str) -> AuthoringError:
    return AuthoringError(message, code="AlarmRule", kind="AlarmRule")


def _joined(operator: str, name: str, operands: Sequence[Any]) -> IAlarmRule:
    def render() -> str:
        if not operands:
            raise _error(f"Did not detect any operands for AlarmRule.{name}()")
        return f"({f' {operator} '.join(operand.render_alarm_rule() for operand in operands)})"

    return _Rule(render)


def _at_least(state: str, operands: Sequence[IAlarm], threshold: AtLeastThreshold) -> IAlarmRule:
    def render() -> str:
        if not operands:
            raise _error(f"Did not detect any operands for AT_LEAST {state}")
        alarms = ", ".join(f'"{alarm_arn(alarm)}"' for alarm in operands)
        return f"AT_LEAST({threshold.bind(operands)}, {state}, ({alarms}))"

    return _Rule(render)


class CompositeAlarm(AlarmBase):
    """An alarm that goes on when a rule of other alarms holds.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html

    :param alarm_rule: the rule, up to 10,240 characters
    :param actions_enabled: whether actions are run; default yes
    :param actions_suppressor: the alarm that holds actions back while it is on; default none
    :param actions_suppressor_extension_period: how long they are held back after it; default a minute
    :param actions_suppressor_wait_period: how long it is waited for; default a minute
    :param alarm_description: a remark, up to 1,024 characters; default none
    :param composite_alarm_name: the alarm's name, up to 255 characters; default made of its path
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        alarm_rule: Any,
        actions_enabled: bool | None = None,
        actions_suppressor: Any = None,
        actions_suppressor_extension_period: Duration | None = None,
        actions_suppressor_wait_period: Duration | None = None,
        alarm_description: str | None = None,
        composite_alarm_name: str | None = None,
    ) -> None:
        super().__init__(
            scope, id, physical_name=composite_alarm_name or Lazy.string(lambda: _short(Names.unique_id(self)))
        )
        rule = alarm_rule.render_alarm_rule()
        if len(rule) > 10240:
            raise self._refuse(
                "Alarm Rule expression cannot be greater than 10240 characters, please reduce the conditions in the "
                "Alarm Rule"
            )
        periods = [actions_suppressor_extension_period, actions_suppressor_wait_period]
        if actions_suppressor is None and any(periods):
            raise self._refuse("ActionsSuppressor Extension/Wait Periods require an ActionsSuppressor to be set.")
        extension, wait = (
            (period or Duration.minutes(1)).to_seconds() if actions_suppressor is not None else None
            for period in periods
        )
        resource = _cfn.CfnCompositeAlarm(
            self,
            "Resource",
            alarm_name=self.physical_name,
            alarm_rule=rule,
            alarm_description=alarm_description,
            actions_enabled=actions_enabled,
            alarm_actions=Lazy.list(_ActionArns(self._actions["alarm"])),
            insufficient_data_actions=Lazy.list(_ActionArns(self._actions["insufficient_data"])),
            ok_actions=Lazy.list(_ActionArns(self._actions["ok"])),
            actions_suppressor=None if actions_suppressor is None else alarm_arn(actions_suppressor),
            actions_suppressor_extension_period=extension,
            actions_suppressor_wait_period=wait,
        )
        self.alarm_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            service="cloudwatch",
            resource="alarm",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self.alarm_name: str = self._get_resource_name_attribute(resource.ref)

    @staticmethod
    def from_composite_alarm_arn(scope: Construct, id: str, composite_alarm_arn: str) -> IAlarm:
        """Import a composite alarm by its ARN."""
        return Alarm.from_alarm_arn(scope, id, composite_alarm_arn)

    @staticmethod
    def from_composite_alarm_name(scope: Construct, id: str, composite_alarm_name: str) -> IAlarm:
        """Import a composite alarm of the stack's account and region by its name."""
        return Alarm.from_alarm_name(scope, id, composite_alarm_name)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="CompositeAlarm", path=self.node.path, kind="CompositeAlarm")


def _short(name: str) -> str:
    return name if len(name) <= 240 else name[:120] + name[-120:]
