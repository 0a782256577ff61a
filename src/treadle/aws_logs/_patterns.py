"""Patterns of log events.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..errors import AuthoringError

__all__ = ["FilterPattern", "IFilterPattern", "JsonPattern", "SpaceDelimitedTextPattern"]

_COLUMN = re.compile(r"\.\.\.|[a-zA-Z0-9_-]+")
_NUMERIC = ("=", "!=", "<", "<=", ">", ">=")


def _error(message: str) -> AuthoringError:
    return AuthoringError(message, code="FilterPattern", kind="FilterPattern")


def _quoted(term: str) -> str:
    return '"' + term.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _operator(comparison: str, known: Sequence[str]) -> str:
    comparison = "=" if comparison == "==" else comparison
    if comparison not in known:
        raise _error(f"Invalid comparison operator ('{comparison}'), must be one of {', '.join(known)}")
    return comparison


class IFilterPattern:
    """Interface of patterns."""

    @property
    def log_pattern_string(self) -> str:
        """The pattern as CloudWatch Logs spells it."""
        raise NotImplementedError  # each implementation defines it


class _Literal(IFilterPattern):
    def __init__(self, text: str) -> None:
        self._text = text

    @property
    def log_pattern_string(self) -> str:
        return self._text


class JsonPattern(IFilterPattern):
    """A pattern of events in JSON.

    :param json_pattern_string: the condition, without braces
    """

    def __init__(self, json_pattern_string: str) -> None:
        self.json_pattern_string = json_pattern_string

    @property
    def log_pattern_string(self) -> str:
        return f"{{ {self.json_pattern_string} }}"


class SpaceDelimitedTextPattern(IFilterPattern):
    """A pattern of events in columns; made by `FilterPattern.space_delimited`."""

    def __init__(self, _columns: Sequence[str], _restrictions: dict[str, list[str]]) -> None:
        self._columns, self._restrictions = _columns, _restrictions

    def where_string(self, column_name: str, comparison: str, value: str) -> SpaceDelimitedTextPattern:
        """Require a text in a column."""
        return self._where(column_name, _operator(comparison, ("=", "!=")), _quoted(value))

    def where_number(self, column_name: str, comparison: str, value: float) -> SpaceDelimitedTextPattern:
        """Require a number in a column."""
        return self._where(column_name, _operator(comparison, _NUMERIC), f"{value:g}")

    def _where(self, column: str, comparison: str, value: str) -> SpaceDelimitedTextPattern:
        if column == "...":
            raise _error("Can't use '...' in a restriction")
        if column not in self._columns:
            raise _error(f"Column in restrictions that is not in columns: {column}")
        more = [*self._restrictions.get(column, ()), f"{column} {comparison} {value}"]
        return SpaceDelimitedTextPattern(self._columns, {**self._restrictions, column: more})

    @property
    def log_pattern_string(self) -> str:
        return "[" + ", ".join(" && ".join(self._restrictions.get(one, [one])) for one in self._columns) + "]"


class FilterPattern:
    """Patterns of log events."""

    @staticmethod
    def literal(log_pattern_string: str) -> IFilterPattern:
        """Use a pattern as it is."""
        return _Literal(log_pattern_string)

    @staticmethod
    def all_events() -> IFilterPattern:
        """Match all events."""
        return _Literal("")

    @staticmethod
    def all_terms(*terms: str) -> IFilterPattern:
        """Match events with all terms."""
        return FilterPattern.any_term_group(terms)

    @staticmethod
    def any_term(*terms: str) -> IFilterPattern:
        """Match events with one of the terms."""
        return FilterPattern.any_term_group(*([term] for term in terms))

    @staticmethod
    def any_term_group(*term_groups: Sequence[str]) -> IFilterPattern:
        """Match events with all terms of one of the groups."""
        clauses = [" ".join(map(_quoted, terms)) for terms in term_groups]
        return _Literal(clauses[0] if len(clauses) == 1 else " ".join(f"?{clause}" for clause in clauses))

    @staticmethod
    def string_value(json_field: str, comparison: str, value: str) -> JsonPattern:
        """Compare a field with a text."""
        return JsonPattern(f"{json_field} {_operator(comparison, ('=', '!='))} {_quoted(value)}")

    @staticmethod
    def number_value(json_field: str, comparison: str, value: float) -> JsonPattern:
        """Compare a field with a number."""
        return JsonPattern(f"{json_field} {_operator(comparison, _NUMERIC)} {value:g}")

    @staticmethod
    def regex_value(json_field: str, comparison: str, value: str) -> JsonPattern:
        """Compare a field with a regular expression."""
        return JsonPattern(f"{json_field} {comparison} %{value}%")

    @staticmethod
    def is_null(json_field: str) -> JsonPattern:
        """Require null."""
        return JsonPattern(f"{json_field} IS NULL")

    @staticmethod
    def not_exists(json_field: str) -> JsonPattern:
        """Require that there is no such field."""
        return JsonPattern(f"{json_field} NOT EXISTS")

    @staticmethod
    def exists(json_field: str) -> JsonPattern:
        """Require a field."""
        return JsonPattern(f'{json_field} = "*"')

    @staticmethod
    def boolean_value(json_field: str, value: bool) -> JsonPattern:
        """Require a boolean."""
        return JsonPattern(f"{json_field} IS {'TRUE' if value else 'FALSE'}")

    @staticmethod
    def all(*patterns: JsonPattern) -> JsonPattern:
        """Require all patterns."""
        return _joined("&&", patterns, ", or use allEvents() to match all events.")

    @staticmethod
    def any(*patterns: JsonPattern) -> JsonPattern:
        """Require one of the patterns."""
        return _joined("||", patterns, "")

    @staticmethod
    def space_delimited(*columns: str) -> SpaceDelimitedTextPattern:
        """Match events in columns; ``...`` matches any number of them."""
        for column in columns:
            if not _COLUMN.fullmatch(column):
                raise _error(f"Invalid column name: {column}")
        if columns.count("...") > 1:
            raise _error("Can use at most one '...' column")
        return SpaceDelimitedTextPattern(columns, {})


def _joined(operator: str, patterns: Sequence[Any], hint: str) -> JsonPattern:
    if not patterns:
        raise _error(f"Must supply at least one pattern{hint}")
    if len(patterns) == 1:
        found: JsonPattern = patterns[0]
        return found
    return JsonPattern(f" {operator} ".join(f"({one.json_pattern_string})" for one in patterns))
