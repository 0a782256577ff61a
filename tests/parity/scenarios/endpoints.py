"""Networks that reach services without the internet."""


def gateways(cdk, stack):
    ec2, iam = cdk.aws_ec2, cdk.aws_iam
    vpc = ec2.Vpc(
        stack,
        "Vpc",
        max_azs=2,
        gateway_endpoints={"S3": ec2.GatewayVpcEndpointOptions(service=ec2.GatewayVpcEndpointAwsService.S3)},
    )
    endpoint = vpc.add_gateway_endpoint(
        "Dynamo",
        service=ec2.GatewayVpcEndpointAwsService.DYNAMODB,
        subnets=[ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS)],
        ip_address_type=ec2.VpcEndpointIpAddressType.IPV4,
        dns_record_ip_type=ec2.VpcEndpointDnsRecordIpType.SERVICE_DEFINED,
    )
    endpoint.add_to_policy(
        iam.PolicyStatement(principals=[iam.AnyPrincipal()], actions=["dynamodb:List*"], resources=["*"])
    )
    cdk.Tags.of(stack).add("k", "v")
    _run(cdk, stack, vpc)


def _run(cdk, stack, vpc):
    ecs, tasks = cdk.aws_ecs, cdk.tasks
    definition = ecs.FargateTaskDefinition(stack, "TD")
    definition.add_container("One", image=ecs.ContainerImage.from_registry("x"))
    task = tasks.EcsRunTask(
        stack,
        "Run",
        cluster=ecs.Cluster(stack, "C", vpc=vpc),
        task_definition=definition,
        launch_target=tasks.EcsFargateLaunchTarget(platform_version=ecs.FargatePlatformVersion.LATEST),
    )
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def interfaces(cdk, stack):
    ec2 = cdk.aws_ec2
    vpc = ec2.Vpc(stack, "Vpc", max_azs=2)
    services = ec2.InterfaceVpcEndpointAwsService
    for number, service in enumerate(
        (
            services.STEP_FUNCTIONS,
            services.SQS,
            services.ECR,
            services.ECR_DOCKER,
            services.SAGEMAKER_NOTEBOOK,
            services.IAM,
            services.KEYSPACES,
            services.CLOUDWATCH_LOGS,
            services.LAMBDA_,
            ec2.InterfaceVpcEndpointAwsService("own"),
            ec2.InterfaceVpcEndpointService("com.example.svc", 8443),
        )
    ):
        vpc.add_interface_endpoint(f"E{number}", service=service)
    closed = ec2.InterfaceVpcEndpoint(
        stack,
        "Closed",
        vpc=vpc,
        service=services.SNS,
        open=False,
        private_dns_enabled=False,
        security_groups=[ec2.SecurityGroup(stack, "G", vpc=vpc)],
        subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
    )
    closed.connections.allow_default_port_from_any_ipv4()
    _run(cdk, stack, vpc)


def every_service(cdk, stack):
    services = cdk.aws_ec2.InterfaceVpcEndpointAwsService
    for number, name in enumerate(("S3", "KMS", "BATCH", "EKS", "GLUE", "ATHENA", "CODEBUILD", "EVENTBRIDGE", "SSM")):
        cdk.CfnOutput(stack, f"O{number}", value=getattr(services, name).name)


def refused_unknown_routes(cdk, stack):
    ec2 = cdk.aws_ec2
    vpc = ec2.Vpc.from_vpc_attributes(
        stack, "V", vpc_id="v", availability_zones=["a"], private_subnet_ids=["s"], vpc_cidr_block="10.0.0.0/16"
    )
    vpc.add_gateway_endpoint("S3", service=ec2.GatewayVpcEndpointAwsService.S3)


def refused_statement_without_principal(cdk, stack):
    ec2, iam = cdk.aws_ec2, cdk.aws_iam
    ec2.Vpc(stack, "Vpc").add_gateway_endpoint("S3", service=ec2.GatewayVpcEndpointAwsService.S3).add_to_policy(
        iam.PolicyStatement(actions=["s3:*"], resources=["*"])
    )
