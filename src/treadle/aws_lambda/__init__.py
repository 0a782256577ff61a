"""AWS Lambda: a mirror of ``aws_cdk.aws_lambda``."""

from .._arguments import check_exports as _check_exports
from ._code import *
from ._function import *
from ._image import *
from ._invocation import *
from ._layer import *
from ._runtime import *
from ._version import *

_check_exports(__name__)
