"""Functions in a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.ids import Names
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_ec2 import Connections, ISecurityGroup, IVpc, SubnetSelection

__all__ = ["network_of"]


def network_of(
    function: Construct,
    vpc: IVpc | None,
    vpc_subnets: SubnetSelection | Mapping[str, Any] | None,
    security_groups: Sequence[ISecurityGroup] | None,
    allow_all_outbound: bool | None,
    allow_public_subnet: bool | None,
) -> tuple[Connections, dict[str, Any]] | None:
    """Return the connections and the VpcConfig of a function placed in a network."""

    def refuse(message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=function.node.path, kind="Function")

    if vpc is None:
        for name, given in (
            ("allow_all_outbound", allow_all_outbound),
            ("security_groups", security_groups or None),
            ("vpc_subnets", vpc_subnets),
        ):
            if given is not None:
                raise refuse(f"{name} is given without a vpc", "VpcRequired")
        return None
    if allow_all_outbound is not None and security_groups:
        raise refuse(
            "allow_all_outbound is given beside security_groups; configure the groups themselves", "AllowAllOutbound"
        )
    from ..aws_ec2 import Connections, SecurityGroup, SubnetSelection

    groups = list(security_groups or ())
    if not groups:
        groups.append(
            SecurityGroup(
                function,
                "SecurityGroup",
                vpc=vpc,
                description=f"Automatic security group for Lambda Function {Names.unique_id(function)}",
                allow_all_outbound=allow_all_outbound,
            )
        )
    selected = vpc.select_subnets(**(SubnetSelection.maybe(vpc_subnets) or SubnetSelection()).__dict__)
    public = {subnet.subnet_id for subnet in vpc.public_subnets}
    if not allow_public_subnet and any(id in public for id in selected.subnet_ids):
        raise refuse(
            "a function in a public subnet doesn't reach the internet; if that is meant, set allow_public_subnet=True",
            "LambdaFunctionsPublicSubnet",
        )
    function.node.add_dependency(selected.internet_connectivity_established)
    written = {
        "SecurityGroupIds": [group.security_group_id for group in groups],
        "SubnetIds": list(selected.subnet_ids),
    }
    return Connections(security_groups=groups), written
