"""Condition: the tests of a Choice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..errors import AuthoringError
from ._faithful import renders_as_cdk
from ._json_path import json_path_from_any
from ._jsonata import is_valid_jsonata_expression

__all__ = ["Condition"]

_VARIABLE = re.compile(r"^\$|(\$[.[])")


class Condition:
    """Test the input of a Choice.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
    """

    def render_condition(self) -> dict[str, Any]:
        """Write the test as States Language."""
        raise AuthoringError(
            f"{type(self).__name__} doesn't say how it is rendered; override render_condition",
            code="AbstractCondition",
        )

    @staticmethod
    def and_(*conditions: Condition) -> Condition:
        """Match when all conditions hold."""
        return _Compound("And", conditions)

    @staticmethod
    def or_(*conditions: Condition) -> Condition:
        """Match when any condition holds."""
        return _Compound("Or", conditions)

    @staticmethod
    def not_(condition: Condition) -> Condition:
        """Match when the condition does not."""
        return _Not(condition)

    @staticmethod
    def jsonata(condition: str) -> Condition:
        """Match when a JSONata expression, ``{% … %}``, is true."""
        return _Jsonata(condition)

    @staticmethod
    def is_present(variable: str) -> Condition:
        """Match when the field is present."""
        return _Comparison(variable, "IsPresent", True)

    @staticmethod
    def is_not_present(variable: str) -> Condition:
        """Match unless the field is present."""
        return _Comparison(variable, "IsPresent", False)

    @staticmethod
    def is_string(variable: str) -> Condition:
        """Match when the field is text."""
        return _Comparison(variable, "IsString", True)

    @staticmethod
    def is_not_string(variable: str) -> Condition:
        """Match unless the field is text."""
        return _Comparison(variable, "IsString", False)

    @staticmethod
    def is_numeric(variable: str) -> Condition:
        """Match when the field is a number."""
        return _Comparison(variable, "IsNumeric", True)

    @staticmethod
    def is_not_numeric(variable: str) -> Condition:
        """Match unless the field is a number."""
        return _Comparison(variable, "IsNumeric", False)

    @staticmethod
    def is_boolean(variable: str) -> Condition:
        """Match when the field is true or false."""
        return _Comparison(variable, "IsBoolean", True)

    @staticmethod
    def is_not_boolean(variable: str) -> Condition:
        """Match unless the field is true or false."""
        return _Comparison(variable, "IsBoolean", False)

    @staticmethod
    def is_timestamp(variable: str) -> Condition:
        """Match when the field is an RFC 3339 timestamp."""
        return _Comparison(variable, "IsTimestamp", True)

    @staticmethod
    def is_not_timestamp(variable: str) -> Condition:
        """Match unless the field is an RFC 3339 timestamp."""
        return _Comparison(variable, "IsTimestamp", False)

    @staticmethod
    def is_null(variable: str) -> Condition:
        """Match when the field is null."""
        return _Comparison(variable, "IsNull", True)

    @staticmethod
    def is_not_null(variable: str) -> Condition:
        """Match unless the field is null."""
        return _Comparison(variable, "IsNull", False)

    @staticmethod
    def boolean_equals(variable: str, value: bool) -> Condition:
        """Match when a boolean field equals a value."""
        return _Comparison(variable, "BooleanEquals", value)

    @staticmethod
    def boolean_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a boolean field equals another field."""
        return _Comparison(variable, "BooleanEqualsPath", value)

    @staticmethod
    def string_equals(variable: str, value: str) -> Condition:
        """Match when a text field equals a value."""
        return _Comparison(variable, "StringEquals", value)

    @staticmethod
    def string_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a text field equals another field."""
        return _Comparison(variable, "StringEqualsPath", value)

    @staticmethod
    def string_less_than(variable: str, value: str) -> Condition:
        """Match when a text field is less than a value."""
        return _Comparison(variable, "StringLessThan", value)

    @staticmethod
    def string_less_than_json_path(variable: str, value: str) -> Condition:
        """Match when a text field is less than another field."""
        return _Comparison(variable, "StringLessThanPath", value)

    @staticmethod
    def string_less_than_equals(variable: str, value: str) -> Condition:
        """Match when a text field is at most a value."""
        return _Comparison(variable, "StringLessThanEquals", value)

    @staticmethod
    def string_less_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a text field is at most another field."""
        return _Comparison(variable, "StringLessThanEqualsPath", value)

    @staticmethod
    def string_greater_than(variable: str, value: str) -> Condition:
        """Match when a text field is greater than a value."""
        return _Comparison(variable, "StringGreaterThan", value)

    @staticmethod
    def string_greater_than_json_path(variable: str, value: str) -> Condition:
        """Match when a text field is greater than another field."""
        return _Comparison(variable, "StringGreaterThanPath", value)

    @staticmethod
    def string_greater_than_equals(variable: str, value: str) -> Condition:
        """Match when a text field is at least a value."""
        return _Comparison(variable, "StringGreaterThanEquals", value)

    @staticmethod
    def string_greater_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a text field is at least another field."""
        return _Comparison(variable, "StringGreaterThanEqualsPath", value)

    @staticmethod
    def number_equals(variable: str, value: float) -> Condition:
        """Match when a number field equals a value."""
        return _Comparison(variable, "NumericEquals", value)

    @staticmethod
    def number_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a number field equals another field."""
        return _Comparison(variable, "NumericEqualsPath", value)

    @staticmethod
    def number_less_than(variable: str, value: float) -> Condition:
        """Match when a number field is less than a value."""
        return _Comparison(variable, "NumericLessThan", value)

    @staticmethod
    def number_less_than_json_path(variable: str, value: str) -> Condition:
        """Match when a number field is less than another field."""
        return _Comparison(variable, "NumericLessThanPath", value)

    @staticmethod
    def number_less_than_equals(variable: str, value: float) -> Condition:
        """Match when a number field is at most a value."""
        return _Comparison(variable, "NumericLessThanEquals", value)

    @staticmethod
    def number_less_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a number field is at most another field."""
        return _Comparison(variable, "NumericLessThanEqualsPath", value)

    @staticmethod
    def number_greater_than(variable: str, value: float) -> Condition:
        """Match when a number field is greater than a value."""
        return _Comparison(variable, "NumericGreaterThan", value)

    @staticmethod
    def number_greater_than_json_path(variable: str, value: str) -> Condition:
        """Match when a number field is greater than another field."""
        return _Comparison(variable, "NumericGreaterThanPath", value)

    @staticmethod
    def number_greater_than_equals(variable: str, value: float) -> Condition:
        """Match when a number field is at least a value."""
        return _Comparison(variable, "NumericGreaterThanEquals", value)

    @staticmethod
    def number_greater_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a number field is at least another field."""
        return _Comparison(variable, "NumericGreaterThanEqualsPath", value)

    @staticmethod
    def timestamp_equals(variable: str, value: str) -> Condition:
        """Match when a timestamp field equals a value."""
        return _Comparison(variable, "TimestampEquals", value)

    @staticmethod
    def timestamp_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a timestamp field equals another field."""
        return _Comparison(variable, "TimestampEqualsPath", value)

    @staticmethod
    def timestamp_less_than(variable: str, value: str) -> Condition:
        """Match when a timestamp field is less than a value."""
        return _Comparison(variable, "TimestampLessThan", value)

    @staticmethod
    def timestamp_less_than_json_path(variable: str, value: str) -> Condition:
        """Match when a timestamp field is less than another field."""
        return _Comparison(variable, "TimestampLessThanPath", value)

    @staticmethod
    def timestamp_less_than_equals(variable: str, value: str) -> Condition:
        """Match when a timestamp field is at most a value."""
        return _Comparison(variable, "TimestampLessThanEquals", value)

    @staticmethod
    def timestamp_less_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a timestamp field is at most another field."""
        return _Comparison(variable, "TimestampLessThanEqualsPath", value)

    @staticmethod
    def timestamp_greater_than(variable: str, value: str) -> Condition:
        """Match when a timestamp field is greater than a value."""
        return _Comparison(variable, "TimestampGreaterThan", value)

    @staticmethod
    def timestamp_greater_than_json_path(variable: str, value: str) -> Condition:
        """Match when a timestamp field is greater than another field."""
        return _Comparison(variable, "TimestampGreaterThanPath", value)

    @staticmethod
    def timestamp_greater_than_equals(variable: str, value: str) -> Condition:
        """Match when a timestamp field is at least a value."""
        return _Comparison(variable, "TimestampGreaterThanEquals", value)

    @staticmethod
    def timestamp_greater_than_equals_json_path(variable: str, value: str) -> Condition:
        """Match when a timestamp field is at least another field."""
        return _Comparison(variable, "TimestampGreaterThanEqualsPath", value)

    @staticmethod
    def string_matches(variable: str, value: str) -> Condition:
        """Match when a text field matches a pattern in which ``*`` matches any characters."""
        return _Comparison(variable, "StringMatches", value)


