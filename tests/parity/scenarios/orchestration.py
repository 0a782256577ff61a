"""Events, nested executions, activities, expressions and any call of AWS."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def events_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    bus = cdk.aws_events.EventBus(stack, "Bus")
    entry = tasks.EventBridgePutEventsEntry
    _machine(
        cdk,
        stack,
        tasks.EventBridgePutEvents(
            stack,
            "E",
            entries=[
                entry(
                    detail=sfn.TaskInput.from_object({"a": sfn.JsonPath.string_at("$.a")}),
                    detail_type="t",
                    source="s",
                    event_bus=bus,
                ),
                entry(detail=sfn.TaskInput.from_text("{}"), detail_type=sfn.JsonPath.string_at("$.t"), source="s2"),
            ],
        ),
    )


def events_token(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.EventBridgePutEvents(
            stack,
            "E",
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            entries=[
                tasks.EventBridgePutEventsEntry(
                    detail=sfn.TaskInput.from_object({"t": sfn.JsonPath.task_token}), detail_type="t", source="s"
                )
            ],
        ),
    )


def events_empty(cdk, stack):
    cdk.tasks.EventBridgePutEvents(stack, "E", entries=[])


def events_of_aws(cdk, stack):
    cdk.tasks.EventBridgePutEvents(
        stack,
        "E",
        entries=[
            cdk.tasks.EventBridgePutEventsEntry(
                detail=cdk.sfn.TaskInput.from_text("x"), detail_type="t", source="aws.x"
            )
        ],
    )


def start_execution_patterns(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    child = sfn.StateMachine(stack, "Child", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P")))
    imported = sfn.StateMachine.from_state_machine_arn(
        stack, "I", "arn:aws:states:us-east-1:123456789012:stateMachine:m"
    )
    chain = tasks.StepFunctionsStartExecution(
        stack, "A", state_machine=child, integration_pattern=sfn.IntegrationPattern.RUN_JOB, name="n"
    )
    chain = chain.next(
        tasks.StepFunctionsStartExecution(
            stack,
            "B",
            state_machine=imported,
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
            input=sfn.TaskInput.from_object({"a": 1}),
            associate_with_parent=True,
        )
    )
    chain = chain.next(
        tasks.StepFunctionsStartExecution(
            stack,
            "C",
            state_machine=child,
            input=sfn.TaskInput.from_json_path_at("$.x"),
            name=sfn.JsonPath.string_at("$.n"),
        )
    )
    chain = chain.next(
        tasks.StepFunctionsStartExecution.jsonata(stack, "D", state_machine=child, associate_with_parent=True)
    )
    _machine(cdk, stack, chain)


def start_execution_parent_of_text(cdk, stack):
    sfn = cdk.sfn
    child = sfn.StateMachine.from_state_machine_name(stack, "I", "m")
    cdk.tasks.StepFunctionsStartExecution(
        stack, "A", state_machine=child, input=sfn.TaskInput.from_text("x"), associate_with_parent=True
    )


def invoke_activity(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    activity = sfn.Activity(stack, "Act")
    chain = tasks.StepFunctionsInvokeActivity(
        stack,
        "A",
        activity=activity,
        parameters={"a": sfn.JsonPath.string_at("$.a")},
        heartbeat_timeout=sfn.Timeout.duration(cdk.Duration.seconds(5)),
    )
    chain = chain.next(
        tasks.StepFunctionsInvokeActivity.jsonata(stack, "B", activity=activity, arguments={"x": "{% 1 %}"})
    )
    _machine(cdk, stack, chain)


def activity_with_key(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    activity = sfn.Activity(
        stack,
        "Act",
        activity_name="a",
        encryption_configuration=sfn.CustomerManagedEncryptionConfiguration(cdk.aws_kms.Key(stack, "K")),
    )
    _machine(cdk, stack, tasks.StepFunctionsInvokeActivity(stack, "A", activity=activity))


def evaluate_expression(cdk, stack):
    tasks, lambda_ = cdk.tasks, cdk.lambda_
    chain = tasks.EvaluateExpression(stack, "A", expression="$.a + $.b - $.a", result_path="$.c")
    chain = chain.next(
        tasks.EvaluateExpression(
            stack,
            "B",
            expression="`x ${$.list[0].y}`",
            runtime=lambda_.Runtime.NODEJS_20_X,
            architecture=lambda_.Architecture.ARM_64,
        )
    )
    chain = chain.next(tasks.EvaluateExpression(stack, "C", expression="1 + 1"))
    _machine(cdk, stack, chain)


def evaluate_expression_shared(cdk, stack):
    stack.node.set_context("@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction", False)
    tasks = cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.EvaluateExpression(stack, "A", expression="$.a").next(
            tasks.EvaluateExpression(stack, "B", expression="$.b")
        ),
    )


def evaluate_path_in_string(cdk, stack):
    cdk.tasks.EvaluateExpression(stack, "A", expression="'$.a'")


def evaluate_path_in_template(cdk, stack):
    cdk.tasks.EvaluateExpression(stack, "A", expression="`$.a`")


def call_aws_service(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    chain = tasks.CallAwsService(
        stack,
        "A",
        service="dynamoDb",
        action="putItem",
        parameters={"TableName": "t", "Item.$": "$.i", "N": sfn.JsonPath.number_at("$.n")},
        iam_resources=["*"],
        additional_iam_statements=[cdk.aws_iam.PolicyStatement(actions=["x:y"], resources=["z"])],
    )
    chain = chain.next(tasks.CallAwsService(stack, "B", service="sfn", action="listStateMachines", iam_resources=["*"]))
    chain = chain.next(
        tasks.CallAwsService(
            stack,
            "C",
            service="mwaa",
            action="listEnvironments",
            iam_resources=["*"],
            iam_action="airflow:ListEnvironments",
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        )
    )
    chain = chain.next(
        tasks.CallAwsService.jsonata(
            stack, "D", service="s3", action="listBuckets", iam_resources=["*"], parameters={"Prefix": "{% 'x' %}"}
        )
    )
    _machine(cdk, stack, chain)


def call_aws_service_job(cdk, stack):
    cdk.tasks.CallAwsService(
        stack,
        "A",
        service="s3",
        action="listBuckets",
        iam_resources=["*"],
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )


def call_aws_service_pascal_action(cdk, stack):
    cdk.tasks.CallAwsService(stack, "A", service="s3", action="ListBuckets", iam_resources=["*"])


def call_aws_service_camel_parameter(cdk, stack):
    cdk.tasks.CallAwsService(
        stack, "A", service="s3", action="getObject", iam_resources=["*"], parameters={"bucket": "b"}
    )
