"""Distributed Maps over datasets in S3: read in every format, batched, tolerated, written, redriven."""

from __future__ import annotations

import gzip
import io
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import ExecutionResult, FunctionCaller, MemoryDriver, NotRedrivableError
from treadle.interpreter import ChildFinished, Execution, Finish, MapRunUpdated, StartChild
from treadle.services import Call, ServiceError

PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
GET = "arn:aws:states:::s3:getObject"
LIST = "arn:aws:states:::s3:listObjectsV2"
PUT = "arn:aws:states:::s3:putObject"


class Bucket:
    """What S3 does for a Map Run: ranges, pages of two, errors in its words."""

    def __init__(self, **objects: bytes) -> None:
        self.objects = {name.replace("__", "."): content for name, content in objects.items()}
        self.calls: list[Call] = []

    def call(self, call: Call) -> Any:
        self.calls.append(call)
        parameters = call.parameters
        if parameters["Bucket"] != "b":
            raise ServiceError("NoSuchBucket", "The specified bucket does not exist", status=404, service_id="S3")
        if call.operation == "putObject":
            self.objects[parameters["Key"]] = parameters["Body"]
            return {}
        if call.operation == "listObjectsV2":
            keys = sorted(key for key in self.objects if key.startswith(parameters.get("Prefix", "")))
            at = int(parameters.get("ContinuationToken", 0))
            page = [
                {
                    "Key": key,
                    "ETag": '"tag"',
                    "LastModified": datetime(2024, 1, 1, tzinfo=UTC),
                    "Size": len(self.objects[key]),
                    "StorageClass": "STANDARD",
                }
                for key in keys[at : at + 2]
            ]
            return {"Contents": page, "IsTruncated": at + 2 < len(keys), "NextContinuationToken": str(at + 2)}
        content = self.objects.get(parameters["Key"])
        if content is None:
            raise ServiceError("NoSuchKey", "The specified key does not exist.", status=404, service_id="S3")
        first, last = (int(n) for n in parameters["Range"].removeprefix("bytes=").split("-"))
        if first >= len(content):
            raise ServiceError("InvalidRange", "The requested range is not satisfiable", status=416, service_id="S3")
        part = content[first : last + 1]
        return {"Body": part, "ContentRange": f"bytes {first}-{first + len(part) - 1}/{len(content)}", "ETag": "t"}


def mapped(processor: dict[str, Any] = PASS, *, kind: str = "STANDARD", **fields: Any) -> dict[str, Any]:
    config = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}}
    state = {"Type": "Map", "ItemProcessor": {**processor, **config}, "Label": "L", "End": True, **fields}
    return {"StartAt": "M", "States": {"M": state}}


def reader(key: str, kind: str | None = None, **config: Any) -> dict[str, Any]:
    if kind is not None:
        config["InputType"] = kind
    return {"Resource": GET, "Parameters": {"Bucket": "b", "Key": key}, "ReaderConfig": config}


def go(bucket: Bucket, definition: dict[str, Any], input: str = "{}") -> ExecutionResult:
    driver = MemoryDriver(caller=FunctionCaller(bucket.call))
    result = driver.wait(driver.start(parse_machine(definition), input))
    driver.close()
    return result


def items(bucket: Bucket, item_reader: dict[str, Any], **fields: Any) -> Any:
    result = go(bucket, mapped(ItemReader=item_reader, **fields))
    assert result.ok, result.cause
    return result.output


ROWS = [{"a": "1", "b": "x"}, {"a": "2", "b": ""}]


def test_csv_with_its_header_in_the_first_row() -> None:
    bucket = Bucket(f__csv=b"a,b\r\n1,x,more\r\n2\r\n")
    assert items(bucket, reader("f.csv", "CSV", CSVHeaderLocation="FIRST_ROW")) == ROWS


