"""Workflows that `treadle run` and `treadle serve` must carry out alike: every state type and every way to fail."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

__all__ = ["WORKFLOWS", "Workflow"]

MACHINES = "arn:aws:states:us-east-1:123456789012:stateMachine"
ROLE = "arn:aws:iam::123456789012:role/role"
_numbers = itertools.count()
SDK = "arn:aws:states:::aws-sdk"
SFN = f"{SDK}:sfn"


@dataclass(frozen=True, slots=True)
class Workflow:
    """A definition and what it runs with.

    :ivar handlers: Python source of Lambda functions by name
    :ivar mocked: responses of the test case `Case`, by state
    """

    definition: dict[str, Any]
    input: Any = field(default_factory=dict)
    type: str = "STANDARD"
    handlers: dict[str, str] = field(default_factory=dict)
    mocked: dict[str, dict[str, Any]] = field(default_factory=dict)


def machine(states: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states, **more}


def chain(**states: dict[str, Any]) -> dict[str, Any]:
    """Return a machine whose states follow each other."""
    names = list(states)
    linked = {
        name: {**state, **({"End": True} if name == names[-1] else {"Next": names[i + 1]})}
        for i, (name, state) in enumerate(states.items())
    }
    return machine(linked)


def task(resource: str, parameters: Any = None, **more: Any) -> dict[str, Any]:
    given = {} if parameters is None else {"Parameters": parameters}
    return {"Type": "Task", "Resource": resource, **given, **more}


def alone(state: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a machine of one state, whose name no other one has."""
    return machine({f"S{next(_numbers)}": {**state, "End": True}}, **more)


def caught(state: dict[str, Any], *errors: str, **more: Any) -> dict[str, Any]:
    """Return a machine that catches errors of its state."""
    catch = [{"ErrorEquals": list(errors) or ["States.ALL"], "Next": "Caught", **more}]
    return machine({"Try": {**state, "Catch": catch, "End": True}, "Caught": {"Type": "Pass", "End": True}})


def create(name: str, child: dict[str, Any], kind: str = "STANDARD") -> dict[str, Any]:
    given = {"Name": name, "Definition": json.dumps(child), "RoleArn": ROLE, "Type": kind}
    return task(f"{SFN}:createStateMachine", given, ResultPath=None)


def branches(*machines: dict[str, Any]) -> dict[str, Any]:
    return {"Type": "Parallel", "Branches": list(machines)}


PASS = {"Type": "Pass"}
FAIL = machine({"F": {"Type": "Fail", "Error": "Own", "Cause": "it fails"}})
WAIT = {"Type": "Wait", "Seconds": 30}
START = "arn:aws:states:::states:startExecution"
QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/q"
MAKE_QUEUE = task(f"{SDK}:sqs:createQueue", {"QueueName": "q"}, ResultPath=None)
SEND = task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", {"QueueUrl": QUEUE, "MessageBody.$": "$$.Task.Token"})
RECEIVE = task(
    f"{SDK}:sqs:receiveMessage", {"QueueUrl": QUEUE}, ResultSelector={"token.$": "$.Messages[0].Body"}, ResultPath="$"
)
TOKEN = {"TaskToken.$": "$.token"}


