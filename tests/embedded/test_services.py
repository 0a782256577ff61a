"""Tasks against the embedded services: answers, errors and their names are AWS's.

The texts that are compared letter by letter were read from executions recorded on AWS.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from treadle.errors import UnsupportedError

from .conftest import Account, machine, task

TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "TableName": "things",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "BillingMode": "PAY_PER_REQUEST",
    },
}
ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


def test_the_optimized_form_keeps_the_services_spelling_and_tells_of_the_exchange(account: Account) -> None:
    account.deploy(
        {
            "Table": TABLE,
            "Main": machine(
                {
                    "Put": task(
                        "dynamodb:putItem",
                        {"TableName": "things", "Item": {"id": {"S": "1"}, "on": {"BOOL": True}, "no": {"NULL": True}}},
                        ResultPath=None,
                        Next="Get",
                    ),
                    "Get": task("dynamodb:getItem", {"TableName": "things", "Key": {"id": {"S": "1"}}}),
                }
            ),
        }
    )
    output = account.run().output
    assert output["Item"] == {"id": {"S": "1"}, "on": {"BOOL": True}, "no": {"NULL": True}}
    assert set(output) == {"Item", "SdkHttpMetadata", "SdkResponseMetadata"}
    assert output["SdkHttpMetadata"]["HttpStatusCode"] == 200
    assert re.fullmatch(ID, output["SdkResponseMetadata"]["RequestId"])


def test_the_sdk_form_spells_as_the_second_java_sdk_does(account: Account) -> None:
    item = {
        "id": {"S": "1"},
        "on": {"Bool": True},
        "no": {"Nul": True},
        "b": {"B": "aGk="},
        "l": {"L": [{"Ss": ["x"]}]},
    }
    account.deploy(
        {
            "Table": TABLE,
            "Main": machine(
                {
                    "Put": task("aws-sdk:dynamodb:putItem", {"TableName": "things", "Item": item}, ResultPath=None, Next="Get"),
                    "Get": task("aws-sdk:dynamodb:getItem", {"TableName": "things", "Key": {"id": {"S": "1"}}}),
                }
            ),
        }
    )  # fmt: skip
    result = account.run()
    assert result.output == {"Item": item}


def failing(account: Account, resource: str, parameters: dict[str, Any]) -> tuple[str | None, str]:
    result = account.run({"T": task(resource, parameters)})
    assert result.status == "FAILED"
    return result.error, re.sub(ID, "ID", result.cause or "")


def test_errors_of_the_two_forms_have_the_two_sdks_names(account: Account) -> None:
    parameters = {"TableName": "no_such_sfn_test_table", "Item": {"id": {"S": "1"}}}
    assert failing(account, "dynamodb:putItem", parameters) == (
        "DynamoDB.ResourceNotFoundException",
        "Requested resource not found (Service: AmazonDynamoDBv2; Status Code: 400; "
        "Error Code: ResourceNotFoundException; Request ID: ID; Proxy: null)",
    )
    error, cause = failing(account, "aws-sdk:dynamodb:putItem", parameters)
    assert error == "DynamoDb.ResourceNotFoundException"
    assert cause.startswith("Requested resource not found (Service: DynamoDb, Status Code: 400, Request ID: ID)")


def test_a_required_member_that_is_null_is_a_validation_error_of_the_generic_class(account: Account) -> None:
    assert failing(account, "dynamodb:putItem", {"TableName": "things", "Item": None}) == (
        "DynamoDB.AmazonDynamoDBException",
        "1 validation error detected: Value null at 'item' failed to satisfy constraint: Member must not be null "
        "(Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ValidationException; Request ID: ID; Proxy: null)",
    )


def test_a_condition_that_does_not_hold(account: Account) -> None:
    account.deploy({"Table": TABLE})
    account.call("dynamodb", "putItem", TableName="things", Item={"id": {"S": "1"}})
    error, cause = failing(
        account,
        "dynamodb:putItem",
        {"TableName": "things", "Item": {"id": {"S": "1"}}, "ConditionExpression": "attribute_not_exists(id)"},
    )
    assert error == "DynamoDB.ConditionalCheckFailedException"
    assert cause.startswith("The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400;")


def test_other_services_names(account: Account) -> None:
    topic = {"TopicArn": "arn:aws:sns:us-east-1:123456789012:none", "Message": "m"}
    assert failing(account, "sns:publish", topic)[0] == "SNS.NotFoundException"
    assert failing(account, "aws-sdk:sns:publish", topic)[0] == "Sns.NotFoundException"
    queue = {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/none", "MessageBody": "m"}
    assert failing(account, "aws-sdk:sqs:sendMessage", queue)[0] == "Sqs.QueueDoesNotExistException"
    error, cause = failing(account, "aws-sdk:s3:listObjects", {"Bucket": "someNonexistentBucketName"})
    assert error == "S3.NoSuchBucketException"
    shown = r"The specified bucket does not exist \(Service: S3, Status Code: 404, Request ID: \S+, Extended Request ID: \S+\)"
    assert re.match(shown, cause)


def test_what_cannot_be_called_fails_beyond_catching(account: Account) -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
    for resource, parameters in (
        ("dynamodb:putItem", {"TableName": "things", "Items": {}}),
        ("dynamodb:putItem", {"TableName": 7, "Item": {}}),
        ("aws-sdk:sqs:sendTelegram", {}),
        ("aws-sdk:nothing:atAll", {}),
    ):
        result = account.run({"T": task(resource, parameters, Catch=catch), "Caught": {"Type": "Succeed"}})
        assert (result.status, result.error) == ("FAILED", "States.Runtime"), resource


def test_json_is_written_where_a_service_takes_text(account: Account) -> None:
    account.deploy({"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}}})
    url = account.call("sqs", "getQueueUrl", QueueName="q")["QueueUrl"]
    states = {"T": task("sqs:sendMessage", {"QueueUrl": url, "MessageBody": {"a": [1, "ü"]}})}
    assert account.run(states).ok
    message = account.call("sqs", "receiveMessage", QueueUrl=url)["Messages"][0]
    assert message["Body"] == '{"a":[1,"ü"]}'


def test_a_topic_reaches_its_queue_and_nothing_outside(account: Account) -> None:
    account.deploy(
        {
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}},
            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "t"}},
            "ToQueue": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {"TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]}, "RawMessageDelivery": True},
            },
            "ToWeb": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {"TopicArn": {"Ref": "Topic"}, "Protocol": "http", "Endpoint": "http://127.0.0.1:1/"},
            },
            "Main": machine({"T": task("sns:publish", {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": {"k": 1}})}),
        }
    )  # fmt: skip
    result = account.run()
    assert result.ok, result.cause
    assert "MessageId" in result.output
    url = account.call("sqs", "getQueueUrl", QueueName="q")["QueueUrl"]
    assert account.call("sqs", "receiveMessage", QueueUrl=url)["Messages"][0]["Body"] == '{"k":1}'


def test_timestamps_and_etags(account: Account) -> None:
    account.call("s3", "createBucket", Bucket="bucket")
    account.call("s3", "putObject", Bucket="bucket", Key="k", Body="text")
    output = account.run({"T": task("aws-sdk:s3:getObject", {"Bucket": "bucket", "Key": "k"})}).output
    assert output["Body"] == "text"
    assert output["ETag"] == '"1cb251ec0d568de6a929b520c4aed8d1"'
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z", output["LastModified"])


def test_an_object_is_stored_as_json(account: Account) -> None:
    account.call("s3", "createBucket", Bucket="bucket")
    assert account.run({"T": task("aws-sdk:s3:putObject", {"Bucket": "bucket", "Key": "k", "Body": {"a": 1}})}).ok
    output = account.run({"T": task("aws-sdk:s3:getObject", {"Bucket": "bucket", "Key": "k"})}).output
    assert output["Body"] == '{"a":1}'


MALFORMED = {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}


def missing(name: str) -> dict[str, str]:
    return {
        "ErrorCode": "InvalidArgument",
        "ErrorMessage": f"Parameter {name} is not valid. Reason: {name} is a required argument.",
    }


@pytest.mark.parametrize(
    ("entry", "refusal"),
    [
        ({"Detail": '"jsonstring"', "DetailType": "d", "Source": "s"}, MALFORMED),
        ({"Detail": "{", "DetailType": "d", "Source": "s"}, MALFORMED),
        ({"Detail": [1], "DetailType": "d", "Source": "s"}, MALFORMED),
        ({"Detail": {"m": 1}, "DetailType": "d"}, missing("Source")),
        ({"Detail": {"m": 1}, "Source": "s"}, missing("DetailType")),
        ({"DetailType": "d", "Source": "s"}, missing("Detail")),
        (
            {"Detail": {}, "DetailType": "d", "Source": "aws.ec2"},
            {"ErrorCode": "NotAuthorizedForSourceException", "ErrorMessage": "Not authorized for the source."},
        ),
    ],
)
def test_an_event_that_eventbridge_refuses(account: Account, entry: dict[str, Any], refusal: dict[str, str]) -> None:
    good = {"Detail": {"m": 1}, "DetailType": "d", "Source": "s"}
    result = account.run({"T": task("events:putEvents", {"Entries": [good, entry]})})
    assert result.error == "EventBridge.FailedEntry"
    cause = json.loads(result.cause or "")
    assert cause["FailedEntryCount"] == 1
    assert re.fullmatch(ID, cause["Entries"][0]["EventId"])
    assert cause["Entries"][1] == refusal


def test_events_that_are_taken(account: Account) -> None:
    good = {"Detail": {"m": 1}, "DetailType": "d", "Source": "s"}
    output = account.run({"T": task("events:putEvents", {"Entries": [good]})}).output
    assert output["FailedEntryCount"] == 0
    assert re.fullmatch(ID, output["Entries"][0]["EventId"])


def test_services_that_are_not_here_are_refused_by_name(account: Account) -> None:
    with pytest.raises(UnsupportedError, match="no embedded service 'qconnect'"):
        account.run({"T": task("aws-sdk:qconnect:listAssistants", {})})


def test_operations_that_are_not_here_are_refused_by_name(account: Account) -> None:
    with pytest.raises(UnsupportedError, match="dynamodb can't carry out describeContributorInsights"):
        account.run({"T": task("aws-sdk:dynamodb:describeContributorInsights", {"TableName": "things"})})


def test_two_accounts_answer_alike() -> None:
    from treadle.drivers import MemoryDriver
    from treadle.embedded import EmbeddedAws
    from treadle.services import resolve_integration

    def history() -> str:
        with EmbeddedAws() as aws:
            deployment = aws.deploy(
                {
                    "S": {
                        "Resources": {
                            "Table": TABLE,
                            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}},
                            "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "t"}},
                            "M": machine(
                                {
                                    "Put": task("dynamodb:putItem", {"TableName": "things", "Item": {"id": {"S": "1"}}}, Next="Tell"),
                                    "Tell": task("sns:publish", {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": "m"}, Next="Send"),
                                    "Send": task("sqs:sendMessage", {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/q", "MessageBody": "m"}, Next="Fail"),
                                    "Fail": task("aws-sdk:dynamodb:getItem", {"TableName": "none", "Key": {"id": {"S": "1"}}}),
                                }
                            ),
                        }
                    }
                }
            )  # fmt: skip
            driver = MemoryDriver(resolver=resolve_integration, caller=aws)
            aws.attach(driver)
            found = deployment.machines[0].arn
            assert found.startswith("arn:aws:states:us-east-1:123456789012:stateMachine")
            result = driver.wait(driver.start(aws.machine(found), state_machine_arn=found))
            assert result.error == "DynamoDb.ResourceNotFoundException"
            return json.dumps(result.history())

    assert history() == history()


def test_a_task_may_act_in_a_role(account: Account) -> None:
    states = {
        "T": task("aws-sdk:sts:getCallerIdentity", {}, Credentials={"RoleArn": "arn:aws:iam::123456789012:role/guest"})
    }
    assert account.run(states).output["Arn"] == "arn:aws:sts::123456789012:assumed-role/guest/treadle"


def test_a_role_that_cannot_be_assumed(account: Account) -> None:
    states = {"T": task("aws-sdk:sqs:listQueues", {}, Credentials={"RoleArn": "no role at all"})}
    result = account.run(states)
    assert result.status == "FAILED"
    assert "no role at all" in (result.cause or "")
