"""Amazon Elastic Container Service: a mirror of ``aws_cdk.aws_ecs``, as far as tasks need it."""

from ._cluster import *
from ._container import *
from ._images import *
from ._logging import *
from ._placement import *
from ._task_definition import *
from ._task_types import *
