"""Sources of deployed files."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from typing import Any

from .. import aws_iam as iam
from .. import aws_s3 as s3
from .. import aws_s3_assets as assets
from .._core.stack import Stack
from .._core.tokens import StringConcat, split_string, unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

__all__ = ["ISource", "Source"]


class ISource:
    """Interface of sources."""

    def bind(self, scope: Construct, context: Any = None) -> Any:
        """Return the bucket and key of a zip file, and allow the handler to read it."""
        raise NotImplementedError  # each implementation defines it


class _Source(ISource):
    def __init__(self, kind: str, make: Callable[[Construct, iam.IRole], Any]) -> None:
        self._kind, self._make = kind, make

    def bind(self, scope: Construct, context: Any = None) -> Any:
        if context is None:
            raise _error(scope, f"To use a Source.{self._kind}(), context must be provided")
        return self._make(scope, _cfn.DeploymentSourceContext.of(context).handler_role)


class Source:
    """Sources of files: a directory or zip file, an object, or text whose tokens are filled in by the deployment."""

    @staticmethod
    def bucket(bucket: s3.IBucket, zip_object_key: str) -> ISource:
        """Deploy a zip file of a bucket."""

        def make(scope: Construct, role: iam.IRole) -> Any:
            bucket.grant_read(role)
            return _cfn.SourceConfig(bucket=bucket, zip_object_key=zip_object_key)

        return _Source("bucket", make)

    @staticmethod
    def asset(path: str, **options: Any) -> ISource:
        """Deploy a local directory or zip file; keywords are those of ``aws_s3_assets.Asset``."""
        return _Source("asset", lambda scope, role: _asset(scope, role, path, options))

    @staticmethod
    def data(object_key: str, data: str, *, json_escape: bool | None = None) -> ISource:
        """Deploy text; ``json_escape`` escapes what tokens resolve to for JSON."""
        config = {} if json_escape is None else {"jsonEscape": json_escape}
        return _Source("asset", lambda scope, role: _data(scope, role, object_key, data, config))

    @staticmethod
    def json_data(object_key: str, obj: Any, *, escape: bool | None = None) -> ISource:
        """Deploy an object as JSON; ``escape`` escapes what tokens resolve to."""
        config = {"jsonEscape": True} if escape else {}
        return _Source("asset", lambda scope, role: _data(scope, role, object_key, _json(scope, obj), config))

    @staticmethod
    def yaml_data(object_key: str, obj: Any) -> ISource:
        """Deploy an object as YAML."""
        return _Source("asset", lambda scope, role: _data(scope, role, object_key, _yaml(scope, obj), None))


def _error(scope: Construct, message: str) -> AuthoringError:
    return AuthoringError(message, code="BucketDeployment", path=scope.node.path, kind="Source")


def _asset(scope: Construct, role: iam.IRole, path: str, options: Mapping[str, Any]) -> Any:
    number = 1
    while scope.node.try_find_child(f"Asset{number}") is not None:
        number += 1
    asset = assets.Asset(scope, f"Asset{number}", path=path, **options)
    if not asset.is_zip_archive:
        raise _error(scope, f"Asset path must be either a .zip file or a directory, got {path!r}")
    asset.grant_read(role)
    return _cfn.SourceConfig(bucket=asset.bucket, zip_object_key=asset.s3_object_key)


def _data(scope: Construct, role: iam.IRole, key: str, text: str, config: Mapping[str, Any] | None) -> Any:
    """Return an asset of one file, with markers in place of the tokens of its text."""
    markers: dict[str, str] = {}

    def marker(token: Any) -> str:
        name = f"<<marker:0xbaba:{len(markers)}>>"
        markers[name] = str(token)
        return name

    written = split_string(text).map_tokens(marker).join(StringConcat()) if text else ""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.normpath(os.path.join(folder, key))
        if not path.startswith(folder + os.sep):
            raise _error(scope, f"object key {key!r} points outside the deployment root, remove the '..' segments")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(written)
        asset = _asset(scope, role, folder, {})
    return _cfn.SourceConfig(
        bucket=asset.bucket, zip_object_key=asset.zip_object_key, markers=markers, markers_config=config
    )


def _escaped(scope: Construct, value: Any, tokens: dict[str, str]) -> Any:
    """Replace each token by a placeholder, for it is written as JSON without quotes."""
    if unresolved(value):
        name = f"<<token:{len(tokens)}>>"
        tokens[name] = Stack.of(scope).to_json_string(value)
        return name
    if isinstance(value, Mapping):
        return {key: _escaped(scope, item, tokens) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_escaped(scope, item, tokens) for item in value]
    return value


def _json(scope: Construct, value: Any) -> str:
    tokens: dict[str, str] = {}
    text = json.dumps(_escaped(scope, value, tokens), separators=(",", ":"), ensure_ascii=False)
    for name, token in tokens.items():
        text = text.replace(f'"{name}"', token)
    return text


def _yaml(scope: Construct, value: Any) -> str:
    from yaml import safe_dump

    tokens: dict[str, str] = {}
    text: str = safe_dump(_escaped(scope, value, tokens), sort_keys=False, allow_unicode=True, width=1 << 30)
    for name, token in tokens.items():
        text = text.replace(f"'{name}'", token).replace(name, token)
    return text
