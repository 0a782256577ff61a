"""Every task with all options that tasks share, in JSONPath and in JSONata, alone and within Parallel and Map."""

CONNECTION = "arn:aws:events:us-east-1:123456789012:connection/c/i"
ARN = "arn:aws:batch:us-east-1:123456789012:"


def _tasks(cdk, stack):
    """Give class and own keywords of every task; what stands beside them is made once."""
    t, sfn = cdk.tasks, cdk.sfn
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "Bucket", "bucket")
    table = cdk.ddb.Table.from_table_name(stack, "Table", "table")
    function = cdk.lambda_.Function.from_function_arn(
        stack, "Function", "arn:aws:lambda:us-east-1:123456789012:function:f"
    )
    role = cdk.aws_iam.Role.from_role_arn(stack, "JobRole", "arn:aws:iam::123456789012:role/job")
    queue = cdk.sqs.Queue.from_queue_arn(stack, "Queue", "arn:aws:sqs:us-east-1:123456789012:q")
    topic = cdk.sns.Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:us-east-1:123456789012:t")
    project = cdk.aws_codebuild.Project.from_project_name(stack, "Project", "p")
    activity = sfn.Activity.from_activity_name(stack, "Activity", "activity")
    child = sfn.StateMachine.from_state_machine_name(stack, "Child", "child")
    api = cdk.aws_apigateway.RestApi.from_rest_api_id(stack, "Api", "api")
    cluster = cdk.aws_eks.Cluster.from_cluster_attributes(
        stack, "Eks", cluster_name="k", cluster_endpoint="https://e", cluster_certificate_authority_data="c"
    )
    vpc = cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="v", availability_zones=["a"], private_subnet_ids=["p"]
    )
    definition = cdk.aws_ecs.FargateTaskDefinition(stack, "Definition")
    definition.add_container("App", image=cdk.aws_ecs.ContainerImage.from_registry("i"))
    ecs = cdk.aws_ecs.Cluster(stack, "Ecs", vpc=vpc)
    source = t.TransformS3DataSource(s3_uri="s3://b/i")
    body = sfn.TaskInput.from_text("m")
    key = {"id": t.DynamoAttributeValue.from_string("a")}
    spark = t.SparkSubmitJobDriver(entry_point=sfn.TaskInput.from_text("local:///e"))
    version = cdk.aws_ecs.FargatePlatformVersion.LATEST
    model = cdk.aws_bedrock.FoundationModel.from_foundation_model_id(
        stack, "Model", cdk.aws_bedrock.FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0
    )
    connection = cdk.aws_events.Connection.from_event_bus_arn(stack, "Connection", CONNECTION, CONNECTION)
    return {
        t.AthenaGetQueryExecution: {"query_execution_id": "x"},
        t.AthenaGetQueryResults: {"query_execution_id": "x"},
        t.AthenaStartQueryExecution: {"query_string": "q", "work_group": "w"},
        t.AthenaStopQueryExecution: {"query_execution_id": "x"},
        t.BatchSubmitJob: {
            "job_definition_arn": ARN + "job-definition/d:1",
            "job_queue_arn": ARN + "job-queue/q",
            "job_name": "j",
        },
        t.BedrockCreateModelCustomizationJob: {
            "base_model": model,
            "custom_model_name": "m",
            "job_name": "j",
            "output_data": t.OutputBucketConfiguration(bucket=bucket),
            "training_data": t.TrainingBucketConfiguration(bucket=bucket),
            "hyper_parameters": {"Evaluation percentage": "5"},
            "role": role,
        },
        t.BedrockInvokeModel: {"model": model, "body": body},
        t.CallApiGatewayHttpApiEndpoint: {
            "api_id": "a",
            "api_stack": stack,
            "method": t.HttpMethod.GET,
            "api_path": "/p",
            "stage_name": "s",
        },
        t.CallApiGatewayRestApiEndpoint: {"api": api, "stage_name": "s", "method": t.HttpMethod.GET},
        t.CallAwsService: {"service": "s3", "action": "listBuckets", "iam_resources": ["*"]},
        t.CallAwsServiceCrossRegion: {
            "service": "s3",
            "action": "listBuckets",
            "iam_resources": ["*"],
            "region": "eu-west-1",
        },
        t.CodeBuildStartBuild: {"project": project},
        t.CodeBuildStartBuildBatch: {"project": project},
        t.DynamoDeleteItem: {"table": table, "key": key},
        t.DynamoGetItem: {"table": table, "key": key},
        t.DynamoPutItem: {"table": table, "item": key},
        t.DynamoUpdateItem: {"table": table, "key": key},
        t.EcsRunTask: {
            "cluster": ecs,
            "task_definition": definition,
            "launch_target": t.EcsFargateLaunchTarget(platform_version=version),
        },
        t.EksCall: {"cluster": cluster, "http_method": t.HttpMethods.GET, "http_path": "/"},
        t.EmrAddStep: {"cluster_id": "c", "jar": "j", "name": "n"},
        t.EmrCancelStep: {"cluster_id": "c", "step_id": "s"},
        t.EmrContainersCreateVirtualCluster: {"eks_cluster": t.EksClusterInput.from_task_input(body)},
        t.EmrContainersDeleteVirtualCluster: {"virtual_cluster_id": sfn.TaskInput.from_text("v")},
        t.EmrContainersStartJobRun: {
            "virtual_cluster": t.VirtualClusterInput.from_virtual_cluster_id("v"),
            "release_label": t.ReleaseLabel.EMR_6_2_0,
            "job_driver": t.JobDriver(spark_submit_job_driver=spark),
            "execution_role": role,
        },
        t.EmrCreateCluster: {
            "instances": t.EmrCreateCluster.InstancesConfigProperty(),
            "name": "n",
            "service_role": role,
            "cluster_role": role,
            "auto_scaling_role": role,
        },
        t.EmrModifyInstanceFleetByName: {
            "cluster_id": "c",
            "instance_fleet_name": "f",
            "target_on_demand_capacity": 1,
            "target_spot_capacity": 0,
        },
        t.EmrModifyInstanceGroupByName: {
            "cluster_id": "c",
            "instance_group_name": "g",
            "instance_group": t.EmrModifyInstanceGroupByName.InstanceGroupModifyConfigProperty(instance_count=1),
        },
        t.EmrSetClusterTerminationProtection: {"cluster_id": "c", "termination_protected": True},
        t.EmrTerminateCluster: {"cluster_id": "c"},
        t.EvaluateExpression: {"expression": "1 + 1"},
        t.EventBridgePutEvents: {
            "entries": [
                t.EventBridgePutEventsEntry(detail=sfn.TaskInput.from_object({"a": 1}), detail_type="d", source="s")
            ]
        },
        t.EventBridgeSchedulerCreateScheduleTask: {
            "schedule": t.Schedule.rate(cdk.Duration.hours(1)),
            "schedule_name": "s",
            "target": t.EventBridgeSchedulerTarget(arn=queue.queue_arn, role=role),
        },
        t.GlueDataBrewStartJobRun: {"name": "j"},
        t.GlueStartCrawlerRun: {"crawler_name": "c"},
        t.GlueStartJobRun: {"glue_job_name": "j"},
        t.HttpInvoke: {
            "api_root": "https://e",
            "api_endpoint": body,
            "connection": connection,
            "method": sfn.TaskInput.from_text("GET"),
        },
        t.LambdaInvoke: {"lambda_function": function},
        t.MediaConvertCreateJob: {"create_job_request": {"Role": role.role_arn, "Settings": {}}},
        t.SageMakerCreateEndpoint: {"endpoint_name": "e", "endpoint_config_name": "c"},
        t.SageMakerCreateEndpointConfig: {
            "endpoint_config_name": "c",
            "production_variants": [
                t.ProductionVariant(
                    instance_type=cdk.aws_ec2.InstanceType("m5.large"),
                    model_name="m",
                    variant_name="v",
                    accelerator_type=t.AcceleratorType("ml.eia1.medium"),
                )
            ],
        },
        t.SageMakerCreateModel: {
            "model_name": "m",
            "primary_container": t.ContainerDefinition(
                image=t.DockerImage.from_registry("i"), mode=t.Mode.SINGLE_MODEL
            ),
            "role": role,
        },
        t.SageMakerCreateTrainingJob: {
            "training_job_name": "j",
            "role": role,
            "algorithm_specification": t.AlgorithmSpecification(algorithm_name="a"),
            "input_data_config": [
                t.Channel(
                    channel_name="c",
                    data_source=t.DataSource(
                        s3_data_source=t.S3DataSource(s3_location=t.S3Location.from_bucket(bucket, "in"))
                    ),
                )
            ],
            "output_data_config": t.OutputDataConfig(s3_output_location=t.S3Location.from_bucket(bucket, "out")),
        },
        t.SageMakerCreateTransformJob: {
            "transform_job_name": "j",
            "model_name": "m",
            "role": role,
            "transform_input": t.TransformInput(transform_data_source=t.TransformDataSource(s3_data_source=source)),
            "transform_output": t.TransformOutput(s3_output_path="s3://b/o"),
        },
        t.SageMakerUpdateEndpoint: {"endpoint_name": "e", "endpoint_config_name": "c"},
        t.SnsPublish: {"topic": topic, "message": body},
        t.SqsSendMessage: {"queue": queue, "message_body": body},
        t.StepFunctionsInvokeActivity: {"activity": activity},
        t.StepFunctionsStartExecution: {"state_machine": child},
    }


