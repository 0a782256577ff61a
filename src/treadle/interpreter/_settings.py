"""Settings that are read while the machine runs, with AWS's sentences for what can't be used."""

from __future__ import annotations

import re
from typing import Any, Final

from ..asl import (
    MISSING,
    PathSetting,
    Setting,
    StateFailure,
    compile_path,
    dumps,
    out_of_range,
    parse_timestamp,
    unexpected,
)
from ._frames import Frame

__all__ = ["due_instant", "number_setting", "percentage_setting", "text_setting"]

_MOST_SECONDS = 99_999_999
_LONGEST_DELAY = 2_147_483_647
"""Seconds until the moment of a TimestampPath; recorded on AWS."""

_TOO_LONG = "Wait state delay is too long."


def _runtime(cause: str) -> StateFailure:
    return StateFailure("States.Runtime", cause)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else dumps(value)


def _find(setting: PathSetting, data: Any, frame: Frame) -> Any:
    return setting.find({"input": data} if setting.jsonata else data, frame)


_TIMES: Final = frozenset({"TimeoutSecondsPath", "HeartbeatSecondsPath"})
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


def _missing(setting: PathSetting, data: Any, frame: Frame) -> str:
    if setting.field in _TIMES:
        return f"Invalid path '{setting.text}' : {compile_path(setting.text).explain(data, frame)}"
    return f"The {setting.field} parameter does not reference an input value: {setting.text}"


def _number(setting: PathSetting, value: Any) -> Any:
    """Return the number that a text of a variable spells; any other value as it is."""
    if type(value) is str and not setting.jsonata and setting.field not in _TIMES:
        variable = setting.text[1:2] not in (".", "[", "$")
        if variable and _NUMBER.fullmatch(value) and value.isascii():
            return float(value) if "." in value else int(value)
    return value


def number_setting(setting: Setting, data: Any, frame: Frame, name: str, *, low: int = 0) -> int | None:
    """Return an integer setting such as MaxConcurrency, TimeoutSeconds or ToleratedFailureCount."""
    if not isinstance(setting, PathSetting):
        return int(setting) if setting is not None else None
    value = _number(setting, _find(setting, data, frame))
    if type(value) is float and value.is_integer():
        value = int(value)
    if value is MISSING:
        raise _runtime(_missing(setting, data, frame))
    if setting.jsonata and type(value) is not int:
        raise unexpected(setting.text, name, "integer", value)
    if type(value) is not int:
        raise _runtime(
            f'The {setting.field} field refers to value "{_shown(value)}" which is not a valid integer: {setting.text}'
        )
    if value < low:
        if setting.jsonata:
            raise out_of_range(setting.text, name, f"at least {low}", value)
        raise _negative(name, value, low)
    return value


def _negative(name: str, value: int, low: int) -> StateFailure:
    if name == "ToleratedFailureCount":
        return _runtime("ToleratedFailureCount cannot be negative.")
    wanted = "non-negative" if low == 0 else "positive"
    return _runtime(f"Expected {wanted} integer for {name}, got '{value}' instead.")


def percentage_setting(setting: Setting, data: Any, frame: Frame) -> float | None:
    """Return ToleratedFailurePercentage."""
    if not isinstance(setting, PathSetting):
        return float(setting) if setting is not None else None
    value = _number(setting, _find(setting, data, frame))
    if value is MISSING:
        raise _runtime(_missing(setting, data, frame))
    if setting.jsonata and type(value) not in (int, float):
        raise unexpected(setting.text, setting.field, "number", value)
    if type(value) not in (int, float):
        raise _runtime(
            f'The {setting.field} field refers to value "{_shown(value)}" which is not a valid float: {setting.text}'
        )
    if not 0 <= value <= 100:
        if setting.jsonata:
            raise out_of_range(setting.text, setting.field, "0 to 100", value)
        raise _runtime("ToleratedFailurePercentage must be between 0 and 100.")
    return float(value)


def text_setting(setting: Setting, data: Any, frame: Frame, name: str) -> str | None:
    """Return a Fail state's Error or Cause."""
    if not isinstance(setting, PathSetting):
        return str(setting) if setting is not None else None
    value = _find(setting, data, frame)
    if not isinstance(value, str):
        if setting.jsonata:
            raise unexpected(setting.text, name, "string", value)
        raise _runtime(f"The {setting.field} field refers to a value which is not a string: {_shown(value)}")
    return value


def due_instant(seconds: Setting, timestamp: Setting, data: Any, frame: Frame, now: int) -> int:
    """Return the instant (ms) until which a Wait state waits."""
    if timestamp is None:
        return now + 1000 * _seconds(seconds, data, frame)
    due = _timestamp(timestamp, data, frame)
    if due - now > 1000 * _LONGEST_DELAY:
        raise _runtime(_TOO_LONG)
    return due


def _timestamp(timestamp: Setting, data: Any, frame: Frame) -> int:
    text: Any = timestamp
    if isinstance(timestamp, PathSetting):
        text = _find(timestamp, data, frame)
        if text is MISSING:
            raise _runtime(f"The TimestampPath parameter does not reference an input value: {timestamp.text}")
    nanoseconds = parse_timestamp(text) if isinstance(text, str) else None
    if nanoseconds is None:
        if isinstance(timestamp, PathSetting) and timestamp.jsonata:
            raise StateFailure(
                "States.QueryEvaluationError",
                "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                f"{_shown(text)}",
                location="Timestamp",
            )
        path = timestamp.text if isinstance(timestamp, PathSetting) else "Timestamp"
        raise _runtime(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: "
            f"{path} == {_shown(text)}"
        )
    return -(-nanoseconds // 1_000_000)


def _seconds(setting: Setting, data: Any, frame: Frame) -> int:
    if not isinstance(setting, PathSetting):
        return int(setting) if setting is not None else 0
    value = _find(setting, data, frame)
    if value is MISSING:
        raise _runtime(f"The SecondsPath parameter does not reference an input value: {setting.text}")
    if type(value) is float and value.is_integer():
        value = int(value)
    if type(value) is not int:
        if setting.jsonata:
            raise unexpected(setting.text, "Seconds", "integer", value)
        raise _runtime(f"The SecondsPath parameter cannot be parsed as a long value: {setting.text} == {_shown(value)}")
    if value < 0:
        if setting.jsonata:
            raise out_of_range(setting.text, "Seconds", "at least 0", value)
        raise _runtime(f"The SecondsPath parameter references a negative value: {setting.text} == {value}")
    if value > _MOST_SECONDS:
        if setting.jsonata:
            raise out_of_range(setting.text, "Seconds", f"0 to {_MOST_SECONDS}", value)
        raise _runtime(_TOO_LONG)
    return value
