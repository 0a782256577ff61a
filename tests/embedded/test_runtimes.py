"""A function runs in the runtime that its definition names, where an interpreter of that version answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.embedded._runtimes import Runtimes, check_runtime, own_runtime
from treadle.errors import AppError

from .conftest import Account, machine, task

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the interpreters of these tests are shell scripts")
OTHER = "python3.10" if own_runtime() != "python3.10" else "python3.11"
VERSION = OTHER.removeprefix("python")


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def interpreter(path: Path, version: str) -> Path:
    """Write an interpreter that answers with a version, and is this one otherwise."""
    asked = f'case "$*" in *version_info*) echo {version}; exit 0;; esac'
    return script(path, f'{asked}\nexport WHICH={path}\nexec {sys.executable} "$@"')


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which there are no interpreters but treadle's own."""
    for name in ("PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "NVM_DIR", "VOLTA_HOME", "ASDF_DATA_DIR", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{tmp_path / 'shims'}:/usr/bin:/bin")
    (tmp_path / "bin").mkdir()
    for name in ("python3", "python", OTHER, "node"):  # what the system has doesn't answer
        script(tmp_path / "bin" / name, "exit 1")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{tmp_path / 'shims'}")
    return tmp_path


def test_treadles_own_interpreter_where_its_version_is_the_one(places: Path) -> None:
    warnings: list[str] = []
    assert Runtimes(warn=warnings.append).python(own_runtime()).path == sys.executable
    assert warnings == []


def test_one_on_the_path(places: Path) -> None:
    found = interpreter(places / "bin" / OTHER, VERSION)
    assert Runtimes().python(OTHER).path == str(found)


def test_one_called_python3_counts_by_its_answer(places: Path) -> None:
    found = interpreter(places / "bin" / "python3", VERSION)
    assert Runtimes().python(OTHER).path == str(found)


def test_a_shim_that_fails_does_not_count_and_the_version_behind_it_does(places: Path) -> None:
    script(places / "shims" / OTHER, f"echo 'pyenv: {OTHER}: command not found' >&2; exit 127")
    interpreter(places / "PYENV_ROOT" / "versions" / f"{VERSION}.2" / "bin" / OTHER, VERSION)
    newest = interpreter(places / "PYENV_ROOT" / "versions" / f"{VERSION}.14" / "bin" / OTHER, VERSION)
    assert Runtimes().python(OTHER).path == str(newest)


def test_one_of_uv(places: Path) -> None:
    folder = places / "UV_PYTHON_INSTALL_DIR" / f"cpython-{VERSION}.1-linux-x86_64-gnu"
    found = interpreter(folder / "bin" / OTHER, VERSION)
    assert Runtimes().python(OTHER).path == str(found)


def test_one_that_answers_with_another_version_does_not_count(places: Path) -> None:
    interpreter(places / "bin" / OTHER, "3.2")
    assert Runtimes().python(OTHER).path == sys.executable


def test_without_one_a_single_warning_says_which_is_used(places: Path) -> None:
    warnings: list[str] = []
    runtimes = Runtimes(warn=warnings.append)
    assert [runtimes.python(OTHER).path for _ in range(3)] == [sys.executable] * 3
    (warning,) = warnings
    assert warning.startswith(f"{OTHER} is not on this machine: its functions run in Python ")
    assert sys.executable in warning
    assert f"--runtime {OTHER}=PATH" in warning


@pytest.mark.parametrize(
    ("variable", "below"),
    [
        ("NVM_DIR", "versions/node/v20.11.1/bin/node"),
        ("VOLTA_HOME", "tools/image/node/20.11.1/bin/node"),
        ("ASDF_DATA_DIR", "installs/nodejs/20.11.1/bin/node"),
        ("XDG_DATA_HOME", "fnm/node-versions/v20.11.1/installation/bin/node"),
    ],
)
def test_node_of_the_functions_version(places: Path, variable: str, below: str) -> None:
    warnings: list[str] = []
    runtimes = Runtimes(warn=warnings.append)
    script(places / "bin" / "node", "echo 22")
    found = script(places / variable / below, "echo 20")
    node = runtimes.node("nodejs20.x")
    assert node is not None and node.path == str(found)
    other = runtimes.node("nodejs18.x")
    assert other is not None and (other.path, other.version) == (str(places / "bin" / "node"), "22")
    assert len(warnings) == 1 and "nodejs18.x is not on this machine: its functions run in Node.js 22" in warnings[0]


