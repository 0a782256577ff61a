"""Amazon Elastic File System: a mirror of ``aws_cdk.aws_efs``, as far as tasks need it."""

from .._arguments import check_exports as _check_exports
from ._access_point import *
from ._file_system import *

_check_exports(__name__)
