"""A refusal names class, path, the user's own file and line, what was received and what is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from treadle import App, Stack
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.errors import AuthoringError


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return Stack(App(outdir=str(tmp_path)), "Flow")


def refused(make: Any) -> str:
    with pytest.raises(AuthoringError) as caught:
        make()
    return str(caught.value)


def test_unsupported_pattern(stack: Stack) -> None:
    queue = sqs.Queue(stack, "Q")
    text = refused(
        lambda: tasks.SqsSendMessage(
            stack,
            "Send",
            queue=queue,
            message_body=sfn.TaskInput.from_text("x"),
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        )
    )
    assert text.startswith("SqsSendMessage at Flow/Send (")
    assert "test_refusals.py:" in text
    assert text.endswith(
        "integration_pattern is RUN_JOB, but sqs:sendMessage supports only REQUEST_RESPONSE and "
        "WAIT_FOR_TASK_TOKEN [TaskPattern]"
    )


@pytest.mark.parametrize(
    ("keywords", "said"),
    [
        ({"queue": "q", "message_body": sfn.TaskInput.from_text("x")}, "queue: expected an IQueue, got 'q' (str)"),
        ({"message_body": "x"}, "message_body: expected a TaskInput, got 'x' (str); write TaskInput.from_text('x')"),
        (
            {"message_body": sfn.TaskInput.from_text("x"), "delay": 5},
            "delay: expected a Duration, got 5 (int); write Duration.seconds(5)",
        ),
        ({"message_bod": 1}, "has no keyword 'message_bod'; did you mean 'message_body'?"),
        ({"message_body": sfn.TaskInput.from_text("x"), "resultPath": "$"}, "did you mean 'result_path'?"),
        (
            {"integration_pattern": "RUN_JOB"},
            "integration_pattern: expected an IntegrationPattern, got 'RUN_JOB' (str)",
        ),
        ({"credentials": {"rol": 1}, "message_body": sfn.TaskInput.from_text("x")}, "Credentials has no keyword 'rol'"),
        ({}, "needs 'message_body'"),
    ],
)
def test_wrong_keywords(stack: Stack, keywords: dict[str, Any], said: str) -> None:
    given = {"queue": sqs.Queue(stack, "Q"), **keywords}
    assert said in refused(lambda: tasks.SqsSendMessage(stack, "Send", **given))


def test_chained_to_something_else(stack: Stack) -> None:
    assert "Pass.next at Flow/P" in refused(lambda: sfn.Pass(stack, "P").next("x"))  # type: ignore[arg-type]
    assert "branches: expected a state, a Chain or a StateMachineFragment, got 3 (int)" in refused(
        lambda: sfn.StateMachine(
            stack,
            "SM",
            definition_body=sfn.DefinitionBody.from_chainable(sfn.Parallel(stack, "Par").branch(3)),  # type: ignore[arg-type]
        )
    )


def test_several_thousand_states_need_no_recursion(stack: Stack) -> None:
    chain: Any = sfn.Pass(stack, "S")
    first = chain
    for i in range(5000):
        chain = chain.next(sfn.Pass(stack, f"S{i}"))
    machine = sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(first))
    assert machine.node.path == "Flow/SM"
    stack.node.root.synth()  # type: ignore[attr-defined]


def test_hostile_names(stack: Stack) -> None:
    name = '\U0001f600 "quoted" \\ \n </script>'
    machine = sfn.StateMachine(
        stack,
        "SM",
        definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P", state_name=name, comment=name)),
    )
    assert machine.state_machine_arn
    template = stack.node.root.synth()  # type: ignore[attr-defined]
    text = Path(template.directory, "Flow.template.json").read_text()
    assert "quoted" in text


def test_a_job_that_the_service_does_not_have(stack: Stack) -> None:
    pattern = sfn.IntegrationPattern.RUN_JOB
    text = refused(lambda: tasks.GlueStartCrawlerRun(stack, "G", crawler_name="c", integration_pattern=pattern))
    assert "aws-sdk:glue:startCrawler supports only REQUEST_RESPONSE" in text


def test_a_text_that_looks_like_a_token(stack: Stack) -> None:
    state = sfn.Pass(stack, "P", comment="${Token[x]}")
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(state))
    assert "Unrecognized token key: x" in refused(stack.node.root.synth)  # type: ignore[attr-defined]


def test_half_a_character(stack: Stack) -> None:
    state = sfn.Pass(stack, "P", comment="left: \ud83d")
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(state))
    assert "half of a character ('\\ud83d')" in refused(stack.node.root.synth)  # type: ignore[attr-defined]
