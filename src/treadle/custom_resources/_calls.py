"""Custom resources that make AWS calls."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_logs as logs
from .._core.annotations import Annotations
from .._core.custom_resource import CustomResource, handlers_folder
from .._core.flags import FeatureFlags
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import RemovalPolicy
from .._core.stack import Stack
from .._core.tokens import IResolvable, Reference
from .._iam._prefixes import IAM_PREFIXES
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

__all__ = [
    "AwsCustomResource",
    "AwsCustomResourcePolicy",
    "Logging",
    "PhysicalResourceId",
    "PhysicalResourceIdReference",
]

_REFERENCE = "PHYSICAL:RESOURCEID:"
_UUID = "679f53fa-c002-430c-b0da-5b7982bd2287"
_LATEST_SDK = "@aws-cdk/customresources:installLatestAwsSdkDefault"
_LOG_DATA = "@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault"

_RENAMED = {
    "augmentedairuntime": "sagemaker-a2i-runtime",
    "cognitoidentityserviceprovider": "cognito-identity-provider",
    "discovery": "application-discovery-service",
    "forecastqueryservice": "forecastquery",
    "forecastservice": "forecast",
    "iotdata": "iot-data-plane",
    "kinesisvideosignalingchannels": "kinesis-video-signaling",
    "lexruntime": "lex-runtime-service",
    "rdsdataservice": "rds-data",
    "stepfunctions": "sfn",
    "transcribeservice": "transcribe",
}
"""What services of the SDK for JavaScript's second version are called in the third."""
_PREFIXES = {
    "cloudcontrol": "cloudcontrolapi",
    "cloudwatchevents": "events",
    "elb": "elasticloadbalancing",
    "elbv2": "elasticloadbalancing",
    "finspacedata": "finspace-api",
    "iotdataplane": "iotdata",
    "iotjobsdataplane": "iot-jobs-data",
    "iotsecuretunneling": "IoTSecuredTunneling",
    "mturk": "mturk-requester",
    "opsworkscm": "opsworks-cm",
    "partnercentralselling": "partnercentral-selling",
    "qldbsession": "qldb",
    "rekognitionstreaming": "rekognition",
    "resourcegroupstaggingapi": "tagging",
    "transcribestreaming": "transcribe",
}
"""IAM prefixes that the CDK knows and that differ from treadle's own table."""
_COMMANDS = {"ExecuteCommand", "CreateCommand", "DeleteCommand", "GetCommand", "UpdateCommand", "SendCommand"}


def _iam_action(service: str, action: str) -> str:
    name = re.sub(r"^@aws-sdk/client-", "", service.lower())
    name = _RENAMED.get(name, name)
    plain = re.sub(r"[^a-z0-9]", "", name)
    prefix = _PREFIXES.get(plain) or IAM_PREFIXES.get(plain, name)
    if action[:1].islower():
        return f"{prefix}:{action[:1].upper()}{action[1:]}"
    kept = action in _COMMANDS or action == "CancelCommand"
    return f"{prefix}:{action if kept else action.removesuffix('Command')}"


class PhysicalResourceIdReference(IResolvable):
    """Refers to the physical id in parameters of updates and deletions."""

    def resolve(self, context: Any) -> Any:
        return _REFERENCE

    def to_json(self) -> str:
        """Return the text that the handler replaces."""
        return _REFERENCE

    def to_string(self) -> str:
        return _REFERENCE


class PhysicalResourceId:
    """The physical id of a custom resource.

    :param response_path: the path of the id within the response
    :param id: the id itself
    """

    def __init__(self, response_path: str | None, id: str | None) -> None:
        self.response_path, self.id = response_path, id

    @staticmethod
    def from_response(response_path: str) -> PhysicalResourceId:
        """Read it from the call's response."""
        return PhysicalResourceId(response_path, None)

    @staticmethod
    def of(id: str) -> PhysicalResourceId:
        """Use a fixed id."""
        return PhysicalResourceId(None, id)


class AwsCustomResourcePolicy:
    """The permissions of a custom resource's calls.

    :param statements: what is allowed
    :param resources: the ARNs on which the calls are allowed
    """

    ANY_RESOURCE = ("*",)

    def __init__(self, statements: Sequence[iam.PolicyStatement], resources: Sequence[str] | None) -> None:
        self.statements, self.resources = list(statements), resources

    @staticmethod
    def from_statements(statements: Sequence[iam.PolicyStatement]) -> AwsCustomResourcePolicy:
        """Allow what the statements say."""
        return AwsCustomResourcePolicy(statements, None)

    @staticmethod
    def from_sdk_calls(*, resources: Sequence[str]) -> AwsCustomResourcePolicy:
        """Allow the calls on these ARNs."""
        return AwsCustomResourcePolicy([], resources)


