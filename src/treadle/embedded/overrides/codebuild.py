"""AWS CodeBuild's operations that moto lacks: batches of builds, deleting builds, reports."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _start_build_batch(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    project = given["projectName"]
    if not send("BatchGetProjects", {"names": [project]})["projects"]:
        message = f"Project cannot be found: {context.arn('codebuild', f'project/{project}')}"
        raise refused("ResourceNotFoundException", message, "CodeBuild")
    number = f"{project}:{context.uuid()}"
    batch = context.batches[number] = {
        "id": number,
        "arn": context.arn("codebuild", f"build-batch/{number}"),
        "projectName": project,
        "startTime": context.now(),
        "currentPhase": "IN_PROGRESS",
        "buildBatchStatus": "IN_PROGRESS",
        "complete": False,
        "initiator": "AWS Step Functions",
    }
    return {"buildBatch": _advanced(context, batch)}


def _advanced(context: OverrideContext, batch: dict[str, Any]) -> dict[str, Any]:
    """Return a batch with its present status; its run time begins with the first call."""
    context.simulator.advance("codebuild", "BatchGetBuildBatches", {"buildBatches": [batch]})
    return batch


def _batch(context: OverrideContext, number: str) -> dict[str, Any] | None:
    """Return a batch by its id or ARN; None when there is none."""
    batch = context.batches.get(number.rpartition(":build-batch/")[2])
    return _advanced(context, batch) if batch is not None else None


def _build_batches(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    found = {number: _batch(context, number) for number in given["ids"]}
    return {
        "buildBatches": [batch for batch in found.values() if batch is not None],
        "buildBatchesNotFound": [number for number, batch in found.items() if batch is None],
    }


def _known_batch(context: OverrideContext, given: dict[str, Any]) -> dict[str, Any]:
    number = given.get("id") or ""
    batch = _batch(context, number)
    if batch is None:
        raise refused("ResourceNotFoundException", f"Build batch {number} cannot be found", "CodeBuild")
    return batch


def _stop_build_batch(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    batch = _known_batch(context, given)
    if batch["buildBatchStatus"] == "IN_PROGRESS":
        batch |= {"buildBatchStatus": "STOPPED", "currentPhase": "STOPPED", "complete": True, "endTime": context.now()}
    return {"buildBatch": batch}


def _retry_build_batch(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    batch = _known_batch(context, given)
    status = batch["buildBatchStatus"]
    if status not in ("FAILED", "STOPPED"):
        message = f"Build batch {batch['id']} cannot be retried: only failed ones can, and it is {status}"
        raise refused("InvalidInputException", message, "CodeBuild")
    batch |= {"buildBatchStatus": "IN_PROGRESS", "currentPhase": "IN_PROGRESS", "complete": False}
    batch.pop("endTime", None)
    context.simulator.restart("codebuild", batch["id"])
    return {"buildBatch": _advanced(context, batch)}


def _delete_build_batch(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    answer: dict[str, Any] = {"buildsDeleted": [], "buildsNotDeleted": []}
    batch = _batch(context, given["id"])
    if batch is None:
        return {"statusCode": "BATCH_NOT_FOUND", **answer}
    if batch["buildBatchStatus"] == "IN_PROGRESS":
        return {"statusCode": "BATCH_IN_PROGRESS", **answer}
    del context.batches[batch["id"]]
    return {"statusCode": "BATCH_DELETED", **answer}


def _delete_builds(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Delete builds that have ended."""
    from moto.codebuild.models import codebuild_backends

    _, _, _, region, account, _ = context.arn("codebuild", "").split(":", 5)
    backend = codebuild_backends[account][region]
    answer: dict[str, Any] = {"buildsDeleted": [], "buildsNotDeleted": []}
    for given_id in given["ids"]:
        number = given_id.rpartition(":build/")[2]
        builds = send("BatchGetBuilds", {"ids": [number]})["builds"] if ":" in number else []
        for build in context.simulator.advance("codebuild", "BatchGetBuilds", {"builds": builds})["builds"]:
            if build["buildStatus"] == "IN_PROGRESS":
                answer["buildsNotDeleted"].append({"id": given_id, "statusCode": "BUILD_IN_PROGRESS"})
                continue
            project = build["projectName"]
            backend.build_history[project].remove(number)
            kept = [one for one in backend.build_metadata_history[project] if one["id"] != number]
            backend.build_metadata_history[project] = kept
            answer["buildsDeleted"].append(build["arn"])
        if not builds:
            answer["buildsNotDeleted"].append({"id": given_id, "statusCode": "BUILD_NOT_FOUND"})
    return answer


def _reports(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Return reports as not found: no build here writes any."""
    return {"reports": [], "reportsNotFound": list(given["reportArns"])}


HANDLERS: Final[dict[str, OperationHandler]] = {
    "BatchDeleteBuilds": _delete_builds,
    "BatchGetBuildBatches": _build_batches,
    "BatchGetReports": _reports,
    "DeleteBuildBatch": _delete_build_batch,
    "RetryBuildBatch": _retry_build_batch,
    "StartBuildBatch": _start_build_batch,
    "StopBuildBatch": _stop_build_batch,
}
"""Operation -> what carries it out."""
