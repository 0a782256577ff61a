"""AWS Key Management Service: a mirror of ``aws_cdk.aws_kms``."""

from ._key import *
from ._via_service import *
