"""Amazon DynamoDB: a mirror of ``aws_cdk.aws_dynamodb``."""

from .._arguments import check_exports as _check_exports
from ._table import *

_check_exports(__name__)
