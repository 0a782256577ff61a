"""Resources of a REST API: the parts of its paths."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._core.quantities import Duration
from .._core.resource import CfnResource
from .._core.resource import Resource as CoreResource
from ..constructs import Construct
from ..errors import AuthoringError
from ._cors import CorsOptions, preflight
from ._integration import Integration, PreflightIntegration
from ._method import AuthorizationType, Method, MethodKeywords, MethodOptions, MethodResponse
from ._model import IModel, IRequestValidator, RequestValidatorOptions

if TYPE_CHECKING:
    from ._authorizer import IAuthorizer
    from ._rest_api import RestApi

__all__ = ["ProxyResource", "Resource"]

_PART = re.compile(r"[a-zA-Z0-9:._-]+|\{[a-zA-Z0-9._-]+\+?\}")


class ApiResource(CoreResource):
    """Base class of the root and the resources below it.

    :param default_integration: the integration of methods, here and below, that have none; default the parent's
    :param default_method_options: the options of methods, here and below, that have none; default the parent's
    :param default_cors_preflight_options: the requests from other origins, here and below; default the parent's
    """

    path: str
    resource_id: str
    rest_api: RestApi

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.default_cors_preflight_options: CorsOptions | None = CorsOptions.maybe(default_cors_preflight_options)
        self.default_integration = default_integration
        self.default_method_options = default_method_options
        self._children: dict[str, Resource] = {}

    def add_resource(
        self,
        path_part: str,
        *,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> Resource:
        """Add a part of a path below this one."""
        return Resource(
            self,
            path_part,
            parent=self,
            path_part=path_part,
            default_integration=default_integration,
            default_method_options=default_method_options,
            default_cors_preflight_options=default_cors_preflight_options,
        )

    def add_proxy(
        self,
        *,
        any_method: bool | None = None,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> ProxyResource:
        """Add a resource for every path below this one, by default with every method."""
        return ProxyResource(
            self,
            "{proxy+}",
            parent=self,
            any_method=any_method,
            default_cors_preflight_options=default_cors_preflight_options,
            default_integration=default_integration,
            default_method_options=default_method_options,
        )

    def add_cors_preflight(
        self,
        *,
        allow_origins: Sequence[str],
        allow_credentials: bool | None = None,
        allow_headers: Sequence[str] | None = None,
        allow_methods: Sequence[str] | None = None,
        disable_cache: bool | None = None,
        expose_headers: Sequence[str] | None = None,
        max_age: Duration | None = None,
        status_code: float | None = None,
    ) -> Method:
        """Add a method that answers the preflight requests of browsers; the keywords are those of `CorsOptions`."""
        options = CorsOptions(
            allow_origins=allow_origins,
            allow_credentials=allow_credentials,
            allow_headers=allow_headers,
            allow_methods=allow_methods,
            disable_cache=disable_cache,
            expose_headers=expose_headers,
            max_age=max_age,
            status_code=status_code,
        )
        answer, response = preflight(options, self.node.path)
        return self.add_method(
            "OPTIONS",
            PreflightIntegration(answer),
            api_key_required=False,
            authorization_type=AuthorizationType.NONE,
            method_responses=[
                MethodResponse(status_code=response["statusCode"], response_parameters=response["responseParameters"])
            ],
        )

    def _add_default_preflight(self) -> None:
        if self.default_cors_preflight_options is not None:
            self.add_cors_preflight(**self.default_cors_preflight_options.__dict__)

    def get_resource(self, path_part: str) -> Resource | None:
        """Return the resource of a path part below this one, or None."""
        return self._children.get(path_part)

    def resource_for_path(self, path: str) -> ApiResource:
        """Return the resource of a whole path, created where it doesn't exist."""
        found: ApiResource = self
        for part in path.strip("/").split("/") if path.strip("/") else []:
            found = found.get_resource(part) or found.add_resource(part)
        return found

    def add_method(
        self,
        http_method: str,
        integration: Integration | None = None,
        *,
        api_key_required: bool | None = None,
        authorization_scopes: Sequence[str] | None = None,
        authorization_type: AuthorizationType | None = None,
        authorizer: IAuthorizer | None = None,
        method_responses: Sequence[MethodResponse | Mapping[str, Any]] | None = None,
        operation_name: str | None = None,
        request_models: Mapping[str, IModel] | None = None,
        request_parameters: Mapping[str, bool] | None = None,
        request_validator: IRequestValidator | None = None,
        request_validator_options: RequestValidatorOptions | Mapping[str, Any] | None = None,
    ) -> Method:
        """Add an HTTP method; by default with the default integration, else without a backend."""
        options = MethodOptions(
            api_key_required=api_key_required,
            authorization_scopes=authorization_scopes,
            authorization_type=authorization_type,
            authorizer=authorizer,
            method_responses=method_responses,
            operation_name=operation_name,
            request_models=request_models,
            request_parameters=request_parameters,
            request_validator=request_validator,
            request_validator_options=request_validator_options,
        )
        return Method(
            self, http_method, http_method=http_method, integration=integration, options=options, resource=self
        )


