"""Renders the type stubs of the generated classes."""

from __future__ import annotations

from typing import Any

from .archive import Archive, python_name, snake

__all__ = ["interface_stub", "module_stub"]

_BUILTIN = ("str", "float", "bool")


class _Types:
    """The annotations of one module, and the modules of interfaces that they need."""

    def __init__(self) -> None:
        self.interfaces: set[str] = set()

    def annotation(self, declared: dict[str, Any]) -> str:
        """Return the annotation of a property."""
        return " | ".join(dict.fromkeys(self._parts(declared)))

    def _parts(self, declared: dict[str, Any]) -> list[str]:
        if "primitive" in declared:
            kinds = {"string": "str", "number": "float", "boolean": "bool", "date": "datetime"}
            return [kinds.get(declared["primitive"], "Any")]
        if "collection" in declared:
            inner = self.annotation(declared["collection"]["elementtype"])
            return [f"Sequence[{inner}]" if declared["collection"]["kind"] == "array" else f"Mapping[str, {inner}]"]
        if "union" in declared:
            parts = [part for one in declared["union"]["types"] for part in self._parts(one)]
            return ["Any"] if "Any" in parts else sorted(parts, key=lambda part: part == "IResolvable")
        name = declared["fqn"].removeprefix("aws-cdk-lib.")
        if name in ("IResolvable", "TagManager"):
            return [name]
        if name == "CfnTag":
            return ["_CfnTag", "Mapping[str, Any]"]
        if name.startswith("interfaces."):
            _, module, own = name.split(".")
            self.interfaces.add(module)
            return [f"_{module}.{own}"]
        own = name.partition(".")[2] if name.split(".")[0].islower() else name
        return [own, "Mapping[str, Any]"]


def module_stub(archive: Archive, module: str, classes: list[dict[str, Any]], table: dict[str, Any]) -> str:
    """Return the stub of a module's generated classes."""
    types = _Types()
    lines: list[str] = []
    for described in classes:
        lines += _class_lines(archive, described, types, module)
    for name, members in table["en"].items():
        lines += [f"class {name}(Enum):", *(f"    {member} = {value!r}" for member, value in members.items()), ""]
    for name, fields in table["st"].items():
        lines.append(f"class {name}(Struct):")
        required = [(own, row) for own, row in fields.items() if len(row) > 2]
        optional = [(own, row) for own, row in fields.items() if len(row) == 2]
        lines += [f"    {own}: {_option(row[1], module, table)}" for own, row in required]
        lines += [f"    {own}: {_option(row[1], module, table)} | None = None" for own, row in optional]
        lines += [] if fields else ["    pass"]
        lines.append("")
    dots = ".." if module != "core" else "."
    core = f"{dots}_core" if module != "core" else ""
    head = [
        "# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.",
        "from collections.abc import Mapping, Sequence",
        "from datetime import datetime",
        "from enum import Enum",
        "from typing import Any, ClassVar",
        "",
        f"from {'..' if module == 'core' else dots}constructs import Construct, IConstruct",
    ]
    head += [
        f"from {'..' if module == 'core' else dots}interfaces import {name} as _{name}"
        for name in sorted(types.interfaces)
    ]
    head += [
        f"from {core}.l1 import CfnTyped",
        f"from {core}.structs import Struct",
        f"from {core}.tags import CfnTag as _CfnTag",
        f"from {core}.tags import TagManager",
        f"from {core}.tokens import IResolvable",
    ]
    return "\n".join([*head, "", *lines, ""])


def _option(code: Any, module: str, table: dict[str, Any]) -> str:
    """Return the annotation of a field of a struct that belongs to no L1 class."""
    if isinstance(code, list):
        parts = [_option(part, module, table) for part in code[1:]]
        if code[0] == "U":
            return "Any" if "Any" in parts else " | ".join(dict.fromkeys(parts))
        return f"Sequence[{parts[0]}]" if code[0] == "L" else f"Mapping[str, {parts[0]}]"
    home, _, name = code[1:].rpartition(".")
    if home == module and (name in table["en"] or name in table["st"]):
        return f"{name} | Mapping[str, Any]" if code[0] == "S" else name
    return {"s": "str", "n": "float", "b": "bool", "d": "datetime"}.get(code, "Any")


