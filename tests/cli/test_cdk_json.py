"""cdk.json, cdk.context.json and ~/.cdk.json, as the ``cdk`` command reads them."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from .conftest import MACHINE, Project

Treadle = Callable[..., Result]

SHOW = "Stack(app, 'C-' + '-'.join(str(app.node.try_get_context(k)) for k in ('a', 'b', 'c')))\n"


def _shown(result: Any) -> str:
    assert result.exit_code == 0, result.stderr
    return next(name for name in json.loads(result.stdout) if name.startswith("C-"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.mark.parametrize("words", [(), ("app.py",), ("cdk.json",)])
def test_context_reaches_the_app_however_it_is_named(
    project: Project, treadle: Treadle, home: Path, words: tuple[str, ...]
) -> None:
    # the cdk command's order: cdk.json, cdk.context.json, ~/.cdk.json
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "context": {"a": 1}}))
    project.write("cdk.context.json", json.dumps({"a": 2, "b": 2}))
    (home / ".cdk.json").write_text(json.dumps({"context": {"a": 3, "b": 3, "c": 3}}))
    project.app(SHOW)
    assert _shown(treadle("synth", *words, "--json")) == "C-1-2-3"


def test_objects_of_context_are_merged(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "context": {"o": {"x": 1}}}))
    project.write("cdk.context.json", json.dumps({"o": {"x": 2, "y": 2}}))
    project.app("Stack(app, 'C-' + '-'.join(f'{k}{v}' for k, v in sorted(app.node.try_get_context('o').items())))\n")
    assert _shown(treadle("synth", "--json")) == "C-x1-y2"


def test_a_script_below_the_project(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"context": {"a": 1}}))
    project.app(SHOW)
    source = project.folder / "infra"
    source.mkdir()
    (project.folder / "app.py").rename(source / "app.py")
    assert _shown(treadle("synth", "infra/app.py", "--json")) == "C-1-None-None"


def test_a_broken_cdk_json_beside_a_script(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", "{")
    refused = treadle("synth", project.app(MACHINE))
    assert refused.exit_code == 2 and "cdk.json isn't JSON" in refused.stderr


def _interpreter(folder: Path, note: Path) -> None:
    """Write an interpreter of another environment, which notes that it ran."""
    folder.mkdir(parents=True)
    script = folder / "python"
    script.write_text(f'#!/bin/sh\necho ran > {note}\nexec {sys.executable} "$@"\n')
    script.chmod(0o755)


def test_an_interpreter_of_its_own_runs_the_app(project: Project, treadle: Treadle) -> None:
    note = project.folder / "note"
    _interpreter(project.folder / ".venv" / "bin", note)
    project.write("cdk.json", json.dumps({"app": ".venv/bin/python app.py", "context": {"a": 1}}))
    project.app(SHOW)
    assert _shown(treadle("synth", "--json")) == "C-1-None-None"
    assert note.is_file()


def test_the_python_of_an_environment_that_has_the_library_runs_the_app(
    project: Project, treadle: Treadle, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = project.folder / "note"
    _interpreter(project.folder / ".venv" / "bin", note)
    monkeypatch.setenv("PATH", f"{project.folder / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}")
    project.write("cdk.json", json.dumps({"app": "python app.py"}))
    project.app(SHOW)
    treadle("synth", "--json")
    assert not note.exists()  # an interpreter that has no library can't be the one
    (project.folder / ".venv" / "lib" / "python3.11" / "site-packages" / "aws_cdk").mkdir(parents=True)
    treadle("synth", "--json")
    assert note.is_file()


def test_an_app_that_writes_its_own_cdk_out(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"app": f"{sys.executable} -m app"}))
    project.write(
        "app.py",
        "from treadle import App, Stack\napp = App(outdir='cdk.out')\nStack(app, 'C-own')\nStack(app, 'Other')\napp.synth()\n",
    )
    assert _shown(treadle("synth", "--json")) == "C-own"


def test_an_assembly_named_as_the_app(project: Project, treadle: Treadle) -> None:
    app = project.app(SHOW)
    assert treadle("synth", app, "-q", "-o", "ready").exit_code == 0
    project.write("cdk.json", json.dumps({"app": "ready"}))
    assert _shown(treadle("synth", "--json")) == "C-None-None-None"


def test_the_build_command_runs_before(project: Project, treadle: Treadle) -> None:
    project.app(SHOW)
    (project.folder / "app.py").rename(project.folder / "app.in")
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "build": "mv app.in app.py"}))
    assert _shown(treadle("synth", "--json")) == "C-None-None-None"


def test_the_build_command_runs_before_a_folder_that_it_writes(project: Project, treadle: Treadle) -> None:
    app = project.app(SHOW)
    assert treadle("synth", app, "-q", "-o", "ready").exit_code == 0
    project.write("cdk.json", json.dumps({"app": "made", "build": "cp -r ready made"}))
    assert _shown(treadle("synth", "--json")) == "C-None-None-None"
    project.write("cdk.json", json.dumps({"app": "."}))
    refused = treadle("synth", "--json")
    assert refused.exit_code == 2
    assert '"app" is the folder ., which has no manifest.json' in refused.stderr


@pytest.mark.parametrize("words", [(), ("app.py",)])
def test_context_of_the_command_line_comes_first(
    project: Project, treadle: Treadle, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "context": {"a": 1, "b": 1}}))
    monkeypatch.setenv("CDK_CONTEXT_JSON", json.dumps({"a": 2, "c": 2}))
    project.app(SHOW)
    assert _shown(treadle("synth", *words, "--json", "-c", "a=x", "--context", "b=y")) == "C-x-y-2"
    assert "write NAME=VALUE" in treadle("synth", *words, "-c", "a").stderr


def test_context_reaches_run_check_and_draw(project: Project, treadle: Treadle) -> None:
    app = project.app(
        "name = app.node.try_get_context('name')\n"
        "sfn.StateMachine(stack, name, definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, 'Only')))\n"
    )
    assert treadle("run", app, "-c", "name=Made", "--machine", "Demo/Made", "--json").exit_code == 0
    assert treadle("check", app, "-c", "name=Made").exit_code == 0
    assert treadle("draw", app, "-c", "name=Made", "-m", "Demo/Made").exit_code == 0
    written = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    assert "--context is for an app" in treadle("run", written, "-c", "name=Made").stderr


@pytest.mark.parametrize("name", ["bin/app.ts", "bin/app.js", "bin"])
def test_what_only_its_project_can_run(project: Project, treadle: Treadle, name: str) -> None:
    project.write("bin/app.ts", "import * as cdk from 'aws-cdk-lib';")
    project.write("bin/app.js", "const cdk = require('aws-cdk-lib');")
    alone = treadle("run", name)
    assert alone.exit_code == 2
    assert ("npx cdk synth -q, then treadle run cdk.out" in alone.stderr) == (name != "bin")
    project.write("cdk.json", json.dumps({"app": "npx ts-node bin/app.ts"}))
    assert "treadle run ." in treadle("run", name).stderr


def test_a_node_app_without_its_packages(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"app": "node no-such-file.js"}))
    refused = treadle("run")
    assert refused.exit_code == 2
    assert "the app ended with exit status 1: node no-such-file.js; there is no node_modules: run npm install in ." in (
        refused.stderr
    )


def test_patterns_of_watch_that_are_none(project: Project, treadle: Treadle) -> None:
    project.write("cdk.json", json.dumps({"app": "python3 app.py", "watch": {"exclude": [1]}}))
    assert '"watch.exclude" is neither a text nor a list of texts' in treadle("synth").stderr
