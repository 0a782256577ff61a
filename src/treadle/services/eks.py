"""Amazon EKS: clusters, any request to their Kubernetes API, and Kubernetes jobs.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from ..asl import Resource
from ._effects import Effects, Http, HttpAnswer, Sleep, Submitted, TaskCancelled, TaskFailure, TaskRequest
from ._exchange import needed, optional, query_text, read_body, sent
from ._json_text import json_text
from ._resource_types import single_call, without
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, Properties, Service, status_verdict

_CLUSTER: Final = ("ClusterName", "CertificateAuthority", "Endpoint")
_POLL_SECONDS: Final = 5.0


def _call_cluster(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``eks:call``."""
    given = dict(request.arguments or {})
    needed(given, "eks:call", *_CLUSTER, "Method", "Path")
    optional(given, "eks:call", objects=("QueryParameters",))
    path = f"{given['Path']}{query_text(given.get('QueryParameters'))}"
    answer = yield from _asked(request, given["Method"], path, given.get("RequestBody"))
    return _told(answer)


def _run_cluster_job(request: TaskRequest, resource: Resource) -> Effects:
    """Carry out ``eks:runJob``; with `.sync` wait for the job's end, and delete it when the task is cancelled."""
    given = dict(request.arguments or {})
    needed(given, "eks:runJob", *_CLUSTER)
    optional(given, "eks:runJob", texts=("Namespace",), objects=("LogOptions",))
    options = given.get("LogOptions") or {}
    optional(options, "eks:runJob", objects=("LogParameters",))
    if not isinstance(given.get("Job"), (dict, str)) or not given["Job"]:
        raise TaskFailure("States.Runtime", "The eks:runJob integration needs the parameter 'Job' as an object or text")
    namespace = quote(given.get("Namespace") or "default", safe="")
    jobs = f"/apis/batch/v1/namespaces/{namespace}/jobs"
    created = _told((yield from _asked(request, "POST", jobs, given["Job"])))
    if resource.pattern != "sync":
        return created
    name = quote(_name(created["ResponseBody"]), safe="")
    yield Submitted(created)
    try:
        job = yield from _ended(request, f"{jobs}/{name}")
    except TaskCancelled:
        # without a policy the API server would leave the job's pods running
        path = f"{jobs}/{name}?propagationPolicy=Background"
        yield _http(request, "DELETE", path)
        raise
    if options.get("RetrieveLogs"):
        job = {**job, "logs": (yield from _logs(request, f"/api/v1/namespaces/{namespace}/pods", name, options))}
    if not _verdict(job):
        raise TaskFailure("States.TaskFailed", json_text(job))
    return job


def _ended(request: TaskRequest, path: str) -> Effects:
    while True:
        job = _told((yield from _asked(request, "GET", path)))["ResponseBody"]
        _name(job)
        if _verdict(job) is not None:
            return job
        yield Sleep(_POLL_SECONDS)


def _verdict(job: Mapping[str, Any]) -> bool | None:
    """Return whether a job succeeded: by its conditions, and by its counts as long as it has none."""
    status = _object(job.get("status"))
    conditions = status.get("conditions")
    for condition in conditions if isinstance(conditions, list) else ():
        if isinstance(condition, dict) and condition.get("status") == "True":
            if condition.get("type") in ("Complete", "Failed"):
                return bool(condition["type"] == "Complete")
    if conditions or _count(status, "active", 0):
        return None
    spec = _object(job.get("spec"))
    if _count(status, "failed", 0) > _count(spec, "backoffLimit", 6):
        return False
    if _count(status, "succeeded", 0) >= max(1, _count(spec, "completions", 1)):
        return True
    return None


def _logs(request: TaskRequest, pods: str, name: str, options: Mapping[str, Any]) -> Effects:
    """Read what the containers of a job's pods wrote, as far as it can be read."""
    answer = yield from _tried(request, f"{pods}?labelSelector=job-name%3D{name}")
    if not isinstance(answer, HttpAnswer):
        return answer
    logs: dict[str, Any] = {}
    listed = _object(read_body(answer.body)).get("items")
    for pod in listed if isinstance(listed, list) else ():
        title = _object(_object(pod).get("metadata")).get("name")
        containers = _object(_object(pod).get("spec")).get("containers")
        if not isinstance(title, str):
            continue
        read = logs[title] = {"containers": {}}
        for container in containers if isinstance(containers, list) else ():
            what = str(_object(container).get("name"))
            parameters = {"container": [what], **(options.get("LogParameters") or {})}
            path = f"{pods}/{quote(title, safe='')}/log{query_text(parameters)}"
            log = yield from _tried(request, path)
            if isinstance(log, HttpAnswer):
                log = {"log": log.body if options.get("RawLogs") or not log.body else read_body(log.body)}
            read["containers"][what] = log
    return {"pods": logs}


def _tried(request: TaskRequest, path: str) -> Effects:
    """Request logs; where they can't be read, return why instead."""
    try:
        answer = yield from _asked(request, "GET", path)
        _told(answer)
    except TaskFailure as failure:
        return {"error": failure.error, "cause": failure.cause}
    return answer


