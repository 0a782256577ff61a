"""Check state machines before an assembly is written or an execution starts; print each finding in one line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import AppError
from ._assembly import Assembly, nested_templates
from ._json_files import read_json_object
from ._machines import machine_faults, machines
from ._plain_text import plain

if TYPE_CHECKING:
    from ..check import Document, Fault

__all__ = ["check_assembly", "check_definition", "check_served", "check_strictly", "line_of_state", "short_name"]


def check_assembly(assembly: Assembly, *, strict: bool = False, at_run_time: bool = True) -> None:
    """Check the state machines of an assembly; print errors, and warnings that concern how the workflow runs.

    :param strict: whether warnings are errors
    :param at_run_time: whether a state that certainly fails is an error, too
    :raises AppError: when there is an error
    """
    from ..check import ERROR, RULES

    refused = False
    nested = {name: read_json_object(path, "Template") for name, path in nested_templates(assembly).items()}
    for machine in machines({**assembly.templates, **nested}, assembly.folders):
        name = machine.names[0]
        for fault in machine_faults(machine):
            rule = RULES[fault.code]
            if rule.quiet:
                continue
            refused = refused or strict or rule.refused or (rule.severity == ERROR and at_run_time)
            place = line_of_state(assembly.state_lines.get(name, {}), fault.path)
            where = f"{short_name(place[0])}:{place[1]}: " if place is not None else ""
            _print(f"{name}: {where}", fault)
    for path, file, number in assembly.unused_states:
        refused = refused or strict
        what = f"warning F208: the state '{path}' is in no state machine; chain it with .next(), or remove it"
        click.echo(f"treadle: {plain(short_name(file))}:{number}: {plain(what)}", err=True)
    if refused:
        raise AppError(_refusal(strict), code="InvalidDefinition")


def check_strictly(assembly: Assembly) -> None:
    """Check the state machines of an assembly, warnings as errors.

    :raises AppError: when anything is found
    """
    check_assembly(assembly, strict=True)


def check_served(assembly: Assembly) -> None:
    """Check the state machines of an assembly that is served; what fails at run time is reported, and fails there.

    :raises AppError: when Step Functions would refuse one
    """
    check_assembly(assembly, at_run_time=False)


def check_definition(text: bytes, file: Path | None, *, express: bool, strict: bool) -> None:
    """Check a lone definition that is about to run; print what Step Functions does not refuse.

    A state that certainly fails is reported, and the execution shows the failure as AWS does.

    :param file: the file that the text was read from
    :raises AppError: with `strict`, when anything is found
    """
    from ..check import RULES, Unreadable, definition_faults, read_document

    try:
        root = read_document(text, is_yaml=False).value
    except Unreadable:
        return  # which the parser says
    found = definition_faults(root, express=express)
    faults = [fault for fault in found if not RULES[fault.code].quiet and not RULES[fault.code].refused]
    document = _document(file) if faults else None
    for fault in faults:
        place = document.place(fault.path) if document is not None else None
        _print(f"{file}:{place[0]}: " if place is not None else "", fault)
    if faults and strict:
        raise AppError(_refusal(strict), code="InvalidDefinition")


def line_of_state(lines: Mapping[str, tuple[str, int]], path: tuple[str | int, ...]) -> tuple[str, int] | None:
    """Return the file and line of the innermost state around a value, or of the machine; None where none is known.

    :param lines: of one machine, as `Assembly.state_lines` has them
    """
    for end in range(len(path), 1, -1):
        name = path[end - 1]
        if path[end - 2] == "States" and isinstance(name, str) and name in lines:
            return lines[name]
    return lines.get("")


def short_name(file: str) -> str:
    """Return a file's name relative to the working directory where it is below it."""
    try:
        return str(Path(file).relative_to(Path.cwd()))
    except ValueError:
        return file


def _document(file: Path | None) -> Document | None:
    from ..check import Unreadable, read_document

    try:
        return read_document(file.read_bytes(), is_yaml=file.suffix in (".yaml", ".yml")) if file is not None else None
    except (OSError, Unreadable):
        return None


def _print(where: str, fault: Fault) -> None:
    from ..check import RULES, json_pointer

    at = f" at {json_pointer(fault.path)}" if fault.path else ""
    hint = f"; {fault.hint}" if fault.hint else ""
    text = f"treadle: {where}{RULES[fault.code].severity} {fault.code}: {fault.message}{at}{hint}"
    click.echo(plain(text.replace("\n", " ")), err=True)


def _refusal(strict: bool) -> str:
    what = (
        "with --strict, findings are errors"
        if strict
        else "Step Functions would refuse this state machine, or it fails"
    )
    return f"{what}; nothing was written or started"
