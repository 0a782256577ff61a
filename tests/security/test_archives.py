"""Zip archives of functions and layers: modes and links are kept, and nothing leaves the folder they are unpacked in."""

from __future__ import annotations

import io
import json
import os
import shutil
import stat
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded._functions import FunctionConfiguration, LambdaHost
from treadle.errors import TreadleError

HANDLER = """
import os, stat
def handler(event, context):
    here = os.path.dirname(os.path.abspath(__file__))
    found = {}
    for place, folders, files in os.walk(here):
        for name in folders + files:
            path = os.path.join(place, name)
            link = os.readlink(path) if os.path.islink(path) else oct(stat.S_IMODE(os.lstat(path).st_mode))
            found[os.path.relpath(path, here)] = link
    return found
"""


@pytest.fixture
def host() -> Iterator[LambdaHost]:
    made = LambdaHost()
    yield made
    made.close()


def member(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def link(name: str) -> zipfile.ZipInfo:
    return member(name, stat.S_IFLNK | 0o777)


def archive(path: Path, *more: tuple[zipfile.ZipInfo, str]) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for info, content in ((member("app.py"), HANDLER), *more):
            file.writestr(info, content)
    return path


def invoke(host: LambdaHost, source: Path, *layers: str) -> Any:
    arn = "arn:aws:lambda:us-east-1:123456789012:function:f"
    host.add(FunctionConfiguration("f", arn, "python3.12", "app.handler", source, layers=layers, timeout=20))
    return json.loads(host.invoke({"FunctionName": "f"})["Payload"])


def refused(host: LambdaHost, source: Path, *layers: str) -> TreadleError:
    with pytest.raises(TreadleError) as caught:
        invoke(host, source, *layers)
    return caught.value


def test_modes_and_links_are_kept(host: LambdaHost, tmp_path: Path) -> None:
    source = archive(
        tmp_path / "code.zip",
        (member("bin/tool", stat.S_IFREG | 0o755), "#!/bin/sh\n"),
        (link("bin/current"), "tool"),
        (link("lib"), "bin"),
    )
    found = invoke(host, source)
    assert found == {
        "app.py": "0o444",
        "bin": "0o555",
        "bin/tool": "0o555",
        "bin/current": "tool",
        "lib": "bin",
    }


def test_a_members_set_user_id_bit_is_dropped(host: LambdaHost, tmp_path: Path) -> None:
    source = archive(tmp_path / "code.zip", (member("tool", stat.S_IFREG | 0o6755), ""))
    assert invoke(host, source)["tool"] == "0o555"


@pytest.mark.parametrize(
    "more",
    [
        [(member("../outside.txt"), "x")],
        [(member("a/../../outside.txt"), "x")],
        [(member("/tmp/treadle-outside.txt"), "x")],
        [(link("out"), "/etc")],
        [(link("out"), "../..")],
        [(link("a/b"), ".."), (link("out"), "a/b/../..")],
        [(link("a"), "/tmp"), (member("a/outside.txt"), "x")],
    ],
    ids=[
        "above",
        "above from within",
        "absolute",
        "absolute link",
        "link above",
        "links that add up",
        "through a link",
    ],
)
def test_what_leaves_the_folder_is_refused(
    host: LambdaHost, tmp_path: Path, more: list[tuple[zipfile.ZipInfo, str]]
) -> None:
    error = refused(host, archive(tmp_path / "code.zip", *more))
    assert error.code == "LambdaCode"
    assert "leads out" in error.message and "function f" in error.message
    assert not list(tmp_path.rglob("outside.txt"))


def test_the_size_is_checked_before_anything_is_written(host: LambdaHost, tmp_path: Path) -> None:
    path = tmp_path / "code.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("app.py", HANDLER)
        for n in range(6):
            file.writestr(f"big{n}", bytes(50_000_000))
    assert path.stat().st_size < 2_000_000
    error = refused(host, path)
    assert error.code == "LambdaCodeSize"
    assert "262,144,000" in error.message
    root = host.code._root
    assert root is None or not any(found.is_file() and not found.name.startswith(".") for found in root.rglob("*"))


def test_code_and_layers_count_together(host: LambdaHost, tmp_path: Path) -> None:
    layer = tmp_path / "layer.zip"
    with zipfile.ZipFile(layer, "w", zipfile.ZIP_DEFLATED) as file:
        for n in range(3):
            file.writestr(f"python/big{n}", bytes(50_000_000))
    host.add_layer("one", layer)
    shutil.copy(layer, tmp_path / "other.zip")
    host.add_layer("other", tmp_path / "other.zip")
    assert refused(host, archive(tmp_path / "code.zip"), "one", "other").code == "LambdaCodeSize"


def test_a_header_that_lies_about_the_size(host: LambdaHost, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("app.py", HANDLER)
        file.writestr("big", bytes(300_000_000))
    data = bytearray(buffer.getvalue())
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):  # the sizes in the directory and before the data
        at = data.rfind(mark)
        struct.pack_into("<I", data, at + place, 10)
    (tmp_path / "code.zip").write_bytes(data)
    error = refused(host, tmp_path / "code.zip")
    assert error.code in ("LambdaCode", "LambdaCodeSize")
    assert host.code._root is not None
    assert sum(found.stat().st_size for found in host.code._root.rglob("*") if found.is_file()) < 262_144_000


@pytest.mark.parametrize("cut", [10, 100, -30, -5])
def test_a_broken_archive_is_refused_by_name(host: LambdaHost, tmp_path: Path, cut: int) -> None:
    source = archive(tmp_path / "code.zip", (member("more"), "x" * 500))
    source.write_bytes(source.read_bytes()[:cut])
    assert refused(host, source).code == "LambdaCode"


def test_a_changed_byte_is_noticed(host: LambdaHost, tmp_path: Path) -> None:
    source = archive(tmp_path / "code.zip", (member("more"), "x" * 500))
    data = bytearray(source.read_bytes())
    data[data.index(b"xxx") + 1] ^= 1
    source.write_bytes(data)
    assert "more can't be unpacked" in refused(host, source).message


@pytest.mark.skipif(os.name != "posix", reason="creates symbolic links")
def test_links_of_a_folder(host: LambdaHost, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "data.txt").write_text("data")
    source = tmp_path / "code"
    source.mkdir()
    (source / "app.py").write_text(HANDLER)
    (source / "same.py").symlink_to("app.py")
    (source / "whole.py").symlink_to(source / "app.py")
    (source / "data.txt").symlink_to(outside / "data.txt")
    (source / "folder").symlink_to(outside)
    found = invoke(host, source)
    assert found == {
        "app.py": "0o444",
        "same.py": "app.py",
        "whole.py": "app.py",  # within the copy, not back to the original
        "data.txt": "0o444",
        "folder": "0o555",
        "folder/data.txt": "0o444",
    }


@pytest.mark.skipif(os.name != "posix", reason="creates symbolic links")
def test_a_folder_that_contains_itself(host: LambdaHost, tmp_path: Path) -> None:
    source = tmp_path / "parent" / "code"
    source.mkdir(parents=True)
    (source / "app.py").write_text(HANDLER)
    (source / "up").symlink_to(source.parent)
    error = refused(host, source)
    assert error.code == "LambdaCode" and "leads back" in error.message