@pytest.mark.parametrize(
    ("runtime", "named", "message"),
    [
        ("ruby3.3", "/bin/sh", "expected a runtime such as python3.12 or nodejs20.x"),
        (OTHER, "/no/such/file", "there is no such executable file"),
        (OTHER, "/bin/false", f"expected Python {VERSION}, but it does not answer"),
        (OTHER, sys.executable, f"expected Python {VERSION}, but it is Python {own_runtime().removeprefix('python')}"),
    ],
)
def test_an_interpreter_that_can_not_be_it_is_refused(runtime: str, named: str, message: str) -> None:
    with pytest.raises(AppError, match=message):
        check_runtime(runtime, named)


def deployed(tmp_path: Path, code: str, lines: list[str], **options: Any) -> Any:
    properties = {
        "FunctionName": "f",
        "Runtime": OTHER,
        "Handler": "index.handler",
        "Role": "arn:aws:iam::123456789012:role/r",
        "Code": {"ZipFile": code},
    }
    call = machine({"Call": task("lambda:invoke", {"FunctionName": "f"})})
    with EmbeddedAws(log=lambda name, line: lines.append(line), **options) as aws:
        account = Account(aws, tmp_path, lines)
        account.deploy({"F": {"Type": "AWS::Lambda::Function", "Properties": properties}, "Main": call})
        result = account.run()
        account.driver.close()
        return result


def test_a_function_runs_in_the_interpreter_that_was_found(places: Path) -> None:
    found = interpreter(places / "bin" / OTHER, VERSION)
    result = deployed(places, "import os\ndef handler(event, context): return os.environ['WHICH']", [])
    assert result.output["Payload"] == str(found)


def test_a_named_interpreter_goes_before_one_on_the_path(places: Path) -> None:
    interpreter(places / "bin" / OTHER, VERSION)
    named = interpreter(places / "mine", VERSION)
    code = "import os\ndef handler(event, context): return os.environ['WHICH']"
    result = deployed(places, code, [], runtimes={OTHER: check_runtime(OTHER, str(named))})
    assert result.output["Payload"] == str(named)


def isolated(path: Path, folder: Path) -> Path:
    """Write an interpreter of the other version that has nothing but the standard library."""
    made = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
    asked = f'case "$*" in *version_info*) echo {VERSION}; exit 0;; esac'
    return script(path, f'{asked}\nexec {made / "bin" / "python"} "$@"')


def test_boto3_is_there_in_each_as_on_aws(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(places / "cache"))
    isolated(places / "bin" / OTHER, places)
    code = (
        "import importlib.util, boto3, botocore, dateutil, urllib3\n"
        "def handler(event, context):\n"
        "    boto3.client('sqs')\n"
        "    return [boto3.__version__, botocore.__version__, importlib.util.find_spec('moto') is None]\n"
    )
    import boto3
    import botocore

    result = deployed(places, code, [])
    assert result.output["Payload"] == [boto3.__version__, botocore.__version__, True]
    assert list((places / "cache" / "treadle" / "bytecode").rglob("*.pyc"))


def test_the_functions_own_boto3_comes_first(places: Path) -> None:
    isolated(places / "bin" / OTHER, places)
    source = places / "code"
    (source / "boto3").mkdir(parents=True)
    (source / "boto3" / "__init__.py").write_text("__version__ = 'its own'")
    (source / "index.py").write_text("import boto3\ndef handler(event, context): return boto3.__version__")
    from treadle.embedded import FunctionConfiguration, LambdaHost

    host = LambdaHost()
    arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
    host.add(FunctionConfiguration("f", arn, OTHER, "index.handler", source))
    try:
        assert json.loads(host.invoke({"FunctionName": "f"})["Payload"]) == "its own"
    finally:
        host.close()


def test_a_missing_module_says_which_interpreter_lacks_it(places: Path) -> None:
    found = interpreter(places / "bin" / OTHER, VERSION)
    lines: list[str] = []
    result = deployed(places, "import no_such_package\ndef handler(event, context): pass", lines)
    assert result.error == "Runtime.ImportModuleError"
    (hint,) = [line for line in lines if line.startswith("treadle:")]
    assert hint.startswith(f"treadle: 'no_such_package' is neither in the function's code and layers nor in {found};")
    assert f"{found} -m pip install" in hint
