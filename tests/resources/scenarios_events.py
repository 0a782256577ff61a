"""Rules with their targets, and what topics deliver to."""


def machine(m, s, id="SM"):
    body = m.stepfunctions.DefinitionBody.from_chainable(m.stepfunctions.Pass(s, f"{id}Pass"))
    return m.stepfunctions.StateMachine(s, id, definition_body=body)


def function(m, s, id="F"):
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    return m.lambda_.Function(s, id, code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12)


def s_rule_for_a_machine(m, s):
    e = m.events
    rule = e.Rule(
        s,
        "R",
        rule_name="orders",
        description="d",
        event_pattern=e.EventPattern(
            source=["shop"], detail_type=["Placed"], detail={"kind": ["a", {"prefix": "b"}], "n": {"deep": [1]}}
        ),
    )
    rule.add_target(
        m.events_targets.SfnStateMachine(
            machine(m, s),
            input=e.RuleTargetInput.from_object({"id": e.EventField.from_path("$.detail.id"), "t": e.EventField.time}),
            retry_attempts=3,
            max_event_age=m.cdk.Duration.hours(2),
        )
    )
    rule.add_event_pattern(source=["shop", "store"], detail={"n": {"deep": [2], "more": ["x"]}}, account=["1"])


def s_rule_by_the_clock(m, s):
    e, t = m.events, m.events_targets
    sm = machine(m, s)
    role = m.iam.Role(s, "Own", assumed_by=m.iam.ServicePrincipal("events.amazonaws.com"))
    e.Rule(s, "A", schedule=e.Schedule.rate(m.cdk.Duration.minutes(90)), targets=[t.SfnStateMachine(sm)])
    e.Rule(s, "B", schedule=e.Schedule.rate(m.cdk.Duration.hours(48)), enabled=False)
    e.Rule(s, "C", schedule=e.Schedule.rate(m.cdk.Duration.days(1)), targets=[t.SfnStateMachine(sm, role=role)])
    e.Rule(s, "D", schedule=e.Schedule.cron(minute="0", hour="4", week_day="MON-FRI"))
    e.Rule(s, "E", schedule=e.Schedule.expression("rate(7 minutes)"))
    e.Rule(s, "F", schedule=e.Schedule.cron(day="1"))


def s_other_targets(m, s):
    e, t = m.events, m.events_targets
    dead = m.sqs.Queue(s, "Dead")
    f = function(m, s)
    topic = m.sns.Topic(s, "T")
    queue = m.sqs.Queue(s, "Q", fifo=True)
    secret = m.sqs.Queue(s, "K", encryption=m.sqs.QueueEncryption.KMS)
    bus = e.EventBus(s, "Bus")
    rule = e.Rule(s, "R", event_bus=bus, event_pattern={"source": ["x"]})
    rule.add_target(
        t.LambdaFunction(f, event=e.RuleTargetInput.from_text(f"from {e.EventField.source}"), dead_letter_queue=dead)
    )
    rule.add_target(t.SqsQueue(queue, message_group_id="g", message=e.RuleTargetInput.from_event_path("$.detail")))
    rule.add_target(t.SqsQueue(secret))
    rule.add_target(t.SnsTopic(topic, message=e.RuleTargetInput.from_multiline_text(f"a\n{e.EventField.account}")))
    other = e.Rule(s, "S", event_pattern={"resources": ["r"]}, targets=[t.LambdaFunction(f)])
    other.add_target(t.SnsTopic(topic, authorize_using_role=True))
    m.cdk.CfnOutput(s, "O", value=rule.rule_arn)
    m.cdk.CfnOutput(s, "P", value=other.rule_name)


def s_queues_under_the_same_account_flag(m, s):
    key = m.sqs.Queue(s, "K", encryption=m.sqs.QueueEncryption.KMS)
    target = m.events_targets.SqsQueue(key)
    m.events.Rule(s, "R", event_pattern={"source": ["x"]}, targets=[target])


s_queues_under_the_same_account_flag.context = {"@aws-cdk/aws-events:eventsTargetQueueSameAccount": True}


def s_an_imported_rule(m, s):
    arn = "arn:aws:events:us-east-1:123456789012:rule/orders"
    rule = m.events.Rule.from_event_rule_arn(s, "R", arn)
    m.cdk.CfnOutput(s, "O", value=rule.rule_name)


def s_rule_without_anything(m, s):
    m.events.Rule(s, "R")


def s_rule_with_bus_and_schedule(m, s):
    bus = m.events.EventBus(s, "Bus")
    m.events.Rule(s, "R", event_bus=bus, schedule=m.events.Schedule.expression("rate(1 day)"))


