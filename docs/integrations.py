"""Writes docs/integrations.md from the tables that carry integrations out: python docs/integrations.py"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from treadle.drivers._service_names import BOTOCORE_NAMES
from treadle.embedded._clockwork import CLOCKWORK
from treadle.embedded._gaps import GAPS
from treadle.services import integrations
from treadle.services._jobs import JOBS

PAGE = Path(__file__).with_name("integrations.md")
WORDS = {"": "request-response", "sync": ".sync", "sync:2": ".sync:2", "waitForTaskToken": ".waitForTaskToken"}
# what runs an integration in the embedded services, where it isn't moto alone
HERE = {
    "athena:getQueryResults": "treadle's own: pages of rows",
    "apigateway:invoke": "APIs created here (Lambda proxies, mocks) and servers on this machine",
    "bedrock:invokeModel": "moto, which has no models: it gives what it was told to",
    "codebuild:batchGetReports": "treadle's own: no build writes reports, so none is found",
    "eks:call": "a Kubernetes API on this machine; the embedded cluster has none",
    "eks:runJob": "a Kubernetes API on this machine, where the job really runs: wait for it with `--real-time`",
    "events:putEvents": "rules send the events to their targets ([events](events.md)); entries are checked",
    "http:invoke": "servers on this machine, with the connection's authorization",
    "lambda:invoke": "treadle's own host: Python and Node.js processes; EvaluateExpression without Node.js too",
    "states:startExecution": "treadle itself, on the same clock",
}
DIFFERS = {
    "athena": "simple SELECTs over tables of the Glue catalog are run; any other query fails, and says why",
    "codebuild": "nothing is built; the build succeeds",
    "batch": "no container runs; the job succeeds",
    "ecs": "no container runs; the task exits with 0",
    "eks": "the cluster becomes ACTIVE, and has no Kubernetes API",
    "elasticmapreduce": "no instances; clusters and steps take their time and end",
    "emr-containers": "no Spark runs; the job completes",
    "emr-serverless": "no Spark runs; the job succeeds",
    "glue": "no script runs; the job succeeds",
    "databrew": "no data are changed; the job succeeds",
    "mediaconvert": "nothing is converted; the job completes",
    "sagemaker": "nothing is trained; jobs complete",
    "bedrock": "the customization completes, and makes no model",
}
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
- SELECT with expressions, CASE, CAST, LIKE, IN, BETWEEN, joins (inner, left, cross), WHERE, GROUP BY, HAVING, DISTINCT,
  ORDER BY, OFFSET, LIMIT and `?` parameters; `count`, `sum`, `avg`, `min`, `max`; `abs`, `coalesce`, `concat`,
  `length`, `lower`, `ltrim`, `nullif`, `replace`, `rtrim`, `substr`, `trim`, `upper`. CREATE and DROP DATABASE, CREATE
  EXTERNAL TABLE, DROP TABLE, MSCK REPAIR TABLE.
- Whatever Athena would refuse (unknown columns, types that can't be compared, a division by zero) fails the query in
  its words; what only Athena can do (subqueries, window functions, other functions, INSERT, CTAS, views …) fails it
  too, with a StateChangeReason that begins with NOT_SUPPORTED.
"""


def missing(service: str, operation: str) -> bool:
    """Tell whether neither moto nor treadle has an operation."""
    from botocore import xform_name
    from botocore.session import Session

    if any(of == service and one.casefold() == operation.casefold() for of, one in GAPS):
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
    lines = []
    for name, patterns in integrations().items():
        service, _, action = name.partition(":")
        botocore = BOTOCORE_NAMES.get(service, service)
        job = JOBS.get(service, {}).get(action)
        operations = {job.start, job.ask[0]} if job else {action}
        own = {operation for owner, operation in GAPS if owner == botocore}
        filled = {one.casefold() for one in operations} & {one.casefold() for one in own}
        here = HERE.get(name) or ("treadle's own" if filled else "moto")
        moved = job is not None and any(
            one.casefold() == job.ask[0].casefold() for of, one in CLOCKWORK if of == botocore
        )
        differs = DIFFERS.get(service, "") if job is not None else ""
        assert not moved or differs, name
        if (name not in HERE and service != "elasticmapreduce") or job is not None:
            asked = [job.start, job.ask[0]] if job is not None else [action]
            if any(missing(botocore, one) for one in asked):
                here, differs = "not here yet: `--aws`, `--endpoint-url`", ""
        words = ", ".join(WORDS[pattern] for pattern in patterns)
        lines.append(f"| `{name}` | {words} | {here} | {differs} |")
    return HEAD + "\n".join(lines) + "\n" + TAIL


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
