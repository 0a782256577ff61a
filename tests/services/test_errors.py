"""The names and causes of services' errors. Those that were recorded on AWS are compared letter by letter."""

from __future__ import annotations

import pytest

from treadle.services import ServiceError, encodable, json_text, optimized_failure, sdk_failure, sdk_prefix


@pytest.mark.parametrize(
    ("service_id", "prefix"),
    [
        ("DynamoDB", "DynamoDb"), ("SFN", "Sfn"), ("SNS", "Sns"), ("SQS", "Sqs"), ("S3", "S3"), ("Lambda", "Lambda"),
        ("Secrets Manager", "SecretsManager"), ("EventBridge", "EventBridge"), ("CloudWatch Logs", "CloudWatchLogs"),
        ("EC2", "Ec2"), ("ECS", "Ecs"), ("RDS", "Rds"), ("KMS", "Kms"), ("Cognito Identity Provider", "CognitoIdentityProvider"),
        ("SESv2", "SesV2"), ("WAFV2", "Wafv2"), ("IoT", "Iot"), ("IoT Wireless", "IotWireless"), ("IoTSiteWise", "IoTSiteWise"),
        ("Config Service", "Config"), ("Database Migration Service", "DatabaseMigration"), ("Directory Service", "Directory"),
        ("Directory Service Data", "DirectoryServiceData"), ("Elasticsearch Service", "Elasticsearch"), ("FSx", "FSx"),
        ("Kinesis Video WebRTC Storage", "KinesisVideoWebRtcStorage"), ("CloudHSM V2", "CloudHsmV2"), ("MTurk", "MTurk"),
    ],
)  # fmt: skip
def test_a_services_name_in_sdk_integrations(service_id: str, prefix: str) -> None:
    assert sdk_prefix(service_id) == prefix


def test_recorded_sdk_errors() -> None:
    secret = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
    failure = sdk_failure(
        ServiceError("ValidationException", secret, request_id="R", modeled=False, service_id="Secrets Manager")
    )
    assert failure.error == "SecretsManager.SecretsManagerException"
    assert (failure.cause or "").startswith(f"{secret} (Service: SecretsManager, Status Code: 400, Request ID: R)")
    failure = sdk_failure(
        ServiceError("InvalidToken", "Invalid Token: 'Invalid token'", request_id="R", service_id="SFN")
    )
    assert failure.error == "Sfn.InvalidTokenException"
    expected = "Invalid Token: 'Invalid token' (Service: Sfn, Status Code: 400, Request ID: R) (SDK Attempt Count: 1)"
    assert failure.cause == expected


@pytest.mark.parametrize(
    ("code", "shape", "service_id", "name"),
    [
        ("NoSuchBucket", "NoSuchBucket", "S3", "S3.NoSuchBucketException"),
        ("AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist", "SQS", "Sqs.QueueDoesNotExistException"),
        ("DBInstanceNotFound", "DBInstanceNotFoundFault", "RDS", "Rds.DbInstanceNotFoundException"),
        ("NotFound", "NotFoundException", "SNS", "Sns.NotFoundException"),
    ],
)
def test_an_errors_class_follows_the_model(code: str, shape: str, service_id: str, name: str) -> None:
    assert sdk_failure(ServiceError(code, "m", service_id=service_id, shape=shape)).error == name


@pytest.mark.parametrize(
    ("service", "service_id", "prefix", "long", "generic"),
    [
        ("dynamodb", "DynamoDB", "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
        ("lambda", "Lambda", "Lambda", "AWSLambda", "AWSLambdaException"),
        ("sns", "SNS", "SNS", "AmazonSNS", "AmazonSNSException"),
        ("sqs", "SQS", "SQS", "AmazonSQS", "AmazonSQSException"),
        ("states", "SFN", "StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
    ],
)
def test_optimized_errors(service: str, service_id: str, prefix: str, long: str, generic: str) -> None:
    given = ServiceError("ThingGone", "it's gone", status=404, request_id="R", service_id=service_id)
    failure = optimized_failure(service, given)
    assert failure.error == f"{prefix}.ThingGoneException"
    assert (
        failure.cause
        == f"it's gone (Service: {long}; Status Code: 404; Error Code: ThingGone; Request ID: R; Proxy: null)"
    )
    given = ServiceError("Odd", "odd", modeled=False, service_id=service_id)
    assert optimized_failure(service, given).error == f"{prefix}.{generic}"


def test_json_text_can_always_be_encoded() -> None:
    assert json_text({"a": "\ud800ü😀"}) == '{"a":"\\ud800ü😀"}'
    json_text("\udfff" * 3).encode()
    assert encodable('"\ud800"') == '"\\ud800"'


def test_a_role_that_cannot_be_assumed() -> None:
    refused = ServiceError("States.Permissions", "The role r can't be assumed: no", status=403, service_id="STS")
    for failure in (sdk_failure(refused), optimized_failure("sqs", refused)):
        assert (failure.error, failure.cause) == ("States.Permissions", "The role r can't be assumed: no")
