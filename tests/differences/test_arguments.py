"""Whose arguments are checked: those of treadle's constructors and methods, never those of the user's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import treadle as cdk
from treadle import Duration
from treadle import aws_dynamodb as dynamodb
from treadle import aws_iam as iam
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.constructs import Construct
from treadle.errors import AuthoringError


@pytest.fixture
def stack() -> cdk.Stack:
    return cdk.Stack(cdk.App(), "S")


class JobFlow(sfn.StateMachineFragment):
    def __init__(self, parent, id, *, job_flavor):  # type: ignore[no-untyped-def]
        super().__init__(parent, id)
        self.made = sfn.Pass(self, "P", parameters={"flavor": job_flavor})

    @property
    def start_state(self) -> sfn.State:
        return self.made

    @property
    def end_states(self) -> list[sfn.INextable]:
        return [self.made]


class Part(Construct):
    def __init__(self, scope, id, bucket, count: int = 1, names: list[str] | None = None):  # type: ignore[no-untyped-def]
        super().__init__(scope, id)
        self.given = (bucket, count, names)


class Env(cdk.Stack):
    def __init__(self, scope, id, table):  # type: ignore[no-untyped-def]
        super().__init__(scope, id)


class Nest(cdk.NestedStack):
    def __init__(self, scope, id, cfg):  # type: ignore[no-untyped-def]
        super().__init__(scope, id)


class Prod(cdk.Stage):
    def __init__(self, scope, id, cfg):  # type: ignore[no-untyped-def]
        super().__init__(scope, id)


class MyRole(iam.Role):
    def __init__(self, scope, id, service):  # type: ignore[no-untyped-def]
        super().__init__(scope, id, assumed_by=iam.ServicePrincipal(service))


def test_the_users_own_constructors_take_keywords(stack: cdk.Stack) -> None:
    assert JobFlow(stack, "F", job_flavor="fast").made.parameters == {"flavor": "fast"}
    assert Part(scope=stack, id="N", bucket=1).given == (1, 1, None)
    Env(stack.node.root, "E", table=1)
    Nest(stack, "Ne", cfg=1)
    Prod(stack.node.root, "Prod", cfg=1)
    MyRole(stack, "R", service="lambda.amazonaws.com")


def test_the_users_own_annotations_are_not_enforced(stack: cdk.Stack) -> None:
    assert Part(stack, "P", bucket=1, count="3", names={"a"}).given == (1, "3", {"a"})  # type: ignore[arg-type]


def test_python_reports_a_wrong_call_of_the_users_own_constructor(stack: cdk.Stack) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'bucket'"):
        Part(stack, "P")  # type: ignore[call-arg]


def test_a_fault_inside_the_users_constructor_keeps_its_own_message(stack: cdk.Stack) -> None:
    class Inner:
        def __init__(self, size: int) -> None: ...

    class Outer(Construct):
        def __init__(self, scope: Construct, id: str) -> None:
            super().__init__(scope, id)
            Inner()  # type: ignore[call-arg]

    with pytest.raises(TypeError, match=re.escape("Inner.__init__() missing 1 required")):
        Outer(stack, "O")


def test_what_a_subclass_passes_on_is_checked(stack: cdk.Stack) -> None:
    class Mine(s3.Bucket):
        def __init__(self, scope, id):  # type: ignore[no-untyped-def]
            super().__init__(scope, id, versioned="yes")  # type: ignore[arg-type]

    with pytest.raises(AuthoringError, match=re.escape("versioned: expected True or False, got 'yes' (str)")):
        Mine(stack, "B")


def _task(stack: cdk.Stack) -> Any:
    return sfn.CustomState(stack, "T", state_json={"Type": "Pass"})


WRONG: dict[str, tuple[Callable[[Any], Any], str]] = {
    "retry": (
        lambda stack: _task(stack).add_retry(errors="States.ALL"),
        "errors: expected a list of str, got 'States.ALL' (str); write ['States.ALL']",
    ),
    "catch": (
        lambda stack: _task(stack).add_catch(sfn.Fail(stack, "F"), errors="States.ALL"),
        "errors: expected a list of str, got 'States.ALL' (str); write ['States.ALL']",
    ),
    "interval": (
        lambda stack: _task(stack).add_retry(interval=10),
        "interval: expected a Duration, got 10 (int); write Duration.seconds(10)",
    ),
    "when": (
        lambda stack: sfn.Choice(stack, "C").when("$.x == 1", sfn.Succeed(stack, "OK")),
        "condition: expected a Condition, got '$.x == 1' (str); write Condition.number_equals('$.x', 1)",
    ),
    "positional": (
        lambda stack: iam.Role.from_role_arn(stack, "R", 5),
        "role_arn: expected a str, got 5 (int)",
    ),
    "no construct": (
        lambda stack: iam.PolicyStatement(actions="s3:GetObject", resources=["*"]),
        "actions: expected a list of str, got 's3:GetObject' (str); write ['s3:GetObject']",
    ),
    "payload": (
        lambda stack: tasks.SqsSendMessage(stack, "Q", message_body={"a": 1}),
        "message_body: expected a TaskInput, got {'a': 1} (dict); write TaskInput.from_object({'a': 1})",
    ),
    "item": (
        lambda stack: tasks.DynamoPutItem(
            stack,
            "D",
            table=dynamodb.Table.from_table_name(stack, "Table", "t"),
            item={"id": "x"},
        ),
        "write 'id': DynamoAttributeValue.from_string('x')",
    ),
    "keyword": (
        lambda stack: _task(stack).add_retry(interva=Duration.seconds(1)),
        "add_retry has no keyword 'interva'; did you mean 'interval'?",
    ),
    "infinite": (
        lambda stack: s3.LifecycleRule(noncurrent_versions_to_retain="3"),
        "noncurrent_versions_to_retain: expected a number, got '3' (str)",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_methods_check_their_arguments(stack: cdk.Stack, case: str) -> None:
    call, message = WRONG[case]
    with pytest.raises(AuthoringError) as caught:
        call(stack)
    assert message in str(caught.value)
    assert "test_arguments.py:" in str(caught.value)


def _line(text: str) -> int:
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line and "_line(" not in line)


def test_a_path_field_is_checked_where_it_entered(stack: cdk.Stack) -> None:
    with pytest.raises(AuthoringError) as caught:
        sfn.Pass(stack, "P", result_path="report")  # the line of the path
    assert "result_path: expected a path, got 'report'; write '$.report'" in str(caught.value)
    assert f"test_arguments.py:{_line('the line of the path')}" in str(caught.value)


def test_what_is_found_later_names_the_line_of_the_state(stack: cdk.Stack) -> None:
    value = f"a-{sfn.JsonPath.string_at('$.b')}"
    state = sfn.Pass(stack, "P", parameters={"x": value})  # the line of the state
    with pytest.raises(AuthoringError) as caught:
        sfn.StateMachine(stack, "M", definition_body=sfn.DefinitionBody.from_chainable(state))
    assert caught.value.path == "S/P"
    assert str(caught.value.location).endswith(f"test_arguments.py:{_line('the line of the state')}")


def test_two_states_of_one_id_name_both_places(stack: cdk.Stack) -> None:
    sfn.Pass(stack, "Twice")  # the line of the first
    with pytest.raises(AuthoringError) as caught:
        sfn.Pass(stack, "Twice")
    assert f"created at {__file__}:{_line('the line of the first')}" in str(caught.value)
    assert caught.value.location != f"{__file__}:{_line('the line of the first')}"


def test_a_tolerance_out_of_range(stack: cdk.Stack) -> None:
    with pytest.raises(AuthoringError, match="tolerated_failure_percentage: expected 0 to 100, got 110"):
        sfn.DistributedMap(stack, "D", tolerated_failure_percentage=110)


@pytest.mark.parametrize("compat", [False, True])
def test_a_result_writer_without_its_flag(compat: bool) -> None:
    stack = cdk.Stack(cdk.App(context={"treadle:cdkCompat": compat}), "S")
    writer = sfn.ResultWriterV2(bucket=s3.Bucket(stack, "B"))
    if compat:
        assert sfn.DistributedMap(stack, "D", result_writer_v2=writer).result_writer is None
        return
    with pytest.raises(AuthoringError, match="useDistributedMapResultWriterV2"):
        sfn.DistributedMap(stack, "D", result_writer_v2=writer)
