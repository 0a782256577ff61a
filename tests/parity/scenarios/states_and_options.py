"""Keywords of tasks and states that no other scenario gives."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    body = cdk.sfn.DefinitionBody.from_chainable(chain)
    cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def _table(cdk, stack):
    return cdk.ddb.Table.from_table_name(stack, "Table", "table")


def dynamo_changes(cdk, stack):
    t = cdk.tasks
    options = {
        "table": _table(cdk, stack),
        "key": {"id": t.DynamoAttributeValue.from_string("a")},
        "condition_expression": "attribute_exists(#n) AND #n < :v",
        "expression_attribute_names": {"#n": "name"},
        "expression_attribute_values": {":v": t.DynamoAttributeValue.from_number(3)},
        "return_consumed_capacity": t.DynamoConsumedCapacity.INDEXES,
        "return_item_collection_metrics": t.DynamoItemCollectionMetrics.SIZE,
    }
    _machine(
        cdk,
        stack,
        t.DynamoDeleteItem(stack, "Delete", return_values=t.DynamoReturnValues.ALL_OLD, **options),
        t.DynamoUpdateItem(
            stack,
            "Update",
            update_expression="SET #n = :v",
            return_values=t.DynamoReturnValues.UPDATED_NEW,
            **options,
        ),
    )


def api_tokens_and_queries(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    api = cdk.aws_apigateway.RestApi.from_rest_api_id(stack, "Api", "api")
    token = sfn.TaskInput.from_object({"Token": sfn.JsonPath.array(sfn.JsonPath.task_token)})
    query = sfn.TaskInput.from_object({"page": "1", "who": sfn.JsonPath.string_at("$.who")})
    waiting = {"integration_pattern": sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN, "headers": token}
    _machine(
        cdk,
        stack,
        t.CallApiGatewayRestApiEndpoint(
            stack, "Rest", api=api, stage_name="s", method=t.HttpMethod.POST, query_parameters=query, **waiting
        ),
        t.CallApiGatewayHttpApiEndpoint(
            stack,
            "Http",
            api_id="a",
            api_stack=stack,
            method=t.HttpMethod.HEAD,
            auth_type=t.AuthType.IAM_ROLE,
            query_parameters=query,
            request_body=sfn.TaskInput.from_text("body"),
            **waiting,
        ),
        t.CallApiGatewayHttpApiEndpoint(
            stack,
            "Resource",
            api_id="a",
            api_stack=stack,
            method=t.HttpMethod.OPTIONS,
            auth_type=t.AuthType.RESOURCE_POLICY,
            stage_name="s",
        ),
    )


def child_with_a_token(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    child = sfn.StateMachine.from_state_machine_arn(
        stack, "Child", "arn:aws:states:us-east-1:123456789012:stateMachine:child"
    )
    _machine(
        cdk,
        stack,
        t.StepFunctionsStartExecution(
            stack,
            "Start",
            state_machine=child,
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            associate_with_parent=True,
            input=sfn.TaskInput.from_object({"token": sfn.JsonPath.task_token}),
            name=sfn.JsonPath.string_at("$.name"),
        ),
    )


def batch_on_a_kind_of_machine(cdk, stack):
    arn = "arn:aws:batch:us-east-1:123456789012:"
    overrides = cdk.tasks.BatchContainerOverrides(
        command=["run"],
        environment={"A": "b"},
        gpu_count=1,
        instance_type=cdk.aws_ec2.InstanceType("p3.2xlarge"),
        memory=cdk.Size.gibibytes(2),
        vcpus=4,
    )
    _machine(
        cdk,
        stack,
        cdk.tasks.BatchSubmitJob(
            stack,
            "B",
            job_definition_arn=arn + "job-definition/d:1",
            job_queue_arn=arn + "job-queue/q",
            job_name="j",
            container_overrides=overrides,
        ),
    )


def names_and_assignments(cdk, stack):
    sfn = cdk.sfn
    seen = {"seen": sfn.JsonPath.string_at("$.a")}
    choice = sfn.Choice(stack, "C", state_name="the choice", comment="c", assign=seen, input_path="$.i")
    choice.when(
        sfn.Condition.is_present("$.b"),
        sfn.Fail(stack, "F", state_name="the end", comment="f"),
        assign=seen,
        comment="w",
    )
    choice.otherwise(sfn.Succeed(stack, "S", state_name="a good end", input_path="$.i", output_path="$.o"))
    wait = sfn.Wait.json_path(
        stack,
        "W",
        time=sfn.WaitTime.timestamp_path("$.t"),
        state_name="the wait",
        comment="w",
        input_path="$.i",
        output_path="$.o",
        assign=seen,
    )
    _machine(cdk, stack, wait, choice)


def states_in_jsonata(cdk, stack):
    sfn = cdk.sfn
    out = {"a": "{% $states.input.a %}"}
    wait = sfn.Wait.jsonata(stack, "W", time=sfn.WaitTime.timestamp("{% $t %}"), outputs=out, assign=out, comment="w")
    parallel = sfn.Parallel.jsonata(stack, "P", arguments=out, outputs="{% $states.result[0] %}", assign=out)
    parallel.branch(sfn.Pass.jsonata(stack, "In", outputs=out, assign=out, state_name="in"))
    each = sfn.Map.jsonata(
        stack,
        "M",
        items=sfn.ProvideItems.jsonata("{% $states.input.items %}"),
        jsonata_item_selector="{% {'item': $states.context.Map.Item.Value} %}",
        jsonata_max_concurrency="{% $n %}",
        outputs=out,
        state_name="each",
    ).item_processor(sfn.Pass.jsonata(stack, "Each"))
    choice = sfn.Choice.jsonata(stack, "C", outputs=out, assign=out)
    choice.when(sfn.Condition.jsonata("{% $states.input.a %}"), sfn.Succeed.jsonata(stack, "S", outputs=out))
    choice.otherwise(sfn.Fail.jsonata(stack, "F", error="{% $e %}", cause="{% $c %}"))
    _machine(cdk, stack, wait, parallel, each, choice)


def distributed_with_everything(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    each = sfn.DistributedMap(
        stack,
        "D",
        comment="d",
        state_name="the map",
        input_path="$.i",
        output_path="$.o",
        assign={"seen": sfn.JsonPath.string_at("$.a")},
        result_path="$.o.r",
        result_selector={"n": sfn.JsonPath.string_at("$.n")},
        item_selector={"v": sfn.JsonPath.object_at("$$.Map.Item.Value")},
        item_reader=sfn.S3JsonItemReader(bucket=bucket, key="k.json", max_items=9),
        item_batcher=sfn.ItemBatcher(max_items_per_batch=3, max_input_bytes_per_batch=1000, batch_input={"a": 1}),
        label="label",
        map_execution_type=sfn.StateMachineType.STANDARD,
        max_concurrency=7,
        tolerated_failure_count=2,
        tolerated_failure_percentage=5,
    ).item_processor(sfn.Pass(stack, "Each"))
    _machine(cdk, stack, each)


def distributed_in_jsonata(cdk, stack):
    sfn = cdk.sfn
    out = {"a": "{% $states.input.a %}"}
    each = sfn.DistributedMap.jsonata(
        stack,
        "D",
        items=sfn.ProvideItems.json_array([1, "{% $states.input.two %}"]),
        jsonata_item_selector="{% {'item': $states.context.Map.Item.Value} %}",
        jsonata_max_concurrency="{% $n %}",
        assign=out,
        outputs=out,
        tolerated_failure_percentage=10,
    ).item_processor(sfn.Pass.jsonata(stack, "Each"))
    _machine(cdk, stack, each)


def older_names(cdk, stack):
    sfn = cdk.sfn
    stop = cdk.tasks.AthenaStopQueryExecution(
        stack, "Stop", query_execution_id="x", timeout=cdk.Duration.minutes(5), heartbeat=cdk.Duration.minutes(1)
    )
    each = sfn.Map(stack, "M", parameters={"a": sfn.JsonPath.string_at("$.a")}).iterator(sfn.Pass(stack, "Each"))
    sfn.StateMachine(
        stack, "SM", definition=stop.next(each), timeout=cdk.Duration.hours(1), tracing_enabled=True, comment="m"
    )


def result_path_in_jsonata(cdk, stack):
    cdk.sfn.Pass.jsonata(stack, "P", result_path="$.x")


def input_path_of_a_task_in_jsonata(cdk, stack):
    cdk.tasks.AthenaStopQueryExecution.jsonata(stack, "A", query_execution_id="x", input_path="$.x")


def outputs_in_json_path(cdk, stack):
    cdk.tasks.AthenaStopQueryExecution.json_path(stack, "A", query_execution_id="x", outputs="x")


def arguments_in_json_path(cdk, stack):
    cdk.sfn.Parallel.json_path(stack, "P", arguments={})


def items_in_json_path(cdk, stack):
    cdk.sfn.Map.json_path(stack, "M", items=cdk.sfn.ProvideItems.json_array([1]))


def error_path_in_jsonata(cdk, stack):
    cdk.sfn.Fail.jsonata(stack, "F", error_path="$.e")
