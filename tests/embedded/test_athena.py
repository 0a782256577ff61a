"""Queries of the embedded Athena: the rows that Athena gives, or a failure that says why."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import ExecutionResult, MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.services import Call, resolve_integration

OUT = {"OutputLocation": "s3://out/results/"}
CSV = (
    "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde' WITH SERDEPROPERTIES ('separatorChar'=',') "
    "LOCATION 's3://data/pets/' TBLPROPERTIES ('skip.header.line.count'='1')"
)


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        made.put_object("out", "results/", b"")
        query(made, "CREATE DATABASE zoo")
        yield made


@pytest.fixture
def pets(aws: EmbeddedAws) -> EmbeddedAws:
    content = 'id,name,weight,tame\n1,Tom,4.5,true\n2,"Rex, the dog",30.25,true\n3,Leo,190,false\n'
    aws.put_object("data", "pets/pets.csv", content.encode())
    query(aws, f"CREATE EXTERNAL TABLE zoo.pets (id int, name string, weight double, tame boolean) {CSV}")
    return aws


def run(aws: EmbeddedAws, states: dict[str, Any]) -> ExecutionResult:
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    try:
        return driver.wait(driver.start(parse_machine({"StartAt": next(iter(states)), "States": states})))
    finally:
        driver.close()


def task(action: str, arguments: dict[str, Any], **more: Any) -> dict[str, Any]:
    end = {} if "Next" in more else {"End": True}
    return {"Type": "Task", "Resource": f"arn:aws:states:::athena:{action}", "Parameters": arguments, **end, **more}


def query(aws: EmbeddedAws, sql: str, **more: Any) -> ExecutionResult:
    """Run a query to its end and give its rows."""
    start = {"QueryString": sql, "ResultConfiguration": OUT, "QueryExecutionContext": {"Database": "zoo"}, **more}
    results = task("getQueryResults", {"QueryExecutionId.$": "$.QueryExecution.QueryExecutionId"})
    return run(aws, {"Q": task("startQueryExecution.sync", start, Next="R"), "R": results})


def rows(result: ExecutionResult) -> list[list[str | None]]:
    assert result.ok, result.cause
    return [[cell.get("VarCharValue") for cell in row["Data"]] for row in result.output["ResultSet"]["Rows"]]


def reason(result: ExecutionResult) -> str:
    assert (result.status, result.error) == ("FAILED", "States.TaskFailed")
    return str(json.loads(str(result.cause))["Status"]["StateChangeReason"])


# ---------------------------------------------------------------- what Athena gives


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT 1", [["_col0"], ["1"]]),
        ("SELECT 'it''s' AS a, null, true, 2.50, 1e7, 0.1e0", [["a", "_col1", "_col2", "_col3", "_col4", "_col5"], ["it's", None, "true", "2.50", "1.0E7", "0.1"]]),
        ("SELECT * FROM pets WHERE id = 2;", [["id", "name", "weight", "tame"], ["2", "Rex, the dog", "30.25", "true"]]),
        ("SELECT count(*) FROM zoo.pets", [["_col0"], ["3"]]),
        ("select p.NAME from awsdatacatalog.zoo.pets p order by p.weight desc limit 2 -- two", None),
        ("SELECT name FROM pets ORDER BY 1 OFFSET 1 LIMIT 1", [["name"], ["Rex, the dog"]]),
        ("SELECT tame, count(*) AS n, sum(id), avg(weight) FROM pets GROUP BY tame HAVING count(*) > 1", [["tame", "n", "_col2", "_col3"], ["true", "2", "3", "17.375"]]),
        ("SELECT upper(name) || '!' FROM pets WHERE name LIKE 'T%'", [["_col0"], ["TOM!"]]),
        ("SELECT id FROM pets WHERE name LIKE 't%'", [["id"]]),
        ("SELECT 7/2, -7/2, -7 % 3, 7/2e0", [["_col0", "_col1", "_col2", "_col3"], ["3", "-3", "-1", "3.5"]]),
        ("SELECT a.id, b.name FROM pets a JOIN pets b ON a.id = b.id + 1 ORDER BY a.id", [["id", "name"], ["2", "Tom"], ["3", "Rex, the dog"]]),
        ("SELECT b.id FROM pets a LEFT JOIN pets b ON b.id = a.id AND b.tame ORDER BY b.id", [["id"], ["1"], ["2"], [None]]),
        ("SELECT b.id FROM pets a LEFT JOIN pets b ON b.id = a.id AND b.tame ORDER BY 1 DESC", [["id"], ["2"], ["1"], [None]]),
        ("SELECT CASE WHEN weight > 100 THEN 'large' ELSE 'small' END AS size, count(*) FROM pets GROUP BY 1 ORDER BY size", [["size", "_col1"], ["large", "1"], ["small", "2"]]),
        ("SELECT cast('12' AS int) + 1, try_cast('x' AS int), cast(1.5e0 AS varchar), cast(2.5e0 AS int)", [["_col0", "_col1", "_col2", "_col3"], ["13", None, "1.5", "3"]]),
        ("SELECT DATE '2024-01-31' < DATE '2024-02-01', substr('abc', 2), substr('abc', -2, 1), concat('a', 'b')", [["_col0", "_col1", "_col2", "_col3"], ["true", "bc", "b", "ab"]]),
        ("SELECT name FROM pets WHERE id IN (1, 3) AND NOT tame OR id BETWEEN 5 AND 6", [["name"], ["Leo"]]),
        ("SELECT coalesce(null, 2), nullif(1, 1), abs(-3), length('ü')", [["_col0", "_col1", "_col2", "_col3"], ["2", None, "3", "1"]]),
        ("SELECT upper('é'), trim(' \ta '), replace('aba', 'a', 'x'), lower(null)", [["_col0", "_col1", "_col2", "_col3"], ["É", "a", "xbx", None]]),
        ("SELECT max(tame), min(name), count(DISTINCT tame) FROM pets", [["_col0", "_col1", "_col2"], ["true", "Leo", "2"]]),
        ("SELECT \"name\" FROM \"zoo\".\"pets\" WHERE id = 1", [["name"], ["Tom"]]),
    ],
)  # fmt: skip
def test_rows(pets: EmbeddedAws, sql: str, expected: list[list[str | None]] | None) -> None:
    expected = expected or [["NAME"], ["Leo"], ["Rex, the dog"]]
    assert rows(query(pets, sql)) == expected


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("SELECT nope FROM pets", "COLUMN_NOT_FOUND: line 1:8: Column 'nope' cannot be resolved or requester is not authorized to access requested resources"),
        ('SELECT id FROM pets WHERE name = "Tom"', "COLUMN_NOT_FOUND: line 1:34: Column 'tom' cannot be resolved"),
        ("SELECT *\nFROM nowhere", "TABLE_NOT_FOUND: line 2:6: Table 'awsdatacatalog.zoo.nowhere' does not exist"),
        ("SELECT 1/0", "DIVISION_BY_ZERO: Division by zero"),
        ("SELECT 2147483647 + 1", "NUMERIC_VALUE_OUT_OF_RANGE"),
        ("SELECT cast('x' AS int)", "INVALID_CAST_ARGUMENT: Cannot cast 'x' to INT"),
        ("SELECT id FROM pets WHERE id = 'a'", "TYPE_MISMATCH: line 1:30: Cannot apply operator: integer = varchar"),
        ("SELECT id FROM pets WHERE id", "TYPE_MISMATCH: line 1:27: WHERE clause must evaluate to a boolean: actual type integer"),
        ("SELECT name FROM pets GROUP BY tame", "EXPRESSION_NOT_AGGREGATE: line 1:8: 'name' must be an aggregate expression or appear in GROUP BY clause"),
        ("SELECT name, count(*) FROM pets", "EXPRESSION_NOT_AGGREGATE"),
        ("SELECT tame, count(*) FROM pets GROUP BY tame ORDER BY name", "EXPRESSION_NOT_AGGREGATE"),
        ("SELECT DISTINCT tame FROM pets ORDER BY id", "EXPRESSION_NOT_IN_DISTINCT"),
        ("SELECT id FROM pets WHERE count(*) > 1", "WHERE clause cannot contain aggregations"),
        ("SELECT a.id FROM pets a JOIN pets b ON id = 1", "AMBIGUOUS_NAME: line 1:40: Column 'id' is ambiguous"),
        ("SELECT id FROM pets LIMIT x", "mismatched input 'x'. Expecting: <integer>"),
        ("SELECT 1; SELECT 2", "Only one sql statement is allowed. Got: SELECT 1; SELECT 2"),
        ("SELECT 'open", "line 1:8: mismatched input"),
        ("CREATE DATABASE x LOCATION 's3://b/' nonsense", "mismatched input 'nonsense'. Expecting: <EOF>"),
        ("DROP DATABASE zoo CASCADE nonsense", "mismatched input 'nonsense'. Expecting: <EOF>"),
        ("DROP TABLE pets PURGE", "mismatched input 'PURGE'. Expecting: <EOF>"),
        (" ", "mismatched input '<EOF>'"),
        ("SELECT " + "(" * 5000, "can't carry out so deeply nested an expression"),
        ("SELECT substr('a')", "FUNCTION_NOT_FOUND: line 1:8: Unexpected parameters (varchar(1)) for function substr"),
        ("SELECT upper('a', 'b')", "FUNCTION_NOT_FOUND: line 1:8: Unexpected parameters (varchar(1), varchar(1)) for function upper"),
        ("INSERT INTO pets VALUES (1)", "TYPE_MISMATCH: Insert query has mismatched column types: Table: [integer, varchar, double, boolean], Query: [integer]"),
        ("INSERT INTO pets SELECT * FROM pets", "can't carry out writing to tables of the format org.apache.hadoop.hive.serde2.OpenCSVSerde"),
        ("CREATE TABLE t AS SELECT 1", "MISSING_COLUMN_NAME: Column name not specified at position 1"),
        ("CREATE TABLE pets AS SELECT 1 AS a", "TABLE_ALREADY_EXISTS: Destination table 'awsdatacatalog.zoo.pets' already exists"),
        ("CREATE TABLE t (a int)", "can't carry out CREATE TABLE without EXTERNAL and without AS"),
        ("CREATE TABLE t WITH (bucket_count = 5) AS SELECT 1 AS a", "can't carry out the property bucket_count"),
        ("DELETE FROM pets", "can't carry out DELETE"),
        ("SHOW TABLES", "can't carry out SHOW"),
        ("DROP TABLE nowhere", "EntityNotFoundException"),
        ("CREATE EXTERNAL TABLE t (a int) STORED AS ORC LOCATION 's3://data/'", "tables STORED AS ORC"),
    ],
)  # fmt: skip
def test_a_query_that_fails_says_why(pets: EmbeddedAws, sql: str, words: str) -> None:
    assert words in reason(query(pets, sql))


def test_it_is_the_states_failure_with_the_whole_execution(pets: EmbeddedAws) -> None:
    told = json.loads(str(query(pets, "SELECT 1/0").cause))
    assert told["Status"]["State"] == "FAILED"
    assert told["Status"]["AthenaError"]["ErrorMessage"] == told["Status"]["StateChangeReason"]
    assert not [key for key in told if key.startswith("treadle")]


# ---------------------------------------------------------------- results


def test_columns_are_described(pets: EmbeddedAws) -> None:
    told = query(pets, "SELECT id, name, weight, tame, count(*) AS n, 1.25 AS d FROM pets GROUP BY 1, 2, 3, 4").output
    columns = told["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]
    assert [(column["Label"], column["Type"], column["Precision"], column["Scale"]) for column in columns] == [
        ("id", "integer", 10, 0), ("name", "varchar", 2147483647, 0), ("weight", "double", 17, 0),
        ("tame", "boolean", 0, 0), ("n", "bigint", 19, 0), ("d", "decimal", 3, 2),
    ]  # fmt: skip


def test_results_lie_in_s3(pets: EmbeddedAws) -> None:
    start = {"QueryString": """SELECT id, null AS "no", 'say "hi"' AS hi FROM pets WHERE id < 3""", "ResultConfiguration": OUT, "QueryExecutionContext": {"Database": "zoo"}}  # fmt: skip
    execution = run(pets, {"Q": task("startQueryExecution.sync", start)}).output["QueryExecution"]
    place = execution["ResultConfiguration"]["OutputLocation"]
    assert place == f"s3://out/results/{execution['QueryExecutionId']}.csv"
    read = pets.call(Call("s3", "getObject", {"Bucket": "out", "Key": place.removeprefix("s3://out/")}, raw=True))
    assert read["Body"] == b'"id","no","hi"\n"1",,"say ""hi"""\n"2",,"say ""hi"""\n'


