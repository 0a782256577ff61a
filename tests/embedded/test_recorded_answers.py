"""Services' answers and refusals as the real ones were recorded to give them to tasks, with examples of our own."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from treadle.drivers import AwsCaller
from treadle.services import Call, ServiceError

from .conftest import Account, task
from .test_services import ID

TABLE = {
    "TableName": "counted",
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "BillingMode": "PAY_PER_REQUEST",
}
FIFO = "arn:aws:sns:us-east-1:123456789012:ordered.fifo"


def outcome(account: Account, resource: str, parameters: Any) -> Any:
    return account.run({"T": task(resource, parameters)})


def test_an_objects_encryption_and_checksum(account: Account) -> None:
    account.call("s3", "createBucket", Bucket="bucket")
    put = outcome(account, "aws-sdk:s3:putObject", {"Bucket": "bucket", "Key": "k", "Body": "x"}).output
    assert (put["ServerSideEncryption"], put["ChecksumType"]) == ("AES256", "FULL_OBJECT")
    got = outcome(account, "aws-sdk:s3:getObject", {"Bucket": "bucket", "Key": "k"}).output
    assert (got["Body"], got["ServerSideEncryption"]) == ("x", "AES256")
    assert not [name for name in got if name.startswith("Checksum")]


@pytest.mark.parametrize("body", [{}, {"MessageBody": None}, {"MessageBody": ""}])
def test_a_message_without_a_body(account: Account, body: dict[str, Any]) -> None:
    url = account.call("sqs", "createQueue", QueueName="q")["QueueUrl"]
    parameters = {"QueueUrl": url, **body}
    failed = account.run({"T": {**task("sqs:sendMessage", parameters)}}) if body else None
    sdk = outcome(account, "aws-sdk:sqs:sendMessage", parameters)
    words = "The request must contain the parameter MessageBody."
    assert (sdk.error, sdk.cause.startswith(f"{words} (Service: Sqs, Status Code: 400, ")) == ("Sqs.SqsException", True)
    if failed is not None:
        assert failed.error == "SQS.AmazonSQSException"
        assert (
            f"{words} (Service: AmazonSQS; Status Code: 400; Error Code: MissingParameter; Request ID: " in failed.cause
        )


def test_refusals_of_step_functions_have_a_request_id(account: Account) -> None:
    none = "arn:aws:states:us-east-1:123456789012:stateMachine:none"
    failed = outcome(account, "states:startExecution", {"StateMachineArn": none})
    assert re.search(f"Request ID: {ID};", failed.cause), failed.cause
    sdk = outcome(account, "aws-sdk:sfn:startExecution", {"StateMachineArn": none})
    assert re.search(f"Request ID: {ID}", sdk.cause), sdk.cause


def test_parameters_refused_before_a_call_have_a_request_id() -> None:
    caller = AwsCaller(region="us-east-1", endpoint_url="http://127.0.0.1:9", isolated=True)
    with pytest.raises(ServiceError) as refused:
        caller.call(Call("dynamodb", "getItem", {"Key": {}}))
    assert re.fullmatch(ID, refused.value.request_id)


def test_consumed_capacity_is_reported_where_it_is_asked_for(account: Account) -> None:
    account.call("dynamodb", "createTable", **TABLE)
    change = {
        "TableName": "counted",
        "Key": {"id": {"S": "1"}},
        "UpdateExpression": "SET n = :n",
        "ExpressionAttributeValues": {":n": {"N": "1"}},
    }
    assert "ConsumedCapacity" not in outcome(account, "dynamodb:updateItem", change).output
    asked = {**change, "ReturnConsumedCapacity": "TOTAL"}
    assert outcome(account, "dynamodb:updateItem", asked).output["ConsumedCapacity"]["TableName"] == "counted"
    batch = {"RequestItems": {"counted": [{"PutRequest": {"Item": {"id": {"S": "2"}}}}]}}
    assert "ConsumedCapacity" not in outcome(account, "aws-sdk:dynamodb:batchWriteItem", batch).output


def test_a_table_name_that_no_table_can_have(account: Account) -> None:
    failed = outcome(account, "dynamodb:getItem", {"TableName": "my table!", "Key": {"id": {"S": "1"}}})
    assert failed.error == "DynamoDB.AmazonDynamoDBException"
    assert failed.cause.startswith(
        "1 validation error detected: Value 'my table!' at 'tableName' failed to satisfy constraint: Member must satisfy "
        "regular expression pattern: [a-zA-Z0-9_.-]+ (Service: AmazonDynamoDBv2; Status Code: 400; "
        "Error Code: ValidationException; "
    )


def test_a_secret_name_that_no_secret_can_have(account: Account) -> None:
    failed = outcome(account, "aws-sdk:secretsmanager:createSecret", {"Name": "My Secret", "SecretString": "x"})
    assert failed.error == "SecretsManager.SecretsManagerException"
    assert failed.cause.startswith("Invalid name. Must be a valid name containing alphanumeric characters")
    made = outcome(account, "aws-sdk:secretsmanager:createSecret", {"Name": "my/secret_1", "SecretString": "x"})
    assert made.output["Name"] == "my/secret_1"


def test_messages_to_fifo_topics(account: Account) -> None:
    account.call(
        "sns", "createTopic", Name="ordered.fifo", Attributes={"FifoTopic": "true", "ContentBasedDeduplication": "true"}
    )
    message = {"TopicArn": FIFO, "Message": "m"}
    failed = outcome(account, "sns:publish", message)
    assert failed.error == "SNS.InvalidParameterException"
    words = "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"
    assert failed.cause.startswith(f"{words} (Service: AmazonSNS; Status Code: 400; Error Code: InvalidParameter; ")
    numbers = [
        outcome(account, "sns:publish", {**message, "MessageGroupId": "g"}).output["SequenceNumber"] for _ in range(2)
    ]
    assert numbers == sorted(set(numbers)) and all(re.fullmatch(r"\d{20}", number) for number in numbers)


def test_a_topic_that_does_not_exist(account: Account) -> None:
    topic = "arn:aws:sns:us-east-1:123456789012:none"
    failed = outcome(account, "sns:publish", {"TopicArn": topic, "Message": "m"})
    assert (failed.error, failed.cause.partition(" (")[0]) == ("SNS.NotFoundException", "Topic does not exist")


def test_events_name_their_execution_and_machine(account: Account) -> None:
    account.call("events", "putRule", Name="all", EventPattern='{"source": ["shop"]}')
    url = account.call("sqs", "createQueue", QueueName="events")["QueueUrl"]
    queue = {"Id": "1", "Arn": "arn:aws:sqs:us-east-1:123456789012:events"}
    account.call("events", "putTargets", Rule="all", Targets=[queue])
    entry = {"Detail": {"n": 1}, "DetailType": "sold", "Source": "shop"}
    done = outcome(account, "events:putEvents", {"Entries": [entry, {**entry, "Resources": ["mine"]}]})
    assert done.status == "SUCCEEDED"
    origin = [done.execution.arn, done.execution.state_machine_arn]
    found = []
    while messages := account.call("sqs", "receiveMessage", QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [json.loads(message["Body"])["resources"] for message in messages]
    assert found == [origin, ["mine", *origin]]
