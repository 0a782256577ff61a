"""The state machines of a CloudFormation or SAM template, with the places of their definitions' values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..asl._places import Path as ValuePath
from ..check import Document, Unreadable, read_document, substituted, with_placeholders
from ._checked_files import CheckedFile, CheckedMachine, NotRead, locator, read_file
from ._machines import MACHINE_TYPES, definition_text

__all__ = ["checked_template"]


def checked_template(path: Path, document: Document) -> CheckedFile | NotRead:
    """Return a template with its state machines."""
    from ..drivers._template import template_problem

    # Fn::ForEach of AWS::LanguageExtensions has a list where resources have objects
    template = {**document.value}
    if isinstance(template.get("Resources"), dict):
        entries = template["Resources"].items()
        template["Resources"] = {key: each for key, each in entries if not key.startswith("Fn::ForEach")}
    problem = template_problem(template)
    if problem is not None:
        return NotRead(str(path), problem)
    checked = CheckedFile(str(path), template=template, locate=locator(str(path), document))
    checked.size = len(document.text.encode("utf-8", "surrogatepass"))
    for logical_id, resource in template["Resources"].items():
        if resource.get("Type") in MACHINE_TYPES:
            machine = _template_machine(path, document, logical_id, resource)
            if isinstance(machine, NotRead):
                return machine
            if machine is not None:
                checked.machines.append(machine)
    return checked


def _template_machine(
    path: Path, document: Document, logical_id: str, resource: Mapping[str, Any]
) -> CheckedMachine | NotRead | None:
    properties = resource.get("Properties") or {}
    kind = properties.get("StateMachineType", properties.get("Type"))
    express = kind == "EXPRESS"
    base: ValuePath = ("Resources", logical_id, "Properties")
    construct = str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource")
    name = construct or logical_id
    values = properties.get("DefinitionSubstitutions")
    machine = _written_machine(path, document, base, properties, express, name, logical_id)
    if isinstance(machine, CheckedMachine) and isinstance(values, dict):
        machine.root = substituted(machine.root, values)
    return machine


def _written_machine(
    path: Path,
    document: Document,
    base: ValuePath,
    properties: Mapping[str, Any],
    express: bool,
    name: str,
    logical_id: str,
) -> CheckedMachine | NotRead | None:
    """Return the machine of a template as its definition is written: an object, a text or another file."""
    if isinstance(properties.get("Definition"), dict):
        root = with_placeholders(properties["Definition"])
        return CheckedMachine(root, express, locator(str(path), document, (*base, "Definition")), name, logical_id)
    text = definition_text(properties, path.parent) if "DefinitionString" in properties else None
    if text is not None:
        return _string_machine(path, document, base, properties["DefinitionString"], text, express, name, logical_id)
    uri = properties.get("DefinitionUri", properties.get("DefinitionS3Location"))
    if isinstance(uri, str) and "://" not in uri:
        file = path.parent / uri
        try:
            inner = read_file(file)
        except Unreadable as error:
            return NotRead(str(file), str(error), error.line, error.column)
        except OSError as error:
            return NotRead(str(file), error.strerror or str(error))
        return CheckedMachine(inner.value, express, locator(str(file), inner), name, logical_id)
    if isinstance(uri, dict):
        text = definition_text(properties, path.parent)
        if text is not None:
            return _string_machine(path, document, base, None, text, express, name, logical_id)
    return None


def _string_machine(
    path: Path,
    document: Document,
    base: ValuePath,
    given: Any,
    text: str,
    express: bool,
    name: str,
    logical_id: str,
) -> CheckedMachine | NotRead:
    """Return the machine of a definition that stands as text in a template."""
    at: ValuePath = (*base, "DefinitionString")
    if isinstance(given, dict) and isinstance(given.get("Fn::Sub"), (str, list)):
        at = (*at, "Fn::Sub", 0) if isinstance(given["Fn::Sub"], list) else (*at, "Fn::Sub")
    whole = (str(path), *document.place(at))
    origin = document.text_origin(at) if document.is_yaml else None
    try:
        inner = read_document(text.encode("utf-8", "surrogatepass"), is_yaml=False)
    except Unreadable as error:
        return NotRead(str(path), f"{name}: the definition is {error}", *whole[1:])

    def locate(value_path: ValuePath) -> tuple[str, int, int]:
        if origin is None:
            return whole
        line, column = inner.place(value_path)
        return str(path), origin[0] + line - 1, origin[1] + column

    return CheckedMachine(inner.value, express, locate, name, logical_id, len(text))