@pytest.mark.parametrize(
    ("name", "delimiter"), [("COMMA", ","), ("PIPE", "|"), ("SEMICOLON", ";"), ("SPACE", " "), ("TAB", "\t")]
)
def test_csv_with_given_headers_and_every_delimiter(name: str, delimiter: str) -> None:
    bucket = Bucket(f__csv=f"1{delimiter}x\n2{delimiter}\n".encode())
    given = reader("f.csv", "CSV", CSVHeaderLocation="GIVEN", CSVHeaders=["a", "b"], CSVDelimiter=name)
    assert items(bucket, given) == ROWS


def test_csv_with_quotes_line_breaks_and_backslashes() -> None:
    text = 'a,b\n"1, ""one""","two\nlines"\n\\"q\\",c\\\\d\n'
    got = items(Bucket(f__csv=text.encode()), reader("f.csv", "CSV", CSVHeaderLocation="FIRST_ROW"))
    assert got == [{"a": '1, "one"', "b": "two\nlines"}, {"a": '"q"', "b": "c\\d"}]


def test_json_lines_packed_and_plain() -> None:
    text = b'\xef\xbb\xbf{"n": 1}\n\n[2]\n"three"'
    bucket = Bucket(f__jsonl=text, f__gz=gzip.compress(text), e__jsonl=b"")
    assert items(bucket, reader("f.jsonl", "JSONL")) == [{"n": 1}, [2], "three"]
    assert items(bucket, reader("f.gz", "JSONL")) == [{"n": 1}, [2], "three"]
    assert items(bucket, reader("e.jsonl", "JSONL")) == []


def test_zstd_and_parquet() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    zstandard = pytest.importorskip("zstandard")
    table = io.BytesIO()
    parquet.write_table(pyarrow.table({"n": list(range(2_500)), "t": ["x"] * 2_500}), table, row_group_size=500)
    bucket = Bucket(f__parquet=table.getvalue(), f__zst=zstandard.compress(b"[1]\n[2]\n"))
    assert items(bucket, reader("f.zst", "JSONL")) == [[1], [2]]
    rows = items(bucket, reader("f.parquet", "PARQUET"), ItemBatcher={"MaxItemsPerBatch": 1000})
    assert [len(batch["Items"]) for batch in rows] == [1000, 1000, 500]
    assert rows[2]["Items"][-1] == {"n": 2499, "t": "x"}


