"""Every task answers bad input the same way: what is asked here is asked of each of them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Environment, Stack, constructs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle._arguments import constructor_signature
from treadle._core.structs import Struct
from treadle.errors import AuthoringError

EXAMPLES = ("calls", "containers", "data", "emr", "messages", "newer", "own", "paths", "sagemaker")
TASKS = sorted(
    name
    for name in tasks.__all__
    if isinstance(kind := getattr(tasks, name), type) and issubclass(kind, sfn.TaskStateBase) and name != "ServiceTask"
)
STRUCTS = sorted(
    name for name in tasks.__all__ if isinstance(kind := getattr(tasks, name), type) and issubclass(kind, Struct)
)
# keywords that take any value there is
ANYTHING = {"outputs", "arguments"}
LIKE_OTHERS = {"CodeBuildStartBuildBatch": "CodeBuildStartBuild"}


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    env = Environment(account="123456789012", region="us-east-1")
    return Stack(App(outdir=str(tmp_path)), "Flow", env=env)


@pytest.fixture
def valid(stack: Stack, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> dict[str, Any]:
    """Keywords that the task takes, as one of the examples gives them."""
    name = request.getfixturevalue("name")
    if name == "GlueStartCrawlerRun":
        return {"crawler_name": "c"}
    wanted = getattr(tasks, LIKE_OTHERS.get(name, name))
    seen: list[dict[str, Any]] = []
    call = constructs.ConstructMeta.__call__

    def recording(cls: type, *args: Any, **kwargs: Any) -> Any:
        if cls is wanted and len(args) == 2:
            seen.append(kwargs)
        return call(cls, *args, **kwargs)

    monkeypatch.setattr(constructs.ConstructMeta, "__call__", recording)
    for module in EXAMPLES:
        examples = vars(importlib.import_module(f"tests.types.examples.{module}"))
        for example, make in examples.items():
            if example.startswith("example_") and wanted.__name__ in make.__code__.co_names and not seen:
                make(stack)
    monkeypatch.undo()
    return seen[0]


def refused(kind: type, *place: Any, **given: Any) -> str:
    with pytest.raises(AuthoringError) as caught:
        kind(*place, **given)
    return str(caught.value)


def wrong_values(kind: type, keyword: str) -> Iterator[Any]:
    check = constructor_signature(kind).check(keyword)
    assert check is not None, f"{kind.__name__} takes anything for {keyword}"
    for value in ("text", 5, True, ["text"], {"no_such_key": 1}):
        if not check[0](value):
            yield value


@pytest.mark.parametrize("name", TASKS)
def test_every_keyword_refuses_a_wrong_type(stack: Stack, name: str) -> None:
    kind = getattr(tasks, name)
    for keyword in constructor_signature(kind).names:
        if keyword in {"self", "scope", "id", *ANYTHING}:
            continue
        values = list(wrong_values(kind, keyword))
        assert values, keyword
        for value in values:
            text = refused(kind, stack, "Task", **{keyword: value})
            assert text.startswith(f"{name} at Flow/Task (")
            assert "test_every_task.py:" in text
            assert f"{keyword}: expected " in text
            assert f", got {value!r} ({type(value).__name__})" in text
            assert text.endswith(" [ArgumentType]")


@pytest.mark.parametrize("name", STRUCTS)
def test_every_field_refuses_a_wrong_type(name: str) -> None:
    kind = getattr(tasks, name)
    for field in kind._fields:
        if (name, field) == ("MessageAttribute", "value") or getattr(kind, "_rows", {}).get(field, "--")[1] == "j":
            continue
        for value in wrong_values(kind, field):
            text = refused(kind, **{field: value})
            if hasattr(kind, "_rows"):  # a struct of the table names the item inside the value
                assert re.search(rf": {field}[\w.\[\]]*: (expected .*, got |there is no 'no_such_key'; )", text)
                continue
            assert f": {field}: expected " in text
            assert f", got {value!r} ({type(value).__name__})" in text


@pytest.mark.parametrize("name", TASKS)
def test_every_misspelt_keyword_finds_its_like(stack: Stack, name: str) -> None:
    kind = getattr(tasks, name)
    for keyword in constructor_signature(kind).names:
        if keyword not in ("self", "scope", "id"):
            words = keyword.split("_")
            camel = words[0] + "".join(word.title() for word in words[1:])
            for typo in {keyword + "s", keyword[:-1], camel} - {*constructor_signature(kind).names}:
                text = refused(kind, stack, "Task", **{typo: None})
                assert f"{name} has no keyword {typo!r}; did you mean {keyword!r}? [Keyword]" in text


@pytest.mark.parametrize("name", TASKS)
def test_every_pattern_the_service_lacks(stack: Stack, name: str, valid: dict[str, Any]) -> None:
    kind = getattr(tasks, name)
    for pattern in set(sfn.IntegrationPattern) - set(kind.patterns):
        text = refused(kind, stack, pattern.name, **{**valid, "integration_pattern": pattern})
        assert f"integration_pattern is {pattern.name}, but {kind.action} supports only" in text
        assert text.endswith("[TaskPattern]")


@pytest.mark.parametrize(
    "name", [name for name in TASKS if sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN in getattr(tasks, name).patterns]
)
def test_every_missing_task_token(stack: Stack, name: str, valid: dict[str, Any]) -> None:
    kind = getattr(tasks, name)
    given = {**valid, "integration_pattern": sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN}
    for keyword in [key for key, value in valid.items() if sfn.FieldUtils.contains_task_token({"x": _plain(value)})]:
        del given[keyword]
    text = refused(kind, stack, "Task", **given)
    assert "Task Token is required in" in text
    assert text.endswith("[TaskTokenRequired]")


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, sfn.TaskInput) else value


@pytest.mark.parametrize("name", TASKS)
def test_every_struct_given_as_a_dict_with_a_wrong_key(stack: Stack, name: str, valid: dict[str, Any]) -> None:
    kind = getattr(tasks, name)
    for keyword, value in {**valid, "credentials": None}.items():
        if keyword == "credentials" or isinstance(value, Struct):
            text = refused(kind, stack, f"Task{keyword}", **{**valid, keyword: {"no_such_key": 1}})
            assert "no keyword 'no_such_key'" in text or "unexpected" in text, text


@pytest.mark.parametrize("name", TASKS)
def test_every_missing_keyword(stack: Stack, name: str, valid: dict[str, Any]) -> None:
    kind = getattr(tasks, name)
    needed = [key for key, default in (kind.__init__.__kwdefaults__ or {}).items() if default is not None]
    assert needed == []
    required = set(kind.__init__.__code__.co_varnames[3 : 3 + kind.__init__.__code__.co_kwonlyargcount])
    for keyword in required - set(kind.__init__.__kwdefaults__ or {}):
        given = {key: value for key, value in valid.items() if key != keyword}
        text = refused(kind, stack, f"Without{keyword}", **given)
        assert f"needs {keyword!r}" in text
        assert "test_every_task.py:" in text


def test_enums_are_no_texts() -> None:
    """The text of an enum's member is refused, and the refusal names the enum."""
    for name in TASKS:
        kind = getattr(tasks, name)
        for keyword in constructor_signature(kind).names:
            check = constructor_signature(kind).check(keyword)
            if (
                check is not None
                and isinstance(enum := getattr(tasks, check[1], None), type)
                and issubclass(enum, Enum)
            ):
                assert not check[0](next(iter(enum)).value)
                assert check[0](next(iter(enum)))
