"""treadle check: what it reads, where it says a fault is, what it prints, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from treadle.cli import main

MACHINE = {"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "foo", "End": True}}}
RIGHT = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}


def treadle(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def findings(*arguments: object) -> list[dict[str, Any]]:
    result = treadle(*arguments, "--format", "json")
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def places(*arguments: object) -> list[tuple[str, str, int, int]]:
    return [(one["code"], Path(one["file"]).name, one["line"], one["column"]) for one in findings(*arguments)]


def write(path: Path, text: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text if isinstance(text, str) else json.dumps(text, indent=2))
    return path


# ---------------------------------------------------------------- the twelve faults


def task(resource: str, **parameters: Any) -> dict[str, Any]:
    state = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, "End": True}
    return {"StartAt": "A", "States": {"A": state}}


def one(**fields: Any) -> dict[str, Any]:
    return {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True} | fields}}


TWELVE: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("missing target", {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "Bb"}, "B": {"Type": "Succeed"}}},
     "F201", "/States/A/Next", "'B'"),
    ("unreachable", {"StartAt": "A", "States": {"A": {"Type": "Succeed"}, "B": {"Type": "Succeed"}}},
     "F202", "/States/B", "Next"),
    ("no terminal", {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}}, "F203", "", "End"),
    ("unknown field", one(Rezult=1), "L103", "/States/A/Rezult", "Result"),
    ("input path", one(InputPath="foo"), "L106", "/States/A/InputPath", "$.foo"),
    ("unknown intrinsic", one(Parameters={"x.$": "States.Formatt('a')"}), "L107", "/States/A/Parameters/x.$",
     "States.Format"),
    ("JSONata syntax", {"QueryLanguage": "JSONata", **one(Output="{% 1 + %}")}, "L108", "/States/A/Output", "express"),
    ("unassigned variable", one(Parameters={"x.$": "$total"}), "F206", "/States/A/Parameters/x.$", "Assign"),
    ("SDK action", task("aws-sdk:dynamodb:putItemm"), "S501", "/States/A/Resource", "putItem"),
    ("parameters", task("dynamodb:getItem", TableNam="t"), "S506", "/States/A/Parameters/TableNam", "TableName"),
    ("pattern", task("sqs:sendMessage.sync", QueueUrl="q", MessageBody="m"), "S503", "/States/A/Resource", "wait"),
    ("express", task("ecs:runTask.sync", TaskDefinition="t"), "S504", "/States/A/Resource", "STANDARD"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "definition", "code", "pointer", "hint"), TWELVE, ids=[row[0] for row in TWELVE])
@pytest.mark.parametrize("ending", ["json", "yaml"])
def test_the_faults_that_others_were_measured_on(
    tmp_path: Path, ending: str, name: str, definition: dict[str, Any], code: str, pointer: str, hint: str
) -> None:
    import yaml

    text = json.dumps(definition, indent=2) if ending == "json" else yaml.safe_dump(definition, sort_keys=False)
    file = write(tmp_path / f"m.asl.{ending}", text)
    options = ["--type", "EXPRESS"] if code == "S504" else []
    found = [one for one in findings(file, *options) if one["code"] == code]
    assert [(one["severity"], one["pointer"]) for one in found] == [("error", pointer)]
    assert hint in found[0]["hint"]
    key = pointer.rpartition("/")[2]
    assert key in text.split("\n")[found[0]["line"] - 1]
    assert treadle(file, *options).exit_code == 1


def test_a_missing_parameter_is_found_beside_the_misspelled_one(tmp_path: Path) -> None:
    file = write(tmp_path / "m.asl.json", task("dynamodb:getItem", TableNam="t"))
    missing = [one["message"] for one in findings(file) if one["code"] == "S505"]
    assert missing == [
        "The field 'TableName' is required but was missing",
        "The field 'Key' is required but was missing",
    ]


# ---------------------------------------------------------------- wildcards


def test_what_only_the_deployment_knows_is_no_fault(tmp_path: Path) -> None:
    text = """{
  "StartAt": "A",
  "States": {
    "A": {"Type": "Task", "Resource": "${Function}", "TimeoutSeconds": ${Timeout}, "Next": "B",
          "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": ${Attempts}}]},
    "B": {"Type": "Wait", "SecondsPath": "${Path}", "Next": "C"},
    "C": {"Type": "Task", "Resource": "arn:${AWS::Partition}:states:::dynamodb:getItem",
          "Parameters": {"TableName": "${Table}", "Key": "${Key}"}, "Next": "Dd"},
    "D": {"Type": "Pass", "End": true}
  }
}"""
    file = write(tmp_path / "m.asl.json", text)
    column = text.split("\n")[7].index('"Next"') + 1
    assert places(file) == [("F201", "m.asl.json", 8, column), ("F202", "m.asl.json", 9, 5)]


# ---------------------------------------------------------------- templates

TEMPLATE = """AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  InText:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Sub |
        {
          "StartAt": "A",
          "States": {
            "A": {"Type": "Task", "Resource": "${F.Arn}", "Next": "Bb",
                  "Retry": [{"ErrorEquals": ["States.ALL"]}]},
            "B": {"Type": "Succeed"}
          }
        }
  InObject:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Definition:
        StartAt: X
        States:
          X:
            Type: Task
            Resource: arn:aws:states:::ecs:runTask.sync
            Parameters: {TaskDefinition: !Ref T}
            End: true
  InFile:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: machine.asl.yaml
