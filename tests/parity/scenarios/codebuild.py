"""CodeBuild projects: sources, images, artifacts, caches, logs, networks."""

from pathlib import Path

_PLAIN = str(Path(__file__).parents[1] / "images" / "plain")


def _spec(cdk):
    return cdk.aws_codebuild.BuildSpec.from_object({"version": "0.2"})


def _start(cdk, stack, project, **options):
    task = cdk.tasks.CodeBuildStartBuild(
        stack, "Build", project=project, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB, **options
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def from_s3(cdk, stack):
    codebuild = cdk.aws_codebuild
    bucket = cdk.aws_s3.Bucket(stack, "B")
    project = codebuild.Project(
        stack,
        "P",
        source=codebuild.Source.s3(bucket=bucket, path="path/to/file.zip", version="v"),
        artifacts=codebuild.Artifacts.s3(bucket=bucket, include_build_id=False, package_zip=False, name="n", path="p"),
        cache=codebuild.Cache.bucket(bucket, prefix="cache", cache_namespace="ns"),
        badge=False,
        queued_timeout=cdk.Duration.minutes(10),
        concurrent_build_limit=2,
        auto_retry_limit=3,
        visibility=codebuild.ProjectVisibility.PRIVATE,
        ssm_session_permissions=True,
        timeout=cdk.Duration.minutes(30),
        description="d",
        project_name="named",
    )
    cdk.Tags.of(stack).add("k", "v")
    _start(cdk, stack, project)


def from_git_hub(cdk, stack):
    codebuild = cdk.aws_codebuild
    group = codebuild.FilterGroup.in_event_of(codebuild.EventAction.PUSH, codebuild.EventAction.RELEASED)
    pull = codebuild.FilterGroup.in_event_of(codebuild.EventAction.PULL_REQUEST_CREATED)
    project = codebuild.Project(
        stack,
        "P",
        source=codebuild.Source.git_hub(
            owner="awslabs",
            repo="aws-cdk",
            webhook=True,
            webhook_triggers_batch_build=True,
            webhook_filters=[
                group.and_branch_is("main").and_commit_message_is("fix").and_file_path_is_not("docs"),
                pull.and_base_branch_is("dev")
                .and_actor_account_is("1")
                .and_tag_is_not("x")
                .and_repository_name_is("r"),
            ],
            branch_or_ref="main",
            clone_depth=3,
            fetch_submodules=True,
            build_status_context="ctx",
            build_status_url="https://x",
            report_build_status=False,
        ),
        badge=True,
        secondary_sources=[
            codebuild.Source.bit_bucket(owner="o", repo="r", identifier="one", build_status_name="n"),
            codebuild.Source.git_hub_enterprise(
                https_clone_url="https://git/x.git", identifier="two", ignore_ssl_errors=True, branch_or_ref="b"
            ),
        ],
        secondary_artifacts=[
            codebuild.Artifacts.s3(
                bucket=cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket"), identifier="three", encryption=False
            )
        ],
        build_spec=codebuild.BuildSpec.from_source_filename("my.yml"),
    )
    codebuild.Project(stack, "Org", source=codebuild.Source.git_hub(owner="org"))
    _start(cdk, stack, project)


def in_a_network(cdk, stack):
    codebuild, ec2 = cdk.aws_codebuild, cdk.aws_ec2
    vpc = ec2.Vpc(stack, "Vpc", max_azs=2)
    project = codebuild.Project(stack, "P", build_spec=_spec(cdk), vpc=vpc)
    project.connections.allow_to_any_ipv4(ec2.Port.tcp(1))
    codebuild.Project(
        stack,
        "Q",
        build_spec=_spec(cdk),
        vpc=vpc,
        security_groups=[ec2.SecurityGroup(stack, "G", vpc=vpc)],
        subnet_selection=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        role=project.role,
    )
    _start(cdk, stack, project)


def images(cdk, stack):
    codebuild = cdk.aws_codebuild
    secret = cdk.aws_secretsmanager.Secret.from_secret_name_v2(stack, "S", "s")
    repository = cdk.aws_ecr.Repository(stack, "R")
    made = (
        codebuild.LinuxBuildImage.AMAZON_LINUX_2_5,
        codebuild.LinuxBuildImage.AMAZON_LINUX_2023_5,
        codebuild.LinuxBuildImage.STANDARD_7_0,
        codebuild.LinuxBuildImage.AMAZON_LINUX_2_ARM_3,
        codebuild.LinuxArmBuildImage.AMAZON_LINUX_2023_STANDARD_3_0,
        codebuild.WindowsBuildImage.WIN_SERVER_CORE_2019_BASE_3_0,
        codebuild.LinuxBuildImage.from_code_build_image_id("aws/codebuild/other"),
        codebuild.LinuxBuildImage.from_docker_registry("x/y", secrets_manager_credentials=secret),
        codebuild.LinuxBuildImage.from_ecr_repository(repository, "v1"),
        codebuild.LinuxBuildImage.from_asset(stack, "Image", directory=_PLAIN),
        codebuild.LinuxArmBuildImage.from_docker_registry("z"),
        codebuild.WindowsBuildImage.from_docker_registry("w"),
    )
    for number, image in enumerate(made):
        project = codebuild.Project(
            stack, f"P{number}", build_spec=_spec(cdk), environment=codebuild.BuildEnvironment(build_image=image)
        )
    _start(cdk, stack, project)


def variables(cdk, stack):
    codebuild = cdk.aws_codebuild
    kinds, variable = codebuild.BuildEnvironmentVariableType, codebuild.BuildEnvironmentVariable
    secret = cdk.aws_secretsmanager.Secret(stack, "S")
    arn = "arn:aws:secretsmanager:us-west-2:123456789012:secret:my-secret-123456:field"
    project = codebuild.Project(
        stack,
        "P",
        build_spec=codebuild.BuildSpec.from_object({"version": "0.2", "env": {"a": cdk.Aws.REGION}, "phases": {}}),
        environment=codebuild.BuildEnvironment(
            environment_variables={"A": variable(value="plain"), "B": variable(value=7)},
            certificate=codebuild.BuildEnvironmentCertificate(
                bucket=cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket"), object_key="cert.pem"
            ),
            compute_type=codebuild.ComputeType.LARGE,
            privileged=True,
        ),
        environment_variables={
            "B": variable(value=True),
            "C": variable(value="/params/c", type=kinds.PARAMETER_STORE),
            "D": variable(value="param", type=kinds.PARAMETER_STORE),
            "E": variable(value="secret:field", type=kinds.SECRETS_MANAGER),
            "F": variable(value=arn, type=kinds.SECRETS_MANAGER),
            "G": variable(value=secret.secret_arn, type=kinds.SECRETS_MANAGER),
            "H": variable(value=f"{secret.secret_arn}:x", type=kinds.SECRETS_MANAGER),
        },
    )
    codebuild.Project(
        stack,
        "Q",
        build_spec=_spec(cdk),
        check_secrets_in_plain_text_env_variables=False,
        environment_variables={"A": variable(value=secret.secret_value.unsafe_unwrap())},
    )
    _start(cdk, stack, project)


def logs(cdk, stack):
    codebuild = cdk.aws_codebuild
    group = cdk.aws_logs.LogGroup(stack, "LG")
    bucket = cdk.aws_s3.Bucket(stack, "B")
    project = codebuild.Project(
        stack,
        "P",
        build_spec=_spec(cdk),
        logging=codebuild.LoggingOptions(
            cloud_watch=codebuild.CloudWatchLoggingOptions(log_group=group, prefix="p"),
            s3=codebuild.S3LoggingOptions(bucket=bucket, encrypted=False, prefix="q"),
        ),
        cache=codebuild.Cache.local(codebuild.LocalCacheMode.SOURCE, codebuild.LocalCacheMode.DOCKER_LAYER),
        encryption_key=cdk.aws_kms.Key(stack, "K"),
        grant_report_group_permissions=False,
    )
    codebuild.Project(
        stack,
        "Q",
        build_spec=_spec(cdk),
        logging=codebuild.LoggingOptions(cloud_watch=codebuild.CloudWatchLoggingOptions(enabled=False)),
        cache=codebuild.Cache.bucket(bucket),
    )
    _start(cdk, stack, project)


def refused_file_without_source(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(stack, "P", build_spec=codebuild.BuildSpec.from_source_filename("x.yml"))


def refused_badge(cdk, stack):
    cdk.aws_codebuild.Project(stack, "P", build_spec=_spec(cdk), badge=True)


def refused_retries(cdk, stack):
    cdk.aws_codebuild.Project(stack, "P", build_spec=_spec(cdk), auto_retry_limit=11)


def refused_groups_without_network(cdk, stack):
    cdk.aws_codebuild.Project(stack, "P", build_spec=_spec(cdk), allow_all_outbound=True)


def refused_logs_without_group(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack,
        "P",
        build_spec=_spec(cdk),
        logging=codebuild.LoggingOptions(cloud_watch=codebuild.CloudWatchLoggingOptions()),
    )


def refused_secondary_without_identifier(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack, "P", build_spec=_spec(cdk), secondary_sources=[codebuild.Source.git_hub(owner="a", repo="b")]
    )


def refused_filters_without_webhook(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack,
        "P",
        source=codebuild.Source.git_hub(
            owner="a",
            repo="b",
            webhook=False,
            webhook_filters=[codebuild.FilterGroup.in_event_of(codebuild.EventAction.PUSH)],
        ),
    )


def refused_base_of_a_push(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.FilterGroup.in_event_of(codebuild.EventAction.PUSH).and_base_branch_is("x")


def refused_privileged_windows(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack,
        "P",
        build_spec=_spec(cdk),
        environment=codebuild.BuildEnvironment(
            build_image=codebuild.WindowsBuildImage.WIN_SERVER_CORE_2019_BASE, privileged=True
        ),
    )


def refused_small_windows(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack,
        "P",
        build_spec=_spec(cdk),
        environment=codebuild.BuildEnvironment(
            build_image=codebuild.WindowsBuildImage.WIN_SERVER_CORE_2019_BASE,
            compute_type=codebuild.ComputeType.SMALL,
        ),
    )


def secret_in_plain_text(cdk, stack):
    codebuild = cdk.aws_codebuild
    codebuild.Project(
        stack,
        "P",
        build_spec=_spec(cdk),
        environment_variables={
            "A": codebuild.BuildEnvironmentVariable(value=cdk.SecretValue.secrets_manager("x").unsafe_unwrap())
        },
    )


def refused_no_actions(cdk, stack):
    cdk.aws_codebuild.FilterGroup.in_event_of()


def refused_imported_bucket(cdk, stack):
    cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "b")


def old_bucket_names(cdk, stack):
    for number, name in enumerate(("Upper_Case", "a.b-c")):
        bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, f"B{number}", name)
        cdk.CfnOutput(stack, f"O{number}", value=bucket.bucket_arn)
