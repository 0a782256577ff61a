"""Every job of every service: its operations, statuses and cancellation against the services' own models."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.asl import parse_resource
from treadle.services import (
    Call,
    ServiceError,
    Sleep,
    Submitted,
    TaskCancelled,
    TaskFailure,
    TaskRequest,
    botocore_name,
    find_botocore_service,
    find_resource_type,
    find_service,
    resolve_integration,
    services,
)
from treadle.services._service import Job

boto3 = pytest.importorskip("boto3")
ROWS = {
    f"{service.name}:{name}": action.job
    for service in services()
    for name, action in service.actions.items()
    if action.job is not None
}
RUNNING = {
    "athena:startQueryExecution": "QUEUED RUNNING",
    "batch:submitJob": "SUBMITTED PENDING RUNNABLE STARTING RUNNING",
    "bedrock:createModelCustomizationJob": "InProgress Stopping",
    "codebuild:startBuild": "IN_PROGRESS",
    "codebuild:startBuildBatch": "IN_PROGRESS",
    "databrew:startJobRun": "STARTING RUNNING STOPPING",
    "eks:createCluster": "CREATING DELETING UPDATING PENDING",
    "eks:deleteCluster": "CREATING ACTIVE DELETING UPDATING PENDING",
    "eks:createFargateProfile": "CREATING DELETING",
    "eks:deleteFargateProfile": "CREATING ACTIVE DELETING",
    "eks:createNodegroup": "CREATING UPDATING DELETING DEGRADED",
    "eks:deleteNodegroup": "CREATING ACTIVE UPDATING DELETING DEGRADED",
    "elasticmapreduce:addStep": "PENDING CANCEL_PENDING RUNNING",
    "elasticmapreduce:createCluster": "STARTING BOOTSTRAPPING RUNNING TERMINATING",
    "elasticmapreduce:terminateCluster": "STARTING BOOTSTRAPPING RUNNING WAITING TERMINATING",
    "emr-containers:deleteVirtualCluster": "RUNNING TERMINATING",
    "emr-containers:startJobRun": "PENDING SUBMITTED RUNNING CANCEL_PENDING",
    "emr-serverless:cancelJobRun": "SUBMITTED PENDING SCHEDULED RUNNING CANCELLING QUEUED",
    "emr-serverless:startJobRun": "SUBMITTED PENDING SCHEDULED RUNNING CANCELLING QUEUED",
    "emr-serverless:createApplication": "CREATING STARTING STOPPING STOPPED",
    "emr-serverless:startApplication": "CREATING CREATED STARTING STOPPING STOPPED",
    "emr-serverless:stopApplication": "CREATING CREATED STARTING STARTED STOPPING",
    "emr-serverless:deleteApplication": "CREATING CREATED STARTING STARTED STOPPING STOPPED",
    "glue:startJobRun": "STARTING RUNNING STOPPING WAITING",
    "mediaconvert:createJob": "SUBMITTED PROGRESSING",
    "sagemaker:createHyperParameterTuningJob": "InProgress Stopping Deleting DeleteFailed",
    "sagemaker:createLabelingJob": "Initializing InProgress Stopping",
    "sagemaker:createProcessingJob": "InProgress Stopping",
    "sagemaker:createTrainingJob": "InProgress Stopping Deleting",
    "sagemaker:createTransformJob": "InProgress Stopping",
}
"""The statuses of each job that is not over, as its API reference describes them."""


def model(service: str) -> Any:
    return boto3.session.Session(region_name="us-east-1").client(botocore_name(service)).meta.service_model


def operation(service: str, name: str) -> Any:
    found = model(service)
    return found.operation_model(next(one for one in found.operation_names if one.casefold() == name.casefold()))


def member(shape: Any, name: str) -> Any:
    return shape.members[next(one for one in shape.members if one.casefold() == name.casefold())]


def filled(shape: Any, path: str = "") -> Any:
    """Return an answer of a shape in which each text is its own path."""
    if shape is None:
        return {}
    if shape.type_name == "structure":
        return {
            f"{name[:1].upper()}{name[1:]}": filled(each, f"{path}/{name}")
            for name, each in shape.members.items()
            if path.count("/") < 3
        }
    if shape.type_name == "list":
        return [filled(shape.member, path)]
    return path


def described(job: Job, status: str) -> Any:
    """Return the answer that describes a job with a status."""
    path = job.verdict.words[0]  # type: ignore[attr-defined]
    answer: Any = status
    for key in reversed(path.split("/")):
        answer = {key: answer}
    if job.start == "runJobFlow":
        answer["Id"] = "j-1"
    for key in reversed(job.at.split("/") if job.at else []):
        answer = [answer] if key.isdecimal() else {key: answer}
    return answer


def waiting(name: str, job: Job) -> tuple[Any, Any]:
    """Return the integration of a job that runs and the call that describes it."""
    service, _, _ = name.partition(":")
    shape = operation(service, job.start).input_shape
    made = begin(f"{name}.sync", {**filled(shape), "ClusterId": "/cluster"})
    next(made)
    started = {**filled(operation(service, job.start).output_shape), "Failures": []}
    assert isinstance(made.send(started), Submitted)
    return made, next(made)


WORDED = {name: job for name, job in ROWS.items() if hasattr(job.verdict, "words")}
SUCCESSES = [(name, word) for name, job in WORDED.items() for word in sorted(job.verdict.words[1]) if word]  # type: ignore[attr-defined]
FAILURES = [(name, word) for name, job in WORDED.items() for word in sorted(job.verdict.words[2])]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ROWS)
def test_every_operation_exists(name: str) -> None:
    service, _, _ = name.partition(":")
    job = ROWS[name]
    for used in (job.start, job.describe[0], *([job.cancel[0]] if job.cancel else [])):
        assert operation(service, used)


@pytest.mark.parametrize("name", WORDED)
def test_every_status_of_the_model_has_a_meaning(name: str) -> None:
    """A status is one of success, of failure, or of a job that still runs."""
    service, _, _ = name.partition(":")
    job = WORDED[name]
    path, success, failure = job.verdict.words  # type: ignore[attr-defined]
    shape = operation(service, job.describe[0]).output_shape
    for key in [key for key in job.at.split("/") if key] + path.split("/"):
        shape = shape.member if key.isdecimal() else member(shape, key)
    assert set(shape.enum) <= success | failure | set(RUNNING[name].split())
    assert not (success | failure) & set(RUNNING[name].split())


@pytest.mark.parametrize(("name", "word"), SUCCESSES)
def test_every_word_of_success_ends_the_task(name: str, word: str) -> None:
    made, _ = waiting(name, ROWS[name])
    with pytest.raises(StopIteration):
        made.send(described(ROWS[name], word))


@pytest.mark.parametrize(("name", "word"), FAILURES)
def test_every_word_of_failure_fails_the_task(name: str, word: str) -> None:
    made, _ = waiting(name, ROWS[name])
    with pytest.raises(TaskFailure) as failed:
        made.send(described(ROWS[name], word))
    assert failed.value.error == "States.TaskFailed"
    assert word in (failed.value.cause or "")


@pytest.mark.parametrize("name", [name for name, job in ROWS.items() if job.cancel])
def test_a_cancelled_task_cancels_the_job_that_it_waits_for(name: str) -> None:
    service, _, _ = name.partition(":")
    job = ROWS[name]
    assert job.cancel is not None
    made, asked = waiting(name, job)
    cancelled = made.throw(TaskCancelled())
    assert (cancelled.operation, cancelled.role_arn) == (job.cancel[0], "r")
    shape = operation(service, job.cancel[0]).input_shape
    given = {key.casefold() for key in cancelled.parameters}
    assert given >= {key.casefold() for key in shape.required_members}
    assert given <= {key.casefold() for key in shape.members}
    reason = {"Aborted by AWS Step Functions"}
    assert texts(cancelled.parameters) - reason == texts(asked.parameters), "the job that is described is cancelled"
    with pytest.raises(TaskCancelled):
        made.send({})


def texts(value: Any) -> set[str]:
    if isinstance(value, dict):
        value = list(value.values())
    return {text for one in value for text in texts(one)} if isinstance(value, list) else {value}


def begin(resource: str, arguments: Any) -> Any:
    assert parse_resource(f"arn:aws:states:::{resource}")
    return resolve_integration(
        TaskRequest(
            resource=f"arn:aws:states:::{resource}",
            arguments=arguments,
            state="T",
            execution_arn="e",
            state_machine_arn="m",
            token="TOKEN",
            region="us-east-1",
            account="123456789012",
            credentials={"RoleArn": "r"},
        )
    )


def test_a_job_is_asked_for_until_it_ends_with_the_tasks_role() -> None:
    made = begin("glue:startJobRun.sync", {"JobName": "j"})
    assert next(made) == Call("glue", "startJobRun", {"JobName": "j"}, role_arn="r")
    assert made.send({"JobRunId": "1"}) == Submitted({"JobRunId": "1"})
    asked = Call("glue", "getJobRun", {"JobName": "j", "RunId": "1"}, role_arn="r")
    assert next(made) == asked
    assert made.send({"JobRun": {"JobRunState": "RUNNING"}}) == Sleep(5.0)
    assert next(made) == asked
    with pytest.raises(StopIteration) as ended:
        made.send({"JobRun": {"JobRunState": "SUCCEEDED"}, "SdkHttpMetadata": {}})
    assert ended.value.value == {"JobRunState": "SUCCEEDED"}


def test_a_job_that_nobody_waits_for_is_stopped() -> None:
    made = begin("batch:submitJob.sync", {})
    next(made)
    made.send({"JobId": "1"})
    next(made)
    made.send({"Jobs": [{"Status": "RUNNING"}]})
    assert made.throw(TaskCancelled()).operation == "terminateJob"


def test_a_cluster_that_is_gone_is_deleted() -> None:
    made = begin("eks:deleteCluster.sync", {"Name": "k"})
    next(made)
    made.send({"Cluster": {"Name": "k"}})
    next(made)
    made.send({"Cluster": {"Status": "DELETING"}})
    next(made)
    with pytest.raises(StopIteration):
        made.throw(ServiceError("ResourceNotFoundException", "No cluster found", status=404, service_id="EKS"))


@pytest.mark.parametrize(
    ("task", "well"),
    [
        ({"Containers": [{"ExitCode": 0}, {"ExitCode": 0}]}, True),
        ({"Containers": [{"ExitCode": 0}, {"ExitCode": 137}]}, False),
        ({"Containers": [{}], "StopCode": "TaskFailedToStart"}, False),
    ],
)
def test_a_task_of_ecs_is_judged_by_its_containers(task: dict[str, Any], well: bool) -> None:
    made = begin("ecs:runTask.sync", {})
    next(made)
    made.send({"Tasks": [{"TaskArn": "t", "ClusterArn": "c"}], "Failures": []})
    next(made)
    with pytest.raises(StopIteration if well else TaskFailure):
        made.send({"Tasks": [{"LastStatus": "STOPPED", **task}]})


def test_a_task_that_found_no_place_fails() -> None:
    made = begin("ecs:runTask", {})
    next(made)
    with pytest.raises(TaskFailure) as failed:
        made.send({"Tasks": [], "Failures": [{"Reason": "RESOURCE:MEMORY"}]})
    assert failed.value.error == "ECS.AmazonECSException"


def test_every_service_and_resource_type_is_found_by_its_names() -> None:
    for service in services():
        assert find_service(service.name) is service
        assert find_botocore_service(service.botocore or service.name) is service
        for kind, created in service.resources.items():
            assert find_resource_type(kind) is created
    assert find_service("../os") is None
    assert find_service("_catalog") is None
    assert find_resource_type("AWS::Nothing") is None
