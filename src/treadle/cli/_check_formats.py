"""How findings are printed: for people, as JSON, SARIF, or GitHub's workflow commands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from ..check import FAMILIES, RULES, Finding
from ._plain_text import plain

__all__ = ["FORMATS", "print_findings"]

_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FORMATS = ("text", "json", "sarif", "github")


def print_findings(findings: Sequence[Finding], style: str, *, checked: int) -> None:
    """Print findings on standard output.

    :param checked: how many definitions were checked
    """
    if style == "json":
        click.echo(json.dumps([finding.as_json() for finding in findings], indent=2))
    elif style == "sarif":
        click.echo(json.dumps(_sarif(findings), indent=2))
    elif style == "github":
        for finding in findings:
            click.echo(_github(finding))
    else:
        _print_text(findings, checked)


def _print_text(findings: Sequence[Finding], checked: int) -> None:
    for finding in findings:
        colour = "red" if finding.severity == "error" else "yellow"
        place = f"{finding.file}:{finding.line}:{finding.column}"
        code = click.style(finding.code, fg=colour, bold=True)
        click.echo(f"{click.style(_line(place), bold=True)}: {code} {_line(finding.message)}")
        if finding.pointer:
            click.echo(click.style(f"    at {_line(finding.pointer)}", dim=True))
        if finding.hint:
            click.echo(f"    {click.style('hint:', fg='cyan')} {_line(finding.hint)}")
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    what = f"{checked} definition{'s' if checked != 1 else ''} checked"
    if not findings:
        click.echo(f"{what}: nothing found")
    else:
        parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in ((errors, "error"), (warnings, "warning")) if n]
        click.echo(f"{what}: {', '.join(parts)}")


def _line(text: str) -> str:
    return plain(text.replace("\n", " "))


def _github(finding: Finding) -> str:
    """Return a workflow command.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    """
    message = f"{finding.message}; {finding.hint}" if finding.hint else finding.message
    place = f"file={_property(finding.file)},line={finding.line},col={finding.column}"
    return f"::{finding.severity} {place},title={_property(finding.code)}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return a SARIF log.

    https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    """
    from importlib.metadata import version

    used = sorted({finding.code for finding in findings})
    rules = [
        {
            "id": code,
            "shortDescription": {"text": RULES[code].title},
            "fullDescription": {"text": f"{RULES[code].why} {RULES[code].fix}"},
            "defaultConfiguration": {"level": RULES[code].severity},
            "properties": {"family": FAMILIES[code[0]][0]},
            **({"helpUri": RULES[code].url} if RULES[code].url else {}),
        }
        for code in used
    ]
    results = [
        {
            "ruleId": finding.code,
            "ruleIndex": used.index(finding.code),
            "level": finding.severity,
            "message": {"text": f"{finding.message}; {finding.hint}" if finding.hint else finding.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": _uri(finding.file)},
                        "region": {"startLine": finding.line, "startColumn": finding.column},
                    },
                    "logicalLocations": [{"fullyQualifiedName": finding.pointer or "/"}],
                }
            ],
        }
        for finding in findings
    ]
    driver = {"name": "treadle", "version": version("treadle"), "rules": rules}
    return {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def _uri(file: str) -> str:
    from urllib.parse import quote

    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
