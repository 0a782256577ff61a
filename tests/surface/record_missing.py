"""List what the mirrored modules lack of aws-cdk-lib's classes: the list that test_missing.py lets only shrink.

python tests/surface/record_missing.py        # after something was added; an added line is a fault
"""

from __future__ import annotations

import importlib
import json
from pathlib import Path

from treadle._spec import read_table, table_modules

HERE = Path(__file__).parent
SOURCE = Path(importlib.import_module("treadle").__file__ or "").parent
GENERATED = {"__init__.py", "__init__.pyi", "_cfn.py", "_cfn.pyi", "__pycache__"}


def missing_names() -> dict[str, list[str]]:
    """Return the names of aws-cdk-lib that each module with code of its own lacks."""
    found = {}
    tables = table_modules()
    for folder in sorted(SOURCE.glob("aws_*")):
        if not {entry.name for entry in folder.iterdir()} - GENERATED or folder.name not in tables:
            continue
        module = importlib.import_module(f"treadle.{folder.name}")
        known = set(dir(module))
        found[folder.name] = [name for name in read_table(folder.name)["names"].split() if name not in known]
    return {module: names for module, names in found.items() if names}


if __name__ == "__main__":
    (HERE / "missing.json").write_text(json.dumps(missing_names(), indent=1) + "\n")
