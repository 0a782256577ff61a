"""One `treadle run`: prepare what was loaded, run it, show it, and write its history."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import AppError, TreadleError
from ..services import json_text
from ._failing_state import failing_state
from ._handler_files import with_own_files
from ._history_file import write_history
from ._input import check_parameters, choose_machine, put_objects
from ._interrupts import INTERRUPTED, StopSignal, stopping_with
from ._plain_text import plain
from ._source import Assembly, Definition, place_of

if TYPE_CHECKING:
    from ..drivers import ExecutionResult, Run
    from ..drivers._machines import MachineDefinition
    from ..embedded import EmbeddedAws
    from ..interpreter import Event
    from ..permissions import PermissionCheck
    from ..stepfunctions import Service
    from ._answers import Answers

__all__ = ["Session"]

_CHILDREN = 100_000
"""How many executions of a Map Run are kept for --children."""


@dataclass(slots=True)
class Session:
    """Carry out one run, as the command's options say.

    :param text: the execution's input
    """

    text: str
    machine: str | None = None
    as_json: bool = False
    history: str | None = None
    drawing: str | None = None
    real_time: bool = False
    virtual_time: bool = False
    aws: bool = False
    endpoint_url: str | None = None
    region: str | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    functions: list[tuple[str, Path]] = field(default_factory=list)
    objects: list[tuple[str, str, Path]] = field(default_factory=list)
    failing: tuple[str, ...] = ()
    network: bool = False
    debug_lambda: bool = False
    seed: int = 0
    no_quotas: bool = False
    machine_type: str | None = None
    mocks: str | None = None
    answers: str | None = None
    test_case: str | None = None
    enforce_iam: bool = False
    children: bool = False
    verbose: int = 0
    wanted: tuple[tuple[str, str], ...] = ()
    keep: bool = False
    runtimes: dict[str, str] = field(default_factory=dict)
    node_modules: list[Path] = field(default_factory=list)
    display: Any = None
    permissions: PermissionCheck | None = None
    answered: Answers | None = None
    resources: list[tuple[str, str, str]] = field(default_factory=list)
    handler_folders: Mapping[str, str] = field(default_factory=dict)
    state_lines: Mapping[str, Mapping[str, tuple[str, int]]] = field(default_factory=dict)

    def run(self, loaded: Definition | Assembly) -> int:
        """Run it; return the exit code.

        :raises TreadleError: when it can't be run
        """
        stop = StopSignal()
        with ExitStack() as stack:
            self._check_options(loaded)
            caller = self._remote_caller() if self._remote else self._embedded(stack, loaded)
            service = self._step_functions(stack, caller, loaded)
            chosen = self._register(service, caller, loaded)
            result = self._execute(stack, stop, service, chosen)
            self._report_permissions()
            self._show_kept(caller, stop)
        if stop.number is not None and not result.ok:
            return INTERRUPTED
        self._check_matched(caller, loaded)
        return 0 if result.ok else 1

    def _report_permissions(self) -> None:
        """List on standard error the permissions that the roles didn't have."""
        if self.permissions is None:
            return
        from ..permissions import report_lines

        for i, line in enumerate(report_lines(self.permissions.missing, enforced=self.enforce_iam)):
            click.echo(f"{'treadle: ' if i == 0 else ''}{line}", err=True)

    def _check_matched(self, caller: Any, loaded: Definition | Assembly) -> None:
        """Check that the names of --fail were those of jobs, which only the end can tell; warn of unused functions.

        A file of functions provides what may be called, so one that this execution didn't call is no error.

        :raises AppError: when a name of --fail was not
        """
        if self._remote or not (self.failing or self.functions):
            return
        failing, jobs, functions = caller.unmatched(self.failing, [name for name, _ in self.functions])
        if failing:
            there = f"the jobs that ran are called {', '.join(jobs[:20])}" if jobs else "no job ran"
            raise AppError(f"--fail {', '.join(failing)}: no job of this name ran; {there}", code="Fail")
        text = loaded.text.decode("utf-8", "replace") if isinstance(loaded, Definition) else json_text(loaded.templates)
        unused = [name for name in functions if name not in text]
        if unused:
            click.echo(
                f"treadle: warning: --lambda: nothing names or invoked the function {', '.join(unused)}; the state "
                "machine's own names of functions are the right ones",
                err=True,
            )

    # ------------------------------------------------------------ preparing

    @property
    def _remote(self) -> bool:
        return self.aws or self.endpoint_url is not None

    @property
    def _by_wall_clock(self) -> bool:
        """Whether time passes as it does: jobs of remote services take the time that they take."""
        return self.real_time or (self._remote and not self.virtual_time)

    def _step_functions(self, stack: ExitStack, caller: Any, loaded: Definition | Assembly) -> Service:
        """Create the Step Functions that the machine runs in, and connect the embedded services with it."""
        from ..drivers import MemoryDriver, RealClock, VirtualClock
        from ..interpreter import AWS, UNLIMITED
        from ..services import resolve_integration
        from ..stepfunctions import Account, MemoryStore, Service, read_mocks

        mocks = read_mocks(self.mocks) if self.mocks else None
        resolver = resolve_integration if mocks is None else mocks.around(resolve_integration)
        if self.answers is not None:
            from ._answers import Answers

            self.answered = Answers(self.answers)
            resolver = self.answered.around(resolver)
        if self.permissions is not None:
            resolver = self.permissions.around(resolver, resolve_integration)
        driver = MemoryDriver(
            resolver=resolver,
            caller=caller,
            clock=RealClock() if self._by_wall_clock else VirtualClock(),
            seed=self.seed,
            quotas=UNLIMITED if self.no_quotas else AWS,
            observer=self._observe,
            keep_children=_CHILDREN if self.children else 0,
            waits=partial(self._waits, caller) if self._by_wall_clock else None,
            authorize=self.permissions.refusal if self.permissions is not None else None,
        )
        stack.callback(driver.close)
        account = Account(*place_of(loaded if isinstance(loaded, Assembly) else None, None, self.region))
        service = Service(MemoryStore(), driver, account, mocks=mocks, seed=self.seed)
        if not self._remote:
            caller.connect(service)
            if self.real_time or self.functions:  # deploying opens them as well
                caller.open()
        return service

    def _register(self, service: Service, caller: Any, loaded: Definition | Assembly) -> MachineDefinition:
        """Register the machines with Step Functions, deploy what is around them, and return the one to run.

        :raises DefinitionError: when its definition is refused
        """
        deployed: list[MachineDefinition] = []
        if isinstance(loaded, Definition):
            chosen = self._lone_machine(service, loaded)
            service.register([chosen], ())
        elif self._remote:
            from ..drivers.deployed import resolve_machines

            machines = deployed = resolve_machines(
                loaded.templates, caller=caller, parameters=self.parameters, folders=loaded.folders
            )
            service.register(machines, ())
            chosen = choose_machine(machines, self.machine)
        else:
            deployment = caller.deploy(
                loaded.templates, folders=loaded.folders, parameters=self.parameters, project=loaded.project
            )
            skipped = deployment.skipped_note()
            if skipped is not None:
                click.echo(f"treadle: {skipped}", err=True)
            for note in deployment.notes:
                click.echo(f"treadle: {note}", err=True)
            if self.wanted:
                from ._kept_account import find_resources

                self.resources = find_resources(self.wanted, deployment, loaded.templates)
            deployed = deployment.machines
            chosen = choose_machine(deployed, self.machine)
        service.parsed(chosen.arn)
        if self.answered is not None:
            others = [one for one in deployed if one.arn != chosen.arn]
            self.answered.load([chosen, *others], service.parsed)
        if not self._remote:
            put_objects(caller, self.objects)
        return chosen

    def _lone_machine(self, service: Service, loaded: Definition) -> MachineDefinition:
        """Return the machine of a definition that is in no stack; it is parsed here.

        :raises DefinitionError: when it is refused
        """
        from ..asl import parse_machine
        from ..check import check_integration
        from ..drivers._machines import MachineDefinition

        kind = self.machine_type or "STANDARD"
        machine = parse_machine(loaded.text, express=kind == "EXPRESS", check_task=check_integration)
        text = loaded.text.decode("utf-8-sig")
        service.parsed_machines.put(text, machine, express=kind == "EXPRESS")
        name = loaded.name if self.test_case is not None else "machine"
        role = f"arn:{service.account.partition}:iam::{service.account.account}:role/role"
        return MachineDefinition(service.account.arn("stateMachine", name), name, text, kind, role, "", "")

    def _check_options(self, loaded: Definition | Assembly) -> None:
        """Check that every option has something to act on.

        :raises AppError: when one would be ignored
        """
        if self.virtual_time and self.real_time:
            raise AppError("--virtual-time and --real-time exclude each other", code="Option")
        if self.virtual_time and not self._remote:
            raise AppError("--virtual-time: the embedded services have it by default; leave it out", code="Option")
        if self.virtual_time:
            click.echo(
                "treadle: warning: --virtual-time: a task that waits for a remote job polls it without a pause, and "
                "timeouts that pass meanwhile stop the job",
                err=True,
            )
        embedded = {
            "--fail": self.failing,
            "--lambda": self.functions,
            "--network": self.network,
            "--debug-lambda": self.debug_lambda,
            "--enforce-iam": self.enforce_iam,
            "--runtime": self.runtimes,
            "--get": self.wanted,
            "--keep": self.keep,
        }
        unused = [name for name, value in embedded.items() if value] if self._remote else []
        if unused:
            raise AppError(
                f"{', '.join(unused)}: for the embedded services, which --aws and --endpoint-url don't use",
                code="Option",
            )
        if self._remote and self.objects:
            raise AppError("--put fills the embedded S3, which --aws and --endpoint-url don't use", code="Object")
        if self.test_case is not None and self.mocks is None:
            raise AppError(
                "--test-case names a test case of a mock configuration; name its file with --mocks", code="Option"
            )
        if self.answers is not None and self.mocks is not None:
            raise AppError("--answers and --mocks both answer tasks; name one of them", code="Option")
        if self.children and self.history is None:
            raise AppError("--children adds executions to the file of --history; name one", code="Option")
        if self.wanted and isinstance(loaded, Definition):
            raise AppError("--get names resources of an app or a template; a definition has none", code="Option")
        if self.enforce_iam and isinstance(loaded, Definition):
            raise AppError("--enforce-iam is for an app or a template; a definition has no roles", code="Option")
        if isinstance(loaded, Assembly):
            if self.machine_type is not None:
                raise AppError("--type is for a definition; an app's machines have their own type", code="Option")
            check_parameters(loaded.templates, self.parameters)
            return
        for option, value in (("--machine", self.machine), ("--parameter", self.parameters)):
            if value:
                raise AppError(f"{option} is for an app; {loaded.name} is a definition", code="Option")

    def _remote_caller(self) -> Any:
        from ..drivers import AwsCaller

        return AwsCaller(region=self.region, endpoint_url=self.endpoint_url)

    def _embedded(self, stack: ExitStack, loaded: Definition | Assembly) -> EmbeddedAws:
        from ..embedded import AwsEnvironment, EmbeddedAws
        from ..permissions import PermissionCheck

        assembly = loaded if isinstance(loaded, Assembly) else None
        if assembly is not None:
            self.handler_folders = assembly.handler_folders
            self.state_lines = assembly.state_lines
            self.permissions = PermissionCheck(enforce=self.enforce_iam)
        aws = stack.enter_context(
            EmbeddedAws(
                place=AwsEnvironment(*place_of(assembly, None, self.region)),
                seed=self.seed,
                log=self._log,
                report=self._report,
                failing=self.failing,
                network=self.network,
                debug=self.debug_lambda,
                sources=self.handler_folders,
                runtimes=self.runtimes,
                warn=lambda line: click.echo(f"treadle: {line}", err=True),
                permissions=self.permissions,
                node_modules=self.node_modules,
            )
        )
        for name, file in self.functions:
            aws.add_function(name, f"{file.stem}.handler", file.parent)
        return aws

    def _log(self, name: str, line: str) -> None:
        line = with_own_files(line, name, self.handler_folders)
        if self.display is not None:
            self.display.log(name, line)
        else:
            click.echo(plain(f"{name}: {line}"), err=True)

    def _report(self, source: str, line: str) -> None:
        """Print why an event isn't delivered."""
        if self.display is not None:
            self.display.log(source, line)
        else:
            click.echo(f"treadle: {source}: {line}", err=True)

    # ------------------------------------------------------------ running

    def _execute(
        self, stack: ExitStack, stop: StopSignal, service: Service, machine: MachineDefinition
    ) -> ExecutionResult:
        from ..stepfunctions import ApiError

        self._open_display()
        if self.display is not None:
            stack.callback(self.display.close)
        arn = machine.arn if self.test_case is None else f"{machine.arn}#{self.test_case}"
        with stopping_with(stop):
            try:
                started = service.start({"stateMachineArn": arn, "input": self.text, "name": "execution"}).run
            except ApiError as error:
                raise AppError(error.message, code=error.code) from None
            stop.watch(started)
            try:
                result = service.driver.wait(started)
            finally:
                write_history(self.history, started, children=self.children)
                self._draw(machine, started)
        if self.as_json:
            failure = {"status": result.status, "error": result.error, "cause": result.cause}
            if not result.ok:
                failure["state"] = failing_state(started)
                place = self._place(machine, failure["state"])
                failure |= {"place": place} if place is not None else {}
            click.echo(json_text(result.output if result.ok else failure))
        background = service.driver.background
        if background.due_later:
            self._report("events", f"not waited for what was due later, such as retries: {background.due_later}")
        if self.display is not None and self.as_json:
            self.display.close()
        elif self.display is not None:
            state = None if result.ok else failing_state(started)
            self.display.finish(result, state, self._place(machine, state))
        return result

    def _place(self, machine: MachineDefinition, state: str | None) -> str | None:
        """Return the line of the app where a state was created; None where it isn't known."""
        found = self.state_lines.get(machine.path or "", {}).get(state or "")
        return f"{os.path.relpath(found[0])}:{found[1]}" if state is not None and found is not None else None

    def _show_kept(self, caller: Any, stop: StopSignal) -> None:
        """Print what --get asks for, and keep the account where --keep is given."""
        if not self.resources and not self.keep:
            return
        from ._kept_account import contents, keep

        for kind, name, physical in self.resources:
            found = contents(caller, kind, physical)
            if self.as_json:
                click.echo(json_text({kind: name, "holds": found}))
            else:
                click.echo(f"\n{kind} {name}")
                click.echo(json_text(found, indent=2))
        if self.keep and stop.number is None:
            keep(caller)

    def _draw(self, machine: MachineDefinition, run: Run) -> None:
        if self.drawing is not None:
            from ._execution_drawing import write_execution_drawing

            history = json.loads(json_text({"events": run.result.history()}))
            try:
                write_execution_drawing(self.drawing, json.loads(machine.definition), machine.name, history)
            except TreadleError as error:  # the execution's own result is shown all the same
                self._report(f"--draw {self.drawing}", error.message)

    def _waits(self, caller: Any, run: Run, state: str, token: str) -> None:
        """Print how another process answers the task token that a state waits for."""
        url = getattr(caller, "url", None)
        if url is None:
            return
        line = f"'{state}' waits: treadle token succeed --endpoint-url {url} {token} '{{}}'"
        if self.display is not None:
            self.display.log(state, line)
        else:
            click.echo(line, err=True)

    def _open_display(self) -> None:
        # with --json standard output has the result alone; what a person may watch goes to standard error
        if self.as_json and not (self.verbose or sys.stderr.isatty()):
            return
        from ._console import RunConsole
        from ._display import Display

        # a prompt of a debugger and a display that redraws itself don't go together
        console = RunConsole(highlight=False, force_terminal=False if self.debug_lambda else None, stderr=self.as_json)
        self.display = Display(console, virtual=not self._by_wall_clock, verbose=self.verbose)

    def _observe(self, run: Run, event: Event) -> None:
        if self.display is not None:
            self.display.observe(run, event)
