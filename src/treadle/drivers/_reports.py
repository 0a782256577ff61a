"""Reports of unexpected exceptions: one line, for whoever watches the process."""

from __future__ import annotations

import sys

from ._effects import describe_internal_error

__all__ = ["print_report"]


def print_report(error: BaseException, where: str) -> None:
    """Print one line about an unexpected exception to standard error."""
    print(f"treadle: internal error in {where}: {describe_internal_error(error)} (please report this)", file=sys.stderr)
