"""The served API as a command: with an app, on a port in use, interrupted."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from .conftest import Project

boto3 = pytest.importorskip("boto3")
pytest.importorskip("uvicorn")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
ROLE = "arn:aws:iam::123456789012:role/r"
COMMAND = [sys.executable, "-c", "from treadle.cli import main; main()", "serve"]


KEYS = {"region_name": "us-east-1", "aws_access_key_id": "test", "aws_secret_access_key": "test"}


def url_of(line: str) -> str:
    return line.split(" at ")[1].split()[0].rstrip(";")


@contextmanager
def serving(*words: str, at: str = "127.0.0.1", **environment: str) -> Iterator[tuple[subprocess.Popen[str], Any, str]]:
    variables = {**os.environ, **environment}
    process = subprocess.Popen([*COMMAND, "--port", "0", *words], stderr=subprocess.PIPE, text=True, env=variables)
    try:
        assert process.stderr is not None
        line = process.stderr.readline()
        assert f"treadle serves AWS Step Functions at http://{at}:" in line, line + process.stderr.read()
        yield process, boto3.client("stepfunctions", endpoint_url=url_of(line), **KEYS), line
    finally:
        process.kill()
        process.communicate()


def ended(client: Any, definition: dict[str, Any]) -> Any:
    """Run a machine to its end; gives its output."""
    made = client.create_state_machine(name="m", definition=json.dumps(definition), roleArn=ROLE)
    arn = client.start_execution(stateMachineArn=made["stateMachineArn"])["executionArn"]
    until = time.monotonic() + 20
    while (told := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
        assert time.monotonic() < until
        time.sleep(0.02)
    assert told["status"] == "SUCCEEDED", told
    return json.loads(told["output"])


def test_the_machines_of_an_app(project: Project) -> None:
    app = project.function("def handler(event, context): return event['n'] * 2\n")
    with serving(app) as (_, client, line):
        assert "with 1 state machine in us-east-1;" in line
        (machine,) = client.list_state_machines()["stateMachines"]
        arn = client.start_execution(stateMachineArn=machine["stateMachineArn"], input='{"n": 21}')["executionArn"]
        until = time.monotonic() + 20
        while (told := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.02)
        assert told["output"] == "42", told


def test_an_app_is_served_where_it_says(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        """
import treadle as cdk
from treadle import aws_stepfunctions as sfn

