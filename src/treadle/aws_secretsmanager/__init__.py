"""AWS Secrets Manager: a mirror of ``aws_cdk.aws_secretsmanager``, as far as tasks need it."""

from ._secret import *
