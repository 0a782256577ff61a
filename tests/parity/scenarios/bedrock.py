"""Models of Amazon Bedrock: every keyword, pattern and refusal."""

FLAG = "@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask"


def _machine(cdk, stack, *states, **options):
    chain = cdk.sfn.Chain.start(states[0])
    for state in states[1:]:
        chain = chain.next(state)
    body = cdk.sfn.DefinitionBody.from_chainable(chain)
    return cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def _model(cdk, stack, id="Model"):
    b = cdk.aws_bedrock
    return b.FoundationModel.from_foundation_model_id(
        stack, id, b.FoundationModelIdentifier.AMAZON_TITAN_TEXT_G1_EXPRESS_V1
    )


def _body(cdk):
    return cdk.sfn.TaskInput.from_object({"inputText": cdk.sfn.JsonPath.string_at("$.prompt"), "n": 1})


def models(cdk, stack):
    b, model = cdk.aws_bedrock, _model(cdk, stack)
    own = b.FoundationModel.from_foundation_model_id(stack, "Own", b.FoundationModelIdentifier("acme.model-v9:0"))
    arn = "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc"
    provisioned = b.ProvisionedModel.from_provisioned_model_arn(stack, "P", arn)
    for index, one in enumerate((model, own, provisioned)):
        cdk.CfnOutput(stack, f"Arn{index}", value=one.model_arn)
    cdk.CfnOutput(stack, "Id", value=own.model_id)
    _machine(
        cdk,
        stack,
        *(
            cdk.tasks.BedrockInvokeModel(stack, f"I{index}", model=one, body=_body(cdk))
            for index, one in enumerate((model, own, provisioned))
        ),
    )


def model_ids(cdk, stack):
    kind = cdk.aws_bedrock.FoundationModelIdentifier
    names = sorted(name for name in dir(kind) if name[0].isupper())
    cdk.CfnOutput(stack, "Ids", value=" ".join(f"{name}={getattr(kind, name).model_id}" for name in names))


def invoke(cdk, stack):
    t, sfn, model = cdk.tasks, cdk.sfn, _model(cdk, stack)
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    _machine(
        cdk,
        stack,
        t.BedrockInvokeModel(
            stack,
            "All",
            model=model,
            body=_body(cdk),
            accept="application/json",
            content_type="application/json",
            guardrail=t.Guardrail.enable("abc123", 7),
            trace_enabled=True,
            result_selector={"names": sfn.JsonPath.string_at("$.Body.results[0].outputText")},
        ),
        t.BedrockInvokeModel(
            stack,
            "Draft",
            model=model,
            body=sfn.TaskInput.from_json_path_at("$.body"),
            accept=sfn.JsonPath.string_at("$.accept"),
            guardrail=t.Guardrail.enable_draft("arn:aws:bedrock:us-east-1:123456789012:guardrail/abc123"),
            trace_enabled=False,
        ),
        t.BedrockInvokeModel(
            stack,
            "Location",
            model=model,
            input=t.BedrockInvokeModelInputProps(
                s3_location=cdk.aws_s3.Location(bucket_name=bucket.bucket_name, object_key="in.json")
            ),
            output=t.BedrockInvokeModelOutputProps(
                s3_location=cdk.aws_s3.Location(bucket_name="out", object_key="a/out.json")
            ),
        ),
        t.BedrockInvokeModel(
            stack,
            "Uri",
            model=model,
            input=t.BedrockInvokeModelInputProps(s3_input_uri=sfn.JsonPath.string_at("$.in")),
            output=t.BedrockInvokeModelOutputProps(s3_output_uri="s3://out/key"),
            input_path="$.x",
            output_path="$.y",
        ),
        t.BedrockInvokeModel.json_path(
            stack, "JsonPath", model=model, body=_body(cdk), guardrail=t.Guardrail.enable_draft(cdk.Aws.STACK_ID)
        ),
    )


