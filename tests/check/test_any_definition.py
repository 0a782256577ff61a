"""No definition makes the rules raise: definitions of the language's tests with random changes."""

from __future__ import annotations

import copy
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from treadle.asl import parse
from treadle.check import RULES, definition_faults, find, least_privilege, read_document, role_findings

ACCEPTED = sorted((Path(__file__).parents[1] / "asl" / "accepted").glob("*.json"))
JUNK: list[Any] = [
    None, True, 1, -1.5, "", "$", "$.a[", "{% $x", "{% $a.b( %}", "States.Format(", [], {}, [[]], {"a": {}}, {"Type": 1},
    "${X}", "${", "arn:aws:states:::lambda:invoke", "arn:aws:states:::aws-sdk:x:y", "A/B~C", {"Next": []},
    {"ErrorEquals": "x"}, {"": 1}, "$$.Task.Token", ["States.ALL"],
]  # fmt: skip
KEYS = "Next Type Catch Retry Parameters Arguments States Choices x.$ Items ItemReader Branches Credentials".split()


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(item, (*path, key))


def changed(root: Any, chance: random.Random) -> Any:
    for _ in range(chance.randint(1, 4)):
        path = chance.choice(list(paths(root)) or [("x",)])
        value = root
        for key in path[:-1]:
            value = value[key]
        if chance.random() < 0.7 or not isinstance(value, dict):
            value[path[-1]] = copy.deepcopy(chance.choice(JUNK))
        elif chance.random() < 0.5:
            value[chance.choice(KEYS)] = copy.deepcopy(chance.choice(JUNK))
        else:
            del value[path[-1]]
    return root


@pytest.mark.parametrize("seed", range(20))
def test_the_rules_bear_any_definition(seed: int) -> None:
    chance = random.Random(seed)
    role = {"Type": "AWS::IAM::Role", "Properties": {"Policies": [], "AssumeRolePolicyDocument": {}}}
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": {"Fn::GetAtt": ["R", "Arn"]}}}
    template = {"Resources": {"R": role, "M": machine}}
    for _ in range(20):
        root = changed(json.loads(chance.choice(ACCEPTED).read_text(encoding="utf-8")), chance)
        document = read_document(json.dumps(root, indent=1).encode(), is_yaml=False)
        found = list(find(definition_faults(root), lambda path: ("m.json", *document.place(path))))  # noqa: B023
        assert all(one.code in RULES and one.line >= 1 and one.column >= 1 for one in found)
        if isinstance(root, dict):
            least_privilege(root)
            list(role_findings(root, template, "M"))


@pytest.mark.parametrize("states", ["text", 1, ["A"], None])
def test_states_that_are_no_object_are_refused(states: Any) -> None:
    inner = {"StartAt": "B", "States": states}
    definition = {"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [inner], "End": True}}}
    assert [problem.pointer for problem in parse(definition).problems if problem.severity == "ERROR"]
    assert not parse({"StartAt": "A", "States": states}).ok


LOADED = """
import json, sys
from treadle.check import definition_faults
from treadle.check._sdk_models import service_model
import treadle.services
state = {"Type": "Task", "Resource": sys.argv[1], "Parameters": {"TableName": "t", "Key": {}}, "End": True}
definition_faults({"StartAt": "A", "States": {"A": state}})
print(service_model.cache_info().currsize, "botocore" in sys.modules)
"""
WITHOUT = """
import sys
from treadle.check import definition_faults
definition_faults({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})
print([name for name in sys.modules if name.startswith(("treadle.services", "botocore", "jlens"))])
"""


def run(program: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_model_is_loaded_when_a_state_uses_its_service() -> None:
    assert run(WITHOUT) == "[]"
    assert run(LOADED, "arn:aws:states:::dynamodb:getItem") == "1 False"
    assert run(LOADED, "arn:aws:states:us-east-1:123456789012:activity:a") == "0 False"
