"""Amazon Simple Storage Service: a mirror of ``aws_cdk.aws_s3``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._bucket import *
    from ._cfn import *
    from ._rules import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_bucket": "Bucket BucketBase BucketPolicy IBucket",
        "_rules": (
            "BlockPublicAccess BucketAccessControl BucketEncryption CorsRule HttpMethods LifecycleRule Location "
            "NoncurrentVersionTransition ObjectOwnership StorageClass Transition"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
