"""Amazon Elastic File System: a mirror of ``aws_cdk.aws_efs``, as far as tasks need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._access_point import *
    from ._cfn import *
    from ._file_system import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_access_point": "AccessPoint AccessPointOptions Acl IAccessPoint PosixUser",
        "_file_system": (
            "FileSystem IFileSystem LifecyclePolicy OutOfInfrequentAccessPolicy PerformanceMode "
            "ReplicationOverwriteProtection ThroughputMode"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
