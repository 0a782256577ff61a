"""Builds the table of a module: for each L1 class what its constructor takes and how CloudFormation spells it.

The keys of a class's row:

``t`` the CloudFormation type · ``p`` properties: Python's name → [CloudFormation's name, type, 1 when required] ·
``s`` nested structs: name → properties · ``a`` attributes: Python's name → [CloudFormation's name, kind] ·
``g`` tags: [kind, property, 1 when the class keeps its ``tags`` property beside ``cdk_tag_manager`` ] ·
``r`` the reference: [property, struct, fields] · ``n`` ARNs:
method → field, or [pattern, fields] · ``i`` imports: method → [ARN pattern, fields, variable] ·
``f`` 1 when a removal policy is required below another resource · ``x`` the macro that the template needs

A CloudFormation name of 0 is the Python name in Pascal case. Types: ``s`` text, ``n`` number, ``b`` boolean, ``J``
JSON (a dict or list), ``j`` anything, ``d`` date, ``T`` a tag, ``@Struct``, ``["L", item]``, ``["M", value]``,
``["U", …]`` a union, and ``["R", "queue_ref.queue_arn", …]`` text or a resource with one of these references.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from .archive import Archive, pascal, python_name, snake

__all__ = ["class_row", "interface_rows", "type_code"]

PRIMITIVES = {"string": "s", "number": "n", "boolean": "b", "json": "J", "any": "J", "date": "d"}
CONVERTER = re.compile(r"function convert(\w+)ToCloudFormation\(properties\)\{(.*?)\}\):properties\}")
CONVERTED = re.compile(r'"?([A-Za-z0-9_.:-]+)"?:[^{}]*?\(properties\.(\w+)\)')
REFERENCE = re.compile(r'getRefProperty\((?:props\.\w+|item)\?\.(\w+),"(\w+)"\)')
HINTS = {"STRING": "s", "NUMBER": "n", "STRING_LIST": "L"}


def type_code(declared: dict[str, Any], owner: str, references: tuple[str, ...] = ()) -> Any:
    """Return the code of a property's type.

    :param declared: the manifest's entry
    :param owner: the full name of the class that has the property, whose own structs are named without it
    :param references: the references that the constructor reads from a resource in place of text
    """
    if "primitive" in declared:
        return PRIMITIVES[declared["primitive"]]
    if "collection" in declared:
        inner = type_code(declared["collection"]["elementtype"], owner, references)
        return ["L" if declared["collection"]["kind"] == "array" else "M", inner]
    if "union" in declared:
        parts = [part for part in declared["union"]["types"] if part.get("fqn") != "aws-cdk-lib.IResolvable"]
        if any(".interfaces." in part.get("fqn", "") for part in parts):
            parts = [part for part in parts if ".interfaces." not in part.get("fqn", "")]
            assert parts == [{"primitive": "string"}] and references, (owner, declared)
            return ["R", *references]
        codes = [type_code(part, owner, references) for part in parts]
        return codes[0] if len(codes) == 1 else ["U", *codes]
    name: str = declared["fqn"]
    if name == "aws-cdk-lib.CfnTag":
        return "T"
    if name == "aws-cdk-lib.IResolvable":
        return "j"
    prefix = f"{owner}."
    assert name.endswith("Property"), (owner, declared)
    return f"@{name.removeprefix(prefix) if name.startswith(prefix) else name.removeprefix('aws-cdk-lib.')}"


def class_row(archive: Archive, module: str, described: dict[str, Any]) -> dict[str, Any]:
    """Return the row of an L1 class."""
    name, full_name = described["name"], described["fqn"]
    source = archive.sources[module]
    body = _class_body(source, name)
    row: dict[str, Any] = {"t": described["docs"]["custom"]["cloudformationResource"]}
    references = _references(body)
    properties = _properties(archive, source, full_name, f"{name}Props", f"{full_name}Props", references)
    row["p"] = properties
    row["s"] = {
        entry["name"]: _properties(archive, source, full_name, f"{name}{entry['name']}", entry["fqn"], {})
        for entry in archive.structs_of(full_name)
    }
    row["a"] = _attributes(described, body)
    tags = re.search(
        r'(\w+)=new\(cdk\(\)\)\.TagManager\(cdk\(\)\.TagType\.(\w+),"[^"]*",(?:props\.\w+|void 0),'
        r'\{tagPropertyName:"(\w+)"\}',
        body,
    )
    if tags is not None:
        row["g"] = [tags.group(2), python_name(tags.group(3)), *([1] if tags.group(1) == "cdkTagManager" else [])]
    reference = re.search(r"get (\w+Ref)\(\)\{(?:try\{(?:(?!\bget ).)*?)?return\{(.*?)\}\}", body)
    if reference is not None:
        own = next(entry for entry in described["properties"] if entry["name"] == reference.group(1))
        struct = own["type"]["fqn"].rpartition(".")[2]
        row["r"] = [snake(reference.group(1)), struct, _reference_fields(reference.group(2))]
    arns = _arn_methods(body)
    if arns:
        row["n"] = arns
    imports = _imports(described, body)
    if imports:
        row["i"] = imports
    transform = re.search(r'static REQUIRED_TRANSFORM="([^"]+)"', body)
    if transform is not None:
        row["x"] = transform.group(1)
    if "is a stateful resource type" in body:
        row["f"] = 1
    return row


def _class_body(source: str, name: str) -> str:
    start = source.index(f"class {name} extends cdk().CfnResource{{")
    end = source.find(" extends cdk().CfnResource{", start + len(name) + 40)
    return source[start : end if end > 0 else len(source)].split(f"exports.{name}={name}")[0]


def _properties(
    archive: Archive, source: str, owner: str, converter: str, struct: str, references: dict[str, tuple[str, ...]]
) -> dict[str, list[Any]]:
    """Return the properties of a struct in the order in which they are written to the template."""
    found = _converters(source).get(converter)
    spelled = {own: cfn for cfn, own in CONVERTED.findall(found)} if found is not None else {}
    declared = {entry["name"]: entry for entry in archive.types.get(struct, {}).get("properties", ())}
    assert spelled.keys() == declared.keys() or found is None, (struct, spelled.keys() ^ declared.keys())
    rows = {}
    for own in spelled or declared:
        entry, name = declared[own], python_name(own)
        cfn = spelled.get(own, own)
        code = type_code(entry["type"], owner, references.get(own, ()))
        rows[name] = [0 if cfn == pascal(name) else cfn, code, *([] if entry.get("optional") else [1])]
    return rows


@cache
def _converters(source: str) -> dict[str, str]:
    """Return the functions of a module that spell a struct as CloudFormation does, by the struct's name."""
    return dict(CONVERTER.findall(source))


