"""AWS Elemental MediaConvert, which moto lacks."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _create_media_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = f"1700000000000-{context.uuid().hex[:6]}"
    job = {**given, "Id": number, "Arn": context.arn("mediaconvert", f"jobs/{number}"), "Status": "SUBMITTED"}
    context.jobs[number] = {key: value for key, value in job.items() if key != "ClientRequestToken"}
    return {"Job": context.jobs[number]}


def _media_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    if given["Id"] not in context.jobs:
        raise refused("NotFoundException", "The specified job doesn't exist.", "MediaConvert", 404)
    return {"Job": context.jobs[given["Id"]]}


def _cancel_media_job(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    _media_job(context, given, send)["Job"]["Status"] = "CANCELED"
    return {}


HANDLERS: Final[dict[str, OperationHandler]] = {
    "CreateJob": _create_media_job,
    "GetJob": _media_job,
    "CancelJob": _cancel_media_job,
}
