"""Read a CloudFormation or SAM template as an assembly: local code and definitions are its assets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from .._leftovers import new_folder
from ..errors import AppError
from ._assembly import Assembly

__all__ = ["is_template", "read_template"]

_LOCAL = "local"
"""The bucket of files beside the template."""


def is_template(document: Any) -> bool:
    """Return whether a document is a CloudFormation template, and no state machine's definition."""
    return isinstance(document, dict) and "Resources" in document and "States" not in document


def read_template(path: Path, document: dict[str, Any]) -> Assembly:
    """Return the assembly of one stack that a template describes.

    :raises AppError: when it is no template, or a file that it names isn't there
    """
    from ..drivers._serverless import expand_serverless
    from ..drivers._template import template_problem

    expansion = expand_serverless(document)
    problem = template_problem(expansion.template)
    if problem is not None:
        raise AppError(f"{path}: {problem}", code="Template")
    for note in expansion.notes:
        click.echo(f"treadle: {note}", err=True)
    name = path.name.partition(".")[0]
    files = _LocalFiles(path.parent.resolve())
    for logical_id, resource in expansion.template["Resources"].items():
        files.take(logical_id, resource)
    folder = new_folder("template")
    manifest = {"files": files.entries}
    (folder / f"{name}.assets.json").write_text(json.dumps(manifest), encoding="utf-8")
    return Assembly(folder, {name: expansion.template}, {}, {name: folder}, path)


class _LocalFiles:
    """The files and folders that a template names by their paths.

    :ivar entries: of an assets manifest
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.entries: dict[str, Any] = {}

    def take(self, logical_id: str, resource: dict[str, Any]) -> None:
        """Replace the local paths of a resource by the S3 keys of assets, and a machine's definition by its text."""
        properties = resource.get("Properties") or {}
        kind = resource.get("Type")
        if kind == "AWS::Lambda::Function":
            self._replace(logical_id, properties, "Code", lambda key: {"S3Bucket": _LOCAL, "S3Key": key})
        elif kind == "AWS::Lambda::LayerVersion":
            self._replace(logical_id, properties, "Content", lambda key: {"S3Bucket": _LOCAL, "S3Key": key})
        elif kind == "AWS::CloudFormation::Stack":
            self._replace(logical_id, properties, "TemplateURL", lambda key: f"https://{_LOCAL}/{key}")
        elif kind == "AWS::StepFunctions::StateMachine":
            location = properties.get("DefinitionS3Location")
            if isinstance(location, str):
                properties["DefinitionString"] = self._definition(logical_id, location)
                del properties["DefinitionS3Location"]

    def _replace(self, logical_id: str, properties: dict[str, Any], key: str, make: Callable[[str], Any]) -> None:
        given = properties.get(key)
        if not isinstance(given, str) or "://" in given:
            return
        source = self._find(logical_id, key, given)
        asset = hashlib.sha256(str(source).encode()).hexdigest()
        self.entries[asset] = {"source": {"path": str(source)}, "destinations": {_LOCAL: {"objectKey": asset}}}
        properties[key] = make(asset)

    def _definition(self, logical_id: str, given: str) -> str:
        """Return a definition's text as JSON."""
        from ..asl import YamlTextError, load_yaml

        source = self._find(logical_id, "DefinitionUri", given)
        try:
            if source.suffix in (".yaml", ".yml"):
                return json.dumps(load_yaml(source.read_bytes()))
            return source.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError, YamlTextError, TypeError) as error:
            raise AppError(f"{logical_id}: its definition {given} can't be read: {error}", code="Template") from None

    def _find(self, logical_id: str, key: str, given: str) -> Path:
        source = (self._folder / given).resolve()
        if not source.exists():
            raise AppError(f"{logical_id}: {key} names {given}, which isn't there ({source})", code="Template")
        return source
