"""Athena, Glue and DataBrew: every keyword and pattern."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def athena_queries(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.AthenaGetQueryExecution(stack, "A", query_execution_id="id"),
        tasks.AthenaGetQueryExecution(
            stack,
            "B",
            query_execution_id=sfn.JsonPath.string_at("$.id"),
            integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
            result_path="$.r",
        ),
        tasks.AthenaGetQueryResults(stack, "C", query_execution_id="id"),
        tasks.AthenaGetQueryResults(
            stack,
            "D",
            query_execution_id=sfn.JsonPath.string_at("$.id"),
            max_results=5,
            next_token=sfn.JsonPath.string_at("$.t"),
        ),
        tasks.AthenaGetQueryResults(
            stack,
            "E",
            query_execution_id="id",
            max_results=sfn.JsonPath.number_at("$.n"),
            next_token="t",
            task_timeout=sfn.Timeout.duration(cdk.Duration.minutes(2)),
        ),
        tasks.AthenaStopQueryExecution(stack, "F", query_execution_id=sfn.JsonPath.string_at("$.id")),
        tasks.AthenaStopQueryExecution.jsonata(
            stack, "G", query_execution_id="{% $states.input.id %}", outputs="{% $states.result %}"
        ),
        tasks.AthenaGetQueryExecution.jsonata(stack, "H", query_execution_id="{% $states.input.id %}"),
        tasks.AthenaGetQueryResults.jsonata(stack, "I", query_execution_id="{% $states.input.id %}", max_results=3),
        tasks.AthenaGetQueryExecution.json_path(
            stack, "J", query_execution_id=cdk.CfnParameter(stack, "P").value_as_string
        ),
    )


def athena_get_run_job(cdk, stack):
    cdk.tasks.AthenaGetQueryExecution(
        stack, "A", query_execution_id="id", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )


def athena_results_run_job(cdk, stack):
    cdk.tasks.AthenaGetQueryResults(
        stack, "A", query_execution_id="id", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
    )


def athena_stop_token(cdk, stack):
    cdk.tasks.AthenaStopQueryExecution(
        stack, "A", query_execution_id="id", integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    )


def glue_everything(cdk, stack):
    sfn, tasks, Duration = cdk.sfn, cdk.tasks, cdk.Duration
    worker = tasks.WorkerConfigurationProperty
    _machine(
        cdk,
        stack,
        tasks.GlueStartJobRun(stack, "A", glue_job_name="job"),
        tasks.GlueStartJobRun(
            stack,
            "B",
            glue_job_name="job",
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
            arguments=sfn.TaskInput.from_object({"--a": sfn.JsonPath.string_at("$.a"), "--b": "c"}),
            execution_class=tasks.ExecutionClass.FLEX,
            notify_delay_after=Duration.minutes(5),
            security_configuration="sec",
            timeout=Duration.hours(1),
            worker_configuration=worker(number_of_workers=2, worker_type=tasks.WorkerType.G_1X),
            result_path="$.r",
            heartbeat_timeout=sfn.Timeout.duration(Duration.seconds(5)),
        ),
        tasks.GlueStartJobRun(
            stack,
            "C",
            glue_job_name="other",
            task_timeout=sfn.Timeout.duration(Duration.minutes(30)),
            worker_configuration={"number_of_workers": 3, "worker_type_v2": tasks.WorkerTypeV2.G_8_X},
        ),
        tasks.GlueStartJobRun(
            stack,
            "D",
            glue_job_name="job",
            task_timeout=sfn.Timeout.at("$.t"),
            worker_configuration=worker(
                number_of_workers=sfn.JsonPath.number_at("$.w"), worker_type_v2=tasks.WorkerTypeV2.of("G.16X")
            ),
        ),
        tasks.GlueStartJobRun(
            stack,
            "E",
            glue_job_name=sfn.JsonPath.string_at("$.job"),
            security_configuration=sfn.JsonPath.string_at("$.sec"),
            arguments=sfn.TaskInput.from_json_path_at("$.args"),
            execution_class=tasks.ExecutionClass.STANDARD,
        ),
        tasks.GlueStartJobRun(
            stack,
            "F",
            glue_job_name=cdk.CfnParameter(stack, "P").value_as_string,
            arguments=sfn.TaskInput.from_object({}),
        ),
    )


def glue_jsonata(cdk, stack):
    sfn, tasks, Duration = cdk.sfn, cdk.tasks, cdk.Duration
    _machine(
        cdk,
        stack,
        tasks.GlueStartJobRun.jsonata(
            stack,
            "A",
            glue_job_name="{% $states.input.job %}",
            arguments=sfn.TaskInput.from_object({"--a": "{% $x %}"}),
        ),
        tasks.GlueStartJobRun.jsonata(
            stack,
            "B",
            glue_job_name="job",
            notify_delay_after=Duration.minutes(2),
            task_timeout=sfn.Timeout.jsonata("{% $t %}"),
        ),
        tasks.GlueStartJobRun.jsonata(
            stack,
            "C",
            glue_job_name="job",
            arguments=sfn.TaskInput.from_text("{% $states.input.args %}"),
            task_timeout=sfn.Timeout.duration(Duration.seconds(120)),
        ),
    )


def glue_every_worker(cdk, stack):
    tasks = cdk.tasks
    first = [
        tasks.WorkerType.STANDARD,
        tasks.WorkerType.G_025X,
        tasks.WorkerType.G_2X,
        tasks.WorkerType.G_4X,
        tasks.WorkerType.G_8X,
        tasks.WorkerType.Z_2X,
    ]
    second = [getattr(tasks.WorkerTypeV2, name) for name in ("STANDARD", "G_025_X", "G_1_X", "G_2_X", "G_4_X", "Z_2_X")]
    states = [
        tasks.GlueStartJobRun(
            stack,
            f"A{n}",
            glue_job_name="j",
            worker_configuration=tasks.WorkerConfigurationProperty(number_of_workers=n, worker_type=kind),
        )
        for n, kind in enumerate(first)
    ]
    states += [
        tasks.GlueStartJobRun(
            stack,
            f"B{n}",
            glue_job_name="j",
            worker_configuration=tasks.WorkerConfigurationProperty(number_of_workers=n, worker_type_v2=kind),
        )
        for n, kind in enumerate(second)
    ]
    _machine(cdk, stack, *states)


def glue_two_workers(cdk, stack):
    tasks = cdk.tasks
    both = tasks.WorkerConfigurationProperty(
        number_of_workers=1, worker_type=tasks.WorkerType.G_1X, worker_type_v2=tasks.WorkerTypeV2.G_1_X
    )
    _machine(cdk, stack, tasks.GlueStartJobRun(stack, "A", glue_job_name="j", worker_configuration=both))


def glue_no_worker(cdk, stack):
    _machine(
        cdk,
        stack,
        cdk.tasks.GlueStartJobRun(
            stack,
            "A",
            glue_job_name="j",
            worker_configuration=cdk.tasks.WorkerConfigurationProperty(number_of_workers=1),
        ),
    )


def glue_half_a_minute(cdk, stack):
    _machine(cdk, stack, cdk.tasks.GlueStartJobRun(stack, "A", glue_job_name="j", timeout=cdk.Duration.seconds(30)))


def glue_token_pattern(cdk, stack):
    cdk.tasks.GlueStartJobRun(
        stack, "A", glue_job_name="j", integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    )


def databrew_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.GlueDataBrewStartJobRun(stack, "A", name="job"),
        tasks.GlueDataBrewStartJobRun(
            stack, "B", name="job", integration_pattern=sfn.IntegrationPattern.RUN_JOB, timeout=cdk.Duration.minutes(3)
        ),
        tasks.GlueDataBrewStartJobRun(
            stack, "C", name=sfn.JsonPath.string_at("$.name"), integration_pattern=sfn.IntegrationPattern.RUN_JOB
        ),
        tasks.GlueDataBrewStartJobRun.jsonata(stack, "D", name="{% $states.input.name %}"),
        tasks.GlueDataBrewStartJobRun(stack, "E", name=cdk.CfnParameter(stack, "P").value_as_string),
    )


def databrew_token_pattern(cdk, stack):
    cdk.tasks.GlueDataBrewStartJobRun(
        stack, "A", name="j", integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    )


def crawlers(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.GlueStartCrawlerRun(stack, "A", crawler_name="crawler", result_path="$.started"),
        tasks.GlueStartCrawlerRun(stack, "B", crawler_name=sfn.JsonPath.string_at("$.crawler")),
        tasks.GlueStartCrawlerRun.jsonata(stack, "C", crawler_name="{% $states.input.crawler %}"),
    )


def crawler_job(cdk, stack):
    tasks = cdk.tasks
    _machine(
        cdk,
        stack,
        tasks.GlueStartCrawlerRun(
            stack, "A", crawler_name="crawler", integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB
        ),
    )
