"""AWS CodeBuild: a mirror of ``aws_cdk.aws_codebuild``, as far as tasks need it.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_codebuild.html"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._environment import *
    from ._images import *
    from ._outputs import *
    from ._project import *
    from ._sources import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_environment": "BuildEnvironmentVariable BuildEnvironmentVariableType",
        "_images": (
            "ComputeType IBuildImage ImagePullPrincipalType LinuxArmBuildImage LinuxBuildImage WindowsBuildImage "
            "WindowsImageType"
        ),
        "_outputs": "Artifacts Cache CloudWatchLoggingOptions LocalCacheMode LoggingOptions S3LoggingOptions",
        "_project": "BuildEnvironment BuildEnvironmentCertificate BuildSpec IProject Project ProjectVisibility",
        "_sources": "EventAction FilterGroup ISource Source",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
