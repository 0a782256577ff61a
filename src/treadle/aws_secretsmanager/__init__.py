"""AWS Secrets Manager: a mirror of ``aws_cdk.aws_secretsmanager``, as far as tasks need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._secret import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_secret": "ISecret ReplicaRegion ResourcePolicy Secret SecretStringGenerator",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
