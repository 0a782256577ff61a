"""Jobs that are waited for (`.sync`): one row a job, one plan for all of them.

Each row's source is the page of its service under
https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html, and the API reference of its operations
for the words of their states.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..asl import Resource
from ._errors import optimised_failure
from ._json_text import json_text
from ._sdk import finish
from ._steps import Call, Plan, ServiceError, Sleep, Submitted, TaskCancelled, TaskFailure, TaskRequest

__all__ = ["JOBS", "Job", "run_job"]

Parameters = Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]
"""Makes a call's parameters of the task's arguments and of the answer to the call that started the job."""

Verdict = Callable[[Any], "bool | None"]
"""Tells whether a job went well; None while it goes on."""


def _words(path: str, good: str, bad: str) -> Verdict:
    """Judge by the word at a path."""
    keys, well, ill = path.split("/"), frozenset(good.split()), frozenset(bad.split())

    def verdict(job: Any) -> bool | None:
        for key in keys:
            job = job.get(key, {}) if isinstance(job, dict) else {}
        return True if job in well else False if job in ill else None

    return verdict


@dataclass(frozen=True, slots=True)
class Job:
    """How a job is started, watched and stopped.

    :param start: the operation that starts it
    :param ask: the operation that describes it, and what it is given
    :param at: where the job is in the description; a number is a place in a list
    :param verdict: whether it went well
    :param cancel: the operation that stops it, and what it is given
    :param result: what the task gives: the job alone, the description, or with what the start gave
    :param gone: whether the job is done when the service doesn't know it any more
    """

    start: str
    ask: tuple[str, Parameters]
    at: str
    verdict: Verdict
    cancel: tuple[str, Parameters] | None = None
    result: Callable[[Any, Any, Any], Any] = lambda job, described, started: job
    gone: bool = False
    seconds: float = 5.0
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]] = dict
    answer: Callable[[Any], Any] = lambda started: started


def _name(key: str) -> Parameters:
    return lambda given, started: {key: given.get(key)}


def _described(job: Any, described: Any, started: Any) -> Any:
    return described


def _ecs_verdict(task: Any) -> bool | None:
    if task.get("LastStatus") != "STOPPED":
        return None
    codes = [container.get("ExitCode") for container in task.get("Containers") or []]
    return task.get("StopCode") != "TaskFailedToStart" and all(code in (0, None) for code in codes)


def _sagemaker(kind: str, title: str, status: str) -> Job:
    name = f"{kind}Name"
    return Job(
        f"create{kind}",
        (f"describe{kind}", _name(name)),
        "",
        _words(status, "Completed", "Failed Stopped"),
        (f"stop{title}", _name(name)),
    )


def _query(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"QueryExecutionId": started["QueryExecutionId"]}


def _cluster_run(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"Id": started["Id"], "VirtualClusterId": started["VirtualClusterId"]}


def _application_run(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"ApplicationId": started["ApplicationId"], "JobRunId": started["JobRunId"]}


def _cluster(given: Mapping[str, Any], started: Mapping[str, Any]) -> dict[str, Any]:
    return {"ClusterId": started.get("JobFlowId") or given.get("ClusterId")}


def _eks(what: str, good: str, *keys: str, gone: bool = False) -> Job:
    verb = "delete" if gone else "create"
    return Job(
        f"{verb}{what}",
        (f"describe{what}", lambda given, started: {key: given.get(key) for key in keys}),
        what[0].upper() + what[1:],
        _words("Status", "" if gone else good, "CREATE_FAILED DELETE_FAILED FAILED"),
        result=_described,
        gone=gone,
        seconds=30.0,
    )


def _application(start: str, good: str) -> Job:
    return Job(
        start,
        (
            "getApplication",
            lambda given, started: {"ApplicationId": started.get("ApplicationId") or given.get("ApplicationId")},
        ),
        "Application",
        _words("State", good, "TERMINATED" if good != "TERMINATED" else ""),
    )


# service in the resource -> action -> row
JOBS: Final[dict[str, dict[str, Job]]] = {
    # https://docs.aws.amazon.com/batch/latest/APIReference/API_JobDetail.html
    "batch": {
        "submitJob": Job(
            "submitJob",
            ("describeJobs", lambda given, started: {"Jobs": [started["JobId"]]}),
            "Jobs/0",
            _words("Status", "SUCCEEDED", "FAILED"),
            (
                "terminateJob",
                lambda given, started: {"JobId": started["JobId"], "Reason": "Aborted by AWS Step Functions"},
            ),
        )
    },
    # https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
    "ecs": {
        "runTask": Job(
            "runTask",
            (
                "describeTasks",
                lambda given, started: {
                    "Cluster": started["Tasks"][0]["ClusterArn"],
                    "Tasks": [started["Tasks"][0]["TaskArn"]],
                },
            ),
            "Tasks/0",
            _ecs_verdict,
            (
                "stopTask",
                lambda given, started: {
                    "Cluster": started["Tasks"][0]["ClusterArn"],
                    "Task": started["Tasks"][0]["TaskArn"],
                    "Reason": "Aborted by AWS Step Functions",
                },
            ),
        )
    },
    # https://docs.aws.amazon.com/glue/latest/webapi/API_JobRun.html
    "glue": {
        "startJobRun": Job(
            "startJobRun",
            ("getJobRun", lambda given, started: {"JobName": given.get("JobName"), "RunId": started["JobRunId"]}),
            "JobRun",
            _words("JobRunState", "SUCCEEDED", "FAILED STOPPED TIMEOUT ERROR EXPIRED"),
            (
                "batchStopJobRun",
                lambda given, started: {"JobName": given.get("JobName"), "JobRunIds": [started["JobRunId"]]},
            ),
        )
    },
    # https://docs.aws.amazon.com/databrew/latest/dg/API_DescribeJobRun.html
    "databrew": {
        "startJobRun": Job(
            "startJobRun",
            ("describeJobRun", lambda given, started: {"Name": given.get("Name"), "RunId": started["RunId"]}),
            "",
            _words("State", "SUCCEEDED", "FAILED STOPPED TIMEOUT"),
            ("stopJobRun", lambda given, started: {"Name": given.get("Name"), "RunId": started["RunId"]}),
        )
    },
    # https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html
    "sagemaker": {
        "createTrainingJob": _sagemaker("TrainingJob", "TrainingJob", "TrainingJobStatus"),
        "createTransformJob": _sagemaker("TransformJob", "TransformJob", "TransformJobStatus"),
        "createProcessingJob": _sagemaker("ProcessingJob", "ProcessingJob", "ProcessingJobStatus"),
        "createHyperParameterTuningJob": _sagemaker(
            "HyperParameterTuningJob", "HyperParameterTuningJob", "HyperParameterTuningJobStatus"
        ),
        "createLabelingJob": _sagemaker("LabelingJob", "LabelingJob", "LabelingJobStatus"),
    },
    # https://docs.aws.amazon.com/emr/latest/APIReference/API_ClusterStatus.html, API_StepStatus.html; Step Functions
    # has names of its own for the operations, one step at a time, and ClusterId for what the service calls JobFlowId
    "elasticmapreduce": {
        "createCluster": Job(
            "runJobFlow",
            ("describeCluster", _cluster),
            "Cluster",
            _words("Status/State", "WAITING", "TERMINATED TERMINATED_WITH_ERRORS"),
            ("terminateJobFlows", lambda given, started: {"JobFlowIds": [started["JobFlowId"]]}),
            result=lambda job, described, started: {"ClusterId": job["Id"], "Cluster": job},
            seconds=30.0,
            answer=lambda started: {"ClusterId": started["JobFlowId"]},
        ),
        "terminateCluster": Job(
            "terminateJobFlows",
            ("describeCluster", _cluster),
            "Cluster",
            _words("Status/State", "TERMINATED TERMINATED_WITH_ERRORS", ""),
            result=lambda job, described, started: {"Cluster": job},
            seconds=30.0,
            arguments=lambda given: {"JobFlowIds": [given.get("ClusterId")]},
            answer=lambda started: None,
        ),
        "addStep": Job(
            "addJobFlowSteps",
            (
                "describeStep",
                lambda given, started: {"ClusterId": given.get("ClusterId"), "StepId": started["StepIds"][0]},
            ),
            "Step",
            _words("Status/State", "COMPLETED", "FAILED CANCELLED INTERRUPTED"),
            (
                "cancelSteps",
                lambda given, started: {"ClusterId": given.get("ClusterId"), "StepIds": [started["StepIds"][0]]},
            ),
            result=_described,
            arguments=lambda given: {
                "JobFlowId": given.get("ClusterId"),
                "Steps": [given.get("Step")],
                **({"ExecutionRoleArn": given["ExecutionRoleArn"]} if "ExecutionRoleArn" in given else {}),
            },
            answer=lambda started: {"StepId": started["StepIds"][0]},
        ),
    },
    # https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_JobRun.html, API_VirtualCluster.html
    "emr-containers": {
        "startJobRun": Job(
            "startJobRun",
            ("describeJobRun", _cluster_run),
            "JobRun",
            _words("State", "COMPLETED", "FAILED CANCELLED"),
            ("cancelJobRun", _cluster_run),
        ),
        "deleteVirtualCluster": Job(
            "deleteVirtualCluster",
            ("describeVirtualCluster", lambda given, started: {"Id": started["Id"]}),
            "VirtualCluster",
            _words("State", "TERMINATED", "ARRESTED"),
        ),
    },
    # https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_JobRun.html, API_Application.html
    "emr-serverless": {
        "createApplication": _application("createApplication", "CREATED STARTED"),
        "startApplication": _application("startApplication", "STARTED"),
        "stopApplication": _application("stopApplication", "STOPPED"),
        "deleteApplication": _application("deleteApplication", "TERMINATED"),
        "startJobRun": Job(
            "startJobRun",
            ("getJobRun", _application_run),
            "JobRun",
            _words("State", "SUCCESS", "FAILED CANCELLED"),
            ("cancelJobRun", _application_run),
        ),
        "cancelJobRun": Job(
            "cancelJobRun",
            ("getJobRun", _application_run),
            "JobRun",
            _words("State", "CANCELLED SUCCESS FAILED", ""),
        ),
    },
    # https://docs.aws.amazon.com/athena/latest/APIReference/API_QueryExecutionStatus.html
    "athena": {
        "startQueryExecution": Job(
            "startQueryExecution",
            ("getQueryExecution", _query),
            "QueryExecution",
            _words("Status/State", "SUCCEEDED", "FAILED CANCELLED"),
            ("stopQueryExecution", _query),
            result=_described,
            seconds=1.0,
        )
    },
    # https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Build.html, API_BuildBatch.html
    "codebuild": {
        "startBuild": Job(
            "startBuild",
            ("batchGetBuilds", lambda given, started: {"Ids": [started["Build"]["Id"]]}),
            "Builds/0",
            _words("BuildStatus", "SUCCEEDED", "FAILED FAULT STOPPED TIMED_OUT"),
            ("stopBuild", lambda given, started: {"Id": started["Build"]["Id"]}),
            result=lambda job, described, started: {"Build": job},
        ),
        "startBuildBatch": Job(
            "startBuildBatch",
            ("batchGetBuildBatches", lambda given, started: {"Ids": [started["BuildBatch"]["Id"]]}),
            "BuildBatches/0",
            _words("BuildBatchStatus", "SUCCEEDED", "FAILED FAULT STOPPED TIMED_OUT"),
            ("stopBuildBatch", lambda given, started: {"Id": started["BuildBatch"]["Id"]}),
            result=lambda job, described, started: {"BuildBatch": job},
        ),
    },
    # https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html, API_Nodegroup.html, API_FargateProfile.html
    "eks": {
        "createCluster": _eks("Cluster", "ACTIVE", "Name"),
        "deleteCluster": _eks("Cluster", "", "Name", gone=True),
        "createNodegroup": _eks("Nodegroup", "ACTIVE", "ClusterName", "NodegroupName"),
        "deleteNodegroup": _eks("Nodegroup", "", "ClusterName", "NodegroupName", gone=True),
        "createFargateProfile": _eks("FargateProfile", "ACTIVE", "ClusterName", "FargateProfileName"),
        "deleteFargateProfile": _eks("FargateProfile", "", "ClusterName", "FargateProfileName", gone=True),
    },
    # https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs-id.html
    "mediaconvert": {
        "createJob": Job(
            "createJob",
            ("getJob", lambda given, started: {"Id": started["Job"]["Id"]}),
            "Job",
            _words("Status", "COMPLETE", "ERROR CANCELED"),
            ("cancelJob", lambda given, started: {"Id": started["Job"]["Id"]}),
            result=_described,
        )
    },
    # https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCustomizationJob.html
    "bedrock": {
        "createModelCustomizationJob": Job(
            "createModelCustomizationJob",
            ("getModelCustomizationJob", lambda given, started: {"JobIdentifier": started["JobArn"]}),
            "",
            _words("Status", "Completed", "Failed Stopped"),
            ("stopModelCustomizationJob", lambda given, started: {"JobIdentifier": started["JobArn"]}),
        )
    },
}

_GONE: Final = frozenset({"ResourceNotFoundException", "NotFoundException"})


def run_job(request: TaskRequest, resource: Resource) -> Plan:
    """Start a job; with `.sync` wait for its end, and stop it when nobody waits any more."""
    job = JOBS[resource.service][resource.action]
    given: dict[str, Any] = dict(request.arguments or {})
    role = (request.credentials or {}).get("RoleArn")
    started = yield from _call(resource.service, job.start, job.arguments(given), role)
    if resource.service == "ecs" and started.get("Failures"):
        raise TaskFailure("ECS.AmazonECSException", json_text(started))
    answer = job.answer(started)
    if resource.pattern != "sync":
        return (yield from finish(request, resource, answer))
    yield Submitted(answer)
    try:
        while True:
            operation, ask = job.ask
            try:
                described = yield from _call(resource.service, operation, ask(given, started or {}), role, watch=True)
            except ServiceError as error:
                if job.gone and error.code in _GONE:
                    return answer
                raise optimised_failure(resource.service, error) from error
            found = _at(described, job.at)
            well = job.verdict(found) if found is not None else None
            if well:
                return job.result(found, described, started)
            if well is False:
                raise TaskFailure("States.TaskFailed", json_text(found))
            yield Sleep(job.seconds)
    except TaskCancelled:
        if job.cancel is not None:
            operation, parameters = job.cancel
            yield Call(resource.service, operation, parameters(given, started or {}), role_arn=role)
        raise


def _call(service: str, operation: str, parameters: dict[str, Any], role: str | None, *, watch: bool = False) -> Plan:
    try:
        answer = yield Call(service, operation, parameters, role_arn=role)
    except ServiceError as error:
        if watch:
            raise
        raise optimised_failure(service, error) from error
    if watch and isinstance(answer, dict):
        # the exchange itself is told of in other answers, not in this one
        return {name: value for name, value in answer.items() if not name.startswith("Sdk")}
    return answer


def _at(described: Any, path: str) -> Any:
    for step in path.split("/") if path else ():
        if isinstance(described, list):
            described = described[int(step)] if int(step) < len(described) else None
        else:
            described = described.get(step) if isinstance(described, dict) else None
    return described
