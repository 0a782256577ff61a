"""Amazon CloudWatch: a mirror of ``aws_cdk.aws_cloudwatch``."""

from .._arguments import check_exports as _check_exports
from ._alarm import *
from ._math import *
from ._metric import *
from ._statistics import *

_check_exports(__name__)