def _asked(request: TaskRequest, method: str, path: str, body: Any = None) -> Effects:
    return (yield from sent(_http(request, method, path, body), "EKS.SdkClientException"))


def _http(request: TaskRequest, method: str, path: str, body: Any = None) -> Http:
    given = dict(request.arguments or {})
    return Http(
        method,
        f"{given['Endpoint'].rstrip('/')}{path}",
        {"Content-Type": "application/json"} if body is not None else {},
        body if body is None or isinstance(body, str) else json_text(body),
        authority=given["CertificateAuthority"],
        cluster=given["ClusterName"],
        role_arn=(request.credentials or {}).get("RoleArn"),
    )


def _told(answer: HttpAnswer) -> dict[str, Any]:
    """Return an answer in the form of a task's result.

    :raises TaskFailure: EKS.STATUS, when the cluster refuses
    """
    told = {"ResponseBody": read_body(answer.body), "StatusCode": answer.status, "StatusText": answer.reason}
    if answer.status >= 400:
        raise TaskFailure(f"EKS.{answer.status}", json_text(told))
    return told


def _name(job: Any) -> str:
    name = _object(_object(job).get("metadata")).get("name")
    if not isinstance(name, str) or not name:
        cause = f"The cluster's endpoint answered with what is no Kubernetes Job: {json_text(job)[:1000]}"
        raise TaskFailure("EKS.SdkClientException", cause)
    return name


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: Mapping[str, Any], key: str, default: int) -> int:
    number = value.get(key)
    return number if type(number) is int else default


# ---------------------------------------------------------------- clusters, node groups, Fargate profiles


def _create(what: str, *keys: str) -> Action:
    return _action(f"create{what}", what, "ACTIVE", keys, gone=False)


def _delete(what: str, *keys: str) -> Action:
    return _action(f"delete{what}", what, "", keys, gone=True)


def _action(operation: str, what: str, success: str, keys: tuple[str, ...], *, gone: bool) -> Action:
    job = Job(
        operation,
        (f"describe{what}", lambda given, started: {key: given.get(key) for key in keys}),
        what,
        status_verdict("Status", success, "CREATE_FAILED DELETE_FAILED FAILED"),
        result=lambda job, described, started: described,
        gone=gone,
        seconds=30.0,
    )
    return Action(patterns=RUN_A_JOB, job=job)


def _cluster(properties: Properties) -> Properties:
    kept = ("Name", "Version", "RoleArn", "KubernetesNetworkConfig", "ResourcesVpcConfig")
    return {key: properties[key] for key in kept if key in properties}


def _cluster_attributes(properties: Properties, answer: Any) -> Mapping[str, Any]:
    cluster = answer["cluster"]
    return {
        "Arn": cluster["arn"],
        "Endpoint": cluster.get("endpoint", ""),
        "CertificateAuthorityData": cluster.get("certificateAuthority", {}).get("data", ""),
        "OpenIdConnectIssuerUrl": cluster.get("identity", {}).get("oidc", {}).get("issuer", ""),
        "ClusterSecurityGroupId": cluster.get("resourcesVpcConfig", {}).get("clusterSecurityGroupId", "sg-embedded"),
    }


SERVICE = Service(
    name="eks",
    errors=ErrorNames("EKS", "AmazonEKS", "AmazonEKSException"),
    actions={
        "call": Action(_call_cluster, embedded="a Kubernetes API on this machine; the embedded cluster has none"),
        "runJob": Action(
            _run_cluster_job,
            RUN_A_JOB,
            embedded="a Kubernetes API on this machine, where the job really runs: wait for it with `--real-time`",
        ),
        "createCluster": _create("Cluster", "Name"),
        "deleteCluster": _delete("Cluster", "Name"),
        "createNodegroup": _create("Nodegroup", "ClusterName", "NodegroupName"),
        "deleteNodegroup": _delete("Nodegroup", "ClusterName", "NodegroupName"),
        "createFargateProfile": _create("FargateProfile", "ClusterName", "FargateProfileName"),
        "deleteFargateProfile": _delete("FargateProfile", "ClusterName", "FargateProfileName"),
    },
    jobs={
        "DescribeCluster": JobProgress("cluster", "name", "status", "CREATING ACTIVE FAILED"),
        "DescribeNodegroup": JobProgress("nodegroup", "nodegroupName", "status", "CREATING ACTIVE CREATE_FAILED"),
        "DescribeFargateProfile": JobProgress(
            "fargateProfile", "fargateProfileName", "status", "CREATING ACTIVE CREATE_FAILED"
        ),
    },
    embedded="the cluster becomes ACTIVE, and has no Kubernetes API",
    resources={
        "AWS::EKS::Cluster": single_call(
            "eks:createCluster", "Name", lambda properties, answer: properties["Name"], _cluster_attributes, _cluster
        ),
        "AWS::EKS::Nodegroup": single_call(
            "eks:createNodegroup",
            "NodegroupName",
            lambda properties, answer: f"{properties['ClusterName']}/{properties['NodegroupName']}",
            lambda properties, answer: {
                "Arn": answer["nodegroup"]["nodegroupArn"],
                "NodegroupName": properties["NodegroupName"],
            },
            without("ForceUpdateEnabled"),
        ),
    },
)
