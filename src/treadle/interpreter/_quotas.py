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
    :param map_run_concurrency: how many executions of a Map Run run at once
    :param variables_bytes: the size of all variables together; one alone has at most `payload_bytes`
    :param standard_seconds: how long an execution may take, and
    :param express_seconds: how long one of an EXPRESS machine
    """

    payload_bytes: int = 262_144
    events: int = 25_000
    inline_concurrency: int = 40
    map_run_concurrency: int = 10_000
    variables_bytes: int = 10_485_760
    standard_seconds: int = 31_536_000
    express_seconds: int = 300


AWS: Final = Quotas()
UNLIMITED: Final = Quotas(
    payload_bytes=sys.maxsize, events=sys.maxsize, variables_bytes=sys.maxsize * sys.maxsize, standard_seconds=10**12
)
