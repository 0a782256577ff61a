"""Amazon Elastic Container Service: a mirror of ``aws_cdk.aws_ecs``, as far as tasks need it."""

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._amis import *
from ._capacity import *
from ._cluster import *
from ._cluster_types import *
from ._container import *
from ._environment import *
from ._images import *
from ._linux_parameters import *
from ._log_drivers import *
from ._logging import *
from ._placement import *
from ._proxy import *
from ._secret import *
from ._task_definition import *
from ._task_types import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
