"""Tasks that AWS has and the CDK lacks: examples 69 and on."""

from __future__ import annotations

from treadle import Stack
from treadle import aws_eks as eks
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

RUN_JOB = sfn.IntegrationPattern.RUN_JOB


def role(scope: Stack) -> iam.IRole:
    return iam.Role.from_role_arn(scope, "Role", "arn:aws:iam::123456789012:role/job")


def example_69_emr_serverless(scope: Stack) -> sfn.IChainable:
    create = tasks.EmrServerlessCreateApplication(
        scope,
        "Create application",
        release_label="emr-7.0.0",
        type="SPARK",
        name="application",
        result_path="$.application",
        integration_pattern=RUN_JOB,
    )
    application = sfn.JsonPath.string_at("$.application.ApplicationId")
    start = tasks.EmrServerlessStartApplication(
        scope, "Start application", application_id=application, result_path="$.started", integration_pattern=RUN_JOB
    )
    run = tasks.EmrServerlessStartJobRun(
        scope,
        "Run job",
        application_id=application,
        execution_role=role(scope),
        job_driver={"SparkSubmit": {"EntryPoint": "s3://scripts/count.py"}},
        parameters={"ExecutionTimeoutMinutes": 5},
        result_path="$.job",
    )
    cancel = tasks.EmrServerlessCancelJobRun(
        scope,
        "Cancel job",
        application_id=application,
        job_run_id=sfn.JsonPath.string_at("$.job.JobRunId"),
        result_path="$.cancelled",
        integration_pattern=RUN_JOB,
    )
    stop = tasks.EmrServerlessStopApplication(
        scope, "Stop application", application_id=application, result_path="$.stopped", integration_pattern=RUN_JOB
    )
    delete = tasks.EmrServerlessDeleteApplication(
        scope, "Delete application", application_id=application, result_path="$.deleted"
    )
    return create.next(start).next(run).next(cancel).next(stop).next(delete)


def example_70_sagemaker_processing(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateProcessingJob(
        scope,
        "Process",
        processing_job_name="job",
        role=role(scope),
        app_specification={"ImageUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/image"},
        processing_resources={
            "ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10}
        },
        integration_pattern=RUN_JOB,
    )


def example_71_sagemaker_tuning(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateHyperParameterTuningJob(
        scope,
        "Tune",
        hyper_parameter_tuning_job_name="job",
        hyper_parameter_tuning_job_config={
            "Strategy": "Random",
            "ResourceLimits": {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 1},
        },
        role=role(scope),
        parameters={
            "TrainingJobDefinition": {
                "AlgorithmSpecification": {"TrainingImage": "image", "TrainingInputMode": "File"},
                "OutputDataConfig": {"S3OutputPath": "s3://models/"},
                "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 10},
                "RoleArn": "arn:aws:iam::123456789012:role/job",
                "StoppingCondition": {"MaxRuntimeInSeconds": 60},
            }
        },
        integration_pattern=RUN_JOB,
    )


def example_72_sagemaker_labeling(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateLabelingJob(
        scope,
        "Label",
        labeling_job_name="job",
        label_attribute_name="label",
        input_config={"DataSource": {"S3DataSource": {"ManifestS3Uri": "s3://data/manifest"}}},
        output_config={"S3OutputPath": "s3://labeled/"},
        human_task_config={
            "WorkteamArn": "arn:aws:sagemaker:us-east-1:123456789012:workteam/private-crowd/team",
            "UiConfig": {"UiTemplateS3Uri": "s3://data/template"},
            "PreHumanTaskLambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:pre",
            "TaskTitle": "Label",
            "TaskDescription": "Label it",
            "NumberOfHumanWorkersPerDataObject": 1,
            "TaskTimeLimitInSeconds": 60,
            "AnnotationConsolidationConfig": {
                "AnnotationConsolidationLambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:post"
            },
        },
        role=role(scope),
        integration_pattern=RUN_JOB,
    )


def example_73_eks_resources(scope: Stack) -> sfn.IChainable:
    made = role(scope)
    chain = sfn.Chain.start(
        tasks.EksCreateCluster(
            scope,
            "Create cluster",
            cluster_name="cluster",
            role=made,
            resources_vpc_config={"SubnetIds": ["subnet-1", "subnet-2"]},
            integration_pattern=RUN_JOB,
        )
    )
    return (
        chain.next(
            tasks.EksCreateNodegroup(
                scope,
                "Create nodes",
                cluster_name="cluster",
                nodegroup_name="nodes",
                node_role=made,
                subnets=["subnet-1"],
                integration_pattern=RUN_JOB,
            )
        )
        .next(
            tasks.EksCreateFargateProfile(
                scope,
                "Create profile",
                cluster_name="cluster",
                fargate_profile_name="profile",
                pod_execution_role=made,
                parameters={"Selectors": [{"Namespace": "default"}]},
                integration_pattern=RUN_JOB,
            )
        )
        .next(
            tasks.EksDeleteFargateProfile(
                scope,
                "Delete profile",
                cluster_name="cluster",
                fargate_profile_name="profile",
                integration_pattern=RUN_JOB,
            )
        )
        .next(
            tasks.EksDeleteNodegroup(
                scope, "Delete nodes", cluster_name="cluster", nodegroup_name="nodes", integration_pattern=RUN_JOB
            )
        )
        .next(tasks.EksDeleteCluster(scope, "Delete cluster", cluster_name="cluster", integration_pattern=RUN_JOB))
    )


def example_74_kubernetes_job(scope: Stack) -> sfn.IChainable:
    cluster = eks.Cluster.from_cluster_attributes(
        scope,
        "Cluster",
        cluster_name="cluster",
        cluster_endpoint="https://cluster.example.com",
        cluster_certificate_authority_data="Y2VydGlmaWNhdGU=",
    )
    return tasks.EksRunJob(
        scope,
        "Run",
        cluster=cluster,
        job={"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "job"}, "spec": {}},
        namespace="jobs",
        log_options={"RetrieveLogs": True},
        integration_pattern=RUN_JOB,
    )


def example_75_builds(scope: Stack) -> sfn.IChainable:
    build = sfn.JsonPath.string_at("$.build")
    return (
        tasks.CodeBuildStopBuild(scope, "Stop build", build_id=build, result_path="$.stopped")
        .next(tasks.CodeBuildBatchDeleteBuilds(scope, "Delete builds", build_ids=["p:1"], result_path="$.deleted"))
        .next(
            tasks.CodeBuildBatchGetReports(
                scope,
                "Get reports",
                report_arns=["arn:aws:codebuild:us-east-1:123456789012:report/group:1"],
                result_path="$.reports",
            )
        )
        .next(tasks.CodeBuildStopBuildBatch(scope, "Stop batch", build_id=build, result_path="$.batch"))
        .next(
            tasks.CodeBuildRetryBuildBatch(
                scope, "Retry batch", build_id=build, retry_type="RETRY_FAILED_BUILDS", result_path="$.retried"
            )
        )
        .next(tasks.CodeBuildDeleteBuildBatch(scope, "Delete batch", build_id=build))
    )


def example_76_agent(scope: Stack) -> sfn.IChainable:
    return tasks.BedrockAgentCoreInvokeHarness(
        scope,
        "Ask",
        harness_arn="arn:aws:bedrock-agentcore:us-east-1:123456789012:harness/agent-0123456789",
        runtime_session_id="1234abcd-12ab-34cd-56ef-1234567890ab",
        messages=[{"Role": "user", "Content": [{"Text": sfn.JsonPath.string_at("$.question")}]}],
    )
