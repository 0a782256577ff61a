"""What the CDK's tasks refuse, and where their ranges step aside: literals outside, literals at the edge, tokens."""

ARN = "arn:aws:batch:us-east-1:123456789012:"


def _machine(cdk, stack, *tasks):
    chain = cdk.sfn.Chain.start(tasks[0])
    for task in tasks[1:]:
        chain = chain.next(task)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain))


def _path(cdk, name="n"):
    return cdk.sfn.JsonPath.number_at(f"$.{name}")


def _text(cdk, name="t"):
    return cdk.sfn.JsonPath.string_at(f"$.{name}")


def _token_pattern(cdk):
    return {"integration_pattern": cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN}


def _job(cdk):
    return {"integration_pattern": cdk.sfn.IntegrationPattern.RUN_JOB}


def _function(cdk, stack):
    return cdk.lambda_.Function.from_function_arn(stack, "F", "arn:aws:lambda:us-east-1:123456789012:function:f")


def _queue(cdk, stack):
    return cdk.sqs.Queue.from_queue_arn(stack, "Q", "arn:aws:sqs:us-east-1:123456789012:q")


def _topic(cdk, stack, suffix="", **options):
    return cdk.sns.Topic.from_topic_arn(stack, "T", f"arn:aws:sns:us-east-1:123456789012:t{suffix}")


def _table(cdk, stack):
    return cdk.ddb.Table.from_table_name(stack, "T", "t")


def _project(cdk, stack):
    return cdk.aws_codebuild.Project.from_project_name(stack, "P", "p")


def _api(cdk, stack):
    api = cdk.aws_apigateway.RestApi(stack, "Api")
    api.root.add_method("ANY")
    return api


def _publish(cdk, stack, suffix="", topic=None, **options):
    topic = topic or _topic(cdk, stack, suffix)
    return cdk.tasks.SnsPublish(stack, "P", topic=topic, message=cdk.sfn.TaskInput.from_text("m"), **options)


def _submit(cdk, stack, id="B", **options):
    return cdk.tasks.BatchSubmitJob(
        stack,
        id,
        job_definition_arn=ARN + "job-definition/d:1",
        job_queue_arn=ARN + "job-queue/q",
        job_name="j",
        **options,
    )


def _query(cdk, stack, id="A", **options):
    return cdk.tasks.AthenaStartQueryExecution(
        stack,
        id,
        query_string="q",
        query_execution_context=cdk.tasks.QueryExecutionContext(database_name="d"),
        result_configuration=cdk.tasks.ResultConfiguration(),
        **options,
    )


def _events(cdk, stack, *entries, **options):
    return cdk.tasks.EventBridgePutEvents(stack, "E", entries=list(entries), **options)


def _entry(cdk, **options):
    values = {"detail": cdk.sfn.TaskInput.from_object({"a": 1}), "detail_type": "d", "source": "s", **options}
    return cdk.tasks.EventBridgePutEventsEntry(**values)


def _invoke(cdk, stack, **options):
    return cdk.tasks.LambdaInvoke(stack, "L", lambda_function=_function(cdk, stack), **options)


def _start(cdk, stack, **options):
    child = cdk.sfn.StateMachine.from_state_machine_name(stack, "Child", "child")
    return cdk.tasks.StepFunctionsStartExecution(stack, "S", state_machine=child, **options)


def _call(cdk, stack, **options):
    values = {"service": "s3", "action": "listBuckets", "iam_resources": ["*"], **options}
    return cdk.tasks.CallAwsService(stack, "C", **values)


def _glue(cdk, stack, **options):
    configuration = cdk.tasks.WorkerConfigurationProperty(number_of_workers=2, **options)
    return cdk.tasks.GlueStartJobRun(stack, "G", glue_job_name="j", worker_configuration=configuration)


