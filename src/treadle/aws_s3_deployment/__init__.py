"""Files put into buckets by a deployment: a mirror of ``aws_cdk.aws_s3_deployment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._deployment import *
    from ._source import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_deployment": "BucketDeployment CacheControl DeployTimeSubstitutedFile",
        "_source": "ISource Source",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
