"""How a Task's Resource is carried out: generators of steps, without I/O."""

from __future__ import annotations

from ._answers import *
from ._demands import *
from ._dispatch import *
from ._errors import *
from ._items import *
from ._json_text import *
from ._results import *
from ._steps import *