def test_a_workgroup_says_where(aws: EmbeddedAws) -> None:
    configured = {"ResultConfiguration": {"OutputLocation": "s3://out/group/"}, "EnforceWorkGroupConfiguration": True}
    aws.call(Call("athena", "createWorkGroup", {"Name": "w", "Configuration": configured}))
    start = {"QueryString": "SELECT 1", "WorkGroup": "w"}
    place = run(aws, {"Q": task("startQueryExecution.sync", start)}).output["QueryExecution"]["ResultConfiguration"]
    assert place["OutputLocation"].startswith("s3://out/group/")


def test_pages(aws: EmbeddedAws) -> None:
    aws.put_object("data", "n/n.json", "\n".join(json.dumps({"n": i}) for i in range(4)).encode())
    query(aws, "CREATE EXTERNAL TABLE zoo.n (n bigint) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://data/n'")  # fmt: skip
    result = run(
        aws,
        {
            "Q": task("startQueryExecution.sync", {"QueryString": "SELECT n FROM zoo.n"}, ResultPath="$.q", Next="A"),
            "A": task("getQueryResults", {"QueryExecutionId.$": "$.q.QueryExecution.QueryExecutionId", "MaxResults": 3}, ResultPath="$.a", Next="B"),
            "B": task("getQueryResults", {"QueryExecutionId.$": "$.q.QueryExecution.QueryExecutionId", "MaxResults": 3, "NextToken.$": "$.a.NextToken"}, ResultPath="$.b"),
        },
    )  # fmt: skip
    pages = [[row["Data"][0]["VarCharValue"] for row in result.output[p]["ResultSet"]["Rows"]] for p in ("a", "b")]
    assert pages == [["n", "0", "1"], ["2", "3"]]
    assert "NextToken" not in result.output["b"]


