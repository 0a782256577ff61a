"""Metrics and alarms: of machines, activities and tasks, alone and in expressions."""


def _machine(cdk, stack, start=None):
    body = cdk.sfn.DefinitionBody.from_chainable(start or cdk.sfn.Pass(stack, "P"))
    return cdk.sfn.StateMachine(stack, "SM", definition_body=body)


def _alarms(cdk, stack, metrics):
    for index, metric in enumerate(metrics):
        metric.create_alarm(stack, f"Alarm{index}", evaluation_periods=1, threshold=index)


NAMES = "aborted failed started succeeded throttled time timed_out".split()


def machine(cdk, stack):
    made = _machine(cdk, stack)
    imported = cdk.sfn.StateMachine.from_state_machine_name(stack, "Other", "other")
    metrics = [getattr(made, f"metric_{name}")() for name in NAMES]
    metrics += [
        made.metric("Own"),
        imported.metric_failed(),
        made.metric_time(statistic="p99.9", period=cdk.Duration.minutes(1)),
    ]
    metrics += [made.metric_failed(statistic="Maximum", unit=cdk.aws_cloudwatch.Unit.COUNT, label="failures")]
    _alarms(cdk, stack, metrics)


TASK_NAMES = "failed heartbeat_timed_out run_time schedule_time scheduled started succeeded time timed_out".split()


def activity(cdk, stack):
    made = cdk.sfn.Activity(stack, "Activity")
    _alarms(cdk, stack, [made.metric("Own"), *(getattr(made, f"metric_{name}")() for name in TASK_NAMES)])


def tasks(cdk, stack):
    t = cdk.tasks
    function = cdk.lambda_.Function.from_function_arn(stack, "F", "arn:aws:lambda:us-east-1:123456789012:function:f")
    project = cdk.aws_codebuild.Project.from_project_name(stack, "Project", "p")
    made = [
        t.LambdaInvoke(stack, "Lambda", lambda_function=function),
        t.GlueStartJobRun(stack, "Glue", glue_job_name="job"),
        t.StepFunctionsInvokeActivity(stack, "Invoke", activity=cdk.sfn.Activity(stack, "Activity")),
        t.CodeBuildStartBuild(stack, "Build", project=project),
        t.CodeBuildStartBuildBatch(stack, "Batch", project=project),
    ]
    metrics = [task.metric_failed(color="#ff0000") for task in made] + [task.metric_run_time() for task in made]
    metrics += [getattr(made[0], f"metric_{name}")() for name in TASK_NAMES]
    metrics += [made[0].metric("Own", statistic="min")]
    other = t.SqsSendMessage(
        stack,
        "Send",
        queue=cdk.sqs.Queue.from_queue_arn(stack, "Q", "arn:aws:sqs:us-east-1:123456789012:q"),
        message_body=cdk.sfn.TaskInput.from_text("m"),
    )
    _alarms(cdk, stack, [*metrics, other.metric("Own", dimensions_map={"a": "b"})])


def no_metrics(cdk, stack):
    queue = cdk.sqs.Queue.from_queue_arn(stack, "Q", "arn:aws:sqs:us-east-1:123456789012:q")
    cdk.tasks.SqsSendMessage(stack, "Send", queue=queue, message_body=cdk.sfn.TaskInput.from_text("m")).metric_failed()


def transitions(cdk, stack):
    kind = cdk.sfn.StateTransitionMetric
    _alarms(
        cdk,
        stack,
        [
            kind.metric("Own"),
            kind.metric_consumed_capacity(),
            kind.metric_provisioned_bucket_size(statistic="Minimum"),
            kind.metric_provisioned_refill_rate(),
            kind.metric_throttled_events(),
        ],
    )


def _metric(cdk, name="m", **options):
    return cdk.aws_cloudwatch.Metric(namespace="N", metric_name=name, **options)


