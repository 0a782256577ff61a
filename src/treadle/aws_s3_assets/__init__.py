"""Files uploaded with a stack: a mirror of ``aws_cdk.aws_s3_assets``."""

from ._asset import *
