"""AWS Identity and Access Management: a mirror of ``aws_cdk.aws_iam``."""

from .._arguments import check_exports as _check_exports
from ._cfn import *
from ._document import *
from ._grant import *
from ._policy import *
from ._principals import *
from ._role import *
from ._statement import *
from ._user import *

_check_exports(__name__)
