"""The partition that a region belongs to, which its ARNs begin with."""

from __future__ import annotations

from typing import Final

__all__ = ["partition_of"]

_PARTITIONS: Final = {
    "cn-": "aws-cn",
    "us-gov-": "aws-us-gov",
    "us-iso-": "aws-iso",
    "us-isob-": "aws-iso-b",
    "eu-isoe-": "aws-iso-e",
    "us-isof-": "aws-iso-f",
    "eusc-": "aws-eusc",
}


def partition_of(region: str) -> str:
    """Return a region's partition: `aws` for the commercial ones."""
    return next((partition for start, partition in _PARTITIONS.items() if region.startswith(start)), "aws")
