"""HTTP APIs: routes, integrations, authorizers; and repositories of images."""


def _function(cdk, stack, id="F", **options):
    lambda_ = cdk.lambda_
    return lambda_.Function(
        stack,
        id,
        code=lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        **options,
    )


def _call(cdk, stack, api):
    tasks = cdk.tasks
    task = tasks.CallApiGatewayHttpApiEndpoint(
        stack,
        "Call",
        api_id=api.api_id,
        api_stack=stack,
        method=tasks.HttpMethod.GET,
        auth_type=tasks.AuthType.IAM_ROLE,
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def routes(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    api = v2.HttpApi(stack, "Api")
    books = integrations.HttpLambdaIntegration("Books", _function(cdk, stack))
    api.add_routes(path="/books", methods=[v2.HttpMethod.GET, v2.HttpMethod.POST], integration=books)
    api.add_routes(path="/books/{id}", integration=books)
    api.add_routes(path="/", integration=integrations.HttpUrlIntegration("Url", "https://x.org"))
    mapping = v2.ParameterMapping()
    mapping.append_header("h1", v2.MappingValue.request_header("x"))
    mapping.overwrite_header("h2", v2.MappingValue.request_query_string("q"))
    mapping.remove_header("h3")
    mapping.append_query_string("q1", v2.MappingValue.request_body("b"))
    mapping.overwrite_query_string("q2", v2.MappingValue.request_path_param("p"))
    mapping.remove_query_string("q3")
    mapping.overwrite_path(v2.MappingValue.request_path())
    mapping.custom("k", "v")
    api.add_routes(
        path="/mapped",
        methods=[v2.HttpMethod.PUT],
        integration=integrations.HttpUrlIntegration(
            "Mapped",
            "https://y.org",
            method=v2.HttpMethod.PATCH,
            parameter_mapping=mapping,
            timeout=cdk.Duration.seconds(5),
        ),
    )
    api.add_routes(
        path="/scoped",
        methods=[v2.HttpMethod.GET, v2.HttpMethod.POST],
        integration=integrations.HttpLambdaIntegration(
            "Scoped",
            _function(cdk, stack, "G"),
            scope_permission_to_route=False,
            payload_format_version=v2.PayloadFormatVersion.VERSION_1_0,
            parameter_mapping=v2.ParameterMapping.from_object({"a": v2.MappingValue.context_variable("c")}),
            timeout=cdk.Duration.millis(100),
        ),
    )
    v2.HttpRoute(
        stack,
        "Own",
        http_api=api,
        route_key=v2.HttpRouteKey.with_("/own", v2.HttpMethod.DELETE),
        integration=integrations.HttpUrlIntegration("OwnUrl", "https://z.org"),
    )
    cdk.CfnOutput(stack, "Endpoint", value=api.api_endpoint)
    cdk.CfnOutput(stack, "Url2", value=api.url)
    cdk.Tags.of(stack).add("k", "v")
    _call(cdk, stack, api)


def everything(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    api = v2.HttpApi(
        stack,
        "Api",
        api_name="named",
        description="d",
        cors_preflight=v2.CorsPreflightOptions(
            allow_headers=["Authorization"],
            allow_methods=[v2.CorsHttpMethod.GET, v2.CorsHttpMethod.ANY],
            allow_origins=["https://a.com"],
            allow_credentials=True,
            expose_headers=["X"],
            max_age=cdk.Duration.days(1),
        ),
        default_integration=integrations.HttpLambdaIntegration("DefaultIntegration", _function(cdk, stack)),
        disable_execute_api_endpoint=True,
        ip_address_type=v2.IpAddressType.DUAL_STACK,
        route_selection_expression=True,
        create_default_stage=False,
    )
    api.add_stage(
        "beta",
        stage_name="beta",
        auto_deploy=True,
        throttle=v2.ThrottleSettings(burst_limit=2, rate_limit=1),
        detailed_metrics_enabled=True,
        stage_variables={"a": "b"},
        description="x",
    )
    stage = v2.HttpStage(stack, "Gamma", http_api=api, stage_name="gamma", detailed_metrics_enabled=True)
    stage.add_stage_variable("c", "d")
    _call(cdk, stack, api)


def authorizers(cdk, stack):
    v2, integrations, auth = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations, cdk.aws_apigatewayv2_authorizers
    jwt = auth.HttpJwtAuthorizer("Jwt", "https://issuer", jwt_audience=["a", "b"])
    api = v2.HttpApi(stack, "Api", default_authorizer=jwt, default_authorization_scopes=["read"])
    url = integrations.HttpUrlIntegration("Url", "https://x.org")
    api.add_routes(path="/a", integration=url)
    api.add_routes(path="/b", integration=url, authorization_scopes=["write", "read"])
    api.add_routes(path="/open", integration=url, authorizer=v2.HttpNoneAuthorizer())
    functions = auth.HttpLambdaAuthorizer(
        "Fn",
        _function(cdk, stack),
        response_types=[auth.HttpLambdaResponseType.SIMPLE],
        results_cache_ttl=cdk.Duration.seconds(30),
        identity_source=["$request.header.X"],
        authorizer_name="named",
    )
    other = v2.HttpApi(
        stack, "Other", default_authorizer=auth.HttpLambdaAuthorizer("Plain", _function(cdk, stack, "G"))
    )
    other.add_routes(path="/a", integration=integrations.HttpUrlIntegration("Url2", "https://x.org"))
    other.add_routes(
        path="/b", integration=integrations.HttpUrlIntegration("Url3", "https://x.org"), authorizer=functions
    )
    iam = v2.HttpApi(stack, "Iam", default_authorizer=auth.HttpIamAuthorizer())
    (route,) = iam.add_routes(path="/r/{p+}", integration=integrations.HttpUrlIntegration("Url4", "https://x.org"))
    route.grant_invoke(cdk.aws_iam.User(stack, "U"), http_methods=[v2.HttpMethod.GET, v2.HttpMethod.ANY])
    _call(cdk, stack, iam)


def refused_path(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    api = v2.HttpApi(stack, "Api")
    api.add_routes(path="x", integration=integrations.HttpUrlIntegration("Url", "https://x.org"))


def refused_credentials_for_all(cdk, stack):
    v2 = cdk.aws_apigatewayv2
    v2.HttpApi(stack, "Api", cors_preflight=v2.CorsPreflightOptions(allow_origins=["*"], allow_credentials=True))


def refused_long_timeout(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    v2.HttpApi(stack, "Api").add_routes(
        path="/", integration=integrations.HttpUrlIntegration("U", "https://x", timeout=cdk.Duration.seconds(30))
    )


def refused_integration_of_two(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    url = integrations.HttpUrlIntegration("U", "https://x")
    v2.HttpApi(stack, "A").add_routes(path="/", integration=url)
    v2.HttpApi(stack, "B").add_routes(path="/", integration=url)


def refused_authorizer_of_two(cdk, stack):
    v2, integrations, auth = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations, cdk.aws_apigatewayv2_authorizers
    shared = auth.HttpLambdaAuthorizer("Fn", _function(cdk, stack))
    for name in ("A", "B"):
        v2.HttpApi(stack, name).add_routes(
            path="/", integration=integrations.HttpUrlIntegration("U", "https://x"), authorizer=shared
        )


def refused_grant_without_iam(cdk, stack):
    v2, integrations = cdk.aws_apigatewayv2, cdk.aws_apigatewayv2_integrations
    (route,) = v2.HttpApi(stack, "A").add_routes(
        path="/", integration=integrations.HttpUrlIntegration("U", "https://x")
    )
    route.grant_invoke(cdk.aws_iam.User(stack, "U"))


def refused_endpoint_of_a_closed_api(cdk, stack):
    cdk.CfnOutput(
        stack, "O", value=cdk.aws_apigatewayv2.HttpApi(stack, "A", disable_execute_api_endpoint=True).api_endpoint
    )


def repositories(cdk, stack):
    ecr = cdk.aws_ecr
    one = ecr.Repository(
        stack,
        "A",
        encryption_key=cdk.aws_kms.Key(stack, "K"),
        lifecycle_registry_id="123456789012",
        lifecycle_rules=[
            ecr.LifecycleRule(tag_prefix_list=["prod"], max_image_count=9999),
            ecr.LifecycleRule(max_image_age=cdk.Duration.days(30)),
        ],
    )
    one.add_lifecycle_rule(tag_status=ecr.TagStatus.UNTAGGED, max_image_count=1, rule_priority=10, description="d")
    one.add_lifecycle_rule(tag_pattern_list=["a*b*"], max_image_age=cdk.Duration.days(2))
    ecr.Repository(stack, "B", encryption=ecr.RepositoryEncryption.KMS)
    ecr.Repository(
        stack,
        "C",
        encryption=ecr.RepositoryEncryption.AES_256,
        image_tag_mutability=ecr.TagMutability.IMMUTABLE_WITH_EXCLUSION,
        image_tag_mutability_exclusion_filters=[ecr.ImageTagMutabilityExclusionFilter.wildcard("dev-*")],
    )


def refused_key_without_kms(cdk, stack):
    ecr = cdk.aws_ecr
    ecr.Repository(stack, "A", encryption=ecr.RepositoryEncryption.AES_256, encryption_key=cdk.aws_kms.Key(stack, "K"))


def refused_age_and_count(cdk, stack):
    cdk.aws_ecr.Repository(stack, "A").add_lifecycle_rule(max_image_count=1, max_image_age=cdk.Duration.days(1))


def refused_tagged_without_tags(cdk, stack):
    ecr = cdk.aws_ecr
    ecr.Repository(stack, "A").add_lifecycle_rule(max_image_count=1, tag_status=ecr.TagStatus.TAGGED)


def refused_two_rules_for_any(cdk, stack):
    repository = cdk.aws_ecr.Repository(stack, "A")
    repository.add_lifecycle_rule(max_image_count=1)
    repository.add_lifecycle_rule(max_image_count=2)


def refused_any_rule_first(cdk, stack):
    repository = cdk.aws_ecr.Repository(stack, "A")
    repository.add_lifecycle_rule(max_image_count=1, rule_priority=1)
    repository.add_lifecycle_rule(max_image_count=2, rule_priority=2, tag_prefix_list=["x"])


def refused_filters_without_exclusion(cdk, stack):
    ecr = cdk.aws_ecr
    ecr.Repository(
        stack,
        "A",
        image_tag_mutability=ecr.TagMutability.MUTABLE,
        image_tag_mutability_exclusion_filters=[ecr.ImageTagMutabilityExclusionFilter.wildcard("x")],
    )
