"""The tasks of the spine: every keyword and pattern."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _function(cdk, stack, id="Fn"):
    return cdk.lambda_.Function(
        stack,
        id,
        runtime=cdk.lambda_.Runtime.NODEJS_22_X,
        handler="index.handler",
        code=cdk.lambda_.Code.from_inline("x"),
    )


def _table(cdk, stack):
    return cdk.ddb.Table(stack, "T", partition_key=cdk.ddb.Attribute(name="k", type=cdk.ddb.AttributeType.STRING))


def common_options(cdk, stack):
    sfn = cdk.sfn
    role = cdk.aws_iam.Role.from_role_arn(stack, "Assumed", "arn:aws:iam::123456789012:role/other")
    task = cdk.tasks.LambdaInvoke(
        stack,
        "L",
        lambda_function=_function(cdk, stack),
        comment="c",
        state_name="Name",
        input_path="$.i",
        output_path="$.o",
        result_path="$.r",
        result_selector={"a.$": "$.Payload"},
        task_timeout=sfn.Timeout.duration(cdk.Duration.minutes(1)),
        heartbeat_timeout=sfn.Timeout.at("$.hb"),
        credentials=sfn.Credentials(role=sfn.TaskRole.from_role(role)),
        assign={"x": sfn.JsonPath.string_at("$.y")},
        retry_on_service_exceptions=False,
    )
    task.add_retry(errors=["X"], max_attempts=2)
    task.add_catch(sfn.Pass(stack, "Handler"), errors=["Y"], result_path="$.e", assign={"z": 1})
    _machine(cdk, stack, task)


def deprecated_timeouts(cdk, stack):
    sfn = cdk.sfn
    task = cdk.tasks.LambdaInvoke(
        stack,
        "L",
        lambda_function=_function(cdk, stack),
        timeout=cdk.Duration.seconds(9),
        heartbeat=cdk.Duration.seconds(3),
    )
    other = cdk.tasks.LambdaInvoke(
        stack,
        "M",
        lambda_function=_function(cdk, stack, "F2"),
        task_timeout=sfn.Timeout.at("$.t"),
        heartbeat_timeout=sfn.Timeout.duration(cdk.Duration.seconds(4)),
    )
    _machine(cdk, stack, task.next(other))


def credentials_from_path(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        cdk.tasks.LambdaInvoke(
            stack,
            "L",
            lambda_function=_function(cdk, stack),
            credentials={"role": sfn.TaskRole.from_role_arn_json_path("$.role")},
        ),
    )


def lambda_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    fn = _function(cdk, stack)
    chain = tasks.LambdaInvoke(
        stack,
        "A",
        lambda_function=fn,
        payload=sfn.TaskInput.from_object({"a": sfn.JsonPath.string_at("$.a"), "n": 1}),
        client_context="eyJ9",
        qualifier="1",
        invocation_type=tasks.LambdaInvocationType.DRY_RUN,
    )
    chain = chain.next(tasks.LambdaInvoke(stack, "B", lambda_function=fn, payload=sfn.TaskInput.from_text("hello")))
    chain = chain.next(
        tasks.LambdaInvoke(
            stack,
            "C",
            lambda_function=fn,
            payload_response_only=True,
            payload=sfn.TaskInput.from_object({"k.$": "$.k"}),
        )
    )
    chain = chain.next(
        tasks.LambdaInvoke(
            stack, "D", lambda_function=fn, payload_response_only=True, payload=sfn.TaskInput.from_json_path_at("$.p")
        )
    )
    chain = chain.next(
        tasks.LambdaInvoke.jsonata(
            stack,
            "E",
            lambda_function=fn,
            payload=sfn.TaskInput.from_object({"a": "{% $states.input %}"}),
            outputs="{% $states.result %}",
        )
    )
    chain = chain.next(tasks.LambdaInvoke.jsonata(stack, "F", lambda_function=fn))
    _machine(cdk, stack, chain)


def lambda_imports(cdk, stack):
    tasks, lambda_ = cdk.tasks, cdk.lambda_
    fn = _function(cdk, stack)
    alias = lambda_.Alias(stack, "Alias", alias_name="live", version=fn.current_version)
    version = lambda_.Version(stack, "V", lambda_=fn)
    imported = lambda_.Function.from_function_arn(stack, "I", "arn:aws:lambda:us-east-1:123456789012:function:f")
    named = lambda_.Function.from_function_name(stack, "N", "other")
    chain = tasks.LambdaInvoke(stack, "A", lambda_function=alias)
    for id, function in (("B", version), ("C", imported), ("D", named)):
        chain = chain.next(tasks.LambdaInvoke(stack, id, lambda_function=function))
    _machine(cdk, stack, chain)


def lambda_unsupported_pattern(cdk, stack):
    cdk.tasks.LambdaInvoke(
        stack, "L", lambda_function=_function(cdk, stack), integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )


def lambda_token_missing(cdk, stack):
    cdk.tasks.LambdaInvoke(
        stack,
        "L",
        lambda_function=_function(cdk, stack),
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def lambda_token_within_context(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        cdk.tasks.LambdaInvoke(
            stack,
            "L",
            lambda_function=_function(cdk, stack),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            payload=sfn.TaskInput.from_object({"c": {"d": sfn.JsonPath.entire_context}}),
        ),
    )


def lambda_token_in_format(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        cdk.tasks.LambdaInvoke(
            stack,
            "L",
            lambda_function=_function(cdk, stack),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            payload=sfn.TaskInput.from_object({"c": sfn.JsonPath.format("x {}", sfn.JsonPath.task_token)}),
        ),
    )


def lambda_token_in_jsonata(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        cdk.tasks.LambdaInvoke.jsonata(
            stack,
            "L",
            lambda_function=_function(cdk, stack),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
            payload=sfn.TaskInput.from_object({"c": "{% $states.context.Task.Token %}"}),
        ),
    )


def lambda_response_only_and_qualifier(cdk, stack):
    cdk.tasks.LambdaInvoke(stack, "L", lambda_function=_function(cdk, stack), payload_response_only=True, qualifier="1")


def dynamo_get(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.DynamoGetItem(
            stack,
            "G",
            table=_table(cdk, stack),
            key={"k": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.k"))},
            consistent_read=True,
            expression_attribute_names={"#a": "A"},
            return_consumed_capacity=tasks.DynamoConsumedCapacity.TOTAL,
            projection_expression=[
                tasks.DynamoProjectionExpression().with_attribute("A").at_index(1).with_attribute("B"),
                tasks.DynamoProjectionExpression().with_attribute("C"),
            ],
        ),
    )


def dynamo_values(cdk, stack):
    sfn = cdk.sfn
    v = cdk.tasks.DynamoAttributeValue
    item = {
        "s": v.from_string("x"),
        "n": v.from_number(1.5),
        "i": v.from_number(3),
        "nf": v.number_from_string("7"),
        "b": v.from_binary("eA=="),
        "ss": v.from_string_set(["a", "b"]),
        "ns": v.from_number_set([1, 2.5]),
        "nss": v.number_set_from_strings(["1"]),
        "bs": v.from_binary_set(["eA=="]),
        "m": v.from_map({"x": v.from_string("y")}),
        "mj": v.map_from_json_path("$.m"),
        "l": v.from_list([v.from_number(1), v.from_null(True)]),
        "lj": v.list_from_json_path(sfn.JsonPath.string_at("$.l")),
        "null": v.from_null(True),
        "bool": v.from_boolean(False),
        "bj": v.boolean_from_json_path(sfn.JsonPath.string_at("$.b")),
        "path": v.from_string(sfn.JsonPath.string_at("$.p")),
        "npath": v.number_from_string(sfn.JsonPath.string_at("$.q")),
    }
    _machine(
        cdk,
        stack,
        cdk.tasks.DynamoPutItem(
            stack,
            "P",
            table=_table(cdk, stack),
            item=item,
            condition_expression="a = :a",
            expression_attribute_names={"#a": "b"},
            expression_attribute_values={":a": v.from_string("z")},
            return_consumed_capacity=cdk.tasks.DynamoConsumedCapacity.INDEXES,
            return_item_collection_metrics=cdk.tasks.DynamoItemCollectionMetrics.SIZE,
            return_values=cdk.tasks.DynamoReturnValues.ALL_OLD,
        ),
    )


def dynamo_delete_and_update(cdk, stack):
    tasks = cdk.tasks
    v = tasks.DynamoAttributeValue
    table = cdk.ddb.Table.from_table_name(stack, "I", "imported")
    delete = tasks.DynamoDeleteItem(
        stack,
        "D",
        table=table,
        key={"k": v.from_string("1")},
        condition_expression="c",
        return_values=tasks.DynamoReturnValues.ALL_OLD,
    )
    update = tasks.DynamoUpdateItem(
        stack,
        "U",
        table=_table(cdk, stack),
        key={"k": v.from_string("1")},
        update_expression="SET a = :a",
        expression_attribute_values={":a": v.from_number(1)},
        return_values=tasks.DynamoReturnValues.UPDATED_NEW,
    )
    _machine(cdk, stack, delete.next(update))


def dynamo_jsonata(cdk, stack):
    v = cdk.tasks.DynamoAttributeValue
    _machine(
        cdk,
        stack,
        cdk.tasks.DynamoPutItem.jsonata(
            stack,
            "P",
            table=_table(cdk, stack),
            item={
                "k": v.from_string("{% $x %}"),
                "m": v.map_from_jsonata("{% {} %}"),
                "b": v.boolean_from_jsonata("{% true %}"),
                "l": v.list_from_jsonata("{% [] %}"),
            },
            outputs="{% 1 %}",
        ),
    )


def dynamo_bad_path(cdk, stack):
    cdk.tasks.DynamoAttributeValue.map_from_json_path("m")


def dynamo_ignored_pattern(cdk, stack):
    _machine(
        cdk,
        stack,
        cdk.tasks.DynamoGetItem(
            stack, "G", table=_table(cdk, stack), key={}, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
        ),
    )


def sns_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    topic = cdk.aws_sns.Topic(stack, "Topic")
    a = tasks.MessageAttribute
    _machine(
        cdk,
        stack,
        tasks.SnsPublish(
            stack,
            "P",
            topic=topic,
            message=sfn.TaskInput.from_object({"a": "b"}),
            subject="s",
            message_per_subscription_type=True,
            message_attributes={
                "text": a(value="x"),
                "number": a(value=4),
                "float": a(value=1.5),
                "bool": a(value=True),
                "list": a(value=["a", 1, None]),
                "path": a(value=sfn.JsonPath.string_at("$.p")),
                "pathNumber": a(value=sfn.JsonPath.number_at("$.p"), data_type=tasks.MessageAttributeDataType.NUMBER),
                "bin": a(value="b", data_type=tasks.MessageAttributeDataType.BINARY),
                "input": a(value=sfn.TaskInput.from_json_path_at("$.q")),
                "typed": a(value=sfn.TaskInput.from_text("r"), data_type=tasks.MessageAttributeDataType.BINARY),
                "dict": {"value": "d"},
            },
        ),
    )


def sns_wrong_attribute(cdk, stack):
    topic = cdk.aws_sns.Topic(stack, "Topic")
    task = cdk.tasks.SnsPublish(
        stack,
        "P",
        topic=topic,
        message=cdk.sfn.TaskInput.from_text("m"),
        message_attributes={
            "a": cdk.tasks.MessageAttribute(value="x", data_type=cdk.tasks.MessageAttributeDataType.NUMBER)
        },
    )
    _machine(cdk, stack, task)


def sns_fifo(cdk, stack):
    topic = cdk.aws_sns.Topic(stack, "Topic", fifo=True)
    _machine(
        cdk,
        stack,
        cdk.tasks.SnsPublish(
            stack,
            "P",
            topic=topic,
            message=cdk.sfn.TaskInput.from_text("m"),
            message_group_id="g",
            message_deduplication_id="d",
        ),
    )


def sns_fifo_without_group(cdk, stack):
    topic = cdk.aws_sns.Topic(stack, "Topic", fifo=True)
    cdk.tasks.SnsPublish(stack, "P", topic=topic, message=cdk.sfn.TaskInput.from_text("m"))


def sns_token(cdk, stack):
    sfn = cdk.sfn
    topic = cdk.aws_sns.Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:us-east-1:123456789012:t")
    _machine(
        cdk,
        stack,
        cdk.tasks.SnsPublish(
            stack,
            "P",
            topic=topic,
            message=sfn.TaskInput.from_json_path_at("$$.Task.Token"),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        ),
    )


def sqs_everything(cdk, stack):
    sfn = cdk.sfn
    queue = cdk.aws_sqs.Queue(stack, "Q", encryption=cdk.aws_sqs.QueueEncryption.KMS, fifo=True)
    _machine(
        cdk,
        stack,
        cdk.tasks.SqsSendMessage(
            stack,
            "S",
            queue=queue,
            message_body=sfn.TaskInput.from_object({"t": sfn.JsonPath.task_token}),
            delay=cdk.Duration.minutes(1),
            message_deduplication_id="d",
            message_group_id=sfn.JsonPath.string_at("$.g"),
            integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        ),
    )


def sqs_imported(cdk, stack):
    queue = cdk.aws_sqs.Queue.from_queue_arn(stack, "Q", "arn:aws:sqs:us-east-1:123456789012:q")
    _machine(
        cdk, stack, cdk.tasks.SqsSendMessage(stack, "S", queue=queue, message_body=cdk.sfn.TaskInput.from_text("m"))
    )


def sqs_token_missing(cdk, stack):
    cdk.tasks.SqsSendMessage(
        stack,
        "S",
        queue=cdk.aws_sqs.Queue(stack, "Q"),
        message_body=cdk.sfn.TaskInput.from_text("m"),
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def athena_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.AthenaStartQueryExecution(
            stack,
            "A",
            query_string="SELECT ?",
            client_request_token="x" * 32,
            execution_parameters=["a"],
            work_group="wg",
            result_reuse_configuration_max_age=cdk.Duration.minutes(100),
            query_execution_context={"catalog_name": "cat", "database_name": "db"},
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
            result_configuration=tasks.ResultConfiguration(
                output_location=cdk.aws_s3.Location(bucket_name="b", object_key="k"),
                encryption_configuration=tasks.EncryptionConfiguration(
                    encryption_option=tasks.EncryptionOption.S3_MANAGED
                ),
            ),
        ).next(tasks.AthenaStartQueryExecution(stack, "B", query_string=sfn.JsonPath.string_at("$.q"))),
    )


def athena_no_parameters(cdk, stack):
    cdk.tasks.AthenaStartQueryExecution(stack, "A", query_string="x", execution_parameters=[])
