"""A drawing as PNG, by a converter that is installed."""

from __future__ import annotations

import shutil
import subprocess
from importlib import import_module
from typing import Any, Final

from ._model import Drawing, DrawingError
from ._svg import svg

__all__ = ["png"]

_SECONDS: Final = 120
_CONVERTERS: Final = {
    "rsvg-convert": ("--format=png", "--unlimited", "-"),
    "inkscape": ("--pipe", "--export-type=png", "--export-filename=-"),
}


def png(drawing: Drawing, *, theme: str = "light") -> bytes:
    """Return a drawing as a PNG image.

    :raises DrawingError: when no converter is installed, or when it fails
    """
    text = svg(drawing, theme="light" if theme == "auto" else theme).encode()
    for program, arguments in _CONVERTERS.items():
        found = shutil.which(program)
        if found is not None:
            return _converted(program, [found, *arguments], text)
    try:
        cairosvg: Any = import_module("cairosvg")
    except ImportError:
        raise DrawingError(
            "PNG needs a converter: install rsvg-convert (librsvg), inkscape or cairosvg (pip install cairosvg), "
            "or write an .svg or .html file",
            code="NoConverter",
        ) from None
    image: bytes = cairosvg.svg2png(bytestring=text)
    return image


def _converted(program: str, command: list[str], text: bytes) -> bytes:
    try:
        done = subprocess.run(command, input=text, capture_output=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise DrawingError(f"{program} did not end within {_SECONDS} seconds", code="Converter") from None
    except OSError as error:
        raise DrawingError(f"{program} can't be started: {error.strerror}", code="Converter") from None
    if done.returncode != 0 or not done.stdout:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise DrawingError(f"{program} failed: {reason[-1] if reason else done.returncode}", code="Converter")
    return done.stdout
