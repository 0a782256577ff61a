"""A query's text as a tree, of which every part is one that is supported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, TokenError
from sqlglot.tokenizer_core import Token, TokenType

from ._dialect import Athena
from ._failures import QueryError, unsupported
from ._functions import FUNCTIONS
from ._places import Places

__all__ = ["parse_query"]

_LONGEST: Final = 262_144
_MOST_NODES: Final = 20_000
_DEEPEST: Final = 100
_QUERIES: Final = (exp.Select, exp.SetOperation, exp.Values, exp.Subquery)
_SUPPORTED: Final = frozenset({
    exp.Select, exp.Union, exp.Except, exp.Intersect, exp.Values, exp.Subquery, exp.With, exp.CTE, exp.TableAlias,
    exp.From, exp.Join, exp.Table, exp.Unnest, exp.Where, exp.Group, exp.Rollup, exp.Cube, exp.GroupingSets, exp.Having,
    exp.Order, exp.Ordered, exp.Limit, exp.Offset, exp.Fetch, exp.LimitOptions, exp.Distinct, exp.Star, exp.Column,
    exp.Identifier, exp.Alias, exp.Literal, exp.Boolean, exp.Null, exp.Paren, exp.Tuple, exp.Neg, exp.Not, exp.And,
    exp.Or, exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.NullSafeEQ, exp.NullSafeNEQ, exp.Is, exp.In,
    exp.Between, exp.Like, exp.Escape, exp.Exists, exp.Case, exp.If, exp.Coalesce, exp.Nullif, exp.Cast, exp.TryCast,
    exp.DataType, exp.DataTypeParam, exp.ColumnDef, exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod, exp.DPipe,
    exp.Anonymous, exp.Lambda, exp.Bracket, exp.Dot, exp.Array, exp.Struct, exp.Try, exp.Extract, exp.Var, exp.Trim,
    exp.Substring, exp.StrPosition, exp.Interval, exp.Window, exp.WindowSpec, exp.Filter, exp.IgnoreNulls,
    exp.RespectNulls, exp.CurrentDate, exp.CurrentTimestamp, exp.Localtimestamp,
})  # fmt: skip
# Arguments of nodes that no query of Athena has, or that are not supported, with the words for them.
_REFUSED: Final[dict[type[exp.Expr], dict[str, str]]] = {
    exp.Select: {"windows": "WINDOW", "into": "INTO", "locks": "FOR UPDATE", "qualify": "QUALIFY", "kind": "SELECT AS",
                 "laterals": "LATERAL", "sample": "TABLESAMPLE", "hint": "hints"},
    exp.With: {"recursive": "WITH RECURSIVE"},
    exp.Distinct: {"on": "DISTINCT ON"},
    exp.Star: {"except_": "EXCLUDE", "replace": "REPLACE", "rename": "RENAME"},
    exp.Table: {"version": "time travel", "sample": "TABLESAMPLE", "pivots": "PIVOT", "when": "time travel"},
    exp.Join: {"method": "NATURAL JOIN", "match_condition": "ASOF JOIN"},
    exp.Union: {"by_name": "BY NAME"},
}  # fmt: skip
_MARKS: Final = {
    TokenType.DCOLON, TokenType.L_BRACE, TokenType.R_BRACE, TokenType.HASH, TokenType.PARAMETER, TokenType.DOLLAR,
}  # fmt: skip
_BEGINNINGS: Final = {TokenType.SELECT, TokenType.WITH, TokenType.VALUES, TokenType.L_PAREN}


def parse_query(sql: str, parameters: Sequence[str]) -> tuple[exp.Expr, Places]:
    """Return the tree of a query.

    :param parameters: the literals that take the places of question marks
    :raises QueryError: when it is no query, several, or has parts that are not supported
    """
    if len(sql) > _LONGEST:
        raise QueryError(f"Your query has exceeded the maximum query length of {_LONGEST} bytes")
    sql = _with_decimals(_with_parameters(sql, parameters))
    places = Places(sql)
    _check_tokens(_tokens(sql), places, sql)
    statement = _parse(sql)
    if statement is None or not isinstance(statement, _QUERIES):
        raise unsupported(statement.key.upper() if statement is not None else "this statement")
    for i, node in enumerate(statement.walk()):
        if i > _MOST_NODES:
            raise unsupported(f"a query of more than {_MOST_NODES} parts")
        _check_node(node, places)
    return statement, places


def _tokens(sql: str) -> list[Token]:
    try:
        return sqlglot.tokenize(sql, dialect=Athena)
    except TokenError:
        at = _unclosed(sql)
        raise QueryError(f"line {Places(sql).at(at)}: mismatched input '{sql[at : at + 1]}'") from None


def _unclosed(sql: str) -> int:
    """Return where the text, name or comment begins that is not closed."""
    at = 0
    while at < len(sql):
        ends = {"'": "'", '"': '"', "/*": "*/"}
        start = next((mark for mark in ends if sql.startswith(mark, at)), None)
        if sql.startswith("--", at):
            at = (sql.find("\n", at) + 1) or len(sql)
        elif start is None:
            at += 1
        else:
            end = sql.find(ends[start], at + len(start))
            if end < 0:
                return at
            at = end + len(ends[start])
    return 0


def _with_parameters(sql: str, parameters: Sequence[str]) -> str:
    if not parameters and "?" not in sql:
        return sql
    marks = [token for token in _tokens(sql) if token.token_type == TokenType.PLACEHOLDER]
    if len(marks) != len(parameters):
        words = f"Incorrect number of parameters: expected {len(marks)} but found {len(parameters)}"
        raise QueryError(f"INVALID_PARAMETER_USAGE: {words}")
    made, end = "", 0
    for mark, text in zip(marks, parameters, strict=True):
        _check_parameter(text)
        made += sql[end : mark.start] + text
        end = mark.end + 1
    return made + sql[end:]


def _with_decimals(sql: str) -> str:
    """Return a query with numbers in place of literals such as DECIMAL '0.12', which sqlglot takes for casts."""
    if "decimal" not in sql.lower():
        return sql
    tokens, made, end = _tokens(sql), "", 0
    for token, text in pairwise(tokens):
        if token.text.upper() != "DECIMAL" or text.token_type != TokenType.STRING:
            continue
        number = re.fullmatch(r"([+-]?)([0-9]+)(?:\.([0-9]*))?", text.text)
        if number is None:
            raise QueryError(f"INVALID_LITERAL: line {Places(sql).at(token.start)}: Invalid decimal literal")
        whole, fraction = number[2].lstrip("0"), number[3] or ""
        kind = f"DECIMAL({max(1, len(whole) + len(fraction))}, {len(fraction)})"
        made += f"{sql[end : token.start]}CAST('{text.text}' AS {kind})"
        end = text.end + 1
    return made + sql[end:]


def _check_parameter(text: str) -> None:
    parsed = _parse(f"SELECT {text}") if text.strip() else None
    values = parsed.expressions if isinstance(parsed, exp.Select) and set(_given(parsed)) == {"expressions"} else []
    if len(values) != 1 or isinstance(values[0], exp.Alias) or values[0].find(exp.Query, exp.Column, exp.Star):
        raise QueryError(f"INVALID_PARAMETER_USAGE: the parameter {text} is no literal; text needs single quotes")
    if "--" in text or "/*" in text:
        raise QueryError("INVALID_PARAMETER_USAGE: a parameter can't have comments")


def _given(node: exp.Expr) -> list[str]:
    return [name for name, value in node.args.items() if value]


def _check_tokens(tokens: list[Token], places: Places, sql: str) -> None:
    """Refuse what sqlglot accepts of other dialects, and parentheses that are too deep for it."""
    depth = 0
    for token, after in zip(tokens, [*tokens[1:], None]):
        kind = token.token_type
        depth += {TokenType.L_PAREN: 1, TokenType.R_PAREN: -1}.get(kind, 0)
        if depth > _DEEPEST:
            raise unsupported("so deeply nested an expression")
        if kind in _MARKS:
            raise QueryError(f"line {places.at(token.start)}: mismatched input '{token.text}'")
        follows = after.token_type if after is not None else None
        if (kind == TokenType.COMMA and follows in (None, TokenType.FROM, TokenType.R_PAREN)) or (
            kind == TokenType.L_PAREN and follows == TokenType.FROM
        ):
            at, text = (places.at(after.start), after.text) if after is not None else (places.at(len(sql)), "<EOF>")
            raise QueryError(f"line {at}: mismatched input '{text}'. Expecting: <expression>")
    if not tokens:
        raise QueryError("line 1:1: mismatched input '<EOF>'. Expecting: <query>")
    first = tokens[0]
    if first.token_type not in _BEGINNINGS:
        if first.text.isalpha():
            raise unsupported(first.text.upper())
        raise QueryError(f"line {places.at(first.start)}: mismatched input '{first.text}'. Expecting: <query>")


def _parse(sql: str) -> exp.Expr | None:
    try:
        statements = [one for one in sqlglot.parse(sql, dialect=Athena) if one is not None]
    except ParseError as error:
        told = error.errors[0] if error.errors else {}
        text = str(told.get("highlight") or "")
        line, column = int(told.get("line") or 1), int(told.get("col") or 1)
        shown = f"mismatched input '{text or '<EOF>'}'"
        raise QueryError(f"line {line}:{max(1, column - max(len(text), 1) + 1)}: {shown}") from None
    except TokenError:
        raise QueryError(f"mismatched input in {sql}") from None
    except RecursionError:
        raise unsupported("so deeply nested an expression") from None
    if len(statements) > 1:
        raise QueryError("Only one sql statement is allowed. Got: " + sql)
    return statements[0] if statements else None


def _check_node(node: exp.Expr, places: Places) -> None:
    if type(node) not in _SUPPORTED:
        raise unsupported(f"the form '{node.key}' in a query")
    for name, words in _REFUSED.get(type(node), {}).items():
        if node.args.get(name):
            raise unsupported(words)
    if isinstance(node, exp.Select) and not node.expressions:
        raise QueryError("mismatched input '<EOF>'. Expecting: <expression>")
    if isinstance(node, exp.Anonymous):
        name = node.name.lower()
        if isinstance(node.parent, exp.Table | exp.From | exp.Join) or name not in FUNCTIONS:
            raise unsupported(f"the function '{name}'")
    if isinstance(node, exp.Literal) and not node.is_string:
        digits = node.name.partition(".")[0].lstrip("0")
        if (node.name.isdecimal() and int(digits[:40] or 0) > 1 << 63) or len(digits) > 38:
            raise QueryError(f"line {places.of(node)}: Invalid numeric literal: {node.name[:60]}")
    if isinstance(node, exp.Table) and not isinstance(node.this, exp.Identifier):
        raise unsupported("a table function")
    if isinstance(node, exp.Limit | exp.Offset):
        count = node.expression
        every = isinstance(node, exp.Limit) and count is not None and count.name.upper() == "ALL"
        if not every and not (isinstance(count, exp.Literal) and not count.is_string and count.name.isdecimal()):
            text = count.name if count is not None else "<EOF>"
            at = places.of(count) if count is not None else "1:1"
            raise QueryError(f"line {at}: mismatched input '{text}'. Expecting: <integer>")
    if isinstance(node, exp.Join) and (node.kind or node.side or "").upper() not in (
        "",
        "INNER",
        "CROSS",
        "OUTER",
        "LEFT",
        "RIGHT",
        "FULL",
    ):
        raise unsupported(f"{node.kind} JOIN")
