"""Connections of EventBridge and the HTTPS APIs they authorize: every keyword, pattern and refusal."""

ARN = "arn:aws:events:us-east-1:123456789012:connection/Imported/0f7c"
SECRET = "arn:aws:secretsmanager:us-east-1:123456789012:secret:events!connection/Imported/0f7c"


def _machine(cdk, stack, *states, **options):
    chain = cdk.sfn.Chain.start(states[0])
    for state in states[1:]:
        chain = chain.next(state)
    body = cdk.sfn.DefinitionBody.from_chainable(chain)
    return cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def _connection(cdk, stack):
    return cdk.aws_events.Connection.from_event_bus_arn(stack, "Imported", ARN, SECRET)


def _secret(cdk, text="x"):
    return cdk.SecretValue.unsafe_plain_text(text)


def connections(cdk, stack):
    e = cdk.aws_events
    string, secret = e.HttpParameter.from_string, e.HttpParameter.from_secret
    first = e.Connection(
        stack,
        "Key",
        authorization=e.Authorization.api_key("x-api-key", cdk.SecretValue.secrets_manager("name")),
        connection_name="my-connection",
        description="d",
        body_parameters={"b": string("1"), "c": secret(_secret(cdk))},
        header_parameters={"h": string("2")},
        query_string_parameters={"q": string("3")},
    )
    e.Connection(stack, "Basic", authorization=e.Authorization.basic("me", _secret(cdk)), header_parameters={})
    e.Connection(
        stack,
        "OAuth",
        authorization=e.Authorization.oauth(
            authorization_endpoint="https://example.com/token",
            client_id="id",
            client_secret=_secret(cdk),
            http_method=e.HttpMethod.POST,
            body_parameters={"grant_type": string("client_credentials")},
            header_parameters={"h": secret(_secret(cdk))},
            query_string_parameters={"q": string("v")},
        ),
        query_string_parameters={"q": string("3")},
    )
    e.Connection(
        stack,
        "PlainOAuth",
        authorization=e.Authorization.oauth(
            authorization_endpoint="https://example.com/token",
            client_id="id",
            client_secret=_secret(cdk),
            http_method=e.HttpMethod.GET,
        ),
    )
    attributes = e.Connection.from_connection_attributes(
        stack, "A", connection_arn=ARN, connection_name="n", connection_secret_arn=SECRET
    )
    for index, one in enumerate((first, attributes, _connection(cdk, stack))):
        for name in ("connection_arn", "connection_name", "connection_secret_arn"):
            cdk.CfnOutput(stack, f"{name.replace('_', '')}{index}", value=getattr(one, name))
    cdk.CfnOutput(stack, "Where", value=attributes.env.region + attributes.env.account)


def wrong_oauth_method(cdk, stack):
    e = cdk.aws_events
    e.Authorization.oauth(
        authorization_endpoint="https://example.com/token",
        client_id="id",
        client_secret=_secret(cdk),
        http_method=e.HttpMethod.PATCH,
    )


def _call(cdk, stack, id="Call", make=None, **given):
    text = cdk.sfn.TaskInput.from_text
    return (make or cdk.tasks.HttpInvoke)(
        stack,
        id,
        **{
            "api_root": "https://api.example.com",
            "api_endpoint": text("orders/1"),
            "connection": stack.node.try_find_child("Imported") or _connection(cdk, stack),
            "method": text("GET"),
            **given,
        },
    )


def calls(cdk, stack):
    sfn, text = cdk.sfn, cdk.sfn.TaskInput.from_text
    e = cdk.aws_events
    made = e.Connection(stack, "Made", authorization=e.Authorization.basic("me", _secret(cdk)))
    _machine(
        cdk,
        stack,
        _call(cdk, stack),
        _call(
            cdk,
            stack,
            "All",
            connection=made,
            method=text("POST"),
            body=sfn.TaskInput.from_object({"a": sfn.JsonPath.string_at("$.a")}),
            headers=sfn.TaskInput.from_object({"X-A": "1", "X-B": sfn.JsonPath.string_at("$.b")}),
            query_string_parameters=sfn.TaskInput.from_object({"q": "v", "r": ["1", "2"]}),
        ),
        _call(
            cdk,
            stack,
            "Paths",
            make=cdk.tasks.HttpInvoke.json_path,
            api_endpoint=sfn.TaskInput.from_json_path_at("$.endpoint"),
            method=sfn.TaskInput.from_json_path_at("$.method"),
            headers=sfn.TaskInput.from_json_path_at("$.headers"),
            body=sfn.TaskInput.from_json_path_at("$.body"),
            query_string_parameters=sfn.TaskInput.from_json_path_at("$.query"),
        ),
        _call(cdk, stack, "Root", api_root=sfn.JsonPath.string_at("$.root")),
        _call(
            cdk, stack, "Format", api_endpoint=text(sfn.JsonPath.format("orders/{}", sfn.JsonPath.string_at("$.id")))
        ),
        _call(cdk, stack, "Quoted", api_endpoint=text("it's/{}\\")),
        _call(cdk, stack, "Reference", api_root=f"https://{cdk.Aws.REGION}.example.com"),
    )


def encodings(cdk, stack):
    kinds = cdk.tasks.URLEncodingFormat
    body = cdk.sfn.TaskInput.from_object({"a": ["1", "2"]})
    headers = cdk.sfn.TaskInput.from_object({"X-A": "1", "Content-Type": "text/plain"})
    names = ("BRACKETS", "COMMAS", "DEFAULT", "INDICES", "NONE", "REPEAT")
    _machine(
        cdk,
        stack,
        *(
            _call(cdk, stack, name, body=body, headers=headers, url_encoding_format=getattr(kinds, name))
            for name in names
        ),
        _call(cdk, stack, "Headerless", body=body, url_encoding_format=kinds.DEFAULT),
    )


def jsonata(cdk, stack):
    text = cdk.sfn.TaskInput.from_text
    make = cdk.tasks.HttpInvoke.jsonata
    _machine(
        cdk,
        stack,
        _call(cdk, stack, "A", make=make),
        _call(
            cdk,
            stack,
            "B",
            make=make,
            api_root="{% $states.input.root %}",
            api_endpoint=text("{% 'orders/' & $states.input.id %}"),
            method=text("{% $states.input.method %}"),
            headers=text("{% $states.input.headers %}"),
            body=cdk.sfn.TaskInput.from_object({"a": "{% $states.input.a %}"}),
            outputs="{% $states.result.ResponseBody %}",
        ),
        _call(cdk, stack, "C", make=make, url_encoding_format=cdk.tasks.URLEncodingFormat.COMMAS),
    )


def jsonata_machine(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack), query_language=cdk.sfn.QueryLanguage.JSONATA)


def quotes_in_jsonata(cdk, stack):
    endpoint = cdk.sfn.TaskInput.from_text("it's")
    _machine(cdk, stack, _call(cdk, stack, make=cdk.tasks.HttpInvoke.jsonata, api_endpoint=endpoint))


def ignored_pattern(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB))


def before_the_flag(cdk, stack):
    _machine(
        cdk, stack, _call(cdk, stack), _call(cdk, stack, "Quoted", api_endpoint=cdk.sfn.TaskInput.from_text("it's"))
    )


def path_before_the_flag(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack, api_endpoint=cdk.sfn.TaskInput.from_json_path_at("$.x")))


before_the_flag.context = {"@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint": False}
path_before_the_flag.context = before_the_flag.context