def _references(body: str) -> dict[str, tuple[str, ...]]:
    """Return which references the constructor reads from the value of a property."""
    found = {}
    for assignment in re.finditer(
        r"this\._(\w+)=((?:cdk\(\)\.mapArrayInPlace\(|cdk\(\)\.getRefProperty\().*?"
        r"ensureStringOrUndefined)",
        body,
    ):
        pairs = REFERENCE.findall(assignment.group(2))
        found[assignment.group(1)] = tuple(f"{snake(reference)}.{python_name(field)}" for reference, field in pairs)
    return found


def _attributes(described: dict[str, Any], body: str) -> dict[str, list[str]]:
    rows = {}
    for entry in described["properties"]:
        name = entry["docs"].get("custom", {}).get("cloudformationAttribute")
        if name is None:
            continue
        getter = re.search(
            rf"get {entry['name']}\(\)\{{.*?return (.*?)getAtt\(\"[^\"]*\"(?:,cdk\(\)\.ResolutionTypeHint\.(\w+))?",
            body,
        )
        assert getter is not None, (described["fqn"], entry["name"])
        kind = HINTS.get(getter.group(2), "")
        rows[snake(entry["name"])] = [name, kind if "Token.as" in getter.group(1) else f"j{kind}"]
    return rows


def _reference_fields(text: str) -> dict[str, Any]:
    """Return how each field of a reference is made: ``""`` from Ref, a number from a part of Ref, else an attribute."""
    fields: dict[str, Any] = {}
    for name, value in re.findall(
        r"(\w+):((?:cdk\(\)\.Fn\.select\(\d+,cdk\(\)\.Fn\.split\(\"\|\",this\.ref\)\))|this\.\w+)", text
    ):
        part = re.match(r"cdk\(\)\.Fn\.select\((\d+)", value)
        own = value.removeprefix("this.")
        fields[python_name(name)] = int(part.group(1)) if part else "" if own == "ref" else python_name(own)
    return fields


