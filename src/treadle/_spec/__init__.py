"""Facts about the AWS CDK and CloudFormation as compressed tables, one a module of ``aws_cdk``.

Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; the tables are not to be edited. What the keys of a table
mean is told in scripts/spec/tables.py. Each is compressed with the text that many have in common, ``dictionary.z``: all
together take a sixth less room.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import PurePath
from typing import Any

__all__ = ["read_dictionary", "read_table", "unpacked"]


def _data(name: str) -> bytes:
    path = str(PurePath(__file__).with_name(name))
    data: bytes = __spec__.loader.get_data(path)  # type: ignore[union-attr]  # works inside a zip file too
    return data


@cache
def read_dictionary() -> bytes:
    """Return the text that tables have in common."""
    return zlib.decompress(_data("dictionary.z"))


def unpacked(data: bytes) -> bytes:
    """Return the JSON text of a compressed table."""
    return zlib.decompressobj(zdict=read_dictionary()).decompress(data)


@cache
def read_table(module: str) -> dict[str, Any]:
    """Return the table of a module of ``aws_cdk``, such as ``aws_glue``; ``core`` is the root module.

    :raises FileNotFoundError: when the CDK has no such module
    """
    table: dict[str, Any] = json.loads(unpacked(_data(f"{module}.json.z")))
    return table
