"""The grammar of the States Language as one table: state type × field → kind, required, query language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = [
    "BATCHER",
    "CATCHER",
    "ENDS",
    "JSONATA",
    "JSONPATH",
    "MACHINE",
    "PROCESSOR",
    "READER",
    "READER_CONFIG",
    "RETRIER",
    "STATES",
    "WRITER",
    "WRITER_CONFIG",
    "Field",
]

JSONPATH: Final = "JSONPath"
JSONATA: Final = "JSONata"


@dataclass(frozen=True, slots=True)
class Field:
    """What may stand in a field.

    :param kind: the name of the reader in `_parse`
    :param language: the query language it belongs to; None for both
    :param low: the smallest number
    :param high: the largest number, or the longest text
    """

    kind: str
    required: bool = False
    language: str | None = None
    low: float | None = None
    high: float | None = None
    words: tuple[str, ...] = ()


def _path(kind: str) -> Field:
    return Field(kind, language=JSONPATH)


_ANY_STATE = {
    "Type": Field("string", required=True),
    "Comment": Field("string"),
    "QueryLanguage": Field("word", words=(JSONPATH, JSONATA)),
}
_NEXT = {"Next": Field("string"), "End": Field("boolean")}
_INPUT_OUTPUT = {"InputPath": _path("path"), "OutputPath": _path("path"), "Output": Field("payload", language=JSONATA)}
_ASSIGN = {"Assign": Field("assign")}
_RESULT = {"ResultPath": _path("reference")}
_ARGUMENTS = {"Parameters": _path("template"), "Arguments": Field("payload", language=JSONATA)}
_SELECTOR = {"ResultSelector": _path("object_template")}
_ERRORS = {"Retry": Field("retriers"), "Catch": Field("catchers")}
_SECONDS = 99_999_999

STATES: Final[dict[str, dict[str, Field]]] = {
    "Pass": _ANY_STATE
    | _NEXT
    | _INPUT_OUTPUT
    | _RESULT
    | _ASSIGN
    | {"Parameters": _path("template"), "Result": _path("json")},
    "Task": _ANY_STATE
    | _NEXT
    | _INPUT_OUTPUT
    | _RESULT
    | _ASSIGN
    | _ARGUMENTS
    | _SELECTOR
    | _ERRORS
    | {
        "Resource": Field("resource", required=True),
        "TimeoutSeconds": Field("seconds", low=1, high=_SECONDS),
        "TimeoutSecondsPath": _path("setting"),
        "HeartbeatSeconds": Field("seconds", low=1, high=_SECONDS),
        "HeartbeatSecondsPath": _path("setting"),
        "Credentials": Field("object_template"),
    },
    "Choice": _ANY_STATE
    | _INPUT_OUTPUT
    | _ASSIGN
    | {"Choices": Field("rules", required=True), "Default": Field("string")},
    "Wait": _ANY_STATE
    | _NEXT
    | _INPUT_OUTPUT
    | _ASSIGN
    | {
        "Seconds": Field("seconds", low=0, high=_SECONDS),
        "SecondsPath": _path("setting"),
        "Timestamp": Field("timestamp"),
        "TimestampPath": _path("setting"),
    },
    "Succeed": _ANY_STATE | _INPUT_OUTPUT,
    "Fail": _ANY_STATE
    | {
        "Error": Field("text"),
        "ErrorPath": _path("expression"),
        "Cause": Field("text"),
        "CausePath": _path("expression"),
    },
    "Parallel": _ANY_STATE
    | _NEXT
    | _INPUT_OUTPUT
    | _RESULT
    | _ASSIGN
    | _ARGUMENTS
    | _SELECTOR
    | _ERRORS
    | {"Branches": Field("machines", required=True)},
    "Map": _ANY_STATE
    | _NEXT
    | _INPUT_OUTPUT
    | _RESULT
    | _ASSIGN
    | _SELECTOR
    | _ERRORS
    | {
        "ItemProcessor": Field("machine"),
        "Iterator": Field("machine"),
        "ItemsPath": _path("path"),
        "Items": Field("payload", language=JSONATA),
        "ItemSelector": Field("template"),
        "Parameters": _path("template"),
        "MaxConcurrency": Field("seconds", low=0, high=100_000_000),
        "MaxConcurrencyPath": _path("setting"),
        "ToleratedFailureCount": Field("seconds", low=0, high=100_000_000),
        "ToleratedFailureCountPath": _path("setting"),
        "ToleratedFailurePercentage": Field("number", low=0, high=100),
        "ToleratedFailurePercentagePath": _path("setting"),
        "ItemReader": Field("item_reader"),
        "ItemBatcher": Field("item_batcher"),
        "ResultWriter": Field("result_writer"),
        "Label": Field("string"),
    },
}

ENDS: Final = frozenset({"Choice", "Succeed", "Fail"})
"""The types that have neither Next nor End."""

MACHINE: Final = {
    "Comment": Field("string"),
    "StartAt": Field("string", required=True),
    "States": Field("object", required=True),
    "Version": Field("word", words=("1.0",)),
    "TimeoutSeconds": Field("integer", low=0, high=_SECONDS),
    "QueryLanguage": Field("word", words=(JSONPATH, JSONATA)),
}

PROCESSOR: Final = {
    "Comment": Field("string"),
    "StartAt": Field("string", required=True),
    "States": Field("object", required=True),
    "ProcessorConfig": Field("object"),
}

RETRIER: Final = {
    "ErrorEquals": Field("errors", required=True),
    "IntervalSeconds": Field("integer", low=0, high=_SECONDS),
    "MaxAttempts": Field("integer", low=0, high=_SECONDS),
    "BackoffRate": Field("number", low=1.0),
    "MaxDelaySeconds": Field("integer", low=1, high=31_622_400),
    "JitterStrategy": Field("word", words=("NONE", "FULL")),
    "Comment": Field("string"),
}

CATCHER: Final = {
    "ErrorEquals": Field("errors", required=True),
    "Next": Field("string", required=True),
    "ResultPath": _path("reference"),
    "Assign": Field("assign"),
    "Output": Field("payload", language=JSONATA),
    "Comment": Field("string"),
}

READER: Final = {
    "Resource": Field("string", required=True),
    "Parameters": _path("object_template"),
    "Arguments": Field("payload", language=JSONATA),
    "ReaderConfig": Field("object"),
}

READER_CONFIG: Final = {
    "InputType": Field("word", words=("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST")),
    "Transformation": Field("word", words=("NONE", "LOAD_AND_FLATTEN")),
    "ManifestType": Field("word", words=("ATHENA_DATA", "S3_INVENTORY")),
    "CSVDelimiter": Field("word", words=("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB")),
    "CSVHeaderLocation": Field("word", words=("FIRST_ROW", "GIVEN")),
    "CSVHeaders": Field("strings"),
    "ItemsPointer": Field("pointer", high=2_000),
    "MaxItems": Field("seconds", low=0, high=100_000_000),
    "MaxItemsPath": _path("setting"),
}

BATCHER: Final = {
    "BatchInput": Field("template"),
    "MaxItemsPerBatch": Field("seconds", low=1, high=100_000_000),
    "MaxItemsPerBatchPath": _path("setting"),
    "MaxInputBytesPerBatch": Field("seconds", low=1, high=262_144),
    "MaxInputBytesPerBatchPath": _path("setting"),
}

WRITER: Final = {
    "Resource": Field("string"),
    "Parameters": _path("object_template"),
    "Arguments": Field("payload", language=JSONATA),
    "WriterConfig": Field("object"),
}

WRITER_CONFIG: Final = {
    "Transformation": Field("word", words=("NONE", "COMPACT", "FLATTEN")),
    "OutputType": Field("word", words=("JSON", "JSONL")),
}
