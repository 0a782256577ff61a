"""AWS Lambda: a mirror of ``aws_cdk.aws_lambda``."""

from ._code import *
from ._function import *
from ._image import *
from ._invocation import *
from ._layer import *
from ._runtime import *
from ._version import *
