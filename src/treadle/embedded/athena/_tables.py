"""Tables of the Glue catalog: their columns, and the rows of their objects in S3."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from ...errors import MissingExtraError
from ...services._formats import FormatError, JsonLinesDecoder, ParquetDecoder, decompressor
from ._failures import QueryError, unsupported
from ._types import AthenaType, parse_hive
from ._values import read_cell

__all__ = ["JSON_SERDES", "LAZY_SERDE", "PARQUET_SERDE", "Table", "table_of"]

Call = Callable[..., Any]
"""Call an operation: service, operation, parameters."""

LAZY_SERDE: Final = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
_QUOTED: Final = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
JSON_SERDES: Final = frozenset({"org.openx.data.jsonserde.JsonSerDe", "org.apache.hive.hcatalog.data.JsonSerDe"})
PARQUET_SERDE: Final = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
_LARGEST: Final = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    :param columns: name and type, those of partitions last
    """

    name: str
    columns: list[tuple[str, AthenaType]]
    _told: Mapping[str, Any]
    _call: Call
    _repaired: bool

    @property
    def location(self) -> str:
        """Where the objects of the table are."""
        return str((self._told.get("StorageDescriptor") or {}).get("Location") or "")

    @property
    def partitioned(self) -> bool:
        """Whether the table has partitions."""
        return bool(self._told.get("PartitionKeys"))

    @property
    def serde(self) -> tuple[str, dict[str, Any]]:
        """The table's SerDe and its settings."""
        serde = (self._told.get("StorageDescriptor") or {}).get("SerdeInfo") or {}
        return serde.get("SerializationLibrary") or LAZY_SERDE, dict(serde.get("Parameters") or {})

    def rows(self) -> Iterator[list[Any]]:
        """Return the rows, in the order of the objects' names.

        :raises QueryError: when an object can't be read
        """
        storage = self._told.get("StorageDescriptor") or {}
        keys = [column["Name"].lower() for column in self._told.get("PartitionKeys") or []]
        plain = self.columns[: len(self.columns) - len(keys)]
        for location, values, descriptor in self._places(storage, keys):
            for key, content in self._objects(location):
                given = values if values is not None else _in_path(key, keys)
                if given is None:
                    continue
                partition = [read_cell(value, kind) for value, (_, kind) in zip(given, self.columns[len(plain) :])]
                for row in self._read(key, content, descriptor, plain):
                    yield [*row, *partition]

    def _places(self, storage: Mapping[str, Any], keys: list[str]) -> Iterator[tuple[str, list[str] | None, Any]]:
        location = storage.get("Location") or ""
        if not keys:
            yield location, [], storage
            return
        parameters = self._told.get("Parameters") or {}
        if str(parameters.get("projection.enabled")).lower() == "true" or self._repaired:
            if parameters.get("storage.location.template"):
                raise unsupported("a storage.location.template")
            yield location, None, storage
            return
        named = {"DatabaseName": self._told["DatabaseName"], "TableName": self._told["Name"]}
        for partition in self._call("glue", "getPartitions", **named)["Partitions"]:
            descriptor = {**storage, **(partition.get("StorageDescriptor") or {})}
            yield descriptor.get("Location") or "", partition["Values"], descriptor

    def _objects(self, location: str) -> Iterator[tuple[str, bytes]]:
        parts = urlsplit(location)
        if parts.scheme not in ("s3", "s3a", "s3n") or not parts.netloc:
            raise QueryError(f"HIVE_UNKNOWN_ERROR: the location '{location}' of {self.name} is no place in S3")
        prefix = parts.path.lstrip("/")
        prefix = f"{prefix.rstrip('/')}/" if prefix else ""
        token: dict[str, str] = {}
        size = 0
        while True:
            told = self._call("s3", "listObjectsV2", Bucket=parts.netloc, Prefix=prefix, **token)
            for entry in told.get("Contents") or []:
                key = entry["Key"]
                if key.endswith("/") or any(part[:1] in ("_", ".") for part in key[len(prefix) :].split("/")):
                    continue
                size += entry["Size"]
                if size > _LARGEST:
                    raise unsupported(f"a table of more than {_LARGEST >> 20} MB")
                unpack = decompressor(key, whole=True)
                yield key, b"".join(unpack(self._call("s3", "getObject", Bucket=parts.netloc, Key=key)["Body"]))
            if not told.get("NextContinuationToken"):
                return
            token = {"ContinuationToken": told["NextContinuationToken"]}

    # ------------------------------------------------------------ formats

    def _read(
        self, key: str, content: bytes, storage: Mapping[str, Any], columns: list[tuple[str, AthenaType]]
    ) -> Iterator[list[Any]]:
        serde = storage.get("SerdeInfo") or {}
        library = serde.get("SerializationLibrary") or LAZY_SERDE
        settings = {**(self._told.get("Parameters") or {}), **(serde.get("Parameters") or {})}
        skipped = settings.get("skip.header.line.count", "0")
        if not str(skipped).isdecimal():
            raise unsupported(f"the skip.header.line.count {skipped}")
        try:
            if library in (LAZY_SERDE, _QUOTED):
                _check_plain(columns)
            if library == LAZY_SERDE:
                rows = _lazy(content.decode(), settings)
            elif library == _QUOTED:
                rows = _quoted(content.decode(), settings)
            elif library in JSON_SERDES or library == PARQUET_SERDE:
                yield from _objects_of(content, library, columns)
                return
            else:
                raise unsupported(f"tables of the format {library}")
            for i, row in enumerate(rows):
                if i < int(skipped):
                    continue
                cells = [*row, *([None] * max(0, len(columns) - len(row)))]
                made = [read_cell(cell, kind) for cell, (_, kind) in zip(cells, columns, strict=False)]
                if library == _QUOTED:
                    _check_quoted(cells, made, columns)
                yield made
        except UnicodeDecodeError:
            raise QueryError(f"HIVE_BAD_DATA: {key} is not UTF-8 text") from None
        except (FormatError, MissingExtraError) as error:
            raise QueryError(f"HIVE_CURSOR_ERROR: {key}: {error}") from None


