"""``${NAME}`` in a definition that is deployed with substitutions: filled in, or named where they have no value."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace

import click

from ..errors import AppError
from ._source import Definition

__all__ = ["fill_placeholders", "read_substitution"]

_PLACEHOLDER = re.compile(r"\$\{([A-Za-z0-9_.:-]+)\}")


def read_substitution(given: str) -> tuple[str, str]:
    """Parse ``NAME=VALUE``.

    :raises AppError: when it isn't of that form
    """
    name, equals, value = given.partition("=")
    if not equals or not name:
        raise AppError(f"--substitute: expected NAME=VALUE, got {given[:80]!a}", code="Substitution")
    return name.removeprefix("${").removesuffix("}"), value


def fill_placeholders(definition: Definition, values: Mapping[str, str]) -> Definition:
    """Return a definition with its placeholders filled in; warn of those without a value.

    :raises AppError: when a value is given for a placeholder that the definition doesn't have
    """
    text = definition.text.decode("utf-8", "surrogateescape")
    found = dict.fromkeys(_PLACEHOLDER.findall(text))
    for name in values:
        if name not in found:
            listed = ", ".join(f"${{{each}}}" for each in found) or "none"
            raise AppError(
                f"--substitute {name}: {definition.name} has no placeholder ${{{name}}}; it has {listed}",
                code="Substitution",
            )
    left = [name for name in found if name not in values]
    if left:
        shown = ", ".join(f"${{{name}}}" for name in left[:10]) + (", …" if len(left) > 10 else "")
        click.echo(
            f"treadle: warning: {definition.name} has placeholders without a value: {shown}; "
            f"fill them in with --substitute {left[0]}=VALUE",
            err=True,
        )
    if not values:
        return definition

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return json.dumps(values[name])[1:-1] if name in values else match[0]

    return replace(definition, text=_PLACEHOLDER.sub(value, text).encode("utf-8", "surrogateescape"))
