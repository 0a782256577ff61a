"""Result writers and item batchers of a distributed Map."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.arn import Arn, ArnComponents
from .._core.fn import Aws
from .._deprecations import deprecated
from ._fields import FieldUtils
from ._item_reader import states_s3_resource
from ._json_path import path_or_text
from ._types import QueryLanguage

if TYPE_CHECKING:
    from ..aws_s3 import IBucket

__all__ = ["ItemBatcher", "OutputType", "ResultWriter", "ResultWriterV2", "Transformation", "WriterConfig"]


class Transformation(Enum):
    """Transformations of the child executions' results."""

    NONE = "NONE"
    COMPACT = "COMPACT"
    FLATTEN = "FLATTEN"


class OutputType(Enum):
    """Formats of result files."""

    JSON = "JSON"
    JSONL = "JSONL"


class WriterConfig:
    """The format and transformation of written results.

    :param output_type: the format of the written files: JSON or JSON Lines
    :param transformation: whether results are written with their executions' details, alone or flattened
    """

    def __init__(self, *, output_type: OutputType, transformation: Transformation) -> None:
        self.output_type = output_type
        self.transformation = transformation


def _write_statements(bucket_name: str | None) -> list[iam.PolicyStatement]:
    objects = "*"
    if bucket_name is not None:
        objects = Arn.format(
            ArnComponents(
                region="", account="", partition=Aws.PARTITION, service="s3", resource=bucket_name, resource_name="*"
            )
        )
    actions = ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"]
    return [iam.PolicyStatement(actions=actions, resources=[objects])]


def _located(query_language: QueryLanguage | None, location: dict[str, Any]) -> dict[str, Any]:
    if query_language is QueryLanguage.JSONATA:
        return {"Arguments": location}
    return {"Parameters": {name: path_or_text(value) for name, value in location.items()}}


class ResultWriter:
    """Write results to a bucket: the older form of `ResultWriterV2`.

    :param bucket: the bucket to which results are written
    :param prefix: the beginning of the written objects' keys; default none
    """

    def __init__(self, *, bucket: IBucket, prefix: str | None = None) -> None:
        deprecated("ResultWriter", "ResultWriterV2")
        self.bucket = bucket
        self.prefix = prefix

    def render(self, query_language: QueryLanguage | None = None) -> Any:
        """Write the writer as States Language."""
        location: dict[str, Any] = {"Bucket": self.bucket.bucket_name}
        if self.prefix:
            location["Prefix"] = self.prefix
        return FieldUtils.render_object(
            {"Resource": states_s3_resource("putObject"), **_located(query_language, location)}
        )

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        """List the statements the machine's role needs."""
        return _write_statements(self.bucket.bucket_name)

    def validate_result_writer(self) -> list[str]:
        """List what is wrong with the writer."""
        return []


class ResultWriterV2:
    """Write the results of a distributed Map to a bucket, or only transform them.

    :param bucket: the bucket to which results are written; default none, they are the Map's output
    :param bucket_name_path: a path to the bucket's name in the state's input
    :param prefix: the prefix of the written objects' keys; default none
    :param writer_config: format and transformation of the results; default by Step Functions
    """

    def __init__(
        self,
        *,
        bucket: IBucket | None = None,
        bucket_name_path: str | None = None,
        prefix: str | None = None,
        writer_config: WriterConfig | None = None,
    ) -> None:
        self.bucket = bucket
        self.bucket_name_path = bucket_name_path
        self.prefix = prefix
        self.writer_config = writer_config

    def render(self, query_language: QueryLanguage | None = None) -> Any:
        """Write the writer as States Language."""
        written: dict[str, Any] = {}
        if self.bucket is not None or self.bucket_name_path:
            location: dict[str, Any] = {}
            if self.bucket is not None:
                location["Bucket"] = self.bucket.bucket_name
            if self.bucket_name_path:
                location["Bucket"] = self.bucket_name_path
            if self.prefix:
                location["Prefix"] = self.prefix
            written = {"Resource": states_s3_resource("putObject"), **_located(query_language, location)}
        if self.writer_config is not None:
            written["WriterConfig"] = {
                "OutputType": self.writer_config.output_type.value,
                "Transformation": self.writer_config.transformation.value,
            }
        return FieldUtils.render_object(written)

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        """List the statements the machine's role needs."""
        if self.bucket_name_path:
            return _write_statements(None)
        return _write_statements(self.bucket.bucket_name) if self.bucket is not None else []

    def validate_result_writer(self) -> list[str]:
        """List what is wrong with the writer."""
        if self.bucket is not None and self.bucket_name_path:
            return ["Provide either `bucket` or `bucketNamePath`, but not both"]
        return []


class ItemBatcher:
    """Group the items into batches, one for each child execution.

    :param batch_input: fixed values that each batch has besides its items; default none
    :param max_input_bytes_per_batch: how many bytes a batch has at most, up to 262,144
    :param max_input_bytes_per_batch_path: a path to that number in the state's input
    :param max_items_per_batch: how many items a batch has at most; default no limit
    :param max_items_per_batch_path: a path to that number in the state's input
    """

    def __init__(
        self,
        *,
        batch_input: Mapping[str, Any] | None = None,
        max_input_bytes_per_batch: float | None = None,
        max_input_bytes_per_batch_path: str | None = None,
        max_items_per_batch: float | None = None,
        max_items_per_batch_path: str | None = None,
    ) -> None:
        self._fields = {
            "MaxItemsPerBatch": max_items_per_batch,
            "MaxItemsPerBatchPath": max_items_per_batch_path,
            "MaxInputBytesPerBatch": max_input_bytes_per_batch,
            "MaxInputBytesPerBatchPath": max_input_bytes_per_batch_path,
            "BatchInput": batch_input,
        }

    def render(self) -> Any:
        """Write the batcher as States Language."""
        return {name: value for name, value in self._fields.items() if value or (name == "BatchInput" and value == {})}

    def validate_item_batcher(self) -> list[str]:
        """List what is wrong with the batcher."""
        given = self._fields
        problems = []
        if given["MaxItemsPerBatch"] and given["MaxItemsPerBatchPath"]:
            problems.append("Provide either `maxItemsPerBatch` or `maxItemsPerBatchPath`, but not both")
        if given["MaxInputBytesPerBatch"] and given["MaxInputBytesPerBatchPath"]:
            problems.append("Provide either `maxInputBytesPerBatch` or `maxInputBytesPerBatchPath`, but not both")
        if not any(value or value == {} for value in given.values()):
            problems.append("Provide at least one value to the ItemBatcher")
        return problems
