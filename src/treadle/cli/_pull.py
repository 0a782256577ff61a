"""treadle pull: save an execution of AWS, to be replayed and drawn here."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import AppError
from ..services import json_text
from ._refusals import refusing

__all__ = ["command"]


@click.command("pull")
@click.argument("arn")
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The file to write.  [default: NAME.history.json; - for standard output]")  # fmt: skip
@click.option("--endpoint-url", metavar="URL",
              help="Where Step Functions answers, such as `treadle serve`.  [default: AWS]")  # fmt: skip
@click.option("--profile", metavar="NAME", help="The profile of your AWS configuration.")
@refusing
def command(arn: str, output: Path | None, endpoint_url: str | None, profile: str | None) -> None:
    """Save the execution ARN: its input and output, its definition, and its history with all data.

    The file is what `Workflow.replay` and `treadle draw --execution` read. It holds the payloads of the execution:
    look at it before you commit it.

    Needs states:DescribeExecution, states:DescribeStateMachineForExecution and states:GetExecutionHistory.

    Exit codes: 0 saved, 2 refused (no such execution, no permission), 70 internal error, 130 interrupted.
    """
    from ._recorded_execution import recorded_execution

    file = output or Path(f"{arn.rpartition(':')[2]}.history.json")
    folder = file.absolute().parent
    if not folder.is_dir():
        raise AppError(f"--output {file}: there is no folder {folder}", code="Output")
    text = json_text(recorded_execution(arn, endpoint_url=endpoint_url, profile=profile), indent=1)
    if str(file) == "-":
        click.echo(text)
        return
    try:
        file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise AppError(f"--output {file} can't be written: {error.strerror}", code="Output") from None
    click.echo(f"{file}: {len(text.encode()):,} bytes", err=True)
