"""`treadle run` with everything of Step Functions: nested executions, Express, activities, handlers, mocks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from .conftest import Project

pytest.importorskip("moto")

Run = Callable[..., Result]
SDK = "arn:aws:states:::aws-sdk:sfn"
MACHINES = "arn:aws:states:us-east-1:123456789012:stateMachine"
SQS = {
    "Type": "Task",
    "Resource": "arn:aws:states:::sqs:sendMessage",
    "Parameters": {"QueueUrl": "https://queue", "MessageBody": "b"},
    "End": True,
}


def task(resource: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": resource, "Parameters": parameters, "End": True, **more}


def machine(states: dict[str, Any]) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states}


def created(child: dict[str, Any], kind: str, then: dict[str, Any]) -> dict[str, Any]:
    """Return a machine that creates another one and then enters a state."""
    given = {
        "Name": "child",
        "Definition": json.dumps(child),
        "RoleArn": "arn:aws:iam::123456789012:role/r",
        "Type": kind,
    }
    create = {**task(f"{SDK}:createStateMachine", given, Next="Then"), "End": None}
    return machine({"Create": {name: value for name, value in create.items() if value is not None}, "Then": then})


def output(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def failure(result: Result) -> tuple[str, str]:
    assert result.exit_code == 1, result.output
    told = json.loads(result.stdout)
    return told["error"], told["cause"]


CHILD = machine({"W": {"Type": "Wait", "Seconds": 30, "Next": "P"}, "P": {"Type": "Pass", "End": True}})


def test_a_sync_execution_of_a_task(project: Project, treadle: Run) -> None:
    then = task(
        f"{SDK}:startSyncExecution", {"StateMachineArn": f"{MACHINES}:child", "Input": '{"n": 1}', "Name": "one"}
    )
    answer = output(treadle("run", project.asl(created(CHILD, "EXPRESS", then)), "--json"))
    assert answer["Status"] == "SUCCEEDED"
    assert answer["Output"] == '{"n":1}'
    assert answer["BillingDetails"] == {"BilledDurationInMilliseconds": 30_000, "BilledMemoryUsedInMB": 64}
    assert answer["ExecutionArn"].startswith("arn:aws:states:us-east-1:123456789012:express:child:one:")


def test_a_standard_machine_has_no_sync_execution(project: Project, treadle: Run) -> None:
    then = task(f"{SDK}:startSyncExecution", {"StateMachineArn": f"{MACHINES}:child"})
    error, cause = failure(treadle("run", project.asl(created(CHILD, "STANDARD", then)), "--json"))
    assert error == "Sfn.StateMachineTypeNotSupportedException"
    assert cause.startswith("This operation is not supported by this type of state machine")


@pytest.mark.parametrize("pattern", [".sync", ".sync:2"])
def test_an_express_child_cannot_be_waited_for(project: Project, treadle: Run, pattern: str) -> None:
    then = task(f"arn:aws:states:::states:startExecution{pattern}", {"StateMachineArn": f"{MACHINES}:child"})
    error, cause = failure(treadle("run", project.asl(created(CHILD, "EXPRESS", then)), "--json"))
    assert error == "StepFunctions.InvalidArnException"
    assert cause.startswith("Invalid Arn: 'Resource type not valid in this context: express'")


@pytest.mark.parametrize("name", ["a b", "a/b", "x" * 81])
def test_names_of_nested_executions_are_checked(project: Project, treadle: Run, name: str) -> None:
    then = task("arn:aws:states:::states:startExecution", {"StateMachineArn": f"{MACHINES}:child", "Name": name})
    error, cause = failure(treadle("run", project.asl(created(CHILD, "STANDARD", then)), "--json"))
    assert error in ("StepFunctions.InvalidNameException", "StepFunctions.ValidationException")
    assert name in cause


def test_a_definition_may_be_express(project: Project, treadle: Run) -> None:
    asl = project.asl(machine({"P": {"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id"}, "End": True}}))
    arn = output(treadle("run", asl, "--json", "--type", "EXPRESS"))["id"]
    assert re.fullmatch(r"arn:aws:states:us-east-1:123456789012:express:machine:execution:[0-9a-f-]{36}", arn)
    waits = project.asl(machine({"T": {**SQS, "Resource": f"{SQS['Resource']}.waitForTaskToken"}}), "token.json")
    refused = treadle("run", waits, "--json", "--type", "express")
    assert refused.exit_code == 2
    assert "waitForTaskToken" in refused.stderr


def test_activities_are_created_by_tasks(project: Project, treadle: Run) -> None:
    arn = "arn:aws:states:us-east-1:123456789012:activity:work"
    sent = {"TaskToken.$": "$.TaskToken", "Output": '"done"'}
    take = {**task(f"{SDK}:getActivityTask", {"ActivityArn": arn}), "Next": "Send"}
    worker = {"Take": {k: v for k, v in take.items() if k != "End"}, "Send": task(f"{SDK}:sendTaskSuccess", sent)}
    both = {
        "Type": "Parallel",
        "Branches": [machine({"T": {"Type": "Task", "Resource": arn, "End": True}}), machine(worker)],
        "End": True,
    }
    create = {"Type": "Task", "Resource": f"{SDK}:createActivity", "Parameters": {"Name": "work"}, "Next": "Both"}
    assert output(treadle("run", project.asl(machine({"Create": create, "Both": both})), "--json"))[0] == "done"


def test_a_region_is_in_the_arns(project: Project, treadle: Run) -> None:
    asl = project.asl(machine({"P": {"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id"}, "End": True}}))
    arn = output(treadle("run", asl, "--json", "--region", "cn-north-1"))["id"]
    assert arn == "arn:aws-cn:states:cn-north-1:123456789012:execution:machine:execution"


# ---------------------------------------------------------------- handlers


def invoking(project: Project, source: str) -> tuple[str, str]:
    """Write a definition that invokes a handler, and the file of functions."""
    project.write("work.py", source)
    functions = project.write("functions.json", '{"work": "work.py"}')
    invoke = task("arn:aws:states:::lambda:invoke", {"FunctionName": "work"}, OutputPath="$.Payload")
    return project.asl(machine({"T": invoke})), functions


def test_handlers_of_a_definition_reach_the_embedded_services(project: Project, treadle: Run) -> None:
    asl, functions = invoking(
        project,
        "import boto3\n"
        "def handler(event, context):\n"
        "    return boto3.client('s3').get_object(Bucket='in-bucket', Key='a.json')['Body'].read().decode()\n",
    )
    given = project.write("a.json", '{"x":1}')
    assert (
        output(treadle("run", asl, "--json", "--lambda", functions, "--put", f"s3://in-bucket/a.json={given}"))
        == '{"x":1}'
    )


def test_a_handler_starts_a_sync_execution_and_waits(project: Project, treadle: Run) -> None:
    """In virtual time, in which one call is made at a time: the child waits and makes calls while the handler waits."""
    asl, functions = invoking(
        project,
        "import boto3, json\n"
        "CHILD = {'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 60, 'Next': 'T'}, 'T': {'Type': 'Task',"
        " 'Resource': 'arn:aws:states:::aws-sdk:sqs:createQueue', 'Parameters': {'QueueName': 'q'}, 'End': True}}}\n"
        "def handler(event, context):\n"
        "    client = boto3.client('stepfunctions')\n"
        "    role = 'arn:aws:iam::123456789012:role/r'\n"
        "    made = client.create_state_machine(name='c', definition=json.dumps(CHILD), roleArn=role, type='EXPRESS')\n"
        "    answers = [client.start_sync_execution(stateMachineArn=made['stateMachineArn']) for _ in range(2)]\n"
        "    listed = client.list_executions(stateMachineArn=context.invoked_function_arn.split(':function:')[0]"
        ".replace(':lambda:', ':states:') + ':stateMachine:machine')\n"
        "    return {'output': answers[1]['output'], 'status': listed['executions'][0]['status']}\n",
    )
    answer = output(treadle("run", asl, "--json", "--lambda", functions))
    assert "QueueUrl" in json.loads(answer["output"])
    assert answer["status"] == "RUNNING"


# ---------------------------------------------------------------- mocks


MOCKS = {
    "StateMachines": {
        "shop": {"TestCases": {"Happy": {"Send": "Sent"}, "Sad": {"Send": "Refused"}}},
        "child": {"TestCases": {"Inner": {"Send": "Sent"}}},
    },
    "MockedResponses": {
        "Sent": {"0-9": {"Return": {"MessageId": "mocked"}}},
        "Refused": {"0": {"Throw": {"Error": "Sqs.Refused", "Cause": "no"}}},
    },
}


def mocked(project: Project, definition: dict[str, Any]) -> list[str]:
    asl = project.asl(definition, "shop.asl.json")
    return ["run", asl, "--json", "--mocks", project.write("MockConfigFile.json", json.dumps(MOCKS))]


def test_a_test_case_of_a_definition(project: Project, treadle: Run) -> None:
    words = mocked(project, machine({"Send": SQS}))
    assert output(treadle(*words, "--test-case", "Happy")) == {"MessageId": "mocked"}
    assert failure(treadle(*words, "--test-case", "Sad")) == ("Sqs.Refused", "no")
    missing = treadle(*words, "--test-case", "None")
    assert missing.exit_code == 2
    assert "no test case 'None' for the state machine 'shop'" in missing.stderr


def test_mocks_reach_inside_a_distributed_map(project: Project, treadle: Run) -> None:
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **machine({"Send": SQS})}
    states = {"Each": {"Type": "Map", "ItemProcessor": processor, "MaxConcurrency": 1, "End": True}}
    words = mocked(project, machine(states))
    assert output(treadle(*words, "--input", "[1, 2]", "--test-case", "Happy")) == [{"MessageId": "mocked"}] * 2


def test_a_sync_execution_under_a_test_case(project: Project, treadle: Run) -> None:
    then = task(f"{SDK}:startSyncExecution", {"StateMachineArn": f"{MACHINES}:child#Inner"}, OutputPath="$.Output")
    words = mocked(project, created(machine({"Send": SQS}), "EXPRESS", then))
    assert json.loads(output(treadle(*words))) == {"MessageId": "mocked"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--test-case", "Happy"], "--test-case names a test case of a mock configuration; name its file with --mocks"),
        (["--type", "NONE"], "'NONE' is not one of"),
        (["--mocks", "nowhere.json"], "nowhere.json"),
    ],
)
def test_refused_options(project: Project, treadle: Run, words: list[str], said: str) -> None:
    refused = treadle("run", project.asl(machine({"P": {"Type": "Pass", "End": True}})), *words)
    assert refused.exit_code == 2
    assert said in refused.stderr
