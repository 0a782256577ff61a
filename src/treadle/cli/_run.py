"""treadle run: run a workflow here."""

from __future__ import annotations

import sys
from typing import Any

import click

from ..errors import AppError
from ._context_option import context_option
from ._input import read_functions, read_input, read_node_modules, read_object, read_parameter, read_runtime
from ._placeholders import fill_placeholders, read_substitution
from ._preflight import check_assembly, check_definition, check_strictly
from ._refusals import refusing
from ._source import Definition, load

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
    "--children", is_flag=True, help="With --history: add the executions of distributed Maps, with their histories."
)
@click.option("-v", "--verbose", count=True, help="Show the input and output of each state; -vv shows long ones whole.")
@click.option(
    "--get",
    "wanted",
    nargs=2,
    multiple=True,
    type=(click.Choice(["table", "queue", "topic", "bucket"]), str),
    metavar="KIND NAME",
    help="Print what a table, queue, topic or bucket holds after the run (repeatable).",
)
@click.option("--keep", is_flag=True, help="Keep the embedded account after the run, to look at it, until Ctrl-C.")
@click.option(
    "--draw",
    "drawing",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Draw what the execution did: .svg, .html, .mmd, .json or .png.",
)
@click.option(
    "--real-time",
    is_flag=True,
    help="Use the wall clock, as --aws and --endpoint-url do; by default all waits pass in virtual time.",
)
@click.option(
    "--virtual-time",
    is_flag=True,
    help="With --aws or --endpoint-url: use virtual time anyway. Jobs are polled without a pause.",
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
    help="Put a file into the embedded S3 before the run; the bucket is created when it doesn't exist.",
)
@click.option(
    "--fail",
    "failing",
    multiple=True,
    metavar="NAME",
    help="Make the embedded jobs with this name fail (repeatable): a job's, or its definition's, project's, queue's.",
)
@click.option(
    "--debug-lambda", is_flag=True, help="Run Python handlers in this process, so that breakpoints stop there."
)
@click.option(
    "--substitute",
    "substitutions",
    multiple=True,
    metavar="NAME=VALUE",
    help="Fill in ${NAME} of a definition (repeatable), as DefinitionSubstitutions do.",
)
@click.option(
    "--runtime",
    "runtimes",
    multiple=True,
    metavar="RUNTIME=PATH",
    help="The interpreter of a runtime, such as python3.12=/usr/bin/python3.12; by default one is looked for.",
)
@click.option(
    "--node-modules",
    multiple=True,
    metavar="DIR",
    help="A node_modules folder with what Node.js runtimes bring along (repeatable); also TREADLE_NODE_MODULES.",
)
@click.option("--enforce-iam", is_flag=True, help="Make calls fail that the roles of the app don't allow, as on AWS.")
@click.option("--network", is_flag=True, help="Let Lambda functions reach other machines.")
@click.option(
    "--type",
    "machine_type",
    type=click.Choice(["STANDARD", "EXPRESS"], case_sensitive=False),
    help="The type of a definition's state machine; STANDARD by default.",
)
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="A JSON or YAML file: state, resource or service:action, to what its tasks answer.",
)
@click.option(
    "--mocks",
    envvar="SFN_MOCK_CONFIG",
    metavar="FILE",
    help="A MockConfigFile.json of Step Functions Local; also SFN_MOCK_CONFIG.",
)
@click.option("--test-case", metavar="NAME", help="Run under this test case of --mocks.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed for generated ids and random numbers.")
@click.option(
    "--check/--no-check", default=True, help="Refuse to run what would be refused or certainly fails (the default)."
)
@click.option("--strict", is_flag=True, help="Refuse to run what the check warns of, too.")
@click.option("--no-quotas", is_flag=True, help="Lift AWS's limits on events and payloads.")
@context_option
@refusing
def command(
    target: str | None,
    input_: str,
    history: str | None,
    drawing: str | None,
    parameter: tuple[str, ...],
    functions: str | None,
    objects: tuple[str, ...],
    no_quotas: bool,
    check: bool,
    strict: bool,
    substitutions: tuple[str, ...],
    runtimes: tuple[str, ...],
    node_modules: tuple[str, ...],
    context: dict[str, str],
    **options: Any,
) -> None:
    """Run APP: an app (app.py, or the cdk.json here), a CloudFormation or SAM template, or a definition (.json, .yaml).

    An app is synthesized, its resources are created in embedded AWS services, and its state machine is started.

    Exit codes: 0 succeeded, 1 the execution did not succeed, 2 refused (bad input, definition, arguments, or an option
    that names nothing), 70 internal error, 130 interrupted.
    """
    from ._execution_drawing import check_drawing_file
    from ._history_file import check_history
    from ._session import Session

    if strict and not check:
        raise AppError("--strict and --no-check exclude each other", code="Option")
    check_history(history)
    check_drawing_file(drawing)
    text = read_input(input_, largest=None if no_quotas else 262_144)
    session = Session(
        text,
        history=history,
        drawing=drawing,
        parameters=dict(read_parameter(given) for given in parameter),
        functions=read_functions(functions),
        objects=[read_object(given) for given in objects],
        no_quotas=no_quotas,
        runtimes=dict(read_runtime(given) for given in runtimes),
        node_modules=read_node_modules(node_modules),
        **options,
    )
    values = dict(read_substitution(given) for given in substitutions)
    checked = None if not check else check_strictly if strict else check_assembly
    loaded = load(target, check=checked, context=context)
    if isinstance(loaded, Definition):
        loaded = fill_placeholders(loaded, values)
        if check:
            express = options.get("machine_type") == "EXPRESS"
            check_definition(loaded.text, loaded.file, express=express, strict=strict)
    elif values:
        raise AppError("--substitute is for a definition; an app or a template has its own", code="Option")
    sys.exit(session.run(loaded))
