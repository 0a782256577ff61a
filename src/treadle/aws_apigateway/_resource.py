"""Resources of a REST API: the parts of its paths."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.resource import CfnResource
from .._core.resource import Resource as CoreResource
from ..constructs import Construct
from ..errors import AuthoringError
from ._integration import Integration
from ._method import Method, MethodOptions

if TYPE_CHECKING:
    from ._rest_api import RestApi

__all__ = ["Resource"]

_PART = re.compile(r"[a-zA-Z0-9:._-]+|\{[a-zA-Z0-9._-]+\+?\}")


class ApiResource(CoreResource):
    """What the root and the resources below it share."""

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
    ) -> None:
        super().__init__(scope, id)
        self.default_integration = default_integration
        self.default_method_options = default_method_options
        self._children: dict[str, Resource] = {}

    def add_resource(
        self,
        path_part: str,
        *,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> Resource:
        """Add a part of a path below this one."""
        child = Resource(
            self,
            path_part,
            parent=self,
            path_part=path_part,
            default_integration=default_integration or self.default_integration,
            default_method_options=default_method_options or self.default_method_options,
        )
        self._children[path_part] = child
        return child

    def get_resource(self, path_part: str) -> Resource | None:
        """Give a part of a path below this one, if it is there."""
        return self._children.get(path_part)

    def resource_for_path(self, path: str) -> ApiResource:
        """Give the resource of a whole path, made where it isn't there."""
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
        authorization_type: Any = None,
        method_responses: Any = None,
        operation_name: str | None = None,
        request_parameters: Mapping[str, bool] | None = None,
    ) -> Method:
        """Answer an HTTP method; by default with the default integration, else without a backend."""
        defaults = MethodOptions.maybe(self.default_method_options) or MethodOptions()
        options = MethodOptions(
            api_key_required=defaults.api_key_required if api_key_required is None else api_key_required,
            authorization_type=authorization_type or defaults.authorization_type,
            method_responses=method_responses or defaults.method_responses,
            operation_name=operation_name or defaults.operation_name,
            request_parameters=request_parameters or defaults.request_parameters,
        )
        return Method(
            self,
            http_method,
            http_method=http_method,
            integration=integration or self.default_integration,
            options=options,
            resource=self,
        )


class Resource(ApiResource):
    """Make a part of a path.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        parent: ApiResource,
        path_part: str,
        default_integration: Integration | None = None,
        default_method_options: MethodOptions | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            scope, id, default_integration=default_integration, default_method_options=default_method_options
        )
        if not _PART.fullmatch(path_part):
            raise AuthoringError(
                "Resource's path part only allow [a-zA-Z0-9:._-], an optional trailing '+' and curly braces at the "
                f"beginning and the end: {path_part}",
                code="InvalidPathPart",
                path=self.node.path,
                kind="Resource",
            )
        self.rest_api = parent.rest_api
        self.path = f"{parent.path.rstrip('/')}/{path_part}"
        described = {"restApiId": self.rest_api.rest_api_id, "parentId": parent.resource_id, "pathPart": path_part}
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGateway::Resource",
            properties={key[0].upper() + key[1:]: value for key, value in described.items()},
        )
        self.resource_id = resource.ref
        self.rest_api._attach_resource(resource, described)


class RootResource(ApiResource):
    """The root of an API's paths."""

    def __init__(self, api: RestApi, resource_id: str, **options: Any) -> None:
        super().__init__(api, "Default", **options)
        self.rest_api = api
        self.path = "/"
        self.resource_id = resource_id
