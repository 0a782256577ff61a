"""Amazon API Gateway HTTP APIs, with the names of ``aws_cdk.aws_apigatewayv2``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2.html"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._authorizer import *
    from ._cfn import *
    from ._http_api import *
    from ._integration import *
    from ._route import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_authorizer": (
            "AuthorizerPayloadVersion HttpAuthorizer HttpAuthorizerType HttpNoneAuthorizer HttpRouteAuthorizerConfig "
            "IHttpRouteAuthorizer"
        ),
        "_http_api": "CorsHttpMethod CorsPreflightOptions HttpApi HttpStage IHttpApi IpAddressType ThrottleSettings",
        "_integration": (
            "HttpConnectionType HttpIntegration HttpIntegrationSubtype HttpIntegrationType HttpRouteIntegration "
            "HttpRouteIntegrationConfig IntegrationCredentials MappingValue ParameterMapping PayloadFormatVersion"
        ),
        "_route": "HttpMethod HttpRoute HttpRouteKey",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
