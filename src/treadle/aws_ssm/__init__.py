"""The parameter store of AWS Systems Manager: a mirror of ``aws_cdk.aws_ssm``, as far as tasks need it."""

from .._arguments import check_exports as _check_exports
from ._parameter import *

_check_exports(__name__)
