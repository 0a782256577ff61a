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
    """Describe how a function answers."""

    allow_test_invoke: bool | None = None
    proxy: bool | None = None
    scope_permission_to_method: bool | None = None


class LambdaRestApi(RestApi):
    """Answer every request with one function.

    :param handler: the function
    :param integration_options: how it answers
    :param proxy: whether it gets every path and method; by default it does

    The others are those of `RestApi`.
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
