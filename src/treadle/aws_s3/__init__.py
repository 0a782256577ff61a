"""Amazon Simple Storage Service: a mirror of ``aws_cdk.aws_s3``."""

from ._bucket import *
from ._rules import *
