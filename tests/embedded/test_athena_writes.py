"""CREATE TABLE AS and INSERT INTO of the embedded Athena: what they write is read again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from treadle.embedded import EmbeddedAws
from treadle.services import Call

from .test_athena import query, reason, rows

ROWS = "(VALUES (1, 'a', 1.5e0, true, DECIMAL '1.25', timestamp '2024-01-31 10:00:00.500', date '2024-01-31'), (2, NULL, NULL, NULL, NULL, NULL, NULL)) AS t (id, name, weight, tame, price, at, day)"


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        made.put_object("out", "results/", b"")
        query(made, "CREATE DATABASE zoo")
        yield made


@pytest.mark.parametrize("form", ["PARQUET", "JSON", "TEXTFILE"])
def test_a_table_is_created_from_a_query_and_grows(aws: EmbeddedAws, form: str) -> None:
    if form == "PARQUET":
        pytest.importorskip("pyarrow")
    made = query(
        aws, f"CREATE TABLE copy WITH (format = '{form}', external_location = 's3://out/copy/') AS SELECT * FROM {ROWS}"
    )
    assert made.ok, made.cause
    assert made.output["UpdateCount"] == 2
    columns = aws.call(Call("glue", "getTable", {"DatabaseName": "zoo", "Name": "copy"}))["Table"]["StorageDescriptor"][
        "Columns"
    ]
    assert [column["Type"] for column in columns] == [
        "int",
        "string",
        "double",
        "boolean",
        "decimal(3,2)",
        "timestamp",
        "date",
    ]
    assert query(aws, "INSERT INTO copy (name, id) SELECT 'b', 3").ok
    assert rows(query(aws, "SELECT * FROM copy ORDER BY id"))[1:] == [
        ["1", "a", "1.5", "true", "1.25", "2024-01-31 10:00:00.500", "2024-01-31"],
        ["2", None, None, None, None, None, None],
        ["3", "b", None, None, None, None, None],
    ]


def test_nested_values_are_written_to_json(aws: EmbeddedAws) -> None:
    made = "SELECT ARRAY[1, 2] AS a, map(ARRAY['k'], ARRAY[1]) AS m, CAST(row(1, 'x') AS row(p int, q varchar)) AS r"
    assert query(aws, f"CREATE TABLE nested WITH (format = 'JSON') AS {made}").ok
    assert rows(query(aws, "SELECT a, m, r FROM nested"))[1:] == [["[1, 2]", "{k=1}", "{p=1, q=x}"]]
    assert "of the type array(integer) to a table that is not JSON" in reason(
        query(aws, f"CREATE TABLE other WITH (format = 'TEXTFILE') AS {made}")
    )
    assert "TABLE_NOT_FOUND" in reason(query(aws, "SELECT * FROM other"))


def test_a_folder_with_objects_is_left_alone(aws: EmbeddedAws) -> None:
    aws.put_object("out", "full/x", b"1")
    said = reason(
        query(aws, "CREATE TABLE t WITH (format = 'JSON', external_location = 's3://out/full/') AS SELECT 1 AS a")
    )
    assert said == "HIVE_PATH_ALREADY_EXISTS: Target directory for table 'zoo.t' already exists: s3://out/full/"
    assert "TABLE_NOT_FOUND" in reason(query(aws, "SELECT * FROM t"))


def test_a_table_that_exists_is_kept(aws: EmbeddedAws) -> None:
    assert query(aws, "CREATE TABLE t WITH (format = 'JSON') AS SELECT 1 AS a").ok
    assert query(aws, "CREATE TABLE IF NOT EXISTS t WITH (format = 'JSON') AS SELECT 2 AS a").ok
    assert rows(query(aws, "SELECT a FROM t")) == [["a"], ["1"]]
    assert "Table: [integer], Query: [varchar]" in reason(query(aws, "INSERT INTO t SELECT 'x'"))
    assert "does not exist in target table: b" in reason(query(aws, "INSERT INTO t (b) SELECT 1"))
