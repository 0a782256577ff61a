"""Calls of REST and HTTP APIs, and the APIs as far as they are made here."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def rest_everything(cdk, stack):
    sfn, tasks, api = cdk.sfn, cdk.tasks, cdk.apigateway
    rest = api.RestApi(
        stack,
        "Api",
        description="d",
        rest_api_name="named",
        deploy_options=api.StageOptions(stage_name="dev"),
        endpoint_types=[api.EndpointType.REGIONAL],
    )
    pets = rest.root.add_resource("pets")
    pets.add_method("GET", api.HttpIntegration("https://example.com"))
    pets.add_resource("{id}").add_method(
        "post",
        api.MockIntegration(
            request_templates={"application/json": "{}"},
            integration_responses=[api.IntegrationResponse(status_code="200")],
        ),
        method_responses=[api.MethodResponse(status_code="200")],
        api_key_required=True,
        authorization_type=api.AuthorizationType.IAM,
    )
    task = tasks.CallApiGatewayRestApiEndpoint(
        stack,
        "Call",
        api=rest,
        stage_name="dev",
        method=tasks.HttpMethod.POST,
        api_path="/pets/1",
        auth_type=tasks.AuthType.IAM_ROLE,
        region="eu-west-1",
        headers=sfn.TaskInput.from_object({"a": ["b"]}),
        query_parameters=sfn.TaskInput.from_object({"q": sfn.JsonPath.list_at("$.q")}),
        request_body=sfn.TaskInput.from_object({"x": sfn.JsonPath.string_at("$.x")}),
    )
    _machine(cdk, stack, task)


def rest_imported(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    rest = cdk.apigateway.RestApi.from_rest_api_id(stack, "Api", "abc123")
    chain = tasks.CallApiGatewayRestApiEndpoint(
        stack, "A", api=rest, stage_name="prod", method=tasks.HttpMethod.GET, auth_type=tasks.AuthType.NO_AUTH
    )
    chain = chain.next(
        tasks.CallApiGatewayRestApiEndpoint(
            stack,
            "B",
            api=rest,
            stage_name="prod",
            method=tasks.HttpMethod.DELETE,
            auth_type=tasks.AuthType.RESOURCE_POLICY,
            request_body=sfn.TaskInput.from_text("x"),
        )
    )
    chain = chain.next(
        tasks.CallApiGatewayRestApiEndpoint.jsonata(
            stack, "C", api=rest, stage_name="prod", method=tasks.HttpMethod.PATCH, api_path="{% $p %}"
        )
    )
    _machine(cdk, stack, chain)


def rest_without_deployment(cdk, stack):
    api = cdk.apigateway
    rest = api.RestApi(stack, "Api", deploy=False, cloud_watch_role=False)
    rest.root.resource_for_path("/a/b").add_method("ANY")


def rest_without_methods(cdk, stack):
    cdk.apigateway.RestApi(stack, "Api")


def rest_options_without_deployment(cdk, stack):
    cdk.apigateway.RestApi(stack, "Api", deploy=False, deploy_options={"stage_name": "x"})


def rest_path_without_slash(cdk, stack):
    rest = cdk.apigateway.RestApi.from_rest_api_id(stack, "Api", "abc123")
    cdk.tasks.CallApiGatewayRestApiEndpoint(
        stack, "A", api=rest, stage_name="prod", method=cdk.tasks.HttpMethod.GET, api_path="x"
    )


def rest_token_missing(cdk, stack):
    rest = cdk.apigateway.RestApi.from_rest_api_id(stack, "Api", "abc123")
    cdk.tasks.CallApiGatewayRestApiEndpoint(
        stack,
        "A",
        api=rest,
        stage_name="prod",
        method=cdk.tasks.HttpMethod.GET,
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def rest_as_a_job(cdk, stack):
    rest = cdk.apigateway.RestApi.from_rest_api_id(stack, "Api", "abc123")
    cdk.tasks.CallApiGatewayRestApiEndpoint(
        stack,
        "A",
        api=rest,
        stage_name="prod",
        method=cdk.tasks.HttpMethod.GET,
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )


def http_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    http = cdk.apigatewayv2.HttpApi(stack, "Api", api_name="named", description="d")
    http.add_stage("Beta", stage_name="beta", auto_deploy=True)
    task = tasks.CallApiGatewayHttpApiEndpoint(
        stack,
        "A",
        api_id=http.api_id,
        api_stack=stack,
        method=tasks.HttpMethod.POST,
        stage_name="beta",
        api_path="/x",
        auth_type=tasks.AuthType.IAM_ROLE,
        integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        headers=sfn.TaskInput.from_object({"t": sfn.JsonPath.array(sfn.JsonPath.task_token)}),
        request_body=sfn.TaskInput.from_json_path_at("$.b"),
    )
    _machine(
        cdk,
        stack,
        task.next(
            tasks.CallApiGatewayHttpApiEndpoint(
                stack,
                "B",
                api_id="literal",
                api_stack=stack,
                method=tasks.HttpMethod.GET,
                auth_type=tasks.AuthType.NO_AUTH,
            )
        ),
    )


def http_imported(cdk, stack):
    http = cdk.apigatewayv2.HttpApi.from_http_api_attributes(stack, "Api", http_api_id="abc")
    _machine(
        cdk,
        stack,
        cdk.tasks.CallApiGatewayHttpApiEndpoint(
            stack, "A", api_id=http.api_id, api_stack=stack, method=cdk.tasks.HttpMethod.HEAD
        ),
    )
