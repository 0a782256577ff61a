"""Many calls side by side: nothing is lost, nothing stays behind."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver, RealClock
from treadle.embedded import EmbeddedAws
from treadle.interpreter import UNLIMITED
from treadle.services import Call, resolve_integration

ADD = {
    "Type": "Task",
    "Resource": "arn:aws:states:::dynamodb:updateItem",
    "Parameters": {
        "TableName": "t",
        "Key": {"id": {"S": "one"}},
        "UpdateExpression": "ADD n :one",
        "ExpressionAttributeValues": {":one": {"N": "1"}},
    },
    "End": True,
}


def each(state: dict[str, object]) -> object:
    processor = {"StartAt": "T", "States": {"T": state}}
    state = {"Type": "Map", "MaxConcurrency": 40, "ItemProcessor": processor, "ResultPath": None, "End": True}
    return parse_machine({"StartAt": "M", "States": {"M": state}})


def test_no_update_is_lost() -> None:
    count = 1_000
    with EmbeddedAws() as aws:
        key = [{"AttributeName": "id", "KeyType": "HASH"}]
        kinds = [{"AttributeName": "id", "AttributeType": "S"}]
        table = {"TableName": "t", "KeySchema": key, "AttributeDefinitions": kinds, "BillingMode": "PAY_PER_REQUEST"}
        aws.call(Call("dynamodb", "createTable", table))
        driver = MemoryDriver(resolver=resolve_integration, caller=aws, clock=RealClock(), quotas=UNLIMITED)
        result = driver.wait(driver.start(each(ADD), json.dumps(list(range(count)))))  # type: ignore[arg-type]
        driver.close()
        assert result.ok, result.cause
        item = aws.call(Call("dynamodb", "getItem", {"TableName": "t", "Key": {"id": {"S": "one"}}}))["Item"]
        assert item["n"] == {"N": str(count)}


def test_functions_run_side_by_side_and_leave_nothing(tmp_path: Path) -> None:
    (tmp_path / "index.py").write_text(
        "import threading, time\n"
        "def handler(event, context):\n"
        "    if event % 50 == 0:\n"
        "        print('x' * 1_000_000)\n"
        "    if event == 77:\n"
        "        import os\n"
        "        os._exit(3)\n"
        "    return event\n"
    )
    before = threading.active_count()
    with EmbeddedAws() as aws:
        aws.add_function("f", "index.handler", tmp_path)
        state = {
            "Type": "Task",
            "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Died"}],
            "End": True,
        }
        processor = {"StartAt": "T", "States": {"T": state, "Died": {"Type": "Pass", "Result": "died", "End": True}}}
        machine = parse_machine(
            {"StartAt": "M", "States": {"M": {"Type": "Map", "ItemProcessor": processor, "End": True}}}
        )
        driver = MemoryDriver(resolver=resolve_integration, caller=aws, clock=RealClock())
        aws.attach(driver)
        result = driver.wait(driver.start(machine, json.dumps(list(range(200)))))
        driver.close()
    assert result.output == ["died" if n == 77 else n for n in range(200)]
    assert threading.active_count() <= before + 1
