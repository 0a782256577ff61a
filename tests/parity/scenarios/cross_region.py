"""CallAwsServiceCrossRegion: every keyword, pattern and refusal. Its function runs on another runtime than the CDK's."""


def _machine(cdk, stack, *states, **options):
    chain = cdk.sfn.Chain.start(states[0])
    for state in states[1:]:
        chain = chain.next(state)
    body = cdk.sfn.DefinitionBody.from_chainable(chain)
    return cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def _call(cdk, stack, id="Call", make=None, **given):
    return (make or cdk.tasks.CallAwsServiceCrossRegion)(
        stack,
        id,
        **{
            "service": "s3",
            "action": "getObject",
            "iam_resources": ["arn:aws:s3:::bucket/*"],
            "region": "us-west-2",
            "parameters": {"Bucket": "bucket", "Key": cdk.sfn.JsonPath.string_at("$.key")},
            **given,
        },
    )


def calls(cdk, stack):
    iam = cdk.aws_iam
    _machine(
        cdk,
        stack,
        _call(cdk, stack),
        _call(
            cdk,
            stack,
            "Second",
            service="cloudwatch-logs",
            action="describeLogGroups",
            iam_resources=["*"],
            parameters=None,
            endpoint="https://logs.example.com",
            additional_iam_statements=[iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])],
            retry_on_service_exceptions=False,
            result_path="$.groups",
        ),
        _call(cdk, stack, "Third", service="sfn", action="listStateMachines", region=cdk.sfn.JsonPath.string_at("$.r")),
        _call(cdk, stack, "Fourth", service="mwaa", action="getEnvironment", iam_action="airflow:GetEnvironment"),
        _call(cdk, stack, "Fifth", service="mwaa", action="getEnvironment", endpoint=cdk.sfn.JsonPath.string_at("$.e")),
        _call(cdk, stack, "Typed", make=cdk.tasks.CallAwsServiceCrossRegion.json_path, iam_resources=["a", "b"]),
    )


def waiting_for_a_token(cdk, stack):
    _machine(
        cdk,
        stack,
        _call(
            cdk,
            stack,
            service="sqs",
            action="sendMessage",
            parameters={"QueueUrl": "q", "MessageBody": cdk.sfn.JsonPath.task_token},
            integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        ),
    )


def waiting_without_a_token(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN))


def jsonata(cdk, stack):
    make = cdk.tasks.CallAwsServiceCrossRegion.jsonata
    parameters = {"Bucket": "bucket", "Key": "{% $states.input.key %}"}
    _machine(
        cdk,
        stack,
        _call(cdk, stack, make=make, parameters=parameters, outputs="{% $states.result.ETag %}"),
        _call(cdk, stack, "Second", make=make, parameters=parameters, endpoint="{% $states.input.endpoint %}"),
    )


def as_a_job(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB))


def capital_action(cdk, stack):
    _machine(cdk, stack, _call(cdk, stack, action="GetObject"))
