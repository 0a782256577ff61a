"""Amazon DynamoDB: a mirror of ``aws_cdk.aws_dynamodb``."""

from ._table import *
