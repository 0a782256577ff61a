"""Read an object from S3 through the AWS SDK integration.

treadle run examples/gallery/11_sdk_get_object/app.py \
    --input examples/gallery/11_sdk_get_object/input.json \
    --put s3://gallery-letters/letter.txt=examples/gallery/11_sdk_get_object/letter.txt
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SdkGetObject")

bucket = s3.Bucket(stack, "Letters", bucket_name="gallery-letters")
get = tasks.CallAwsService(
    stack,
    "Get object",
    service="s3",
    action="getObject",
    parameters={"Bucket": bucket.bucket_name, "Key": sfn.JsonPath.string_at("$.key")},
    iam_resources=[bucket.arn_for_objects("*")],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(get))
app.synth()
