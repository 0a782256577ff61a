"""The mirrored surface has aws_cdk's names and keywords: none of ours among them, none of theirs lost on the way."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import json
import re
import textwrap
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from treadle._arguments import constructor_signature
from treadle.aws_stepfunctions import TaskStateBase

MANIFEST = json.loads(Path(__file__).with_name("aws_cdk.json").read_text())
MEMBERS = json.loads(Path(__file__).with_name("aws_cdk_members.json").read_text())
# the first CDK's names that v2's documents still use, and what a task of one's own derives from
OURS = {
    "aws_stepfunctions": {
        *("Context", "Data", "TaskOptions"),
        # listed in docs/differences.md
        *("GradualDeployment", "StateMachineAlias", "StateMachineVersion"),
        *("S3AthenaManifestItemReader", "S3FlattenedObjectsItemReader", "S3ItemFormat"),
        *("S3JsonPointerItemReader", "S3ParquetItemReader"),
    },
    "aws_stepfunctions_tasks": {
        "ServiceTask",
        # listed in docs/differences.md
        "BedrockAgentCoreInvokeHarness",
        "CodeBuildBatchDeleteBuilds",
        "CodeBuildBatchGetReports",
        "CodeBuildDeleteBuildBatch",
        "CodeBuildRetryBuildBatch",
        "CodeBuildStopBuild",
        "CodeBuildStopBuildBatch",
        "EksCreateCluster",
        "EksCreateFargateProfile",
        "EksCreateNodegroup",
        "EksDeleteCluster",
        "EksDeleteFargateProfile",
        "EksDeleteNodegroup",
        "EksRunJob",
        "EmrServerlessCancelJobRun",
        "EmrServerlessCreateApplication",
        "EmrServerlessDeleteApplication",
        "EmrServerlessStartApplication",
        "EmrServerlessStartJobRun",
        "EmrServerlessStopApplication",
        "SageMakerCreateHyperParameterTuningJob",
        "SageMakerCreateLabelingJob",
        "SageMakerCreateProcessingJob",
    },
    "aws_iam": {"Anyone"},
    # the CDK has them in TypeScript alone
    "aws_apigateway": {"EmptyModel", "ErrorModel"},
}
WHOLE = ("aws_stepfunctions", "aws_stepfunctions_tasks")
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
# DefinitionBody.from_file passes the asset's options on as they are
PASSED_ON = {"FileDefinitionBody"}
# what we lack, in words: a reason, and the classes, or class.member as regular expressions
LACKING: dict[str, dict[str, list[str]]] = {
    "aws_stepfunctions": {
        "what a body binds to is between it and the machine": [
            r"(\w+)?DefinitionBody\.bind",
        ],
        "property injectors aren't there": [r"\w+\.PROPERTY_INJECTION_ID"],
        "the parameter is called otherwise and given by position": [r"\w+\.to_state_json", r"INextable\.next"],
    },
    "aws_stepfunctions_tasks": {
        "property injectors aren't there": [r"\w+\.PROPERTY_INJECTION_ID"],
    },
}


def _is_ours(kind: Any, module: str) -> bool:
    return isinstance(kind, type) and kind.__module__.startswith(f"treadle.{module}")


@functools.cache
def _classes(module: str) -> dict[str, type]:
    found: dict[str, type] = {}

    def visit(home: Any, outer: str) -> None:
        for name in dir(home):
            if not name.startswith("_") and _is_ours(kind := getattr(home, name), module) and kind is not home:
                if outer + name not in found and outer.count(".") < 2:
                    found[outer + name] = kind
                    if not issubclass(kind, Enum):
                        visit(kind, f"{outer}{name}.")

    visit(importlib.import_module(f"treadle.{module}"), "")
    return found


def _parameters(function: Any, kind: type) -> list[str] | None:
    """Give the names a method takes; None where it takes whatever a constructor takes."""
    names = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            if "P.kwargs" in str(parameter.annotation):
                return [*names, *constructor_signature(kind).names]
            owner = importlib.import_module(getattr(function, "__func__", function).__module__)
            home = {**vars(importlib.import_module("treadle.aws_stepfunctions._options")), **vars(owner)}
            home.update(_unseen(owner))
            names += eval(str(parameter.annotation), home).__args__[0].__annotations__
        else:
            names.append(parameter.name)
    return names


def _unseen(owner: Any) -> dict[str, Any]:
    """Import what a module imports for type checkers alone."""
    found = {}
    for node in ast.walk(ast.parse(inspect.getsource(owner))):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for line in node.body:
                if isinstance(line, ast.ImportFrom) and line.module and "Options" in ast.unparse(line):
                    home = importlib.import_module("." * line.level + line.module, owner.__package__)
                    found.update({name.name: getattr(home, name.name) for name in line.names})
    return found


@functools.cache
def _attributes(kind: type) -> set[str]:
    """Name what instances have: properties, declarations and what the methods set."""
    found: set[str] = set()
    for base in kind.__mro__:
        if {"_row", "_rows"} & vars(base).keys() or issubclass(base, Enum):  # made from the table
            rows = vars(base).get("_row", {})
            found |= {*vars(base), *getattr(base, "_rows", ()), *getattr(base, "__members__", ())}
            found |= {*rows.get("p", ()), *rows.get("a", ()), *rows.get("r", ())[:1], "tags_raw", "cdk_tag_manager"}
            continue
        if base.__module__.startswith("treadle."):
            found |= set(vars(base)) | set(base.__dict__.get("__annotations__", {}))
            for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(base)))):
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                    found.add(node.attr)
    return found


def _lost(module: str) -> Iterator[str]:
    for name, members in MEMBERS[module].items():
        kind = _classes(module).get(name)
        if kind is None:
            continue
        for member in members:
            method, _, parameters = member.rstrip(")").partition("(")
            if method not in _attributes(kind):
                yield f"{name}.{method}"
            elif "(" in member:
                known = _parameters(getattr(kind, method), kind)
                wanted = [parameter for parameter in parameters.split(", ") if parameter]
                if known is not None and not set(wanted) <= set(known):
                    yield f"{name}.{method}"


@pytest.mark.parametrize("module", sorted(MANIFEST))
def test_no_class_has_a_name_of_our_own(module: str) -> None:
    top = {name for name in _classes(module) if "." not in name and not name.startswith("Cfn")}
    assert top - MANIFEST[module].keys() - OURS.get(module, set()) == set()


@pytest.mark.parametrize("module", WHOLE)
def test_every_keyword_of_the_cdk_is_taken(module: str) -> None:
    lost = {}
    for name, kind in _classes(module).items():
        known = getattr(constructor_signature(kind), "names", ())  # an enum, say, has none
        missing = [keyword for keyword in MANIFEST[module].get(name, []) if keyword not in known]
        if missing and name not in PASSED_ON:
            lost[name] = missing
    assert lost == {}


@pytest.mark.parametrize("module", WHOLE)
def test_what_we_lack_is_said_in_words(module: str) -> None:
    """Nothing lacks but what is named above; the structs of keyword arguments need no class of their own."""
    names = {name for name in MANIFEST[module] if not name.endswith(("Props", "Options"))}
    lost = {*(names - _classes(module).keys()), *_lost(module)}
    said = [pattern for patterns in LACKING[module].values() for pattern in patterns]
    assert {name for name in lost if not any(re.fullmatch(pattern, name) for pattern in said)} == set()
    assert [pattern for pattern in said if not any(re.fullmatch(pattern, name) for name in lost)] == []


def test_enums_have_the_cdks_members_and_no_others() -> None:
    for module in WHOLE:
        for name, kind in _classes(module).items():
            if issubclass(kind, Enum) and name not in OURS[module]:
                assert sorted(kind.__members__) == MEMBERS[module][name], name


def test_the_forty_lack_nothing() -> None:
    """Every task but those named above has every keyword and member; only injectors of properties are left out."""
    module = "aws_stepfunctions_tasks"
    made = {name for name, kind in _classes(module).items() if issubclass(kind, TaskStateBase)} - OURS[module]
    assert len(made) >= 40
    assert {name for name in _lost(module) if not name.endswith(".PROPERTY_INJECTION_ID")} == set()
