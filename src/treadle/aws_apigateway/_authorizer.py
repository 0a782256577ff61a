"""Authorizers: functions and user pools that decide who may call a method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.arn import Arn, ArnFormat
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import Resource
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._method import AuthorizationType

if TYPE_CHECKING:
    from ..aws_lambda import IFunction

__all__ = [
    "Authorizer",
    "CognitoUserPoolsAuthorizer",
    "IAuthorizer",
    "IdentitySource",
    "RequestAuthorizer",
    "TokenAuthorizer",
]


class IdentitySource:
    """Create identity sources: the parts of a request that identify its caller."""

    @staticmethod
    def header(header_name: str) -> str:
        """Return a header."""
        return _part(header_name, "method.request.header", "Header name")

    @staticmethod
    def query_string(query_string: str) -> str:
        """Return a parameter of the query."""
        return _part(query_string, "method.request.querystring", "Query string")

    @staticmethod
    def stage_variable(stage_variable: str) -> str:
        """Return a variable of the stage."""
        return _part(stage_variable, "stageVariables", "Stage variable")

    @staticmethod
    def context(context: str) -> str:
        """Return a field of the request's context."""
        return _part(context, "context", "Context")


def _part(name: str, kind: str, shown: str) -> str:
    if not name:
        raise AuthoringError(f"{shown} of an IdentitySource is empty", code="IdentitySource")
    return f"{kind}.{name}"


class IAuthorizer:
    """Interface of authorizers."""

    authorizer_id: str
    authorization_type: AuthorizationType | None


class Authorizer(Resource, IAuthorizer):
    """Base class of authorizers; each belongs to one API."""

    authorization_type: AuthorizationType | None = AuthorizationType.CUSTOM
    authorizer_arn: str

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self._api_id: str | None = None
        self._hashed: dict[str, Any] = {}

    def _attach(self, api: Any) -> None:
        if self._api_id is not None and self._api_id != api.rest_api_id:
            raise AuthoringError(
                "the authorizer belongs to another API; make one for each",
                code="CannotAttachAuthorizer",
                path=self.node.path,
                kind=type(self).__name__,
            )
        self._api_id = api.rest_api_id
        deployment = getattr(api, "latest_deployment", None)
        flag = "@aws-cdk/aws-apigateway:authorizerChangeDeploymentLogicalId"
        if deployment is not None and FeatureFlags.of(self).is_enabled(flag):
            deployment.node.add_dependency(self)
            deployment.add_to_logical_id(self._hashed)

    def _api(self) -> str:
        def known() -> str:
            if self._api_id is None:
                raise AuthoringError(
                    "the authorizer is used by no method; give it to one, or remove it",
                    code="AuthorizerNotAttached",
                    path=self.node.path,
                    kind=type(self).__name__,
                )
            return self._api_id

        return Lazy.string(known)

    def _make(self, **properties: Any) -> None:
        api = self._api()
        resource = _cfn.CfnAuthorizer(self, "Resource", rest_api_id=api, **properties)
        described = {**properties, "rest_api_id": api}
        self._hashed["authorizer"] = {_camel(name): described[name] for name in _HASHED if name in described}
        self.authorizer_id: str = resource.ref
        self.authorizer_arn = Stack.of(self).format_arn(
            service="execute-api", resource=api, resource_name=f"authorizers/{self.authorizer_id}"
        )


_HASHED = (
    *("name", "rest_api_id", "type", "authorizer_uri", "authorizer_credentials", "provider_arns"),
    *("authorizer_result_ttl_in_seconds", "identity_source", "identity_validation_expression"),
)
"""The properties that a deployment's id depends on, in the order in which they are hashed."""


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


