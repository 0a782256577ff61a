"""What ``Fn::GetAtt`` gives for a deployed resource, told from its physical id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["ATTRIBUTES", "Deployed"]


@dataclass(frozen=True, slots=True)
class Deployed:
    """A deployed resource.

    :param properties: its properties in the template, unresolved
    """

    kind: str
    id: str
    partition: str
    region: str
    account: str
    properties: Mapping[str, Any]

    def arn(self, service: str, resource: str, *, region: str | None = None, account: str | None = None) -> str:
        """Write an ARN where the stack is."""
        region = self.region if region is None else region
        return f"arn:{self.partition}:{service}:{region}:{self.account if account is None else account}:{resource}"


Rule = Callable[[Deployed], str]


def _own(service: str, prefix: str, suffix: str = "") -> Rule:
    return lambda of: of.arn(service, f"{prefix}{of.id}{suffix}")


def _id(of: Deployed) -> str:
    return of.id


def _last(mark: str) -> Rule:
    return lambda of: of.id.rpartition(mark)[2]


def _role(of: Deployed) -> str:
    path = of.properties.get("Path", "/")
    return of.arn("iam", f"role{path if isinstance(path, str) else '/'}{of.id}", region="")


def _bucket_host(host: str) -> Rule:
    return lambda of: f"{of.id}.{host.format(region=of.region)}"


# https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html: what each
# type's Ref is, and how the attribute follows from it
ATTRIBUTES: dict[str, dict[str, Rule]] = {
    "AWS::Batch::JobDefinition": {"JobDefinitionArn": _id},
    "AWS::Batch::JobQueue": {"JobQueueArn": _id},
    "AWS::CodeBuild::Project": {"Arn": _own("codebuild", "project/")},
    "AWS::DynamoDB::Table": {"Arn": _own("dynamodb", "table/")},
    "AWS::EC2::SecurityGroup": {"GroupId": _id},
    "AWS::ECS::Cluster": {"Arn": _own("ecs", "cluster/")},
    "AWS::EKS::Cluster": {"Arn": _own("eks", "cluster/")},
    "AWS::Events::Connection": {"Name": _id},
    "AWS::Events::EventBus": {"Arn": _own("events", "event-bus/"), "Name": _id},
    "AWS::Events::Rule": {"Arn": _own("events", "rule/")},
    "AWS::IAM::ManagedPolicy": {"PolicyArn": _id},
    "AWS::IAM::Role": {"Arn": _role},
    "AWS::Kinesis::Stream": {"Arn": _own("kinesis", "stream/")},
    "AWS::KMS::Key": {"Arn": _own("kms", "key/"), "KeyId": _id},
    "AWS::Lambda::Alias": {"AliasArn": _id},
    "AWS::Lambda::Function": {"Arn": _own("lambda", "function:")},
    "AWS::Lambda::Version": {"FunctionArn": _id, "Version": _last(":")},
    "AWS::Logs::LogGroup": {"Arn": _own("logs", "log-group:", ":*")},
    "AWS::S3::Bucket": {
        "Arn": lambda of: of.arn("s3", of.id, region="", account=""),
        "DomainName": _bucket_host("s3.amazonaws.com"),
        "RegionalDomainName": _bucket_host("s3.{region}.amazonaws.com"),
        "DualStackDomainName": _bucket_host("s3.dualstack.{region}.amazonaws.com"),
    },
    "AWS::SNS::Topic": {"TopicArn": _id, "TopicName": _last(":")},
    "AWS::SQS::Queue": {
        "Arn": lambda of: of.arn("sqs", of.id.rpartition("/")[2]),
        "QueueName": _last("/"),
        "QueueUrl": _id,
    },
    "AWS::StepFunctions::Activity": {"Arn": _id, "Name": _last(":")},
    "AWS::StepFunctions::StateMachine": {"Arn": _id, "Name": _last(":")},
}
