"""AWS Secrets Manager: a mirror of ``aws_cdk.aws_secretsmanager``, as far as tasks need it."""

from .._arguments import check_exports as _check_exports
from ._secret import *

_check_exports(__name__)
