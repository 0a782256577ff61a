"""Images that are built when a stack is deployed: a mirror of ``aws_cdk.aws_ecr_assets``."""

from ._image_asset import *
from ._tarball_asset import *
