"""Tells the function of EvaluateExpression from others: it needs JavaScript, but nothing else of Node.js."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

__all__ = ["is_evaluator"]

_OWN: Final = "aws_stepfunctions_tasks/_eval_handler/index.js"
_CDKS: Final = "4c2b358e38d2a650cec335ac4eed7fee0b851abdf1b7ec37b4a6b72a604a4c70"
"""The hash under which the CDK publishes its own."""


def is_evaluator(source: Path | None) -> bool:
    """Tell whether a function's code, a folder of the cloud assembly, is that of EvaluateExpression."""
    if source is None or not (source / "index.js").is_file():
        return False
    if _CDKS in source.name:
        return True
    package = find_spec("treadle")
    own = [Path(place) / _OWN for place in (package.submodule_search_locations or [] if package else [])]
    content = (source / "index.js").read_bytes()
    return any(one.is_file() and one.read_bytes() == content for one in own)
