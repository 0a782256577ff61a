"""CREATE TABLE AS and INSERT INTO: a query's rows as an object of a table.

https://docs.aws.amazon.com/athena/latest/ug/create-table-as.html
https://docs.aws.amazon.com/athena/latest/ug/insert-into.html
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import sqlglot
from sqlglot.errors import TokenError

from ...errors import MissingExtraError
from ._dialect import Athena
from ._failures import QueryError, unsupported
from ._tables import JSON_SERDES, LAZY_SERDE, PARQUET_SERDE
from ._types import INTEGERS, AthenaType
from ._values import written

__all__ = ["Write", "content_of", "hive_name", "parse_write"]

_SERDES: Final = {"PARQUET": PARQUET_SERDE, "JSON": "org.apache.hive.hcatalog.data.JsonSerDe", "TEXTFILE": LAZY_SERDE}
_PROPERTIES: Final = frozenset({"format", "external_location", "field_delimiter"})
_HIVE: Final = {"varchar": "string", "integer": "int"}
_HEADER: Final = re.compile(r"(?P<create>CREATE TABLE (?P<kept>IF NOT EXISTS )?)|INSERT INTO ")


@dataclass(frozen=True, slots=True)
class Write:
    """A statement that writes rows.

    :param table: database and table
    :param query: the query whose rows are written
    :param create: whether the table is created
    :param kept: whether a table that exists is left as it is
    :param properties: those of WITH
    :param columns: the columns that INSERT INTO names
    """

    table: tuple[str, str]
    query: str
    create: bool
    kept: bool
    properties: dict[str, str]
    columns: list[str]

    @property
    def serde(self) -> str:
        """The SerDe of the table that is created."""
        kind = self.properties.get("format", "PARQUET").upper()
        if kind not in _SERDES:
            raise unsupported(f"CREATE TABLE AS with the format {kind}")
        return _SERDES[kind]


def parse_write(sql: str, database: str) -> Write | None:
    """Return a statement that writes rows; None for any other.

    :raises QueryError: when it begins as one and does not go on so
    """
    try:
        tokens = sqlglot.tokenize(sql, dialect=Athena)
    except TokenError:
        return None
    words = [token.text.upper() for token in tokens]
    header = _HEADER.match(" ".join(words) + " ")
    if header is None:
        return None
    at = header[0].count(" ")
    parts = [words[at].lower()] if at < len(words) else []
    at += 1
    while at + 1 < len(words) and words[at] == ".":
        parts.append(words[at + 1].lower())
        at += 2
    properties: dict[str, str] = {}
    columns: list[str] = []
    create = bool(header["create"])
    if create and words[at : at + 2] == ["WITH", "("]:
        at, properties = _properties([token.text for token in tokens], at + 2)
    if not create and words[at : at + 1] == ["("] and words[at + 1 : at + 2] not in (["SELECT"], ["WITH"], ["VALUES"]):
        end = words.index(")", at) if ")" in words[at:] else len(words)
        columns = [word.lower() for word in words[at + 1 : end] if word != ","]
        at = end + 1
    if create and words[at : at + 1] != ["AS"]:
        raise unsupported("CREATE TABLE without EXTERNAL and without AS")
    at += create
    if at >= len(tokens) or not parts:
        raise QueryError("mismatched input '<EOF>'. Expecting: <query>")
    table = (parts[-2] if len(parts) > 1 else database, parts[-1])
    return Write(table, sql[tokens[at].start :], create, bool(header["kept"]), properties, columns)


def _properties(texts: list[str], at: int) -> tuple[int, dict[str, str]]:
    made: dict[str, str] = {}
    while at + 2 < len(texts) and texts[at + 1] == "=":
        name = texts[at].lower()
        if name not in _PROPERTIES:
            raise unsupported(f"the property {name} in CREATE TABLE AS")
        made[name] = texts[at + 2]
        at += 3
        if texts[at : at + 1] != [","]:
            break
        at += 1
    if texts[at : at + 1] != [")"]:
        raise QueryError(f"mismatched input '{texts[at] if at < len(texts) else '<EOF>'}'. Expecting: ',', ')'")
    return at + 1, made


def hive_name(kind: AthenaType) -> str:
    """Return the name of a type in the Glue catalog.

    :raises QueryError: for a type that no table has
    """
    if kind.name == "row":
        fields = zip(kind.fields, kind.children, strict=True)
        return "struct<" + ",".join(f"{name}:{hive_name(child)}" for name, child in fields) + ">"
    if kind.children:
        return f"{kind.name}<{','.join(map(hive_name, kind.children))}>"
    if not kind.known:
        raise QueryError(f"NOT_SUPPORTED: Unsupported Hive type: {kind}")
    return _HIVE.get(kind.name, str(kind))


def content_of(
    serde: str, settings: dict[str, Any], columns: Sequence[tuple[str, AthenaType]], rows: list[list[Any]]
) -> bytes:
    """Return rows as an object of a table.

    :param settings: those of the SerDe
    """
    if serde in JSON_SERDES:
        lines = [{name: _json(cell, kind) for (name, kind), cell in zip(columns, row, strict=True)} for row in rows]
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    for name, kind in columns:
        if kind.children:
            raise unsupported(f"writing the column '{name}' of the type {kind} to a table that is not JSON")
    if serde == LAZY_SERDE:
        delimiter = str(settings.get("field.delim") or "\x01")
        null = str(settings.get("serialization.null.format", "\\N"))
        kinds = [kind for _, kind in columns]
        texts = [[_text(cell, kind, delimiter, null) for cell, kind in zip(row, kinds, strict=True)] for row in rows]
        return "".join(delimiter.join(row) + "\n" for row in texts).encode()
    if serde == PARQUET_SERDE:
        return _parquet(columns, rows)
    raise unsupported(f"writing to tables of the format {serde}")


def _json(value: Any, kind: AthenaType) -> Any:
    if value is None:
        return None
    if kind.name == "array":
        return [_json(item, kind.children[0]) for item in value]
    if kind.name == "map":
        return {str(written(key, kind.children[0])): _json(item, kind.children[1]) for key, item in value.items()}
    if kind.name == "row":
        items = value.values() if isinstance(value, dict) else value
        return {name: _json(item, child) for name, item, child in zip(kind.fields, items, kind.children, strict=True)}
    plain = kind.name == "boolean" or kind.name in INTEGERS or (kind.name == "double" and abs(value) < float("inf"))
    return value if plain else written(value, kind)


def _text(value: Any, kind: AthenaType, delimiter: str, null: str) -> str:
    text = written(value, kind)
    if text is None:
        return null
    if delimiter in text or "\n" in text:
        raise unsupported("writing text with the delimiter or a line's end in it")
    return text


def _parquet(columns: Sequence[tuple[str, AthenaType]], rows: list[list[Any]]) -> bytes:
    try:
        import pyarrow  # type: ignore[import-untyped,unused-ignore]
        from pyarrow import parquet
    except ImportError:
        raise QueryError(f"NOT_SUPPORTED: {MissingExtraError('writing a table of Parquet', 'parquet')}") from None
    types = {
        "boolean": pyarrow.bool_(), "tinyint": pyarrow.int8(), "smallint": pyarrow.int16(), "integer": pyarrow.int32(),
        "bigint": pyarrow.int64(), "float": pyarrow.float32(), "double": pyarrow.float64(), "varchar": pyarrow.string(),
        "date": pyarrow.date32(), "timestamp": pyarrow.timestamp("ms"),
    }  # fmt: skip
    fields, arrays = [], []
    for i, (name, kind) in enumerate(columns):
        made = pyarrow.decimal128(kind.precision, kind.scale) if kind.name == "decimal" else types[kind.name]
        cells = [row[i] for row in rows]
        if kind.name == "timestamp":
            cells = [cell and cell.replace(microsecond=cell.microsecond // 1000 * 1000) for cell in cells]
        if kind.name == "decimal":
            cells = [None if cell is None else Decimal(cell) for cell in cells]
        fields.append(pyarrow.field(name, made))
        arrays.append(pyarrow.array(cells, made))
    buffer = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_arrays(arrays, schema=pyarrow.schema(fields)), buffer)
    return buffer.getvalue()
