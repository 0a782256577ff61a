"""What `treadle serve` prints: its machines, executions as they begin and end, tokens, and handlers' output."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from ._plain_text import plain

if TYPE_CHECKING:
    from ..drivers import Run
    from ..stepfunctions import MachineRecord

__all__ = ["ServedExecutions"]


class ServedExecutions:
    """Print one line for each of these, on standard error.

    :param quiet: whether executions and tokens are left out
    :ivar url: where the server listens, for the commands that answer tokens
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self.url = ""

    def machines(self, records: Iterable[MachineRecord]) -> None:
        """Print the ARNs of the machines that are there."""
        for record in records:
            click.echo(plain(f"  {record.arn}"), err=True)

    def watch(self, run: Run) -> None:
        """Print that an execution has begun or ended."""
        if self._quiet:
            return
        if run.status == "RUNNING":
            click.echo(plain(f"▶ {run.arn}"), err=True)
            return
        result = run.result
        mark = click.style("✓", fg="green") if result.ok else click.style("✗", fg="red")
        why = f": {result.error}" if result.error else ""
        took = ((run.stopped_at or run.started_at) - run.started_at) / 1000
        click.echo(f"{mark} {plain(f'{run.arn}  {result.status} after {took:.2f} s{why}')}", err=True)

    def waits(self, run: Run, state: str, token: str) -> None:
        """Print how the task token is answered that a state waits for."""
        if self._quiet:
            return
        answer = f"treadle token succeed --endpoint-url {self.url} {token} '{{}}'"
        click.echo(plain(f"… '{state}' of {run.arn} waits: {answer}"), err=True)

    def log(self, function: str, line: str) -> None:
        """Print a line of a handler's output, with the function, the state and the item."""
        caller = getattr(function, "caller", "")
        click.echo(plain(f"{function} ({caller}): {line}" if caller else f"{function}: {line}"), err=True)
