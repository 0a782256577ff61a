"""Images that are built when the stack is deployed: what is hashed, what the manifest says, who may pull them."""

from pathlib import Path

_IMAGES = Path(__file__).parents[1] / "images"
_PLAIN, _IGNORING = str(_IMAGES / "plain"), str(_IMAGES / "ignoring")


def _machine(cdk, stack, chain):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain))


def plain(cdk, stack):
    asset = cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=_PLAIN)
    cdk.CfnOutput(stack, "Uri", value=asset.image_uri)
    cdk.CfnOutput(stack, "Tag", value=asset.image_tag)
    cdk.CfnOutput(stack, "Repo", value=asset.repository.repository_arn)
    cdk.CfnOutput(stack, "Hash", value=asset.asset_hash)


def ignoring(cdk, stack):
    asset = cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=_IGNORING)
    cdk.CfnOutput(stack, "Hash", value=asset.asset_hash)


def excluding(cdk, stack):
    assets = cdk.aws_ecr_assets
    assets.DockerImageAsset(stack, "A", directory=_IGNORING, exclude=["src", "*.txt"])
    assets.DockerImageAsset(stack, "B", directory=_IGNORING, exclude=["src/**"], ignore_mode=cdk.IgnoreMode.GLOB)
    assets.DockerImageAsset(stack, "C", directory=_PLAIN, exclude=["*", "!app.py"])
    assets.DockerImageAsset(stack, "D", directory=_PLAIN, exclude=["app.??", "[x-z]*"])
    assets.DockerImageAsset(stack, "E", directory=_PLAIN, follow_symlinks=cdk.SymlinkFollowMode.NEVER)


def everything(cdk, stack):
    assets = cdk.aws_ecr_assets
    asset = assets.DockerImageAsset(
        stack,
        "A",
        directory=_PLAIN,
        asset_name="named",
        build_args={"HTTP_PROXY": "http://10.20.30.2:1234", "A": "é"},
        build_contexts={"other": "docker-image://alpine"},
        build_secrets={"mysecret": "src=/etc/secret"},
        build_ssh="default",
        cache_disabled=True,
        cache_from=[assets.DockerCacheOption(type="registry", params={"ref": "ghcr.io/x:cache"})],
        cache_to=assets.DockerCacheOption(type="local"),
        display_name="shown",
        extra_hash="more",
        file="Other.Dockerfile",
        network_mode=assets.NetworkMode.HOST,
        outputs=["type=local,dest=out"],
        platform=assets.Platform.LINUX_ARM64,
        target="stage",
    )
    cdk.CfnOutput(stack, "Hash", value=asset.asset_hash)


def invalidations(cdk, stack):
    assets = cdk.aws_ecr_assets
    for name in ("build_args", "platform", "network_mode", "extra_hash", "target"):
        assets.DockerImageAsset(
            stack,
            name.replace("_", ""),
            directory=_PLAIN,
            build_args={"A": "b"},
            platform=assets.Platform.custom("linux/arm/v7"),
            network_mode=assets.NetworkMode.from_container("c"),
            extra_hash="x",
            target="t",
            invalidation=assets.DockerImageAssetInvalidationOptions(**{name: False}),
        )


def twice_in_one_stack(cdk, stack):
    assets = cdk.aws_ecr_assets
    assets.DockerImageAsset(stack, "A", directory=_PLAIN)
    assets.DockerImageAsset(stack, "B", directory=_PLAIN)
    other = cdk.Stack(stack.node.root, "T", env=cdk.Environment(account="123456789012", region="eu-west-1"))
    assets.DockerImageAsset(other, "A", directory=_PLAIN)


def tarball(cdk, stack):
    asset = cdk.aws_ecr_assets.TarballImageAsset(stack, "A", tarball_file=str(_IMAGES / "plain" / "image.tar"))
    cdk.CfnOutput(stack, "Uri", value=asset.image_uri)


