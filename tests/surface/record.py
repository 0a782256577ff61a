"""Records the surface of aws_cdk's Python modules: python tests/surface/record.py

Needs an interpreter with aws-cdk-lib==2.275.0 (it reads the sources only, without Node).

- ``aws_cdk.json``: module → class → the keywords of its constructor (for state machines and tasks nested classes too;
  for resources that stand further away the names alone)
- ``aws_cdk_members.json``, for state machines and tasks: module → class (nested ones too) → the members of an enum,
  or methods with their parameters, and properties
"""

from __future__ import annotations

import ast
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
MODULES = (
    "aws_stepfunctions aws_stepfunctions_tasks aws_iam aws_lambda aws_sqs aws_sns aws_dynamodb aws_s3 aws_kms aws_logs "
    "aws_events aws_s3_assets aws_bedrock aws_cloudwatch"
).split()
# of these the names alone
NAMES = (
    "aws_apigateway aws_apigatewayv2 aws_autoscaling aws_batch aws_codebuild aws_ec2 aws_ecr aws_ecr_assets aws_ecs aws_efs "
    "aws_eks aws_secretsmanager aws_servicediscovery aws_ssm"
).split()
WHOLE = ("aws_stepfunctions", "aws_stepfunctions_tasks")


def classes(body: list[ast.stmt], outer: str = "") -> Iterator[tuple[str, ast.ClassDef]]:
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith(("_", "Cfn")):
            yield outer + node.name, node
            yield from classes(node.body, f"{outer}{node.name}.")


def keywords(node: ast.ClassDef) -> list[str]:
    init = next((item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"), None)
    return sorted(argument.arg for argument in init.args.kwonlyargs) if init else []


def members(node: ast.ClassDef) -> list[str]:
    if any(ast.unparse(base).endswith("Enum") for base in node.bases):
        return sorted(name.id for item in node.body if isinstance(item, ast.Assign) for name in item.targets)  # type: ignore[attr-defined]
    found = []
    for item in node.body:
        if not isinstance(item, ast.FunctionDef) or item.name.startswith("_"):
            continue
        decorators = " ".join(map(ast.unparse, item.decorator_list))
        if "property" in decorators:
            found.append(item.name)
        elif ".setter" not in decorators:
            own = 0 if "staticmethod" in decorators else 1
            several = [item.args.vararg] if item.args.vararg else []
            taken = [argument.arg for argument in [*item.args.args[own:], *several, *item.args.kwonlyargs]]
            found.append(f"{item.name}({', '.join(taken)})")
    # a struct's properties are its keywords
    return sorted(set(found) - set(keywords(node)))


def main() -> None:
    package = importlib.util.find_spec("aws_cdk")
    assert package and package.submodule_search_locations
    root = Path(package.submodule_search_locations[0])
    trees = {module: ast.parse((root / module / "__init__.py").read_text(encoding="utf-8")) for module in MODULES}
    names = {
        module: {name: keywords(node) for name, node in classes(tree.body) if "." not in name or module in WHOLE}
        for module, tree in trees.items()
    }
    for module in NAMES:
        tree = ast.parse((root / module / "__init__.py").read_text(encoding="utf-8"))
        names[module] = {name: [] for name, node in classes(tree.body) if "." not in name}
    (HERE / "aws_cdk.json").write_text(json.dumps(names, indent=0, sort_keys=True) + "\n")
    inside = {
        module: {name: found for name, node in classes(trees[module].body) if (found := members(node))}
        for module in WHOLE
    }
    (HERE / "aws_cdk_members.json").write_text(json.dumps(inside, indent=0, sort_keys=True) + "\n")
    print(
        {module: len(found) for module, found in names.items()},
        {module: len(found) for module, found in inside.items()},
    )


if __name__ == "__main__":
    main()
