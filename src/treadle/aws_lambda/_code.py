"""A function's code: inline text, files beside the app, or an object in S3."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_s3 as s3
from .. import aws_s3_assets as s3_assets
from .._core.assets import AssetHashType, IgnoreMode, SymlinkFollowMode
from .._core.bundling import BundlingOptions
from .._core.resource import CfnResource
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["AssetCode", "Code", "CodeConfig", "CodeImageConfig", "InlineCode", "S3Code"]


class CodeImageConfig(Struct):
    """A container image, and overrides of its start.

    :param image_uri: the image's registry address with its tag or digest
    :param cmd: arguments in place of the image's CMD; default the image's own
    :param entrypoint: the command in place of the image's ENTRYPOINT; default the image's own
    :param working_directory: the directory in which the command runs; default the image's own
    """

    image_uri: str
    cmd: Sequence[str] | None = None
    entrypoint: Sequence[str] | None = None
    working_directory: str | None = None

    def started(self) -> dict[str, Any] | None:
        """Write what replaces the image's own way to start, as CloudFormation spells it."""
        given = {
            "Command": self.cmd,
            "EntryPoint": self.entrypoint,
            "WorkingDirectory": self.working_directory,
        }
        return {name: value for name, value in given.items() if value is not None} or None


class CodeConfig(Struct):
    """The location of a function's code; exactly one of the first three is set.

    :param image: the container image with the code
    :param inline_code: the code itself, written into the template
    :param s3_location: the zip file's bucket, key and version
    :param source_kms_key_arn: the key with which the zip file in S3 is encrypted; default none
    """

    image: CodeImageConfig | None = None
    inline_code: str | None = None
    s3_location: s3.Location | None = None
    source_kms_key_arn: str | None = None


class Code:
    """A function's code."""

    is_inline = False

    @staticmethod
    def from_inline(code: str) -> Code:
        """Write the code into the template; at most 4 KiB."""
        return InlineCode(code)

    @staticmethod
    def from_asset(
        path: str,
        *,
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
    ) -> Code:
        """Upload a local directory, or a zip file."""
        return AssetCode(
            path,
            asset_hash=asset_hash,
            asset_hash_type=asset_hash_type,
            bundling=bundling,
            deploy_time=deploy_time,
            display_name=display_name,
            exclude=exclude,
            follow_symlinks=follow_symlinks,
            ignore_mode=ignore_mode,
            readers=readers,
            source_kms_key=source_kms_key,
        )

    @staticmethod
    def from_bucket(bucket: s3.IBucket, key: str, object_version: str | None = None) -> Code:
        """Use a zip file in S3."""
        return S3Code(bucket, key, object_version)

    @staticmethod
    def from_asset_image(directory: str, **options: Any) -> Code:
        """Build the image of a directory; the options are those of `AssetImageCode`."""
        from ._image import AssetImageCode

        return AssetImageCode(directory, **options)

    @staticmethod
    def from_ecr_image(repository: Any, **options: Any) -> Code:
        """Use an image of an ECR repository; the options are those of `EcrImageCode`."""
        from ._image import EcrImageCode

        return EcrImageCode(repository, **options)

    def bind(self, scope: Construct) -> CodeConfig:
        """Return where the code is."""
        raise NotImplementedError  # each implementation defines it

    def bind_to_resource(self, resource: CfnResource, *, resource_property: str | None = None) -> None:
        """Write the code's local path into the resource's metadata, for local tools."""


class InlineCode(Code):
    """Code in the template.

    :param code: the source, up to 4 MB, for runtimes of Node.js and Python
    """

    is_inline = True

    def __init__(self, code: str) -> None:
        if not code:
            raise AuthoringError("Lambda inline code cannot be empty", code="Code")
        self._code = code

    def bind(self, scope: Construct) -> CodeConfig:
        return CodeConfig(inline_code=self._code)


class S3Code(Code):
    """Code in S3.

    :param bucket: the bucket that has the zip file, in the function's region
    :param key: the zip file's object key
    :param object_version: the version of the object; default the latest
    """

    def __init__(self, bucket: s3.IBucket, key: str, object_version: str | None = None) -> None:
        if not bucket.bucket_name:
            raise AuthoringError("bucketName is undefined for the provided bucket", code="Code")
        self._location = s3.Location(bucket_name=bucket.bucket_name, object_key=key, object_version=object_version)

    def bind(self, scope: Construct) -> CodeConfig:
        return CodeConfig(s3_location=self._location)


class AssetCode(Code):
    """Code beside the app.

    :param path: the directory or zip file, relative to the working directory
    """

    def __init__(self, path: str, **options: Any) -> None:
        self.path = path
        self._options = options
        self._asset: s3_assets.Asset | None = None

    def bind(self, scope: Construct) -> CodeConfig:
        if self._asset is None:
            options = dict(self._options)
            options["deploy_time"] = True if options.get("deploy_time") is None else options["deploy_time"]
            self._asset = s3_assets.Asset(scope, "Code", path=self.path, **options)
        elif self._asset.node.root is not scope.node.root:
            raise AuthoringError(
                f"Asset is already associated with another stack '{self._asset.node.scope}'. Create a "
                "new Code instance for "
                "every stack.",
                code="Code",
            )
        asset = self._asset
        if not asset.is_zip_archive:
            raise AuthoringError(
                f"Asset must be a .zip file or a directory ({self.path})", code="Code", path=scope.node.path
            )
        location = s3.Location(bucket_name=asset.s3_bucket_name, object_key=asset.s3_object_key)
        key = self._options.get("source_kms_key")
        return CodeConfig(s3_location=location, source_kms_key_arn=key.key_arn if key is not None else None)

    def bind_to_resource(self, resource: CfnResource, *, resource_property: str | None = None) -> None:
        if self._asset is not None:
            self._asset.add_resource_metadata(resource, resource_property or "Code")
