"""Check one definition with all rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from ..asl import depth_exceeds, parse
from ..asl._places import Path
from ..errors import Problem
from ._findings import Finding, json_pointer
from ._integrations import check_integration
from ._language import language_faults
from ._limits import definition_size, machine_names, template_size
from ._practice import runtime_faults
from ._registry import CHECKS, RULES
from ._rules import Fault
from ._workflow import Workflow, is_open, read_workflow, with_samples

__all__ = ["definition_faults", "find", "ignored_codes", "template_faults", "unchecked_parts"]

_IGNORE: Final = re.compile(r"treadle:\s*ignore\s+([A-Z]\d{0,3}\b(?:\s*,\s*[A-Z]\d{0,3}\b)*)")
_DEEPEST: Final = 400
"""How deep a definition's values may nest for the rules; AWS's parsers stop earlier in practice."""


def definition_faults(root: Any, *, express: bool = False, size: int | None = None) -> list[Fault]:
    """Return the faults of a definition, those that its states' comments ignore left out.

    :param root: the object that the definition stands for; placeholders (``${…}``) are never faults
    :param express: whether the machine is of type EXPRESS
    :param size: the characters of the definition's text; by default those of its shortest form
    """
    if is_open(root):
        return []
    if not isinstance(root, dict):
        return [Fault("L105", (), "a definition is an object", "begin with {")]
    if depth_exceeds(root, _DEEPEST):
        return [Fault("L101", (), f"the definition is nested deeper than {_DEEPEST} levels", "flatten it")]
    filled = _with_samples(root)
    problems: tuple[Problem, ...] = parse(filled, express=express, check_task=check_integration).problems
    workflow = read_workflow(filled, express=express)
    found = list(language_faults(workflow, problems))
    found += definition_size(root, size)
    for check in CHECKS:
        found += check(workflow)
    return [fault for fault in _without_repetition(found) if not _is_ignored(workflow, fault)]


def template_faults(template: Mapping[str, Any], *, size: int) -> list[Fault]:
    """Return the faults of a template around its state machines; their roles are checked by `role_findings`.

    :param size: the bytes of its text
    """
    return [*template_size(size), *machine_names(template), *runtime_faults(template)]


def unchecked_parts(root: Any) -> Iterator[str]:
    """Yield what of a definition isn't checked because an optional part of treadle isn't installed."""
    from importlib.util import find_spec

    states = list(read_workflow(root).states) if isinstance(root, dict) else []
    if find_spec("jlens") is None and any(state.jsonata for state in states):
        yield 'JSONata expressions are not checked: pip install "treadle[jsonata]"'
    if find_spec("botocore") is None and any(state.resource is not None for state in states):
        yield 'parameters are not compared with the models of the services: pip install "treadle[local]"'


def find(
    faults: Iterable[Fault], locate: Callable[[Path], tuple[str, int, int]], *, base: Path = ()
) -> Iterator[Finding]:
    """Yield the findings of faults.

    :param locate: returns the file, line and column of a path
    """
    for fault in faults:
        file, line, column = locate(fault.path)
        severity = RULES[fault.code].severity
        pointer = json_pointer((*base, *fault.path))
        yield Finding(fault.code, severity, file, line, column, pointer, fault.message, fault.hint)


def ignored_codes(text: Any) -> frozenset[str]:
    """Return the codes that a comment ignores: ``treadle: ignore S506, P7``."""
    if not isinstance(text, str):
        return frozenset()
    return frozenset(code for match in _IGNORE.finditer(text) for code in re.findall(r"[A-Z]\d{0,3}", match[1]))


def _with_samples(value: Any) -> Any:
    """Return a value in which AWS's own placeholders have values of their kind, so that ARNs can be read."""
    if isinstance(value, str):
        return with_samples(value)
    if isinstance(value, list):
        return [_with_samples(item) for item in value]
    if isinstance(value, dict):
        return {key: _with_samples(item) for key, item in value.items()}
    return value


def _without_repetition(faults: list[Fault]) -> Iterator[Fault]:
    seen: set[tuple[str, Path, str]] = set()
    for fault in faults:
        key = (fault.code, fault.path, fault.message)
        if key not in seen:
            seen.add(key)
            yield fault


def _is_ignored(workflow: Workflow, fault: Fault) -> bool:
    """Return whether the comment of a state around the fault, or of the machine, ignores it."""
    value: Any = workflow.root
    around: list[Mapping[str, Any]] = [workflow.root]
    for key in fault.path:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(value, dict):
            around.append(value)
    codes = {code for each in around for code in ignored_codes(each.get("Comment"))}
    return any(fault.code.startswith(code) for code in codes)
