"""AWS Cloud Map: a mirror of ``aws_cdk.aws_servicediscovery``, as far as clusters need it."""

from .._arguments import check_exports as _check_exports
from ._namespace import *

_check_exports(__name__)
