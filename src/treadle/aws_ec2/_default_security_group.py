"""Removes the rules of a network's default security group, by a function of the stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.custom_resource import CustomResource, HandlerProvider
from .._core.stack import Stack

if TYPE_CHECKING:
    from ._vpc import Vpc

__all__ = ["restrict_default_security_group_of"]

_KIND = "Custom::VpcRestrictDefaultSG"


def restrict_default_security_group_of(vpc: Vpc) -> None:
    """Add the function's custom resource, and its permission to change the group."""
    stack = Stack.of(vpc)
    provider = HandlerProvider.of(
        vpc,
        _KIND,
        handler="default_security_group",
        description="Lambda function for removing all inbound/outbound rules from the VPC default security group",
    )
    verbs = [f"{verb}SecurityGroup{way}" for verb in ("Authorize", "Revoke") for way in ("Ingress", "Egress")]
    group = vpc.vpc_default_security_group
    arn = stack.format_arn(service="ec2", resource="security-group", resource_name=group)
    provider.add_to_role_policy({"Effect": "Allow", "Action": [f"ec2:{verb}" for verb in verbs], "Resource": [arn]})
    CustomResource(
        vpc,
        "RestrictDefaultSecurityGroupCustomResource",
        resource_type=_KIND,
        service_token=provider.service_token,
        properties={"DefaultSecurityGroupId": group, "Account": stack.account},
    )
