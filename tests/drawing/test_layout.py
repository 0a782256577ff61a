"""The layout: what must hold for every drawing."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from treadle.drawing import Drawing, DrawingError, draw, svg

from .geometry import Box, box_of, faults, overlap
from .machines import known_definitions, machines

SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@SETTINGS
@given(machines())
def test_nothing_overlaps(definition: dict[str, Any]) -> None:
    assert list(faults(draw(definition))) == []


def test_nothing_overlaps_in_known_definitions() -> None:
    definitions = known_definitions()
    assert len(definitions) > 30
    found = [(number, fault) for number, each in enumerate(definitions) for fault in faults(draw(each))]
    assert found == []


@SETTINGS
@given(machines(depth=1))
def test_equal_definitions_have_equal_pictures(definition: dict[str, Any]) -> None:
    first = draw(definition)
    assert first.as_json() == draw(copy.deepcopy(definition)).as_json()
    assert svg(first) == svg(draw(definition))


@SETTINGS
@given(machines())
def test_branches_are_in_their_order(definition: dict[str, Any]) -> None:
    drawing = draw(definition)
    for node, _ in drawing.nodes:
        if node.kind == "Parallel":
            assert [child.x for child in node.children] == sorted(child.x for child in node.children)
            assert [child.id for child in node.children] == [
                f"{node.id}/Branches/{number}" for number in range(len(node.children))
            ]


def test_rules_are_in_their_order_where_nothing_crosses() -> None:
    rules = [{"Variable": "$.x", "NumericEquals": n, "Next": f"to {n}"} for n in range(6)]
    states: dict[str, Any] = {f"to {n}": {"Type": "Succeed"} for n in reversed(range(6))}
    drawing = draw({"StartAt": "Which?", "States": {"Which?": {"Type": "Choice", "Choices": rules}, **states}})
    places = [node.x for n in range(6) if (node := drawing.node(f"to {n}")) is not None]
    assert len(places) == 6
    assert places == sorted(places)


def _scopes(drawing: Drawing) -> dict[str, list[tuple[str, Box]]]:
    """Return the boxes of each scope relative to its first one."""
    found: dict[str, list[tuple[str, Box]]] = {}
    origins: dict[str, tuple[float, float]] = {}
    for node, _ in drawing.nodes:
        word = "/start" if node.kind == "start" else "/end" if node.kind == "end" else "/States/"
        scope = node.id.rpartition(word)[0]
        x, y = origins.setdefault(scope, (node.x, node.y))
        box = box_of(node)
        moved = (box[0] - x, box[1] - y, box[2] - x, box[3] - y)
        found.setdefault(scope, []).append((node.id, moved))
    return found


def _layers(boxes: list[tuple[str, Box]]) -> list[list[str]]:
    """Return a scope's nodes in layers, each from left to right."""
    layers: list[tuple[float, float, list[tuple[float, str]]]] = []
    for name, box in sorted(boxes, key=lambda each: each[1][1]):
        if layers and box[1] < layers[-1][1]:
            top, bottom, members = layers[-1]
            members.append((box[0], name))
            layers[-1] = (top, max(bottom, box[3]), members)
        else:
            layers.append((box[1], box[3], [(box[0], name)]))
    return [[name for _, name in sorted(members)] for _, _, members in layers]


@SETTINGS
@given(machines(most=6), st.data())
def test_one_more_state_moves_nothing_outside_its_scope(definition: dict[str, Any], data: st.DataObject) -> None:
    places: list[tuple[str, dict[str, Any]]] = [("", definition)]
    for pointer, machine in places:
        for name, state in machine["States"].items():
            at = f"{pointer}/States/{name.replace('~', '~0').replace('/', '~1')}"
            places += [(f"{at}/Branches/{i}", branch) for i, branch in enumerate(state.get("Branches", []))]
            places += [(f"{at}/ItemProcessor", state["ItemProcessor"])] if "ItemProcessor" in state else []
    pointer, machine = data.draw(st.sampled_from(places))
    before = _scopes(draw(definition))
    first = machine["StartAt"]
    machine["StartAt"] = "the new state"
    machine["States"]["the new state"] = {"Type": "Pass", "Next": first}
    after = _scopes(draw(definition))
    for scope, boxes in before.items():
        if scope == pointer:
            continue
        if pointer.startswith(f"{scope}/"):  # around it: larger now, but in the same layers and the same order
            assert _layers(after[scope]) == _layers(boxes)
        else:
            assert [name for name, _ in after[scope]] == [name for name, _ in boxes]
            for (_, now), (_, then) in zip(after[scope], boxes):
                assert now == pytest.approx(then, abs=0.01)


