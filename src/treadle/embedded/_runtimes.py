"""The interpreters on this machine that functions run in: for each runtime one of its own version, where there is one.

An interpreter counts only when it answers with its version: pyenv, for one, puts a `python3.12` on the PATH that ends
with an error unless that version is selected.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

from ..errors import AppError

__all__ = ["SHIPPED", "Interpreter", "Runtimes", "check_runtime", "node_options", "own_runtime", "shipped_variables"]

_RUNTIME: Final = re.compile(r"(python)(3\.\d+)|(nodejs)(\d+)\.x")
_ANSWER_SECONDS: Final = 10.0
_ASK: Final = {
    "python": ["-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
    "nodejs": [
        "-p",
        "[process.versions.node.split('.')[0], ...['detect-module', 'require-module'].filter((name) => "
        "process.allowedNodeEnvironmentFlags.has(`--experimental-${name}`))].join(' ')",
    ],
}
SHIPPED: Final = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six")
"""What Lambda's Python runtimes have besides the standard library."""


class Interpreter(NamedTuple):
    """An interpreter that was found.

    :ivar path: of its executable
    :ivar version: such as ``3.12`` or ``20``
    """

    path: str
    version: str


def own_runtime() -> str:
    """Return the runtime that treadle's own interpreter is."""
    return f"python{sys.version_info[0]}.{sys.version_info[1]}"


class Runtimes:
    """Find interpreters.

    :param given: runtime → the executable that the user has named
    :param warn: receives a line when another version has to stand in, once for each runtime
    """

    def __init__(self, given: Mapping[str, str] | None = None, warn: Callable[[str], None] | None = None) -> None:
        self._given = dict(given or {})
        self._warn = warn or (lambda line: None)
        self._found: dict[str, Interpreter | None] = {}
        self._warned: set[str] = set()
        self._lock = threading.Lock()

    def python(self, runtime: str) -> Interpreter:
        """Return the interpreter of a Python runtime; treadle's own where there is none of its version."""
        found = self._find(runtime)
        if found is not None:
            return found
        own = Interpreter(sys.executable, own_runtime().removeprefix("python"))
        self._warn_once(runtime, own)
        return own

    def node(self, runtime: str, *, quiet: bool = False) -> Interpreter | None:
        """Return the interpreter of a Node.js runtime, of another version where there is none of its own; or None.

        :param quiet: whether any version will do
        """
        found = self._find(runtime) if not (quiet and runtime not in self._given) else None
        if found is not None:
            return found
        path = shutil.which("node")
        if path is None:
            return None
        if quiet:
            return Interpreter(path, "")
        other = Interpreter(path, _answer(path, "nodejs") or "?")
        self._warn_once(runtime, other)
        return other

    def _find(self, runtime: str) -> Interpreter | None:
        with self._lock:
            if runtime not in self._found:
                self._found[runtime] = self._search(runtime)
            return self._found[runtime]

    def _search(self, runtime: str) -> Interpreter | None:
        family, version = _parts(runtime)
        if runtime in self._given:
            return Interpreter(self._given[runtime], version)
        if runtime == own_runtime():
            return Interpreter(sys.executable, version)
        if not family:
            return None
        places = _python_places(version) if family == "python" else _node_places(version)
        for path in dict.fromkeys(places):
            if _answer(path, family) == version:
                return Interpreter(path, version)
        return None

    def _warn_once(self, runtime: str, used: Interpreter) -> None:
        with self._lock:
            if runtime in self._warned:
                return
            self._warned.add(runtime)
        name = "Python" if runtime.startswith("python") else "Node.js"
        self._warn(
            f"{runtime} is not on this machine: its functions run in {name} {used.version} ({used.path}), where they "
            f"may behave otherwise than on AWS; install it, or name it with --runtime {runtime}=PATH"
        )


def check_runtime(runtime: str, path: str) -> str:
    """Return the executable that is named for a runtime.

    :raises AppError: when there is no such runtime, or the executable doesn't answer with its version
    """
    family, version = _parts(runtime)
    if not family:
        raise AppError(
            f"--runtime {runtime}={path}: expected a runtime such as python3.12 or nodejs20.x", code="Runtime"
        )
    found = shutil.which(os.path.expanduser(path))
    if found is None:
        raise AppError(f"--runtime {runtime}={path}: there is no such executable file", code="Runtime")
    answered = _answer(found, family)
    if answered != version:
        name = "Python" if family == "python" else "Node.js"
        what = f"it is {name} {answered}" if answered is not None else "it does not answer"
        raise AppError(f"--runtime {runtime}={path}: expected {name} {version}, but {what}", code="Runtime")
    return os.path.abspath(found)


def _parts(runtime: str) -> tuple[str, str]:
    """Return the family and version of a runtime; empty where it isn't known."""
    found = _RUNTIME.fullmatch(runtime)
    if found is None:
        return "", ""
    return (found[1] or found[3]), (found[2] or found[4])


