"""`treadle run` and `treadle serve` carry out the same workflow in the same way, event by event."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import re
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from treadle.cli._serve import _application
from treadle.cli._served_executions import ServedExecutions
from treadle.cli._session import Session
from treadle.cli._source import Definition
from treadle.drivers import Admission

from .workflows import ROLE, WORKFLOWS, Workflow

pytest.importorskip("moto")
pytest.importorskip("starlette")

NAME = "machine"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_FILE = re.compile(r'File \\+"[^"\\]*/')
_DATES = re.compile(r'"(\w*(?:Date|Timestamp|LastModified))":("[^"]*"|[\d.]+)')
_PLAIN = frozenset({"timestamp"})


class Served:
    """What `treadle serve` answers, asked within this process."""

    def __init__(self, stack: ExitStack, mocks: str | None) -> None:
        self._app, _, _ = _application(
            stack,
            None,
            None,
            keys=None,
            admission=Admission(),
            shown=ServedExecutions(quiet=True),
            virtual_time=True,
            wait_scale=1.0,
            aws=False,
            endpoint_url=None,
            region=None,
            account=None,
            parameter=(),
            objects=(),
            failing=(),
            enforce_iam=False,
            runtimes=(),
            node_modules=(),
            network=False,
            mock_config=mocks,
            answers=None,
            context={},
            retention="10000",
            watch=False,
            log_requests=False,
        )
        self._loop = asyncio.new_event_loop()
        thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        thread.start()
        stack.callback(thread.join, 10)
        stack.callback(self._loop.call_soon_threadsafe, self._loop.stop)

    def post(self, service: str, path: str, target: str, body: Any) -> Any:
        """Send one request; return the body of the response, which must be a success."""
        scope = f"AWS4-HMAC-SHA256 Credential=test/20240101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
        headers = {"authorization": scope, "host": "127.0.0.1"}
        if target:
            headers |= {"x-amz-target": target, "content-type": "application/x-amz-json-1.0"}
        done = asyncio.run_coroutine_threadsafe(self._send(path, headers, json.dumps(body).encode()), self._loop)
        status, content = done.result(30)
        assert 200 <= status < 300, (target or path, content)
        return json.loads(content or b"{}")

    async def _send(self, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        requests = iter([{"type": "http.request", "body": body, "more_body": False}])
        answered: dict[str, Any] = {"status": 0, "body": b""}

        async def receive() -> Any:
            for request in requests:
                return request
            await asyncio.Event().wait()

        async def send(message: Any) -> None:
            answered["status"] = message.get("status", answered["status"])
            answered["body"] += message.get("body", b"")

        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "root_path": "",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 8083),
        }
        await self._app(scope, receive, send)
        return answered["status"], answered["body"]

    def sfn(self, operation: str, **given: Any) -> Any:
        return self.post("states", "/", f"AWSStepFunctions.{operation}", given)


def in_serve(workflow: Workflow, mocks: str | None) -> tuple[str, list[dict[str, Any]]]:
    with ExitStack() as stack:
        served = Served(stack, mocks)
        for name, source in workflow.handlers.items():
            archive = io.BytesIO()
            with zipfile.ZipFile(archive, "w") as written:
                written.writestr(f"{name}.py", source)
            code = {"ZipFile": base64.b64encode(archive.getvalue()).decode()}
            about = {"FunctionName": name, "Runtime": "python3.11", "Handler": f"{name}.handler", "Role": ROLE}
            served.post("lambda", "/2015-03-31/functions", "", {**about, "Timeout": 900, "Code": code})
        definition = json.dumps(workflow.definition)
        created = served.sfn("CreateStateMachine", name=NAME, definition=definition, roleArn=ROLE, type=workflow.type)
        arn = created["stateMachineArn"] + ("#Case" if mocks is not None else "")
        text = json.dumps(workflow.input)
        if workflow.type == "EXPRESS":  # which has no history: its log has, and its answer tells the end
            ended = served.sfn("StartSyncExecution", stateMachineArn=arn, input=text, name="execution")
            return _ended(ended), []
        execution = served.sfn("StartExecution", stateMachineArn=arn, input=text, name="execution")["executionArn"]
        until = time.monotonic() + 30
        while (ended := served.sfn("DescribeExecution", executionArn=execution))["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.002)
        events = served.sfn("GetExecutionHistory", executionArn=execution, maxResults=1000)["events"]
        return _ended(ended), events


def _ended(answer: dict[str, Any]) -> str:
    failure = {name: answer.get(name) for name in ("status", "error", "cause")}
    if answer["status"] == "TIMED_OUT":  # of which DescribeExecution shows no error
        failure["error"] = "States.Timeout"
    return str(answer["output"]) if answer["status"] == "SUCCEEDED" else json.dumps(failure)


def in_run(
    workflow: Workflow, mocks: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[str, list[dict[str, Any]]]:
    functions = []
    for name, source in workflow.handlers.items():
        file = folder / f"{name}.py"
        file.write_text(source)
        functions.append((name, file))
    history = folder / "history.json"
    session = Session(
        json.dumps(workflow.input),
        as_json=True,
        history=str(history),
        functions=functions,
        machine_type=workflow.type,
        mocks=mocks,
        test_case="Case" if mocks is not None else None,
    )
    capsys.readouterr()
    session.run(Definition(json.dumps(workflow.definition).encode(), NAME))
    shown = capsys.readouterr().out.strip()
    answer = json.loads(shown)
    if isinstance(answer, dict) and answer.get("status") in ("FAILED", "TIMED_OUT", "ABORTED"):
        assert answer.pop("state")  # DescribeExecution doesn't name it
        shown = json.dumps(answer)
    return shown, json.loads(history.read_text())["events"]


def comparable(value: Any) -> Any:
    """Return a value without instants, ids and folders, which differ from run to run; JSON text in it as its value."""
    if isinstance(value, dict):
        return {name: comparable(item) for name, item in value.items() if name not in _PLAIN}
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if not isinstance(value, str):
        return value
    return _DATES.sub(r'"\1":0', _FILE.sub('File "', _UUID.sub("uuid", value)))


@pytest.fixture
def mock_file(request: Any, tmp_path: Path) -> Iterator[str | None]:
    workflow = WORKFLOWS[request.getfixturevalue("name")]
    if not workflow.mocked:
        yield None
        return
    responses = {state: answers for state, answers in workflow.mocked.items()}
    cases = {"StateMachines": {NAME: {"TestCases": {"Case": {state: state for state in responses}}}}}
    path = tmp_path / "MockConfigFile.json"
    path.write_text(json.dumps({**cases, "MockedResponses": responses}))
    yield str(path)


@pytest.mark.parametrize("name", list(WORKFLOWS))
def test_both_carry_it_out_alike(
    name: str, mock_file: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workflow = WORKFLOWS[name]
    run, run_events = in_run(workflow, mock_file, tmp_path, capsys)
    served, served_events = in_serve(workflow, mock_file)
    if workflow.type != "EXPRESS":
        assert comparable(run_events) == comparable(served_events)
    assert comparable(json.loads(run)) == comparable(json.loads(served))


def test_the_table_is_large_enough() -> None:
    assert len(WORKFLOWS) >= 60
    kinds = json.dumps([one.definition for one in WORKFLOWS.values()])
    for kind in ("Pass", "Task", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"):
        assert f'"Type": "{kind}"' in kinds
