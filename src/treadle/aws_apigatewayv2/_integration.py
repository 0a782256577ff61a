"""Integrations: what answers a route of an HTTP API."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from .. import aws_iam as iam
from .._core.fn import Aws
from .._core.quantities import Duration
from .._core.resource import Resource
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

if TYPE_CHECKING:
    from ._http_api import IHttpApi
    from ._route import HttpMethod, HttpRoute

__all__ = [
    "HttpConnectionType",
    "HttpIntegration",
    "HttpIntegrationSubtype",
    "HttpIntegrationType",
    "HttpRouteIntegration",
    "HttpRouteIntegrationConfig",
    "IntegrationCredentials",
    "MappingValue",
    "ParameterMapping",
    "PayloadFormatVersion",
]


class HttpIntegrationType(Enum):
    """Kinds of backends."""

    HTTP_PROXY = "HTTP_PROXY"
    AWS_PROXY = "AWS_PROXY"


class HttpIntegrationSubtype(Enum):
    """Actions of AWS services that can answer a route."""

    EVENTBRIDGE_PUT_EVENTS = "EventBridge-PutEvents"
    SQS_SEND_MESSAGE = "SQS-SendMessage"
    SQS_RECEIVE_MESSAGE = "SQS-ReceiveMessage"
    SQS_DELETE_MESSAGE = "SQS-DeleteMessage"
    SQS_PURGE_QUEUE = "SQS-PurgeQueue"
    APPCONFIG_GET_CONFIGURATION = "AppConfig-GetConfiguration"
    KINESIS_PUT_RECORD = "Kinesis-PutRecord"
    STEPFUNCTIONS_START_EXECUTION = "StepFunctions-StartExecution"
    STEPFUNCTIONS_START_SYNC_EXECUTION = "StepFunctions-StartSyncExecution"
    STEPFUNCTIONS_STOP_EXECUTION = "StepFunctions-StopExecution"


class HttpConnectionType(Enum):
    """Connection to a backend."""

    VPC_LINK = "VPC_LINK"
    INTERNET = "INTERNET"


class IntegrationCredentials:
    """The credentials with which a backend is called.

    :param credentials_arn: the role's ARN, or ``arn:aws:iam::*:user/*`` for the caller's own
    """

    def __init__(self, credentials_arn: str) -> None:
        self.credentials_arn = credentials_arn

    @staticmethod
    def from_role(role: iam.IRole) -> IntegrationCredentials:
        """Call it with a role."""
        return IntegrationCredentials(role.role_arn)

    @staticmethod
    def use_caller_identity() -> IntegrationCredentials:
        """Call it as who calls the API."""
        return IntegrationCredentials(f"arn:{Aws.PARTITION}:iam::*:user/*")


class PayloadFormatVersion:
    """The version of a function's event.

    :param version: the version: ``1.0`` or ``2.0``
    """

    VERSION_1_0: ClassVar[PayloadFormatVersion]
    VERSION_2_0: ClassVar[PayloadFormatVersion]

    def __init__(self, version: str) -> None:
        self.version = version

    @staticmethod
    def custom(version: str) -> PayloadFormatVersion:
        """Use a version that isn't listed."""
        return PayloadFormatVersion(version)


PayloadFormatVersion.VERSION_1_0, PayloadFormatVersion.VERSION_2_0 = map(PayloadFormatVersion, ("1.0", "2.0"))