def node_options(path: str, runtime: str) -> list[str]:
    """Return the options that make Node.js load modules as a runtime does.

    The runtimes before nodejs24.x take no file for an ES module because of its content, and require() loads none.
    """
    if not runtime.removeprefix("nodejs").partition(".")[0] < "24":
        return []
    _, *features = (_asked(path, "nodejs") or "").split(" ")
    return [f"--no-experimental-{feature}" for feature in features]


def _answer(path: str, family: str) -> str | None:
    """Return the version that an interpreter answers with; None when it doesn't."""
    answered = _asked(path, family)
    return answered.partition(" ")[0] if answered is not None else None


@lru_cache(maxsize=256)
def _asked(path: str, family: str) -> str | None:
    """Return an interpreter's answer: its version, and of Node.js what is optional; None when it doesn't answer."""
    try:
        asked = subprocess.run(
            [path, *_ASK[family]],
            capture_output=True,
            text=True,
            timeout=_ANSWER_SECONDS,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return asked.stdout.strip() if asked.returncode == 0 else None


def _on_the_path(*names: str) -> Iterator[str]:
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for name in names if folder else ():
            found = shutil.which(name, path=folder)
            if found is not None:
                yield found


def _newest_first(folder: Path, pattern: str) -> list[Path]:
    def version(path: Path) -> list[int]:
        return [int(number) for number in re.findall(r"\d+", path.name)[:3]]

    try:
        return sorted(folder.glob(pattern), key=version, reverse=True)
    except OSError:
        return []


def _in_home(variable: str, *parts: str) -> Path:
    """Return the folder that a variable names, else a folder in the user's home."""
    given = os.environ.get(variable)
    return Path(given) if given else Path(os.path.expanduser("~"), *parts)


def _python_places(version: str) -> Iterator[str]:
    name = f"python{version}"
    inside = ("python.exe",) if os.name == "nt" else ("bin", name)
    shims: list[str] = []
    for path in _on_the_path(name, "python3", "python"):
        # a shim is slow, and fails unless its version is selected: the versions themselves come first
        if Path(path).parent.name == "shims":
            shims.append(path)
        elif Path(path).name.startswith(name) or not shims:
            yield path
    for folder in _newest_first(_in_home("PYENV_ROOT", ".pyenv") / "versions", f"{version}.*"):
        yield str(folder.joinpath(*inside))
    data = _in_home("XDG_DATA_HOME", ".local", "share") if os.name != "nt" else _in_home("APPDATA", "AppData")
    uv = os.environ.get("UV_PYTHON_INSTALL_DIR")
    for folder in _newest_first(Path(uv) if uv else data / "uv" / "python", f"cpython-{version}.*"):
        yield str(folder.joinpath(*inside))
    yield from shims


def _node_places(version: str) -> Iterator[str]:
    inside = ("node.exe",) if os.name == "nt" else ("bin", "node")
    shims: list[str] = []
    for path in _on_the_path("node"):
        if Path(path).parent.name == "shims":
            shims.append(path)
        else:
            yield path
    data = _in_home("XDG_DATA_HOME", ".local", "share")
    for folder, pattern, more in (
        (_in_home("NVM_DIR", ".nvm") / "versions" / "node", f"v{version}.*", ()),
        (data / "fnm" / "node-versions", f"v{version}.*", ("installation",)),
        (_in_home("VOLTA_HOME", ".volta") / "tools" / "image" / "node", f"{version}.*", ()),
        (_in_home("ASDF_DATA_DIR", ".asdf") / "installs" / "nodejs", f"{version}.*", ()),
    ):
        for found in _newest_first(folder, pattern):
            yield str(found.joinpath(*more, *inside))
    yield from shims


def shipped_variables(interpreter: Interpreter) -> dict[str, str]:
    """Return the variables by which another Python finds boto3 and what it needs.

    None for treadle's own, which has them, and for one that is older than boto3 needs.
    """
    if interpreter.path == sys.executable or int(interpreter.version.partition(".")[2]) < _oldest_minor():
        return {}
    places = dict.fromkeys(place for name in SHIPPED if (place := _place_of(name)) is not None)
    cache = _in_home("XDG_CACHE_HOME", ".cache") / "treadle" / "bytecode"
    return {"TREADLE_SHIPPED": os.pathsep.join(places), "TREADLE_BYTECODE": str(cache)}


@lru_cache(maxsize=1)
def _oldest_minor() -> int:
    """Return the oldest Python 3 that the botocore of treadle's interpreter runs in."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        needed = re.search(r">=\s*3\.(\d+)", str(metadata("botocore").json.get("requires_python", "")))
    except PackageNotFoundError:
        return 0
    return int(needed[1]) if needed else 0


@lru_cache(maxsize=16)
def _place_of(name: str) -> str | None:
    """Return the folder that a package of treadle's own interpreter is in, without importing it."""
    found = find_spec(name)
    if found is None or found.origin is None:
        return None
    path = Path(found.origin)
    return str(path.parents[1] if path.name == "__init__.py" else path.parent)
