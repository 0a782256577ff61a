"""Values of a template as text: each of CloudFormation's functions is a placeholder."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["references", "substituted", "text_of", "with_placeholders"]

_REFERENCE: Final = re.compile(r"\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}")
_INNER_REFERENCE: Final = re.compile(r"'Ref': '([A-Za-z0-9]+)'|'Fn::GetAtt': \['([A-Za-z0-9]+)'")
_NAME: Final = re.compile(r"\$\{([A-Za-z0-9_]+)\}")


def with_placeholders(value: Any) -> Any:
    """Return a definition in which each of CloudFormation's functions is a placeholder."""
    if isinstance(value, list):
        return [with_placeholders(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and next(iter(value)).startswith(("Fn::", "Ref")):
        return text_of(value)
    return {key: with_placeholders(item) for key, item in value.items()}


def text_of(value: Any) -> str:
    """Return a template's value as text; what only the deployment knows is written as ``${…}``."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and len(value) == 1:
        (function, argument), *_ = value.items()
        if (
            function == "Fn::Join"
            and isinstance(argument, list)
            and len(argument) == 2
            and isinstance(argument[1], list)
        ):
            return str(argument[0]).join(text_of(piece) for piece in argument[1])
        if function == "Fn::Sub" and (isinstance(argument, str) or (isinstance(argument, list) and argument)):
            if isinstance(argument, str):
                return argument
            given = argument[1] if len(argument) > 1 and isinstance(argument[1], dict) else {}
            return str(substituted(str(argument[0]), given))
        if function == "Ref":
            return "${" + str(argument) + "}"
        if function == "Fn::GetAtt" and isinstance(argument, (str, list)):
            return "${" + (argument if isinstance(argument, str) else ".".join(map(str, argument))) + "}"
    return "${" + json.dumps(value).replace('"', "'") + "}"


def references(text: str) -> frozenset[str]:
    """Return the logical ids that a text refers to, without AWS's own parameters."""
    inner = (first or second for first, second in _INNER_REFERENCE.findall(text))
    return frozenset(_REFERENCE.findall(text)) | frozenset(inner)


def substituted(value: Any, substitutions: Mapping[str, Any]) -> Any:
    """Return a definition with the values of a template's DefinitionSubstitutions, as far as they are texts."""
    if isinstance(value, str):
        if "${" not in value:
            return value
        texts = {name: text_of(given) for name, given in substitutions.items() if isinstance(given, (str, dict))}
        return _NAME.sub(lambda match: texts.get(match[1], match[0]), value)
    if isinstance(value, list):
        return [substituted(item, substitutions) for item in value]
    if isinstance(value, dict):
        return {key: substituted(item, substitutions) for key, item in value.items()}
    return value
