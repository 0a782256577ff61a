"""The root's names where the CDK's first version had them, with those of ``constructs``: ``from treadle import core``.

https://docs.aws.amazon.com/cdk/v2/guide/migrating-v2.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._deprecations import deprecated

if TYPE_CHECKING:
    from . import *
    from .constructs import *

    ConstructNode = Node
else:

    def __getattr__(name):
        import treadle
        from treadle import constructs

        if name == "ConstructNode":
            return constructs.Node
        for home in (treadle, constructs):
            if name in home.__all__:
                globals()[name] = getattr(home, name)
                return globals()[name]
        raise AttributeError(f"module 'treadle.core' has no attribute {name!r}")

    def __dir__():
        import treadle
        from treadle import constructs

        return sorted({*treadle.__all__, *constructs.__all__, "ConstructNode"})


deprecated("treadle.core", "treadle, and treadle.constructs for Construct")
