"""The folder that an assembly is written to: never someone else's, never half an assembly, never lost by a failure."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ..cli.conftest import HEAD, MACHINE, Project, project, treadle  # noqa: F401 (fixtures)
from .test_left_behind import tree

Treadle = Callable[..., Result]
COMMAND = [sys.executable, "-m", "treadle"]
FOREIGN = [
    '{"name": "My web app", "start_url": "/", "icons": []}',
    '{"manifest_version": 3, "version": "1.2", "name": "extension"}',
    '{"version": "1.0", "artifacts": ["built.js"]}',
    "[1, 2]",
    "not JSON at all",
    "",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_a_folder_of_something_else_is_refused_before_the_app_runs(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    text: str,
) -> None:
    app = project.app(MACHINE, end="open('ran', 'w').close()\napp.synth()\n")
    project.write("public/manifest.json", text)
    project.write("public/index.html", "<html>")
    before = tree(project.folder / "public")
    result = treadle("synth", app, "-o", "public")
    assert result.exit_code == 2
    assert "[Outdir]" in result.stderr and "manifest.json" in result.stderr
    assert tree(project.folder / "public") == before
    assert not (project.folder / "ran").exists()


@pytest.mark.parametrize("given", ["outdir", "CDK_OUTDIR"])
def test_an_app_that_writes_there_itself_is_refused_too(project: Project, given: str) -> None:  # noqa: F811
    argument = "outdir='public'" if given == "outdir" else ""
    app = project.write("app.py", HEAD.replace("App()", f"App({argument})") + MACHINE + "app.synth()\n")
    project.write("public/manifest.json", FOREIGN[0])
    before = tree(project.folder / "public")
    environment = {**os.environ, **({"CDK_OUTDIR": "public"} if given == "CDK_OUTDIR" else {})}
    ended = subprocess.run([sys.executable, app], env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "not the manifest of a cloud assembly" in ended.stderr
    assert tree(project.folder / "public") == before


@pytest.mark.parametrize(
    "end", ["raise ValueError('no')\n", "app.synth()\nraise ValueError('no')\n", "import sys\nsys.exit(3)\n"]
)
def test_an_app_that_fails_leaves_the_earlier_assembly_as_it_was(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
    end: str,
) -> None:
    assert treadle("synth", project.app(MACHINE), "-q").exit_code == 0
    before = tree(project.folder / "cdk.out")
    changed = project.app(MACHINE + 'sfn.Activity(stack, "Activity")\n', end=end)
    assert treadle("synth", changed, "-q").exit_code == 2
    assert tree(project.folder / "cdk.out") == before


def test_a_synthesis_that_fails_by_itself_leaves_the_earlier_assembly_as_it_was(project: Project) -> None:  # noqa: F811
    text = HEAD.replace("App()", "App(outdir='out')") + 'Stack(app, "Other")\n' + MACHINE + "app.synth()\n"
    assert subprocess.run([sys.executable, project.write("app.py", text)], check=False).returncode == 0
    before = tree(project.folder / "out")
    # the first stack's template could be written, but the second one refers to something that isn't there
    broken = text.replace("app.synth()", 'sfn.Activity(stack, "A", activity_name="\\ud800")\napp.synth()')
    ended = subprocess.run([sys.executable, project.write("app.py", broken)], capture_output=True, check=False)
    assert ended.returncode == 1
    assert tree(project.folder / "out") == before


def test_other_files_of_the_folder_stay(project: Project, treadle: Treadle) -> None:  # noqa: F811
    app = project.app(MACHINE)
    project.write("cdk.out/.gitignore", "*")
    project.write("cdk.out/notes/read.me", "mine")
    for _ in range(2):
        assert treadle("synth", app, "-q").exit_code == 0
    assert (project.folder / "cdk.out/.gitignore").read_text() == "*"
    assert (project.folder / "cdk.out/notes/read.me").read_text() == "mine"
    assert (project.folder / "cdk.out/manifest.json").is_file()


def test_an_asset_that_an_earlier_version_has_changed_is_written_again(
    project: Project,  # noqa: F811
    treadle: Treadle,  # noqa: F811
) -> None:
    app = project.function("def handler(event, context): return 1\n")
    assert treadle("synth", app, "-q").exit_code == 0
    before = tree(project.folder / "cdk.out")
    (asset,) = (project.folder / "cdk.out").glob("asset.*")
    (asset / "__pycache__").mkdir()
    (asset / "code.py").write_text("changed")
    assert treadle("synth", app, "-q").exit_code == 0
    assert tree(project.folder / "cdk.out") == before


def read_all(folder: Path) -> int:
    """Read an assembly as any tool does; return how many files there were."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text())
    except FileNotFoundError:
        return 0
    count = 1
    for artifact in manifest["artifacts"].values():
        properties = artifact.get("properties", {})
        for key in ("templateFile", "file"):
            if key in properties:
                json.loads((folder / properties[key]).read_text())
                count += 1
        if "directoryName" in properties:
            count += read_all(folder / properties["directoryName"])
    return count


