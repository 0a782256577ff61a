"""How a Task's Resource is carried out: one file a service, generators of effects, no I/O."""

from __future__ import annotations

from ._answering_calls import *
from ._catalog import *
from ._dispatch import *
from ._effects import *
from ._failures import *
from ._items import *
from ._json_text import *
from ._requirements import *
from ._results import *
