"""Stop an Athena query that runs.

treadle run examples/gallery/16_athena_stop_query/app.py
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AthenaStopQuery")

start = tasks.AthenaStartQueryExecution(
    stack,
    "Start query",
    query_string="select name from pets",
    result_configuration=tasks.ResultConfiguration(
        output_location=s3.Location(bucket_name="query-results-bucket", object_key="folder")
    ),
    result_path="$.Query",
)
stop = tasks.AthenaStopQueryExecution(
    stack,
    "Stop query",
    query_execution_id=sfn.JsonPath.string_at("$.Query.QueryExecutionId"),
    result_path=sfn.JsonPath.DISCARD,
)
get = tasks.AthenaGetQueryExecution(
    stack, "Get query", query_execution_id=sfn.JsonPath.string_at("$.Query.QueryExecutionId")
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(start.next(stop).next(get)))
app.synth()
