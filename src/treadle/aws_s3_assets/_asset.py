"""Assets in S3."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_s3 as s3
from .._core.asset_manifest import FileAssetSource
from .._core.assets import AssetHashType, AssetStaging, IgnoreMode, SymlinkFollowMode
from .._core.bundling import BundlingOptions
from .._core.resource import CfnResource
from .._core.stack import Stack
from .._core.unsupported import refuse_keywords
from ..constructs import Construct

__all__ = ["Asset"]


class Asset(Construct):
    """Upload a file, or a directory as a zip file, when the stack is deployed.

    :param path: the file or directory, relative to the working directory
    :param asset_hash: a hash of your own, instead of the one computed from the content
    :param asset_hash_type: what the hash is computed from: the source, the bundled output or asset_hash; default the
        source
    :param bundling: how the files are built before they are packed; default not at all
    :param deploy_time: whether the file is needed during the deployment alone and may be deleted afterwards; default no
    :param display_name: the name that deployment tools show; default the construct's path
    :param exclude: patterns of the files to leave out; default none
    :param follow_symlinks: which symbolic links are followed rather than copied; default EXTERNAL, those that lead
        outside
    :param ignore_mode: whether the patterns of exclude are globs, .gitignore or .dockerignore rules; default GLOB
    :param readers: principals that get permission to read the file; default none
    :param source_kms_key: not supported, a value is refused
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        path: str,
        asset_hash: str | None = None,
        asset_hash_type: AssetHashType | None = None,
        bundling: BundlingOptions | Mapping[str, Any] | None = None,
        deploy_time: bool | None = None,
        display_name: str | None = None,
        exclude: Sequence[str] | None = None,
        follow_symlinks: SymlinkFollowMode | None = None,
        ignore_mode: IgnoreMode | None = None,
        readers: Sequence[Any] | None = None,
        source_kms_key: Any = None,
    ) -> None:
        super().__init__(scope, id)
        refuse_keywords(self, source_kms_key=source_kms_key)
        self._path = path
        staging = AssetStaging(
            self,
            "Stage",
            source_path=path,
            asset_hash=asset_hash,
            asset_hash_type=asset_hash_type,
            bundling=bundling,
            exclude=exclude,
            follow=follow_symlinks,
            ignore_mode=ignore_mode,
        )
        stack = Stack.of(self)
        self.asset_hash: str = staging.asset_hash
        self.asset_path: str = staging.relative_staged_path(stack)
        self.is_file: bool = staging.packaging.value == "file"
        self.is_zip_archive: bool = staging.is_archive
        location = stack.synthesizer.add_file_asset(
            FileAssetSource(
                packaging=staging.packaging,
                source_hash=self.asset_hash,
                file_name=self.asset_path,
                deploy_time=deploy_time,
                display_name=display_name or self.node.path.removeprefix(f"{stack.node.path}/"),
            )
        )
        self.s3_bucket_name: str = location.bucket_name
        self.s3_object_key: str = location.object_key
        self.s3_object_url: str = location.s3_object_url
        self.http_url: str = location.http_url
        self.bucket: s3.IBucket = s3.Bucket.from_bucket_name(self, "AssetBucket", self.s3_bucket_name)
        for reader in readers or ():
            self.grant_read(reader)

    def grant_read(self, grantee: Any) -> None:
        """Grant ``grantee`` permission to read the bucket's assets."""
        self.bucket.grant_read(grantee)

    def add_resource_metadata(self, resource: CfnResource, resource_property: str) -> None:
        """Write the file's local path into a resource's metadata, for local tools."""
        if self.node.try_get_context("aws:cdk:enable-asset-metadata"):
            resource.add_metadata("aws:asset:path", self.asset_path)
            resource.add_metadata("aws:asset:is-bundled", False)
            resource.add_metadata("aws:asset:property", resource_property)
