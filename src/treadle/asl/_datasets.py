"""Reading what only a distributed Map has: where its items come from, how they are batched, where results go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._fields import BATCHER, READER, READER_CONFIG, WRITER, WRITER_CONFIG, Field
from ._model import ItemBatcher, ItemReader, ResultWriter
from ._readers import Reading

__all__ = ["read_item_batcher", "read_item_reader", "read_result_writer"]

Fields = Callable[[dict[str, Any], dict[str, Field], Reading], dict[str, Any]]
"""Reads every field that a grammar knows, and refuses the others."""

_READS = ("getObject", "listObjectsV2")


def _action(values: dict[str, Any], reading: Reading, actions: tuple[str, ...]) -> str | None:
    resource = values.get("Resource")
    if resource is None:
        return None
    for action in actions:
        if resource.startswith("arn:") and resource.endswith(f":states:::s3:{action}"):
            return action
    reading.fail("The field 'Resource' does not match any of the allowed values", "Resource")
    return None


def read_item_reader(source: dict[str, Any], reading: Reading, fields: Fields) -> ItemReader | None:
    """Read `ItemReader`."""
    values = fields(source, READER, reading)
    action = _action(values, reading, _READS)
    at = reading.below("ReaderConfig")
    config = fields(values.get("ReaderConfig") or {}, READER_CONFIG, at)
    kind, manifest = config.get("InputType"), config.get("ManifestType")
    if "MaxItems" in config and "MaxItemsPath" in config:
        at.fail("There should only be one of the following fields: [MaxItems, MaxItemsPath]")
    if action == "getObject" and kind is None and manifest is None:
        at.fail("These fields are required: [InputType]")
    if action == "listObjectsV2" and kind is not None and config.get("Transformation") != "LOAD_AND_FLATTEN":
        at.fail("With s3:listObjectsV2 the InputType needs the Transformation LOAD_AND_FLATTEN", "InputType")
    if config.get("Transformation") == "LOAD_AND_FLATTEN" and (kind is None or action == "getObject"):
        at.fail("LOAD_AND_FLATTEN needs s3:listObjectsV2 and an InputType", "Transformation")
    if manifest == "ATHENA_DATA" and kind not in ("CSV", "JSONL", "PARQUET"):
        at.fail("The ManifestType ATHENA_DATA needs an InputType of CSV, JSONL or PARQUET", "ManifestType")
    if manifest == "S3_INVENTORY" and kind not in (None, "MANIFEST"):
        at.fail("The ManifestType S3_INVENTORY takes no InputType", "ManifestType")
    if kind == "CSV" and "CSVHeaderLocation" not in config:
        at.fail("The field 'CSVHeaderLocation' is required")
    if kind != "CSV":
        for key in ("CSVHeaderLocation", "CSVHeaders", "CSVDelimiter"):
            if key in config:
                at.fail(f"Field '{key}' is not supported")
    elif config.get("CSVHeaderLocation") == "GIVEN" and "CSVHeaders" not in config:
        at.fail("These fields are required: [CSVHeaders]")
    elif config.get("CSVHeaderLocation") != "GIVEN" and "CSVHeaders" in config:
        at.fail("Field 'CSVHeaders' is not supported")
    if "ItemsPointer" in config and kind != "JSON":
        at.fail("Field 'ItemsPointer' is not supported")
    if action is None:
        return None
    maximum = config.get("MaxItemsPath")
    return ItemReader(
        action=action,
        arguments=values.get("Arguments") or values.get("Parameters"),
        input_type=kind,
        flatten=config.get("Transformation") == "LOAD_AND_FLATTEN",
        manifest=manifest or ("S3_INVENTORY" if kind == "MANIFEST" else None),
        delimiter=config.get("CSVDelimiter", "COMMA"),
        header=config.get("CSVHeaderLocation"),
        headers=config.get("CSVHeaders", ()),
        pointer=config.get("ItemsPointer", ""),
        max_items=maximum if maximum is not None else config.get("MaxItems"),
    )


def read_item_batcher(source: dict[str, Any], reading: Reading, fields: Fields) -> ItemBatcher:
    """Read `ItemBatcher`."""
    values = fields(source, BATCHER, reading)
    limits = ("MaxItemsPerBatch", "MaxInputBytesPerBatch")
    for key in limits:
        if key in source and f"{key}Path" in source:
            reading.fail(f"There should only be one of the following fields: [{key}, {key}Path]")
    if not any(key in source or f"{key}Path" in source for key in limits):
        reading.fail(f"These fields are required: one of [{', '.join(limits)}]")
    most, size = (values.get(f"{key}Path") or values.get(key) for key in limits)
    return ItemBatcher(max_items=most, max_bytes=size, batch_input=values.get("BatchInput"))


def read_result_writer(source: dict[str, Any], reading: Reading, fields: Fields) -> ResultWriter:
    """Read `ResultWriter`: Resource with its parameters, WriterConfig, or both."""
    values = fields(source, WRITER, reading)
    arguments = values.get("Arguments") or values.get("Parameters")
    _action(values, reading, ("putObject",))
    if not source:
        reading.fail("These fields are required: one of [Resource, WriterConfig]")
    elif ("Resource" in source) != (arguments is not None):
        reading.fail(
            f"The Resource s3:putObject needs {'Arguments' if reading.jsonata else 'Parameters'}, and they need it"
        )
    config = fields(values.get("WriterConfig") or {}, WRITER_CONFIG, reading.below("WriterConfig"))
    return ResultWriter(
        arguments=arguments,
        transformation=config.get("Transformation", "NONE"),
        output_type=config.get("OutputType", "JSON"),
    )
