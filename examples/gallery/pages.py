"""Writes docs/gallery.md from the apps beside it: python examples/gallery/pages.py"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from treadle.cli._source import Assembly, load

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "gallery.md"
APPS = sorted(HERE.glob("[0-9]*/app.py"))
# the first example of each part of the document
PARTS = {
    1: "What a task takes and gives",
    7: "Expressions",
    8: "API Gateway",
    11: "Any action of any service",
    13: "Athena",
    17: "Batch",
    18: "CodeBuild",
    19: "DynamoDB",
    23: "ECS",
    25: "EMR",
    33: "EMR on EKS",
    42: "EKS",
    43: "EventBridge",
    44: "Glue",
    45: "Glue DataBrew",
    46: "Lambda",
    51: "SageMaker",
    57: "SNS",
    58: "Step Functions",
    61: "SQS",
}
# what a task's Resource may be, where it is the ARN of a resource of the stack
RESOURCES = {"AWS::Lambda::Function": "lambda function", "AWS::StepFunctions::Activity": "activity"}
HEAD = """# Gallery

One small app for each example of the CDK's document about tasks, in its order. Every one is run to its end here, on the
embedded services and in virtual time, with nothing mocked, and a test compares what it gives with what is shown below
(`"*"` stands for what differs from run to run). Where the document writes an id that only a service can hand out, the
app creates the thing first, in its stack or in a state before. Only the expressions of example 7 need Node.js, or the
extra `quickjs`, and the queries of 6 and 15 the extra `athena`.

`python examples/gallery/pages.py` writes this page.
"""


class Drawing:
    """A definition as a flowchart of Mermaid."""

    def __init__(self, definition: dict[str, Any]) -> None:
        self.lines = ["flowchart TD"]
        self._count = 0
        first = self._scope(definition, 1, "start(( ))", "done(( ))")
        self.lines.insert(1, f"    start(( )) --> {first}")

    def _scope(self, definition: dict[str, Any], depth: int, start: str, end: str) -> str:
        """Draw the states of a machine, branch or processor; gives the name of the first."""
        names = {state: self._name() for state in definition["States"]}
        for state, found in definition["States"].items():
            self._state(state, found, names, depth, end)
        return names[definition["StartAt"]]

    def _name(self) -> str:
        self._count += 1
        return f"s{self._count}"

    def _state(self, state: str, found: dict[str, Any], names: dict[str, str], depth: int, end: str) -> None:
        me, indent = names[state], "    " * depth
        inside = [*found.get("Branches", ()), *(found[key] for key in ("ItemProcessor", "Iterator") if key in found)]
        if inside:
            self.lines.append(f'{indent}subgraph {me} ["{_text(state)}"]')
            for branch in inside:
                self._scope(branch, depth + 1, "", "")
            self.lines.append(f"{indent}end")
        else:
            self.lines.append(f"{indent}{me}{_shape(state, found)}")
        for target, label in _ways(found):
            to = names[target] if target is not None else end
            if to:
                self.lines.append(f"{indent}{me} --{f' {_text(label)} --' if label else ''}> {to}")

    def __str__(self) -> str:
        return "\n".join(self.lines)


def _ways(state: dict[str, Any]) -> Iterator[tuple[str | None, str]]:
    """Give where a state leads (None is the end), and when."""
    for number, rule in enumerate(state.get("Choices", ()), 1):
        yield rule["Next"], f"rule {number}"
    if "Default" in state:
        yield state["Default"], "otherwise"
    for catcher in state.get("Catch", ()):
        yield catcher["Next"], ", ".join(catcher["ErrorEquals"])
    if "Next" in state:
        yield state["Next"], ""
    elif state["Type"] != "Choice":
        yield None, ""


def _shape(name: str, state: dict[str, Any]) -> str:
    kind, text = state["Type"], _text(name)
    if kind == "Choice":
        return f'{{"{text}"}}'
    if kind == "Wait":
        return f'[/"{text}"/]'
    what = f"<br><i>{_text(_carried_out(state['Resource']))}</i>" if kind == "Task" else ""
    return f'["{text}{what}"]'


def _carried_out(resource: str) -> str:
    """Say what a task does, in the words of its ARN."""
    return RESOURCES.get(resource) or resource.rpartition(":states:::")[2]


def _text(text: str) -> str:
    return text.replace('"', "#quot;")


def definition(app: Path, machine: str | None) -> dict[str, Any]:
    """Read a machine's definition from the assembly of its app; a resource's type stands where its ARN or name will."""
    assembly = load(str(app))
    assert isinstance(assembly, Assembly)
    (template,) = assembly.templates.values()
    resources = template["Resources"]
    found = {
        one["Metadata"]["aws:cdk:path"].removesuffix("/Resource"): one["Properties"]["DefinitionString"]
        for one in resources.values()
        if one["Type"] == "AWS::StepFunctions::StateMachine"
    }
    chosen = found[machine] if machine is not None else next(iter(found.values()))
    if isinstance(chosen, dict):
        chosen = "".join(part if isinstance(part, str) else _type(part, resources) for part in chosen["Fn::Join"][1])
    return dict(json.loads(chosen))


def _type(intrinsic: dict[str, Any], resources: dict[str, Any]) -> str:
    ((_, named),) = intrinsic.items()
    logical_id = named[0] if isinstance(named, list) else named
    return str(resources.get(logical_id, {}).get("Type", logical_id))


def section(app: Path) -> str:
    """Write what the page says about one app."""
    source = app.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source)) or ""
    title, command = docstring.split("\n", 1)
    words = command.split()
    machine = words[words.index("--machine") + 1] if "--machine" in words else None
    number, _, name = app.parent.name.partition("_")
    code = source.split('"""', 2)[2].strip()
    given = app.with_name("input.json")
    told = f"Input:\n\n```json\n{given.read_text(encoding='utf-8').strip()}\n```\n\n" if given.is_file() else ""
    expected = app.with_name("expected.json").read_text(encoding="utf-8").strip()
    # a docstring of several lines was written with continuations, which reading has joined
    command = " ".join(words)
    return (
        f"### {int(number)}. {name.replace('_', ' ').capitalize()}\n\n{title}\n\n"
        f"```mermaid\n{Drawing(definition(app, machine))}\n```\n\n"
        f"[examples/gallery/{app.parent.name}](../examples/gallery/{app.parent.name}/app.py):\n\n```python\n{code}\n```\n\n"
        f"{told}Run it:\n\n    {command}\n\nResult:\n\n```json\n{expected}\n```\n"
    )


def page() -> str:
    """Write the page."""
    contents = "".join(f"- [{part}](#{part.lower().replace(' ', '-')})\n" for part in PARTS.values())
    parts = [HEAD, contents]
    for app in APPS:
        number = int(app.parent.name[:2])
        if number in PARTS:
            parts.append(f"## {PARTS[number]}\n")
        parts.append(section(app))
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
