"""Apps that decorate with jsii run where jsii isn't installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

APP = """
import treadle as cdk
import jsii

@jsii.implements(cdk.IAspect)
class Count:
    seen = 0

    @jsii.member(jsii_name="visit")
    def visit(self, node):
        self.seen += 1

app = cdk.App(outdir={out!r})
stack = cdk.Stack(app, "S")
count = Count()
cdk.Aspects.of(stack).add(count)
app.synth()
print(count.seen)
"""


def _run(code: str, *path: Path) -> subprocess.CompletedProcess[str]:
    env = {"PYTHONPATH": ":".join(map(str, path)), "PATH": ""}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env)


def test_an_app_that_implements_an_interface(tmp_path: Path) -> None:
    ran = _run(APP.format(out=str(tmp_path)))
    assert (ran.stdout, ran.stderr) == ("1\n", "")


def test_an_installed_jsii_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "jsii.py").write_text("name = 'the real one'")
    assert _run("import treadle, jsii; print(jsii.name)", tmp_path).stdout == "the real one\n"


def test_what_the_stand_in_lacks_is_named() -> None:
    ran = _run("import treadle, jsii; jsii.kernel")
    assert "it has no 'kernel'" in ran.stderr and "treadle run cdk.out" in ran.stderr
