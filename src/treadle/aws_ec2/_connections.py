"""Connections: who may talk to whom, on which ports."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .._core.tokens import Token, number_text
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._security_group import ISecurityGroup

__all__ = ["Connections", "IConnectable", "IPeer", "Peer", "Port", "Protocol"]


T = TypeVar("T")


class Protocol(Enum):
    """Internet protocols."""

    ALL = "-1"
    TCP = "tcp"
    UDP = "udp"
    ICMP = "icmp"
    ICMPV6 = "icmpv6"
    ESP = "esp"
    AH = "ah"


def _shown(port: float) -> str:
    return "{IndirectPort}" if Token.is_unresolved(port) else number_text(port)


class Port:
    """A range of ports of a protocol.

    :param protocol: the protocol, such as TCP
    :param string_representation: how the range is shown in descriptions, such as ``443``
    :param from_port: the first port, or the type of ICMP message; default all
    :param to_port: the last port, or the code of ICMP message; default all
    """

    SSH: ClassVar[Port]
    SMTP: ClassVar[Port]
    DNS_UDP: ClassVar[Port]
    DNS_TCP: ClassVar[Port]
    HTTP: ClassVar[Port]
    POP3: ClassVar[Port]
    IMAP: ClassVar[Port]
    LDAP: ClassVar[Port]
    HTTPS: ClassVar[Port]
    SMB: ClassVar[Port]
    IMAPS: ClassVar[Port]
    POP3_S: ClassVar[Port]
    MSSQL: ClassVar[Port]
    NFS: ClassVar[Port]
    MYSQL_AURORA: ClassVar[Port]
    RDP: ClassVar[Port]
    POSTGRES: ClassVar[Port]

    def __init__(
        self,
        *,
        protocol: Protocol,
        string_representation: str,
        from_port: float | None = None,
        to_port: float | None = None,
    ) -> None:
        self._protocol, self._from, self._to = protocol, from_port, to_port
        self._text = string_representation
        self.can_inline_rule: bool = not Token.is_unresolved(from_port) and not Token.is_unresolved(to_port)

    @staticmethod
    def tcp(port: float) -> Port:
        """Return one TCP port."""
        return Port(protocol=Protocol.TCP, string_representation=_shown(port), from_port=port, to_port=port)

    @staticmethod
    def tcp_range(start_port: float, end_port: float) -> Port:
        """Return a range of TCP ports."""
        text = f"{_shown(start_port)}-{_shown(end_port)}"
        return Port(protocol=Protocol.TCP, string_representation=text, from_port=start_port, to_port=end_port)

    @staticmethod
    def all_tcp() -> Port:
        """Return all TCP ports."""
        return Port(protocol=Protocol.TCP, string_representation="ALL PORTS", from_port=0, to_port=65535)

    @staticmethod
    def udp(port: float) -> Port:
        """Return one UDP port."""
        return Port(protocol=Protocol.UDP, string_representation=f"UDP {_shown(port)}", from_port=port, to_port=port)

    @staticmethod
    def udp_range(start_port: float, end_port: float) -> Port:
        """Return a range of UDP ports."""
        text = f"UDP {_shown(start_port)}-{_shown(end_port)}"
        return Port(protocol=Protocol.UDP, string_representation=text, from_port=start_port, to_port=end_port)

    @staticmethod
    def all_udp() -> Port:
        """Return all UDP ports."""
        return Port(protocol=Protocol.UDP, string_representation="UDP ALL PORTS", from_port=0, to_port=65535)

    @staticmethod
    def icmp_type_and_code(type: float, code: float) -> Port:
        """Return one kind of ICMP message."""
        text = f"ICMP Type {number_text(type)} Code {number_text(code)}"
        return Port(protocol=Protocol.ICMP, string_representation=text, from_port=type, to_port=code)

    @staticmethod
    def icmp_type(type: float) -> Port:
        """Return a type of ICMP messages."""
        text = f"ICMP Type {number_text(type)}"
        return Port(protocol=Protocol.ICMP, string_representation=text, from_port=type, to_port=-1)

    @staticmethod
    def icmp_ping() -> Port:
        """Return pings."""
        return Port.icmp_type(8)

    @staticmethod
    def all_icmp() -> Port:
        """Return all ICMP messages."""
        return Port(protocol=Protocol.ICMP, string_representation="ALL ICMP", from_port=-1, to_port=-1)

    @staticmethod
    def all_icmp_v6() -> Port:
        """Return all ICMPv6 messages."""
        return Port(protocol=Protocol.ICMPV6, string_representation="ALL ICMPv6", from_port=-1, to_port=-1)

    @staticmethod
    def all_traffic() -> Port:
        """Return all traffic."""
        return Port(protocol=Protocol.ALL, string_representation="ALL TRAFFIC")

    @staticmethod
    def esp() -> Port:
        """Return ESP."""
        return Port(protocol=Protocol.ESP, string_representation="ESP 50", from_port=50, to_port=50)

    @staticmethod
    def ah() -> Port:
        """Return AH."""
        return Port(protocol=Protocol.AH, string_representation="AH 51", from_port=51, to_port=51)

    def to_rule_json(self) -> dict[str, Any]:
        """Write the range as a security group's rule has it."""
        rule: dict[str, Any] = {"IpProtocol": self._protocol.value}
        if self._from is not None:
            rule["FromPort"] = self._from
        if self._to is not None:
            rule["ToPort"] = self._to
        return rule

    def to_string(self) -> str:
        """Write the range for people."""
        return self._text

    def __str__(self) -> str:
        return self._text


