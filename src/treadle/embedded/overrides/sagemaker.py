"""Amazon SageMaker AI: labeling jobs and endpoint updates, which moto lacks."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _update_endpoint(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    described = send("DescribeEndpoint", {"EndpointName": given["EndpointName"]})
    send("DescribeEndpointConfig", {"EndpointConfigName": given["EndpointConfigName"]})
    context.runs["endpoint", given["EndpointName"]] = {"EndpointConfigName": given["EndpointConfigName"]}
    return {"EndpointArn": described["EndpointArn"]}


def _describe_endpoint(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    changed = context.runs.get(("endpoint", given["EndpointName"]), {})
    return {**send("DescribeEndpoint", given), **changed}


def _create_labeling_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    name = given["LabelingJobName"]
    arn = context.arn("sagemaker", f"labeling-job/{name.lower()}")
    if ("labeling", name) in context.runs:
        message = f"Labeling job name must be unique within an AWS account and region, and {arn} already exists."
        raise refused("ResourceInUse", message, "SageMaker")
    counters = ("TotalLabeled", "HumanLabeled", "MachineLabeled", "FailedNonRetryableError", "Unlabeled")
    context.runs["labeling", name] = {
        **given,
        "LabelingJobArn": arn,
        "LabelingJobStatus": "Initializing",
        "LabelCounters": {counter: 0 for counter in counters},
        "JobReferenceCode": context.uuid().hex,
        "CreationTime": context.now(),
        "LastModifiedTime": context.now(),
    }
    return {"LabelingJobArn": arn}


def _labeling_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    job = context.runs.get(("labeling", given["LabelingJobName"]))
    if job is None:
        raise refused("ResourceNotFound", "Requested resource not found.", "SageMaker")
    return job


def _stop_labeling_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    job = context.simulator.advance("sagemaker", "DescribeLabelingJob", _labeling_job(context, given, send))
    if job["LabelingJobStatus"] == "InProgress":
        job |= {"LabelingJobStatus": "Stopped", "LastModifiedTime": context.now()}
    return {}


def _stop(kind: str) -> OperationHandler:
    """Return the handler that stops jobs of a kind, for which moto has none."""
    name = f"{kind}Name"

    def carry_out(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
        send(f"Describe{kind}", {name: given[name]})  # refuses a job that doesn't exist
        context.simulator.stop("sagemaker", given[name], "Stopped")
        return {}

    return carry_out


HANDLERS: Final[dict[str, OperationHandler]] = {
    "CreateLabelingJob": _create_labeling_job,
    "DescribeLabelingJob": _labeling_job,
    "StopLabelingJob": _stop_labeling_job,
    **{f"Stop{kind}": _stop(kind) for kind in ("TrainingJob", "TransformJob", "HyperParameterTuningJob")},
    "UpdateEndpoint": _update_endpoint,
    "DescribeEndpoint": _describe_endpoint,
}
