"""AWS Glue DataBrew: job runs, which moto lacks."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _start_recipe_run(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    send("DescribeJob", {"Name": given["Name"]})  # refuses a job that doesn't exist
    run = f"db_{context.uuid().hex}"
    context.runs["databrew", run] = {"JobName": given["Name"], "RunId": run, "Attempt": 0, "State": "STARTING"}
    return {"RunId": run}


def _recipe_run(context: OverrideContext, given: dict[str, Any]) -> dict[str, Any]:
    run = context.runs.get(("databrew", given["RunId"]))
    if run is None or run["JobName"] != given["Name"]:
        message = f"Can't find JobRun {given['RunId']} for Job {given['Name']}"
        raise refused("ResourceNotFoundException", message, "DataBrew", 404)
    return run


def _describe_recipe_run(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    run = _recipe_run(context, given)
    if run["State"] == "STARTING":
        run = {**run, "State": "RUNNING"}
    return dict(run)


def _stop_recipe_run(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    _recipe_run(context, given)["State"] = "STOPPED"
    return {"RunId": given["RunId"]}


HANDLERS: Final[dict[str, OperationHandler]] = {
    "StartJobRun": _start_recipe_run,
    "DescribeJobRun": _describe_recipe_run,
    "StopJobRun": _stop_recipe_run,
}
