"""Amazon EMR, some of whose integrations are made of several operations or have names of their own.

Step Functions adds one step at a time, and calls `ClusterId` what the service calls `JobFlowId`.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
https://docs.aws.amazon.com/emr/latest/APIReference/API_ClusterStatus.html
https://docs.aws.amazon.com/emr/latest/APIReference/API_StepStatus.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..asl import Resource
from ._calls import assumed_role
from ._effects import Call, Effects, ServiceError, TaskFailure, TaskRequest
from ._failures import optimized_failure
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Service, status_verdict

_SERVICE = "elasticmapreduce"


def _call(request: TaskRequest, operation: str, parameters: dict[str, Any]) -> Effects:
    try:
        answer = yield Call(_SERVICE, operation, parameters, role_arn=assumed_role(request))
    except ServiceError as error:
        raise optimized_failure(_SERVICE, error) from error
    return answer


def _cancel_step(request: TaskRequest, resource: Resource) -> Effects:
    given = dict(request.arguments or {})
    parameters = {"ClusterId": given.get("ClusterId"), "StepIds": [given.get("StepId")]}
    answer = yield from _call(request, "cancelSteps", parameters)
    infos = answer.get("CancelStepsInfoList") or [{}]
    return {"CancelStepsInfo": infos[0]}


def _set_termination_protection(request: TaskRequest, resource: Resource) -> Effects:
    given = dict(request.arguments or {})
    parameters = {
        "JobFlowIds": [given.get("ClusterId")],
        "TerminationProtected": given.get("TerminationProtected"),
    }
    yield from _call(request, "setTerminationProtection", parameters)
    return None


def _by_name(what: str, changes: str) -> Any:
    """Return the integration that finds a fleet or group by its name and modifies it."""

    def modify(request: TaskRequest, resource: Resource) -> Effects:
        given = dict(request.arguments or {})
        cluster, name = given.get("ClusterId"), given.get(f"{what}Name")
        marker: dict[str, Any] = {}
        while True:
            listed = yield from _call(request, f"list{what}s", {"ClusterId": cluster, **marker})
            for one in listed.get(f"{what}s") or []:
                if one.get("Name") == name:
                    change = {**(given.get(what) or {}), f"{what}Id": one["Id"]}
                    parameters = (
                        {"ClusterId": cluster, what: change}
                        if changes == what
                        else {
                            "ClusterId": cluster,
                            changes: [change],
                        }
                    )
                    yield from _call(request, f"modify{changes}", parameters)
                    return None
            if not listed.get("Marker"):
                cause = f"{what} '{name}' was not found in cluster '{cluster}'"
                raise TaskFailure("ElasticMapReduce.AmazonElasticMapReduceException", cause)
            marker = {"Marker": listed["Marker"]}

    return modify


def _cluster(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"ClusterId": started.get("JobFlowId") or given.get("ClusterId")}


_CREATE_CLUSTER = Job(
    "runJobFlow",
    ("describeCluster", _cluster),
    "Cluster",
    status_verdict("Status/State", "WAITING", "TERMINATED TERMINATED_WITH_ERRORS"),
    ("terminateJobFlows", lambda given, started: {"JobFlowIds": [started["JobFlowId"]]}),
    result=lambda job, described, started: {"ClusterId": job["Id"], "Cluster": job},
    seconds=30.0,
    answer=lambda started: {"ClusterId": started["JobFlowId"]},
)
_TERMINATE_CLUSTER = Job(
    "terminateJobFlows",
    ("describeCluster", _cluster),
    "Cluster",
    status_verdict("Status/State", "TERMINATED TERMINATED_WITH_ERRORS", ""),
    result=lambda job, described, started: {"Cluster": job},
    seconds=30.0,
    arguments=lambda given: {"JobFlowIds": [given.get("ClusterId")]},
    answer=lambda started: None,
)
_ADD_STEP = Job(
    "addJobFlowSteps",
    (
        "describeStep",
        lambda given, started: {"ClusterId": given.get("ClusterId"), "StepId": started["StepIds"][0]},
    ),
    "Step",
    status_verdict("Status/State", "COMPLETED", "FAILED CANCELLED INTERRUPTED"),
    (
        "cancelSteps",
        lambda given, started: {"ClusterId": given.get("ClusterId"), "StepIds": [started["StepIds"][0]]},
    ),
    result=lambda job, described, started: described,
    arguments=lambda given: {
        "JobFlowId": given.get("ClusterId"),
        "Steps": [given.get("Step")],
        **({"ExecutionRoleArn": given["ExecutionRoleArn"]} if "ExecutionRoleArn" in given else {}),
    },
    answer=lambda started: {"StepId": started["StepIds"][0]},
)

SERVICE = Service(
    name=_SERVICE,
    botocore="emr",
    errors=ErrorNames("ElasticMapReduce", "AmazonElasticMapReduce", "AmazonElasticMapReduceException"),
    actions={
        "createCluster": Action(patterns=RUN_A_JOB, job=_CREATE_CLUSTER),
        "terminateCluster": Action(patterns=RUN_A_JOB, job=_TERMINATE_CLUSTER),
        "addStep": Action(patterns=RUN_A_JOB, job=_ADD_STEP),
        "cancelStep": Action(_cancel_step),
        "setClusterTerminationProtection": Action(_set_termination_protection),
        "modifyInstanceFleetByName": Action(_by_name("InstanceFleet", "InstanceFleet")),
        "modifyInstanceGroupByName": Action(_by_name("InstanceGroup", "InstanceGroups")),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        "DescribeCluster": JobProgress(
            "Cluster", "Id", "Status/State", "STARTING WAITING TERMINATED_WITH_ERRORS", "BOOTSTRAPPING RUNNING"
        ),
        "DescribeStep": JobProgress("Step", "Id", "Status/State", "RUNNING COMPLETED FAILED", "PENDING"),
    },
    embedded="no instances; clusters and steps take their time and end",
)
