"""AWS Identity and Access Management: a mirror of ``aws_cdk.aws_iam``."""

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._document import *
from ._grant import *
from ._policy import *
from ._principals import *
from ._role import *
from ._statement import *
from ._user import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
