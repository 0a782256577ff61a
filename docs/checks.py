"""Writes docs/checks/README.md from the rules of `treadle check`: python docs/checks.py"""

from __future__ import annotations

import textwrap
from pathlib import Path

from treadle.check import FAMILIES, Rule

PAGE = Path(__file__).parent / "checks" / "README.md"
HEAD = """# The rules of treadle check

`treadle check PATH…` finds mistakes in workflows before they are deployed, whoever wrote them: apps (`app.py`,
`cdk.json`), `cdk.out` folders (the real CDK's too), CloudFormation and SAM templates, and definitions (`*.asl.json`,
`*.asl.yaml`). A folder is searched. `python docs/checks.py` writes this page from the rules.

An **error** is what AWS refuses, what does not exist, or a state that certainly fails whenever it is reached. What
fails on some paths only, permissions, quotas that are reached at run time and practice are **warnings**. What only the
deployment knows (`${…}`, `Ref`, `Fn::…`) and what only an execution knows (paths, `{% … %}`) is never a fault.

`treadle synth` and `treadle run` use the same rules: they end with exit code 2 before anything is written or started
when there is an error, and print warnings in one line each (`--strict` refuses them, `--no-check` refuses nothing;
rules marked *check only* are left to `treadle check`). A lone definition that Step Functions accepts is run, and an app
is served, even where a state certainly fails: the error is printed, and the execution shows the failure as AWS does.

JSONata expressions are checked with the extra `jsonata`, parameters with `local`, which has the services' models.

| | |
|---|---|
| `--format text\\|json\\|sarif\\|github` | for people, a list of objects, code scanning, notes in a pull request |
| `--select CODES`, `--ignore CODES` | codes or their beginnings: `--select S,F206 --ignore P7` |
| `--fail-on warning` | warnings give exit code 1, too |
| `--type EXPRESS` | the type of a lone definition's state machine |
| `--write-baseline FILE`, `--baseline FILE` | record the findings of today; show only new ones |

Exit codes: 0 no errors, 1 errors, 2 something could not be read.

## Print the permissions

`treadle policy PATH` prints the least-privilege policy of a state machine: each statement with the states that need it,
as YAML, or with `--format json` as a policy document. The rules I8.. compare it with the role in the same template.

## Ignore a finding

In the `Comment` of a state, in JSON and YAML alike (in the `Comment` of the machine for the whole definition):

    "Comment": "Send the order. treadle: ignore P701"

In an app on the Python line where the state is created:

    lambda_task = tasks.LambdaInvoke(self, "Call", lambda_function=fn)  # treadle: ignore P702

For a project in `pyproject.toml`:

    [tool.treadle.check]
    ignore = ["P702"]            # also: select
    exclude = ["examples/*"]     # files that the search of a folder leaves out
    fail-on = "warning"
    baseline = "treadle-baseline.json"

## Before each commit

    repos:
      - repo: <this repository>
        rev: <a version>
        hooks: [{id: treadle-check}]
"""


def page() -> str:
    """Return the whole page."""
    parts = [HEAD]
    for letter, (name, rules) in FAMILIES.items():
        parts.append(f"\n## {letter}: {name}\n")
        parts += [_section(rule) for rule in sorted(rules, key=lambda rule: rule.code)]
    return "".join(parts)


def _section(rule: Rule) -> str:
    kind = rule.severity
    if rule.at_run_time:
        kind += ", when the state is reached"
    if rule.quiet:
        kind += ", check only"
    text = textwrap.fill(f"{rule.why} {rule.fix}", 118, break_long_words=False, break_on_hyphens=False)
    link = f" [AWS]({rule.url})" if "aws.amazon" in rule.url else f" [Specification]({rule.url})" if rule.url else ""
    return f"\n### {rule.code} {rule.title}\n\n*{kind}*{link}\n\n{text}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
