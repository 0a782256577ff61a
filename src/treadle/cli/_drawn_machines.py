"""The state machines that `treadle draw` and `treadle diff` read, and the files that they write."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from ..errors import AppError
from ._check_sources import sources
from ._checked_files import NotRead

if TYPE_CHECKING:
    from ..drawing import Drawing

__all__ = ["FORMATS", "DrawnMachine", "check_output", "drawn_machines", "format_of", "write_drawing"]

FORMATS: Final = ("svg", "html", "mermaid", "json", "png")
_ENDINGS: Final = {
    ".svg": "svg",
    ".html": "html",
    ".htm": "html",
    ".mmd": "mermaid",
    ".mermaid": "mermaid",
    ".json": "json",
    ".png": "png",
}


@dataclass(slots=True)
class DrawnMachine:
    """A definition.

    :ivar name: what its template calls it; for a lone definition its file's name
    :ivar properties: of the state machine in its template
    """

    root: dict[str, Any]
    name: str
    logical_id: str = ""
    properties: Mapping[str, Any] = field(default_factory=dict)

    def is_called(self, name: str) -> bool:
        """Return whether this is one of its names: construct path, the path in its stack, logical id or name."""
        names = (self.name, self.name.partition("/")[2], self.logical_id, self.properties.get("StateMachineName"))
        return bool(name) and name in names


def drawn_machines(path: Path, context: Mapping[str, str] | None = None) -> list[DrawnMachine]:
    """Return the state machines of an app, an assembly, a template, a definition or a folder.

    :param context: values of an app's context
    :raises AppError: when a file can't be read
    """
    found: list[DrawnMachine] = []
    for source in sources(path, context=context):
        if isinstance(source, NotRead):
            raise AppError(f"{source.file}:{source.line}: {source.message}", code="Unreadable")
        resources = (source.template or {}).get("Resources") or {}
        for machine in source.machines:
            if not isinstance(machine.root, dict):
                raise AppError(f"{source.file}: {machine.name or 'definition'}: expected an object", code="Unreadable")
            properties = (resources.get(machine.logical_id) or {}).get("Properties") or {}
            name = machine.name or Path(source.file).name.removesuffix(".json").removesuffix(".asl")
            found.append(DrawnMachine(machine.root, name, machine.logical_id, properties))
    return found


def format_of(output: Path | None, style: str | None) -> str:
    """Return the format that is asked for, or that a file's name has.

    :raises AppError: when the name says nothing
    """
    if style is not None:
        return style
    if output is None:
        return "svg"
    found = _ENDINGS.get(output.suffix.lower())
    if found is None:
        endings = ", ".join(_ENDINGS)
        raise AppError(f"{output}: expected a file name that ends with {endings}, or --format", code="Format")
    return found


def check_output(output: Path | None) -> None:
    """Check that a picture can be written, before anything runs.

    :raises AppError: when its folder doesn't exist
    """
    if output is not None and not output.absolute().parent.is_dir():
        raise AppError(f"{output}: there is no folder {output.absolute().parent}", code="Output")


def write_drawing(drawing: Drawing, output: Path | None, style: str, theme: str) -> None:
    """Write a drawing to a file or to standard output."""
    if style == "png":
        from ..drawing import png

        _write(png(drawing, theme=theme), output)
        return
    _write(_text(drawing, style, theme).encode("utf-8", "backslashreplace"), output)


def _text(drawing: Drawing, style: str, theme: str) -> str:
    from ..drawing import html_page, mermaid, svg

    if style == "svg":
        return svg(drawing, theme=theme) + "\n"
    if style == "html":
        return html_page(drawing, theme=theme)
    if style == "mermaid":
        return mermaid(drawing)
    return json.dumps(drawing.as_json(), indent=2) + "\n"


def _write(data: bytes, output: Path | None) -> None:
    if output is not None:
        output.write_bytes(data)
        return
    stream: BinaryIO = sys.stdout.buffer
    sys.stdout.flush()
    stream.write(data)
    stream.flush()
