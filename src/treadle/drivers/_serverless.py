"""AWS SAM: what a serverless template means in CloudFormation's own resources.

https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html

``Policies`` become the roles that SAM creates, with the statements of its policy templates. What has no resource here
(APIs, event types of other services) is noted once, by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .._iam import sam_policies
from ..errors import AppError

__all__ = ["Expansion", "expand_serverless"]

_TRANSFORM: Final = "AWS::Serverless-2016-10-31"
_FUNCTION_PROPERTIES: Final[tuple[str, ...]] = (
    "FunctionName",
    "Handler",
    "Runtime",
    "Timeout",
    "MemorySize",
    "Layers",
    "Environment",
    "Architectures",
    "PackageType",
    "ImageConfig",
)
_STREAM_PROPERTIES: Final[tuple[str, ...]] = (
    "BatchSize",
    "BisectBatchOnFunctionError",
    "DestinationConfig",
    "Enabled",
    "FilterCriteria",
    "FunctionResponseTypes",
    "MaximumBatchingWindowInSeconds",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "ParallelizationFactor",
    "ScalingConfig",
    "StartingPosition",
    "TumblingWindowInSeconds",
)
_SCHEDULE_PROPERTIES: Final[tuple[str, ...]] = (
    "EndDate",
    "GroupName",
    "Name",
    "ScheduleExpression",
    "ScheduleExpressionTimezone",
    "StartDate",
    "State",
)

Properties = dict[str, Any]


@dataclass(slots=True)
class Expansion:
    """A template without serverless resources.

    :ivar notes: what was left out, one line each
    """

    template: dict[str, Any]
    notes: list[str] = field(default_factory=list)


def expand_serverless(template: Mapping[str, Any]) -> Expansion:
    """Return a template whose serverless resources are CloudFormation's own.

    :raises AppError: when the template needs another transform
    """
    transforms = template.get("Transform") or []
    names = transforms if isinstance(transforms, list) else [transforms]
    for name in names:
        if name not in (_TRANSFORM, "AWS::LanguageExtensions"):
            raise AppError(
                f"the template needs the transform {name!r}, which runs in CloudFormation alone; expand it first: "
                "aws cloudformation get-template --template-stage Processed",
                code="Transform",
            )
    kept = {key: value for key, value in template.items() if key not in ("Transform", "Globals")}
    resources = template.get("Resources")
    if not isinstance(resources, dict):
        return Expansion(kept)  # for the reader of templates to refuse
    made = Expansion({**kept, "Resources": {}})
    expander = _Expander(template.get("Globals") or {}, made)
    for logical_id, resource in resources.items():
        if isinstance(resource, dict) and isinstance(resource.get("Properties", {}), dict):
            expander.add(logical_id, resource)
        else:
            made.template["Resources"][logical_id] = resource  # for the reader of templates to refuse
    return made


class _Expander:
    def __init__(self, defaults: Mapping[str, Any], made: Expansion) -> None:
        self._defaults = defaults
        self._made = made
        self._resources: dict[str, Any] = made.template["Resources"]

    def add(self, logical_id: str, resource: Mapping[str, Any]) -> None:
        """Add a resource, or those that it expands to."""
        kind = str(resource.get("Type"))
        expand: Callable[[str, Properties], Iterator[tuple[str, str, Properties]]] | None = {
            "AWS::Serverless::Function": self._function,
            "AWS::Serverless::StateMachine": self._state_machine,
            "AWS::Serverless::SimpleTable": self._table,
            "AWS::Serverless::LayerVersion": self._layer,
        }.get(kind)
        if expand is None:
            if kind in ("AWS::Serverless::Connector",):  # permissions alone
                return
            self._resources[logical_id] = dict(resource)
            return
        kept = {key: resource[key] for key in ("Condition", "DependsOn", "Metadata") if key in resource}
        given = self._with_defaults(kind.rpartition("::")[2], resource.get("Properties") or {})
        for name, made, properties in expand(logical_id, given):
            shared = kept if name == logical_id else {key: value for key, value in kept.items() if key == "Condition"}
            self._resources[name] = {**shared, "Type": made, "Properties": properties}

    def _with_defaults(self, kind: str, properties: Mapping[str, Any]) -> Properties:
        """Return properties with the template's Globals, which add to objects and are overridden otherwise."""
        merged: Properties = dict(self._defaults.get(kind) or {})
        for key, value in properties.items():
            before = merged.get(key)
            merged[key] = _merged(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
        return merged

    def _note(self, logical_id: str, what: str) -> None:
        self._made.notes.append(f"{logical_id}: {what} is not carried out here")

    # ------------------------------------------------------------ resources

    def _function(self, logical_id: str, given: Properties) -> Iterator[tuple[str, str, Properties]]:
        properties = {key: given[key] for key in _FUNCTION_PROPERTIES if key in given}
        if "InlineCode" in given:
            properties["Code"] = {"ZipFile": given["InlineCode"]}
        elif "CodeUri" in given:
            properties["Code"] = _stored(given["CodeUri"], bucket="S3Bucket", key="S3Key")
        elif "ImageUri" in given:
            properties["Code"] = {"ImageUri": given["ImageUri"]}
        yield from self._role(logical_id, given, properties, "lambda.amazonaws.com")
        yield logical_id, "AWS::Lambda::Function", properties
        alias = given.get("AutoPublishAlias")
        if isinstance(alias, str):
            yield f"{logical_id}Version", "AWS::Lambda::Version", {"FunctionName": {"Ref": logical_id}}
            version = {"Fn::GetAtt": [f"{logical_id}Version", "Version"]}
            about = {"FunctionName": {"Ref": logical_id}, "Name": alias, "FunctionVersion": version}
            yield f"{logical_id}Alias{alias}", "AWS::Lambda::Alias", about
        for name, event in _events(given):
            yield from self._function_event(logical_id, name, event)

    def _state_machine(self, logical_id: str, given: Properties) -> Iterator[tuple[str, str, Properties]]:
        renamed = {
            "Name": "StateMachineName",
            "Type": "StateMachineType",
            "Logging": "LoggingConfiguration",
            "Tracing": "TracingConfiguration",
        }
        properties = {new: given[old] for old, new in renamed.items() if old in given}
        for key in ("Definition", "DefinitionSubstitutions"):
            if key in given:
                properties[key] = given[key]
        if "DefinitionUri" in given:
            properties["DefinitionS3Location"] = _stored(given["DefinitionUri"], bucket="Bucket", key="Key")
        yield from self._role(logical_id, given, properties, "states.amazonaws.com", member="RoleArn")
        yield logical_id, "AWS::StepFunctions::StateMachine", properties
        for name, event in _events(given):
            yield from self._machine_event(logical_id, name, event)

    def _table(self, logical_id: str, given: Properties) -> Iterator[tuple[str, str, Properties]]:
        key = given.get("PrimaryKey") or {"Name": "id", "Type": "String"}
        kind = {"String": "S", "Number": "N", "Binary": "B"}.get(key.get("Type", "String"), "S")
        properties: Properties = {
            "AttributeDefinitions": [{"AttributeName": key.get("Name", "id"), "AttributeType": kind}],
            "KeySchema": [{"AttributeName": key.get("Name", "id"), "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
        }
        if "TableName" in given:
            properties["TableName"] = given["TableName"]
        yield logical_id, "AWS::DynamoDB::Table", properties

    def _layer(self, logical_id: str, given: Properties) -> Iterator[tuple[str, str, Properties]]:
        kept = ("LayerName", "Description", "CompatibleRuntimes", "CompatibleArchitectures", "LicenseInfo")
        properties = {key: given[key] for key in kept if key in given}
        properties["Content"] = _stored(given.get("ContentUri"), bucket="S3Bucket", key="S3Key")
        yield logical_id, "AWS::Lambda::LayerVersion", properties

    def _role(
        self, logical_id: str, given: Properties, properties: Properties, principal: str, *, member: str = "Role"
    ) -> Iterator[tuple[str, str, Properties]]:
        """Set the role, and yield the one that SAM creates where none is given."""
        if "Role" in given:
            properties[member] = given["Role"]
            return
        statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": principal}}
        role: Properties = {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}
        policies = sam_policies(given.get("Policies"))
        managed = [*_own_policies(given, principal), *policies.managed]
        if managed:
            role["ManagedPolicyArns"] = [_policy_arn(each) for each in managed]
        if policies.documents:
            role["Policies"] = [
                {
                    "PolicyName": f"{logical_id}RolePolicy{each.key[0] if each.key else 0}",
                    "PolicyDocument": each.document,
                }
                for each in policies.documents
            ]
        if policies.unknown:  # a name that no policy has: the role may be allowed more than is known
            role.setdefault("ManagedPolicyArns", []).append("unknown")
        for unknown in policies.unknown:
            self._note(logical_id, f"its policy {unknown!s:.80}")
        yield f"{logical_id}Role", "AWS::IAM::Role", role
        properties[member] = {"Fn::GetAtt": [f"{logical_id}Role", "Arn"]}

    # ------------------------------------------------------------ events

    def _function_event(self, logical_id: str, name: str, event: Properties) -> Iterator[tuple[str, str, Properties]]:
        kind, given = str(event.get("Type")), event.get("Properties") or {}
        function = {"Fn::GetAtt": [logical_id, "Arn"]}
        if kind in ("SQS", "DynamoDB", "Kinesis"):
            source = {key: given[key] for key in _STREAM_PROPERTIES if key in given}
            source |= {"EventSourceArn": given.get("Queue" if kind == "SQS" else "Stream"), "FunctionName": function}
            yield f"{logical_id}{name}", "AWS::Lambda::EventSourceMapping", source
        elif kind == "SNS":
            kept = ("FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "Region")
            subscription = {key: given[key] for key in kept if key in given}
            subscription |= {"Protocol": "lambda", "Endpoint": function, "TopicArn": given.get("Topic")}
            yield f"{logical_id}{name}", "AWS::SNS::Subscription", subscription
        elif kind in ("EventBridgeRule", "CloudWatchEvent", "Schedule"):
            yield self._rule(logical_id, name, kind, given, {"Arn": function})
        elif kind == "ScheduleV2":
            yield from self._schedule(logical_id, name, given, function)
        else:
            self._note(logical_id, f"its event {name} of type {kind}")

    def _machine_event(self, logical_id: str, name: str, event: Properties) -> Iterator[tuple[str, str, Properties]]:
        kind, given = str(event.get("Type")), event.get("Properties") or {}
        machine = {"Ref": logical_id}
        if kind in ("EventBridgeRule", "CloudWatchEvent", "Schedule"):
            target = {"Arn": machine, "RoleArn": {"Fn::GetAtt": [f"{logical_id}EventsRole", "Arn"]}}
            yield from self._role(f"{logical_id}Events", {}, {}, "events.amazonaws.com")
            yield self._rule(logical_id, name, kind, given, target)
        elif kind == "ScheduleV2":
            yield from self._schedule(logical_id, name, given, machine)
        else:
            self._note(logical_id, f"its event {name} of type {kind}")

    @staticmethod
    def _rule(
        logical_id: str, name: str, kind: str, given: Properties, target: Properties
    ) -> tuple[str, str, Properties]:
        target = {"Id": f"{logical_id}{name}Target"[-64:], **target}
        target |= {key: given[key] for key in ("Input", "InputPath", "InputTransformer", "RetryPolicy") if key in given}
        if "DeadLetterConfig" in given and "Arn" in given["DeadLetterConfig"]:
            target["DeadLetterConfig"] = {"Arn": given["DeadLetterConfig"]["Arn"]}
        rule: Properties = {"Targets": [target]}
        if kind == "Schedule":
            rule |= {"ScheduleExpression": given.get("Schedule")}
        else:
            rule |= {"EventPattern": given.get("Pattern")}
        rule |= {key: given[key] for key in ("EventBusName", "Name", "Description", "State") if key in given}
        if given.get("Enabled") is False:
            rule["State"] = "DISABLED"
        return f"{logical_id}{name}", "AWS::Events::Rule", rule

    def _schedule(
        self, logical_id: str, name: str, given: Properties, target: Any
    ) -> Iterator[tuple[str, str, Properties]]:
        about: Properties = {"Arn": target}
        about |= {key: given[key] for key in ("Input", "RetryPolicy") if key in given}
        role = {"Role": given["RoleArn"]} if "RoleArn" in given else {}
        yield from self._role(f"{logical_id}{name}", role, about, "scheduler.amazonaws.com", member="RoleArn")
        kept = (
            "ScheduleExpression",
            "ScheduleExpressionTimezone",
            "StartDate",
            "EndDate",
            "GroupName",
            "State",
            "Name",
        )
        schedule = {key: given[key] for key in kept if key in given}
        schedule |= {"FlexibleTimeWindow": given.get("FlexibleTimeWindow") or {"Mode": "OFF"}, "Target": about}
        yield f"{logical_id}{name}", "AWS::Scheduler::Schedule", schedule


def _own_policies(given: Mapping[str, Any], principal: str) -> Iterator[str]:
    """Yield the managed policies that SAM adds by itself."""
    if principal == "lambda.amazonaws.com":
        yield "service-role/AWSLambdaBasicExecutionRole"
        if "VpcConfig" in given:
            yield "service-role/AWSLambdaVPCAccessExecutionRole"
    tracing = given.get("Tracing")
    if tracing == "Active" or (isinstance(tracing, dict) and tracing.get("Enabled") is True):
        yield "AWSXrayWriteOnlyAccess"


def _policy_arn(policy: Any) -> Any:
    """Return the ARN of a managed policy that is given by its name or ARN."""
    if not isinstance(policy, str) or policy.startswith("arn:"):
        return policy
    return {"Fn::Sub": f"arn:${{AWS::Partition}}:iam::aws:policy/{policy}"}


def _merged(before: Mapping[str, Any], value: Mapping[str, Any]) -> Properties:
    """Return an object with the members of both; objects inside are merged too."""
    merged = dict(before)
    for key, item in value.items():
        inner = merged.get(key)
        merged[key] = _merged(inner, item) if isinstance(inner, dict) and isinstance(item, dict) else item
    return merged


def _events(given: Mapping[str, Any]) -> Iterator[tuple[str, Properties]]:
    for name, event in (given.get("Events") or {}).items():
        if isinstance(event, dict):
            yield str(name), event


def _stored(uri: Any, *, bucket: str, key: str) -> Any:
    """Return where code or a definition is: in S3, or the local path as it is given."""
    if isinstance(uri, dict) and "Bucket" in uri:
        return {bucket: uri["Bucket"], key: uri.get("Key")}
    return uri
