"""Refuses keywords of the CDK that treadle does not implement, when they are given a value."""

from __future__ import annotations

from typing import Any

from ..constructs import IConstruct
from ..errors import UnsupportedError

__all__ = ["refuse_keywords"]


def refuse_keywords(construct: IConstruct, **given: Any) -> None:
    """Raise an error for the first keyword that has a value other than None, False or an empty list.

    :raises UnsupportedError: naming the construct and the keyword
    """
    for name, value in given.items():
        if value is None or value is False or value == []:
            continue
        path = construct.node.path
        where = f"{type(construct).__name__} at {path}" if path else type(construct).__name__
        raise UnsupportedError(f"{where}: {name} is not supported by treadle yet; leave it out", code="Keyword")
