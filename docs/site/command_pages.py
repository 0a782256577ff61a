"""The pages of commands and of settings, from the code that reads them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import click

from treadle.cli import main

__all__ = ["commands_page", "settings_page"]

ROOT = Path(__file__).resolve().parents[2]
_VARIABLE = re.compile(r"[\"'](TREADLE_[A-Z_]+)[\"']")


def commands_page() -> str:
    """Return every command with its arguments and options."""
    context = click.Context(main, info_name="treadle")
    lines = ["# Commands", "", "Each is explained by `treadle COMMAND --help`, too.", ""]
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        lines += _command(command, f"treadle {name}", click.Context(command, info_name=name, parent=context), 2)
    return "\n".join(lines)


def _command(command: click.Command, name: str, context: click.Context, level: int) -> Iterator[str]:
    yield from ("", f"{'#' * level} {name}", "", f"    {command.get_usage(context).removeprefix('Usage: ')}", "")
    yield inspect.cleandoc(command.help or "").replace("\b", "")
    options = [option for option in command.params if isinstance(option, click.Option) and not option.hidden]
    if options:
        yield from ("", "| option | |", "|--|--|")
        for option in options:
            record = option.get_help_record(context)
            if record is not None:
                names, text = record[0].replace("|", " · "), record[1].replace("|", "\\|")
                yield f"| `{names}` | {text} |"
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            assert found is not None
            below = click.Context(found, info_name=inner, parent=context)
            yield from _command(found, f"{name} {inner}", below, level + 1)


def settings_page() -> str:
    """Return the environment variables and the tables of pyproject.toml that treadle reads."""
    named: dict[str, list[str]] = {}
    for file in sorted((ROOT / "src" / "treadle").rglob("*.py")):
        for variable in _VARIABLE.findall(file.read_text(encoding="utf-8")):
            named.setdefault(variable, []).append(file.relative_to(ROOT / "src").as_posix())
    rows = [
        f"| `{variable}` | {', '.join(f'`{file}`' for file in dict.fromkeys(files))} |"
        for variable, files in named.items()
    ]
    return "\n".join(
        [
            "# Settings",
            "",
            "`[tool.treadle.check]` of pyproject.toml has the options of [treadle check](../checks/README.md) by their "
            "long names. pytest's options and markers are on [the page about tests](../testing.md).",
            "",
            "The CDK's own variables are read as the CDK reads them: `CDK_OUTDIR`, `CDK_CONTEXT_JSON`, "
            "`CDK_DEFAULT_ACCOUNT`, `CDK_DEFAULT_REGION`, `CDK_DOCKER`; and those of AWS's SDKs.",
            "",
            "| variable | read in |",
            "|--|--|",
            *rows,
            "",
        ]
    )
