"""The changes that `--watch` reloads for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from treadle.cli._cdk_project import CdkProject
from treadle.cli._watched_files import WatchedFiles


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))


def watched(folder: Path, **settings: Any) -> WatchedFiles:
    (folder / "cdk.json").write_text(json.dumps({"app": "python3 app.py", **settings}))
    return WatchedFiles(CdkProject.read(folder))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("app.py", True),
        ("lambda/put/index.ts", True),
        ("README.md", False),
        ("lambda/put/index.test.ts", False),
        ("generated/a/b.py", False),
        ("cdk.out/S.template.json", False),
        ("node_modules/x/index.js", False),
        ("lambda/__pycache__/x.pyc", False),
        (".git/HEAD", False),
    ],
)
def test_patterns_of_cdk_json(tmp_path: Path, name: str, expected: bool) -> None:
    files = watched(tmp_path, watch={"include": ["**"], "exclude": ["README.md", "**/*.test.ts", "generated"]})
    assert files.includes(tmp_path / name) is expected


def test_include_limits(tmp_path: Path) -> None:
    files = watched(tmp_path, watch={"include": "src/**"}, output="out")
    assert files.includes(tmp_path / "src" / "deep" / "a.py")
    assert not files.includes(tmp_path / "app.py")
    assert not watched(tmp_path, output="out").includes(tmp_path / "out" / "manifest.json")


def test_a_file_that_the_app_rewrites_does_not_reload_for_ever(tmp_path: Path) -> None:
    files, source, bundle = watched(tmp_path), tmp_path / "app.py", tmp_path / "bundle.js"
    source.write_text("1")
    assert files.changed([source]) == [source]
    reloads = 0
    for _ in range(5):
        with files.synthesizing():
            bundle.write_text("the same")
        reloads += bool(files.changed([bundle]))
    assert reloads == 1


def test_a_file_with_other_content_each_time_is_the_apps_own(tmp_path: Path) -> None:
    files, stamp = watched(tmp_path), tmp_path / "stamp.txt"
    reloads = 0
    for number in range(5):
        with files.synthesizing():
            stamp.write_text(f"{number}")
        reloads += bool(files.changed([stamp]))
    assert reloads == 1


def test_a_change_of_the_users_counts_again(tmp_path: Path) -> None:
    import os

    files, source = watched(tmp_path), tmp_path / "app.py"
    for number in range(3):
        source.write_text(f"{number}")
        os.utime(source, (number + 1, number + 1))  # not while the app was synthesized
        assert files.changed([source]) == [source]
        with files.synthesizing():
            pass
    assert files.changed([source]) == []
    source.unlink()
    assert files.changed([source]) == [source]
