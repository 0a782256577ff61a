"""Measures parity and the score over recorded executions, and holds them to the committed floors.

python .ci/scores.py SHARED
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text())
# the document's examples whose services are complete so far
NAMED = ("e01 e02 e03 e04 e05 e06 e07 e11 e12 e19 e20 e21 e22 e43 e46 e47 e48 e49 e50 e57 e58 e59 e60 e61").split()


def parity(shared: Path, folder: Path) -> dict[str, int]:
    out = folder / "parity.json"
    command = [sys.executable, "compare.py", "--json", str(out)]
    subprocess.run(command, cwd=shared / "parity", check=True, stdout=subprocess.DEVNULL)
    marks = json.loads(out.read_text())
    levels = ("definition", "policy", "template")
    named = [mark for name, mark in marks.items() if name.rpartition("/")[2][:3] in NAMED]
    scores = {f"parity_{level}": sum(mark[level] for mark in marks.values()) for level in (*levels, "role")}
    scores["parity_named"] = sum(all(mark[level] for level in levels) for mark in named)
    return scores


def recordings(shared: Path, folder: Path, kind: str) -> dict[str, int]:
    out = folder / f"{kind}.json"
    command = [sys.executable, "score.py", "--folder", kind, "--json", str(out)]
    if kind == "lambda":
        run = "treadle run {definition} --input {input} --lambda {lambda} --json --history {history}"
        command += ["--command", run]
    subprocess.run(command, cwd=shared / "recordings", check=True, stdout=subprocess.DEVNULL)
    marks = json.loads(out.read_text())
    return {f"recordings_{kind}_{mark}": marks[mark] for mark in ("outcome", "history")}


def main() -> None:
    shared = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scores = parity(shared, folder)
        for kind in ("pure", "lambda"):
            scores.update(recordings(shared, folder, kind))
    fallen = []
    for name, floor in FLOORS.items():
        print(f"{name:<28} {scores[name]:>4}  (floor {floor})")
        if scores[name] < floor:
            fallen.append(name)
    if fallen:
        sys.exit(f"fallen below the floor: {', '.join(fallen)}")


if __name__ == "__main__":
    main()
