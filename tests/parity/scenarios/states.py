"""The states of the language, their options, chains and fragments."""


def _machine(cdk, stack, chain, **options):
    return cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def pass_all_options(cdk, stack):
    sfn = cdk.sfn
    state = sfn.Pass(
        stack,
        "P",
        comment="c",
        input_path="$.a",
        output_path="$.b",
        result_path="$.c",
        parameters={
            "x.$": "$.x",
            "y": sfn.JsonPath.string_at("$.y"),
            "n": sfn.JsonPath.number_at("$.n"),
            "l": sfn.JsonPath.list_at("$.l"),
            "o": sfn.JsonPath.object_at("$.o"),
            "t": True,
            "z": None,
            "deep": {"q": [1, {"r": sfn.JsonPath.execution_id}]},
        },
        result=sfn.Result.from_object({"a": 1, "b": [True, None, "x"], "c": {"d": 1.5}}),
        state_name="Named",
        assign={"v": sfn.JsonPath.string_at("$.v"), "w": 1},
    )
    _machine(cdk, stack, state)


def pass_result_kinds(cdk, stack):
    sfn = cdk.sfn
    chain = sfn.Pass(stack, "A", result=sfn.Result.from_string("s"))
    chain = chain.next(sfn.Pass(stack, "B", result=sfn.Result.from_number(2.5)))
    chain = chain.next(sfn.Pass(stack, "C", result=sfn.Result.from_boolean(False)))
    chain = chain.next(sfn.Pass(stack, "D", result=sfn.Result.from_array([1, 2, "x"])))
    chain = chain.next(sfn.Pass(stack, "E", result=sfn.Result.from_number(3.0), result_path=sfn.JsonPath.DISCARD))
    _machine(cdk, stack, chain)


def pass_discards_everything(cdk, stack):
    sfn = cdk.sfn
    _machine(cdk, stack, sfn.Pass(stack, "P", input_path=sfn.JsonPath.DISCARD, output_path=sfn.JsonPath.DISCARD))


def wait_kinds(cdk, stack):
    sfn = cdk.sfn
    chain = sfn.Wait(stack, "A", time=sfn.WaitTime.duration(cdk.Duration.minutes(2)), comment="c")
    chain = chain.next(sfn.Wait(stack, "B", time=sfn.WaitTime.seconds_path("$.s")))
    chain = chain.next(sfn.Wait(stack, "C", time=sfn.WaitTime.timestamp("2030-01-01T00:00:00Z")))
    chain = chain.next(sfn.Wait(stack, "D", time=sfn.WaitTime.timestamp_path("$.t"), assign={"x": "y"}))
    _machine(cdk, stack, chain)


def fail_kinds(cdk, stack):
    sfn = cdk.sfn
    choice = sfn.Choice(stack, "C")
    choice.when(sfn.Condition.is_present("$.a"), sfn.Fail(stack, "A", error="E", cause="because", comment="c"))
    choice.when(sfn.Condition.is_present("$.b"), sfn.Fail(stack, "B", error_path="$.e", cause_path="$.c"))
    choice.when(
        sfn.Condition.is_present("$.d"),
        sfn.Fail(
            stack,
            "D",
            error_path="States.Format('{}', $.x)",
            cause_path=sfn.JsonPath.format("{}", sfn.JsonPath.string_at("$.y")),
        ),
    )
    choice.otherwise(sfn.Succeed(stack, "S", comment="done", input_path="$.a", output_path="$.b"))
    _machine(cdk, stack, choice)


def fail_with_both_causes(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Fail(stack, "F", cause="a", cause_path="$.b"))


def fail_with_unknown_intrinsic(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Fail(stack, "F", cause_path="States.MathAdd($.a, 1)"))


