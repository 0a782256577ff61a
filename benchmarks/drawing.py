"""Measures the layout and SVG of a state machine: CPU seconds in one process, the best of several rounds.

    python benchmarks/drawing.py [--states 500] [--rounds 5]

The machine is a chain of one order workflow after another, each of 31 states with Choices, catchers, a Map, Parallels
and loops.
"""

from __future__ import annotations

import argparse
import time
from typing import Any

from treadle.drawing import draw, svg

LAMBDA = "arn:aws:states:::lambda:invoke"


def task(next: str | None = None, resource: str = LAMBDA, catch: dict[str, str] | None = None) -> dict[str, Any]:
    """Return a Task state with a retrier."""
    state: dict[str, Any] = {"Type": "Task", "Resource": resource, "Retry": [{"ErrorEquals": ["States.ALL"]}]}
    state |= {"Next": next} if next else {"End": True}
    if catch:
        state["Catch"] = [{"ErrorEquals": [error], "Next": target} for error, target in catch.items()]
    return state


def choice(rules: dict[str, str], default: str) -> dict[str, Any]:
    """Return a Choice state."""
    listed = [{"Variable": "$.x", "StringEquals": text, "Next": target} for text, target in rules.items()]
    return {"Type": "Choice", "Choices": listed, "Default": default}


def order(n: int, after: str) -> dict[str, Any]:
    """Return the states of one order workflow, 31 with those of its inner machines."""

    def at(name: str) -> str:
        return f"{name} {n}"

    wait = {"Type": "Wait", "Seconds": 60}
    depot = {
        "StartAt": at("Ask depot"),
        "States": {at("Ask depot"): task(at("Note depot")), at("Note depot"): {"Type": "Pass", "End": True}},
    }
    suppliers = [
        {
            "StartAt": at("Supplier A"),
            "States": {
                at("Supplier A"): task(at("A answered?")),
                at("A answered?"): choice({"no": at("Wait for A")}, at("Keep A")),
                at("Wait for A"): {**wait, "Next": at("Supplier A")},
                at("Keep A"): {"Type": "Pass", "End": True},
            },
        },
        {"StartAt": at("Supplier B"), "States": {at("Supplier B"): task(resource="arn:aws:states:::http:invoke")}},
        {
            "StartAt": at("Each depot"),
            "States": {at("Each depot"): {"Type": "Map", "ItemProcessor": depot, "End": True}},
        },
    ]
    line = {
        "StartAt": at("Read stock"),
        "States": {
            at("Read stock"): task(at("In stock?"), "arn:aws:states:::dynamodb:getItem"),
            at("In stock?"): choice({"yes": at("Reserve")}, at("Order from suppliers")),
            at("Order from suppliers"): {
                "Type": "Parallel",
                "Branches": suppliers,
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": at("Line failed")}],
                "Next": at("Reserve"),
            },
            at("Reserve"): task(resource="arn:aws:states:::dynamodb:updateItem"),
            at("Line failed"): {"Type": "Fail", "Error": "NoStock"},
        },
    }
    charge = {
        "StartAt": at("Charge card"),
        "States": {
            at("Charge card"): task(at("Charged?"), catch={"CardDeclined": at("Cancel charge")}),
            at("Charged?"): choice({"pending": at("Wait for bank")}, at("Write receipt")),
            at("Wait for bank"): {**wait, "Next": at("Charged?")},
            at("Write receipt"): task(),
            at("Cancel charge"): task(resource="arn:aws:states:::states:startExecution.sync:2"),
        },
    }
    tell = {
        "StartAt": at("Tell warehouse"),
        "States": {at("Tell warehouse"): task(at("Tell customer")), at("Tell customer"): task()},
    }
    refuse = at("Refuse order")
    return {
        at("Validate order"): task(at("Order kind?"), catch={"BadOrder": refuse}),
        at("Order kind?"): choice({"standard": at("Check every line"), "express": at("Reserve courier"), "digital": at("Send licence")}, at("Ask a person")),
        at("Reserve courier"): task(at("Check every line"), catch={"NoCourier": at("Ask a person")}),
        at("Send licence"): task(at("Charge and notify"), "arn:aws:states:::sns:publish"),
        at("Ask a person"): task(at("Approved?"), "arn:aws:states:::sqs:sendMessage.waitForTaskToken", {"States.Timeout": refuse}),
        at("Approved?"): choice({"yes": at("Check every line")}, refuse),
        at("Check every line"): {"Type": "Map", "MaxConcurrency": 3, "ItemProcessor": line, "Catch": [{"ErrorEquals": ["NoStock"], "Next": refuse}], "Next": at("Charge and notify")},
        at("Charge and notify"): {"Type": "Parallel", "Branches": [charge, tell], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": refuse}], "Next": after},
        refuse: task(at("Refused"), "arn:aws:states:::sns:publish"),
        at("Refused"): {"Type": "Fail", "Error": "Refused"},
    }  # fmt: skip


def machine(states: int) -> dict[str, Any]:
    """Return a machine of about so many states."""
    count = max(1, round(states / 31))
    made: dict[str, Any] = {"StartAt": "Validate order 0", "States": {}}
    for n in range(count):
        made["States"] |= order(n, f"Validate order {n + 1}")
    made["States"][f"Validate order {count}"] = {"Type": "Succeed"}
    return made


def main() -> None:
    """Print the best round."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--states", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    definition = machine(arguments.states)
    best = (9e9, 0.0, 0.0)
    for _ in range(arguments.rounds):
        start = time.process_time()
        drawing = draw(definition)
        laid_out = time.process_time()
        svg(drawing)
        end = time.process_time()
        best = min(best, (end - start, laid_out - start, end - laid_out))
    states = sum(node.kind not in ("start", "end") for node, _ in drawing.nodes)
    print(
        f"{states} states: {best[0]:.3f} s CPU (layout {best[1]:.3f}, SVG {best[2]:.3f}), {drawing.crossings} crossings"
    )


if __name__ == "__main__":
    main()
