"""JSONata expressions in the keywords of tasks, one machine a service."""

E = "{% $states.input.value %}"
ARN = "arn:aws:batch:us-east-1:123456789012:"


def _machine(cdk, stack, *states):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain))


def _object(cdk):
    return cdk.sfn.TaskInput.from_object({"a": E, "b": {"c": [1, True, None, E]}, "d": "plain"})


def _token(cdk):
    return cdk.sfn.TaskInput.from_object({"token": "{% $states.context.Task.Token %}", "a": E})


def _waiting(cdk):
    return {"integration_pattern": cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN}


def athena(cdk, stack):
    t = cdk.tasks
    _machine(
        cdk,
        stack,
        t.AthenaStartQueryExecution.jsonata(
            stack,
            "A",
            query_string=E,
            client_request_token=E,
            execution_parameters=[E, "b"],
            query_execution_context=t.QueryExecutionContext(catalog_name=E, database_name=E),
            work_group=E,
        ),
        t.AthenaGetQueryResults.jsonata(stack, "B", query_execution_id=E, next_token=E, max_results=5),
    )


def batch(cdk, stack):
    _machine(
        cdk,
        stack,
        cdk.tasks.BatchSubmitJob.jsonata(
            stack,
            "B",
            job_definition_arn=E,
            job_queue_arn=E,
            job_name=E,
            payload=_object(cdk),
            tags={"a": E},
            depends_on=[cdk.tasks.BatchJobDependency(job_id=E)],
            container_overrides=cdk.tasks.BatchContainerOverrides(command=[E], environment={"A": E}),
            task_timeout=cdk.sfn.Timeout.jsonata("{% $t %}"),
        ),
    )


def lambdas(cdk, stack):
    sfn = cdk.sfn
    function = cdk.lambda_.Function.from_function_arn(
        stack, "Function", "arn:aws:lambda:us-east-1:123456789012:function:f"
    )
    make = cdk.tasks.LambdaInvoke.jsonata
    _machine(
        cdk,
        stack,
        make(stack, "A", lambda_function=function, payload=_object(cdk), client_context=E),
        make(stack, "B", lambda_function=function, payload=_token(cdk), **_waiting(cdk)),
        make(stack, "C", lambda_function=function, payload=sfn.TaskInput.from_text(E)),
        make(stack, "D", lambda_function=function, payload_response_only=True, outputs=E),
        make(stack, "F", lambda_function=function, payload_response_only=True, payload=_object(cdk)),
    )


