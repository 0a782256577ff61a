"""State machines, with the names of ``aws_cdk.aws_stepfunctions``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_stepfunctions.html
"""

from __future__ import annotations

from ._activity import *
from ._chain import *
from ._choice import *
from ._condition import *
from ._credentials import *
from ._definition import *
from ._distributed import *
from ._encryption import *
from ._fields import *
from ._fragment import *
from ._grants import *
from ._graph import *
from ._input import *
from ._item_reader import *
from ._machine import *
from ._map import *
from ._parallel import *
from ._result_writer import *
from ._simple import *
from ._state import *
from ._task_base import *
from ._types import *