_WELL_KNOWN = {
    "SSH": 22, "SMTP": 25, "DNS_TCP": 53, "HTTP": 80, "POP3": 110, "IMAP": 143, "LDAP": 389, "HTTPS": 443, "SMB": 445,
    "IMAPS": 993, "POP3_S": 995, "MSSQL": 1433, "NFS": 2049, "MYSQL_AURORA": 3306, "RDP": 3389, "POSTGRES": 5432,
}  # fmt: skip
for _name, _port in _WELL_KNOWN.items():
    setattr(Port, _name, Port.tcp(_port))
Port.DNS_UDP = Port.udp(53)


class IConnectable:
    """Interface of objects with network connections."""

    connections: Connections


class IPeer(IConnectable):
    """Interface of the other end of a connection."""

    can_inline_rule: bool
    unique_id: str

    def to_ingress_rule_config(self) -> dict[str, Any]:
        """Write the peer as the source of a rule."""
        raise NotImplementedError  # each implementation defines it

    def to_egress_rule_config(self) -> dict[str, Any]:
        """Write the peer as the destination of a rule."""
        raise NotImplementedError  # each implementation defines it


class _Address(IPeer):
    def __init__(self, text: str, ingress: dict[str, Any], egress: dict[str, Any], inline: bool = True) -> None:
        self.unique_id = text
        self.can_inline_rule = inline
        self._ingress, self._egress = ingress, egress
        self.connections = Connections(peer=self)

    def to_ingress_rule_config(self) -> dict[str, Any]:
        return dict(self._ingress)

    def to_egress_rule_config(self) -> dict[str, Any]:
        return dict(self._egress)


_V4 = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}(/\d+)?")
_V6 = re.compile(r"(?:[\da-f]{0,4}:){2,7}(?:[\da-f]{0,4})?(/\d+)?")


def _cidr(text: str, pattern: re.Pattern[str], version: str, whole: int) -> str:
    if Token.is_unresolved(text):
        return text
    match = pattern.fullmatch(text)
    if match is None:
        raise AuthoringError(f'Invalid {version} CIDR: "{text}"', code="InvalidCidr")
    if match.group(1) is None:
        raise AuthoringError(
            f'CIDR mask is missing in {version}: "{text}". Did you mean "{text}/{whole}"?', code="CidrMaskMissing"
        )
    return text


class Peer:
    """Create peers that are not resources of the app."""

    @staticmethod
    def ipv4(cidr_ip: str) -> IPeer:
        """Return a range of IPv4 addresses."""
        rule = {"CidrIp": _cidr(cidr_ip, _V4, "IPv4", 32)}
        return _Address(cidr_ip, rule, rule)

    @staticmethod
    def any_ipv4() -> IPeer:
        """Return every IPv4 address."""
        return Peer.ipv4("0.0.0.0/0")

    @staticmethod
    def ipv6(cidr_ip: str) -> IPeer:
        """Return a range of IPv6 addresses."""
        rule = {"CidrIpv6": _cidr(cidr_ip, _V6, "IPv6", 128)}
        return _Address(cidr_ip, rule, rule)

    @staticmethod
    def any_ipv6() -> IPeer:
        """Return every IPv6 address."""
        return Peer.ipv6("::/0")

    @staticmethod
    def prefix_list(prefix_list_id: str) -> IPeer:
        """Return a prefix list."""
        source, target = {"SourcePrefixListId": prefix_list_id}, {"DestinationPrefixListId": prefix_list_id}
        return _Address(prefix_list_id, source, target, inline=False)

    @staticmethod
    def security_group_id(security_group_id: str, source_security_group_owner_id: str | None = None) -> IPeer:
        """Return a security group by its id."""
        owner = source_security_group_owner_id
        if not Token.is_unresolved(security_group_id) and not re.fullmatch(r"sg-[a-z0-9]{8,17}", security_group_id):
            raise AuthoringError(f'Invalid security group ID: "{security_group_id}"', code="InvalidSecurityGroup")
        if owner and not Token.is_unresolved(owner) and not re.fullmatch(r"[0-9]{12}", owner):
            raise AuthoringError(f'Invalid security group owner ID: "{owner}"', code="InvalidSecurityGroupOwner")
        source = {"SourceSecurityGroupId": security_group_id}
        if owner:
            source["SourceSecurityGroupOwnerId"] = owner
        return _Address(security_group_id, source, {"DestinationSecurityGroupId": security_group_id})