def every_condition(cdk, stack):
    sfn = cdk.sfn
    c = sfn.Condition
    done = sfn.Succeed(stack, "Done")
    choice = sfn.Choice(stack, "Choice", comment="c", input_path="$.in", output_path="$.out")
    for test in ("present", "string", "numeric", "boolean", "timestamp", "null"):
        choice.when(getattr(c, f"is_{test}")("$.a"), done)
        choice.when(getattr(c, f"is_not_{test}")("$.a"), done)
    for kind, value in (("string", "x"), ("number", 5), ("timestamp", "2020-01-01T00:00:00Z")):
        for operator in ("equals", "less_than", "less_than_equals", "greater_than", "greater_than_equals"):
            choice.when(getattr(c, f"{kind}_{operator}")("$.a", value), done)
            choice.when(getattr(c, f"{kind}_{operator}_json_path")("$.a", "$.b"), done)
    choice.when(c.boolean_equals("$.a", True), done)
    choice.when(c.boolean_equals_json_path("$.a", "$.b"), done)
    choice.when(c.string_matches("$.a", "a*b"), done)
    choice.when(
        c.and_(c.is_null("$.a"), c.or_(c.is_string("$.b"), c.not_(c.is_null("$['c']")))),
        done,
        comment="rule",
        assign={"x": 1},
    )
    choice.when(c.string_equals("$variable.x", "y"), done)
    choice.otherwise(done)
    _machine(cdk, stack, choice)


def condition_without_path(cdk, stack):
    cdk.sfn.Condition.string_equals("a", "b")


def and_of_nothing(cdk, stack):
    cdk.sfn.Condition.and_()


def choice_afterwards(cdk, stack):
    sfn = cdk.sfn
    choice = sfn.Choice(stack, "C")
    choice.when(sfn.Condition.is_null("$.a"), sfn.Pass(stack, "A").next(sfn.Pass(stack, "A2")))
    choice.when(sfn.Condition.is_null("$.b"), sfn.Pass(stack, "B"))
    choice.when(sfn.Condition.is_null("$.f"), sfn.Fail(stack, "F"))
    _machine(cdk, stack, choice.afterwards(include_otherwise=True).next(sfn.Pass(stack, "After")))


def choice_afterwards_twice_otherwise(cdk, stack):
    sfn = cdk.sfn
    choice = sfn.Choice(stack, "C").otherwise(sfn.Pass(stack, "P"))
    choice.afterwards(include_otherwise=True)


def choice_two_defaults(cdk, stack):
    sfn = cdk.sfn
    sfn.Choice(stack, "C").otherwise(sfn.Pass(stack, "P")).otherwise(sfn.Pass(stack, "Q"))


def choice_loops_back(cdk, stack):
    sfn = cdk.sfn
    first = sfn.Pass(stack, "First")
    choice = sfn.Choice(stack, "Again?")
    choice.when(sfn.Condition.number_less_than("$.n", 3), first).otherwise(sfn.Succeed(stack, "End"))
    _machine(cdk, stack, first.next(choice))


def parallel_everything(cdk, stack):
    sfn = cdk.sfn
    parallel = sfn.Parallel(
        stack,
        "Par",
        comment="c",
        input_path="$.i",
        output_path="$.o",
        result_path="$.r",
        result_selector={"a.$": "$[0]", "b": sfn.JsonPath.string_at("$[1]")},
        parameters={"p": sfn.JsonPath.string_at("$.p")},
        assign={"v": 1},
        state_name="Side by side",
    )
    parallel.branch(
        sfn.Pass(stack, "One").next(sfn.Pass(stack, "Two")),
        sfn.Wait(stack, "Three", time=sfn.WaitTime.duration(cdk.Duration.seconds(1))),
    )
    parallel.add_retry(max_attempts=0)
    parallel.add_retry(
        errors=["A", "B"],
        interval=cdk.Duration.seconds(5),
        backoff_rate=1.5,
        max_delay=cdk.Duration.minutes(1),
        jitter_strategy=sfn.JitterType.FULL,
        max_attempts=4,
    )
    parallel.add_catch(sfn.Fail(stack, "All"), result_path="$.error")
    parallel.add_catch(sfn.Pass(stack, "Some"), errors=["X"], result_path=sfn.JsonPath.DISCARD)
    _machine(cdk, stack, parallel.next(sfn.Succeed(stack, "End")))


