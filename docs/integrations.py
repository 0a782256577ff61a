"""Writes docs/integrations.md from the tables that carry integrations out: python docs/integrations.py"""

from __future__ import annotations

import textwrap
from importlib import import_module
from pathlib import Path

from treadle.embedded.athena._functions import FUNCTIONS
from treadle.embedded.overrides import find_handler
from treadle.services import botocore_name, services

PAGE = Path(__file__).with_name("integrations.md")
WORDS = {"": "request-response", "sync": ".sync", "sync:2": ".sync:2", "waitForTaskToken": ".waitForTaskToken"}
HEAD = """# Integrations

What `treadle run` carries out, and by what in the embedded services; with `--aws` or `--endpoint-url` each one calls
the real service or an emulator in the same way. Jobs take 20 seconds on the run's clock, which is no time at all unless
`--real-time` is given; `--fail NAME` lets one fail. Any other action of any service is called through
`aws-sdk:service:action`.

`python docs/integrations.py` writes this page from the code's own tables. What queries Athena runs stands below them.

| integration | patterns | here | what differs from AWS |
|---|---|---|---|
"""
TAIL = """
## Athena

A query of a table is run over the objects of its location in the embedded S3, and its results lie at OutputLocation.

- Tables come from the app (`AWS::Glue::Database`, `AWS::Glue::Table`, `AWS::Glue::Partition`), from the Glue API, or
  from CREATE EXTERNAL TABLE. Objects are text with a delimiter, CSV (OpenCSVSerde), JSON Lines, or Parquet with the
  extra `parquet`; packed with gzip or not; `treadle run --put s3://bucket/key=file` puts one there. Partitions are
  those of the catalog; with `projection.enabled`, or after MSCK REPAIR TABLE, folders named `key=value`.
- Queries need the extra `athena` (sqlglot and DuckDB): `pip install "treadle[athena]"`. SELECT with WITH, subqueries,
  joins, UNNEST (with ORDINALITY), window functions, GROUP BY (ROLLUP, CUBE, GROUPING SETS), UNION, INTERSECT, EXCEPT,
  VALUES, arrays, maps, rows, lambdas and `?` parameters. CREATE and DROP DATABASE, CREATE EXTERNAL TABLE, DROP TABLE
  and MSCK REPAIR TABLE need no extra.
- CREATE TABLE AS (properties `format` with PARQUET, JSON or TEXTFILE, `external_location`, `field_delimiter`) and
  INSERT INTO tables without partitions; Parquet needs the extra `parquet`.
- Functions: {functions}.
- Integers are divided as integers, NULLs come last in every order unless NULLS FIRST is said, `approx_distinct` and
  `approx_percentile` are exact. A query has ten seconds and 512 MB.
- Whatever Athena would refuse (unknown columns, types that can't be compared, a division by zero) fails the query in
  its words; what is not supported (WITH RECURSIVE, MATCH_RECOGNIZE, other functions, UNLOAD, views …) fails it
  too, with a StateChangeReason that begins with NOT_SUPPORTED.
"""


def missing(service: str, operation: str) -> bool:
    """Return whether neither moto nor treadle has an operation."""
    from botocore import xform_name
    from botocore.session import Session

    if find_handler(service, operation) is not None:
        return False
    model = Session().get_service_model(service)
    name = next(one for one in model.operation_names if one.casefold() == operation.casefold())
    package = {"emr-containers": "emrcontainers", "emr-serverless": "emrserverless"}.get(service, service)
    try:
        responses = import_module(f"moto.{package}.responses")
    except ImportError:
        return True
    return not any(hasattr(one, xform_name(name)) for one in vars(responses).values() if isinstance(one, type))


def page() -> str:
    """Return the whole page."""
    lines = []
    for service in services():
        botocore = botocore_name(service.name)
        for name, action in sorted(service.actions.items()):
            job = action.job
            operations = [job.start, job.describe[0]] if job is not None else [name]
            if action.integrate is not None and job is None:
                operations = []  # what such an integration calls has other names
            handled = any(find_handler(botocore, operation) for operation in operations)
            here = action.embedded or ("treadle's own" if handled else "moto")
            differs = service.embedded if job is not None else ""
            if not action.embedded and any(missing(botocore, operation) for operation in operations):
                here, differs = "not here yet: `--aws`, `--endpoint-url`", ""
            words = ", ".join(WORDS[pattern] for pattern in action.patterns)
            lines.append(f"| `{service.name}:{name}` | {words} | {here} | {differs} |")
    names = textwrap.fill(", ".join(f"`{name}`" for name in sorted(FUNCTIONS)), 118, break_long_words=False)
    return HEAD + "\n".join(lines) + "\n" + TAIL.replace("{functions}", names.replace("\n", "\n  "))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
