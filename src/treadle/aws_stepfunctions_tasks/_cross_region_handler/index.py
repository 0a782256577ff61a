"""Call an AWS service of another region: the function behind CallAwsServiceCrossRegion tasks.

The event names service and action as the AWS SDK for JavaScript (version 3) does: {"region": "us-west-2",
"service": "dynamodb", "action": "getItem", "parameters": {…}, "endpoint": "https://…"}.
"""

import base64
import datetime
import decimal
import json
from collections.abc import Callable, Mapping
from typing import Any

import boto3
from botocore.exceptions import ClientError

# The services that boto3 calls otherwise, besides those whose names differ in hyphens alone.
BOTO3_NAMES = {
    "application-auto-scaling": "application-autoscaling",
    "application-discovery-service": "discovery",
    "auto-scaling-plans": "autoscaling-plans",
    "cloudwatch-logs": "logs",
    "cognito-identity-provider": "cognito-idp",
    "config-service": "config",
    "cost-and-usage-report-service": "cur",
    "cost-explorer": "ce",
    "database-migration-service": "dms",
    "directory-service": "ds",
    "directory-service-data": "ds-data",
    "elastic-load-balancing": "elb",
    "elastic-load-balancing-v2": "elbv2",
    "elasticsearch-service": "es",
    "eventbridge": "events",
    "iot-data-plane": "iot-data",
    "iot-jobs-data-plane": "iot-jobs-data",
    "lex-model-building-service": "lex-models",
    "lex-models-v2": "lexv2-models",
    "lex-runtime-service": "lex-runtime",
    "lex-runtime-v2": "lexv2-runtime",
    "marketplace-entitlement-service": "marketplace-entitlement",
    "marketplace-metering": "meteringmarketplace",
    "migration-hub": "mgh",
    "pinpoint-sms-voice": "sms-voice",
    "serverlessapplicationrepository": "serverlessrepo",
    "service-catalog-appregistry": "servicecatalog-appregistry",
    "sfn": "stepfunctions",
    "simpledb": "sdb",
}


def boto3_name(service: str) -> str:
    """Return the name that boto3 has for a service."""
    known: list[str] = boto3.session.Session().get_available_services()
    for name in (BOTO3_NAMES.get(service, service), service.replace("-", "")):
        if name in known:
            return name
    raise ValueError(f"boto3 has no service {service!r}")


def method_of(client: Any, action: str) -> Callable[..., dict[str, Any]]:
    """Return the method of a client that calls an action."""
    for method, operation in client.meta.method_to_api_mapping.items():
        if operation.lower() == action.lower():
            call: Callable[..., dict[str, Any]] = getattr(client, method)
            return call
    raise ValueError(f"{client.meta.service_model.service_name} has no action {action!r}")


def plain(value: Any) -> Any:
    """Return a value of an answer as JSON has it."""
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, (bytes, bytearray)):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        moment = value.astimezone(datetime.UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def parsed(text: str) -> Any:
    """Return what a text of JSON says, and any other text as it is."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Call the action and return its answer."""
    client = boto3.client(
        boto3_name(event["service"]), region_name=event["region"], endpoint_url=event.get("endpoint") or None
    )
    call = method_of(client, event["action"])
    try:
        answer = call(**(event.get("parameters") or {}))
    except ClientError as error:
        # the task's Catch names the service's own error, not ClientError
        raise type(error.response["Error"]["Code"], (Exception,), {})(error.response["Error"]["Message"]) from None
    about = answer.pop("ResponseMetadata", {})
    result: dict[str, Any] = plain(answer)
    if isinstance(result.get("Payload"), str):
        result["Payload"] = parsed(result["Payload"])
    result["$metadata"] = {
        "httpStatusCode": about.get("HTTPStatusCode"),
        "requestId": about.get("RequestId"),
        "attempts": about.get("RetryAttempts", 0) + 1,
    }
    return result