@pytest.mark.parametrize(
    "name",
    [
        "W" * 80,
        "i" * 80,
        "word " * 16,
        "aVeryLongNameInCamelCaseWithManyWordsInItThatGoesOnAndOnUntilItIsEighty",
        "漢" * 80,
    ],
)
def test_long_names_are_wrapped_and_whole(name: str) -> None:
    drawing = draw({"StartAt": name, "States": {name: {"Type": "Pass", "End": True}}})
    node = drawing.node(name)
    assert node is not None
    assert "".join(node.lines).replace(" ", "") == name.replace(" ", "")
    assert len(node.lines) > 1
    assert node.width < 300
    assert node.height > 16 * len(node.lines)


def test_a_label_over_another_is_found() -> None:
    """The checks above find what they look for."""
    rules = [{"Variable": "$.x", "NumericEquals": n, "Next": "a"} for n in range(2)]
    states: dict[str, Any] = {
        "c": {"Type": "Choice", "Choices": rules, "Default": "b"},
        "a": {"Type": "Pass", "End": True},
        "b": {"Type": "Pass", "End": True},
    }
    drawing = draw({"StartAt": "c", "States": states})
    first, second = [edge.label for edge in drawing.edges if edge.label is not None]
    first.x = second.x
    assert any("over the label" in fault for fault in faults(drawing))
    drawing.edges[-1].points = [(0.0, 0.0), (drawing.width, drawing.height)]
    assert any("is over /States" in fault for fault in faults(drawing))
    assert overlap((0, 0, 2, 2), (1, 1, 3, 3))


def test_a_chain_with_one_catcher_for_all_is_drawn() -> None:
    """Each of the 400 catchers' lines spans all states below; they share their pieces."""
    states: dict[str, Any] = {"failed": {"Type": "Fail"}}
    for n in range(400):
        states[f"s{n}"] = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": f"s{n + 1}"}
        states[f"s{n}"]["Catch"] = [{"ErrorEquals": ["States.ALL"], "Next": "failed"}]
    states["s400"] = {"Type": "Succeed"}
    drawing = draw({"StartAt": "s0", "States": states})
    assert drawing.crossings == 0


@pytest.mark.parametrize(
    ("definition", "message"),
    [
        ({"StartAt": "a"}, "expected a state machine with States"),
        ({"StartAt": "a", "States": []}, "expected a state machine with States"),
        ({"StartAt": "a", "States": {f"s{n}": {"Type": "Succeed"} for n in range(3_001)}}, "at most 3,000 states"),
    ],
)
def test_what_cannot_be_drawn_is_refused(definition: Any, message: str) -> None:
    with pytest.raises(DrawingError, match=message):
        draw(definition)


def test_many_long_lines_are_refused() -> None:
    states: dict[str, Any] = {}
    for n in range(1_500):
        states[f"s{n}"] = {"Type": "Choice", "Default": f"s{n + 1}"}
        states[f"s{n}"]["Choices"] = [{"Variable": "$", "IsNull": True, "Next": f"s{n + 750}"}] if n < 750 else []
    states["s1500"] = {"Type": "Succeed"}
    with pytest.raises(DrawingError, match="span too many states"):
        draw({"StartAt": "s0", "States": states})


def test_nested_beyond_reason_is_refused() -> None:
    machine: dict[str, Any] = {"StartAt": "s", "States": {"s": {"Type": "Succeed"}}}
    for n in range(100):
        machine = {"StartAt": f"s{n}", "States": {f"s{n}": {"Type": "Map", "ItemProcessor": machine, "End": True}}}
    with pytest.raises(DrawingError, match="nested deeper than 60 levels"):
        draw(machine)


@SETTINGS
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
            st.sampled_from(["Type", "Next", "Choices", "Catch", "Branches", "ItemProcessor", "States", "StartAt", "Retry",
                             "Resource", "ErrorEquals", "Condition", "Variable", "Default", "End", "And", "Not", "Map"]),
            inner | st.sampled_from(["Task", "Choice", "Parallel", "Map", "a"]), max_size=6),
        max_leaves=30,
    )
)  # fmt: skip
def test_any_value_is_drawn_or_refused(value: Any) -> None:
    try:
        svg(draw({"StartAt": "a", "States": {"a": value, "b": {"Type": "Parallel", "Branches": [value]}}}))
    except DrawingError:
        pass
