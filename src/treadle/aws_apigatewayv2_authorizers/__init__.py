"""Authorizers of HTTP APIs, with the names of ``aws_cdk.aws_apigatewayv2_authorizers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._http import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_http": "HttpIamAuthorizer HttpJwtAuthorizer HttpLambdaAuthorizer HttpLambdaResponseType",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
