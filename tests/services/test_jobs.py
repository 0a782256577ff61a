"""The rows of the jobs' table against the services' own models."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.asl import parse_resource
from treadle.drivers._service_names import BOTOCORE_NAMES
from treadle.services import Call, ServiceError, Sleep, Submitted, TaskCancelled, TaskFailure, TaskRequest, plan
from treadle.services._jobs import JOBS

boto3 = pytest.importorskip("boto3")
ROWS = [(service, action) for service, actions in JOBS.items() for action in actions]


@pytest.mark.parametrize(("service", "action"), ROWS)
def test_every_operation_exists(service: str, action: str) -> None:
    job = JOBS[service][action]
    session = boto3.session.Session(region_name="us-east-1")
    client = session.client(BOTOCORE_NAMES.get(service, service))
    known = {name.casefold() for name in client.meta.service_model.operation_names}
    used = [job.start, job.ask[0], *([job.cancel[0]] if job.cancel else [])]
    assert [name for name in used if name.casefold() not in known] == []


def begin(resource: str, arguments: Any) -> Any:
    assert parse_resource(f"arn:aws:states:::{resource}")
    return plan(
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
