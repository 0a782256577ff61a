"""Every name in the Python examples of aws-cdk-lib's documentation of Step Functions exists here.

Set AWS_CDK_LIB to the site-packages folder of an environment with aws-cdk-lib==2.275.0; without it the test is skipped.
"""

from __future__ import annotations

import ast
import importlib
import os
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

INSTALLED = os.environ.get("AWS_CDK_LIB")
MODULES = ("aws_stepfunctions", "aws_stepfunctions_tasks")
# what examples leave out: the imports that the documentation's fixture makes
ALIASES = {
    **{name: f"aws_{name}" for name in "iam s3 ec2 dynamodb sqs sns logs kms ecs eks batch events bedrock".split()},
    **{name: f"aws_{name}" for name in "codebuild apigateway apigatewayv2 cloudwatch stepfunctions".split()},
    "sfn": "aws_stepfunctions",
    "tasks": "aws_stepfunctions_tasks",
    "stepfunctions_tasks": "aws_stepfunctions_tasks",
    "lambda_": "aws_lambda",
}
# names that aren't here yet, and one that aws-cdk-lib spells otherwise itself
MISSING = {
    "apigateway.StepFunctionsIntegration",
    "apigateway.StepFunctionsIntegration.start_execution",
    "codebuild.BuildSpec.from_object_to_yaml",
    "aws_cdk.lambda_layer_kubectl_v35.KubectlV35Layer",
    "tasks.WorkerTypeV2.G_1X",
}


def _examples(module: str) -> Iterator[str]:
    source = (Path(str(INSTALLED)) / "aws_cdk" / module / "__init__.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            text = ast.get_docstring(node) or ""
            yield from re.findall(r"```python\n(.*?)```", text, re.DOTALL)
            yield from map(textwrap.dedent, re.findall(r"Example::\n\n((?:    .*\n|\n)+)", f"{text}\n"))


def _home(name: str, imports: dict[str, tuple[str, str | None]]) -> Any:
    module, attribute = imports.get(name, (None, None))
    if module is None:
        if name != "cdk" and name not in ALIASES:
            return None
        return importlib.import_module("treadle" if name == "cdk" else f"treadle.{ALIASES[name]}")
    home = importlib.import_module(module.replace("aws_cdk", "treadle", 1))
    return getattr(home, attribute) if attribute else home


def _missing_names(tree: ast.AST) -> Iterator[str]:
    imports: dict[str, tuple[str, str | None]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("aws_cdk"):
            imports |= {alias.asname or alias.name: (str(node.module), alias.name) for alias in node.names}
    for module, attribute in imports.values():
        try:
            home = importlib.import_module(module.replace("aws_cdk", "treadle", 1))
        except ModuleNotFoundError:
            home = None
        if attribute is None or not hasattr(home, attribute):
            yield f"{module}.{attribute}"
    for node in ast.walk(tree):
        chain = []
        while isinstance(node, ast.Attribute):
            chain.append(node.attr)
            node = node.value
        if not chain or not isinstance(node, ast.Name):
            continue
        try:
            home = _home(node.id, imports)
        except (ModuleNotFoundError, AttributeError):
            continue
        for attribute in reversed(chain) if home is not None else ():
            if not hasattr(home, attribute):
                yield f"{node.id}.{'.'.join(reversed(chain))}"
                break
            home = getattr(home, attribute)
            if not isinstance(home, type) and not hasattr(home, "__path__"):
                break


@pytest.mark.skipif(INSTALLED is None, reason="AWS_CDK_LIB doesn't name an installed aws-cdk-lib")
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_every_name_of_the_documentations_examples_exists() -> None:
    parsed, missing = 0, set()
    for text in dict.fromkeys(text for module in MODULES for text in _examples(module)):
        try:
            tree = ast.parse(text)
        except SyntaxError:  # some examples are no Python
            continue
        parsed += 1
        missing |= set(_missing_names(tree))
    assert parsed > 200
    assert missing == MISSING