def _run(cdk, stack, id="R", arguments=None, entry="local:///e", parameters=None, **options):
    tasks = cdk.tasks
    driver = tasks.SparkSubmitJobDriver(
        entry_point=cdk.sfn.TaskInput.from_text(entry),
        entry_point_arguments=arguments,
        spark_submit_parameters=parameters,
    )
    values = {
        "virtual_cluster": tasks.VirtualClusterInput.from_virtual_cluster_id("v"),
        "release_label": tasks.ReleaseLabel.EMR_6_2_0,
        "job_driver": tasks.JobDriver(spark_submit_job_driver=driver),
        "execution_role": cdk.aws_iam.Role.from_role_arn(stack, f"{id}Role", "arn:aws:iam::123456789012:role/r"),
        **options,
    }
    return tasks.EmrContainersStartJobRun(stack, id, **values)


def _configuration(cdk, **options):
    classification = cdk.tasks.Classification.SPARK
    return cdk.tasks.ApplicationConfiguration(classification=classification, **options)


def _train(cdk, stack, **algorithm):
    tasks = cdk.tasks
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    return tasks.SageMakerCreateTrainingJob(
        stack,
        "T",
        training_job_name="j",
        algorithm_specification=tasks.AlgorithmSpecification(**algorithm),
        input_data_config=[
            tasks.Channel(
                channel_name="c",
                data_source=tasks.DataSource(
                    s3_data_source=tasks.S3DataSource(s3_location=tasks.S3Location.from_bucket(bucket, "in"))
                ),
            )
        ],
        output_data_config=tasks.OutputDataConfig(s3_output_location=tasks.S3Location.from_bucket(bucket, "out")),
    )


def _transform(cdk, stack, id="T", **client):
    tasks = cdk.tasks
    source = tasks.TransformS3DataSource(s3_uri="s3://b/i")
    return tasks.SageMakerCreateTransformJob(
        stack,
        id,
        transform_job_name="j",
        model_name="m",
        model_client_options=tasks.ModelClientOptions(**client),
        transform_input=tasks.TransformInput(transform_data_source=tasks.TransformDataSource(s3_data_source=source)),
        transform_output=tasks.TransformOutput(s3_output_path="s3://b/o"),
    )


def _endpoint(cdk, stack, *variants):
    return cdk.tasks.SageMakerCreateEndpointConfig(
        stack, "E", endpoint_config_name="e", production_variants=list(variants)
    )


def _variant(cdk, **options):
    kind = cdk.aws_ec2.InstanceType("m5.large")
    return cdk.tasks.ProductionVariant(instance_type=kind, model_name="m", variant_name="v", **options)


def _evaluate(cdk, stack, expression, **options):
    return cdk.tasks.EvaluateExpression(stack, "X", expression=expression, **options)


def _attribute(cdk, value):
    return {"message_attributes": {"a": value}}


