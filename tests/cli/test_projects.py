"""`treadle init` and `treadle ls`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from treadle.cli import main
from treadle.cli._init_files import project_files

FILES = [".github/workflows/ci.yml", "app.py", "cdk.json", "handlers/greet.py", "requirements.txt"]


def test_a_new_project_runs_is_checked_and_passes_its_own_tests(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    made = CliRunner().invoke(main, ["init", str(folder)])
    assert made.exit_code == 0, made.stderr
    for name in FILES:
        assert (folder / name).is_file()
    treadle = [sys.executable, "-c", "from treadle.cli import main; main()"]

    def call(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)

    ran = call(*treadle, "run", ".", "--json", "--enforce-iam", "--input", '{"name": "Ada"}')
    assert (json.loads(ran.stdout), ran.stderr) == ({"greeting": "Hello Ada!"}, "")
    assert call(*treadle, "check", "app.py", "--fail-on", "warning").returncode == 0
    options = ["--treadle-cov-fail-under", "100", "--treadle-enforce-iam", "-p", "no:cacheprovider"]
    tested = call(sys.executable, "-m", "pytest", "-q", *options)
    assert tested.returncode == 0, tested.stdout


def test_the_flags_are_those_that_the_cdk_recommends() -> None:
    """The names stand in recommended-feature-flags.json of aws-cdk-lib 2.275.0, which `cdk init` writes to cdk.json."""
    context = json.loads(project_files()["cdk.json"])["context"]
    assert len(context) == 89
    assert context["@aws-cdk/core:target-partitions"] == ["aws", "aws-cn"]
    assert context["@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2"] is True
    assert all(isinstance(value, (bool, list, str)) for value in context.values())


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "cdk.json").write_text("mine")
    (tmp_path / ".gitignore").write_text("mine")
    refused = CliRunner().invoke(main, ["init", str(tmp_path)])
    assert refused.exit_code == 2
    assert "cdk.json: there already; nothing was written" in refused.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == [".gitignore", "cdk.json"]
    (tmp_path / "cdk.json").unlink()
    assert CliRunner().invoke(main, ["init", str(tmp_path)]).exit_code == 0
    assert (tmp_path / ".gitignore").read_text() == "mine"


def test_a_folder_that_can_not_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused = CliRunner().invoke(main, ["init", str(tmp_path / "file" / "below")])
    assert refused.exit_code == 2
    assert "can't be written" in refused.stderr


def test_machines_are_listed_with_their_type_and_where_they_were_created(tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text(
        "from treadle import App, Stack, aws_stepfunctions as sfn\n"
        "app = App()\n"
        "stack = Stack(app, 'S')\n"
        "body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, 'P'))\n"
        "sfn.StateMachine(stack, 'One', definition_body=body)\n"
        "body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, 'Q'))\n"
        "sfn.StateMachine(stack, 'Two', definition_body=body, state_machine_type=sfn.StateMachineType.EXPRESS)\n"
        "app.synth()\n"
    )
    result = CliRunner().invoke(main, ["ls", str(app), "--json"])
    found = {each["name"]: (each["type"], Path(each["where"]).name) for each in json.loads(result.stdout)}
    assert found == {"S/One": ("STANDARD", "app.py:5"), "S/Two": ("EXPRESS", "app.py:7")}
    lines = CliRunner().invoke(main, ["ls", str(app)]).stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [["name", "type"], ["S/One", "STANDARD"], ["S/Two", "EXPRESS"]]


@pytest.mark.parametrize(("words", "message"), [((), "there is no cdk.json here"), (("gone.py",), "no such path")])
def test_what_can_not_be_listed_is_refused(
    words: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["ls", *words])
    assert result.exit_code == 2
    assert message in result.stderr
