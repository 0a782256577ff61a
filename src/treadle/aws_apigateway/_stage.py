"""Deployments and stages of a REST API."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.lazy import Lazy
from .._core.resource import CfnResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._rest_api import RestApi

__all__ = ["Deployment", "Stage", "StageOptions"]


class StageOptions(Struct):
    """Describe a stage."""

    description: str | None = None
    stage_name: str | None = None
    tracing_enabled: bool | None = None
    variables: Mapping[str, str] | None = None


class Deployment(Resource):
    """Publish an API as it stands; its id changes with the API, so that each change is published.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api: RestApi,
        description: str | None = None,
        retain_deployments: bool | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.api = api
        self._parts: list[Any] = []
        self._resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGateway::Deployment",
            properties={"Description": description, "RestApiId": api.rest_api_id},
        )
        self._plain_id = Stack.of(self).get_logical_id(self._resource)
        self._resource.override_logical_id(Lazy.uncached_string(lambda _: self._logical_id()))
        if retain_deployments:
            self._resource.apply_removal_policy(RemovalPolicy.RETAIN)
        self.deployment_id = Lazy.string(lambda: self._resource.ref)

    def add_to_logical_id(self, data: Any) -> None:
        """Make the deployment's id depend on a value."""
        self._parts.append(data)

    def _logical_id(self) -> str:
        stack = Stack.of(self)
        parts = [*self._parts, self.api._described()]
        text = "".join(json.dumps(stack.resolve(part), separators=(",", ":"), ensure_ascii=False) for part in parts)
        return str(stack.resolve(self._plain_id)) + hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class Stage(Resource):
    """Serve a deployment under a name.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/stages.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        deployment: Deployment,
        description: str | None = None,
        stage_name: str | None = None,
        tracing_enabled: bool | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.rest_api = deployment.api
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGateway::Stage",
            properties={
                "StageName": stage_name or "prod",
                "DeploymentId": deployment.deployment_id,
                "RestApiId": self.rest_api.rest_api_id,
                "Description": description,
                "TracingEnabled": tracing_enabled,
                "Variables": variables,
            },
        )
        self.stage_name = resource.ref
        if self.rest_api._account is not None:
            self.node.add_dependency(self.rest_api._account)

    def url_for_path(self, path: str = "/") -> str:
        """Give the URL of a path."""
        if not path.startswith("/"):
            raise AuthoringError(f'Path must begin with "/": {path}', code="StagePath", path=self.node.path)
        stack = Stack.of(self)
        host = f"{self.rest_api.rest_api_id}.execute-api.{stack.region}.{stack.url_suffix}"
        return f"https://{host}/{self.stage_name}{path}"
