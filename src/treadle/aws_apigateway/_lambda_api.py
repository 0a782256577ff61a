"""REST APIs whose every method is answered by one function."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.quantities import Size
from .._core.resource import RemovalPolicy
from ..constructs import Construct
from ._backends import LambdaIntegration
from ._cors import CorsOptions
from ._integration import Integration, IntegrationOptions
from ._method import MethodOptions
from ._rest_api import ApiKeySourceType, EndpointConfiguration, EndpointType, RestApi
from ._stage import StageOptions

if TYPE_CHECKING:
    from ..aws_lambda import IFunction

__all__ = ["LambdaIntegrationOptions", "LambdaRestApi"]


class LambdaIntegrationOptions(IntegrationOptions):
    """The options of a function's integration. The keywords of :class:`LambdaIntegration`."""

    allow_test_invoke: bool | None = None
    proxy: bool | None = None
    scope_permission_to_method: bool | None = None


class LambdaRestApi(RestApi):
    """A REST API whose requests are all answered by one function.

    :param handler: the function that answers
    :param integration_options: options of the function's integration; default none
    :param proxy: whether the function gets every path and method; default yes
    :param api_key_source_type: whether API keys come from the header or from an authorizer; default HEADER, by API
        Gateway
    :param binary_media_types: content types whose bodies are binary; default none
    :param cloud_watch_role: whether the account's role for API Gateway's logs is created; default yes, unless the
        feature flag @aws-cdk/aws-apigateway:disableCloudWatchRole is set
    :param cloud_watch_role_removal_policy: what happens to that role when it is removed; default RETAIN
    :param default_cors_preflight_options: the requests from other origins that are allowed; default none
    :param default_integration: the integration of methods that have none; default the function's
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
        handler: IFunction,
        integration_options: LambdaIntegrationOptions | Mapping[str, Any] | None = None,
        proxy: bool | None = None,
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
        how = LambdaIntegrationOptions.maybe(integration_options) or LambdaIntegrationOptions()
        if default_integration is None:
            default_integration = LambdaIntegration(handler, **how.__dict__)
        super().__init__(
            scope,
            id,
            api_key_source_type=api_key_source_type,
            binary_media_types=binary_media_types,
            cloud_watch_role=cloud_watch_role,
            cloud_watch_role_removal_policy=cloud_watch_role_removal_policy,
            default_cors_preflight_options=default_cors_preflight_options,
            default_integration=default_integration,
            default_method_options=default_method_options,
            deploy=deploy,
            deploy_options=deploy_options,
            description=description,
            disable_execute_api_endpoint=disable_execute_api_endpoint,
            endpoint_configuration=endpoint_configuration,
            endpoint_export_name=endpoint_export_name,
            endpoint_types=endpoint_types,
            fail_on_warnings=fail_on_warnings,
            min_compression_size=min_compression_size,
            parameters=parameters,
            policy=policy,
            rest_api_name=rest_api_name,
            retain_deployments=retain_deployments,
        )
        if proxy is not False:
            self.root.add_proxy()
