"""What handlers' own boto3 calls reach: task tokens, nested executions, other functions, the stack's resources."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import Account, machine, task

STATES = "arn:aws:states:us-east-1:123456789012:stateMachine"


def invoke(name: str, payload: Any = None, pattern: str = "", **more: Any) -> dict[str, Any]:
    return task(f"lambda:invoke{pattern}", {"FunctionName": name, "Payload": payload or {}}, **more)


def test_a_handler_answers_the_task_token_it_was_given(account: Account) -> None:
    account.function(
        "worker",
        "import boto3, json\n"
        "def handler(event, context):\n"
        "    boto3.client('stepfunctions').send_task_success(taskToken=event['token'], output=json.dumps({'n': event['n'] * 2}))\n"
        "    return 'heard by nobody'\n",
    )
    states = {"Ask": invoke("worker", {"token.$": "$$.Task.Token", "n.$": "$.n"}, ".waitForTaskToken")}
    result = account.run(states, {"n": 21})
    assert result.output == {"n": 42}
    assert [e["type"] for e in result.history()][2:6] == [
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
    ]


def test_a_handler_fails_the_task(account: Account) -> None:
    account.function(
        "worker",
        "import boto3\n"
        "def handler(event, context):\n"
        "    client = boto3.client('stepfunctions')\n"
        "    client.send_task_heartbeat(taskToken=event['token'])\n"
        "    client.send_task_failure(taskToken=event['token'], error='Closed', cause='on Sundays')\n"
        "    try:\n"
        "        client.send_task_success(taskToken=event['token'], output='1')\n"
        "    except client.exceptions.TaskTimedOut:\n"
        "        print('twice')\n",
    )
    states = {"Ask": invoke("worker", {"token.$": "$$.Task.Token"}, ".waitForTaskToken")}
    result = account.run(states)
    assert (result.status, result.error, result.cause) == ("FAILED", "Closed", "on Sundays")


def test_a_token_that_nobody_gave(account: Account) -> None:
    account.function(
        "worker",
        "import boto3\n"
        "def handler(event, context):\n"
        "    client = boto3.client('stepfunctions')\n"
        "    try:\n"
        "        client.send_task_success(taskToken='NoSuchTaskToken', output='1')\n"
        "    except client.exceptions.InvalidToken as error:\n"
        "        return str(error)\n",
    )
    output = account.run({"T": invoke("worker", OutputPath="$.Payload")}).output
    assert "Invalid Token: 'Invalid token'" in output
    result = account.run({"T": task("aws-sdk:sfn:sendTaskSuccess", {"TaskToken": "NoSuchTaskToken", "Output": "1"})})
    assert result.error == "Sfn.InvalidTokenException"
    assert (result.cause or "").startswith(
        "Invalid Token: 'Invalid token' (Service: Sfn, Status Code: 400, Request ID: "
    )


def test_a_handler_starts_an_execution_and_looks_after_it(account: Account) -> None:
    account.deploy({"Inner": machine({"P": {"Type": "Pass", "Result": {"by": "inner"}, "End": True}})})
    arn = account.deployment.machines[0].arn
    account.function(
        "starter",
        "import boto3, datetime\n"
        "def handler(event, context):\n"
        "    client = boto3.client('stepfunctions')\n"
        "    started = client.start_execution(stateMachineArn=event['arn'], name='one', input='{\"a\":1}')\n"
        "    assert isinstance(started['startDate'], datetime.datetime)\n"
        "    described = client.describe_execution(executionArn=started['executionArn'])\n"
        "    return [described['status'], described.get('output'), described['input'], started['startDate'].year]\n",
    )
    output = account.run({"T": invoke("starter", {"arn": arn}, OutputPath="$.Payload")}).output
    assert output == ["SUCCEEDED", '{"by":"inner"}', '{"a":1}', 2024]


def test_a_handler_invokes_another_function(account: Account) -> None:
    account.function("double", "def handler(event, context):\n    print('doubling')\n    return event * 2\n")
    account.function("broken", "def handler(event, context):\n    raise ValueError('no')\n")
    account.function(
        "caller",
        "import base64, boto3, json\n"
        "def handler(event, context):\n"
        "    client = boto3.client('lambda')\n"
        "    first = client.invoke(FunctionName='double', Payload=b'21', LogType='Tail')\n"
        "    second = client.invoke(FunctionName='broken')\n"
        "    try:\n"
        "        client.invoke(FunctionName='gone')\n"
        "    except client.exceptions.ResourceNotFoundException as error:\n"
        "        third = error.response['Error']['Message']\n"
        "    return [json.load(first['Payload']), 'doubling' in base64.b64decode(first['LogResult']).decode(),\n"
        "            second['FunctionError'], json.load(second['Payload'])['errorType'], third]\n",
    )
    output = account.run({"T": invoke("caller", OutputPath="$.Payload")}).output
    gone = "Function not found: arn:aws:lambda:us-east-1:123456789012:function:gone:$LATEST"
    assert output == [42, True, "Unhandled", "ValueError", gone]


def test_handlers_share_the_stacks_tables_with_tasks(account: Account) -> None:
    account.deploy(
        {
            "Table": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                    "TableName": "t",
                    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                    "BillingMode": "PAY_PER_REQUEST",
                },
            }
        }
    )
    account.function(
        "writer",
        "import boto3\n"
        "def handler(event, context):\n"
        "    boto3.resource('dynamodb').Table('t').put_item(Item={'id': 'x', 'n': 1})\n"
        "    boto3.client('s3').create_bucket(Bucket='made-by-handler')\n"
        "    boto3.client('s3').put_object(Bucket='made-by-handler', Key='a/b c', Body=b'text')\n"
        "    return boto3.client('events').put_events(Entries=[{'Source': 's', 'DetailType': 'd', 'Detail': '1'}])['FailedEntryCount']\n",
    )
    states = {
        "Write": invoke("writer", ResultSelector={"failed.$": "$.Payload"}, ResultPath="$.events", Next="Read"),
        "Read": task("dynamodb:getItem", {"TableName": "t", "Key": {"id": {"S": "x"}}}, ResultPath="$.read", ResultSelector={"i.$": "$.Item"}, Next="Load"),
        "Load": task("aws-sdk:s3:getObject", {"Bucket": "made-by-handler", "Key": "a/b c"}, ResultPath="$.load", ResultSelector={"b.$": "$.Body"}),
    }  # fmt: skip
    result = account.run(states)
    assert result.output == {
        "events": {"failed": 1},
        "read": {"i": {"id": {"S": "x"}, "n": {"N": "1"}}},
        "load": {"b": "text"},
    }


def test_a_handler_is_told_by_name_what_is_not_here(account: Account) -> None:
    account.function(
        "asker",
        "import boto3\n"
        "from botocore.exceptions import ClientError\n"
        "from botocore.config import Config\n"
        "def handler(event, context):\n"
        "    once = Config(retries={'max_attempts': 1, 'mode': 'standard'})\n"
        "    try:\n"
        "        boto3.client('qconnect', config=once).list_assistants()\n"
        "    except ClientError as error:\n"
        "        return str(error)\n",
    )
    assert "no embedded service" in account.run({"T": invoke("asker", OutputPath="$.Payload")}).output


# ---------------------------------------------------------------- nested executions


INNER = {"Wait": {"Type": "Wait", "Seconds": 3600, "Next": "Out"}, "Out": {"Type": "Pass", "End": True}}


def nested(account: Account, pattern: str, inner: dict[str, Any] = INNER, **more: Any) -> Any:
    start = task(
        f"states:startExecution{pattern}",
        {"StateMachineArn.$": "$.arn", "Input": {"n.$": "$.n"}, "Name": "inner-one"},
        **more,
    )
    account.deploy({"Inner": machine(inner), "Main": machine({"Start": start})})
    arn = next(one.arn for one in account.deployment.machines if one.logical_id == "Inner")
    return account.run(input={"arn": arn, "n": 7})


def test_start_and_go_on(account: Account) -> None:
    result = nested(account, "")
    assert set(result.output) == {"ExecutionArn", "StartDate", "SdkHttpMetadata", "SdkResponseMetadata"}
    assert result.output["ExecutionArn"].endswith(":inner-one")
    assert isinstance(result.output["StartDate"], int)
    events = result.history()
    assert events[-1]["timestamp"] - events[0]["timestamp"] < 60


def test_sync_gives_the_output_as_text(account: Account) -> None:
    result = nested(account, ".sync")
    assert (result.output["Status"], result.output["Output"], result.output["Input"]) == (
        "SUCCEEDED",
        '{"n":7}',
        '{"n":7}',
    )
    assert isinstance(result.output["StopDate"], int)
    events = result.history()
    assert [e["type"] for e in events][2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    assert events[-1]["timestamp"] - events[0]["timestamp"] >= 3600


def test_sync_2_gives_the_output_as_json(account: Account) -> None:
    output = nested(account, ".sync:2").output
    assert (output["Output"], output["Input"]) == ({"n": 7}, {"n": 7})


def test_a_nested_failure_fails_the_task_whatever_it_was(account: Account) -> None:
    result = nested(account, ".sync:2", {"F": {"Type": "Fail", "Error": "Sold.Out", "Cause": "gone"}})
    assert result.error == "States.TaskFailed"
    cause = json.loads(result.cause)
    assert (cause["Status"], cause["Error"], cause["Cause"]) == ("FAILED", "Sold.Out", "gone")


def test_a_nested_execution_answers_the_token(account: Account) -> None:
    answer = {"Answer": task("aws-sdk:sfn:sendTaskSuccess", {"TaskToken.$": "$.token", "Output": {"n": 9}})}
    start = task(
        "states:startExecution.waitForTaskToken",
        {"StateMachineArn.$": "$.arn", "Input": {"token.$": "$$.Task.Token"}},
    )
    account.deploy({"Inner": machine(answer), "Main": machine({"Start": start})})
    arn = next(one.arn for one in account.deployment.machines if one.logical_id == "Inner")
    assert account.run(input={"arn": arn}).output == {"n": 9}


def test_a_machine_that_does_not_exist(account: Account) -> None:
    missing = f"{STATES}:none"
    states = {"T": task("states:startExecution", {"StateMachineArn": missing})}
    result = account.run(states)
    assert result.error == "StepFunctions.StateMachineDoesNotExistException"
    assert (result.cause or "").startswith(
        f"State Machine Does Not Exist: '{missing}' (Service: AWSStepFunctions; Status Code: 400; "
        "Error Code: StateMachineDoesNotExist; Request ID: "
    )
    result = account.run({"T": task("aws-sdk:sfn:startExecution", {"StateMachineArn": missing})})
    assert result.error == "Sfn.StateMachineDoesNotExistException"


def test_a_name_that_is_taken(account: Account) -> None:
    inner = {"P": {"Type": "Pass", "End": True}}
    start = {"StateMachineArn.$": "$.arn", "Name": "same"}
    account.deploy(
        {
            "Inner": machine(inner),
            "Main": machine({"A": task("states:startExecution.sync", {**start, "Input": {}}, ResultPath=None, Next="B"), "B": task("states:startExecution", {**start, "Input": {"other": 1}})}),
        }
    )  # fmt: skip
    arn = next(one.arn for one in account.deployment.machines if one.logical_id == "Inner")
    assert account.run(input={"arn": arn}).error == "StepFunctions.ExecutionAlreadyExistsException"


@pytest.mark.parametrize("pattern", [".sync", ".waitForTaskToken"])
def test_an_express_machine_cannot_wait_for_others(account: Account, pattern: str) -> None:
    from treadle.errors import DefinitionError

    start = task(
        f"states:startExecution{pattern}", {"StateMachineArn": f"{STATES}:x", "Input": {"t.$": "$$.Task.Token"}}
    )
    account.deploy({"Main": machine({"Start": start}, "EXPRESS")})
    with pytest.raises(DefinitionError, match="/States/Start/Resource"):
        account.run()
