"""Metrics made of log events, saved queries, and further targets of rules."""


def s_metric_filters(m, s):
    la, p = m.logs, m.logs.FilterPattern
    group = la.LogGroup(s, "G")
    patterns = [
        p.literal("[a, b]"),
        p.all_events(),
        p.all_terms("ERROR", 'say "x"'),
        p.any_term("ERROR", "WARN"),
        p.any_term_group(["a", "b"], ["c"]),
        p.string_value("$.a", "=", "x"),
        p.number_value("$.n", ">", 5),
        p.regex_value("$.r", "=", "^x"),
        p.is_null("$.a"),
        p.not_exists("$.a"),
        p.exists("$.a"),
        p.boolean_value("$.b", True),
        p.all(p.exists("$.a"), p.any(p.is_null("$.b"), p.number_value("$.c", "<=", 1.5))),
        p.space_delimited("ip", "...", "status").where_string("ip", "!=", "1").where_number("status", ">=", 400),
    ]
    for number, pattern in enumerate(patterns):
        la.MetricFilter(s, f"F{number}", log_group=group, filter_pattern=pattern, metric_namespace="N", metric_name="M")
    made = la.MetricFilter(
        s,
        "Full",
        log_group=group,
        filter_pattern=p.all_events(),
        metric_namespace="N",
        metric_name="M",
        metric_value="$.size",
        dimensions={"d": "$.d"},
        unit=m.cloudwatch.Unit.BYTES,
        filter_name="named",
    )
    made.metric().create_alarm(s, "A", threshold=1, evaluation_periods=1)


def s_query_definitions(m, s):
    la = m.logs
    la.QueryDefinition(s, "Q", query_definition_name="q", query_string=la.QueryString(fields=["@message"], limit=5))
    la.QueryDefinition(
        s,
        "R",
        query_definition_name="r",
        query_string=la.QueryString(
            fields=["@timestamp", "@message"],
            parse_statements=["@message 'x'"],
            filter_statements=["a = 1", "b = 2"],
            stats_statements=["count(*)"],
            sort="@timestamp desc",
            display="@message",
        ),
        log_groups=[la.LogGroup(s, "G")],
    )


def s_further_targets(m, s):
    e, t = m.events, m.events_targets
    dead = m.sqs.Queue(s, "Dead")
    rule = e.Rule(s, "R", event_pattern=e.EventPattern(source=["x"]))
    bus = e.EventBus(s, "Bus")
    rule.add_target(t.EventBus(bus, dead_letter_queue=dead))
    connection = e.Connection(
        s, "C", authorization=e.Authorization.basic("u", m.cdk.SecretValue.unsafe_plain_text("p"))
    )
    destination = e.ApiDestination(
        s, "D", connection=connection, endpoint="https://a.example/*", rate_limit_per_second=5, description="d"
    )
    rule.add_target(
        t.ApiDestination(
            destination,
            header_parameters={"h": "1"},
            path_parameter_values=["p"],
            event=e.RuleTargetInput.from_object({"a": 1}),
            retry_attempts=2,
        )
    )
    holder = m.constructs.Construct(s, "Holder")
    rule.add_target(t.BatchJob("arn:queue", holder, "arn:definition", holder, size=3, attempts=2))
    e.Rule(
        s,
        "S",
        schedule=e.Schedule.rate(m.cdk.Duration.hours(1)),
        targets=[t.BatchJob("arn:queue", holder, "arn:definition", holder, job_name="job")],
    )
    m.cdk.CfnOutput(s, "O", value=destination.api_destination_name)


def s_refused_four_dimensions(m, s):
    m.logs.MetricFilter(
        s,
        "F",
        log_group=m.logs.LogGroup(s, "G"),
        filter_pattern=m.logs.FilterPattern.all_events(),
        metric_namespace="N",
        metric_name="M",
        dimensions={name: "$.x" for name in "abcd"},
    )


def s_refused_pattern_column(m, s):
    m.logs.FilterPattern.space_delimited("a b")


def s_refused_pattern_operator(m, s):
    m.logs.FilterPattern.string_value("$.a", "<", "x")


def s_refused_empty_pattern(m, s):
    m.logs.FilterPattern.all()


def s_refused_many_stats(m, s):
    query = m.logs.QueryString(stats_statements=["a", "b", "c"])
    m.logs.QueryDefinition(s, "Q", query_definition_name="q", query_string=query)
