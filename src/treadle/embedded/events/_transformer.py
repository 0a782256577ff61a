"""What a target of a rule or a pipe receives of an event: all of it, a part, a constant, or a template's text.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["MISSING", "compact", "fill_template", "find_path", "target_input"]

MISSING: Final = object()
_STEP: Final = re.compile(r"\.([^.\[\]]+)|\[(\d+|\*)\]|\['([^']*)'\]")
_VARIABLE: Final = re.compile(r"<([^<>\s]+)>")


def compact(value: Any) -> str:
    """Return a value as JSON text without blanks, as EventBridge writes events."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def find_path(path: str, value: Any) -> Any:
    """Return what a JSON path finds, MISSING when it finds nothing.

    :raises ValueError: when it is no path that EventBridge knows
    """
    if not path.startswith("$"):
        raise ValueError(f"expected a JSON path that begins with $, got {path!r}")
    at, found, several = 1, [value], False
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise ValueError(f"EventBridge has no such JSON path: {path!r}")
        at = step.end()
        name, index = step[1] or step[3], step[2]
        if name == "*" or index == "*":
            several = True
            found = [inner for one in found for inner in _members(one)]
        elif index is not None:
            found = [one[int(index)] for one in found if isinstance(one, list) and int(index) < len(one)]
        else:
            found = [one[name] for one in found if isinstance(one, dict) and name in one]
    if several:
        return found
    return found[0] if found else MISSING


def _members(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def fill_template(template: str, variable: Callable[[str], Any]) -> str:
    """Replace each `<name>` of a template: within quotes by a value's text, elsewhere by its JSON.

    :param variable: returns a name's value, MISSING when it has none; a name that it raises KeyError for is kept
    """
    made, at, quoted = [], 0, False
    for found in _VARIABLE.finditer(template):
        before = template[at : found.start()]
        quoted = _is_quoted(before, quoted)
        made.append(before)
        at = found.end()
        try:
            value = variable(found[1])
        except KeyError:
            made.append(found[0])
            continue
        if quoted:
            text = "" if value is MISSING else value if isinstance(value, str) else compact(value)
            made.append(json.dumps(text, ensure_ascii=False)[1:-1])
        else:
            made.append('""' if value is MISSING else compact(value))
    return "".join([*made, template[at:]])


def _is_quoted(text: str, quoted: bool) -> bool:
    """Return whether what follows a piece of JSON is within quotes."""
    escaped = False
    for character in text:
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = quoted
        elif character == '"':
            quoted = not quoted
    return quoted


def target_input(target: Mapping[str, Any], event: Mapping[str, Any], rule_name: str, rule_arn: str) -> str:
    """Return the text that a rule's target receives of an event.

    :raises ValueError: when a path or a template is none
    """
    if target.get("Input") is not None:
        return str(target["Input"])
    if target.get("InputPath") is not None:
        found = find_path(str(target["InputPath"]), event)
        return compact({} if found is MISSING else found)
    transformer = target.get("InputTransformer")
    if not transformer:
        return compact(event)
    paths = transformer.get("InputPathsMap") or {}
    known = {
        "aws.events.rule-arn": rule_arn,
        "aws.events.rule-name": rule_name,
        "aws.events.event.ingestion-time": event["time"],
        "aws.events.event": {key: value for key, value in event.items() if key != "detail"},
        "aws.events.event.json": event,
    }

    def variable(name: str) -> Any:
        return known[name] if name in known else find_path(str(paths[name]), event)

    return fill_template(str(transformer.get("InputTemplate", "")), variable)
