"""Item readers: where a distributed Map takes its items from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from .. import aws_iam as iam
from .._core.arn import Arn, ArnComponents, ArnFormat
from .._core.fn import Aws
from ..errors import AuthoringError
from ._fields import FieldUtils
from ._json_path import path_or_text
from ._types import QueryLanguage

if TYPE_CHECKING:
    from ..aws_s3 import IBucket

__all__ = [
    "CsvDelimiter",
    "CsvHeaderLocation",
    "CsvHeaders",
    "IItemReader",
    "S3CsvItemReader",
    "S3JsonItemReader",
    "S3JsonLItemReader",
    "S3ManifestItemReader",
    "S3ObjectsItemReader",
]


class IItemReader(Protocol):
    """Anything a distributed Map can read items with."""

    resource: str
    bucket_name_path: str | None
    max_items: float | None

    @property
    def bucket(self) -> IBucket: ...
    def render(self, query_language: QueryLanguage | None = None) -> Any: ...
    def provide_policy_statements(self) -> list[iam.PolicyStatement]: ...
    def validate_item_reader(self) -> list[str]: ...


class CsvHeaderLocation(Enum):
    """Locations of a CSV file's headers."""

    FIRST_ROW = "FIRST_ROW"
    GIVEN = "GIVEN"


class CsvDelimiter(Enum):
    """Characters between a CSV file's fields."""

    COMMA = "COMMA"
    PIPE = "PIPE"
    SEMICOLON = "SEMICOLON"
    SPACE = "SPACE"
    TAB = "TAB"


class CsvHeaders:
    """The headers of a CSV file.

    :param header_location: whether the headers are in the file's first row or given here
    :param headers: the names of the columns in their order; required when they are given here
    """

    def __init__(self, header_location: CsvHeaderLocation, headers: list[str] | None = None) -> None:
        self.header_location = header_location
        self.headers = headers

    @classmethod
    def use_first_row(cls) -> CsvHeaders:
        """Read the headers from the first row."""
        return cls(CsvHeaderLocation.FIRST_ROW)

    @classmethod
    def use(cls, headers: Sequence[str]) -> CsvHeaders:
        """Use the given headers."""
        return cls(CsvHeaderLocation.GIVEN, list(headers))