def ecs_from_asset(cdk, stack):
    ecs = cdk.aws_ecs
    definition = ecs.FargateTaskDefinition(stack, "TD")
    definition.add_container("One", image=ecs.ContainerImage.from_asset(_PLAIN))
    definition.add_container(
        "Two",
        image=ecs.ContainerImage.from_asset(
            _PLAIN, build_args={"a": "b"}, platform=cdk.aws_ecr_assets.Platform.LINUX_AMD64
        ),
        version_consistency=ecs.VersionConsistency.ENABLED,
    )
    asset = cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=_IGNORING)
    definition.add_container("Three", image=ecs.ContainerImage.from_docker_image_asset(asset), essential=False)
    definition.add_container("Four", image=ecs.ContainerImage.from_tarball(str(_IMAGES / "plain" / "image.tar")))
    cluster = ecs.Cluster.from_cluster_attributes(
        stack,
        "C",
        cluster_name="c",
        vpc=cdk.aws_ec2.Vpc.from_vpc_attributes(
            stack, "V", vpc_id="v", availability_zones=["a"], private_subnet_ids=["s"]
        ),
    )
    task = cdk.tasks.EcsRunTask(
        stack,
        "Run",
        cluster=cluster,
        task_definition=definition,
        launch_target=cdk.tasks.EcsFargateLaunchTarget(platform_version=ecs.FargatePlatformVersion.LATEST),
    )
    _machine(cdk, stack, task)


def batch_from_asset(cdk, stack):
    batch = cdk.aws_batch
    batch.EcsJobDefinition(
        stack,
        "D",
        container=batch.EcsFargateContainerDefinition(
            stack, "C", image=cdk.aws_ecs.ContainerImage.from_asset(_PLAIN), cpu=1, memory=cdk.Size.mebibytes(512)
        ),
    )


def sagemaker_from_asset(cdk, stack):
    tasks, sfn = cdk.tasks, cdk.sfn
    image = tasks.DockerImage.from_asset(stack, "Image", directory=_PLAIN, build_args={"a": "b"})
    task = tasks.SageMakerCreateModel(
        stack,
        "M",
        model_name="m",
        primary_container=tasks.ContainerDefinition(
            image=image,
            mode=tasks.Mode.SINGLE_MODEL,
            model_s3_location=tasks.S3Location.from_json_expression("$.model"),
        ),
    )
    bucket = cdk.aws_s3.Bucket.from_bucket_name(stack, "B", "bucket")
    training = tasks.SageMakerCreateTrainingJob(
        stack,
        "T",
        training_job_name=sfn.JsonPath.string_at("$.job"),
        algorithm_specification=tasks.AlgorithmSpecification(
            training_image=image, training_input_mode=tasks.InputMode.FILE
        ),
        input_data_config=[
            tasks.Channel(
                channel_name="train",
                data_source=tasks.DataSource(
                    s3_data_source=tasks.S3DataSource(s3_location=tasks.S3Location.from_bucket(bucket, "in"))
                ),
            )
        ],
        output_data_config=tasks.OutputDataConfig(s3_output_location=tasks.S3Location.from_bucket(bucket, "out")),
    )
    _machine(cdk, stack, task.next(training))


def lambda_from_image(cdk, stack):
    lambda_ = cdk.lambda_
    made = lambda_.DockerImageFunction(
        stack,
        "A",
        code=lambda_.DockerImageCode.from_image_asset(
            _PLAIN, cmd=["app.handler"], entrypoint=["/entry"], working_directory="/w"
        ),
        architecture=lambda_.Architecture.ARM_64,
        timeout=cdk.Duration.seconds(10),
        memory_size=512,
    )
    repository = cdk.aws_ecr.Repository(stack, "R")
    other = lambda_.DockerImageFunction(
        stack, "B", code=lambda_.DockerImageCode.from_ecr(repository, tag_or_digest="v1", cmd=["x"])
    )
    lambda_.Function(
        stack,
        "C",
        code=lambda_.Code.from_asset_image(_IGNORING),
        handler=lambda_.Handler.FROM_IMAGE,
        runtime=lambda_.Runtime.FROM_IMAGE,
    )
    chain = cdk.tasks.LambdaInvoke(stack, "I", lambda_function=made)
    _machine(cdk, stack, chain.next(cdk.tasks.LambdaInvoke(stack, "J", lambda_function=other)))