def parallel_without_branch(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Parallel(stack, "Par"))


def map_item_processor(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(
        stack,
        "Map",
        comment="c",
        items_path="$.items",
        max_concurrency=5,
        result_path="$.r",
        item_selector={
            "v": sfn.JsonPath.string_at("$$.Map.Item.Value"),
            "i": sfn.JsonPath.number_at("$$.Map.Item.Index"),
        },
        result_selector={"a.$": "$"},
        input_path="$.in",
        output_path="$.out",
        assign={"x": 1},
    )
    each.item_processor(sfn.Pass(stack, "Inner"))
    each.add_retry()
    each.add_catch(sfn.Fail(stack, "F"))
    _machine(cdk, stack, each)


def map_old_iterator(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(stack, "Map", parameters={"v.$": "$$.Map.Item.Value"}, max_concurrency_path="$.n")
    each.iterator(sfn.Pass(stack, "Inner"))
    _machine(cdk, stack, each)


def map_distributed_mode(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(stack, "Map")
    each.item_processor(
        sfn.Pass(stack, "Inner"), mode=sfn.ProcessorMode.DISTRIBUTED, execution_type=sfn.ProcessorType.EXPRESS
    )
    _machine(cdk, stack, each)


def map_distributed_without_type(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(stack, "Map")
    each.item_processor(sfn.Pass(stack, "Inner"), mode=sfn.ProcessorMode.DISTRIBUTED)
    _machine(cdk, stack, each)


def map_without_processor(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Map(stack, "Map"))


def map_fractional_concurrency(cdk, stack):
    sfn = cdk.sfn
    _machine(cdk, stack, sfn.Map(stack, "Map", max_concurrency=1.5).item_processor(sfn.Pass(stack, "P")))


def map_two_concurrencies(cdk, stack):
    sfn = cdk.sfn
    each = sfn.Map(stack, "Map", max_concurrency=1, max_concurrency_path="$.n")
    _machine(cdk, stack, each.item_processor(sfn.Pass(stack, "P")))


def distributed_map(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket(stack, "B")
    each = sfn.DistributedMap(
        stack,
        "Dist",
        item_reader=sfn.S3CsvItemReader(
            bucket=bucket,
            key="k.csv",
            max_items=10,
            csv_headers=sfn.CsvHeaders.use(["a", "b"]),
            csv_delimiter=sfn.CsvDelimiter.TAB,
        ),
        item_batcher=sfn.ItemBatcher(max_items_per_batch=5, batch_input={"x": "y"}),
        tolerated_failure_percentage=5,
        result_writer=sfn.ResultWriter(bucket=bucket, prefix="out"),
        label="L",
        map_execution_type=sfn.StateMachineType.EXPRESS,
        max_concurrency=100,
    )
    each.item_processor(sfn.Pass(stack, "Inner"))
    _machine(cdk, stack, each)


def distributed_map_bare(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        sfn.DistributedMap(stack, "Dist", tolerated_failure_count=3).item_processor(sfn.Pass(stack, "Inner")),
    )


def distributed_map_readers(cdk, stack):
    sfn = cdk.sfn
    bucket = cdk.aws_s3.Bucket(stack, "B")
    readers = [
        sfn.S3JsonItemReader(bucket=bucket, key="k.json"),
        sfn.S3JsonLItemReader(bucket_name_path=sfn.JsonPath.string_at("$.b"), key=sfn.JsonPath.string_at("$.k")),
        sfn.S3ManifestItemReader(bucket=bucket, key="m"),
        sfn.S3ObjectsItemReader(bucket=bucket, prefix="p", max_items=3),
        sfn.S3CsvItemReader(bucket=bucket, key="k.csv"),
    ]
    chain = None
    for i, reader in enumerate(readers):
        each = sfn.DistributedMap(stack, f"Dist{i}", item_reader=reader).item_processor(sfn.Pass(stack, f"Inner{i}"))
        chain = each if chain is None else chain.next(each)
    _machine(cdk, stack, chain)


def distributed_map_long_label(cdk, stack):
    sfn = cdk.sfn
    _machine(cdk, stack, sfn.DistributedMap(stack, "Dist", label="x" * 41).item_processor(sfn.Pass(stack, "Inner")))


def custom_state(cdk, stack):
    sfn = cdk.sfn
    custom = sfn.CustomState(
        stack,
        "Custom",
        state_json={
            "Type": "Task",
            "Resource": "arn:aws:states:::x",
            "Retry": [{"ErrorEquals": ["Own"]}],
            "TimeoutSeconds": 3,
        },
    )
    custom.add_retry(errors=["E"])
    custom.add_catch(sfn.Fail(stack, "F"))
    _machine(cdk, stack, custom.next(sfn.Succeed(stack, "End")))


def intrinsics(cdk, stack):
    sfn = cdk.sfn
    j = sfn.JsonPath
    at = j.string_at
    state = sfn.Pass(
        stack,
        "P",
        parameters={
            "array": j.array("a", at("$.b"), "it's"),
            "partition": j.array_partition(j.list_at("$.l"), 4),
            "contains": j.array_contains(j.list_at("$.l"), 1),
            "range": j.array_range(1, 9, 2),
            "item": j.array_get_item(j.list_at("$.l"), 5),
            "length": j.array_length(j.list_at("$.l")),
            "unique": j.array_unique(j.list_at("$.l")),
            "b64": j.base64_encode("x"),
            "b64d": j.base64_decode(at("$.x")),
            "hash": j.hash(j.object_at("$.o"), "SHA-1"),
            "merge": j.json_merge(j.object_at("$.a"), j.object_at("$.b")),
            "s2j": j.string_to_json(at("$.s")),
            "j2s": j.json_to_string(j.object_at("$.o")),
            "rand": j.math_random(1, 999),
            "add": j.math_add(j.number_at("$.n"), -1),
            "split": j.string_split("1,2", ","),
            "uuid": j.uuid(),
            "format": j.format("Hi {} \\{ \\\\ {}", at("$.n"), j.format("{}", at("$$.State.Name"))),
            "token": j.task_token,
            "all": j.entire_payload,
            "ctx": j.entire_context,
            "names": j.state_name,
            "role": j.execution_role_arn,
            "start": j.execution_start_time,
            "count": j.state_retry_count,
        },
    )
    _machine(cdk, stack, state)


def path_in_list(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Pass(stack, "P", parameters={"l": [cdk.sfn.JsonPath.string_at("$.a")]}))


def path_concatenated(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Pass(stack, "P", parameters={"l": "x" + cdk.sfn.JsonPath.string_at("$.a")}))


def path_without_dollar(cdk, stack):
    cdk.sfn.JsonPath.string_at("a.b")


def input_path_without_dollar(cdk, stack):
    _machine(cdk, stack, cdk.sfn.Pass(stack, "P", input_path="a"))


def next_twice(cdk, stack):
    sfn = cdk.sfn
    first = sfn.Pass(stack, "A")
    first.next(sfn.Pass(stack, "B"))
    first.next(sfn.Pass(stack, "C"))


def same_name_twice(cdk, stack):
    sfn = cdk.sfn
    par = sfn.Parallel(stack, "Par").branch(sfn.Pass(stack, "A", state_name="X"), sfn.Pass(stack, "B", state_name="X"))
    _machine(cdk, stack, par)


def state_in_two_machines(cdk, stack):
    sfn = cdk.sfn
    state = sfn.Pass(stack, "A")
    sfn.StateMachine(stack, "M1", definition_body=sfn.DefinitionBody.from_chainable(state))
    sfn.StateMachine(stack, "M2", definition_body=sfn.DefinitionBody.from_chainable(state))


def all_must_stand_alone(cdk, stack):
    cdk.sfn.Parallel(stack, "P").add_retry(errors=["States.ALL", "X"])


def fragment(cdk, stack):
    sfn = cdk.sfn

    class Part(sfn.StateMachineFragment):
        def __init__(self, scope, id):
            super().__init__(scope, id)
            self._first = sfn.Pass(self, "First")
            self._last = sfn.Pass(self, "Last")
            self._first.next(self._last)

        @property
        def start_state(self):
            return self._first

        @property
        def end_states(self):
            return [self._last]

    one = Part(stack, "One").prefix_states()
    two = Part(stack, "Two").to_single_state(result_path="$.two")
    three = Part(stack, "Three").prefix_states("3-")
    _machine(cdk, stack, sfn.Chain.start(one).next(two).next(three).next(sfn.Succeed(stack, "End")))


def chain_to_single_state(cdk, stack):
    sfn = cdk.sfn
    chain = sfn.Chain.start(sfn.Pass(stack, "A")).next(sfn.Pass(stack, "B"))
    _machine(cdk, stack, chain.to_single_state("Whole", comment="c"))


def chain_after_the_end(cdk, stack):
    sfn = cdk.sfn
    sfn.Chain.start(sfn.Succeed(stack, "A")).next(sfn.Pass(stack, "B"))


def chained_after_the_machine(cdk, stack):
    sfn = cdk.sfn
    first = sfn.Pass(stack, "A")
    _machine(cdk, stack, first)
    first.next(sfn.Pass(stack, "B"))


def jsonata_states(cdk, stack):
    sfn = cdk.sfn
    first = sfn.Pass.jsonata(stack, "P", outputs="{% $states.input %}", assign={"x": "{% 1 %}"}, comment="c")
    wait = sfn.Wait.jsonata(stack, "W", time=sfn.WaitTime.seconds("{% 5 %}"))
    choice = sfn.Choice.jsonata(stack, "C", outputs={"o": 1}).when(
        sfn.Condition.jsonata("{% $x = 1 %}"),
        sfn.Succeed.jsonata(stack, "S", outputs="{% 1 %}"),
        outputs={"y": 2},
        assign={"z": 3},
    )
    choice.otherwise(sfn.Fail.jsonata(stack, "F", error="{% 'e' %}", cause="c"))
    each = sfn.Map.jsonata(
        stack,
        "M",
        items=sfn.ProvideItems.jsonata("{% [1,2] %}"),
        jsonata_max_concurrency="{% 2 %}",
        item_selector={"a": "{% 1 %}"},
        outputs={},
    )
    each.item_processor(sfn.Pass.jsonata(stack, "Inner"))
    par = sfn.Parallel.jsonata(stack, "Par", arguments={"a": 1}).branch(sfn.Pass(stack, "Branch"))
    _machine(cdk, stack, first.next(wait).next(each).next(par).next(choice))


def jsonata_machine(cdk, stack):
    sfn = cdk.sfn
    first = sfn.Pass(stack, "P", outputs={"a": "{% $states.input %}"})
    _machine(cdk, stack, first.next(sfn.Succeed(stack, "S")), query_language=sfn.QueryLanguage.JSONATA)


def json_path_state_in_jsonata_machine(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        sfn.Pass.json_path(stack, "P", query_language=sfn.QueryLanguage.JSON_PATH),
        query_language=sfn.QueryLanguage.JSONATA,
    )


def bad_jsonata_condition(cdk, stack):
    cdk.sfn.Condition.jsonata("$x = 1")
