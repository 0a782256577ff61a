"""Event source mappings, topics and buckets: what functions and queues receive, in which batches, and what of failures."""

from __future__ import annotations

import base64
import itertools
import json
import re
from typing import Any

import pytest

from treadle.errors import ProvisionError
from treadle.services import Call, ServiceError

from .conftest import Account, machine, task
from .test_events_rules import ARN, LOG, QUEUE, messages, texts

WORK = {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "work", "VisibilityTimeout": 30}}
WORK_ARN = ARN.format("sqs", "work")
WORK_URL = "http://sqs/123456789012/work"


def function(body: str, name: str = "seen") -> dict[str, Any]:
    """A function that sends its event to the queue `log` and goes on with a body."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    source = (
        "import boto3, json\n"
        "def handler(event, context):\n"
        "    boto3.client('sqs').send_message(\n"
        "        QueueUrl='http://sqs/123456789012/log', MessageBody=json.dumps(event))\n"
    )
    code = {"ZipFile": source + lines}
    given = {"FunctionName": name, "Runtime": "python3.12", "Handler": "index.handler", "Code": code}
    return {"Type": "AWS::Lambda::Function", "Properties": given}


def mapping(source: Any, **properties: Any) -> dict[str, Any]:
    given = {"FunctionName": {"Ref": "F"}, "EventSourceArn": source, **properties}
    return {"Type": "AWS::Lambda::EventSourceMapping", "Properties": given}


def send(*bodies: Any) -> dict[str, Any]:
    entries = [
        {"Id": str(number), "MessageBody": body if isinstance(body, str) else json.dumps(body)}
        for number, body in enumerate(bodies)
    ]
    return machine({"Send": task("aws-sdk:sqs:sendMessageBatch", {"QueueUrl": WORK_URL, "Entries": entries})})


# ------------------------------------------------------------ queues


def test_a_queue_invokes_its_function_in_batches_and_is_emptied(account: Account) -> None:
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "F": function(""),
            "Map": mapping(WORK_ARN, BatchSize=2),
            "Main": send("a", "b", "c"),
        }
    )
    assert account.run().status == "SUCCEEDED"
    batches = texts(account)
    assert [[one["body"] for one in batch["Records"]] for batch in batches] == [["a", "b"], ["c"]]
    record = batches[0]["Records"][0]
    assert record.pop("messageId") and record.pop("receiptHandle")
    attributes = record.pop("attributes")
    assert attributes["ApproximateReceiveCount"] == "1"
    assert attributes["SentTimestamp"] == "1704067200000"
    assert record == {
        "body": "a",
        "messageAttributes": {},
        "md5OfBody": "0cc175b9c0f1b6a831c399e269772661",
        "eventSource": "aws:sqs",
        "eventSourceARN": WORK_ARN,
        "awsRegion": "us-east-1",
    }
    assert messages(account, "work") == []


def test_messages_that_no_filter_wants_are_deleted(account: Account) -> None:
    filters = {"Filters": [{"Pattern": json.dumps({"body": {"n": [{"numeric": [">", 1]}]}})}]}
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "F": function(""),
            "Map": mapping(WORK_ARN, FilterCriteria=filters),
            "Main": send({"n": 1}, {"n": 2}, "text"),
        }
    )
    account.run()
    (batch,) = texts(account)
    assert [one["body"] for one in batch["Records"]] == ['{"n": 2}']
    assert messages(account, "work") == []


def test_records_reported_as_failed_are_received_again_alone(account: Account) -> None:
    body = (
        "bad = [r for r in event['Records'] if r['body'] == 'b' and r['attributes']['ApproximateReceiveCount'] == '1']\n"
        "return {'batchItemFailures': [{'itemIdentifier': r['messageId']} for r in bad]}"
    )
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "F": function(body),
            "Map": mapping(WORK_ARN, FunctionResponseTypes=["ReportBatchItemFailures"]),
            "Main": send("a", "b"),
        }
    )
    account.run()
    assert [[one["body"] for one in batch["Records"]] for batch in texts(account)] == [["a", "b"], ["b"]]
    assert messages(account, "work") == []
    assert account.driver.clock.now() >= 1_704_067_200_000 + 30_000  # the queue's visibility timeout


def test_messages_that_always_fail_go_to_the_dead_letter_queue(account: Account) -> None:
    policy = {"deadLetterTargetArn": ARN.format("sqs", "lost"), "maxReceiveCount": 2}
    account.deploy(
        {
            "Log": LOG,
            "Lost": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}},
            "Work": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "work", "RedrivePolicy": policy}, "DependsOn": "Lost"},
            "F": function("raise ValueError('no')"),
            "Map": mapping(WORK_ARN),
            "Main": send("a"),
        }
    )  # fmt: skip
    assert account.run().status == "SUCCEEDED"
    assert len(messages(account)) == 2
    assert messages(account, "lost") == ["a"]


def test_messages_that_always_fail_stay_with_a_report_where_there_is_no_dead_letter_queue(account: Account) -> None:
    account.deploy(
        {"Log": LOG, "Work": WORK, "F": function("raise ValueError('no')"), "Map": mapping(WORK_ARN), "Main": send("a")}
    )
    assert account.run().status == "SUCCEEDED"
    assert len(messages(account)) == 3
    assert messages(account, "work") == ["a"]
    assert "stays in work after 3 attempts" in account.lines[-1]
    assert account.lines[-1].endswith("the function failed: ValueError: no")


def test_the_batching_window_waits_for_more(account: Account) -> None:
    one = {"QueueUrl": WORK_URL, "MessageBody": "x"}
    states = {
        "A": task("sqs:sendMessage", one, Next="W"),
        "W": {"Type": "Wait", "Seconds": 5, "Next": "B"},
        "B": task("sqs:sendMessage", one),
    }
    account.deploy(
        {
            "Log": LOG,
            "Work": WORK,
            "F": function(""),
            "Map": mapping(WORK_ARN, MaximumBatchingWindowInSeconds=10),
            "Main": machine(states),
        }
    )
    account.run()
    assert [len(batch["Records"]) for batch in texts(account)] == [2]


def test_a_delayed_message_invokes_its_function_when_it_is_due(account: Account) -> None:
    given = {"QueueUrl": WORK_URL, "MessageBody": "x", "DelaySeconds": 60}
    account.deploy(
        {"Log": LOG, "Work": WORK, "F": function(""), "Map": mapping(WORK_ARN), "Main": machine({"S": task("sqs:sendMessage", given)})}
    )  # fmt: skip
    account.run()
    assert len(messages(account)) == 1
    assert 60_000 <= account.driver.clock.now() - 1_704_067_200_000 < 61_000


def test_a_mapping_that_is_not_carried_out_is_noted(account: Account) -> None:
    properties = {"FunctionName": {"Ref": "F"}, "EventSourceArn": ARN.format("kafka", "cluster/c/1"), "Topics": ["t"]}
    deployment = account.deploy(
        {"F": function(""), "Map": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": properties}}
    )
    assert deployment.notes == [
        "function seen: its event source (arn:aws:kafka:us-east-1:123456789012:cluster/c/1) is not supported by the "
        "embedded services yet"
    ]


# ------------------------------------------------------------ streams


TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "TableName": "things",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
    },
}


def items(*ids: str) -> dict[str, Any]:
    """A machine that puts one item after the other."""
    states = {
        f"Put {one}": task("dynamodb:putItem", {"TableName": "things", "Item": {"id": {"S": one}}}, Next=f"Put {after}")
        for one, after in itertools.pairwise(ids)
    }
    return machine(
        {**states, f"Put {ids[-1]}": task("dynamodb:putItem", {"TableName": "things", "Item": {"id": {"S": ids[-1]}}})}
    )


def stream_mapping(**properties: Any) -> dict[str, Any]:
    return mapping({"Fn::GetAtt": ["Table", "StreamArn"]}, StartingPosition="TRIM_HORIZON", **properties)


def test_a_tables_changes_reach_a_function_in_order(account: Account) -> None:
    account.deploy(
        {"Log": LOG, "Table": TABLE, "F": function(""), "Map": stream_mapping(), "Main": items("a", "b", "c")}
    )
    assert account.run().status == "SUCCEEDED"
    records = [record for batch in texts(account) for record in batch["Records"]]
    assert [one["dynamodb"]["Keys"] for one in records] == [{"id": {"S": one}} for one in "abc"]
    first = records[0]
    assert (first["eventName"], first["eventSource"], first["awsRegion"]) == ("INSERT", "aws:dynamodb", "us-east-1")
    assert first["dynamodb"]["NewImage"] == {"id": {"S": "a"}}
    assert first["dynamodb"]["ApproximateCreationDateTime"] == 1_704_067_200
    assert ":table/things/stream/" in first["eventSourceARN"]


def test_a_streams_filter_sees_the_record(account: Account) -> None:
    pattern = {"eventName": ["INSERT"], "dynamodb": {"Keys": {"id": {"S": [{"prefix": "b"}]}}}}
    filters = {"Filters": [{"Pattern": json.dumps(pattern)}]}
    account.deploy(
        {"Log": LOG, "Table": TABLE, "F": function(""), "Map": stream_mapping(FilterCriteria=filters), "Main": items("a", "b")}
    )  # fmt: skip
    account.run()
    records = [record for batch in texts(account) for record in batch["Records"]]
    assert [one["dynamodb"]["Keys"]["id"]["S"] for one in records] == ["b"]


def test_a_stream_goes_on_at_the_first_record_that_failed_and_tells_its_destination(account: Account) -> None:
    body = (
        "bad = [r['dynamodb']['SequenceNumber'] for r in event['Records'] if r['dynamodb']['Keys']['id']['S'] == 'b']\n"
        "return {'batchItemFailures': [{'itemIdentifier': one} for one in bad]}"
    )
    more = {
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "MaximumRetryAttempts": 1,
        "MaximumBatchingWindowInSeconds": 1,
        "BatchSize": 2,
        "DestinationConfig": {"OnFailure": {"Destination": ARN.format("sqs", "lost")}},
    }
    account.deploy(
        {
            "Log": LOG,
            "Lost": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "lost"}},
            "Table": TABLE,
            "F": function(body),
            "Map": stream_mapping(**more),
            "Main": items("a", "b", "c"),
        }
    )
    account.run()
    seen = [[one["dynamodb"]["Keys"]["id"]["S"] for one in batch["Records"]] for batch in texts(account)]
    assert seen == [["a", "b"], ["b"], ["c"]]
    (record,) = texts(account, "lost")
    assert record["requestContext"]["condition"] == "RetryAttemptsExhausted"
    assert record["DDBStreamBatchInfo"]["batchSize"] == 1


def test_records_of_kinesis_reach_a_function(account: Account) -> None:
    stream = {"Type": "AWS::Kinesis::Stream", "Properties": {"Name": "flow", "ShardCount": 1}}
    pattern = {"Filters": [{"Pattern": json.dumps({"data": {"n": [2]}})}]}
    records = [{"Data": json.dumps({"n": n}), "PartitionKey": "k"} for n in (1, 2)]
    put = task("aws-sdk:kinesis:putRecords", {"StreamName": "flow", "Records": records})
    source = {"Fn::GetAtt": ["Stream", "Arn"]}
    account.deploy(
        {
            "Log": LOG,
            "Stream": stream,
            "F": function(""),
            "Map": mapping(source, StartingPosition="LATEST", FilterCriteria=pattern),
            "Main": machine({"Put": put}),
        }
    )
    assert account.run().status == "SUCCEEDED"
    (batch,) = texts(account)
    (record,) = batch["Records"]
    assert json.loads(base64.b64decode(record["kinesis"]["data"])) == {"n": 2}
    assert record["kinesis"]["partitionKey"] == "k"
    assert (record["eventSource"], record["eventName"]) == ("aws:kinesis", "aws:kinesis:record")


# ------------------------------------------------------------ topics


def subscription(protocol: str, endpoint: str, **properties: Any) -> dict[str, Any]:
    given = {"TopicArn": {"Ref": "Topic"}, "Protocol": protocol, "Endpoint": endpoint, **properties}
    return {"Type": "AWS::SNS::Subscription", "Properties": given}


TOPIC = {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "news"}}
SEEN = ARN.format("lambda", "function:seen")


def publish(message: Any, **more: Any) -> dict[str, Any]:
    given = {"TopicArn": ARN.format("sns", "news"), "Message": message, **more}
    return machine({"Publish": task("sns:publish", given)})


def test_a_topic_invokes_a_function(account: Account) -> None:
    attributes = {"kind": {"DataType": "String", "StringValue": "a"}}
    account.deploy(
        {
            "Log": LOG,
            "Topic": TOPIC,
            "F": function(""),
            "Sub": subscription("lambda", SEEN),
            "Main": publish("hello", Subject="s", MessageAttributes=attributes),
        }
    )
    result = account.run()
    (event,) = texts(account)
    (record,) = event["Records"]
    assert (record["EventSource"], record["EventVersion"]) == ("aws:sns", "1.0")
    told = record["Sns"]
    assert told["MessageId"] == result.output["MessageId"]
    assert (told["Message"], told["Subject"], told["Type"]) == ("hello", "s", "Notification")
    assert told["Timestamp"] == "2024-01-01T00:00:00.000Z"
    assert told["MessageAttributes"] == {"kind": {"Type": "String", "Value": "a"}}


@pytest.mark.parametrize(
    ("policy", "scope", "reached"),
    [
        ({"price": [{"numeric": [">=", 100]}]}, "MessageAttributes", True),
        ({"price": [100]}, "MessageAttributes", True),
        ({"store": [{"wildcard": "ex*_corp"}]}, "MessageAttributes", True),
        ({"store": [{"anything-but": ["example_corp"]}]}, "MessageAttributes", False),
        ({"interests": ["rugby", "tennis"]}, "MessageAttributes", True),
        ({"$or": [{"store": ["x"]}, {"price": [{"numeric": ["<", 1]}]}]}, "MessageAttributes", False),
        ({"missing": [{"exists": False}]}, "MessageAttributes", True),
        ({"order": {"n": [{"numeric": ["=", 1]}]}}, "MessageBody", True),
        ({"order": {"n": [2]}}, "MessageBody", False),
    ],
)
def test_filter_policies(account: Account, policy: Any, scope: str, reached: bool) -> None:
    attributes = {
        "price": {"DataType": "Number", "StringValue": "100.0"},
        "store": {"DataType": "String", "StringValue": "example_corp"},
        "interests": {"DataType": "String.Array", "StringValue": '["soccer", "rugby"]'},
    }
    properties = {"FilterPolicy": policy, "FilterPolicyScope": scope, "RawMessageDelivery": True}
    account.deploy(
        {
            "Log": LOG,
            "Topic": TOPIC,
            "Sub": subscription("sqs", QUEUE, **properties),
            "Main": publish({"order": {"n": 1}}, MessageAttributes=attributes),
        }
    )
    assert account.run().status == "SUCCEEDED"
    assert messages(account) == (['{"order":{"n":1}}'] if reached else [])


def test_an_invalid_filter_policy_is_refused(account: Account) -> None:
    arn = account.aws.call(Call("sns", "createTopic", {"Name": "t"}))["TopicArn"]
    given = {
        "TopicArn": arn,
        "Protocol": "sqs",
        "Endpoint": QUEUE,
        "Attributes": {"FilterPolicy": '{"a": [{"like": "x"}]}'},
    }
    with pytest.raises(ServiceError, match="FilterPolicy: 'a': unrecognized match type like"):
        account.aws.call(Call("sns", "subscribe", given))


def test_messages_to_addresses_are_noted_and_logged_once(account: Account) -> None:
    deployment = account.deploy(
        {"Topic": TOPIC, "Sub": subscription("email", "a@example.com"), "Main": publish("hello")}
    )
    assert deployment.notes == ["topic news: messages to email a@example.com are not delivered here"]
    account.run()
    account.run()
    assert account.lines == ["sns: a message to email a@example.com isn't delivered here"]


# ------------------------------------------------------------ buckets


def test_objects_notify_functions_queues_topics_and_event_bridge(account: Account) -> None:
    only = {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".json"}]}}
    bucket = {
        "Type": "AWS::S3::Bucket",
        "Properties": {
            "BucketName": "box",
            "NotificationConfiguration": {
                "LambdaConfigurations": [
                    {"Event": "s3:ObjectCreated:*", "Function": {"Fn::GetAtt": ["F", "Arn"]}, "Filter": only}
                ],
                "QueueConfigurations": [{"Event": "s3:ObjectRemoved:*", "Queue": QUEUE}],
                "TopicConfigurations": [{"Event": "s3:ObjectCreated:Put", "Topic": {"Ref": "Topic"}, "Filter": only}],
                "EventBridgeConfiguration": {"EventBridgeEnabled": True},
            },
        },
        "DependsOn": ["Log"],
    }
    rule = {
        "Type": "AWS::Events::Rule",
        "Properties": {
            "Name": "created",
            "EventPattern": {"source": ["aws.s3"], "detail-type": ["Object Created"]},
            "Targets": [{"Id": "1", "Arn": ARN.format("sqs", "bridge")}],
        },
    }
    body = {"Bucket": "box", "Body": "12345"}
    states = {
        "In": task("aws-sdk:s3:putObject", {**body, "Key": "in/a b.json"}, Next="Out"),
        "Out": task("aws-sdk:s3:putObject", {**body, "Key": "out.json"}, Next="Delete"),
        "Delete": task("aws-sdk:s3:deleteObject", {"Bucket": "box", "Key": "out.json"}),
    }
    queue = lambda name: {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}}
    account.deploy(
        {
            "Log": LOG,
            "Bridge": queue("bridge"),
            "News": queue("news"),
            "F": function(""),
            "Topic": TOPIC,
            "Sub": subscription("sqs", ARN.format("sqs", "news"), RawMessageDelivery=True),
            "Bucket": bucket,
            "Rule": rule,
            "Main": machine(states),
        }
    )
    assert account.run().status == "SUCCEEDED"
    invoked, removed = sorted(texts(account), key=lambda one: one["Records"][0]["eventName"])
    (record,) = invoked["Records"]
    assert (record["eventName"], record["eventSource"], record["eventVersion"]) == (
        "ObjectCreated:Put",
        "aws:s3",
        "2.1",
    )
    assert record["eventTime"] == "2024-01-01T00:00:00.000Z"
    assert record["s3"]["bucket"]["name"] == "box"
    told = record["s3"]["object"]
    assert (told["key"], told["size"], told["eTag"]) == ("in/a+b.json", 5, "827ccb0eea8a706c4c34a16891f84e7b")
    assert removed["Records"][0]["eventName"] == "ObjectRemoved:Delete"
    (published,) = texts(account, "news")
    assert published["Records"][0]["s3"]["object"]["key"] == "in/a+b.json"
    bridged = texts(account, "bridge")
    assert [one["detail"]["object"]["key"] for one in bridged] == ["in/a b.json", "out.json"]
    assert bridged[0]["resources"] == ["arn:aws:s3:::box"]
    assert bridged[0]["detail"]["reason"] == "PutObject"
    assert bridged[0]["detail"]["object"]["etag"] == "827ccb0eea8a706c4c34a16891f84e7b"


def test_the_cdks_custom_resource_configures_notifications(account: Account) -> None:
    configuration = {"QueueConfigurations": [{"Events": ["s3:ObjectCreated:*"], "QueueArn": QUEUE}]}
    account.deploy(
        {
            "Log": LOG,
            "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "box"}},
            "Notifications": {
                "Type": "Custom::S3BucketNotifications",
                "Properties": {
                    "ServiceToken": "arn:aws:lambda:us-east-1:123456789012:function:handler",
                    "BucketName": {"Ref": "Bucket"},
                    "NotificationConfiguration": configuration,
                    "Managed": True,
                },
                "DependsOn": ["Log"],
            },
            "Main": machine({"Put": task("aws-sdk:s3:putObject", {"Bucket": "box", "Key": "k", "Body": "x"})}),
        }
    )
    account.aws.put_object("box", "before", b"x")  # before a run, nothing is notified
    account.run()
    assert [one["Records"][0]["s3"]["object"]["key"] for one in texts(account)] == ["k"]


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({"BatchSize": 10_001}, "BatchSize: expected 1 to 10,000, got 10001"),
        ({"MaximumBatchingWindowInSeconds": "nan"}, "MaximumBatchingWindowInSeconds: expected 0 to 300, got 'nan'"),
        ({"FilterCriteria": {"Filters": [{"Pattern": "{"}]}}, "the filter pattern { is not JSON"),
        ({"FilterCriteria": {"Filters": [{"Pattern": '{"body": 1}'}]}}, "'body' must be an object or an array"),
    ],
)
def test_a_mapping_that_aws_refuses_is_refused_with_its_property(
    account: Account, properties: dict[str, Any], message: str
) -> None:
    with pytest.raises(ProvisionError, match="Map .AWS::Lambda::EventSourceMapping.*" + re.escape(message)):
        account.deploy({"Log": LOG, "F": function(""), "Map": mapping(QUEUE, **properties)})


def test_a_function_that_sends_itself_messages_is_stopped(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("treadle.embedded.events._deliveries._MOST", 20)
    again = "boto3.client('sqs').send_message(QueueUrl='http://sqs/123456789012/work', MessageBody='again')"
    account.deploy({"Log": LOG, "Work": WORK, "F": function(again), "Map": mapping(WORK_ARN), "Main": send("x")})
    assert account.run().status == "SUCCEEDED"
    assert account.lines == [
        "event source mapping of seen: stopped delivering events after 20 deliveries; they seem to cause each other"
    ]


def test_a_mapping_that_is_created_through_the_api_is_carried_out_until_it_is_deleted(account: Account) -> None:
    account.deploy({"Log": LOG, "Work": WORK, "F": function(""), "Main": send("a")})
    made = account.call("lambda", "createEventSourceMapping", FunctionName="seen", EventSourceArn=WORK_ARN, BatchSize=1)
    account.run()
    assert [one["body"] for one in texts(account)[0]["Records"]] == ["a"]
    account.call("lambda", "deleteEventSourceMapping", UUID=made.get("UUID") or made["Uuid"])
    account.run()
    assert len(messages(account)) == 1
    assert messages(account, "work") == ["a"]
