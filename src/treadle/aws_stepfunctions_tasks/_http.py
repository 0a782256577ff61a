"""HTTPS APIs, with the authorization of an EventBridge connection."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_stepfunctions as sfn
from .._core.flags import FeatureFlags
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_events import IConnection

__all__ = ["HttpInvoke", "URLEncodingFormat"]

_DYNAMIC_ENDPOINT = "@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint"


class URLEncodingFormat(Enum):
    """Encoding of lists in a URL-encoded body; NONE sends the body as JSON."""

    BRACKETS = "BRACKETS"
    COMMAS = "COMMAS"
    DEFAULT = "DEFAULT"
    INDICES = "INDICES"
    NONE = "NONE"
    REPEAT = "REPEAT"


class HttpInvoke(ServiceTask):
    """Call an HTTPS API.

    https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html

    :param api_endpoint: the rest of the URL, without the slash between
    :param api_root: the beginning of the URL, for which the permission is, such as ``https://api.example.com``
    :param connection: the EventBridge connection that authorizes the request
    :param method: the HTTP method, such as ``GET``
    :param body: the body of the request; default none
    :param headers: headers of the request, by name; default those of the connection alone
    :param query_string_parameters: parameters of the query, by name; default those of the connection alone
    :param url_encoding_format: whether the body is URL-encoded, and how lists are written in it; default NONE
    """

    action = "http:invoke"
    ignores_pattern = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_endpoint: sfn.TaskInput,
        api_root: str,
        connection: IConnection,
        method: sfn.TaskInput,
        body: sfn.TaskInput | None = None,
        headers: sfn.TaskInput | None = None,
        query_string_parameters: sfn.TaskInput | None = None,
        url_encoding_format: URLEncodingFormat | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._api_root = api_root
        self._api_endpoint = api_endpoint.value
        self._arguments = {
            "ApiEndpoint": None,
            "Authentication": {"ConnectionArn": connection.connection_arn},
            "Method": method.value,
            "Headers": headers.value if headers is not None else None,
            "RequestBody": body.value if body is not None else None,
            "QueryParameters": query_string_parameters.value if query_string_parameters is not None else None,
            **self._encoding(headers.value if headers is not None else None, url_encoding_format),
        }

        self._allow("events:RetrieveConnectionCredentials", on=connection.connection_arn)
        self._allow(
            "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret", on=connection.connection_secret_arn
        )
        root = "" if self._is_known_later(api_root) else api_root
        self._allow("states:InvokeHTTPEndpoint", on="*", conditions={"StringLike": {"states:HTTPEndpoint": f"{root}*"}})

    def _is_known_later(self, root: str) -> bool:
        # the CDK writes a path's text into the permission, which then allows nothing
        return is_valid_jsonata_expression(root) or (json_path_from_any(root) is not None and not is_faithful(self))

    def _encoding(self, headers: Any, encoding: URLEncodingFormat | None) -> dict[str, Any]:
        if encoding is None or encoding is URLEncodingFormat.NONE:
            return {}
        if isinstance(headers, str):
            raise self._refuse(
                "headers: expected TaskInput.from_object when url_encoding_format is given, because a Content-Type is "
                f"added to them; got {'a path' if json_path_from_any(headers) else repr(headers)}",
                "HeadersOfEncodedBody",
            )
        transform: dict[str, Any] = {"RequestBodyEncoding": "URL_ENCODED"}
        if encoding is not URLEncodingFormat.DEFAULT:
            transform["RequestEncodingOptions"] = {"ArrayFormat": encoding.value}
        return {
            "Headers": {**(headers or {}), "Content-Type": "application/x-www-form-urlencoded"},
            "Transform": transform,
        }

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        if is_faithful(self):  # the CDK writes JSONPath in a JSONata machine, unless the state has a language itself
            language = self.query_language or sfn.QueryLanguage.JSON_PATH
        return {**self._arguments, "ApiEndpoint": self._url_in(language)}

    def _url_in(self, language: sfn.QueryLanguage) -> str:
        root, endpoint = self._api_root, self._api_endpoint
        if language is sfn.QueryLanguage.JSONATA:
            return f"{{% {self._in_jsonata(root)} & '/' & {self._in_jsonata(endpoint)} %}}"
        if FeatureFlags.of(self).is_enabled(_DYNAMIC_ENDPOINT):
            return sfn.JsonPath.format("{}/{}", root, endpoint)
        return f"{root}/{endpoint}"

    def _in_jsonata(self, text: str) -> str:
        """Write a literal or an expression as a part of a larger expression."""
        if is_valid_jsonata_expression(text):
            return text[2:-2].strip()
        if ("'" in text or "\\" in text) and not is_faithful(self):  # the CDK doesn't escape them
            return json.dumps(text, ensure_ascii=False)
        return f"'{text}'"