def jsonata(cdk, stack):
    t, sfn, model = cdk.tasks, cdk.sfn, _model(cdk, stack)
    _machine(
        cdk,
        stack,
        t.BedrockInvokeModel.jsonata(
            stack,
            "A",
            model=model,
            body=sfn.TaskInput.from_object({"inputText": "{% $states.input.prompt %}"}),
            outputs="{% $states.result.Body %}",
        ),
        t.BedrockInvokeModel.jsonata(
            stack,
            "B",
            model=model,
            input=t.BedrockInvokeModelInputProps(s3_input_uri="{% $states.input.uri %}"),
            assign={"x": 1},
        ),
        query_language=sfn.QueryLanguage.JSONATA,
    )


def paths_before_the_flag(cdk, stack):
    t, model = cdk.tasks, _model(cdk, stack)
    location = cdk.aws_s3.Location(bucket_name="b", object_key="k")
    _machine(
        cdk,
        stack,
        t.BedrockInvokeModel(stack, "A", model=model, input_path="$.in", output_path="$.out"),
        t.BedrockInvokeModel(
            stack,
            "B",
            model=model,
            input=t.BedrockInvokeModelInputProps(s3_location=location),
            output=t.BedrockInvokeModelOutputProps(s3_output_uri="s3://b/k"),
        ),
        t.BedrockInvokeModel(stack, "C", model=model, body=_body(cdk), output_path="$.out"),
    )


paths_before_the_flag.context = {FLAG: False}


def _refused(make, **context):
    def scenario(cdk, stack):
        t = cdk.tasks
        location = cdk.aws_s3.Location(bucket_name="b", object_key="k", object_version="1")
        _machine(cdk, stack, make(cdk, t, stack, _model(cdk, stack), location))

    scenario.__module__ = __name__
    scenario.context = context
    return scenario


neither = _refused(lambda cdk, t, stack, model, location: t.BedrockInvokeModel(stack, "A", model=model))
both = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, body=_body(cdk), input=t.BedrockInvokeModelInputProps(s3_input_uri="s3://b/k")
    )
)
empty_input = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, input=t.BedrockInvokeModelInputProps()
    )
)
empty_uri = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, input=t.BedrockInvokeModelInputProps(s3_input_uri="")
    )
)
empty_output_uri = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, body=_body(cdk), output=t.BedrockInvokeModelOutputProps(s3_output_uri="")
    )
)
input_path_alone = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(stack, "A", model=model, input_path="$.in")
)
input_version = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, input=t.BedrockInvokeModelInputProps(s3_location=location)
    )
)
output_version = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, body=_body(cdk), output=t.BedrockInvokeModelOutputProps(s3_location=location)
    )
)
uri_and_location = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack,
        "A",
        model=model,
        input=t.BedrockInvokeModelInputProps(
            s3_location=cdk.aws_s3.Location(bucket_name="b", object_key="k"), s3_input_uri="s3://b/k"
        ),
    )
)
guardrail_version = _refused(lambda cdk, t, stack, model, location: t.Guardrail.enable("abc", 0))
guardrail_large_version = _refused(lambda cdk, t, stack, model, location: t.Guardrail.enable("abc", 100000000))
guardrail_id = _refused(lambda cdk, t, stack, model, location: t.Guardrail.enable_draft("ABC"))
guardrail_arn = _refused(
    lambda cdk, t, stack, model, location: t.Guardrail.enable_draft("arn:aws:bedrock:r:1:guardrail")
)
guardrail_long = _refused(lambda cdk, t, stack, model, location: t.Guardrail.enable_draft("a" * 2049))
job_pattern = _refused(
    lambda cdk, t, stack, model, location: t.BedrockInvokeModel(
        stack, "A", model=model, body=_body(cdk), integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )
)


def _job(cdk, stack, id="Job", **given):
    t = cdk.tasks
    bucket = stack.node.try_find_child("Data") or cdk.aws_s3.Bucket(stack, "Data")
    if given.get("validation_data") == "some":
        given["validation_data"] = [
            t.ValidationBucketConfiguration(bucket=bucket, path="validation.jsonl"),
            t.ValidationBucketConfiguration(bucket=bucket),
        ]
    return t.BedrockCreateModelCustomizationJob(
        stack,
        id,
        **{
            "base_model": _model(cdk, stack, f"{id}Model"),
            "custom_model_name": "my_model-1",
            "job_name": "my-job.1",
            "output_data": t.OutputBucketConfiguration(bucket=bucket, path="out"),
            "training_data": t.TrainingBucketConfiguration(bucket=bucket, path="training.jsonl"),
            **given,
        },
    )


