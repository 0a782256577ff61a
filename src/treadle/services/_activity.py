"""Activities: the task waits until a worker takes it and answers its token."""

from __future__ import annotations

from ._effects import AwaitToken, Effects, TaskRequest

__all__ = ["wait_for_worker"]


def wait_for_worker(request: TaskRequest) -> Effects:
    """Wait for the answer to the task's token."""
    return (yield AwaitToken(request.token))
