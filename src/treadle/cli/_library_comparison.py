"""The templates that aws-cdk-lib and treadle make of one app, and how they differ."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from ..errors import AppError
from ._template_comparison import ResourceDifference, assembly_templates, compare_templates

__all__ = ["cdk_templates", "print_comparison", "treadle_templates"]

_SECONDS = 600


def cdk_templates(app: Path, python: str) -> dict[str, dict[str, Any]]:
    """Return the templates that aws-cdk-lib makes of an app.

    :param python: an interpreter that has aws-cdk-lib
    :raises AppError: when the app can't be synthesized with it
    """
    folder, script = _script(app)
    context: dict[str, Any] = {"aws:cdk:enable-path-metadata": True}  # as the cdk command sets it, and treadle synth
    for name in ("cdk.json", "cdk.context.json"):
        if (folder / name).is_file():
            try:
                read = json.loads((folder / name).read_text(encoding="utf-8"))
            except ValueError as error:
                raise AppError(f"{folder / name} is no JSON: {error}", code="CdkJson") from None
            context |= read.get("context", {}) if name == "cdk.json" else read
    with tempfile.TemporaryDirectory(prefix="treadle-migrate-") as out:
        environment = {**os.environ, "CDK_OUTDIR": out, "CDK_CONTEXT_JSON": json.dumps(context)}
        _run([python, *script], folder, environment, f"aws-cdk-lib ({python})")
        return assembly_templates(Path(out))


def treadle_templates(app: Path) -> dict[str, dict[str, Any]]:
    """Return the templates that treadle makes of an app.

    :raises AppError: when the app can't be synthesized
    """
    with tempfile.TemporaryDirectory(prefix="treadle-migrate-") as out:
        target = Path(out, "cdk.out")
        words = [sys.executable, "-m", "treadle", "synth", str(app.absolute()), "--output", str(target), "--quiet"]
        _run(words, app if app.is_dir() else app.absolute().parent, dict(os.environ), "treadle")
        return assembly_templates(target)


def _script(app: Path) -> tuple[Path, list[str]]:
    """Return the folder of an app and the script, with its arguments, that cdk.json names."""
    if app.is_file() and app.suffix == ".py":
        return app.absolute().parent, [app.name]
    folder = app if app.is_dir() else app.parent
    try:
        command = json.loads((folder / "cdk.json").read_text(encoding="utf-8")).get("app")
    except (OSError, ValueError) as error:
        raise AppError(f"{folder / 'cdk.json'} can't be read: {error}", code="CdkJson") from None
    words = shlex.split(command) if isinstance(command, str) else []
    script = next((index for index, word in enumerate(words) if word.endswith(".py")), None)
    if script is None:
        raise AppError(f"cdk.json: the app {command!r} names no Python file; give it with --app", code="CdkJson")
    return folder.absolute(), words[script:]


def _run(words: list[str], folder: Path, environment: dict[str, str], who: str) -> None:
    try:
        done = subprocess.run(
            words, cwd=folder, env=environment, capture_output=True, text=True, errors="replace", timeout=_SECONDS
        )
    except OSError as error:
        raise AppError(f"{who} can't be run: {error}", code="Interpreter") from None
    except subprocess.TimeoutExpired:
        raise AppError(f"{who}: the app was not synthesized in {_SECONDS} seconds", code="Synthesis") from None
    if done.returncode != 0:
        last = "\n".join(done.stderr.strip().splitlines()[-12:])
        raise AppError(f"{who} can't synthesize the app:\n{last}", code="Synthesis")


def print_comparison(old: Mapping[str, dict[str, Any]], new: Mapping[str, dict[str, Any]]) -> bool:
    """Print how templates differ; return whether they are equal but for documented differences."""
    equal, differences = compare_templates(old, new)
    plain = [each for each in differences if not each.documented]
    for each in differences:
        click.echo(_line(each))
    documented = len(differences) - len(plain)
    also = f", {documented} equal but for documented differences" if documented else ""
    click.echo(f"{equal} resources and other entries are equal{also}, {len(plain)} differ")
    if plain:
        click.echo(
            'where treadle is right and the CDK is not (docs/differences.md), "treadle:cdkCompat": true in the context '
            "of cdk.json writes what the CDK writes"
        )
    return not plain


def _line(found: ResourceDifference) -> str:
    where = f"{found.stack}/{found.entry}".rstrip("/")
    if found.only_in:
        return f"different  {where} ({found.type}): only {found.only_in} has it"
    if found.documented:
        return f"documented {where} ({found.type}): {', '.join(found.paths)}: {'; '.join(found.documented)}"
    return f"different  {where} ({found.type}): {', '.join(found.paths)}"
