"""Facts about the AWS CDK and CloudFormation as compressed tables, one a module of ``aws_cdk``.

Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; the tables are not to be edited. What the keys of a table
mean is told in scripts/spec/tables.py.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import PurePath
from typing import Any

__all__ = ["read_table"]


@cache
def read_table(module: str) -> dict[str, Any]:
    """Return the table of a module of ``aws_cdk``, such as ``aws_glue``; ``core`` is the root module.

    :raises FileNotFoundError: when the CDK has no such module
    """
    path = str(PurePath(__file__).with_name(f"{module}.json.z"))
    data: bytes = __spec__.loader.get_data(path)  # type: ignore[union-attr]  # works inside a zip file too
    table: dict[str, Any] = json.loads(zlib.decompress(data))
    return table
