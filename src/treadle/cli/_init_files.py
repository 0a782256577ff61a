"""The files of a new project: an app with one function, its test, the settings of the CDK, and a CI workflow."""

from __future__ import annotations

import json
import sys
from importlib.resources import files

__all__ = ["project_files"]

_APP = '''"""Greet somebody by name; a run without a name fails."""

from pathlib import Path

from treadle import App, Duration, Stack
from treadle import aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "Greeting")

function = lambda_.Function(
    stack,
    "Function",
    runtime=lambda_.Runtime.{runtime},
    handler="greet.handler",
    code=lambda_.Code.from_asset(str(Path(__file__).parent / "handlers")),
    timeout=Duration.seconds(10),
)
greet = tasks.LambdaInvoke(stack, "Greet", lambda_function=function, payload_response_only=True)
nameless = sfn.Fail(stack, "No name", error="NoName", cause="The input has no name.")
has_name = sfn.Choice(stack, "Has a name?").when(sfn.Condition.is_present("$.name"), greet).otherwise(nameless)

sfn.StateMachine(
    stack,
    "Workflow",
    definition_body=sfn.DefinitionBody.from_chainable(has_name),
    timeout=Duration.minutes(5),
)
app.synth()
'''
_HANDLER = """def handler(event, context):
    return {"greeting": f"Hello {event['name']}!"}
"""
_TEST = """from pathlib import Path

import pytest

APP = Path(__file__).parents[1] / "app.py"


@pytest.fixture
def greeting(workflow):
    return workflow(APP)


def test_somebody_is_greeted(greeting):
    run = greeting.run({"name": "Ada"})
    assert run.output == {"greeting": "Hello Ada!"}
    assert run.path == ["Has a name?", "Greet"]


def test_a_busy_function_is_asked_again(greeting):
    greeting.mock("Greet").fails("Lambda.ServiceException").times(2).then.returns({"greeting": "Hello!"})
    assert greeting.run({"name": "Ada"}).state("Greet").attempts == 3


def test_without_a_name_the_run_fails(greeting):
    greeting.run({}).assert_failed("NoName")
"""
_WORKFLOW = """name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "{version}"
      - run: pip install -r requirements.txt
      - run: treadle check app.py --format github
      - run: pytest --treadle-cov-fail-under 100 --treadle-enforce-iam
"""
_IGNORED = """cdk.out/
__pycache__/
.venv/
"""
_NEWEST = 14
_OLDEST = 11


def project_files() -> dict[str, str]:
    """Return the text of each file by its path; functions have the runtime of this interpreter, where Lambda has it."""
    minor = sys.version_info[1] if _OLDEST <= sys.version_info[1] <= _NEWEST else _NEWEST
    flags = json.loads(files(__package__).joinpath("_recommended_flags.json").read_text(encoding="utf-8"))
    settings = {
        "app": "python app.py",
        "watch": {"include": ["**"], "exclude": ["cdk*.json", "requirements*.txt", "**/__pycache__", "tests"]},
        "context": flags,
    }
    return {
        "app.py": _APP.format(runtime=f"PYTHON_3_{minor}"),
        "handlers/greet.py": _HANDLER,
        "tests/test_greeting.py": _TEST,
        "cdk.json": json.dumps(settings, indent=2) + "\n",
        "requirements.txt": "treadle[local]\npytest\n",
        ".github/workflows/ci.yml": _WORKFLOW.format(version=f"3.{minor}"),
        ".gitignore": _IGNORED,
    }
