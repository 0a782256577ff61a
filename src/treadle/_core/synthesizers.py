"""Synthesizers: how a stack's template and assets reach AWS, and with which roles."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..constructs import Construct
from ..errors import AuthoringError
from .asset_destinations import known_or, without_none
from .asset_manifest import AssetManifest, FileAssetLocation, FileAssetPackaging, FileAssetSource
from .docker import DockerImageAssetLocation, DockerImageAssetSource, add_image
from .elements import CfnParameter, CfnRule, CfnRuleAssertion
from .fn import Fn
from .tokens import unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = [
    "BootstraplessSynthesizer",
    "CliCredentialsStackSynthesizer",
    "DefaultStackSynthesizer",
    "LegacyStackSynthesizer",
    "NestedStackSynthesizer",
    "StackSynthesizer",
    "synthesizer_for",
]

_QUALIFIER_CONTEXT = "@aws-cdk/core:bootstrapQualifier"
_SYNTHESIZER_CONTEXT = "$aws:cdk:core:defaultStackSynthesizer"


class Specializer:
    """Replaces the qualifier, and known parts of the environment, in a string.

    :param stack: the stack whose account and region are used
    :param qualifier: the qualifier of the bootstrap stack
    """

    def __init__(self, stack: Stack, qualifier: str) -> None:
        self._stack = stack
        self._qualifier = qualifier

    def qualifier_only(self, text: str) -> str:
        """Replace the qualifier alone."""
        return text.replace("${Qualifier}", self._qualifier)

    def specialize(self, text: str) -> str:
        """Replace the qualifier, and account and region where they are known."""
        text = self.qualifier_only(text)
        text = text.replace("${AWS::Region}", known_or(self._stack.region, "${AWS::Region}"))
        return text.replace("${AWS::AccountId}", known_or(self._stack.account, "${AWS::AccountId}"))


def _cfnify(text: str) -> str:
    return Fn.sub(text) if "${" in text else text


class StackSynthesizer:
    """Base class of synthesizers."""

    bootstrap_qualifier: str | None = None
    lookup_role: str | None = None
    cloud_formation_execution_role: str | None = None
    _stack: Stack | None = None

    def bind(self, stack: Stack) -> None:
        """Bind the synthesizer to its stack."""
        if self._stack is not None:
            raise AuthoringError(
                "A StackSynthesizer can only be used for one Stack: create a new instance to use "
                "with a different Stack",
                code="Synthesizer",
            )
        self._stack = stack

    @property
    def bound_stack(self) -> Stack:
        """The stack this synthesizer works for."""
        if self._stack is None:
            raise AuthoringError(
                "The StackSynthesizer must be bound to a Stack first before boundStack() can be called",
                code="Synthesizer",
            )
        return self._stack

    def reusable_bind(self, stack: Stack) -> StackSynthesizer:
        """Return a synthesizer bound to ``stack``."""
        bound = copy.copy(self)
        bound._stack = None
        bound.bind(stack)
        return bound

    def lookup_options(self) -> dict[str, Any]:
        """Return what a context lookup needs beside its properties."""
        return {}

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        """Register a file to be uploaded."""
        raise NotImplementedError  # each implementation defines it

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        """Register an image to be built."""
        raise NotImplementedError  # each implementation defines it

    def synthesize(self, session: Any) -> None:
        """Write the template and the stack's artifact."""
        raise NotImplementedError  # each implementation defines it

    def _location(self, destination: Mapping[str, Any]) -> FileAssetLocation:
        region = known_or(self.bound_stack.region, "${AWS::Region}")
        bucket, key = destination["bucketName"], destination["objectKey"]
        http_url = _cfnify(f"https://s3.{region}.${{AWS::URLSuffix}}/{bucket}/{key}")
        url = f"s3://{bucket}/{key}"
        return FileAssetLocation(
            bucket_name=_cfnify(bucket),
            object_key=_cfnify(key),
            http_url=http_url,
            s3_object_url=_cfnify(url),
            s3_object_url_with_placeholders=url,
            s3_url=http_url,
        )

    def _template_asset(self, session: Any) -> FileAssetSource:
        stack = self.bound_stack
        stack._synthesize_template(session)
        import hashlib  # OpenSSL takes its time: only when it is needed

        digest = hashlib.sha256(session.read_bytes(stack.template_file)).hexdigest()
        return FileAssetSource(
            file_name=stack.template_file,
            packaging=FileAssetPackaging.FILE,
            source_hash=digest,
            deploy_time=True,
            display_name=f"{stack.stack_name} Template",
        )

    def _emit(self, session: Any, options: Mapping[str, Any], dependencies: list[str]) -> None:
        session.add_stack(self.bound_stack, without_none(options), dependencies)


