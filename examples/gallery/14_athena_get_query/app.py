"""Ask how far an Athena query is; the query is started by the state before.

treadle run examples/gallery/14_athena_get_query/app.py
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AthenaGetQuery")

start = tasks.AthenaStartQueryExecution(
    stack,
    "Start query",
    query_string="select name from pets",
    result_configuration=tasks.ResultConfiguration(
        output_location=s3.Location(bucket_name="query-results-bucket", object_key="folder")
    ),
)
get = tasks.AthenaGetQueryExecution(stack, "Get query", query_execution_id=sfn.JsonPath.string_at("$.QueryExecutionId"))
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(start.next(get)))
app.synth()
