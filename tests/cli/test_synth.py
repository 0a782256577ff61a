"""treadle synth: the assembly on disk, and what is printed."""

from __future__ import annotations

import json
from collections.abc import Callable

import yaml
from click.testing import Result

from .conftest import MACHINE, Project

Treadle = Callable[..., Result]


def test_yaml_by_default_and_json_on_request(project: Project, treadle: Treadle) -> None:
    app = project.app(MACHINE)
    text = treadle("synth", app)
    as_json = treadle("synth", app, "--json")
    assert (text.exit_code, as_json.exit_code) == (0, 0)
    template = json.loads(as_json.stdout)
    assert yaml.safe_load(text.stdout) == template
    types = [resource["Type"] for resource in template["Resources"].values()]
    assert types == ["AWS::IAM::Role", "AWS::StepFunctions::StateMachine"]


def test_the_assembly_is_written(project: Project, treadle: Treadle) -> None:
    treadle("synth", project.app(MACHINE), "--output", "built/here", "--quiet")
    manifest = json.loads((project.folder / "built/here/manifest.json").read_text())
    assert manifest["version"] == "36.0.0"
    assert (project.folder / "built/here" / manifest["artifacts"]["Demo"]["properties"]["templateFile"]).is_file()
    # and it can be run, or printed, without the app
    assert treadle("run", "built/here", "--json", "-i", "3").stdout == "3\n"
    assert treadle("synth", project.app(MACHINE), "--quiet").stdout == ""


def test_definitions(project: Project, treadle: Treadle) -> None:
    app = project.app(
        """
        function = lambda_.Function(
            stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.h", code=lambda_.Code.from_inline("h = 1")
        )
        call = tasks.LambdaInvoke(stack, "Call", lambda_function=function)
        for name, first in (("One", call), ("Two", sfn.Pass(stack, "Only"))):
            sfn.StateMachine(stack, name, definition_body=sfn.DefinitionBody.from_chainable(first))
        """
    )
    several = treadle("synth", app, "--asl")
    assert several.exit_code == 2
    assert "Demo/One, Demo/Two" in several.stderr
    two = json.loads(treadle("synth", app, "--asl", "--machine", "Demo/Two").stdout)
    assert two == {"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}}
    one = json.loads(treadle("synth", app, "--asl", "--machine", "One").stdout)
    assert one["States"]["Call"]["Resource"] == "arn:${AWS::Partition}:states:::lambda:invoke"
    assert one["States"]["Call"]["Parameters"]["FunctionName"].startswith("${F")
    refused = treadle("synth", app, "--asl", "--machine", "Three")
    assert refused.exit_code == 2 and "'Three'" in refused.stderr


def test_one_stack_of_several(project: Project, treadle: Treadle) -> None:
    app = project.app(MACHINE + "Stack(app, 'Other', description='the other one')\n")
    both = treadle("synth", app)
    assert "# Demo\n" in both.stdout and "# Other\n" in both.stdout
    assert len(list(yaml.safe_load_all(both.stdout))) == 2
    assert set(json.loads(treadle("synth", app, "--json").stdout)) == {"Demo", "Other"}
    other = treadle("synth", app, "--stack", "Other", "--json")
    assert json.loads(other.stdout)["Description"] == "the other one"
    refused = treadle("synth", app, "--stack", "Third")
    assert refused.exit_code == 2 and "Demo, Other" in refused.stderr


def test_refusals(project: Project, treadle: Treadle) -> None:
    definition = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    for words, message in (
        ((definition,), "a definition already"),
        (("gone.py",), "there is no file gone.py"),
        ((), "no cdk.json here"),
        ((project.app(""), "--asl"), "no state machine"),
        ((project.write("broken.py", "1 / 0\n"),), "broken.py:1: ZeroDivisionError"),
    ):
        result = treadle("synth", *words)
        assert result.exit_code == 2, words
        assert message in result.stderr
        assert result.stdout == ""


def test_an_app_that_only_declares_itself(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "context": {"stage": "beta"}}))
    project.app("Stack(app, f\"S-{app.node.try_get_context('stage')}\")\n", end="")
    result = treadle("synth", "--json")
    assert result.exit_code == 0, result.stderr
    assert set(json.loads(result.stdout)) == {"Demo", "S-beta"}


def test_an_app_that_is_another_program(project: Project, treadle: Treadle) -> None:
    import sys

    project.write("cdk.json", json.dumps({"app": f"{sys.executable} -m app"}))
    project.app(MACHINE)
    result = treadle("run", "--json", "-i", "[2]")
    assert (result.exit_code, result.stdout) == (0, "[2]\n"), result.stderr


def test_help_names_every_command(treadle: Treadle) -> None:
    top = treadle("--help")
    assert top.exit_code == 0
    for name in ("run", "synth"):
        assert name in top.stdout
        assert treadle(name, "--help").exit_code == 0
    assert treadle("--version").stdout.startswith("treadle ")
    assert treadle("rnu").exit_code == 2