def states_s3_resource(action: str) -> str:
    """Write the resource of one of the S3 actions that a distributed Map calls."""
    return Arn.format(
        ArnComponents(
            region="",
            account="",
            partition=Aws.PARTITION,
            service="states",
            resource="s3",
            resource_name=action,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
    )


class _S3ItemReader:
    action: ClassVar[str]

    def __init__(
        self, *, bucket: IBucket | None = None, bucket_name_path: str | None = None, max_items: float | None = None
    ) -> None:
        self._bucket = bucket
        self.bucket_name_path = bucket_name_path
        self.max_items = max_items
        self.resource: str = states_s3_resource(self.action)

    @property
    def bucket(self) -> IBucket:
        """The bucket, where it is given as a construct."""
        if self._bucket is None:
            raise AuthoringError(
                "`bucket` is undefined: the reader takes it from `bucket_name_path`", code="BucketUndefined"
            )
        return self._bucket

    def _location(self) -> dict[str, Any]:
        location: dict[str, Any] = {}
        if self._bucket is not None:
            location["Bucket"] = self._bucket.bucket_name
        if self.bucket_name_path:
            location["Bucket"] = self.bucket_name_path
        return location

    def _located(self, query_language: QueryLanguage | None, location: dict[str, Any]) -> dict[str, Any]:
        if query_language is QueryLanguage.JSONATA:
            return {"Arguments": location}
        return {"Parameters": {name: path_or_text(value) for name, value in location.items()}}

    def validate_item_reader(self) -> list[str]:
        """List what is wrong with the reader."""
        if self._bucket is not None and self.bucket_name_path:
            return ["Provide either `bucket` or `bucketNamePath`, but not both"]
        if self._bucket is None and not self.bucket_name_path:
            return ["Provide either `bucket` or `bucketNamePath`"]
        return []


class S3ObjectsItemReader(_S3ItemReader):
    """Iterate over the objects of a bucket.

    :param prefix: only objects whose keys begin with it; default all
    :param bucket: the bucket whose objects are listed; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many objects are listed at most; default all of them, up to 100,000,000
    """

    action = "listObjectsV2"

    def __init__(
        self,
        *,
        prefix: str | None = None,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(bucket=bucket, bucket_name_path=bucket_name_path, max_items=max_items)
        self.prefix = prefix

    def render(self, query_language: QueryLanguage | None = None) -> Any:
        """Write the reader as States Language."""
        location = self._location()
        if self.prefix:
            location["Prefix"] = self.prefix
        config = {"ReaderConfig": {"MaxItems": self.max_items}} if self.max_items else {}
        return FieldUtils.render_object(
            {"Resource": self.resource, **config, **self._located(query_language, location)}
        )

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        """List the statements the machine's role needs."""
        target = self._bucket.bucket_arn if self._bucket is not None else "*"
        return [iam.PolicyStatement(actions=["s3:ListBucket"], resources=[target])]


class _S3FileItemReader(_S3ItemReader):
    action = "getObject"
    input_type: ClassVar[str]

    def __init__(
        self,
        *,
        key: str,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(bucket=bucket, bucket_name_path=bucket_name_path, max_items=max_items)
        self.key = key

    def _config(self) -> dict[str, Any]:
        config: dict[str, Any] = {"InputType": self.input_type}
        if self.max_items:
            config["MaxItems"] = self.max_items
        return config

    def render(self, query_language: QueryLanguage | None = None) -> Any:
        """Write the reader as States Language."""
        return FieldUtils.render_object(
            {
                "Resource": self.resource,
                "ReaderConfig": self._config(),
                **self._located(query_language, {**self._location(), "Key": self.key}),
            }
        )

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        """List the statements the machine's role needs."""
        if self._bucket is None:
            return []
        objects = Arn.format(
            ArnComponents(
                region="",
                account="",
                partition=Aws.PARTITION,
                service="s3",
                resource=self._bucket.bucket_name,
                resource_name="*",
            )
        )
        return [iam.PolicyStatement(actions=["s3:GetObject"], resources=[objects])]


class S3JsonItemReader(_S3FileItemReader):
    """Iterate over the array in a JSON file.

    :param key: the object key of the JSON file, or a path to it
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many items are read at most; default all of them, up to 100,000,000
    """

    input_type = "JSON"


class S3JsonLItemReader(_S3FileItemReader):
    """Iterate over the lines of a JSONL file.

    :param key: the object key of the JSONL file, or a path to it
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many items are read at most; default all of them, up to 100,000,000
    """

    input_type = "JSONL"


class S3ManifestItemReader(_S3FileItemReader):
    """Iterate over the objects of an S3 inventory's manifest.

    :param key: the object key of the manifest, or a path to it
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many items are read at most; default all of them, up to 100,000,000
    """

    input_type = "MANIFEST"


class S3CsvItemReader(_S3FileItemReader):
    """Iterate over the rows of a CSV file.

    :param key: the object key of the CSV file, or a path to it
    :param csv_delimiter: the character between fields; default a comma
    :param csv_headers: where the headers are; default in the first row
    :param bucket: the bucket that has the file; this or bucket_name_path is required
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param max_items: how many rows are read at most; default all of them, up to 100,000,000
    """

    input_type = "CSV"

    def __init__(
        self,
        *,
        key: str,
        csv_delimiter: CsvDelimiter | None = None,
        csv_headers: CsvHeaders | None = None,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        max_items: float | None = None,
    ) -> None:
        super().__init__(key=key, bucket=bucket, bucket_name_path=bucket_name_path, max_items=max_items)
        self.csv_headers: CsvHeaders = csv_headers or CsvHeaders.use_first_row()
        self.csv_delimiter = csv_delimiter

    def _config(self) -> dict[str, Any]:
        config = super()._config()
        if self.csv_delimiter:
            config["CSVDelimiter"] = self.csv_delimiter.value
        config["CSVHeaderLocation"] = self.csv_headers.header_location.value
        if self.csv_headers.headers:
            config["CSVHeaders"] = self.csv_headers.headers
        return config
