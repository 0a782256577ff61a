"""A failed run names the user's own lines: the state's in the app, and the handler's in its source folder."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from treadle.cli import main

RUNTIME = f"python{sys.version_info[0]}.{sys.version_info[1]}"
APP = f"""\
from treadle import App, Stack, aws_lambda as lambda_
from treadle import aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "S")
function = lambda_.Function(
    stack, "F", code=lambda_.Code.from_asset("handlers"), handler="index.handler", runtime=lambda_.Runtime("{RUNTIME}")
)
call = tasks.LambdaInvoke(stack, "Call it", lambda_function=function)
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(call))
app.synth()
"""
HANDLER = """\
import order


def handler(event, context):
    print("ran", __file__)
    return order.total(event)
"""
ORDER = """\
def total(event):
    return event["lines"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(APP)
    (tmp_path / "handlers").mkdir()
    (tmp_path / "handlers" / "index.py").write_text(HANDLER)
    (tmp_path / "handlers" / "order.py").write_text(ORDER)
    return tmp_path


def test_the_end_of_a_failed_run_names_the_line_of_the_state(folder: Path) -> None:
    result = CliRunner().invoke(main, ["run", "app.py"])
    assert result.exit_code == 1
    assert "State: Call it (app.py:9)" in result.output


def test_the_envelope_names_it_too(folder: Path) -> None:
    result = CliRunner().invoke(main, ["run", "app.py", "--json"])
    failure = json.loads(result.stdout)
    assert (failure["state"], failure["place"]) == ("Call it", "app.py:9")
    assert "/var/task/order.py" in failure["cause"]  # what the execution sees is as on AWS


def test_a_traceback_names_the_handlers_own_files(folder: Path) -> None:
    result = CliRunner().invoke(main, ["run", "app.py"])
    shown = "\n".join(line for line in result.output.splitlines() if "│" in line)
    assert f'File "{Path("handlers", "index.py")}", line 6, in handler' in shown
    assert f'File "{Path("handlers", "order.py")}", line 2, in total' in shown


def test_breakpoints_are_in_the_users_own_file(folder: Path) -> None:
    result = CliRunner().invoke(main, ["run", "app.py", "--debug-lambda", "--input", '{"lines": 2}'])
    assert result.exit_code == 0, result.output
    assert f"ran {folder / 'handlers' / 'index.py'}" in result.output


def test_the_picture_of_the_readme_is_redrawn(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    orders = root / "examples" / "orders"
    drawn = tmp_path / "run.svg"
    words = ["run", str(orders / "app.py"), "--input", str(orders / "order.json"), "--draw", str(drawn)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert drawn.read_text() == (root / "docs" / "drawing" / "orders-run.svg").read_text()


def test_the_first_app_and_test_of_the_readme_run(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    app, test = re.findall(r"```python\n(# (?:app|test_app)\.py.*?)```", (root / "README.md").read_text(), re.DOTALL)
    (tmp_path / "app.py").write_text(app)
    (tmp_path / "test_app.py").write_text(test)
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "addopts=", "test_app.py"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in done.stdout, done.stdout


def test_a_reader_that_goes_away_while_a_handler_prints(folder: Path) -> None:
    printing = "def handler(event, context):\n    for n in range(3000):\n        print('line', n)\n"
    (folder / "handlers" / "index.py").write_text(printing)
    words = [sys.executable, "-m", "treadle", "run", "app.py"]
    process = subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 1
    assert told == ""
