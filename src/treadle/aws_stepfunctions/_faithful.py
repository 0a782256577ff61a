"""The switch between the CDK's output with its faults and the right one.

Where aws-cdk-lib's own output is wrong for the user, treadle is right by default. The context key
``treadle:cdkFaithful`` brings the CDK's output back, so that a migration can be proved first and
improved after. ``docs/differences.md`` lists each difference.
"""

from __future__ import annotations

from ..constructs import IConstruct

__all__ = ["is_faithful"]

KEY = "treadle:cdkFaithful"


def is_faithful(scope: IConstruct) -> bool:
    """Tell whether the app asks for the CDK's output, faults included."""
    return scope.node.try_get_context(KEY) in (True, "true", "True", "1")
