"""Project: what a build does and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.fn import Aws
from .._core.ids import Names
from .._core.language import to_json
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, PhysicalName, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_codebuild as _refs
from . import _cfn
from ._environment import BuildEnvironmentVariable, environment_variables_of
from ._images import ComputeType, IBuildImage, ImagePullPrincipalType, LinuxBuildImage
from ._outputs import Artifacts, Cache, LoggingOptions
from ._sources import Source

if TYPE_CHECKING:
    from ..aws_s3 import IBucket

__all__ = [
    "BuildEnvironment",
    "BuildEnvironmentCertificate",
    "BuildSpec",
    "IProject",
    "Project",
    "ProjectVisibility",
]

_INTERFACES = (
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeVpcs",
)
_SESSION = (
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
    "logs:DescribeLogGroups",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "s3:GetEncryptionConfiguration",
    "s3:PutObject",
)


class ProjectVisibility(Enum):
    """Visibility of a project's builds."""

    PUBLIC_READ = "PUBLIC_READ"
    PRIVATE = "PRIVATE"


class BuildEnvironmentCertificate(Struct):
    """A certificate in a file of a bucket.

    :param bucket: the bucket that has the file
    :param object_key: the file's object key
    """

    bucket: IBucket
    object_key: str


class BuildEnvironment(Struct):
    """The environment in which a build runs.

    :param build_image: the image in which the build runs; default CodeBuild's own for Linux
    :param certificate: a certificate that the build trusts; default none
    :param compute_type: the size of the environment; default the image's smallest
    :param environment_variables: variables of the build, by name; default none
    :param privileged: whether the build may run Docker; default no
    """

    build_image: IBuildImage | None = None
    certificate: BuildEnvironmentCertificate | Mapping[str, Any] | None = None
    compute_type: ComputeType | None = None
    environment_variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]] | None = None
    privileged: bool | None = None


class BuildSpec:
    """The commands of a build.

    https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html

    :param text: the build specification as JSON, or the file's name
    :param is_immediate: whether the text is the specification itself; default yes
    """

    def __init__(self, text: str, is_immediate: bool = True) -> None:
        self._text = text
        self.is_immediate = is_immediate

    @staticmethod
    def from_object(value: Mapping[str, Any]) -> BuildSpec:
        """Use a build specification, written into the template as JSON."""
        return BuildSpec(to_json(value, 2))

    @staticmethod
    def from_source_filename(filename: str) -> BuildSpec:
        """Use the file of that name in the source."""
        return BuildSpec(filename, is_immediate=False)

    def to_build_spec(self) -> str:
        """Write the specification."""
        return self._text


class IProject(IResource, iam.IGrantable):
    """Interface of build projects, created in this app or imported."""

    project_arn: str
    project_name: str

    @property
    def project_ref(self) -> _refs.ProjectReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.ProjectReference(project_arn=self.project_arn, project_name=self.project_name)


class _ImportedProject(Resource, IProject):
    def __init__(self, scope: Construct, id: str, name: str) -> None:
        super().__init__(scope, id)
        self.project_name = name
        self.project_arn = _arn(self, name)
        self.grant_principal = iam.UnknownPrincipal(resource=self)