def test_json_at_a_pointer_through_a_path_and_as_what_it_is_not() -> None:
    bucket = Bucket(f__json=b'{"x": {"y/z": [1, 2]}, "n": 5}', g__json=b"[[3], 4]")
    assert items(bucket, reader("f.json", "JSON", ItemsPointer="/x/y~1z")) == [1, 2]
    assert items(bucket, reader("g.json", "JSON"), ItemsPath="$[0]") == [[3], 4]  # ignored beside an ItemReader
    failed = go(bucket, mapped(ItemReader=reader("f.json", "JSON", ItemsPointer="/n")))
    assert (failed.error, failed.cause) == ("States.ItemReaderFailed", "Attempting to map over non-iterable node.")
    assert [event["type"] for event in failed.history()] == [
        "ExecutionStarted",
        "MapStateEntered",
        "MapStateStarted",
        "MapRunStarted",
        "MapRunFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ]


def test_objects_of_a_bucket_as_items_and_what_is_in_them() -> None:
    bucket = Bucket(**{"p/1": b"[1]\n[2]\n", "p/2": b"[3]\n", "p/3": b"", "q": b""})
    listing = {"Resource": LIST, "Parameters": {"Bucket": "b", "Prefix": "p/"}}
    got = items(bucket, listing)
    assert [item["Key"] for item in got] == ["p/1", "p/2", "p/3"]
    assert got[0] == {"Etag": '"tag"', "Key": "p/1", "LastModified": 1704067200, "Size": 8, "StorageClass": "STANDARD"}
    flat = {**listing, "ReaderConfig": {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"}}
    assert items(bucket, flat) == [[1], [2], [3]]


def test_manifests_of_an_inventory_and_of_athena() -> None:
    told = {"destinationBucket": "arn:aws:s3:::b", "fileFormat": "CSV", "fileSchema": "Bucket, Key", "files": [{"key": "d.csv.gz"}]}  # fmt: skip
    bucket = Bucket(
        m__json=json.dumps(told).encode(),
        d__csv__gz=gzip.compress(b'"src","a+b%2Fc"\n"src","d"\n'),
        list__csv=b"s3://b/1.jsonl\ns3://b/2.jsonl\n",
        **{"1__jsonl": b"1\n", "2__jsonl": b"2\n3\n"},
    )
    inventory = [{"Bucket": "src", "Key": "a b/c"}, {"Bucket": "src", "Key": "d"}]
    assert items(bucket, reader("m.json", "MANIFEST")) == inventory
    assert items(bucket, reader("m.json", ManifestType="S3_INVENTORY")) == inventory
    assert items(bucket, reader("list.csv", "JSONL", ManifestType="ATHENA_DATA")) == [1, 2, 3]


@pytest.mark.parametrize(("most", "count"), [(0, 4), (1, 1), (3, 3), (4, 4), (9, 4)])
def test_max_items(most: int, count: int) -> None:
    lines = Bucket(f__jsonl=b"1\n2\n3\n4\n")
    assert items(lines, reader("f.jsonl", "JSONL", MaxItems=most)) == [1, 2, 3, 4][:count]


def test_what_cannot_be_read_fails_the_run_and_can_be_caught() -> None:
    definition = mapped(ItemReader=reader("none", "JSON"), Catch=[{"ErrorEquals": ["States.ItemReaderFailed"], "Next": "E"}])  # fmt: skip
    definition["States"]["E"] = {"Type": "Pass", "End": True}
    caught = go(Bucket(), definition)
    assert caught.ok
    assert caught.output["Cause"].startswith("The specified key does not exist. (Service: S3, Status Code: 404")
    for content, kind in ((b"{", "JSON"), (b"{\n", "JSONL"), (b"\xff\n", "JSONL")):
        failed = go(Bucket(f=content), mapped(ItemReader=reader("f", kind)))
        assert failed.error == "States.ItemReaderFailed", kind


def test_a_long_dataset_is_read_as_a_stream() -> None:
    import tracemalloc

    line = b'{"id": 1234567, "text": "0123456789 0123456789 0123456789"}\n'
    bucket = Bucket(f__jsonl=line * 100_000)
    fields = {
        "ItemReader": reader("f.jsonl", "JSONL"),
        "ItemBatcher": {"MaxItemsPerBatch": 1_000},
        "MaxConcurrency": 10,
    }
    definition = mapped({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": 1, "End": True}}}, **fields)
    driver = MemoryDriver(caller=FunctionCaller(bucket.call))
    run = driver.start(parse_machine(definition))
    tracemalloc.start()
    result = driver.wait(run)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result.output == [1] * 100
    assert peak < 20_000_000  # the items alone, all at once, would take 60 MB


# ---------------------------------------------------------------- batches


def test_batches_by_count_by_bytes_and_by_both() -> None:
    def batches(**limits: Any) -> list[list[Any]]:
        result = go(Bucket(), mapped(ItemBatcher={**limits, "BatchInput": {"k": "v"}}), "[1,22,333,4444]")
        assert all(
            list(batch) == ["BatchInput", "Items"] and batch["BatchInput"] == {"k": "v"} for batch in result.output
        )
        return [batch["Items"] for batch in result.output]

    assert batches(MaxItemsPerBatch=3) == [[1, 22, 333], [4444]]
    empty = len('{"BatchInput":{"k":"v"},"Items":[]}')
    assert batches(MaxInputBytesPerBatch=empty + 6) == [[1, 22], [333], [4444]]
    assert batches(MaxInputBytesPerBatch=empty + 8, MaxItemsPerBatch=2) == [[1, 22], [333, 4444]]


def test_items_are_selected_before_they_are_batched() -> None:
    definition = mapped(
        ItemsPath="$.all",
        ItemSelector={"n.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index", "by.$": "$.by"},
        ItemBatcher={"MaxItemsPerBatchPath": "$.by"},
    )
    result = go(Bucket(), definition, '{"all": ["a", "b", "c"], "by": 2}')
    assert [[(item["n"], item["i"]) for item in batch["Items"]] for batch in result.output] == [[("a", 0), ("b", 1)], [("c", 2)]]  # fmt: skip


def test_items_tell_their_source() -> None:
    bucket = Bucket(f__jsonl=b"1\n")
    got = items(bucket, reader("f.jsonl", "JSONL"), ItemSelector={"from.$": "$$.Map.Item.Source"})
    assert got == [{"from": "S3://b/f.jsonl"}]


def test_the_jsonata_forms() -> None:
    pytest.importorskip("jlens")
    definition = mapped(
        QueryLanguage="JSONata",
        ItemReader={
            "Resource": GET,
            "Arguments": {"Bucket": "b", "Key": "{% $states.input.key %}"},
            "ReaderConfig": {"InputType": "JSONL", "MaxItems": "{% 3 %}"},
        },
        ItemSelector="{% $states.context.Map.Item.Value * 10 %}",
        ItemBatcher={"MaxItemsPerBatch": "{% 2 %}", "BatchInput": {"x": "{% $states.input.key %}"}},
    )
    result = go(Bucket(f=b"1\n2\n3\n4\n"), definition, '{"key": "f"}')
    assert result.output == [{"BatchInput": {"x": "f"}, "Items": [10, 20]}, {"BatchInput": {"x": "f"}, "Items": [30]}]


# ---------------------------------------------------------------- results

PICKY = {
    "StartAt": "C",
    "States": {
        "C": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericGreaterThan": 2, "Next": "F"}], "Default": "P"},
        "P": {"Type": "Pass", "Parameters": {"n.$": "$"}, "End": True},
        "F": {"Type": "Fail", "Error": "TooBig", "Cause": "why"},
    },
}
WRITER = {"Resource": PUT, "Parameters": {"Bucket": "b", "Prefix": "out"}}


def written(bucket: Bucket, result: ExecutionResult) -> tuple[dict[str, Any], dict[str, list[Any]]]:
    manifest = json.loads(bucket.objects[result.output["ResultWriterDetails"]["Key"]])
    files = {
        status: [entry for file in listed for entry in json.loads(bucket.objects[file["Key"]])]
        for status, listed in manifest["ResultFiles"].items()
    }
    return manifest, files


def test_results_are_written_with_a_manifest() -> None:
    bucket = Bucket()
    result = go(bucket, mapped(PICKY, ResultWriter=WRITER, ToleratedFailurePercentage=50), "[1, 2, 3]")
    assert result.ok
    run_arn = result.output["MapRunArn"]
    uuid = run_arn.rpartition(":")[2]
    assert result.output["ResultWriterDetails"] == {"Bucket": "b", "Key": f"out/{uuid}/manifest.json"}
    manifest, files = written(bucket, result)
    assert (manifest["DestinationBucket"], manifest["MapRunArn"]) == ("b", run_arn)
    (succeeded,) = manifest["ResultFiles"]["SUCCEEDED"]
    assert succeeded == {"Key": f"out/{uuid}/SUCCEEDED_0.json", "Size": len(bucket.objects[succeeded["Key"]])}
    assert [(entry["Input"], entry["Output"], entry["Status"]) for entry in files["SUCCEEDED"]] == [
        ("1", '{"n":1}', "SUCCEEDED"),
        ("2", '{"n":2}', "SUCCEEDED"),
    ]
    (failed,) = files["FAILED"]
    assert (failed["Input"], failed["Error"], failed["Cause"], failed["Status"]) == ("3", "TooBig", "why", "FAILED")
    assert files["PENDING"] == []


def test_a_run_that_fails_writes_what_was_not_started_too() -> None:
    bucket = Bucket()
    failed = go(bucket, mapped(PICKY, ResultWriter=WRITER, MaxConcurrency=1), "[1, 7, 2, 2]")
    assert failed.error == "States.ExceedToleratedFailureThreshold"
    (key,) = [key for key in bucket.objects if key.endswith("PENDING_0.json")]
    assert [entry["Input"] for entry in json.loads(bucket.objects[key])] == ["2", "2"]


def test_the_transformations_of_results() -> None:
    each = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"l.$": "States.Array($, 0)"}, "OutputPath": "$.l", "End": True}}}  # fmt: skip

    def shown(transformation: str) -> Any:
        return go(Bucket(), mapped(each, ResultWriter={"WriterConfig": {"Transformation": transformation}}), "[1, 2]").output  # fmt: skip

    assert shown("COMPACT") == [[1, 0], [2, 0]]
    assert shown("FLATTEN") == [1, 0, 2, 0]
    assert [entry["Output"] for entry in shown("NONE")] == ["[1,0]", "[2,0]"]
    bucket = Bucket()
    writer = {**WRITER, "WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"}}
    result = go(bucket, mapped(each, ResultWriter=writer), "[1, 2]")
    manifest = json.loads(bucket.objects[result.output["ResultWriterDetails"]["Key"]])
    assert bucket.objects[manifest["ResultFiles"]["SUCCEEDED"][0]["Key"]] == b"1\n0\n2\n0"


