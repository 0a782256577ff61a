"""treadle mock: write the answers of a recorded execution as a file of mocks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..errors import AppError
from ._refusals import refusing

__all__ = ["command"]


@click.command("mock")
@click.option("--from-execution", "source", required=True, metavar="ARN|FILE",
              help="An execution in AWS, or the file of its history, of `treadle pull`, `treadle run --history` or "
                   "GetExecutionHistory.")  # fmt: skip
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The file to write.  [default: standard output]")  # fmt: skip
@click.option("--endpoint-url", metavar="URL", help="Where the execution of an ARN is.  [default: AWS]")
@refusing
def command(source: str, output: Path | None, endpoint_url: str | None) -> None:
    """Write what the tasks of a recorded execution answered, for `Workflow.mocks_from` and `treadle run --answers`.

    Each state has the answers of its attempts in their order, with the time that they took; those of a Map's items name
    the item. The file holds the payloads of the execution: look at it before you commit it.

    Exit codes: 0 written, 2 refused (bad arguments, no such execution, no task answered), 70 internal error,
    130 interrupted.
    """
    from ..mocks import answers_of, answers_text, read_history
    from ._json_files import read_json
    from ._recorded_execution import is_execution_arn, recorded_execution

    if is_execution_arn(source):
        given: Any = recorded_execution(source, endpoint_url=endpoint_url)
    elif endpoint_url is not None:
        raise AppError("--endpoint-url goes with the ARN of an execution alone", code="Options")
    else:
        given = read_json(Path(source), "History")
    answers = answers_of(read_history(given))
    text = answers_text(answers)
    if text is None:
        raise AppError(f"{source}: no task of the execution answered, so there is nothing to mock", code="NoAnswers")
    if output is None:
        click.echo(text)
        return
    try:
        output.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise AppError(f"--output {output} can't be written: {error.strerror}", code="Output") from None
    click.echo(f"{output}: answers of {len({state for state, _ in answers})} states", err=True)
