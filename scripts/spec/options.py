"""Finds the enums and structs of a module that no file of treadle's own declares."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

from .archive import Archive, python_name

__all__ = ["declared_names", "enum_rows", "struct_rows"]

ENUM = re.compile(r"(?s)\(function\((\w+)\)\{((?:\1(?:\.\w+|\[\"\w+\"\])=|\1\[\1).*?)\}\)\((\w+)\|\|")
NAMED = re.compile(r"""\w+(?:\.(\w+)|\["(\w+)"\])=(["'`])((?:(?!\3)[^\\]|\\.)*)\3""")
NUMBERED = re.compile(r'\w+\[\w+(?:\.(\w+)|\["(\w+)"\])=(-?[\d.]+)\]=')
PRIMITIVES = {"string": "s", "number": "n", "boolean": "b", "json": "j", "any": "j", "date": "d"}


def declared_names(package: Path) -> set[str]:
    """Return the names that the files of a package declare, other than the generated ones."""
    names: set[str] = set()
    for path in package.glob("_*.py"):
        if path.name in ("_cfn.py", "__init__.py"):
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                names.add(node.name)
            elif isinstance(node, ast.Assign):
                names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
            elif isinstance(node, ast.ImportFrom):
                names |= {alias.asname or alias.name for alias in node.names}
    return names


def enum_rows(archive: Archive, module: str, declared: set[str]) -> dict[str, dict[str, Any]]:
    """Return the enums of a module: member → the value that is written to templates."""
    wanted = {
        entry["name"]: [member["name"] for member in entry["members"]]
        for entry in archive.types_of(module)
        if entry["kind"] == "enum" and entry["name"] not in declared
    }
    found: dict[str, dict[str, Any]] = {}
    for text in archive.scripts_of(module) if wanted else ():
        for _, body, name in ENUM.findall(text):
            if name in wanted:
                values: dict[str, Any] = {one or two: _unescaped(value) for one, two, _, value in NAMED.findall(body)}
                values |= {
                    one or two: float(value) if "." in value else int(value)
                    for one, two, value in NUMBERED.findall(body)
                }
                spelled = {member.upper().replace("_", ""): value for member, value in values.items()}
                found[name] = {member: spelled[member.replace("_", "")] for member in wanted[name]}
    missing = wanted.keys() - found.keys()
    assert not missing, (module, missing)
    return dict(sorted(found.items()))


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def struct_rows(archive: Archive, module: str, declared: set[str]) -> dict[str, dict[str, list[Any]]]:
    """Return the structs of a module, those of an L1 class aside: field → [0, type, 1 when required]."""
    rows = {}
    for entry in archive.types_of(module):
        name = entry["name"]
        if not entry.get("datatype") or name in declared or name.startswith("Cfn"):
            continue
        fields = {}
        for field in archive.fields_of(entry):
            code = _code(archive, field["type"])
            fields[python_name(field["name"])] = [0, code, *([] if field.get("optional") else [1])]
        rows[name] = fields
    return rows


def _code(archive: Archive, declared: dict[str, Any]) -> Any:
    if "primitive" in declared:
        return PRIMITIVES[declared["primitive"]]
    if "collection" in declared:
        inner = _code(archive, declared["collection"]["elementtype"])
        return ["L" if declared["collection"]["kind"] == "array" else "M", inner]
    if "union" in declared:
        codes = [
            _code(archive, part) for part in declared["union"]["types"] if part.get("fqn") != "aws-cdk-lib.IResolvable"
        ]
        return codes[0] if len(codes) == 1 else ["U", *codes]
    if "intersection" in declared:  # an object with several interfaces
        return f"o{declared['intersection']['types'][0]['fqn'].removeprefix('aws-cdk-lib.')}"
    name: str = declared["fqn"]
    if name == "aws-cdk-lib.IResolvable":
        return "j"
    described = archive.types.get(name, {})
    short = name.removeprefix("aws-cdk-lib.")
    if described.get("kind") == "enum":
        return f"e{short}"
    return f"S{short}" if described.get("datatype") else f"o{short}"
