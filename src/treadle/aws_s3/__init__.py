"""Amazon Simple Storage Service: a mirror of ``aws_cdk.aws_s3``."""

from .._arguments import check_exports as _check_exports
from ._bucket import *
from ._rules import *

_check_exports(__name__)
