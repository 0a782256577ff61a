"""AWS CodeBuild's operations that moto lacks: batches of builds, deleting builds, reports."""

from __future__ import annotations

from typing import Any, Final

from ._gap import Gap, Gaps, Send, refused

__all__ = ["BUILDS"]


def _start_build_batch(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    project = given["projectName"]
    if not send("BatchGetProjects", {"names": [project]})["projects"]:
        message = f"Project cannot be found: {gaps.arn('codebuild', f'project/{project}')}"
        raise refused("ResourceNotFoundException", message, "CodeBuild")
    number = f"{project}:{gaps.uuid()}"
    batch = gaps.batches[number] = {
        "id": number,
        "arn": gaps.arn("codebuild", f"build-batch/{number}"),
        "projectName": project,
        "startTime": gaps.now(),
        "currentPhase": "IN_PROGRESS",
        "buildBatchStatus": "IN_PROGRESS",
        "complete": False,
        "initiator": "AWS Step Functions",
    }
    return {"buildBatch": _moved(gaps, batch)}


def _moved(gaps: Gaps, batch: dict[str, Any]) -> dict[str, Any]:
    """Put into a batch how far it is; its time begins when that is done first."""
    gaps.clockwork.move("codebuild", "BatchGetBuildBatches", {"buildBatches": [batch]})
    return batch


def _batch(gaps: Gaps, number: str) -> dict[str, Any] | None:
    """Find a batch by its id or ARN."""
    batch = gaps.batches.get(number.rpartition(":build-batch/")[2])
    return _moved(gaps, batch) if batch is not None else None


def _build_batches(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    found = {number: _batch(gaps, number) for number in given["ids"]}
    return {
        "buildBatches": [batch for batch in found.values() if batch is not None],
        "buildBatchesNotFound": [number for number, batch in found.items() if batch is None],
    }


def _known_batch(gaps: Gaps, given: dict[str, Any]) -> dict[str, Any]:
    number = given.get("id") or ""
    batch = _batch(gaps, number)
    if batch is None:
        raise refused("ResourceNotFoundException", f"Build batch {number} cannot be found", "CodeBuild")
    return batch


def _stop_build_batch(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    batch = _known_batch(gaps, given)
    if batch["buildBatchStatus"] == "IN_PROGRESS":
        batch |= {"buildBatchStatus": "STOPPED", "currentPhase": "STOPPED", "complete": True, "endTime": gaps.now()}
    return {"buildBatch": batch}


def _retry_build_batch(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    batch = _known_batch(gaps, given)
    status = batch["buildBatchStatus"]
    if status not in ("FAILED", "STOPPED"):
        message = f"Build batch {batch['id']} cannot be retried: only failed ones can, and it is {status}"
        raise refused("InvalidInputException", message, "CodeBuild")
    batch |= {"buildBatchStatus": "IN_PROGRESS", "currentPhase": "IN_PROGRESS", "complete": False}
    batch.pop("endTime", None)
    gaps.clockwork.restart("codebuild", batch["id"])
    return {"buildBatch": _moved(gaps, batch)}


def _delete_build_batch(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    answer: dict[str, Any] = {"buildsDeleted": [], "buildsNotDeleted": []}
    batch = _batch(gaps, given["id"])
    if batch is None:
        return {"statusCode": "BATCH_NOT_FOUND", **answer}
    if batch["buildBatchStatus"] == "IN_PROGRESS":
        return {"statusCode": "BATCH_IN_PROGRESS", **answer}
    del gaps.batches[batch["id"]]
    return {"statusCode": "BATCH_DELETED", **answer}


def _delete_builds(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Delete builds that have ended."""
    from moto.codebuild.models import codebuild_backends

    _, _, _, region, account, _ = gaps.arn("codebuild", "").split(":", 5)
    backend = codebuild_backends[account][region]
    answer: dict[str, Any] = {"buildsDeleted": [], "buildsNotDeleted": []}
    for given_id in given["ids"]:
        number = given_id.rpartition(":build/")[2]
        builds = send("BatchGetBuilds", {"ids": [number]})["builds"] if ":" in number else []
        for build in gaps.clockwork.move("codebuild", "BatchGetBuilds", {"builds": builds})["builds"]:
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


def _reports(gaps: Gaps, given: dict[str, Any], send: Send) -> dict[str, Any]:
    """Tell of reports, which no build here has written."""
    return {"reports": [], "reportsNotFound": list(given["reportArns"])}


BUILDS: Final[dict[str, Gap]] = {
    "BatchDeleteBuilds": _delete_builds,
    "BatchGetBuildBatches": _build_batches,
    "BatchGetReports": _reports,
    "DeleteBuildBatch": _delete_build_batch,
    "RetryBuildBatch": _retry_build_batch,
    "StartBuildBatch": _start_build_batch,
    "StopBuildBatch": _stop_build_batch,
}
"""Operation -> what carries it out."""
