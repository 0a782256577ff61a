"""Operations that moto lacks or gets wrong, carried out here: parameters and answers in the service's own spelling."""

from __future__ import annotations

from typing import Any, Final

from ._builds import BUILDS
from ._clockwork import DOOM
from ._gap import Gap, Gaps, Send, refused

__all__ = ["GAPS", "Gap", "Gaps"]


# ---------------------------------------------------------------- Amazon ECS


def _run_task(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Start tasks; moto demands instances and security groups that nothing here needs."""
    cluster = given.get("cluster", "default").rpartition("/")[2]
    found = send("DescribeClusters", {"clusters": [cluster]})["clusters"]
    if not found:
        raise refused("ClusterNotFoundException", "Cluster not found.", "ECS")
    definition = send("DescribeTaskDefinition", {"taskDefinition": given["taskDefinition"]})["taskDefinition"]
    overrides = given.get("overrides") or {}
    tasks = []
    for _ in range(given.get("count", 1)):
        number = gaps.uuid().hex
        arn = gaps.arn("ecs", f"task/{cluster}/{number}")
        task = gaps.tasks[arn] = {
            "clusterArn": found[0]["clusterArn"],
            "containers": [
                {
                    "containerArn": gaps.arn("ecs", f"container/{cluster}/{number}/{gaps.uuid()}"),
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


def _describe_tasks(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    known = [gaps.tasks[arn] for arn in given["tasks"] if arn in gaps.tasks]
    failures = [{"arn": arn, "reason": "MISSING"} for arn in given["tasks"] if arn not in gaps.tasks]
    return {"tasks": known, "failures": failures}


def _stop_task(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    task = gaps.tasks.get(given["task"])
    if task is None:
        raise refused("InvalidParameterException", "The referenced task was not found.", "ECS")
    task |= {"stopCode": "UserInitiated", "stoppedReason": given.get("reason", ""), "desiredStatus": "STOPPED"}
    task["lastStatus"] = "DEPROVISIONING"
    return {"task": task}


# ---------------------------------------------------------------- AWS Glue DataBrew


def _start_recipe_run(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    send("DescribeJob", {"Name": given["Name"]})  # refuses a job that doesn't exist
    run = f"db_{gaps.uuid().hex}"
    gaps.runs["databrew", run] = {"JobName": given["Name"], "RunId": run, "Attempt": 0, "State": "STARTING"}
    return {"RunId": run}


def _recipe_run(gaps: Gaps, given: dict[str, Any]) -> dict[str, Any]:
    run = gaps.runs.get(("databrew", given["RunId"]))
    if run is None or run["JobName"] != given["Name"]:
        message = f"Can't find JobRun {given['RunId']} for Job {given['Name']}"
        raise refused("ResourceNotFoundException", message, "DataBrew", 404)
    return run


def _describe_recipe_run(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    run = _recipe_run(gaps, given)
    if run["State"] == "STARTING":
        run = {**run, "State": "RUNNING"}
    return dict(run)


def _stop_recipe_run(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    _recipe_run(gaps, given)["State"] = "STOPPED"
    return {"RunId": given["RunId"]}


# ---------------------------------------------------------------- Amazon EMR


def _cluster_first(operation: str, *keys: str) -> Gap:
    """Refuse clusters that don't exist, which moto stumbles over, and hand the call on."""

    def carry_out(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
        named = [given[key] for key in keys if key in given]
        for cluster in named[0] if named and isinstance(named[0], list) else named:
            send("DescribeCluster", {"ClusterId": cluster})
        return send(operation, given)

    return carry_out


def _cancel_steps(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    told = []
    send("DescribeCluster", {"ClusterId": given["ClusterId"]})
    for step in given["StepIds"]:
        send("DescribeStep", {"ClusterId": given["ClusterId"], "StepId": step})
        gaps.cancelled[given["ClusterId"], step] = "CANCELLED"
        told.append({"StepId": step, "Status": "SUBMITTED"})
    return {"CancelStepsInfoList": told}


def _describe_step(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    answer = send("DescribeStep", given)
    state = gaps.cancelled.get((given["ClusterId"], given["StepId"]))
    if state is not None:
        answer["Step"]["Status"]["State"] = state
    return answer


def _fleets(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    cluster = given["ClusterId"]
    send("DescribeCluster", {"ClusterId": cluster})
    return {"InstanceFleets": [fleet for (of, _), fleet in gaps.runs.items() if of == f"fleet:{cluster}"]}


def _run_job_flow(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    fleets = (given.get("Instances") or {}).get("InstanceFleets") or []
    if fleets:
        instances = {key: value for key, value in given["Instances"].items() if key != "InstanceFleets"}
        instances |= {"MasterInstanceType": "m5.xlarge", "InstanceCount": 1}
        answer = send("RunJobFlow", {**given, "Instances": instances})
    else:
        answer = send("RunJobFlow", given)
    for fleet in fleets:
        number = f"if-{gaps.uuid().hex[:12].upper()}"
        gaps.runs[f"fleet:{answer['JobFlowId']}", number] = {
            "Id": number,
            "Name": fleet.get("Name", ""),
            "InstanceFleetType": fleet.get("InstanceFleetType", "CORE"),
            "TargetOnDemandCapacity": fleet.get("TargetOnDemandCapacity", 0),
            "TargetSpotCapacity": fleet.get("TargetSpotCapacity", 0),
        }
    return answer


def _modify_fleet(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    change = given["InstanceFleet"]
    fleet = gaps.runs.get((f"fleet:{given['ClusterId']}", change["InstanceFleetId"]))
    if fleet is None:
        raise refused("InvalidRequestException", "Instance fleet id is not valid.", "EMR")
    fleet |= {key: change[key] for key in ("TargetOnDemandCapacity", "TargetSpotCapacity") if key in change}
    return {}


# ---------------------------------------------------------------- SageMaker, MediaConvert


def _update_endpoint(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    described = send("DescribeEndpoint", {"EndpointName": given["EndpointName"]})
    send("DescribeEndpointConfig", {"EndpointConfigName": given["EndpointConfigName"]})
    gaps.runs["endpoint", given["EndpointName"]] = {"EndpointConfigName": given["EndpointConfigName"]}
    return {"EndpointArn": described["EndpointArn"]}


def _describe_endpoint(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    changed = gaps.runs.get(("endpoint", given["EndpointName"]), {})
    return {**send("DescribeEndpoint", given), **changed}


def _create_labeling_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    name = given["LabelingJobName"]
    arn = gaps.arn("sagemaker", f"labeling-job/{name.lower()}")
    if ("labeling", name) in gaps.runs:
        message = f"Labeling job name must be unique within an AWS account and region, and {arn} already exists."
        raise refused("ResourceInUse", message, "SageMaker")
    counters = ("TotalLabeled", "HumanLabeled", "MachineLabeled", "FailedNonRetryableError", "Unlabeled")
    gaps.runs["labeling", name] = {
        **given,
        "LabelingJobArn": arn,
        "LabelingJobStatus": "Initializing",
        "LabelCounters": {counter: 0 for counter in counters},
        "JobReferenceCode": gaps.uuid().hex,
        "CreationTime": gaps.now(),
        "LastModifiedTime": gaps.now(),
    }
    return {"LabelingJobArn": arn}


def _labeling_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    job = gaps.runs.get(("labeling", given["LabelingJobName"]))
    if job is None:
        raise refused("ResourceNotFound", "Requested resource not found.", "SageMaker")
    return job


def _stop_labeling_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    job = gaps.clockwork.move("sagemaker", "DescribeLabelingJob", _labeling_job(gaps, given, send))
    if job["LabelingJobStatus"] == "InProgress":
        job |= {"LabelingJobStatus": "Stopped", "LastModifiedTime": gaps.now()}
    return {}


def _create_media_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = f"1700000000000-{gaps.uuid().hex[:6]}"
    job = {**given, "Id": number, "Arn": gaps.arn("mediaconvert", f"jobs/{number}"), "Status": "SUBMITTED"}
    gaps.jobs[number] = {key: value for key, value in job.items() if key != "ClientRequestToken"}
    return {"Job": gaps.jobs[number]}


def _media_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if given["Id"] not in gaps.jobs:
        raise refused("NotFoundException", "The specified job doesn't exist.", "MediaConvert", 404)
    return {"Job": gaps.jobs[given["Id"]]}


def _cancel_media_job(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    _media_job(gaps, given, send)["Job"]["Status"] = "CANCELED"
    return {}


# ---------------------------------------------------------------- Amazon Athena


def _start_query(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    started = send("StartQueryExecution", given)
    gaps.queries.take()
    _moved_query(gaps, started["QueryExecutionId"], send)  # its time begins
    return started


def _query(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = given["QueryExecutionId"]
    if not gaps.queries.known(number):
        raise refused("InvalidRequestException", f"QueryExecution {number} was not found", "Athena")
    answer = send("GetQueryExecution", given)
    failure = gaps.queries.failure(number)
    if failure is not None:
        error = {"ErrorCategory": 2, "ErrorType": 1006, "Retryable": False, "ErrorMessage": failure}
        answer["QueryExecution"][DOOM] = {"StateChangeReason": failure, "AthenaError": error}
    return answer


def _moved_query(gaps: Gaps, number: str, send: Send) -> dict[str, Any]:
    answer = _query(gaps, {"QueryExecutionId": number}, send)
    told: dict[str, Any] = gaps.clockwork.move("athena", "GetQueryExecution", answer)["QueryExecution"]
    return told


def _query_results(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = given["QueryExecutionId"]
    state = _moved_query(gaps, number, send)["Status"]["State"]
    if state in ("QUEUED", "RUNNING"):
        raise refused("InvalidRequestException", f"Query has not yet finished. Current state: {state}", "Athena")
    if state != "SUCCEEDED":
        message = f"Query did not finish successfully. Final query state: {state}"
        raise refused("InvalidRequestException", message, "Athena")
    try:
        return gaps.queries.results(number, given.get("MaxResults"), given.get("NextToken"))
    except ValueError:
        raise refused("InvalidRequestException", "The NextToken is invalid", "Athena") from None


# service in botocore, operation -> what carries it out
GAPS: Final[dict[tuple[str, str], Gap]] = {
    ("athena", "StartQueryExecution"): _start_query,
    ("athena", "GetQueryExecution"): _query,
    ("athena", "GetQueryResults"): _query_results,
    ("ecs", "RunTask"): _run_task,
    ("ecs", "DescribeTasks"): _describe_tasks,
    ("ecs", "StopTask"): _stop_task,
    ("databrew", "StartJobRun"): _start_recipe_run,
    ("databrew", "DescribeJobRun"): _describe_recipe_run,
    ("databrew", "StopJobRun"): _stop_recipe_run,
    ("emr", "RunJobFlow"): _run_job_flow,
    ("emr", "AddJobFlowSteps"): _cluster_first("AddJobFlowSteps", "JobFlowId"),
    ("emr", "CancelSteps"): _cancel_steps,
    ("emr", "SetTerminationProtection"): _cluster_first("SetTerminationProtection", "JobFlowIds"),
    ("emr", "TerminateJobFlows"): _cluster_first("TerminateJobFlows", "JobFlowIds"),
    ("emr", "DescribeStep"): _describe_step,
    ("emr", "ListInstanceFleets"): _fleets,
    ("emr", "ModifyInstanceFleet"): _modify_fleet,
    ("sagemaker", "CreateLabelingJob"): _create_labeling_job,
    ("sagemaker", "DescribeLabelingJob"): _labeling_job,
    ("sagemaker", "StopLabelingJob"): _stop_labeling_job,
    ("sagemaker", "UpdateEndpoint"): _update_endpoint,
    ("sagemaker", "DescribeEndpoint"): _describe_endpoint,
    ("mediaconvert", "CreateJob"): _create_media_job,
    ("mediaconvert", "GetJob"): _media_job,
    ("mediaconvert", "CancelJob"): _cancel_media_job,
    **{("codebuild", operation): carry_out for operation, carry_out in BUILDS.items()},
}
