"""Security groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.annotations import Annotations
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_ec2 as _refs
from . import _cfn
from ._connections import Connections, IPeer, Peer, Port

if TYPE_CHECKING:
    from ._vpc import IVpc

__all__ = ["ISecurityGroup", "SecurityGroup"]

_NOT_INLINE = "@aws-cdk/aws-ec2.securityGroupDisableInlineRules"
_ALL_OUT = {
    "CidrIp": "0.0.0.0/0",
    "Description": "Allow all outbound traffic by default",
    "IpProtocol": "-1",
}
_NOTHING_OUT = {
    "CidrIp": "255.255.255.255/32",
    "Description": "Disallow all traffic",
    "FromPort": 252,
    "IpProtocol": "icmp",
    "ToPort": 86,
}


class ISecurityGroup(IResource, IPeer):
    """Interface of security groups."""

    security_group_id: str
    allow_all_outbound: bool

    @property
    def security_group_ref(self) -> _refs.SecurityGroupReference:
        """The reference that L1 classes take: its id."""
        return _refs.SecurityGroupReference(security_group_id=self.security_group_id)

    def add_ingress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections from ``peer``."""
        raise NotImplementedError  # each implementation defines it

    def add_egress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections to ``peer``."""
        raise NotImplementedError  # each implementation defines it


class _SecurityGroupBase(Resource, ISecurityGroup):
    can_inline_rule = False

    def __init__(self, scope: Construct, id: str, *, physical_name: str | None = None) -> None:
        super().__init__(scope, id, physical_name=physical_name)
        self._indirect = 0
        self.connections: Connections = Connections(security_groups=[self])

    @property
    def unique_id(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """Return the text by which the group is distinguished in the names of rules."""
        return Names.node_unique_id(self.node)

    def to_ingress_rule_config(self) -> dict[str, Any]:
        """Write the group as the source of a rule."""
        return {"SourceSecurityGroupId": self.security_group_id}

    def to_egress_rule_config(self) -> dict[str, Any]:
        """Write the group as the destination of a rule."""
        return {"DestinationSecurityGroupId": self.security_group_id}

    def add_ingress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections from ``peer``."""
        text = description if description is not None else f"from {peer.unique_id}:{connection}"
        scope, id = self._rule_scope(peer, connection, "from", remote_rule)
        if scope.node.try_find_child(id) is None:
            rule = {**peer.to_ingress_rule_config(), **connection.to_rule_json()}
            _cfn.CfnSecurityGroupIngress(
                scope, id, **_keywords(rule), description=text, group_id=self.security_group_id
            )

    def add_egress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections to ``peer``."""
        text = description if description is not None else f"to {peer.unique_id}:{connection}"
        scope, id = self._rule_scope(peer, connection, "to", remote_rule)
        if scope.node.try_find_child(id) is None:
            rule = {**peer.to_egress_rule_config(), **connection.to_rule_json()}
            _cfn.CfnSecurityGroupEgress(scope, id, **_keywords(rule), description=text, group_id=self.security_group_id)

    def _rule_scope(self, peer: IPeer, connection: Port, way: str, remote: bool | None) -> tuple[Construct, str]:
        if remote and isinstance(peer, _SecurityGroupBase) and Stack.of(peer) is not Stack.of(self):
            return peer, f"{self.unique_id}:{connection} {'to' if way == 'from' else 'from'}"
        return self, f"{way} {self._shown(peer)}:{connection}".replace("/", "_", 1)

    def _shown(self, peer: IPeer) -> str:
        if not Token.is_unresolved(peer.unique_id):
            return peer.unique_id
        count, self._indirect = self._indirect, self._indirect + 1
        return f"'{{IndirectPeer{self._indirect}}}'" if count else "{IndirectPeer}"


class SecurityGroup(_SecurityGroupBase):
    """A security group: the traffic that is allowed in and out.

    https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html

    :param vpc: the network to which the group belongs
    :param allow_all_ipv6_outbound: whether all IPv6 traffic may leave; default no
    :param allow_all_outbound: whether all IPv4 traffic may leave; default yes
    :param description: a remark, up to 255 characters; default the construct's path
    :param disable_inline_rules: whether each rule is a resource of its own; default no
    :param security_group_name: the group's name, up to 255 characters; default generated by CloudFormation
    """

    can_inline_rule = False

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        vpc: IVpc,
        allow_all_ipv6_outbound: bool | None = None,
        allow_all_outbound: bool | None = None,
        description: str | None = None,
        disable_inline_rules: bool | None = None,
        security_group_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=security_group_name)
        self.allow_all_outbound: bool = allow_all_outbound is not False
        self.allow_all_ipv6_outbound: bool = bool(allow_all_ipv6_outbound)
        asked = self.node.try_get_context(_NOT_INLINE) if disable_inline_rules is None else disable_inline_rules
        self._apart = bool(asked)
        self._ingress: list[dict[str, Any]] = []
        self._egress: list[dict[str, Any]] = []
        resource = _cfn.CfnSecurityGroup(
            self,
            "Resource",
            group_description=description or self.node.path,
            group_name=self.physical_name,
            security_group_egress=Lazy.any(lambda: self._egress, omit_empty_array=True),
            security_group_ingress=Lazy.any(lambda: self._ingress, omit_empty_array=True),
            vpc_id=vpc.vpc_id,
        )
        self.security_group_id: str = resource.attr_group_id
        self.security_group_vpc_id: str = resource.attr_vpc_id
        self.security_group_name: str = resource.ref
        self._add_default_rules()

    @staticmethod
    def from_security_group_id(
        scope: Construct,
        id: str,
        security_group_id: str,
        *,
        allow_all_ipv6_outbound: bool | None = None,
        allow_all_outbound: bool | None = None,
        mutable: bool | None = None,
    ) -> ISecurityGroup:
        """Import an existing group; ``mutable=False`` leaves its rules unchanged."""
        return _Imported(
            scope,
            id,
            security_group_id,
            allow_all_outbound=allow_all_outbound is not False,
            allow_all_ipv6_outbound=bool(allow_all_ipv6_outbound),
            mutable=mutable is not False,
        )

    @staticmethod
    def is_security_group(x: object) -> bool:
        """Return whether ``x`` is a security group."""
        return isinstance(x, _SecurityGroupBase)

    def add_ingress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections from ``peer``."""
        if not peer.can_inline_rule or not connection.can_inline_rule or self._apart:
            return super().add_ingress_rule(peer, connection, description, remote_rule)
        text = description if description is not None else f"from {peer.unique_id}:{connection}"
        self._inline(self._ingress, {**peer.to_ingress_rule_config(), **connection.to_rule_json(), "Description": text})

    def add_egress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        """Allow connections to ``peer``; needs ``allow_all_outbound=False``."""
        v6 = "CidrIpv6" in peer.to_egress_rule_config()
        if self.allow_all_ipv6_outbound if v6 else self.allow_all_outbound:
            if not remote_rule:
                keyword = "allow_all_ipv6_outbound" if v6 else "allow_all_outbound"
                Annotations.of(self).add_warning_v2(
                    f"@aws-cdk/aws-ec2:ipv{6 if v6 else 4}IgnoreEgressRule",
                    f"Ignoring Egress rule since '{keyword}' is True; set it to False to add rules of your own",
                )
            return None
        if not v6:
            self._remove_nothing_rule()
        if not peer.can_inline_rule or not connection.can_inline_rule or self._apart:
            return super().add_egress_rule(peer, connection, description, remote_rule)
        text = description if description is not None else f"from {peer.unique_id}:{connection}"
        rule = {**peer.to_egress_rule_config(), **connection.to_rule_json(), "Description": text}
        if rule["IpProtocol"] == "-1" and (rule.get("CidrIp") == "0.0.0.0/0" or rule.get("CidrIpv6") == "::/0"):
            raise AuthoringError(
                "a rule that lets all traffic out can't be added; set allow_all_outbound=True (IPv4) or "
                "allow_all_ipv6_outbound=True (IPv6) instead",
                code="CannotAddTrafficEgressRule",
                path=self.node.path,
                kind=type(self).__name__,
            )
        return self._inline(self._egress, rule)

    def _inline(self, rules: list[dict[str, Any]], rule: dict[str, Any]) -> None:
        if not any(_bare(known) == _bare(rule) for known in rules):
            rules.append(rule)

    def _add_default_rules(self) -> None:
        rule = _ALL_OUT if self.allow_all_outbound else _NOTHING_OUT
        if self._apart:
            peer = Peer.ipv4(str(rule["CidrIp"]))
            port = Port.all_traffic() if self.allow_all_outbound else Port.icmp_type_and_code(252, 86)
            super().add_egress_rule(peer, port, str(rule["Description"]), False)
        else:
            self._egress.append(rule)
        if not self.allow_all_ipv6_outbound:
            return
        text = "Allow all outbound ipv6 traffic by default"
        if self._apart:
            super().add_egress_rule(Peer.any_ipv6(), Port.all_traffic(), text, False)
        else:
            self._egress.append({"IpProtocol": "-1", "CidrIpv6": "::/0", "Description": text})

    def _remove_nothing_rule(self) -> None:
        if self._apart:
            nothing = Peer.ipv4(str(_NOTHING_OUT["CidrIp"]))
            scope, id = self._rule_scope(nothing, Port.icmp_type_and_code(252, 86), "to", False)
            scope.node.try_remove_child(id)
        elif _NOTHING_OUT in self._egress:
            self._egress.remove(_NOTHING_OUT)


