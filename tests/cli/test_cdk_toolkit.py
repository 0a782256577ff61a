"""An app of treadle's under the CDK toolkit itself (npm's aws-cdk): it reads what `python app.py` writes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from .conftest import MACHINE, Project

pytestmark = [
    pytest.mark.cdk_cli,
    pytest.mark.skipif(shutil.which("node") is None, reason="the CDK toolkit needs Node.js, which isn't on the PATH"),
    pytest.mark.skipif(shutil.which("cdk") is None, reason="the CDK toolkit (npm install aws-cdk) isn't on the PATH"),
]


def cdk(project: Project, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "CDK_DISABLE_VERSION_CHECK": "1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "HOME": str(project.folder),
        "CI": "true",
    }
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        environment.pop(name, None)
    return subprocess.run(
        ["cdk", *words, "--no-notices", "--no-version-reporting"],
        cwd=project.folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def app(project: Project) -> Project:
    project.app(
        """
        from treadle import aws_sqs as sqs
        queue = sqs.Queue(stack, "Queue")
        function = lambda_.Function(
            stack, "Function", runtime=lambda_.Runtime.PYTHON_3_12, handler="code.handler",
            code=lambda_.Code.from_asset("handlers"),
        )
        flow = tasks.LambdaInvoke(stack, "Call", lambda_function=function).next(
            tasks.SqsSendMessage(stack, "Send", queue=queue, message_body=sfn.TaskInput.from_json_path_at("$"))
        )
        sfn.StateMachine(stack, "Flow", definition_body=sfn.DefinitionBody.from_chainable(flow))
        Stack(app, "Second", env={"region": "eu-west-1"}, description=app.node.try_get_context("note"))
        """
    )
    project.write("handlers/code.py", "def handler(event, context):\n    return event\n")
    project.write("cdk.json", json.dumps({"app": f"{sys.executable} app.py", "context": {"note": "from cdk.json"}}))
    return project


def test_ls(app: Project) -> None:
    listed = cdk(app, "ls")
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.split() == ["Demo", "Second"]


def test_synth(app: Project) -> None:
    made = cdk(app, "synth", "Demo", "--json")
    assert made.returncode == 0, made.stderr
    template = json.loads(made.stdout)
    types = {resource["Type"] for resource in template["Resources"].values()}
    assert {"AWS::SQS::Queue", "AWS::Lambda::Function", "AWS::StepFunctions::StateMachine"} <= types
    second = cdk(app, "synth", "Second", "--json", "-c", "note=from the command line")
    assert json.loads(second.stdout)["Description"] == "from the command line"


def test_diff_against_a_template(app: Project) -> None:
    made = cdk(app, "synth", "Demo", "--json")
    (app.folder / "before.json").write_text(made.stdout)
    same = cdk(app, "diff", "Demo", "--template", "before.json", "--fail")
    assert same.returncode == 0, same.stdout + same.stderr
    assert "no differences" in (same.stdout + same.stderr).lower()
    template = json.loads(made.stdout)
    name = next(key for key, resource in template["Resources"].items() if resource["Type"] == "AWS::SQS::Queue")
    template["Resources"][name].setdefault("Properties", {})["DelaySeconds"] = 7
    (app.folder / "before.json").write_text(json.dumps(template))
    changed = cdk(app, "diff", "Demo", "--template", "before.json", "--fail")
    assert changed.returncode == 1
    assert "AWS::SQS::Queue" in changed.stdout + changed.stderr and "DelaySeconds" in changed.stdout + changed.stderr


def test_an_app_that_raises_fails_under_the_toolkit(project: Project) -> None:
    project.app(MACHINE + "raise ValueError('no stage')\n")
    project.write("cdk.json", json.dumps({"app": f"{sys.executable} app.py"}))
    failed = cdk(project, "synth")
    assert failed.returncode != 0
    assert "ValueError: no stage" in failed.stderr