def _options(cdk, stack):
    role = cdk.aws_iam.Role.from_role_arn(stack, "Other", "arn:aws:iam::123456789012:role/other")
    return {
        "comment": "a comment",
        "heartbeat_timeout": cdk.sfn.Timeout.duration(cdk.Duration.minutes(1)),
        "task_timeout": cdk.sfn.Timeout.duration(cdk.Duration.minutes(5)),
        "credentials": cdk.sfn.Credentials(role=cdk.sfn.TaskRole.from_role(role)),
        "integration_pattern": cdk.sfn.IntegrationPattern.REQUEST_RESPONSE,
    }


def _chained(cdk, tasks):
    chain = tasks[0]
    for task in tasks[1:]:
        chain = chain.next(task)
    return chain


def _machine(cdk, stack, start, **options):
    body = cdk.sfn.DefinitionBody.from_chainable(start)
    cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def plain(cdk, stack):
    tasks = [kind(stack, kind.__name__, **own) for kind, own in _tasks(cdk, stack).items()]
    _machine(cdk, stack, _chained(cdk, tasks))


def shared_options(cdk, stack):
    options = {
        **_options(cdk, stack),
        "assign": {"seen": cdk.sfn.JsonPath.string_at("$.id")},
        "input_path": "$.in",
        "output_path": "$.out",
        "result_path": "$.out.result",
        "result_selector": {"id": cdk.sfn.JsonPath.string_at("$.Id")},
        "query_language": cdk.sfn.QueryLanguage.JSON_PATH,
    }
    made = _tasks(cdk, stack)
    tasks = [
        kind(stack, kind.__name__, state_name=f"{kind.__name__} state", **own, **options) for kind, own in made.items()
    ]
    _machine(cdk, stack, _chained(cdk, tasks))


