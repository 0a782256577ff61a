"""Read and run deployed definitions with made-up answers, and hold the result to the committed table.

python .ci/definitions.py SHARED [--update]

None may be refused once its placeholders are filled in by field. Each runs to an end; where that is a failure, the
table definitions.json says which, and why AWS would give it too.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from botocore.session import Session

from treadle.asl import parse, parse_machine, parse_resource
from treadle.check import check_integration
from treadle.drivers import ExecutionResult, MemoryDriver, VirtualClock
from treadle.services import Effects, TaskRequest, answering_call, botocore_name
from treadle.services._spelling import answer_member

TABLE = Path(__file__).with_name("definitions.json")
PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
KNOWN = {
    "AWS::Partition": "aws",
    "AWSPartition": "aws",
    "AWS::Region": "us-east-1",
    "region": "us-east-1",
    "AWS::AccountId": "123456789012",
    "AccountId": "123456789012",
    "accountID": "123456789012",
}
ARNS = {
    "Resource": "arn:aws:lambda:us-east-1:123456789012:function:{}",
    "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:{}",
    "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:{}",
    "TopicArn": "arn:aws:sns:us-east-1:123456789012:{}",
    "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/{}",
    "RoleArn": "arn:aws:iam::123456789012:role/{}",
}


def filled(text: str) -> str:
    """Return a definition with its placeholders filled in by the fields that have them."""

    def value(match: re.Match[str], field: str, whole: bool) -> str:
        name = match[1]
        if name in KNOWN:
            return KNOWN[name]
        plain = re.sub(r"\W+", "-", name).strip("-")
        if whole and field in ARNS:
            return ARNS[field].format(plain)
        if whole and plain.lower().endswith("arn"):
            return f"arn:aws:lambda:us-east-1:123456789012:function:{plain}"
        return plain

    def in_text(match: re.Match[str]) -> str:
        field, quoted = match[1], match[2]
        whole = PLACEHOLDER.fullmatch(quoted) is not None
        return f'"{field}": "{PLACEHOLDER.sub(lambda each: value(each, field, whole), quoted)}"'

    text = re.sub(r'"(\w+)(?:\.\$)?"\s*:\s*"((?:[^"\\]|\\.)*\$\{(?:[^"\\]|\\.)*)"', in_text, text)
    text = re.sub(
        r'"((?:[^"\\]|\\.)*\$\{(?:[^"\\]|\\.)*)"',
        lambda match: f'"{PLACEHOLDER.sub(lambda each: value(each, "", False), match[1])}"',
        text,
    )
    return PLACEHOLDER.sub("5", text)  # what stands without quotation marks is a number


# ---------------------------------------------------------------- made-up answers

GOOD = ("SUCCEEDED", "COMPLETED", "Completed", "COMPLETE", "ACTIVE", "available", "AVAILABLE", "READY", "FINISHED")
MISSING = re.compile(r"'?(\$\$?(?:\.[A-Za-z_][\w-]*|\['[^']+'\]|\[[\d*]+\])+)'?")
SESSION = Session()


@cache
def output_shape(service: str, operation: str) -> Any:
    model = SESSION.get_service_model(botocore_name(service))
    name = next((one for one in model.operation_names if one.casefold() == operation.casefold()), None)
    return model.operation_model(name).output_shape if name is not None else None


def made_up(shape: Any, *, sdk: bool, depth: int = 0) -> Any:
    """Return an answer of a shape: a job that has succeeded, one item in each list."""
    kind = shape.type_name if shape is not None else ""
    if kind == "structure":
        members = shape.members.items() if depth < 6 else ()
        return {answer_member(name, sdk=sdk): made_up(each, sdk=sdk, depth=depth + 1) for name, each in members}
    if kind == "list":
        return [made_up(shape.member, sdk=sdk, depth=depth + 1)] if depth < 6 else []
    if kind == "map":
        return {}
    if kind in ("integer", "long"):
        return 1
    if kind in ("float", "double"):
        return 1.5
    if kind == "boolean":
        return False
    if kind == "timestamp":
        return "2024-01-01T00:00:00Z"
    words = getattr(shape, "enum", [])
    return next((word for word in GOOD if word in words), words[0] if words else "text")


class World:
    """The input of an execution and the payload of its functions: what its paths have asked for so far."""

    def __init__(self) -> None:
        self.value: dict[str, Any] = {}

    def add(self, path: str, made: Any = "text") -> bool:
        """Add a value at a path and at what follows each of its names; return whether anything was new."""
        names = [name for name in re.findall(r"[A-Za-z_][\w-]*", path.replace("$$", ""))]
        new = False
        for first in range(len(names)):
            holder = self.value
            for name in names[first:-1]:
                inner = holder.get(name)
                if not isinstance(inner, dict):
                    inner = holder[name] = {}
                    new = True
                holder = inner
            if holder.get(names[-1], ...) in (..., "text") and holder.get(names[-1], ...) != made:
                holder[names[-1]] = made
                new = True
        return new

    def answer(self, request: TaskRequest) -> Any:
        """Return the result of a task."""
        resource = parse_resource(request.resource)
        assert resource is not None
        call = answering_call(resource)
        if resource.kind == "lambda" or resource.kind == "activity" or resource.pattern == "waitForTaskToken":
            return self.value
        if (resource.service, resource.action) == ("lambda", "invoke"):
            return {"ExecutedVersion": "$LATEST", "Payload": self.value, "StatusCode": 200}
        if call is None:
            return {"ResponseBody": self.value, "StatusCode": 200, "Headers": {}, "StatusText": "OK"}
        service, operation = call
        answer = made_up(output_shape(service, operation), sdk=resource.service.startswith("aws-sdk:"))
        if service == "states" and operation == "describeExecution":
            return {**answer, "Status": "SUCCEEDED", "Output": self.value}
        return answer


def run(machine: Any, world: World) -> ExecutionResult:
    def resolve(request: TaskRequest) -> Effects:
        return world.answer(request)
        yield

    class Empty:
        def call(self, call: Any) -> Any:
            if call.operation.casefold() in ("getobject",):
                return {"Body": json.dumps([world.value]).encode(), "ContentLength": 2}
            about = {
                "Key": "k",
                "Size": 1,
                "ETag": '"e"',
                "LastModified": datetime(2024, 1, 1, tzinfo=UTC),
                "StorageClass": "STANDARD",
            }
            return {"Contents": [about], "KeyCount": 1, "IsTruncated": False}

    driver = MemoryDriver(resolver=resolve, caller=Empty(), clock=VirtualClock())
    try:
        return driver.wait(driver.start(machine, json.dumps(world.value)))
    finally:
        driver.close()


def ended(text: str) -> ExecutionResult:
    """Run a definition until its answers have what its paths ask for."""
    machine = parse_machine(text, check_task=check_integration)
    world = World()
    for _ in range(60):
        result = run(machine, world)
        if result.ok:
            return result
        cause = result.cause or ""
        paths = MISSING.findall(cause)
        if "array" in cause or "list" in cause.lower():
            grown = [world.add(path, [{}]) for path in paths]
        elif "number" in cause.lower() or "integer" in cause.lower():
            grown = [world.add(path, 1) for path in paths]
        else:
            grown = [world.add(path) for path in paths]
        if not any(grown):
            return result
    return result


# ---------------------------------------------------------------- the table

WHY = (
    (
        "The execution reached the maximum number",
        "its loop waits for what a made-up answer never has; AWS ends it there too",
    ),
    ("Endless poll", "its loop waits for what a made-up answer never has; AWS goes on to 25,000 events"),
    ("Failed to transition", "no rule of its Choice matches made-up values, and it has no Default"),
    ("had the following error", "a made-up value is none that the intrinsic function takes"),
    ("The JSONata expression", "the expression has no value for made-up input"),
    ("could not be found", "made-up input or answers don't have what the path selects"),
    ("Invalid path", "made-up input or answers don't have what the path selects"),
    ("must point to array", "a made-up value is no array"),
    ("cannot be parsed as a long", "a made-up value is no number"),
    ("does not reference a valid ISO-8601", "a made-up value is no instant"),
)


def why(result: ExecutionResult) -> str:
    """Return why AWS would give a failure too; empty where no reason is known."""
    if result.status == "TIMED_OUT":
        return "its TimeoutSeconds pass while its loop waits for what a made-up answer never has"
    cause = result.cause or ""
    known = next((reason for words, reason in WHY if words in cause), "")
    if not known and "FailStateEntered" in [event["type"] for event in result.history()]:
        return "its own Fail state"
    return known


def main() -> None:
    shared = Path(sys.argv[1])
    table: dict[str, dict[str, str | None]] = {}
    refused: list[str] = []
    for path in sorted((shared / "definitions").glob("*.json")):
        text = filled(path.read_text(encoding="utf-8"))
        problems = [p for p in parse(text, check_task=check_integration).problems if p.severity == "ERROR"]
        if problems:
            refused.append(f"{path.name}: {problems[0]}")
            continue
        result = ended(text)
        if not result.ok:
            reason = why(result)
            if not reason:
                refused.append(f"{path.name}: {result.error}: {result.cause}: no reason that AWS would give it too")
            table[path.stem.partition(".")[0]] = {"error": result.error, "why": reason}
    if "--update" in sys.argv:
        TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    expected = json.loads(TABLE.read_text(encoding="utf-8"))
    changed = [name for name in sorted({*table, *expected}) if table.get(name) != expected.get(name)]
    for name in changed:
        print(f"definition {name}: expected {expected.get(name, 'success')}, got {table.get(name, 'success')}")
    for line in refused:
        print(line)
    print(f"definitions: {len(refused)} refused or unexplained, {len(table)} ended by made-up answers")
    sys.exit(bool(changed or refused))


if __name__ == "__main__":
    main()
