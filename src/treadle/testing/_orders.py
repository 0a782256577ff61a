"""The same execution with its tasks in other orders: what must not matter, and what does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._replay import comparable_text

if TYPE_CHECKING:
    from ._account import Account
    from ._run import Run
    from ._workflow import Workflow

__all__ = ["check_orders"]


def check_orders(
    fresh: Callable[[], Workflow],
    given: Any,
    *,
    seeds: range,
    setup: Callable[[Workflow], object] | None,
    compare: Callable[[Run], Any] | None,
    repeat: Callable[[int], str | None],
) -> None:
    """Run an execution in the order of its definition and in drawn orders, and raise where the outcome differs.

    :param repeat: returns the command that repeats the test with a seed
    """

    def outcome(order: int | None) -> tuple[Any, list[str], str]:
        workflow = fresh()
        try:
            if setup is not None:
                setup(workflow)
            run = workflow.run(given, order=order)
            kept = compare(run) if compare is not None else _kept(run, workflow.account)
            return kept, [_shown(call) for call in run.calls], run.tree()
        finally:
            workflow.close()

    first, calls, _ = outcome(None)
    for seed in seeds:
        other, others, tree = outcome(seed)
        if other != first:
            lines = [
                "the outcome depends on the order in which tasks that run at the same time are carried out",
                f"in the definition's order, {_difference(first, other)}",
                f"   {' → '.join(calls)}",
                f"in the order of seed {seed}, {_difference(other, first)}",
                f"   {' → '.join(others)}",
                *(f"   | {line}" for line in tree.splitlines()),
            ]
            command = repeat(seed)
            if command:
                lines.append(f"repeat it: {command}")
            raise AssertionError("\n".join(lines))


def _shown(call: Any) -> str:
    return f"'{call.state}'" + (f" of item {call.item}" if call.item is not None else "")


def _kept(run: Run, account: Account) -> dict[str, Any]:
    """Return how a run ended and what it left in tables and buckets."""
    kept = {"status": run.status, "error": run.error, "output": run.output, **account.kept()}
    # ids and instants come from the seed in the order of calls; they are no outcome
    return {name: comparable_text(_readable(value)) for name, value in kept.items()}


def _readable(value: Any) -> Any:
    """Return a bucket's objects with their bytes as text."""
    if isinstance(value, dict):
        return {key: _readable(item) for key, item in value.items()}
    return value.decode(errors="replace") if isinstance(value, bytes) else value


def _difference(one: Any, other: Any) -> str:
    """Return the first part of an outcome that isn't as in another."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            if one.get(key) != other.get(key):
                return f"{key} is {one.get(key)!s:.400}"
    return f"it is {one!r:.400}"