class MappingValue:
    """A value of a parameter mapping.

    :param value: the value in API Gateway's form, such as ``$request.header.name``
    """

    NONE: ClassVar[MappingValue]

    def __init__(self, value: str) -> None:
        self.value = value

    @staticmethod
    def request_header(name: str) -> MappingValue:
        """Use a header."""
        return MappingValue(f"$request.header.{name}")

    @staticmethod
    def request_query_string(name: str) -> MappingValue:
        """Use a parameter of the query."""
        return MappingValue(f"$request.querystring.{name}")

    @staticmethod
    def request_body(name: str) -> MappingValue:
        """Use a part of the body."""
        return MappingValue(f"$request.body.{name}")

    @staticmethod
    def request_path() -> MappingValue:
        """Use the path."""
        return MappingValue("$request.path")

    @staticmethod
    def request_path_param(name: str) -> MappingValue:
        """Use a parameter of the path."""
        return MappingValue(f"$request.path.{name}")

    @staticmethod
    def context_variable(variable_name: str) -> MappingValue:
        """Use a variable of the context."""
        return MappingValue(f"$context.{variable_name}")

    @staticmethod
    def stage_variable(variable_name: str) -> MappingValue:
        """Use a variable of the stage."""
        return MappingValue(f"$stageVariables.{variable_name}")

    @staticmethod
    def custom(value: str) -> MappingValue:
        """Use a value unchanged."""
        return MappingValue(value)


MappingValue.NONE = MappingValue("")


class ParameterMapping:
    """Change a request before the backend gets it.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
    """

    def __init__(self) -> None:
        self.mappings: dict[str, str] = {}

    @staticmethod
    def from_object(obj: Mapping[str, MappingValue]) -> ParameterMapping:
        """Use all changes of a dict."""
        mapping = ParameterMapping()
        for key, value in obj.items():
            mapping.custom(key, value.value)
        return mapping

    def append_header(self, name: str, value: MappingValue) -> ParameterMapping:
        """Add a header."""
        return self.custom(f"append:header.{name}", value.value)

    def overwrite_header(self, name: str, value: MappingValue) -> ParameterMapping:
        """Set a header."""
        return self.custom(f"overwrite:header.{name}", value.value)

    def remove_header(self, name: str) -> ParameterMapping:
        """Remove a header."""
        return self.custom(f"remove:header.{name}", "")

    def append_query_string(self, name: str, value: MappingValue) -> ParameterMapping:
        """Add a parameter of the query."""
        return self.custom(f"append:querystring.{name}", value.value)

    def overwrite_query_string(self, name: str, value: MappingValue) -> ParameterMapping:
        """Set a parameter of the query."""
        return self.custom(f"overwrite:querystring.{name}", value.value)

    def remove_query_string(self, name: str) -> ParameterMapping:
        """Remove a parameter of the query."""
        return self.custom(f"remove:querystring.{name}", "")

    def overwrite_path(self, value: MappingValue) -> ParameterMapping:
        """Set the path."""
        return self.custom("overwrite:path", value.value)

    def custom(self, key: str, value: str) -> ParameterMapping:
        """Add a change that has no method here."""
        self.mappings[key] = value
        return self


class HttpRouteIntegrationConfig(Struct):
    """The backend of a route.

    :param type: the kind of backend
    :param payload_format_version: the version of a function's event; default by the backend
    :param connection_id: the id of the VPC link; for VPC_LINK alone
    :param connection_type: whether the backend is reached over the internet or a VPC link; default INTERNET
    :param credentials: the role with which the backend is called; default none
    :param method: the method of the request to the backend; default the caller's
    :param parameter_mapping: changes of the request's parameters; default none
    :param secure_server_name: the name that the backend's certificate must have; default its host name
    :param subtype: the action of an AWS service; default none
    :param timeout: how long the backend may take, 50 milliseconds to 29 seconds; default 29 seconds
    :param uri: the address of the backend; this or subtype is required
    """

    type: HttpIntegrationType
    payload_format_version: PayloadFormatVersion | None = None
    connection_id: str | None = None
    connection_type: HttpConnectionType | None = None
    credentials: IntegrationCredentials | None = None
    method: HttpMethod | None = None
    parameter_mapping: ParameterMapping | None = None
    secure_server_name: str | None = None
    subtype: HttpIntegrationSubtype | None = None
    timeout: Duration | None = None
    uri: str | None = None


