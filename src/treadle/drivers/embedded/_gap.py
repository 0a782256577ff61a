"""What the operations carried out here share: what they have made, and how they refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from ...integrations import ServiceError
from ._clockwork import Clockwork
from .athena import Queries

__all__ = ["Gap", "Gaps", "Send", "refused"]

Send = Callable[[str, dict[str, Any]], dict[str, Any]]
"""Makes a call of the same service."""

Gap = Callable[["Gaps", dict[str, Any], Send], dict[str, Any]]


class Gaps:
    """What the operations carried out here have made.

    :param uuid: gives the next id
    :param now: tells the time of the run
    """

    def __init__(
        self,
        uuid: Callable[[], UUID],
        arn: Callable[[str, str], str],
        now: Callable[[], datetime],
        clockwork: Clockwork,
        queries: Queries,
    ) -> None:
        self.uuid = uuid
        self.arn = arn
        self.now = now
        self.clockwork = clockwork
        self.queries = queries
        self.tasks: dict[str, dict[str, Any]] = {}
        self.runs: dict[tuple[str, str], dict[str, Any]] = {}
        self.jobs: dict[str, dict[str, Any]] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.cancelled: dict[tuple[str, str], str] = {}


def refused(code: str, message: str, service_id: str, status: int = 400) -> ServiceError:
    """Make a service's refusal."""
    return ServiceError(code, message, status=status, service_id=service_id)