def s_rule_with_a_wrong_name(m, s):
    m.events.Rule(s, "R", rule_name="a b", event_pattern={"source": ["x"]})


def s_subscriptions(m, s):
    u = m.sns_subscriptions
    topic = m.sns.Topic(s, "T")
    dead = m.sqs.Queue(s, "Dead")
    topic.add_subscription(u.EmailSubscription("a@example.com"))
    topic.add_subscription(u.EmailSubscription("b@example.com", json=True, dead_letter_queue=dead))
    topic.add_subscription(u.SmsSubscription("+12065550100"))
    topic.add_subscription(u.UrlSubscription("https://example.com/x", raw_message_delivery=True))
    topic.add_subscription(u.UrlSubscription("http://example.com/x"))
    policy = {"color": m.sns.SubscriptionFilter.string_filter(allowlist=["red"])}
    topic.add_subscription(u.LambdaSubscription(function(m, s), filter_policy=policy))
    topic.add_subscription(u.SqsSubscription(m.sqs.Queue(s, "Q"), raw_message_delivery=True))
    topic.add_subscription(u.SqsSubscription(m.sqs.Queue(s, "K", encryption=m.sqs.QueueEncryption.KMS)))


def s_subscription_to_a_key_of_aws(m, s):
    queue = m.sqs.Queue(s, "Q", encryption=m.sqs.QueueEncryption.KMS_MANAGED)
    m.sns.Topic(s, "T").add_subscription(m.sns_subscriptions.SqsSubscription(queue))


def s_subscription_to_no_url(m, s):
    m.sns.Topic(s, "T").add_subscription(m.sns_subscriptions.UrlSubscription("ftp://example.com"))


def s_subscriptions_of_an_imported_topic(m, s):
    topic = m.sns.Topic.from_topic_arn(s, "T", "arn:aws:sns:eu-west-1:123456789012:t")
    topic.add_subscription(m.sns_subscriptions.LambdaSubscription(function(m, s)))
    topic.add_subscription(m.sns_subscriptions.SqsSubscription(m.sqs.Queue(s, "Q")))


def s_durable_function(m, s):
    days, hours = m.cdk.Duration.days, m.cdk.Duration.hours
    m.lambda_.Function(
        s,
        "F",
        code=m.lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=m.lambda_.Runtime.PYTHON_3_12,
        durable_config=m.lambda_.DurableConfig(execution_timeout=hours(1), retention_period=days(30)),
    )


def s_durable_for_too_long(m, s):
    m.lambda_.Function(
        s,
        "F",
        code=m.lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=m.lambda_.Runtime.PYTHON_3_12,
        durable_config=m.lambda_.DurableConfig(execution_timeout=m.cdk.Duration.days(400)),
    )


def s_subscription_to_a_parameter(m, s):
    address = m.cdk.CfnParameter(s, "Address").value_as_string
    topic = m.sns.Topic(s, "T")
    topic.add_subscription(m.sns_subscriptions.EmailSubscription(address))
    topic.add_subscription(m.sns_subscriptions.EmailSubscription(address, json=True))


def s_permission_with_conditions(m, s):
    f = function(m, s)
    arn, account = {"aws:SourceArn": "arn:aws:bedrock:us-east-1:1:agent/*"}, {"aws:SourceAccount": "123456789012"}
    conditions = {"ArnLike": arn, "StringEquals": account}
    f.grant_invoke(m.iam.ServicePrincipal("bedrock.amazonaws.com", conditions=conditions))
    f.grant_invoke(m.iam.OrganizationPrincipal("o-1234567890"))
    f.add_permission("P", principal=m.iam.ServicePrincipal("x.amazonaws.com", conditions={"ArnLike": arn}))


def s_permission_with_other_conditions(m, s):
    conditions = {"StringLike": {"aws:SourceArn": "x"}}
    function(m, s).add_permission("P", principal=m.iam.ServicePrincipal("x.amazonaws.com", conditions=conditions))


def s_version_of_a_durable_function(m, s):
    f = m.lambda_.Function(
        s,
        "F",
        code=m.lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=m.lambda_.Runtime.PYTHON_3_12,
        durable_config={"execution_timeout": m.cdk.Duration.hours(1)},
    )
    m.cdk.CfnOutput(s, "V", value=f.current_version.version)


def s_rest_api_with_its_deployment(m, s):
    api = m.apigateway.RestApi(s, "Api", cloud_watch_role=False)
    api.root.add_method("GET", m.apigateway.MockIntegration())
