"""Reading a distributed Map's dataset: effects that yield its items part by part.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote_plus

from ..asl import ItemReader
from ._effects import Call, CallRefused, ServiceError, TaskFailure
from ._failures import sdk_failure
from ._formats import CsvDecoder, Decoder, FormatError, JsonDecoder, decoder_for, decompressor

__all__ = ["Items", "ItemEffects", "read_items"]

_PART: Final = 8 * 1024 * 1024
"""Bytes an object is read in: memory doesn't grow with the object."""

_SLICE: Final = 128 * 1024
"""Bytes that are unpacked and decoded at once."""

_ITEMS: Final = 1_000
"""The most items in one part."""


@dataclass(frozen=True, slots=True)
class Items:
    """A part of the dataset; of a JSON document its whole value."""

    items: Any


ItemEffects = Generator[Call | Items, Any, None]


class _Enough(Exception):
    """The limit of items was reached."""


def read_items(source: ItemReader, arguments: Any, *, max_items: int | None = None, skip: int = 0) -> ItemEffects:
    """Read a dataset.

    :param arguments: `Bucket`, and `Key` or `Prefix`
    :param max_items: where to stop; None reads all
    :param skip: how many items to leave out at the beginning
    :raises TaskFailure: States.ItemReaderFailed, with the reason
    """
    try:
        yield from _Reading(source, max_items, skip).dataset(arguments)
    except _Enough:
        return
    except ServiceError as error:
        raise TaskFailure("States.ItemReaderFailed", sdk_failure(error).cause) from None
    except (FormatError, CallRefused) as error:
        raise TaskFailure("States.ItemReaderFailed", str(error)) from None


def _place(arguments: Any, *keys: str) -> list[str]:
    """Return a parameter that says where to read, which must be text."""
    found = []
    for key in keys:
        value = arguments.get(key) if isinstance(arguments, dict) else None
        if not isinstance(value, str) or not value:
            raise FormatError(f"The ItemReader needs '{key}' as text, but it is {value!r}")
        found.append(value)
    return found


