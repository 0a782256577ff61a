"""treadle run --answers: what tasks answer instead of their services."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from .test_assembly import assembly, machine

Treadle = Callable[..., Result]


def task(resource: str, parameters: Any, **more: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters, **more}


INVOKE = {"ModelId": "m", "Body": {"prompt.$": "$.prompt"}}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    states = {
        "Ask": task(
            "bedrock:invokeModel", INVOKE, Retry=[{"ErrorEquals": ["States.ALL"]}], ResultPath="$.told", Next="Feel"
        ),
        "Feel": task(
            "aws-sdk:comprehend:detectSentiment",
            {"Text.$": "$.told.Body.text", "LanguageCode": "en"},
            OutputPath="$.Sentiment",
            End=True,
        ),
    }
    return assembly(tmp_path / "cdk.out", {"M": machine(json.dumps({"StartAt": "Ask", "States": states}))})


def written(folder: Path, answers: Any) -> str:
    file = folder / "answers.json"
    file.write_text(json.dumps(answers))
    return str(file)


def test_literals_sequences_and_functions(app: Path, tmp_path: Path, treadle: Treadle) -> None:
    (tmp_path / "model.py").write_text(
        "def feel(call):\n    return {'Sentiment': 'POSITIVE' if call.parameters['Text'] == 'good' else 'NEGATIVE'}\n"
    )
    answers = {
        "bedrock:invokeModel": [{"fails": "Bedrock.ThrottlingException", "times": 1}, {"returns": {"Body": {"text": "good"}, "ContentType": "application/json"}}],
        "Feel": {"python": "model.py:feel"},
    }  # fmt: skip
    ran = treadle("run", str(app), "--input", '{"prompt": "p"}', "--json", "--answers", written(tmp_path, answers))
    assert (ran.exit_code, ran.stdout) == (0, '"POSITIVE"\n')


def test_the_line_of_an_unsupported_call_answers_it(app: Path, tmp_path: Path, treadle: Treadle) -> None:
    given = ["run", str(app), "--input", '{"prompt": "p"}', "--json"]
    refused = treadle(*given)
    assert refused.exit_code == 2
    line = next(line for line in refused.stderr.splitlines() if line.startswith("  {"))
    answers = json.loads(line[: line.rindex("}") + 1])
    assert answers == {"Ask": {"returns": {"Body": {}, "ContentType": "…"}}}
    answers["Ask"]["returns"]["Body"] = {"text": "t"}
    refused = treadle(*given, "--answers", written(tmp_path, answers))
    line = next(line for line in refused.stderr.splitlines() if line.startswith("  {"))
    answers |= json.loads(line[: line.rindex("}") + 1])
    assert treadle(*given, "--answers", written(tmp_path, answers)).stdout == '"POSITIVE"\n'


def test_answers_reach_the_machines_that_a_machine_starts(tmp_path: Path, treadle: Treadle) -> None:
    inner = machine(json.dumps({"StartAt": "Ask", "States": {"Ask": task("bedrock:invokeModel", INVOKE, End=True)}}))
    start = task(
        "states:startExecution.sync:2",
        {"StateMachineArn": "${Inner}", "Input": {"prompt": "p"}},
        OutputPath="$.Output.Body",
        End=True,
    )
    outer = machine(json.dumps({"StartAt": "Start", "States": {"Start": start}}))
    outer["Properties"]["DefinitionSubstitutions"] = {"Inner": {"Ref": "Inner"}}
    out = assembly(tmp_path / "cdk.out", {"Inner": inner, "Outer": outer})
    answers = {"Ask": {"returns": {"Body": 7, "ContentType": "application/json"}}}
    ran = treadle("run", str(out), "--machine", "Outer", "--json", "--answers", written(tmp_path, answers))
    assert (ran.exit_code, ran.stdout) == (0, "7\n")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"Gone": {"returns": 1}}, "no state, resource or action 'Gone'"),
        ({"Ask": {"return": 1}}, "there is no key 'return'"),
        ({"Ask": 1}, "expected an object with one of returns"),
        ({"Feel": {"returns": {"Sentiment": 1}}}, "comprehend:detectSentiment never answers like this"),
        ({"Feel": {"python": "none.py:f"}}, "there is no file"),
        ([], "expected an object of answers"),
    ],
)
def test_what_is_no_answer_is_refused(app: Path, tmp_path: Path, treadle: Treadle, answers: Any, words: str) -> None:
    refused = treadle("run", str(app), "--answers", written(tmp_path, answers))
    assert refused.exit_code == 2
    assert words in refused.stderr


def test_answers_and_mocks_exclude_each_other(app: Path, tmp_path: Path, treadle: Treadle) -> None:
    file = written(tmp_path, {})
    assert "name one of them" in treadle("run", str(app), "--answers", file, "--mocks", file).stderr
    assert "name the app" in treadle("serve", "--answers", file).stderr
