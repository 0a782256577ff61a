"""Records what the real CDK makes of the scenarios: python tests/parity/record.py [FILE …]

Needs an interpreter with aws-cdk-lib==2.275.0, and Node. The scenarios are ordinary functions over the modules of
the package under test, so that the same file runs against aws_cdk and against treadle.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.resolve().parents[1]
SCENARIOS = HERE / "scenarios"
GOLDEN = HERE / "golden"


class Package:
    """The modules of the package under test: ``cdk.sfn``, ``cdk.tasks``, ``cdk.lambda_`` …"""

    _short = {
        "sfn": "aws_stepfunctions",
        "tasks": "aws_stepfunctions_tasks",
        "ddb": "aws_dynamodb",
        "lambda_": "aws_lambda",
    }

    def __init__(self, root: str) -> None:
        self._root = root

    def __getattr__(self, name: str) -> Any:
        root = importlib.import_module(self._root)
        if name[0].isupper():
            return getattr(root, name)
        if name == "constructs":
            return importlib.import_module("constructs" if self._root == "aws_cdk" else f"{self._root}.constructs")
        full = self._short.get(name, name if name.startswith("aws_") else f"aws_{name}")
        return importlib.import_module(f"{self._root}.{full}")


def scenarios(path: Path) -> Iterator[tuple[str, Callable[..., None]]]:
    spec = importlib.util.spec_from_file_location(f"scenarios_{path.stem}", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, function in list(vars(module).items()):
        if callable(function) and getattr(function, "__module__", "") == module.__name__ and not name.startswith("_"):
            yield name, function


def make(root: str, build: Callable[..., None], context: dict[str, Any] | None = None) -> Any:
    """Run one scenario: its templates, or the error it raises."""
    cdk = Package(root)
    with tempfile.TemporaryDirectory() as folder:
        try:
            app = cdk.App(
                outdir=folder, analytics_reporting=False, context={**(context or {}), **getattr(build, "context", {})}
            )
            stack = cdk.Stack(app, "S")
            build(cdk, stack)
            app.synth()
        except Exception as error:  # noqa: BLE001 - whatever a package raises is what is recorded
            return {"error": type(error).__name__, "message": str(error), "raised": error}
        made = {
            path.name.removesuffix(".template.json"): json.loads(path.read_text())
            for path in sorted(Path(folder).glob("*.template.json"))
        }
        for path in sorted(Path(folder).glob("*.assets.json")):
            images = json.loads(path.read_text()).get("dockerImages")
            if images:
                made[f"{path.name.removesuffix('.assets.json')} images"] = {"dockerImages": images}
        return made


def main() -> None:
    wanted = [Path(name) for name in sys.argv[1:]] or sorted(SCENARIOS.glob("[a-z]*.py"))
    os.environ.setdefault("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "1")
    for path in wanted:
        made = {}
        for name, build in scenarios(path):
            result = make("aws_cdk", build)
            if "error" in result:
                # where the repository lies says something of one machine alone
                message = result["message"].replace(str(ROOT), ".").strip().split("\n")[0][:200]
                result = {"error": result["error"], "message": message}
            else:
                result = {stack: slim(template) for stack, template in result.items()}
            made[name] = result
        GOLDEN.joinpath(f"{path.stem}.json").write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")
        print(path.stem, len(made), "errors:", [name for name, result in made.items() if "error" in result])


def slim(template: dict[str, Any]) -> dict[str, Any]:
    """Leave out what every template has, and what hashes of files say."""
    import re

    if "dockerImages" in template:
        return template
    for section, name in (("Parameters", "BootstrapVersion"), ("Rules", "CheckBootstrapVersion")):
        template.get(section, {}).pop(name, None)
        if not template.get(section):
            template.pop(section, None)
    for name, resource in template.get("Resources", {}).items():
        resource.pop("Metadata", None)
        if name.startswith("CrossRegionAwsSdk"):  # the CDK's function runs on Node.js, ours on Python
            resource["Properties"].pop("Runtime", None)
    return json.loads(re.sub(r"\b[0-9a-f]{64}\b", "HASH", json.dumps(template)))


if __name__ == "__main__":
    main()
