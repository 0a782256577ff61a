"""The `treadle` command."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

__all__ = ["main"]


@click.group()
def main() -> None:
    """Write, check and run AWS Step Functions."""


@main.command()
@click.argument("file")
@click.option("--input", "input_", default="{}", help="a file, - or JSON text")
@click.option("--json", "as_json", is_flag=True, help="print the result alone")
@click.option("--history", type=click.Path(dir_okay=False), help="write the history to this file")
@click.option("--real-time", is_flag=True, help="let time really pass")
@click.option("--quotas/--no-quotas", default=True, help="hold AWS's limits (the default)")
def run(file: str, input_: str, as_json: bool, history: str | None, real_time: bool, quotas: bool) -> None:
    """Run a state machine's definition FILE."""
    from ..asl import parse_machine
    from ..drivers import run as run_machine
    from ..errors import TreadleError
    from ..interpreter import AWS, UNLIMITED

    try:
        result = run_machine(
            parse_machine(Path(file).read_bytes()),
            _read(input_),
            clock="real" if real_time else "virtual",
            quotas=AWS if quotas else UNLIMITED,
        )
    except TreadleError as error:
        click.echo(f"treadle: {error}", err=True)
        sys.exit(2)
    if history:
        Path(history).write_text(json.dumps({"events": result.history()}), encoding="utf-8")
    shown: Any = result.output if result.ok else {"status": result.status, "error": result.error, "cause": result.cause}
    click.echo(json.dumps(shown, indent=None if as_json else 2))
    sys.exit(0 if result.ok else 1)


def _read(input_: str) -> str:
    if input_ == "-":
        return sys.stdin.read()
    try:
        if Path(input_).is_file():
            return Path(input_).read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        pass
    return input_
