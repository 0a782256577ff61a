"""Amazon API Gateway V2: HTTP and WebSocket APIs."""

from __future__ import annotations

from ._resource_types import from_answer, from_property, single_call, without
from ._service import Service

SERVICE = Service(
    name="apigatewayv2",
    resources={
        "AWS::ApiGatewayV2::Api": single_call(
            "apigatewayv2:createApi",
            "Name",
            from_answer("ApiId"),
            lambda properties, answer: {"ApiId": answer["ApiId"], "ApiEndpoint": answer.get("ApiEndpoint", "")},
            without("Tags", "Body", "BodyS3Location", "FailOnWarnings"),
        ),
        "AWS::ApiGatewayV2::Authorizer": single_call(
            "apigatewayv2:createAuthorizer",
            "Name",
            from_answer("AuthorizerId"),
            lambda properties, answer: dict(answer),
        ),
        "AWS::ApiGatewayV2::Integration": single_call(
            "apigatewayv2:createIntegration", None, from_answer("IntegrationId")
        ),
        "AWS::ApiGatewayV2::Route": single_call("apigatewayv2:createRoute", None, from_answer("RouteId")),
        "AWS::ApiGatewayV2::Stage": single_call(
            "apigatewayv2:createStage",
            None,
            from_property("StageName"),
            parameters=without("Tags", "AccessPolicyId", "AccessLogSettings"),
        ),
    },
)
