"""AWS Key Management Service: a mirror of ``aws_cdk.aws_kms``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._key import *
    from ._via_service import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_key": "Alias IAlias IKey Key KeyGrants KeySpec KeyUsage",
        "_via_service": "ViaServicePrincipal",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