def _arn_methods(body: str) -> dict[str, Any]:
    """Return the ``arn_for_…`` methods: method → the field of the reference, or [pattern, variable → field]."""
    rows: dict[str, Any] = {}
    for found in re.finditer(r"static (arnFor\w+)\(resource\)\{", body):
        code = re.split(r"\bstatic |constructor\(scope", body[found.end() :], maxsplit=1)[0]
        built = re.search(r'TemplateString\("([^"]*)"\)\.interpolate\(\{(.*?)\}\)', code)
        if built is not None:
            fields = re.findall(r"(\w+):resource\.\w+Ref\.(\w+)", built.group(2))
            rows[snake(found.group(1))] = [built.group(1), {name: python_name(field) for name, field in fields}]
        else:
            plain = re.search(r"return resource\.\w+Ref\.(\w+)", code)
            assert plain is not None, (found.group(1), code[:200])
            rows[snake(found.group(1))] = python_name(plain.group(1))
    return rows


def _imports(described: dict[str, Any], body: str) -> dict[str, list[Any]]:
    rows = {}
    for method in described.get("methods", ()):
        name = method["name"]
        if not method.get("static") or not name.startswith("from"):
            continue
        found = re.search(rf"static {name}\(scope,id,(\w+)\)\{{(.*?)\}}return new Import\(", body)
        assert found is not None, (described["fqn"], name)
        argument, code = found.groups()
        pattern = re.search(r'TemplateString\("([^"]*)"\)', code)
        assigned = re.search(r"this\.(\w+Ref)=\{(.*?)\}", code)
        assert assigned is not None, (described["fqn"], name)
        fields = {}
        for field, value in re.findall(r"(\w+):([\w.]+)", assigned.group(2)):
            if value.startswith("variables."):
                fields[python_name(field)] = value.removeprefix("variables.")
            else:
                fields[python_name(field)] = "" if pattern is None or value in ("arn", "arn2") else "="
        row: list[Any] = [pattern.group(1) if pattern is not None else None, fields]
        if pattern is not None and argument != "arn":
            variable = re.search(rf"(\w+):{argument}2\}}\)", code)
            assert variable is not None, (described["fqn"], name, code)
            row[1] = {field: variable.group(1) if value == "=" else value for field, value in fields.items()}
            row.append(variable.group(1))
        rows[snake(name)] = row
    return rows


def interface_rows(archive: Archive) -> dict[str, dict[str, Any]]:
    """Return the interfaces of references and their structs, by module: ``[property, struct]`` or a list of fields."""
    modules: dict[str, dict[str, Any]] = {}
    prefix = "aws-cdk-lib.interfaces."
    for full_name, entry in sorted(archive.types.items()):
        if not full_name.startswith(prefix) or full_name.count(".") > 3:
            continue
        path = full_name.removeprefix(prefix)
        module = path.split(".")[0] if "." in path else ""
        names = {python_name(field["name"]): field for field in entry.get("properties", ())}
        if entry.get("datatype"):
            fields = {name: 0 if field.get("optional") else 1 for name, field in names.items()}
            modules.setdefault(module, {})[entry["name"]] = fields
        elif entry["kind"] == "interface":
            kinds = {name: field["type"].get("fqn", "").removeprefix("aws-cdk-lib.") for name, field in names.items()}
            modules.setdefault(module, {})[entry["name"]] = ["I", kinds]
    return modules
