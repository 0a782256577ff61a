"""Images that are built when a stack is deployed: a mirror of ``aws_cdk.aws_ecr_assets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._image_asset import *
    from ._tarball_asset import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_image_asset": (
            "DockerCacheOption DockerImageAsset DockerImageAssetInvalidationOptions DockerImageAssetOptions "
            "NetworkMode Platform"
        ),
        "_tarball_asset": "TarballImageAsset",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
