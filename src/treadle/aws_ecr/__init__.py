"""Amazon Elastic Container Registry: a mirror of ``aws_cdk.aws_ecr``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._lifecycle import *
    from ._repository import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_lifecycle": "LifecycleRule TagStatus",
        "_repository": (
            "IRepository ImageTagMutabilityExclusionFilter Repository RepositoryBase RepositoryEncryption TagMutability"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
