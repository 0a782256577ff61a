"""What can be wrong before a machine runs: exit code 2, words that name what to change, no stack trace."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from .conftest import HEAD, MACHINE, Project

Treadle = Callable[..., Result]

PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}


def refused(result: Result, *words: str) -> None:
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    for word in words:
        assert word in result.stderr


# ---------------------------------------------------------------- the app


def test_an_app_that_raises_shows_the_users_own_line(project: Project, treadle: Treadle) -> None:
    app = project.app("prices = {}\nprint(prices['apple'])\n")
    line = HEAD.count("\n") + 2
    refused(treadle("run", app), f"app.py:{line}: KeyError: 'apple'", "print(prices['apple'])", "[AppRaised]")


def test_an_app_that_gives_a_construct_a_wrong_value_shows_where(project: Project, treadle: Treadle) -> None:
    app = project.app(
        "sfn.Wait(stack, 'Twice', time=sfn.WaitTime.duration(Duration.seconds(1)))\nsfn.Pass(stack, 'Twice')\n"
    )
    refused(treadle("run", app), f"app.py:{HEAD.count(chr(10)) + 2}", "sfn.Pass(stack, 'Twice')", "Twice")


def test_an_error_in_a_module_beside_the_app_is_shown_there(project: Project, treadle: Treadle) -> None:
    project.write("pieces.py", "def build():\n    raise ValueError('no region given')\n")
    refused(treadle("run", project.app("import pieces\npieces.build()\n")), "pieces.py:2: ValueError: no region given")


def test_a_syntax_error_in_the_app(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.write("app.py", "x = 1\ny = (1,\n")), "app.py:2", "[SyntaxError]", "y = (1,")


def test_a_module_the_app_needs_is_missing(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.app("import no_such_module_here\n")), "No module named 'no_such_module_here'")


def test_an_app_that_exits(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.app("import sys\nsys.exit('no stage given')\n")), "no stage given")


def test_a_program_without_an_app(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.write("app.py", "print('hello')\n")), "made no App", "[NoApp]")


def test_an_app_without_a_state_machine(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.app("")), "no state machine", "StateMachine", "[NoMachine]")


def two_machines(project: Project) -> str:
    return project.app(
        """
        for name in ("First", "Second"):
            body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, f"{name} pass", result=sfn.Result.from_string(name)))
            sfn.StateMachine(stack, name, definition_body=body)
        """
    )


def test_two_machines_and_none_is_chosen(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", two_machines(project)), "2 state machines", "--machine", "Demo/First, Demo/Second")


def test_a_machine_that_there_is_not(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", two_machines(project), "-m", "Third"), "'Third'", "Demo/First, Demo/Second")


@pytest.mark.parametrize("name", ["Demo/Second", "Second"])
def test_a_machine_is_chosen_by_its_path(project: Project, treadle: Treadle, name: str) -> None:
    result = treadle("run", two_machines(project), "--machine", name, "--json")
    assert (result.exit_code, result.stdout) == (0, '"Second"\n')


def test_a_missing_file(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", "nothing.py"), "there is no file nothing.py", "[NoFile]")


def test_no_app_is_named_and_there_is_no_cdk_json(project: Project, treadle: Treadle) -> None:
    refused(treadle("run"), "no cdk.json here", "app.py")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", ("cdk.json isn't JSON", "line 1")),
        ("[]", ("cdk.json: expected a JSON object",)),
        ("{}", ('has no "app"',)),
        ('{"app": 7}', ('cdk.json: "app" is not a string',)),
        ('{"app": "python3 gone.py"}', ("there is no file", "gone.py")),
        ('{"app": "\'"}', ("cdk.json", '"app"')),
        ('{"app": "python3 app.py", "context": 1}', ("cdk.json", '"context"')),
        ('{"app": "exit 3"}', ("exit status 3",)),
    ],
)
def test_a_broken_cdk_json(project: Project, treadle: Treadle, text: str, words: tuple[str, ...]) -> None:
    project.write("cdk.json", text)
    refused(treadle("run"), *words)


def test_context_that_is_no_json(project: Project, treadle: Treadle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDK_CONTEXT_JSON", "{")
    refused(treadle("run", project.app(MACHINE)), "CDK_CONTEXT_JSON")


# ---------------------------------------------------------------- the input


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ('{"a": 1,}', ("--input", "isn't JSON", "line 1, column")),
        ('{"a": 1\n "b": 2}', ("line 2, column 2",)),
        ("[1, NaN]", ("NaN",)),
        ("order.jsn", ("no such file", "order.jsn")),
        ("[" * 2000 + "]" * 2000, ("nested",)),
        ("1" * 5000, ("--input",)),
        ('{"a": 1e999}', ("out of range",)),
    ],
)
def test_an_input_that_is_no_json(project: Project, treadle: Treadle, given: str, words: tuple[str, ...]) -> None:
    refused(treadle("run", project.asl(PASS), "--input", given), *words)


def test_an_input_file_that_is_no_json(project: Project, treadle: Treadle) -> None:
    path = project.write("order.json", '{\n  "id": 1,\n  "lines": [}\n')
    refused(treadle("run", project.asl(PASS), "--input", path), "order.json", "line 3, column 13")


def test_standard_input_that_is_no_utf_8(project: Project, treadle: Treadle) -> None:
    refused(treadle("run", project.asl(PASS), "-i", "-", input=b'"\xff"'), "standard input", "UTF-8")


def test_an_input_over_256_kib(project: Project, treadle: Treadle) -> None:
    longest = json.dumps("x" * (262_144 - 2))
    path = project.write("long.json", longest)
    assert treadle("run", project.asl(PASS), "-i", path, "--json").exit_code == 0
    path = project.write("long.json", json.dumps("x" * (262_144 - 1)))
    refused(treadle("run", project.asl(PASS), "-i", path), "262,145 bytes", "262,144", "--no-quotas")
    assert treadle("run", project.asl(PASS), "-i", path, "--json", "--no-quotas").exit_code == 0


def test_parameters_and_functions_that_are_not_as_they_should_be(project: Project, treadle: Treadle) -> None:
    machine = project.asl(PASS)
    refused(treadle("run", machine, "-p", "Stage"), "NAME=VALUE")
    refused(treadle("run", machine, "--lambda", project.write("functions.json", "[1]")), "function name")
    refused(treadle("run", machine, "--lambda", project.write("functions.json", '{"f": "gone.py"}')), "gone.py")


def test_a_history_that_could_not_be_written_is_refused_before_the_run(project: Project, treadle: Treadle) -> None:
    app = project.app("raise SystemExit('the app has run')\n")
    refused(treadle("run", app, "--history", "no/such/folder/history.json"), "no folder", "[History]")


# ---------------------------------------------------------------- definitions


def test_every_fault_of_a_definition_is_listed_with_its_place(project: Project, treadle: Treadle) -> None:
    machine = {
        "StartAt": "A",
        "States": {
            "A": {"Type": "Task", "Next": "Nowhere"},
            "B": {"Type": "Wait", "Seconds": "soon", "End": True},
            "C": {"Type": "Poss", "End": True},
        },
    }
    result = treadle("run", project.asl(machine))
    refused(result, "/States/A ", "[Resource]", "/States/A/Next", "Nowhere", "/States/B/Seconds", "/States/C/Type")
    assert len(result.stderr.splitlines()) >= 5


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"StartAt": 1, "States": []}', "[" * 3000])
def test_a_definition_that_is_none(project: Project, treadle: Treadle, text: str) -> None:
    refused(treadle("run", project.asl(text)), "the definition is refused")


def test_a_definition_in_yaml(project: Project, treadle: Treadle) -> None:
    path = project.write("machine.yaml", "StartAt: P\nStates:\n  P: {Type: Pass, Result: 7, End: true}\n")
    assert treadle("run", path, "--json").stdout == "7\n"
    refused(treadle("run", project.write("bad.yaml", "a: [1\n")), "bad.yaml", "YAML", "line")


def test_a_definition_that_calls_what_treadle_cannot(project: Project, treadle: Treadle) -> None:
    task = {"Type": "Task", "Resource": "arn:aws:states:::ssm:sendCommand.sync", "Parameters": {}, "End": True}
    machine = project.asl({"StartAt": "Job", "States": {"Job": task}})
    refused(treadle("run", machine, "--json"), "/States/Job/Resource", "ssm:sendCommand.sync", "aws-sdk:")


@pytest.mark.parametrize(
    ("resource", "words"),
    [
        ("dynamodb:putItemm", "Did you mean dynamodb:putItem?"),
        ("glue:startJobRunn", "Did you mean glue:startJobRun?"),
        ("sqs:purge", "Optimized integrations of sqs: sendMessage;"),
        ("sqss:sendMessage", "Did you mean the service 'sqs'?"),
        ("sns:publish.sync", "sns:publish has no .sync; patterns that wait: .waitForTaskToken"),
        ("dynamodb:getItem.waitForTaskToken", "dynamodb:getItem has no .waitForTaskToken; patterns that wait: none"),
        ("aws-sdk:s3:listBukets", "Did you mean aws-sdk:s3:listBuckets?"),
        ("aws-sdk:s3:GetObject", "Did you mean aws-sdk:s3:getObject?"),
        ("aws-sdk:logs:putLogEvents", "Did you mean the service 'cloudwatchlogs'?"),
        ("aws-sdk:stepfunctions:startExecution", "Did you mean the service 'sfn'?"),
        ("aws-sdk:lambda:invokeAsync", "Step Functions does not support invokeAsync of lambda."),
        ("aws-sdk:glue:startJobRun.sync", "SDK integrations wait for no job"),
        ("lambda:invoke", "The field 'FunctionName' is required but was missing"),
    ],
)
def test_an_integration_that_does_not_exist(project: Project, treadle: Treadle, resource: str, words: str) -> None:
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": {}, "End": True}
    refused(treadle("run", project.asl({"StartAt": "T", "States": {"T": task}}), "--json"), "/States/T/", words)


def test_a_service_that_is_not_embedded_is_named(project: Project, treadle: Treadle) -> None:
    resource = "arn:aws:states:::aws-sdk:qconnect:listAssistants"
    task = {"Type": "Task", "Resource": resource, "Parameters": {}, "End": True}
    machine = project.asl({"StartAt": "Q", "States": {"Q": task}})
    refused(treadle("run", machine, "--json"), "no embedded service 'qconnect'", "listAssistants", "--endpoint-url")


def test_hostile_names_stay_text(project: Project, treadle: Treadle) -> None:
    name = "\x1b[31m{'$.x'} [bold]ü\ud800"
    machine = project.asl({"StartAt": name, "States": {name: {"Type": "Fail", "Error": name, "Cause": "[red]\x07"}}})
    result = treadle("run", machine)
    assert result.exit_code == 1
    assert "\x1b" not in result.stdout and "\x07" not in result.stdout
    assert "[bold]ü" in result.stdout and "[red]" in result.stdout


# ---------------------------------------------------------------- what isn't installed


@pytest.mark.parametrize("module", ["moto", "boto3"])
def test_embedded_services_that_are_not_installed(
    project: Project, treadle: Treadle, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, module, None)
    refused(treadle("run", project.app(MACHINE)), 'pip install "treadle[local]"')
    # a definition that calls nothing needs none of them
    assert treadle("run", project.asl(PASS), "--json", "-i", "1").stdout == "1\n"
