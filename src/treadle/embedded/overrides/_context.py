"""What the handlers of operations share: the resources that they created, and their refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from ...services import ServiceError
from .._job_simulator import JobSimulator
from ..athena import Queries

__all__ = ["OperationHandler", "OverrideContext", "Send", "refused"]

Send = Callable[[str, dict[str, Any]], dict[str, Any]]
"""Make a call of the same service."""

OperationHandler = Callable[["OverrideContext", dict[str, Any], Send], dict[str, Any]]
"""Answers an operation: parameters and answer are in the service's own spelling."""


class OverrideContext:
    """The resources that handlers have created, and what they create them with.

    :param uuid: returns the next id
    :param now: returns the time of the run
    :ivar published: how many messages were published to FIFO topics
    :ivar crawling: the names of crawlers that run
    """

    def __init__(
        self,
        uuid: Callable[[], UUID],
        arn: Callable[[str, str], str],
        now: Callable[[], datetime],
        simulator: JobSimulator,
        queries: Queries,
    ) -> None:
        self.uuid = uuid
        self.arn = arn
        self.now = now
        self.simulator = simulator
        self.queries = queries
        self.tasks: dict[str, dict[str, Any]] = {}
        self.runs: dict[tuple[str, str], dict[str, Any]] = {}
        self.jobs: dict[str, dict[str, Any]] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.cancelled: dict[tuple[str, str], str] = {}
        self.published = 0
        self.crawling: set[str] = set()


def refused(code: str, message: str, service_id: str, status: int = 400) -> ServiceError:
    """Return a service's refusal."""
    return ServiceError(code, message, status=status, service_id=service_id)
