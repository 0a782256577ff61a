"""Construct paths of an assembly's resources, where the app left them out of its templates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ._json_files import read_json_object

__all__ = ["add_construct_paths", "construct_paths"]

_PATH = "aws:cdk:path"
_LOGICAL_ID = "aws:cdk:logicalId"


def add_construct_paths(template: dict[str, Any], folder: Path, artifact: Mapping[str, Any]) -> None:
    """Add the construct path to the metadata of each resource that has none.

    The toolkit's setting `pathMetadata` and its option `--no-path-metadata` leave them out of templates; the stack's
    own metadata, in the manifest or in a file beside it, still has them.

    :param artifact: the stack's entry in the manifest
    :raises AppError: when the file of the metadata is no JSON object
    """
    resources = template.get("Resources") or {}
    if all(_PATH in (resource.get("Metadata") or {}) for resource in resources.values()):
        return
    for path, logical_id in _logical_ids(folder, artifact):
        resource = resources.get(logical_id)
        if resource is not None:
            resource["Metadata"] = {_PATH: path.removeprefix("/"), **(resource.get("Metadata") or {})}


def construct_paths(template: Mapping[str, Any]) -> dict[str, str]:
    """Return the construct paths of a template's resources by logical id, without the CDK's own `/Resource`."""
    return {
        logical_id: str(resource["Metadata"][_PATH]).removesuffix("/Resource")
        for logical_id, resource in (template.get("Resources") or {}).items()
        if _PATH in (resource.get("Metadata") or {})
    }


def _logical_ids(folder: Path, artifact: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return construct path and logical id of the stack's elements."""
    entries: dict[str, Any] = {}
    name = artifact.get("additionalMetadataFile")
    file = folder / name if isinstance(name, str) and Path(name).name == name else None
    if file is not None and file.is_file():
        entries |= read_json_object(file, "Assembly")
    own = artifact.get("metadata")
    if isinstance(own, dict):
        entries |= own
    return [
        (path, one["data"])
        for path, listed in entries.items()
        for one in (listed if isinstance(listed, list) else [])
        if isinstance(one, dict) and one.get("type") == _LOGICAL_ID and isinstance(one.get("data"), str)
    ]
