"""Item readers that AWS has and the CDK lacks.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from treadle import App, Stack
from treadle import aws_kms as kms
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle.asl import parse
from treadle.errors import AuthoringError

from .test_right_by_default import actions, definition, machine


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return Stack(App(outdir=str(tmp_path)), "S")


def read(stack: Stack, reader: sfn.IItemReader) -> dict[str, Any]:
    items = sfn.DistributedMap(stack, "Map", item_reader=reader)
    items.item_processor(sfn.Pass(stack, "P"))
    machine(stack, items)
    made = definition(stack)
    parse(made)
    return made["States"]["Map"]["ItemReader"]


def test_parquet(stack: Stack) -> None:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "data")
    made = read(stack, sfn.S3ParquetItemReader(bucket=bucket, key="rows.parquet", max_items=5))
    assert made["ReaderConfig"] == {"InputType": "PARQUET", "MaxItems": 5}
    assert made["Parameters"] == {"Bucket": "data", "Key": "rows.parquet"}
    assert "s3:GetObject" in actions(stack)


def test_an_array_within_a_file(stack: Stack) -> None:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "data")
    made = read(stack, sfn.S3JsonPointerItemReader(bucket=bucket, key="orders.json", items_pointer="/orders/open"))
    assert made["ReaderConfig"] == {"InputType": "JSON", "ItemsPointer": "/orders/open"}
    with pytest.raises(AuthoringError, match="items_pointer: expected a JSON pointer"):
        sfn.S3JsonPointerItemReader(bucket=bucket, key="orders.json", items_pointer="orders")


def test_what_athena_unloaded(stack: Stack) -> None:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "data")
    made = read(
        stack,
        sfn.S3AthenaManifestItemReader(
            bucket=bucket, key="q-manifest.csv", data_format=sfn.S3ItemFormat.CSV, csv_delimiter=sfn.CsvDelimiter.TAB
        ),
    )
    assert made["ReaderConfig"] == {
        "InputType": "CSV",
        "ManifestType": "ATHENA_DATA",
        "CSVDelimiter": "TAB",
        "CSVHeaderLocation": "FIRST_ROW",
    }


def test_parquet_that_athena_unloaded(stack: Stack) -> None:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "data")
    made = read(stack, sfn.S3AthenaManifestItemReader(bucket=bucket, key="m.csv", data_format=sfn.S3ItemFormat.PARQUET))
    assert made["ReaderConfig"] == {"InputType": "PARQUET", "ManifestType": "ATHENA_DATA"}
    with pytest.raises(AuthoringError, match="expected CSV, JSONL or PARQUET, got JSON"):
        sfn.S3AthenaManifestItemReader(bucket=bucket, key="m.csv", data_format=sfn.S3ItemFormat.JSON)


def test_the_items_of_all_objects(stack: Stack) -> None:
    bucket = s3.Bucket(stack, "B", encryption_key=kms.Key(stack, "Key"))
    made = read(
        stack,
        sfn.S3FlattenedObjectsItemReader(
            bucket=bucket, prefix="2030/", data_format=sfn.S3ItemFormat.JSONL, max_items=10
        ),
    )
    assert made["Resource"].endswith(":states:::s3:listObjectsV2")
    assert made["ReaderConfig"] == {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN", "MaxItems": 10}
    assert {"s3:ListBucket", "s3:GetObject", "kms:Decrypt"} <= set(actions(stack))


def test_the_rows_of_all_objects(stack: Stack) -> None:
    bucket = s3.Bucket.from_bucket_name(stack, "B", "data")
    made = read(
        stack,
        sfn.S3FlattenedObjectsItemReader(
            bucket=bucket, data_format=sfn.S3ItemFormat.CSV, csv_headers=sfn.CsvHeaders.use(["a", "b"])
        ),
    )
    assert made["ReaderConfig"] == {
        "InputType": "CSV",
        "Transformation": "LOAD_AND_FLATTEN",
        "CSVHeaderLocation": "GIVEN",
        "CSVHeaders": ["a", "b"],
    }
