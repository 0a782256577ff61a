"""How each CloudFormation type is created in the embedded services: properties in, Ref and attributes out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..drivers import partition_of
from ..drivers._aws import AwsCaller
from ..services import Call, ServiceError
from .events._buckets import notification_configuration

__all__ = ["PROVIDERS", "NOOP_TYPES", "CreatedResource", "ResourceProvider", "AwsEnvironment"]


@dataclass(frozen=True, slots=True)
class AwsEnvironment:
    """Where the embedded services stand."""

    account: str = "123456789012"
    region: str = "us-east-1"

    @property
    def partition(self) -> str:
        """The region's partition."""
        return partition_of(self.region)

    def arn(self, service: str, resource: str, *, region: str | None = None) -> str:
        """Write an ARN of this account and region."""
        return f"arn:{self.partition}:{service}:{self.region if region is None else region}:{self.account}:{resource}"

    def function_arn(self, name: str) -> str:
        """Write a Lambda function's ARN, from its name or ARN."""
        return name if name.startswith("arn:") else self.arn("lambda", f"function:{name}")


@dataclass(frozen=True, slots=True)
class CreatedResource:
    """A created resource: what Ref and Fn::GetAtt give."""

    ref: Any
    attributes: Mapping[str, Any]


ResourceProvider = Callable[[AwsCaller, AwsEnvironment, str, dict[str, Any]], CreatedResource]

NOOP_TYPES = frozenset(
    {
        "AWS::CDK::Metadata",
        "AWS::CloudFormation::WaitConditionHandle",
        "AWS::Lambda::Permission",
        "AWS::Lambda::LayerVersionPermission",
        "AWS::AutoScaling::AutoScalingGroup",
        "AWS::AutoScaling::LaunchConfiguration",
        "AWS::AutoScaling::LifecycleHook",
        "AWS::EC2::PlacementGroup",
        "AWS::ServiceDiscovery::HttpNamespace",
        "AWS::ServiceDiscovery::PrivateDnsNamespace",
        "AWS::ServiceDiscovery::PublicDnsNamespace",
        "AWS::ApiGateway::Account",
        "AWS::Events::EventBusPolicy",
        "AWS::Logs::ResourcePolicy",
        "AWS::SecretsManager::ResourcePolicy",
        "Custom::CloudwatchLogResourcePolicy",
        "Custom::S3AutoDeleteObjects",
    }
)
"""Types that need nothing created: what they permit is read from their properties, and tasks need no instances."""


def _pick(properties: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: properties[name] for name in names if name in properties}


