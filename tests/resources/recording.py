"""Run every scenario against a CDK, and write down the templates.

``python tests/resources/recording.py aws_cdk`` (with the real library installed) makes ``golden.json`` anew;
the test runs the same scenarios against treadle and compares.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Asset hashes follow the order of a template's keys, which nobody else sees.
HASH = re.compile(r"[0-9a-f]{64}")
GOLDEN = HERE / "golden.json"


class Modules:
    """The packages of the library under test, by their names."""

    def __init__(self, root: str) -> None:
        self._root = root

    def __getattr__(self, name: str) -> Any:
        if name == "cdk":
            return importlib.import_module(self._root)
        if name == "constructs":
            return importlib.import_module("constructs" if self._root == "aws_cdk" else f"{self._root}.constructs")
        return importlib.import_module(f"{self._root}.aws_{name.rstrip('_')}")


def scenarios() -> dict[str, Any]:
    sys.path.insert(0, str(HERE))
    found = {}
    for path in sorted(HERE.glob("scenarios_*.py")):
        module = importlib.import_module(path.stem)
        topic = path.stem.removeprefix("scenarios_")
        found.update({f"{topic}.{name}": f for name, f in vars(module).items() if name.startswith("s_")})
    return found


def strip(template: dict[str, Any]) -> dict[str, Any]:
    for section, name in (("Parameters", "BootstrapVersion"), ("Rules", "CheckBootstrapVersion")):
        entries = template.get(section, {})
        entries.pop(name, None)
        if not entries:
            template.pop(section, None)
    return template


def run(root: str, scenario: Any) -> dict[str, Any]:
    modules = Modules(root)
    context = getattr(scenario, "context", None)
    with tempfile.TemporaryDirectory() as outdir:
        try:
            app = modules.cdk.App(analytics_reporting=False, outdir=outdir, context=context)
            env = getattr(scenario, "env", None)
            place = {"env": modules.cdk.Environment(account=env[0], region=env[1])} if env else {}
            scenario(modules, modules.cdk.Stack(app, "S", **place))
            app.synth()
        except Exception:
            if os.environ.get("SHOW"):
                raise
            return {"refused": True}
        return {
            file.name.removesuffix(".template.json"): strip(json.loads(HASH.sub("HASH", file.read_text())))
            for file in sorted(Path(outdir).rglob("*.template.json"))
        }


if __name__ == "__main__":
    recorded = {name: run(sys.argv[1], scenario) for name, scenario in scenarios().items()}
    GOLDEN.write_text(json.dumps(recorded, indent=0, sort_keys=True) + "\n")
    print(len(recorded), "recorded,", sum("refused" in r for r in recorded.values()), "of them refused")
    sys.stdout.flush()
    os._exit(0)