def _check_plain(columns: list[tuple[str, AthenaType]]) -> None:
    for name, kind in columns:
        if kind.children:
            raise unsupported(f"the column '{name}' of the type {kind} in a table of text")


def _in_path(key: str, names: list[str]) -> list[str] | None:
    """Return the partition values in an object's name; None where it lacks one."""
    found = dict(part.partition("=")[::2] for part in key.split("/") if "=" in part)
    lower = {name.lower(): unquote(value) for name, value in found.items()}
    return [lower[name] for name in names] if all(name in lower for name in names) else None


def _lazy(text: str, settings: Mapping[str, Any]) -> Iterator[list[str | None]]:
    delimiter = str(settings.get("field.delim") or settings.get("separatorChar") or "\x01")
    null = str(settings.get("serialization.null.format", "\\N"))
    if settings.get("escape.delim"):
        raise unsupported("escape.delim")
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    for line in lines:
        yield [None if cell == null else cell for cell in line.removesuffix("\r").split(delimiter)]


def _quoted(text: str, settings: Mapping[str, Any]) -> Iterator[list[str | None]]:
    delimiter, quote, escape = (
        str(settings.get(name, default))
        for name, default in (("separatorChar", ","), ("quoteChar", '"'), ("escapeChar", "\\"))
    )
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote, escapechar=escape)
        for row in rows:
            if row:
                yield [*row]
    except (csv.Error, TypeError) as error:
        raise FormatError(f"the file is not CSV: {error}") from None


def _check_quoted(cells: list[str | None], made: list[Any], columns: list[tuple[str, AthenaType]]) -> None:
    """Refuse what OpenCSVSerde does: it has no NULL for cells that aren't of their column's type."""
    for i, (cell, value, (name, kind)) in enumerate(zip(cells, made, columns, strict=False)):
        if kind.name in ("date", "timestamp"):
            raise unsupported(
                f"the column '{name}' of the type {kind} in a table of OpenCSVSerde, where it is a number"
            )
        if cell is not None and value is None:
            raise QueryError(f"HIVE_BAD_DATA: Error parsing field value '{cell}' for field {i}: not of the type {kind}")


def _objects_of(content: bytes, library: str, columns: list[tuple[str, AthenaType]]) -> Iterator[list[Any]]:
    decoder = ParquetDecoder() if library == PARQUET_SERDE else JsonLinesDecoder()
    parts = [decoder.feed(content), *decoder.end()]
    for item in (one for part in parts for one in part):
        if not isinstance(item, dict):
            raise FormatError(f"a row is no object: {json.dumps(item)[:100]}")
        lower = {name.lower(): value for name, value in item.items()}
        yield [read_cell(lower.get(name), kind) for name, kind in columns]


def table_of(database: str, name: str, call: Call, repaired: bool) -> Table:
    """Look a table up in the Glue catalog.

    :raises ServiceError: when there is none: EntityNotFoundException
    :raises QueryError: when it is no table with a place in S3
    """
    told = call("glue", "getTable", DatabaseName=database, Name=name)["Table"]
    if told.get("TableType") == "VIRTUAL_VIEW":
        raise unsupported("views")
    given = [*((told.get("StorageDescriptor") or {}).get("Columns") or []), *(told.get("PartitionKeys") or [])]
    columns = [(column["Name"].lower(), parse_hive(column.get("Type") or "string")) for column in given]
    return Table(f"{database}.{name}", columns, {"DatabaseName": database, **told}, call, repaired)