def callback(answer: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a machine that sends a task token to a queue, from which a second branch takes and answers it."""
    worker = chain(W={"Type": "Wait", "Seconds": 5}, Receive=RECEIVE, Answer=answer)
    return chain(Make=MAKE_QUEUE, Both=branches(alone({**SEND, **more}), worker))


ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:work"
MAKE_ACTIVITY = task(f"{SFN}:createActivity", {"Name": "work"}, ResultPath=None)


def worked(answer: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a machine with an activity, whose task a second branch takes and answers."""
    take = task(f"{SFN}:getActivityTask", {"ActivityArn": ACTIVITY, "WorkerName": "me"})
    worker = chain(Take=take, Answer=answer)
    work = alone({"Type": "Task", "Resource": ACTIVITY, **more})
    return chain(Make=MAKE_ACTIVITY, Both=branches(work, worker))


def mapped(processor: dict[str, Any], mode: str = "INLINE", **more: Any) -> dict[str, Any]:
    config = {"Mode": mode} if mode == "INLINE" else {"Mode": mode, "ExecutionType": "STANDARD"}
    return {"Type": "Map", "ItemProcessor": {"ProcessorConfig": config, **processor}, **more}


def choosing(rule: dict[str, Any]) -> dict[str, Any]:
    states = {
        "C": {"Type": "Choice", "Choices": [{**rule, "Next": "Yes"}], "Default": "No"},
        "Yes": {"Type": "Succeed"},
        "No": {"Type": "Fail", "Error": "No", "Cause": "no rule"},
    }
    return machine(states)


INVOKE = task("arn:aws:states:::lambda:invoke", {"FunctionName": "work", "Payload.$": "$"})
ECHO = {"work": "def handler(event, context):\n    return event\n"}
RAISES = {"work": "class Own(Exception):\n    pass\ndef handler(event, context):\n    raise Own('no')\n"}
FLAKY = {
    "work": "import os\ndef handler(event, context):\n    path = '/tmp/' + event['file']\n"
    "    count = len(open(path).read()) if os.path.exists(path) else 0\n    open(path, 'a').write('x')\n"
    "    if count < 2:\n        raise ValueError(count)\n    os.remove(path)\n    return count\n"
}
JSONATA = {"QueryLanguage": "JSONata"}
RETRY = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "MaxAttempts": 2, "BackoffRate": 2.0}]
S3 = f"{SDK}:s3"
PUT = task(f"{S3}:putObject", {"Bucket": "the-bucket", "Key": "items.json", "Body": [1, 2, 3]}, ResultPath=None)
BUCKET = task(f"{S3}:createBucket", {"Bucket": "the-bucket"}, ResultPath=None)
READER = {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"}, "Parameters": {"Bucket": "the-bucket", "Key": "items.json"}}  # fmt: skip
WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "the-bucket", "Prefix": "out"}}
TABLE = task(f"{SDK}:dynamodb:createTable", {"TableName": "t", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "BillingMode": "PAY_PER_REQUEST"}, ResultPath=None)  # fmt: skip
ITEM = {"TableName": "t", "Item": {"id": {"S": "1"}, "n": {"N": "2"}}}
CHILD = f"{MACHINES}:child"
ENDING = chain(W=WAIT, P={"Type": "Pass", "Result": {"ok": True}})
SENT = {"T": {"0": {"Return": {"MessageId": "mocked"}}}}
SQS = task("arn:aws:states:::sqs:sendMessage", {"QueueUrl": "https://queue", "MessageBody": "b"})

