"""RestApi."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.elements import CfnOutput
from .._core.flags import FeatureFlags
from .._core.quantities import Size
from .._core.resource import CfnResource, IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_apigateway as _refs
from . import _cfn
from ._cors import CorsOptions
from ._integration import Integration
from ._method import MethodOptions
from ._model import JsonSchema, Model, RequestValidator
from ._resource import RootResource
from ._stage import Deployment, Stage, StageOptions

__all__ = ["ApiKeySourceType", "EndpointConfiguration", "EndpointType", "IRestApi", "IpAddressType", "RestApi"]


class EndpointType(Enum):
    """Kinds of an API's endpoint."""

    EDGE = "EDGE"
    REGIONAL = "REGIONAL"
    PRIVATE = "PRIVATE"


class ApiKeySourceType(Enum):
    """Sources of API keys."""

    HEADER = "HEADER"
    AUTHORIZER = "AUTHORIZER"


class IpAddressType(Enum):
    """Address families by which an API is reached."""

    IPV4 = "ipv4"
    DUAL_STACK = "dualstack"


class EndpointConfiguration(Struct):
    """The endpoint of an API.

    :param types: the kinds of endpoint: EDGE, REGIONAL or PRIVATE
    :param ip_address_type: the address families by which it is reached; default IPV4, or DUAL_STACK for PRIVATE
    """

    types: Sequence[EndpointType]
    ip_address_type: IpAddressType | None = None


class IRestApi(IResource):
    """Interface of REST APIs, created in this app or imported."""

    rest_api_id: str

    @property
    def rest_api_ref(self) -> _refs.RestApiReference:
        """The reference that L1 classes take: its id."""
        return _refs.RestApiReference(rest_api_id=self.rest_api_id)

    def arn_for_execute_api(self, method: str | None = None, path: str | None = None, stage: str | None = None) -> str:
        """Write the ARN of calls to the API, for permissions; by default of all."""
        method, path, stage = method or "*", path or "/*", stage or "*"
        if not Token.is_unresolved(path) and not path.startswith("/"):
            raise AuthoringError(
                f'"path" must begin with a "/": \'{path}\'', code="ExecuteApiPath", path=self.node.path
            )
        return Stack.of(self).format_arn(
            service="execute-api",
            resource=self.rest_api_id,
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
            resource_name=f"{stage}/{'*' if method.upper() == 'ANY' else method}{path}",
        )


class _ImportedRestApi(Resource, IRestApi):
    def __init__(self, scope: Construct, id: str, rest_api_id: str) -> None:
        super().__init__(scope, id)
        self.rest_api_id = rest_api_id


