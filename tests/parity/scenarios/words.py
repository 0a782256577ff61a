"""Every condition, every reference, every error name and the enums of the states."""


def _machine(cdk, stack, start, **options):
    body = cdk.sfn.DefinitionBody.from_chainable(start)
    cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def conditions(cdk, stack):
    sfn = cdk.sfn
    c = sfn.Condition
    made = []
    for kind in ("boolean", "null", "numeric", "present", "string", "timestamp"):
        made += [getattr(c, f"is_{kind}")("$.a"), getattr(c, f"is_not_{kind}")("$.a")]
    values = {"string": "text", "number": 5, "timestamp": "2024-01-01T00:00:00Z"}
    for kind, value in values.items():
        for operator in ("equals", "greater_than", "greater_than_equals", "less_than", "less_than_equals"):
            made.append(getattr(c, f"{kind}_{operator}")("$.a", value))
            made.append(getattr(c, f"{kind}_{operator}_json_path")("$.a", "$.b"))
    made += [c.boolean_equals("$.a", True), c.boolean_equals("$.a", False), c.boolean_equals_json_path("$.a", "$.b")]
    made += [c.string_matches("$.a", "x*y"), c.not_(c.or_(c.is_null("$.a"), c.and_(*made[:3])))]
    made += [c.number_equals("$.a", 0), c.number_less_than("$.a", -1.5), c.string_equals("$.a", "")]
    made += [c.is_present("$$.Execution.Input.a"), c.number_equals("$variable", 1), c.is_string("$.a[0]['b c']")]
    choice = sfn.Choice(stack, "C")
    for index, condition in enumerate(made):
        choice.when(condition, sfn.Pass(stack, f"P{index}"))
    _machine(cdk, stack, choice)


def references(cdk, stack):
    j = cdk.sfn.JsonPath
    attributes = ("entire_context", "entire_payload", "execution_id", "execution_input", "execution_name")
    attributes += ("execution_start_time", "state_entered_time", "state_machine_id", "state_machine_name", "state_name")
    attributes += ("state_retry_count", "task_token")
    text = j.string_at("$.t")
    made = {name: getattr(j, name) for name in attributes}
    made.update(
        array=j.array(text, j.string_at("$.u")),
        array_contains=j.array_contains(j.list_at("$.l"), "x"),
        array_contains_path=j.array_contains(j.list_at("$.l"), text),
        array_get_item=j.array_get_item(j.list_at("$.l"), 3),
        array_get_item_path=j.array_get_item(j.list_at("$.l"), j.number_at("$.n")),
        array_length=j.array_length(j.list_at("$.l")),
        array_partition=j.array_partition(j.list_at("$.l"), 4),
        array_range=j.array_range(1, j.number_at("$.n"), 2),
        array_unique=j.array_unique(j.list_at("$.l")),
        base64_decode=j.base64_decode(text),
        base64_encode=j.base64_encode("a 'quoted' {text} \\"),
        format=j.format("a {} and \\{} {}", text, "b'c"),
        hash=j.hash(text, "SHA-256"),
        hash_path=j.hash("text", text),
        json_merge=j.json_merge(j.object_at("$.a"), j.object_at("$.b")),
        json_to_string=j.json_to_string(j.object_at("$.a")),
        list_at=j.list_at("$.l"),
        math_add=j.math_add(1, j.number_at("$.n")),
        math_random=j.math_random(1, 999),
        nested=j.format("{}", j.json_to_string(j.array(text, "x"))),
        number_at=j.number_at("$.n"),
        object_at=j.object_at("$.o"),
        string_at=text,
        string_split=j.string_split(text, ","),
        string_to_json=j.string_to_json(text),
        uuid=j.uuid(),
    )
    _machine(cdk, stack, cdk.sfn.Pass(stack, "P", parameters=made))


