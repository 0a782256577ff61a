"""No public constructor or method accepts an argument and ignores it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import treadle as cdk
from treadle.errors import UnsupportedError

SOURCE = Path(cdk.__file__).parent
# called by treadle on objects that may be the user's own: each implementation reads what it needs
CALLBACKS = {"bind", "bind_to_resource", "complete_bind", "resolve", "resolve_token", "post_process"}
# what an argument can't change here, by the rule that says why
EKS = "the cluster is CloudFormation's own, without the CDK's helper functions and their layers"
NOTHING_TO_CHANGE = {
    ("Annotations", "acknowledge_warning", "message"): "the CDK shows it nowhere either",
    ("Intrinsic", "__init__", "stack_trace"): "tokens carry no stack traces",
    ("Lazy", "any", "display_hint"): "shown in tokens within texts alone",
    ("Lazy", "uncached_any", "display_hint"): "shown in tokens within texts alone",
    ("Node", "add_metadata", "trace_from_function"): "a JavaScript function",
    ("Grant", "add_to_principal", "scope"): "deprecated in the CDK, which doesn't read it",
    ("FoundationModel", "from_foundation_model_id", "_id"): "no construct is made, in the CDK neither",
    ("Function", "add_environment", "remove_in_edge"): "for Lambda@Edge, which is no machine's",
    ("SingletonFunction", "add_environment", "remove_in_edge"): "for Lambda@Edge, which is no machine's",
    **{
        ("Cluster", "__init__", name): EKS
        for name in (
            *("awscli_layer", "cluster_handler_environment", "cluster_handler_security_group", "kubectl_environment"),
            *("kubectl_lambda_role", "kubectl_layer", "kubectl_memory", "on_event_layer"),
            *("place_cluster_handler_in_vpc", "prune"),
        )
    },
}


def _modules() -> Iterator[ast.Module]:
    for path in [SOURCE / "constructs.py", *SOURCE.glob("_core/*.py"), *SOURCE.glob("aws_*/*.py")]:
        yield ast.parse(path.read_text())


def _is_declaration(function: ast.FunctionDef) -> bool:
    body = [line for line in function.body if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))]
    return not body or (len(body) == 1 and isinstance(body[0], (ast.Raise, ast.Return)))


def _ignored() -> Iterator[tuple[str, str, str]]:
    for module in _modules():
        for owner in (node for node in module.body if isinstance(node, ast.ClassDef) and node.name[0] != "_"):
            for function in (node for node in owner.body if isinstance(node, ast.FunctionDef)):
                private = function.name.startswith("_") and function.name != "__init__"
                if private or function.name in CALLBACKS or _is_declaration(function):
                    continue
                used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
                if "locals" in used:
                    continue
                for argument in [*function.args.args, *function.args.kwonlyargs]:
                    if argument.arg not in {"self", "cls", *used}:
                        yield owner.name, function.name, argument.arg


def test_no_argument_is_ignored() -> None:
    assert sorted(set(_ignored()) - NOTHING_TO_CHANGE.keys()) == []


@pytest.mark.parametrize(
    "given",
    [
        {"property_injectors": [object()]},
        {"policy_validation_beta1": [object()]},
        {"analytics_reporting": True},
        {"performance_reporting": True},
    ],
)
def test_an_app_refuses_what_it_does_not_do(given: dict[str, object]) -> None:
    with pytest.raises(UnsupportedError, match=f"App: {next(iter(given))} is not supported"):
        cdk.App(**given)  # type: ignore[arg-type]


def test_what_is_off_is_accepted() -> None:
    app = cdk.App(analytics_reporting=False, property_injectors=[], runtime_info=False)
    cdk.Stack(app, "S", analytics_reporting=False)
