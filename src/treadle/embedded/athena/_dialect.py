"""Athena's SQL for sqlglot: what the parser takes for a function, and the types of expressions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from sqlglot import exp
from sqlglot.dialects.trino import Trino
from sqlglot.parsers.trino import TrinoParser

from ._functions import FUNCTIONS
from ._types import AthenaType

__all__ = ["Athena", "family", "hive_type", "is_integer", "shown"]

_SYNTAX: Final = ("COALESCE", "NULLIF", "IF", "ROW", "TRY")
_SYNTAX_PARSERS: Final = ("CAST", "TRY_CAST", "EXTRACT", "TRIM", "POSITION", "SUBSTRING")
_NAMES: Final = {
    "INT": "integer", "TEXT": "varchar", "STRUCT": "row", "TIMESTAMPTZ": "timestamp with time zone", "NULL": "unknown",
}  # fmt: skip
_INTEGERS: Final = ("tinyint", "smallint", "integer", "bigint")
_DIGITS: Final = {"tinyint": 3, "smallint": 5, "integer": 10, "bigint": 19}
_RETURNS: Final = re.compile(r"(\w+)\((.*)\)\Z")


class _Parser(TrinoParser):
    # Every other function is left as a call by its name: `_functions` says which there are, and what they mean.
    FUNCTIONS = {name: build for name, build in TrinoParser.FUNCTIONS.items() if name in _SYNTAX}
    FUNCTION_PARSERS = {name: parse for name, parse in TrinoParser.FUNCTION_PARSERS.items() if name in _SYNTAX_PARSERS}


def shown(kind: exp.DataType | None) -> str:
    """Return a type as Athena writes it."""
    if kind is None or kind.is_type(exp.DType.UNKNOWN, exp.DType.NULL):
        return "unknown"
    name = _name(kind)
    if name == "decimal":
        return f"decimal({','.join(map(str, _decimal(kind)))})"
    parts = [shown(part) for part in kind.expressions if isinstance(part, exp.DataType)]
    parts += [part.name for part in kind.expressions if isinstance(part, exp.DataTypeParam)]
    return f"{name}({', '.join(parts)})" if parts and name != "timestamp" else name


def _name(kind: exp.DataType) -> str:
    word = kind.this.name if isinstance(kind.this, exp.DType) else str(kind.this)
    return _NAMES.get(word, word.lower())


def family(kind: exp.DataType | None) -> str:
    """Return what the types that can be compared with each other have in common; nothing when that is not known."""
    if kind is None or kind.is_type(exp.DType.UNKNOWN, exp.DType.NULL):
        return ""
    name = _name(kind)
    if name in _INTEGERS or name in ("float", "double", "decimal"):
        return "number"
    return "time" if name in ("date", "timestamp", "timestamp with time zone") else name


def is_integer(kind: exp.DataType | None) -> bool:
    """Return whether a type is one of the integers."""
    return kind is not None and _name(kind) in _INTEGERS


def hive_type(kind: AthenaType) -> str:
    """Return a table column's type for sqlglot's schema."""
    if kind.name == "row":
        fields = zip(kind.fields, kind.children, strict=True)
        return "STRUCT<" + ", ".join(f'"{name}" {hive_type(child)}' for name, child in fields) + ">"
    if kind.children:
        return f"{kind.name.upper()}<{', '.join(map(hive_type, kind.children))}>"
    return str(kind).upper()


# ---------------------------------------------------------------- types


def _decimal(kind: exp.DataType | None) -> tuple[int, int]:
    """Return precision and scale that a number has as a decimal."""
    if kind is None or _name(kind) != "decimal":
        return _DIGITS.get(_name(kind) if kind is not None else "", 38), 0
    given = [int(part.name) for part in kind.expressions]
    return (given[0] if given else 38), (given[1] if len(given) > 1 else 0)


def _decimal_type(precision: int, scale: int) -> exp.DataType:
    return exp.DataType.build(f"DECIMAL({min(38, precision)}, {min(scale, 38)})")


def _arithmetic(self: Any, node: Any) -> Any:
    """Set the type of a sum, product, quotient or remainder, as Trino derives it."""
    left, right = node.left.type, node.right.type
    kinds = family(left), family(right)
    made: exp.DataType | None = None
    if kinds == ("number", "number"):
        names = _name(left), _name(right)
        if "double" in names:
            made = exp.DataType.build("DOUBLE")
        elif "float" in names:
            made = exp.DataType.build("FLOAT")
        elif "decimal" in names:
            (p1, s1), (p2, s2) = _decimal(left), _decimal(right)
            scale = max(s1, s2)
            if isinstance(node, exp.Mul):
                made = _decimal_type(p1 + p2, s1 + s2)
            elif isinstance(node, exp.Div):
                made = _decimal_type(p1 + s2 + max(0, s2 - s1), scale)
            elif isinstance(node, exp.Mod):
                made = _decimal_type(min(p1 - s1, p2 - s2) + scale, scale)
            else:
                made = _decimal_type(max(p1 - s1, p2 - s2) + scale + 1, scale)
        else:
            made = left if _INTEGERS.index(names[0]) >= _INTEGERS.index(names[1]) else right
    elif "time" in kinds and "interval" in kinds:
        made = left if kinds[0] == "time" else right
    return self._set_type(node, made)


def _literal(self: Any, node: exp.Literal) -> Any:
    text = node.name
    if node.is_string:
        return self._set_type(
            node, exp.DataType.build(f"VARCHAR({len(text)})") if text else exp.DType.VARCHAR.into_expr()
        )
    if text.isdecimal():
        return self._set_type(node, exp.DataType.build("INT" if int(text) < 1 << 31 else "BIGINT"))
    if "e" in text.lower():
        return self._set_type(node, exp.DataType.build("DOUBLE"))
    whole, _, fraction = text.partition(".")
    return self._set_type(node, _decimal_type(max(1, len(whole.lstrip("0")) + len(fraction)), len(fraction)))


def _first(self: Any, node: Any) -> Any:
    return self._set_type(node, node.this.type)


def _bracket(self: Any, node: exp.Bracket) -> Any:
    return self._set_type(node, _part(node.this.type, -1))


def _part(kind: exp.DataType | None, i: int) -> exp.DataType | None:
    """Return the type of an array's elements, or of a map's values (-1) or keys (0)."""
    if kind is None or family(kind) not in ("array", "map"):
        return None
    parts = kind.expressions
    return parts[i] if parts and isinstance(parts[i], exp.DataType) else None


def _call(self: Any, node: exp.Anonymous) -> Any:
    name = node.name.lower()
    function = FUNCTIONS.get(name)
    kinds = [_argument_type(argument) for argument in node.expressions]
    special = _SPECIAL.get(name)
    made = special(kinds) if special and kinds else _returned(function.returns, kinds) if function else None
    return self._set_type(node, made)


def _argument_type(argument: exp.Expr) -> exp.DataType | None:
    while isinstance(argument, exp.Distinct | exp.Order):
        argument = argument.expressions[0] if isinstance(argument, exp.Distinct) else argument.this
    return argument.type


def _returned(form: str, kinds: list[exp.DataType | None]) -> exp.DataType | None:
    if form.isdecimal():
        kind = kinds[int(form)] if int(form) < len(kinds) else None
        return exp.DType.VARCHAR.into_expr() if family(kind) == "varchar" else kind
    found = _RETURNS.match(form)
    if found:
        inner = _returned(found[2], kinds)
        if found[1] == "array":
            return exp.DataType(this=exp.DType.ARRAY, expressions=[inner.copy()], nested=True) if inner else None
        return _part(inner, 0 if found[1] == "key" else -1)
    return exp.DataType.build(form, dialect="trino") if form else None


def _rounded(kinds: list[exp.DataType | None]) -> exp.DataType | None:
    kind = kinds[0]
    if kind is None or _name(kind) != "decimal":
        return kind
    precision, scale = _decimal(kind)
    if len(kinds) > 1:
        return _decimal_type(precision + 1, scale)
    return _decimal_type(precision - scale + min(scale, 1), 0)


def _sum(kinds: list[exp.DataType | None]) -> exp.DataType | None:
    kind = kinds[0]
    if is_integer(kind):
        return exp.DataType.build("BIGINT")
    return _decimal_type(38, _decimal(kind)[1]) if kind is not None and _name(kind) == "decimal" else kind


def _map(kinds: list[exp.DataType | None]) -> exp.DataType | None:
    parts = [_part(kind, 0) for kind in kinds]
    return _map_of(parts)


def _map_of(parts: list[exp.DataType | None]) -> exp.DataType | None:
    if len(parts) != 2 or None in parts:
        return None
    return exp.DataType(this=exp.DType.MAP, expressions=[part.copy() for part in parts if part], nested=True)


def _histogram(kinds: list[exp.DataType | None]) -> exp.DataType | None:
    return _map_of([kinds[0], exp.DataType.build("BIGINT")])


def _remainder(kinds: list[exp.DataType | None]) -> exp.DataType | None:
    return kinds[0] if all(map(is_integer, kinds)) else None


_SPECIAL: Final[dict[str, Callable[[list[exp.DataType | None]], exp.DataType | None]]] = {
    "ceil": _rounded, "ceiling": _rounded, "floor": _rounded, "round": _rounded, "truncate": _rounded, "sum": _sum,
    "map": _map, "map_agg": _map_of, "histogram": _histogram, "mod": _remainder,
}  # fmt: skip


class Athena(Trino):
    """The queries of Athena."""

    INDEX_OFFSET = 0
    Parser = _Parser
    EXPRESSION_METADATA = {
        **Trino.EXPRESSION_METADATA,
        **{kind: {"annotator": _arithmetic} for kind in (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod)},
        **{kind: {"annotator": _first} for kind in (exp.Filter, exp.IgnoreNulls, exp.RespectNulls, exp.Try, exp.Neg)},
        exp.Literal: {"annotator": _literal},
        exp.Escape: {"returns": exp.DType.BOOLEAN},
        exp.Bracket: {"annotator": _bracket},
        exp.Anonymous: {"annotator": _call},
        exp.Extract: {"returns": exp.DType.BIGINT},
        exp.StrPosition: {"returns": exp.DType.BIGINT},
        exp.CurrentTimestamp: {"returns": exp.DType.TIMESTAMPTZ},
    }
