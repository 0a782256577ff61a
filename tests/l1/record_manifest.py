"""Record what the Python modules of aws-cdk-lib declare for L1 classes: keywords, structs, attributes and methods.

    python tests/l1/record_manifest.py SITE_PACKAGES        # an environment with aws-cdk-lib==2.275.0; it isn't run

The sources that aws-cdk-lib installs are parsed, not the manifest that treadle's tables are made from.
"""

from __future__ import annotations

import ast
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# what every class inherits, and what belongs to jsii alone
COMMON = {"cfn_properties", "cfn_property_names", "_cfn_properties", "_cfn_property_names", "env", "inspect"}


def main() -> None:
    """Parse every module and write the facts."""
    root = Path(sys.argv[1]) / "aws_cdk"
    found: dict[str, Any] = {}
    for path in [root / "__init__.py", *sorted(root.glob("a*_*/__init__.py"))]:
        module = "" if path.parent == root else path.parent.name
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name.startswith("Cfn") and _is_l1(node):
                found[f"{module}.{node.name}".strip(".")] = _facts(node)
    text = json.dumps(found, separators=(",", ":"), sort_keys=True)
    (HERE / "manifest.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(len(found), "classes")


def _is_l1(node: ast.ClassDef) -> bool:
    return any(isinstance(one, ast.FunctionDef) and one.name == "CFN_RESOURCE_TYPE_NAME" for one in node.body)


def _facts(node: ast.ClassDef) -> dict[str, Any]:
    members = [one for one in node.body if isinstance(one, ast.FunctionDef)]
    named = {one.name for one in members if not one.name.startswith("_") and one.name not in COMMON}
    structs = [one for one in node.body if isinstance(one, ast.ClassDef)]
    return {
        "keywords": _keywords(node),
        "members": sorted(named | {"CFN_RESOURCE_TYPE_NAME"}),
        "structs": {one.name: _keywords(one) for one in structs},
    }


def _keywords(node: ast.ClassDef) -> str:
    """Return the keywords of a constructor in one text; those that are required end in ``!``."""
    return " ".join(sorted(_each_keyword(node)))


def _each_keyword(node: ast.ClassDef) -> Iterator[str]:
    for one in node.body:
        if isinstance(one, ast.FunctionDef) and one.name == "__init__":
            for argument, default in zip(one.args.kwonlyargs, one.args.kw_defaults, strict=True):
                yield f"{argument.arg}!" if default is None else argument.arg


if __name__ == "__main__":
    main()
