"""The service's limits that an execution meets while it runs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Final

__all__ = ["AWS", "UNLIMITED", "Quotas"]


@dataclass(frozen=True, slots=True)
class Quotas:
    """How much an execution may hold.

    https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html

    :param payload_bytes: the longest input or output of a state, task or execution, as UTF-8 text
    :param events: how many events a history may have
    :param inline_concurrency: how many iterations of an inline Map run at once
    """

    payload_bytes: int = 262_144
    events: int = 25_000
    inline_concurrency: int = 40
    map_run_concurrency: int = 10_000


AWS: Final = Quotas()
UNLIMITED: Final = Quotas(payload_bytes=sys.maxsize, events=sys.maxsize)
