"""Queues, topics, buses and log groups."""


def role(m, s, id="R"):
    return m.iam.Role(s, id, assumed_by=m.iam.ServicePrincipal("states.amazonaws.com"))


def s_queue_all(m, s):
    D = m.cdk.Duration
    dlq = m.sqs.Queue(s, "Dlq")
    m.sqs.Queue(
        s,
        "Q",
        queue_name="q1",
        delivery_delay=D.minutes(1),
        max_message_size_bytes=2048,
        retention_period=D.days(2),
        receive_message_wait_time=D.seconds(5),
        visibility_timeout=D.seconds(45),
        dead_letter_queue=m.sqs.DeadLetterQueue(max_receive_count=3, queue=dlq),
        removal_policy=m.cdk.RemovalPolicy.RETAIN,
    )


def s_queue_fifo(m, s):
    m.sqs.Queue(
        s,
        "Q",
        fifo=True,
        content_based_deduplication=True,
        deduplication_scope=m.sqs.DeduplicationScope.MESSAGE_GROUP,
        fifo_throughput_limit=m.sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
    )


def s_queue_kms(m, s):
    q = m.sqs.Queue(s, "Q", encryption=m.sqs.QueueEncryption.KMS, data_key_reuse=m.cdk.Duration.minutes(5))
    r = role(m, s)
    q.grant_send_messages(r)
    q.grant_consume_messages(r)
    q.grant_purge(r)


def s_queue_managed(m, s):
    m.sqs.Queue(s, "A", encryption=m.sqs.QueueEncryption.KMS_MANAGED)
    m.sqs.Queue(s, "B", encryption=m.sqs.QueueEncryption.SQS_MANAGED)
    m.sqs.Queue(s, "C", encryption=m.sqs.QueueEncryption.UNENCRYPTED)


def s_queue_ssl(m, s):
    m.sqs.Queue(s, "Q", enforce_ssl=True)


def s_queue_service_grant(m, s):
    m.sqs.Queue(s, "Q").grant_send_messages(m.iam.ServicePrincipal("sns.amazonaws.com"))


def s_queue_account_grant(m, s):
    m.sqs.Queue(s, "Q").grant_consume_messages(m.iam.AccountPrincipal("123456789012"))


def s_queue_redrive(m, s):
    src = m.sqs.Queue(s, "Src")
    m.sqs.Queue(s, "Q", redrive_allow_policy=m.sqs.RedriveAllowPolicy(source_queues=[src]))
    m.sqs.Queue(
        s, "Q2", redrive_allow_policy=m.sqs.RedriveAllowPolicy(redrive_permission=m.sqs.RedrivePermission.DENY_ALL)
    )


def s_queue_imported(m, s):
    q = m.sqs.Queue.from_queue_arn(s, "Q", "arn:aws:sqs:us-east-1:111122223333:mine")
    q.grant_send_messages(role(m, s))
    m.cdk.CfnOutput(s, "U", value=q.queue_url)
    m.cdk.CfnOutput(s, "N", value=q.queue_name)


def s_queue_imported_token(m, s):
    p = m.cdk.CfnParameter(s, "P")
    q = m.sqs.Queue.from_queue_arn(s, "Q", p.value_as_string)
    q.grant_consume_messages(role(m, s))
    m.cdk.CfnOutput(s, "U", value=q.queue_url)


def s_queue_imported_key(m, s):
    q = m.sqs.Queue.from_queue_attributes(
        s,
        "Q",
        queue_arn="arn:aws:sqs:us-east-1:111122223333:mine",
        key_arn="arn:aws:kms:us-east-1:111122223333:key/abc",
    )
    q.grant_send_messages(role(m, s))


def s_queue_bad_delay(m, s):
    m.sqs.Queue(s, "Q", delivery_delay=m.cdk.Duration.minutes(16))


def s_queue_bad_fifo(m, s):
    m.sqs.Queue(s, "Q", fifo=True, queue_name="plain")


def s_topic(m, s):
    t = m.sns.Topic(s, "T", display_name="d", topic_name="t1")
    t.grant_publish(role(m, s))
    t.grant_subscribe(role(m, s, "R2"))


def s_topic_key(m, s):
    k = m.kms.Key(s, "K")
    t = m.sns.Topic(
        s, "T", master_key=k, enforce_ssl=True, tracing_config=m.sns.TracingConfig.ACTIVE, signature_version="2"
    )
    t.grant_publish(role(m, s))


