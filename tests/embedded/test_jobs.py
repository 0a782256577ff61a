"""Jobs that are waited for, on the embedded services: they take virtual time, end, fail when named, and are stopped."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import ExecutionResult, MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.services import Call, resolve_integration

ROLE = "arn:aws:iam::123456789012:role/service-role/jobs"


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws(failing=["bad"]) as made:
        yield made


def make(aws: EmbeddedAws, service: str, operation: str, **parameters: Any) -> Any:
    return aws.call(Call(service, operation, parameters, raw=True))


def run(aws: EmbeddedAws, resource: str, arguments: Any, **state: Any) -> ExecutionResult:
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    result = after(driver, resource, arguments, **state)
    driver.close()
    return result


def after(driver: MemoryDriver, resource: str, arguments: Any, **state: Any) -> ExecutionResult:
    """Run a task on a clock that goes on."""
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": arguments, "End": True, **state}
    return driver.wait(driver.start(parse_machine({"StartAt": "T", "States": {"T": task}})))


def seconds(result: ExecutionResult) -> float:
    events = result.history()
    return float(events[-1]["timestamp"]) - float(events[0]["timestamp"])


def batch(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    vpc = make(aws, "ec2", "createVpc", CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = make(aws, "ec2", "createSubnet", VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    group = make(aws, "ec2", "createSecurityGroup", GroupName="g", Description="g", VpcId=vpc)["GroupId"]
    role = make(aws, "iam", "createRole", RoleName="jobs", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    place = {"type": "FARGATE", "maxvCpus": 1, "subnets": [subnet], "securityGroupIds": [group]}
    environment = make(aws, "batch", "createComputeEnvironment", computeEnvironmentName="env", type="MANAGED", state="ENABLED", serviceRole=role, computeResources=place)["computeEnvironmentArn"]  # fmt: skip
    order = [{"order": 1, "computeEnvironment": environment}]
    queue = make(aws, "batch", "createJobQueue", jobQueueName="queue", state="ENABLED", priority=1, computeEnvironmentOrder=order)["jobQueueArn"]  # fmt: skip
    container = {"image": "busybox", "vcpus": 1, "memory": 128, "command": ["true"]}
    make(
        aws, "batch", "registerJobDefinition", jobDefinitionName="job", type="container", containerProperties=container
    )
    return {"JobName": name, "JobQueue": queue, "JobDefinition": "job"}


def ecs(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    make(aws, "ecs", "createCluster", clusterName="c")
    container = {"name": "main", "image": "busybox", "memory": 128}
    make(aws, "ecs", "registerTaskDefinition", family="t", containerDefinitions=[container])
    return {"Cluster": "c", "TaskDefinition": "t", "LaunchType": "FARGATE", "Group": name}


def glue(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    make(aws, "glue", "createJob", Name=name, Role=ROLE, Command={"Name": "glueetl"})
    return {"JobName": name}


def databrew(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    make(aws, "databrew", "createDataset", Name="d", Input={"S3InputDefinition": {"Bucket": "bucket"}})
    make(aws, "databrew", "createProfileJob", Name=name, DatasetName="d", OutputLocation={"Bucket": "bucket"}, RoleArn=ROLE)  # fmt: skip
    return {"Name": name}


def training(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    return {
        "TrainingJobName": name,
        "RoleArn": ROLE,
        "AlgorithmSpecification": {"TrainingInputMode": "File", "TrainingImage": "image"},
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/"},
        "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 60},
    }


def labeling(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    return {
        "LabelingJobName": name,
        "LabelAttributeName": "label",
        "RoleArn": ROLE,
        "InputConfig": {"DataSource": {"S3DataSource": {"ManifestS3Uri": "s3://bucket/in.manifest"}}},
        "OutputConfig": {"S3OutputPath": "s3://bucket/out/"},
        "HumanTaskConfig": {
            "WorkteamArn": "arn:aws:sagemaker:us-east-1:123456789012:workteam/private-crowd/t",
            "UiConfig": {"UiTemplateS3Uri": "s3://bucket/ui.html"},
            "TaskTitle": "Cats",
            "TaskDescription": "Is it a cat?",
            "NumberOfHumanWorkersPerDataObject": 1,
            "TaskTimeLimitInSeconds": 60,
        },
    }


def cluster(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    nodes = {"MasterInstanceType": "m5.large", "InstanceCount": 1, "KeepJobFlowAliveWhenNoSteps": True}
    return {"Name": name, "ReleaseLabel": "emr-6.0.0", "Instances": nodes, "ServiceRole": "r", "JobFlowRole": "r"}


def step(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    flow = make(aws, "emr", "runJobFlow", **cluster(aws, "c"))["JobFlowId"]
    return {"ClusterId": flow, "Step": {"Name": name, "HadoopJarStep": {"Jar": "x.jar"}}}


def spark(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    provider = {"type": "EKS", "id": "k", "info": {"eksInfo": {"namespace": "n"}}}
    made = make(aws, "emr-containers", "createVirtualCluster", name="v", containerProvider=provider)
    driver = {"SparkSubmitJobDriver": {"EntryPoint": "local:///x.py"}}
    return {"VirtualClusterId": made["id"], "Name": name, "ExecutionRoleArn": ROLE, "ReleaseLabel": "emr-6.2.0-latest", "JobDriver": driver}  # fmt: skip


def serverless(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    made = make(aws, "emr-serverless", "createApplication", name="a", releaseLabel="emr-6.6.0", type="SPARK")
    return {"ApplicationId": made["applicationId"], "ExecutionRoleArn": ROLE, "Name": name}


def query(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    make(aws, "athena", "createWorkGroup", Name=name)
    return {"QueryString": "select 1", "WorkGroup": name, "ResultConfiguration": {"OutputLocation": "s3://bucket/"}}


def project(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    environment = {"type": "LINUX_CONTAINER", "image": "x", "computeType": "BUILD_GENERAL1_SMALL"}
    source = {"type": "NO_SOURCE", "buildspec": "{}", "location": "x"}
    make(aws, "codebuild", "createProject", name=name, source=source, artifacts={"type": "NO_ARTIFACTS"}, environment=environment, serviceRole=ROLE)  # fmt: skip
    return {"ProjectName": name}


def kubernetes(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    return {"Name": name, "RoleArn": ROLE, "ResourcesVpcConfig": {"SubnetIds": ["subnet-1"]}}


def media(aws: EmbeddedAws, name: str) -> dict[str, Any]:
    return {"Role": ROLE, "Settings": {}, "Queue": name}


Setup = Callable[[EmbeddedAws, str], dict[str, Any]]
JOBS: list[tuple[str, Setup, tuple[str, ...], str]] = [
    ("batch:submitJob", batch, ("Status",), "SUCCEEDED"),
    ("ecs:runTask", ecs, ("LastStatus",), "STOPPED"),
    ("glue:startJobRun", glue, ("JobRunState",), "SUCCEEDED"),
    ("databrew:startJobRun", databrew, ("State",), "SUCCEEDED"),
    ("sagemaker:createTrainingJob", training, ("TrainingJobStatus",), "Completed"),
    ("sagemaker:createLabelingJob", labeling, ("LabelingJobStatus",), "Completed"),
    ("elasticmapreduce:createCluster", cluster, ("Cluster", "Status", "State"), "WAITING"),
    ("elasticmapreduce:addStep", step, ("Step", "Status", "State"), "COMPLETED"),
    ("emr-containers:startJobRun", spark, ("State",), "COMPLETED"),
    ("emr-serverless:startJobRun", serverless, ("State",), "SUCCESS"),
    ("athena:startQueryExecution", query, ("QueryExecution", "Status", "State"), "SUCCEEDED"),
    ("codebuild:startBuild", project, ("Build", "BuildStatus"), "SUCCEEDED"),
    ("codebuild:startBuildBatch", project, ("BuildBatch", "BuildBatchStatus"), "SUCCEEDED"),
    ("eks:createCluster", kubernetes, ("Cluster", "Status"), "ACTIVE"),
    ("mediaconvert:createJob", media, ("Job", "Status"), "COMPLETE"),
]
NAMES = [job[0] for job in JOBS]


def value(result: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        result = result[name]
    return result


@pytest.mark.parametrize(("resource", "setup", "path", "word"), JOBS, ids=NAMES)
def test_a_job_takes_its_time_and_ends(
    aws: EmbeddedAws, resource: str, setup: Setup, path: tuple[str, ...], word: str
) -> None:
    result = run(aws, f"{resource}.sync", setup(aws, "good"))
    assert result.ok, result.cause
    assert value(result.output, path) == word
    assert seconds(result) >= 20
    types = [event["type"] for event in result.history()]
    assert types[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]


@pytest.mark.parametrize(("resource", "setup", "path", "word"), JOBS, ids=NAMES)
def test_a_job_that_is_named_fails(
    aws: EmbeddedAws, resource: str, setup: Setup, path: tuple[str, ...], word: str
) -> None:
    result = run(aws, f"{resource}.sync", setup(aws, "bad"))
    assert (result.status, result.error) == ("FAILED", "States.TaskFailed")
    assert isinstance(json.loads(str(result.cause)), dict)


@pytest.mark.parametrize(("resource", "setup", "path", "word"), JOBS, ids=NAMES)
def test_without_waiting_the_answer_is_the_result(
    aws: EmbeddedAws, resource: str, setup: Setup, path: tuple[str, ...], word: str
) -> None:
    result = run(aws, resource, setup(aws, "good"))
    assert result.ok, result.cause
    assert seconds(result) == 0
    assert result.output


def test_a_job_is_stopped_when_its_time_is_up(aws: EmbeddedAws) -> None:
    result = run(aws, "ecs:runTask.sync", ecs(aws, "good"), TimeoutSeconds=7)
    assert result.error == "States.Timeout"
    (task,) = aws._locations.at(aws.place).overrides.tasks.values()
    assert (task["stopCode"], task["stoppedReason"]) == ("UserInitiated", "Aborted by AWS Step Functions")


def test_a_labeling_job(aws: EmbeddedAws) -> None:
    result = run(aws, "sagemaker:createLabelingJob.sync", labeling(aws, "good"))
    place = "s3://bucket/out/good/manifests/output/output.manifest"
    assert result.output["LabelingJobOutput"] == {"OutputDatasetS3Uri": place}
    assert run(aws, "sagemaker:createLabelingJob", labeling(aws, "good")).error == "SageMaker.ResourceInUseException"
    failed = run(aws, "sagemaker:createLabelingJob.sync", labeling(aws, "bad"))
    assert json.loads(str(failed.cause))["FailureReason"] == "The job was named to fail"
    stopped = run(aws, "sagemaker:createLabelingJob.sync", labeling(aws, "late"), TimeoutSeconds=7)
    assert stopped.error == "States.Timeout"
    assert make(aws, "sagemaker", "describeLabelingJob", LabelingJobName="late")["LabelingJobStatus"] == "Stopped"
    missing = run(aws, "aws-sdk:sagemaker:describeLabelingJob", {"LabelingJobName": "none"})
    assert missing.error == "SageMaker.ResourceNotFoundException"


def test_builds_are_deleted_when_they_have_ended(aws: EmbeddedAws) -> None:
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    done = after(driver, "codebuild:startBuild.sync", project(aws, "pr")).output["Build"]
    under_way = after(driver, "codebuild:startBuild", {"ProjectName": "pr"}).output["Build"]
    after(driver, "aws-sdk:codebuild:batchGetBuilds", {"Ids": [under_way["Id"]]})
    told = after(
        driver, "codebuild:batchDeleteBuilds", {"Ids": [done["Id"], under_way["Arn"], "pr:none", "none"]}
    ).output
    assert told["BuildsDeleted"] == [done["Arn"]]
    assert told["BuildsNotDeleted"] == [
        {"Id": under_way["Arn"], "StatusCode": "BUILD_IN_PROGRESS"},
        {"Id": "pr:none", "StatusCode": "BUILD_NOT_FOUND"},
        {"Id": "none", "StatusCode": "BUILD_NOT_FOUND"},
    ]
    assert make(aws, "codebuild", "listBuilds")["ids"] == [under_way["Id"]]
    driver.close()


def test_a_batch_of_builds_is_retried_and_deleted(aws: EmbeddedAws) -> None:
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    after(driver, "codebuild:startBuildBatch.sync", project(aws, "bad"))
    (failed,) = aws._locations.at(aws.place).overrides.batches.values()
    again = after(driver, "codebuild:retryBuildBatch", {"Id": failed["id"]}).output["BuildBatch"]
    assert (again["BuildBatchStatus"], again["Complete"]) == ("IN_PROGRESS", False)
    assert after(driver, "codebuild:deleteBuildBatch", {"Id": failed["id"]}).output["StatusCode"] == "BATCH_IN_PROGRESS"
    assert after(driver, "codebuild:retryBuildBatch", {"Id": failed["id"]}).error == "CodeBuild.InvalidInputException"
    stopped = after(driver, "codebuild:stopBuildBatch", {"Id": failed["arn"]}).output["BuildBatch"]
    assert stopped["BuildBatchStatus"] == "STOPPED"
    assert after(driver, "codebuild:deleteBuildBatch", {"Id": failed["id"]}).output["StatusCode"] == "BATCH_DELETED"
    assert (
        after(driver, "codebuild:retryBuildBatch", {"Id": failed["id"]}).error == "CodeBuild.ResourceNotFoundException"
    )
    assert after(driver, "codebuild:deleteBuildBatch", {"Id": failed["id"]}).output["StatusCode"] == "BATCH_NOT_FOUND"
    driver.close()


def test_reports_of_builds_that_built_nothing(aws: EmbeddedAws) -> None:
    arn = "arn:aws:codebuild:us-east-1:123456789012:report/g:1"
    told = run(aws, "codebuild:batchGetReports", {"ReportArns": [arn]}).output
    assert (told["Reports"], told["ReportsNotFound"]) == ([], [arn])


def test_what_does_not_exist_is_the_services_own_error(aws: EmbeddedAws) -> None:
    failed = run(aws, "glue:startJobRun.sync", {"JobName": "none"})
    assert failed.error == "Glue.EntityNotFoundException"
    assert "(Service: AWSGlue; Status Code: 400; Error Code: EntityNotFoundException; Request ID: " in str(failed.cause)
    failed = run(aws, "ecs:runTask", {"Cluster": "none", "TaskDefinition": "t"})
    assert failed.error == "ECS.ClusterNotFoundException"


@pytest.mark.parametrize(
    ("resource", "given"),
    [
        ("setClusterTerminationProtection", {"TerminationProtected": True}),
        ("terminateCluster", {}),
        ("addStep", {"Step": {"Name": "s", "HadoopJarStep": {"Jar": "j"}}}),
        ("cancelStep", {"StepId": "s"}),
    ],
)
def test_a_cluster_that_is_not_there(aws: EmbeddedAws, resource: str, given: dict[str, Any]) -> None:
    failed = run(aws, f"elasticmapreduce:{resource}", {"ClusterId": "j-NONE", **given})
    assert failed.error == "ElasticMapReduce.InvalidRequestException"
    assert "Cluster id 'j-NONE' is not valid." in str(failed.cause)


def test_emr_one_step_at_a_time(aws: EmbeddedAws) -> None:
    fleets = [{"Name": "workers", "InstanceFleetType": "CORE", "TargetOnDemandCapacity": 1}]
    given = cluster(aws, "c")
    given["Instances"] = {"InstanceFleets": fleets, "KeepJobFlowAliveWhenNoSteps": True}
    made = run(aws, "elasticmapreduce:createCluster", given)
    assert list(made.output) == ["ClusterId"]
    flow = made.output["ClusterId"]
    added = run(
        aws, "elasticmapreduce:addStep", {"ClusterId": flow, "Step": {"Name": "s", "HadoopJarStep": {"Jar": "j"}}}
    )
    told = run(aws, "elasticmapreduce:cancelStep", {"ClusterId": flow, **added.output})
    assert told.output == {"CancelStepsInfo": {"StepId": added.output["StepId"], "Status": "SUBMITTED"}}
    change = {"ClusterId": flow, "InstanceFleetName": "workers", "InstanceFleet": {"TargetOnDemandCapacity": 5}}
    assert run(aws, "elasticmapreduce:modifyInstanceFleetByName", change).output is None
    assert [fleet["TargetOnDemandCapacity"] for fleet in make(aws, "emr", "listInstanceFleets", ClusterId=flow)["InstanceFleets"]] == [5]  # fmt: skip
    missing = run(aws, "elasticmapreduce:modifyInstanceFleetByName", {**change, "InstanceFleetName": "none"})
    assert missing.error == "ElasticMapReduce.AmazonElasticMapReduceException"
    protected = {"ClusterId": flow, "TerminationProtected": False}
    assert run(aws, "elasticmapreduce:setClusterTerminationProtection", protected).ok
    ended = run(aws, "elasticmapreduce:terminateCluster.sync", {"ClusterId": flow})
    assert ended.output["Cluster"]["Status"]["State"] == "TERMINATED"
