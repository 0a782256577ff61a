"""Install the built wheel into each other Python of this machine, and try it: python .ci/pythons.py

For each: the order example runs, all apps of the gallery are synthesized, and `treadle serve` answers boto3 and ends on
an interrupt. A version that isn't here is skipped, with a line that says so.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERSIONS = ("3.12", "3.13")
SERVED = """
import sys, boto3
client = boto3.client("stepfunctions", endpoint_url=sys.argv[1], region_name="us-east-1",
                      aws_access_key_id="test", aws_secret_access_key="test")
print(len(client.list_state_machines()["stateMachines"]))
"""


def interpreter(version: str) -> str | None:
    """Return an interpreter of a version that answers: from pyenv's folders, or the PATH."""
    pyenv = sorted(
        Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions").glob(f"{version}.*/bin/python")
    )
    for candidate in [*map(str, reversed(pyenv)), f"python{version}"]:
        try:
            words = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            answer = subprocess.run(words, capture_output=True, text=True, timeout=30, check=False)
        except OSError:
            continue
        if answer.stdout.strip() == version:
            return candidate
    return None


def run(*words: str, cwd: Path = ROOT) -> str:
    """Run a command; end with its output when it fails."""
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def synthesized(python: str, app: Path) -> None:
    """Synthesize an app."""
    with tempfile.TemporaryDirectory() as out:
        run(python, "-m", "treadle", "synth", str(app), "--quiet", "--output", f"{out}/cdk.out")


def served(python: str) -> None:
    """Serve the order example, ask it with boto3, and interrupt it."""
    words = [python, "-u", "-m", "treadle", "serve", "examples/orders/app.py", "--port", "0"]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    try:
        address = None
        for line in process.stdout:
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            if found:
                address = found[0]
                break
        if address is None:
            sys.exit("treadle serve printed no address")
        if run(python, "-c", SERVED, address).strip() != "1":
            sys.exit("treadle serve does not list the order workflow")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        if process.returncode not in (0, 130):
            sys.exit(f"treadle serve ended with {process.returncode} on an interrupt")
    finally:
        process.kill()


def main() -> None:
    apps = sorted((ROOT / "examples" / "gallery").glob("*/app.py"))
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT))
        (wheel,) = Path(folder).glob("*.whl")
        for version in VERSIONS:
            found = interpreter(version)
            if found is None:
                print(f"Python {version} is not on this machine: skipped")
                continue
            python = f"{folder}/{version}/bin/python"
            run(found, "-m", "venv", f"{folder}/{version}")
            run(python, "-m", "pip", "install", "--quiet", f"{wheel}[serve]")
            order = "examples/orders/order.json"
            run(python, "-m", "treadle", "run", "examples/orders/app.py", "--input", order)
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(lambda app, python=python: synthesized(python, app), apps))
            served(python)
            print(f"Python {version}: the orders ran, {len(apps)} apps were synthesized, serve answered")


if __name__ == "__main__":
    main()
