"""The generated tables and stubs are what the generator writes today.

Set AWS_CDK_LIB to the site-packages folder of an environment with aws-cdk-lib==2.275.0; without it the test is skipped.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from treadle._spec import read_table, unpacked

ROOT = Path(__file__).parents[2]
INSTALLED = os.environ.get("AWS_CDK_LIB")


@pytest.mark.skipif(INSTALLED is None, reason="AWS_CDK_LIB doesn't name an installed aws-cdk-lib")
def test_three_modules_are_written_byte_for_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import generate_spec
    from spec.archive import Archive
    from spec.tables import interface_rows

    archive = Archive(Path(str(INSTALLED)))
    interfaces, classes = interface_rows(archive), archive.l1_classes()
    source = generate_spec.PACKAGE
    for module in ("aws_sqs", "aws_glue", "aws_stepfunctions"):
        described = classes[module]
        table = generate_spec.module_table(archive, module, described, interfaces)
        assert json.loads(unpacked(generate_spec.packed(table))) == read_table(module)
        stub = generate_spec.module_stub(archive, module, described, table)
        assert stub == next((source / module).glob("*.pyi")).read_text()
        stub = generate_spec.interface_stub(module, interfaces[module], archive)
        assert stub == (source / "interfaces" / f"{module}.pyi").read_text()


def test_the_signing_names_are_written_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import generate_iam

    from treadle._iam import PAGE_PREFIXES

    assert generate_iam.TARGET.read_text() == generate_iam.text(frozenset(PAGE_PREFIXES))
