"""What a run leaves behind: the assembly as it was, no process and no folder, however the run ends."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..cli.conftest import Project, project  # noqa: F401 (a fixture)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals, and looks at POSIX permissions")

COMMAND = [sys.executable, "-m", "treadle"]
WRITES_BESIDE_ITSELF = """
import os, tempfile
import helper

def handler(event, context):
    told = []
    here = os.path.dirname(os.path.abspath(__file__))
    for name in ("counter", "helper.py"):
        try:
            with open(os.path.join(here, name), "a") as file:
                file.write("x")
            told.append("written")
        except OSError:
            told.append("refused")
    with tempfile.NamedTemporaryFile("a", delete=False) as file:
        file.write("scratch")
    if os.getuid() != 0:
        assert told == ["refused", "refused"], told
    return {"modes": [oct(os.stat(here).st_mode & 0o222), oct(os.stat(__file__).st_mode & 0o222)],
            "counter": len(open(os.path.join(here, "counter")).read()) if told[0] == "written" else 1}
"""


def tree(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file and folder below a folder, with mode and content."""
    found = {}
    for path in sorted(folder.rglob("*")):
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path.relative_to(folder))] = (path.lstat().st_mode, content)
    return found


def appeared(path: Path, seconds: float = 60) -> str:
    until = time.monotonic() + seconds
    while not (path.exists() and path.read_text()):
        assert time.monotonic() < until, path
        time.sleep(0.02)
    return path.read_text()


def gone(pid: int, seconds: float = 5) -> bool:
    """Return whether a process has ended (a zombie counts as ended)."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            pass
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


@pytest.fixture
def temporary(project: Project, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811
    """An empty temporary folder for everything that a command starts."""
    folder = project.folder / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def run(*words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *words], capture_output=True, timeout=120, check=False)


def test_a_run_leaves_the_assembly_as_it_was(project: Project, temporary: Path) -> None:  # noqa: F811
    project.write("handlers/helper.py", "VALUE = 1\n")
    app = project.function(WRITES_BESIDE_ITSELF)
    assert run("synth", app, "-q").returncode == 0
    before = tree(project.folder / "cdk.out")
    outputs = [run("run", "cdk.out", "--json") for _ in range(2)]
    assert [ended.returncode for ended in outputs] == [0, 0], outputs
    assert outputs[0].stdout == outputs[1].stdout
    assert json.loads(outputs[0].stdout) == {"modes": ["0o0", "0o0"], "counter": 1}
    assert tree(project.folder / "cdk.out") == before
    assert list(temporary.iterdir()) == []


def test_a_layer_stays_as_it_was(project: Project, temporary: Path) -> None:  # noqa: F811
    layer = project.folder / "layer"
    project.write("layer/python/shared.py", "VALUE = 7\n")
    project.write(
        "handlers/code.py",
        "import os, shared\ndef handler(event, context):\n"
        "    assert not os.stat(shared.__file__).st_mode & 0o222\n    return shared.VALUE\n",
    )
    app = project.app(
        f"""
        layer = lambda_.LayerVersion(stack, "Layer", code=lambda_.Code.from_asset({str(layer)!r}))
        function = lambda_.Function(
            stack, "Function", runtime=lambda_.Runtime.PYTHON_3_12, handler="code.handler", layers=[layer],
            code=lambda_.Code.from_asset({str(project.folder / "handlers")!r}),
        )
        task = tasks.LambdaInvoke(stack, "Call", lambda_function=function, payload_response_only=True)
        sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(task))
        """
    )
    assert run("synth", app, "-q").returncode == 0
    before = tree(project.folder / "cdk.out")
    ended = run("run", "cdk.out", "--json")
    assert (ended.returncode, ended.stdout) == (0, b"7\n"), ended
    assert tree(project.folder / "cdk.out") == before
    assert not any("__pycache__" in name for name in before)


def test_each_environment_has_a_temporary_folder_of_its_own(
    project: Project,  # noqa: F811
    temporary: Path,
) -> None:
    app = project.function(
        "import os, tempfile\ndef handler(event, context):\n"
        "    folder = tempfile.gettempdir()\n    open(os.path.join(folder, 'mine'), 'x').close()\n"
        "    return [folder == os.environ['TMPDIR'], sorted(os.listdir(folder))]\n"
    )
    for _ in range(2):
        ended = run("run", app, "--json")
        assert (ended.returncode, ended.stdout) == (0, b'[true,["mine"]]\n'), ended
    assert list(temporary.iterdir()) == []


HANGS = """
import os, subprocess, sys, time
def handler(event, context):
    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])
    with open({pids!r} + '.new', 'w') as file:
        file.write('%d %d' % (os.getpid(), child.pid))
    os.rename({pids!r} + '.new', {pids!r})
    {act}
"""


@pytest.mark.parametrize("act", ["time.sleep(600)", "sum(range(10**12))"], ids=["sleeps", "holds the GIL"])
def test_functions_end_with_a_killed_run_and_the_next_one_removes_its_folders(
    project: Project,  # noqa: F811
    temporary: Path,
    act: str,
) -> None:
    pids = project.folder / "pids"
    app = project.function(HANGS.format(pids=str(pids), act=act), timeout=900)
    process = subprocess.Popen([*COMMAND, "run", app, "--json"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    started = [int(pid) for pid in appeared(pids).split()]
    process.kill()
    process.wait()
    assert all(gone(pid) for pid in started)
    left = {path.name for path in temporary.iterdir()}
    assert left, "a killed process can't clean up; there is nothing to test"
    foreign = temporary / "treadle-notes"
    foreign.mkdir()
    machine = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    assert run("run", machine, "--json").returncode == 0
    assert [path.name for path in temporary.iterdir()] == [foreign.name]


def test_folders_of_a_running_process_are_kept(project: Project, temporary: Path) -> None:  # noqa: F811
    pids = project.folder / "pids"
    app = project.function(HANGS.format(pids=str(pids), act="time.sleep(600)"), timeout=900)
    process = subprocess.Popen([*COMMAND, "run", app, "--json"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        appeared(pids)
        left = sorted(path.name for path in temporary.iterdir())
        machine = project.asl({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
        assert run("run", machine, "--json").returncode == 0
        assert left and sorted(path.name for path in temporary.iterdir()) == left
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
    assert list(temporary.iterdir()) == []
    assert all(gone(int(pid)) for pid in pids.read_text().split())


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_server_stops_in_order(project: Project, temporary: Path, number: signal.Signals) -> None:  # noqa: F811
    pids = project.folder / "pids"
    app = project.function(HANGS.format(pids=str(pids), act="time.sleep(600)"), timeout=900)
    process = subprocess.Popen([*COMMAND, "serve", app, "--port", "0"], stderr=subprocess.PIPE)
    assert process.stderr is not None
    url = process.stderr.readline().decode().split(" at ")[1].split(" ")[0]
    import boto3

    client = boto3.client(
        "stepfunctions",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="treadle",
        aws_secret_access_key="treadle",
    )
    (machine,) = client.list_state_machines()["stateMachines"]
    client.start_execution(stateMachineArn=machine["stateMachineArn"])
    appeared(pids)
    process.send_signal(number)
    assert process.stderr.read().endswith(b"treadle: stopped\n")
    assert process.wait(30) == 0
    assert list(temporary.iterdir()) == []
    assert all(gone(int(pid)) for pid in pids.read_text().split())


def test_a_server_under_nohup_survives_a_hangup(project: Project, temporary: Path) -> None:  # noqa: F811
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0"],
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    assert process.stderr is not None
    assert b" at http" in process.stderr.readline()
    process.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
