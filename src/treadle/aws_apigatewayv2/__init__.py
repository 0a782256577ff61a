"""Amazon API Gateway HTTP APIs, with the names of ``aws_cdk.aws_apigatewayv2``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._arguments import check_exports as _check_exports
from .._core.packages import package_names as _package_names
from ._authorizer import *
from ._http_api import *
from ._integration import *
from ._route import *

_check_exports(__name__)

if TYPE_CHECKING:
    from ._cfn import *
else:
    __getattr__, __dir__ = _package_names(__name__)
