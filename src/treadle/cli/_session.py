"""One `treadle run`: prepare what was loaded, run it, show it, and write its history."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .._leftovers import track_file
from ..errors import AppError
from ..services import json_text
from ._input import check_parameters, choose_machine, put_objects
from ._interrupts import INTERRUPTED, stopping_with, uninterrupted
from ._source import Assembly, Definition, place_of

if TYPE_CHECKING:
    from ..asl import Machine
    from ..drivers import Caller, ExecutionResult, Run
    from ..drivers._machines import MachineDefinition
    from ..embedded import EmbeddedAws
    from ..interpreter import Event

__all__ = ["Session", "check_history"]


def check_history(path: str | None) -> None:
    """Check that a history file can be written, before anything runs.

    :raises AppError: when its folder isn't there or can't be written
    """
    if path is None:
        return
    folder = Path(path).absolute().parent
    if not folder.is_dir():
        raise AppError(f"--history {path}: there is no folder {folder}", code="History")
    if not os.access(path if Path(path).exists() else folder, os.W_OK):
        raise AppError(f"--history {path} can't be written", code="History")


@dataclass(slots=True)
class Session:
    """Carry out one run, as the command's options say.

    :param text: the execution's input
    """

    text: str
    machine: str | None = None
    as_json: bool = False
    history: str | None = None
    real_time: bool = False
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
    display: Any = None

    def run(self, loaded: Definition | Assembly) -> int:
        """Run it; return the exit code.

        :raises TreadleError: when it can't be run
        """
        stop = _Stop()
        with ExitStack() as stack:
            caller, machine, identity = self._prepare(stack, loaded)
            result = self._execute(stack, stop, caller, machine, identity)
        if self.as_json:
            failure = {"status": result.status, "error": result.error, "cause": result.cause}
            click.echo(json_text(result.output if result.ok else failure))
        if stop.number is not None and not result.ok:
            return INTERRUPTED
        self._check_matched(caller, loaded)
        return 0 if result.ok else 1

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

    def _prepare(self, stack: ExitStack, loaded: Definition | Assembly) -> tuple[Caller, Machine, dict[str, Any]]:
        from ..asl import parse_machine
        from ..check import check_integration

        if self._remote and self.objects:
            raise AppError("--put fills the embedded S3, which --aws and --endpoint-url don't use", code="Object")
        self._check_options(loaded)
        if isinstance(loaded, Definition):
            machine = parse_machine(loaded.text, check_task=check_integration)
            if self._remote:
                return self._remote_caller(), machine, {}
            embedded = self._embedded(stack, None)
            put_objects(embedded, self.objects)
            return embedded, machine, {}
        if self._remote:
            from ..drivers.deployed import resolve_machines

            caller = self._remote_caller()
            machines = resolve_machines(
                loaded.templates, caller=caller, parameters=self.parameters, folders=loaded.folders
            )
            chosen = choose_machine(machines, self.machine)
            return caller, parse_machine(chosen.definition, express=chosen.type == "EXPRESS"), _identity(chosen)
        aws = self._embedded(stack, loaded)
        deployment = aws.deploy(loaded.templates, folders=loaded.folders, parameters=self.parameters)
        if deployment.skipped:
            listed = ", ".join(f"{name} ({kind})" for name, kind in deployment.skipped.items())
            click.echo(f"treadle: skipped {listed}: not supported by the embedded services yet", err=True)
        for note in deployment.notes:
            click.echo(f"treadle: {note}", err=True)
        put_objects(aws, self.objects)
        chosen = choose_machine(deployment.machines, self.machine)
        return aws, aws.machine(chosen.arn), _identity(chosen)

    def _check_options(self, loaded: Definition | Assembly) -> None:
        """Check that every option has something to act on.

        :raises AppError: when one would be ignored
        """
        embedded = {
            "--fail": self.failing,
            "--lambda": self.functions,
            "--network": self.network,
            "--debug-lambda": self.debug_lambda,
        }
        unused = [name for name, value in embedded.items() if value] if self._remote else []
        if unused:
            raise AppError(
                f"{', '.join(unused)}: for the embedded services, which --aws and --endpoint-url don't use",
                code="Option",
            )
        if isinstance(loaded, Assembly):
            check_parameters(loaded.templates, self.parameters)
            return
        for option, value in (("--machine", self.machine), ("--parameter", self.parameters)):
            if value:
                raise AppError(f"{option} is for an app; {loaded.name} is a definition", code="Option")

    def _remote_caller(self) -> Any:
        from ..drivers import AwsCaller

        return AwsCaller(region=self.region, endpoint_url=self.endpoint_url)

    def _embedded(self, stack: ExitStack, assembly: Assembly | None) -> EmbeddedAws:
        from ..embedded import EmbeddedAws, Place

        aws = stack.enter_context(
            EmbeddedAws(
                place=Place(*place_of(assembly, None, self.region)),
                seed=self.seed,
                log=self._log,
                report=self._report,
                failing=self.failing,
                network=self.network,
                debug=self.debug_lambda,
            )
        )
        for name, file in self.functions:
            aws.add_function(name, f"{file.stem}.handler", file.parent)
        return aws

    def _log(self, name: str, line: str) -> None:
        if self.display is not None:
            self.display.log(name, line)

    def _report(self, source: str, line: str) -> None:
        """Print what becomes of an event that isn't delivered."""
        if self.display is not None:
            self.display.log(source, line)
        else:
            click.echo(f"treadle: {source}: {line}", err=True)

    # ------------------------------------------------------------ running

    def _execute(
        self,
        stack: ExitStack,
        stop: _Stop,
        caller: Caller,
        machine: Machine,
        identity: dict[str, Any],
    ) -> ExecutionResult:
        from ..drivers import MemoryDriver, RealClock, VirtualClock
        from ..interpreter import AWS, UNLIMITED
        from ..services import resolve_integration

        driver = MemoryDriver(
            planner=resolve_integration,
            caller=caller,
            clock=RealClock() if self.real_time else VirtualClock(),
            seed=self.seed,
            quotas=UNLIMITED if self.no_quotas else AWS,
            observer=None if self.as_json else self._observe,
            waits=partial(self._waits, caller) if self.real_time else None,
        )
        stack.callback(driver.close)
        attach = getattr(caller, "attach", None)
        if attach is not None:
            attach(driver)
            if self.real_time:
                caller.open()  # type: ignore[attr-defined]  # what can be attached can be opened
        self._open_display()
        if self.display is not None:
            stack.callback(self.display.close)
        with stopping_with(stop):
            started = driver.start(machine, self.text, **identity)
            stop.watch(started)
            try:
                result = driver.wait(started)
            finally:
                self._write_history(started)
        if driver.background.due_later:
            self._report("events", f"not waited for what was due later, such as retries: {driver.background.due_later}")
        if self.display is not None:
            self.display.finish(result)
        return result

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

    def _write_history(self, run: Run) -> None:
        if not self.history:
            return
        path = Path(self.history)
        if path.exists() and not path.is_file():  # a device or a pipe, such as /dev/stdout
            path.write_text(json_text({"events": run.result.history()}), encoding="utf-8")
            return
        # written aside, so that no interrupt leaves half a history
        aside = path.absolute().with_name(f".{path.name}.{os.getpid()}.tmp")
        track_file(aside)
        try:
            aside.write_text(json_text({"events": run.result.history()}), encoding="utf-8")
            with uninterrupted():
                aside.replace(path.resolve())
        finally:
            with suppress(OSError):
                aside.unlink()
            track_file(aside, done=True)

    def _open_display(self) -> None:
        if self.as_json:
            return
        from rich.console import Console

        from ._display import Display

        # a prompt of a debugger and a display that redraws itself don't go together
        console = Console(highlight=False, force_terminal=False if self.debug_lambda else None)
        self.display = Display(console, virtual=not self.real_time)

    def _observe(self, run: Run, event: Event) -> None:
        if self.display is not None:
            self.display.observe(run, event)


class _Stop:
    """Stop an execution at a signal; one that comes while it starts is kept until it has.

    :ivar number: the signal's number
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self._run: Run | None = None

    def watch(self, run: Run) -> None:
        """Stop this execution, at once when the signal has come already."""
        self._run = run
        if self.number is not None:
            self._stop(run, self.number)

    def __call__(self, number: int) -> None:
        self.number = number
        if self._run is not None:
            self._stop(self._run, number)

    def _stop(self, run: Run, number: int) -> None:
        reason = f"The run was stopped by {signal.Signals(number).name}"
        # the driver's loop may be in the middle of a step: another thread asks it to stop
        threading.Thread(target=run.stop, args=("Treadle.Interrupted", reason), daemon=True).start()


def _identity(machine: MachineDefinition) -> dict[str, Any]:
    return {"state_machine_arn": machine.arn, "role_arn": machine.role_arn}
