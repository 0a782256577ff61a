"""Statements that make databases and tables known: CREATE and DROP, and MSCK REPAIR TABLE."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from ...services import ServiceError
from ._ddl_tokens import Token, Tokens, tokens_of
from ._failures import QueryError, unsupported

__all__ = ["define"]

_FORMATS: Final = {
    "PARQUET": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
    "TEXTFILE": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
}
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\", "'": "'", '"': '"'}


def define(sql: str, database: str, call: Callable[..., Any]) -> tuple[str, str] | None:
    """Carry out a statement; return the table whose partitions are to be found by their folders from now on.

    :param call: calls an operation: service, operation, parameters
    :raises QueryError: with its StateChangeReason
    """
    tokens = Tokens(tokens_of(sql))
    try:
        return _Definition(tokens, database, call).carry_out()
    except ServiceError as error:
        raise QueryError(f"FAILED: Execution Error, return code 1: {error.code}(message:{error.message})") from None


class _Definition:
    def __init__(self, tokens: Tokens, database: str, call: Callable[..., Any]) -> None:
        self._tokens = tokens
        self._database = database
        self._call = call

    def carry_out(self) -> tuple[str, str] | None:
        tokens = self._tokens
        if tokens.skip("MSCK", "REPAIR", "TABLE"):
            database, name = self._name()
            self._end()
            self._call("glue", "getTable", DatabaseName=database, Name=name)
            return database, name
        verb = tokens.next.word
        if verb not in ("CREATE", "DROP"):
            raise unsupported(verb or "this statement")
        tokens.take()
        if tokens.skip("DATABASE") or tokens.skip("SCHEMA"):
            self._schema(verb)
        elif tokens.skip("EXTERNAL", "TABLE") and verb == "CREATE":
            self._table()
        elif verb == "DROP" and tokens.skip("TABLE"):
            self._drop()
        else:
            raise unsupported(f"{verb} {tokens.next.value.upper()}")
        return None

    def _schema(self, verb: str) -> None:
        tokens = self._tokens
        kept = tokens.skip("IF", "NOT", "EXISTS") or tokens.skip("IF", "EXISTS")
        name = self._word().value.lower()
        about: dict[str, str] = {}
        while verb == "CREATE" and tokens.next.kind != "end":
            if tokens.skip("COMMENT"):
                about["Description"] = self._text()
            elif tokens.skip("LOCATION"):
                about["LocationUri"] = self._text()
            else:
                break
        if verb == "DROP" and not tokens.skip("CASCADE"):
            tokens.skip("RESTRICT")
        self._end()
        try:
            if verb == "CREATE":
                self._call("glue", "createDatabase", DatabaseInput={"Name": name, **about})
            else:
                self._call("glue", "deleteDatabase", Name=name)
        except ServiceError as error:
            if not kept or error.code not in ("AlreadyExistsException", "EntityNotFoundException"):
                raise

    def _drop(self) -> None:
        kept = self._tokens.skip("IF", "EXISTS")
        database, name = self._name()
        self._end()
        try:
            self._call("glue", "deleteTable", DatabaseName=database, Name=name)
        except ServiceError as error:
            if not kept or error.code != "EntityNotFoundException":
                raise

    def _table(self) -> None:
        tokens = self._tokens
        kept = tokens.skip("IF", "NOT", "EXISTS")
        database, name = self._name()
        storage: dict[str, Any] = {"Columns": self._columns()}
        serde: dict[str, Any] = {"SerializationLibrary": _FORMATS["TEXTFILE"], "Parameters": {}}
        table: dict[str, Any] = {"Name": name, "TableType": "EXTERNAL_TABLE", "StorageDescriptor": storage}
        while tokens.next.kind != "end":
            if tokens.skip("COMMENT"):
                tokens.take()
            elif tokens.skip("PARTITIONED", "BY"):
                table["PartitionKeys"] = self._columns()
            elif tokens.skip("ROW", "FORMAT"):
                self._row_format(serde)
            elif tokens.skip("WITH", "SERDEPROPERTIES"):
                serde["Parameters"] |= self._properties()
            elif tokens.skip("STORED", "AS"):
                if tokens.skip("INPUTFORMAT"):
                    tokens.take()
                    tokens.expect("OUTPUTFORMAT")
                    tokens.take()
                else:
                    kind = tokens.take().word
                    if kind not in _FORMATS:
                        raise unsupported(f"tables STORED AS {kind}")
                    if kind == "PARQUET":
                        serde["SerializationLibrary"] = _FORMATS[kind]
            elif tokens.skip("LOCATION"):
                storage["Location"] = self._text()
            elif tokens.skip("TBLPROPERTIES"):
                table["Parameters"] = self._properties()
            else:
                raise unsupported(f"{tokens.next.value.upper()} in CREATE EXTERNAL TABLE")
        storage["SerdeInfo"] = serde
        try:
            self._call("glue", "createTable", DatabaseName=database, TableInput=table)
        except ServiceError as error:
            if not kept or error.code != "AlreadyExistsException":
                raise

    def _row_format(self, serde: dict[str, Any]) -> None:
        tokens, parameters = self._tokens, serde["Parameters"]
        if tokens.skip("SERDE"):
            serde["SerializationLibrary"] = self._text()
            return
        tokens.expect("DELIMITED")
        while True:
            if tokens.skip("FIELDS", "TERMINATED", "BY"):
                parameters["field.delim"] = self._text()
            elif tokens.skip("LINES", "TERMINATED", "BY"):
                if self._text() != "\n":
                    raise unsupported("lines that end otherwise than with \\n")
            elif tokens.skip("NULL", "DEFINED", "AS"):
                parameters["serialization.null.format"] = self._text()
            elif tokens.skip("ESCAPED", "BY"):
                parameters["escape.delim"] = self._text()
            else:
                return

    def _columns(self) -> list[dict[str, str]]:
        tokens = self._tokens
        tokens.expect("(")
        made = []
        while True:
            column = {"Name": self._word().value.lower(), "Type": self._type()}
            if tokens.skip("COMMENT"):
                column["Comment"] = self._text()
            made.append(column)
            if not tokens.skip(","):
                tokens.expect(")")
                return made

    def _type(self) -> str:
        made, depth = self._word().value.lower(), 0
        while depth or self._tokens.next.word in ("<", "("):
            token = self._tokens.take()
            if token.kind == "end":
                raise self._tokens.mismatch("a type")
            depth += {"<": 1, "(": 1, ">": -1, ")": -1}.get(token.value, 0)
            made += token.value.lower()
        return made

    def _properties(self) -> dict[str, str]:
        tokens = self._tokens
        tokens.expect("(")
        made: dict[str, str] = {}
        while True:
            name = self._text()
            tokens.expect("=")
            made[name] = self._text()
            if not tokens.skip(","):
                tokens.expect(")")
                return made

    def _end(self) -> None:
        """Check that the statement ends here, before anything is done."""
        if self._tokens.next.kind != "end":
            raise self._tokens.mismatch("<EOF>")

    def _name(self) -> tuple[str, str]:
        parts = [self._word().value.lower()]
        while self._tokens.skip("."):
            parts.append(self._word().value.lower())
        return (parts[-2] if len(parts) > 1 else self._database), parts[-1]

    def _word(self) -> Token:
        if self._tokens.next.kind not in ("name", "quoted"):
            raise self._tokens.mismatch("<identifier>")
        return self._tokens.take()

    def _text(self) -> str:
        """Read text in either kind of quotes, with Hive's escapes."""
        if self._tokens.next.kind not in ("text", "quoted"):
            raise self._tokens.mismatch("<string>")
        text = self._tokens.take().value
        return re.sub(r"\\(\d{3}|.)", lambda found: _escape(found[1]), text)


def _escape(code: str) -> str:
    return chr(int(code, 8)) if code.isdecimal() and len(code) == 3 and max(code) < "8" else _ESCAPES.get(code, code)