def customization(cdk, stack):
    t = cdk.tasks
    key = cdk.aws_kms.Key(stack, "Key")
    role = cdk.aws_iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r")
    tags = [t.CustomModelTag(key="k", value="v")]
    first = _job(
        cdk,
        stack,
        validation_data="some",
        client_request_token="token-1",
        customization_type=t.CustomizationType.CONTINUED_PRE_TRAINING,
        custom_model_kms_key=key,
        custom_model_tags=tags,
        hyper_parameters={"batchSize": "10"},
        job_tags=tags,
    )
    cdk.CfnOutput(stack, "Made", value=first.role.role_arn)
    second = _job(
        cdk,
        stack,
        "Second",
        hyper_parameters={"Evaluation percentage": "10"},
        role=role,
        job_name=cdk.sfn.JsonPath.string_at("$.name"),
    )
    _machine(cdk, stack, first, second)


def customization_in_a_network(cdk, stack):
    vpc = cdk.aws_ec2.Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="v", availability_zones=["a", "b"], private_subnet_ids=["p", "q"]
    )
    groups = [cdk.aws_ec2.SecurityGroup.from_security_group_id(stack, "Group", "sg-1")]

    class Network:
        @property
        def security_groups(self):
            return groups

        @property
        def subnets(self):
            return vpc.private_subnets

    if cdk._root == "aws_cdk":
        import jsii

        jsii.implements(cdk.tasks.IBedrockCreateModelCustomizationJobVpcConfig)(Network)
    _machine(cdk, stack, _job(cdk, stack, validation_data="some", vpc_config=Network()))


def customization_that_is_waited_for(cdk, stack):
    task = _job(cdk, stack, validation_data="some", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB)
    _machine(cdk, stack, task)


def customization_in_jsonata(cdk, stack):
    task = _job(cdk, stack, validation_data="some", query_language=cdk.sfn.QueryLanguage.JSONATA)
    _machine(cdk, stack, task)


def customization_types(cdk, stack):
    kinds = cdk.tasks.CustomizationType
    jobs = [
        _job(cdk, stack, f"Job{index}", validation_data="some", customization_type=kind)
        for index, kind in enumerate((kinds.FINE_TUNING, kinds.CONTINUED_PRE_TRAINING, kinds.DISTILLATION))
    ]
    _machine(cdk, stack, *jobs)


def _refused_job(**given):
    def scenario(cdk, stack):
        made = {name: value(cdk, stack) if callable(value) else value for name, value in given.items()}
        _machine(cdk, stack, _job(cdk, stack, **{"validation_data": "some", **made}))

    scenario.__module__ = __name__
    return scenario


no_validation = _refused_job(validation_data=None)
too_much_validation = _refused_job(
    validation_data=lambda cdk, stack: [
        cdk.tasks.ValidationBucketConfiguration(bucket=cdk.aws_s3.Bucket.from_bucket_name(stack, f"B{i}", "bucket"))
        for i in range(11)
    ]
)
empty_validation = _refused_job(validation_data=[])
long_token = _refused_job(client_request_token="a" * 257)
empty_token = _refused_job(client_request_token="")
bad_token = _refused_job(client_request_token="-a")
bad_model_name = _refused_job(custom_model_name="a__b")
long_model_name = _refused_job(custom_model_name="a" * 64)
bad_job_name = _refused_job(job_name="a_b")
long_job_name = _refused_job(job_name="a" * 64)
many_tags = _refused_job(
    job_tags=lambda cdk, stack: [cdk.tasks.CustomModelTag(key=str(i), value="v") for i in range(201)]
)
many_model_tags = _refused_job(
    custom_model_tags=lambda cdk, stack: [cdk.tasks.CustomModelTag(key=str(i), value="v") for i in range(201)]
)
imported_key = _refused_job(
    custom_model_kms_key=lambda cdk, stack: cdk.aws_kms.Key.from_key_arn(
        stack, "K", "arn:aws:kms:us-east-1:123456789012:key/1"
    )
)
token_pattern = _refused_job(integration_pattern=lambda cdk, stack: cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)
