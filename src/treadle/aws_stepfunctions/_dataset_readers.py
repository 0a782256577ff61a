"""Item readers that AWS has and the CDK lacks: treadle's own.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from ..errors import AuthoringError
from ._fields import FieldUtils
from ._item_reader import (
    CsvDelimiter,
    CsvHeaders,
    S3CsvItemReader,
    S3JsonItemReader,
    S3ObjectsItemReader,
    _S3FileItemReader,
    _S3ItemReader,
)
from ._types import QueryLanguage

if TYPE_CHECKING:
    from ..aws_s3 import IBucket

__all__ = [
    "S3AthenaManifestItemReader",
    "S3FlattenedObjectsItemReader",
    "S3ItemFormat",
    "S3JsonPointerItemReader",
    "S3ParquetItemReader",
]


class S3ItemFormat(Enum):
    """Formats of files with items."""

    CSV = "CSV"
    JSON = "JSON"
    JSONL = "JSONL"
    PARQUET = "PARQUET"


class S3ParquetItemReader(_S3FileItemReader):
    """Iterate over the rows of a Parquet file.

    :param key: the object key of the Parquet file, or a path to it
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many rows are read at most; default all of them, up to 100,000,000
    """

    input_type = "PARQUET"


class S3JsonPointerItemReader(S3JsonItemReader):
    """Iterate over an array within a JSON file.

    :param key: the object key of the JSON file, or a path to it
    :param items_pointer: the JSON pointer of the array, at most 2,000 characters, such as ``/orders/items``
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many items are read at most; default all of them, up to 100,000,000
    """

    def __init__(
        self,
        *,
        key: str,
        items_pointer: str,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(key=key, bucket=bucket, bucket_name_path=bucket_name_path, max_items=max_items)
        if not items_pointer.startswith("/") or len(items_pointer) > 2000:
            raise AuthoringError(
                f"items_pointer: expected a JSON pointer of at most 2000 characters, got {items_pointer[:60]!r}; "
                "write '/orders'",
                code="ItemsPointer",
            )
        self.items_pointer = items_pointer

    def _config(self) -> dict[str, Any]:
        return {**super()._config(), "ItemsPointer": self.items_pointer}


class S3AthenaManifestItemReader(S3CsvItemReader):
    """Iterate over the rows that an UNLOAD query of Athena wrote, by the manifest it left.

    :param key: the object key of the manifest, or a path to it
    :param data_format: the format of the files: CSV, JSONL or PARQUET
    :param csv_delimiter: the character between fields, for CSV alone; default a comma
    :param csv_headers: where the headers are, for CSV alone; default in the first row
    :param bucket: the bucket that has the manifest; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many rows are read at most; default all of them, up to 100,000,000
    """

    def __init__(
        self,
        *,
        key: str,
        data_format: S3ItemFormat,
        csv_delimiter: CsvDelimiter | None = None,
        csv_headers: CsvHeaders | None = None,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(
            key=key,
            csv_delimiter=csv_delimiter,
            csv_headers=csv_headers,
            bucket=bucket,
            bucket_name_path=bucket_name_path,
            max_items=max_items,
        )
        if data_format is S3ItemFormat.JSON:
            raise AuthoringError("data_format: expected CSV, JSONL or PARQUET, got JSON", code="ManifestFormat")
        if data_format is not S3ItemFormat.CSV and (csv_headers or csv_delimiter):
            raise AuthoringError("csv_headers and csv_delimiter belong to files of CSV", code="ManifestFormat")
        self.data_format = data_format

    def _config(self) -> dict[str, Any]:
        config = super()._config() if self.data_format is S3ItemFormat.CSV else _S3FileItemReader._config(self)
        return {**config, "InputType": self.data_format.value, "ManifestType": "ATHENA_DATA"}


class S3FlattenedObjectsItemReader(_S3ItemReader):
    """Iterate over the items in all objects of a bucket, one object after the other.

    :param data_format: the format of the objects: CSV, JSON, JSONL or PARQUET
    :param prefix: only objects whose keys begin with it; default all
    :param csv_delimiter: the character between fields, for CSV alone; default a comma
    :param csv_headers: where the headers are, for CSV alone; default in the first row
    :param bucket: the bucket that has the objects; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many items are read at most; default all of them, up to 100,000,000
    """

    action = "listObjectsV2"

    def __init__(
        self,
        *,
        data_format: S3ItemFormat,
        prefix: str | None = None,
        csv_delimiter: CsvDelimiter | None = None,
        csv_headers: CsvHeaders | None = None,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(bucket=bucket, bucket_name_path=bucket_name_path, max_items=max_items)
        if data_format is not S3ItemFormat.CSV and (csv_headers or csv_delimiter):
            raise AuthoringError("csv_headers and csv_delimiter belong to objects of CSV", code="ObjectFormat")
        given = {"key": "", "max_items": max_items, "bucket": bucket, "bucket_name_path": bucket_name_path}
        self._files: _S3FileItemReader = (
            S3CsvItemReader(csv_delimiter=csv_delimiter, csv_headers=csv_headers, **given)  # type: ignore[arg-type]  # the dict has values of several types
            if data_format is S3ItemFormat.CSV
            else _S3FileItemReader(**given)  # type: ignore[arg-type]  # as above
        )
        self.data_format = data_format
        self.prefix = prefix

    def render(self, query_language: QueryLanguage | None = None) -> Any:
        """Write the reader as States Language."""
        location = self._location()
        if self.prefix:
            location["Prefix"] = self.prefix
        config: dict[str, Any] = {"InputType": self.data_format.value, "Transformation": "LOAD_AND_FLATTEN"}
        if self.data_format is S3ItemFormat.CSV:
            config = {**self._files._config(), **config}
        elif self.max_items:
            config["MaxItems"] = self.max_items
        return FieldUtils.render_object(
            {"Resource": self.resource, "ReaderConfig": config, **self._located(query_language, location)}
        )

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        """List the statements the machine's role needs."""
        listing = S3ObjectsItemReader(bucket=self._bucket, bucket_name_path=self.bucket_name_path)
        return [*listing.provide_policy_statements(), *self._files.provide_policy_statements()]
