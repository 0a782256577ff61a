"""Datasets as items: decoders that are fed with bytes and return the items that are complete.

decoder = decoder_for(source, key)
items = decoder.feed(part) ...
items = decoder.end()
"""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from ..asl import MISSING, ItemReader, JsonTextError, loads
from ..errors import MissingExtraError

__all__ = ["CsvDecoder", "Decoder", "FormatError", "JsonDecoder", "JsonLinesDecoder", "decoder_for", "decompressor"]

DELIMITERS: Final = {"COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t"}
_HEADER_BYTES: Final = 10_240
_QUOTED: Final = re.compile(r'(?:[^"\\]|""|\\.)*+')
_LONGEST_LINE: Final = 8 * 1_048_576
"""AWS's quota for one item is 8 MB."""
csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_LINE))

_PIECE: Final = 1_048_576
"""How much is unpacked at once."""

_FREE: Final = 32 * 1_048_576
_RATIO: Final = 100
"""A document that is held whole may grow by this factor once it is larger than `_FREE`."""


class FormatError(ValueError):
    """Report a dataset that is not in the format it should have."""


class Decoder:
    """Turn bytes into items.

    :cvar streams: whether items are complete before the end, so that memory doesn't grow with the object
    """

    streams = False

    def feed(self, data: bytes) -> list[Any]:
        """Decode the next bytes; return the items that they complete."""
        raise NotImplementedError  # each implementation defines it

    def end(self) -> Iterator[list[Any]]:
        """Yield the items that were still open, in parts."""
        raise NotImplementedError  # each implementation defines it


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FormatError(f"The file is not UTF-8 text: byte {error.start} can't be read") from None


class _Lines(Decoder):
    """Collect whole lines."""

    streams = True

    def __init__(self) -> None:
        self._rest = b""
        self._first = True

    def feed(self, data: bytes) -> list[Any]:
        """Decode the next part of the data; return the items that are complete."""
        if self._first and len(self._rest) + len(data) >= 3:
            data, self._rest, self._first = (self._rest + data).removeprefix(b"\xef\xbb\xbf"), b"", False
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > _LONGEST_LINE:
            raise FormatError(f"A line is longer than {_LONGEST_LINE:,} bytes")
        return self.take([_text(line) for line in lines])

    def end(self) -> Iterator[list[Any]]:
        """Yield the items that the end of the data completes."""
        rest, self._rest = self._rest, b""
        if self._first:
            rest = rest.removeprefix(b"\xef\xbb\xbf")
        yield self.take([_text(rest)] if rest else [], last=True)

    def take(self, lines: list[str], *, last: bool = False) -> list[Any]:
        raise NotImplementedError  # each implementation defines it


