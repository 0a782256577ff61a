"""REST APIs: functions behind them, stages, authorizers, models, CORS."""


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
    task = tasks.CallApiGatewayRestApiEndpoint(
        stack,
        "Call",
        api=api,
        stage_name="prod",
        method=tasks.HttpMethod.GET,
        api_path="/a",
        auth_type=tasks.AuthType.IAM_ROLE,
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def functions(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.RestApi(stack, "Api")
    api.root.add_method("GET", ag.LambdaIntegration(_function(cdk, stack)))
    named = _function(cdk, stack, "G", function_name="named")
    book = api.root.add_resource("books").add_resource("{book_id}")
    book.add_method("POST", ag.LambdaIntegration(named, allow_test_invoke=False))
    book.add_method(
        "PUT",
        ag.LambdaIntegration(
            named,
            proxy=False,
            request_templates={"application/json": '{ "statusCode": "200" }'},
            integration_responses=[
                ag.IntegrationResponse(
                    status_code="200",
                    response_templates={"application/json": "x"},
                    response_parameters={"method.response.header.A": "'b'"},
                    selection_pattern="-",
                    content_handling=ag.ContentHandling.CONVERT_TO_TEXT,
                )
            ],
            passthrough_behavior=ag.PassthroughBehavior.NEVER,
            timeout=cdk.Duration.seconds(5),
            cache_key_parameters=["method.request.path.book_id"],
            cache_namespace="n",
        ),
        method_responses=[
            ag.MethodResponse(
                status_code="200",
                response_parameters={"method.response.header.A": True},
                response_models={"application/json": ag.Model.EMPTY_MODEL},
            )
        ],
        request_parameters={"method.request.path.book_id": True},
        operation_name="op",
        api_key_required=True,
    )
    version = named.current_version
    book.add_method("DELETE", ag.LambdaIntegration(version))
    api.root.add_resource("scoped").add_method("ANY", ag.LambdaIntegration(named, scope_permission_to_method=False))
    api.root.add_resource("scoped2").add_method("ANY", ag.LambdaIntegration(named, scope_permission_to_method=False))
    _call(cdk, stack, api)


def aws_services(cdk, stack):
    ag, iam = cdk.aws_apigateway, cdk.aws_iam
    api = ag.RestApi(stack, "Api")
    role = iam.Role(stack, "R", assumed_by=iam.ServicePrincipal("apigateway.amazonaws.com"))
    api.root.add_method(
        "GET",
        ag.AwsIntegration(
            service="s3",
            path="bucket/{key}",
            integration_http_method="GET",
            options=ag.IntegrationOptions(
                credentials_role=role,
                request_parameters={"integration.request.path.key": "method.request.path.key"},
            ),
        ),
    )
    api.root.add_method(
        "POST",
        ag.AwsIntegration(
            service="sqs",
            action="SendMessage",
            action_parameters={"A b": "c&d", "e": "f"},
            region="eu-west-1",
            subdomain="sub",
            options=ag.IntegrationOptions(credentials_passthrough=True, connection_type=ag.ConnectionType.INTERNET),
        ),
    )
    api.root.add_method("PUT", ag.AwsIntegration(service="lambda", path="x", proxy=True))
    api.root.add_method("PATCH", ag.MockIntegration(integration_responses=[ag.IntegrationResponse(status_code="200")]))
    _call(cdk, stack, api)


def stages(cdk, stack):
    ag = cdk.aws_apigateway
    group = cdk.aws_logs.LogGroup(stack, "LG")
    api = ag.RestApi(
        stack,
        "Api",
        deploy_options=ag.StageOptions(
            stage_name="dev",
            description="d",
            access_log_destination=ag.LogGroupLogDestination(group),
            access_log_format=ag.AccessLogFormat.json_with_standard_fields(
                caller=False,
                http_method=True,
                ip=True,
                protocol=True,
                request_time=True,
                resource_path=True,
                response_length=True,
                status=True,
                user=True,
            ),
            cache_cluster_size="1.6",
            cache_data_encrypted=True,
            cache_ttl=cdk.Duration.minutes(1),
            caching_enabled=True,
            client_certificate_id="cert",
            data_trace_enabled=True,
            documentation_version="v1",
            logging_level=ag.MethodLoggingLevel.INFO,
            metrics_enabled=True,
            throttling_burst_limit=10,
            throttling_rate_limit=5.5,
            tracing_enabled=True,
            variables={"a": "b"},
            method_options={
                "/*/*": ag.MethodDeploymentOptions(throttling_rate_limit=1),
                "/goo/bar/GET": ag.MethodDeploymentOptions(
                    caching_enabled=False, logging_level=ag.MethodLoggingLevel.OFF
                ),
                "//POST": ag.MethodDeploymentOptions(metrics_enabled=True),
            },
        ),
    )
    api.root.add_method("GET")
    other = ag.Stage(
        stack,
        "Other",
        deployment=ag.Deployment(stack, "D", api=api, description="x"),
        stage_name="other",
        access_log_destination=ag.LogGroupLogDestination(group),
        access_log_format=ag.AccessLogFormat.clf(),
        throttling_burst_limit=1,
    )
    cdk.CfnOutput(stack, "O", value=other.url_for_path("/x"))
    plain = ag.RestApi(
        stack,
        "Plain",
        deploy_options=ag.StageOptions(access_log_destination=ag.LogGroupLogDestination(group)),
        cloud_watch_role=False,
        endpoint_configuration=ag.EndpointConfiguration(types=[ag.EndpointType.REGIONAL]),
    )
    plain.root.add_method("GET")
    cdk.Tags.of(stack).add("k", "v")
    _call(cdk, stack, api)


def authorizers(cdk, stack):
    ag, iam = cdk.aws_apigateway, cdk.aws_iam
    api = ag.RestApi(stack, "Api")
    token = ag.TokenAuthorizer(stack, "T", handler=_function(cdk, stack))
    role = iam.Role(stack, "R", assumed_by=iam.ServicePrincipal("apigateway.amazonaws.com"))
    full = ag.TokenAuthorizer(
        stack,
        "Full",
        handler=_function(cdk, stack, "G"),
        assume_role=role,
        authorizer_name="named",
        identity_source=ag.IdentitySource.query_string("token"),
        results_cache_ttl=cdk.Duration.seconds(10),
        validation_regex="a.*",
    )
    request = ag.RequestAuthorizer(
        stack,
        "Req",
        handler=_function(cdk, stack, "H"),
        identity_sources=[
            ag.IdentitySource.header("Authorization"),
            ag.IdentitySource.stage_variable("v"),
            ag.IdentitySource.context("accountId"),
        ],
    )
    api.root.add_method("GET", authorizer=token)
    api.root.add_method("POST", authorizer=full, authorization_type=ag.AuthorizationType.CUSTOM)
    api.root.add_method("PUT", authorizer=request)
    api.root.add_method("DELETE", authorization_type=ag.AuthorizationType.IAM)
    guarded = ag.RestApi(
        stack,
        "Guarded",
        default_method_options=ag.MethodOptions(
            authorizer=ag.RequestAuthorizer(
                stack,
                "Def",
                handler=_function(cdk, stack, "I"),
                identity_sources=[],
                results_cache_ttl=cdk.Duration.seconds(0),
            ),
            api_key_required=True,
        ),
    )
    guarded.root.add_method("GET")
    guarded.root.add_method("POST", authorization_type=ag.AuthorizationType.NONE, api_key_required=False)
    guarded.root.add_resource("x", default_method_options=ag.MethodOptions(operation_name="y")).add_method("GET")
    _call(cdk, stack, api)


def models(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.RestApi(stack, "Api")
    schema = ag.JsonSchema(
        schema=ag.JsonSchemaVersion.DRAFT7,
        title="t",
        type=ag.JsonSchemaType.OBJECT,
        properties={
            "state": ag.JsonSchema(type=ag.JsonSchemaType.STRING, enum=["a", "b"], min_length=1),
            "schema": ag.JsonSchema(type=[ag.JsonSchemaType.NUMBER, ag.JsonSchemaType.NULL]),
            "list": ag.JsonSchema(
                type=ag.JsonSchemaType.ARRAY, items=ag.JsonSchema(ref="#/definitions/d"), unique_items=True
            ),
        },
        definitions={"d": ag.JsonSchema(any_of=[ag.JsonSchema(type=ag.JsonSchemaType.INTEGER, maximum=3)])},
        required=["state"],
        additional_properties=False,
    )
    model = api.add_model("M", schema=schema, content_type="application/json", model_name="Named", description="d")
    other = ag.Model(stack, "N", rest_api=api, schema=ag.JsonSchema(type=ag.JsonSchemaType.STRING))
    validator = api.add_request_validator(
        "V", request_validator_name="v", validate_request_body=True, validate_request_parameters=False
    )
    api.root.add_method(
        "POST",
        request_models={"application/json": model, "text/plain": other, "x/y": ag.Model.ERROR_MODEL},
        request_validator=validator,
    )
    api.root.add_method("PUT", request_validator_options=ag.RequestValidatorOptions(validate_request_body=True))
    _call(cdk, stack, api)


def cors(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.RestApi(
        stack,
        "Api",
        default_cors_preflight_options=ag.CorsOptions(
            allow_origins=ag.Cors.ALL_ORIGINS, allow_methods=ag.Cors.ALL_METHODS
        ),
    )
    api.root.add_resource("a").add_resource("b").add_method("GET")
    api.root.add_resource(
        "c",
        default_cors_preflight_options=ag.CorsOptions(
            allow_origins=["https://a.com", "https://b.com", "https://c.com"],
            allow_credentials=True,
            allow_headers=["X"],
            allow_methods=["GET"],
            expose_headers=["Y", "Z"],
            max_age=cdk.Duration.minutes(1),
            status_code=200,
        ),
    ).add_method("GET")
    plain = ag.RestApi(stack, "Plain")
    plain.root.add_resource("x").add_cors_preflight(
        allow_origins=["https://a.com"], allow_methods=["ANY"], disable_cache=True
    )
    _call(cdk, stack, api)


def one_function(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.LambdaRestApi(stack, "Api", handler=_function(cdk, stack))
    other = ag.LambdaRestApi(
        stack,
        "Other",
        handler=_function(cdk, stack, "G"),
        proxy=False,
        rest_api_name="named",
        integration_options=ag.LambdaIntegrationOptions(allow_test_invoke=False, timeout=cdk.Duration.seconds(1)),
        default_cors_preflight_options=ag.CorsOptions(allow_origins=["*"]),
    )
    items = other.root.add_resource("items")
    items.add_method("GET")
    items.add_proxy(any_method=False).add_method("POST")
    _call(cdk, stack, api)


def proxies(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.RestApi(
        stack,
        "Api",
        default_integration=ag.HttpIntegration("https://x.org"),
        default_cors_preflight_options=ag.CorsOptions(allow_origins=["*"]),
    )
    api.root.add_proxy()
    deep = api.root.resource_for_path("/a/b")
    deep.add_proxy(default_integration=ag.MockIntegration())
    _call(cdk, stack, api)


def refused_log_format(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(
        stack,
        "Api",
        deploy_options=ag.StageOptions(
            access_log_destination=ag.LogGroupLogDestination(cdk.aws_logs.LogGroup(stack, "L")),
            access_log_format=ag.AccessLogFormat.custom("$context.requestIdx"),
        ),
    ).root.add_method("GET")


def refused_log_without_destination(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(
        stack, "Api", deploy_options=ag.StageOptions(access_log_format=ag.AccessLogFormat.clf())
    ).root.add_method("GET")


def refused_cache_size_without_cache(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(
        stack, "Api", deploy_options=ag.StageOptions(cache_cluster_enabled=False, cache_cluster_size="0.5")
    ).root.add_method("GET")


def refused_caching_without_cache(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(
        stack, "Api", deploy_options=ag.StageOptions(cache_cluster_enabled=False, caching_enabled=True)
    ).root.add_method("GET")


def refused_method_path(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(
        stack,
        "Api",
        deploy_options=ag.StageOptions(method_options={"/x": ag.MethodDeploymentOptions(metrics_enabled=True)}),
    ).root.add_method("GET")


def refused_authorizer_of_two(cdk, stack):
    ag = cdk.aws_apigateway
    token = ag.TokenAuthorizer(stack, "T", handler=_function(cdk, stack))
    ag.RestApi(stack, "A").root.add_method("GET", authorizer=token)
    ag.RestApi(stack, "B").root.add_method("GET", authorizer=token)


def refused_authorizer_of_none(cdk, stack):
    cdk.aws_apigateway.TokenAuthorizer(stack, "T", handler=_function(cdk, stack))


def refused_cached_too_long(cdk, stack):
    ag = cdk.aws_apigateway
    ag.TokenAuthorizer(stack, "T", handler=_function(cdk, stack), results_cache_ttl=cdk.Duration.hours(2))


def refused_no_sources(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RequestAuthorizer(stack, "T", handler=_function(cdk, stack), identity_sources=[])


def refused_authorization_mismatch(cdk, stack):
    ag = cdk.aws_apigateway
    token = ag.TokenAuthorizer(stack, "T", handler=_function(cdk, stack))
    ag.RestApi(stack, "A").root.add_method("GET", authorizer=token, authorization_type=ag.AuthorizationType.IAM)


def refused_mixed_origins(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(stack, "A").root.add_cors_preflight(allow_origins=["*", "https://a.com"])


def refused_no_origins(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(stack, "A").root.add_cors_preflight(allow_origins=[])


def refused_age_and_no_cache(cdk, stack):
    ag = cdk.aws_apigateway
    ag.RestApi(stack, "A").root.add_cors_preflight(
        allow_origins=["*"], max_age=cdk.Duration.seconds(1), disable_cache=True
    )


def refused_two_validators(cdk, stack):
    ag = cdk.aws_apigateway
    api = ag.RestApi(stack, "A")
    api.root.add_method(
        "GET",
        request_validator=api.add_request_validator("V"),
        request_validator_options=ag.RequestValidatorOptions(),
    )


def refused_path_and_action(cdk, stack):
    cdk.aws_apigateway.AwsIntegration(service="s3", path="a", action="b")


def refused_two_credentials(cdk, stack):
    ag, iam = cdk.aws_apigateway, cdk.aws_iam
    role = iam.Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r")
    ag.MockIntegration(credentials_passthrough=True, credentials_role=role)


def refused_short_timeout(cdk, stack):
    cdk.aws_apigateway.MockIntegration(timeout=cdk.Duration.millis(49))


def method_on_a_proxy(cdk, stack):
    cdk.aws_apigateway.LambdaRestApi(stack, "Api", handler=_function(cdk, stack)).root.add_method("GET")