def messages(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    queue = cdk.sqs.Queue.from_queue_arn(stack, "Queue", "arn:aws:sqs:us-east-1:123456789012:q")
    topic = cdk.sns.Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:us-east-1:123456789012:t")
    attributes = {
        "a": t.MessageAttribute(value=E),
        "b": t.MessageAttribute(value=E, data_type=t.MessageAttributeDataType.NUMBER),
        "c": t.MessageAttribute(value=E, data_type=t.MessageAttributeDataType.BINARY),
        "d": t.MessageAttribute(value=["x", 1, E]),
    }
    _machine(
        cdk,
        stack,
        t.SqsSendMessage.jsonata(stack, "A", queue=queue, message_body=_object(cdk), message_group_id=E),
        t.SqsSendMessage.jsonata(stack, "B", queue=queue, message_body=_token(cdk), **_waiting(cdk)),
        t.SqsSendMessage.jsonata(stack, "C", queue=queue, message_body=sfn.TaskInput.from_text(E)),
        t.SnsPublish.jsonata(stack, "D", topic=topic, message=_object(cdk), subject=E, message_attributes=attributes),
        t.SnsPublish.jsonata(stack, "F", topic=topic, message=_token(cdk), **_waiting(cdk)),
    )


def executions(cdk, stack):
    t = cdk.tasks
    child = cdk.sfn.StateMachine.from_state_machine_name(stack, "Child", "child")
    activity = cdk.sfn.Activity.from_activity_name(stack, "Activity", "activity")
    make = t.StepFunctionsStartExecution.jsonata
    _machine(
        cdk,
        stack,
        make(stack, "A", state_machine=child, input=_object(cdk), name=E, associate_with_parent=True),
        make(stack, "B", state_machine=child, associate_with_parent=True),
        make(stack, "C", state_machine=child, input=_token(cdk), **_waiting(cdk)),
        make(stack, "D", state_machine=child, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB),
        t.StepFunctionsInvokeActivity.jsonata(stack, "F", activity=activity, arguments={"a": E}),
    )


def events_and_apis(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    bus = cdk.aws_events.EventBus.from_event_bus_name(stack, "Bus", "bus")
    api = cdk.aws_apigateway.RestApi.from_rest_api_id(stack, "Api", "api")
    entry = t.EventBridgePutEventsEntry(detail=_object(cdk), detail_type=E, source=E, event_bus=bus)
    waiting = t.EventBridgePutEventsEntry(detail=_token(cdk), detail_type="d", source="s")
    token = sfn.TaskInput.from_object({"Token": ["{% $states.context.Task.Token %}"], "b": [E]})
    _machine(
        cdk,
        stack,
        t.EventBridgePutEvents.jsonata(stack, "A", entries=[entry]),
        t.EventBridgePutEvents.jsonata(stack, "B", entries=[waiting], **_waiting(cdk)),
        t.CallApiGatewayRestApiEndpoint.jsonata(
            stack,
            "C",
            api=api,
            stage_name="s",
            method=t.HttpMethod.POST,
            api_path="/p",
            query_parameters=sfn.TaskInput.from_object({"a": E}),
            request_body=_object(cdk),
            headers=token,
            **_waiting(cdk),
        ),
        t.CallApiGatewayHttpApiEndpoint.jsonata(
            stack, "D", api_id="a", api_stack=stack, method=t.HttpMethod.GET, api_path=E, request_body=_object(cdk)
        ),
        t.CallAwsService.jsonata(
            stack,
            "F",
            service="s3",
            action="putObject",
            iam_resources=["*"],
            parameters={"Bucket": E, "Body": {"a": [E]}, "Names": E},
        ),
    )


def tables(cdk, stack):
    t = cdk.tasks
    table = cdk.ddb.Table.from_table_name(stack, "Table", "table")
    v = t.DynamoAttributeValue
    item = {
        "s": v.from_string(E),
        "n": v.from_number(3),
        "ns": v.number_from_string(E),
        "b": v.from_binary(E),
        "bool": v.from_boolean(True),
        "null": v.from_null(True),
        "ss": v.from_string_set([E, "x"]),
        "l": v.from_list([v.from_string(E)]),
        "m": v.from_map({"a": v.from_string(E)}),
    }
    _machine(
        cdk,
        stack,
        t.DynamoPutItem.jsonata(
            stack,
            "A",
            table=table,
            item=item,
            condition_expression=E,
            expression_attribute_names={"#a": E},
            expression_attribute_values={":a": v.from_string(E)},
        ),
        t.DynamoUpdateItem.jsonata(stack, "B", table=table, key={"s": v.from_string(E)}, update_expression=E),
    )


def jobs(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    project = cdk.aws_codebuild.Project.from_project_name(stack, "Project", "p")
    role = cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r")
    variable = cdk.aws_codebuild.BuildEnvironmentVariable(value=E)
    workers = t.WorkerConfigurationProperty(number_of_workers=2, worker_type_v2=t.WorkerTypeV2.of(E))
    driver = t.SparkSubmitJobDriver(
        entry_point=sfn.TaskInput.from_text(E),
        entry_point_arguments=sfn.TaskInput.from_text("{% $states.input.arguments %}"),
        spark_submit_parameters=E,
    )
    _machine(
        cdk,
        stack,
        t.CodeBuildStartBuild.jsonata(stack, "A", project=project, environment_variables_override={"V": variable}),
        t.GlueStartJobRun.jsonata(
            stack,
            "B",
            glue_job_name=E,
            arguments=_object(cdk),
            security_configuration=E,
            worker_configuration=workers,
            notify_delay_after=cdk.Duration.minutes(5),
        ),
        t.GlueDataBrewStartJobRun.jsonata(stack, "C", name=E, integration_pattern=sfn.IntegrationPattern.RUN_JOB),
        t.EmrContainersStartJobRun.jsonata(
            stack,
            "D",
            virtual_cluster=t.VirtualClusterInput.from_task_input(sfn.TaskInput.from_text(E)),
            release_label=t.ReleaseLabel(E),
            job_driver=t.JobDriver(spark_submit_job_driver=driver),
            execution_role=role,
            job_name=E,
            application_config=[t.ApplicationConfiguration(classification=t.Classification(E), properties={"a": E})],
            tags={"a": E},
        ),
        t.EmrContainersDeleteVirtualCluster.jsonata(
            stack,
            "F",
            virtual_cluster_id=sfn.TaskInput.from_text(E),
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        ),
        t.EmrAddStep.jsonata(stack, "G", cluster_id=E, jar=E, name=E, args=[E, "x"], properties={"a": E}, main_class=E),
        t.EmrModifyInstanceGroupByName.jsonata(
            stack,
            "H",
            cluster_id=E,
            instance_group_name=E,
            instance_group=t.EmrModifyInstanceGroupByName.InstanceGroupModifyConfigProperty(instance_count=2),
        ),
    )


def models(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    role = cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r")
    _machine(
        cdk,
        stack,
        t.SageMakerCreateModel.jsonata(
            stack,
            "A",
            model_name=E,
            role=role,
            primary_container=t.ContainerDefinition(
                image=t.DockerImage.from_json_expression(E),
                mode=t.Mode.SINGLE_MODEL,
                model_s3_location=t.S3Location.from_json_expression(E),
                environment_variables=_object(cdk),
            ),
            tags=sfn.TaskInput.from_object({"a": E}),
        ),
        t.SageMakerCreateEndpoint.jsonata(
            stack, "B", endpoint_name=E, endpoint_config_name=E, tags=sfn.TaskInput.from_object({"a": E})
        ),
        t.SageMakerUpdateEndpoint.jsonata(stack, "C", endpoint_name=E, endpoint_config_name=E),
        t.SageMakerCreateEndpointConfig.jsonata(
            stack,
            "D",
            endpoint_config_name=E,
            production_variants=[
                t.ProductionVariant(
                    instance_type=cdk.aws_ec2.InstanceType(E), model_name=E, variant_name=E, initial_instance_count=2
                )
            ],
        ),
    )


def containers(cdk, stack):
    t, ecs = cdk.tasks, cdk.aws_ecs
    vpc = cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="v", availability_zones=["a"], private_subnet_ids=["p"]
    )
    definition = ecs.FargateTaskDefinition(stack, "Definition")
    container = definition.add_container("App", image=ecs.ContainerImage.from_registry("i"))
    override = t.ContainerOverride(
        container_definition=container,
        command=[E, "x"],
        environment=[t.TaskEnvironmentVariable(name="A", value=E)],
        cpu=5,
    )
    kubernetes = cdk.aws_eks.Cluster.from_cluster_attributes(
        stack, "Eks", cluster_name="k", cluster_endpoint="https://e", cluster_certificate_authority_data="c"
    )
    _machine(
        cdk,
        stack,
        t.EcsRunTask.jsonata(
            stack,
            "A",
            cluster=ecs.Cluster(stack, "Ecs", vpc=vpc),
            task_definition=definition,
            launch_target=t.EcsFargateLaunchTarget(platform_version=ecs.FargatePlatformVersion.LATEST),
            container_overrides=[override],
            cpu=E,
            memory_mib=E,
        ),
        t.EksCall.jsonata(
            stack,
            "B",
            cluster=kubernetes,
            http_method=t.HttpMethods.POST,
            http_path=E,
            query_parameters={"a": [E]},
            request_body=_object(cdk),
        ),
    )
