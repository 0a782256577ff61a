"""treadle run: a workflow, here and now."""

from __future__ import annotations

import sys
from typing import Any

import click

from ._input import read_functions, read_input, read_object, read_parameter
from ._refusals import refusing
from ._source import load

__all__ = ["command"]


@click.command("run")
@click.argument("target", required=False, metavar="[APP]")
@click.option(
    "--input", "-i", "input_", default="{}", metavar="INPUT", help="A file, - for standard input, or JSON text."
)
@click.option("--machine", "-m", help="The state machine, by construct path, name or logical id.")
@click.option("--json", "as_json", is_flag=True, help="Print the result alone.")
@click.option(
    "--history", type=click.Path(dir_okay=False), help="Write the history to a file, as GetExecutionHistory gives it."
)
@click.option(
    "--real-time", is_flag=True, help="Let time really pass; by default waits, retries and timeouts are virtual."
)
@click.option("--aws", is_flag=True, help="Call your real AWS services.")
@click.option("--endpoint-url", metavar="URL", help="Call an emulator.")
@click.option("--region", help="The region; by default the stack's, else us-east-1.")
@click.option("--parameter", "-p", multiple=True, metavar="NAME=VALUE", help="A CloudFormation parameter.")
@click.option(
    "--lambda",
    "functions",
    type=click.Path(exists=True, dir_okay=False),
    help="For a definition: a JSON file, Lambda function name → Python handler file.",
)
@click.option(
    "--put",
    "objects",
    multiple=True,
    metavar="s3://BUCKET/KEY=FILE",
    help="Put a file into the embedded S3 before the run; its bucket is made where there is none.",
)
@click.option(
    "--fail",
    "failing",
    multiple=True,
    metavar="NAME",
    help="Let the embedded services' jobs of this name fail: a job's, or that of its definition, project, queue …",
)
@click.option(
    "--debug-lambda", is_flag=True, help="Run Python handlers in this process, so that breakpoints stop there."
)
@click.option("--network", is_flag=True, help="Let Lambda functions reach other machines.")
@click.option("--seed", type=int, default=0, show_default=True, help="What ids and random numbers come from.")
@click.option("--no-quotas", is_flag=True, help="Lift AWS's limits on events and payloads.")
@refusing
def command(
    target: str | None,
    input_: str,
    history: str | None,
    parameter: tuple[str, ...],
    functions: str | None,
    objects: tuple[str, ...],
    no_quotas: bool,
    **options: Any,
) -> None:
    """Run APP: an app (app.py, or the cdk.json here) or a definition (.json, .yaml).

    An app is synthesized, its resources are created in embedded AWS services, and its state machine is started.
    Exit codes: 0 succeeded, 1 the execution didn't succeed, 2 refused.
    """
    from ._session import Session, check_history

    check_history(history)
    text = read_input(input_, largest=None if no_quotas else 262_144)
    session = Session(
        text,
        history=history,
        parameters=dict(read_parameter(given) for given in parameter),
        functions=read_functions(functions),
        objects=[read_object(given) for given in objects],
        no_quotas=no_quotas,
        **options,
    )
    sys.exit(session.run(load(target)))
