"""HttpApi and its stages."""

from __future__ import annotations

from .._core.arn import ArnFormat
from .._core.resource import CfnResource, IResource, Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["HttpApi", "HttpStage", "IHttpApi"]


class IHttpApi(IResource):
    """Stand for an HTTP API, made here or elsewhere."""

    api_id: str

    @property
    def api_endpoint(self) -> str:
        """The API's address."""
        stack = Stack.of(self)
        return f"https://{self.api_id}.execute-api.{stack.region}.{stack.url_suffix}"

    def arn_for_execute_api(self, method: str | None = None, path: str | None = None, stage: str | None = None) -> str:
        """Write the ARN of calls to the API, for permissions; by default of all."""
        if path and not path.startswith("/"):
            raise AuthoringError(f"Path must start with '/': {path}", code="ExecuteApiPath", path=self.node.path)
        if method and method.upper() == "ANY":
            method = "*"
        return Stack.of(self).format_arn(
            service="execute-api",
            account=Stack.of(self).account,
            resource=self.api_id,
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
            resource_name=f"{stage or '*'}/{method or '*'}{path or '/*'}",
        )


class _ImportedHttpApi(Resource, IHttpApi):
    def __init__(self, scope: Construct, id: str, http_api_id: str) -> None:
        super().__init__(scope, id)
        self.api_id = self.http_api_id = http_api_id


class HttpApi(Resource, IHttpApi):
    """Make an HTTP API.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html

    :param api_name: its name; by default the construct's id
    :param create_default_stage: whether changes are published at once, to ``$default``; by default they are
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_name: str | None = None,
        create_default_stage: bool | None = None,
        description: str | None = None,
        disable_execute_api_endpoint: bool | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.http_api_name = api_name or id
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGatewayV2::Api",
            properties={
                "Description": description,
                "DisableExecuteApiEndpoint": disable_execute_api_endpoint,
                "Name": self.http_api_name,
                "ProtocolType": "HTTP",
            },
        )
        self.api_id = self.http_api_id = resource.ref
        self.default_stage: HttpStage | None = None
        if create_default_stage is None or create_default_stage:
            self.default_stage = HttpStage(self, "DefaultStage", http_api=self, auto_deploy=True)

    @staticmethod
    def from_http_api_attributes(
        scope: Construct, id: str, *, http_api_id: str, api_endpoint: str | None = None
    ) -> IHttpApi:
        """Take an API that exists, by its id."""
        return _ImportedHttpApi(scope, id, http_api_id)

    @property
    def url(self) -> str | None:
        """The default stage's URL, where there is one."""
        return self.default_stage.url if self.default_stage is not None else None

    def add_stage(
        self, id: str, *, auto_deploy: bool | None = None, description: str | None = None, stage_name: str | None = None
    ) -> HttpStage:
        """Publish under another name too."""
        return HttpStage(
            self, id, http_api=self, auto_deploy=auto_deploy, description=description, stage_name=stage_name
        )


class HttpStage(Resource):
    """Publish an HTTP API.

    :param stage_name: by default ``$default``
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        http_api: IHttpApi,
        auto_deploy: bool | None = None,
        description: str | None = None,
        stage_name: str | None = None,
    ) -> None:
        name = stage_name or "$default"
        super().__init__(scope, id, physical_name=name)
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::ApiGatewayV2::Stage",
            properties={
                "ApiId": http_api.api_id,
                "AutoDeploy": auto_deploy,
                "Description": description,
                "StageName": name,
            },
        )
        self.stage_name = name
        self.stage_id = resource.ref
        self.api = http_api

    @property
    def url(self) -> str:
        """The stage's URL."""
        stack = Stack.of(self)
        path = "" if self.stage_name == "$default" else self.stage_name
        return f"https://{self.api.api_id}.execute-api.{stack.region}.{stack.url_suffix}/{path}"
