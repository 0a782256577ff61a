"""Access logs of a stage: where they go, and what is in them."""

from __future__ import annotations

import json

from .. import aws_logs as logs
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.stack import Stack
from ..constructs import Construct

__all__ = ["AccessLogFormat", "IAccessLogDestination", "LogGroupLogDestination"]

_FIELDS = {
    "ip": "identity.sourceIp",
    "user": "identity.user",
    "caller": "identity.caller",
    "requestTime": "requestTime",
    "httpMethod": "httpMethod",
    "resourcePath": "resourcePath",
    "status": "status",
    "protocol": "protocol",
    "responseLength": "responseLength",
}


class AccessLogFormat:
    """The format of an access log's lines; ``$context.requestId`` must be part of it.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html

    :param format: the text of a line, with variables such as ``$context.requestId``
    """

    def __init__(self, format: str) -> None:
        self._format = format

    @staticmethod
    def custom(format: str) -> AccessLogFormat:
        """Use a format of your own."""
        return AccessLogFormat(format)

    @staticmethod
    def clf() -> AccessLogFormat:
        """Log in the Common Log Format."""
        who = "$context.identity.sourceIp $context.identity.caller $context.identity.user"
        what = "$context.httpMethod $context.resourcePath $context.protocol"
        return AccessLogFormat(
            f'{who} [$context.requestTime] "{what}" $context.status $context.responseLength $context.requestId'
        )

    @staticmethod
    def json_with_standard_fields(
        *,
        caller: bool = True,
        http_method: bool = True,
        ip: bool = True,
        protocol: bool = True,
        request_time: bool = True,
        resource_path: bool = True,
        response_length: bool = True,
        status: bool = True,
        user: bool = True,
    ) -> AccessLogFormat:
        """Log the usual fields as JSON."""
        wanted = {
            "ip": ip,
            "user": user,
            "caller": caller,
            "requestTime": request_time,
            "httpMethod": http_method,
            "resourcePath": resource_path,
            "status": status,
            "protocol": protocol,
            "responseLength": response_length,
        }
        fields = {name: f"$context.{field}" for name, field in _FIELDS.items() if wanted[name]}
        return AccessLogFormat(json.dumps({"requestId": "$context.requestId", **fields}, separators=(",", ":")))

    def to_string(self) -> str:
        """Return the format."""
        return self._format

    __str__ = to_string


class IAccessLogDestination:
    """Interface of destinations of access logs."""

    def bind(self, stage: Construct) -> str:
        """Return the destination's ARN."""
        raise NotImplementedError  # each implementation defines it


class LogGroupLogDestination(IAccessLogDestination):
    """A log group as destination of access logs.

    :param log_group: the log group that gets a line for each call
    """

    def __init__(self, log_group: logs.ILogGroup) -> None:
        self._group = log_group

    def bind(self, stage: Construct) -> str:
        """Return the destination's ARN."""
        group = self._group
        if not FeatureFlags.of(stage).is_enabled("@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard"):
            return group.log_group_arn
        return Stack.of(group).format_arn(
            service="logs",
            account=group.env.account,
            region=group.env.region,
            resource="log-group",
            resource_name=group.log_group_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
