"""The permissions that a definition needs: for its tasks, distributed Maps, datasets and results."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .._iam import iam_actions
from ..asl import Resource
from ..asl._jsonata import is_expression
from ._integration_permissions import INTEGRATION_PERMISSIONS
from ._workflow import StateSource, SubMachine, Workflow

__all__ = ["Need", "call_needs", "machine_needs", "map_needs", "needs"]

_ARN: Final = "arn:${AWS::Partition}:"
_HERE: Final = "${AWS::Region}:${AWS::AccountId}"
_FIELD: Final = re.compile(r"\{(\w+)\}")
_REFERENCE: Final = re.compile(r"\$\{([A-Za-z0-9]+)\}")
_QUEUE_URL: Final = re.compile(r"https://sqs\.([\w-]+)\.amazonaws\.com/(\d+)/([\w.-]+)")


@dataclass(frozen=True, slots=True)
class Need:
    """Permissions that a state needs.

    :ivar actions: as IAM names them
    :ivar resources: ARNs with placeholders for what a deployment knows; ``*`` where only an execution knows
    :ivar when: empty for what the state certainly needs; ``granted`` or ``allowed`` as in `INTEGRATION_PERMISSIONS`
    :ivar known: False where the resource is not derived from the definition
    """

    state: StateSource | None
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    when: str = ""
    known: bool = True


def needs(workflow: Workflow) -> Iterator[Need]:
    """Yield what the states of a definition need, in their order."""
    distributed = False
    for state in workflow.states:
        if state.kind == "Task":
            yield from _task(state)
        elif state.kind == "Map":
            reader, writer = state.source.get("ItemReader"), state.source.get("ResultWriter")
            if isinstance(reader, dict):
                yield from _reader(state, reader)
            if isinstance(writer, dict) and "Resource" in writer:
                yield from _writer(state, writer)
            if any(inner.distributed and inner.outer is state for inner in workflow.machines) and not distributed:
                distributed = True
                yield Need(state, ("states:StartExecution",), ("${self}",))
                executions = ("states:DescribeExecution", "states:StopExecution")
                yield Need(state, executions, (f"{_ARN}states:{_HERE}:execution:${{self}}/*",), known=False)
                yield Need(state, ("states:RedriveExecution",), ("*",), "granted", known=False)


def call_needs(resource: str, arguments: Any, name: str) -> list[Need]:
    """Return what one task needs, with the arguments that its execution made.

    :param resource: the task's Resource
    :param name: of its state
    """
    parameters = arguments if isinstance(arguments, dict) else {}
    source = {"Type": "Task", "Resource": resource, "Parameters": parameters}
    return list(_task(StateSource(name, (), source, False, SubMachine((), {}, False))))


def map_needs(source: Mapping[str, Any], name: str, arguments: Mapping[str, Any]) -> list[Need]:
    """Return what reading a dataset or writing results needs, with the arguments that an execution made.

    :param source: the state with its ItemReader or its ResultWriter
    """
    state = StateSource(name, (), dict(source), False, SubMachine((), {}, False))
    found: list[Need] = []
    if "ItemReader" in source:
        found += _reader(state, {**source["ItemReader"], "Parameters": dict(arguments)})
    if "ResultWriter" in source:
        found += _writer(state, {**source["ResultWriter"], "Parameters": dict(arguments)})
    return found


def machine_needs(properties: Mapping[str, Any]) -> Iterator[Need]:
    """Yield what a state machine's own settings need: logs, tracing, a key.

    https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
    """
    logging = properties.get("LoggingConfiguration", properties.get("Logging"))
    if isinstance(logging, dict) and logging.get("Level", "OFF") != "OFF":
        actions = (
            "CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries PutResourcePolicy "
            "DescribeResourcePolicies DescribeLogGroups"
        )
        yield Need(None, tuple(f"logs:{action}" for action in actions.split()), ("*",), known=False)
        yield Need(None, ("logs:CreateLogStream", "logs:PutLogEvents"), ("*",), "allowed", known=False)
    tracing = properties.get("TracingConfiguration", properties.get("Tracing"))
    if isinstance(tracing, dict) and tracing.get("Enabled") is True:
        yield Need(None, ("xray:PutTraceSegments", "xray:PutTelemetryRecords"), ("*",), known=False)
        yield Need(None, ("xray:GetSamplingRules", "xray:GetSamplingTargets"), ("*",), "granted", known=False)
    encryption = properties.get("EncryptionConfiguration")
    if isinstance(encryption, dict) and encryption.get("Type") == "CUSTOMER_MANAGED_KMS_KEY":
        yield Need(None, ("kms:Decrypt", "kms:GenerateDataKey"), ("*",), known=False)


def _task(state: StateSource) -> Iterator[Need]:
    credentials = state.source.get("Credentials")
    if isinstance(credentials, dict):
        role = credentials.get("RoleArn")
        fixed = isinstance(role, str) and not is_expression(role)
        yield Need(state, ("sts:AssumeRole",), (str(role) if fixed else "*",), known=fixed)
    resource = state.resource
    if resource is None:
        given = state.source.get("Resource")
        if isinstance(given, str) and given.endswith(".Arn}") and _REFERENCE.fullmatch(given.replace(".Arn", "")):
            # probably a function; an activity's is rarely written so
            yield Need(state, ("lambda:InvokeFunction",), (given, f"{given}:*"), "granted")
        return
    if resource.kind == "lambda":
        name = str(state.source["Resource"])
        yield Need(state, ("lambda:InvokeFunction",), (name, f"{name}:*"))
    elif resource.kind == "integration":
        parameters = state.source.get(state.arguments)
        yield from _integration(state, resource, parameters if isinstance(parameters, dict) else {})


def _integration(state: StateSource, resource: Resource, parameters: dict[str, Any]) -> Iterator[Need]:
    if resource.service.startswith("aws-sdk:"):
        service = resource.service.removeprefix("aws-sdk:")
        actions = tuple(_capitalized(action) for action in iam_actions(service, resource.action))
        found = _sdk_resource(service, resource.action, state, parameters)
        yield Need(state, actions, (found,), known=found != "*")
        if (service, resource.action) == ("glue", "startCrawler"):
            yield Need(state, ("glue:GetCrawler",), ("*",), "granted", known=False)  # as GlueStartCrawlerRun grants it
        return
    rows = INTEGRATION_PERMISSIONS.get(f"{resource.service}:{resource.action}")
    if rows is None:
        action = f"{resource.service}:{resource.action[:1].upper()}{resource.action[1:]}"
        yield Need(state, (action,), ("*",), "granted", known=False)
        return
    # without this a request to API Gateway isn't signed, and needs no permission
    unsigned = resource.service == "apigateway" and _parameter(state, parameters, "AuthType") != "IAM_ROLE"
    sync = resource.pattern.startswith("sync")
    for actions_text, on, when in rows:
        if when.startswith("sync") and not sync:
            continue
        found_resources = _resources(on, state, parameters)
        if not found_resources:
            continue
        known = on != "*" and "*" not in found_resources
        certainty = "granted" if unsigned else when.removeprefix("sync").strip()
        yield Need(state, tuple(actions_text.split()), found_resources, certainty, known)


def _capitalized(action: str) -> str:
    """Return an IAM action as AWS's documentation spells it; IAM ignores the case."""
    prefix, _, name = action.partition(":")
    return f"{prefix}:{name[:1].upper()}{name[1:]}"


