"""The crossings of 20 fixtures: at most as many as in dagre's layout of the same graphs.

dagre's counts are recorded in crossings.json by benchmarks/crossings.mjs; this file, run as a program, writes the graphs.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from treadle.drawing import draw

from .geometry import crossings
from .pictures import CATCHERS, CHOICES, JSONATA, NESTED, task

FILE = Path(__file__).parent / "crossings.json"


def workflow(seed: int) -> dict[str, Any]:
    """Return a workflow of 10 to 33 states: mostly onwards, with Choices, catchers and some ways back."""
    rng = random.Random(seed)
    count = 10 + seed * 2 % 24
    names = [f"Step {n}" for n in range(count)]

    def later(n: int, reach: int = 5) -> str:
        return names[min(count - 1, n + rng.randint(1, reach))]

    states: dict[str, Any] = {}
    for n, name in enumerate(names[:-1]):
        if rng.random() < 0.3:
            targets = {
                names[n + 1],
                later(n),
                later(n),
                names[rng.randint(max(0, n - 3), n)] if n > 2 else names[n + 1],
            }
            rules = [
                {"Variable": "$.x", "NumericEquals": i, "Next": target}
                for i, target in enumerate(sorted(targets - {name}))
            ]
            states[name] = {"Type": "Choice", "Choices": rules[1:] or rules, "Default": rules[0]["Next"]}
        else:
            states[name] = task(names[n + 1] if rng.random() < 0.6 else later(n, 3))
            if rng.random() < 0.4:
                states[name]["Catch"] = [{"ErrorEquals": ["States.ALL"], "Next": rng.choice([names[-1], later(n)])}]
    states[names[-1]] = {"Type": "Succeed"}
    return {"StartAt": names[0], "States": states}


FIXTURES: dict[str, dict[str, Any]] = {
    "choices": CHOICES,
    "jsonata": JSONATA,
    "nested": NESTED,
    "catchers": CATCHERS,
    **{f"workflow {seed}": workflow(seed) for seed in range(16)},
}


def scopes(definition: dict[str, Any]) -> list[dict[str, Any]]:
    """Return each scope's nodes with their sizes, and its transitions with those of their labels."""
    drawing = draw(definition)
    parents = {node.id: node.id.rpartition("/States/" if node.name else "/")[0] for node, _ in drawing.nodes}
    made: dict[str, dict[str, Any]] = {}
    for node, _ in drawing.nodes:
        scope = made.setdefault(parents[node.id], {"nodes": [], "edges": []})
        scope["nodes"].append([node.id, round(node.width), round(node.height)])
    for edge in drawing.edges:
        size = [round(edge.label.width), round(edge.label.height)] if edge.label is not None else [0, 0]
        made[parents[edge.source]]["edges"].append([edge.source, edge.target, *size])
    return list(made.values())


@pytest.mark.parametrize("name", FIXTURES)
def test_at_most_as_many_crossings_as_dagre(name: str) -> None:
    recorded = {fixture["name"]: fixture["dagre"] for fixture in json.loads(FILE.read_text(encoding="utf-8"))}
    assert len(recorded) == 20
    assert crossings(draw(FIXTURES[name])) <= recorded[name]


def main() -> None:
    """Write the graphs of the fixtures."""
    made = [{"name": name, "dagre": None, "scopes": scopes(definition)} for name, definition in FIXTURES.items()]
    FILE.write_text(json.dumps(made), encoding="utf-8")


if __name__ == "__main__":
    main()
