"""Composite alarms, what alarms call, and dashboards."""


def alarms(m, s, count=2):
    c = m.cloudwatch
    metric = c.Metric(namespace="N", metric_name="M", dimensions_map={"b": "1", "a": "2"})
    return [c.Alarm(s, f"A{n}", metric=metric, threshold=n, evaluation_periods=1) for n in range(count)]


def function(m, s, id="F"):
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    return m.lambda_.Function(s, id, code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12)


def s_composite_alarms(m, s):
    c, actions = m.cloudwatch, m.cloudwatch_actions
    one, two = alarms(m, s)
    rule = c.AlarmRule.any_of(
        c.AlarmRule.all_of(
            c.AlarmRule.any_of(one, c.AlarmRule.from_alarm(two, c.AlarmState.OK)),
            c.AlarmRule.not_(c.AlarmRule.from_alarm(one, c.AlarmState.INSUFFICIENT_DATA)),
        ),
        c.AlarmRule.from_boolean(False),
        c.AlarmRule.from_string('ALARM("other")'),
        c.AlarmRule.at_least(c.AlarmState.ALARM, operands=[one, two], threshold=c.AtLeastThreshold.count(1)),
        c.AlarmRule.at_least_not(c.AlarmState.OK, operands=[one, two], threshold=c.AtLeastThreshold.percentage(50)),
    )
    plain = c.CompositeAlarm(s, "C", alarm_rule=rule)
    held = c.CompositeAlarm(
        s,
        "D",
        alarm_rule=plain,
        composite_alarm_name="named",
        alarm_description="d",
        actions_enabled=True,
        actions_suppressor=one,
        actions_suppressor_wait_period=m.cdk.Duration.minutes(3),
    )
    topic = m.sns.Topic(s, "T")
    held.add_alarm_action(actions.SnsAction(topic))
    held.add_ok_action(actions.SsmAction(actions.OpsItemSeverity.HIGH, actions.OpsItemCategory.COST))
    held.add_insufficient_data_action(actions.SsmAction(actions.OpsItemSeverity.LOW))
    one.add_alarm_action(actions.LambdaAction(function(m, s)), actions.SsmIncidentAction("plan"))
    two.add_alarm_action(actions.LambdaAction(function(m, s, "G"), use_unique_permission_id=True))
    m.cdk.CfnOutput(s, "O", value=held.alarm_arn)
    imported = c.CompositeAlarm.from_composite_alarm_name(s, "I", "n")
    m.cdk.CfnOutput(s, "P", value=imported.alarm_arn)


def s_actions_of_instances(m, s):
    c, actions = m.cloudwatch, m.cloudwatch_actions
    metric = c.Metric(namespace="AWS/EC2", metric_name="StatusCheckFailed", dimensions_map={"InstanceId": "i-1"})
    alarm = c.Alarm(s, "A", metric=metric, threshold=1, evaluation_periods=1)
    alarm.add_alarm_action(actions.Ec2Action(actions.Ec2InstanceAction.REBOOT))


def s_lambda_action_by_flag(m, s):
    one, two = alarms(m, s)
    f = function(m, s)
    for alarm in (one, two):
        alarm.add_alarm_action(m.cloudwatch_actions.LambdaAction(f))


s_lambda_action_by_flag.context = {
    "@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction": True
}


def s_refused_composite_without_operands(m, s):
    m.cloudwatch.CompositeAlarm(s, "C", alarm_rule=m.cloudwatch.AlarmRule.all_of())


def s_refused_composite_periods(m, s):
    rule = m.cloudwatch.AlarmRule.from_boolean(True)
    m.cloudwatch.CompositeAlarm(s, "C", alarm_rule=rule, actions_suppressor_wait_period=m.cdk.Duration.minutes(1))


def s_refused_at_least(m, s):
    c = m.cloudwatch
    rule = c.AlarmRule.at_least(c.AlarmState.OK, operands=alarms(m, s), threshold=c.AtLeastThreshold.count(3))
    c.CompositeAlarm(s, "C", alarm_rule=rule)


