"""Deployments and stages of a REST API."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import CfnResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from ._access_log import AccessLogFormat, IAccessLogDestination
from ._method import METHODS

if TYPE_CHECKING:
    from ._rest_api import RestApi

__all__ = ["Deployment", "MethodDeploymentOptions", "MethodLoggingLevel", "Stage", "StageOptions"]


class MethodLoggingLevel(Enum):
    """Levels of the log of calls."""

    OFF = "OFF"
    ERROR = "ERROR"
    INFO = "INFO"


class MethodDeploymentOptions(Struct):
    """The options of deployed methods.

    :param cache_data_encrypted: whether cached responses are encrypted; default no
    :param cache_ttl: how long responses are cached, up to 1 hour; default 5 minutes
    :param caching_enabled: whether responses are cached; needs a cache cluster; default no
    :param data_trace_enabled: whether whole requests and responses are logged; default no
    :param logging_level: what is logged of calls; default OFF
    :param metrics_enabled: whether CloudWatch counts calls for each method; default no
    :param throttling_burst_limit: how many calls are accepted at once; default the account's limit
    :param throttling_rate_limit: how many calls are accepted a second; default the account's limit
    """

    cache_data_encrypted: bool | None = None
    cache_ttl: Duration | None = None
    caching_enabled: bool | None = None
    data_trace_enabled: bool | None = None
    logging_level: MethodLoggingLevel | None = None
    metrics_enabled: bool | None = None
    throttling_burst_limit: float | None = None
    throttling_rate_limit: float | None = None


class StageOptions(MethodDeploymentOptions):
    """The options of a stage. The keywords of :class:`MethodDeploymentOptions`, for all methods, and those of the stage
    itself.

    :param access_log_destination: where each call is logged; default not logged
    :param access_log_format: the format of the log's lines; default the Common Log Format
    :param cache_cluster_enabled: whether the stage has a cache; default no
    :param cache_cluster_size: the cache's size in GB, as text, ``0.5`` to ``237``; default ``0.5``
    :param client_certificate_id: the certificate that API Gateway shows to backends; default none
    :param description: a remark on the stage; default none
    :param documentation_version: the version of the API's documentation; default none
    :param method_options: options of some methods, by path and method, such as ``/foo/bar/GET``; default none
    :param stage_name: the stage's name, the first part of its URL's path; default ``prod``
    :param tracing_enabled: whether X-Ray traces calls; default no
    :param variables: variables that integrations can use, by name; default none
    """

    access_log_destination: IAccessLogDestination | None = None
    access_log_format: AccessLogFormat | None = None
    cache_cluster_enabled: bool | None = None
    cache_cluster_size: str | None = None
    client_certificate_id: str | None = None
    description: str | None = None
    documentation_version: str | None = None
    method_options: Mapping[str, MethodDeploymentOptions | Mapping[str, Any]] | None = None
    stage_name: str | None = None
    tracing_enabled: bool | None = None
    variables: Mapping[str, str] | None = None


class Deployment(Resource):
    """A deployment of an API's current state; its id changes with the API, so that each change is deployed.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html

    :param api: the API that is deployed
    :param description: a remark on the deployment; default none
    :param retain_deployments: whether it is kept when it is replaced; default no
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
        self._resource.add_metadata("aws:cdk:do-not-refactor", True)
        if retain_deployments:
            self._resource.apply_removal_policy(RemovalPolicy.RETAIN)
        self.deployment_id: str = Lazy.string(lambda: self._resource.ref)
        attach = getattr(api, "_attach_deployment", None)
        if attach is not None:
            attach(self)

    def add_to_logical_id(self, data: Any) -> None:
        """Add a value on which the deployment's id depends."""
        self._parts.append(data)

    def _logical_id(self) -> str:
        stack = Stack.of(self)
        parts = [*self._parts, self.api._described()]
        text = "".join(json.dumps(stack.resolve(part), separators=(",", ":"), ensure_ascii=False) for part in parts)
        return str(stack.resolve(self._plain_id)) + hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class Stage(Resource):
    """A stage: a deployment under a name.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/stages.html

    :param deployment: the deployment that is served
    :param access_log_destination: where each call is logged; default not logged
    :param access_log_format: the format of the log's lines; default the Common Log Format
    :param cache_cluster_enabled: whether the stage has a cache; default no
    :param cache_cluster_size: the cache's size in GB, as text, ``0.5`` to ``237``; default ``0.5``
    :param cache_data_encrypted: whether cached responses are encrypted; default no
    :param cache_ttl: how long responses are cached, up to 1 hour; default 5 minutes
    :param caching_enabled: whether responses are cached; needs a cache cluster; default no
    :param client_certificate_id: the certificate that API Gateway shows to backends; default none
    :param data_trace_enabled: whether whole requests and responses are logged; default no
    :param description: a remark on the stage; default none
    :param documentation_version: the version of the API's documentation; default none
    :param logging_level: what is logged of calls; default OFF
    :param method_options: options of some methods, by path and method, such as ``/foo/bar/GET``; default none
    :param metrics_enabled: whether CloudWatch counts calls for each method; default no
    :param stage_name: the stage's name, the first part of its URL's path; default ``prod``
    :param throttling_burst_limit: how many calls are accepted at once; default the account's limit
    :param throttling_rate_limit: how many calls are accepted a second; default the account's limit
    :param tracing_enabled: whether X-Ray traces calls; default no
    :param variables: variables that integrations can use, by name; default none
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        deployment: Deployment,
        access_log_destination: IAccessLogDestination | None = None,
        access_log_format: AccessLogFormat | None = None,
        cache_cluster_enabled: bool | None = None,
        cache_cluster_size: str | None = None,
        cache_data_encrypted: bool | None = None,
        cache_ttl: Duration | None = None,
        caching_enabled: bool | None = None,
        client_certificate_id: str | None = None,
        data_trace_enabled: bool | None = None,
        description: str | None = None,
        documentation_version: str | None = None,
        logging_level: MethodLoggingLevel | None = None,
        method_options: Mapping[str, MethodDeploymentOptions | Mapping[str, Any]] | None = None,
        metrics_enabled: bool | None = None,
        stage_name: str | None = None,
        throttling_burst_limit: float | None = None,
        throttling_rate_limit: float | None = None,
        tracing_enabled: bool | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.rest_api: RestApi = deployment.api
        self._caches = cache_cluster_enabled
        all_methods = MethodDeploymentOptions(
            cache_data_encrypted=cache_data_encrypted,
            cache_ttl=cache_ttl,
            caching_enabled=caching_enabled,
            data_trace_enabled=data_trace_enabled,
            logging_level=logging_level,
            metrics_enabled=metrics_enabled,
            throttling_burst_limit=throttling_burst_limit,
            throttling_rate_limit=throttling_rate_limit,
        )
        settings = []
        if any(value is not None for value in all_methods.__dict__.values()):
            settings.append(self._setting("/*/*", all_methods))
        for path, options in (method_options or {}).items():
            settings.append(self._setting(path, MethodDeploymentOptions.of(options)))
        if cache_cluster_size is not None:
            if self._caches is False:
                raise self._refuse(
                    f"cache_cluster_size is {cache_cluster_size}, but cache_cluster_enabled is False",
                    "CannotSetCacheClusterSize",
                )
            self._caches = True
        resource = _cfn.CfnStage(
            self,
            "Resource",
            access_log_setting=self._access_log(access_log_destination, access_log_format),
            cache_cluster_enabled=self._caches,
            cache_cluster_size=(cache_cluster_size or "0.5") if self._caches else None,
            client_certificate_id=client_certificate_id,
            deployment_id=deployment.deployment_id,
            description=description,
            documentation_version=documentation_version,
            method_settings=settings or None,
            rest_api_id=self.rest_api.rest_api_id,
            stage_name=stage_name or "prod",
            tracing_enabled=tracing_enabled,
            variables=variables,
        )
        self.stage_name: str = resource.ref
        if self.rest_api._account is not None:
            self.node.add_dependency(self.rest_api._account)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Stage")

    def _access_log(
        self, destination: IAccessLogDestination | None, format: AccessLogFormat | None
    ) -> dict[str, Any] | None:
        if destination is None and format is None:
            return None
        text = format.to_string() if format is not None else ""
        if format is not None and not Token.is_unresolved(text):
            if not re.search(r"\$context.(requestId|extendedRequestId)\b", text):
                raise self._refuse(
                    "access_log_format has neither $context.requestId nor $context.extendedRequestId in it",
                    "AccessLogFormat",
                )
        if destination is None:
            raise self._refuse("access_log_format is given without access_log_destination", "AccessLogDestination")
        return {"DestinationArn": destination.bind(self), "Format": text or AccessLogFormat.clf().to_string()}

    def _setting(self, path: str, options: MethodDeploymentOptions) -> dict[str, Any]:
        if options.caching_enabled:
            if self._caches is False:
                raise self._refuse(
                    f"caching_enabled is set for {path}, but cache_cluster_enabled is False", "CannotEnableCaching"
                )
            self._caches = True
        parts = path[1:].split("/")
        if not path.startswith("/") or len(parts) < 2:
            raise self._refuse(
                f"method_options has the path {path!r}; a path is /resource/METHOD, such as /foo/bar/GET",
                "MethodOptionsPath",
            )
        method = parts.pop().upper()
        if method != "*" and method not in METHODS:
            raise self._refuse(
                f"method_options has the method {method!r} in {path!r}; there are {', '.join(METHODS)}",
                "InvalidHttpMethod",
            )
        resource = {"*": "/*", "": "/"}.get(parts[0]) if len(parts) == 1 else None
        level = options.logging_level
        return {
            "CacheDataEncrypted": options.cache_data_encrypted,
            "CacheTtlInSeconds": options.cache_ttl.to_seconds() if options.cache_ttl is not None else None,
            "CachingEnabled": options.caching_enabled,
            "DataTraceEnabled": options.data_trace_enabled or False,
            "HttpMethod": method,
            "LoggingLevel": level.value if level else None,
            "MetricsEnabled": options.metrics_enabled,
            "ResourcePath": resource or "/~1" + "~1".join(parts),
            "ThrottlingBurstLimit": options.throttling_burst_limit,
            "ThrottlingRateLimit": options.throttling_rate_limit,
        }

    def url_for_path(self, path: str = "/") -> str:
        """Return the URL of a path."""
        if not path.startswith("/"):
            raise AuthoringError(f'Path must begin with "/": {path}', code="StagePath", path=self.node.path)
        stack = Stack.of(self)
        host = f"{self.rest_api.rest_api_id}.execute-api.{stack.region}.{stack.url_suffix}"
        return f"https://{host}/{self.stage_name}{path}"