class JsonLinesDecoder(_Lines):
    """JSON Lines: one value a line; empty lines don't count."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def take(self, lines: list[str], *, last: bool = False) -> list[Any]:
        items = []
        for line in lines:
            self._number += 1
            if not line or line.isspace():
                continue
            try:
                items.append(loads(line))
            except JsonTextError as error:
                raise FormatError(f"Line {self._number} is not JSON: {error}") from None
        return items


class CsvDecoder(_Lines):
    """CSV with one header: an item is an object of texts; rows that are too short are filled with empty texts.

    https://docs.aws.amazon.com/step-functions/latest/dg/example-csv-parse-dist-map.html

    :param headers: the column names, when the first row is not the header
    :raises FormatError: when a column name occurs twice
    """

    def __init__(self, delimiter: str, headers: tuple[str, ...] | None = None) -> None:
        super().__init__()
        if headers is not None and len(set(headers)) < len(headers):
            raise FormatError("CSV headers cannot contain duplicates.")
        self._delimiter = delimiter
        self._headers = headers
        self._open: list[str] = []
        """The lines so far of a record whose quoted field goes on."""
        self._size = 0

    def take(self, lines: list[str], *, last: bool = False) -> list[Any]:
        try:
            return self._items(lines, last)
        except csv.Error as error:
            raise FormatError(f"The file is not CSV: {error}") from None

    def _items(self, lines: list[str], last: bool) -> list[Any]:
        items = []
        for row in csv.reader(
            self._records(lines, last), delimiter=self._delimiter, escapechar="\\", doublequote=True, strict=False
        ):
            if not row:
                continue
            if self._headers is None:
                if sum(len(name.encode()) for name in row) > _HEADER_BYTES:
                    raise FormatError("The CSV header is longer than 10 KiB")
                self._headers = tuple(row)
                continue
            missing = len(self._headers) - len(row)
            items.append(dict(zip(self._headers, row + [""] * missing if missing > 0 else row, strict=False)))
        return items

    def _records(self, lines: list[str], last: bool) -> Iterator[str]:
        """Join the lines of a record whose quoted field has line breaks."""
        for line in lines:
            quoted = self._ends_quoted(line, bool(self._open))
            self._size += len(line)
            if self._size > _LONGEST_LINE:
                raise FormatError(f"A record is longer than {_LONGEST_LINE:,} characters")
            if quoted:
                self._open.append(f"{line}\n")
                continue
            record = "".join([*self._open, line.removesuffix("\r")])
            self._open, self._size = [], 0
            yield record
        if last and self._open:
            record, self._open = "".join(self._open), []
            yield record

    def _ends_quoted(self, line: str, quoted: bool) -> bool:
        """Return whether a line ends inside a quoted field; a quotation mark within an unquoted field opens none.

        :param quoted: whether the line begins inside a quoted field
        """
        if '"' not in line:
            return quoted
        at = 0
        if not quoted and line.startswith('"'):
            quoted, at = True, 1
        while True:
            if quoted:
                found = _QUOTED.match(line, at)
                at = found.end() if found is not None else len(line)
                if at >= len(line):
                    return True
                at += 1
            at = line.find(self._delimiter, at) + 1
            if not at:
                return False
            quoted = line.startswith('"', at)
            at += quoted


class JsonDecoder(Decoder):
    """One JSON document; its value is one part, whatever it is.

    :param pointer: the JSON pointer of the items
    """

    def __init__(self, pointer: str = "") -> None:
        self._parts: list[bytes] = []
        self._pointer = pointer

    def feed(self, data: bytes) -> list[Any]:
        """Decode the next part of the data; return the items that are complete."""
        self._parts.append(data)
        return []

    def end(self) -> Iterator[Any]:
        """Yield the items that the end of the data completes."""
        try:
            value = loads(_text(b"".join(self._parts).removeprefix(b"\xef\xbb\xbf")))
        except JsonTextError as error:
            raise FormatError(f"The file is not JSON: {error}") from None
        self._parts = []
        yield self._found(value)

    def _found(self, value: Any) -> Any:
        for step in self._pointer.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            inner: Any = MISSING
            if isinstance(value, dict):
                inner = value.get(name, MISSING)
            elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
                inner = value[int(name)]
            if inner is MISSING:
                raise FormatError(f"The ItemsPointer '{self._pointer}' finds nothing in the file")
            value = inner
        return value


class ParquetDecoder(Decoder):
    """Parquet: an item a row, read a group of rows at a time.

    :raises MissingExtraError: when pyarrow isn't installed
    """

    def __init__(self) -> None:
        try:
            self._engine: Any = import_module("pyarrow.parquet")
        except ImportError:
            raise MissingExtraError("a dataset of the InputType PARQUET", "parquet") from None
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> list[Any]:
        """Decode the next part of the data; return the items that are complete."""
        self._parts.append(data)
        return []

    def end(self) -> Iterator[list[Any]]:
        """Yield the items that the end of the data completes."""
        try:
            file = self._engine.ParquetFile(io.BytesIO(b"".join(self._parts)))
            self._parts = []
            for batch in file.iter_batches(1_000):
                yield [{key: _plain(value) for key, value in row.items()} for row in batch.to_pylist()]
        except Exception as error:  # noqa: BLE001 (the engine's own classes are known only where it is installed)
            raise FormatError(f"The file is not Parquet: {error}") from None


def _plain(value: Any) -> Any:
    """Return a Parquet value as JSON."""
    if isinstance(value, dict):
        return {str(key): _plain(child) for key, child in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(child) for child in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def decoder_for(source: ItemReader) -> Decoder:
    """Return the decoder of a reader's InputType."""
    if source.input_type == "CSV":
        return CsvDecoder(DELIMITERS[source.delimiter], source.headers if source.header == "GIVEN" else None)
    if source.input_type == "JSONL":
        return JsonLinesDecoder()
    if source.input_type == "PARQUET":
        return ParquetDecoder()
    return JsonDecoder(source.pointer)


Unpack = Callable[[bytes], Iterator[bytes]]


def _unzip() -> Unpack:
    engine = zlib.decompressobj(wbits=31)

    def feed(data: bytes) -> Iterator[bytes]:
        """Yield what the next part of the data unpacks to."""
        nonlocal engine
        while data:
            try:
                yield engine.decompress(data, _PIECE)
            except zlib.error as error:
                raise FormatError(f"The file is not GZIP: {error}") from None
            data = engine.unconsumed_tail
            if engine.eof:
                data, engine = engine.unused_data, zlib.decompressobj(wbits=31)

    return feed


def _unzstd() -> Unpack:
    try:
        engine: Any = import_module("zstandard")
    except ImportError:
        raise MissingExtraError("a dataset compressed with ZSTD", "parquet") from None
    stream = engine.ZstdDecompressor().decompressobj(read_across_frames=True)

    def feed(data: bytes) -> Iterator[bytes]:
        """Yield what the next part of the data unpacks to."""
        # the library returns all at once, and a block of 128 KB may be four bytes long: so it is fed in small parts
        for start in range(0, len(data), 64):
            try:
                unpacked = bytes(stream.decompress(data[start : start + 64]))
            except engine.ZstdError as error:
                raise FormatError(f"The file is not ZSTD: {error}") from None
            if unpacked:
                yield unpacked

    return feed


def decompressor(key: str, *, whole: bool = False) -> Unpack:
    """Return what unpacks an object, by its name, piece by piece.

    :param whole: whether all of it is held in memory, so that how far it may grow is limited
    """
    name = key.casefold()
    if name.endswith((".gz", ".gzip")):
        unpack = _unzip()
    elif name.endswith((".zst", ".zstd")):
        unpack = _unzstd()
    else:
        return lambda data: iter((data,))
    return _limited(unpack) if whole else unpack


def _limited(unpack: Unpack) -> Unpack:
    packed = unpacked = 0

    def feed(data: bytes) -> Iterator[bytes]:
        """Yield what the next part of the data unpacks to."""
        nonlocal packed, unpacked
        packed += len(data)
        for piece in unpack(data):
            unpacked += len(piece)
            if unpacked > max(_FREE, packed * _RATIO):
                raise FormatError(f"The file grows more than {_RATIO} times when it is unpacked")
            yield piece

    return feed
