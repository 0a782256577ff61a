"""treadle synth: write the cloud assembly and print the template."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..errors import AppError
from ..services import json_text
from ._context_option import context_option
from ._machines import TemplateMachine, machines
from ._preflight import check_assembly, check_strictly
from ._refusals import refusing
from ._source import Assembly, load
from ._streams import can_encode

__all__ = ["command"]


@click.command("synth")
@click.argument("app", required=False)
@click.option("--output", "-o", type=click.Path(file_okay=False), default="cdk.out", show_default=True,
              help="Where the cloud assembly goes.")  # fmt: skip
@click.option("--stack", help="The stack to print; by default all.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of YAML.")
@click.option("--asl", is_flag=True, help="Print the state machine's definition alone.")
@click.option("--machine", help="With --asl: the machine, by construct path, name or logical id.")
@click.option(
    "--check/--no-check", default=True, help="Refuse to write what Step Functions would refuse (the default)."
)
@click.option("--strict", is_flag=True, help="Refuse what the check warns of, too.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing.")
@context_option
@refusing
def command(
    app: str | None,
    output: str,
    stack: str | None,
    as_json: bool,
    asl: bool,
    machine: str | None,
    check: bool,
    strict: bool,
    quiet: bool,
    context: dict[str, str],
) -> None:
    """Write the cloud assembly of APP (app.py, or the cdk.json here) and print its template.

    The assembly is what the `cdk` command deploys: cdk deploy --app cdk.out

    Exit codes: 0 succeeded, 2 refused (bad app, definition or arguments), 70 internal error, 130 interrupted.
    """
    if strict and not check:
        raise AppError("--strict and --no-check exclude each other", code="Option")
    if machine is not None and not asl:
        raise AppError("--machine chooses the definition that --asl prints; add --asl", code="Option")
    checked = None if not check else check_strictly if strict else check_assembly
    loaded = load(app, Path(output), check=checked, context=context)
    if not isinstance(loaded, Assembly) or loaded.template_file is not None:
        kind = "template" if isinstance(loaded, Assembly) else "definition"
        raise AppError(f"{app} is a {kind} already, not an app", code="NoApp")
    if stack is not None and stack not in loaded.templates:
        raise AppError(f"there is no stack '{stack}'; there are {', '.join(loaded.templates)}", code="NoStack")
    chosen = {name: text for name, text in loaded.templates.items() if stack in (None, name)}
    found = list(machines(chosen, loaded.folders))
    if asl:
        _print_definition(found, machine)
    elif not quiet:
        _print_templates(chosen, as_json)


def _print_templates(chosen: dict[str, dict[str, Any]], as_json: bool) -> None:
    if as_json:
        click.echo(json_text(next(iter(chosen.values())) if len(chosen) == 1 else chosen, indent=2))
        return
    for number, (name, template) in enumerate(chosen.items()):
        if len(chosen) > 1:
            click.echo(f"{'---' + chr(10) if number else ''}# {name}")
        click.echo(_yaml(template), nl=False)


def _yaml(value: Any) -> str:
    import yaml

    text: str = yaml.safe_dump(value, sort_keys=False, width=100, allow_unicode=True)
    if not can_encode(text):  # escaped by YAML itself, in quotation marks
        text = yaml.safe_dump(value, sort_keys=False, width=100, allow_unicode=False)
    return text


def _print_definition(found: list[TemplateMachine], machine: str | None) -> None:
    if not found:
        raise AppError("the app has no state machine", code="NoMachine")
    wanted = [candidate for candidate in found if machine is None or machine in candidate.names]
    if len(wanted) != 1:
        known = ", ".join(sorted({candidate.names[0] for candidate in found}))
        raise AppError(
            f"{'several state machines' if machine is None else f'no single state machine is {machine!r}'}; "
            f"choose with --machine: {known}",
            code="WhichMachine",
        )
    click.echo(json_text(wanted[0].definition(), indent=2))
