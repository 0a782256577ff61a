"""The parameter store of AWS Systems Manager: a mirror of ``aws_cdk.aws_ssm``, as far as tasks need it."""

from ._parameter import *
