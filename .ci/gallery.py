"""Run every command of the gallery, two at a time, and fail when one ends otherwise than its page says.

    python .ci/gallery.py

For an environment with the extra `local` alone: it shows that the documented install runs the documented examples.
"""

from __future__ import annotations

import ast
import os
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def command(app: Path) -> list[str]:
    """Return the words that an app's docstring says it is run with."""
    text = ast.get_docstring(ast.parse(app.read_text(encoding="utf-8"))) or ""
    return shlex.split(text[text.index("treadle run") :])[1:]


def run(app: Path) -> tuple[Path, str | None]:
    """Run one app; return what went wrong, if anything did."""
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "treadle", *command(app), "--json"],
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "ignore"},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return app, "not ended after 300 s"
    return app, None if ended.returncode == 0 else f"exit code {ended.returncode}: {ended.stderr.strip()[-1000:]}"


def main() -> int:
    """Run them all; return 1 when one failed."""
    apps = sorted((ROOT / "examples" / "gallery").glob("[0-9]*/app.py"))
    if shutil.which("node") is None and find_spec("quickjs") is None:
        expressions = [app for app in apps if "EvaluateExpression" in app.read_text(encoding="utf-8")]
        apps = [app for app in apps if app not in expressions]
        for app in expressions:
            print(f"skipped {app.parent.name}: it needs Node.js or the extra quickjs, as its page says")
    if find_spec("duckdb") is None:
        rows = [app for app in apps if "needs the extra athena" in app.read_text(encoding="utf-8")]
        apps = [app for app in apps if app not in rows]
        for app in rows:
            print(f"skipped {app.parent.name}: it needs the extra athena, as its page says")
    with ThreadPoolExecutor(2) as pool:
        failed = [(app, problem) for app, problem in pool.map(run, apps) if problem is not None]
    for app, problem in failed:
        print(f"FAILED {app.parent.name}: {problem}")
    print(f"{len(apps) - len(failed)} of {len(apps)} gallery apps ran to their end")
    return 1 if failed or not apps else 0


if __name__ == "__main__":
    sys.exit(main())
