"""treadle policy: print the permissions that a state machine's role needs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from ..check import least_privilege
from ..errors import AppError
from ._check_sources import sources
from ._checked_files import CheckedMachine, NotRead
from ._plain_text import plain
from ._refusals import refusing

__all__ = ["command"]

Found = tuple[CheckedMachine, dict[str, Any], Mapping[str, Any] | None]


@click.command("policy")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--machine", "-m", help="The state machine, by construct path, name or logical id; by default all.")
@click.option("--format", "style", type=click.Choice(("text", "json")), default="text", show_default=True,
              help="YAML with the states as comments, or the policy document alone.")  # fmt: skip
@click.option("--diff", "role", metavar="ROLE",
              help="Compare with a role: its logical id in the template, or a policy document's file.")  # fmt: skip
@refusing
def command(path: Path, machine: str | None, style: str, role: str | None) -> None:
    """Print the least-privilege policy of the state machines in PATH: an app, a template, a definition.

    Each statement names the states that need it. `${…}` stands for what the deployment fills in (Fn::Sub), `*` for
    resources that only an execution knows. With --diff it prints what the role lacks and what no state needs instead.

    Exit codes: 0 succeeded, 1 the role differs (--diff), 2 refused (bad input or arguments), 70 internal error,
    130 interrupted.
    """
    found = _machines(path)
    if machine is not None:
        found = [each for each in found if machine in (each[0].name, each[0].logical_id)]
    if not found:
        raise AppError(f"{path} has no state machine{f' {machine!r}' if machine else ''}", code="NoMachine")
    if role is not None:
        sys.exit(_compare(found, role))
    if style == "json":
        if len(found) > 1:
            names = ", ".join(each[0].name for each in found)
            raise AppError(f"--format json prints one policy; choose with --machine: {names}", code="WhichMachine")
        click.echo(json.dumps(_document(*found[0][:2]), indent=2))
        return
    for number, each in enumerate(found):
        if len(found) > 1:
            click.echo(f"{'---' + chr(10) if number else ''}# {plain(each[0].name)}")
        _print(*each[:2])
    sys.stdout.flush()


def _compare(found: list[Found], role: str) -> int:
    """Print how a role differs from what a machine needs; return the exit code."""
    from ._role_difference import role_differences

    if len(found) > 1:
        names = ", ".join(each[0].name for each in found)
        raise AppError(f"--diff compares one state machine; choose with --machine: {names}", code="WhichMachine")
    machine, properties, template = found[0]
    if not isinstance(machine.root, dict):
        raise AppError(f"{machine.name or 'the definition'}: expected an object", code="Unreadable")
    lines = list(role_differences(machine, properties, template, role))
    for line in lines:
        click.echo(plain(line))
    return 1 if lines else 0


def _machines(path: Path) -> list[Found]:
    found: list[Found] = []
    for source in sources(path):
        if isinstance(source, NotRead):
            raise AppError(f"{source.file}:{source.line}: {source.message}", code="Unreadable")
        for machine in source.machines:
            resources = (source.template or {}).get("Resources") or {}
            found.append((machine, (resources.get(machine.logical_id) or {}).get("Properties") or {}, source.template))
    return found


def _statements(machine: CheckedMachine, properties: dict[str, Any]) -> Sequence[Any]:
    if not isinstance(machine.root, dict):
        raise AppError(f"{machine.name or 'the definition'}: expected an object", code="Unreadable")
    own = f"${{{machine.logical_id}}}" if machine.logical_id else "*"
    return least_privilege(machine.root, properties=properties, machine=own)


def _document(machine: CheckedMachine, properties: dict[str, Any]) -> dict[str, Any]:
    statements = _statements(machine, properties)
    return {"Version": "2012-10-17", "Statement": [statement.as_json() for statement in statements]}


def _print(machine: CheckedMachine, properties: dict[str, Any]) -> None:
    statements = _statements(machine, properties)
    click.echo('Version: "2012-10-17"')
    click.echo("Statement:" if statements else "Statement: []")
    for statement in statements:
        states = ", ".join(statement.states) or "the state machine itself"
        click.echo(f"  # {plain(states)}")
        click.echo("  - Effect: Allow")
        for key, values in (("Action", statement.actions), ("Resource", statement.resources)):
            click.echo(f"    {key}:")
            for value in values:
                click.echo(f"      - {json.dumps(value, ensure_ascii=False)}")
