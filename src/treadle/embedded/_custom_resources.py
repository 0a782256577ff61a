"""Custom resources whose handlers treadle deploys itself: here they run in this process, on the embedded services."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Mapping
from contextlib import redirect_stdout
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from ..drivers._aws import AwsCaller
from ..drivers._machines import Assets
from ._resources import CreatedResource

__all__ = ["HANDLERS", "run_handler"]

HANDLERS = {
    "Custom::AWS": "aws_calls",
    "Custom::CDKBucketDeployment": "bucket_deployment",
    "Custom::LogRetention": "log_retention",
}
"""The handlers of types that are created here."""
_FOLDER = Path(__file__).parents[1] / "_core" / "provider_handlers"


@cache
def _module(name: str) -> ModuleType:
    """Return a handler, which imports its neighbours as it does inside a function."""
    sys.path.insert(0, str(_FOLDER))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(_FOLDER))


def run_handler(
    kind: str, logical_id: str, properties: Mapping[str, Any], caller: AwsCaller, assets: Assets
) -> CreatedResource:
    """Create a custom resource.

    :param assets: the files of the cloud assembly, which a deployment would have uploaded
    """
    event = {"RequestType": "Create", "LogicalResourceId": logical_id, "ResourceProperties": properties}

    def client(name: str, *_: object, **__: object) -> Any:
        return caller.client(name)

    if kind == "Custom::CDKBucketDeployment":
        _upload(properties, caller.client("s3"), assets)
        # the resource's id is drawn by the handler, but two runs are equal
        event |= {"PhysicalResourceId": f"aws.cdk.s3deployment.{logical_id}"}
    with redirect_stdout(sys.stderr):  # what a handler logs is no result
        name, data = _module(HANDLERS[kind]).act(event, client)
    return CreatedResource(name, data)


def _upload(properties: Mapping[str, Any], s3: Any, assets: Assets) -> None:
    for bucket, key in zip(properties["SourceBucketNames"], properties["SourceObjectKeys"], strict=True):
        source = assets.find(key)
        if source is None:
            continue
        try:
            s3.create_bucket(Bucket=bucket, **_placed(s3.meta.region_name))
        except (s3.exceptions.BucketAlreadyOwnedByYou, s3.exceptions.BucketAlreadyExists):
            pass
        s3.put_object(Bucket=bucket, Key=key, Body=_packed(source))


def _placed(region: str) -> dict[str, Any]:
    return {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}


def _packed(source: Path) -> bytes:
    """Return an asset as the zip file that is uploaded."""
    if source.is_file():
        return source.read_bytes()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as files:
        for path in sorted(source.rglob("*")):
            if path.is_file():
                files.write(path, path.relative_to(source).as_posix())
    return packed.getvalue()
