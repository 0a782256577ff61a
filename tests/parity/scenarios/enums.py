"""Every member of every enum of the tasks, as it is written into the definition."""


def _machine(cdk, stack, states):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain))


def _constants(kind):
    """Give the constants of a class, by name."""
    found = {}
    for name in sorted(dir(kind)):
        if name[0].isupper() and isinstance(getattr(kind, name), kind):
            found[name] = getattr(kind, name)
    return found


def calls(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    function = cdk.lambda_.Function.from_function_arn(
        stack, "Function", "arn:aws:lambda:us-east-1:123456789012:function:f"
    )
    cluster = cdk.aws_eks.Cluster.from_cluster_attributes(
        stack, "Eks", cluster_name="k", cluster_endpoint="https://e", cluster_certificate_authority_data="c"
    )
    topic = cdk.sns.Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:us-east-1:123456789012:t")
    path = sfn.JsonPath.string_at("$.a")
    states = [
        *(
            t.CallApiGatewayHttpApiEndpoint(
                stack, f"Http{member.name}", api_id="a", api_stack=stack, method=member, stage_name="s"
            )
            for member in t.HttpMethod
        ),
        *(
            t.CallApiGatewayHttpApiEndpoint(
                stack,
                f"Auth{member.name}",
                api_id="a",
                api_stack=stack,
                method=t.HttpMethod.GET,
                auth_type=member,
                stage_name="s",
            )
            for member in t.AuthType
        ),
        *(
            t.EksCall(stack, f"Eks{member.name}", cluster=cluster, http_method=member, http_path="/")
            for member in t.HttpMethods
        ),
        *(
            t.LambdaInvoke(stack, f"Invoke{member.name}", lambda_function=function, invocation_type=member)
            for member in t.LambdaInvocationType
        ),
        *(
            t.SnsPublish(
                stack,
                f"Publish{member.name}",
                topic=topic,
                message=sfn.TaskInput.from_text("m"),
                message_attributes={"a": t.MessageAttribute(value=path, data_type=member)},
            )
            for member in t.MessageAttributeDataType
        ),
        *(
            t.EmrAddStep(stack, f"Step{member.name}", cluster_id="c", jar="j", name="n", action_on_failure=member)
            for member in t.ActionOnFailure
        ),
        *(
            t.GlueStartJobRun(stack, f"Glue{member.name}", glue_job_name="j", execution_class=member)
            for member in t.ExecutionClass
        ),
    ]
    _machine(cdk, stack, states)


def _workers(cdk, stack, id, **kind):
    workers = cdk.tasks.WorkerConfigurationProperty(number_of_workers=2, **kind)
    return cdk.tasks.GlueStartJobRun(stack, id, glue_job_name="j", worker_configuration=workers)


def data(cdk, stack):
    t = cdk.tasks
    table = cdk.ddb.Table.from_table_name(stack, "Table", "table")
    key = {"id": t.DynamoAttributeValue.from_string("a")}
    states = [
        *(_workers(cdk, stack, f"V1{member.name}", worker_type=member) for member in t.WorkerType),
        *(
            _workers(cdk, stack, f"V2{name}", worker_type_v2=member)
            for name, member in _constants(t.WorkerTypeV2).items()
        ),
        _workers(cdk, stack, "V2Own", worker_type_v2=t.WorkerTypeV2.of("G.16X")),
        *(
            t.DynamoPutItem(stack, f"Values{member.name}", table=table, item=key, return_values=member)
            for member in t.DynamoReturnValues
        ),
        *(
            t.DynamoPutItem(stack, f"Capacity{member.name}", table=table, item=key, return_consumed_capacity=member)
            for member in t.DynamoConsumedCapacity
        ),
        *(
            t.DynamoPutItem(
                stack, f"Metrics{member.name}", table=table, item=key, return_item_collection_metrics=member
            )
            for member in t.DynamoItemCollectionMetrics
        ),
        *(
            t.AthenaStartQueryExecution(
                stack,
                f"Athena{member.name}",
                query_string="q",
                result_configuration=t.ResultConfiguration(
                    encryption_configuration=t.EncryptionConfiguration(encryption_option=member)
                ),
            )
            for member in t.EncryptionOption
        ),
    ]
    _machine(cdk, stack, states)


def jobs_on_eks(cdk, stack):
    t, sfn = cdk.tasks, cdk.sfn
    role = cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r")
    driver = t.JobDriver(
        spark_submit_job_driver=t.SparkSubmitJobDriver(entry_point=sfn.TaskInput.from_text("local:///e"))
    )
    configurations = [
        t.ApplicationConfiguration(classification=member, properties={"a": "b"})
        for member in [*_constants(t.Classification).values(), t.Classification("own")]
    ]
    labels = {**_constants(t.ReleaseLabel), "own": t.ReleaseLabel("emr-9.9.9-latest")}
    states = [
        t.EmrContainersStartJobRun(
            stack,
            f"Run{name}",
            virtual_cluster=t.VirtualClusterInput.from_virtual_cluster_id("v"),
            release_label=label,
            job_driver=driver,
            execution_role=role,
            application_config=configurations if name == "own" else None,
        )
        for name, label in labels.items()
    ]
    _machine(cdk, stack, states)


def _transform(cdk, stack, id, source=None, **options):
    t = cdk.tasks
    output = options.pop("output", {})
    given = options.pop("given", {})
    where = t.TransformS3DataSource(s3_uri="s3://b/i", **(source or {}))
    return t.SageMakerCreateTransformJob(
        stack,
        id,
        transform_job_name="j",
        model_name="m",
        role=cdk.aws_iam.Role.from_role_arn(stack, f"{id}Role", "arn:aws:iam::123456789012:role/r"),
        transform_input=t.TransformInput(transform_data_source=t.TransformDataSource(s3_data_source=where), **given),
        transform_output=t.TransformOutput(s3_output_path="s3://b/o", **output),
        **options,
    )


def transformations(cdk, stack):
    t = cdk.tasks
    make = lambda id, **options: _transform(cdk, stack, id, **options)
    states = [
        *(make(f"Strategy{member.name}", batch_strategy=member) for member in t.BatchStrategy),
        *(make(f"Assemble{member.name}", output={"assemble_with": member}) for member in t.AssembleWith),
        *(make(f"Compression{member.name}", given={"compression_type": member}) for member in t.CompressionType),
        *(make(f"Split{member.name}", given={"split_type": member}) for member in t.SplitType),
        *(make(f"Data{member.name}", source={"s3_data_type": member}) for member in t.S3DataType),
        *(
            t.SageMakerCreateModel(
                stack,
                f"Model{member.name}",
                model_name="m",
                role=cdk.aws_iam.Role.from_role_arn(stack, f"{member.name}Role", "arn:aws:iam::123456789012:role/r"),
                primary_container=t.ContainerDefinition(image=t.DockerImage.from_registry("i"), mode=member),
            )
            for member in t.Mode
        ),
    ]
    _machine(cdk, stack, states)


def channels(cdk, stack):
    t = cdk.tasks
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "Bucket", "bucket")

    def channel(name, source=None, **options):
        where = t.S3DataSource(s3_location=t.S3Location.from_bucket(bucket, "in"), **(source or {}))
        return t.Channel(channel_name=name, data_source=t.DataSource(s3_data_source=where), **options)

    made = [
        *(channel(f"c{member.name}", compression_type=member) for member in t.CompressionType),
        *(channel(f"i{member.name}", input_mode=member) for member in t.InputMode),
        *(channel(f"r{member.name}", record_wrapper_type=member) for member in t.RecordWrapperType),
        *(
            channel(f"d{member.name}", source={"s3_data_distribution_type": member})
            for member in t.S3DataDistributionType
        ),
        *(channel(f"t{member.name}", source={"s3_data_type": member}) for member in t.S3DataType),
    ]
    states = [
        t.SageMakerCreateTrainingJob(
            stack,
            f"Train{member.name}",
            training_job_name="j",
            role=cdk.aws_iam.Role.from_role_arn(stack, f"{member.name}Role", "arn:aws:iam::123456789012:role/r"),
            algorithm_specification=t.AlgorithmSpecification(algorithm_name="a", training_input_mode=member),
            input_data_config=made,
            output_data_config=t.OutputDataConfig(s3_output_location=t.S3Location.from_bucket(bucket, "out")),
        )
        for member in t.InputMode
    ]
    _machine(cdk, stack, states)


