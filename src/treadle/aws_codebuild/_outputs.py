"""What builds leave behind: artifacts, caches, logs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_logs as logs
from .._core.fn import Aws, Fn
from .._core.structs import Struct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_s3 import IBucket
    from ._project import Project

__all__ = [
    "Artifacts",
    "Cache",
    "CloudWatchLoggingOptions",
    "LocalCacheMode",
    "LoggingOptions",
    "S3LoggingOptions",
]


class Artifacts:
    """The destination of a build's output.

    https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html#create-project-console-artifacts

    :param identifier: the name of secondary artifacts; required for those alone
    """

    type = "NO_ARTIFACTS"

    def __init__(self, identifier: str | None = None) -> None:
        self.identifier = identifier

    def bind(self, project: Project) -> dict[str, Any]:
        """Grant the project permission to write, and return the artifacts as CloudFormation spells them."""
        return {"ArtifactIdentifier": self.identifier, "Type": self.type}

    @staticmethod
    def s3(
        *,
        bucket: IBucket,
        encryption: bool | None = None,
        identifier: str | None = None,
        include_build_id: bool | None = None,
        name: str | None = None,
        package_zip: bool | None = None,
        path: str | None = None,
    ) -> Artifacts:
        """Write the output to a bucket.

        :param encryption: whether it is encrypted; by default it is
        :param include_build_id: whether the build's id is part of its path; by default it is
        :param name: what it is called; by default the build specification says
        :param package_zip: whether it is packed; by default it is
        :param path: where in the bucket
        """
        return _S3Artifacts(
            bucket,
            identifier,
            {
                "EncryptionDisabled": True if encryption is False else None,
                "Location": bucket.bucket_name,
                "Name": name,
                "NamespaceType": "NONE" if include_build_id is False else "BUILD_ID",
                "OverrideArtifactName": True if name is None else None,
                "Packaging": "NONE" if package_zip is False else "ZIP",
                "Path": path,
            },
        )


class _S3Artifacts(Artifacts):
    type = "S3"

    def __init__(self, bucket: IBucket, identifier: str | None, written: dict[str, Any]) -> None:
        super().__init__(identifier)
        self._bucket, self._written = bucket, written

    def bind(self, project: Project) -> dict[str, Any]:
        self._bucket.grant_read_write(project)
        return {**super().bind(project), **self._written}


class LocalCacheMode(Enum):
    """Parts of a build that are cached on its instance."""

    SOURCE = "LOCAL_SOURCE_CACHE"
    DOCKER_LAYER = "LOCAL_DOCKER_LAYER_CACHE"
    CUSTOM = "LOCAL_CUSTOM_CACHE"


class Cache:
    """The cache of builds.

    https://docs.aws.amazon.com/codebuild/latest/userguide/build-caching.html

    :param written: the cache as CloudFormation spells it; use one of the static methods instead
    :param bind: grants a project what the cache needs; default nothing
    """

    def __init__(self, written: dict[str, Any], bind: Callable[[Project], Any] | None = None) -> None:
        self._written = written
        self._bind = bind

    @staticmethod
    def none() -> Cache:
        """Cache nothing."""
        return Cache({"Type": "NO_CACHE"})

    @staticmethod
    def local(*modes: LocalCacheMode) -> Cache:
        """Cache on the build's instance."""
        return Cache({"Modes": [mode.value for mode in modes], "Type": "LOCAL"})

    @staticmethod
    def bucket(bucket: IBucket, *, cache_namespace: str | None = None, prefix: str | None = None) -> Cache:
        """Cache in a bucket."""
        location = Fn.join("/", [bucket.bucket_name, prefix or Aws.NO_VALUE])
        return Cache(
            {"CacheNamespace": cache_namespace, "Location": location, "Type": "S3"},
            lambda project: bucket.grant_read_write(project),
        )

    def bind(self, project: Project) -> dict[str, Any]:
        """Grant the project permission to use the cache, and return it as CloudFormation spells it."""
        if self._bind is not None:
            self._bind(project)
        return self._written


class CloudWatchLoggingOptions(Struct):
    """The log group that builds log to.

    :param enabled: whether builds log there; default yes
    :param log_group: the log group that gets the log; required unless enabled is False
    :param prefix: the prefix of the log streams' names; default none
    """

    enabled: bool | None = None
    log_group: logs.ILogGroup | None = None
    prefix: str | None = None


class S3LoggingOptions(Struct):
    """The bucket that builds log to.

    :param bucket: the bucket that gets the log
    :param enabled: whether builds log there; default yes
    :param encrypted: whether the log is encrypted; default yes, by CodeBuild
    :param prefix: the prefix of the log's object keys; default none
    """

    bucket: IBucket
    enabled: bool | None = None
    encrypted: bool | None = None
    prefix: str | None = None


class LoggingOptions(Struct):
    """The destinations of builds' logs.

    :param cloud_watch: the log group; default CodeBuild's own
    :param s3: the bucket; default none
    """

    cloud_watch: CloudWatchLoggingOptions | Mapping[str, Any] | None = None
    s3: S3LoggingOptions | Mapping[str, Any] | None = None

    def written(self, project: Project) -> dict[str, Any]:
        """Grant the project permission to log, and return the destinations as CloudFormation spells them."""
        described: dict[str, Any] = {}
        bucket = S3LoggingOptions.maybe(self.s3)
        if bucket is not None:
            encrypted = bucket.encrypted
            prefix = f"/{bucket.prefix}" if bucket.prefix else ""
            described["S3Logs"] = {
                "EncryptionDisabled": not encrypted if encrypted is not None else None,
                "Location": f"{bucket.bucket.bucket_name}{prefix}",
                "Status": "DISABLED" if bucket.enabled is False else "ENABLED",
            }
            bucket.bucket.grant_write(project)
        watch = CloudWatchLoggingOptions.maybe(self.cloud_watch)
        if watch is not None:
            group = watch.log_group
            if watch.enabled is not False and group is None:
                raise AuthoringError(
                    "logging to CloudWatch needs a log_group", code="LogGroup", path=project.node.path, kind="Project"
                )
            if group is not None:
                group.grant_write(project)
            described["CloudWatchLogs"] = {
                "GroupName": group.log_group_name if group is not None else None,
                "Status": "DISABLED" if watch.enabled is False else "ENABLED",
                "StreamName": watch.prefix,
            }
        return described
