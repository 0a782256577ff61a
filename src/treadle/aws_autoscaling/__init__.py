"""Amazon EC2 Auto Scaling: a mirror of ``aws_cdk.aws_autoscaling``, as far as clusters need it."""

from .._arguments import check_exports as _check_exports
from ._group import *

_check_exports(__name__)
