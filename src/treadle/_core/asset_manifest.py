"""The asset manifest: a stack's file and image assets, their sources and destinations."""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..errors import AuthoringError
from .asset_destinations import destination_key, without_none
from .structs import Struct
from .tokens import unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["AssetManifest", "FileAssetLocation", "FileAssetPackaging", "FileAssetSource"]


class FileAssetPackaging(Enum):
    """Packaging of a file asset: unchanged or zipped."""

    ZIP_DIRECTORY = "zip"
    FILE = "file"


class FileAssetSource(Struct):
    """The source of a file asset in the cloud assembly.

    :param source_hash: the hash of the source, from which the object's key is made
    :param deploy_time: whether the file is needed during the deployment alone; default no
    :param display_name: the name that deployment tools show; default the hash
    :param executable: a command that makes the file and prints its path; this or file_name is required
    :param file_name: the file or directory, relative to the assembly; this or executable is required
    :param packaging: whether it is uploaded unchanged or zipped first; required with file_name
    """

    source_hash: str
    deploy_time: bool | None = None
    display_name: str | None = None
    executable: Any = None
    file_name: str | None = None
    packaging: FileAssetPackaging | None = None


class FileAssetLocation(Struct):
    """The location of a file asset in S3.

    :param bucket_name: the bucket that gets the file
    :param http_url: the HTTPS address of the file
    :param object_key: the file's object key
    :param s3_object_url: the ``s3://`` address of the file
    :param kms_key_arn: the key that encrypts the bucket; default none
    :param s3_object_url_with_placeholders: the ``s3://`` address with placeholders such as ``${AWS::Region}``
    :param s3_url: the old name of http_url
    """

    bucket_name: str
    http_url: str
    object_key: str
    s3_object_url: str
    kms_key_arn: str | None = None
    s3_object_url_with_placeholders: str | None = None
    s3_url: str | None = None


class AssetManifest:
    """The assets of a stack and their destinations."""

    def __init__(self) -> None:
        self.files: dict[str, Any] = {}
        self.docker_images: dict[str, Any] = {}

    def add_file(
        self, stack: Stack, asset: FileAssetSource, bucket: str, prefix: str, role: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Add a file; return its destination."""
        if bool(asset.executable) == bool(asset.file_name):
            raise AuthoringError(f"Exactly one of 'fileName' or 'executable' is required, got: {asset!r}", code="Asset")
        if bool(asset.packaging) != bool(asset.file_name):
            raise AuthoringError(
                f"'packaging' is expected in combination with 'fileName', got: {asset!r}", code="Asset"
            )
        extension = os.path.splitext(asset.file_name)[1] if asset.file_name else ""
        if asset.packaging is FileAssetPackaging.ZIP_DIRECTORY:
            extension = ".zip"
        packaging = asset.packaging.value if asset.packaging else None
        source = without_none({"path": asset.file_name, "executable": asset.executable, "packaging": packaging})
        destination = without_none(
            {
                "bucketName": bucket,
                "objectKey": f"{prefix}{asset.source_hash}{extension}",
                "region": None if unresolved(stack.region) else stack.region,
                **role,
            }
        )
        entry = self.files.setdefault(
            asset.source_hash, without_none({"displayName": asset.display_name, "source": source, "destinations": {}})
        )
        entry["destinations"][destination_key(stack, destination)] = destination
        return destination

    def emit(self, stack: Stack, session: Any, options: Mapping[str, Any]) -> str:
        """Write the manifest; return its artifact's id."""
        artifact = f"{stack.artifact_id}.assets"
        file = f"{artifact}.json"
        session.write_json(file, {"version": session.VERSION, "files": self.files, "dockerImages": self.docker_images})
        session.add_artifact(artifact, {"type": "cdk:asset-manifest", "properties": {"file": file, **options}})
        return artifact
