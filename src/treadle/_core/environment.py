"""The account and region that a stack is deployed to."""

from __future__ import annotations

from .structs import Struct

__all__ = ["Environment"]


class Environment(Struct):
    """Where a stack is deployed: an account and a region, each known or left open."""

    account: str | None = None
    region: str | None = None
