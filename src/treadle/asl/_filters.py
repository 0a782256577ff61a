"""Filters of JSONPaths, in the dialect of Jayway's JsonPath, which Step Functions uses: `[?(@.price < $.limit)]`.

The language: https://github.com/json-path/JsonPath#filter-operators
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from ._budget import Budget
from ._operators import OPERATORS, Operator, Pattern
from ._scope import PathSyntaxError
from ._values import MISSING

__all__ = ["Find", "Operand", "Test", "compile_filter", "filtered"]

Find = Callable[[Any, Any, Budget], Any]
"""Takes the item (`@`), the document's root (`$`) and the budget; returns the value or `MISSING`."""

Test = Callable[[Any, Any, Budget], bool]

_DEEPEST: Final = 100
_SYMBOLS: Final = "<>=~!"
_BARE: Final = re.compile(r"[^\s()\[\]{},'\"&|<>=~!]+")
_WORD: Final = re.compile(r"[A-Za-z]+")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_WORDS: Final = {"true": True, "false": False, "null": None}
_ESCAPE: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_CONTROLS: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class Operand(NamedTuple):
    """One side of a comparison.

    :param is_path: whether it may be tested for existence
    :param definite: whether a path selects at most one value; otherwise its value is a list
    """

    find: Find
    is_path: bool = False
    definite: bool = True


def compile_filter(text: str, compile_path: Callable[[str], Operand]) -> Test:
    """Compile what follows the `?` of a filter.

    :param compile_path: compiles a path that begins with `@` or `$`
    :raises PathSyntaxError: when the text isn't a filter
    """
    if not text.startswith("(") or not text.endswith(")"):
        raise PathSyntaxError(f"expected a filter of the form [?(…)], got [?{text[:80]}]")
    try:
        return _Parser(text, compile_path).whole()
    except RecursionError:
        raise PathSyntaxError("the filter is nested too deeply") from None


def filtered(test: Test, value: Any, root: Any, budget: Budget) -> list[Any]:
    """Return the items of an array (or the object itself) that a filter selects.

    :raises StateFailure: when the filter can't be evaluated within the budget
    """
    if type(value) is dict:  # Jayway tests an object itself, an array's items one by one
        value = [value]
    elif type(value) is not list:
        return []
    try:
        return [item for item in value if test(item, root, budget)]
    except RecursionError:
        raise budget.failure("the values are nested too deeply") from None