def _parameter(state: StateSource, parameters: Mapping[str, Any], name: str) -> str:
    """Return a parameter's text; ``*`` where only an execution knows it."""
    index = {key.casefold(): value for key, value in parameters.items()}
    value = index.get(name.casefold())
    if not isinstance(value, str) or (state.jsonata and is_expression(value)):
        return "*"
    return value


def _resources(on: str, state: StateSource, parameters: Mapping[str, Any]) -> tuple[str, ...]:
    if on == "function":
        return _function(_parameter(state, parameters, "FunctionName"))
    if on == "queue":
        return (_queue(_parameter(state, parameters, "QueueUrl")),)
    if on == "topic":
        named = "TopicArn" if any(key.startswith("TopicArn") for key in parameters) else "TargetArn"
        return (_parameter(state, parameters, named),)
    if on == "model":
        model = _parameter(state, parameters, "ModelId")
        if model != "*" and not model.startswith(("arn:", "$")):
            model = f"{_ARN}bedrock:${{AWS::Region}}::foundation-model/{model}"
        return (model,)
    if on == "connection":
        authentication = parameters.get("Authentication")
        connection = authentication.get("ConnectionArn") if isinstance(authentication, dict) else None
        return (connection,) if isinstance(connection, str) and not is_expression(connection) else ("*",)
    if on == "executions":
        return (_executions(_parameter(state, parameters, "StateMachineArn")),)
    if on.startswith("roles:"):
        given = [name for name in on.removeprefix("roles:").split(",") if _has(parameters, name)]
        return tuple(dict.fromkeys(_role(_parameter(state, parameters, name)) for name in given))
    if on == "*":
        return ("*",)
    filled = _FIELD.sub(lambda match: _parameter(state, parameters, match[1]), on)
    only = _FIELD.findall(on)
    if len(only) == 1:
        value = _parameter(state, parameters, only[0])
        if value.startswith("arn:") or value.endswith(".Arn}"):
            return (value,)
        if on == f"{{{only[0]}}}":
            return (value,)
    service, _, rest = filled.partition(":")
    return (f"{_ARN}{service}:{_HERE}:{rest}",)