class Logging:
    """What the handler logs.

    :param log_api_response_data: whether responses are logged; default yes
    """

    def __init__(self, *, log_api_response_data: bool | None = None) -> None:
        self.log_api_response_data = log_api_response_data

    @staticmethod
    def all() -> Logging:
        """Log everything."""
        return Logging()

    @staticmethod
    def with_data_hidden() -> Logging:
        """Log no data of responses."""
        return Logging(log_api_response_data=False)


class AwsCustomResource(Construct, iam.IGrantable):
    """Make AWS calls when the resource is created, updated or deleted.

    https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.custom_resources/AwsCustomResource.html

    :param function_name: the name of the function that makes the calls; default generated
    :param install_latest_aws_sdk: whether the function uses the newest SDK, which the handler has no need of; default
        yes
    :param log_group: the log group of the function; default one made by Lambda
    :param log_retention: how long the function's log is kept; default for ever
    :param memory_size: the function's memory, 128 to 10,240 MB; default 512 with install_latest_aws_sdk, or 128
    :param on_create: the call at creation; default on_update
    :param on_delete: the call at deletion; default none
    :param on_update: the call at updates; default none
    :param policy: the permissions of the calls; required unless role is given
    :param removal_policy: what happens to the resource when it is removed; default DESTROY
    :param resource_type: ``Custom::`` and a name; default ``Custom::AWS``
    :param role: the role of the function; default a new one
    :param service_timeout: how long CloudFormation waits, 1 to 3,600 seconds; default an hour
    :param timeout: how long the function may take; default 2 minutes
    :param vpc: the network of the function; default none
    :param vpc_subnets: the subnets of the function; needs vpc; default the private ones
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        function_name: str | None = None,
        install_latest_aws_sdk: bool | None = None,
        log_group: logs.ILogGroup | None = None,
        log_retention: logs.RetentionDays | None = None,
        memory_size: float | None = None,
        on_create: _cfn.AwsSdkCall | Mapping[str, Any] | None = None,
        on_delete: _cfn.AwsSdkCall | Mapping[str, Any] | None = None,
        on_update: _cfn.AwsSdkCall | Mapping[str, Any] | None = None,
        policy: AwsCustomResourcePolicy | None = None,
        removal_policy: RemovalPolicy | None = None,
        resource_type: str | None = None,
        role: iam.IRole | None = None,
        service_timeout: Duration | None = None,
        timeout: Duration | None = None,
        vpc: ec2.IVpc | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        calls = [_cfn.AwsSdkCall.maybe(call) for call in (on_create, on_update, on_delete)]
        created, updated, deleted = calls
        self._calls = calls
        self._check(created, updated, calls, role is not None or policy is not None)
        if install_latest_aws_sdk and memory_size is None:
            memory_size = 512
        provider = lambda_.SingletonFunction(
            self,
            "Provider",
            uuid=_UUID,
            lambda_purpose="AWS",
            code=lambda_.Code.from_asset(**handlers_folder()),
            handler="aws_calls.handler",
            runtime=lambda_.Runtime.PYTHON_3_13,
            memory_size=memory_size,
            timeout=timeout if timeout is not None else Duration.minutes(2),
            role=role,
            log_group=log_group,
            log_retention=log_retention,
            function_name=function_name,
            vpc=vpc,
            vpc_subnets=vpc_subnets,
        )
        self.grant_principal: iam.IPrincipal = provider.grant_principal
        latest = install_latest_aws_sdk
        if latest is None:
            latest = self.node.try_get_context(_LATEST_SDK)
        if latest is None:
            latest = True
        if latest and install_latest_aws_sdk is None:
            Annotations.of(self).add_warning_v2(
                "@aws-cdk/custom-resources:installLatestAwsSdkNotSpecified",
                "installLatestAwsSdk was not specified, and defaults to true. You probably do not want this. Set the "
                f"global context flag '{_LATEST_SDK}' to false to switch this behavior off project-wide, or set the "
                "property explicitly to true if you know you need to call APIs that are not in Lambda's built-in SDK "
                "version.",
            )
        first = created if created is not None else updated
        self._resource = CustomResource(
            self,
            "Resource",
            resource_type=resource_type or "Custom::AWS",
            service_token=provider.function_arn,
            service_timeout=service_timeout,
            pascal_case_properties=True,
            removal_policy=removal_policy,
            properties={
                "create": first and self._encoded(first),
                "update": updated and self._encoded(updated),
                "delete": deleted and self._encoded(deleted),
                "installLatestAwsSdk": latest,
            },
        )
        if policy is not None:
            statements = policy.statements or [_allowing(call, policy) for call in calls if call is not None]
            made = iam.Policy(self, "CustomResourcePolicy", statements=statements)
            if provider.role is not None:
                made.attach_to_role(provider.role)
            self._resource.node.add_dependency(made)

    def get_response_field_reference(self, data_path: str) -> Reference:
        """Return a value of the response, by its path such as ``Items.0.Title.S``."""
        self._require_errors("getData", *self._calls[:2])
        return self._resource.get_att(data_path)

    def get_response_field(self, data_path: str) -> str:
        """Return a value of the response as text."""
        self._require_errors("getDataString", *self._calls[:2])
        return self._resource.get_att_string(data_path)

    def _check(self, created: Any, updated: Any, calls: Sequence[Any], allowed: bool) -> None:
        if not any(call is not None for call in calls):
            raise self._refuse("At least `onCreate`, `onUpdate` or `onDelete` must be specified.")
        if not allowed:
            raise self._refuse("At least one of `policy` or `role` (or both) must be specified.")
        if created is not None and created.physical_resource_id is None:
            raise self._refuse("'physicalResourceId' must be specified for 'onCreate' call.")
        if created is None and updated is not None and updated.physical_resource_id is None:
            raise self._refuse("'physicalResourceId' must be specified for 'onUpdate' call when 'onCreate' is omitted.")
        for call in calls:
            if call is None:
                continue
            if call.physical_resource_id is not None and call.physical_resource_id.response_path:
                self._require_errors("PhysicalResourceId.fromResponse", call)
            if call.external_id and not call.assumed_role_arn:
                raise self._refuse("ExternalId can only be provided when assumedRoleArn is specified.")
        if created is not None and _refers(created.parameters):
            raise self._refuse("`PhysicalResourceIdReference` must not be specified in `onCreate` parameters.")

    def _require_errors(self, caller: str, *calls: Any) -> None:
        if any(call is not None and call.ignore_error_codes_matching for call in calls):
            raise self._refuse(f"`{caller}` cannot be called along with `ignoreErrorCodesMatching`.")

    def _encoded(self, call: Any) -> Any:
        """Return a call as JSON text."""
        hidden = call.logging.log_api_response_data if call.logging is not None else None
        if hidden is None and FeatureFlags.of(self).is_enabled(_LOG_DATA):
            hidden = True
        made = call.physical_resource_id
        given = {
            "action": call.action,
            "service": call.service,
            "apiVersion": call.api_version,
            "assumedRoleArn": call.assumed_role_arn,
            "externalId": call.external_id,
            "ignoreErrorCodesMatching": call.ignore_error_codes_matching,
            "outputPaths": call.output_paths,
            "parameters": call.parameters,
            "physicalResourceId": made and {"responsePath": made.response_path, "id": made.id},
            "region": call.region,
            "logApiResponseData": hidden,
        }
        if given["physicalResourceId"]:
            given["physicalResourceId"] = {k: v for k, v in given["physicalResourceId"].items() if v is not None}
        known = {name: value for name, value in given.items() if value is not None}
        return Lazy.uncached_string(lambda _: Stack.of(self).to_json_string(known))

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="CustomResource", path=self.node.path, kind="AwsCustomResource")


def _allowing(call: Any, policy: AwsCustomResourcePolicy) -> iam.PolicyStatement:
    if call.assumed_role_arn is not None:
        return iam.PolicyStatement(actions=["sts:AssumeRole"], resources=[call.assumed_role_arn])
    return iam.PolicyStatement(actions=[_iam_action(call.service, call.action)], resources=policy.resources)


def _refers(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_refers(item) for item in value.values())
    if isinstance(value, list | tuple):
        return any(_refers(item) for item in value)
    return isinstance(value, PhysicalResourceIdReference) or value == _REFERENCE