def error_names(cdk, stack):
    sfn = cdk.sfn
    names = sorted(name for name in dir(sfn.Errors) if name.isupper() and name != "ALL")
    parallel = sfn.Parallel(stack, "P").branch(sfn.Pass(stack, "In"))
    for name in [*names, "ALL"]:
        error = getattr(sfn.Errors, name)
        parallel.add_catch(sfn.Pass(stack, name), errors=[error])
        if name not in ("DATA_LIMIT_EXCEEDED", "RUNTIME"):
            parallel.add_retry(errors=[error], max_attempts=0)
    _machine(cdk, stack, parallel)


def jitter(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(stack, "M").item_processor(sfn.Pass(stack, "In"))
    for index, strategy in enumerate(sfn.JitterType):
        each.add_retry(
            errors=[f"E{index}"], jitter_strategy=strategy, max_delay=cdk.Duration.seconds(9), backoff_rate=1
        )
    _machine(cdk, stack, each)


def delimiters(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    start = sfn.Pass(stack, "Start")
    chain = start
    headers = [sfn.CsvHeaders.use_first_row(), sfn.CsvHeaders.use(["a", "b"])]
    for index, delimiter in enumerate(sfn.CsvDelimiter):
        reader = sfn.S3CsvItemReader(
            bucket=bucket, key="k.csv", csv_headers=headers[index % 2], csv_delimiter=delimiter
        )
        each = sfn.DistributedMap(stack, f"D{index}", item_reader=reader)
        chain = chain.next(each.item_processor(sfn.Pass(stack, f"In{index}")))
    _machine(cdk, stack, start)


def written(cdk, stack):
    """Ways of writing a distributed Map's results."""
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    start = sfn.Pass(stack, "Start")
    chain = start
    pairs = [(output, change) for output in sfn.OutputType for change in sfn.Transformation]
    for index, (output, change) in enumerate(pairs):
        config = sfn.WriterConfig(output_type=output, transformation=change)
        writer = sfn.ResultWriterV2(bucket=bucket, prefix=f"p{index}", writer_config=config)
        each = sfn.DistributedMap(stack, f"D{index}", result_writer_v2=writer)
        chain = chain.next(each.item_processor(sfn.Pass(stack, f"In{index}")))
    _machine(cdk, stack, start)


written.context = {"@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2": True}


def log_levels(cdk, stack):
    sfn = cdk.sfn
    group = cdk.aws_logs.LogGroup.from_log_group_name(stack, "L", "/aws/vendedlogs/states/l")
    for level in sfn.LogLevel:
        sfn.StateMachine(
            stack,
            f"SM{level.name}",
            definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, level.name)),
            logs=sfn.LogOptions(destination=group, level=level, include_execution_data=level.name == "ALL"),
        )


def grants(cdk, stack):
    sfn, iam = cdk.sfn, cdk.aws_iam
    body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "P"))
    machines = {
        "Made": sfn.StateMachine(stack, "Made", definition_body=body),
        "Imported": sfn.StateMachine.from_state_machine_name(stack, "Imported", "imported"),
    }
    for name, machine in machines.items():
        for method in (
            *("grant_read", "grant_redrive_execution", "grant_start_execution", "grant_start_sync_execution"),
            "grant_task_response",
        ):
            role = iam.Role(stack, f"{name}{method}", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
            getattr(machine, method)(role)
        role = iam.Role(stack, f"{name}Own", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        machine.grant(role, "states:UpdateStateMachine", "states:TagResource")
        machine.grant_execution(role, "states:StopExecution")


def chains(cdk, stack):
    sfn = cdk.sfn
    first, second = sfn.Pass(stack, "First"), sfn.Pass(stack, "Second")
    sequence = sfn.Chain.sequence(first, second)
    third = sfn.Chain.start(sfn.Pass(stack, "Third")).next(sfn.Pass(stack, "Fourth"))
    single = third.to_single_state("Single", comment="c", output_path="$[0]", result_path="$.x")
    _machine(cdk, stack, sequence.next(single), comment="m", timeout=cdk.Duration.hours(2))
