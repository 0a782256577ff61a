"""Read a state machine of a stack, and the files of a cloud assembly that may hold its definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..asl import JsonTextError, loads
from ..errors import AppError
from ..services import json_text

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
    """The construct's path, where the template has it."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Logging, tracing and encryption configurations, in the spelling of the API."""


_SETTINGS = ("LoggingConfiguration", "TracingConfiguration", "EncryptionConfiguration")


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


def _spelled(value: Any) -> Any:
    """Return a property with the API's spelling; CloudFormation also takes booleans and numbers as text."""
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

    :param stored: returns the text of a ``DefinitionS3Location``
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
    """Find the files behind the S3 keys of a stack, through its assets manifest.

    :param folder: the cloud assembly's folder, if there is one
    """

    def __init__(self, folder: Path | None) -> None:
        self._directory = folder
        self._files: dict[str, str] = {}
        # the manifest is named after the stack's artifact, which need not be the stack's own name
        for manifest in sorted(folder.glob("*.assets.json")) if folder else ():
            self._files |= _sources(manifest)

    def find(self, key: str) -> Path | None:
        """Return the file or folder behind a key.

        :raises AppError: when the assembly doesn't have it
        """
        path = self._files.get(key)
        if path is None or self._directory is None:
            return None
        found = (self._directory / path).resolve()
        if not found.exists():
            raise AppError(f"the asset {path} is not in the cloud assembly; synthesize the app again", code="Asset")
        return found


def _sources(manifest: Path) -> dict[str, str]:
    """Return the path of the source for each S3 key of an assets manifest."""
    found: dict[str, str] = {}
    try:
        files = loads(manifest.read_text(encoding="utf-8")).get("files") or {}
        for asset in files.values():
            for destination in asset["destinations"].values():
                found[str(destination["objectKey"])] = str(asset["source"]["path"])
    except (OSError, UnicodeDecodeError, JsonTextError) as error:
        raise AppError(f"{manifest} can't be read: {error}; synthesize the app again", code="Assembly") from None
    except (KeyError, TypeError, AttributeError):
        message = f"{manifest}: expected files with destinations and a source; synthesize the app again"
        raise AppError(message, code="Assembly") from None
    return found
