"""Ranges and what is only known at deployment or at run time: each range with a parameter and with a path."""

ARN = "arn:aws:batch:us-east-1:123456789012:"


def _machine(cdk, stack, state):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(state))


def _batch(cdk, stack, **options):
    return cdk.tasks.BatchSubmitJob(
        stack,
        "T",
        job_definition_arn=ARN + "job-definition/d:1",
        job_queue_arn=ARN + "job-queue/q",
        job_name="j",
        **options,
    )


def _cluster(cdk, stack, **options):
    emr = cdk.tasks.EmrCreateCluster
    return emr(stack, "T", name="n", instances=emr.InstancesConfigProperty(), release_label="emr-7.0.0", **options)


def _variant(cdk, stack, **options):
    variant = cdk.tasks.ProductionVariant(
        instance_type=cdk.aws_ec2.InstanceType("m5.large"), model_name="m", variant_name="v", **options
    )
    return cdk.tasks.SageMakerCreateEndpointConfig(stack, "T", endpoint_config_name="c", production_variants=[variant])


def _client(cdk, stack, **options):
    t = cdk.tasks
    source = t.TransformS3DataSource(s3_uri="s3://b/i")
    return t.SageMakerCreateTransformJob(
        stack,
        "T",
        transform_job_name="j",
        model_name="m",
        role=cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r"),
        model_client_options=t.ModelClientOptions(**options),
        transform_input=t.TransformInput(transform_data_source=t.TransformDataSource(s3_data_source=source)),
        transform_output=t.TransformOutput(s3_output_path="s3://b/o"),
    )


def _seconds(cdk, value):
    return cdk.Duration.seconds(value)


FIELDS = {
    "array_size": lambda c, s, v: _batch(c, s, array_size=v),
    "attempts": lambda c, s, v: _batch(c, s, attempts=v),
    "batch_timeout": lambda c, s, v: _batch(c, s, task_timeout=c.sfn.Timeout.duration(_seconds(c, v))),
    "step_concurrency_level": lambda c, s, v: _cluster(c, s, step_concurrency_level=v),
    "ebs_root_volume_iops": lambda c, s, v: _cluster(c, s, ebs_root_volume_iops=v),
    "ebs_root_volume_throughput": lambda c, s, v: _cluster(c, s, ebs_root_volume_throughput=v),
    "ebs_root_volume_size": lambda c, s, v: _cluster(c, s, ebs_root_volume_size=c.Size.gibibytes(v)),
    "idle_timeout": lambda c, s, v: _cluster(c, s, auto_termination_policy_idle_timeout=_seconds(c, v)),
    "initial_instance_count": lambda c, s, v: _variant(c, s, initial_instance_count=v),
    "initial_variant_weight": lambda c, s, v: _variant(c, s, initial_variant_weight=v),
    "invocations_max_retries": lambda c, s, v: _client(c, s, invocations_max_retries=v),
    "invocations_timeout": lambda c, s, v: _client(c, s, invocations_timeout=_seconds(c, v)),
    "delay": lambda c, s, v: c.tasks.SqsSendMessage(
        s,
        "T",
        queue=c.sqs.Queue.from_queue_arn(s, "Q", "arn:aws:sqs:us-east-1:123456789012:q"),
        message_body=c.sfn.TaskInput.from_text("m"),
        delay=_seconds(c, v),
    ),
    "reuse_age": lambda c, s, v: c.tasks.AthenaStartQueryExecution(
        s, "T", query_string="q", result_reuse_configuration_max_age=c.Duration.minutes(v)
    ),
    "max_results": lambda c, s, v: c.tasks.AthenaGetQueryResults(s, "T", query_execution_id="x", max_results=v),
    "target_spot_capacity": lambda c, s, v: c.tasks.EmrModifyInstanceFleetByName(
        s, "T", cluster_id="c", instance_fleet_name="f", target_on_demand_capacity=v, target_spot_capacity=v
    ),
    "task_timeout": lambda c, s, v: c.tasks.AthenaStopQueryExecution(
        s, "T", query_execution_id="x", task_timeout=c.sfn.Timeout.duration(_seconds(c, v))
    ),
    "max_concurrency": lambda c, s, v: c.sfn.Map(s, "T", max_concurrency=v).item_processor(c.sfn.Pass(s, "In")),
    "wait": lambda c, s, v: c.sfn.Wait(s, "T", time=c.sfn.WaitTime.duration(_seconds(c, v))),
}
VALUES = {
    "parameter": lambda c, s: c.CfnParameter(s, "Number", type="Number").value_as_number,
    "path": lambda c, s: c.sfn.JsonPath.number_at("$.n"),
    "lazy": lambda c, s: c.Token.as_number(c.Fn.get_att("Other", "Number")),
}


def _scenario(field, value):
    def build(cdk, stack):
        _machine(cdk, stack, field(cdk, stack, value(cdk, stack)))

    return build


for _field, _make in FIELDS.items():
    for _kind, _value in VALUES.items():
        if _kind != "lazy" or _field == "array_size":
            globals()[f"{_field}_of_{_kind}"] = _scenario(_make, _value)