class _Comparison(Condition):
    def __init__(self, variable: str, operator: str, value: Any) -> None:
        if not isinstance(variable, str) or not _VARIABLE.search(variable):
            raise AuthoringError(
                f"Variable reference must be '$', start with '$.', or start with '$[', got {variable!r}",
                code="InvalidVariableReference",
            )
        self._variable = variable
        self._operator = operator
        self._value = value

    def render_condition(self) -> dict[str, Any]:
        operator = self._operator
        # the CDK compares with the path's own text
        if not renders_as_cdk() and not operator.endswith("Path") and json_path_from_any(self._value) is not None:
            if operator == "StringMatches":
                raise AuthoringError(
                    f"string_matches of {self._variable!r}: a pattern can't come from a path; Step Functions has no "
                    "StringMatchesPath",
                    code="StringMatchesPath",
                )
            operator += "Path"
        return {"Variable": self._variable, operator: self._value}


class _Compound(Condition):
    def __init__(self, operator: str, conditions: Sequence[Condition]) -> None:
        if not conditions:
            raise AuthoringError(
                "Must supply at least one inner condition for a logical combination", code="MissingInnerCondition"
            )
        self._operator = operator
        self._conditions = tuple(conditions)

    def render_condition(self) -> dict[str, Any]:
        return {self._operator: [condition.render_condition() for condition in self._conditions]}


class _Not(Condition):
    def __init__(self, condition: Condition) -> None:
        self._condition = condition

    def render_condition(self) -> dict[str, Any]:
        return {"Not": self._condition.render_condition()}


class _Jsonata(Condition):
    def __init__(self, condition: str) -> None:
        if not is_valid_jsonata_expression(condition):
            raise AuthoringError(
                f"JSONata expression must start with '{{%' and end with '%}}', got {condition!r}",
                code="InvalidJsonataExpression",
            )
        self._condition = condition

    def render_condition(self) -> dict[str, Any]:
        return {"Condition": self._condition}