class _ProjectByArn(Resource, IProject):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.project_arn = arn
        self.project_name = Stack.of(scope).split_arn(arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name or ""
        self.grant_principal = iam.UnknownPrincipal(resource=self)


def _arn(scope: Construct, name: str) -> str:
    return Stack.of(scope).format_arn(service="codebuild", resource="project", resource_name=name)


class Project(Resource, IProject, ec2.IConnectable):
    """Create a build project.

    https://docs.aws.amazon.com/codebuild/latest/userguide/working-with-build-projects.html

    :param allow_all_outbound: whether the created security group allows all outbound traffic; default yes
    :param artifacts: where the output goes; default nowhere
    :param auto_retry_limit: how often a failed build is retried, 0 to 10; default 0
    :param badge: whether there is a public image that shows the last build's result; default no
    :param build_spec: the commands of a build; default the source's ``buildspec.yml``
    :param cache: what is kept between builds; default nothing
    :param check_secrets_in_plain_text_env_variables: whether secrets in plaintext variables are refused; default yes
    :param concurrent_build_limit: how many builds run at once, at least 1; default the account's limit
    :param description: a remark, up to 255 characters; default none
    :param encryption_key: the KMS key that encrypts artifacts; default AWS's own for S3
    :param environment: the image and size of builds; default a small Linux environment
    :param environment_variables: variables of builds, by name, besides the environment's; default none
    :param grant_report_group_permissions: whether builds may create test reports; default yes
    :param logging: where builds log to; default CodeBuild's own log group
    :param project_name: the project's name, 2 to 150 characters; default generated by CloudFormation
    :param queued_timeout: how long a build may wait, 5 minutes to 8 hours; default 8 hours
    :param role: the role of builds; default a new one
    :param secondary_artifacts: further artifacts, each with an identifier; default none
    :param secondary_sources: further sources, each with an identifier; default none
    :param security_groups: the groups of builds in a network; needs vpc; default a new one
    :param source: what is built; default nothing
    :param ssm_session_permissions: whether Session Manager can open a shell in a build; default no
    :param subnet_selection: the subnets of builds in a network; needs vpc; default the private ones
    :param timeout: how long a build may take, 5 minutes to 36 hours; default 1 hour
    :param visibility: who sees builds; default PRIVATE
    :param vpc: the network in which builds run; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        allow_all_outbound: bool | None = None,
        artifacts: Artifacts | None = None,
        auto_retry_limit: float | None = None,
        badge: bool | None = None,
        build_spec: BuildSpec | None = None,
        cache: Cache | None = None,
        check_secrets_in_plain_text_env_variables: bool | None = None,
        concurrent_build_limit: float | None = None,
        description: str | None = None,
        encryption_key: kms.IKey | None = None,
        environment: BuildEnvironment | Mapping[str, Any] | None = None,
        environment_variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]] | None = None,
        grant_report_group_permissions: bool | None = None,
        logging: LoggingOptions | Mapping[str, Any] | None = None,
        project_name: str | None = None,
        queued_timeout: Duration | None = None,
        role: iam.IRole | None = None,
        secondary_artifacts: Sequence[Artifacts] | None = None,
        secondary_sources: Sequence[Source] | None = None,
        security_groups: Sequence[ec2.ISecurityGroup] | None = None,
        source: Source | None = None,
        ssm_session_permissions: bool | None = None,
        subnet_selection: ec2.SubnetSelection | Mapping[str, Any] | None = None,
        timeout: Duration | None = None,
        visibility: ProjectVisibility | None = None,
        vpc: ec2.IVpc | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=project_name)
        self.role: iam.IRole = role or iam.Role(
            self,
            "Role",
            role_name=PhysicalName.GENERATE_IF_NEEDED,
            assumed_by=iam.ServicePrincipal("codebuild.amazonaws.com"),
        )
        self.grant_principal: iam.IRole | iam.Role = self.role
        self._batch_role: iam.IRole | None = None
        self._connections: ec2.Connections | None = None
        place = BuildEnvironment.maybe(environment) or BuildEnvironment()
        start = source or Source()
        described, triggers = start.bind(self)
        if badge and not start.badge_supported:
            raise self._refuse(f"badge is True, which a source of type {start.type} doesn't have", "Badge")
        made = (artifacts or Artifacts()).bind(self)
        kept = (cache or Cache.none()).bind(self)
        if start.type == "NO_SOURCE" and (build_spec is None or not build_spec.is_immediate):
            raise self._refuse(
                "If the Project's source is NoSource, you need to provide a concrete build_spec", "BuildSpec"
            )
        self._secondary_sources: list[dict[str, Any]] = []
        self._versions: list[dict[str, Any]] = []
        self._secondary_artifacts: list[dict[str, Any]] = []
        for more in secondary_sources or ():
            self.add_secondary_source(more)
        for output in secondary_artifacts or ():
            self.add_secondary_artifact(output)
        retries = auto_retry_limit
        if retries is not None and not Token.is_unresolved(retries) and not 0 <= retries <= 10:
            raise self._refuse(f"auto_retry_limit is {retries}; allowed is 0 to 10", "AutoRetryLimitValue")
        checks = check_secrets_in_plain_text_env_variables is not False
        written_environment = self._environment(place, environment_variables, checks)
        network = self._network(vpc, subnet_selection, security_groups, allow_all_outbound)
        logs_to = LoggingOptions.maybe(logging)
        self._resource = resource = _cfn.CfnProject(
            self,
            "Resource",
            artifacts=made,
            auto_retry_limit=retries,
            badge_enabled=badge,
            build_batch_config=Lazy.any(
                lambda: {"ServiceRole": self._batch_role.role_arn} if self._batch_role is not None else None
            ),
            cache=kept,
            concurrent_build_limit=concurrent_build_limit,
            description=description,
            encryption_key=encryption_key.key_arn if encryption_key else "alias/aws/s3",
            environment=written_environment,
            logs_config=logs_to.written(self) if logs_to is not None else None,
            name=self.physical_name,
            queued_timeout_in_minutes=queued_timeout.to_minutes() if queued_timeout else None,
            secondary_artifacts=Lazy.any(lambda: self._secondary_artifacts, omit_empty_array=True),
            secondary_source_versions=Lazy.any(lambda: self._versions, omit_empty_array=True),
            secondary_sources=Lazy.any(lambda: self._secondary_sources, omit_empty_array=True),
            service_role=self.role.role_arn,
            source={**described, "BuildSpec": build_spec.to_build_spec() if build_spec is not None else None},
            source_version=start.version,
            timeout_in_minutes=timeout.to_minutes() if timeout else None,
            triggers=triggers,
            visibility=visibility.value if visibility else None,
            vpc_config=network,
        )
        if vpc is not None and network is not None:
            self._allow_network(network["Subnets"], resource)
        self.project_name: str = self._get_resource_name_attribute(self._resource.ref)
        self.project_arn: str = self._get_resource_arn_attribute(
            self._resource.get_att("Arn").to_string(),
            service="codebuild",
            resource="project",
            resource_name=self.physical_name,
        )
        self._allow_logs()
        if grant_report_group_permissions is None or grant_report_group_permissions:
            self._allow_reports()
        if ssm_session_permissions:
            self.add_to_role_policy(iam.PolicyStatement(actions=list(_SESSION), resources=["*"]))
        if encryption_key is not None:
            encryption_key.grant_encrypt_decrypt(self)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Project")

    def _environment(
        self,
        place: BuildEnvironment,
        more: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]] | None,
        checks: bool,
    ) -> dict[str, Any]:
        image: IBuildImage = place.build_image or LinuxBuildImage.STANDARD_7_0
        for problem in image.problems(place.compute_type, place.privileged):
            raise self._refuse(problem, "InvalidCodeBuildEnvironment")
        by_role = image.image_pull_principal_type is ImagePullPrincipalType.SERVICE_ROLE
        if image.repository is not None:
            image.repository.grant_pull(self)
        credentials = image.secrets_manager_credentials
        if by_role and credentials is not None:
            credentials.grant_read(self)
        certificate = BuildEnvironmentCertificate.maybe(place.certificate)
        variables = {**(place.environment_variables or {}), **(more or {})}
        registry = None
        if credentials is not None:
            named = credentials.secret_full_arn or credentials.secret_name
            registry = {"Credential": named, "CredentialProvider": "SECRETS_MANAGER"}
        return {
            "Certificate": certificate.bucket.arn_for_objects(certificate.object_key) if certificate else None,
            "ComputeType": (place.compute_type or image.default_compute_type).value,
            "EnvironmentVariables": environment_variables_of(variables, self, checks) if variables else None,
            "Image": image.image_id,
            "ImagePullCredentialsType": image.image_pull_principal_type.value,
            "PrivilegedMode": place.privileged or False,
            "RegistryCredential": registry,
            "Type": image.type,
        }

    def _network(
        self,
        vpc: ec2.IVpc | None,
        selection: ec2.SubnetSelection | Mapping[str, Any] | None,
        groups: Sequence[ec2.ISecurityGroup] | None,
        allow_all_outbound: bool | None,
    ) -> dict[str, Any] | None:
        if vpc is None:
            if groups is not None or allow_all_outbound is not None:
                raise self._refuse("security_groups and allow_all_outbound need a vpc", "VpcRequired")
            return None
        if groups and allow_all_outbound is not None:
            raise self._refuse(
                "allow_all_outbound is given beside security_groups; configure the groups themselves",
                "AllowAllOutbound",
            )
        mine = list(groups or ()) or [
            ec2.SecurityGroup(
                self,
                "SecurityGroup",
                vpc=vpc,
                description=f"Automatic generated security group for CodeBuild {Names.unique_id(self)}",
                allow_all_outbound=allow_all_outbound,
            )
        ]
        self._connections = ec2.Connections(security_groups=mine)
        chosen = vpc.select_subnets(**(ec2.SubnetSelection.maybe(selection) or ec2.SubnetSelection()).__dict__)
        return {
            "SecurityGroupIds": [group.security_group_id for group in mine],
            "Subnets": list(chosen.subnet_ids),
            "VpcId": vpc.vpc_id,
        }

    def _allow_network(self, subnets: Sequence[str], resource: _cfn.CfnProject) -> None:
        here = f"arn:{Aws.PARTITION}:ec2:{Aws.REGION}:{Aws.ACCOUNT_ID}"
        places = {
            "ec2:Subnet": [f"{here}:subnet/{subnet}" for subnet in subnets],
            "ec2:AuthorizedService": "codebuild.amazonaws.com",
        }
        self.add_to_role_policy(
            iam.PolicyStatement(
                resources=[f"{here}:network-interface/*"],
                actions=["ec2:CreateNetworkInterfacePermission"],
                conditions={"StringEquals": places},
            )
        )
        # one policy serves all projects of a role
        policy = getattr(self.role, "_codebuild_network_policy", None)
        if policy is None:
            statement = iam.PolicyStatement(resources=["*"], actions=list(_INTERFACES))
            policy = iam.Policy(self, "PolicyDocument", statements=[statement])
            self.role.attach_inline_policy(policy)
            setattr(self.role, "_codebuild_network_policy", policy)  # noqa: B010 - no attribute of roles themselves
        resource.node.add_dependency(policy)

    @property
    def connections(self) -> ec2.Connections:  # type: ignore[override]  # computed here, an attribute there
        """Whom builds talk to; the project must be in a network."""
        if self._connections is None:
            raise self._refuse("it is in no network; give it a vpc", "ProjectConnections")
        return self._connections

    def add_secondary_source(self, secondary_source: Source) -> None:
        """Add a source; it needs an identifier."""
        if not secondary_source.identifier:
            raise self._refuse("a secondary source needs an identifier", "SecondarySourceIdentifier")
        self._secondary_sources.append(secondary_source.bind(self)[0])
        if secondary_source.version:
            self._versions.append(
                {"SourceIdentifier": secondary_source.identifier, "SourceVersion": secondary_source.version}
            )

    def add_secondary_artifact(self, secondary_artifact: Artifacts) -> None:
        """Add artifacts; they need an identifier."""
        if not secondary_artifact.identifier:
            raise self._refuse("secondary artifacts need an identifier", "SecondaryArtifactIdentifier")
        self._secondary_artifacts.append(secondary_artifact.bind(self))

    def enable_batch_builds(self) -> None:
        """Allow batches of builds."""
        if self._batch_role is not None:
            return
        self._batch_role = iam.Role(
            self, "BatchServiceRole", assumed_by=iam.ServicePrincipal("codebuild.amazonaws.com")
        )
        self._batch_role.add_to_principal_policy(
            iam.PolicyStatement(
                resources=[Lazy.string(lambda: self.project_arn)],
                actions=["codebuild:StartBuild", "codebuild:StopBuild", "codebuild:RetryBuild"],
            )
        )

    @staticmethod
    def from_project_arn(scope: Construct, id: str, project_arn: str) -> IProject:
        """Import an existing project by ARN."""
        return _ProjectByArn(scope, id, project_arn)

    @staticmethod
    def from_project_name(scope: Construct, id: str, project_name: str) -> IProject:
        """Import an existing project of this account and region by name."""
        return _ImportedProject(scope, id, project_name)

    def add_to_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the role's policy."""
        self.role.add_to_principal_policy(statement)

    def _allow_logs(self) -> None:
        group = Stack.of(self).format_arn(
            service="logs",
            resource="log-group",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
            resource_name=f"/aws/codebuild/{self.project_name}",
        )
        actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
        self.add_to_role_policy(iam.PolicyStatement(actions=actions, resources=[group, f"{group}:*"]))

    def _allow_reports(self) -> None:
        groups = Stack.of(self).format_arn(
            service="codebuild", resource="report-group", resource_name=f"{self.project_name}-*"
        )
        actions = "CreateReportGroup CreateReport UpdateReport BatchPutTestCases BatchPutCodeCoverages".split()
        self.add_to_role_policy(
            iam.PolicyStatement(actions=[f"codebuild:{action}" for action in actions], resources=[groups])
        )