"""


def test_definitions_in_a_template_have_their_lines(tmp_path: Path) -> None:
    file = write(tmp_path / "template.yaml", TEMPLATE)
    write(tmp_path / "machine.asl.yaml", "StartAt: A\nStates:\n  A:\n    Type: Pass\n    Nxt: B\n    End: true\n")
    assert places(file, "--select", "L,F,S") == [
        ("L103", "machine.asl.yaml", 5, 5),
        ("F201", "template.yaml", 11, 59),
        ("F202", "template.yaml", 13, 13),
        ("S504", "template.yaml", 25, 13),
    ]


def test_a_definition_that_is_joined_has_the_line_of_its_property(tmp_path: Path) -> None:
    first, _, rest = json.dumps(MACHINE).partition('"End"')
    joined = {"Fn::Join": ["", [f'{first}"Comment": "', {"Ref": "X"}, f'", "End"{rest}']]}
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString": joined}}
    file = write(tmp_path / "t.template.json", {"Resources": {"M": machine}})
    assert places(file, "--select", "L") == [("L106", "t.template.json", 6, 9)]


def test_functions_and_size_of_a_template(tmp_path: Path) -> None:
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": RIGHT}}
    old = {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "python3.8"}}
    file = write(tmp_path / "t.json", {"Resources": {"M": machine, "F": old}})
    line = file.read_text().split("\n").index('        "Runtime": "python3.8"') + 1
    assert [(code, at) for code, _, at, _ in places(file)] == [("P706", line)]
    new = {**old, "Properties": {"Runtime": "python3.13"}}
    assert places(write(file, {"Resources": {"M": machine, "F": new}})) == []
    for name, codes in (("a" * 81, ["Q607"]), ("my machine", ["Q607"]), ("my-machine_1", []), ({"Ref": "Name"}, [])):
        named = {**machine, "Properties": {"Definition": RIGHT, "StateMachineName": name}}
        assert [code for code, *_ in places(write(file, {"Resources": {"M": named}}))] == codes
    write(file, {"Description": "x" * 1_048_576, "Resources": {"M": machine}})
    assert [code for code, *_ in places(file)] == ["Q606"]


def test_resources_of_a_loop_are_left_alone(tmp_path: Path) -> None:
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html"""
    loop = ["Name", ["a", "b"], {"Topic${Name}": {"Type": "AWS::SNS::Topic"}}]
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": MACHINE}}
    file = write(tmp_path / "t.json", {"Resources": {"Fn::ForEach::Topics": loop, "M": machine}})
    assert [code for code, *_ in places(file)] == ["L106"]


def test_substitutions_are_filled_in(tmp_path: Path) -> None:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "${Next}"}, "B": {"Type": "Succeed"}}}
    properties = {"Definition": definition, "DefinitionSubstitutions": {"Next": "Bb"}}
    machine = {"Type": "AWS::Serverless::StateMachine", "Properties": properties}
    file = write(tmp_path / "t.json", {"Resources": {"M": machine}})
    assert [one["message"] for one in findings(file, "--select", "F201")] == ["Missing 'Next' target: Bb"]
    properties["DefinitionSubstitutions"] = {"Next": {"Ref": "Parameter"}}
    assert places(write(file, {"Resources": {"M": machine}})) == []


