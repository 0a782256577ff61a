"""treadle ls: list state machines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from ..errors import AppError
from ._check_sources import sources
from ._checked_files import NotRead
from ._plain_text import plain
from ._refusals import refusing

__all__ = ["command"]


@dataclass(frozen=True, slots=True)
class _Listed:
    name: str
    type: str
    logical_id: str
    where: str


@click.command("ls")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
@refusing
def command(path: Path | None, as_json: bool) -> None:
    """List the state machines of PATH: an app, a cdk.out folder, a template, a definition, or a folder of these.

    Each with its construct path (which --machine takes), its type, its logical id, and where it was created. By default
    the cdk.json here is read.

    Exit codes: 0 succeeded, 2 refused (bad input or arguments), 70 internal error, 130 interrupted.
    """
    chosen = path if path is not None else Path("cdk.json")
    if not chosen.exists():
        what = (
            "there is no cdk.json here; name an app (app.py) or a folder" if path is None else f"no such path: {path}"
        )
        raise AppError(what, code="NoApp")
    found = list(_listed(chosen))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=2))
        return
    if not found:
        click.echo(f"treadle: {chosen} has no state machine", err=True)
        return
    rows = [
        ("name", "type", "logical id", "where"),
        *((each.name, each.type, each.logical_id, each.where) for each in found),
    ]
    widths = [max(len(plain(row[i])) for row in rows) for i in range(3)]
    for number, row in enumerate(rows):
        cells = [f"{plain(cell):<{width}}" for cell, width in zip(row, widths, strict=False)]
        line = "  ".join([*cells, plain(row[3])]).rstrip()
        click.echo(click.style(line, dim=True) if number == 0 else line)


def _listed(path: Path) -> Iterator[_Listed]:
    for source in sources(path):
        if isinstance(source, NotRead):
            raise AppError(f"{source.file}:{source.line}: {source.message}", code="Unreadable")
        resources = (source.template or {}).get("Resources") or {}
        for machine in source.machines:
            properties = (resources.get(machine.logical_id) or {}).get("Properties") or {}
            kind = properties.get("StateMachineType", properties.get("Type"))
            file, line, _ = machine.locate(())
            name = machine.name or Path(source.file).name.removesuffix(".json").removesuffix(".asl")
            known = "EXPRESS" if machine.express else str(kind) if isinstance(kind, str) else "STANDARD"
            yield _Listed(name, known if source.template is not None else "", machine.logical_id, f"{file}:{line}")