app = cdk.App()
stack = cdk.Stack(app, "S", env=cdk.Environment(account="111122223333", region="eu-west-1"))
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P")))
app.synth()
"""
    )
    with serving(str(tmp_path / "app.py")) as (_, client, line):
        assert "with 1 state machine in eu-west-1" in line
        assert client.list_state_machines()["stateMachines"] == []  # of us-east-1
        there = boto3.client("stepfunctions", endpoint_url=url_of(line), **{**KEYS, "region_name": "eu-west-1"})
        (machine,) = there.list_state_machines()["stateMachines"]
    assert machine["stateMachineArn"].startswith("arn:aws:states:eu-west-1:111122223333:stateMachine:")


def test_other_machines_need_the_key_pair(tmp_path: Path) -> None:
    keys = tmp_path / "credentials"
    keys.write_text("[default]\naws_access_key_id = test\naws_secret_access_key = test\n")
    with serving("--host", "0.0.0.0", "--keys", str(keys), at="0.0.0.0") as (_, client, _):
        assert client.list_activities()["activities"] == []


def test_one_service_may_be_elsewhere() -> None:
    class Emulator(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told = json.dumps({"path": self.path, "given": json.loads(body)}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *args: Any) -> None:
            pass

    emulator = HTTPServer(("127.0.0.1", 0), Emulator)
    threading.Thread(target=emulator.serve_forever, daemon=True).start()
    # Step Functions itself is served here: where others find it means nothing to it
    variables = {
        "AWS_ENDPOINT_URL_LAMBDA": f"http://127.0.0.1:{emulator.server_port}",
        "AWS_ENDPOINT_URL_SFN": "http://127.0.0.1:1",
    }
    invoke = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Q", "ResultPath": "$.Invoked"}
    invoke["Parameters"] = {"FunctionName": "remote", "Payload": {"n": 1}}
    queues = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues", "Parameters": {}, "Next": "S"}
    own = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:listActivities", "Parameters": {}, "End": True}
    states = {"L": invoke, "Q": {**queues, "ResultPath": "$.Queues"}, "S": {**own, "ResultPath": "$.Own"}}
    with serving(**variables) as (_, client, _):
        output = ended(client, {"StartAt": "L", "States": states})
    emulator.shutdown()
    payload = {"path": "/2015-03-31/functions/remote/invocations", "given": {"n": 1}}
    assert (output["Invoked"]["Payload"], output["Queues"]) == (payload, {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AWS_PROFILE", "nobody"),
        ("AWS_CONFIG_FILE", __file__),
        ("AWS_SHARED_CREDENTIALS_FILE", __file__),
        ("AWS_ENDPOINT_URL_S3", ""),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
    ],
)
def test_the_users_own_aws_settings_change_nothing(name: str, value: str) -> None:
    listed = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Parameters": {}, "End": True}
    with serving(**{name: value}) as (_, client, _):
        assert ended(client, {"StartAt": "L", "States": {"L": listed}})["Buckets"] == []


def test_settings_that_cannot_be_used_are_told() -> None:
    environment = {**os.environ, "AWS_PROFILE": "nobody"}
    refused = subprocess.run([*COMMAND, "--aws"], capture_output=True, text=True, timeout=60, env=environment)
    assert refused.returncode == 2
    assert "the AWS settings of this environment can't be used: The config profile (nobody)" in refused.stderr


def test_waits_are_scaled() -> None:
    definition = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3_600, "End": True}}}
    with serving("--wait-scale", "0") as (_, client, _):
        assert ended(client, definition) == {}


def test_what_functions_print_is_shown(project: Project) -> None:
    app = project.function("def handler(event, context):\n    print('got', event['n'])\n")
    with serving(app) as (process, client, _):
        (machine,) = client.list_state_machines()["stateMachines"]
        arn = client.start_execution(stateMachineArn=machine["stateMachineArn"], input='{"n": 21}')["executionArn"]
        until = time.monotonic() + 20
        while client.describe_execution(executionArn=arn)["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=20)
    assert ": got 21\n" in err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_in_order(number: signal.Signals) -> None:
    with serving() as (process, client, _):
        definition = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}
        made = client.create_state_machine(name="w", definition=json.dumps(definition), roleArn=ROLE)  # fmt: skip
        client.start_execution(stateMachineArn=made["stateMachineArn"])
        process.send_signal(number)
        _, err = process.communicate(timeout=20)
        began, aborted, last = err.splitlines()
        assert (process.returncode, last) == (0, "treadle: stopped")
        assert began.startswith("▶ ") and "  ABORTED after " in aborted


def test_a_port_in_use() -> None:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    port = str(taken.getsockname()[1])
    refused = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, timeout=60)
    taken.close()
    assert refused.returncode == 2
    assert f"port {port} is in use; choose another with --port, or any free one with --port 0" in refused.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--host", "0.0.0.0"], "name a file with the key pair that their requests are to be signed with: --keys FILE"),
        (["--host", "0.0.0.0", "--keys", "none"], "the key file none can't be read"),
        (["--host", "no.such.host.invalid", "--keys", "none"], "--host is no.such.host.invalid"),
        (["--wait-scale", "-1"], "--wait-scale"),
        (["none.py"], "none.py"),
        (["--put", f"s3://x/k={__file__}"], "--put s3://x/k: The specified bucket is not valid"),
        (["--aws", "--put", "s3://bucket/key=none"], "--aws and --endpoint-url (or AWS_ENDPOINT_URL) have none"),
    ],
)
def test_what_cannot_be_served(words: list[str], told: str) -> None:
    refused = subprocess.run([*COMMAND, "--port", "0", *words], capture_output=True, text=True, timeout=60)
    assert (refused.returncode, told in refused.stderr) == (2, True), refused.stderr


def test_the_embedded_services_are_missed_at_the_start() -> None:
    without = "import sys; sys.modules['moto'] = None; from treadle.cli import main; main()"
    refused = subprocess.run(
        [sys.executable, "-c", without, "serve", "--port", "0"], capture_output=True, text=True, timeout=60
    )
    assert refused.returncode == 2
    assert 'pip install "treadle[serve]"' in refused.stderr, refused.stderr


SHOWN = """
from treadle import App, Stack, aws_lambda as lambda_, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks
app = App()
stack = Stack(app, "S")
code = lambda_.Code.from_inline("def handler(event, context):\\n    print('working on', event)\\n    return event")
runtime = lambda_.Runtime.PYTHON_3_%d
function = lambda_.Function(stack, "F", runtime=runtime, handler="index.handler", code=code)
work = tasks.LambdaInvoke(stack, "Work", lambda_function=function, payload_response_only=True)
each = sfn.Map(stack, "Each", items_path="$.items").item_processor(work)
wait = tasks.LambdaInvoke(
    stack,
    "Ask",
    lambda_function=function,
    integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload=sfn.TaskInput.from_object({"asked": True, "token": sfn.JsonPath.task_token}),
)
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(each.next(wait)))
app.synth()
"""


def test_it_prints_machines_executions_tokens_and_what_handlers_print(tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text(SHOWN % sys.version_info[1])
    with serving(str(app)) as (process, client, _):
        assert process.stderr is not None
        machine = process.stderr.readline().strip()
        assert machine == client.list_state_machines()["stateMachines"][0]["stateMachineArn"]
        arn = client.start_execution(stateMachineArn=machine, input='{"items": [7, 8]}')["executionArn"]
        lines = [process.stderr.readline().rstrip("\n")]
        while " waits: " not in lines[-1]:
            lines.append(process.stderr.readline().rstrip("\n"))
        assert lines[0] == f"▶ {arn}"
        printed = sorted(line.partition(" (")[2] for line in lines[1:-1])
        assert printed[1:] == ["Work, item 0): working on 7", "Work, item 1): working on 8"]
        assert printed[0].startswith("Ask): working on {'asked': True")
        waits, _, command = lines[-1].partition(" waits: ")
        assert waits == f"… 'Ask' of {arn}"
        token = command.split()[-2]
        client.send_task_success(taskToken=token, output='"done"')
        last = process.stderr.readline()
        assert last.startswith(f"✓ {arn}  SUCCEEDED after ")


def test_quiet_prints_none_of_the_executions(tmp_path: Path) -> None:
    with serving("--quiet") as (process, client, _):
        assert ended(client, {"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": 1, "End": True}}}) == 1
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == "treadle: stopped\n"
