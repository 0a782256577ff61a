"""Amazon Elastic File System: a mirror of ``aws_cdk.aws_efs``, as far as tasks need it."""

from ._access_point import *
from ._file_system import *
