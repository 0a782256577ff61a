"""How much an account may hold.

https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["AccountQuotas"]


@dataclass(frozen=True, slots=True)
class AccountQuotas:
    """The service's own quotas of an account in a Region.

    :ivar executions: how many executions of Standard machines run at once
    :ivar pollers: how many GetActivityTask wait for one activity
    :ivar tags: of one resource
    :ivar versions: of one state machine
    :ivar aliases: of one state machine
    """

    machines: int = 100_000
    activities: int = 100_000
    executions: int = 1_000_000
    pollers: int = 1_000
    tags: int = 50
    versions: int = 1_000
    aliases: int = 100
