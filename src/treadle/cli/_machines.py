"""The state machines of templates that aren't deployed: names, definitions, and their faults."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..check import Fault

__all__ = [
    "MACHINE_TYPES",
    "TemplateMachine",
    "definition_text",
    "machine_faults",
    "machines",
]

MACHINE_TYPES = ("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine")


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


def machine_faults(machine: TemplateMachine) -> list[Fault]:
    """Return what is wrong with a machine, without what depends on values that only the deployment knows."""
    from ..check import Fault, Unreadable, definition_faults, read_document

    if machine.text is None:
        return []
    try:
        root = read_document(machine.text.encode("utf-8", "surrogatepass"), is_yaml=False).value
    except Unreadable as error:
        return [Fault("L101", (), str(error))]
    return definition_faults(root, express=machine.express)


def definition_text(properties: Mapping[str, Any], folder: Path | None) -> str | None:
    """Return a state machine's definition as text, with placeholders for functions; None where it can't be read."""
    from ..check import text_of, with_placeholders

    if "DefinitionString" in properties:
        return text_of(properties["DefinitionString"])
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
