"""The state machines of templates that aren't deployed: names, definitions, and their problems."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from ..errors import AppError, Problem
from ._assembly import Assembly

__all__ = [
    "MACHINE_TYPES",
    "TemplateMachine",
    "check_machines",
    "definition_text",
    "faults",
    "machines",
    "with_placeholders",
]

MACHINE_TYPES = ("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine")

_INDEX = re.compile(r"\[(\d+)\]")
_SAMPLES = {
    "AWS::Partition": "aws",
    "AWS::Region": "us-east-1",
    "AWS::AccountId": "123456789012",
    "AWS::URLSuffix": "amazonaws.com",
}


@dataclass(frozen=True, slots=True)
class TemplateMachine:
    """A state machine in a template.

    :ivar names: what it can be called: its construct path, the path within its stack, its logical id, its name
    :ivar text: its definition; what only the deployment knows is written as ``${…}``; None where it can't be read here
    """

    stack: str
    names: tuple[str, ...]
    text: str | None
    express: bool

    def definition(self) -> Any:
        """Return the definition as a value; as text where it isn't JSON yet, None where it can't be read here."""
        if self.text is None:
            return None
        try:
            return json.loads(self.text)
        except ValueError:
            return self.text


def machines(
    templates: Mapping[str, Mapping[str, Any]], folders: Mapping[str, Path] | None = None
) -> Iterator[TemplateMachine]:
    """Yield the state machines of templates.

    :param folders: stack → the folder of its assets, which may have the definition
    """
    for stack, template in templates.items():
        for logical_id, resource in (template.get("Resources") or {}).items():
            if resource.get("Type") != "AWS::StepFunctions::StateMachine":
                continue
            properties = resource.get("Properties") or {}
            path = str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource")
            names = [path, path.partition("/")[2], logical_id, properties.get("StateMachineName")]
            yield TemplateMachine(
                stack,
                tuple(name for name in names if isinstance(name, str) and name),
                definition_text(properties, (folders or {}).get(stack)),
                properties.get("StateMachineType") == "EXPRESS",
            )


def faults(machine: TemplateMachine) -> list[Problem]:
    """Return what Step Functions would refuse, without what depends on values that only the deployment knows."""
    from ..asl import parse
    from ..check import check_integration

    if machine.text is None:
        return []
    text = machine.text
    for name, sample in _SAMPLES.items():
        text = text.replace("${" + name + "}", sample)
    try:
        definition = json.loads(text)
    except ValueError:
        # a number that only the deployment knows is written without quotes
        return [] if "${" in text else [*parse(text, express=machine.express, check_task=check_integration).problems]
    problems = parse(text, express=machine.express, check_task=check_integration).problems
    return [problem for problem in problems if not _open(definition, problem.pointer)]


def check_machines(assembly: Assembly) -> None:
    """Check the state machines of an assembly; print each problem.

    :raises AppError: when Step Functions would refuse one
    """
    refused = False
    for machine in machines(assembly.templates, assembly.folders):
        problems = faults(machine)
        for problem in problems:
            click.echo(f"treadle: {machine.names[0]}: {problem}", err=True)
        refused = refused or any(problem.severity == "ERROR" for problem in problems)
    if refused:
        raise AppError(
            "Step Functions would refuse this state machine; nothing was written or started",
            code="InvalidDefinition",
        )


def _open(definition: Any, pointer: str) -> bool:
    """Return whether the value at a pointer depends on the deployment."""
    value = definition
    for part in pointer.split("/")[1:]:
        key, *indices = _INDEX.split(part.replace("~1", "/").replace("~0", "~"))
        try:
            value = value[key] if isinstance(value, dict) else value[int(key)]
            for index in indices[::2]:
                value = value[int(index)]
        except (KeyError, IndexError, ValueError, TypeError):
            return False
    return isinstance(value, str) and "${" in value


def definition_text(properties: Mapping[str, Any], folder: Path | None) -> str | None:
    """Return a state machine's definition as text, with placeholders for functions; None where it can't be read."""
    if "DefinitionString" in properties:
        return _text(properties["DefinitionString"])
    if "Definition" in properties:
        return json.dumps(with_placeholders(properties["Definition"]))
    location = properties.get("DefinitionS3Location")
    key = location.get("Key") if isinstance(location, dict) else None
    if not isinstance(key, str):
        return None
    from ..drivers._machines import Assets

    source = Assets(folder).find(key)
    try:
        return source.read_text(encoding="utf-8-sig") if source is not None else None
    except (OSError, UnicodeDecodeError):
        return None  # which the deployment will say


def with_placeholders(value: Any) -> Any:
    """Return a definition in which each of CloudFormation's functions is a placeholder."""
    if isinstance(value, list):
        return [with_placeholders(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and next(iter(value)).startswith(("Fn::", "Ref")):
        return _text(value)
    return {key: with_placeholders(item) for key, item in value.items()}


def _text(value: Any) -> str:
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
            return str(argument[0]).join(_text(piece) for piece in argument[1])
        if function == "Fn::Sub" and (isinstance(argument, str) or (isinstance(argument, list) and argument)):
            return argument if isinstance(argument, str) else str(argument[0])
        if function == "Ref":
            return "${" + str(argument) + "}"
        if function == "Fn::GetAtt" and isinstance(argument, (str, list)):
            return "${" + (argument if isinstance(argument, str) else ".".join(map(str, argument))) + "}"
    return "${" + json.dumps(value).replace('"', "'") + "}"