# ---------------------------------------------------------------- apps

APP = """from treadle import App, Stack
from treadle import aws_stepfunctions as sfn

app = App()
stack = Stack(app, "S")
first = sfn.Pass(stack, "First", result=sfn.Result.from_object({"a": 1}))
second = sfn.Pass(stack, "Second", input_path="$.b")
lost = sfn.Pass(stack, "Lost")
which = sfn.Choice(stack, "Which").when(sfn.Condition.number_equals("$.x", 1), sfn.Succeed(stack, "Done"))
body = sfn.DefinitionBody.from_chainable(first.next(second).next(which))
sfn.StateMachine(stack, "M", definition_body=body)
"""
IN_APP = [("D401", "app.py", 7, 1), ("F208", "app.py", 8, 1), ("P705", "app.py", 9, 1)]


def test_findings_of_an_app_name_the_python_line_of_the_state(tmp_path: Path) -> None:
    file = write(tmp_path / "app.py", APP)
    assert places(file) == IN_APP
    write(tmp_path / "app.py", APP.replace('"Lost")', '"Lost")  # treadle: ignore F208').replace('b")', 'a")'))
    assert places(file) == IN_APP[2:]


def test_a_cloud_assembly_is_checked(tmp_path: Path) -> None:
    app, out = write(tmp_path / "app.py", APP), tmp_path / "out"
    assert CliRunner().invoke(main, ["synth", str(app), "-o", str(out), "-q", "--no-check"]).exit_code == 0
    assert [(code, name) for code, name, *_ in places(out)] == [
        ("D401", "S.template.json"), ("P705", "S.template.json")
    ]  # fmt: skip
    assert [code for code, *_ in places(tmp_path)] == ["D401", "P705"]  # found by a search, too


def test_nested_stacks_and_stages_are_checked(tmp_path: Path) -> None:
    text = APP.replace("import App, Stack", "import App, NestedStack, Stack, Stage")
    inner = text.replace('stack = Stack(app, "S")', 'stack = NestedStack(Stack(Stage(app, "Prod"), "S"), "Inner")')
    app, out = write(tmp_path / "app.py", inner), tmp_path / "out"
    assert places(app) == IN_APP
    refused = CliRunner().invoke(main, ["synth", str(app), "-o", str(out), "-q"])
    assert refused.exit_code == 2 and f"Prod/S/Inner/M: {app}:7: error D401" in refused.stderr
    assert CliRunner().invoke(main, ["synth", str(app), "-o", str(out), "-q", "--no-check"]).exit_code == 0
    assert [code for code, *_ in places(out)] == ["D401", "P705"]


@pytest.mark.parametrize("command", ["synth", "run"])
def test_synth_and_run_refuse_errors_and_print_warnings_in_a_line(tmp_path: Path, command: str) -> None:
    app = write(tmp_path / "app.py", APP)
    options = ["-o", str(tmp_path / "out"), "-q"] if command == "synth" else ["--json"]
    refused = CliRunner().invoke(main, [command, str(app), *options])
    assert (refused.exit_code, refused.stdout) == (2, "")
    lines = refused.stderr.splitlines()
    assert f"treadle: S/M: {app}:7: error D401: '$.b' leads to nothing" in lines[0]
    assert f"{app}:9: warning P705" in lines[1]
    assert f"{app}:8: warning F208: the state 'S/Lost'" in lines[2]
    assert not (tmp_path / "out").exists()
    write(app, APP.replace('"$.b"', '"$.a"').replace('number_equals("$.x", 1)', 'is_present("$.x")'))
    accepted = CliRunner().invoke(main, [command, str(app), *options])
    assert [line for line in accepted.stderr.splitlines() if " error " in line] == []
    assert accepted.stderr.count(": warning ") == 2
    assert accepted.exit_code == (0 if command == "synth" else 1)
    write(app, APP)
    assert CliRunner().invoke(main, [command, str(app), *options, "--no-check"]).exit_code != 2
    both = CliRunner().invoke(main, [command, str(app), *options, "--no-check", "--strict"])
    assert both.exit_code == 2 and "--no-check" in both.stderr
    write(app, APP.replace('"$.b"', '"$.a"'))
    strict = CliRunner().invoke(main, [command, str(app), *options, "--strict"])
    assert strict.exit_code == 2 and "--strict" in strict.stderr