def lambda_in_a_network(cdk, stack):
    lambda_, ec2 = cdk.lambda_, cdk.aws_ec2
    vpc = ec2.Vpc(stack, "Vpc", max_azs=1)
    one = lambda_.Function(
        stack,
        "A",
        code=lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        vpc=vpc,
    )
    one.connections.allow_to_any_ipv4(ec2.Port.tcp(443))
    lambda_.Function(
        stack,
        "B",
        code=lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        vpc=vpc,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        allow_public_subnet=True,
        security_groups=[ec2.SecurityGroup(stack, "G", vpc=vpc)],
    )
    _machine(cdk, stack, cdk.tasks.LambdaInvoke(stack, "I", lambda_function=one))


def refused_public_subnet(cdk, stack):
    lambda_, ec2 = cdk.lambda_, cdk.aws_ec2
    lambda_.Function(
        stack,
        "B",
        code=lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        vpc=ec2.Vpc(stack, "Vpc", max_azs=1),
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
    )


def refused_subnets_without_network(cdk, stack):
    lambda_, ec2 = cdk.lambda_, cdk.aws_ec2
    lambda_.Function(
        stack,
        "B",
        code=lambda_.Code.from_inline("x"),
        handler="index.handler",
        runtime=lambda_.Runtime.PYTHON_3_12,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
    )


def refused_image_with_handler(cdk, stack):
    lambda_ = cdk.lambda_
    lambda_.Function(
        stack,
        "C",
        code=lambda_.Code.from_asset_image(_PLAIN),
        handler="index.handler",
        runtime=lambda_.Runtime.FROM_IMAGE,
    )


def refused_no_directory(cdk, stack):
    cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=str(_IMAGES / "nowhere"))


def refused_no_dockerfile(cdk, stack):
    cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=_PLAIN, file="Missing")


def refused_token_in_arguments(cdk, stack):
    cdk.aws_ecr_assets.DockerImageAsset(stack, "A", directory=_PLAIN, build_args={"a": cdk.Aws.REGION})


def refused_no_tarball(cdk, stack):
    cdk.aws_ecr_assets.TarballImageAsset(stack, "A", tarball_file=str(_IMAGES / "nothing.tar"))


def code_excluding(cdk, stack):
    """What a function's code leaves out: the hash tells."""
    assets = cdk.aws_s3_assets
    patterns = (
        ["src"],
        ["**"],
        ["src/*"],
        ["*"],
        ["**/*.bak", "!important.bak"],
        [".*"],
        ["data/**/t*.txt"],
        ["[a-b]*"],
    )
    for number, exclude in enumerate(patterns):
        asset = assets.Asset(stack, f"A{number}", path=_IGNORING, exclude=exclude)
        # hashes are not compared, so they are spelled differently
        cdk.CfnOutput(stack, f"O{number}", value="-".join(asset.asset_hash[at : at + 8] for at in range(0, 64, 8)))
    for number, exclude in enumerate((["src"], ["*", "!src"], ["/data", "*.tmp"], ["docs"], ["data/*", "!data/kept"])):
        asset = assets.Asset(stack, f"G{number}", path=_IGNORING, exclude=exclude, ignore_mode=cdk.IgnoreMode.GIT)
        cdk.CfnOutput(stack, f"P{number}", value="-".join(asset.asset_hash[at : at + 8] for at in range(0, 64, 8)))
