"""Facts about IAM that authoring and the run side share: the permissions that AWS checks for an operation.

This package imports nothing of treadle.
"""

from __future__ import annotations

from ._actions import IAM_ACTIONS, iam_actions
from ._prefixes import CDK_PREFIXES, IAM_PREFIXES, PAGE_PREFIXES
from ._sam_policies import SamPolicies, sam_policies
from ._signing_names import SIGNING_NAMES

__all__ = [
    "CDK_PREFIXES",
    "IAM_ACTIONS",
    "IAM_PREFIXES",
    "PAGE_PREFIXES",
    "SIGNING_NAMES",
    "SamPolicies",
    "iam_actions",
    "sam_policies",
]
