"""treadle synth: write the cloud assembly and print the template."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ..errors import AppError
from ..integrations import json_text
from ._refusals import refusing
from ._source import Assembly, load

__all__ = ["command"]


@click.command("synth")
@click.argument("app", required=False)
@click.option("--output", "-o", type=click.Path(file_okay=False), default="cdk.out", show_default=True,
              help="Where the cloud assembly goes.")  # fmt: skip
@click.option("--stack", help="The stack to print; by default all.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of YAML.")
@click.option("--asl", is_flag=True, help="Print the state machine's definition alone.")
@click.option("--machine", help="With --asl: the machine, by construct path, name or logical id.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing.")
@refusing
def command(
    app: str | None, output: str, stack: str | None, as_json: bool, asl: bool, machine: str | None, quiet: bool
) -> None:
    """Write the cloud assembly of APP (app.py, or the cdk.json here) and print its template.

    The assembly is what the `cdk` command deploys: cdk deploy --app cdk.out
    """
    loaded = load(app, Path(output))
    if not isinstance(loaded, Assembly):
        raise AppError(f"{app} is a definition already, not an app", code="NoApp")
    if stack is not None and stack not in loaded.templates:
        raise AppError(f"there is no stack '{stack}'; there are {', '.join(loaded.templates)}", code="NoStack")
    chosen = {name: text for name, text in loaded.templates.items() if stack in (None, name)}
    if quiet:
        return
    if asl:
        _print_definition(chosen, machine)
        return
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
    return text


def _print_definition(templates: dict[str, dict[str, Any]], machine: str | None) -> None:
    found = dict(_machines(templates))
    if not found:
        raise AppError("the app has no state machine", code="NoMachine")
    wanted = [name for name, names in found.items() if machine is None or machine in names[0]]
    if len(wanted) != 1:
        known = ", ".join(sorted({names[0][0] for names in found.values()}))
        raise AppError(
            f"{'several state machines' if machine is None else f'no single state machine is {machine!r}'}; "
            f"choose with --machine: {known}",
            code="WhichMachine",
        )
    definition = found[wanted[0]][1]
    click.echo(json_text(definition, indent=2))


def _machines(templates: dict[str, dict[str, Any]]) -> Any:
    """Give each machine's names and its definition; what is known at deployment only stays ``${…}``."""
    for stack, template in templates.items():
        for logical_id, resource in (template.get("Resources") or {}).items():
            if resource.get("Type") != "AWS::StepFunctions::StateMachine":
                continue
            properties = resource.get("Properties") or {}
            path = str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource")
            names = [name for name in (path, path.partition("/")[2], logical_id) if name]
            if isinstance(properties.get("StateMachineName"), str):
                names.append(properties["StateMachineName"])
            text = _text(properties.get("DefinitionString", ""))
            try:
                definition = json.loads(text)
            except ValueError:
                definition = text
            yield f"{stack}/{logical_id}", (names, definition)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and len(value) == 1:
        (function, argument), *_ = value.items()
        if function == "Fn::Join":
            return str(argument[0]).join(_text(piece) for piece in argument[1])
        if function == "Ref":
            return "${" + str(argument) + "}"
        if function == "Fn::GetAtt":
            return "${" + (argument if isinstance(argument, str) else ".".join(map(str, argument))) + "}"
    return "${" + json.dumps(value).replace('"', "'") + "}"
