"""B.3, B.4: what a handler sees of the user's settings, what it reaches, and what its output does to a terminal."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws
from treadle.services import Call

from ..cli.test_serve import serving


def returned(folder: Path, code: str, *, name: str = "f", network: bool = False) -> Any:
    """Return what a Python handler of this code returns."""
    (folder / "index.py").write_text(code)
    with EmbeddedAws(network=network) as aws:
        aws.add_function(name, "index.handler", folder)
        answer = aws.call(Call("lambda", "invoke", {"FunctionName": name, "Payload": "{}"}))
    assert "FunctionError" not in answer, answer["Payload"]
    return json.loads(answer["Payload"])


def test_handlers_see_none_of_the_users_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This holds on commit 3bce135 too, and has to stay."""
    own = {
        "AWS_ACCESS_KEY_ID": "users-own-id",
        "AWS_SECRET_ACCESS_KEY": "users-own-secret",
        "AWS_SESSION_TOKEN": "users-own-token",
        "AWS_PROFILE": "users-own-profile",
        "AWS_CONFIG_FILE": "/users-own/config",
        "AWS_SHARED_CREDENTIALS_FILE": "/users-own/credentials",
        "AWS_WEB_IDENTITY_TOKEN_FILE": "/users-own/token",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://users-own/",
        "AWS_ENDPOINT_URL": "http://users-own/",
        "AWS_REGION": "users-own-1",
        "GITHUB_TOKEN": "users-own-github",
        "MOTO_ACCOUNT_ID": "999999999999",
    }
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    seen = returned(tmp_path, "import os\ndef handler(event, context): return dict(os.environ)\n")
    assert not [name for name, value in seen.items() if "users-own" in value]
    assert {name for name in seen if name.startswith(("AWS_", "MOTO_"))} == {
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
    }
    assert seen["AWS_SECRET_ACCESS_KEY"] == "treadle"


REACHING = """
import _socket, http.client, socket, urllib.request

def raw():
    made = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM, 0)
    made.settimeout(0.2)
    made.connect(("192.0.2.1", 9))

def datagram():
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 9))

def handler(event, context):
    told = {}
    for name, reach in {
        "raw": raw,
        "datagram": datagram,
        "name": lambda: socket.create_connection(("127.attacker.example", 9), 0.2),
        "raw name": lambda: _socket.socket().connect(("example.invalid", 9)),
        "lookup": lambda: _socket.gethostbyname("127.attacker.example"),
        "http": lambda: http.client.HTTPConnection("192.0.2.1", timeout=0.2).request("GET", "/"),
        "urllib": lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=0.2),
    }.items():
        try:
            reach()
            told[name] = "reached"
        except OSError as error:
            told[name] = str(error)
    return told
"""


def test_handlers_reach_no_other_machine(tmp_path: Path) -> None:
    told = returned(tmp_path, REACHING)
    # the address of a name is looked up before Python reports the connection, and this name has none
    assert "Name or service not known" in told["raw name"] or "without a network" in told.pop("raw name")
    told.pop("raw name", None)
    assert {name for name, text in told.items() if "runs functions without a network" not in text} == set()


def test_handlers_reach_this_machine_and_with_network_any(tmp_path: Path) -> None:
    """This holds on commit 3bce135 too."""
    code = """
import socket
def handler(event, context):
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.connect(("192.0.2.1", 9))
    except OSError as error:
        return str(error)
    return "reached"
"""
    assert "runs functions without a network" in returned(tmp_path, code)
    assert returned(tmp_path, code, network=True) in ("reached", "[Errno 101] Network is unreachable")


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")
def test_node_handlers_reach_no_name_that_looks_like_loopback(tmp_path: Path) -> None:
    (tmp_path / "index.js").write_text(
        "const net = require('net');\n"
        "exports.handler = () => new Promise((done) => net.connect(9, '127.attacker.example')"
        ".on('error', (error) => done(error.message)).on('connect', () => done('reached')));\n"
    )
    template = {
        "Resources": {
            "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "FunctionName": "n",
                    "Runtime": "nodejs20.x",
                    "Handler": "index.handler",
                    "Role": "arn:aws:iam::123456789012:role/r",
                    "Code": {"ZipFile": (tmp_path / "index.js").read_text()},
                },
            }
        }
    }
    with EmbeddedAws() as aws:
        aws.deploy({"S": template})
        answer = aws.call(Call("lambda", "invoke", {"FunctionName": "n", "Payload": "{}"}))
    assert "runs functions without a network" in answer["Payload"]


ESCAPES = """
from treadle import App, Stack, aws_lambda as lambda_, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks
code = "def handler(event, context): print('before\\\\x1b]0;title\\\\x07\\\\x1b[2Jafter\\\\x9b31m')"
app = App()
stack = Stack(app, "S")
function = lambda_.Function(stack, "F", function_name="f", runtime=lambda_.Runtime.PYTHON_3_11,
    handler="index.handler", code=lambda_.Code.from_inline(code))
task = tasks.LambdaInvoke(stack, "T", lambda_function=function)
sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(task))
app.synth()
"""
SHOWN = "before\\x1b]0;title\\x07\\x1b[2Jafter\\x9b31m"


def test_escape_codes_in_the_output_of_a_run(tmp_path: Path) -> None:
    """A handler of a pull request must not move the cursor, set a title or write the clipboard of a terminal.

    This holds on commit 3bce135 too.
    """
    (tmp_path / "app.py").write_text(ESCAPES)
    program = (
        "import os, pty, sys\n"
        "sys.exit(os.waitstatus_to_exitcode(pty.spawn([sys.executable, '-m', 'treadle', 'run', 'app.py'])))\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, timeout=120, stdin=subprocess.DEVNULL
    ).stdout
    assert SHOWN.encode() in shown
    assert b"\x1b]0;title" not in shown


def test_escape_codes_in_the_output_of_a_served_function(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(ESCAPES)
    with serving(str(tmp_path / "app.py")) as (process, client, _):
        (machine,) = client.list_state_machines()["stateMachines"]
        arn = client.start_execution(stateMachineArn=machine["stateMachineArn"])["executionArn"]
        until = time.monotonic() + 30
        while client.describe_execution(executionArn=arn)["status"] == "RUNNING":
            assert time.monotonic() < until
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        _, shown = process.communicate(timeout=20)
    assert f"f (T): {SHOWN}\n" in shown
    assert "\x1b" not in shown
