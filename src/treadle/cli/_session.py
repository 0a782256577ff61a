"""One `treadle run`: what is loaded is prepared, run, shown and written down."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import AppError
from ..integrations import json_text
from ._input import choose_machine
from ._source import Assembly, Definition

if TYPE_CHECKING:
    from ..asl import Machine
    from ..drivers import Caller, ExecutionResult, MemoryDriver, Run
    from ..drivers._machines import MachineDefinition
    from ..drivers.embedded import EmbeddedAws

__all__ = ["Session", "check_history"]


def check_history(path: str | None) -> None:
    """Refuse a history file that couldn't be written, before anything runs.

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
    seed: int = 0
    no_quotas: bool = False
    display: Any = None

    def run(self, loaded: Definition | Assembly) -> int:
        """Run it; gives the exit code.

        :raises TreadleError: when it can't be run
        """
        with ExitStack() as stack:
            caller, machine, identity = self._prepare(stack, loaded)
            result = self._execute(stack, caller, machine, identity)
        if self.as_json:
            failure = {"status": result.status, "error": result.error, "cause": result.cause}
            click.echo(json_text(result.output if result.ok else failure))
        return 0 if result.ok else 1

    # ------------------------------------------------------------ preparing

    @property
    def _remote(self) -> bool:
        return self.aws or self.endpoint_url is not None

    def _prepare(self, stack: ExitStack, loaded: Definition | Assembly) -> tuple[Caller, Machine, dict[str, Any]]:
        from ..asl import parse_machine

        if isinstance(loaded, Definition):
            machine = parse_machine(loaded.text)
            return self._remote_caller() if self._remote else self._embedded(stack, None), machine, {}
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
            click.echo(f"treadle: not created here, because treadle can't yet: {listed}", err=True)
        chosen = choose_machine(deployment.machines, self.machine)
        return aws, aws.machine(chosen.arn), _identity(chosen)

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
        for name, file in self.functions:
            aws.add_function(name, f"{file.stem}.handler", file.parent)
        return aws

    def _log(self, name: str, line: str) -> None:
        if self.display is not None:
            self.display.log(name, line)

    # ------------------------------------------------------------ running

    def _execute(self, stack: ExitStack, caller: Caller, machine: Machine, identity: dict[str, Any]) -> ExecutionResult:
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
        self._open_display()
        if self.display is not None:
            stack.callback(self.display.close)
        started = driver.start(machine, self.text, **identity)
        try:
            result = self._wait(driver, started)
        finally:
            self._write_history(started)
        if self.display is not None:
            self.display.finish(result)
        return result

    def _wait(self, driver: MemoryDriver, started: Run) -> ExecutionResult:
        with _interrupting(started):
            return driver.wait(started)

    def _write_history(self, run: Run) -> None:
        if self.history:
            Path(self.history).write_text(json_text({"events": run.result.history()}), encoding="utf-8")

    def _open_display(self) -> None:
        if self.as_json:
            return
        from rich.console import Console

        from ._display import Display

        self.display = Display(Console(highlight=False), virtual=not self.real_time)

    def _observe(self, run: Run, event: dict[str, Any]) -> None:
        if self.display is not None:
            self.display.observe(run, event)


@contextmanager
def _interrupting(run: Run) -> Iterator[None]:
    """Let the first interrupt stop the execution in order, and the next one break off at once."""

    def interrupt(number: int, frame: Any) -> None:
        for name in before:
            signal.signal(name, signal.default_int_handler)
        reason = f"The run was stopped by {signal.Signals(number).name}"
        # the driver's loop may be in the middle of a step: another thread asks it to stop
        threading.Thread(target=run.stop, args=("Treadle.Interrupted", reason), daemon=True).start()

    before: dict[int, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                before[getattr(signal, name)] = signal.signal(getattr(signal, name), interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _identity(machine: MachineDefinition) -> dict[str, Any]:
    return {"state_machine_arn": machine.arn, "role_arn": machine.role_arn}
