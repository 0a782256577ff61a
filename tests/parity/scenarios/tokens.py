"""Values known only at deployment, in the places where literals and paths go; feature flags; several stacks."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _text(cdk, stack):
    return cdk.CfnParameter(stack, "Text", default="x").value_as_string


def _number(cdk, stack):
    return cdk.CfnParameter(stack, "Number", type="Number", default=5).value_as_number


def states_with_tokens(cdk, stack):
    sfn = cdk.sfn
    text, number = _text(cdk, stack), _number(cdk, stack)
    chain = sfn.Pass(
        stack,
        "P",
        comment=text,
        parameters={"t": text, "n": number, "mixed": f"a-{text}-b", "l": [text, number]},
        result_path=text,
    )
    chain = chain.next(sfn.Wait(stack, "W", time=sfn.WaitTime.duration(cdk.Duration.seconds(number))))
    chain = chain.next(sfn.Wait(stack, "W2", time=sfn.WaitTime.timestamp(text)))
    each = sfn.Map(stack, "M", max_concurrency=number, items_path=text).item_processor(
        sfn.Pass(stack, "I", state_name=f"Named {text}")
    )
    choice = sfn.Choice(stack, "C").when(
        sfn.Condition.string_equals("$.a", text), sfn.Fail(stack, "F", error=text, cause=f"because {text}")
    )
    choice.when(sfn.Condition.number_greater_than("$.a", number), sfn.Succeed(stack, "S"))
    _machine(cdk, stack, chain.next(each).next(choice), comment=text, timeout=cdk.Duration.seconds(number))


def tasks_with_tokens(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    text, number = _text(cdk, stack), _number(cdk, stack)
    queue = cdk.aws_sqs.Queue.from_queue_arn(stack, "Q", f"arn:aws:sqs:us-east-1:123456789012:{text}")
    chain = tasks.SqsSendMessage(
        stack,
        "A",
        queue=queue,
        message_body=sfn.TaskInput.from_text(text),
        delay=cdk.Duration.seconds(number),
        message_group_id=text,
    )
    topic = cdk.aws_sns.Topic.from_topic_arn(stack, "T", f"arn:aws:sns:us-east-1:123456789012:{text}")
    chain = chain.next(
        tasks.SnsPublish(
            stack,
            "B",
            topic=topic,
            message=sfn.TaskInput.from_object({"a": text, "n": number}),
            subject=text,
            message_attributes={"t": tasks.MessageAttribute(value=text)},
        )
    )
    table = cdk.ddb.Table.from_table_arn(stack, "D", f"arn:aws:dynamodb:us-east-1:123456789012:table/{text}")
    chain = chain.next(
        tasks.DynamoPutItem(stack, "C", table=table, item={"k": tasks.DynamoAttributeValue.from_string(text)})
    )
    fn = cdk.lambda_.Function.from_function_arn(stack, "F", cdk.Fn.import_value("function-arn"))
    chain = chain.next(
        tasks.LambdaInvoke(
            stack,
            "L",
            lambda_function=fn,
            payload=sfn.TaskInput.from_object({"deep": [{"t": text}]}),
            task_timeout=sfn.Timeout.duration(cdk.Duration.seconds(number)),
        )
    )
    chain = chain.next(
        tasks.CallAwsService(
            stack,
            "S",
            service="s3",
            action="getObject",
            parameters={"Bucket": text, "Key": sfn.JsonPath.string_at("$.k")},
            iam_resources=[f"arn:aws:s3:::{text}/*"],
        )
    )
    machine = sfn.StateMachine.from_state_machine_arn(stack, "M", cdk.Fn.import_value("machine-arn"))
    chain = chain.next(
        tasks.StepFunctionsStartExecution(
            stack, "X", state_machine=machine, integration_pattern=sfn.IntegrationPattern.RUN_JOB, name=text
        )
    )
    _machine(cdk, stack, chain)


def names_from_tokens(cdk, stack):
    sfn = cdk.sfn
    text = _text(cdk, stack)
    machine = sfn.StateMachine(
        stack,
        "SM",
        state_machine_name=text,
        definition_body=sfn.DefinitionBody.from_string(text),
        definition_substitutions={"a": text, "b": cdk.Aws.REGION},
    )
    activity = sfn.Activity(stack, "A", activity_name=f"act-{text}")
    cdk.CfnOutput(stack, "O", value=machine.state_machine_name)
    cdk.CfnOutput(stack, "P", value=activity.activity_arn)


def machine_used_by_another_stack(cdk, stack):
    sfn = cdk.sfn
    machine = sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P")))
    other = cdk.Stack(stack.node.root, "Other")
    start = cdk.tasks.StepFunctionsStartExecution(
        other, "Start", state_machine=machine, integration_pattern=sfn.IntegrationPattern.RUN_JOB
    )
    sfn.StateMachine(other, "SM", definition_body=sfn.DefinitionBody.from_chainable(start))


def function_of_another_stack(cdk, stack):
    other = cdk.Stack(stack.node.root, "Functions")
    fn = cdk.lambda_.Function(
        other, "F", runtime=cdk.lambda_.Runtime.PYTHON_3_12, handler="a.b", code=cdk.lambda_.Code.from_inline("x")
    )
    queue = cdk.aws_sqs.Queue(other, "Q")
    chain = cdk.tasks.LambdaInvoke(stack, "L", lambda_function=fn).next(
        cdk.tasks.SqsSendMessage(stack, "S", queue=queue, message_body=cdk.sfn.TaskInput.from_text("m"))
    )
    _machine(cdk, stack, chain)


def machine_in_a_nested_stack(cdk, stack):
    sfn = cdk.sfn
    nested = cdk.NestedStack(stack, "Nested")
    queue = cdk.aws_sqs.Queue(stack, "Q")
    send = cdk.tasks.SqsSendMessage(nested, "Send", queue=queue, message_body=sfn.TaskInput.from_text("m"))
    machine = sfn.StateMachine(nested, "SM", definition_body=sfn.DefinitionBody.from_chainable(send))
    cdk.CfnOutput(stack, "O", value=machine.state_machine_arn)


def minimized_policies(cdk, stack):
    tasks, sfn = cdk.tasks, cdk.sfn
    one, two = cdk.aws_sqs.Queue(stack, "Q1"), cdk.aws_sqs.Queue(stack, "Q2")
    chain = tasks.SqsSendMessage(stack, "A", queue=one, message_body=sfn.TaskInput.from_text("m"))
    chain = chain.next(tasks.SqsSendMessage(stack, "B", queue=two, message_body=sfn.TaskInput.from_text("m")))
    _machine(
        cdk,
        stack,
        chain.next(tasks.CallAwsService(stack, "C", service="sqs", action="purgeQueue", iam_resources=[one.queue_arn])),
    )


minimized_policies.context = {"@aws-cdk/aws-iam:minimizePolicies": True}


def result_writer_v2(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket(stack, "B")
    config = sfn.WriterConfig(output_type=sfn.OutputType.JSONL, transformation=sfn.Transformation.FLATTEN)
    each = sfn.DistributedMap(
        stack, "D", result_writer_v2=sfn.ResultWriterV2(bucket=bucket, prefix="p", writer_config=config)
    ).item_processor(sfn.Pass(stack, "P"))
    by_path = sfn.DistributedMap(
        stack, "E", result_writer_v2=sfn.ResultWriterV2(bucket_name_path=sfn.JsonPath.string_at("$.b"))
    ).item_processor(sfn.Pass(stack, "Q"))
    _machine(cdk, stack, each.next(by_path))


result_writer_v2.context = {"@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2": True}


def distributed_map_in_jsonata(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket(stack, "B")
    each = sfn.DistributedMap.jsonata(
        stack,
        "D",
        item_reader=sfn.S3JsonItemReader(bucket=bucket, key="{% $k %}"),
        result_writer=sfn.ResultWriter(bucket=bucket),
        outputs="{% $states.result %}",
        item_batcher=sfn.ItemBatcher(max_input_bytes_per_batch=1000, batch_input={"a": "{% 1 %}"}),
        jsonata_item_selector="{% $states.context.Map.Item.Value %}",
    )
    _machine(cdk, stack, each.item_processor(sfn.Pass.jsonata(stack, "P")))


def batcher_paths(cdk, stack):
    sfn = cdk.sfn
    batcher = sfn.ItemBatcher(max_items_per_batch_path="$.n", max_input_bytes_per_batch_path="$.b")
    each = sfn.DistributedMap(
        stack,
        "D",
        item_batcher=batcher,
        tolerated_failure_count_path="$.c",
        tolerated_failure_percentage_path="$.p",
        items_path="$.i",
        max_concurrency_path="$.m",
    )
    _machine(cdk, stack, each.item_processor(sfn.Pass(stack, "P")))


def batcher_of_nothing(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk, stack, sfn.DistributedMap(stack, "D", item_batcher=sfn.ItemBatcher()).item_processor(sfn.Pass(stack, "P"))
    )


def reader_without_bucket(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        sfn.DistributedMap(stack, "D", item_reader=sfn.S3JsonItemReader(key="k")).item_processor(sfn.Pass(stack, "P")),
    )


def inline_mode_of_a_distributed_map(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk, stack, sfn.DistributedMap(stack, "D").item_processor(sfn.Pass(stack, "P"), mode=sfn.ProcessorMode.INLINE)
    )


def percentage_over_a_hundred(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        sfn.DistributedMap(stack, "D", tolerated_failure_percentage=101).item_processor(sfn.Pass(stack, "P")),
    )