def _table(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("TableName", name)
    parameters = _pick(
        properties,
        "AttributeDefinitions",
        "KeySchema",
        "LocalSecondaryIndexes",
        "GlobalSecondaryIndexes",
        "ProvisionedThroughput",
        "BillingMode",
    )
    stream = properties.get("StreamSpecification")
    if stream:
        parameters["StreamSpecification"] = {"StreamEnabled": True, **_pick(stream, "StreamViewType")}
    for index in parameters.get("GlobalSecondaryIndexes", []):
        index.pop("ContributorInsightsSpecification", None)
    made = aws.call(Call("dynamodb", "createTable", {"TableName": name, **parameters}))["TableDescription"]
    ttl = properties.get("TimeToLiveSpecification")
    if ttl:
        aws.call(Call("dynamodb", "updateTimeToLive", {"TableName": name, "TimeToLiveSpecification": ttl}))
    attributes = {"Arn": made["TableArn"], "StreamArn": made.get("LatestStreamArn", "")}
    return CreatedResource(name, {**attributes, "TableId": made.get("TableId", name)})


def _global_table(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    """Create the replica of this region: it is the one that tasks and handlers of the account reach."""
    table = {key: value for key, value in properties.items() if key not in ("Replicas", "ProvisionedThroughput")}
    left_out = ("WriteProvisionedThroughputSettings", "WriteOnDemandThroughputSettings")
    table["GlobalSecondaryIndexes"] = [
        {key: value for key, value in index.items() if key not in left_out}
        for index in properties.get("GlobalSecondaryIndexes") or []
    ]
    if not table["GlobalSecondaryIndexes"]:
        del table["GlobalSecondaryIndexes"]
    return _table(aws, place, name, {**table, "BillingMode": "PAY_PER_REQUEST"})


_QUEUE = (
    "DelaySeconds MaximumMessageSize MessageRetentionPeriod ReceiveMessageWaitTimeSeconds VisibilityTimeout FifoQueue "
    "ContentBasedDeduplication DeduplicationScope FifoThroughputLimit KmsMasterKeyId KmsDataKeyReusePeriodSeconds "
    "SqsManagedSseEnabled RedrivePolicy RedriveAllowPolicy"
).split()


def _queue(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    fifo = properties.get("FifoQueue")
    name = properties.get("QueueName") or (f"{name[:75]}.fifo" if fifo else name[-80:])
    attributes = {key: _attribute(properties[key]) for key in _QUEUE if key in properties}
    url = aws.call(Call("sqs", "createQueue", {"QueueName": name, "Attributes": attributes}))["QueueUrl"]
    return CreatedResource(url, {"Arn": place.arn("sqs", name), "QueueName": name, "QueueUrl": url})


def _attribute(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value) if isinstance(value, (dict, list)) else str(value)


def _queue_policy(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    policy = json.dumps(properties["PolicyDocument"])
    for url in properties["Queues"]:
        aws.call(Call("sqs", "setQueueAttributes", {"QueueUrl": url, "Attributes": {"Policy": policy}}))
    return CreatedResource(name, {"Id": name})


def _topic(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    fifo = properties.get("FifoTopic")
    name = properties.get("TopicName") or (f"{name}.fifo" if fifo else name)
    keys = ("DisplayName", "FifoTopic", "ContentBasedDeduplication", "KmsMasterKeyId")
    attributes = {key: _attribute(properties[key]) for key in keys if key in properties}
    arn = aws.call(Call("sns", "createTopic", {"Name": name, "Attributes": attributes}))["TopicArn"]
    for subscription in properties.get("Subscription") or []:
        aws.call(Call("sns", "subscribe", {"TopicArn": arn, **_pick(subscription, "Protocol", "Endpoint")}))
    return CreatedResource(arn, {"TopicArn": arn, "TopicName": name})


def _subscription(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    parameters = _pick(properties, "TopicArn", "Protocol", "Endpoint")
    keys = ("FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy")
    attributes = {key: _attribute(properties[key]) for key in keys if key in properties}
    if attributes:
        parameters["Attributes"] = attributes
    arn = aws.call(Call("sns", "subscribe", parameters))["SubscriptionArn"]
    return CreatedResource(arn, {"Arn": arn})


def _topic_policy(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    policy = json.dumps(properties["PolicyDocument"])
    for arn in properties["Topics"]:
        aws.call(
            Call(
                "sns",
                "setTopicAttributes",
                {"TopicArn": arn, "AttributeName": "Policy", "AttributeValue": policy},
            )
        )
    return CreatedResource(name, {"Id": name})


def _bucket(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("BucketName", name.lower()[-63:].lstrip("-"))
    parameters: dict[str, Any] = {"Bucket": name}
    if place.region != "us-east-1":
        parameters["CreateBucketConfiguration"] = {"LocationConstraint": place.region}
    aws.call(Call("s3", "createBucket", parameters))
    versioning = properties.get("VersioningConfiguration")
    if versioning:
        aws.call(Call("s3", "putBucketVersioning", {"Bucket": name, "VersioningConfiguration": versioning}))
    given = notification_configuration(properties.get("NotificationConfiguration") or {})
    if given:
        aws.call(Call("s3", "putBucketNotificationConfiguration", {"Bucket": name, "NotificationConfiguration": given}))
    domain = f"{name}.s3.amazonaws.com"
    return CreatedResource(
        name,
        {
            "Arn": f"arn:{place.partition}:s3:::{name}",
            "DomainName": domain,
            "RegionalDomainName": f"{name}.s3.{place.region}.amazonaws.com",
            "DualStackDomainName": f"{name}.s3.dualstack.{place.region}.amazonaws.com",
            "WebsiteURL": f"http://{name}.s3-website-{place.region}.amazonaws.com",
        },
    )


def _bucket_policy(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    policy = json.dumps(properties["PolicyDocument"])
    aws.call(Call("s3", "putBucketPolicy", {"Bucket": properties["Bucket"], "Policy": policy}))
    return CreatedResource(properties["Bucket"], {})


def _key(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    parameters = _pick(properties, "Description", "KeySpec", "KeyUsage", "MultiRegion")
    if "KeyPolicy" in properties:
        parameters["Policy"] = json.dumps(properties["KeyPolicy"])
    made = aws.call(Call("kms", "createKey", parameters))["KeyMetadata"]
    return CreatedResource(made["KeyId"], {"Arn": made["Arn"], "KeyId": made["KeyId"]})


def _key_alias(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    parameters = {"AliasName": properties["AliasName"], "TargetKeyId": properties["TargetKeyId"]}
    aws.call(Call("kms", "createAlias", parameters))
    return CreatedResource(properties["AliasName"], {})


def _log_group(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("LogGroupName", name)
    aws.call(Call("cloudwatchlogs", "createLogGroup", {"LogGroupName": name, **_pick(properties, "KmsKeyId")}))
    days = properties.get("RetentionInDays")
    if days:
        aws.call(Call("cloudwatchlogs", "putRetentionPolicy", {"LogGroupName": name, "RetentionInDays": days}))
    return CreatedResource(name, {"Arn": place.arn("logs", f"log-group:{name}:*")})


def _event_bus(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("Name", name)
    arn = aws.call(Call("events", "createEventBus", {"Name": name}))["EventBusArn"]
    return CreatedResource(name, {"Arn": arn, "Name": name, "Policy": ""})


def _rule(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("Name", name[-64:])
    parameters = {
        "Name": name,
        **_pick(properties, "Description", "EventBusName", "ScheduleExpression", "State", "RoleArn"),
    }
    if "EventPattern" in properties:
        parameters["EventPattern"] = json.dumps(properties["EventPattern"])
    arn = aws.call(Call("events", "putRule", parameters))["RuleArn"]
    if properties.get("Targets"):
        bus = _pick(properties, "EventBusName")
        aws.call(Call("events", "putTargets", {"Rule": name, "Targets": properties["Targets"], **bus}))
    return CreatedResource(name, {"Arn": arn})


def _role(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    name = properties.get("RoleName", name[-64:])
    parameters = _pick(properties, "Path", "Description", "MaxSessionDuration")
    parameters["AssumeRolePolicyDocument"] = json.dumps(properties["AssumeRolePolicyDocument"])
    made = aws.call(Call("iam", "createRole", {"RoleName": name, **parameters}))["Role"]
    for policy in properties.get("Policies") or []:
        _put_policy(aws, "Role", name, policy)
    return CreatedResource(name, {"Arn": made["Arn"], "RoleId": made["RoleId"]})


def _put_policy(aws: AwsCaller, kind: str, name: str, policy: Mapping[str, Any]) -> None:
    parameters = {
        f"{kind}Name": name,
        "PolicyName": policy["PolicyName"],
        # the embedded IAM wants a version, which IAM does not
        "PolicyDocument": json.dumps({"Version": "2012-10-17", **policy["PolicyDocument"]}),
    }
    try:
        aws.call(Call("iam", f"put{kind}Policy", parameters))
    except ServiceError as error:
        if error.code != "NoSuchEntity":
            raise
        # an imported role, which exists where the stack will be deployed; its permissions aren't judged here


def _policy(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    for kind in ("Role", "User", "Group"):
        for owner in properties.get(f"{kind}s") or []:
            _put_policy(aws, kind, owner, properties)
    return CreatedResource(properties["PolicyName"], {"Id": properties["PolicyName"]})


def _managed_policy(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
    parameters = {
        "PolicyName": properties.get("ManagedPolicyName", name),
        "PolicyDocument": json.dumps(properties["PolicyDocument"]),
        **_pick(properties, "Path", "Description"),
    }
    arn = aws.call(Call("iam", "createPolicy", parameters))["Policy"]["Arn"]
    for role in properties.get("Roles") or []:
        aws.call(Call("iam", "attachRolePolicy", {"RoleName": role, "PolicyArn": arn}))
    return CreatedResource(arn, {"PolicyArn": arn})


PROVIDERS: dict[str, ResourceProvider] = {
    "AWS::DynamoDB::GlobalTable": _global_table,
    "AWS::DynamoDB::Table": _table,
    "AWS::Events::EventBus": _event_bus,
    "AWS::Events::Rule": _rule,
    "AWS::IAM::ManagedPolicy": _managed_policy,
    "AWS::IAM::Policy": _policy,
    "AWS::IAM::Role": _role,
    "AWS::KMS::Alias": _key_alias,
    "AWS::KMS::Key": _key,
    "AWS::Logs::LogGroup": _log_group,
    "AWS::S3::Bucket": _bucket,
    "AWS::S3::BucketPolicy": _bucket_policy,
    "AWS::SNS::Subscription": _subscription,
    "AWS::SNS::Topic": _topic,
    "AWS::SNS::TopicPolicy": _topic_policy,
    "AWS::SQS::Queue": _queue,
    "AWS::SQS::QueuePolicy": _queue_policy,
}
