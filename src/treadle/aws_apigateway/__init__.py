"""Amazon API Gateway REST APIs, with the names of ``aws_cdk.aws_apigateway``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigateway.html"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._access_log import *
    from ._authorizer import *
    from ._backends import *
    from ._cfn import *
    from ._cors import *
    from ._integration import *
    from ._lambda_api import *
    from ._method import *
    from ._model import *
    from ._resource import *
    from ._rest_api import *
    from ._stage import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_access_log": "AccessLogFormat IAccessLogDestination LogGroupLogDestination",
        "_authorizer": (
            "Authorizer CognitoUserPoolsAuthorizer IAuthorizer IdentitySource RequestAuthorizer TokenAuthorizer"
        ),
        "_backends": "AwsIntegration LambdaIntegration",
        "_cors": "Cors CorsOptions",
        "_integration": (
            "ConnectionType ContentHandling HttpIntegration Integration IntegrationOptions IntegrationResponse "
            "IntegrationType MockIntegration PassthroughBehavior"
        ),
        "_lambda_api": "LambdaIntegrationOptions LambdaRestApi",
        "_method": "AuthorizationType Method MethodOptions MethodResponse",
        "_model": (
            "IModel IRequestValidator JsonSchema JsonSchemaType JsonSchemaVersion Model RequestValidator "
            "RequestValidatorOptions"
        ),
        "_resource": "ProxyResource Resource",
        "_rest_api": "ApiKeySourceType EndpointConfiguration EndpointType IRestApi IpAddressType RestApi",
        "_stage": "Deployment MethodDeploymentOptions MethodLoggingLevel Stage StageOptions",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
