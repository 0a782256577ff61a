"""What to do with a path that can't be run by itself: a source file of another language, a folder without a project."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from ..errors import AppError

__all__ = ["install_hint", "refuse_folder", "refuse_source"]

_SOURCES: Final = frozenset({".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".java", ".cs", ".fs", ".go", ".kt"})
_NODE: Final = re.compile(r"^(npx|node|npm|yarn|pnpm|ts-node|tsx|bun)\b")


def refuse_source(path: Path) -> None:
    """Refuse a source file that only its project's command can run.

    :raises AppError: when it is one, with the command to give
    """
    if path.suffix not in _SOURCES:
        return
    project = _project_above(path.resolve().parent)
    if project is not None:
        where = _relative(project)
        hint = f"name the project, whose cdk.json has the command that runs it: treadle run {where}"
    else:
        hint = "synthesize it with the CDK, and run what it wrote: npx cdk synth -q, then treadle run cdk.out"
    raise AppError(f"{path} is source code that treadle doesn't run by itself; {hint}", code="NoApp")


def refuse_folder(path: Path) -> AppError:
    """Return the error for a folder that is neither a project nor an assembly."""
    message = f"{path} has neither a cdk.json nor a manifest.json"
    if (path / "cdk.out" / "manifest.json").is_file():
        return AppError(f"{message}; run the assembly in it: treadle run {_relative(path / 'cdk.out')}", code="NoApp")
    project = _project_above(path.resolve().parent)
    if project is not None:
        return AppError(f"{message}; the project is above it: treadle run {_relative(project)}", code="NoApp")
    return AppError(f"{message}; name an app (app.py), a project's folder or a cdk.out", code="NoApp")


def install_hint(command: str, folder: Path) -> str:
    """Return what to do first where a command of Node.js failed and nothing is installed; empty otherwise."""
    if not _NODE.match(command.strip()):
        return ""
    if any((place / "node_modules").is_dir() for place in (folder, *folder.resolve().parents)):
        return ""
    return f"; there is no node_modules: run npm install in {_relative(folder.resolve())} first"


def _project_above(folder: Path) -> Path | None:
    return next((place for place in (folder, *folder.parents) if (place / "cdk.json").is_file()), None)


def _relative(path: Path) -> str:
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
