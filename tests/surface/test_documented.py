"""Every keyword of a hand-written class, and every field of a struct, has a sentence that says what it means.

A keyword of ``__init__`` has its ``:param`` line in the class's docstring or in ``__init__``'s own, where an editor
shows it; so has one that a private base class declares. Keywords of a public base class are documented there, those of
``**options: Unpack[X]`` by ``X``. A struct whose docstring refers to
"the keywords of :class:`Queue`" may leave out what that class of the same package documents.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import treadle

SOURCE = Path(treadle.__file__).parent
GENERATED = {"_cfn.py"}
STRUCTURES = {"Struct", "TypedDict"}
PARAMETER = re.compile(r"^\s*:param (?:\w+ )?(\w+):\s+\S+ \S", re.MULTILINE)
REFERENCE = re.compile(r"[Tt]he keywords of :class:`(\w+)`")


@cache
def _modules() -> dict[Path, list[ast.ClassDef]]:
    paths = [SOURCE / "constructs.py", SOURCE / "core.py", *SOURCE.glob("_core/*.py"), *SOURCE.glob("aws_*/**/*.py")]
    paths += SOURCE.glob("custom_resources/*.py")
    trees = {path: ast.parse(path.read_text()) for path in sorted(paths) if path.name not in GENERATED}
    return {path: [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)] for path, tree in trees.items()}


def _base_names(owner: ast.ClassDef) -> set[str]:
    bases = [base.value if isinstance(base, ast.Subscript) else base for base in owner.bases]
    return {ast.unparse(base).rpartition(".")[2] for base in bases}


@cache
def _structures() -> frozenset[str]:
    """Return the names of all classes whose fields are keywords, by whatever chain of bases."""
    known = set(STRUCTURES)
    while True:
        found = {c.name for classes in _modules().values() for c in classes if _base_names(c) & known} - known
        if not found:
            return frozenset(known)
        known |= found


def _described(text: str | None) -> set[str]:
    return set(PARAMETER.findall(text or ""))


def _constructor(owner: ast.ClassDef) -> ast.FunctionDef | None:
    functions = [node for node in owner.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    return functions[-1] if functions else None


@cache
def _by_name() -> dict[tuple[Path, str], ast.ClassDef]:
    return {(path.parent, owner.name): owner for path, classes in _modules().items() for owner in classes}


def _inherited_constructor(package: Path, owner: ast.ClassDef) -> ast.FunctionDef | None:
    """Return the class's own constructor, or the one that it has from a private base class of the package."""
    own = _constructor(owner)
    bases = [_by_name().get((package, name)) for name in _base_names(owner) if name.startswith("_")]
    found = [_inherited_constructor(package, base) for base in bases if base is not None and base is not owner]
    return own or next(filter(None, found), None)


def _keywords(function: ast.FunctionDef) -> list[str]:
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *filter(None, [arguments.vararg])]
    return [a.arg for a in every if a.arg not in {"self", "scope", "id"} and not a.arg.startswith("_")]


def _fields(owner: ast.ClassDef) -> list[str]:
    decorators = {ast.unparse(d).split("(")[0].rpartition(".")[2] for d in owner.decorator_list}
    public_dataclass = "dataclass" in decorators and not owner.name.startswith("_")
    if not (owner.name in _structures() or public_dataclass):
        return []
    named = [node for node in owner.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]
    names = [(ast.unparse(node.target), ast.unparse(node.annotation)) for node in named]
    return [name for name, kind in names if not name.startswith("_") and "ClassVar" not in kind]


def _names(package: Path, owner: ast.ClassDef) -> tuple[list[str], list[str]]:
    """Return what the class's callers may write, and of that what nothing describes."""
    function = _inherited_constructor(package, owner)
    if function is not None and not owner.name.startswith("_"):
        described = _described(ast.get_docstring(owner)) | _described(ast.get_docstring(function))
        names = _keywords(function)
    else:
        described = _described(ast.get_docstring(owner))
        names = _fields(owner)
    return names, [name for name in names if name not in described]


def _counted() -> Iterator[tuple[str, list[str], list[str]]]:
    for path, classes in _modules().items():
        for owner in classes:
            names, missing = _names(path.parent, owner)
            for other in REFERENCE.findall(ast.get_docstring(owner) or ""):
                described = _described(ast.get_docstring(_by_name()[path.parent, other]))
                missing = [name for name in missing if name not in described]
            yield f"{path.relative_to(SOURCE)} {owner.name}", names, missing


def test_every_keyword_is_documented() -> None:
    missing = [f"{place}: {' '.join(names)}" for place, _, names in _counted() if names]
    total = sum(len(names) for _, _, names in _counted())
    print("\n".join(missing))
    assert total == 0, f"{total} keywords without a ':param' line"


def test_the_count_sees_constructors_structs_and_options() -> None:
    counted = {place: names for place, names, _ in _counted()}
    assert "visibility_timeout" in counted["aws_sqs/_queue.py Queue"]
    assert "max_receive_count" in counted["aws_sqs/_queue.py DeadLetterQueue"]
    assert "max_items" in counted["aws_stepfunctions/_item_reader.py S3JsonItemReader"]
    assert "api_path" in counted["aws_stepfunctions_tasks/_apigateway.py _CallOptions"]
    assert sum(map(len, counted.values())) > 2_500
