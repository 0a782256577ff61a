"""The Python examples of aws-cdk-lib's documentation of Step Functions: their names exist, and they make the same.

Set AWS_CDK_LIB to the site-packages folder of an environment with aws-cdk-lib==2.275.0; without it the test is skipped.
"""

from __future__ import annotations

import ast
import gzip
import importlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .run_examples import ALIASES, RECORD, digest, examples, run

INSTALLED = os.environ.get("AWS_CDK_LIB")
# names that aren't here yet, and one that aws-cdk-lib spells otherwise itself
MISSING = {
    "apigateway.StepFunctionsIntegration",
    "apigateway.StepFunctionsIntegration.start_execution",
    "codebuild.BuildSpec.from_object_to_yaml",
    "aws_cdk.lambda_layer_kubectl_v35.KubectlV35Layer",
    "tasks.WorkerTypeV2.G_1X",
}


# digests of examples that treadle doesn't make alike
DIFFERENT = {
    "12f257d3c7f9be54": "a str as the definition of CfnStateMachine is refused: CloudFormation expects an object",
    "16ec77f2a9d7fd64": "the same",
    "2e5ebc565412ed21": "headers that are a path get a Content-Type there, which makes them a dict of single characters",
    "30eb9491f6f9b237": "apigateway.StepFunctionsIntegration isn't here yet",
    "dc1347cee31f1b3d": "codebuild.BuildSpec.from_object_to_yaml isn't here yet",
}


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
    for text in examples(Path(str(INSTALLED))):
        parsed += 1
        missing |= set(_missing_names(ast.parse(text)))
    assert parsed > 200
    assert missing == MISSING


@pytest.mark.skipif(INSTALLED is None, reason="AWS_CDK_LIB doesn't name an installed aws-cdk-lib")
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_the_documentations_examples_make_the_same_definitions(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Examples that can be completed mechanically make what aws-cdk-lib makes of them, permissions included."""
    monkeypatch.chdir(tmp_path)
    recorded = json.loads(gzip.decompress(RECORD.read_bytes()))
    texts = {digest(text): text for text in examples(Path(str(INSTALLED)))}
    assert recorded.keys() <= texts.keys()
    different = {}
    for name, expected in recorded.items():
        made = run(texts[name], "treadle")
        if made != expected:
            different[name] = made.get("error", made)
    assert different.keys() == DIFFERENT.keys(), different
    assert len(recorded) > 180