def s_dashboard(m, s):
    c = m.cloudwatch
    one, two = alarms(m, s)
    metric = c.Metric(namespace="N", metric_name="M", statistic="Sum", period=m.cdk.Duration.minutes(1))
    colored = metric.with_(label="L", color=c.Color.RED)
    far = c.Metric(namespace="N", metric_name="Far", region="eu-west-1", account="111111111111")
    ratio = c.MathExpression(expression="a / b", using_metrics={"a": metric, "b": far}, label="ratio")
    plain = c.MathExpression(expression="c * 2", using_metrics={"c": c.Metric(namespace="N", metric_name="A")})
    own = function(m, s).metric_errors()
    board = c.Dashboard(
        s,
        "D",
        dashboard_name="board",
        default_interval=m.cdk.Duration.days(7),
        period_override=c.PeriodOverride.INHERIT,
        widgets=[[c.TextWidget(markdown="# Title", width=24, height=1, background=c.TextWidgetBackground.TRANSPARENT)]],
        variables=[
            c.DashboardVariable(
                id="v",
                type=c.VariableType.PROPERTY,
                input_type=c.VariableInputType.RADIO,
                value="region",
                label="Region",
                visible=True,
                default_value=c.DefaultValue.value("eu-west-1"),
                values=c.Values.from_values(c.VariableValue(value="eu-west-1"), c.VariableValue(value="b", label="B")),
            )
        ],
    )
    graph = c.GraphWidget(
        title="G",
        left=[metric, colored, ratio],
        right=[far, plain, own],
        width=12,
        height=8,
        stacked=True,
        left_y_axis=c.YAxisProps(min=0, label="n", show_units=False),
        right_y_axis={"max": 5},
        left_annotations=[c.HorizontalAnnotation(value=5, label="five", fill=c.Shading.ABOVE, color=c.Color.BLUE)],
        right_annotations=[{"value": 1}],
        vertical_annotations=[c.VerticalAnnotation(date="2026-01-02T03:04:05Z", fill=c.VerticalShading.BEFORE)],
        legend_position=c.LegendPosition.RIGHT,
        live_data=True,
        period=m.cdk.Duration.minutes(10),
        statistic="p99",
        set_period_to_time_range=False,
        start="-PT1H",
        end="-PT1M",
    )
    graph.add_left_metric(c.Metric(namespace="N", metric_name="Late"))
    board.add_widgets(graph, c.SingleValueWidget(metrics=[metric, own], sparkline=True, full_precision=True))
    board.add_widgets(
        c.Column(c.AlarmWidget(alarm=one, title="A"), c.Spacer(height=2)),
        c.Row(c.AlarmStatusWidget(alarms=[one, two]), c.Spacer(width=3)),
        c.GaugeWidget(metrics=[metric], annotations=[{"value": 3}], left_y_axis={"max": 10}),
        c.LogQueryWidget(log_group_names=["a", "b"], query_lines=["fields @message", "limit 5"], width=20),
    )
    board.add_widgets(
        c.LogQueryWidget(log_group_names=["a"], query_string="fields @x", view=c.LogQueryVisualizationType.STACKEDAREA),
        c.CustomWidget(function_arn="arn", title="t", params={"a": 1}, update_on_resize=False),
        c.TableWidget(
            metrics=[metric],
            thresholds=[c.TableThreshold.above(5, c.Color.RED), c.TableThreshold.below(1)],
            summary={"columns": [c.TableSummaryColumn.AVERAGE], "sticky": True},
            layout=c.TableLayout.VERTICAL,
            show_units_in_label=True,
        ),
    )
    board.add_variable(
        c.DashboardVariable(
            id="w",
            type=c.VariableType.PATTERN,
            input_type=c.VariableInputType.SELECT,
            value="x",
            values=c.Values.from_search_components(
                namespace="N", metric_name="M", dimensions=["d", "e"], populate_from="d"
            ),
        )
    )
    m.cdk.CfnOutput(s, "O", value=board.dashboard_arn)


def s_empty_dashboard(m, s):
    m.cloudwatch.Dashboard(s, "D", start="-PT9H", end="-PT1H")
    m.cloudwatch.Dashboard(s, "E", widgets=[[m.cloudwatch.TextWidget(markdown="x")]])


def s_refused_dashboard_name(m, s):
    m.cloudwatch.Dashboard(s, "D", dashboard_name="a b")


def s_refused_dashboard_interval(m, s):
    m.cloudwatch.Dashboard(s, "D", start="-PT1H", default_interval=m.cdk.Duration.days(1))


def s_refused_dashboard_end(m, s):
    m.cloudwatch.Dashboard(s, "D", end="-PT1H")


def s_refused_wide_widget(m, s):
    m.cloudwatch.TextWidget(markdown="x", width=25)


def s_refused_log_widget(m, s):
    m.cloudwatch.LogQueryWidget(log_group_names=["a"])


def s_refused_graph_labels(m, s):
    m.cloudwatch.GraphWidget(display_labels_on_chart=True)


def s_refused_graph_date(m, s):
    m.cloudwatch.GraphWidget(vertical_annotations=[{"date": "yesterday"}])


def s_refused_variable_without_values(m, s):
    c = m.cloudwatch
    c.DashboardVariable(id="v", type=c.VariableType.PROPERTY, input_type=c.VariableInputType.RADIO, value="region")


def s_refused_graph_ids(m, s):
    c = m.cloudwatch
    left = [
        c.MathExpression(expression="a * 2", using_metrics={"a": c.Metric(namespace="N", metric_name=name)})
        for name in "XY"
    ]
    c.Dashboard(s, "D", widgets=[[c.GraphWidget(left=left)]])