def test_results_of_a_query_that_has_none(aws: EmbeddedAws) -> None:
    start = task("startQueryExecution", {"QueryString": "SELECT 1"}, Next="R")
    get = task("getQueryResults", {"QueryExecutionId.$": "$.QueryExecutionId"})
    failed = run(aws, {"S": start, "R": get})
    assert failed.error == "Athena.InvalidRequestException"
    assert str(failed.cause).startswith("Query has not yet finished. Current state: RUNNING (Service: AmazonAthena;")
    waited = run(aws, {"S": {**start, "Next": "W"}, "W": {"Type": "Wait", "Seconds": 30, "Next": "R"}, "R": get})
    assert rows(waited) == [["_col0"], ["1"]]
    broken = task("startQueryExecution", {"QueryString": "SELECT"}, Next="W")
    failed = run(aws, {"S": broken, "W": {"Type": "Wait", "Seconds": 30, "Next": "R"}, "R": get})
    assert str(failed.cause).startswith("Query did not finish successfully. Final query state: FAILED (Service:")
    failed = run(aws, {"R": task("getQueryResults", {"QueryExecutionId": "none"})})
    assert (failed.error, str(failed.cause)[:32]) == (
        "Athena.InvalidRequestException",
        "QueryExecution none was not foun",
    )


