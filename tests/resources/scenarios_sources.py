"""What invokes functions, where their results go, and notifications of buckets."""


def function(m, s, id="F", **more):
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    runtime = m.lambda_.Runtime.PYTHON_3_12
    return m.lambda_.Function(s, id, code=code, handler="index.handler", runtime=runtime, **more)


def stream_table(m, s, id="T"):
    d = m.dynamodb
    key = d.Attribute(name="id", type=d.AttributeType.STRING)
    return d.Table(s, id, partition_key=key, stream=d.StreamViewType.NEW_IMAGE)


def s_queues_and_streams(m, s):
    e, la = m.lambda_event_sources, m.lambda_
    queue = m.sqs.Queue(s, "Q")
    first = e.SqsEventSource(
        queue,
        batch_size=100,
        max_batching_window=m.cdk.Duration.minutes(1),
        max_concurrency=5,
        report_batch_item_failures=True,
        filters=[
            la.FilterCriteria.filter({"body": {"n": la.FilterRule.between(1, 5), "t": la.FilterRule.begins_with("x")}})
        ],
    )
    one = function(m, s, events=[first])
    one.add_event_source(e.SqsEventSource(m.sqs.Queue(s, "P", fifo=True), enabled=False))
    one.add_event_source(
        e.DynamoEventSource(
            stream_table(m, s),
            starting_position=la.StartingPosition.TRIM_HORIZON,
            bisect_batch_on_error=True,
            retry_attempts=3,
            parallelization_factor=2,
            max_record_age=m.cdk.Duration.hours(1),
            tumbling_window=m.cdk.Duration.minutes(1),
            on_failure=e.SqsDlq(queue),
        )
    )
    two = function(m, s, "G")
    two.add_event_source(
        e.DynamoEventSource(
            stream_table(m, s, "U"),
            starting_position=la.StartingPosition.LATEST,
            batch_size=5,
            on_failure=e.SnsDlq(m.sns.Topic(s, "Topic")),
        )
    )
    two.add_event_source_mapping(
        "M", event_source_arn="arn:aws:kinesis:us-east-1:1:stream/s", starting_position=la.StartingPosition.LATEST
    )
    m.cdk.CfnOutput(s, "O", value=first.event_source_mapping_id)
    m.cdk.CfnOutput(s, "A", value=first.event_source_mapping_arn)


def s_topics(m, s):
    e = m.lambda_event_sources
    f = function(m, s)
    f.add_event_source(e.SnsEventSource(m.sns.Topic(s, "Topic")))


def s_an_api_as_source(m, s):
    f = function(m, s)
    f.add_event_source(m.lambda_event_sources.ApiEventSource("GET", "/a/b"))
    f.add_event_source(m.lambda_event_sources.ApiEventSource("POST", "/a"))


def s_destinations(m, s):
    d = m.lambda_destinations
    queue, topic = m.sqs.Queue(s, "Q"), m.sns.Topic(s, "T")
    other = function(m, s, "Other")
    function(m, s, "A", on_failure=d.SqsDestination(queue), on_success=d.SnsDestination(topic), retry_attempts=1)
    function(m, s, "B", on_failure=d.LambdaDestination(other), on_success=d.EventBridgeDestination())
    function(m, s, "C", on_success=d.LambdaDestination(other, response_only=True))
    function(m, s, "D", on_failure=d.S3Destination(m.s3.Bucket(s, "Bucket")))
    function(m, s, "E", on_failure=d.EventBridgeDestination(m.events.EventBus(s, "Bus")))


def s_lifecycle_and_cors(m, s):
    days = m.cdk.Duration.days
    bucket = m.s3.Bucket(s, "B", lifecycle_rules=[m.s3.LifecycleRule(expiration=days(3), prefix="x")])
    bucket.add_lifecycle_rule(
        id="r",
        abort_incomplete_multipart_upload_after=days(1),
        transitions=[m.s3.Transition(storage_class=m.s3.StorageClass.GLACIER, transition_after=days(30))],
    )
    bucket.add_cors_rule(allowed_methods=[m.s3.HttpMethods.GET], allowed_origins=["*"], max_age=5)


def s_function_urls(m, s):
    la = m.lambda_
    f = function(m, s)
    url = f.add_function_url(
        auth_type=la.FunctionUrlAuthType.NONE,
        cors=la.FunctionUrlCorsOptions(allowed_origins=["https://a.example"], max_age=m.cdk.Duration.minutes(1)),
        invoke_mode=la.InvokeMode.RESPONSE_STREAM,
    )
    m.cdk.CfnOutput(s, "O", value=url.url)
    function(m, s, "G").add_function_url()


def s_refused_big_batch(m, s):
    m.lambda_event_sources.SqsEventSource(m.sqs.Queue(s, "Q"), batch_size=11)


def s_refused_fifo_window(m, s):
    m.lambda_event_sources.SqsEventSource(m.sqs.Queue(s, "Q", fifo=True), max_batching_window=m.cdk.Duration.minutes(1))


def s_refused_table_without_stream(m, s):
    d = m.dynamodb
    table = d.Table(s, "T", partition_key=d.Attribute(name="id", type=d.AttributeType.STRING))
    source = m.lambda_event_sources.DynamoEventSource(table, starting_position=m.lambda_.StartingPosition.LATEST)
    function(m, s).add_event_source(source)


def s_refused_mapping_without_source(m, s):
    function(m, s).add_event_source_mapping("M", batch_size=1)


def s_refused_parallel_batches(m, s):
    function(m, s).add_event_source_mapping("M", event_source_arn="arn", parallelization_factor=11)


def s_refused_timestamp(m, s):
    function(m, s).add_event_source_mapping("M", event_source_arn="arn", starting_position_timestamp=5)


def s_refused_filter_without_rule(m, s):
    destination = m.s3_notifications.LambdaDestination(function(m, s))
    m.s3.Bucket(s, "B").add_object_created_notification(destination, m.s3.NotificationKeyFilter())


def s_refused_two_prefixes(m, s):
    destination = m.s3_notifications.LambdaDestination(function(m, s))
    prefixes = [m.s3.NotificationKeyFilter(prefix=prefix) for prefix in "ab"]
    m.s3.Bucket(s, "B").add_object_created_notification(destination, *prefixes)


def s_refused_api_path(m, s):
    m.lambda_event_sources.ApiEventSource("GET", "a")
