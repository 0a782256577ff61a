"""treadle diff: what changed in state machines."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

import click

from ..errors import AppError
from ._drawn_machines import check_output, drawn_machines, format_of, write_drawing
from ._machine_differences import MachineDifference, machine_differences
from ._refusals import refusing

__all__ = ["command"]

_FORMATS: Final = ("text", "json", "markdown")


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--format", "style", type=click.Choice(_FORMATS), default="text", show_default=True,
              help="How differences are printed.")  # fmt: skip
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Draw them: .svg, .html, .mmd, .json (coordinates) or .png.")  # fmt: skip
@click.option("--machine", "-m", metavar="NAME", help="The state machine; by default all.")
@click.option("--theme", type=click.Choice(("auto", "light", "dark")), default="auto", show_default=True,
              help="The picture's colours.")  # fmt: skip
@refusing
def command(old: str, new: str, style: str, output: Path | None, machine: str | None, theme: str) -> None:
    """Compare the state machines of OLD and NEW: apps, cdk.out folders, templates or definitions.

    git:REVISION:PATH names a file or folder in a git revision, such as git:HEAD~3:app.py.

    Exit codes: 0 no differences, 1 differences, 2 refused (bad input or arguments), 70 internal error, 130 interrupted.
    """
    from ._app_modules import forgetting_app_modules
    from ._revisions import checked_out

    drawn_format = format_of(output, None) if output is not None else ""
    check_output(output)
    with checked_out(old) as old_path, forgetting_app_modules():
        before = drawn_machines(old_path)
    with checked_out(new) as new_path:
        after = drawn_machines(new_path)
    if not before and not after:
        raise AppError(f"neither {old} nor {new} has a state machine", code="NoMachine")
    differences = machine_differences(before, after, machine)
    _print(differences, style)
    if output is not None:
        _draw(differences, output, drawn_format, theme)
    sys.exit(1 if any(each.status != "same" for each in differences) else 0)


def _print(differences: list[MachineDifference], style: str) -> None:
    from ._difference_formats import difference_markdown, difference_text

    if style == "json":
        click.echo(json.dumps({"machines": [each.as_json() for each in differences]}, indent=2))
        return
    for line in difference_markdown(differences) if style == "markdown" else difference_text(differences):
        click.echo(line)


def _draw(differences: list[MachineDifference], output: Path, style: str, theme: str) -> None:
    from ..drawing import draw, draw_difference

    changed = [each for each in differences if each.status != "same"] or differences[:1]
    if len(changed) > 1:
        names = ", ".join(each.name for each in changed)
        raise AppError(f"-o draws one state machine; choose with --machine: {names}", code="WhichMachine")
    each = changed[0]
    if each.old is not None and each.new is not None:
        drawing = draw_difference(each.old.root, each.new.root, each.comparison, name=each.name)
    else:
        only = each.new or each.old
        assert only is not None
        drawing = draw(only.root, name=each.name)
    write_drawing(drawing, output, style, theme)
