"""The option ``--context``: values of an app's context, as the ``cdk`` command takes them."""

from __future__ import annotations

from typing import Any

import click

__all__ = ["context_option"]


def _read(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    values: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.BadParameter(f"{text!r:.80}; write NAME=VALUE")
        values[name] = value
    return values


def context_option(command: Any) -> Any:
    """Add ``-c`` and ``--context`` to a command; it gets a dict, whose values are texts."""
    return click.option(
        "--context",
        "-c",
        multiple=True,
        metavar="NAME=VALUE",
        callback=_read,
        help="A value of the app's context (repeatable), before those of cdk.json and cdk.context.json.",
    )(command)
