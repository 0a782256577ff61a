"""Build a task's parameter from text and input. The query needs the extra athena.

treadle run examples/gallery/06_intrinsic_function/app.py \
    --input examples/gallery/06_intrinsic_function/input.json \
    --put s3://mybucket/contacts/contacts.json=examples/gallery/06_intrinsic_function/contacts.json
"""

from treadle import App, CfnResource, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "IntrinsicFunction")

database = CfnResource(
    stack,
    "Interactions",
    type="AWS::Glue::Database",
    properties={"CatalogId": stack.account, "DatabaseInput": {"Name": "interactions"}},
)
CfnResource(
    stack,
    "Contacts",
    type="AWS::Glue::Table",
    properties={
        "CatalogId": stack.account,
        "DatabaseName": database.ref,
        "TableInput": {
            "Name": "contacts",
            "TableType": "EXTERNAL_TABLE",
            "StorageDescriptor": {
                "Location": "s3://mybucket/contacts/",
                "Columns": [{"Name": "name", "Type": "string"}, {"Name": "year", "Type": "int"}],
                "SerdeInfo": {"SerializationLibrary": "org.openx.data.jsonserde.JsonSerDe"},
            },
        },
    },
)

query = tasks.AthenaStartQueryExecution(
    stack,
    "Query",
    query_string=sfn.JsonPath.format("select * from contacts where year={};", sfn.JsonPath.string_at("$.year")),
    query_execution_context=tasks.QueryExecutionContext(database_name="interactions"),
    result_configuration=tasks.ResultConfiguration(
        encryption_configuration=tasks.EncryptionConfiguration(encryption_option=tasks.EncryptionOption.S3_MANAGED),
        output_location=s3.Location(bucket_name="mybucket", object_key="myprefix"),
    ),
    integration_pattern=sfn.IntegrationPattern.RUN_JOB,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(query))
app.synth()
