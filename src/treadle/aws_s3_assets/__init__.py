"""Files uploaded with a stack: a mirror of ``aws_cdk.aws_s3_assets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._asset import *
    from ._cfn import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_asset": "Asset",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
