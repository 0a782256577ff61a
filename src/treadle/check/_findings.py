"""A finding: what `treadle check` reports, with its place in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["Finding", "json_pointer"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a file.

    :ivar code: the rule's code
    :ivar severity: error or warning
    :ivar line: from 1; so is the column
    :ivar pointer: JSON pointer (RFC 6901) within the definition, or within the template for a rule about templates
    """

    code: str
    severity: str
    file: str
    line: int
    column: int
    pointer: str
    message: str
    hint: str

    def as_json(self) -> dict[str, Any]:
        """Return the object that `--format json` prints."""
        return asdict(self)


def json_pointer(path: Iterable[str | int]) -> str:
    """Return the JSON pointer of a path.

    https://www.rfc-editor.org/rfc/rfc6901
    """
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in path)
