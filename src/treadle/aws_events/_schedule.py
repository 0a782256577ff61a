"""When a rule acts by the clock.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
"""

from __future__ import annotations

from typing import Any

from .._core.annotations import Annotations
from .._core.quantities import Duration
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["Schedule"]


class Schedule:
    """A rate or a cron expression; create it with :meth:`rate`, :meth:`cron` or :meth:`expression`.

    :param expression_string: the expression in EventBridge's form: ``rate(…)`` or ``cron(…)``
    """

    def __init__(self, expression_string: str = "", *, _every_minute: bool = False) -> None:
        self.expression_string: str = expression_string
        self._every_minute = _every_minute

    @staticmethod
    def expression(expression: str) -> Schedule:
        """Return the schedule that an expression describes, such as ``rate(5 minutes)``."""
        return Schedule(expression)

    @staticmethod
    def rate(duration: Duration) -> Schedule:
        """Return a schedule that acts again after each interval of whole minutes.

        :raises AuthoringError: for no time, or a part of a minute
        """
        if duration.to_seconds() == 0:
            raise AuthoringError("Duration cannot be 0", code="Schedule")
        for unit, count in (
            ("day", duration.to_days(integral=False)),
            ("hour", duration.to_hours(integral=False)),
            ("minute", duration.to_minutes(integral=True)),
        ):
            if count and float(count).is_integer():
                return Schedule(f"rate({count:g} {unit}{'' if count == 1 else 's'})")
        raise AuthoringError("a rate is a number of whole minutes", code="Schedule")

    @staticmethod
    def cron(
        *,
        day: str | None = None,
        hour: str | None = None,
        minute: str | None = None,
        month: str | None = None,
        week_day: str | None = None,
        year: str | None = None,
    ) -> Schedule:
        """Return a schedule of times of day, in UTC; what isn't given is any.

        :raises AuthoringError: for a day of the month together with a day of the week
        """
        if week_day is not None and day is not None:
            raise AuthoringError("Cannot supply both 'day' and 'weekDay', use at most one", code="Schedule")
        days = day if day is not None else "?" if week_day is not None else "*"
        fields = [minute, hour, days, month, "?" if week_day is None else week_day, year]
        text = " ".join("*" if field is None else field for field in fields)
        return Schedule(f"cron({text})", _every_minute=not minute)

    def _bind(self, scope: Construct) -> Any:
        if self._every_minute:
            Annotations.of(scope).add_warning_v2(
                "@aws-cdk/aws-events:scheduleWillRunEveryMinute",
                "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: '*'' if "
                "that's what you intend, or 'minute: 0' to run once per hour instead.",
            )
        return self
