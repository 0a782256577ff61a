"""Names and ARNs as the service has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..drivers import partition_of
from ._faults import ApiError

__all__ = ["Account", "Arn", "check_name", "check_role", "read_arn"]

_ROLE = re.compile(r"arn:aws[a-z-]*:iam::\d{12}:role/.+")
_REFUSED = re.compile(r"""[\s<>{}\[\]?*"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f￾￿\ud800-\udfff]""")


def check_name(name: str) -> str:
    """Return a name that a machine, execution or activity may have.

    :raises ApiError: InvalidName
    """
    if not 1 <= len(name) <= 80 or _REFUSED.search(name):
        raise ApiError("InvalidName", f"Invalid Name: '{name}'")
    return name


@dataclass(frozen=True, slots=True)
class Account:
    """An account in a Region."""

    account: str = "123456789012"
    region: str = "us-east-1"

    @property
    def partition(self) -> str:
        """The region's partition."""
        return partition_of(self.region)

    @property
    def prefix(self) -> str:
        """What the ARNs of this account and region begin with."""
        return f"arn:{self.partition}:states:{self.region}:{self.account}:"

    def arn(self, kind: str, rest: str) -> str:
        """Write an ARN of the service."""
        return f"{self.prefix}{kind}:{rest}"


@dataclass(frozen=True, slots=True)
class Arn:
    """An ARN of the service, read.

    :ivar kind: stateMachine, execution, express, activity or mapRun
    :ivar name: of the machine or activity, with the label of a Map
    :ivar rest: what follows: a version, an alias, an execution's name
    """

    text: str
    kind: str
    name: str
    rest: str

    @property
    def machine(self) -> str:
        """Return the machine's ARN without version, alias or label."""
        head = self.text.split(":")[:5]
        return ":".join([*head, "stateMachine", self.name.partition("/")[0]])

    @property
    def label(self) -> str:
        """Return the label of the Map that it is about, or nothing."""
        return self.name.partition("/")[2]


def read_arn(text: str, *kinds: str) -> Arn:
    """Read an ARN.

    :param kinds: what it may be the ARN of
    :raises ApiError: InvalidArn
    """
    parts = text.split(":")
    if len(parts) < 7 or parts[0] != "arn" or parts[2] != "states" or not parts[1].startswith("aws") or not parts[6]:
        raise ApiError("InvalidArn", f"Invalid Arn: 'Invalid ARN prefix: {text}'")
    if parts[5] not in kinds:
        raise ApiError("InvalidArn", f"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'")
    return Arn(text, parts[5], parts[6], ":".join(parts[7:]))


def check_role(text: str) -> str:
    """Return the ARN of a role.

    :raises ApiError: InvalidArn
    """
    if _ROLE.fullmatch(text) is None:
        raise ApiError("InvalidArn", f"Invalid Role Arn: '{text}'")
    return text