def test_parameters(pets: EmbeddedAws) -> None:
    sql = "SELECT id FROM pets WHERE name = ? AND id < ?"
    assert rows(query(pets, sql, ExecutionParameters=["'Tom'", "5"])) == [["id"], ["1"]]
    assert "Incorrect number of parameters" in reason(query(pets, sql, ExecutionParameters=["'Tom'"]))
    assert "Incorrect number of parameters" in reason(query(pets, "SELECT ?", ExecutionParameters=["1", "2"]))


# ---------------------------------------------------------------- tables


def test_json_lines_packed_and_hidden_objects(aws: EmbeddedAws) -> None:
    lines = [{"Id": 1, "tags": "x", "at": "2024-01-31 10:00:00"}, {"ID": "2", "nested": {"a": 1}}, {"id": "no"}]
    aws.put_object("data", "j/a.json.gz", gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    aws.put_object("data", "j/_SUCCESS", b"not JSON")
    aws.put_object("data", "jj/b.json", b"not JSON")
    query(aws, "CREATE EXTERNAL TABLE j (id int, tags string, nested string, at timestamp) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://data/j'")  # fmt: skip
    assert rows(query(aws, "SELECT * FROM j"))[1:] == [
        ["1", "x", None, "2024-01-31 10:00:00.000"], ["2", None, '{"a":1}', None], [None, None, None, None]
    ]  # fmt: skip
    aws.put_object("data", "j/c.json", b"[1]")
    assert reason(query(aws, "SELECT * FROM j")) == "HIVE_CURSOR_ERROR: j/c.json: a row is no object: [1]"


def test_plain_text_with_a_delimiter(aws: EmbeddedAws) -> None:
    aws.put_object("data", "t/x.tsv", b'1\t"a"\t2024-01-31\n2\t\\N\tx\n\t\t\t\n')
    query(aws, r"CREATE EXTERNAL TABLE IF NOT EXISTS t (n tinyint COMMENT 'no', `s` string, d date) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' LINES TERMINATED BY '\n' STORED AS TEXTFILE LOCATION 's3://data/t/'")  # fmt: skip
    assert rows(query(aws, "SELECT * FROM t"))[1:] == [["1", '"a"', "2024-01-31"], ["2", None, None], [None, "", None]]


def test_parquet(aws: EmbeddedAws) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    buffer = io.BytesIO()
    parquet.write_table(arrow.table({"ID": [1, None], "price": [1.5, 2.0], "ok": [True, False]}), buffer)
    aws.put_object("data", "p/x.parquet", buffer.getvalue())
    query(
        aws, "CREATE EXTERNAL TABLE p (id bigint, price double, ok boolean) STORED AS PARQUET LOCATION 's3://data/p/'"
    )
    assert rows(query(aws, "SELECT id, price, ok FROM p")) == [["id", "price", "ok"], ["1", "1.5", "true"], [None, "2.0", "false"]]  # fmt: skip


def test_partitions_are_seen_when_they_are_known(aws: EmbeddedAws) -> None:
    for day in ("2024-01-01", "2024-01-02"):
        aws.put_object("data", f"parts/day={day}/x.json", b'{"n": 1}\n')
    query(aws, "CREATE EXTERNAL TABLE parts (n int) PARTITIONED BY (day date) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://data/parts/'")  # fmt: skip
    assert rows(query(aws, "SELECT * FROM parts")) == [["n", "day"]]
    partition = {"Values": ["2024-01-02"], "StorageDescriptor": {"Location": "s3://data/parts/day=2024-01-02/"}}
    aws.call(
        Call("glue", "createPartition", {"DatabaseName": "zoo", "TableName": "parts", "PartitionInput": partition})
    )
    assert rows(query(aws, "SELECT * FROM parts"))[1:] == [["1", "2024-01-02"]]
    assert query(aws, "MSCK REPAIR TABLE parts").ok
    after = "SELECT day FROM parts WHERE day < date '2024-01-02'"
    assert rows(query(aws, after))[1:] == [["2024-01-01"]]


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("id int", "x", "HIVE_BAD_DATA: Error parsing field value 'x' for field 0"),
        ("day date", "2024-01-01", "the type date in a table of OpenCSVSerde"),
        ("tags array<string>", "x", "the column 'tags' of the type array(varchar) in a table of text"),
        ("amount decimal(39,2)", "1", "the column 'amount' of the type decimal(39,2)"),
    ],
)
def test_cells_that_cannot_be_read(aws: EmbeddedAws, column: str, cell: str, words: str) -> None:
    aws.put_object("data", "pets/x.csv", f"header\n{cell}\n".encode())
    query(aws, f"CREATE EXTERNAL TABLE odd ({column}) {CSV}")
    assert words in reason(query(aws, "SELECT * FROM odd"))