def test_what_step_functions_accepts_and_what_then_fails_still_runs(tmp_path: Path) -> None:
    """As recorded on AWS: the definition is accepted, and the state fails."""
    definition = {"QueryLanguage": "JSONata", **one(Output="{% $doesNotExist %}")}
    file = write(tmp_path / "m.json", definition)
    ran = CliRunner().invoke(main, ["run", str(file), "--json"])
    assert ran.exit_code == 1
    assert "States.QueryEvaluationError" in ran.stdout
    assert f"treadle: {file}:8: error F206" in ran.stderr


# ---------------------------------------------------------------- choosing


def test_codes_are_chosen_by_their_beginnings(tmp_path: Path) -> None:
    file = write(tmp_path / "m.asl.json", MACHINE)
    assert [code for code, *_ in places(file)] == ["L106"]
    assert places(file, "--ignore", "L1") == [] == places(file, "--select", "F,S5")
    assert treadle(file, "--ignore", "L106").exit_code == 0
    wrong = treadle(file, "--select", "Z9")
    assert wrong.exit_code == 2 and "there is no rule 'Z9'" in wrong.stderr


def test_a_comment_ignores_a_rule_in_its_state(tmp_path: Path) -> None:
    comment = one(InputPath="foo", Comment="a remark. treadle: ignore L106")
    assert places(write(tmp_path / "m.asl.json", comment)) == []
    assert places(write(tmp_path / "n.asl.json", {"Comment": "treadle: ignore L", **MACHINE})) == []
    assert places(write(tmp_path / "p.asl.json", one(InputPath="foo", Comment="treadle: ignore Last"))) != []
    other = one(InputPath="foo", Comment="treadle: ignore S5")
    assert [code for code, *_ in places(write(tmp_path / "o.asl.json", other))] == ["L106"]


def test_warnings_fail_only_when_asked_to(tmp_path: Path) -> None:
    wait = task("sqs:sendMessage.waitForTaskToken", QueueUrl="q", **{"MessageBody.$": "$$.Task.Token"})
    file = write(tmp_path / "m.asl.json", wait)
    assert [one["severity"] for one in findings(file)] == ["warning"]
    assert treadle(file).exit_code == 0
    assert treadle(file, "--fail-on", "warning").exit_code == 1


def test_a_baseline_leaves_out_what_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "m.asl.json", MACHINE)
    assert treadle("m.asl.json", "--write-baseline", "known.json").exit_code == 0
    assert json.loads((tmp_path / "known.json").read_text()) == [
        {"code": "L106", "file": "m.asl.json", "pointer": "/States/A/InputPath"}
    ]
    assert treadle("m.asl.json", "--baseline", "known.json").exit_code == 0
    write(tmp_path / "m.asl.json", one(InputPath="foo", OutputPath="bar"))
    assert [one["pointer"] for one in findings("m.asl.json", "--baseline", "known.json")] == ["/States/A/OutputPath"]
    write(tmp_path / "known.json", {"a": 1})
    assert treadle("m.asl.json", "--baseline", "known.json").exit_code == 2


def test_settings_are_read_from_pyproject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "a" / "m.asl.json", MACHINE)
    write(tmp_path / "pyproject.toml", '[tool.treadle.check]\nignore = ["L106"]\n')
    assert places("a") == []
    write(tmp_path / "pyproject.toml", '[tool.treadle.check]\nexclude = ["a/*"]\n')
    assert places(".") == []
    for setting in ('ignore = "L1"', 'ignore = ["Z"]', 'fail-on = "never"', "unknown = 1", "fail-on ="):
        write(tmp_path / "pyproject.toml", f"[tool.treadle.check]\n{setting}\n")
        refused = treadle("a")
        assert refused.exit_code == 2 and "pyproject.toml" in refused.stderr, setting


# ---------------------------------------------------------------- formats


def test_github_escapes_its_commands(tmp_path: Path) -> None:
    file = write(tmp_path / "a,b.asl.json", MACHINE)
    line = treadle(file, "--format", "github").stdout.strip()
    assert line.startswith(f"::error file={tmp_path}/a%2Cb.asl.json,line=6,col=7,title=L106::")


