"""What the toolkit looks up: a value of the context, or a stand-in until it is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["look_up"]


def _subnets(letter: str, tables: tuple[str, str]) -> list[dict[str, str]]:
    return [
        {
            "availabilityZone": f"dummy1{zone}",
            "subnetId": f"{letter}-{number}",
            "routeTableId": table,
            "cidr": "1.2.3.4/5",
        }
        for zone, number, table in zip("ab", ("12345", "67890"), tables)
    ]


_PRIVATE = _subnets("p", ("rtb-12345p", "rtb-57890p"))
_STAND_IN = {
    "vpcId": "vpc-12345",
    "vpcCidrBlock": "1.2.3.4/5",
    "subnetGroups": [
        {"name": "Public", "type": "Public", "subnets": _subnets("s", ("rtb-12345s", "rtb-67890s"))},
        {"name": "Private", "type": "Private", "subnets": _PRIVATE},
        {"name": "Isolated", "type": "Isolated", "subnets": _PRIVATE},
    ],
}


def look_up(
    scope: Construct, filters: Mapping[str, str], region: str | None, options: Mapping[str, Any]
) -> tuple[Mapping[str, Any], bool]:
    """Return what is known of a network, and whether that is only a placeholder."""
    stack = Stack.of(scope)
    if Token.is_unresolved(stack.account) or Token.is_unresolved(stack.region):
        raise AuthoringError(
            f"Vpc.from_lookup needs to know where to look: give the stack {stack.stack_name!r} "
            'env=Environment(account="…", region="…")',
            code="LookupEnvironment",
            path=scope.node.path,
        )
    props: dict[str, Any] = {"account": stack.account, "region": region or stack.region, "filter": dict(filters)}
    props["returnAsymmetricSubnets"] = True
    props.update((name, value) for name, value in options.items() if value is not None)
    key = ":".join(["vpc-provider", *sorted(_flat("", props))])
    known = scope.node.try_get_context(key)
    if known is not None:
        return known, False
    stack.report_missing_context({"key": key, "provider": "vpc-provider", "props": props})
    return _STAND_IN, True


def _flat(prefix: str, props: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    for name, value in props.items():
        if isinstance(value, Mapping):
            found += _flat(f"{prefix}{name}.", value)
        else:
            text = ("true" if value else "false") if isinstance(value, bool) else str(value)
            found.append(f"{prefix}{name}={_escaped(text)}")
    return found


def _escaped(text: str) -> str:
    return text.replace("$", "$$").replace(":", "$:")