# name → what it makes, wrapped in a machine
TASKS = {
    # Athena
    "athena_no_parameters": lambda c, s: _query(c, s, execution_parameters=[]),
    "athena_empty_parameter": lambda c, s: _query(c, s, execution_parameters=[""]),
    "athena_long_parameter": lambda c, s: _query(c, s, execution_parameters=["x" * 1025]),
    "athena_reuse_of_seconds": lambda c, s: _query(c, s, result_reuse_configuration_max_age=c.Duration.seconds(59)),
    "athena_reuse_of_eight_days": lambda c, s: _query(c, s, result_reuse_configuration_max_age=c.Duration.days(8)),
    # Batch
    "batch_array_of_one": lambda c, s: _submit(c, s, array_size=1),
    "batch_array_too_large": lambda c, s: _submit(c, s, array_size=10_001),
    "batch_no_attempts": lambda c, s: _submit(c, s, attempts=0),
    "batch_too_many_attempts": lambda c, s: _submit(c, s, attempts=11),
    "batch_too_many_dependencies": lambda c, s: _submit(
        c, s, depends_on=[c.tasks.BatchJobDependency(job_id=str(i), type="t") for i in range(21)]
    ),
    "batch_short_timeout": lambda c, s: _submit(c, s, task_timeout=c.sfn.Timeout.duration(c.Duration.seconds(59))),
    "batch_reserved_variable": lambda c, s: _submit(
        c, s, container_overrides=c.tasks.BatchContainerOverrides(environment={"AWS_BATCH_X": "1"})
    ),
    "batch_too_many_tags": lambda c, s: _submit(c, s, tags={f"k{i}": "v" for i in range(51)}),
    "batch_empty_tag": lambda c, s: _submit(c, s, tags={"": "v"}),
    "batch_long_tag": lambda c, s: _submit(c, s, tags={"k" * 129: "v"}),
    "batch_long_tag_value": lambda c, s: _submit(c, s, tags={"k": "v" * 257}),
    "batch_token_pattern": lambda c, s: _submit(c, s, **_token_pattern(c)),
    # API Gateway
    "rest_api_without_token": lambda c, s: c.tasks.CallApiGatewayRestApiEndpoint(
        s, "R", api=_api(c, s), stage_name="p", method=c.tasks.HttpMethod.GET, **_token_pattern(c)
    ),
    "rest_api_as_job": lambda c, s: c.tasks.CallApiGatewayRestApiEndpoint(
        s, "R", api=_api(c, s), stage_name="p", method=c.tasks.HttpMethod.GET, **_job(c)
    ),
    # CallAwsService
    "call_pascal_case_action": lambda c, s: _call(c, s, action="ListBuckets"),
    "call_camel_case_parameter": lambda c, s: _call(c, s, parameters={"bucket": "b"}),
    "call_as_job": lambda c, s: _call(c, s, **_job(c)),
    # CodeBuild
    "build_with_token": lambda c, s: c.tasks.CodeBuildStartBuild(s, "B", project=_project(c, s), **_token_pattern(c)),
    "build_batch_with_token": lambda c, s: c.tasks.CodeBuildStartBuildBatch(
        s, "B", project=_project(c, s), **_token_pattern(c)
    ),
    # EKS
    "eks_cluster_without_endpoint": lambda c, s: c.tasks.EksCall(
        s,
        "E",
        cluster=c.aws_eks.Cluster.from_cluster_attributes(s, "K", cluster_name="k"),
        http_method=c.tasks.HttpMethods.GET,
        http_path="/",
    ),
    "eks_cluster_without_certificate": lambda c, s: c.tasks.EksCall(
        s,
        "E",
        cluster=c.aws_eks.Cluster.from_cluster_attributes(s, "K", cluster_name="k", cluster_endpoint="https://e"),
        http_method=c.tasks.HttpMethods.GET,
        http_path="/",
    ),
    # EMR on EKS
    "run_without_role": lambda c, s: _run(
        c,
        s,
        execution_role=None,
        virtual_cluster=c.tasks.VirtualClusterInput.from_task_input(c.sfn.TaskInput.from_json_path_at("$.v")),
    ),
    "run_empty_entry": lambda c, s: _run(c, s, entry=""),
    "run_long_entry": lambda c, s: _run(c, s, entry="e" * 257),
    "run_text_argument": lambda c, s: _run(c, s, arguments=c.sfn.TaskInput.from_text("a")),
    "run_object_argument": lambda c, s: _run(c, s, arguments=c.sfn.TaskInput.from_object({"a": 1})),
    "run_empty_parameters": lambda c, s: _run(c, s, parameters=""),
    "run_long_parameters": lambda c, s: _run(c, s, parameters="p" * 102_401),
    "run_empty_configuration": lambda c, s: _run(c, s, application_config=[_configuration(c)]),
    "run_large_configuration": lambda c, s: _run(
        c, s, application_config=[_configuration(c, properties={str(i): "v" for i in range(101)})]
    ),
    "run_many_configurations": lambda c, s: _run(
        c, s, application_config=[_configuration(c, properties={"a": "b"})] * 101
    ),
    # EventBridge
    "events_none": lambda c, s: _events(c, s),
    "events_from_aws": lambda c, s: _events(c, s, _entry(c, source="aws.mine")),
    "events_without_token": lambda c, s: _events(c, s, _entry(c), **_token_pattern(c)),
    "events_as_job": lambda c, s: _events(c, s, _entry(c), **_job(c)),
    # Glue
    "glue_no_worker_type": lambda c, s: _glue(c, s),
    "glue_two_worker_types": lambda c, s: _glue(
        c, s, worker_type=c.tasks.WorkerType.G_1X, worker_type_v2=c.tasks.WorkerTypeV2.G_1_X
    ),
    "glue_with_token": lambda c, s: c.tasks.GlueStartJobRun(s, "G", glue_job_name="j", **_token_pattern(c)),
    "brew_with_token": lambda c, s: c.tasks.GlueDataBrewStartJobRun(s, "G", name="j", **_token_pattern(c)),
    # Lambda
    "invoke_without_token": lambda c, s: _invoke(c, s, **_token_pattern(c)),
    "invoke_as_job": lambda c, s: _invoke(c, s, **_job(c)),
    "response_only_with_pattern": lambda c, s: _invoke(
        c, s, payload_response_only=True, integration_pattern=c.sfn.IntegrationPattern.REQUEST_RESPONSE
    ),
    "response_only_with_type": lambda c, s: _invoke(
        c, s, payload_response_only=True, invocation_type=c.tasks.LambdaInvocationType.EVENT
    ),
    "response_only_with_context": lambda c, s: _invoke(c, s, payload_response_only=True, client_context="c"),
    "response_only_with_qualifier": lambda c, s: _invoke(c, s, payload_response_only=True, qualifier="1"),
    # SageMaker
    "train_with_nothing": lambda c, s: _train(c, s),
    "train_with_both": lambda c, s: _train(
        c, s, algorithm_name="a", training_image=c.tasks.DockerImage.from_registry("i")
    ),
    "train_long_name": lambda c, s: _train(c, s, algorithm_name="a" * 171),
    "train_odd_name": lambda c, s: _train(c, s, algorithm_name="-a"),
    "transform_many_retries": lambda c, s: _transform(c, s, invocations_max_retries=4),
    "transform_negative_retries": lambda c, s: _transform(c, s, invocations_max_retries=-1),
    "transform_long_timeout": lambda c, s: _transform(c, s, invocations_timeout=c.Duration.seconds(3601)),
    "transform_with_token": lambda c, s: c.tasks.SageMakerCreateEndpoint(
        s, "E", endpoint_name="e", endpoint_config_name="c", **_token_pattern(c)
    ),
    "endpoint_without_variants": lambda c, s: _endpoint(c, s),
    "endpoint_with_many_variants": lambda c, s: _endpoint(c, s, *[_variant(c)] * 11),
    "endpoint_negative_count": lambda c, s: _endpoint(c, s, _variant(c, initial_instance_count=-1)),
    "endpoint_negative_weight": lambda c, s: _endpoint(c, s, _variant(c, initial_variant_weight=-1)),
    # SNS
    "publish_without_token": lambda c, s: _publish(c, s, **_token_pattern(c)),
    "publish_as_job": lambda c, s: _publish(c, s, **_job(c)),
    "publish_fifo_without_group": lambda c, s: _publish(c, s, topic=c.sns.Topic(s, "Fifo", fifo=True)),
    "publish_fifo_without_deduplication": lambda c, s: _publish(
        c, s, topic=c.sns.Topic(s, "Fifo", fifo=True), message_group_id="g"
    ),
    "publish_long_group": lambda c, s: _publish(
        c,
        s,
        topic=c.sns.Topic(s, "Fifo", fifo=True, content_based_deduplication=True),
        message_group_id="g" * 129,
    ),
    "publish_long_deduplication": lambda c, s: _publish(
        c,
        s,
        topic=c.sns.Topic(s, "Fifo", fifo=True),
        message_group_id="g",
        message_deduplication_id="d" * 129,
    ),
    "publish_list_of_objects": lambda c, s: _publish(c, s, **_attribute(c, c.tasks.MessageAttribute(value=[{"a": 1}]))),
    "publish_list_as_binary": lambda c, s: _publish(
        c,
        s,
        **_attribute(c, c.tasks.MessageAttribute(value=["a"], data_type=c.tasks.MessageAttributeDataType.BINARY)),
    ),
    # SQS
    "send_without_token": lambda c, s: c.tasks.SqsSendMessage(
        s, "S", queue=_queue(c, s), message_body=c.sfn.TaskInput.from_text("m"), **_token_pattern(c)
    ),
    "send_as_job": lambda c, s: c.tasks.SqsSendMessage(
        s, "S", queue=_queue(c, s), message_body=c.sfn.TaskInput.from_text("m"), **_job(c)
    ),
    # Step Functions
    "start_without_token": lambda c, s: _start(c, s, **_token_pattern(c)),
    "start_with_parent_and_path": lambda c, s: _start(
        c, s, associate_with_parent=True, input=c.sfn.TaskInput.from_json_path_at("$.i")
    ),
    # EvaluateExpression
    "evaluate_path_in_text": lambda c, s: _evaluate(c, s, "'$.a' + 1"),
    "evaluate_path_in_template": lambda c, s: _evaluate(c, s, "`$.a`"),
    "evaluate_in_python": lambda c, s: _evaluate(c, s, "$.a", runtime=c.lambda_.Runtime.PYTHON_3_12),
    # paths where they can't stand
    "path_in_a_list": lambda c, s: _call(c, s, parameters={"Names": [_text(c)]}),
    "path_in_a_text": lambda c, s: _call(c, s, parameters={"Name": f"a {_text(c)} b"}),
    "path_in_a_list_of_arguments": lambda c, s: _query(c, s, execution_parameters=[f"{_text(c)}!"]),
    "dynamo_number_of_text": lambda c, s: c.tasks.DynamoGetItem(
        s, "D", table=_table(c, s), key={"a": c.tasks.DynamoAttributeValue.boolean_from_json_path("a")}
    ),
    "dynamo_projection_from_index": lambda c, s: c.tasks.DynamoGetItem(
        s,
        "D",
        table=_table(c, s),
        key={"a": c.tasks.DynamoAttributeValue.from_string("a")},
        projection_expression=[c.tasks.DynamoProjectionExpression().at_index(1)],
    ),
    # the binding's own refusals
    "enum_as_text": lambda c, s: _invoke(c, s, invocation_type="Event"),
    "number_as_text": lambda c, s: _submit(c, s, array_size="5"),
    "text_as_number": lambda c, s: _start(c, s, name=5),
    "struct_with_a_wrong_key": lambda c, s: _submit(c, s, container_overrides={"memry": c.Size.gibibytes(1)}),
    "unknown_keyword": lambda c, s: _invoke(c, s, payloud=c.sfn.TaskInput.from_text("x")),
    "missing_keyword": lambda c, s: c.tasks.AthenaStopQueryExecution(s, "A"),
    "input_as_text": lambda c, s: _invoke(c, s, payload="x"),
    "timeout_as_number": lambda c, s: _invoke(c, s, task_timeout=5),
    "queue_as_text": lambda c, s: c.tasks.SqsSendMessage(
        s, "S", queue="q", message_body=c.sfn.TaskInput.from_text("m")
    ),
    # at the edge, and known only later
    "edges": lambda c, s: (
        _submit(c, s, "B1", array_size=2, attempts=1, tags={"k" * 128: "v" * 256}),
        _submit(c, s, "B2", array_size=10_000, attempts=10),
        _submit(c, s, "B3", task_timeout=c.sfn.Timeout.duration(c.Duration.seconds(60))),
        _query(c, s, "A1", result_reuse_configuration_max_age=c.Duration.minutes(1), execution_parameters=["x"]),
        _query(c, s, "A2", result_reuse_configuration_max_age=c.Duration.days(7)),
        _query(c, s, "A3", execution_parameters=["x" * 1024]),
        _run(c, s, "R1", entry="e" * 256),
        _run(c, s, "R2", arguments=c.sfn.TaskInput.from_json_path_at("$.a"), parameters="p"),
        _transform(c, s, "T1", invocations_max_retries=3, invocations_timeout=c.Duration.seconds(3600)),
        _transform(c, s, "T2", invocations_max_retries=0, invocations_timeout=c.Duration.seconds(1)),
    ),
    "known_later": lambda c, s: (
        _submit(c, s, "B1", array_size=_path(c), attempts=_path(c, "m")),
        _submit(c, s, "B2", array_size=c.CfnParameter(s, "P", type="Number").value_as_number),
        _query(c, s, "A1", client_request_token=_text(c)),
        _run(c, s, "R1", entry=_text(c), parameters=_text(c, "p")),
        _transform(c, s, "T1", invocations_max_retries=_path(c)),
    ),
}


def _scenario(make):
    def build(cdk, stack):
        made = make(cdk, stack)
        _machine(cdk, stack, *(made if isinstance(made, tuple) else (made,)))

    return build


for _name, _make in TASKS.items():
    globals()[_name] = _scenario(_make)
