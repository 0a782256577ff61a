"""ECS, EKS and EMR on EKS: examples 23, 24 and 33 to 42."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_ec2 as ec2
from treadle import aws_ecs as ecs
from treadle import aws_eks as eks
from treadle import aws_iam as iam
from treadle import aws_logs as logs
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_23_run_task_on_instances(scope: Stack) -> sfn.IChainable:
    vpc = ec2.Vpc.from_lookup(scope, "Vpc", is_default=True)
    cluster = ecs.Cluster(scope, "Cluster", vpc=vpc)
    cluster.add_capacity(
        "Instances",
        instance_type=ec2.InstanceType("t3.micro"),
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
    )
    definition = ecs.TaskDefinition(scope, "Definition", compatibility=ecs.Compatibility.EC2)
    definition.add_container("App", image=ecs.ContainerImage.from_registry("acme/app"), memory_limit_mib=256)
    return tasks.EcsRunTask(
        scope,
        "Run",
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        cluster=cluster,
        task_definition=definition,
        launch_target=tasks.EcsEc2LaunchTarget(
            placement_strategies=[
                ecs.PlacementStrategy.spread_across_instances(),
                ecs.PlacementStrategy.packed_by_cpu(),
                ecs.PlacementStrategy.randomly(),
            ],
            placement_constraints=[ecs.PlacementConstraint.member_of("attribute:ecs.instance-type =~ t3.*")],
        ),
    )


def example_24_run_task_on_fargate(scope: Stack) -> sfn.IChainable:
    vpc = ec2.Vpc.from_lookup(scope, "Vpc", is_default=True)
    cluster = ecs.Cluster(scope, "Cluster", vpc=vpc)
    definition = ecs.TaskDefinition(
        scope, "Definition", memory_mib="512", cpu="256", compatibility=ecs.Compatibility.FARGATE
    )
    container = definition.add_container(
        "App", image=ecs.ContainerImage.from_registry("acme/app"), memory_limit_mib=256
    )
    return tasks.EcsRunTask(
        scope,
        "Run",
        integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        cluster=cluster,
        task_definition=definition,
        assign_public_ip=True,
        container_overrides=[
            tasks.ContainerOverride(
                container_definition=container,
                environment=[tasks.TaskEnvironmentVariable(name="KEY", value=sfn.JsonPath.string_at("$.Key"))],
            )
        ],
        launch_target=tasks.EcsFargateLaunchTarget(),
    )


def example_33_virtual_cluster_by_name(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersCreateVirtualCluster(
        scope, "Create", eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("cluster"))
    )


def example_34_virtual_cluster_of_a_cluster(scope: Stack) -> sfn.IChainable:
    cluster = eks.Cluster(scope, "Cluster", version=eks.KubernetesVersion.V1_30)
    return tasks.EmrContainersCreateVirtualCluster(
        scope, "Create", eks_cluster=tasks.EksClusterInput.from_cluster(cluster)
    )


def example_35_virtual_cluster_in_a_namespace(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersCreateVirtualCluster(
        scope,
        "Create",
        eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("cluster")),
        eks_namespace="jobs",
    )


def example_36_delete_virtual_cluster(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersDeleteVirtualCluster(
        scope, "Delete", virtual_cluster_id=sfn.TaskInput.from_json_path_at("$.virtualCluster")
    )


PROGRAM = "local:///usr/lib/spark/examples/src/main/python/pi.py"
PARAMETERS = "--conf spark.executor.instances=2 --conf spark.driver.cores=1"


def driver() -> tasks.JobDriver:
    return tasks.JobDriver(
        spark_submit_job_driver=tasks.SparkSubmitJobDriver(
            entry_point=sfn.TaskInput.from_text(PROGRAM), spark_submit_parameters=PARAMETERS
        )
    )


def example_37_start_job_run(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersStartJobRun(
        scope,
        "Start",
        virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id("ab12cd34ef56"),
        release_label=tasks.ReleaseLabel.EMR_6_2_0,
        job_driver=driver(),
    )


def example_38_application_configuration(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersStartJobRun(
        scope,
        "Start",
        virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id("ab12cd34ef56"),
        release_label=tasks.ReleaseLabel.EMR_6_2_0,
        job_name="Pi",
        job_driver=tasks.JobDriver(
            spark_submit_job_driver=tasks.SparkSubmitJobDriver(entry_point=sfn.TaskInput.from_text(PROGRAM))
        ),
        application_config=[
            tasks.ApplicationConfiguration(
                classification=tasks.Classification.SPARK_DEFAULTS,
                properties={"spark.executor.instances": "1", "spark.executor.memory": "512M"},
            )
        ],
    )


def example_39_logging(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersStartJobRun(
        scope,
        "Start",
        virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id("ab12cd34ef56"),
        release_label=tasks.ReleaseLabel.EMR_6_2_0,
        job_driver=driver(),
        monitoring=tasks.Monitoring(logging=True),
    )


def example_40_monitoring(scope: Stack) -> sfn.IChainable:
    log_group = logs.LogGroup(scope, "Log")
    log_bucket = s3.Bucket(scope, "Bucket")
    return tasks.EmrContainersStartJobRun(
        scope,
        "Start",
        virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id("ab12cd34ef56"),
        release_label=tasks.ReleaseLabel.EMR_6_2_0,
        job_driver=driver(),
        monitoring=tasks.Monitoring(log_group=log_group, log_bucket=log_bucket),
    )


def example_41_execution_role(scope: Stack) -> sfn.IChainable:
    return tasks.EmrContainersStartJobRun(
        scope,
        "Start",
        virtual_cluster=tasks.VirtualClusterInput.from_task_input(
            sfn.TaskInput.from_json_path_at("$.VirtualClusterId")
        ),
        release_label=tasks.ReleaseLabel.EMR_6_2_0,
        job_name="Pi",
        execution_role=iam.Role.from_role_arn(scope, "Role", "arn:aws:iam::123456789012:role/Jobs"),
        job_driver=driver(),
    )


def example_42_call_kubernetes(scope: Stack) -> sfn.IChainable:
    cluster = eks.Cluster(scope, "Cluster", version=eks.KubernetesVersion.V1_30, cluster_name="work")
    return tasks.EksCall(
        scope,
        "Call",
        cluster=cluster,
        http_method=tasks.HttpMethods.GET,
        http_path="/api/v1/namespaces/default/pods",
    )
