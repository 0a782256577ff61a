"""Amazon EKS: a mirror of ``aws_cdk.aws_eks``, as far as tasks need it.

Clusters are made with CloudFormation's own resource type, without the helper functions and nested stacks of the CDK.
"""

from .._arguments import check_exports as _check_exports
from ._cluster import *
from ._cluster_types import *

_check_exports(__name__)
