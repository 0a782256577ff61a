"""The ordinary queries of the embedded Athena, over each format, with the results that Athena documents."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from treadle.embedded import EmbeddedAws

from .test_athena import query, reason, rows

SERDES = {
    "csv": "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe' WITH SERDEPROPERTIES ('field.delim' = ',')",
    "json": "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
    "parquet": "STORED AS PARQUET",
}
COLUMNS = ("id", "customer", "city", "amount", "day", "tags")
ORDERS: list[tuple[Any, ...]] = [
    (1, "ann", "Oslo", 30, "2024-01-05", "red;blue"),
    (2, "bob", "Oslo", 10, "2024-01-20", "red"),
    (3, "ann", "Rome", 20, "2024-02-03", None),
    (4, "cid", None, None, "2024-02-28", "green;red"),
]


def content(form: str) -> bytes:
    if form == "csv":
        return "".join(",".join("\\N" if cell is None else str(cell) for cell in row) + "\n" for row in ORDERS).encode()
    if form == "json":
        return "\n".join(json.dumps(dict(zip(COLUMNS, row, strict=True))) for row in ORDERS).encode()
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    buffer = io.BytesIO()
    parquet.write_table(arrow.table({name: [row[i] for row in ORDERS] for i, name in enumerate(COLUMNS)}), buffer)
    return buffer.getvalue()


@pytest.fixture(scope="module", params=["csv", "json", "parquet"])
def orders(request: pytest.FixtureRequest) -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as aws:
        aws.put_object("out", "results/", b"")
        aws.put_object("data", f"orders/part.{request.param}", content(request.param))
        query(aws, "CREATE DATABASE zoo")
        columns = "id int, customer string, city string, amount int, day string, tags string"
        created = query(
            aws, f"CREATE EXTERNAL TABLE orders ({columns}) {SERDES[request.param]} LOCATION 's3://data/orders/'"
        )
        assert created.ok, created.cause
        yield aws


@pytest.fixture(scope="module")
def athena() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        made.put_object("out", "results/", b"")
        query(made, "CREATE DATABASE zoo")
        yield made


def values(aws: EmbeddedAws, sql: str) -> list[list[str | None]]:
    return rows(query(aws, sql))[1:]


# ---------------------------------------------------------------- the nine ordinary queries


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (  # WITH, and a window function
            "WITH paid AS (SELECT customer, amount FROM orders WHERE amount IS NOT NULL) SELECT customer, amount, "
            "row_number() OVER (PARTITION BY customer ORDER BY amount DESC) AS n, sum(amount) OVER (PARTITION BY customer) "
            "AS total FROM paid ORDER BY customer, n",
            [["ann", "30", "1", "50"], ["ann", "20", "2", "50"], ["bob", "10", "1", "10"]],
        ),
        (  # a subquery
            "SELECT id FROM orders WHERE amount > (SELECT avg(amount) FROM orders) OR customer IN (SELECT customer FROM "
            "orders WHERE city = 'Rome') ORDER BY id",
            [["1"], ["3"]],
        ),
        (  # UNION
            "SELECT customer FROM orders WHERE amount >= 20 UNION SELECT city FROM orders WHERE city IS NOT NULL ORDER BY 1",
            [["Oslo"], ["Rome"], ["ann"]],
        ),
        ("SELECT approx_distinct(customer), approx_distinct(city) FROM orders", [["3", "2"]]),
        (  # array_agg
            "SELECT customer, array_agg(id ORDER BY id DESC) FROM orders GROUP BY customer ORDER BY customer",
            [["ann", "[3, 1]"], ["bob", "[2]"], ["cid", "[4]"]],
        ),
        (  # UNNEST
            "SELECT id, tag, place FROM orders CROSS JOIN UNNEST(split(tags, ';')) WITH ORDINALITY AS t (tag, place) "
            "ORDER BY id, place",
            [["1", "red", "1"], ["1", "blue", "2"], ["2", "red", "1"], ["4", "green", "1"], ["4", "red", "2"]],
        ),
        (  # date_format and date_parse
            "SELECT date_format(date_parse(day, '%Y-%m-%d'), '%M %e, %Y'), date_parse(day, '%Y-%m-%d'), "
            "date_diff('day', date_parse(day, '%Y-%m-%d'), timestamp '2024-02-01 00:00:00') FROM orders WHERE id = 1",
            [["January 5, 2024", "2024-01-05 00:00:00.000", "27"]],
        ),
        (
            r"SELECT id, regexp_extract(day, '(\d+)-(\d+)', 2), regexp_extract(tags, 'blue') FROM orders ORDER BY id LIMIT 2",
            [["1", "01", "blue"], ["2", "01", None]],
        ),
        (
            "SELECT json_extract_scalar(json, '$.who'), json_extract_scalar(json, '$.n[1]'), json_extract_scalar(json, '$.n') "
            'FROM (SELECT \'{"who": "\' || customer || \'", "n": [1, 2]}\' AS json FROM orders WHERE id = 2)',
            [["bob", "2", None]],
        ),
    ],
    ids=["with", "subquery", "union", "distinct", "array_agg", "unnest", "dates", "regexp", "json"],
)
def test_ordinary_queries(orders: EmbeddedAws, sql: str, expected: list[list[str | None]]) -> None:
    assert values(orders, sql) == expected


# ---------------------------------------------------------------- NULL in an order
# https://docs.aws.amazon.com/athena/latest/ug/select.html: "The default null ordering is NULLS LAST, regardless of
# ascending or descending sort order."


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("amount", ["10", "20", "30", None]),
        ("amount ASC", ["10", "20", "30", None]),
        ("amount DESC", ["30", "20", "10", None]),
        ("amount NULLS FIRST", [None, "10", "20", "30"]),
        ("amount DESC NULLS FIRST", [None, "30", "20", "10"]),
        ("amount NULLS LAST", ["10", "20", "30", None]),
        ("amount DESC NULLS LAST", ["30", "20", "10", None]),
        ("1 DESC", ["30", "20", "10", None]),
    ],
)
def test_null_in_an_order(orders: EmbeddedAws, order: str, expected: list[str | None]) -> None:
    assert values(orders, f"SELECT amount FROM orders ORDER BY {order}") == [[one] for one in expected]


def test_null_in_the_order_of_a_window(orders: EmbeddedAws) -> None:
    sql = "SELECT id, rank() OVER (ORDER BY amount DESC), rank() OVER (ORDER BY amount NULLS FIRST) FROM orders ORDER BY id"
    assert values(orders, sql) == [["1", "1", "4"], ["2", "3", "2"], ["3", "2", "3"], ["4", "4", "1"]]


# ---------------------------------------------------------------- arithmetic


@pytest.mark.parametrize(
    ("expression", "expected", "kind"),
    [
        ("7 / 2", "3", "integer"),
        ("-7 / 2", "-3", "integer"),
        ("-7 % 3", "-1", "integer"),
        ("7 / 2e0", "3.5", "double"),
        ("1e0 / 0", "Infinity", "double"),
        ("0e0 / 0", "NaN", "double"),
        ("7 / 2.0", "3.5", "decimal"),
        ("7 / 100.0", "0.1", "decimal"),  # the scale of a quotient is the greater one
        ("-1.0 / 8.00", "-0.13", "decimal"),
        ("1.5 + 1", "2.5", "decimal"),
        ("1.5 * 2.25", "3.375", "decimal"),
        ("CAST(10 AS bigint) / 4", "2", "bigint"),
        ("sum(x) / count(*)", "1", "bigint"),
        ("avg(x)", "1.5", "double"),
        ("round(2.5e0)", "3.0", "double"),
        ("CAST(2.5e0 AS int)", "3", "integer"),
        ("floor(7 / 2)", "3", "integer"),
        ("ceil(1.2)", "2", "decimal"),
        ("1e10", "1.0E10", "double"),
    ],
)
def test_arithmetic(athena: EmbeddedAws, expression: str, expected: str, kind: str) -> None:
    result = query(
        athena,
        f"SELECT {expression} FROM (VALUES 1, 2) AS t (x) GROUP BY 1 LIMIT 1"
        if "x" not in expression
        else f"SELECT {expression} FROM (VALUES 1, 2) AS t (x)",
    )
    assert rows(result)[1:] == [[expected]]
    assert result.output["ResultSet"]["ResultSetMetadata"]["ColumnInfo"][0]["Type"] == kind


@pytest.mark.parametrize("expression", ["1 / 0", "1 % 0", "x / (x - x)", "1.5 / 0", "1.5 % 0.0", "mod(1, 0)"])
def test_division_by_zero(athena: EmbeddedAws, expression: str) -> None:
    assert (
        reason(query(athena, f"SELECT {expression} FROM (VALUES 1) AS t (x)")) == "DIVISION_BY_ZERO: Division by zero"
    )


def test_try_makes_null_of_a_failure(athena: EmbeddedAws) -> None:
    assert values(athena, "SELECT try(1 / 0), try_cast('x' AS int), try_cast('1' AS int)") == [[None, None, "1"]]


# ---------------------------------------------------------------- values as text


@pytest.mark.parametrize(
    ("expression", "expected", "kind"),
    [
        ("timestamp '2024-01-01 00:00:00'", "2024-01-01 00:00:00.000", "timestamp"),
        ("date_add('month', 1, date '2024-01-31')", "2024-02-29", "date"),
        ("date '2024-01-31' - interval '1' day", "2024-01-30", "date"),
        ("date_trunc('month', timestamp '2024-01-31 10:00:00.5')", "2024-01-01 00:00:00.000", "timestamp"),
        ("ARRAY[1, NULL, 3]", "[1, null, 3]", "array"),
        ("ARRAY['a', 'b']", "[a, b]", "array"),
        ("map(ARRAY['k'], ARRAY[1])", "{k=1}", "map"),
        ("CAST(row(1, 'x') AS row(a int, b varchar))", "{a=1, b=x}", "row"),
        ("true AND NULL", None, "boolean"),
        ("1 = 1", "true", "boolean"),
        ("NULL", None, "unknown"),
        ("element_at(ARRAY[1, 2], 3)", None, "integer"),
        ("ARRAY[1, 2][2]", "2", "integer"),
        ("map(ARRAY['k'], ARRAY[1])['k']", "1", "integer"),
        ("cardinality(ARRAY[1, 2])", "2", "bigint"),
        ("transform(ARRAY[1, 2], x -> x * 2)", "[2, 4]", "array"),
        ("filter(ARRAY[1, 2], x -> x > 1)", "[2]", "array"),
        ("array_join(ARRAY['a', NULL, 'b'], '-')", "a-b", "varchar"),
        ("CAST(timestamp '2024-01-01 10:00:00' AS varchar)", "2024-01-01 10:00:00.000", "varchar"),
        (
            "date_format(timestamp '2024-01-31 09:05:06', '%c/%e %H:%i:%s %p %y %W')",
            "1/31 09:05:06 AM 24 Wednesday",
            "varchar",
        ),
        ("regexp_replace('a1b22', '[0-9]+', '<$0>')", "a<1>b<22>", "varchar"),
        ("split_part('a-b', '-', 3)", None, "varchar"),
        ("greatest(1, NULL)", None, "integer"),
        ("extract(year FROM date '2024-01-31')", "2024", "bigint"),
        ("day_of_week(date '2024-01-28')", "7", "bigint"),
        ("trim(both 'x' FROM 'xax')", "a", "varchar"),
        ("position('b' IN 'abc')", "2", "bigint"),
        ("json_extract('{\"a\": {\"b\": 1}}', '$.a')", '{"b":1}', "json"),
        ("json_extract_scalar('not JSON', '$.a')", None, "varchar"),
        ("DECIMAL '44.6' + DECIMAL '77.2'", "121.8", "decimal"),
        ("'a' || NULL", None, "varchar"),
        ("'a%' LIKE 'a$%' ESCAPE '$' AND 'b' LIKE '_'", "true", "boolean"),
        ("cardinality(map(ARRAY['a'], ARRAY[1]))", "1", "bigint"),
        ("reverse(ARRAY[1, 2])", "[2, 1]", "array"),
        ("concat('a', 'b', 'c')", "abc", "varchar"),
        ("array_sort(ARRAY[3, NULL, 1])", "[1, 3, null]", "array"),
        ("slice(ARRAY[1, 2, 3], 2, 2)", "[2, 3]", "array"),
        ("sequence(1, 5, 2)", "[1, 3, 5]", "array"),
        ("round(2.345, 2)", "2.350", "decimal"),
        ("truncate(-2.7e0)", "-2.0", "double"),
        ("concat_ws(',', 'a', NULL, 'b')", "a,b", "varchar"),
        ("lpad('a', 3, 'xy')", "xya", "varchar"),
        ("regexp_split('a1b2c', '[0-9]')", "[a, b, c]", "array"),
        ("date_trunc('week', date '2024-01-31')", "2024-01-29", "date"),
        ("date_diff('hour', timestamp '2024-01-31 00:30:00', timestamp '2024-01-31 02:00:00')", "1", "bigint"),
        ("last_day_of_month(date '2024-02-01')", "2024-02-29", "date"),
        ("millisecond(timestamp '2024-01-31 10:20:30.5')", "500", "bigint"),
        ("from_unixtime(1704067200)", "2024-01-01 00:00:00.000 UTC", "timestamp with time zone"),
        ("json_format(json_parse('{\"a\": 1}'))", '{"a":1}', "varchar"),
        ("CAST(json_parse('[1, 2]') AS array(int))", "[1, 2]", "array"),
        ("if(1 = 2, 'x')", None, "varchar"),
        ("greatest(1, 3, 2)", "3", "integer"),
        ("-9223372036854775808", "-9223372036854775808", "bigint"),
    ],
)
def test_values(athena: EmbeddedAws, expression: str, expected: str | None, kind: str) -> None:
    result = query(athena, f"SELECT {expression} AS x")
    assert rows(result)[1:] == [[expected]]
    assert result.output["ResultSet"]["ResultSetMetadata"]["ColumnInfo"][0]["Type"] == kind


def test_the_time_is_that_of_the_services(athena: EmbeddedAws) -> None:
    ((day, first, second),) = values(athena, "SELECT current_date, now(), current_timestamp")
    assert (day, first) == (str(first)[:10], second)
    assert str(first).endswith(" UTC")


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT x, sum(x) OVER (ORDER BY x) FROM (VALUES 1, 2) AS t (x)", [["1", "1"], ["2", "3"]]),
        ("SELECT x, lag(y) IGNORE NULLS OVER (ORDER BY x) FROM (VALUES (1, 5), (2, NULL), (3, NULL)) AS t (x, y)", [["1", None], ["2", "5"], ["3", "5"]]),
        ("SELECT x, count(*) FROM (VALUES 1, 1, 2) AS t (x) GROUP BY ROLLUP (x) ORDER BY x", [["1", "2"], ["2", "1"], [None, "3"]]),
        ("SELECT max(x) FILTER (WHERE x < 3), count_if(x > 1), max_by(x, -x) FROM (VALUES 1, 2, 3) AS t (x)", [["2", "2", "1"]]),
        ("SELECT a.x, b.x FROM (VALUES 1) AS a (x) FULL JOIN (VALUES 2) AS b (x) ON a.x = b.x ORDER BY 1", [["1", None], [None, "2"]]),
        ("SELECT x, y FROM (SELECT ARRAY[1, 2] AS a, ARRAY['p'] AS b) CROSS JOIN UNNEST(a, b) AS t (x, y)", [["1", "p"], ["2", None]]),
        ("SELECT substr(n, -1), count(*) FROM (VALUES 'ab', 'cb') AS t (n) GROUP BY substr(n, -1)", [["b", "2"]]),
        ("SELECT x FROM (VALUES 3, 1, 2) AS t (x) ORDER BY x FETCH FIRST 2 ROWS ONLY", [["1"], ["2"]]),
        ("VALUES (1, 'a')", [["1", "a"]]),
        ("(SELECT 1) INTERSECT SELECT 1", [["1"]]),
        ("SELECT 1 EXCEPT SELECT 1", []),
    ],
)  # fmt: skip
def test_forms(athena: EmbeddedAws, sql: str, expected: list[list[str | None]]) -> None:
    assert values(athena, sql) == expected


def test_nested_columns_of_json(athena: EmbeddedAws) -> None:
    line = {"id": 1, "tags": ["a", "b"], "counts": {"x": 1}, "who": {"name": "Ann", "age": 30}}
    athena.put_object("data", "nested/x.json", json.dumps(line).encode())
    query(athena, f"CREATE EXTERNAL TABLE nested (id int, tags array<string>, counts map<string,int>, who struct<name:string,age:int>) {SERDES['json']} LOCATION 's3://data/nested/'")  # fmt: skip
    assert values(athena, "SELECT tags, counts, who FROM nested") == [["[a, b]", "{x=1}", "{name=Ann, age=30}"]]
    assert values(athena, "SELECT who.name, counts['x'] + 1, tags[2] FROM nested") == [["Ann", "2", "b"]]
    assert values(athena, "SELECT k, v FROM nested CROSS JOIN UNNEST(counts) AS t (k, v)") == [["x", "1"]]
    empty = "SELECT t.x FROM nested LEFT JOIN UNNEST(filter(tags, y -> y = 'z')) AS t (x) ON true"
    assert values(athena, empty) == [[None]]


# ---------------------------------------------------------------- what fails


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH '/etc/passwd' AS x",
        "COPY (SELECT 1) TO '/tmp/x'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "PRAGMA version",
        "SET memory_limit = '1TB'",
        "CALL pragma_version()",
        "EXPORT DATABASE '/tmp/x'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM duckdb_settings()",
        "SELECT current_setting('memory_limit')",
        "SELECT getenv('HOME')",
        "SELECT pg_sleep(10)",
        "SELECT error('x')",
        "SELECT * FROM range(10)",
        "WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT * FROM t",
        "SELECT 1 FROM (SELECT 1) PIVOT (sum(x) FOR y IN (1))",
        "FROM zoo",
        "SELECT 1::int",
        "SELECT {'a': 1}",
        "SELECT 'a' ILIKE 'A'",
        "SELECT DISTINCT ON (x) x FROM (VALUES 1) AS t (x)",
        "SELECT * EXCLUDE (x) FROM (VALUES (1, 2)) AS t (x, y)",
        "SELECT x FROM (VALUES 1) AS t (x) QUALIFY x = 1",
        "SELECT 1 INTO x",
    ],
)
def test_statements_of_other_engines_are_refused(athena: EmbeddedAws, sql: str) -> None:
    said = reason(query(athena, sql))
    assert said.startswith(("NOT_SUPPORTED: the embedded Athena can't carry out", "line 1:", "mismatched input"))


@pytest.mark.parametrize(
    "sql", ["SELECT * FROM '/etc/passwd'", 'SELECT * FROM "/etc/passwd"', "SELECT * FROM duckdb_settings"]
)
def test_a_file_is_no_table(athena: EmbeddedAws, sql: str) -> None:
    assert reason(query(athena, sql)).startswith(("TABLE_NOT_FOUND: line 1:", "line 1:", "NOT_SUPPORTED"))


def test_a_query_that_runs_on_is_stopped(athena: EmbeddedAws, monkeypatch: pytest.MonkeyPatch) -> None:
    from treadle.embedded.athena import _engine

    monkeypatch.setattr(_engine, "_SECONDS", 0.2)
    many = ", ".join(f"UNNEST(sequence(1, 9000)) AS t{i} (x{i})" for i in range(4))
    said = reason(query(athena, f"SELECT count(*) FROM {many} WHERE x0 + x1 + x2 + x3 < 0"))
    assert said == "EXCEEDED_TIME_LIMIT: Query exceeded the maximum run time limit"


def test_stars_do_not_multiply_without_bound(athena: EmbeddedAws) -> None:
    tables = ["t0 AS (SELECT 1 AS a, 2 AS b)"]
    tables += [f"t{i} AS (SELECT x.*, y.* FROM t{i - 1} x CROSS JOIN t{i - 1} y)" for i in range(1, 40)]
    assert "a query with more than 5000 columns" in reason(query(athena, f"WITH {', '.join(tables)} SELECT * FROM t39"))


@pytest.mark.parametrize("sql", ["SELECT " + "-(" * 500 + "1" + ")" * 500, "SELECT " + "NOT " * 9000 + "true", "SELECT 1" + " + 1" * 9000])  # fmt: skip
def test_deep_queries_are_answered(athena: EmbeddedAws, sql: str) -> None:
    assert "can't carry out" in reason(query(athena, sql))


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("SELECT lower(1)", "FUNCTION_NOT_FOUND: line 1:8: Unexpected parameters (integer) for function lower"),
        (
            "SELECT 1 UNION SELECT 'a'",
            "TYPE_MISMATCH: column 1 in UNION query has incompatible types: integer, varchar(1)",
        ),
        ("SELECT 1 UNION SELECT 1, 2", "UNION query has different number of fields: 1, 2"),
        (
            "SELECT date '2024-01-31' > '2024-01-01'",
            "TYPE_MISMATCH: line 1:26: Cannot apply operator: date > varchar(10)",
        ),
        ("SELECT 'a' || 1", "Cannot apply operator: varchar(1) || integer"),
        ("SELECT CASE WHEN true THEN 1 ELSE 'a' END", "All CASE results must be the same type"),
        (
            "SELECT ARRAY[1][2]",
            "INVALID_FUNCTION_ARGUMENT: Array subscript must be less than or equal to array length: 2 > 1",
        ),
        ("SELECT map(ARRAY['a'], ARRAY[1])['b']", "INVALID_FUNCTION_ARGUMENT: Key not present in map: b"),
        ("SELECT date_parse('x', '%Y')", 'INVALID_FUNCTION_ARGUMENT: Invalid format: "x"'),
        ("SELECT json_extract('{}', '$.a[*]')", "can't carry out the JSON path '$.a[*]'"),
        ("SELECT (SELECT x FROM (VALUES 1, 2) AS t (x))", "Scalar sub-query has returned multiple rows"),
        ("SELECT x FROM (VALUES 1) AS t (x) GROUP BY y", "COLUMN_NOT_FOUND: line 1:44: Column 'y' cannot be resolved"),
        ("SELECT regexp_like('a', '(?=a)')", "NOT_SUPPORTED"),
        ("SELECT 9223372036854775807 + 1", "NUMERIC_VALUE_OUT_OF_RANGE"),
        ("SELECT sum(x) FROM (VALUES 9223372036854775807, 1) AS t (x)", "NUMERIC_VALUE_OUT_OF_RANGE: bigint overflow"),
        (
            "SELECT CAST('2024-01-31T10:00:00' AS timestamp)",
            "INVALID_CAST_ARGUMENT: Value cannot be cast to timestamp: 2024-01-31T10:00:00",
        ),
        ("SELECT interval '1' month", "can't carry out a result of the type interval"),
        ("SELECT date '2024-02-30'", "INVALID_CAST_ARGUMENT: Value cannot be cast to date: 2024-02-30"),
        ("SELECT 99999999999999999999", "line 1:8: Invalid numeric literal: 99999999999999999999"),
        ("SELECT sequence(1, 100000)", "must not have more than 10000 entries"),
        ("SELECT rpad('a', 2000000000, 'b')", "Target length must be in the range"),
    ],
)
def test_failures(athena: EmbeddedAws, sql: str, words: str) -> None:
    assert words in reason(query(athena, sql))


@pytest.mark.parametrize("missing", ["duckdb", "sqlglot"])
def test_without_the_extra_a_query_says_what_to_install(
    athena: EmbeddedAws, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    for name in [name for name in sys.modules if name.startswith("treadle.embedded.athena._")]:
        if name.rpartition(".")[2] in (
            "_engine",
            "_translation",
            "_parsing",
            "_dialect",
            "_rendering",
            "_checks",
            "_places",
            "_casts",
        ):
            monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    assert 'pip install "treadle[athena]"' in reason(query(athena, "SELECT 1"))
    assert query(athena, "CREATE DATABASE IF NOT EXISTS zoo").ok


def test_parameters_are_literals(athena: EmbeddedAws) -> None:
    sql = "SELECT x FROM (VALUES (1, 'a?'), (2, 'b')) AS t (x, y) WHERE y = ? OR x = ?"
    assert rows(query(athena, sql, ExecutionParameters=["'a?'", "2"])) == [["x"], ["1"], ["2"]]
    assert "is no literal" in reason(query(athena, sql, ExecutionParameters=["'a'", "x OR true"]))
    assert "is no literal" in reason(query(athena, sql, ExecutionParameters=["'a'", "1, (SELECT 1)"]))
