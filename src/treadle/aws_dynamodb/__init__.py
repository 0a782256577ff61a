"""Amazon DynamoDB: a mirror of ``aws_cdk.aws_dynamodb``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._table import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_table": (
            "Attribute AttributeType BillingMode ITable PointInTimeRecoverySpecification ProjectionType "
            "StreamViewType Table TableBase TableClass TableEncryption"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
