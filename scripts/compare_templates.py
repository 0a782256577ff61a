"""Compare treadle's cloud assembly with that of aws-cdk-lib, resource by resource.

    python scripts/compare_templates.py OURS THEIRS

Both are folders of `cdk.out`. A difference that `documented_differences.json` lists is named and doesn't count: each
pattern there is one property of one type of resource, of the handlers that treadle deploys in place of the CDK's.
The exit code is 1 when anything else differs.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PATTERNS = json.loads(Path(__file__).with_name("documented_differences.json").read_text(encoding="utf-8"))


def differences(ours: Any, theirs: Any) -> Iterator[tuple[str, str, str, str | None]]:
    """Yield logical id, type, property path and, where the difference is documented, why; of two templates."""
    for section in sorted({*ours, *theirs} - {"Resources"}):
        if ours.get(section) != theirs.get(section):
            yield section, "", "", None
    left, right = ours.get("Resources", {}), theirs.get("Resources", {})
    for logical_id in sorted({*left, *right}):
        one, other = left.get(logical_id), right.get(logical_id)
        if one is None or other is None or one.get("Type") != other.get("Type"):
            yield logical_id, (one or other)["Type"], "", None
            continue
        rest = [{key: value for key, value in side.items() if key != "Properties"} for side in (one, other)]
        if rest[0] != rest[1]:
            yield logical_id, one["Type"], "", None
        properties, others = one.get("Properties", {}), other.get("Properties", {})
        for name in sorted({*properties, *others}):
            if properties.get(name) != others.get(name):
                yield logical_id, one["Type"], name, documented(logical_id, one["Type"], name)


def documented(logical_id: str, kind: str, name: str) -> str | None:
    """Return why a property differs; None when no pattern says so."""
    for pattern in PATTERNS:
        if pattern["type"] == kind and pattern["property"] == name and re.search(pattern["logical_id"], logical_id):
            return str(pattern["why"])
    return None


def main() -> int:
    """Print every difference and return the exit code."""
    ours, theirs = Path(sys.argv[1]), Path(sys.argv[2])
    names = [{path.relative_to(folder) for path in folder.rglob("*.template.json")} for folder in (ours, theirs)]
    undocumented = 0
    for name in sorted(names[0] | names[1]):
        if name not in names[0] or name not in names[1]:
            print(f"{name}: in one assembly alone")
            undocumented += 1
            continue
        for logical_id, kind, path, why in differences(
            *(json.loads((side / name).read_text()) for side in (ours, theirs))
        ):
            undocumented += why is None
            print(f"{name}: {logical_id} {kind} {path}: {why or 'DIFFERENT'}")
    print("equal but for documented differences" if not undocumented else f"{undocumented} undocumented differences")
    return 1 if undocumented else 0


if __name__ == "__main__":
    sys.exit(main())
