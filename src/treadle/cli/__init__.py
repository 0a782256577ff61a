"""The `treadle` command.

    treadle init [DIR]      write a small project to begin with
    treadle ls [PATH]       list state machines
    treadle run APP         run a workflow here
    treadle synth APP       write the cloud assembly
    treadle check PATH…     find mistakes in workflows before they are deployed
    treadle diff OLD NEW    show what changed in workflows
    treadle draw PATH       draw state machines, and what an execution did
    treadle policy PATH     print the permissions that a state machine's role needs
    treadle pull ARN        save an execution of AWS, to be replayed and drawn here
    treadle migrate PATH    move an app from aws_cdk to treadle, and compare the templates
    treadle mock …          write the answers of a recorded execution as a file of mocks
    treadle serve [APP]     answer the AWS Step Functions API on localhost
    treadle token …         answer a task token

Exit codes: docs/exit-codes.md
"""

from __future__ import annotations

import importlib
from typing import Any

import click

from ._interrupts import ended, own_process
from ._streams import prepare_streams

__all__ = ["EXIT_CODES", "main"]

# command -> module: each is loaded when it is called, so that help is instant
_COMMANDS = {
    "check": ("_check", "Find mistakes in workflows before they are deployed."),
    "diff": ("_diff", "Show what changed in state machines."),
    "draw": ("_draw", "Draw a state machine, and what an execution did in it."),
    "init": ("_init", "Write a small project to begin with: an app, a test, cdk.json, CI."),
    "ls": ("_ls", "List state machines: name, type, and where they were created."),
    "migrate": ("_migrate", "Move an app from aws_cdk to treadle, and compare the templates."),
    "mock": ("_mock", "Write the answers of a recorded execution as a file of mocks."),
    "policy": ("_policy", "Print the permissions that a state machine's role needs."),
    "pull": ("_pull", "Save an execution of AWS, to be replayed and drawn here."),
    "run": ("_run", "Run a workflow here, in virtual time, on embedded AWS services."),
    "serve": ("_serve", "Answer the AWS Step Functions API on localhost."),
    "token": ("_token", "Answer a task token of a run in another terminal."),
    "synth": ("_synth", "Write an app's cloud assembly and print its template."),
}
EXIT_CODES = (
    ("0", "succeeded"),
    ("1", "the execution did not succeed, the check found errors, or there are differences"),
    ("2", "refused: bad input, definition or arguments"),
    ("70", "internal error"),
    ("130", "interrupted"),
)


class _Commands(click.Group):
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command as a process of its own, which handles signals; a test calls `main` instead."""
        own_process()
        try:
            return super().__call__(*args, **kwargs)
        except SystemExit as exit:
            ended(exit.code if isinstance(exit.code, int) else 0 if exit.code is None else 1)
            raise

    def main(self, *args: Any, **kwargs: Any) -> Any:
        prepare_streams()
        return super().main(*args, **kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{_COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])
        with formatter.section("Exit codes"):
            formatter.write_dl(list(EXIT_CODES))


def _version(ctx: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        click.echo(f"treadle {version('treadle')}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version.")
def main(**_: Any) -> None:
    """AWS Step Functions in Python alone: write, synthesize and run workflows."""