class _Parser:
    """A recursive descent parser: or, and, not, comparison."""

    def __init__(self, text: str, compile_path: Callable[[str], Operand]) -> None:
        self._text = text
        self._compile_path = compile_path
        self._at = 0
        self._depth = 0

    def whole(self) -> Test:
        test = self._or()
        if self._next():
            raise self._unexpected("the end of the filter")
        return test

    def _next(self) -> str:
        """Skip blanks; return the next character, or "" at the end."""
        text = self._text
        while self._at < len(text) and text[self._at].isspace():
            self._at += 1
        return text[self._at : self._at + 1]

    def _take(self, symbol: str) -> bool:
        self._next()
        if not self._text.startswith(symbol, self._at):
            return False
        self._at += len(symbol)
        return True

    def _unexpected(self, expected: str) -> PathSyntaxError:
        got = self._text[self._at : self._at + 20] or "its end"
        return PathSyntaxError(f"expected {expected} at position {self._at} of the filter, got {got}")

    def _or(self) -> Test:
        tests = [self._and()]
        while self._take("||"):
            tests.append(self._and())
        return tests[0] if len(tests) == 1 else _any(tests)

    def _and(self) -> Test:
        tests = [self._not()]
        while self._take("&&"):
            tests.append(self._not())
        return tests[0] if len(tests) == 1 else _all(tests)

    def _not(self) -> Test:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise PathSyntaxError("the filter is nested too deeply")
        if self._take("!"):
            test = _negated(self._not())
        elif self._take("("):
            test = self._or()
            if not self._take(")"):
                raise self._unexpected("an operator or )")
        else:
            test = self._comparison()
        self._depth -= 1
        return test

    def _comparison(self) -> Test:
        left = self._operand()
        if self._next() in ("", ")", "&", "|"):
            if not left.is_path:
                raise self._unexpected("an operator")
            return _exists(left)
        operator = self._operator()
        return _compared(left.find, operator, self._operand().find)

    def _operator(self) -> Operator:
        start = self._at
        if self._next() in _SYMBOLS:
            while self._text[self._at : self._at + 1] and self._text[self._at] in _SYMBOLS:
                self._at += 1
        elif match := _WORD.match(self._text, self._at):
            self._at = match.end()
        name = self._text[start : self._at].strip()
        operator = OPERATORS.get(name.lower())
        if operator is None:
            self._at = start
            raise self._unexpected("an operator")
        return operator

    def _operand(self) -> Operand:
        char = self._next()
        if char and char in "@$":
            start = self._at
            self._at = _path_end(self._text, start)
            return self._compile_path(self._text[start : self._at])
        value = self._pattern() if char == "/" else self._literal()
        return Operand(lambda item, root, budget: value)

    def _pattern(self) -> Pattern:
        match = re.compile(r"/((?:[^/\\]|\\.)*)/([A-Za-z]*)", re.DOTALL).match(self._text, self._at)
        if match is None:
            raise self._unexpected("a closed pattern /…/")
        self._at = match.end()
        return Pattern(match[1], match[2])

    def _literal(self) -> Any:
        """Read a text in quotes, an array, an object, or anything without quotes, which is text if nothing else."""
        char = self._next()
        if char and char in "'\"":
            return self._string(char)
        if char == "[":
            return self._array()
        if char == "{":
            try:
                value, self._at = json.JSONDecoder().raw_decode(self._text, self._at)
            except ValueError:
                raise self._unexpected("a JSON object") from None
            return value
        match = _BARE.match(self._text, self._at)
        if match is None:
            raise self._unexpected("a path or a value")
        self._at = match.end()
        bare = match[0]
        if _NUMBER.fullmatch(bare):
            number = float(bare)
            return int(bare) if bare.lstrip("-").isdigit() and len(bare) < 100 else number
        return _WORDS.get(bare, bare)

    def _string(self, quote: str) -> str:
        end = self._at + 1
        while self._text[end : end + 1] != quote:
            if end >= len(self._text):
                raise self._unexpected("a closed string")
            end += 2 if self._text[end] == "\\" else 1
        raw, self._at = self._text[self._at + 1 : end], end + 1
        return _ESCAPE.sub(_unescaped, raw)

    def _array(self) -> list[Any]:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise PathSyntaxError("the filter is nested too deeply")
        self._at += 1
        items: list[Any] = []
        while not self._take("]"):
            if items and not self._take(","):
                raise self._unexpected(", or ]")
            items.append(self._literal())
        self._depth -= 1
        return items


def _unescaped(match: re.Match[str]) -> str:
    escape = match[1]
    return chr(int(escape[1:], 16)) if len(escape) == 5 else _CONTROLS.get(escape, escape)


def _path_end(text: str, at: int) -> int:
    """Return where a path ends: at a blank, an operator, a comma or the parenthesis that closes its group."""
    at += 1
    while at < len(text):
        char = text[at]
        if char == "[":
            at = _closed(text, at, "[", "]")
        elif char == "(" and text[at - 1].isalpha():  # the call of a function
            at = _closed(text, at, "(", ")")
        elif char.isspace() or char in "()],&|" or char in _SYMBOLS:
            return at
        else:
            at += 1
    return at


def _closed(text: str, at: int, opening: str, closing: str) -> int:
    """Return the position after the bracket that closes the one at `at`."""
    depth, quote = 0, ""
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
        elif char == opening:
            depth += 1
        elif char == closing:
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    raise PathSyntaxError(f"a path in the filter has no closing {closing}")


def _exists(path: Operand) -> Test:
    find, definite = path.find, path.definite

    def test(item: Any, root: Any, budget: Budget) -> bool:
        value = find(item, root, budget)
        return value is not MISSING if definite else value is not MISSING and bool(value)

    return test


def _compared(left: Find, operator: Operator, right: Find) -> Test:
    return lambda item, root, budget: operator(left(item, root, budget), right(item, root, budget), budget)


def _negated(inner: Test) -> Test:
    return lambda item, root, budget: not inner(item, root, budget)


def _any(tests: list[Test]) -> Test:
    return lambda item, root, budget: any(test(item, root, budget) for test in tests)


def _all(tests: list[Test]) -> Test:
    return lambda item, root, budget: all(test(item, root, budget) for test in tests)
