"""Addresses of a network, and how its subnets share them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .._core.tokens import Token
from ..errors import AuthoringError

__all__ = ["IIpAddresses", "IpAddresses"]


class IIpAddresses:
    """A network's range of addresses, allocated to subnets from its beginning.

    :param cidr_block: the range, such as ``10.0.0.0/16``; no token
    """

    def __init__(self, cidr_block: str) -> None:
        if Token.is_unresolved(cidr_block):
            raise AuthoringError("a network's CIDR must be known when it is divided; it is a token", code="CidrToken")
        address, _, mask = cidr_block.partition("/")
        parts = address.split(".")
        if not mask.isdigit() or len(parts) != 4 or not all(part.isdigit() and int(part) < 256 for part in parts):
            raise AuthoringError(f"{cidr_block!r} is no IPv4 CIDR, such as '10.0.0.0/16'", code="InvalidCidr")
        size = 2 ** (32 - int(mask))
        start = int.from_bytes(bytes(int(part) for part in parts), "big") // size * size
        self.cidr: str = f"{_text(start)}/{mask}"
        self._next, self._end = start, start + size

    def allocate(self, masks: Sequence[float | None]) -> list[str]:
        """Allocate a range for each mask; those without one share what is left."""
        given = {index: self._take(int(mask)) for index, mask in enumerate(masks) if mask is not None}
        open_ = [index for index, mask in enumerate(masks) if mask is None]
        if open_:
            rest = 32 - int(math.log2((self._end - self._next) // len(open_) or 1))
            given.update((index, self._take(rest)) for index in open_)
        return [given[index] for index in range(len(masks))]

    def _take(self, mask: int) -> str:
        if not 16 <= mask <= 28:
            raise AuthoringError(f"a subnet of /{mask} is asked for; allowed is /16 to /28", code="InvalidCidrRange")
        size = 2 ** (32 - mask)
        if self._next + size > self._end:
            raise AuthoringError(
                f"1 of /{mask} exceeds remaining space of {self.cidr}", code="SubnetCountExceedsRemainingSpace"
            )
        start = -(-self._next // size) * size
        self._next = start + size
        return f"{_text(start)}/{mask}"


def _text(address: int) -> str:
    return ".".join(str(part) for part in address.to_bytes(4, "big"))


class IpAddresses:
    """Create a network's range of addresses."""

    @staticmethod
    def cidr(cidr_block: str) -> IIpAddresses:
        """Use a range, such as ``10.0.0.0/16``."""
        return IIpAddresses(cidr_block)
