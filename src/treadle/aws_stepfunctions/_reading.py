"""Finds the paths inside an intrinsic expression such as ``States.Format('{}', $.name)``."""

from __future__ import annotations

__all__ = ["IntrinsicSyntax", "references"]

_ALPHANUMERIC = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_CLOSING = {"[": "]", "{": "}"}


class IntrinsicSyntax(ValueError):
    """The expression is no intrinsic that this reader knows; the whole text counts as one path then."""


def references(expression: str) -> list[str]:
    """Return the paths an expression refers to, in their order."""
    reader = _Reader(expression)
    reader.skip_space()
    if reader.peek() == "$":
        reader.read_path()
    elif reader.peek() in _ALPHANUMERIC:
        reader.read_call()
    else:
        raise IntrinsicSyntax(expression)
    reader.skip_space()
    if not reader.at_end:
        raise IntrinsicSyntax(expression)
    return reader.paths


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.paths: list[str] = []

    @property
    def at_end(self) -> bool:
        return self.at >= len(self.text)

    def peek(self) -> str:
        if self.at_end:
            raise IntrinsicSyntax(self.text)
        return self.text[self.at]

    def skip_space(self) -> None:
        while not self.at_end and self.text[self.at] in " \t\n":
            self.at += 1

    def read_path(self) -> None:
        start = self.at
        self.at += 1
        while not self.at_end:
            character = self.peek()
            if character == "'":
                self.read_quoted()
            elif character == "[":
                self.read_bracketed("]")
            elif character in ".$" or character in _ALPHANUMERIC:
                self.at += 1
            else:
                break
        self.paths.append(self.text[start : self.at])

    def read_quoted(self) -> None:
        self.at += 1
        while self.peek() != "'":
            self.at += 2 if self.peek() == "\\" else 1
        self.at += 1

    def read_bracketed(self, closing: str) -> None:
        pending = [closing]
        self.at += 1
        while pending:
            character = self.peek()
            if character == pending[-1]:
                pending.pop()
            elif character in _CLOSING:
                pending.append(_CLOSING[character])
            self.at += 1

    def read_call(self) -> None:
        """Read calls nested to any depth, without recursion."""
        depth = 0
        expect_argument = True
        while True:
            self.skip_space()
            character = self.peek()
            if expect_argument and character == "$":
                self.read_path()
                expect_argument = False
            elif expect_argument and character == "'":
                self.read_quoted()
                expect_argument = False
            elif expect_argument and character in _ALPHANUMERIC:
                while self.peek() != "(":
                    self.at += 1
                self.at += 1
                depth += 1
            elif character == ")" and depth:
                self.at += 1
                depth -= 1
                expect_argument = False
                if not depth:
                    return
            elif character == "," and not expect_argument:
                self.at += 1
                expect_argument = True
            else:
                raise IntrinsicSyntax(self.text)