class Resource(ApiResource):
    """A resource: one part of a path.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html

    :param parent: the resource above
    :param path_part: the part of the path, such as ``items`` or ``{id}``
    :param default_cors_preflight_options: the requests from other origins, here and below; default the parent's
    :param default_integration: the integration of methods, here and below, that have none; default the parent's
    :param default_method_options: the options of methods, here and below, that have none; default the parent's
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        parent: ApiResource,
        path_part: str,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            default_integration=default_integration or parent.default_integration,
            default_method_options=_merged(parent.default_method_options, default_method_options),
            default_cors_preflight_options=default_cors_preflight_options or parent.default_cors_preflight_options,
        )
        self.parent_resource = parent
        parent._children[path_part] = self
        if not _PART.fullmatch(path_part):
            raise AuthoringError(
                "Resource's path part only allow [a-zA-Z0-9:._-], an optional trailing '+' and curly braces at the "
                f"beginning and the end: {path_part}",
                code="InvalidPathPart",
                path=self.node.path,
                kind="Resource",
            )
        self.rest_api: RestApi = parent.rest_api
        self.path: str = f"{parent.path.rstrip('/')}/{path_part}"
        described = {"restApiId": self.rest_api.rest_api_id, "parentId": parent.resource_id, "pathPart": path_part}
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGateway::Resource",
            properties={key[0].upper() + key[1:]: value for key, value in described.items()},
        )
        self.resource_id: str = resource.ref
        self.rest_api._attach_resource(resource, described)
        self._add_default_preflight()


def _merged(
    outer: MethodOptions | Mapping[str, Any] | None, inner: MethodOptions | Mapping[str, Any] | None
) -> MethodOptions | None:
    below, above = MethodOptions.maybe(inner), MethodOptions.maybe(outer)
    if below is None or above is None:
        return below or above
    given = {name: value for name, value in below.__dict__.items() if value is not None}
    return MethodOptions(**{**above.__dict__, **given})


class ProxyResource(Resource):
    """A resource for every path below another.

    :param parent: the resource above
    :param any_method: whether every method is answered too; default yes
    :param default_cors_preflight_options: the requests from other origins, here and below; default the parent's
    :param default_integration: the integration of methods, here and below, that have none; default the parent's
    :param default_method_options: the options of methods, here and below, that have none; default the parent's
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        parent: ApiResource,
        any_method: bool | None = None,
        default_cors_preflight_options: CorsOptions | Mapping[str, Any] | None = None,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            parent=parent,
            path_part="{proxy+}",
            default_cors_preflight_options=default_cors_preflight_options,
            default_integration=default_integration,
            default_method_options=default_method_options,
        )
        self.any_method: Method | None = self.add_method("ANY") if any_method is not False else None

    def add_method(
        self, http_method: str, integration: Integration | None = None, **options: Unpack[MethodKeywords]
    ) -> Method:
        """Add an HTTP method; to the root too, when this is directly below it."""
        if self.parent_resource.path == "/" and self.parent_resource.node.try_find_child(http_method) is None:
            self.parent_resource.add_method(http_method, integration, **options)
        return super().add_method(http_method, integration, **options)


class RootResource(ApiResource):
    """The root of an API's paths.

    :param api: the API whose root it is
    :param resource_id: the root's id in API Gateway
    """

    def __init__(self, api: RestApi, resource_id: str, **options: Any) -> None:
        super().__init__(api, "Default", **options)
        self.rest_api = api
        self.path = "/"
        self.resource_id = resource_id
        self._add_default_preflight()