class RestApi(Resource, IRestApi):
    """Create a REST API.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html

    :param api_key_source_type: whether API keys come from the header or from an authorizer; default HEADER, by API
        Gateway
    :param binary_media_types: content types whose bodies are binary; default none
    :param cloud_watch_role: whether the account's role for API Gateway's logs is created; default yes, unless the
        feature flag @aws-cdk/aws-apigateway:disableCloudWatchRole is set
    :param cloud_watch_role_removal_policy: what happens to that role when it is removed; default RETAIN
    :param default_cors_preflight_options: the requests from other origins that are allowed; default none
    :param default_integration: the integration of methods that have none; default a mock
    :param default_method_options: the options of methods that have none; default none
    :param deploy: whether the API is deployed whenever it changes; default yes
    :param deploy_options: the stage that is deployed; needs deploy; default named ``prod``
    :param description: a remark on the API; default none
    :param disable_execute_api_endpoint: whether the API isn't reached at its own address; default no
    :param endpoint_configuration: the endpoint; not with endpoint_types; default EDGE
    :param endpoint_export_name: the export name of the output with the URL; default not exported
    :param endpoint_types: the kinds of endpoint; not with endpoint_configuration; default EDGE
    :param fail_on_warnings: whether warnings of API Gateway fail the deployment; default no
    :param min_compression_size: the size from which responses are compressed, 0 to 10 MiB; default not compressed
    :param parameters: header parameters of the API's import, by name; default none
    :param policy: the API's own policy; default none
    :param rest_api_name: the API's name; default the construct's id
    :param retain_deployments: whether former deployments are kept; default no
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_key_source_type: ApiKeySourceType | None = None,
        binary_media_types: Sequence[str] | None = None,
        cloud_watch_role: bool | None = None,
        cloud_watch_role_removal_policy: RemovalPolicy | None = None,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
        deploy: bool | None = None,
        deploy_options: StageOptions | Mapping[str, Any] | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | None = None,
        endpoint_configuration: EndpointConfiguration | Mapping[str, Any] | None = None,
        endpoint_export_name: str | None = None,
        endpoint_types: Sequence[EndpointType] | None = None,
        fail_on_warnings: bool | None = None,
        min_compression_size: Size | None = None,
        parameters: Mapping[str, str] | None = None,
        policy: iam.PolicyDocument | None = None,
        rest_api_name: str | None = None,
        retain_deployments: bool | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=rest_api_name or id)
        self._methods: list[CfnResource] = []
        self._deployments: list[Deployment] = []
        self._account: CfnResource | None = None
        self._resource = _cfn.CfnRestApi(
            self,
            "Resource",
            api_key_source_type=api_key_source_type.value if api_key_source_type else None,
            binary_media_types=binary_media_types,
            description=description,
            disable_execute_api_endpoint=disable_execute_api_endpoint,
            endpoint_configuration=self._endpoints(endpoint_types, endpoint_configuration),
            fail_on_warnings=fail_on_warnings,
            minimum_compression_size=min_compression_size.to_bytes() if min_compression_size else None,
            name=self.physical_name,
            parameters=parameters,
            policy=policy,
        )
        self.rest_api_id: str = self._resource.ref
        self.rest_api_name: str = self.physical_name
        self._allow_logs(cloud_watch_role, cloud_watch_role_removal_policy)
        self.latest_deployment: Deployment | None = None
        self.deployment_stage: Stage | None = None
        stage = StageOptions.maybe(deploy_options)
        if deploy is None or deploy:
            self._deploy(stage or StageOptions(), description, retain_deployments, endpoint_export_name)
        elif stage is not None:
            raise self._refuse("Cannot set 'deploy_options' if 'deploy' is disabled", "DeployOptions")
        self.rest_api_root_resource_id: str = self._resource.get_att("RootResourceId").to_string()
        self.root: RootResource = RootResource(
            self,
            self.rest_api_root_resource_id,
            default_integration=default_integration,
            default_method_options=default_method_options,
            default_cors_preflight_options=default_cors_preflight_options,
        )
        self.node.add_validation(self)

    @staticmethod
    def from_rest_api_id(scope: Construct, id: str, rest_api_id: str) -> IRestApi:
        """Import an existing API by id."""
        return _ImportedRestApi(scope, id, rest_api_id)

    @property
    def url(self) -> str:
        """The URL of the stage that is published to."""
        return self.url_for_path()

    def url_for_path(self, path: str = "/") -> str:
        """Return the URL of a path."""
        if self.deployment_stage is None:
            raise self._refuse(
                'Cannot determine deployment stage for API from "deployment_stage". Use "deploy" or explicitly set '
                '"deployment_stage"',
                "DeploymentStage",
            )
        return self.deployment_stage.url_for_path(path)

    def validate(self) -> list[str]:
        return [] if self._methods else ["The REST API doesn't contain any methods"]

    # ------------------------------------------------------------ parts

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="RestApi")

    def _endpoints(
        self,
        types: Sequence[EndpointType] | None,
        configuration: EndpointConfiguration | Mapping[str, Any] | None,
    ) -> dict[str, Any] | None:
        if types and configuration:
            raise self._refuse(
                "Only one of the RestApi props, endpoint_types or endpoint_configuration, is allowed", "Endpoints"
            )
        given = EndpointConfiguration.maybe(configuration)
        if given is not None:
            kind = given.ip_address_type
            return {"IpAddressType": kind.value if kind else None, "Types": [each.value for each in given.types]}
        return {"Types": [kind.value for kind in types]} if types else None

    def _allow_logs(self, wanted: bool | None, policy: RemovalPolicy | None) -> None:
        if wanted is None:
            wanted = not FeatureFlags.of(self).is_enabled("@aws-cdk/aws-apigateway:disableCloudWatchRole")
        if not wanted:
            if policy is not None:
                raise self._refuse(
                    "'cloud_watch_role' must be enabled for 'cloud_watch_role_removal_policy' to be applied.",
                    "CloudWatchRole",
                )
            return
        managed = iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AmazonAPIGatewayPushToCloudWatchLogs")
        role = iam.Role(
            self,
            "CloudWatchRole",
            assumed_by=iam.ServicePrincipal("apigateway.amazonaws.com"),
            managed_policies=[managed],
        )
        role.apply_removal_policy(policy or RemovalPolicy.RETAIN)
        self._account = CfnResource(
            self, "Account", type="AWS::ApiGateway::Account", properties={"CloudWatchRoleArn": role.role_arn}
        )
        self._account.apply_removal_policy(policy or RemovalPolicy.RETAIN)
        self._account.node.add_dependency(self._resource)

    def _deploy(
        self, stage: StageOptions, description: str | None, retain: bool | None, export_name: str | None
    ) -> None:
        self.latest_deployment = Deployment(
            self,
            "Deployment",
            api=self,
            description=stage.description or description or "Automatically created by the RestApi construct",
            retain_deployments=retain,
        )
        name = stage.stage_name or "prod"
        self.deployment_stage = Stage(
            self,
            f"DeploymentStage.{name}",
            deployment=self.latest_deployment,
            description=stage.description,
            stage_name=stage.stage_name,
            **{name: value for name, value in stage.__dict__.items() if name not in ("description", "stage_name")},
        )
        CfnOutput(self, "Endpoint", value=self.url_for_path(), export_name=export_name)

    def _attach_resource(self, resource: CfnResource, described: dict[str, Any]) -> None:
        self._publish(resource, {"resource": described})

    def _publish(self, resource: CfnResource, described: dict[str, Any]) -> None:
        """Add a dependency of the deployment on a resource."""
        if self.latest_deployment is not None:
            self.latest_deployment.node.add_dependency(resource)
            self.latest_deployment.add_to_logical_id(described)

    def add_model(
        self,
        id: str,
        *,
        schema: JsonSchema | Mapping[str, Any],
        content_type: str | None = None,
        description: str | None = None,
        model_name: str | None = None,
    ) -> Model:
        """Add a model: the schema of a body."""
        return Model(
            self,
            id,
            rest_api=self,
            schema=schema,
            content_type=content_type,
            description=description,
            model_name=model_name,
        )

    def add_request_validator(
        self,
        id: str,
        *,
        request_validator_name: str | None = None,
        validate_request_body: bool | None = None,
        validate_request_parameters: bool | None = None,
    ) -> RequestValidator:
        """Check requests before they are answered."""
        return RequestValidator(
            self,
            id,
            rest_api=self,
            request_validator_name=request_validator_name,
            validate_request_body=validate_request_body,
            validate_request_parameters=validate_request_parameters,
        )

    def _attach_method(self, method: CfnResource, described: dict[str, Any]) -> None:
        self._methods.append(method)
        for deployment in self._deployments:
            deployment.node.add_dependency(method)
        self._publish(method, {"method": described})

    def _attach_deployment(self, deployment: Deployment) -> None:
        self._deployments.append(deployment)
        for method in self._methods:
            deployment.node.add_dependency(method)

    def _described(self) -> Any:
        """The API's own resource as the template has it: a deployment's id depends on it."""
        return self._resource._to_cloud_formation()
