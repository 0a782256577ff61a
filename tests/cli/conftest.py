"""The command line, run in this process, and small apps to run it on."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from treadle.cli import main

HEAD = """\
from treadle import App, Duration, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "Demo")
"""


class Project:
    """A folder with an app in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, text: str) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def app(self, body: str, *, end: str = "app.synth()\n") -> str:
        return self.write("app.py", HEAD + textwrap.dedent(body) + end)

    def asl(self, definition: Any, name: str = "machine.json") -> str:
        return self.write(name, definition if isinstance(definition, str) else json.dumps(definition))

    def function(
        self, source: str, *, handler: str = "code.handler", timeout: int = 5, runtime: str = "PYTHON_3_12"
    ) -> str:
        """An app whose machine invokes one function."""
        self.write("handlers/code.py", textwrap.dedent(source))
        return self.app(
            f"""
            function = lambda_.Function(
                stack, "Function", runtime=lambda_.Runtime.{runtime}, handler={handler!r},
                code=lambda_.Code.from_asset({str(self.folder / "handlers")!r}), timeout=Duration.seconds({timeout}),
            )
            task = tasks.LambdaInvoke(
                stack, "Call", lambda_function=function, payload_response_only=True, retry_on_service_exceptions=False
            )
            sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(task))
            """
        )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


@pytest.fixture
def treadle() -> Callable[..., Result]:
    """Run the command; nothing but SystemExit may leave it."""

    def run(*words: str, input: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(main, list(words), input=input)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        # one of a handler has the function's name before it
        assert not any(line.startswith("Traceback (most recent call last)") for line in result.stderr.splitlines())
        return result

    return run


MACHINE = """
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "Only")))
"""
