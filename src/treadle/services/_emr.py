"""Amazon EMR's integrations that Step Functions has made out of several operations, or given names of its own.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
"""

from __future__ import annotations

from typing import Any

from ..asl import Resource
from ._errors import optimised_failure
from ._steps import Call, Plan, ServiceError, TaskFailure, TaskRequest

__all__ = ["EMR"]

_SERVICE = "elasticmapreduce"


def _call(request: TaskRequest, operation: str, parameters: dict[str, Any]) -> Plan:
    try:
        role = (request.credentials or {}).get("RoleArn")
        answer = yield Call(_SERVICE, operation, parameters, role_arn=role)
    except ServiceError as error:
        raise optimised_failure(_SERVICE, error) from error
    return answer


def _cancel_step(request: TaskRequest, resource: Resource) -> Plan:
    given = dict(request.arguments or {})
    parameters = {"ClusterId": given.get("ClusterId"), "StepIds": [given.get("StepId")]}
    answer = yield from _call(request, "cancelSteps", parameters)
    told = answer.get("CancelStepsInfoList") or [{}]
    return {"CancelStepsInfo": told[0]}


def _set_termination_protection(request: TaskRequest, resource: Resource) -> Plan:
    given = dict(request.arguments or {})
    parameters = {
        "JobFlowIds": [given.get("ClusterId")],
        "TerminationProtected": given.get("TerminationProtected"),
    }
    yield from _call(request, "setTerminationProtection", parameters)
    return None


def _by_name(what: str, changes: str) -> Any:
    """Make the plan that finds a fleet or group by its name, and changes it."""

    def modify(request: TaskRequest, resource: Resource) -> Plan:
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


EMR = {
    "elasticmapreduce:cancelStep": _cancel_step,
    "elasticmapreduce:setClusterTerminationProtection": _set_termination_protection,
    "elasticmapreduce:modifyInstanceFleetByName": _by_name("InstanceFleet", "InstanceFleet"),
    "elasticmapreduce:modifyInstanceGroupByName": _by_name("InstanceGroup", "InstanceGroups"),
}
"""Resource -> plan."""