class _LambdaAuthorizer(Authorizer):
    def _make_with(
        self,
        handler: IFunction,
        role: iam.IRole | None,
        name: str | None,
        cached: Duration | None,
        **properties: Any,
    ) -> None:
        seconds = cached.to_seconds() if cached is not None else 300
        if seconds > 3600:
            raise AuthoringError(
                f"results_cache_ttl is {seconds} seconds; allowed is 3600",
                code="ResultsCacheTtl",
                path=self.node.path,
                kind=type(self).__name__,
            )
        parts = Arn.split(handler.function_arn, ArnFormat.COLON_RESOURCE_NAME)
        uri = (
            f"arn:{parts.partition}:apigateway:{parts.region}:lambda:path/2015-03-31/functions/"
            f"{handler.function_arn}/invocations"
        )
        self._make(
            name=name if name is not None else Names.unique_id(self),
            authorizer_uri=uri,
            authorizer_credentials=role.role_arn if role is not None else None,
            authorizer_result_ttl_in_seconds=seconds,
            **properties,
        )
        resource = getattr(handler, "_resource", None)  # a function that is created here
        self._hashed["authorizerToken"] = handler.function_name if resource is None else resource.function_name
        invoker: Any = handler
        if role is None:
            invoker.add_permission(
                f"{Names.unique_id(self)}:Permissions",
                principal=iam.ServicePrincipal("apigateway.amazonaws.com"),
                source_arn=self.authorizer_arn,
            )
        elif isinstance(role, iam.Role):
            statement = iam.PolicyStatement(
                resources=handler.resource_arns_for_grant_invoke, actions=["lambda:InvokeFunction"]
            )
            role.attach_inline_policy(iam.Policy(self, "authorizerInvokePolicy", statements=[statement]))


class TokenAuthorizer(_LambdaAuthorizer):
    """An authorizer whose function decides by a token.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html

    :param handler: the function that decides
    :param assume_role: the role with which the function is invoked; default a permission for API Gateway
    :param authorizer_name: the authorizer's name; default made of the construct's path
    :param identity_source: where the token is; default the header Authorization
    :param results_cache_ttl: how long a decision is reused, up to 1 hour; default 5 minutes
    :param validation_regex: an expression that tokens must match before the function is invoked; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        handler: IFunction,
        assume_role: iam.IRole | None = None,
        authorizer_name: str | None = None,
        identity_source: str | None = None,
        results_cache_ttl: Duration | None = None,
        validation_regex: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._make_with(
            handler,
            assume_role,
            authorizer_name,
            results_cache_ttl,
            type="TOKEN",
            identity_source=identity_source or IdentitySource.header("Authorization"),
            identity_validation_expression=validation_regex,
        )


class RequestAuthorizer(_LambdaAuthorizer):
    """An authorizer whose function decides by the request.

    :param handler: the function that decides
    :param identity_sources: the parts of the request for which a decision is reused; empty only without reuse
    :param assume_role: the role with which the function is invoked; default a permission for API Gateway
    :param authorizer_name: the authorizer's name; default made of the construct's path
    :param results_cache_ttl: how long a decision is reused, up to 1 hour; default 5 minutes
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        handler: IFunction,
        identity_sources: Sequence[str],
        assume_role: iam.IRole | None = None,
        authorizer_name: str | None = None,
        results_cache_ttl: Duration | None = None,
    ) -> None:
        super().__init__(scope, id)
        if not identity_sources and (results_cache_ttl is None or results_cache_ttl.to_seconds() != 0):
            raise AuthoringError(
                "identity_sources is empty; that needs results_cache_ttl=Duration.seconds(0)",
                code="LeastOneIdentitySourceRequired",
                path=self.node.path,
                kind="RequestAuthorizer",
            )
        self._make_with(
            handler,
            assume_role,
            authorizer_name,
            results_cache_ttl,
            type="REQUEST",
            identity_source=",".join(identity_sources),
        )


class CognitoUserPoolsAuthorizer(Authorizer):
    """An authorizer that accepts users of Cognito user pools.

    :param cognito_user_pools: the pools whose users are accepted
    :param authorizer_name: the authorizer's name; default made of the construct's path
    :param identity_source: where the token is; default the header Authorization
    :param results_cache_ttl: how long a decision is reused, up to 1 hour; default 5 minutes
    """

    authorization_type: AuthorizationType | None = AuthorizationType.COGNITO

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cognito_user_pools: Sequence[Any],
        authorizer_name: str | None = None,
        identity_source: str | None = None,
        results_cache_ttl: Duration | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._make(
            name=authorizer_name if authorizer_name is not None else Names.unique_id(self),
            type="COGNITO_USER_POOLS",
            provider_arns=[pool.user_pool_arn for pool in cognito_user_pools],
            authorizer_result_ttl_in_seconds=results_cache_ttl.to_seconds() if results_cache_ttl is not None else None,
            identity_source=identity_source or IdentitySource.header("Authorization"),
        )