def _has(parameters: Mapping[str, Any], name: str) -> bool:
    return any(key.removesuffix(".$").casefold() == name.casefold() for key in parameters)


def _function(name: str) -> tuple[str, ...]:
    if name == "*":
        return ("*",)
    arn = name if name.startswith("arn:") or name.endswith(".Arn}") else f"{_ARN}lambda:{_HERE}:function:{name}"
    return arn, f"{arn}:*"


def _queue(url: str) -> str:
    """Return a queue's ARN from its URL; `Ref` of a queue is its URL."""
    if match := _REFERENCE.fullmatch(url):
        return f"${{{match[1]}.Arn}}"
    if match := _QUEUE_URL.fullmatch(url):
        return f"{_ARN}sqs:{match[1]}:{match[2]}:{match[3]}"
    return "*"


def _role(name: str) -> str:
    if name == "*" or name.startswith("arn:") or name.endswith(".Arn}"):
        return name
    return f"arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/{name}"


def _executions(machine: str) -> str:
    if match := _REFERENCE.fullmatch(machine):
        return f"{_ARN}states:{_HERE}:execution:${{{match[1]}.Name}}*"
    return machine.replace(":stateMachine:", ":execution:") + ":*" if machine.startswith("arn:") else "*"


def _sdk_resource(service: str, action: str, state: StateSource, parameters: Mapping[str, Any]) -> str:
    """Return the resource of an SDK integration where its parameters name it; ``*`` for others."""
    if service == "dynamodb" and _has(parameters, "TableName"):
        return _resources("dynamodb:table/{TableName}", state, parameters)[0]
    if service == "sqs" and _has(parameters, "QueueUrl"):
        return _queue(_parameter(state, parameters, "QueueUrl"))
    if service == "sns" and _has(parameters, "TopicArn"):
        return _parameter(state, parameters, "TopicArn")
    if service == "lambda" and _has(parameters, "FunctionName"):
        return _function(_parameter(state, parameters, "FunctionName"))[0]
    if service == "sfn" and _has(parameters, "StateMachineArn"):
        return _parameter(state, parameters, "StateMachineArn")
    if service == "s3" and _has(parameters, "Bucket") and "copy" not in action.casefold():
        bucket = _parameter(state, parameters, "Bucket")
        objects = "/*" if _has(parameters, "Key") or action == "deleteObjects" else ""
        return f"{_ARN}s3:::{bucket}{objects}" if bucket != "*" else "*"
    return "*"


# ---------------------------------------------------------------- distributed Maps


def _reader(state: StateSource, reader: dict[str, Any]) -> Iterator[Need]:
    parameters = reader.get("Arguments" if state.jsonata else "Parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    bucket, key = (_parameter(state, parameters, name) for name in ("Bucket", "Key"))
    listing = str(reader.get("Resource", "")).endswith(":listObjectsV2")
    if listing:
        target = f"{_ARN}s3:::{bucket}" if bucket != "*" else "*"
        yield Need(state, ("s3:ListBucket",), (target,), known=target != "*")
        yield Need(state, ("s3:GetObject",), (f"{target}/*",), "allowed", known=False)
        return
    target = f"{_ARN}s3:::{bucket}/{key}" if bucket != "*" else "*"
    yield Need(state, ("s3:GetObject",), (target,), known=target != "*" and key != "*")
    yield Need(state, ("s3:GetObjectVersion", "s3:ListBucket"), ("*",), "allowed", known=False)


def _writer(state: StateSource, writer: dict[str, Any]) -> Iterator[Need]:
    parameters = writer.get("Arguments" if state.jsonata else "Parameters")
    bucket = _parameter(state, parameters if isinstance(parameters, dict) else {}, "Bucket")
    target = f"{_ARN}s3:::{bucket}/*" if bucket != "*" else "*"
    yield Need(state, ("s3:PutObject",), (target,), known=target != "*")
    others = ("s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload")
    yield Need(state, others, (target,), known=False)
    yield Need(state, ("kms:GenerateDataKey", "kms:Decrypt"), ("*",), "allowed", known=False)