class DefaultStackSynthesizer(StackSynthesizer):
    """Upload through the bootstrap stack's bucket, deploy with its roles; ``${Qualifier}`` and the like are replaced in
    names.

    https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html

    :param bootstrap_stack_version_ssm_parameter: the parameter with the bootstrap stack's version; default
        ``/cdk-bootstrap/${Qualifier}/version``
    :param bucket_prefix: the prefix of uploaded files' keys; default none
    :param cloud_formation_execution_role: the role that CloudFormation assumes; default the bootstrap stack's
    :param deploy_role_additional_options: further arguments of assuming deploy_role_arn, such as ``Tags``; default none
    :param deploy_role_arn: the role that deploys; default the bootstrap stack's
    :param deploy_role_external_id: the external id for assuming deploy_role_arn; default none
    :param docker_tag_prefix: the prefix of uploaded images' tags; default none
    :param file_asset_publishing_external_id: the external id for assuming the role that uploads files; default none
    :param file_asset_publishing_role_additional_options: further arguments of assuming that role, such as ``Tags``;
        default none
    :param file_asset_publishing_role_arn: the role that uploads files; default the bootstrap stack's
    :param file_assets_bucket_name: the bucket that gets files; default the bootstrap stack's
    :param generate_bootstrap_version_rule: whether the template checks the bootstrap stack's version; default yes
    :param image_asset_publishing_external_id: the external id for assuming the role that uploads images; default none
    :param image_asset_publishing_role_additional_options: further arguments of assuming that role, such as ``Tags``;
        default none
    :param image_asset_publishing_role_arn: the role that uploads images; default the bootstrap stack's
    :param image_assets_repository_name: the repository that gets images; default the bootstrap stack's
    :param lookup_role_additional_options: further arguments of assuming lookup_role_arn, such as ``Tags``; default none
    :param lookup_role_arn: the role that reads values for the context; default the bootstrap stack's
    :param lookup_role_external_id: the external id for assuming lookup_role_arn; default none
    :param qualifier: the bootstrap stack's qualifier; default that of the context, else ``hnb659fds``
    :param use_lookup_role_for_stack_operations: whether ``cdk diff`` uses the lookup role; default yes
    """

    DEFAULT_QUALIFIER = "hnb659fds"
    _ROLE = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-%s-${AWS::AccountId}-${AWS::Region}"
    DEFAULT_CLOUDFORMATION_ROLE_ARN = _ROLE % "cfn-exec-role"
    DEFAULT_DEPLOY_ROLE_ARN = _ROLE % "deploy-role"
    DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN = _ROLE % "file-publishing-role"
    DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN = _ROLE % "image-publishing-role"
    DEFAULT_LOOKUP_ROLE_ARN = _ROLE % "lookup-role"
    DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME = "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}"
    DEFAULT_FILE_ASSETS_BUCKET_NAME = "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"
    DEFAULT_FILE_ASSET_KEY_ARN_EXPORT_NAME = "CdkBootstrap-${Qualifier}-FileAssetKeyArn"
    DEFAULT_FILE_ASSET_PREFIX = ""
    DEFAULT_DOCKER_ASSET_PREFIX = ""
    DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER = "/cdk-bootstrap/${Qualifier}/version"

    def __init__(
        self,
        *,
        bootstrap_stack_version_ssm_parameter: str | None = None,
        bucket_prefix: str | None = None,
        cloud_formation_execution_role: str | None = None,
        deploy_role_additional_options: Mapping[str, Any] | None = None,
        deploy_role_arn: str | None = None,
        deploy_role_external_id: str | None = None,
        docker_tag_prefix: str | None = None,
        file_asset_publishing_external_id: str | None = None,
        file_asset_publishing_role_additional_options: Mapping[str, Any] | None = None,
        file_asset_publishing_role_arn: str | None = None,
        file_assets_bucket_name: str | None = None,
        generate_bootstrap_version_rule: bool | None = None,
        image_asset_publishing_external_id: str | None = None,
        image_asset_publishing_role_additional_options: Mapping[str, Any] | None = None,
        image_asset_publishing_role_arn: str | None = None,
        image_assets_repository_name: str | None = None,
        lookup_role_additional_options: Mapping[str, Any] | None = None,
        lookup_role_arn: str | None = None,
        lookup_role_external_id: str | None = None,
        qualifier: str | None = None,
        use_lookup_role_for_stack_operations: bool | None = None,
    ) -> None:
        given = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        for name, value in given.items():
            if isinstance(value, str) and unresolved(value):
                raise AuthoringError(
                    f"DefaultStackSynthesizer property '{name}' cannot contain tokens; only the following placeholder "
                    "strings are allowed: ${Qualifier}, ${AWS::Region}, ${AWS::AccountId}, ${AWS::Partition}",
                    code="Synthesizer",
                )
        self._given = given
        self.assets: AssetManifest = AssetManifest()

    def bind(self, stack: Stack) -> None:
        super().bind(stack)
        self.assets = AssetManifest()
        given = self._given
        qualifier = given["qualifier"] or stack.node.try_get_context(_QUALIFIER_CONTEXT) or self.DEFAULT_QUALIFIER
        self.bootstrap_qualifier = qualifier
        special = Specializer(stack, qualifier)

        def take(name: str, default: str) -> str:
            return special.specialize(default if given[name] is None else given[name])

        self._bucket = take("file_assets_bucket_name", self.DEFAULT_FILE_ASSETS_BUCKET_NAME)
        self._prefix = take("bucket_prefix", self.DEFAULT_FILE_ASSET_PREFIX)
        self.deploy_role_arn: str = take("deploy_role_arn", self.DEFAULT_DEPLOY_ROLE_ARN)
        self.cloud_formation_execution_role_arn: str = take(
            "cloud_formation_execution_role", self.DEFAULT_CLOUDFORMATION_ROLE_ARN
        )
        self.cloud_formation_execution_role: str = self.cloud_formation_execution_role_arn
        self._publishing_role = take("file_asset_publishing_role_arn", self.DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN)
        self._repository = take("image_assets_repository_name", self.DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME)
        self._tag_prefix = take("docker_tag_prefix", self.DEFAULT_DOCKER_ASSET_PREFIX)
        self._image_role = take("image_asset_publishing_role_arn", self.DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN)
        self.lookup_role: str = take("lookup_role_arn", self.DEFAULT_LOOKUP_ROLE_ARN)
        parameter = given["bootstrap_stack_version_ssm_parameter"]
        self._version_parameter = special.qualifier_only(
            self.DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER if parameter is None else parameter
        )

    def lookup_options(self) -> dict[str, Any]:
        return without_none(
            {"lookupRoleArn": self.lookup_role, "lookupRoleExternalId": self._given["lookup_role_external_id"]}
        )

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        role = {
            "assumeRoleArn": self._publishing_role,
            "assumeRoleExternalId": self._given["file_asset_publishing_external_id"],
            "assumeRoleAdditionalOptions": self._given["file_asset_publishing_role_additional_options"],
        }
        source = FileAssetSource.of(asset)
        return self._location(self.assets.add_file(self.bound_stack, source, self._bucket, self._prefix, role))

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        role = {
            "assumeRoleArn": self._image_role,
            "assumeRoleExternalId": self._given["image_asset_publishing_external_id"],
            "assumeRoleAdditionalOptions": self._given["image_asset_publishing_role_additional_options"],
        }
        source = DockerImageAssetSource.of(asset)
        return add_image(self.assets, self.bound_stack, source, self._repository, self._tag_prefix, role)

    def _version(self, *options: str) -> int:
        return 22 if any((self._given[name] or {}).get("Tags") for name in options) else 6

    def synthesize(self, session: Any) -> None:
        given = self._given
        deploy_version = self._version("deploy_role_additional_options")
        if given["generate_bootstrap_version_rule"] is not False:
            add_version_rule(self.bound_stack, deploy_version, self._version_parameter)
        location = self.add_file_asset(self._template_asset(session))
        asset_version = self._version(
            "file_asset_publishing_role_additional_options", "image_asset_publishing_role_additional_options"
        )
        manifest = self.assets.emit(
            self.bound_stack,
            session,
            {
                "requiresBootstrapStackVersion": asset_version,
                "bootstrapStackVersionSsmParameter": self._version_parameter,
            },
        )
        lookup = without_none(
            {
                "arn": self.lookup_role,
                "assumeRoleExternalId": given["lookup_role_external_id"],
                "assumeRoleAdditionalOptions": given["lookup_role_additional_options"],
                "requiresBootstrapStackVersion": 22
                if (given["lookup_role_additional_options"] or {}).get("Tags")
                else 8,
                "bootstrapStackVersionSsmParameter": self._version_parameter,
            }
        )
        options = {
            "assumeRoleExternalId": given["deploy_role_external_id"],
            "assumeRoleArn": self.deploy_role_arn,
            "assumeRoleAdditionalOptions": given["deploy_role_additional_options"],
            "cloudFormationExecutionRoleArn": self.cloud_formation_execution_role_arn,
            "stackTemplateAssetObjectUrl": location.s3_object_url_with_placeholders,
            "requiresBootstrapStackVersion": deploy_version,
            "bootstrapStackVersionSsmParameter": self._version_parameter,
            "additionalDependencies": [manifest],
            "lookupRole": None if given["use_lookup_role_for_stack_operations"] is False else lookup,
        }
        self._emit(session, options, [manifest])