class _Watched(Generic[T]):
    """A list that tells its listeners of what is added later."""

    def __init__(self, items: Sequence[T]) -> None:
        self.items = list(items)
        self._listeners: list[Callable[[T], None]] = []

    def push(self, *items: T) -> None:
        self.items.extend(items)
        for listener in list(self._listeners):
            for item in items:
                listener(item)

    def each(self, listener: Callable[[T], None]) -> None:
        for item in list(self.items):
            listener(item)
        self._listeners.append(listener)


class Connections(IConnectable):
    """The connections that an object's security groups allow.

    :param default_port: the port of methods with default_port in their name; default none
    :param peer: an address to which rules refer, besides the groups; default none
    :param security_groups: the groups that get the rules; default none
    """

    def __init__(
        self,
        *,
        default_port: Port | None = None,
        peer: IPeer | None = None,
        security_groups: Sequence[ISecurityGroup] | None = None,
    ) -> None:
        self.connections: Connections = self
        self.default_port = default_port
        self._groups: _Watched[ISecurityGroup] = _Watched(security_groups or ())
        self._rules: _Watched[IPeer] = _Watched([*(security_groups or ()), *([peer] if peer is not None else ())])
        self._skip = False
        self._remote = False

    @property
    def security_groups(self) -> list[ISecurityGroup]:
        """The security groups."""
        return list(self._groups.items)

    def add_security_group(self, *security_groups: ISecurityGroup) -> None:
        """Add security groups, with all rules made so far."""
        for group in security_groups:
            self._groups.push(group)
            self._rules.push(group)

    def allow_to(self, other: IConnectable, port_range: Port, description: str | None = None) -> None:
        """Allow connections from this to ``other``, on both sides."""
        self._connect(other, port_range, description, outward=True)

    def allow_from(self, other: IConnectable, port_range: Port, description: str | None = None) -> None:
        """Allow connections from ``other`` to this, on both sides."""
        self._connect(other, port_range, description, outward=False)

    def _connect(self, other: IConnectable, port: Port, description: str | None, *, outward: bool) -> None:
        if self._skip:
            return
        remote, there = self._remote, other.connections

        def add(group: ISecurityGroup) -> None:
            rule = group.add_egress_rule if outward else group.add_ingress_rule
            there._rules.each(lambda peer: rule(peer, port, description, remote))

        self._groups.each(add)
        self._skip = there._remote = True
        try:
            there._connect(self, port, description, outward=not outward)
        finally:
            self._skip = there._remote = False

    def allow_internally(self, port_range: Port, description: str | None = None) -> None:
        """Allow connections among the groups."""

        def add(group: ISecurityGroup) -> None:
            def both(peer: IPeer) -> None:
                group.add_ingress_rule(peer, port_range, description)
                group.add_egress_rule(peer, port_range, description)

            self._rules.each(both)

        self._groups.each(add)

    def allow_to_any_ipv4(self, port_range: Port, description: str | None = None) -> None:
        """Allow connections from this to every IPv4 address."""
        self.allow_to(Peer.any_ipv4(), port_range, description)

    def allow_from_any_ipv4(self, port_range: Port, description: str | None = None) -> None:
        """Allow connections from every IPv4 address to this."""
        self.allow_from(Peer.any_ipv4(), port_range, description)

    def _default(self, connections: Connections, method: str) -> Port:
        if connections.default_port is None:
            raise AuthoringError(
                f"{method} needs a default port, and there is none; use the method that takes a port_range",
                code="CannotCallAllowDefaultPort",
            )
        return connections.default_port

    def allow_default_port_from(self, other: IConnectable, description: str | None = None) -> None:
        """Allow connections from ``other`` to this on this one's default port."""
        self.allow_from(other, self._default(self, "allow_default_port_from"), description)

    def allow_default_port_internally(self, description: str | None = None) -> None:
        """Allow connections among the groups on the default port."""
        self.allow_internally(self._default(self, "allow_default_port_internally"), description)

    def allow_default_port_from_any_ipv4(self, description: str | None = None) -> None:
        """Allow connections from every IPv4 address to this on the default port."""
        self.allow_from_any_ipv4(self._default(self, "allow_default_port_from_any_ipv4"), description)

    def allow_default_port_to(self, other: IConnectable, description: str | None = None) -> None:
        """Allow connections from this to ``other`` on this one's default port."""
        self.allow_to(other, self._default(self, "allow_default_port_to"), description)

    def allow_to_default_port(self, other: IConnectable, description: str | None = None) -> None:
        """Allow connections from this to ``other`` on the other's default port."""
        self.allow_to(other, self._default(other.connections, "allow_to_default_port"), description)