def test_results_that_cannot_be_written() -> None:
    writer = {"Resource": PUT, "Parameters": {"Bucket": "other", "Prefix": ""}}
    failed = go(Bucket(), mapped(ResultWriter=writer), "[1]")
    assert failed.error == "States.ResultWriterFailed"
    assert failed.cause is not None and failed.cause.startswith("The specified bucket does not exist (Service: S3")


# ---------------------------------------------------------------- redrive


def flaky(failures: dict[str, int]) -> Any:
    """A resolver that fails an argument as often as told, then gives it back."""

    def plan(request: Any) -> Any:
        from treadle.services import TaskFailure

        key = json.dumps(request.arguments)
        if failures.get(key, 0):
            failures[key] -= 1
            raise TaskFailure("Broken", key)
        return request.arguments
        yield

    return plan


TASK = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": True}}}


HOLD = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "End": True}}}


def test_a_map_run_is_changed_while_it_runs_and_a_replay_has_the_change() -> None:
    machine = parse_machine(mapped(HOLD, MaxConcurrency=1))
    execution, commands = Execution.start(machine, json.dumps([1, 2, 3, 4]), at=0, seed=1)
    (run,) = execution.map_runs()
    (first,) = [one for one in commands if isinstance(one, StartChild)]
    changes = MapRunUpdated(run.arn, max_concurrency=3, tolerated_failure_count=1)
    more = execution.receive(changes, at=5)
    assert [type(one) for one in more] == [StartChild, StartChild]
    assert execution.receive(ChildFinished(first.child, "FAILED", error="E"), at=6) != []  # one is tolerated now
    assert (run.status, run.limit, run.counts["failed"]) == ("RUNNING", 3, 1)
    strict = execution.receive(MapRunUpdated(run.arn, tolerated_failure_count=0), at=7)
    assert isinstance(strict[-1], Finish)
    assert (run.status, execution.error) == ("FAILED", "States.ExceedToleratedFailureThreshold")
    again, replayed = Execution.start(machine, json.dumps([1, 2, 3, 4]), at=0, seed=1)
    assert (replayed, again.receive(changes, at=5)) == (commands, more)
    assert again.receive(MapRunUpdated("another", max_concurrency=1), at=8) == []


