"""Names and ARNs as the service has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ._faults import ApiError

__all__ = ["Account", "Arn", "check_name", "read_arn"]

_REFUSED = re.compile(r"""[\s<>{}\[\]?*"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f￾￿\ud800-\udfff]""")


def check_name(name: str) -> str:
    """Give a name that a machine, execution or activity may have.

    :raises ApiError: InvalidName
    """
    if not 1 <= len(name) <= 80 or _REFUSED.search(name):
        raise ApiError("InvalidName", f"Invalid Name: '{name}'")
    return name


@dataclass(frozen=True, slots=True)
class Account:
    """Whose account it is, and where."""

    account: str = "123456789012"
    region: str = "us-east-1"
    partition: str = "aws"

    def arn(self, kind: str, rest: str) -> str:
        """Write an ARN of the service."""
        return f"arn:{self.partition}:states:{self.region}:{self.account}:{kind}:{rest}"


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
        """Give the machine's ARN without version or alias."""
        head = self.text.split(":")[:5]
        return ":".join([*head, "stateMachine", self.name])


def read_arn(text: str, *kinds: str) -> Arn:
    """Read an ARN.

    :param kinds: what it may be the ARN of
    :raises ApiError: InvalidArn
    """
    parts = text.split(":")
    if len(parts) < 7 or parts[0] != "arn" or parts[2] != "states" or not parts[1].startswith("aws"):
        raise ApiError("InvalidArn", f"Invalid Arn: 'Invalid ARN prefix: {text}'")
    if parts[5] not in kinds:
        raise ApiError("InvalidArn", f"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'")
    return Arn(text, parts[5], parts[6], ":".join(parts[7:]))
