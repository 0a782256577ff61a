"""Fetch the rows of an Athena query that has ended; the embedded Athena has no data, so there are none.

treadle run examples/gallery/15_athena_get_results/app.py
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AthenaGetResults")

query = tasks.AthenaStartQueryExecution(
    stack,
    "Query",
    query_string="select name from pets",
    result_configuration=tasks.ResultConfiguration(
        output_location=s3.Location(bucket_name="query-results-bucket", object_key="folder")
    ),
    integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    output_path="$.QueryExecution",
)
results = tasks.AthenaGetQueryResults(
    stack, "Get results", query_execution_id=sfn.JsonPath.string_at("$.QueryExecutionId")
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(query.next(results)))
app.synth()
