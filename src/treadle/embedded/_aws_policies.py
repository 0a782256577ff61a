"""The policies that AWS manages, from moto's copy of them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

__all__ = ["aws_managed_policy"]


def aws_managed_policy(name: str) -> Any:
    """Return the document of a policy that AWS manages; None when there is none of this name.

    :param name: without its path, such as ``AWSLambdaBasicExecutionRole``
    """
    found = _policies().get(name)
    return found.get("Document") if isinstance(found, dict) else None


@cache
def _policies() -> dict[str, Any]:
    from moto.iam.aws_managed_policies import aws_managed_policies_data

    policies: dict[str, Any] = json.loads(aws_managed_policies_data)
    return policies