WORKFLOWS: dict[str, Workflow] = {
    # ------------------------------------------------------------ states
    "pass": Workflow(alone({"Type": "Pass", "Result": {"a": [1, 2.5, "ü"]}, "ResultPath": "$.x"}), {"k": None}),
    "pass of parameters": Workflow(alone({"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id", "n.$": "$.n", "at.$": "$$.State.EnteredTime", "machine.$": "$$.StateMachine.Name", "role.$": "$$.Execution.RoleArn"}}), {"n": 1}),
    "intrinsics": Workflow(alone({"Type": "Pass", "Parameters": {"f.$": "States.Format('{}-{}', $.a, 2)", "h.$": "States.Hash($.a, 'SHA-256')", "r.$": "States.ArrayRange(1, 9, 2)"}}), {"a": "x"}),
    "wait for seconds": Workflow(alone(WAIT)),
    "wait for a path": Workflow(alone({"Type": "Wait", "SecondsPath": "$.s"}), {"s": 7}),
    "wait until an instant": Workflow(alone({"Type": "Wait", "Timestamp": "2024-06-01T00:00:00Z"})),
    "wait for what is no number": Workflow(alone({"Type": "Wait", "SecondsPath": "$.s"}), {"s": "x"}),
    "choice": Workflow(choosing({"Variable": "$.n", "NumericGreaterThan": 1}), {"n": 2}),
    "choice of the default": Workflow(choosing({"And": [{"Variable": "$.n", "IsPresent": True}, {"Not": {"Variable": "$.n", "IsNumeric": True}}]}), {"n": 2}),
    "choice without a match": Workflow(machine({"C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "S"}]}, "S": {"Type": "Succeed"}}), {"n": 2}),
    "choice of a missing path": Workflow(choosing({"Variable": "$.missing", "NumericGreaterThan": 1}), {"n": 2}),
    "succeed": Workflow(machine({"S": {"Type": "Succeed", "OutputPath": "$.a"}}), {"a": 1}),
    "fail": Workflow(FAIL),
    "fail of paths": Workflow(machine({"F": {"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('c{}', $.n)"}}), {"e": "E", "n": 1}),
    "fail without words": Workflow(machine({"F": {"Type": "Fail"}})),
    "parallel": Workflow(alone({**branches(alone(PASS), chain(W=WAIT, P={"Type": "Pass", "Result": 1})), "ResultPath": "$.r"}), {"a": 1}),
    "parallel with a failing branch": Workflow(alone(branches(FAIL, alone(WAIT)))),
    "parallel that is caught": Workflow(caught(branches(FAIL, alone(WAIT)), "Own", ResultPath="$.e"), {"a": 1}),
    "parallel that is retried": Workflow(alone({**branches(FAIL), "Retry": RETRY})),
    # ------------------------------------------------------------ paths, variables, JSONata
    "input path that is missing": Workflow(alone({"Type": "Pass", "InputPath": "$.missing"})),
    "result path that cannot be set": Workflow(alone({"Type": "Pass", "Result": 1, "ResultPath": "$.a.b"}), {"a": 1}),
    "variables": Workflow(chain(A={"Type": "Pass", "Assign": {"v.$": "$.n", "w": 2}}, B={"Type": "Pass", "Parameters": {"v.$": "$v", "w.$": "$w"}}), {"n": 1}),
    "JSONata": Workflow(alone({"Type": "Pass", "Output": "{% {'sum': $sum($states.input.n), 'id': $states.context.Execution.Id} %}"}, **JSONATA), {"n": [1, 2]}),
    "JSONata variables": Workflow(machine({"A": {"Type": "Pass", "Assign": {"v": "{% $states.input.n + 1 %}"}, "Next": "B"}, "B": {"Type": "Pass", "Output": "{% $v * 2 %}", "End": True}}, **JSONATA), {"n": 1}),
    "JSONata that fails": Workflow(alone({"Type": "Pass", "Output": "{% $states.input.n + 'x' %}"}, **JSONATA), {"n": 1}),
    "JSONata choice": Workflow(machine({"C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n > 1 %}", "Next": "S"}], "Default": "F"}, "S": {"Type": "Succeed"}, "F": {"Type": "Fail"}}, **JSONATA), {"n": 2}),
    "JSONata arguments": Workflow(alone(task(f"{SDK}:sqs:createQueue") | {"Arguments": {"QueueName": "{% 'q' & $string($states.input.n) %}"}, "Output": "{% $states.result.QueueUrl %}"}, **JSONATA), {"n": 1}),
    # ------------------------------------------------------------ Map
    "map": Workflow(alone(mapped(alone({"Type": "Pass", "Parameters": {"v.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index"}}))), [1, 2, 3]),
    "map of selected items": Workflow(alone(mapped(alone(PASS), ItemsPath="$.items", ItemSelector={"v.$": "$$.Map.Item.Value", "all.$": "$.n"}, MaxConcurrency=1)), {"items": ["a", "b"], "n": 5}),
    "map with a failing iteration": Workflow(alone(mapped(FAIL)), [1]),
    "map of what is no array": Workflow(alone(mapped(alone(PASS))), {"a": 1}),
    "map that is caught": Workflow(caught(mapped(machine({"W": {**WAIT, "Next": "F"}, **FAIL["States"]}))), [1, 2]),
    "distributed map": Workflow(alone(mapped(chain(W=WAIT, P=PASS), "DISTRIBUTED", Label="L")), [1, 2, 3]),
    "distributed map with failures": Workflow(alone(mapped(FAIL, "DISTRIBUTED", Label="L")), [1, 2]),
    "distributed map that tolerates failures": Workflow(alone(mapped(FAIL, "DISTRIBUTED", Label="L", ToleratedFailurePercentage=100, MaxConcurrency=1)), [1, 2]),
    "distributed map of batches": Workflow(alone(mapped(alone(PASS), "DISTRIBUTED", Label="L", ItemBatcher={"MaxItemsPerBatch": 2}, MaxConcurrency=1)), [1, 2, 3]),
    "distributed map of a dataset": Workflow(chain(B=BUCKET, P=PUT, M=mapped(alone(PASS), "DISTRIBUTED", Label="L", ItemReader=READER, MaxConcurrency=1))),
    "distributed map of a missing dataset": Workflow(chain(B=BUCKET, M=mapped(alone(PASS), "DISTRIBUTED", Label="L", ItemReader=READER))),
    "distributed map that writes results": Workflow(chain(B=BUCKET, M=mapped(alone(PASS), "DISTRIBUTED", Label="L", ItemsPath="$.items", ResultWriter=WRITER, MaxConcurrency=1)), {"items": [1, 2]}),
    # ------------------------------------------------------------ Lambda
    "lambda": Workflow(alone({**INVOKE, "OutputPath": "$.Payload"}), {"a": 1}, handlers=ECHO),
    "lambda by its ARN": Workflow(alone(task("arn:aws:lambda:us-east-1:123456789012:function:work")), {"a": 1}, handlers=ECHO),
    "lambda that raises": Workflow(alone(INVOKE), {"a": 1}, handlers=RAISES),
    "lambda that is caught": Workflow(caught(INVOKE, "Own", ResultPath="$.e"), {"a": 1}, handlers=RAISES),
    "lambda that is retried": Workflow(alone({**INVOKE, "Retry": RETRY, "OutputPath": "$.Payload"}), {"file": "treadle-flaky"}, handlers=FLAKY),
    "lambda that is missing": Workflow(alone(INVOKE)),
    # ------------------------------------------------------------ services
    "SDK integration": Workflow(chain(T=TABLE, Put=task("arn:aws:states:::dynamodb:putItem", ITEM, ResultPath=None), Get=task(f"{SDK}:dynamodb:getItem", {"TableName": "t", "Key": {"id": {"S": "1"}}}))),
    "SDK integration that fails": Workflow(alone(task(f"{SDK}:dynamodb:getItem", {"TableName": "none", "Key": {"id": {"S": "1"}}}))),
    "SDK integration with a wrong parameter": Workflow(alone(task(f"{SDK}:sqs:listQueues", {"Nothing": 1}))),
    "optimised integration that fails": Workflow(alone(task("arn:aws:states:::dynamodb:getItem", {"TableName": "none", "Key": {"id": {"S": "1"}}}))),
    "retry of an SDK integration": Workflow(alone(task(f"{SDK}:sqs:getQueueUrl", {"QueueName": "none"}, Retry=RETRY))),
    "events": Workflow(alone(task("arn:aws:states:::events:putEvents", {"Entries": [{"Source": "s", "DetailType": "d", "Detail": {"a": 1}}]}))),
    # ------------------------------------------------------------ callbacks, timeouts and heartbeats
    "callback": Workflow(callback(task(f"{SFN}:sendTaskSuccess", {**TOKEN, "Output": '{"answered": true}'}))),
    "callback that fails": Workflow(callback(task(f"{SFN}:sendTaskFailure", {**TOKEN, "Error": "Own", "Cause": "c"}))),
    "callback after heartbeats": Workflow(callback(task(f"{SFN}:sendTaskHeartbeat", TOKEN), HeartbeatSeconds=20)),
    "callback with a wrong token": Workflow(callback(task(f"{SFN}:sendTaskSuccess", {"TaskToken": "wrong", "Output": "1"}))),
    "callback that times out": Workflow(chain(Make=MAKE_QUEUE, Send={**SEND, "TimeoutSeconds": 60})),
    "callback without heartbeat": Workflow(chain(Make=MAKE_QUEUE, Send={**SEND, "HeartbeatSeconds": 60, "TimeoutSeconds": 600})),
    "callback that is caught": Workflow(chain(Make=MAKE_QUEUE, P=branches(caught({**SEND, "TimeoutSeconds": 60}, "States.Timeout")))),
    "execution that times out": Workflow({**chain(A=WAIT, B=WAIT), "TimeoutSeconds": 45}),
    # ------------------------------------------------------------ activities
    "activity": Workflow(worked(task(f"{SFN}:sendTaskSuccess", {"TaskToken.$": "$.TaskToken", "Output.$": "$.Input"})), {"n": 1}),
    "activity that fails": Workflow(worked(task(f"{SFN}:sendTaskFailure", {"TaskToken.$": "$.TaskToken", "Error": "Own"})), {"n": 1}),
    "activity that is missing": Workflow(alone({"Type": "Task", "Resource": ACTIVITY})),
    "activity without a worker": Workflow(chain(Make=MAKE_ACTIVITY, Work={"Type": "Task", "Resource": ACTIVITY, "TimeoutSeconds": 30})),
    "activity that was deleted": Workflow(chain(Make=MAKE_ACTIVITY, Delete=task(f"{SFN}:deleteActivity", {"ActivityArn": ACTIVITY}), Work={"Type": "Task", "Resource": ACTIVITY})),
    # ------------------------------------------------------------ nested executions
    "nested execution": Workflow(chain(C=create("child", ENDING), S=task(START, {"StateMachineArn": CHILD, "Name": "one", "Input": {"a": 1}}))),
    "nested execution that is awaited": Workflow(chain(C=create("child", ENDING), S=task(f"{START}.sync", {"StateMachineArn": CHILD, "Name": "one"}))),
    "nested execution with its output": Workflow(chain(C=create("child", ENDING), S=task(f"{START}.sync:2", {"StateMachineArn": CHILD, "Name": "one"}))),
    "nested execution that fails": Workflow(chain(C=create("child", FAIL), S=task(f"{START}.sync:2", {"StateMachineArn": CHILD, "Name": "one"}))),
    "nested execution that is cancelled": Workflow(chain(C=create("child", ENDING), S=task(f"{START}.sync", {"StateMachineArn": CHILD, "Name": "one"}, TimeoutSeconds=10))),
    "nested execution twice": Workflow(chain(C=create("child", ENDING), A=task(f"{START}.sync", {"StateMachineArn": CHILD, "Name": "one"}), B=task(START, {"StateMachineArn": CHILD, "Name": "one"}))),
    "nested execution with a wrong name": Workflow(chain(C=create("child", ENDING), S=task(START, {"StateMachineArn": CHILD, "Name": "a b"}))),
    "nested execution of no machine": Workflow(alone(task(START, {"StateMachineArn": CHILD}))),
    "nested Express execution": Workflow(chain(C=create("child", ENDING, "EXPRESS"), S=task(START, {"StateMachineArn": CHILD, "Name": "one"}))),
    "nested Express execution that is awaited": Workflow(chain(C=create("child", ENDING, "EXPRESS"), S=task(f"{START}.sync:2", {"StateMachineArn": CHILD, "Name": "one"}))),
    "sync execution": Workflow(chain(C=create("child", ENDING, "EXPRESS"), S=task(f"{SFN}:startSyncExecution", {"StateMachineArn": CHILD, "Name": "one"}))),
    "sync execution that fails": Workflow(chain(C=create("child", FAIL, "EXPRESS"), S=task(f"{SFN}:startSyncExecution", {"StateMachineArn": CHILD, "Name": "one"}))),
    "sync execution of a standard machine": Workflow(chain(C=create("child", ENDING), S=task(f"{SFN}:startSyncExecution", {"StateMachineArn": CHILD}))),
    "execution that is described": Workflow(chain(C=create("child", FAIL), S=task(START, {"StateMachineArn": CHILD, "Name": "one"}), W=WAIT, D=task(f"{SFN}:describeExecution", {"ExecutionArn": f"{CHILD.replace('stateMachine', 'execution')}:one"}))),
    "executions that are listed": Workflow(chain(C=create("child", FAIL), S=task(START, {"StateMachineArn": CHILD, "Name": "one"}), W=WAIT, L=task(f"{SFN}:listExecutions", {"StateMachineArn": CHILD}))),
    "execution that is redriven": Workflow(chain(C=create("child", FAIL), S=task(START, {"StateMachineArn": CHILD, "Name": "one"}), W=WAIT, R=task(f"{SFN}:redriveExecution", {"ExecutionArn": f"{CHILD.replace('stateMachine', 'execution')}:one"}), V=WAIT, D=task(f"{SFN}:getExecutionHistory", {"ExecutionArn": f"{CHILD.replace('stateMachine', 'execution')}:one"}))),
    "execution that is stopped": Workflow(chain(C=create("child", ENDING), S=task(START, {"StateMachineArn": CHILD, "Name": "one"}), P=task(f"{SFN}:stopExecution", {"ExecutionArn": f"{CHILD.replace('stateMachine', 'execution')}:one", "Error": "E"}), D=task(f"{SFN}:describeExecution", {"ExecutionArn": f"{CHILD.replace('stateMachine', 'execution')}:one"}))),
    "execution that stops itself": Workflow(chain(P=task(f"{SFN}:stopExecution", {"ExecutionArn.$": "$$.Execution.Id", "Error": "E", "Cause": "c"}), W=WAIT)),
    "machine that is refused": Workflow(alone(create("child", {"StartAt": "X", "States": {}}))),
    "state that is tested": Workflow(alone(task(f"{SFN}:testState", {"Definition": json.dumps({"Type": "Pass", "End": True}), "Input": '{"a": 1}'}))),
    # ------------------------------------------------------------ Express, mocks
    "Express": Workflow(chain(W=WAIT, P={"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id"}}), type="EXPRESS"),
    "Express that times out": Workflow(chain(W={"Type": "Wait", "Seconds": 400}, P=PASS), type="EXPRESS"),
    "mocked task": Workflow(chain(T=SQS), mocked=SENT),
    "mocked task that fails at first": Workflow(chain(T={**SQS, "Retry": RETRY}), mocked={"T": {"0-1": {"Throw": {"Error": "E", "Cause": "c"}}, "2": {"Return": 3}}}),
    "mocked task without a response": Workflow(chain(T={**SQS, "Retry": RETRY}), mocked={"T": {"0": {"Throw": {"Error": "E"}}}}),
    "mocked callback": Workflow(chain(T={**SQS, "Resource": f"{SQS['Resource']}.waitForTaskToken"}), mocked=SENT),
    "mocked task in a distributed map": Workflow(alone(mapped(chain(T=SQS), "DISTRIBUTED", Label="L", MaxConcurrency=1)), [1], mocked=SENT),
}  # fmt: skip
