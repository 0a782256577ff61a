"""Event buses: rules that match events, and what their targets receive."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from ._deliveries import Deliveries
from ._patterns import EventPattern
from ._targets import Delivery, EventAccount, Targets
from ._transformer import target_input

__all__ = ["Bus", "moment"]

_FARTHEST: Final = 10
"""How often an event may be forwarded to a bus: buses that forward to each other would never end."""
_SOURCES: Final = frozenset({"aws.events", "aws.s3", "aws.scheduler", "aws.states"})
"""The services whose own events occur here."""
_TRAIL: Final = "AWS API Call via CloudTrail"
_REMEMBERED: Final = 1_000


def moment(value: Any, now: int) -> str:
    """Return an event's time as EventBridge writes it, from a date, seconds since 1970, a text or nothing."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, (int, float)):
        return datetime.fromtimestamp(value, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, str) and value:
        try:
            return datetime.fromisoformat(value).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except ValueError:
            return value
    return datetime.fromtimestamp(now / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Bus:
    """The account's event buses, whose rules moto keeps.

    :param active: puts the account's services in place
    """

    def __init__(self, account: EventAccount, active: Callable[[], Any]) -> None:
        self._account = account
        self._active = active
        self.deliveries: Deliveries
        self._patterns: dict[str, EventPattern | str] = {}
        """The pattern that each text is, or what is wrong with it."""
        self._hops: dict[str, int] = {}

    # ------------------------------------------------------------ events

    def publish(self, event: dict[str, Any], bus_arn: str = "default") -> None:
        """Send an event to the rules of a bus; from any thread."""
        name = bus_arn.rpartition("/")[2]
        if name != "default":
            if len(self._hops) > _REMEMBERED:
                self._hops.clear()
            key = str(event.get("id"))
            self._hops[key] = self._hops.get(key, 0) + 1
            if self._hops[key] > _FARTHEST:
                self._account.log(f"bus {name}", f"not forwarded: the event was forwarded {_FARTHEST} times before")
                return
        with self._active():
            for rule in self._rules(name):
                rule.send_to_targets(event)

    def service_event(self, source: str, detail_type: str, resources: list[str], detail: dict[str, Any]) -> None:
        """Send an AWS service's own event to the default bus; in a worker thread."""
        place = self._account.place
        self.publish(
            {
                "version": "0",
                "id": self._account.new_id(),
                "detail-type": detail_type,
                "source": source,
                "account": place.account,
                "time": moment(None, self._account.now()),
                "region": place.region,
                "resources": resources,
                "detail": detail,
            }
        )

    def match(self, rule: Any, given: Mapping[str, Any]) -> None:
        """Send an event to the targets of one of moto's rules, if it matches; while moto is active."""
        if rule.state != "ENABLED" or not rule.targets:
            return
        text = rule.event_pattern.dump()
        if not text:
            return  # a rule with a schedule alone
        event = {key: value for key, value in given.items() if key != "ingestion-time"}
        event["time"] = moment(event.get("time"), self._account.now())
        known = text in self._patterns
        pattern = self._pattern(text)
        if isinstance(pattern, str):
            if not known:
                self._account.log(f"rule {rule.name}", f"matches no event: {pattern}")
        elif pattern.matches(event):
            self.send(rule.name, rule.arn, rule.targets, event)

    def send(self, name: str, arn: str, targets: list[dict[str, Any]], event: dict[str, Any]) -> None:
        """Send an event to a rule's targets."""
        for target in targets:
            source = f"rule {name}"
            try:
                text = target_input(target, event, name, arn)
            except ValueError as error:
                self._account.log(source, f"not delivered to {target['Arn']}: {error}")
                continue
            letter = (target.get("DeadLetterConfig") or {}).get("Arn")
            self.deliveries.send(Delivery(source, target["Arn"], text, target, letter))

    def _pattern(self, text: str) -> EventPattern | str:
        if text not in self._patterns:
            try:
                self._patterns[text] = EventPattern(json.loads(text))
            except (ValueError, RecursionError) as error:
                self._patterns[text] = f"its pattern is invalid: {error}"
        return self._patterns[text]

    # ------------------------------------------------------------ rules

    def _buses(self) -> Any:
        from moto.events.models import events_backends

        return events_backends[self._account.place.account][self._account.place.region].event_buses

    def _rules(self, bus: str) -> Iterator[Any]:
        found = self._buses().get(bus)
        yield from list(found.rules.values()) if found is not None else ()

    def rules(self) -> Iterator[Any]:
        """Yield the rules of all buses; while moto is active."""
        for name in list(self._buses()):
            yield from self._rules(name)

    def notes(self, targets: Targets) -> Iterator[str]:
        """Yield what of the rules is not carried out; while moto is active."""
        for rule in self.rules():
            text = rule.event_pattern.dump()
            if text and not rule.managed_by and (missing := self._missing(text)) is not None:
                yield f"rule {rule.name}: {missing}"
            for target in rule.targets:
                problem = targets.problem(target["Arn"])
                if problem is not None and not rule.managed_by:
                    yield f"rule {rule.name}: {problem}"

    def _missing(self, text: str) -> str | None:
        """Return why no event that occurs here can match a pattern; None when one may."""
        if isinstance(found := self._pattern(text), str):
            return f"matches no event: {found}"
        pattern = json.loads(text)
        sources = pattern.get("source")
        if not isinstance(sources, list) or not all(isinstance(one, str) and one.startswith("aws.") for one in sources):
            return None
        if _SOURCES.isdisjoint(sources):
            return f"no event of {', '.join(sources)} occurs in the embedded services"
        if pattern.get("detail-type") == [_TRAIL]:
            return "no event of CloudTrail occurs in the embedded services"
        return None
