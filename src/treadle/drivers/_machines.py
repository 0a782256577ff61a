"""A state machine out of a stack, and the files of a cloud assembly that its definition may lie in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..integrations import json_text

__all__ = ["Assets", "MachineDefinition", "read_machine"]


@dataclass(frozen=True, slots=True)
class MachineDefinition:
    """A state machine of a deployed stack."""

    arn: str
    name: str
    definition: str
    type: str
    role_arn: str
    logical_id: str
    path: str
    """The construct's path, where the template tells it."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Logging, tracing and encryption configurations, in the spelling of the API."""


_SETTINGS = ("LoggingConfiguration", "TracingConfiguration", "EncryptionConfiguration")


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def _spelled(value: Any) -> Any:
    """Give a property's members the API's spelling; CloudFormation also takes booleans and numbers as text."""
    if isinstance(value, Mapping):
        made = {_lowered(name): _spelled(item) for name, item in value.items()}
        for name in ("includeExecutionData", "enabled"):
            if isinstance(made.get(name), str):
                made[name] = made[name].lower() == "true"
        return made
    return [_spelled(item) for item in value] if isinstance(value, list) else value


def read_machine(
    arn: str,
    logical_id: str,
    properties: Mapping[str, Any],
    resource: Mapping[str, Any],
    stored: Callable[[Mapping[str, Any]], str],
) -> MachineDefinition:
    """Read a machine's resolved properties.

    :param stored: gives the text of a ``DefinitionS3Location``
    """
    text = properties.get("DefinitionString")
    if text is None and "Definition" in properties:
        text = json_text(properties["Definition"])
    if text is None:
        text = stored(properties.get("DefinitionS3Location") or {})
    for key, value in (properties.get("DefinitionSubstitutions") or {}).items():
        text = text.replace("${" + key + "}", str(value))
    return MachineDefinition(
        arn=arn,
        name=arn.rpartition(":")[2],
        definition=text,
        type=properties.get("StateMachineType", "STANDARD"),
        role_arn=properties.get("RoleArn", ""),
        logical_id=logical_id,
        path=str((resource.get("Metadata") or {}).get("aws:cdk:path", "")).removesuffix("/Resource"),
        settings={_lowered(name): _spelled(properties[name]) for name in _SETTINGS if properties.get(name)},
    )


class Assets:
    """Finds the files that S3 keys of a stack stand for, through its assets manifest.

    :param folder: the cloud assembly's folder, if there is one
    """

    def __init__(self, folder: Path | None) -> None:
        self._directory = folder
        self._files: dict[str, str] = {}
        # the manifest is named after the stack's artifact, which need not be the stack's own name
        for manifest in sorted(folder.glob("*.assets.json")) if folder else ():
            for asset in json.loads(manifest.read_text(encoding="utf-8")).get("files", {}).values():
                for destination in asset["destinations"].values():
                    self._files[destination["objectKey"]] = asset["source"]["path"]

    def find(self, key: str) -> Path | None:
        """Give the file or folder behind a key."""
        path = self._files.get(key)
        return (self._directory / path).resolve() if path and self._directory else None
