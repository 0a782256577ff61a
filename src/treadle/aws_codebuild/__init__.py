"""AWS CodeBuild projects, with the names of ``aws_cdk.aws_codebuild``, as deep as tasks need them.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_codebuild.html
"""

from __future__ import annotations

from ._project import *