class CliCredentialsStackSynthesizer(StackSynthesizer):
    """Upload through the bootstrap stack's bucket, deploy with the toolkit's own credentials.

    :param bucket_prefix: the prefix of uploaded files' keys; default none
    :param docker_tag_prefix: the prefix of uploaded images' tags; default none
    :param file_assets_bucket_name: the bucket that gets files; default the bootstrap stack's
    :param image_assets_repository_name: the repository that gets images; default the bootstrap stack's
    :param qualifier: the bootstrap stack's qualifier; default that of the context, else ``hnb659fds``
    """

    def __init__(
        self,
        *,
        bucket_prefix: str | None = None,
        docker_tag_prefix: str | None = None,
        file_assets_bucket_name: str | None = None,
        image_assets_repository_name: str | None = None,
        qualifier: str | None = None,
    ) -> None:
        self._given = (bucket_prefix, file_assets_bucket_name, qualifier)
        self._images = (image_assets_repository_name, docker_tag_prefix)
        self.assets: AssetManifest = AssetManifest()

    def bind(self, stack: Stack) -> None:
        super().bind(stack)
        self.assets = AssetManifest()
        prefix, bucket, qualifier = self._given
        default = DefaultStackSynthesizer
        self.bootstrap_qualifier: str | None = (
            qualifier or stack.node.try_get_context(_QUALIFIER_CONTEXT) or default.DEFAULT_QUALIFIER
        )
        special = Specializer(stack, str(self.bootstrap_qualifier))
        self._bucket = special.specialize(default.DEFAULT_FILE_ASSETS_BUCKET_NAME if bucket is None else bucket)
        self._prefix = special.specialize(prefix or "")
        repository, tag_prefix = self._images
        self._repository = special.specialize(
            default.DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME if repository is None else repository
        )
        self._tag_prefix = special.specialize(tag_prefix or "")

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        source = FileAssetSource.of(asset)
        return self._location(self.assets.add_file(self.bound_stack, source, self._bucket, self._prefix, {}))

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        source = DockerImageAssetSource.of(asset)
        return add_image(self.assets, self.bound_stack, source, self._repository, self._tag_prefix, {})

    def synthesize(self, session: Any) -> None:
        location = self.add_file_asset(self._template_asset(session))
        manifest = self.assets.emit(self.bound_stack, session, {})
        options = {
            "stackTemplateAssetObjectUrl": location.s3_object_url_with_placeholders,
            "additionalDependencies": [manifest],
        }
        self._emit(session, options, [manifest])