def test_a_table_of_a_bucket_that_is_not_there(aws: EmbeddedAws) -> None:
    query(aws, f"CREATE EXTERNAL TABLE odd (a int) {CSV}")
    assert "The specified bucket does not exist" in reason(query(aws, "SELECT * FROM odd"))
    assert query(aws, "DROP TABLE IF EXISTS odd").ok
    assert "TABLE_NOT_FOUND" in reason(query(aws, "SELECT * FROM odd"))
    assert query(aws, "DROP TABLE IF EXISTS odd").ok


def test_handlers_see_the_same_rows(pets: EmbeddedAws) -> None:
    body = json.dumps({"QueryString": "SELECT max(id) FROM zoo.pets", "ResultConfiguration": OUT}).encode()

    def ask(operation: str, content: bytes) -> Any:
        headers = {"X-Amz-Target": f"AmazonAthena.{operation}", "Content-Type": "application/x-amz-json-1.1"}
        status, _, answer = pets.receive("athena", "us-east-1", "POST", "/", headers, content)
        assert status == 200, answer
        return json.loads(answer)

    number = json.dumps(ask("StartQueryExecution", body)).encode()
    states = [ask("GetQueryExecution", number)["QueryExecution"]["Status"]["State"] for _ in range(3)]
    assert states[-1] == "SUCCEEDED"
    assert ask("GetQueryResults", number)["ResultSet"]["Rows"][1] == {"Data": [{"VarCharValue": "3"}]}
