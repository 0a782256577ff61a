"""SageMaker: training, transformation, models and endpoints, with every property."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _output(cdk, **keywords):
    return cdk.tasks.OutputDataConfig(
        s3_output_location=cdk.tasks.S3Location.from_json_expression("$.output"), **keywords
    )


def _train(cdk, stack, id="Train", **keywords):
    tasks = cdk.tasks
    keywords.setdefault("algorithm_specification", tasks.AlgorithmSpecification(algorithm_name="BlazingText"))
    keywords.setdefault("output_data_config", _output(cdk))
    return tasks.SageMakerCreateTrainingJob(stack, id, training_job_name="Job", **keywords)


def _vpc(cdk, stack):
    return cdk.ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        availability_zones=["a", "b"],
        private_subnet_ids=["s-1", "s-2"],
        public_subnet_ids=["s-3", "s-4"],
    )


def train_least(cdk, stack):
    _machine(cdk, stack, _train(cdk, stack))


def train_everything(cdk, stack):
    sfn, tasks, ec2, Duration, Size = cdk.sfn, cdk.tasks, cdk.ec2, cdk.Duration, cdk.Size
    kms, s3, ecr = cdk.aws_kms, cdk.aws_s3, cdk.aws_ecr
    bucket, key, volume = (
        s3.Bucket(stack, "B", encryption=s3.BucketEncryption.KMS),
        kms.Key(stack, "K"),
        kms.Key(stack, "V"),
    )
    source = tasks.S3DataSource(
        s3_location=tasks.S3Location.from_bucket(bucket, "in"),
        attribute_names=["source-ref", "class"],
        s3_data_distribution_type=tasks.S3DataDistributionType.SHARDED_BY_S3_KEY,
        s3_data_type=tasks.S3DataType.AUGMENTED_MANIFEST_FILE,
    )
    task = tasks.SageMakerCreateTrainingJob(
        stack,
        "Train",
        training_job_name=sfn.JsonPath.string_at("$.name"),
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        algorithm_specification=tasks.AlgorithmSpecification(
            training_image=tasks.DockerImage.from_ecr_repository(ecr.Repository(stack, "R"), "v1"),
            training_input_mode=tasks.InputMode.PIPE,
            metric_definitions=[tasks.MetricDefinition(name="loss", regex="loss=(.*)")],
        ),
        input_data_config=[
            tasks.Channel(
                channel_name="train",
                data_source=tasks.DataSource(s3_data_source=source),
                compression_type=tasks.CompressionType.GZIP,
                content_type="text/csv",
                input_mode=tasks.InputMode.FAST_FILE,
                record_wrapper_type=tasks.RecordWrapperType.RECORD_IO,
                shuffle_config=tasks.ShuffleConfig(seed=3),
            ),
            tasks.Channel(
                channel_name="test",
                data_source={
                    "s3_data_source": tasks.S3DataSource(s3_location=tasks.S3Location.from_json_expression("$.in"))
                },
            ),
        ],
        output_data_config=tasks.OutputDataConfig(
            s3_output_location=tasks.S3Location.from_bucket(bucket, "out"), encryption_key=key
        ),
        resource_config=tasks.ResourceConfig(
            instance_count=2,
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.P3, ec2.InstanceSize.XLARGE2),
            volume_size=Size.gibibytes(50),
            volume_encryption_key=volume,
        ),
        stopping_condition=tasks.StoppingCondition(max_runtime=Duration.minutes(5)),
        hyperparameters={"lr": "0.1", "n": sfn.JsonPath.string_at("$.n")},
        tags={"k": "v"},
        environment={"E": "F"},
        enable_network_isolation=True,
        vpc_config=tasks.VpcConfig(
            vpc=_vpc(cdk, stack), subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC)
        ),
        result_path="$.job",
    )
    task.add_security_group(ec2.SecurityGroup.from_security_group_id(stack, "SG", "sg-1"))
    _machine(cdk, stack, task)


def train_with_own_role_and_paths(cdk, stack):
    sfn, tasks, ec2 = cdk.sfn, cdk.tasks, cdk.ec2
    role = cdk.aws_iam.Role(stack, "Role", assumed_by=cdk.aws_iam.ServicePrincipal("sagemaker.amazonaws.com"))
    task = _train(
        cdk,
        stack,
        role=role,
        algorithm_specification=tasks.AlgorithmSpecification(
            training_image=tasks.DockerImage.from_json_expression(sfn.JsonPath.string_at("$.image"))
        ),
        resource_config=tasks.ResourceConfig(
            instance_count=sfn.JsonPath.number_at("$.n"),
            instance_type=ec2.InstanceType(sfn.JsonPath.string_at("$.type")),
            volume_size=cdk.Size.gibibytes(1),
        ),
        stopping_condition=tasks.StoppingCondition(),
        vpc_config={"vpc": _vpc(cdk, stack)},
        hyperparameters={},
    )
    cdk.CfnOutput(stack, "O", value=task.role.role_arn)
    _machine(cdk, stack, task)


def train_images(cdk, stack):
    tasks, ecr = cdk.tasks, cdk.aws_ecr
    images = [
        tasks.DockerImage.from_registry("public/image"),
        tasks.DockerImage.from_json_expression("image", False),
        tasks.DockerImage.from_ecr_repository(ecr.Repository.from_repository_name(stack, "N", "repo")),
        tasks.DockerImage.from_ecr_repository(
            ecr.Repository.from_repository_arn(stack, "A", "arn:aws:ecr:us-east-1:123456789012:repository/some/repo"),
            "sha256:12",
        ),
    ]
    _machine(
        cdk,
        stack,
        *[
            _train(cdk, stack, f"T{n}", algorithm_specification={"training_image": image})
            for n, image in enumerate(images)
        ],
    )


def train_jsonata(cdk, stack):
    tasks = cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.SageMakerCreateTrainingJob.jsonata(
            stack,
            "T",
            training_job_name="{% $name %}",
            algorithm_specification=tasks.AlgorithmSpecification(algorithm_name="A"),
            output_data_config={"s3_output_location": tasks.S3Location.from_json_expression("{% $out %}")},
            resource_config={
                "instance_count": 1,
                "instance_type": cdk.ec2.InstanceType("{% $type %}"),
                "volume_size": cdk.Size.gibibytes(1),
            },
        ),
    )


def train_without_algorithm(cdk, stack):
    _train(cdk, stack, algorithm_specification=cdk.tasks.AlgorithmSpecification())


def train_with_two_algorithms(cdk, stack):
    _train(
        cdk,
        stack,
        algorithm_specification=cdk.tasks.AlgorithmSpecification(
            algorithm_name="A", training_image=cdk.tasks.DockerImage.from_registry("i")
        ),
    )


def train_with_long_name(cdk, stack):
    _train(cdk, stack, algorithm_specification=cdk.tasks.AlgorithmSpecification(algorithm_name="A" * 171))


def train_with_odd_name(cdk, stack):
    _train(cdk, stack, algorithm_specification=cdk.tasks.AlgorithmSpecification(algorithm_name="Blazing/Text"))


def train_with_arn(cdk, stack):
    name = "arn:aws:sagemaker:us-east-1:123456789012:algorithm/my-algorithm"
    _machine(
        cdk, stack, _train(cdk, stack, algorithm_specification=cdk.tasks.AlgorithmSpecification(algorithm_name=name))
    )


def train_token_pattern(cdk, stack):
    _train(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)


def _transform(cdk, stack, id="Transform", **keywords):
    tasks = cdk.tasks
    keywords.setdefault(
        "transform_input",
        tasks.TransformInput(
            transform_data_source=tasks.TransformDataSource(
                s3_data_source=tasks.TransformS3DataSource(s3_uri="s3://in")
            )
        ),
    )
    keywords.setdefault("transform_output", tasks.TransformOutput(s3_output_path="s3://out"))
    return tasks.SageMakerCreateTransformJob(stack, id, transform_job_name="Job", model_name="Model", **keywords)


def transform_least(cdk, stack):
    _machine(cdk, stack, _transform(cdk, stack))


def transform_everything(cdk, stack):
    sfn, tasks, ec2, kms = cdk.sfn, cdk.tasks, cdk.ec2, cdk.aws_kms
    key = kms.Key(stack, "K")
    role = cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/sm")
    _machine(
        cdk,
        stack,
        _transform(
            cdk,
            stack,
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
            batch_strategy=tasks.BatchStrategy.MULTI_RECORD,
            environment={"A": "B"},
            max_concurrent_transforms=3,
            max_payload=cdk.Size.mebibytes(5),
            model_client_options=tasks.ModelClientOptions(
                invocations_max_retries=1, invocations_timeout=cdk.Duration.minutes(20)
            ),
            role=role,
            tags={"Project": "ML"},
            transform_input=tasks.TransformInput(
                transform_data_source=tasks.TransformDataSource(
                    s3_data_source=tasks.TransformS3DataSource(
                        s3_uri=sfn.JsonPath.string_at("$.in"), s3_data_type=tasks.S3DataType.MANIFEST_FILE
                    )
                ),
                compression_type=tasks.CompressionType.NONE,
                content_type="text/csv",
                split_type=tasks.SplitType.TF_RECORD,
            ),
            transform_output=tasks.TransformOutput(
                s3_output_path=sfn.JsonPath.string_at("$.out"),
                encryption_key=key,
                accept="text/csv",
                assemble_with=tasks.AssembleWith.LINE,
            ),
            transform_resources=tasks.TransformResources(
                instance_count=2, instance_type=ec2.InstanceType("p3.2xlarge"), volume_encryption_key=key
            ),
        ),
    )


def transform_client_defaults(cdk, stack):
    tasks = cdk.tasks
    _machine(
        cdk,
        stack,
        _transform(cdk, stack, "A", model_client_options=tasks.ModelClientOptions()),
        _transform(cdk, stack, "B", model_client_options={"invocations_max_retries": 0}),
        _transform(
            cdk,
            stack,
            "C",
            model_client_options={"invocations_max_retries": cdk.sfn.JsonPath.number_at("$.n")},
            max_concurrent_transforms=cdk.sfn.JsonPath.number_at("$.m"),
        ),
    )


def transform_too_many_retries(cdk, stack):
    _machine(
        cdk, stack, _transform(cdk, stack, model_client_options=cdk.tasks.ModelClientOptions(invocations_max_retries=4))
    )


def transform_too_long_timeout(cdk, stack):
    _machine(
        cdk,
        stack,
        _transform(
            cdk,
            stack,
            model_client_options=cdk.tasks.ModelClientOptions(invocations_timeout=cdk.Duration.seconds(3601)),
        ),
    )


def transform_token_pattern(cdk, stack):
    _transform(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)


def endpoints(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.SageMakerCreateEndpoint(stack, "A", endpoint_name="My-Endpoint", endpoint_config_name="My-Config"),
        tasks.SageMakerCreateEndpoint(
            stack,
            "B",
            endpoint_name=sfn.JsonPath.string_at("$.e"),
            endpoint_config_name=sfn.JsonPath.string_at("$.c"),
            tags=sfn.TaskInput.from_json_path_at("$.tags"),
        ),
        tasks.SageMakerCreateEndpoint.jsonata(stack, "C", endpoint_name="{% $e %}", endpoint_config_name="Config"),
        tasks.SageMakerUpdateEndpoint(
            stack, "D", endpoint_name="My-Endpoint", endpoint_config_name=sfn.JsonPath.string_at("$.c")
        ),
        tasks.SageMakerUpdateEndpoint.jsonata(stack, "E", endpoint_name="{% $e %}", endpoint_config_name="{% $c %}"),
    )


def endpoint_run_job(cdk, stack):
    cdk.tasks.SageMakerCreateEndpoint(
        stack, "A", endpoint_name="e", endpoint_config_name="c", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )


def update_run_job(cdk, stack):
    cdk.tasks.SageMakerUpdateEndpoint(
        stack, "A", endpoint_name="e", endpoint_config_name="c", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )


def _config(cdk, stack, id="Config", variants=None, **keywords):
    return cdk.tasks.SageMakerCreateEndpointConfig(
        stack,
        id,
        endpoint_config_name="My-Config",
        production_variants=[_variant(cdk)] if variants is None else variants,
        **keywords,
    )


def _variant(cdk, **keywords):
    return cdk.tasks.ProductionVariant(
        **{
            "instance_type": cdk.ec2.InstanceType("m4.large"),
            "model_name": "Model",
            "variant_name": "Variant",
            **keywords,
        }
    )


def endpoint_configs(cdk, stack):
    sfn, tasks, ec2 = cdk.sfn, cdk.tasks, cdk.ec2
    at = sfn.JsonPath.string_at
    _machine(
        cdk,
        stack,
        _config(cdk, stack, "A"),
        _config(
            cdk,
            stack,
            "B",
            [
                _variant(cdk, initial_instance_count=2, initial_variant_weight=0.5),
                _variant(cdk, instance_type=ec2.InstanceType(at("$.t")), model_name=at("$.m"), variant_name=at("$.v")),
            ],
            kms_key=cdk.aws_kms.Key(stack, "K"),
            tags=sfn.TaskInput.from_json_path_at("$.tags"),
        ),
        _config(cdk, stack, "C", [_variant(cdk, initial_instance_count=0)]),
        tasks.SageMakerCreateEndpointConfig.jsonata(
            stack,
            "D",
            endpoint_config_name="{% $c %}",
            production_variants=[_variant(cdk, instance_type=ec2.InstanceType("{% $t %}"))],
        ),
    )


def endpoint_config_empty(cdk, stack):
    _config(cdk, stack, variants=[])


def endpoint_config_too_many(cdk, stack):
    _config(cdk, stack, variants=[_variant(cdk)] * 11)


def endpoint_config_half_an_instance(cdk, stack):
    _config(cdk, stack, variants=[_variant(cdk, initial_instance_count=0.5)])


def endpoint_config_negative_weight(cdk, stack):
    _config(cdk, stack, variants=[_variant(cdk, initial_variant_weight=-1)])


def endpoint_config_run_job(cdk, stack):
    _config(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB)


def endpoint_config_count_from_path(cdk, stack):
    _machine(
        cdk,
        stack,
        _config(cdk, stack, variants=[_variant(cdk, initial_instance_count=cdk.sfn.JsonPath.number_at("$.n"))]),
    )


def model_least(cdk, stack):
    tasks = cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.SageMakerCreateModel(
            stack, "Model", model_name="My-Model", primary_container=tasks.ContainerDefinition()
        ),
    )


def model_everything(cdk, stack):
    sfn, tasks, ec2, ecr = cdk.sfn, cdk.tasks, cdk.ec2, cdk.aws_ecr
    bucket = cdk.aws_s3.Bucket(stack, "B")
    task = tasks.SageMakerCreateModel(
        stack,
        "Model",
        model_name=sfn.JsonPath.string_at("$.m"),
        enable_network_isolation=True,
        vpc=_vpc(cdk, stack),
        subnet_selection=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        tags=sfn.TaskInput.from_json_path_at("$.tags"),
        primary_container=tasks.ContainerDefinition(
            image=tasks.DockerImage.from_ecr_repository(ecr.Repository.from_repository_name(stack, "R", "repo")),
            mode=tasks.Mode.MULTI_MODEL,
            container_host_name="Host",
            model_s3_location=tasks.S3Location.from_bucket(bucket, "models"),
            environment_variables=sfn.TaskInput.from_object({"K": sfn.JsonPath.string_at("$.k")}),
        ),
        containers=[tasks.ContainerDefinition(model_package_name="package", mode=tasks.Mode.SINGLE_MODEL)],
    )
    group = ec2.SecurityGroup.from_security_group_id(stack, "SG", "sg-1")
    task.add_security_group(group)
    _machine(cdk, stack, task)
    task.connections.allow_from_any_ipv4(ec2.Port.tcp(80))


def model_in_network(cdk, stack):
    tasks = cdk.tasks
    role = cdk.aws_iam.Role(stack, "Role", assumed_by=cdk.aws_iam.ServicePrincipal("sagemaker.amazonaws.com"))
    location = tasks.S3Location.from_json_expression("$.model")
    _machine(
        cdk,
        stack,
        tasks.SageMakerCreateModel(
            stack,
            "Model",
            model_name="My-Model",
            role=role,
            vpc=cdk.ec2.Vpc(stack, "Vpc"),
            primary_container=tasks.ContainerDefinition(model_s3_location=location),
        ),
    )


def model_jsonata(cdk, stack):
    tasks = cdk.tasks
    image = tasks.DockerImage.from_json_expression("{% $image %}")
    _machine(
        cdk,
        stack,
        tasks.SageMakerCreateModel.jsonata(
            stack, "Model", model_name="{% $m %}", primary_container=tasks.ContainerDefinition(image=image)
        ),
    )


def model_run_job(cdk, stack):
    tasks = cdk.tasks
    tasks.SageMakerCreateModel(
        stack,
        "Model",
        model_name="M",
        primary_container=tasks.ContainerDefinition(),
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )
