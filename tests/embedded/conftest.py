"""One machine, its template, and the embedded services it is deployed to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.drivers import ExecutionResult, MemoryDriver
from treadle.embedded import Deployment, EmbeddedAws
from treadle.services import Call, resolve_integration


class Account:
    """Embedded services, what was deployed to them, and the lines that functions and deliveries log."""

    def __init__(self, aws: EmbeddedAws, folder: Path, lines: list[str]) -> None:
        self.aws = aws
        self.lines = lines
        self.folder = folder
        self.deployment = Deployment()
        self.driver = MemoryDriver(resolver=resolve_integration, caller=aws)
        aws.attach(self.driver)

    def deploy(self, resources: dict[str, Any], **template: Any) -> Deployment:
        given = {"Resources": resources, **template}
        self.deployment = self.aws.deploy({"Stack": given}, folders={"Stack": self.folder})
        return self.deployment

    def run(self, states: dict[str, Any] | None = None, input: Any = None) -> ExecutionResult:
        """Run the deployed machine `Main`, or one of these states (the first is the start)."""
        if states is not None:
            self.deploy({"Main": machine(states)})
        found = next(one for one in self.deployment.machines if one.logical_id == "Main")
        run = self.driver.start(
            self.aws.machine(found.arn), json.dumps({} if input is None else input), state_machine_arn=found.arn
        )
        return self.driver.wait(run)

    def call(self, service: str, operation: str, **parameters: Any) -> Any:
        return self.aws.call(Call(service, operation, parameters))

    def function(self, name: str, source: str) -> None:
        path = self.folder / name
        path.mkdir()
        (path / "code.py").write_text(source)
        self.aws.add_function(name, "code.handler", path)


def machine(states: dict[str, Any], kind: str = "STANDARD") -> dict[str, Any]:
    definition = {"StartAt": next(iter(states)), "States": states}
    properties = {"Definition": definition, "RoleArn": "arn:aws:iam::123456789012:role/r", "StateMachineType": kind}
    return {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}


def task(resource: str, parameters: Any = None, **more: Any) -> dict[str, Any]:
    given = {} if parameters is None else {"Parameters": parameters}
    end = {} if "Next" in more else {"End": True}
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", **given, **end, **more}


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    lines: list[str] = []
    with EmbeddedAws(log=lambda name, line: lines.append(f"{name}: {line}")) as aws:
        made = Account(aws, tmp_path, lines)
        yield made
        made.driver.close()


Types = Callable[[ExecutionResult], list[str]]
