"""Amazon Athena."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_kms import IKey
    from ..aws_s3 import Location

__all__ = [
    "AthenaGetQueryExecution",
    "AthenaGetQueryResults",
    "AthenaStartQueryExecution",
    "AthenaStopQueryExecution",
    "EncryptionConfiguration",
    "EncryptionOption",
    "QueryExecutionContext",
    "ResultConfiguration",
]


class EncryptionOption(Enum):
    """Encryption of query results."""

    S3_MANAGED = "SSE_S3"
    KMS = "SSE_KMS"
    CLIENT_SIDE_KMS = "CSE_KMS"


class EncryptionConfiguration(Struct):
    """Encryption of query results.

    :param encryption_option: encryption by S3's own key, or by KMS on the server or in the client
    :param encryption_key: the KMS key; required for the two KMS options
    """

    encryption_option: EncryptionOption
    encryption_key: IKey | None = None


class QueryExecutionContext(Struct):
    """The catalog and database a query runs in.

    :param catalog_name: the data catalog, up to 256 characters; default AwsDataCatalog
    :param database_name: the database within the catalog, up to 255 characters; default none
    """

    catalog_name: str | None = None
    database_name: str | None = None


class ResultConfiguration(Struct):
    """Location and encryption of query results.

    :param encryption_configuration: how the results are encrypted; default the workgroup's setting
    :param output_location: the bucket and key prefix to which results are written; default the workgroup's setting
    """

    encryption_configuration: EncryptionConfiguration | Mapping[str, Any] | None = None
    output_location: Location | Mapping[str, Any] | None = None


_READ = ["s3:CreateBucket", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObject"]
_WRITE = ["s3:AbortMultipartUpload", "s3:ListBucketMultipartUploads", "s3:ListMultipartUploadParts", "s3:PutObject"]
_GLUE = (
    "BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchGetPartition CreateDatabase CreatePartition "
    "CreateTable DeleteDatabase DeletePartition DeleteTable GetDatabase GetDatabases GetPartition GetPartitions "
    "GetTable GetTables UpdateDatabase UpdatePartition UpdateTable"
).split()


class AthenaStartQueryExecution(ServiceTask):
    """Run a query.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html

    :param query_string: the SQL query, 1 to 262,144 characters
    :param client_request_token: 32 to 128 characters that make the request idempotent; default none
    :param execution_parameters: values for the query's ``?``, each of 1 to 1,024 characters; default none
    :param query_execution_context: the catalog and database; default AwsDataCatalog and ``default``
    :param result_configuration: where results are written, and how encrypted; default the workgroup's setting
    :param result_reuse_configuration_max_age: how old a reused result may be, up to 10,080 minutes; default no reuse
    :param work_group: the workgroup that runs the query; default ``primary``
    """

    action = "athena:startQueryExecution"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.RUN_JOB,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        query_string: str,
        client_request_token: str | None = None,
        execution_parameters: Sequence[str] | None = None,
        query_execution_context: QueryExecutionContext | Mapping[str, Any] | None = None,
        result_configuration: ResultConfiguration | Mapping[str, Any] | None = None,
        result_reuse_configuration_max_age: Duration | None = None,
        work_group: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._check(execution_parameters, result_reuse_configuration_max_age)
        self._limit("query_string", query_string, 1, 262_144)
        self._limit("client_request_token", client_request_token, 32, 128)
        context = QueryExecutionContext.maybe(query_execution_context) or QueryExecutionContext()
        result = ResultConfiguration.maybe(result_configuration) or ResultConfiguration()
        location = _location(result)

        self._arguments = {
            "QueryString": query_string,
            "ClientRequestToken": client_request_token,
            "QueryExecutionContext": {"Catalog": context.catalog_name, "Database": context.database_name}
            if context.catalog_name or context.database_name
            else None,
            "ResultConfiguration": {
                "EncryptionConfiguration": _encryption(result),
                "OutputLocation": f"s3://{location.bucket_name}/{location.object_key}/" if location else None,
            },
            "WorkGroup": work_group,
            "ExecutionParameters": execution_parameters,
            "ResultReuseConfiguration": {
                "ResultReuseByAgeConfiguration": {
                    "Enabled": True,
                    "MaxAgeInMinutes": result_reuse_configuration_max_age.to_minutes(),
                }
            }
            if result_reuse_configuration_max_age
            else None,
        }

        self._allow_query(context, work_group, location)

    def _check(self, parameters: Sequence[str] | None, max_age: Duration | None) -> None:
        if parameters is not None and not Token.is_unresolved(parameters):
            if not parameters:
                raise self._refuse("'execution_parameters' must be a non-empty list", "ExecutionParametersEmpty")
            for parameter in parameters:
                if not Token.is_unresolved(parameter) and not 1 <= len(parameter) <= 1024:
                    raise self._refuse(
                        "the length of each of 'execution_parameters' must be between 1 and 1024 characters, "
                        f"one has {len(parameter)}",
                        "ExecutionParametersLength",
                    )
        # the CDK asks for milliseconds first, which a token in minutes can't give
        if max_age is not None and (is_faithful(self) or not max_age.is_unresolved()):
            milliseconds = max_age.to_milliseconds()
            if milliseconds != 0 and not 60_000 <= milliseconds <= 10_080 * 60_000:
                raise self._refuse(
                    "result_reuse_configuration_max_age must either be 0 or between 1 and 10080 minutes, "
                    f"got {milliseconds} ms",
                    "ResultReuseMaxAge",
                )

    def _allow_query(self, context: QueryExecutionContext, work_group: str | None, location: Location | None) -> None:
        stack = Stack.of(self)

        def arn(service: str, resource: str, name: str | None = None) -> str:
            return stack.format_arn(service=service, resource=resource, resource_name=name)

        database = context.database_name or "default"
        self._allow(
            "athena:getDataCatalog",
            "athena:startQueryExecution",
            "athena:getQueryExecution",
            on=[
                arn("athena", "datacatalog", context.catalog_name or "AwsDataCatalog"),
                arn("athena", "workgroup", work_group or "primary"),
            ],
        )
        self._allow(*_READ, on="*")
        results = "*"
        if location is not None and location.bucket_name:
            results = stack.format_arn(
                region="",
                account="",
                service="s3",
                resource=location.bucket_name,
                resource_name=f"{location.object_key}/*",
            )
        self._allow(*_WRITE, on=results)
        self._allow("lakeformation:GetDataAccess", on="*")
        self._allow(
            *(f"glue:{action}" for action in _GLUE),
            on=[
                arn("glue", "catalog"),
                arn("glue", "database", database),
                arn("glue", "table", f"{database}/*"),
                arn("glue", "userDefinedFunction", f"{database}/*"),
            ],
        )


def _location(result: ResultConfiguration) -> Location | None:
    from ..aws_s3 import Location

    return Location.maybe(result.output_location)


def _encryption(result: ResultConfiguration) -> dict[str, Any] | None:
    encryption = EncryptionConfiguration.maybe(result.encryption_configuration)
    if encryption is None:
        return None
    key = encryption.encryption_key
    return {"EncryptionOption": encryption.encryption_option.value, "KmsKey": key.key_arn if key else None}


class AthenaGetQueryExecution(ServiceTask):
    """Return the state of a query execution.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html

    :param query_execution_id: the id of the query's execution, mostly a path to it
    """

    action = "athena:getQueryExecution"

    def __init__(
        self, scope: Construct, id: str, *, query_execution_id: str, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"QueryExecutionId": query_execution_id}
        self._allow("athena:getQueryExecution", on="*")


class AthenaGetQueryResults(ServiceTask):
    """Fetch the rows of a query's result.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html

    :param query_execution_id: the id of the query's execution, mostly a path to it
    :param max_results: how many rows are fetched at most, 1 to 1,000; default 1,000
    :param next_token: the token of the next page, from the previous one; default the first page
    """

    action = "athena:getQueryResults"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        query_execution_id: str,
        max_results: float | None = None,
        next_token: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("max_results", max_results, 1, 1000)
        self._arguments = {
            "QueryExecutionId": query_execution_id,
            "NextToken": next_token,
            "MaxResults": max_results,
        }
        self._allow("athena:getQueryResults", on="*")
        self._allow("s3:GetObject", on="*")


class AthenaStopQueryExecution(ServiceTask):
    """Stop a query.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html

    :param query_execution_id: the id of the query's execution, mostly a path to it
    """

    action = "athena:stopQueryExecution"

    def __init__(
        self, scope: Construct, id: str, *, query_execution_id: str, **options: Unpack[sfn.TaskOptions]
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"QueryExecutionId": query_execution_id}
        self._allow("athena:stopQueryExecution", on="*")
