"""Explains the names that an app expects and does not find: members, modules and classes that treadle lacks."""

from __future__ import annotations

import ast
import difflib
import importlib
import re
import traceback
from collections.abc import Iterator
from enum import EnumMeta
from pathlib import Path
from types import ModuleType
from typing import Any

from .._spec import read_table

__all__ = ["explain_attribute_error", "explain_import_error", "missing_names"]

# what users of Step Functions call a pattern, and its name in the CDK
_PATTERNS = {"SYNC": "RUN_JOB", "CALLBACK": "WAIT_FOR_TASK_TOKEN", "TASK_TOKEN": "WAIT_FOR_TASK_TOKEN"}


def explain_attribute_error(error: AttributeError, frame: traceback.FrameSummary | None) -> str | None:
    """Return the sentence for an attribute that doesn't exist, with the nearest name; None when nothing is known.

    :param frame: the user's frame that raised it
    """
    owner, name = error.obj, error.name
    if owner is None or name is None:
        owner, name = _owner_in(error, frame)
    if owner is None or name is None:
        return None
    if isinstance(owner, ModuleType) and owner.__name__.partition(".")[0] == "treadle":
        home = owner.__name__.removesuffix("._cfn")  # where a package's generated classes are
        absent = dict.fromkeys([(home, name), *(_absent_names(Path(frame.filename)) if frame else ())])
        return " ".join(_missing(module, missing) for module, missing in absent)
    known = [other for other in dir(owner) if not other.startswith("_")]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    meant = _PATTERNS.get(name) if _PATTERNS.get(name) in known else next(iter(near), None)
    if isinstance(owner, EnumMeta):
        return f"{owner.__name__} has no member {name!r}; " + (
            f"did you mean {meant}?" if meant else f"its members are {', '.join(owner.__members__)}"
        )
    return f"{error}. Did you mean: {meant!r}?" if meant else None


def _owner_in(error: AttributeError, frame: traceback.FrameSummary | None) -> tuple[Any, str | None]:
    """Return the enum and the member that the user's line names: Python's own error names the member alone."""
    trace = error.__traceback__
    name = str(error)
    if frame is None or not name.isidentifier():
        return None, None
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == frame.filename and trace.tb_lineno == frame.lineno:
            found = re.search(rf"([\w.]+)\.{name}\b", frame.line or "")
            if found is None:
                return None, None
            first, *others = found.group(1).split(".")
            owner = {**trace.tb_frame.f_globals, **trace.tb_frame.f_locals}.get(first)
            for other in others:
                owner = getattr(owner, other, None)
            return owner, name
        trace = trace.tb_next
    return None, None


def explain_import_error(error: ImportError, script: Path) -> str | None:
    """Return the sentence for a module or name that can't be imported; None when it is not of treadle or the CDK."""
    missing = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and missing in ("aws_cdk", "constructs"):
        return (
            f"the app imports {missing}, which treadle's interpreter does not have; write `from treadle import …`, or "
            'name the interpreter that has it in cdk.json: "app": ".venv/bin/python app.py"'
        )
    if missing != "treadle":
        return None
    absent = list(dict.fromkeys(_absent_names(script)))
    if absent:
        return " ".join(_missing(module, name) for module, name in absent)
    return None


def missing_names(script: Path) -> list[str]:
    """Return a sentence for each name that an app imports from treadle, or reads from it, and that isn't there."""
    return [_missing(module, name) for module, name in dict.fromkeys(_absent_names(script))]


def _missing(module: str, name: str) -> str:
    shown = name if module == "treadle" else f"{module.partition('.')[2]}.{name}"
    home = module if module != "treadle" else "treadle"
    known = [other for other in dir(importlib.import_module(home)) if not other.startswith("_")]
    if name not in _names_of_the_cdk(module):
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.8)
        if near:
            return f"treadle has no {shown}; did you mean {near[0]}?"
        if module != "treadle":
            return f"neither treadle nor aws_cdk has {shown}."
    l1 = f"{module.partition('.')[2]}.Cfn{name}"
    instead = f"use {l1} (L1)" if f"Cfn{name}" in known else "write its resources with the L1 classes (Cfn…)"
    return f"treadle does not mirror {shown} yet: {instead}, or keep aws_cdk and run its assembly: treadle run cdk.out."


def _names_of_the_cdk(module: str) -> set[str]:
    """Return the names of a module of aws_cdk besides its L1 classes."""
    try:
        names: str = read_table(module.partition(".")[2] or "core")["names"]
    except FileNotFoundError:
        return set()
    return set(names.split())


def _absent_names(script: Path) -> Iterator[tuple[str, str]]:
    """List what an app imports from treadle, or reads from its modules, and treadle does not have."""
    try:
        tree = ast.parse(script.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "treadle" and not node.level:
            for alias in node.names:
                if alias.name != "*" and not _exists(node.module or "", alias.name):
                    yield node.module or "", alias.name
                else:
                    modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name == "treadle" or (alias.name.startswith("treadle.") and alias.asname):
                    modules[alias.asname or alias.name] = alias.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = modules.get(node.value.id)
            if module is not None and _is_module(module) and not _exists(module, node.attr):
                yield module, node.attr


def _is_module(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def _exists(module: str, name: str) -> bool:
    try:
        return hasattr(importlib.import_module(module), name) or _is_module(f"{module}.{name}")
    except ImportError:
        return False
