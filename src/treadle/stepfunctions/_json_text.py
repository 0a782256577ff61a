"""Faults of text that should be JSON, in the words of the service's own parser (Jackson).

https://github.com/FasterXML/jackson-core
"""

from __future__ import annotations

import re

__all__ = ["fault_place", "json_fault"]

_VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
_SHOWN = 500
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"[\w$]+")
_SPACE = re.compile(r"[ \t\r\n]*")
_ENDS = {"{": "}", "[": "]"}
_KINDS = {"{": "Object", "[": "Array"}


class _Fault(Exception):
    """Report a fault, and the character before which the parser stopped."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message = message
        self.at = at


def json_fault(text: str, *, place: bool = True) -> str | None:
    """Return what the parser says of a text that is no JSON; None for a text that it accepts.

    :param place: whether the message ends with the place where the parser stopped
    """
    found = _fault(text)
    if found is None:
        return None
    return f"{found.message}\n at {_place(text, found.at)}" if place else found.message


def fault_place(text: str) -> str | None:
    """Return where the parser stops in a text that is no JSON; None for a text that it accepts."""
    found = _fault(text)
    return _place(text, found.at) if found is not None else None


def _fault(text: str) -> _Fault | None:
    reader = _Reader(text)
    try:
        reader.value()
        if reader.next():
            reader.value()
            raise _Fault("Trailing token found after value", reader.at)
    except _Fault as fault:
        return fault
    return None


def _place(text: str, at: int) -> str:
    shown = f'(String)"{text[:_SHOWN]}"'
    if len(text) > _SHOWN:
        shown += f"[truncated {len(text) - _SHOWN} chars]"
    column = at - text.rfind("\n", 0, at) if text else 0
    return f"[Source: {shown}; line: {text.count(chr(10), 0, at) + 1}, column: {column}]"


def _unexpected(found: str, at: int, wanted: str) -> _Fault:
    return _Fault(f"Unexpected character ({_named(found)}): {wanted}", at + 1)


def _named(found: str) -> str:
    if ord(found) < 32:
        return f"CTRL-CHAR, code {ord(found)}"
    return f"'{found}' (code {ord(found)})" if ord(found) < 256 else f"'{found}' (code {ord(found)} / 0x{ord(found):x})"


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.open: list[tuple[str, int]] = []

    def next(self) -> str:
        """Return the next character that is no space, or nothing at the end."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found is not None else self.at
        return self.text[self.at : self.at + 1]

    def ended(self) -> _Fault:
        if not self.open:
            return _Fault("No content to map due to end-of-input", len(self.text))
        return _Fault(f"Unexpected end-of-input within/between {_KINDS[self.open[-1][0]]} entries", len(self.text))

    def value(self) -> None:
        """Read one value and everything in it."""
        while True:
            self.scalar_or_open()
            while self.open:  # after a value, or at the start of a container
                if not self.further():
                    break
            else:
                return

    def further(self) -> bool:
        """Continue within the innermost container; return False when another value must be read."""
        opened, start = self.open[-1]
        fresh = self.at == start + 1
        found = self.next()
        if not found:
            place = _place(self.text, start)
            message = f"Unexpected end-of-input: expected close marker for {_KINDS[opened]} (start marker at {place})"
            raise _Fault(message, len(self.text))
        if found in "}]":
            if found != _ENDS[opened]:
                place = _place(self.text, start)
                message = f"Unexpected close marker '{found}': expected '{_ENDS[opened]}' (for {_KINDS[opened]} "
                raise _Fault(f"{message}starting at {place})", self.at + 1)
            self.at += 1
            self.open.pop()
            return True
        if not fresh:
            if found != ",":
                raise _unexpected(found, self.at, f"was expecting comma to separate {_KINDS[opened]} entries")
            self.at += 1
        if opened == "{":
            self.name()
        return False

    def name(self) -> None:
        found = self.next()
        if not found:
            raise self.ended()
        if found != '"':
            raise _unexpected(found, self.at, "was expecting double-quote to start field name")
        self.string(" in field name")
        found = self.next()
        if not found:
            raise self.ended()
        if found != ":":
            raise _unexpected(found, self.at, "was expecting a colon to separate field name and value")
        self.at += 1

    def scalar_or_open(self) -> None:
        found = self.next()
        if not found:
            raise self.ended()
        if found in "{[":
            self.open.append((found, self.at))
            self.at += 1
        elif found == '"':
            self.string(": was expecting closing quote for a string value")
        elif found in "-0123456789":
            self.number()
        else:
            word = _WORD.match(self.text, self.at)
            if word is None:
                raise _unexpected(found, self.at, f"expected a valid value {_VALUES}")
            if word[0] in ("NaN", "Infinity", "INF"):
                feature = "JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS"
                raise _Fault(f"Non-standard token '{word[0]}': enable {feature} to allow", word.end())
            if word[0] not in ("true", "false", "null"):
                raise _Fault(f"Unrecognized token '{word[0]}': was expecting {_VALUES}", word.end())
            self.at = word.end()

    def number(self) -> None:
        found = _NUMBER.match(self.text, self.at)
        after = self.text[self.at + 1 : self.at + 2]
        if found is None:
            raise _Fault(
                f"Unexpected character ({_named(after) if after else ' '}) in numeric value: expected digit (0-9) to "
                "follow minus sign, for valid numeric value",
                self.at + 2,
            )
        if found[0] in ("0", "-0") and self.text[found.end() : found.end() + 1] in tuple("0123456789"):
            raise _Fault("Invalid numeric value: Leading zeroes not allowed", found.end() + 1)
        self.at = found.end()
        beyond = self.text[self.at : self.at + 1]
        if not self.open and beyond and beyond not in " \t\r\n":
            raise _unexpected(beyond, self.at, "Expected space separating root-level values")

    def hex_digits(self, at: int) -> int:
        """Read the digits of an escape; return the position of the last one."""
        for digit in self.text[at + 1 : at + 5]:
            at += 1
            if digit not in "0123456789abcdefABCDEF":
                raise _unexpected(digit, at, "expected a hex-digit for character escape sequence")
        return at

    def string(self, where: str) -> None:
        at = self.at + 1
        while at < len(self.text):
            found = self.text[at]
            if found == '"':
                self.at = at + 1
                return
            if found == "\\":
                at += 1
                escaped = self.text[at : at + 1]
                if escaped and escaped not in '"\\/bfnrtu':
                    raise _Fault(f"Unrecognized character escape {_named(escaped)}", at + 1)
                if escaped == "u":
                    at = self.hex_digits(at)
            elif found < " ":
                message = (
                    f"Illegal unquoted character (({_named(found)})): has to be escaped using backslash to be included "
                    f"in {'name' if 'name' in where else 'string value'}"
                )
                raise _Fault(message, at + 1)
            at += 1
        raise _Fault(f"Unexpected end-of-input{where}", len(self.text))
