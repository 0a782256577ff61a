"""Amazon Bedrock: a mirror of ``aws_cdk.aws_bedrock``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._model_ids import *
    from ._models import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_model_ids": "FoundationModelIdentifier",
        "_models": "FoundationModel IModel ProvisionedModel",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
