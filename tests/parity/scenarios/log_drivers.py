"""Where containers log to."""


def everything(cdk, stack):
    ecs = cdk.aws_ecs
    secret = cdk.aws_secretsmanager.Secret.from_secret_name_v2(stack, "S", "s")
    common = {"env": ["A", "B"], "env_regex": "a.*", "labels": ["l"], "tag": "t"}
    drivers = (
        ecs.LogDrivers.json_file(compress=True, max_file=3, max_size="10m", **common),
        ecs.LogDrivers.syslog(
            address="udp://x",
            facility="f",
            format="rfc5424",
            tls_ca_cert="a",
            tls_cert="b",
            tls_key="c",
            tls_skip_verify=False,
            **common,
        ),
        ecs.LogDrivers.fluentd(
            address="x:1",
            async_=True,
            buffer_limit=10,
            max_retries=2,
            retry_wait=cdk.Duration.seconds(3),
            sub_second_precision=False,
            **common,
        ),
        ecs.LogDrivers.gelf(
            address="udp://y",
            compression_level=5,
            compression_type=ecs.GelfCompressionType.ZLIB,
            tcp_max_reconnect=4,
            tcp_reconnect_delay=cdk.Duration.minutes(1),
        ),
        ecs.LogDrivers.journald(tag="t"),
        ecs.LogDrivers.splunk(
            secret_token=ecs.Secret.from_secrets_manager(secret),
            url="https://splunk",
            ca_name="n",
            ca_path="p",
            format=ecs.SplunkLogFormat.JSON,
            gzip=True,
            gzip_level=3,
            index="i",
            insecure_skip_verify="1",
            source="s",
            source_type="st",
            verify_connection=False,
        ),
        ecs.GenericLogDriver(
            log_driver="awsfluent", options={"a": "b"}, secret_options={"k": ecs.Secret.from_secrets_manager(secret)}
        ),
        ecs.JsonFileLogDriver(),
        ecs.JournaldLogDriver(),
    )
    definition = ecs.Ec2TaskDefinition(stack, "TD")
    for number, driver in enumerate(drivers):
        definition.add_container(
            f"C{number}", image=ecs.ContainerImage.from_registry("x"), memory_limit_mib=8, logging=driver
        )


def in_a_batch_job(cdk, stack):
    batch, ecs = cdk.aws_batch, cdk.aws_ecs
    batch.EcsJobDefinition(
        stack,
        "D",
        container=batch.EcsEc2ContainerDefinition(
            stack,
            "C",
            image=ecs.ContainerImage.from_registry("x"),
            cpu=1,
            memory=cdk.Size.mebibytes(64),
            logging=ecs.LogDrivers.json_file(max_file=2),
        ),
    )


def refused_negative_files(cdk, stack):
    cdk.aws_ecs.LogDrivers.json_file(max_file=-1)


def refused_compression_level(cdk, stack):
    cdk.aws_ecs.LogDrivers.gelf(address="x", compression_level=10)


def refused_gzip_level(cdk, stack):
    ecs = cdk.aws_ecs
    secret = cdk.aws_secretsmanager.Secret.from_secret_name_v2(stack, "S", "s")
    ecs.LogDrivers.splunk(secret_token=ecs.Secret.from_secrets_manager(secret), url="u", gzip_level=-2)