class _Imported(_SecurityGroupBase):
    def __init__(
        self,
        scope: Construct,
        id: str,
        security_group_id: str,
        *,
        allow_all_outbound: bool,
        allow_all_ipv6_outbound: bool,
        mutable: bool,
    ) -> None:
        self.security_group_id = security_group_id
        super().__init__(scope, id)
        self.allow_all_outbound = allow_all_outbound
        self.allow_all_ipv6_outbound = allow_all_ipv6_outbound
        self._mutable = mutable

    def add_ingress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        if self._mutable:
            super().add_ingress_rule(peer, connection, description, remote_rule)

    def add_egress_rule(
        self, peer: IPeer, connection: Port, description: str | None = None, remote_rule: bool | None = None
    ) -> None:
        if self._mutable and not self.allow_all_outbound:
            super().add_egress_rule(peer, connection, description, remote_rule)


def _bare(rule: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in rule.items() if name != "Description"}


_SNAKE = {
    "CidrIp": "cidr_ip", "CidrIpv6": "cidr_ipv6", "FromPort": "from_port", "ToPort": "to_port",
    "IpProtocol": "ip_protocol", "SourcePrefixListId": "source_prefix_list_id",
    "SourceSecurityGroupId": "source_security_group_id",
    "SourceSecurityGroupOwnerId": "source_security_group_owner_id",
    "DestinationPrefixListId": "destination_prefix_list_id",
    "DestinationSecurityGroupId": "destination_security_group_id",
}  # fmt: skip


def _keywords(rule: dict[str, Any]) -> dict[str, Any]:
    return {_SNAKE[name]: value for name, value in rule.items()}
