"""A baseline: findings that are known, so that only new ones are shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ..check import Finding
from ..errors import AppError
from ._json_files import read_json

__all__ = ["read_baseline", "without_known", "write_known"]

Key = tuple[str, str, str]
"""Code, file and pointer: lines move too easily."""


def _key(finding: Finding) -> Key:
    return finding.code, Path(finding.file).as_posix(), finding.pointer


def read_baseline(path: Path) -> Counter[Key]:
    """Read a baseline.

    :raises AppError: when it is none
    """
    entries = read_json(path, "Baseline")
    known: Counter[Key] = Counter()
    for entry in entries if isinstance(entries, list) else [None]:
        if not isinstance(entry, dict) or not all(isinstance(entry.get(k), str) for k in ("code", "file", "pointer")):
            raise AppError(f"{path}: expected a list of objects with code, file and pointer", code="Baseline")
        known[(entry["code"], entry["file"], entry["pointer"])] += 1
    return known


def write_known(path: Path, findings: Iterable[Finding]) -> int:
    """Write the findings as a baseline; return how many there are."""
    entries = [dict(zip(("code", "file", "pointer"), key)) for key in sorted(map(_key, findings))]
    path.write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    return len(entries)


def without_known(findings: Iterable[Finding], known: Counter[Key]) -> list[Finding]:
    """Return the findings that a baseline doesn't have; one that it has once is left out once."""
    left = known.copy()
    new = []
    for finding in findings:
        key = _key(finding)
        if left[key] > 0:
            left[key] -= 1
        else:
            new.append(finding)
    return new
