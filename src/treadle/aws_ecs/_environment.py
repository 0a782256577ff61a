"""Files with environment variables, and files with credentials."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_s3 import IBucket
    from ..aws_ssm import IParameter

__all__ = [
    "AssetEnvironmentFile",
    "CredentialSpec",
    "DomainJoinedCredentialSpec",
    "DomainlessCredentialSpec",
    "EnvironmentFile",
    "EnvironmentFileType",
    "S3EnvironmentFile",
]


class EnvironmentFileType(Enum):
    """Locations of a file with environment variables."""

    S3 = "s3"


class EnvironmentFile:
    """A file with environment variables.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
    """

    @staticmethod
    def from_asset(path: str, **options: Any) -> AssetEnvironmentFile:
        """Upload a file when the stack is deployed; the options are those of `aws_s3_assets.Asset`."""
        return AssetEnvironmentFile(path, **options)

    @staticmethod
    def from_bucket(bucket: IBucket, key: str, object_version: str | None = None) -> S3EnvironmentFile:
        """Use a file of a bucket."""
        return S3EnvironmentFile(bucket, key, object_version)

    def bind(self, scope: Construct) -> dict[str, str]:
        """Write where the file lies, as CloudFormation spells it."""
        raise AuthoringError("an EnvironmentFile of one's own needs bind", code="EnvironmentFile")


def _located(scope: Construct, bucket: str, key: str) -> dict[str, str]:
    return {"Type": EnvironmentFileType.S3.value, "Value": f"arn:{Stack.of(scope).partition}:s3:::{bucket}/{key}"}


class AssetEnvironmentFile(EnvironmentFile):
    """A file that is uploaded when the stack is deployed.

    :param path: the file, relative to the working directory
    """

    def __init__(self, path: str, **options: Any) -> None:
        self.path = path
        self._options = options
        self._asset: Any = None

    def bind(self, scope: Construct) -> dict[str, str]:
        """Write where the file lies, as CloudFormation spells it."""
        from ..aws_s3_assets import Asset

        if self._asset is None:
            self._asset = Asset(scope, "EnvironmentFile", path=self.path, **self._options)
        if not self._asset.is_file:
            raise AuthoringError(
                f"{self.path} is a directory; an environment file is a single file",
                code="MustBeAssetSingleFile",
                path=scope.node.path,
            )
        return _located(scope, self._asset.s3_bucket_name, self._asset.s3_object_key)


class S3EnvironmentFile(EnvironmentFile):
    """A file of a bucket.

    :param bucket: the bucket that has the file
    :param key: the file's object key, ending in ``.env``
    :param object_version: the version of the object; default the latest
    """

    def __init__(self, bucket: IBucket, key: str, object_version: str | None = None) -> None:
        self._bucket = bucket.bucket_name
        self._key = key
        self.object_version = object_version

    def bind(self, scope: Construct) -> dict[str, str]:
        """Write where the file lies, as CloudFormation spells it."""
        return _located(scope, self._bucket, self._key)


class CredentialSpec:
    """A file by which a container signs in to Active Directory.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-gmsa.html

    :param prefix_id: ``credentialspec`` or ``credentialspecdomainless``
    :param file_location: the ARN of the object or parameter with the file
    """

    def __init__(self, prefix_id: str, file_location: str) -> None:
        self.prefix_id = prefix_id
        self.file_location = file_location

    def render(self) -> str:
        """Write what stands in the container's definition."""
        return f"{self.prefix_id}:{self.file_location}"

    @classmethod
    def _from_bucket(cls, bucket: IBucket, key: str) -> str:
        return bucket.arn_for_objects(key)


class DomainJoinedCredentialSpec(CredentialSpec):
    """A file for instances that have joined the domain.

    :param file_location: the ARN of the object or parameter with the file
    """

    def __init__(self, file_location: str) -> None:
        super().__init__("credentialspec", file_location)

    @staticmethod
    def from_s3_bucket(bucket: IBucket, key: str) -> DomainJoinedCredentialSpec:
        """Use a file of a bucket."""
        return DomainJoinedCredentialSpec(CredentialSpec._from_bucket(bucket, key))

    @staticmethod
    def from_ssm_parameter(parameter: IParameter) -> DomainJoinedCredentialSpec:
        """Use a parameter of Parameter Store."""
        return DomainJoinedCredentialSpec(parameter.parameter_arn)


class DomainlessCredentialSpec(CredentialSpec):
    """A file for instances that have not joined the domain.

    :param file_location: the ARN of the object or parameter with the file
    """

    def __init__(self, file_location: str) -> None:
        super().__init__("credentialspecdomainless", file_location)

    @staticmethod
    def from_s3_bucket(bucket: IBucket, key: str) -> DomainlessCredentialSpec:
        """Use a file of a bucket."""
        return DomainlessCredentialSpec(CredentialSpec._from_bucket(bucket, key))

    @staticmethod
    def from_ssm_parameter(parameter: IParameter) -> DomainlessCredentialSpec:
        """Use a parameter of Parameter Store."""
        return DomainlessCredentialSpec(parameter.parameter_arn)
