"""Rules on a schedule and schedules of EventBridge Scheduler, on the driver's clock.

They fire while an execution runs, and always where a server goes on in real time. A schedule never keeps a run from
ending, and in virtual time it fires a limited number of times: an execution may wait for a year there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from ._bus import Bus, moment
from ._cron import ScheduleError, next_instant
from ._deliveries import Deliveries
from ._targets import Delivery, EventAccount, Targets
from ._transformer import compact

if TYPE_CHECKING:
    from ...drivers import MemoryDriver

__all__ = ["Schedules"]

_MOST: Final = 1_000
_LATEST: Final = 7_258_118_400_000
"""The end of the year 2199, which is the last one of schedule expressions."""
_START: Final = ":aws-sdk:sfn:startExecution"


@dataclass(frozen=True, slots=True)
class _Schedule:
    """A rule or a schedule.

    :param begin: the instant before which it doesn't fire
    :param end: the instant after which it doesn't fire
    :param fire: sends its event for an instant
    """

    name: str
    expression: str
    zone: str
    begin: int | None
    end: int | None
    fire: Callable[[int], None]


class Schedules:
    """Fire the account's schedules.

    :param active: puts the account's services in place
    :param loaded: returns whether moto has a service's models loaded; while it hasn't, there is no schedule
    """

    def __init__(
        self, account: EventAccount, bus: Bus, active: Callable[[], Any], loaded: Callable[[str], bool]
    ) -> None:
        self._account = account
        self._bus = bus
        self._active = active
        self._loaded = loaded
        self.deliveries: Deliveries
        self._driver: MemoryDriver | None = None
        self._armed: dict[str, int] = {}
        """The name of each schedule that waits for its next instant, and the number of its timer."""
        self._fired: dict[str, int] = {}

    def attach(self, driver: MemoryDriver) -> None:
        """Set the driver whose clock counts."""
        self._driver = driver

    def deployed(self) -> None:
        """Start the timers of new schedules, for a driver that goes on by itself; from any thread."""
        if self._driver is not None and self._driver.background.endless:
            self.deliveries.post(self.arm)

    def arm(self) -> None:
        """Start the timer of every schedule's next instant; in the driver's thread, when an execution begins."""
        if not (self._loaded("moto.events.models") or self._loaded("moto.scheduler.models")):
            return
        with self._active():
            found = list(self._all())
        for schedule in found:
            if schedule.name not in self._armed:
                self._wait(schedule, self._account.now())

    def _wait(self, schedule: _Schedule, after: int) -> None:
        assert self._driver is not None
        if schedule.begin is not None and schedule.begin > after:
            after = schedule.begin - (0 if schedule.expression.startswith("rate") else 1)
        try:
            instant = next_instant(schedule.expression, after, schedule.zone)
        except ScheduleError as error:
            self._armed[schedule.name] = 0
            self._account.log(schedule.name, f"never fires: {error}")
            return
        if instant is None or instant > _LATEST or (schedule.end is not None and instant > schedule.end):
            return
        fire = lambda: self._fire(schedule, instant)
        self._armed[schedule.name] = self._driver.background.timer(instant, fire)

    def _fire(self, schedule: _Schedule, instant: int) -> None:
        assert self._driver is not None
        self._armed.pop(schedule.name, None)
        running = (run.status == "RUNNING" for run in self._driver.runs.values())
        if not self._driver.background.endless and not any(running):
            return  # the next execution arms it again
        fired = self._fired[schedule.name] = self._fired.get(schedule.name, 0) + 1
        if self._driver.clock.virtual and fired > _MOST:
            self._account.log(schedule.name, f"fires no more: it has fired {_MOST:,} times in this run")
            self._armed[schedule.name] = 0
            return
        with self._active():
            there = {one.name for one in self._all()}
        if schedule.name in there:  # not deleted or disabled meanwhile
            self.deliveries.aside(schedule.name, lambda: schedule.fire(instant))
            self._wait(schedule, instant)

    # ------------------------------------------------------------ what there is

    def _all(self) -> Iterator[_Schedule]:
        """Yield what is enabled; while moto is active."""
        if self._loaded("moto.events.models"):
            for rule in self._bus.rules():
                if rule.scheduled_expression and rule.state == "ENABLED":
                    fire = lambda instant, rule=rule: self._fire_rule(rule, instant)
                    yield _Schedule(f"rule {rule.name}", rule.scheduled_expression, "UTC", None, None, fire)
        if self._loaded("moto.scheduler.models"):
            for schedule in self._schedules():
                if schedule.state == "ENABLED":
                    fire = lambda instant, schedule=schedule: self._fire_schedule(schedule, instant)
                    yield _Schedule(
                        f"schedule {schedule.name}",
                        schedule.schedule_expression,
                        schedule.schedule_expression_timezone,
                        _milliseconds(schedule.start_date),
                        _milliseconds(schedule.end_date),
                        fire,
                    )

    def _schedules(self) -> Iterator[Any]:
        from moto.scheduler.models import scheduler_backends

        place = self._account.place
        for group in scheduler_backends[place.account][place.region].schedule_groups.values():
            yield from group.schedules.values()

    def notes(self, targets: Targets) -> Iterator[str]:
        """Yield what of the schedules is not carried out; while moto is active."""
        if self._loaded("moto.scheduler.models"):
            for schedule in self._schedules():
                problem = targets.problem(schedule.target["Arn"])
                if problem is not None:
                    yield f"schedule {schedule.name}: {problem}"

    # ------------------------------------------------------------ firing

    def _event(self, source: str, arn: str, instant: int, detail: Any) -> dict[str, Any]:
        place = self._account.place
        return {
            "version": "0",
            "id": self._account.new_id(),
            "detail-type": "Scheduled Event",
            "source": source,
            "account": place.account,
            "time": moment(None, instant),
            "region": place.region,
            "resources": [arn],
            "detail": detail,
        }

    def _fire_rule(self, rule: Any, instant: int) -> None:
        self._bus.send(rule.name, rule.arn, rule.targets, self._event("aws.events", rule.arn, instant, {}))

    def _fire_schedule(self, schedule: Any, instant: int) -> None:
        target = schedule.target
        arn, text = str(target["Arn"]), target.get("Input")
        if text is None:
            text = compact(self._event("aws.scheduler", schedule.arn, instant, "{}"))
        for name, value in (
            ("schedule-arn", schedule.arn),
            ("scheduled-time", moment(None, instant)),
            ("execution-id", self._account.new_id()),
            ("attempt-number", "1"),
        ):
            text = text.replace(f"<aws.scheduler.{name}>", value)
        given = target.get("EventBridgeParameters")
        if given:
            event = self._event(given["Source"], schedule.arn, instant, _detail(text))
            text = compact({**event, "detail-type": given["DetailType"]})
        if arn.endswith(_START):
            asked = _detail(text)
            arn, text = str(asked.get("StateMachineArn", "")), str(asked.get("Input", "{}"))
        letter = (target.get("DeadLetterConfig") or {}).get("Arn")
        self.deliveries.send(Delivery(f"schedule {schedule.name}", arn, text, target, letter))


def _detail(text: str) -> dict[str, Any]:
    try:
        detail = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return detail if isinstance(detail, dict) else {}


def _milliseconds(value: Any) -> int | None:
    """Return an instant of Scheduler's, which are seconds since 1970 or ISO 8601."""
    if value is None:
        return None
    if isinstance(value, (int, float)):
        return round(value * 1000)
    try:
        moment_of = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return round((moment_of if moment_of.tzinfo else moment_of.replace(tzinfo=UTC)).timestamp() * 1000)
