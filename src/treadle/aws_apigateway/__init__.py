"""Amazon API Gateway REST APIs, with the names of ``aws_cdk.aws_apigateway``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigateway.html
"""

from __future__ import annotations

from ._integration import *
from ._method import *
from ._resource import *
from ._rest_api import *
from ._stage import *
