"""The switch between the CDK's output with its faults and the right one.

Where aws-cdk-lib's own output is wrong for the user, treadle is right by default. The context key
``treadle:cdkCompat`` (or ``treadle:cdkFaithful``, its older name) brings the CDK's output back, so that a
migration can be proved first and improved after. ``docs/differences.md`` lists each difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..constructs import IConstruct

__all__ = ["is_faithful", "rendered_for", "renders_as_cdk"]

_KEYS = ("treadle:cdkCompat", "treadle:cdkFaithful")
_rendering: ContextVar[bool] = ContextVar("treadle_cdk_compat", default=False)


def is_faithful(scope: IConstruct) -> bool:
    """Return whether the app asks for the CDK's output, faults included."""
    return any(scope.node.try_get_context(key) in (True, "true", "True", "1") for key in _KEYS)


@contextmanager
def rendered_for(scope: IConstruct) -> Iterator[None]:
    """Render values that belong to no construct, such as conditions and payloads, in the mode the app of ``scope``
    uses.
    """
    token = _rendering.set(is_faithful(scope))
    try:
        yield
    finally:
        _rendering.reset(token)


def renders_as_cdk() -> bool:
    """Return whether the definition that is being rendered shall have the CDK's faults."""
    return _rendering.get()
