"""Project: what a build does and where."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.quantities import Duration
from .._core.resource import CfnResource, IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = [
    "BuildEnvironment",
    "BuildEnvironmentVariable",
    "BuildEnvironmentVariableType",
    "BuildSpec",
    "ComputeType",
    "IProject",
    "LinuxBuildImage",
    "Project",
]


class BuildEnvironmentVariableType(Enum):
    """Say where a variable's value comes from."""

    PLAINTEXT = "PLAINTEXT"
    PARAMETER_STORE = "PARAMETER_STORE"
    SECRETS_MANAGER = "SECRETS_MANAGER"


class BuildEnvironmentVariable(Struct):
    """Describe an environment variable of a build.

    :param value: its value, or the name of the parameter or secret
    :param type: where the value comes from; by default it is given
    """

    value: Any
    type: BuildEnvironmentVariableType | None = None


class ComputeType(Enum):
    """Name the size of the machine that builds."""

    SMALL = "BUILD_GENERAL1_SMALL"
    MEDIUM = "BUILD_GENERAL1_MEDIUM"
    LARGE = "BUILD_GENERAL1_LARGE"
    X_LARGE = "BUILD_GENERAL1_XLARGE"
    X2_LARGE = "BUILD_GENERAL1_2XLARGE"


class LinuxBuildImage:
    """Name an image that CodeBuild itself provides for Linux."""

    type = "LINUX_CONTAINER"

    def __init__(self, image_id: str) -> None:
        self.image_id = image_id

    @classmethod
    def from_code_build_image_id(cls, id: str) -> LinuxBuildImage:
        """Take an image by its id."""
        return cls(id)

    STANDARD_5_0: LinuxBuildImage
    STANDARD_6_0: LinuxBuildImage
    STANDARD_7_0: LinuxBuildImage
    AMAZON_LINUX_2_5: LinuxBuildImage


LinuxBuildImage.STANDARD_5_0 = LinuxBuildImage("aws/codebuild/standard:5.0")
LinuxBuildImage.STANDARD_6_0 = LinuxBuildImage("aws/codebuild/standard:6.0")
LinuxBuildImage.STANDARD_7_0 = LinuxBuildImage("aws/codebuild/standard:7.0")
LinuxBuildImage.AMAZON_LINUX_2_5 = LinuxBuildImage("aws/codebuild/amazonlinux-x86_64-standard:5.0")


class BuildEnvironment(Struct):
    """Describe where a build runs."""

    build_image: LinuxBuildImage | None = None
    compute_type: ComputeType | None = None
    environment_variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]] | None = None
    privileged: bool | None = None


class BuildSpec:
    """Say what a build does.

    https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @staticmethod
    def from_object(value: Mapping[str, Any]) -> BuildSpec:
        """Take a build specification, which stands in the template as JSON."""
        return BuildSpec(json.dumps(value, indent=2, ensure_ascii=False))

    @staticmethod
    def from_source_filename(filename: str) -> BuildSpec:
        """Take the file of that name in the source."""
        return BuildSpec(filename)

    def to_build_spec(self) -> str:
        """Write the specification."""
        return self._text


class IProject(IResource, iam.IGrantable):
    """Stand for a project, made here or elsewhere."""

    project_arn: str
    project_name: str


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


class Project(Resource, IProject):
    """Make a build project without a source of its own.

    https://docs.aws.amazon.com/codebuild/latest/userguide/working-with-build-projects.html

    :param build_spec: what the build does
    :param environment: where it runs; by default a small Linux machine
    :param timeout: 5 minutes to 36 hours; by default an hour
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        build_spec: BuildSpec | None = None,
        description: str | None = None,
        encryption_key: kms.IKey | None = None,
        environment: BuildEnvironment | Mapping[str, Any] | None = None,
        environment_variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]] | None = None,
        grant_report_group_permissions: bool | None = None,
        project_name: str | None = None,
        role: iam.IRole | None = None,
        timeout: Duration | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=project_name)
        if build_spec is None:
            raise AuthoringError(
                "If the Project's source is NoSource, you need to provide a concrete build_spec",
                code="BuildSpec",
                path=self.node.path,
                kind="Project",
            )
        service = iam.ServicePrincipal("codebuild.amazonaws.com")
        self.role: iam.IRole = role or iam.Role(self, "Role", assumed_by=service)
        self.grant_principal = self.role
        place = BuildEnvironment.maybe(environment) or BuildEnvironment()
        variables = {**(place.environment_variables or {}), **(environment_variables or {})}
        self._resource = CfnResource(
            self,
            "Resource",
            type="AWS::CodeBuild::Project",
            properties={
                "Description": description,
                "Source": {"Type": "NO_SOURCE", "BuildSpec": build_spec.to_build_spec()},
                "Artifacts": {"Type": "NO_ARTIFACTS"},
                "ServiceRole": self.role.role_arn,
                "Environment": {
                    "Type": LinuxBuildImage.type,
                    "Image": (place.build_image or LinuxBuildImage.STANDARD_7_0).image_id,
                    "ImagePullCredentialsType": "CODEBUILD",
                    "PrivilegedMode": place.privileged or False,
                    "ComputeType": (place.compute_type or ComputeType.SMALL).value,
                    "EnvironmentVariables": environment_variables_of(variables) if variables else None,
                },
                "EncryptionKey": encryption_key.key_arn if encryption_key else "alias/aws/s3",
                "Cache": {"Type": "NO_CACHE"},
                "Name": self.physical_name,
                "TimeoutInMinutes": timeout.to_minutes() if timeout else None,
            },
        )
        self.project_name = self._get_resource_name_attribute(self._resource.ref)
        self.project_arn = self._get_resource_arn_attribute(
            self._resource.get_att("Arn").to_string(),
            service="codebuild",
            resource="project",
            resource_name=self.physical_name,
        )
        self._allow_logs()
        if grant_report_group_permissions is None or grant_report_group_permissions:
            self._allow_reports()
        if encryption_key is not None:
            encryption_key.grant_encrypt_decrypt(self)

    @staticmethod
    def from_project_arn(scope: Construct, id: str, project_arn: str) -> IProject:
        """Take a project that exists, by its ARN."""
        return _ProjectByArn(scope, id, project_arn)

    @staticmethod
    def from_project_name(scope: Construct, id: str, project_name: str) -> IProject:
        """Take a project of this account and region that exists, by its name."""
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


def environment_variables_of(
    variables: Mapping[str, BuildEnvironmentVariable | Mapping[str, Any]],
) -> list[dict[str, Any]]:
    """Write variables as CodeBuild takes them."""
    written = []
    for name, given in variables.items():
        variable = BuildEnvironmentVariable.of(given)
        value = variable.value
        written.append(
            {
                "Name": name,
                "Type": (variable.type or BuildEnvironmentVariableType.PLAINTEXT).value,
                "Value": value if isinstance(value, str) or Token.is_unresolved(value) else _text(value),
            }
        )
    return written


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
