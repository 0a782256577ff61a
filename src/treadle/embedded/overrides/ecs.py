"""Amazon ECS: tasks, for which moto requires instances and security groups that nothing here needs."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _run_task(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Start tasks without instances and security groups, which moto requires."""
    cluster = given.get("cluster", "default").rpartition("/")[2]
    found = send("DescribeClusters", {"clusters": [cluster]})["clusters"]
    if not found:
        raise refused("ClusterNotFoundException", "Cluster not found.", "ECS")
    definition = send("DescribeTaskDefinition", {"taskDefinition": given["taskDefinition"]})["taskDefinition"]
    overrides = given.get("overrides") or {}
    tasks = []
    for _ in range(given.get("count", 1)):
        number = context.uuid().hex
        arn = context.arn("ecs", f"task/{cluster}/{number}")
        task = context.tasks[arn] = {
            "clusterArn": found[0]["clusterArn"],
            "containers": [
                {
                    "containerArn": context.arn("ecs", f"container/{cluster}/{number}/{context.uuid()}"),
                    "taskArn": arn,
                    "name": container["name"],
                    "image": container.get("image", ""),
                    "lastStatus": "PENDING",
                }
                for container in definition["containerDefinitions"]
            ],
            "desiredStatus": "RUNNING",
            "group": given.get("group") or f"family:{definition['family']}",
            "lastStatus": "PROVISIONING",
            "launchType": given.get("launchType", "EC2"),
            "overrides": overrides,
            "startedBy": given.get("startedBy", "AWS Step Functions"),
            "tags": given.get("tags") or [],
            "taskArn": arn,
            "taskDefinitionArn": definition["taskDefinitionArn"],
            "version": 1,
        }
        tasks.append(task)
    return {"tasks": tasks, "failures": []}


def _describe_tasks(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    known = [context.tasks[arn] for arn in given["tasks"] if arn in context.tasks]
    failures = [{"arn": arn, "reason": "MISSING"} for arn in given["tasks"] if arn not in context.tasks]
    return {"tasks": known, "failures": failures}


def _stop_task(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    task = context.tasks.get(given["task"])
    if task is None:
        raise refused("InvalidParameterException", "The referenced task was not found.", "ECS")
    task |= {"stopCode": "UserInitiated", "stoppedReason": given.get("reason", ""), "desiredStatus": "STOPPED"}
    task["lastStatus"] = "DEPROVISIONING"
    return {"task": task}


HANDLERS: Final[dict[str, OperationHandler]] = {
    "RunTask": _run_task,
    "DescribeTasks": _describe_tasks,
    "StopTask": _stop_task,
}
