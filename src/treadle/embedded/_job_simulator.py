"""How jobs advance in the embedded account: each takes its time on the driver's clock, and ends.

moto ends most jobs at once and some never. Here a job runs for a while first; then it has succeeded, or failed if its
name was listed to fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..services import find_botocore_service
from ..services._service import JobProgress

__all__ = ["FORCED_FAILURE", "JobSimulator"]

FORCED_FAILURE: Final = "treadle:forced-failure"
"""Key of the forced-failure marker: the members to add to a job that is reported as failed."""


def _progress(service: str, operation: str) -> JobProgress | None:
    """Return how the jobs advance that an operation of botocore describes; None where it describes none."""
    record = find_botocore_service(service)
    return record.jobs.get(operation) if record is not None else None


class JobSimulator:
    """Advance simulated jobs.

    :param now: returns the instant, in milliseconds
    :param seconds: how long a job takes
    :param failing: the names of jobs that fail: a job's own, or that of its definition, project, queue …
    """

    def __init__(self, now: Callable[[], int], seconds: float, failing: frozenset[str]) -> None:
        self._now = now
        self._seconds = seconds
        self._failing = failing
        self.matched: set[str] = set()
        """The failing names that a job had."""
        self.names: dict[str, None] = {}
        """The names of the jobs that ran, for an error about names that none had."""
        self._seen: dict[tuple[str, str], int] = {}
        self._stopped: dict[tuple[str, str], str] = {}
        """The status of each job that was stopped."""

    def restart(self, service: str, key: str) -> None:
        """Restart a job's simulated run time."""
        self._seen.pop((service, key), None)

    def stop(self, service: str, key: str, status: str) -> None:
        """Stop a job that runs; from now on it has this status.

        :param key: the member that identifies it, as in its service's file
        """
        if not self.has_ended(service, key):
            self._stopped[service, key] = status

    def has_ended(self, service: str, key: str) -> bool:
        """Return whether a job's simulated run time is over; it begins with the first call."""
        now = self._now()
        return now - self._seen.setdefault((service, key), now) >= 1000 * self._seconds

    def advance(self, service: str, operation: str, answer: dict[str, Any]) -> dict[str, Any]:
        """Set the status of the jobs in an answer."""
        row = _progress(service, operation)
        for job in _jobs(answer, row.at) if row is not None else ():
            assert row is not None
            self._advance(service, row, job)
        return answer

    def _advance(self, service: str, row: JobProgress, job: dict[str, Any]) -> None:
        forced = job.pop(FORCED_FAILURE, None)
        *path, last = row.status.split("/")
        holder: Any = job
        for step in path:
            holder = holder.setdefault(step, {})
        running, success, failure = row.words.split()
        status = holder.get(last)
        if status is not None and status not in (running, success, failure, *row.also.split()):
            return
        key = str(job.get(row.key))
        self._note(job)
        stopped = self._stopped.get((service, key))
        if stopped is not None:
            holder[last] = stopped
            return
        if not self.has_ended(service, key):
            holder[last] = running
            return
        succeeded = forced is None and not (self._failing and self._failing & set(_names(job)))
        holder[last] = success if succeeded else failure
        row.ended(job, succeeded)
        holder |= forced or {}

    def _note(self, job: Mapping[str, Any]) -> None:
        if not self._failing:
            return
        self.matched |= self._failing & set(_names(job))
        for key, value in job.items():
            if isinstance(value, str) and value and key.casefold().endswith(("name", "definition", "queue", "project")):
                self.names[value.rpartition("/")[2]] = None


def _jobs(answer: Any, path: str) -> Iterator[dict[str, Any]]:
    found = [answer]
    for step in path.split("/") if path else ():
        below: list[Any] = []
        for item in found:
            if step == "*":
                below += item if isinstance(item, list) else []
            elif isinstance(item, dict) and step in item:
                below.append(item[step])
        found = below
    yield from (item for item in found if isinstance(item, dict))


def _names(job: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names a job may go by: its texts, and the last part of its ARNs."""
    for value in job.values():
        if isinstance(value, str):
            yield value
            if value.startswith("arn:"):
                last = value.rpartition("/")[2] or value
                yield last
                yield last.partition(":")[0]
