"""Interrupt `treadle run`, `synth` and `serve` at random moments, and look for what they leave behind.

    python benchmarks/interrupts.py [--times 100] [--seed 0] [--signal INT]

Each command runs in a temporary folder of its own. After the signal the exit code must be 130 (or that of a command
that was quicker, or 0 of a server), and there must be no traceback, no process, no temporary folder and no file that is
half-written. Linux alone: processes are found in /proc.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

COMMAND = [sys.executable, "-m", "treadle"]
APP = """
from treadle import App, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "Demo")
function = lambda_.Function(
    stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="code.handler", code=lambda_.Code.from_asset("handlers"),
)
call = tasks.LambdaInvoke(stack, "Call", lambda_function=function, payload_response_only=True)
again = tasks.LambdaInvoke(stack, "Again", lambda_function=function, payload_response_only=True)
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(call.next(again)))
app.synth()
"""
HANDLER = """
import tempfile, time
def handler(event, context):
    tempfile.NamedTemporaryFile(delete=False).write(b"scratch")
    time.sleep(0.2)
    return event
"""
COMMANDS = {
    "run": ["run", "app.py", "--history", "history.json"],
    "synth": ["synth", "app.py", "-q"],
    "serve": ["serve", "app.py", "--port", "0"],
}


def left_processes(mark: str) -> list[int]:
    """Return the processes whose environment has the mark."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                if mark.encode() in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def whole(project: Path) -> list[str]:
    """Return what is wrong with the files that the command writes."""
    problems = []
    history, manifest = project / "history.json", project / "cdk.out" / "manifest.json"
    try:
        if history.exists():
            json.loads(history.read_text())
        if manifest.exists():
            for artifact in json.loads(manifest.read_text())["artifacts"].values():
                for key in ("templateFile", "file"):
                    name = artifact.get("properties", {}).get(key)
                    if name:
                        json.loads((manifest.parent / name).read_text())
    except (OSError, ValueError, KeyError) as error:
        problems.append(f"half-written: {error!r}")
    extra = [path.name for path in project.rglob("*") if path.name.startswith(".") or path.suffix == ".tmp"]
    return problems + [f"left in the project: {name}" for name in extra]


def wait_until_it_handles_signals(process: subprocess.Popen[bytes]) -> None:
    """Wait for the first line of treadle's own: before it, a signal meets the interpreter's start alone."""
    term = 1 << (signal.SIGTERM - 1)
    while process.poll() is None:
        status = Path(f"/proc/{process.pid}/status").read_text()
        caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
        if int(caught, 16) & term:
            return
        time.sleep(0.001)


def once(name: str, delay: float, number: signal.Signals, folder: Path, project: Path) -> tuple[list[str], int]:
    """Run a command, interrupt it, and return the findings and its exit code."""
    temporary = folder / "tmp"
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary)}
    (project / "history.json").unlink(missing_ok=True)
    with subprocess.Popen(
        [*COMMAND, *COMMANDS[name]], cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        wait_until_it_handles_signals(process)
        time.sleep(delay)
        process.send_signal(number)
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            return [f"{name} after {delay:.3f} s: still running 20 s later"], -1
    findings = whole(project)
    if b"Traceback" in output:
        findings.append(f"a traceback: {output.decode(errors='replace')[-600:]}")
    if process.returncode not in ((0, 130) if name != "run" else (0, 1, 130)):
        findings.append(f"exit code {process.returncode}")
    until = time.monotonic() + 2
    while left_processes(str(temporary)) and time.monotonic() < until:
        time.sleep(0.05)
    findings += [f"process {pid} is left" for pid in left_processes(str(temporary))]
    findings += [f"{path.name} is left in the temporary folder" for path in temporary.iterdir()]
    return [f"{name} after {delay:.3f} s: {finding}" for finding in findings], process.returncode


def interrupt(times: int, seed: int, number: signal.Signals, names: list[str]) -> tuple[list[str], Counter[str]]:
    """Interrupt each command so many times; return the findings, and how often each exit code came."""
    chance = random.Random(seed)
    findings: list[str] = []
    codes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        project = Path(place) / "project"
        (project / "handlers").mkdir(parents=True)
        (project / "app.py").write_text(APP)
        (project / "handlers" / "code.py").write_text(HANDLER)
        for name in names:
            started = time.monotonic()
            with tempfile.TemporaryDirectory() as folder:
                once(name, 3.0 if name != "serve" else 2.0, number, Path(folder), project)
            longest = 5.0 if name == "serve" else min(time.monotonic() - started, 2.5)
            for _ in range(times):
                with tempfile.TemporaryDirectory() as folder:
                    found, code = once(name, chance.random() * longest, number, Path(folder), project)
                findings += found
                codes[f"{name} {code}"] += 1
    return findings, codes


def main() -> int:
    """Run the command; return 1 when something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100, help="how often each command is interrupted")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--signal", default="INT", help="INT, TERM or HUP")
    parser.add_argument("--command", choices=[*COMMANDS], action="append")
    given = parser.parse_args()
    number = signal.Signals[f"SIG{given.signal}"]
    findings, codes = interrupt(given.times, given.seed, number, given.command or [*COMMANDS])
    for finding in findings:
        print(finding)
    print(f"{sum(codes.values())} interrupts, {len(findings)} findings; exit codes: {dict(sorted(codes.items()))}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
