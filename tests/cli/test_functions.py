"""Lambda handlers that go wrong in every way, and what the execution's error says, in AWS's words."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from .conftest import Project

Treadle = Callable[..., Result]

UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def failure(result: Result) -> dict[str, Any]:
    assert result.exit_code == 1, result.output
    shown: dict[str, Any] = json.loads(result.stdout)
    assert shown["status"] == "FAILED"
    return shown


def test_a_result_comes_back(project: Project, treadle: Treadle) -> None:
    app = project.function("def handler(event, context):\n    return {'got': event, 'by': context.function_name[:4]}\n")
    result = treadle("run", app, "--json", "-i", '{"a": "ü"}')
    assert json.loads(result.stdout) == {"got": {"a": "ü"}, "by": "Demo"}


def test_a_handler_that_raises(project: Project, treadle: Treadle) -> None:
    shown = failure(
        treadle(
            "run",
            project.function(
                """
                class TooDear(Exception):
                    pass

                def handler(event, context):
                    raise TooDear("12 is too much")
                """
            ),
            "--json",
        )
    )
    assert shown["error"] == "TooDear"
    cause = json.loads(shown["cause"])
    assert cause["errorMessage"] == "12 is too much"
    assert cause["errorType"] == "TooDear"
    assert cause["stackTrace"] == [
        '  File "/var/task/code.py", line 6, in handler\n    raise TooDear("12 is too much")\n'
    ]
    assert list(cause) == ["errorMessage", "errorType", "requestId", "stackTrace"]


@pytest.mark.parametrize(
    ("source", "handler", "error", "message"),
    [
        ("def handler(event, context): return {1, 2}", "code.handler", "Runtime.MarshalError", "Unable to marshal response: Object of type set is not JSON serializable"),
        ("def handler(event, context):\n    a = []\n    a.append(a)\n    return a", "code.handler", "Runtime.MarshalError", "Unable to marshal response: Circular reference detected"),
        ("import no_such_package\ndef handler(event, context): pass", "code.handler", "Runtime.ImportModuleError", "Unable to import module 'code': No module named 'no_such_package'"),
        ("x = 1", "gone.handler", "Runtime.ImportModuleError", "Unable to import module 'gone': No module named 'gone'"),
        ("x = 1", "code.gone", "Runtime.HandlerNotFound", "Handler 'gone' missing on module 'code'"),
        ("x = 1", "nodot", "Runtime.MalformedHandlerName", "Bad handler 'nodot': not enough values to unpack (expected 2, got 1)"),
        ("def handler(event context): pass", "code.handler", "Runtime.UserCodeSyntaxError", "Syntax error in module 'code': "),
    ],
)  # fmt: skip
def test_a_handler_that_is_no_handler(
    project: Project, treadle: Treadle, source: str, handler: str, error: str, message: str
) -> None:
    shown = failure(treadle("run", project.function(source, handler=handler), "--json"))
    assert shown["error"] == error
    assert json.loads(shown["cause"])["errorMessage"].startswith(message)


def test_a_module_that_raises_while_it_is_imported(project: Project, treadle: Treadle) -> None:
    shown = failure(treadle("run", project.function("raise ValueError('no table given')\n"), "--json"))
    assert shown["error"] == "ValueError"
    assert json.loads(shown["cause"])["errorMessage"] == "no table given"


def test_a_handler_that_hangs_runs_out_of_time(project: Project, treadle: Treadle) -> None:
    app = project.function("import time\ndef handler(event, context):\n    time.sleep(600)\n", timeout=1)
    shown = failure(treadle("run", app, "--json"))
    assert shown["error"] == "Sandbox.Timedout"
    assert json.loads(shown["cause"])["errorMessage"].endswith("Error: Task timed out after 1.00 seconds")


@pytest.mark.parametrize(
    ("act", "message"),
    [
        ("sys.exit(3)", "Runtime exited with error: exit status 3"),
        ("os._exit(7)", "Runtime exited with error: exit status 7"),
        ("sys.exit(0)", "Runtime exited without providing a reason"),
        ("os.kill(os.getpid(), 9)", "Runtime exited with error: signal: killed"),
        ("os.abort()", "Runtime exited with error: signal: aborted"),
    ],
)
def test_a_process_that_ends(project: Project, treadle: Treadle, act: str, message: str) -> None:
    app = project.function(f"import os, sys\ndef handler(event, context):\n    {act}\n")
    shown = failure(treadle("run", app, "--json"))
    assert shown["error"] == "Runtime.ExitError"
    assert json.loads(shown["cause"])["errorMessage"].endswith(f"Error: {message}")


def test_a_function_that_died_is_started_anew(project: Project, treadle: Treadle) -> None:
    mark = project.folder / "mark"
    project.write(
        "code/code.py",
        f"import os\ndef handler(event, context):\n    if not os.path.exists({str(mark)!r}):\n"
        f"        open({str(mark)!r}, 'w').close()\n        os._exit(1)\n    return 'second'\n",
    )
    app = project.app(
        f"""
        function = lambda_.Function(
            stack, "F", runtime=lambda_.Runtime.PYTHON_3_12, handler="code.handler",
            code=lambda_.Code.from_asset({str(project.folder / "code")!r}),
        )
        task = tasks.LambdaInvoke(stack, "Call", lambda_function=function, payload_response_only=True)
        task.add_retry(errors=["Runtime.ExitError"], max_attempts=1)
        sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(task))
        """
    )
    assert treadle("run", app, "--json").stdout == '"second"\n'


def test_megabytes_of_output_do_not_block(project: Project, treadle: Treadle) -> None:
    app = project.function(
        "def handler(event, context):\n    for n in range(20000):\n        print(n, 'x' * 200)\n    return 'done'\n"
    )
    result = treadle("run", app)
    assert result.exit_code == 0
    assert "more than 1000 lines" in result.stdout
    assert len(result.stdout) < 400_000


def test_output_without_line_ends_and_without_utf_8(project: Project, treadle: Treadle) -> None:
    app = project.function(
        "import sys\ndef handler(event, context):\n    sys.stdout.buffer.write(b'\\xff\\x1b[2J' + b'y' * 3000000)\n    return 1\n"
    )
    result = treadle("run", app)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert len(result.stdout) < 400_000


def test_a_handler_may_close_its_output(project: Project, treadle: Treadle) -> None:
    app = project.function(
        "import os\ndef handler(event, context):\n    os.close(1)\n    os.close(2)\n    return 'quiet'\n"
    )
    assert treadle("run", app, "--json").stdout == '"quiet"\n'


def test_decimals_and_letters_come_back_as_they_are(project: Project, treadle: Treadle) -> None:
    app = project.function(
        "from decimal import Decimal\ndef handler(event, context):\n"
        "    return {'n': Decimal('12.50'), 'w': Decimal(3), 't': 'ü\\ud800', 'b': (1, 2)}\n"
    )
    result = treadle("run", app, "--json")
    # letters are unescaped since 3.12, so that half a pair can't be encoded
    assert failure(result)["error"] == "Runtime.MarshalError"
    app = project.function(
        "from decimal import Decimal\ndef handler(event, context):\n"
        "    return {'n': Decimal('12.50'), 'w': Decimal(3), 't': 'ü', 'b': (1, 2)}\n"
    )
    assert json.loads(treadle("run", app, "--json").stdout) == {"n": 12.5, "w": 3, "t": "ü", "b": [1, 2]}


def test_a_huge_result_is_data_limit_exceeded(project: Project, treadle: Treadle) -> None:
    app = project.function("def handler(event, context):\n    return 'x' * 300000\n")
    assert failure(treadle("run", app, "--json"))["error"] == "States.DataLimitExceeded"


def test_a_result_over_lambdas_own_limit(project: Project, treadle: Treadle) -> None:
    app = project.function("def handler(event, context):\n    return 'x' * 7000000\n")
    assert failure(treadle("run", app, "--json"))["error"] == "Function.ResponseSizeTooLarge"


def test_a_runtime_that_cannot_be_run_is_refused_when_it_is_called(project: Project, treadle: Treadle) -> None:
    app = project.function("", runtime="JAVA_21")
    result = treadle("run", app, "--json")
    assert result.exit_code == 2
    for word in ("java21", "Function", "python3.x and nodejs", "--endpoint-url"):
        assert word in result.stderr


def test_a_runtime_that_cannot_be_run_is_no_matter_when_nobody_calls_it(project: Project, treadle: Treadle) -> None:
    project.write("handlers/Main.java", "")
    app = project.app(
        f"""
        lambda_.Function(
            stack, "Other", runtime=lambda_.Runtime.JAVA_21, handler="Main",
            code=lambda_.Code.from_asset({str(project.folder / "handlers")!r}),
        )
        body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "Only"))
        sfn.StateMachine(stack, "M", definition_body=body)
        """
    )
    assert treadle("run", app, "--json", "-i", "7").stdout == "7\n"


def test_code_that_is_in_a_bucket_elsewhere_is_named(project: Project, treadle: Treadle) -> None:
    template = {
        "Resources": {
            "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {"Runtime": "python3.12", "Handler": "a.b", "Code": {"S3Bucket": "mine", "S3Key": "a.zip"}, "Role": "r"},
            },
            "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                    "DefinitionString": {
                        "Fn::Join": ["", ['{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"', {"Fn::GetAtt": ["F", "Arn"]}, '","End":true}}}']]
                    },
                    "RoleArn": "r",
                },
            },
        }
    }  # fmt: skip
    folder = project.folder / "cdk.out"
    folder.mkdir()
    (folder / "S.template.json").write_text(json.dumps(template))
    stack = {
        "type": "aws:cloudformation:stack",
        "environment": "aws://unknown-account/unknown-region",
        "properties": {"templateFile": "S.template.json"},
    }
    (folder / "manifest.json").write_text(json.dumps({"version": "36.0.0", "artifacts": {"S": stack}}))
    result = treadle("run", str(folder), "--json")
    assert result.exit_code == 2
    assert "a.zip" in result.stderr and "mine" in result.stderr and "inline or as an asset" in result.stderr


def test_no_function_outlives_the_run(project: Project, treadle: Treadle) -> None:
    pid = project.folder / "pid"
    app = project.function(
        "import os, subprocess, sys\ndef handler(event, context):\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"    open({str(pid)!r}, 'w').write('%d %d' % (os.getpid(), child.pid))\n"
    )
    assert treadle("run", app, "--json").exit_code == 0
    for number in map(int, Path(pid).read_text().split()):
        assert gone(number)


def gone(number: int) -> bool:
    """A killed grandchild may stay as a zombie until its adoptive parent looks: that is gone, too."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_two_runs_print_the_same_log_tail(project: Project, treadle: Treadle) -> None:
    project.write("f.py", "def handler(event, context):\n    print('hello')\n    return 1\n")
    functions = project.write("functions.json", json.dumps({"f": str(project.folder / "f.py")}))
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "f", "LogType": "Tail"},
        "OutputPath": "$.LogResult",
        "End": True,
    }
    machine = project.asl({"StartAt": "T", "States": {"T": task}})
    first, second = (treadle("run", machine, "--lambda", functions, "--json").stdout for _ in range(2))
    assert first == second
    import base64

    tail = base64.b64decode(json.loads(first)).decode().splitlines()
    assert tail[0].startswith("START RequestId: ") and tail[0].endswith(" Version: $LATEST")
    assert tail[1] == "hello"
    assert tail[2].startswith("END RequestId: ") and tail[3].startswith("REPORT RequestId: ")
