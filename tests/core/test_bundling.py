"""Bundling: on this machine first, in a container otherwise; Python functions with the packages that they name."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

import treadle as cdk
from treadle import aws_events as events
from treadle import aws_lambda as lambda_
from treadle import aws_lambda_python_alpha as python
from treadle._core.bundling import BundlingOptions, docker_command
from treadle.assertions import Template
from treadle.errors import AuthoringError


class Local:
    def __init__(self, *names: str, answer: bool = True) -> None:
        self._names, self._answer = names, answer

    def try_bundle(self, output_dir: str, options: Any) -> bool:
        for name in self._names:
            Path(output_dir, name).write_text(name)
        return self._answer


def _source(folder: Path) -> str:
    folder.mkdir()
    (folder / "index.py").write_text("def handler(event, context): return 1\n")
    (folder / "notes.txt").write_text("left out")
    return str(folder)


def _app(tmp_path: Path, **context: Any) -> tuple[cdk.App, cdk.Stack]:
    app = cdk.App(outdir=str(tmp_path / "out"), context={name.replace("__", ":"): v for name, v in context.items()})
    return app, cdk.Stack(app, "S")


def _assets(tmp_path: Path) -> list[set[str]]:
    folders = (tmp_path / "out").glob("asset.*")
    return [{str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} for folder in folders]


def _options(local: Any) -> BundlingOptions:
    return BundlingOptions(image=cdk.DockerImage.from_registry("image"), local=local, command=["make"])


@pytest.mark.parametrize("staging_is_off", [False, True])
def test_what_is_made_is_the_asset(tmp_path: Path, staging_is_off: bool) -> None:
    app, stack = _app(tmp_path, **{"aws:cdk:disable-asset-staging": staging_is_off})
    code = lambda_.Code.from_asset(_source(tmp_path / "src"), bundling=_options(Local("made.py")))
    lambda_.Function(stack, "F", code=code, handler="made.h", runtime=lambda_.Runtime.PYTHON_3_12)
    app.synth()
    assert _assets(tmp_path) == [{"made.py"}]
    assert not list((tmp_path / "out").glob(".bundling-*"))


def test_one_archive_is_the_asset_itself(tmp_path: Path) -> None:
    _, stack = _app(tmp_path)
    staging = cdk.AssetStaging(stack, "A", source_path=_source(tmp_path / "src"), bundling=_options(Local("code.zip")))
    assert staging.absolute_staged_path.endswith(f"{staging.asset_hash}.zip") and staging.is_archive


def test_nothing_made_is_an_error(tmp_path: Path) -> None:
    _, stack = _app(tmp_path)
    with pytest.raises(AuthoringError, match="did not produce any output"):
        cdk.AssetStaging(stack, "A", source_path=_source(tmp_path / "src"), bundling=_options(Local()))
    assert not list((tmp_path / "out").glob(".bundling-*"))


def test_a_missing_container_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDK_DOCKER", "no-such-docker")
    _, stack = _app(tmp_path)
    with pytest.raises(AuthoringError, match=r"there is no 'no-such-docker' on the PATH.*local"):
        cdk.AssetStaging(stack, "A", source_path=_source(tmp_path / "src"), bundling=_options(Local(answer=False)))


def test_the_containers_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDK_DOCKER", "true")
    options = BundlingOptions(
        image=cdk.DockerImage.from_registry("image"),
        command=["bash", "-c", "make"],
        entrypoint=["sh", "-e"],
        environment={"A": "b"},
        user="1:2",
        network="none",
        volumes=[cdk.DockerVolume(host_path="/h", container_path="/c")],
    )
    assert docker_command(options, "image", "/src", "/out") == [
        *("true", "run", "--rm", "-u", "1:2", "--network", "none"),
        *("-v", "/src:/asset-input:delegated", "-v", "/out:/asset-output:delegated", "-v", "/h:/c:delegated"),
        *("--env", "A=b", "-w", "/asset-input", "--entrypoint", "sh", "image", "-e", "bash", "-c", "make"),
    ]


def _wheel(folder: Path) -> None:
    with zipfile.ZipFile(folder / "pkg-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("pkg.py", "answer = 42\n")
        wheel.writestr("pkg-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: pkg\nVersion: 1.0\n")
        wheel.writestr("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("pkg-1.0.dist-info/RECORD", "")


class Hooks:
    def before_bundling(self, input_dir: str, output_dir: str) -> list[str]:
        return [f"echo before > {output_dir}/before.txt"]

    def after_bundling(self, input_dir: str, output_dir: str) -> list[str]:
        return [f"cp {output_dir}/pkg.py {output_dir}/after.py"]


def test_a_python_function_has_its_packages(tmp_path: Path) -> None:
    entry = _source(tmp_path / "src")
    _wheel(tmp_path / "src")
    Path(entry, "requirements.txt").write_text("./pkg-1.0-py3-none-any.whl\n")
    app, stack = _app(tmp_path)
    python.PythonFunction(
        stack,
        "F",
        entry=entry,
        runtime=lambda_.Runtime.PYTHON_3_12,
        bundling=python.BundlingOptions(asset_excludes=["notes.txt"], command_hooks=Hooks()),
    )
    app.synth()
    (files,) = _assets(tmp_path)
    assert {"index.py", "pkg.py", "before.txt", "after.py"} <= files and "notes.txt" not in files
    Template.from_stack(stack).has_resource_properties(
        "AWS::Lambda::Function", {"Handler": "index.handler", "Runtime": "python3.12"}
    )


def test_a_layer_lies_below_python(tmp_path: Path) -> None:
    app, stack = _app(tmp_path)
    runtimes = [lambda_.Runtime.PYTHON_3_12]
    python.PythonLayerVersion(stack, "L", entry=_source(tmp_path / "src"), compatible_runtimes=runtimes)
    app.synth()
    assert _assets(tmp_path) == [{"python/index.py", "python/notes.txt"}]


def test_a_stack_that_is_not_bundled_takes_the_source(tmp_path: Path) -> None:
    app, stack = _app(tmp_path, **{"aws:cdk:bundling-stacks": []})
    entry = _source(tmp_path / "src")
    Path(entry, "requirements.txt").write_text("no-such-package-anywhere==9\n")
    python.PythonFunction(stack, "F", entry=entry, runtime=lambda_.Runtime.PYTHON_3_12)
    app.synth()
    assert _assets(tmp_path) == [{"index.py", "notes.txt", "requirements.txt"}]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"index": "index.js"}, r"Only Python \(.py\) index files are supported"),
        ({"index": "other.py"}, "Cannot find index file at .*other.py"),
        ({"runtime": lambda_.Runtime.NODEJS_20_X}, "Only `PYTHON` runtimes are supported"),
        ({"bundling": {"output_path_suffix": "../.."}}, "leaves the output folder"),
    ],
)
def test_what_is_refused(tmp_path: Path, options: dict[str, Any], problem: str) -> None:
    _, stack = _app(tmp_path)
    given = {"entry": _source(tmp_path / "src"), "runtime": lambda_.Runtime.PYTHON_3_12, **options}
    with pytest.raises(AuthoringError, match=problem):
        python.PythonFunction(stack, "F", **given)


def test_a_missing_package_manager_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = _source(tmp_path / "src")
    Path(entry, "poetry.lock").write_text("")
    monkeypatch.setenv("PATH", os.devnull)
    _, stack = _app(tmp_path)
    with pytest.raises(AuthoringError, match=r"has a poetry.lock, and there is no 'poetry' on the PATH"):
        python.PythonFunction(stack, "F", entry=entry, runtime=lambda_.Runtime.PYTHON_3_12)


def test_a_target_that_does_not_fit_a_rule() -> None:
    class Wrong:
        def bind(self, rule: Any, id: str | None = None) -> dict[str, Any]:
            return {"arn": 3}

    stack = cdk.Stack(cdk.App(), "S")
    rule = events.Rule(stack, "R", event_pattern={"source": ["x"]})
    with pytest.raises(AuthoringError, match=r"target\.arn: expected a str, got 3"):
        rule.add_target(Wrong())
