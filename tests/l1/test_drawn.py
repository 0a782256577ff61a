"""L1 resources drawn from the table give the templates that aws-cdk-lib gives."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from .build import build

HERE = Path(__file__).parent
PROGRAMS = json.loads(gzip.decompress((HERE / "programs.json.gz").read_bytes()))
TEMPLATES = json.loads(gzip.decompress((HERE / "templates.json.gz").read_bytes()))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    return build("treadle", PROGRAMS, str(tmp_path_factory.mktemp("out")))


def test_all_are_recorded() -> None:
    assert len(PROGRAMS) == len(TEMPLATES) == 300


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_a_drawn_resource_equals_the_cdks(made: list[Any], number: int) -> None:
    assert made[number] == TEMPLATES[number], PROGRAMS[number][-1]["class"]
