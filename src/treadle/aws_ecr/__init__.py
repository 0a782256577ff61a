"""Amazon Elastic Container Registry: a mirror of ``aws_cdk.aws_ecr``."""

from ._lifecycle import *
from ._repository import *
