"""Fetch the rows of an Athena query that has ended. The query needs the extra athena.

treadle run examples/gallery/15_athena_get_results/app.py \
    --put s3://the-zoo/pets/pets.csv=examples/gallery/15_athena_get_results/pets.csv
"""

from treadle import App, CfnResource, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AthenaGetResults")

database = CfnResource(
    stack, "Zoo", type="AWS::Glue::Database", properties={"CatalogId": stack.account, "DatabaseInput": {"Name": "zoo"}}
)
table = CfnResource(
    stack,
    "Pets",
    type="AWS::Glue::Table",
    properties={
        "CatalogId": stack.account,
        "DatabaseName": database.ref,
        "TableInput": {
            "Name": "pets",
            "TableType": "EXTERNAL_TABLE",
            "Parameters": {"skip.header.line.count": "1"},
            "StorageDescriptor": {
                "Location": "s3://the-zoo/pets/",
                "Columns": [{"Name": "name", "Type": "string"}, {"Name": "kind", "Type": "string"}],
                "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
                "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
                "SerdeInfo": {
                    "SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe",
                    "Parameters": {"field.delim": ","},
                },
            },
        },
    },
)

query = tasks.AthenaStartQueryExecution(
    stack,
    "Query",
    query_string="select name from zoo.pets order by name",
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