def alarms(cdk, stack):
    c, d = cdk.aws_cloudwatch, cdk.Duration
    every = c.Alarm(
        stack,
        "Every",
        metric=_metric(cdk, dimensions_map={"b": "1", "a": "2"}, period=d.seconds(10), unit=c.Unit.SECONDS),
        evaluation_periods=3,
        threshold=0,
        actions_enabled=False,
        alarm_description="d",
        alarm_name="name",
        comparison_operator=c.ComparisonOperator.LESS_THAN_THRESHOLD,
        datapoints_to_alarm=2,
        evaluate_low_sample_count_percentile="ignore",
        treat_missing_data=c.TreatMissingData.NOT_BREACHING,
    )
    imported = c.Alarm.from_alarm_arn(stack, "I", "arn:aws:cloudwatch:us-east-1:123456789012:alarm:x")
    named = c.Alarm.from_alarm_name(stack, "J", "y")
    for index, alarm in enumerate((every, imported, named)):
        cdk.CfnOutput(stack, f"Arn{index}", value=alarm.alarm_arn)
        cdk.CfnOutput(stack, f"Name{index}", value=alarm.alarm_name)
    s = c.Stats
    statistics = [s.AVERAGE, s.IQM, s.MAXIMUM, s.MINIMUM, s.SAMPLE_COUNT, s.SUM, s.p(99), s.percentile(99.5), s.tm(90)]
    statistics += [
        s.tm(10, 90),
        s.wm(5),
        s.tc(1, 2),
        s.ts(80),
        s.pr(5),
        s.pr(5, 10),
        s.trimmed_mean(1),
        s.trimmed_sum(2),
    ]
    statistics += [s.winsorized_mean(1, 2), s.trimmed_count(3), s.percentile_rank(1, 2)]
    statistics += ["sum", "AVG", "n", "P99", "tm(10%:)", "pr(:300)", "odd"]
    _alarms(cdk, stack, [_metric(cdk, statistic=statistic) for statistic in statistics])


def in_an_environment(cdk, stack):
    here = cdk.Stack(stack, "Here", env=cdk.Environment(account="111111111111", region="us-east-1"))
    there = cdk.Stack(stack, "There", env=cdk.Environment(account="222222222222", region="us-east-1"))
    machine = cdk.sfn.StateMachine.from_state_machine_arn(
        there, "SM", "arn:aws:states:us-east-1:222222222222:stateMachine:m"
    )
    _alarms(
        cdk,
        here,
        [
            machine.metric_failed(),
            _metric(cdk, account="333333333333"),
            _metric(cdk, account="111111111111", region="us-east-1"),
            _metric(cdk).attach_to(here),
            cdk.aws_cloudwatch.MathExpression(
                expression="a + b", using_metrics={"a": machine.metric_failed(), "b": _metric(cdk)}
            ),
        ],
    )


def in_another_region(cdk, stack):
    here = cdk.Stack(stack, "Here", env=cdk.Environment(account="111111111111", region="us-east-1"))
    _alarms(cdk, here, [_metric(cdk, region="eu-west-1")])


def changed(cdk, stack):
    c, d = cdk.aws_cloudwatch, cdk.Duration
    metric = _metric(cdk, dimensions_map={"a": "1"}, statistic="Sum")
    _alarms(
        cdk,
        stack,
        [
            metric.with_(period=d.minutes(1)),
            metric.with_(dimensions_map={"b": "2"}, statistic="p50", unit=c.Unit.PERCENT),
            metric.with_(label="l", color="#000000"),
        ],
    )


def expressions(cdk, stack):
    c, d = cdk.aws_cloudwatch, cdk.Duration
    first, second = _metric(cdk, "x", label="X"), _metric(cdk, "y", statistic="Sum", unit=c.Unit.COUNT)
    ratio = c.MathExpression(expression="a / b", using_metrics={"a": first, "b": second})
    _alarms(
        cdk,
        stack,
        [
            ratio,
            c.MathExpression(expression="r * 100", using_metrics={"r": ratio}, label="percent", period=d.minutes(1)),
            c.MathExpression(expression="a + c", using_metrics={"a": first, "c": first}),
            c.MathExpression(expression="SELECT AVG(x) FROM y", period=d.minutes(10)),
            ratio.with_(label="other", color="#123456"),
            c.MathExpression(expression="MAX([p, q])", using_metrics={"p": ratio, "q": second}),
        ],
    )