class BootstraplessSynthesizer(DefaultStackSynthesizer):
    """Deploy without a bootstrap stack; assets are refused.

    :param cloud_formation_execution_role_arn: the role that CloudFormation assumes; default none, the toolkit's
        credentials
    :param deploy_role_arn: the role that deploys; default none, the toolkit's credentials
    :param qualifier: the text that replaces ``${Qualifier}`` in both; default that of the context, else ``hnb659fds``
    """

    def __init__(
        self,
        *,
        cloud_formation_execution_role_arn: str | None = None,
        deploy_role_arn: str | None = None,
        qualifier: str | None = None,
    ) -> None:
        super().__init__(
            deploy_role_arn=deploy_role_arn,
            cloud_formation_execution_role=cloud_formation_execution_role_arn,
            generate_bootstrap_version_rule=False,
            qualifier=qualifier,
        )

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        raise AuthoringError("Cannot add assets to a Stack that uses the BootstraplessSynthesizer", code="Synthesizer")

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        raise AuthoringError("Cannot add assets to a Stack that uses the BootstraplessSynthesizer", code="Synthesizer")

    def synthesize(self, session: Any) -> None:
        self.bound_stack._synthesize_template(session)
        options = {
            "assumeRoleArn": self.deploy_role_arn,
            "cloudFormationExecutionRoleArn": self.cloud_formation_execution_role_arn,
        }
        self._emit(session, options, [])


def _parameter(holder: Construct, name: str) -> CfnParameter:
    found = holder.node.find_child(name)
    assert isinstance(found, CfnParameter)
    return found


