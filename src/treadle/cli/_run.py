"""treadle run: a workflow, here and now."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import AppError, InputError
from ._refusals import refusing
from ._source import Assembly, Definition, load

if TYPE_CHECKING:
    from ..asl import Machine
    from ..drivers import Caller, ExecutionResult, MemoryDriver, Run
    from ..drivers.embedded import EmbeddedAws, MachineDefinition

__all__ = ["command"]


@click.command("run")
@click.argument("target", required=False, metavar="[APP]")
@click.option("--input", "-i", "input_", default="{}", metavar="INPUT", help="The input: a file, - for standard input, or JSON text.")  # fmt: skip
@click.option("--machine", "-m", help="The state machine, by construct path, name or logical id.")
@click.option("--json", "as_json", is_flag=True, help="Print the result alone.")
@click.option("--history", type=click.Path(dir_okay=False), help="Write the history to a file, as GetExecutionHistory gives it.")  # fmt: skip
@click.option("--real-time", is_flag=True, help="Let time really pass; by default waits, retries and timeouts are virtual.")  # fmt: skip
@click.option("--aws", is_flag=True, help="Call your real AWS services.")
@click.option("--endpoint-url", metavar="URL", help="Call an emulator.")
@click.option("--region", help="The region; by default the stack's, else us-east-1.")
@click.option("--parameter", "-p", multiple=True, metavar="NAME=VALUE", help="A CloudFormation parameter.")
@click.option("--lambda", "functions", type=click.Path(exists=True, dir_okay=False), help="For a definition: a JSON file, Lambda function name → Python handler file.")  # fmt: skip
@click.option("--seed", type=int, default=0, show_default=True, help="What ids and random numbers come from.")
@click.option("--no-quotas", is_flag=True, help="Lift AWS's limits on events and payloads.")
@refusing
def command(target: str | None, input_: str, **options: Any) -> None:
    """Run APP: an app (app.py, or the cdk.json here) or a definition (.json, .yaml).

    An app is synthesized, its resources are created in embedded AWS services, and its state machine is started.
    Exit codes: 0 succeeded, 1 the execution didn't succeed, 2 refused.
    """
    loaded = load(target)
    text = _read_input(input_)
    sys.exit(_Session(loaded, text, **options).run())


class _Session:
    def __init__(
        self,
        loaded: Definition | Assembly,
        text: str,
        *,
        machine: str | None,
        as_json: bool,
        history: str | None,
        real_time: bool,
        aws: bool,
        endpoint_url: str | None,
        region: str | None,
        parameter: tuple[str, ...],
        functions: str | None,
        seed: int,
        no_quotas: bool,
    ) -> None:
        self.loaded = loaded
        self.text = text
        self.wanted = machine
        self.as_json = as_json
        self.history = history
        self.real_time = real_time
        self.remote = aws or endpoint_url is not None
        self.endpoint_url = endpoint_url
        self.region = region
        self.parameters = dict(_parameter(given) for given in parameter)
        self.functions = functions
        self.seed = seed
        self.no_quotas = no_quotas
        self.display: Any = None

    def run(self) -> int:
        with ExitStack() as stack:
            caller, machine, started = self._prepare(stack)
            result, history = self._execute(stack, caller, machine, started)
        if self.history:
            Path(self.history).write_text(json.dumps({"events": history}, ensure_ascii=False), encoding="utf-8")
        if self.as_json:
            shown = result.output if result.ok else _failure(result)
            click.echo(json.dumps(shown, ensure_ascii=False))
        return 0 if result.ok else 1

    # ------------------------------------------------------------ preparing

    def _prepare(self, stack: ExitStack) -> tuple[Caller, Machine, dict[str, Any]]:
        if isinstance(self.loaded, Definition):
            return self._prepare_definition(stack, self.loaded)
        if self.remote:
            return self._prepare_deployed(self.loaded)
        aws = self._embedded(stack, self.loaded)
        deployment = aws.deploy(self.loaded.templates, folders=self.loaded.folders, parameters=self.parameters)
        if deployment.skipped:
            listed = ", ".join(f"{name} ({kind})" for name, kind in deployment.skipped.items())
            click.echo(f"treadle: not created here, because treadle can't yet: {listed}", err=True)
        chosen = _choose(deployment.machines, self.wanted)
        return aws, aws.machine(chosen.arn), _identity(chosen)

    def _prepare_definition(self, stack: ExitStack, definition: Definition) -> tuple[Caller, Machine, dict[str, Any]]:
        from ..asl import parse_machine

        machine = parse_machine(definition.text)
        caller = self._remote_caller() if self.remote else self._embedded(stack, None)
        return caller, machine, {}

    def _prepare_deployed(self, assembly: Assembly) -> tuple[Caller, Machine, dict[str, Any]]:
        from ..asl import parse_machine
        from ..drivers.deployed import resolve_machines

        caller = self._remote_caller()
        machines = resolve_machines(assembly.templates, caller=caller, parameters=self.parameters)
        chosen = _choose(machines, self.wanted)
        machine = parse_machine(chosen.definition, express=chosen.type == "EXPRESS")
        return caller, machine, _identity(chosen)

    def _remote_caller(self) -> Any:
        from ..drivers import AwsCaller

        return AwsCaller(region=self.region, endpoint_url=self.endpoint_url)

    def _embedded(self, stack: ExitStack, assembly: Assembly | None) -> EmbeddedAws:
        from ..drivers.embedded import EmbeddedAws, Place

        account, region = next(iter(assembly.environments.values()), ("", "")) if assembly else ("", "")
        place = Place(
            account="123456789012" if not account or account.startswith("unknown") else account,
            region=self.region or ("us-east-1" if not region or region.startswith("unknown") else region),
        )
        aws = stack.enter_context(EmbeddedAws(place=place, seed=self.seed, log=self._log))
        for name, file in _functions(self.functions):
            aws.add_function(name, f"{file.stem}.handler", file.parent)
        return aws

    def _log(self, name: str, line: str) -> None:
        if self.display is not None:
            self.display.log(name, line)

    # ------------------------------------------------------------ running

    def _execute(
        self, stack: ExitStack, caller: Caller, machine: Machine, identity: dict[str, Any]
    ) -> tuple[ExecutionResult, list[dict[str, Any]]]:
        from ..drivers import MemoryDriver, RealClock, VirtualClock
        from ..integrations import plan
        from ..interpreter import AWS, UNLIMITED

        driver = MemoryDriver(
            planner=plan,
            caller=caller,
            clock=RealClock() if self.real_time else VirtualClock(),
            seed=self.seed,
            quotas=UNLIMITED if self.no_quotas else AWS,
            observer=None if self.as_json else self._observe,
        )
        stack.callback(driver.close)
        attach = getattr(caller, "attach", None)
        if attach is not None:
            attach(driver)
        self._open_display(machine)
        try:
            started = driver.start(machine, self.text, **identity)
            result = self._wait(driver, started)
            if self.display is not None:
                self.display.finish(result)
            return result, result.history()
        finally:
            if self.display is not None:
                self.display.close()

    def _wait(self, driver: MemoryDriver, started: Run) -> ExecutionResult:
        try:
            return driver.wait(started)
        except KeyboardInterrupt:
            started.stop("Treadle.Interrupted", "The run was stopped from the keyboard")
            return driver.wait(started)

    def _open_display(self, machine: Machine) -> None:
        if self.as_json:
            return
        from rich.console import Console

        from ._display import Display

        self.display = Display(Console(highlight=False), _definition_of(machine), virtual=not self.real_time)

    def _observe(self, run: Run, event: dict[str, Any]) -> None:
        if self.display is not None:
            self.display.observe(run, event)


def _definition_of(machine: Machine) -> dict[str, Any]:
    source: Any = machine.source
    return source if isinstance(source, dict) else {}


def _identity(machine: MachineDefinition) -> dict[str, Any]:
    return {"state_machine_arn": machine.arn, "role_arn": machine.role_arn}


def _failure(result: ExecutionResult) -> dict[str, Any]:
    return {"status": result.status, "error": result.error, "cause": result.cause}


def _choose(machines: list[MachineDefinition], wanted: str | None) -> MachineDefinition:
    if not machines:
        raise AppError("the app has no state machine; make one with aws_stepfunctions.StateMachine", code="NoMachine")
    if wanted is None:
        if len(machines) == 1:
            return machines[0]
        raise AppError(
            f"the app has {len(machines)} state machines; choose one with --machine: {_listed(machines)}",
            code="WhichMachine",
        )
    names = {"path": wanted, "arn": wanted, "name": wanted, "logical_id": wanted}
    for machine in machines:
        below = machine.path.partition("/")[2]
        if wanted == below or any(getattr(machine, key) == value for key, value in names.items()):
            return machine
    raise AppError(f"there is no state machine '{wanted}'; there are {_listed(machines)}", code="WhichMachine")


def _listed(machines: list[MachineDefinition]) -> str:
    return ", ".join(machine.path or machine.logical_id for machine in machines)


def _read_input(given: str) -> str:
    if given == "-":
        data = sys.stdin.buffer.read()
    elif _is_file(given):
        data = Path(given).read_bytes()
    else:
        text = given.lstrip()
        looks_like_a_file = text[:1] not in '{["-0123456789' and text not in ("true", "false", "null")
        if looks_like_a_file:
            raise InputError(f"--input is {given!r}: no such file, and no JSON text", code="InvalidExecutionInput")
        return given
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"the input is not UTF-8 text: {error}") from None


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        return False


def _parameter(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not equals:
        raise AppError(f"--parameter is {given!r}; write NAME=VALUE", code="Parameter")
    return name, value


def _functions(path: str | None) -> list[tuple[str, Path]]:
    if path is None:
        return []
    try:
        named = json.loads(Path(path).read_text(encoding="utf-8"))
        return [(name, Path(file).resolve()) for name, file in named.items()]
    except (ValueError, AttributeError, TypeError):
        raise AppError(f"--lambda {path} is no JSON object of function name → handler file", code="Functions") from None
