"""The partition that a region belongs to, which its ARNs begin with."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

__all__ = ["partition_of", "url_suffix_of"]

_PARTITIONS: Final = {
    "cn-": "aws-cn",
    "us-gov-": "aws-us-gov",
    "us-iso-": "aws-iso",
    "us-isob-": "aws-iso-b",
    "eu-isoe-": "aws-iso-e",
    "us-isof-": "aws-iso-f",
    "eusc-": "aws-eusc",
}
_SUFFIXES: Final = {
    "aws-cn": "amazonaws.com.cn",
    "aws-iso": "c2s.ic.gov",
    "aws-iso-b": "sc2s.sgov.gov",
    "aws-iso-e": "cloud.adc-e.uk",
    "aws-iso-f": "csp.hci.ic.gov",
    "aws-eusc": "amazonaws.eu",
}


@lru_cache(maxsize=256)
def partition_of(region: str) -> str:
    """Return a region's partition: `aws` for the commercial ones."""
    return next((partition for start, partition in _PARTITIONS.items() if region.startswith(start)), "aws")


def url_suffix_of(region: str) -> str:
    """Return the domain of a region's endpoints, which is CloudFormation's AWS::URLSuffix."""
    return _SUFFIXES.get(partition_of(region), "amazonaws.com")
