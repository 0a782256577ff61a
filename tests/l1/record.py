"""Record what aws-cdk-lib makes of the drawn programs.

CDK_PYTHON tests/l1/record.py            # an interpreter with aws-cdk-lib==2.275.0; needs Node
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from build import build  # noqa: E402  # beside this file, without treadle


def main() -> None:
    """Build the programs with the real library and write their templates."""
    programs = json.loads(gzip.decompress((HERE / "programs.json.gz").read_bytes()))
    with tempfile.TemporaryDirectory() as outdir:
        templates = build("aws_cdk", programs, outdir)
    text = json.dumps(templates, separators=(",", ":"), ensure_ascii=True, sort_keys=True)
    (HERE / "templates.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