@pytest.mark.parametrize("how", ["synth", "app"])
def test_twelve_at_once_and_readers(project: Project, how: str) -> None:  # noqa: F811
    project.write("handlers/code.py", "def handler(event, context): return 1\n")
    app = project.write(
        "app.py",
        HEAD.replace("App()", "App(outdir='out')" if how == "app" else "App()")
        + f"""
from treadle import Stage
lambda_.Function(stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="code.handler",
                 code=lambda_.Code.from_asset({str(project.folder / "handlers")!r}))
stage = Stage(app, "Prod")
other = Stack(stage, "Other")
{MACHINE}
app.synth()
""",
    )
    words = [sys.executable, app] if how == "app" else [*COMMAND, "synth", app, "-o", "out", "-q"]
    out = project.folder / "out"
    over = threading.Event()
    problems: list[str] = []

    def read() -> None:
        while not over.is_set():
            try:
                read_all(out)
            except (OSError, ValueError, KeyError) as error:
                problems.append(repr(error))
            time.sleep(0.005)

    reader = threading.Thread(target=read)
    reader.start()
    processes = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for _ in range(12)]
    ended = [(process.communicate(timeout=120)[0], process.returncode) for process in processes]
    over.set()
    reader.join()
    assert ended == [(b"", 0)] * 12
    assert problems == []
    assert read_all(out) == 7
    assert [path.name for path in out.rglob(".treadle-*")] == []


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_a_killed_synthesis_leaves_the_assembly_whole_and_the_next_one_cleans_up(project: Project) -> None:  # noqa: F811
    app = project.app(MACHINE)
    assert subprocess.run([*COMMAND, "synth", app, "-q"], check=False).returncode == 0
    before = tree(project.folder / "cdk.out")
    slow = project.app(MACHINE, end="app.synth()\nprint('here', flush=True)\nimport time\ntime.sleep(600)\n")
    process = subprocess.Popen([*COMMAND, "synth", slow, "-q"], stderr=subprocess.PIPE)
    assert process.stderr is not None
    assert process.stderr.readline() == b"here\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    left = tree(project.folder / "cdk.out")
    assert {name: left[name] for name in before} == before
    assert any(name.startswith(".treadle-") for name in left)
    assert subprocess.run([*COMMAND, "synth", project.app(MACHINE), "-q"], check=False).returncode == 0
    assert tree(project.folder / "cdk.out") == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file system without space")
def test_no_space_left(project: Project, treadle: Treadle, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    app = project.app(MACHINE)
    assert treadle("synth", app, "-q").exit_code == 0
    before = tree(project.folder / "cdk.out")
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if len(data) > 400:
            raise OSError(28, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    result = treadle("synth", project.app(MACHINE + 'sfn.Activity(stack, "Activity")\n'), "-q")
    monkeypatch.undo()
    assert result.exit_code == 2
    assert "No space left" in result.stderr
    assert tree(project.folder / "cdk.out") == before