def _class_lines(archive: Archive, described: dict[str, Any], types: _Types, module: str) -> list[str]:
    name, full_name = described["name"], described["fqn"]
    properties = archive.types[f"{full_name}Props"].get("properties", [])
    structs = archive.structs_of(full_name)
    lines = [f"class {name}(CfnTyped):", "    CFN_RESOURCE_TYPE_NAME: ClassVar[str]"]
    for struct in structs:
        lines += [f"    {line}" for line in _struct_lines(struct["name"], struct.get("properties", []), types)]
    names = {entry["name"] for entry in properties}
    scope, id = "scope_" if "scope" in names else "scope", "id_" if "id" in names else "id"
    lines += ["    def __init__(", "        self,", f"        {scope}: IConstruct,", f"        {id}: str,"]
    if properties:
        lines.append("        *,")
    for entry in sorted(properties, key=lambda entry: bool(entry.get("optional"))):
        annotation = types.annotation(entry["type"])
        lines.append(f"        {python_name(entry['name'])}: {_optional(annotation, entry)},")
    lines.append("    ) -> None: ...")
    for entry in sorted(described["properties"], key=lambda entry: bool(entry.get("immutable"))):
        own = python_name(entry["name"])
        if entry.get("static") or entry.get("protected") or own in ("env",):
            continue
        annotation = types.annotation(entry["type"]).replace(" | Mapping[str, Any]", "")
        if entry["type"].get("fqn", "").startswith("aws-cdk-lib.interfaces."):
            annotation = annotation.partition(" |")[0]
        annotation = f"{annotation} | None" if entry.get("optional") else annotation
        if entry.get("immutable"):
            lines += ["    @property", f"    def {own}(self) -> {annotation}: ..."]
        elif own == "type":
            lines.append(f"    {own}: {annotation}")
        else:
            lines.append(f"    {own}: {annotation}")
    for method in described.get("methods", []):
        if not method.get("static"):
            continue
        own = snake(method["name"])
        given = method.get("parameters", [])
        if own.startswith("is_cfn"):
            lines += ["    @staticmethod", f"    def {own}(x: Any) -> bool: ..."]
        elif own.startswith("arn_for"):
            kind = types.annotation(given[0]["type"])
            lines += ["    @staticmethod", f"    def {own}(resource: {kind}) -> str: ..."]
        else:
            kind = types.annotation(method["returns"]["type"])
            last = python_name(given[2]["name"])
            lines += ["    @staticmethod", f"    def {own}(scope: Construct, id: str, {last}: str) -> {kind}: ..."]
    lines.append("")
    return [*lines, *_struct_lines(f"{name}Props", properties, types), ""]


def _optional(annotation: str, entry: dict[str, Any]) -> str:
    return f"{annotation} | None = None" if entry.get("optional") else annotation


def _struct_lines(name: str, properties: list[dict[str, Any]], types: _Types) -> list[str]:
    lines = [f"class {name}(Struct):"]
    shadowed = {python_name(entry["name"]) for entry in properties} & set(_BUILTIN)
    for entry in sorted(properties, key=lambda entry: bool(entry.get("optional"))):
        annotation = types.annotation(entry["type"])
        assert not shadowed, (name, shadowed)
        lines.append(f"    {python_name(entry['name'])}: {_optional(annotation, entry)}")
    return lines if properties else [f"{lines[0]} ..."]


def interface_stub(module: str, rows: dict[str, Any], archive: Archive) -> str:
    """Return the stub of a module's interfaces and the structs of their references."""
    lines = [
        "# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.",
        "from typing import Protocol",
        "",
        "from .._core.structs import Struct",
        "",
    ]
    for name, row in rows.items():
        if isinstance(row, list):
            continue
        types = _Types()
        properties = archive.types[f"aws-cdk-lib.interfaces.{module}.{name}"].get("properties", [])
        lines += [*_struct_lines(name, properties, types), ""]
    for name, row in rows.items():
        if isinstance(row, list):
            lines.append(f"class {name}(Protocol):")
            for own, kind in row[1].items():
                lines += ["    @property", f"    def {own}(self) -> {kind.rpartition('.')[2]}: ..."]
            lines.append("")
    return "\n".join(lines)
