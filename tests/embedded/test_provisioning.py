"""Every kind of resource created from a template, and templates that can't be created."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.embedded import AwsEnvironment, EmbeddedAws
from treadle.embedded._resources import PROVIDERS
from treadle.errors import ProvisionError, TreadleError, UnsupportedError
from treadle.services import Call

from .conftest import Account, machine, task

POLICY: dict[str, Any] = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", "Principal": "*"}],
}
ASSUME: dict[str, Any] = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}],
}
IDENTITY: dict[str, Any] = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}],
}
TABLE = {
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "BillingMode": "PAY_PER_REQUEST",
}
# type -> (properties, the others it refers to, what Ref gives, attributes); patterns in which * is what the service made
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], str, dict[str, str]]] = {
    "AWS::DynamoDB::GlobalTable": (
        {**TABLE, "TableName": "t", "Replicas": [{"Region": "us-east-1"}]},
        {},
        "t",
        {"Arn": "arn:aws:dynamodb:us-east-1:123456789012:table/t"},
    ),
    "AWS::DynamoDB::Table": (
        {**TABLE, "TableName": "t", "StreamSpecification": {"StreamViewType": "NEW_IMAGE"}, "TimeToLiveSpecification": {"AttributeName": "ttl", "Enabled": True}},
        {},
        "t",
        {"Arn": "arn:aws:dynamodb:us-east-1:123456789012:table/t", "StreamArn": "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/*"},
    ),
    "AWS::Events::EventBus": ({"Name": "b"}, {}, "b", {"Arn": "arn:aws:events:us-east-1:123456789012:event-bus/b", "Name": "b"}),
    "AWS::Events::Rule": ({"Name": "r", "EventPattern": {"source": ["s"]}, "State": "ENABLED"}, {}, "r", {"Arn": "arn:aws:events:us-east-1:123456789012:rule/r"}),
    "AWS::IAM::ManagedPolicy": ({"ManagedPolicyName": "p", "PolicyDocument": IDENTITY}, {}, "arn:aws:iam::123456789012:policy/p", {"PolicyArn": "arn:aws:iam::123456789012:policy/p"}),
    "AWS::IAM::Policy": (
        {"PolicyName": "p", "PolicyDocument": IDENTITY, "Roles": [{"Ref": "Role"}]},
        {"Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": ASSUME}}},
        "p",
        {},
    ),
    "AWS::IAM::Role": ({"RoleName": "r", "AssumeRolePolicyDocument": ASSUME, "Policies": [{"PolicyName": "p", "PolicyDocument": IDENTITY}]}, {}, "r", {"Arn": "arn:aws:iam::123456789012:role/r", "RoleId": "*"}),
    "AWS::KMS::Alias": (
        {"AliasName": "alias/a", "TargetKeyId": {"Fn::GetAtt": ["Key", "Arn"]}},
        {"Key": {"Type": "AWS::KMS::Key", "Properties": {}}},
        "alias/a",
        {},
    ),
    "AWS::KMS::Key": ({"Description": "d"}, {}, "*", {"Arn": "arn:aws:kms:us-east-1:123456789012:key/*"}),
    "AWS::Logs::LogGroup": ({"LogGroupName": "/g", "RetentionInDays": 7}, {}, "/g", {"Arn": "arn:aws:logs:us-east-1:123456789012:log-group:/g:*"}),
    "AWS::S3::Bucket": ({"BucketName": "bucket", "VersioningConfiguration": {"Status": "Enabled"}}, {}, "bucket", {"Arn": "arn:aws:s3:::bucket", "RegionalDomainName": "bucket.s3.us-east-1.amazonaws.com"}),
    "AWS::S3::BucketPolicy": ({"Bucket": {"Ref": "Bucket"}, "PolicyDocument": POLICY}, {"Bucket": {"Type": "AWS::S3::Bucket"}}, "*", {}),
    "AWS::SNS::Subscription": (
        {"TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]}, "FilterPolicy": {"a": ["b"]}},
        {"Topic": {"Type": "AWS::SNS::Topic"}, "Queue": {"Type": "AWS::SQS::Queue"}},
        "arn:aws:sns:us-east-1:123456789012:*",
        {},
    ),
    "AWS::SNS::Topic": ({"TopicName": "t", "DisplayName": "T"}, {}, "arn:aws:sns:us-east-1:123456789012:t", {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "TopicName": "t"}),
    "AWS::SNS::TopicPolicy": ({"Topics": [{"Ref": "Topic"}], "PolicyDocument": POLICY}, {"Topic": {"Type": "AWS::SNS::Topic"}}, "*", {}),
    "AWS::SQS::Queue": (
        {"QueueName": "q.fifo", "FifoQueue": True, "VisibilityTimeout": 60},
        {},
        "https://sqs.us-east-1.amazonaws.com/123456789012/q.fifo",
        {"Arn": "arn:aws:sqs:us-east-1:123456789012:q.fifo", "QueueName": "q.fifo"},
    ),
    "AWS::SQS::QueuePolicy": ({"Queues": [{"Ref": "Queue"}], "PolicyDocument": POLICY}, {"Queue": {"Type": "AWS::SQS::Queue"}}, "*", {}),
    "AWS::Lambda::Function": ({"FunctionName": "f", "Runtime": "python3.12", "Handler": "index.h", "Code": {"ZipFile": "x"}}, {}, "f", {"Arn": "arn:aws:lambda:us-east-1:123456789012:function:f"}),
    "AWS::Lambda::Version": ({"FunctionName": "f"}, {}, "arn:aws:lambda:us-east-1:123456789012:function:f:1", {"Version": "1"}),
    "AWS::Lambda::Alias": ({"FunctionName": "f", "Name": "live", "FunctionVersion": "1"}, {}, "arn:aws:lambda:us-east-1:123456789012:function:f:live", {}),
    "AWS::StepFunctions::Activity": ({"Name": "a"}, {}, "arn:aws:states:us-east-1:123456789012:activity:a", {"Name": "a", "Arn": "arn:aws:states:us-east-1:123456789012:activity:a"}),
}  # fmt: skip


def test_every_kind_has_a_case() -> None:
    assert set(PROVIDERS) <= set(CASES)


@pytest.mark.parametrize("kind", sorted(CASES))
def test_a_resource(account: Account, kind: str) -> None:
    import fnmatch

    properties, others, ref, attributes = CASES[kind]
    outputs: dict[str, Any] = {"Ref": {"Value": {"Ref": "It"}}}
    outputs |= {name: {"Value": {"Fn::GetAtt": ["It", name]}} for name in attributes}
    made = account.deploy({"It": {"Type": kind, "Properties": properties}, **others}, Outputs=outputs).outputs
    for name, pattern in {"Ref": ref, **attributes}.items():
        assert fnmatch.fnmatchcase(made[name], pattern), (name, made[name])
    assert account.deployment.skipped == {}


@pytest.mark.parametrize("kind", sorted(PROVIDERS))
def test_a_resource_without_names_gets_one(account: Account, kind: str) -> None:
    properties, others, _, _ = CASES[kind]
    unnamed = {key: value for key, value in properties.items() if not (key.endswith("Name") and key not in ("PolicyName", "AliasName")) and key != "Name"}  # fmt: skip
    if kind == "AWS::SQS::Queue":
        unnamed = {"FifoQueue": True}
    name = "AnExtraordinarilyLongLogicalIdWhichNobodyWouldTypeButToolsMake0123456789ABCDEF"
    account.deploy({name: {"Type": kind, "Properties": unnamed}, **others}, Outputs={"O": {"Value": {"Ref": name}}})
    assert account.deployment.outputs["O"]


def test_another_place() -> None:
    with EmbeddedAws(place=AwsEnvironment(region="eu-central-1")) as aws:
        resources = {
            "Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}},
            "B": {"Type": "AWS::S3::Bucket"},
        }
        aws.deploy({"S": {"Resources": resources}})
        url = aws.call(Call("sqs", "getQueueUrl", {"QueueName": "q"}))["QueueUrl"]
        assert url == "https://sqs.eu-central-1.amazonaws.com/123456789012/q"


def test_stacks_share_exports(account: Account) -> None:
    first = {
        "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}}},
        "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Q", "Arn"]}, "Export": {"Name": "First:Q"}}},
    }
    second = {
        "Resources": {"M": machine({"P": {"Type": "Pass", "Result": {"Fn::ImportValue": "First:Q"}, "End": True}})}
    }
    deployment = account.aws.deploy({"First": first, "Second": second})
    assert "arn:aws:sqs:us-east-1:123456789012:q" in deployment.machines[0].definition


def test_conditions_decide_what_is_there(account: Account) -> None:
    pass_ = machine({"P": {"Type": "Pass", "End": True}})
    account.deploy(
        {"One": {**pass_, "Condition": "Yes"}, "Two": {**pass_, "Condition": "No"}},
        Conditions={"Yes": {"Fn::Equals": [1, 1]}, "No": {"Fn::Equals": [1, 2]}},
    )
    assert [one.logical_id for one in account.deployment.machines] == ["One"]


def refused(account: Account, resources: dict[str, Any], *words: str) -> None:
    with pytest.raises(TreadleError) as raised:
        account.deploy(resources)
    for word in words:
        assert word in str(raised.value)


def test_a_skipped_resource_ends_the_run_only_when_it_is_called(account: Account) -> None:
    gadget = {"Type": "AWS::IoT::Gadget", "Properties": {}}
    send = task("sqs:sendMessage", {"QueueUrl": {"Ref": "Gadget"}, "MessageBody": {"Fn::GetAtt": ["Gadget", "Arn"]}})
    chosen = {
        "Choose": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.send", "BooleanEquals": True, "Next": "T"}],
            "Default": "P",
        },
        "T": send,
        "P": {"Type": "Pass", "End": True},
    }
    deployment = account.deploy({"Gadget": gadget, "Main": machine(chosen)})
    assert deployment.skipped == {"Gadget": "AWS::IoT::Gadget"}
    assert deployment.skipped_note() == "skipped Gadget (AWS::IoT::Gadget): not supported by the embedded services yet"
    assert account.run(input={"send": False}).ok
    with pytest.raises(UnsupportedError, match=r"sqs:sendMessage names Gadget \(AWS::IoT::Gadget\), which is skipped"):
        account.run(input={"send": True})


def test_a_resource_that_needs_a_skipped_one_is_created_or_skipped(account: Account) -> None:
    gadget = {"Type": "AWS::IoT::Gadget", "Properties": {}}
    queue = {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": {"Fn::GetAtt": ["Gadget", "KeyArn"]}}}
    mapping = {
        "Type": "AWS::Lambda::EventSourceMapping",
        "Properties": {"FunctionName": "f", "EventSourceArn": {"Fn::GetAtt": ["Gadget", "Arn"]}},
    }
    main = machine({"P": {"Type": "Pass", "Result": {"Ref": "Gadget"}, "End": True}})
    deployment = account.deploy({"Gadget": gadget, "Q": queue, "Map": mapping, "Main": main})
    assert list(deployment.skipped) == ["Gadget", "Map"]
    assert deployment.reasons == {"Map": "it connects Gadget, which is skipped"}
    assert account.run().ok


def test_what_other_stacks_have_is_stood_in_for(account: Account) -> None:
    states = {"P": {"Type": "Pass", "Result": [{"Fn::ImportValue": "Net:TableArn"}, {"Ref": "Ami"}], "End": True}}
    kind = "AWS::SSM::Parameter::Value<String>"
    deployment = account.deploy(
        {"Main": machine(states)}, Parameters={"Ami": {"Type": kind, "Default": "/shared/queue"}}
    )
    imported, stored = account.run().output
    assert imported.startswith("arn:aws:embedded:us-east-1:123456789012:import-")
    assert stored.startswith("parameter-")
    assert deployment.notes == [
        "Fn::ImportValue: no stack here exports Net:TableArn: a placeholder stands in; "
        "deploy the stack that exports it with this one",
        "Systems Manager has no parameter /shared/queue: a placeholder stands in; define it in a stack of the app",
    ]


def test_a_systems_manager_parameter_of_the_app_is_read(account: Account) -> None:
    parameter = {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/own", "Type": "String", "Value": "v"}}
    states = {"P": {"Type": "Pass", "Result": {"Ref": "Own"}, "End": True}}
    declared = {"Own": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/own"}}
    account.aws.deploy({"First": {"Resources": {"Given": parameter}}})
    deployment = account.deploy({"Main": machine(states)}, Parameters=declared)
    assert deployment.notes == []
    assert account.run().output == "v"


def test_a_call_that_names_an_import_names_the_export(account: Account) -> None:
    states = {"T": task("sqs:sendMessage", {"QueueUrl": {"Fn::ImportValue": "Net:Queue"}, "MessageBody": "m"})}
    account.deploy({"Main": machine(states)})
    with pytest.raises(UnsupportedError, match="names the export 'Net:Queue', which no stack here has"):
        account.run()


def test_a_circle(account: Account) -> None:
    def queue(other: str) -> dict[str, Any]:
        arn = {"Fn::GetAtt": [other, "Arn"]}
        return {"Type": "AWS::SQS::Queue", "Properties": {"RedrivePolicy": {"deadLetterTargetArn": arn}}}

    refused(account, {"A": queue("B"), "B": queue("C"), "C": queue("A")}, "need each other", "CircularDependency")
    refused(account, {"A": {"Type": "AWS::SQS::Queue", "DependsOn": "A"}}, "CircularDependency")


def test_a_chain_of_thousands_of_resources(account: Account) -> None:
    resources: dict[str, Any] = {
        f"L{n}": {"Type": "AWS::Lambda::Permission", "DependsOn": f"L{n + 1}"} for n in range(5000)
    }
    account.deploy({**resources, "L5000": {"Type": "AWS::Lambda::Permission"}})


@pytest.mark.parametrize(
    ("resource", "words"),
    [
        ({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "no spaces allowed"}}, ("It (AWS::SQS::Queue)", "refused")),
        ({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Gone"}}}, ("Gone", "no resource")),
        ({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Transform": "x"}}}, ("Fn::Transform",)),
        ({"Type": "AWS::DynamoDB::Table", "Properties": {}}, ("It (AWS::DynamoDB::Table)",)),
        ({"Type": "AWS::SQS::QueuePolicy", "Properties": {}}, ("It (AWS::SQS::QueuePolicy)", "PolicyDocument")),
        ({"Type": "AWS::SNS::Topic", "Properties": [1]}, ("It (AWS::SNS::Topic)",)),
        ({"Type": "AWS::StepFunctions::StateMachine", "Properties": {}}, ("no definition that can be read here",)),
        ({"Type": "AWS::Lambda::Function", "Properties": {"Timeout": "soon"}}, ("It (AWS::Lambda::Function)",)),
    ],
)  # fmt: skip
def test_a_resource_that_cannot_be_created_is_named(
    account: Account, resource: dict[str, Any], words: tuple[str, ...]
) -> None:
    refused(account, {"It": resource}, *words)


def test_an_unknown_attribute_is_named(account: Account) -> None:
    output = {"O": {"Value": {"Fn::GetAtt": ["Q", "Colour"]}}}
    with pytest.raises(ProvisionError, match=r"Q \(AWS::SQS::Queue\): treadle doesn't know its attribute 'Colour'"):
        account.deploy({"Q": {"Type": "AWS::SQS::Queue"}}, Outputs=output)


def test_a_queue_gets_its_redrive_policy(account: Account) -> None:
    """A message that was received too often goes to the dead-letter queue."""
    policy = {"deadLetterTargetArn": {"Fn::GetAtt": ["Lost", "Arn"]}, "maxReceiveCount": 1}
    account.deploy(
        {
            "Lost": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}},
            "Work": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "work", "RedrivePolicy": policy}},
        }
    )

    def call(operation: str, queue: str, **more: Any) -> Any:
        url = account.aws.call(Call("sqs", "getQueueUrl", {"QueueName": queue}))["QueueUrl"]
        return account.aws.call(Call("sqs", operation, {"QueueUrl": url, **more}))

    call("sendMessage", "work", MessageBody="m")
    assert len(call("receiveMessage", "work", VisibilityTimeout=0)["Messages"]) == 1
    assert "Messages" not in call("receiveMessage", "work", VisibilityTimeout=0)
    assert [message["Body"] for message in call("receiveMessage", "lost")["Messages"]] == ["m"]
