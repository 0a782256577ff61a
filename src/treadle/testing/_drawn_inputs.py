"""Inputs drawn from examples or a JSON schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ..errors import WorkflowTestError

__all__ = ["constants_of", "from_examples", "from_schema"]

_SCHEMA: Final = frozenset(
    "type enum const properties required items minItems maxItems minimum maximum minLength maxLength pattern anyOf "
    "oneOf $ref $defs definitions $schema $id title description default examples additionalProperties".split()
)


def constants_of(definition: Any) -> list[Any]:
    """Return the texts and numbers that the rules of a definition compare with: around them the paths part."""
    found: dict[Any, None] = {}
    waiting = [definition]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Mapping):
            for key, item in value.items():
                if isinstance(item, (str, int, float)) and not isinstance(item, bool) and _compares(key):
                    found[item] = None
                waiting.append(item)
        elif isinstance(value, list):
            waiting += value
    return list(found)


def _compares(key: str) -> bool:
    return not key.endswith("Path") and key.startswith(("String", "Numeric", "Timestamp"))


def from_examples(examples: Sequence[Any], constants: Sequence[Any]) -> Any:
    """Return a strategy of the examples, with some values in place of others of the same type.

    :param constants: values that the definition compares with
    """
    from hypothesis import strategies as st

    return st.sampled_from(list(examples)).flatmap(lambda example: _varied(example, list(constants)))


def _varied(value: Any, constants: list[Any]) -> Any:
    from hypothesis import strategies as st

    if isinstance(value, Mapping):
        return st.fixed_dictionaries({key: _varied(item, constants) for key, item in value.items()})
    if isinstance(value, list):
        items = [_varied(item, constants) for item in value]
        grown = st.lists(st.one_of(*items), max_size=3) if items else st.just([])
        return st.one_of(st.tuples(*items).map(list), grown)
    if isinstance(value, bool):
        return st.sampled_from([value, not value])
    if isinstance(value, (int, float)):
        near = [c + step for c in constants if isinstance(c, (int, float)) for step in (0, -1, 1)]
        return st.sampled_from([value, 0, -1, 1, *near])
    if isinstance(value, str):
        return st.sampled_from([value, "", *(c for c in constants if isinstance(c, str)), "x", value + "x"])
    return st.just(value)


def from_schema(schema: Mapping[str, Any]) -> Any:
    """Return a strategy of the values that a JSON schema allows.

    :raises WorkflowTestError: when it uses a keyword that isn't supported
    """
    return _of_schema(schema, schema, "#", 0)


def _of_schema(schema: Any, root: Mapping[str, Any], where: str, depth: int) -> Any:
    from hypothesis import strategies as st

    if schema is True or schema == {}:
        return st.sampled_from([None, True, 0, "", {}, []])
    if not isinstance(schema, Mapping):
        raise WorkflowTestError(f"fuzz: the schema at {where}: expected an object, got {schema!r:.80}")
    unknown = sorted(set(schema) - _SCHEMA)
    if unknown:
        raise WorkflowTestError(
            f"fuzz: the schema at {where} uses {', '.join(unknown)}, which is not supported; give examples=, or a "
            "hypothesis strategy as inputs="
        )
    if depth > 20:
        raise WorkflowTestError(f"fuzz: the schema at {where} refers to itself without end")
    if "$ref" in schema:
        target, path = _referred(str(schema["$ref"]), root, where)
        return st.deferred(lambda: _of_schema(target, root, path, depth + 1))
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return st.one_of(
                *(_of_schema(one, root, f"{where}/{key}/{i}", depth + 1) for i, one in enumerate(schema[key]))
            )
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(list(schema["enum"]))
    kinds = schema.get("type", "object" if "properties" in schema else None)
    if kinds is None:
        return _of_schema(True, root, where, depth)
    listed = kinds if isinstance(kinds, list) else [kinds]
    return st.one_of(*(_of_type(str(kind), schema, root, where, depth) for kind in listed))


def _of_type(kind: str, schema: Mapping[str, Any], root: Mapping[str, Any], where: str, depth: int) -> Any:
    from hypothesis import strategies as st

    if kind == "object":
        properties = schema.get("properties", {})
        made = {
            name: _of_schema(one, root, f"{where}/properties/{name}", depth + 1) for name, one in properties.items()
        }
        required = set(schema.get("required", ()))
        return st.fixed_dictionaries(
            {name: one for name, one in made.items() if name in required},
            optional={name: one for name, one in made.items() if name not in required},
        )
    if kind == "array":
        low = int(schema.get("minItems", 0))
        items = _of_schema(schema.get("items", True), root, f"{where}/items", depth + 1)
        return st.lists(items, min_size=low, max_size=min(int(schema.get("maxItems", low + 3)), low + 3))
    if kind == "string":
        if "pattern" in schema:
            return st.from_regex(schema["pattern"])
        low = int(schema.get("minLength", 0))
        return st.text(min_size=low, max_size=min(int(schema.get("maxLength", low + 8)), low + 8))
    if kind in ("integer", "number"):
        least, most = schema.get("minimum"), schema.get("maximum")
        if kind == "integer":
            return st.integers(None if least is None else int(least), None if most is None else int(most))
        return st.floats(least, most, allow_nan=False, allow_infinity=False, width=32)
    simple = {"boolean": st.booleans(), "null": st.none()}
    if kind not in simple:
        raise WorkflowTestError(f"fuzz: the schema at {where}: there is no type {kind!r}")
    return simple[kind]


def _referred(reference: str, root: Mapping[str, Any], where: str) -> tuple[Any, str]:
    target: Any = root
    for part in _parts(reference, where):
        if not isinstance(target, Mapping) or part not in target:
            raise WorkflowTestError(f"fuzz: the schema at {where} refers to {reference}, which isn't there")
        target = target[part]
    return target, reference


def _parts(reference: str, where: str) -> Iterator[str]:
    if not reference.startswith("#"):
        raise WorkflowTestError(f"fuzz: the schema at {where} refers to {reference}; only #/… is supported")
    for part in reference[1:].split("/")[1:]:
        yield part.replace("~1", "/").replace("~0", "~")
