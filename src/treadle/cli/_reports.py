"""Reports of internal errors: one line for the user, everything else in a file that can be attached to an issue."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence

import click

__all__ = ["INTERNAL_ERROR", "report_internal_error"]

INTERNAL_ERROR = 70
_SECRET = ("--input", "-i", "--parameter", "-p")
_PACKAGES = ("treadle", "boto3", "botocore", "moto", "jlens", "PyYAML", "click", "rich", "uvicorn")


def report_internal_error(error: BaseException) -> None:
    """Print one line about an error that treadle didn't expect, and write the full report to a file."""
    place = traceback.extract_tb(error.__traceback__)[-1:]
    at = f" ({os.path.basename(place[0].filename)}:{place[0].lineno})" if place else ""
    shown = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    try:
        where = f"the full report is in {_write(error)}; please attach it to an issue in treadle's repository"
    except OSError as refused:
        where = f"the full report could not be written ({refused}); please report this in treadle's repository"
    click.echo(f"{click.style('treadle:', fg='red', bold=True)} internal error: {shown}{at}; {where}", err=True)


def _write(error: BaseException) -> str:
    lines = [
        "treadle internal error",
        f"command: {' '.join(_shown(sys.argv))}",
        f"python: {platform.python_version()} ({platform.python_implementation()}), {platform.platform()}",
        f"packages: {', '.join(_versions())}",
        "",
        "Values of --input and --parameter, and task tokens, are left out. Error messages may quote other data of",
        "yours: read this before you send it.",
        "",
        *traceback.format_exception(error),
    ]
    descriptor, path = tempfile.mkstemp(prefix="treadle-report-", suffix=".txt")  # readable by its owner alone
    with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write("\n".join(line.rstrip("\n") for line in lines) + "\n")
    return path


def _versions() -> list[str]:
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return found


def _shown(words: Sequence[str]) -> list[str]:
    """Return the command line without what may be secret."""
    shown: list[str] = []
    hide = False
    token = "token" in words[1:2]
    for number, word in enumerate(words):
        option, equals, _ = word.partition("=")
        if hide or (token and number > 2 and not word.startswith("-")):
            name, has_value, _ = word.partition("=")
            shown.append(f"{name}=…" if hide and has_value and shown[-1] in ("--parameter", "-p") else "…")
            hide = False
        elif option in _SECRET and equals:
            shown.append(f"{option}=…")
        elif word[:2] in ("-i", "-p") and len(word) > 2 and word[1] != "-":
            shown.append(f"{word[:2]}…")
        else:
            shown.append(word)
            hide = word in _SECRET
    return shown
