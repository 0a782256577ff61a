"""The account and region that a stack is deployed to."""

from __future__ import annotations

from .structs import Struct

__all__ = ["Environment"]


class Environment(Struct):
    """The account and region that a stack is deployed to, each known or left open.

    :param account: the account's number of 12 digits; default open, where the stack is deployed
    :param region: the region's name; default open, where the stack is deployed
    """

    account: str | None = None
    region: str | None = None
