"""Kinesis streams, their grants, and what reads them."""


def s_streams(m, s):
    k = m.kinesis
    role = m.iam.Role(s, "Role", assumed_by=m.iam.ServicePrincipal("lambda.amazonaws.com"))
    plain = k.Stream(s, "A")
    plain.grant_read(role)
    own = k.Stream(
        s,
        "B",
        encryption=k.StreamEncryption.KMS,
        retention_period=m.cdk.Duration.days(2),
        stream_mode=k.StreamMode.ON_DEMAND,
        shard_level_metrics=[k.ShardLevelMetrics.INCOMING_BYTES],
        stream_name="named",
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
    )
    own.grant_write(role)
    k.Stream(s, "C", encryption=k.StreamEncryption.MANAGED, shard_count=3).grant_read_write(role)
    k.Stream(s, "D", encryption=k.StreamEncryption.UNENCRYPTED)
    k.Stream(s, "E", encryption_key=m.kms.Key(s, "Key"))
    imported = k.Stream.from_stream_arn(s, "I", "arn:aws:kinesis:us-east-1:123456789012:stream/x")
    imported.grant(role, "kinesis:ListShards")
    m.cdk.CfnOutput(s, "O", value=imported.stream_name)
    m.cdk.CfnOutput(s, "P", value=own.stream_arn)


def s_readers_of_streams(m, s):
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    f = m.lambda_.Function(s, "F", code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12)
    stream = m.kinesis.Stream(s, "A")
    position = m.lambda_.StartingPosition
    f.add_event_source(
        m.lambda_event_sources.KinesisEventSource(
            stream, starting_position=position.AT_TIMESTAMP, starting_position_timestamp=1640995200
        )
    )
    target = m.events_targets.KinesisStream(stream, partition_key_path="$.id")
    m.events.Rule(s, "R", event_pattern=m.events.EventPattern(source=["x"]), targets=[target])


def s_refused_shards_on_demand(m, s):
    m.kinesis.Stream(s, "A", stream_mode=m.kinesis.StreamMode.ON_DEMAND, shard_count=1)


def s_refused_short_retention(m, s):
    m.kinesis.Stream(s, "A", retention_period=m.cdk.Duration.hours(5))


def s_refused_key_without_encryption(m, s):
    m.kinesis.Stream(s, "A", encryption=m.kinesis.StreamEncryption.MANAGED, encryption_key=m.kms.Key(s, "K"))


def s_refused_all_metrics(m, s):
    metrics = m.kinesis.ShardLevelMetrics
    m.kinesis.Stream(s, "A", shard_level_metrics=[metrics.ALL, metrics.INCOMING_BYTES])