def test_sarif_has_the_rules_and_the_places(tmp_path: Path) -> None:
    file = write(tmp_path / "m.asl.json", MACHINE)
    log = json.loads(treadle(file, "--format", "sarif").stdout)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["L106"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("L106", "error")
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 6, "startColumn": 7}


def test_text_shows_place_code_message_and_hint(tmp_path: Path) -> None:
    file = write(tmp_path / "m.asl.json", MACHINE)
    lines = treadle(file).stdout.splitlines()
    assert lines[0] == f"{file}:6:7: L106 Value must be a valid JSONPath."
    assert lines[1:] == [
        "    at /States/A/InputPath", "    hint: a path begins with $: write '$.foo'", "1 definition checked: 1 error"
    ]  # fmt: skip


# ---------------------------------------------------------------- what can't be read

NESTED = '{"a":' * 100_000 + "1" + "}" * 100_000
BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(9)
)
UNREADABLE: list[tuple[str, bytes, tuple[int, int] | None]] = [
    ("m.asl.json", b'{"StartAt": "A",\n  "States": {,}}', (2, 14)),
    ("m.asl.json", b'{"StartAt": "A",\n "States": "\xff"}', (2, 13)),
    ("m.asl.json", b'{"States": {"A": 1,\n"A": 2}}', (2, 1)),
    ("m.asl.json", NESTED.encode(), None),
    ("m.asl.json", b"", (1, 1)),
    ("m.asl.json", b"[1]", None),
    ("m.asl.json", b" " * 9_000_000, None),
    ("m.asl.json", b'{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Result": ' + b"[" * 800 + b"]" * 800 + b"}}}", None),
    ("m.asl.yaml", BOMB.encode(), None),
    ("m.asl.yaml", b"a: [1\nb: 2\n", (2, 2)),
    ("t.template.json", b'{"Resources": {"M": 1}}', None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "place"), UNREADABLE, ids=range(len(UNREADABLE)))
def test_what_cannot_be_read_is_a_finding_and_exit_code_2(
    tmp_path: Path, name: str, data: bytes, place: tuple[int, int] | None
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    result = treadle(file, "--format", "json")
    assert result.exit_code == 2
    (found,) = json.loads(result.stdout)
    assert found["code"] == "L101" and found["message"] and found["hint"]
    if place is not None:
        assert (found["line"], found["column"]) == place


def test_a_file_that_is_not_there_and_an_app_that_raises(tmp_path: Path) -> None:
    assert treadle(tmp_path / "missing.json").exit_code == 2
    app = write(tmp_path / "app.py", "import treadle\nraise ValueError('x')\n")
    (found,) = findings(app)
    assert (found["code"], found["line"]) == ("L101", 2)


def test_a_folder_is_searched(tmp_path: Path) -> None:
    write(tmp_path / "b" / "one.asl.json", MACHINE)
    write(tmp_path / "a.json", MACHINE)
    write(tmp_path / "package.json", {"name": "x"})
    write(tmp_path / "node_modules" / "two.asl.json", MACHINE)
    write(tmp_path / ".venv" / "three.asl.json", MACHINE)
    assert [(code, name) for code, name, *_ in places(tmp_path)] == [("L106", "a.json"), ("L106", "one.asl.json")]
    write(tmp_path / "b" / "one.asl.json", RIGHT)
    write(tmp_path / "a.json", RIGHT)
    assert treadle(tmp_path).stdout == "2 definitions checked: nothing found\n"


def test_an_unknown_action_is_told_where_its_parameters_are_missing_too(tmp_path: Path) -> None:
    states = {"A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:putItemm", "End": True}}
    path = tmp_path / "a.asl.json"
    path.write_text(json.dumps({"StartAt": "A", "States": states}))
    found = json.loads(CliRunner().invoke(main, ["check", str(path), "--format", "json"]).stdout)
    assert [finding["code"] for finding in found] == ["S501", "S505"]
    assert "putItem?" in found[0]["hint"]


def test_a_missing_path_is_told_what_may_stand_there(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(tmp_path / "app.py")])
    assert result.exit_code == 2
    assert "there is no such file" in result.stdout and "give the path of an app" in result.stdout
