"""Where the parts of a query are in its text."""

from __future__ import annotations

import re
from typing import Final

from sqlglot import exp

__all__ = ["Places"]

_OPERATORS: Final[dict[type[exp.Expr], str]] = {
    exp.EQ: "=", exp.NEQ: "<>", exp.LT: "<", exp.LTE: "<=", exp.GT: ">", exp.GTE: ">=", exp.Add: "+", exp.Sub: "-",
    exp.Mul: "*", exp.Div: "/", exp.Mod: "%", exp.DPipe: "||", exp.In: "IN", exp.Between: "BETWEEN", exp.Like: "LIKE",
    exp.NullSafeEQ: "IS", exp.NullSafeNEQ: "IS", exp.And: "AND", exp.Or: "OR",
}  # fmt: skip
_CALLS: Final[dict[type[exp.Expr], str]] = {
    exp.Case: "case", exp.Coalesce: "coalesce", exp.If: "if", exp.Cast: "cast", exp.TryCast: "try_cast",
}  # fmt: skip


class Places:
    """Line and column of the parts of a query.

    :param sql: the query's text
    """

    def __init__(self, sql: str) -> None:
        self._sql = sql

    def at(self, offset: int) -> str:
        """Return line and column of a place in the text, as Athena writes them."""
        before = self._sql[:offset]
        return f"{before.count(chr(10)) + 1}:{offset - (before.rfind(chr(10)) + 1) + 1}"

    def of(self, node: exp.Expr) -> str:
        """Return where an expression begins, as far as that is known."""
        if isinstance(node, exp.Anonymous) or type(node) in _CALLS:
            name = _CALLS.get(type(node)) or node.name
            found = re.search(rf"\b{re.escape(name)}\b", self._sql, re.IGNORECASE)
            if found is not None:
                return self.at(found.start())
        offsets = [part.meta["start"] for part in node.walk() if "start" in part.meta]
        return self.at(min(offsets)) if offsets else self._text(node)

    def _text(self, node: exp.Expr) -> str:
        """Return the place of a literal, which the parser does not keep."""
        for part in node.find_all(exp.Literal):
            found = self._sql.find(f"'{part.name}'" if part.is_string else part.name)
            if found >= 0:
                return self.at(found)
        return "1:1"

    def operator(self, node: exp.Expr) -> tuple[str, str]:
        """Return an operator's place and text."""
        sign = _OPERATORS.get(type(node), node.key.upper())
        ends = [part.meta["end"] for part in node.this.walk() if "end" in part.meta]
        pattern = r"<>|!=" if sign == "<>" else re.escape(sign)
        found = re.compile(pattern, re.IGNORECASE).search(self._sql, max(ends) + 1 if ends else 0)
        return (self.at(found.start()) if found is not None else self.of(node)), sign
