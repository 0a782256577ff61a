"""How queries fail: with Athena's words, or with what the embedded Athena does not support."""

from __future__ import annotations

__all__ = ["QueryError", "unsupported"]


class QueryError(Exception):
    """Fail a query; the text is its StateChangeReason."""


def unsupported(what: str) -> QueryError:
    """Return the failure of a query that the embedded Athena can't run."""
    return QueryError(
        f"NOT_SUPPORTED: the embedded Athena can't carry out {what}; run with --aws or --endpoint-url to use Athena"
    )