def s_topic_fifo(m, s):
    m.sns.Topic(
        s,
        "T",
        fifo=True,
        content_based_deduplication=True,
        message_retention_period_in_days=3,
        fifo_throughput_scope=m.sns.FifoThroughputScope.MESSAGE_GROUP,
    )
    m.sns.Topic(s, "T2", fifo=True, topic_name="abc")


def s_topic_service(m, s):
    t = m.sns.Topic(s, "T")
    t.grant_publish(m.iam.ServicePrincipal("events.amazonaws.com"))
    t.add_to_resource_policy(
        m.iam.PolicyStatement(actions=["sns:Subscribe"], principals=[m.iam.AnyPrincipal()], resources=[t.topic_arn])
    )


def s_topic_imported(m, s):
    t = m.sns.Topic.from_topic_arn(s, "T", "arn:aws:sns:us-east-1:111122223333:mine")
    t.grant_publish(role(m, s))
    m.cdk.CfnOutput(s, "N", value=t.topic_name)


def s_topic_subscription(m, s):
    t = m.sns.Topic(s, "T")
    q = m.sqs.Queue(s, "Q")
    m.sns.Subscription(
        s,
        "Sub",
        topic=t,
        endpoint=q.queue_arn,
        protocol=m.sns.SubscriptionProtocol.SQS,
        raw_message_delivery=True,
        dead_letter_queue=q,
        filter_policy={"a": m.sns.SubscriptionFilter.string_filter(allowlist=["x"], match_prefixes=["y"])},
    )


def s_topic_logging(m, s):
    t = m.sns.Topic(s, "T")
    t.add_logging_config(
        protocol=m.sns.LoggingProtocol.SQS, failure_feedback_role=role(m, s), success_feedback_sample_rate=50
    )


def s_bus(m, s):
    b = m.events.EventBus(s, "B")
    b.grant_put_events_to(role(m, s))
    m.cdk.CfnOutput(s, "N", value=b.event_bus_name)
    m.cdk.CfnOutput(s, "A", value=b.event_bus_arn)


def s_bus_named(m, s):
    m.events.EventBus(
        s,
        "B",
        event_bus_name="named",
        description="d",
        kms_key=m.kms.Key(s, "K"),
        dead_letter_queue=m.sqs.Queue(s, "Q"),
    )


def s_bus_imported(m, s):
    r = role(m, s)
    m.events.EventBus.from_event_bus_arn(
        s, "A", "arn:aws:events:us-east-1:111122223333:event-bus/x"
    ).grant_put_events_to(r)
    m.events.EventBus.from_event_bus_name(s, "B", "y").grant_put_events_to(r)


def s_bus_service(m, s):
    m.events.EventBus(s, "B").grant_put_events_to(m.iam.ServicePrincipal("x.amazonaws.com"), "sid1")


s_bus_service.context = {"@aws-cdk/aws-events:requireEventBusPolicySid": True}


def s_bus_policy(m, s):
    b = m.events.EventBus(s, "B")
    b.add_to_resource_policy(
        m.iam.PolicyStatement(
            sid="One",
            actions=["events:PutEvents"],
            principals=[m.iam.AccountPrincipal("123456789012")],
            resources=[b.event_bus_arn],
        )
    )


def s_bus_default_name(m, s):
    m.events.EventBus(s, "B", event_bus_name="default")


def s_log_group(m, s):
    g = m.logs.LogGroup(
        s,
        "G",
        log_group_name="/a/b",
        retention=m.logs.RetentionDays.ONE_WEEK,
        encryption_key=m.kms.Key(s, "K"),
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
    )
    r = role(m, s)
    g.grant_write(r)
    g.grant_read(r)
    g.grant(r, "logs:DeleteLogGroup")
    m.cdk.CfnOutput(s, "P", value=g.log_group_physical_name())


def s_log_group_plain(m, s):
    m.logs.LogGroup(s, "G")
    m.logs.LogGroup(s, "I", retention=m.logs.RetentionDays.INFINITE)


def s_log_group_imported(m, s):
    r = role(m, s)
    m.logs.LogGroup.from_log_group_arn(s, "A", "arn:aws:logs:us-east-1:111122223333:log-group:x:*").grant_write(r)
    m.logs.LogGroup.from_log_group_name(s, "B", "y").grant_write(r)


def s_log_group_stream(m, s):
    m.logs.LogGroup(s, "G").add_stream("St")


def s_log_group_service(m, s):
    m.logs.LogGroup(s, "G").grant_write(m.iam.ServicePrincipal("es.amazonaws.com"))