def test_a_map_run_that_has_ended_is_known_and_changes_no_more() -> None:
    driver = MemoryDriver(keep_children=2)
    run = driver.start(parse_machine(mapped(MaxConcurrency=2)), "[1, 2, 3]")
    driver.wait(run)
    (known,) = run.execution.map_runs()
    assert (known.status, known.item_counts["succeeded"], known.results) == ("SUCCEEDED", 3, [])
    assert not driver.update_map_run(run, known.arn, max_concurrency=1)
    assert run.children is not None
    assert [child.status for child in run.children.known()] == ["SUCCEEDED", "SUCCEEDED"]  # the latest two


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_a_map_run_is_redriven_with_what_has_succeeded(kind: str) -> None:
    started: list[str] = []
    driver = MemoryDriver(resolver=flaky({"2": 1}), observer=lambda run, event: started.append(run.name) if event["type"] == "ExecutionStarted" else None)  # fmt: skip
    run = driver.start(parse_machine(mapped(TASK, kind=kind, MaxConcurrency=1)), "[1, 2, 3]")
    assert driver.wait(run).error == "States.ExceedToleratedFailureThreshold"
    first = len(started)
    driver.redrive(run)
    result = driver.wait(run)
    driver.close()
    assert (result.status, result.output) == ("SUCCEEDED", [1, 2, 3])
    assert len(started) - first == (1 if kind == "STANDARD" else 2)
    types = [event["type"] for event in result.history()]
    assert types[types.index("ExecutionRedriven") :] == [
        "ExecutionRedriven",
        "MapRunRedriven",
        "MapRunSucceeded",
        "MapStateSucceeded",
        "MapStateExited",
        "ExecutionSucceeded",
    ]