def action(cdk, stack):
    c = cdk.aws_cloudwatch
    alarm = c.Alarm(stack, "A", metric=_metric(cdk), evaluation_periods=1, threshold=1)

    class Action:
        def __init__(self, arn):
            self.arn = arn

        def bind(self, scope, alarm):
            return c.AlarmActionConfig(alarm_action_arn=self.arn)

    if cdk._root == "aws_cdk":
        import jsii

        Action = jsii.implements(c.IAlarmAction)(Action)
    alarm.add_alarm_action(Action("arn:1"), Action("arn:2"))
    alarm.add_ok_action(Action("arn:3"))
    alarm.add_insufficient_data_action(Action("arn:4"))


def bands(cdk, stack):
    c, d = cdk.aws_cloudwatch, cdk.Duration
    c.AnomalyDetectionAlarm(stack, "A", metric=_metric(cdk), evaluation_periods=2)
    c.AnomalyDetectionAlarm(
        stack,
        "B",
        metric=_metric(cdk, period=d.minutes(1), label="l"),
        evaluation_periods=2,
        std_devs=2.5,
        alarm_description="d",
        comparison_operator=c.ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
        treat_missing_data=c.TreatMissingData.BREACHING,
    )
    c.Alarm(
        stack,
        "C",
        metric=c.Metric.anomaly_detection_for(metric=_metric(cdk), std_devs=3, period=d.minutes(10), label="band"),
        evaluation_periods=1,
        threshold=c.Alarm.ANOMALY_DETECTION_NO_THRESHOLD,
        comparison_operator=c.ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
    )


def band_of_no_width(cdk, stack):
    cdk.aws_cloudwatch.Metric.anomaly_detection_for(metric=_metric(cdk), std_devs=0)


def band_against_a_number(cdk, stack):
    c = cdk.aws_cloudwatch
    c.AnomalyDetectionAlarm(
        stack,
        "A",
        metric=_metric(cdk),
        evaluation_periods=1,
        comparison_operator=c.ComparisonOperator.LESS_THAN_THRESHOLD,
    )


def _refused(make):
    def scenario(cdk, stack):
        c = cdk.aws_cloudwatch
        c.Alarm(stack, "A", metric=make(cdk, c), evaluation_periods=1, threshold=1)

    scenario.__module__ = __name__
    return scenario


odd_period = _refused(lambda cdk, c: _metric(cdk, period=cdk.Duration.seconds(20)))
long_dimension = _refused(lambda cdk, c: _metric(cdk, dimensions_map={"a": "b" * 256}))
empty_dimension = _refused(lambda cdk, c: _metric(cdk, dimensions_map={"a": ""}))
many_dimensions = _refused(lambda cdk, c: _metric(cdk, dimensions_map={f"a{i}": "b" for i in range(31)}))
wrong_name = _refused(lambda cdk, c: c.MathExpression(expression="A", using_metrics={"A": _metric(cdk)}))
two_metrics_of_a_name = _refused(
    lambda cdk, c: c.MathExpression(
        expression="a + b",
        using_metrics={
            "a": _metric(cdk),
            "b": c.MathExpression(expression="a", using_metrics={"a": _metric(cdk, "other")}),
        },
    )
)
many_metrics = _refused(
    lambda cdk, c: c.MathExpression(expression="m0", using_metrics={f"m{i}": _metric(cdk, f"n{i}") for i in range(11)})
)
searching = _refused(lambda cdk, c: c.MathExpression(expression="SELECT x", search_region="us-east-1"))
wrong_percentile = _refused(lambda cdk, c: _metric(cdk, statistic=c.Stats.p(101)))
band = _refused(
    lambda cdk, c: c.MathExpression(expression="ANOMALY_DETECTION_BAND(m)", using_metrics={"m": _metric(cdk)})
)
