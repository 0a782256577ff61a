"""Amazon API Gateway REST APIs, with the names of ``aws_cdk.aws_apigateway``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigateway.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._access_log import *
from ._authorizer import *
from ._backends import *
from ._cors import *
from ._integration import *
from ._lambda_api import *
from ._method import *
from ._model import *
from ._resource import *
from ._rest_api import *
from ._stage import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
