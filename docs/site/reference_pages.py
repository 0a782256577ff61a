"""The reference: every public class of the hand-written packages, from their docstrings."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

__all__ = ["MODULES", "plain_reference", "reference_page"]

MODULES = (
    "treadle",
    "treadle.testing",
    "treadle.assertions",
    *(
        f"treadle.aws_{name}"
        for name in "stepfunctions stepfunctions_tasks lambda iam sqs sns dynamodb s3 events logs kms".split()
    ),
)
_FIELD = re.compile(r"^:(param|ivar|raises|return)(?: ([\w*]+(?: or [\w]+)*))?:", re.MULTILINE)
_HEADS = {
    "treadle": "The names of `aws_cdk`'s root.",
    "treadle.testing": "The test kit. [The page about tests](../testing.md) shows how its parts are used.",
    "treadle.assertions": "A mirror of `aws_cdk.assertions`: assert what a template has.",
}


def public_names(module: str) -> list[tuple[str, Any]]:
    """Return the hand-written classes and functions of a package, by name."""
    home = importlib.import_module(module)
    named = dir(home) if module != "treadle" else list(home._EXPORTS) if hasattr(home, "_EXPORTS") else dir(home)
    found = []
    for name in sorted(named):
        value = getattr(home, name, None) if not name.startswith("_") else None
        if not inspect.isclass(value) and not inspect.isfunction(value):
            continue
        origin = str(getattr(value, "__module__", ""))
        own = origin.startswith(
            (f"{module}.", "treadle._core", "treadle.constructs", "treadle.mocks", "treadle.errors")
        )
        if own and not name.startswith("Cfn") and not origin.endswith("._cfn"):
            found.append((name, value))
    return found


def reference_page(module: str) -> str:
    """Return the page of a package."""
    lines = [f"# {module.removeprefix('treadle.')}", "", _HEADS.get(module, f"A mirror of `aws_cdk.{module[8:]}`."), ""]
    if module.startswith("treadle.aws_"):
        lines += [
            "The L1 classes (`Cfn…`) of the package are generated; editors and `help()` show their properties.",
            "",
        ]
    for name, value in public_names(module):
        lines += [f"## {name}", "", *_described(value, name)]
        if not inspect.isclass(value):
            continue
        if issubclass(value, Enum):
            lines += ["members: " + ", ".join(f"`{member}`" for member in value.__members__), ""]
            continue
        for method, member in sorted(vars(value).items()):
            inner = member.__func__ if isinstance(member, (staticmethod, classmethod)) else member
            if method.startswith("_") or not inspect.isfunction(inner):
                continue
            lines += [f"### {name}.{method}", "", *_described(inner, f"{name}.{method}")]
        properties = [
            (key, inspect.getdoc(member)) for key, member in vars(value).items() if isinstance(member, property)
        ]
        if properties:
            lines += [
                "| property | |",
                "|--|--|",
                *(f"| `{key}` | {_one_line(text or '')} |" for key, text in properties),
                "",
            ]
    return "\n".join(lines)


def _described(value: Any, name: str) -> Iterator[str]:
    """Yield the signature, the text, the parameters and the errors of a class or function."""
    signature = _signature(value)
    if signature:
        text = f"{name}{signature}"
        yield from ("```python", text if len(text) < 100 else _folded(name, value), "```", "")
    text, fields = _split(inspect.getdoc(value) or "")
    yield from (text, "")
    rows = [f"| `{key}` | {_one_line(said)} |" for kind, key, said in fields if kind in ("param", "ivar")]
    if rows:
        yield from ("| parameter | |", "|--|--|", *rows, "")
    for kind, key, said in fields:
        if kind == "raises":
            yield from (f"Raises `{key}`: {_one_line(said)}", "")


def _split(text: str) -> tuple[str, list[tuple[str, str, str]]]:
    """Return a docstring's text, and its fields: kind, name, what is said."""
    found = list(_FIELD.finditer(text))
    body = text[: found[0].start()] if found else text
    fields = [
        (one[1], one[2] or "", text[one.end() : found[i + 1].start() if i + 1 < len(found) else len(text)])
        for i, one in enumerate(found)
    ]
    return _links(body.strip()), fields


def _links(text: str) -> str:
    text = re.sub(r"(?<![(<\w])(https?://[^\s)>]+)", r"<\1>", text)
    return re.sub(r":(?:class|meth|func|attr):`~?\.?([^`]+)`", r"`\1`", text).replace("``", "`")


def _one_line(text: str) -> str:
    return _links(" ".join(text.split())).replace("|", "\\|")


def _folded(name: str, value: Any) -> str:
    signature = _parameters(value)
    assert signature is not None
    parts, named = [], False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not named:
            parts.append("    *,")
            named = True
        parts.append(f"    {parameter},")
    result = "" if signature.return_annotation is signature.empty else f" -> {signature.return_annotation}"
    return re.sub(r"'([^']*)'", r"\1", "\n".join([f"{name}(", *parts, f"){result}"]))


def plain_reference(root: Path) -> str:
    """Return the whole reference as plain text, for readers without a browser and for language models."""
    lines = ["# treadle", "", *(root / "README.md").read_text(encoding="utf-8").splitlines(), ""]
    for module in MODULES:
        lines += ["", f"## {module}", ""]
        for name, value in public_names(module):
            lines += _plain(f"{module}.{name}", value)
    return "\n".join(lines) + "\n"


def _plain(name: str, value: Any) -> Iterator[str]:
    yield f"### {name}{_signature(value)}"
    yield from (inspect.getdoc(value) or "").splitlines()
    yield ""
    if inspect.isclass(value):
        for method, member in sorted(vars(value).items()):
            inner = member.__func__ if isinstance(member, (staticmethod, classmethod)) else member
            if not method.startswith("_") and inspect.isfunction(inner):
                yield f"#### {name}.{method}{_signature(inner)}"
                yield from (inspect.getdoc(inner) or "").splitlines()
                yield ""


def _signature(value: Any) -> str:
    found = _parameters(value)
    if found is None:
        return ""
    return re.sub(r"'([^']*)'", r"\1", str(found))  # annotations are texts


def _parameters(value: Any) -> inspect.Signature | None:
    """Return what a call takes; None for enums, interfaces, and classes without a public constructor."""
    if inspect.isclass(value):
        fields = getattr(value, "_fields", None)
        if fields is not None:
            keyword, empty = inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.empty
            return inspect.Signature([inspect.Parameter(name, keyword, default=empty) for name in fields])
        is_interface = value.__name__[:1] == "I" and value.__name__[1:2].isupper()
        if issubclass(value, Enum) or is_interface or "__init__" not in vars(value):
            return None
        value = value.__init__
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None
    own = [each for each in signature.parameters.values() if each.name not in ("self", "cls")]
    return signature.replace(parameters=own, return_annotation=signature.return_annotation)
