"""Tokens of the statements that define databases and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ._failures import QueryError, unsupported

__all__ = ["Token", "Tokens", "tokens_of"]

_TOKEN: Final = re.compile(
    r"""(?P<space>\s+|--[^\n]*|/\*.*?\*/)|(?P<text>'(?:[^']|'')*')|(?P<quoted>"(?:[^"]|"")*"|`[^`]*`)"""
    r"""|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"""
    r"""|(?P<sign><>|!=|>=|<=|\|\||[-=<>+*/%(),.;:?])""",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    :param kind: text, quoted, number, name, sign or end
    :param value: what it says, without its quotes
    :param at: line and column, as Athena names a place
    """

    kind: str
    value: str
    at: str

    @property
    def word(self) -> str:
        """The token as a keyword or sign; nothing of text and quoted names."""
        return self.value.upper() if self.kind in ("name", "sign", "end") else ""

    @property
    def shown(self) -> str:
        """The token in a sentence."""
        return "<EOF>" if self.kind == "end" else self.value


class Tokens:
    """Tokens, and where the reader is."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def next(self) -> Token:
        """The token that is read next."""
        return self._tokens[self._at]

    def peek(self, ahead: int = 1) -> Token:
        """Return a token further on."""
        return self._tokens[min(self._at + ahead, len(self._tokens) - 1)]

    def take(self) -> Token:
        """Read a token."""
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def skip(self, *words: str) -> bool:
        """Read these words if they stand here."""
        if any(self.peek(i).word != word for i, word in enumerate(words)):
            return False
        for _ in words:
            self.take()
        return True

    def expect(self, word: str) -> Token:
        """Read a word that has to stand here."""
        if self.next.word != word:
            raise self.mismatch(f"'{word}'")
        return self.take()

    def mismatch(self, wanted: str) -> QueryError:
        """Return the failure of a statement that has something else here."""
        found = self.next
        return QueryError(f"line {found.at}: mismatched input '{found.shown}'. Expecting: {wanted}")


def tokens_of(sql: str) -> list[Token]:
    """Split a statement.

    :raises QueryError: at a character that no statement here has, and when there are several statements
    """
    tokens: list[Token] = []
    at, line, start = 0, 1, 0
    while at < len(sql):
        found = _TOKEN.match(sql, at)
        place = f"{line}:{at - start + 1}"
        if found is None and sql[at] in "[]{}":
            raise unsupported("arrays and maps")
        if found is None:
            raise QueryError(f"line {place}: mismatched input '{sql[at]}'")
        kind, text = str(found.lastgroup), found.group()
        if kind == "text":
            tokens.append(Token(kind, text[1:-1].replace("''", "'"), place))
        elif kind == "quoted":
            tokens.append(Token(kind, text[1:-1].replace('""', '"'), place))
        elif kind != "space":
            tokens.append(Token(kind, text, place))
        if "\n" in text:
            line += text.count("\n")
            start = at + text.rindex("\n") + 1
        at = found.end()
    while tokens and tokens[-1].word == ";":
        tokens.pop()
    if any(token.word == ";" for token in tokens):
        raise QueryError("Only one sql statement is allowed. Got: " + sql)
    return [*tokens, Token("end", "", f"{line}:{at - start + 1}")]
