"""Ten pictures that were looked at. Write them again, and look at them again, with TREADLE_APPROVE=1."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from treadle.drawing import Drawing, compare, draw, draw_difference, execution_marks, svg

from .geometry import faults
from .pictures import CATCHERS, NESTED, PICTURES
from .test_execution import RETRIED_AND_CAUGHT, TASK

FOLDER = Path(__file__).parent / "approved"


def _execution() -> Drawing:
    marks = execution_marks(RETRIED_AND_CAUGHT)
    return draw(TASK, name="execution", marks=marks.states, edge_marks=marks.edges, faint=True)


def _difference() -> Drawing:
    new: dict[str, Any] = copy.deepcopy(CATCHERS)
    states = new["States"]
    states["Rent a car"] = states.pop("Reserve car")
    states["Reserve hotel"]["Next"] = "Rent a car"
    del states["Reserve seats"]
    states["Rent a car"] |= {"Next": "Send tickets", "TimeoutSeconds": 60}
    states["Send tickets"] = {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": True}
    return draw_difference(CATCHERS, new, compare(CATCHERS, new), name="difference")


MADE: dict[str, tuple[Callable[[], Drawing], str]] = {
    **{name: (lambda name=name: draw(PICTURES[name], name=name), "auto") for name in PICTURES},  # type: ignore[misc]
    "execution": (_execution, "auto"),
    "difference": (_difference, "light"),
    "nested-dark": (lambda: draw(NESTED, name="nested-dark"), "dark"),
}


@pytest.mark.parametrize("name", MADE)
def test_a_picture_is_as_it_was_approved(name: str) -> None:
    make, theme = MADE[name]
    drawing = make()
    assert list(faults(drawing)) == []
    text = svg(drawing, theme=theme)
    file = FOLDER / f"{name}.svg"
    if os.environ.get("TREADLE_APPROVE"):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def test_there_are_ten() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(MADE)
    assert len(MADE) == 10


@pytest.mark.parametrize("name", MADE)
def test_a_picture_is_xml_without_anything_that_loads_or_runs(name: str) -> None:
    make, theme = MADE[name]
    root = ElementTree.fromstring(svg(make(), theme=theme))
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names <= {"svg", "style", "rect", "g", "title", "path", "circle", "text"}
    assert not any(key.startswith("on") or "href" in key for element in root.iter() for key in element.attrib)
    style = next(element.text or "" for element in root.iter() if element.tag.endswith("style"))
    assert "url(" not in style
    assert "@import" not in style
