"""The cloud assembly: its files, context, assets, and the real toolkit reading it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import treadle as cdk
from treadle import aws_lambda as lambda_
from treadle.errors import AuthoringError


def test_manifest_and_asset(tmp_path: Path) -> None:
    code = tmp_path / "code"
    (code / "sub").mkdir(parents=True)
    (code / "a.py").write_text("x=1\n")
    (code / "sub" / "b.py").write_text("y\n")
    app = cdk.App(outdir=str(tmp_path / "out"))
    stack = cdk.Stack(app, "S")
    lambda_.Function(
        stack, "F", code=lambda_.Code.from_asset(str(code)), handler="a.b", runtime=lambda_.Runtime.PYTHON_3_12
    )
    assembly = app.synth()
    # What the real CDK makes of the same two files.
    digest = "747f59d1a5d20214da40e03c470883749fc92e48d0af3ed6ff757c2ca4e4f6b0"
    out = tmp_path / "out"
    assert (out / f"asset.{digest}" / "sub" / "b.py").read_text() == "y\n"
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["version"] == "36.0.0" and set(manifest["artifacts"]) == {"S.assets", "S", "Tree"}
    files = json.loads((out / "S.assets.json").read_text())["files"]
    assert list(files[digest]["destinations"]) == ["current_account-current_region-eaba4d25"]
    assert (
        assembly.get_stack_by_name("S").template["Resources"]["FC4345940"]["Properties"]["Code"]["S3Key"]
        == f"{digest}.zip"
    )
    assert json.loads((out / "tree.json").read_text())["tree"]["children"]["S"]["path"] == "S"


def test_context_comes_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    overflow = tmp_path / "context.json"
    overflow.write_text('{"b": 2, "c": 3}')
    monkeypatch.setenv("CDK_CONTEXT_JSON", '{"a": 1, "b": 1}')
    monkeypatch.setenv("CONTEXT_OVERFLOW_LOCATION_ENV", str(overflow))
    app = cdk.App(outdir=str(tmp_path), context={"a": 0, "z": 9})
    assert [app.node.try_get_context(key) for key in "abcz"] == [1, 2, 3, 9]
    monkeypatch.setenv("CDK_CONTEXT_JSON", "{")
    with pytest.raises(AuthoringError, match="CDK_CONTEXT_JSON holds no JSON"):
        cdk.App(outdir=str(tmp_path))


def test_validation_errors_are_collected(tmp_path: Path) -> None:
    app = cdk.App(outdir=str(tmp_path))
    stack = cdk.Stack(app, "S")
    stack.node.add_validation(lambda: ["one", "two"])
    with pytest.raises(AuthoringError, match=r"\[S\] one \(.*test_assembly.py:59\)\n  \[S\] two"):
        app.synth()


APP = """
import treadle as cdk
from treadle import aws_sqs as sqs
app = cdk.App()
stack = cdk.Stack(app, "Hello")
sqs.Queue(stack, "Q")
app.synth()
"""


@pytest.mark.cdk_cli
def test_the_real_toolkit_reads_it(tmp_path: Path) -> None:
    cli = os.environ.get("CDK_CLI") or shutil.which("cdk")
    if not cli:
        pytest.skip("the CDK toolkit (npm aws-cdk) isn't installed; CDK_CLI names it")
    (tmp_path / "app.py").write_text(APP)
    (tmp_path / "cdk.json").write_text(json.dumps({"app": f"{sys.executable} app.py"}))

    def run(*args: str) -> str:
        done = subprocess.run([cli, *args], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    assert run("ls").split()[0] == "Hello"
    assert "AWS::SQS::Queue" in run("synth")
    template = tmp_path / "old.json"
    template.write_text("{}")
    assert "AWS::SQS::Queue" in run("diff", "--template", str(template))
