"""Compare treadle's cloud assembly with that of aws-cdk-lib, resource by resource.

    python scripts/compare_templates.py THEIRS OURS

Both are folders of `cdk.out`. What `treadle migrate` prints of them is printed; a documented difference, of handlers
that treadle deploys in place of the CDK's, doesn't count. The exit code is 1 when anything else differs.
"""

from __future__ import annotations

import sys
from pathlib import Path

from treadle.cli._library_comparison import print_comparison
from treadle.cli._template_comparison import assembly_templates


def main() -> int:
    """Print every difference and return the exit code."""
    theirs, ours = (assembly_templates(Path(folder)) for folder in sys.argv[1:3])
    return 0 if print_comparison(theirs, ours) else 1


if __name__ == "__main__":
    sys.exit(main())
