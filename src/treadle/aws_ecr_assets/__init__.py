"""Images that are built when a stack is deployed: a mirror of ``aws_cdk.aws_ecr_assets``."""

from .._arguments import check_exports as _check_exports
from ._image_asset import *
from ._tarball_asset import *

_check_exports(__name__)
