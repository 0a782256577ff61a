"""Amazon ECS and AWS Fargate.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._effects import TaskFailure
from ._json_text import json_text
from ._resource_types import from_property, single_call
from ._service import Action, ErrorNames, Job, JobProgress, Service


def _verdict(task: Any) -> bool | None:
    """Return whether every container of a stopped task exited with 0; None while the task runs."""
    if task.get("LastStatus") != "STOPPED":
        return None
    codes = [container.get("ExitCode") for container in task.get("Containers") or []]
    return task.get("StopCode") != "TaskFailedToStart" and all(code in (0, None) for code in codes)


def _started(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    task = started["Tasks"][0]
    return {"Cluster": task["ClusterArn"], "Tasks": [task["TaskArn"]]}


def _stopped(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    task = started["Tasks"][0]
    return {"Cluster": task["ClusterArn"], "Task": task["TaskArn"], "Reason": "Aborted by AWS Step Functions"}


def _answer(started: Any) -> Any:
    if started.get("Failures"):
        raise TaskFailure("ECS.AmazonECSException", json_text(started))
    return started


def _task_ended(task: dict[str, Any], succeeded: bool) -> None:
    task["desiredStatus"] = "STOPPED"
    task["stopCode"] = "EssentialContainerExited"
    task["stoppedReason"] = "Essential container in task exited"
    for container in task.get("containers") or []:
        container |= {"lastStatus": "STOPPED", "exitCode": 0 if succeeded else 1}


SERVICE = Service(
    name="ecs",
    errors=ErrorNames("ECS", "AmazonECS", "AmazonECSException"),
    actions={
        "runTask": Action(
            patterns=("", "sync", "waitForTaskToken"),
            required=("TaskDefinition",),
            job=Job(
                "runTask",
                ("describeTasks", _started),
                "Tasks/0",
                _verdict,
                ("stopTask", _stopped),
                answer=_answer,
            ),
        )
    },
    jobs={
        "DescribeTasks": JobProgress(
            "tasks/*", "taskArn", "lastStatus", "RUNNING STOPPED STOPPED", "PROVISIONING PENDING", _task_ended
        )
    },
    embedded="no container runs; the task exits with 0",
    resources={
        "AWS::ECS::CapacityProvider": single_call(
            "ecs:createCapacityProvider",
            "Name",
            from_property("Name"),
            parameters=lambda properties: {**properties, "Tags": properties.get("Tags", [])},
        ),
        "AWS::ECS::ClusterCapacityProviderAssociations": single_call(
            "ecs:putClusterCapacityProviders", None, from_property("Cluster")
        ),
    },
)
