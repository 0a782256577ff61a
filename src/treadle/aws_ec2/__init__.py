"""Amazon EC2's networks and instance types: a mirror of ``aws_cdk.aws_ec2``."""

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._addresses import *
from ._connections import *
from ._endpoint import *
from ._instance_types import *
from ._launch_template import *
from ._machine_image import *
from ._security_group import *
from ._subnet import *
from ._vpc import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
