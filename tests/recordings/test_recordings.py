"""Executions recorded on AWS, where the collection stands beside the repository: the figure must not fall.

The collection is no part of this repository. `TREADLE_RECORDINGS` names its folder; by default it is
looked for at `../shared/recordings`.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("TREADLE_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings")
FLOORS = (68, 67) if importlib.util.find_spec("jlens") else (48, 47)
"""Outcomes and histories of 68; without a JSONata engine only the machines that use none."""


@pytest.mark.skipif(not (FOLDER / "score.py").is_file(), reason="the recorded executions are not here")
def test_the_score_does_not_fall() -> None:
    command = (
        f"{Path(sys.executable).with_name('treadle')} run {{definition}} --input {{input}} --json --history {{history}}"
    )
    scored = subprocess.run(
        [sys.executable, str(FOLDER / "score.py"), "--command", command], capture_output=True, text=True, check=True
    )
    found = re.search(r"outcome (\d+)/\d+ history (\d+)/\d+", scored.stdout)
    assert found is not None, scored.stdout + scored.stderr
    assert (int(found[1]), int(found[2])) >= FLOORS
    assert int(found[2]) >= FLOORS[1]
