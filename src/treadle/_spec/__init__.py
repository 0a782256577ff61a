"""Facts about the AWS CDK and CloudFormation as compressed tables, one a module of ``aws_cdk``.

Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited. What the keys of a table mean is told in
scripts/spec/tables.py. ``tables.bin`` has all of them: the length of an index in four bytes, the index (module → place
and length), and the tables, each compressed with the text that many have in common, ``dictionary.z``. One file takes a
quarter less room in a wheel than one for each module.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import PurePath
from typing import Any

__all__ = ["read_dictionary", "read_table", "table_modules", "unpacked"]


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
def _tables() -> tuple[dict[str, list[int]], memoryview]:
    """Return where each module's table is, and the tables."""
    data = memoryview(_data("tables.bin"))
    end = 4 + int.from_bytes(data[:4], "big")
    index: dict[str, list[int]] = json.loads(zlib.decompress(data[4:end]))
    return index, data[end:]


def table_modules() -> list[str]:
    """Return the modules of ``aws_cdk`` that have a table."""
    return sorted(_tables()[0])


@cache
def read_table(module: str) -> dict[str, Any]:
    """Return the table of a module of ``aws_cdk``, such as ``aws_glue``; ``core`` is the root module.

    :raises FileNotFoundError: when the CDK has no such module
    """
    index, data = _tables()
    if module not in index:
        raise FileNotFoundError(f"aws_cdk has no module {module}")
    start, length = index[module]
    table: dict[str, Any] = json.loads(unpacked(bytes(data[start : start + length])))
    return table
