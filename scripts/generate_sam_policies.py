"""Write the statements of SAM's policy templates from an installed or unpacked aws-sam-translator.

    python scripts/generate_sam_policies.py SITE_PACKAGES

The templates' page: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
Names, parameters and statements are taken; descriptions are not. The output is the same byte for byte each time.
"""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "src" / "treadle" / "_iam" / "sam_policies.json.z"
SOURCE = "samtranslator/policy_templates_data/policy_templates.json"


def table(source: Path) -> dict[str, Any]:
    """Return the templates: name → [parameters, statements]."""
    templates = json.loads(source.read_text(encoding="utf-8"))["Templates"]
    return {
        name: [sorted(template.get("Parameters", {})), template["Definition"]["Statement"]]
        for name, template in sorted(templates.items())
    }


def main() -> None:
    found = table(Path(sys.argv[1]) / SOURCE)
    TARGET.write_bytes(zlib.compress(json.dumps(found, separators=(",", ":")).encode(), 9))
    print(f"{len(found)} policy templates")


if __name__ == "__main__":
    main()