def accelerators(cdk, stack):
    t, ec2 = cdk.tasks, cdk.aws_ec2
    kinds = [
        t.AcceleratorType.of(member, ec2.InstanceSize.LARGE) for member in _constants(t.AcceleratorClass).values()
    ] + [t.AcceleratorType.of(t.AcceleratorClass.of("eia3"), ec2.InstanceSize.XLARGE2)]
    variants = [
        t.ProductionVariant(
            instance_type=ec2.InstanceType("m5.large"),
            model_name="m",
            variant_name=f"v{index}",
            accelerator_type=kind,
        )
        for index, kind in enumerate(kinds)
    ]
    _machine(
        cdk,
        stack,
        [t.SageMakerCreateEndpointConfig(stack, "E", endpoint_config_name="c", production_variants=variants)],
    )


def clusters(cdk, stack):
    """Groups and fleets of EMR clusters, whose enums are nested."""
    emr = cdk.tasks.EmrCreateCluster

    def rule(index, adjustment, operator, statistic, unit):
        return emr.ScalingRuleProperty(
            name=f"r{index}",
            action=emr.ScalingActionProperty(
                market=list(emr.InstanceMarket)[index % 2],
                simple_scaling_policy_configuration=emr.SimpleScalingPolicyConfigurationProperty(
                    adjustment_type=adjustment, scaling_adjustment=1, cool_down=1
                ),
            ),
            trigger=emr.ScalingTriggerProperty(
                cloud_watch_alarm_definition=emr.CloudWatchAlarmDefinitionProperty(
                    comparison_operator=operator,
                    metric_name="m",
                    period=cdk.Duration.minutes(5),
                    statistic=statistic,
                    unit=unit,
                    threshold=1,
                )
            ),
        )

    adjustments, operators = list(emr.ScalingAdjustmentType), list(emr.CloudWatchAlarmComparisonOperator)
    statistics, units = list(emr.CloudWatchAlarmStatistic), list(emr.CloudWatchAlarmUnit)
    rules = [
        rule(
            index,
            adjustments[index % len(adjustments)],
            operators[index % len(operators)],
            statistics[index % len(statistics)],
            unit,
        )
        for index, unit in enumerate(units)
    ]
    volumes = [
        emr.EbsBlockDeviceConfigProperty(
            volume_specification=emr.VolumeSpecificationProperty(
                volume_size=cdk.Size.gibibytes(9), volume_type=member, iops=3000
            )
        )
        for member in emr.EbsBlockDeviceVolumeType
    ]
    groups = [
        emr.InstanceGroupConfigProperty(
            instance_count=1,
            instance_role=member,
            instance_type="m5.large",
            market=list(emr.InstanceMarket)[index % 2],
            auto_scaling_policy=emr.AutoScalingPolicyProperty(
                constraints=emr.ScalingConstraintsProperty(max_capacity=2, min_capacity=1), rules=rules
            )
            if index == 0
            else None,
            ebs_configuration=emr.EbsConfigurationProperty(ebs_block_device_configs=volumes) if index == 1 else None,
        )
        for index, member in enumerate(emr.InstanceRoleType)
    ]
    states = [
        emr(stack, "Groups", name="n", instances=emr.InstancesConfigProperty(instance_groups=groups)),
        *(
            emr(
                stack,
                f"Down{member.name}",
                name="n",
                instances=emr.InstancesConfigProperty(),
                scale_down_behavior=member,
            )
            for member in emr.EmrClusterScaleDownBehavior
        ),
    ]
    roles = {}
    for index, (action, spot) in enumerate(
        (action, spot) for action in emr.SpotTimeoutAction for spot in emr.SpotAllocationStrategy
    ):
        demand = next(iter(emr.OnDemandAllocationStrategy))
        fleet = emr.InstanceFleetConfigProperty(
            instance_fleet_type=emr.InstanceRoleType.CORE,
            target_spot_capacity=1,
            launch_specifications=emr.InstanceFleetProvisioningSpecificationsProperty(
                spot_specification=emr.SpotProvisioningSpecificationProperty(
                    timeout_action=action, allocation_strategy=spot, timeout=cdk.Duration.minutes(9)
                ),
                on_demand_specification=emr.OnDemandProvisioningSpecificationProperty(allocation_strategy=demand),
            ),
        )
        states.append(
            emr(
                stack,
                f"Fleet{index}",
                name="n",
                instances=emr.InstancesConfigProperty(instance_fleets=[fleet]),
                **roles,
            )
        )
    _machine(cdk, stack, states)


def limits_of_scaling(cdk, stack):
    emr = cdk.tasks.EmrCreateCluster
    states = []
    for member in emr.ComputeLimitsUnitType:
        limits = emr.ManagedScalingComputeLimitsProperty(
            unit_type=member,
            minimum_capacity_units=1,
            maximum_capacity_units=4,
            maximum_core_capacity_units=2,
            maximum_on_demand_capacity_units=3,
        )
        policy = emr.ManagedScalingPolicyProperty(compute_limits=limits)
        states.append(
            emr(
                stack,
                f"Limits{member.name}",
                name="n",
                instances=emr.InstancesConfigProperty(),
                managed_scaling_policy=policy,
            )
        )
    _machine(cdk, stack, states)