class LegacyStackSynthesizer(StackSynthesizer):
    """Pass assets to the toolkit as parameters of the template, as the first CDK did."""

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        source = FileAssetSource.of(asset)
        stack = self.bound_stack
        holder = stack.node.try_find_child("AssetParameters") or Construct(stack, "AssetParameters")
        known = holder.node.try_find_child(source.source_hash)
        if known is None:
            if not source.file_name or not source.packaging:
                raise AuthoringError(
                    f"LegacyStackSynthesizer does not support this type of file asset: {source!r}", code="Asset"
                )
            known = Construct(holder, source.source_hash)
            ident = source.source_hash
            for name, text in (
                ("S3Bucket", f'S3 bucket for asset "{ident}"'),
                ("S3VersionKey", f'S3 key for asset version "{ident}"'),
                ("ArtifactHash", f'Artifact hash for asset "{ident}"'),
            ):
                CfnParameter(known, name, type="String", description=text)
            ids = {name: _parameter(known, name).logical_id for name in ("S3Bucket", "S3VersionKey", "ArtifactHash")}
            stack.node.add_metadata(
                "aws:cdk:asset",
                {
                    "path": source.file_name,
                    "id": ident,
                    "packaging": source.packaging.value,
                    "sourceHash": ident,
                    "s3BucketParameter": ids["S3Bucket"],
                    "s3KeyParameter": ids["S3VersionKey"],
                    "artifactHashParameter": ids["ArtifactHash"],
                },
            )
        bucket = _parameter(known, "S3Bucket").value_as_string
        versioned = Fn.split("||", _parameter(known, "S3VersionKey").value_as_string)
        key = f"{Fn.select(0, versioned)}{Fn.select(1, versioned)}"
        http_url = f"https://s3.{stack.region}.{stack.url_suffix}/{bucket}/{key}"
        return FileAssetLocation(
            bucket_name=bucket, object_key=key, http_url=http_url, s3_object_url=f"s3://{bucket}/{key}", s3_url=http_url
        )

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        raise AuthoringError("the LegacyStackSynthesizer builds no images; use the default one", code="Synthesizer")

    def synthesize(self, session: Any) -> None:
        self.bound_stack._synthesize_template(session)
        self._emit(session, {}, [])


class NestedStackSynthesizer(StackSynthesizer):
    """Pass everything to the parent stack's synthesizer.

    :param parent_deployment: the parent stack's synthesizer
    """

    def __init__(self, parent_deployment: StackSynthesizer) -> None:
        self._parent = parent_deployment
        self.bootstrap_qualifier: str | None = parent_deployment.bootstrap_qualifier
        self.lookup_role: str | None = parent_deployment.lookup_role

    def lookup_options(self) -> dict[str, Any]:
        return self._parent.lookup_options()

    def add_file_asset(self, asset: Any) -> FileAssetLocation:
        return self._parent.add_file_asset(asset)

    def add_docker_image_asset(self, asset: Any) -> DockerImageAssetLocation:
        return self._parent.add_docker_image_asset(asset)

    def synthesize(self, session: Any) -> None:
        self.bound_stack._synthesize_template(session)


def add_version_rule(stack: Stack, version: int, parameter: str) -> None:
    """Add a rule that checks the bootstrap stack's version on deployment."""
    if stack.node.try_find_child("BootstrapVersion") is not None:
        return
    current = CfnParameter(
        stack,
        "BootstrapVersion",
        type="AWS::SSM::Parameter::Value<String>",
        description="Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM "
        "Parameter Store. [cdk:skip]",
        default=parameter,
    )
    too_old = [str(number) for number in range(1, version)]
    CfnRule(
        stack,
        "CheckBootstrapVersion",
        assertions=[
            CfnRuleAssertion(
                assert_=Fn.condition_not(Fn.condition_contains(too_old, current.value_as_string)),
                assert_description=f"CDK bootstrap stack version {version} required. Please run 'cdk bootstrap' with a "
                "recent version of the CDK CLI.",
            )
        ],
    )


def synthesizer_for(stack: Stack, given: Any, new_style: bool) -> Any:
    """Return the synthesizer of a stack: its own, the app's, or the default."""
    chosen = given or stack.node.try_get_context(_SYNTHESIZER_CONTEXT)
    if chosen is None:
        chosen = DefaultStackSynthesizer() if new_style else LegacyStackSynthesizer()
    if isinstance(chosen, NestedStackSynthesizer) or not hasattr(chosen, "reusable_bind"):
        chosen.bind(stack)
        return chosen
    return chosen.reusable_bind(stack)