def test_branches_and_iterations_are_redriven_from_where_they_failed() -> None:
    inner = {"Type": "Map", "ItemsPath": "$.l", "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "T"}, **TASK["States"]}}, "End": True}  # type: ignore[dict-item]  # fmt: skip
    other = {"StartAt": "O", "States": {"O": {"Type": "Pass", "Result": "other", "End": True}}}
    both = {"Type": "Parallel", "Branches": [{"StartAt": "I", "States": {"I": inner}}, other], "Next": "Z"}
    definition = {"StartAt": "B", "States": {"B": both, "Z": {"Type": "Pass", "End": True}}}
    driver = MemoryDriver(resolver=flaky({"2": 2}))
    run = driver.start(parse_machine(definition), '{"l": [1, 2, 3]}')
    assert driver.wait(run).error == "Broken"
    driver.redrive(run)
    assert driver.wait(run).error == "Broken"
    driver.redrive(run)
    result = driver.wait(run)
    driver.close()
    assert result.output == [[1, 2, 3], "other"]
    redriven = [event for event in result.history() if event["type"] == "ExecutionRedriven"]
    assert [event["executionRedrivenEventDetails"] for event in redriven] == [{"redriveCount": 1}, {"redriveCount": 2}]
    entered = [event["stateEnteredEventDetails"]["name"] for event in result.history() if "stateEnteredEventDetails" in event]  # fmt: skip
    assert (entered.count("B"), entered.count("O"), entered.count("Z")) == (1, 1, 1)


def test_a_stopped_wait_goes_on() -> None:
    definition = {"StartAt": "W", "TimeoutSeconds": 5, "States": {"W": {"Type": "Wait", "Seconds": 9, "End": True}}}
    driver = MemoryDriver()
    run = driver.start(parse_machine(definition))
    assert driver.wait(run).status == "TIMED_OUT"
    driver.redrive(run)
    assert driver.wait(run).status == "TIMED_OUT"
    assert run.execution.about_execution["RedriveCount"] == 1


def test_what_cannot_be_redriven_says_why() -> None:
    driver = MemoryDriver()
    run = driver.start(parse_machine(PASS))
    with pytest.raises(NotRedrivableError, match=r"Execution is (RUNNING|SUCCEEDED) and cannot be redriven"):
        driver.redrive(run)
    driver.wait(run)
    with pytest.raises(NotRedrivableError, match=r"Execution is SUCCEEDED and cannot be redriven"):
        driver.redrive(run)
