"""treadle check: find mistakes in workflows before they are deployed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from ..check import (
    ERROR,
    WARNING,
    Finding,
    definition_faults,
    find,
    ignored_codes,
    role_findings,
    template_faults,
    unchecked_parts,
)
from ._baseline import read_baseline, without_known, write_known
from ._check_config import CheckConfig, check_codes, read_config
from ._check_formats import FORMATS, print_findings
from ._check_sources import sources
from ._checked_files import CheckedFile, NotRead
from ._context_option import context_option
from ._refusals import refusing

__all__ = ["command", "file_findings"]


@click.command("check")
@click.argument("paths", nargs=-1, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How findings are printed.")  # fmt: skip
@click.option("--select", multiple=True, metavar="CODES", help="Show only rules whose codes begin so (S, P7, F201).")
@click.option("--ignore", multiple=True, metavar="CODES", help="Leave out rules whose codes begin so.")
@click.option("--fail-on", type=click.Choice((ERROR, WARNING)),
              help="The least severity that gives exit code 1.  [default: error]")  # fmt: skip
@click.option("--type", "kind", type=click.Choice(("STANDARD", "EXPRESS"), case_sensitive=False), default="STANDARD",
              show_default=True,
              help="The type of a lone definition's state machine.")  # fmt: skip
@click.option("--baseline", type=click.Path(dir_okay=False, path_type=Path),
              help="Leave out the findings that this file lists.")  # fmt: skip
@click.option("--write-baseline", type=click.Path(dir_okay=False, path_type=Path),
              help="Write the findings to a baseline file, and exit with 0.")  # fmt: skip
@context_option
@refusing
def command(
    paths: tuple[Path, ...],
    style: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    kind: str,
    baseline: Path | None,
    write_baseline: Path | None,
    context: dict[str, str],
) -> None:
    """Check apps (app.py, cdk.json), cdk.out folders, CloudFormation and SAM templates and definitions.

    A folder is searched for templates and definitions. Every rule is described in docs/checks.

    Exit codes: 0 no errors, 1 findings of severity error (with --fail-on warning: any), 2 something could not be read,
    70 internal error, 130 interrupted.
    """
    config = read_config(Path.cwd())
    config = replace(
        config,
        select=check_codes(select, "--select") or config.select,
        ignore=(*config.ignore, *check_codes(ignore, "--ignore")),
        fail_on=fail_on or config.fail_on,
        baseline=str(baseline) if baseline is not None else config.baseline,
    )
    findings: list[Finding] = []
    unchecked: set[str] = set()
    checked = 0
    unread = False
    for path in paths or (Path("."),):
        for source in sources(path, exclude=config.exclude, context=context):
            if isinstance(source, NotRead):
                unread = True
                findings.append(_unreadable(source))
                continue
            checked += len(source.machines)
            unchecked.update(note for machine in source.machines for note in unchecked_parts(machine.root))
            findings += file_findings(source, express=kind == "EXPRESS")
    unread = unread or any(finding.code == "L101" for finding in findings)
    findings = [finding for finding in findings if finding.code == "L101" or config.selects(finding.code)]
    findings.sort(key=lambda finding: (finding.file, finding.line, finding.column, finding.code))
    if write_baseline is not None:
        count = write_known(write_baseline, findings)
        click.echo(f"treadle: {count} findings written to {write_baseline}", err=True)
        sys.exit(2 if unread else 0)
    findings = _without_known(findings, config)
    for note in sorted(unchecked):
        click.echo(f"treadle: {note}", err=True)
    print_findings(findings, style, checked=checked)
    failing = any(finding.severity == ERROR or config.fail_on == WARNING for finding in findings)
    sys.exit(2 if unread else 1 if failing else 0)


def _without_known(findings: list[Finding], config: CheckConfig) -> list[Finding]:
    return without_known(findings, read_baseline(Path(config.baseline))) if config.baseline is not None else findings


def _unreadable(source: NotRead) -> Finding:
    app = source.file.endswith(".py") or source.file.endswith("cdk.json")
    hint = "correct the app so that it can be synthesized" if app else "correct the text at the place named"
    if not Path(source.file).exists():
        hint = "give the path of an app, a cdk.out folder, a template, a definition, or a folder of these"
    return Finding("L101", ERROR, source.file, source.line, source.column, "", source.message, hint)


def file_findings(source: CheckedFile, *, express: bool = False) -> Iterator[Finding]:
    """Yield the findings of a file's definitions and of its template.

    :param express: whether a lone definition is of type EXPRESS
    """
    for machine in source.machines:
        kind = machine.express if machine.express is not None else express
        faults = definition_faults(machine.root, express=kind, size=machine.size)
        yield from _without_ignored(find(faults, machine.locate))
        if source.template is not None and source.locate is not None:
            for found in role_findings(machine.root, source.template, machine.logical_id):
                locate = machine.locate if found.in_definition else machine.locate_role or source.locate
                yield from _without_ignored(find([found.fault], locate))
    if source.template is not None and source.locate is not None and source.machines:
        faults = template_faults(source.template, size=source.size)
        locate = source.machines[0].locate_role or source.locate
        yield from _without_ignored(find(faults, locate))
    for path, file, line in source.unused:
        message, hint = f"the state '{path}' is in no state machine", "chain it with .next(), or remove it"
        yield from _without_ignored(iter([Finding("F208", WARNING, file, line, 1, "", message, hint)]))


def _without_ignored(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Yield the findings that no comment on their Python line ignores: ``# treadle: ignore S506``."""
    for finding in findings:
        if finding.file.endswith(".py"):
            codes = ignored_codes(_python_line(finding.file, finding.line))
            if any(finding.code.startswith(code) for code in codes):
                continue
        yield finding


def _python_line(file: str, line: int) -> str:
    import linecache

    linecache.checkcache(file)
    return linecache.getline(file, line)
