"""Records the names of aws_cdk's Python modules: python tests/surface/record.py

Needs an interpreter with aws-cdk-lib==2.275.0 (it reads the sources only, without Node): class → the keywords of its
constructor.
"""

from __future__ import annotations

import ast
import importlib.util
import json
from pathlib import Path

HERE = Path(__file__).parent
MODULES = (
    "aws_stepfunctions aws_stepfunctions_tasks aws_iam aws_lambda aws_sqs aws_sns aws_dynamodb aws_s3 aws_kms aws_logs "
    "aws_events aws_s3_assets"
).split()


def names(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.ClassDef) or node.name.startswith(("_", "Cfn")):
            continue
        init = next((item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"), None)
        found[node.name] = sorted(argument.arg for argument in init.args.kwonlyargs) if init else []
    return found


def main() -> None:
    package = importlib.util.find_spec("aws_cdk")
    assert package and package.submodule_search_locations
    root = Path(package.submodule_search_locations[0])
    manifest = {module: names(root / module / "__init__.py") for module in MODULES}
    (HERE / "aws_cdk.json").write_text(json.dumps(manifest, indent=0, sort_keys=True) + "\n")
    print({module: len(classes) for module, classes in manifest.items()})


if __name__ == "__main__":
    main()
