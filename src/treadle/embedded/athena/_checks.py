"""Checks of types that Athena makes before a query runs, where DuckDB would convert values."""

from __future__ import annotations

from collections.abc import Iterable

from sqlglot import exp

from ._dialect import family, is_integer, shown
from ._failures import QueryError, unsupported
from ._functions import FUNCTIONS
from ._places import Places

__all__ = ["check_types"]

_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.NullSafeEQ, exp.NullSafeNEQ)
_ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod)
_FAMILIES = {"v": ("varchar",), "n": ("number",), "b": ("boolean",), "t": ("time",), "a": ("array",), "m": ("map",),
             "c": ("array", "map"), "j": ("json", "varchar")}  # fmt: skip


def check_types(tree: exp.Expr, places: Places) -> None:
    """Check the types of all operators, conditions and arguments.

    :raises QueryError: with Athena's words
    """
    for node in tree.walk():
        if isinstance(node, _COMPARISONS):
            _comparable(node, node.left, node.right, places)
        elif isinstance(node, _ARITHMETIC):
            _check_arithmetic(node, places)
        elif isinstance(node, exp.In):
            _check_in(node, places)
        elif isinstance(node, exp.Between):
            _comparable(node, node.this, node.args["low"], places)
            _comparable(node, node.this, node.args["high"], places)
        elif isinstance(node, exp.Like):
            _operands(node, ("varchar",), places)
        elif isinstance(node, exp.DPipe):
            _operands(node, ("varchar", "array", "varbinary"), places)
        elif isinstance(node, exp.And | exp.Or | exp.Not):
            for term in (node.this, node.args.get("expression")):
                _condition(term, "Logical expression term", places)
        elif isinstance(node, exp.Where | exp.Having):
            _condition(node.this, f"{node.key.upper()} clause", places)
        elif isinstance(node, exp.Join) and node.args.get("on") is not None:
            _condition(node.args["on"], "JOIN ON clause", places)
        elif isinstance(node, exp.Anonymous):
            _check_call(node, places)
        elif isinstance(node, exp.Case):
            results = [branch.args["true"] for branch in node.args["ifs"]]
            _same([*results, node.args.get("default")], node, "CASE", places)
        elif isinstance(node, exp.If) and not isinstance(node.parent, exp.Case):
            _condition(node.this, "IF condition", places)
            _same([node.args["true"], node.args.get("false")], node, "IF", places)
        elif isinstance(node, exp.Coalesce):
            _same([node.this, *node.expressions], node, "COALESCE", places)
        elif isinstance(node, exp.Array):
            _same(node.expressions, node, "ARRAY", places)
        elif isinstance(node, exp.SetOperation):
            _check_set_operation(node)


def _mismatch(at: str, words: str) -> QueryError:
    return QueryError(f"TYPE_MISMATCH: line {at}: {words}")


def _differ(left: exp.Expr, right: exp.Expr) -> bool:
    one, other = family(left.type), family(right.type)
    return bool(one and other and one != other)


def _comparable(node: exp.Expr, left: exp.Expr, right: exp.Expr, places: Places) -> None:
    if _differ(left, right):
        at, sign = places.operator(node)
        raise _mismatch(at, f"Cannot apply operator: {shown(left.type)} {sign} {shown(right.type)}")


def _check_in(node: exp.In, places: Places) -> None:
    query = node.args.get("query")
    for value in node.expressions:
        _comparable(node, node.this, value, places)
    inner = query.unnest() if isinstance(query, exp.Expr) else None
    if isinstance(inner, exp.Query) and len(inner.selects) == 1:
        _comparable(node, node.this, inner.selects[0], places)


def _check_arithmetic(node: exp.Binary, places: Places) -> None:
    kinds = family(node.left.type), family(node.right.type)
    if "" in kinds or kinds == ("number", "number"):
        return
    if isinstance(node, exp.Add) and set(kinds) == {"time", "interval"}:
        return
    if isinstance(node, exp.Sub) and kinds == ("time", "interval"):
        return
    if isinstance(node, exp.Sub) and kinds == ("time", "time"):
        raise unsupported("a difference of times (use date_diff)")
    at, sign = places.operator(node)
    raise _mismatch(at, f"Cannot apply operator: {shown(node.left.type)} {sign} {shown(node.right.type)}")


def _operands(node: exp.Expr, wanted: tuple[str, ...], places: Places) -> None:
    sides = node.this, node.args["expression"]
    if any(family(side.type) not in ("", *wanted) for side in sides) or _differ(*sides):
        at, sign = places.operator(node)
        raise _mismatch(at, f"Cannot apply operator: {shown(sides[0].type)} {sign} {shown(sides[1].type)}")


def _condition(term: exp.Expr | None, what: str, places: Places) -> None:
    if term is not None and family(term.type) not in ("", "boolean"):
        words = f"{what} must evaluate to a boolean: actual type {shown(term.type)}"
        raise _mismatch(places.of(term), words)


def _same(values: Iterable[exp.Expr | None], node: exp.Expr, what: str, places: Places) -> None:
    families = {family(value.type) for value in values if value is not None} - {""}
    if len(families) > 1:
        words = f"All {what} results must be the same type or coercible to a common type"
        raise _mismatch(places.of(node), words)


def _check_call(node: exp.Anonymous, places: Places) -> None:
    name = node.name.lower()
    function = FUNCTIONS[name]
    given = []
    for argument in node.expressions:
        while isinstance(argument, exp.Distinct | exp.Order):
            argument = argument.expressions[0] if isinstance(argument, exp.Distinct) else argument.this
        given.append(argument)
    least, most = function.count
    right = least <= len(given) <= most
    for i, argument in enumerate(given if right else ()):
        letter, kind = function.letter(i), argument.type
        if letter == "f":
            right = right and isinstance(argument, exp.Lambda)
        elif letter == "i":
            right = right and (not family(kind) or is_integer(kind))
        elif letter in _FAMILIES:
            right = right and family(kind) in ("", *_FAMILIES[letter])
    if not right:
        kinds = ", ".join(shown(argument.type) for argument in given)
        words = f"Unexpected parameters ({kinds}) for function {name}"
        raise QueryError(f"FUNCTION_NOT_FOUND: line {places.of(node)}: {words}")


def _check_set_operation(node: exp.SetOperation) -> None:
    sides = [side.selects if isinstance(side, exp.Query) else [] for side in (node.left.unnest(), node.right.unnest())]
    word = node.key.upper()
    if not all(sides):
        return
    if len(sides[0]) != len(sides[1]):
        words = f"{word} query has different number of fields: {len(sides[0])}, {len(sides[1])}"
        raise QueryError(f"TYPE_MISMATCH: {words}")
    for i, (left, right) in enumerate(zip(sides[0], sides[1], strict=True), 1):
        if _differ(left, right):
            words = f"column {i} in {word} query has incompatible types: {shown(left.type)}, {shown(right.type)}"
            raise QueryError(f"TYPE_MISMATCH: {words}")
