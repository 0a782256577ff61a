"""Amazon EC2."""

from __future__ import annotations

from typing import Any

from ._resource_types import from_property, single_call
from ._service import Properties, Service


def _egress_rule(properties: Properties) -> Properties:
    permission: dict[str, Any] = {
        key: properties[key] for key in ("IpProtocol", "FromPort", "ToPort") if key in properties
    }
    if "CidrIp" in properties:
        permission["IpRanges"] = [{"CidrIp": properties["CidrIp"]}]
    if "DestinationSecurityGroupId" in properties:
        permission["UserIdGroupPairs"] = [{"GroupId": properties["DestinationSecurityGroupId"]}]
    return {"GroupId": properties["GroupId"], "IpPermissions": [permission]}


SERVICE = Service(
    name="ec2",
    resources={
        "AWS::EC2::SecurityGroupEgress": single_call(
            "ec2:authorizeSecurityGroupEgress", None, from_property("GroupId"), parameters=_egress_rule
        )
    },
)
