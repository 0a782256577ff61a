"""Amazon EMR: instance fleets and cancelled steps, which moto lacks, and clusters that don't exist."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _cluster_first(operation: str, *keys: str) -> OperationHandler:
    """Return a handler that refuses clusters that don't exist, which moto fails on, and passes the call on."""

    def carry_out(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
        named = [given[key] for key in keys if key in given]
        for cluster in named[0] if named and isinstance(named[0], list) else named:
            send("DescribeCluster", {"ClusterId": cluster})
        return send(operation, given)

    return carry_out


def _cancel_steps(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    infos = []
    send("DescribeCluster", {"ClusterId": given["ClusterId"]})
    for step in given["StepIds"]:
        send("DescribeStep", {"ClusterId": given["ClusterId"], "StepId": step})
        context.cancelled[given["ClusterId"], step] = "CANCELLED"
        infos.append({"StepId": step, "Status": "SUBMITTED"})
    return {"CancelStepsInfoList": infos}


def _describe_step(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    answer = send("DescribeStep", given)
    state = context.cancelled.get((given["ClusterId"], given["StepId"]))
    if state is not None:
        answer["Step"]["Status"]["State"] = state
    return answer


def _fleets(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    cluster = given["ClusterId"]
    send("DescribeCluster", {"ClusterId": cluster})
    return {"InstanceFleets": [fleet for (of, _), fleet in context.runs.items() if of == f"fleet:{cluster}"]}


def _run_job_flow(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    fleets = (given.get("Instances") or {}).get("InstanceFleets") or []
    if fleets:
        instances = {key: value for key, value in given["Instances"].items() if key != "InstanceFleets"}
        instances |= {"MasterInstanceType": "m5.xlarge", "InstanceCount": 1}
        answer = send("RunJobFlow", {**given, "Instances": instances})
    else:
        answer = send("RunJobFlow", given)
    for fleet in fleets:
        number = f"if-{context.uuid().hex[:12].upper()}"
        context.runs[f"fleet:{answer['JobFlowId']}", number] = {
            "Id": number,
            "Name": fleet.get("Name", ""),
            "InstanceFleetType": fleet.get("InstanceFleetType", "CORE"),
            "TargetOnDemandCapacity": fleet.get("TargetOnDemandCapacity", 0),
            "TargetSpotCapacity": fleet.get("TargetSpotCapacity", 0),
        }
    return answer


def _modify_fleet(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    change = given["InstanceFleet"]
    fleet = context.runs.get((f"fleet:{given['ClusterId']}", change["InstanceFleetId"]))
    if fleet is None:
        raise refused("InvalidRequestException", "Instance fleet id is not valid.", "EMR")
    fleet |= {key: change[key] for key in ("TargetOnDemandCapacity", "TargetSpotCapacity") if key in change}
    return {}


HANDLERS: Final[dict[str, OperationHandler]] = {
    "RunJobFlow": _run_job_flow,
    "AddJobFlowSteps": _cluster_first("AddJobFlowSteps", "JobFlowId"),
    "CancelSteps": _cancel_steps,
    "SetTerminationProtection": _cluster_first("SetTerminationProtection", "JobFlowIds"),
    "TerminateJobFlows": _cluster_first("TerminateJobFlows", "JobFlowIds"),
    "DescribeStep": _describe_step,
    "ListInstanceFleets": _fleets,
    "ModifyInstanceFleet": _modify_fleet,
}
