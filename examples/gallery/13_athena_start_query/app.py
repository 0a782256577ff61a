"""Start an Athena query.

treadle run examples/gallery/13_athena_start_query/app.py \
    --input examples/gallery/13_athena_start_query/input.json
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AthenaStartQuery")

start = tasks.AthenaStartQueryExecution(
    stack,
    "Start query",
    query_string=sfn.JsonPath.string_at("$.queryString"),
    query_execution_context=tasks.QueryExecutionContext(database_name="mydatabase"),
    result_configuration=tasks.ResultConfiguration(
        encryption_configuration=tasks.EncryptionConfiguration(encryption_option=tasks.EncryptionOption.S3_MANAGED),
        output_location=s3.Location(bucket_name="query-results-bucket", object_key="folder"),
    ),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(start))
app.synth()
