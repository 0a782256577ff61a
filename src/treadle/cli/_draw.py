"""treadle draw: draw state machines, and what an execution did in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..errors import AppError
from ._context_option import context_option
from ._drawn_machines import FORMATS, DrawnMachine, check_output, drawn_machines, format_of, write_drawing
from ._refusals import refusing

__all__ = ["command"]


@click.command("draw")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The file: .svg, .html, .mmd, .json (coordinates) or .png.  [default: standard output]")  # fmt: skip
@click.option("--format", "style", type=click.Choice(FORMATS),
              help="The format, where the file's name doesn't say it.  [default: svg]")  # fmt: skip
@click.option("--machine", "-m", metavar="NAME", help="The state machine, by construct path, name or logical id.")
@click.option("--execution", metavar="FILE|ARN",
              help="Paint an execution: its ARN in AWS, or the file of its history, of `treadle pull`, "
                   "`treadle run --history` or GetExecutionHistory.")  # fmt: skip
@click.option("--endpoint-url", metavar="URL", help="Where the execution of --execution ARN is.  [default: AWS]")
@click.option("--theme", type=click.Choice(("auto", "light", "dark")), default="auto", show_default=True,
              help="The colours; auto follows the reader's preference (light in a PNG).")  # fmt: skip
@context_option
@refusing
def command(
    path: Path,
    output: Path | None,
    style: str | None,
    machine: str | None,
    execution: str | None,
    endpoint_url: str | None,
    theme: str,
    context: dict[str, str],
) -> None:
    """Draw a state machine of PATH: an app (app.py, cdk.json), a cdk.out folder, a template or a definition.

    Exit codes: 0 succeeded, 2 refused (bad input or arguments), 70 internal error, 130 interrupted.
    """
    from ..drawing import draw
    from ._execution_drawing import execution_drawing

    chosen_format = format_of(output, style)
    check_output(output)
    chosen = _choose(path, drawn_machines(path, context), machine)
    if execution is None:
        drawing = draw(chosen.root, name=chosen.name)
    else:
        drawing = execution_drawing(chosen.root, chosen.name, _history(execution, endpoint_url))
    write_drawing(drawing, output, chosen_format, theme)


def _history(given: str, endpoint_url: str | None) -> Any:
    """Return the history that --execution names, read from its file or from Step Functions."""
    from ._json_files import read_json
    from ._recorded_execution import is_execution_arn, recorded_execution

    if is_execution_arn(given):
        return recorded_execution(given, endpoint_url=endpoint_url)
    if endpoint_url is not None:
        raise AppError("--endpoint-url goes with --execution ARN alone", code="Options")
    return read_json(Path(given), "History")


def _choose(path: Path, machines: list[DrawnMachine], name: str | None) -> DrawnMachine:
    listed = ", ".join(each.name for each in machines)
    if not machines:
        raise AppError(f"{path} has no state machine", code="NoMachine")
    if name is not None:
        found = [each for each in machines if each.is_called(name)]
        if not found:
            raise AppError(f"{path} has no state machine {name!r}; it has {listed}", code="NoMachine")
        machines = found
    if len(machines) > 1:
        raise AppError(
            f"{path} has {len(machines)} state machines; choose with --machine: {listed}", code="WhichMachine"
        )
    return machines[0]
