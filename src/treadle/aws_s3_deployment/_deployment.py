"""Deployments of files into a bucket."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_logs as logs
from .. import aws_s3 as s3
from .._core.custom_resource import CustomResource, handlers_folder
from .._core.lazy import Lazy
from .._core.quantities import Duration, Expiration, Size
from .._core.stack import Stack
from .._core.tags import Tags
from .._core.tokens import Token, unresolved
from .._core.unsupported import refuse_keywords
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._source import ISource, Source

__all__ = ["BucketDeployment", "CacheControl", "DeployTimeSubstitutedFile"]

_UUID = "8693BB64-9689-44B6-9AAF-B0CC9EB8756C"
_KIND = "Custom::CDKBucketDeployment"


class CacheControl:
    """A directive of the header ``Cache-Control``.

    :param value: the directive, such as ``no-cache``
    """

    def __init__(self, value: str) -> None:
        self.value: Any = value

    @staticmethod
    def from_string(s: str) -> CacheControl:
        """Use a directive as it is."""
        return CacheControl(s)

    @staticmethod
    def must_revalidate() -> CacheControl:
        """Return ``must-revalidate``."""
        return CacheControl("must-revalidate")

    @staticmethod
    def no_cache() -> CacheControl:
        """Return ``no-cache``."""
        return CacheControl("no-cache")

    @staticmethod
    def no_transform() -> CacheControl:
        """Return ``no-transform``."""
        return CacheControl("no-transform")

    @staticmethod
    def no_store() -> CacheControl:
        """Return ``no-store``."""
        return CacheControl("no-store")

    @staticmethod
    def must_understand() -> CacheControl:
        """Return ``must-understand``."""
        return CacheControl("must-understand")

    @staticmethod
    def set_public() -> CacheControl:
        """Return ``public``."""
        return CacheControl("public")

    @staticmethod
    def set_private() -> CacheControl:
        """Return ``private``."""
        return CacheControl("private")

    @staticmethod
    def immutable() -> CacheControl:
        """Return ``immutable``."""
        return CacheControl("immutable")

    @staticmethod
    def proxy_revalidate() -> CacheControl:
        """Return ``proxy-revalidate``."""
        return CacheControl("proxy-revalidate")

    @staticmethod
    def max_age(t: Duration) -> CacheControl:
        """Return ``max-age``."""
        return CacheControl(f"max-age={t.to_seconds():g}")

    @staticmethod
    def s_max_age(t: Duration) -> CacheControl:
        """Return ``s-maxage``."""
        return CacheControl(f"s-maxage={t.to_seconds():g}")

    @staticmethod
    def stale_while_revalidate(t: Duration) -> CacheControl:
        """Return ``stale-while-revalidate``."""
        return CacheControl(f"stale-while-revalidate={t.to_seconds():g}")

    @staticmethod
    def stale_if_error(t: Duration) -> CacheControl:
        """Return ``stale-if-error``."""
        return CacheControl(f"stale-if-error={t.to_seconds():g}")


class BucketDeployment(Construct):
    """Put files into a bucket when the stack is deployed.

    :param destination_bucket: the bucket that gets the files
    :param sources: where the files come from
    :param access_control: the canned access control list of the objects; default none
    :param cache_control: directives of the objects' ``Cache-Control``; default none
    :param content_disposition: the objects' ``Content-Disposition``; default none
    :param content_encoding: the objects' ``Content-Encoding``; default none
    :param content_language: the objects' ``Content-Language``; default none
    :param content_type: the objects' ``Content-Type``; default by their names
    :param destination_key_prefix: the prefix of the objects' keys, up to 104 characters; default none
    :param distribution: the CloudFront distribution whose caches are invalidated; default none
    :param distribution_paths: the paths to invalidate, each from ``/``; default the deployed ones
    :param ephemeral_storage_size: the function's ``/tmp``, 512 to 10,240 MiB; default 512
    :param exclude: patterns of the files that are left alone; default none
    :param expires: when the objects leave caches; default never
    :param extract: whether zip files are unpacked; default yes
    :param include: patterns of files that are deployed although excluded; default none
    :param log_group: the log group of the function; default one made by Lambda
    :param log_retention: how long the function's log is kept; default for ever
    :param memory_limit: the function's memory, 128 to 10,240 MB; default 1,024
    :param metadata: metadata of the objects; default none
    :param output_object_keys: whether `object_keys` is known; default yes
    :param prune: whether objects that no source has are deleted; default yes
    :param retain_on_delete: whether the objects stay when the resource is deleted; default yes
    :param role: the role of the function; default a new one
    :param security_groups: the groups of the function; needs vpc; default a new one
    :param server_side_encryption: the encryption of the objects; default the bucket's
    :param server_side_encryption_aws_kms_key_id: the key that encrypts the objects; default none
    :param server_side_encryption_customer_algorithm: the algorithm of a key that the customer holds; default none
    :param sign_content: whether payloads are signed; default no
    :param storage_class: the storage class of the objects; default STANDARD
    :param use_efs: not supported yet, True is refused
    :param vpc: the network of the function; default none
    :param vpc_subnets: the subnets of the function; needs vpc; default the private ones
    :param wait_for_distribution_invalidation: whether an invalidation is waited for; default yes
    :param website_redirect_location: where the website redirects requests for the objects; default nowhere
    """

    handler_role: iam.IRole

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        destination_bucket: s3.IBucket,
        sources: Sequence[ISource],
        access_control: s3.BucketAccessControl | None = None,
        cache_control: Sequence[CacheControl] | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        destination_key_prefix: str | None = None,
        distribution: Any = None,
        distribution_paths: Sequence[str] | None = None,
        ephemeral_storage_size: Size | None = None,
        exclude: Sequence[str] | None = None,
        expires: Expiration | None = None,
        extract: bool | None = None,
        include: Sequence[str] | None = None,
        log_group: logs.ILogGroup | None = None,
        log_retention: logs.RetentionDays | None = None,
        memory_limit: float | None = None,
        metadata: Mapping[str, str] | None = None,
        output_object_keys: bool | None = None,
        prune: bool | None = None,
        retain_on_delete: bool | None = None,
        role: iam.IRole | None = None,
        security_groups: Sequence[ec2.ISecurityGroup] | None = None,
        server_side_encryption: _cfn.ServerSideEncryption | None = None,
        server_side_encryption_aws_kms_key_id: str | None = None,
        server_side_encryption_customer_algorithm: str | None = None,
        sign_content: bool | None = None,
        storage_class: _cfn.StorageClass | None = None,
        use_efs: bool | None = None,
        vpc: ec2.IVpc | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
        wait_for_distribution_invalidation: bool | None = None,
        website_redirect_location: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        if distribution_paths and distribution is None:
            raise self._refuse("Distribution must be specified if distribution paths are specified")
        if any(not unresolved(path) and not path.startswith("/") for path in distribution_paths or ()):
            raise self._refuse('Distribution paths must start with "/"')
        if use_efs and vpc is None:
            raise self._refuse("Vpc must be specified if useEfs is set")
        refuse_keywords(self, use_efs=use_efs)
        if vpc is not None:
            self.node.add_dependency(vpc)
        sizes = self._sizes(memory_limit, ephemeral_storage_size)
        network = f"-{vpc.node.addr}" if vpc is not None else ""
        groups = sorted(group.node.addr for group in security_groups or ())
        handler = lambda_.SingletonFunction(
            self,
            "CustomResourceHandler",
            uuid=f"{_UUID}{sizes}{network}{'-' if groups else ''}{'-'.join(groups)}",
            lambda_purpose=_KIND,
            architecture=lambda_.Architecture.ARM_64,
            code=lambda_.Code.from_asset(**handlers_folder()),
            handler="bucket_deployment.handler",
            runtime=lambda_.Runtime.PYTHON_3_13,
            layers=[
                lambda_.LayerVersion(
                    self,
                    "AwsCliLayer",
                    code=lambda_.Code.from_asset(**handlers_folder()),
                    description="/opt/awscli/aws",
                ),
            ],
            environment={"AWS_CA_BUNDLE": "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"},
            timeout=Duration.minutes(15),
            role=role,
            memory_size=1024 if memory_limit is None else memory_limit,
            ephemeral_storage_size=ephemeral_storage_size,
            vpc=vpc,
            vpc_subnets=vpc_subnets,
            security_groups=security_groups or None,
            log_group=log_group,
            log_retention=log_retention,
        )
        assert handler.role is not None  # a function made here has a role
        self.handler_role = handler.role
        self._bucket, self._extract, self._keys = destination_bucket, extract, output_object_keys
        self._deployed: s3.IBucket | None = None
        self._versions = False
        self._sources: list[Any] = [self._bound(source) for source in sources]
        destination_bucket.grant_read_write(handler)
        if access_control is not None:
            destination_bucket.grant_put_acl(handler)  # type: ignore[attr-defined]  # every bucket has it
        if distribution is not None:
            actions = ["cloudfront:GetInvalidation", "cloudfront:CreateInvalidation"]
            handler.add_to_role_policy(iam.PolicyStatement(actions=actions, resources=["*"]))
        self.node.add_validation(self._incompatible)
        system = {
            "cache-control": ", ".join(one.value for one in cache_control) if cache_control is not None else None,
            "expires": None if expires is None else expires.date.strftime("%a, %d %b %Y %H:%M:%S GMT"),
            "content-disposition": content_disposition,
            "content-encoding": content_encoding,
            "content-language": content_language,
            "content-type": content_type,
            "sse": server_side_encryption and server_side_encryption.value,
            "storage-class": storage_class and storage_class.value,
            "website-redirect": website_redirect_location,
            "sse-kms-key-id": server_side_encryption_aws_kms_key_id,
            "sse-c-copy-source": server_side_encryption_customer_algorithm,
            "acl": access_control and re.sub(r"(?<=[a-z])(?=[A-Z])", "-", access_control.value).lower(),
        }
        known = {name: value for name, value in system.items() if value}
        self._resource = CustomResource(
            self,
            f"CustomResource{sizes}{network}",
            service_token=handler.function_arn,
            resource_type=_KIND,
            properties={
                "SourceBucketNames": Lazy.any(lambda: [source.bucket.bucket_name for source in self._sources]),
                "SourceObjectKeys": Lazy.any(lambda: [source.zip_object_key for source in self._sources]),
                "SourceMarkers": Lazy.any(lambda: self._of_each("markers")),
                "SourceMarkersConfig": Lazy.any(lambda: self._of_each("markers_config")),
                "DestinationBucketName": destination_bucket.bucket_name,
                "DestinationBucketKeyPrefix": destination_key_prefix,
                "WaitForDistributionInvalidation": wait_for_distribution_invalidation is not False,
                "RetainOnDelete": retain_on_delete,
                "Extract": extract,
                "Prune": prune is not False,
                "Exclude": exclude,
                "Include": include,
                "UserMetadata": None if metadata is None else {key.lower(): text for key, text in metadata.items()},
                "SystemMetadata": known or None,
                "DistributionId": None if distribution is None else distribution.distribution_ref.distribution_id,
                "DistributionPaths": distribution_paths,
                "SignContent": sign_content,
                "OutputObjectKeys": output_object_keys is not False,
                "DestinationBucketArn": Lazy.any(lambda: self._deployed and destination_bucket.bucket_arn),
                "OutputObjectVersionIds": Lazy.any(lambda: self._versions or None),
            },
        )
        prefix = f":{destination_key_prefix}" if destination_key_prefix else ""
        tag = f"aws-cdk:cr-owned{prefix}:{self._resource.node.addr[-8:]}"
        if not unresolved(tag) and len(tag) > 128:
            raise self._refuse(
                'The BucketDeployment construct requires that the "destinationKeyPrefix" be <=104 characters.'
            )
        Tags.of(destination_bucket).add(tag, "true")

    @property
    def deployed_bucket(self) -> s3.IBucket:
        """The bucket, for resources that need its new files."""
        if self._deployed is None:
            self._deployed = s3.Bucket.from_bucket_attributes(
                self,
                "DestinationBucket",
                bucket_arn=Token.as_string(self._resource.get_att("DestinationBucketArn")),
                region=self._bucket.env.region,
                account=self._bucket.env.account,
                is_website=getattr(self._bucket, "is_website", None),
            )
        return self._deployed

    @property
    def object_keys(self) -> list[str]:
        """The keys of the source files."""
        return Token.as_list(self._resource.get_att("SourceObjectKeys"))

    @property
    def object_version_ids(self) -> list[str]:
        """The versions of the deployed files; needs ``extract=False``."""
        if self._extract is not False:
            raise self._refuse("'objectVersionIds' is only supported when 'extract' is set to false")
        if self._keys is False:
            raise self._refuse("'objectVersionIds' requires 'outputObjectKeys' to be enabled (the default)")
        self._versions = True
        return Token.as_list(self._resource.get_att("SourceObjectVersionIds"))

    def add_source(self, source: ISource) -> None:
        """Deploy the files of another source too."""
        config = self._bound(source)
        if not any(self._same(config, other) for other in self._sources):
            self._sources.append(config)

    def _bound(self, source: ISource) -> Any:
        return source.bind(self, _cfn.DeploymentSourceContext(handler_role=self.handler_role))

    def _same(self, one: Any, other: Any) -> bool:
        resolve = Stack.of(self).resolve
        return (
            resolve(one.bucket.bucket_name) == resolve(other.bucket.bucket_name)
            and one.zip_object_key == other.zip_object_key
            and one.markers is None
            and other.markers is None
        )

    def _of_each(self, name: str) -> Any:
        """Return a field of all sources, empty where one of several has none; None when no source has it."""
        given = [getattr(source, name) for source in self._sources]
        if len(given) > 1:
            return [{} if value is None else value for value in given]
        return [value for value in given if value is not None] or None

    def _incompatible(self) -> list[str]:
        if self._extract is not False or not any(source.markers is not None for source in self._sources):
            return []
        return [
            "Some sources are incompatible with extract=false; sources with deploy-time values (such as "
            "'snsTopic.topicArn') must be extracted."
        ]

    def _sizes(self, memory: float | None, storage: Size | None) -> str:
        for name, value in (("memoryLimit", memory), ("ephemeralStorageSize", storage and storage.to_mebibytes())):
            if value is not None and unresolved(value):
                raise self._refuse(
                    f"Can't use tokens when specifying '{name}' since we use it to identify the singleton custom "
                    "resource handler."
                )
        text = f"-{memory:g}MiB" if memory else ""
        return text if storage is None else f"{text}-{storage.to_mebibytes():g}MiB"

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="BucketDeployment", path=self.node.path, kind=type(self).__name__)


class DeployTimeSubstitutedFile(BucketDeployment):
    """Put a file into a bucket, with its ``{{ names }}`` replaced.

    :param destination_bucket: the bucket that gets the file
    :param source: the local file
    :param substitutions: the text for each name
    :param destination_key: the object's key; default the hash of the file
    :param role: the role of the function; default a new one
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        destination_bucket: s3.IBucket,
        source: str,
        substitutions: Mapping[str, str],
        destination_key: str | None = None,
        role: iam.IRole | None = None,
    ) -> None:
        if not os.path.isfile(source):
            raise AuthoringError(
                f"No file found at 'source' path {source}", code="BucketDeployment", path=scope.node.path
            )
        with open(source, encoding="utf-8") as file:
            text = re.sub(r"{{\s*(\w+)\s*}}", lambda found: substitutions.get(found[1], found[0]), file.read())
        if destination_key is None:
            from .._core.assets import FileSystem

            destination_key = FileSystem.fingerprint(source)
        super().__init__(
            scope,
            id,
            destination_bucket=destination_bucket,
            sources=[Source.data(destination_key, text)],
            extract=True,
            prune=False,
            role=role,
        )
        self.object_key: str = destination_key

    @property
    def bucket(self) -> s3.IBucket:
        """The bucket, for resources that need the file."""
        return self.deployed_bucket

    @property
    def object_version_ids(self) -> list[str]:
        """Refused: the file is always unpacked."""
        raise self._refuse("'objectVersionIds' is not supported for 'DeployTimeSubstitutedFile'")