class _Reading:
    def __init__(self, source: ItemReader, max_items: int | None, skip: int) -> None:
        self._source = source
        self._most = max_items
        self._skip = skip
        self._given = 0

    def dataset(self, arguments: Any) -> ItemEffects:
        source = self._source
        if source.action == "listObjectsV2":
            (bucket,) = _place(arguments, "Bucket")
            yield from self._listed(bucket, arguments)
            return
        bucket, key = _place(arguments, "Bucket", "Key")
        version = arguments.get("VersionId")
        if source.manifest == "S3_INVENTORY":
            yield from self._inventory((yield from self._bytes(bucket, key, version)))
        elif source.manifest == "ATHENA_DATA":
            text = (yield from self._bytes(bucket, key, version)).decode("utf-8", "replace")
            for line in text.split():
                data_bucket, _, data_key = line.strip('"').removeprefix("s3://").partition("/")
                yield from self._object(decoder_for(source), data_bucket, data_key)
        else:
            yield from self._object(decoder_for(source), bucket, key, version)

    def _emit(self, items: list[Any]) -> ItemEffects:
        """Yield items, without those that are skipped or beyond the limit."""
        if self._skip:
            skipped = min(self._skip, len(items))
            self._skip -= skipped
            self._given += skipped
            items = items[skipped:]
        for start in range(0, len(items), _ITEMS):
            part = items[start : start + _ITEMS]
            if self._most is not None:
                part = part[: self._most - self._given]
            self._given += len(part)
            if part:
                yield Items(part)
            if self._given == self._most:
                raise _Enough

    def _object(self, decoder: Decoder, bucket: str, key: str, version: Any = None) -> ItemEffects:
        """Read one object through a decoder."""
        unpack = decompressor(key, whole=not decoder.streams)
        at, size, tag = 0, -1, None
        while at != size:
            data, size, tag = yield from self._part(bucket, key, version, at, tag)
            at += len(data)
            for start in range(0, len(data), _SLICE):
                for piece in unpack(data[start : start + _SLICE]):
                    items = decoder.feed(piece)
                    if items:
                        yield from self._emit(items)
            if not data:
                break
        for found in decoder.end():
            if isinstance(decoder, JsonDecoder) and not self._source.flatten:
                yield Items(found)
            elif isinstance(found, list):
                yield from self._emit(found)
            else:
                yield from self._emit([found])

    def _part(
        self, bucket: str, key: str, version: Any, at: int, tag: str | None
    ) -> Generator[Call, Any, tuple[bytes, int, str | None]]:
        """Read some bytes of an object; gives them, the object's size, and the tag that tells it from another."""
        parameters: dict[str, Any] = {"Bucket": bucket, "Key": key, "Range": f"bytes={at}-{at + _PART - 1}"}
        if version is not None:
            parameters["VersionId"] = version
        if tag is not None:
            parameters["IfMatch"] = tag
        try:
            answer = yield Call("s3", "getObject", parameters, raw=True)
        except ServiceError as error:
            if error.code == "InvalidRange" and at == 0:
                return b"", 0, None  # an empty object has no bytes to give a range of
            raise
        data: bytes = answer["Body"]
        total = str(answer.get("ContentRange", "")).rpartition("/")[2]
        return data, int(total) if total.isdecimal() else at + len(data), answer.get("ETag")

    def _bytes(self, bucket: str, key: str, version: Any = None) -> Generator[Call, Any, bytes]:
        """Read a whole object that only tells where data lie."""
        unpack = decompressor(key, whole=True)
        parts: list[bytes] = []
        at, size, tag = 0, -1, None
        while at != size:
            data, size, tag = yield from self._part(bucket, key, version, at, tag)
            at += len(data)
            parts += unpack(data)
            if not data:
                break
        return b"".join(parts)

    def _inventory(self, manifest: bytes) -> ItemEffects:
        """Read the files that an S3 Inventory manifest names: an item an object of the bucket."""
        decoder = JsonDecoder()
        decoder.feed(manifest)
        (told,) = decoder.end()
        try:
            bucket = str(told["destinationBucket"]).rpartition(":")[2]
            columns = tuple(name.strip() for name in told["fileSchema"].split(","))
            keys = [str(file["key"]) for file in told["files"]]
            kind = told.get("fileFormat", "CSV")
        except (KeyError, TypeError, AttributeError):
            raise FormatError("The file is not a manifest of an S3 Inventory") from None
        if kind != "CSV":
            raise FormatError(f"The S3 Inventory is of the format {kind}; only CSV can be read")
        for key in keys:
            yield from self._object(_InventoryDecoder(",", columns), bucket, key)

    def _listed(self, bucket: str, arguments: dict[str, Any]) -> ItemEffects:
        """Yield the objects of a bucket, or (LOAD_AND_FLATTEN) their items."""
        parameters = dict(arguments)
        while True:
            answer = yield Call("s3", "listObjectsV2", parameters, raw=True)
            found = answer.get("Contents", [])
            if self._source.flatten:
                for entry in found:
                    if not entry["Key"].endswith("/"):
                        yield from self._object(decoder_for(self._source), bucket, entry["Key"])
            else:
                yield from self._emit([_listed_item(entry) for entry in found])
            if not answer.get("IsTruncated"):
                return
            parameters["ContinuationToken"] = answer["NextContinuationToken"]


class _InventoryDecoder(CsvDecoder):
    """Inventory files write keys as URLs do."""

    def take(self, lines: list[str], *, last: bool = False) -> list[Any]:
        items = super().take(lines, last=last)
        for item in items:
            if "Key" in item:
                item["Key"] = unquote_plus(item["Key"])
        return items


def _listed_item(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "Etag": entry.get("ETag", ""),
        "Key": entry["Key"],
        "LastModified": int(entry["LastModified"].timestamp()),
        "Size": entry.get("Size", 0),
        "StorageClass": entry.get("StorageClass", "STANDARD"),
    }