class HttpIntegration(Resource):
    """The backend of routes of an HTTP API.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html

    :param http_api: the API to which the integration belongs
    :param integration_type: the kind of backend
    :param connection_id: the id of the VPC link; for VPC_LINK alone
    :param connection_type: whether the backend is reached over the internet or a VPC link; default INTERNET
    :param credentials: the role with which the backend is called; default none
    :param integration_subtype: the action of an AWS service; this or integration_uri is required
    :param integration_uri: the address of the backend; this or integration_subtype is required
    :param method: the method of the request to the backend; default the caller's
    :param parameter_mapping: changes of the request's parameters; default none
    :param payload_format_version: the version of a function's event; default by the backend
    :param secure_server_name: the name that the backend's certificate must have; default its host name
    :param timeout: how long the backend may take, 50 milliseconds to 29 seconds; default 29 seconds
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        http_api: IHttpApi,
        integration_type: HttpIntegrationType,
        connection_id: str | None = None,
        connection_type: HttpConnectionType | None = None,
        credentials: IntegrationCredentials | None = None,
        integration_subtype: HttpIntegrationSubtype | None = None,
        integration_uri: str | None = None,
        method: HttpMethod | None = None,
        parameter_mapping: ParameterMapping | None = None,
        payload_format_version: PayloadFormatVersion | None = None,
        secure_server_name: str | None = None,
        timeout: Duration | None = None,
    ) -> None:
        super().__init__(scope, id)
        if not integration_subtype and not integration_uri:
            raise self._refuse("integration_subtype or integration_uri is missing", "IntegrationUri")
        if timeout is not None and not timeout.is_unresolved() and not 50 <= timeout.to_milliseconds() <= 29_000:
            raise self._refuse("timeout isn't within 50 milliseconds and 29 seconds", "IntegrationTimeout")
        resource = _cfn.CfnIntegration(
            self,
            "Resource",
            api_id=http_api.api_id,
            connection_id=connection_id,
            connection_type=connection_type.value if connection_type else None,
            credentials_arn=credentials.credentials_arn if credentials is not None else None,
            integration_method=method.value if method else None,
            integration_subtype=integration_subtype.value if integration_subtype else None,
            integration_type=integration_type.value,
            integration_uri=integration_uri,
            payload_format_version=payload_format_version.version if payload_format_version else None,
            request_parameters=parameter_mapping.mappings if parameter_mapping is not None else None,
            timeout_in_millis=timeout.to_milliseconds() if timeout is not None else None,
            tls_config={"ServerNameToVerify": secure_server_name} if secure_server_name else None,
        )
        self.integration_id: str = resource.ref
        self.http_api = http_api

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="HttpIntegration")


class HttpRouteIntegration:
    """Base class of backends of routes; the integration is created with the first route that uses it."""

    def __init__(self, id: str) -> None:
        self._id = id
        self._made: HttpIntegration | None = None

    def bind(self, route: HttpRoute) -> HttpRouteIntegrationConfig:
        """Return the backend of a route."""
        raise AuthoringError("an HttpRouteIntegration of one's own needs bind", code="HttpRouteIntegration")

    def complete_bind(self, route: HttpRoute) -> None:
        """Allow what the route needs."""

    def _bind_to_route(self, route: HttpRoute) -> str:
        if self._made is not None and self._made.http_api is not route.http_api:
            raise AuthoringError(
                "the integration belongs to another API; make one for each",
                code="SingleIntegrationOfOneApi",
                path=route.node.path,
            )
        if self._made is None:
            config = self.bind(route)
            self._made = HttpIntegration(
                route,
                self._id,
                http_api=route.http_api,
                integration_type=config.type,
                integration_subtype=config.subtype,
                integration_uri=config.uri,
                method=config.method,
                connection_id=config.connection_id,
                connection_type=config.connection_type,
                payload_format_version=config.payload_format_version,
                secure_server_name=config.secure_server_name,
                parameter_mapping=config.parameter_mapping,
                credentials=config.credentials,
                timeout=config.timeout,
            )
        self.complete_bind(route)
        return self._made.integration_id
