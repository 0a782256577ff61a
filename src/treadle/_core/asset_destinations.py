"""Where assets go: the key of a destination, and what is known of the environment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .tokens import unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["destination_key", "known_or", "without_none"]


def known_or(value: str, default: str) -> str:
    """Return a value, or what is written where it is known at deployment only."""
    return default if unresolved(value) else value


def destination_key(stack: Stack, destination: Mapping[str, Any]) -> str:
    """Return the key of an asset's destination: account, region and a digest."""
    import hashlib  # OpenSSL takes its time: only when it is needed

    text = json.dumps(destination, separators=(",", ":"), ensure_ascii=False)
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{known_or(stack.account, 'current_account')}-{known_or(stack.region, 'current_region')}-{digest}"


def without_none(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy without the fields that are None."""
    return {key: item for key, item in value.items() if item is not None}