def shared_options_by_json_path(cdk, stack):
    options = {
        **_options(cdk, stack),
        "result_path": cdk.sfn.JsonPath.DISCARD,
        "input_path": cdk.sfn.JsonPath.DISCARD,
        "task_timeout": cdk.sfn.Timeout.at("$.timeout"),
        "heartbeat_timeout": cdk.sfn.Timeout.at("$.heartbeat"),
    }
    made = _tasks(cdk, stack)
    tasks = [
        kind.json_path(stack, kind.__name__, **own, **options) for kind, own in made.items() if _has_languages(kind)
    ]
    _machine(cdk, stack, _chained(cdk, tasks))


def jsonata(cdk, stack):
    made = _tasks(cdk, stack)
    tasks = [kind.jsonata(stack, kind.__name__, **own) for kind, own in made.items() if _has_languages(kind)]
    _machine(cdk, stack, _chained(cdk, tasks))


def shared_options_by_jsonata(cdk, stack):
    options = {
        **_options(cdk, stack),
        "assign": {"seen": "{% $states.result.Id %}"},
        "outputs": {"id": "{% $states.result.Id %}"},
        "task_timeout": cdk.sfn.Timeout.jsonata("{% $timeout %}"),
        "heartbeat_timeout": cdk.sfn.Timeout.jsonata("{% $heartbeat %}"),
    }
    made = _tasks(cdk, stack)
    tasks = [kind.jsonata(stack, kind.__name__, **own, **options) for kind, own in made.items() if _has_languages(kind)]
    _machine(cdk, stack, _chained(cdk, tasks))


def _has_languages(kind):
    return kind.__name__ not in ("EvaluateExpression", "BedrockCreateModelCustomizationJob")


def within_parallel_and_map(cdk, stack):
    """The order of policies is the order in which states are bound."""
    sfn = cdk.sfn
    made = [kind(stack, kind.__name__, **own) for kind, own in _tasks(cdk, stack).items()]
    third = len(made) // 3
    parallel = sfn.Parallel(stack, "Parallel")
    for task in made[:third]:
        parallel.branch(task)
    each = sfn.Map(stack, "Map", items_path="$.items").item_processor(_chained(cdk, made[third : 2 * third]))
    caught = made[2 * third :]
    for task in caught[:-1]:
        parallel.add_catch(task, errors=[f"{task.node.id}Error"])
    _machine(cdk, stack, parallel.next(each).next(caught[-1]))


def retries_and_catches(cdk, stack):
    sfn = cdk.sfn
    handler = sfn.Pass(stack, "Handler")
    tasks = []
    for kind, own in _tasks(cdk, stack).items():
        task = kind(stack, kind.__name__, **own)
        task.add_retry(errors=["A"], interval=cdk.Duration.seconds(3), max_attempts=2, backoff_rate=1.5)
        task.add_catch(handler, errors=[sfn.Errors.ALL], result_path="$.error")
        tasks.append(task)
    _machine(cdk, stack, _chained(cdk, tasks))
