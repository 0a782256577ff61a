"""Call an action whose permission has another name than the action.

treadle run examples/gallery/12_sdk_list_buckets/app.py
"""

from treadle import App, Stack
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SdkListBuckets")

s3.Bucket(stack, "Letters", bucket_name="gallery-letters")
buckets = tasks.CallAwsService(
    stack,
    "List buckets",
    service="s3",
    action="listBuckets",
    iam_resources=["*"],
    iam_action="s3:ListAllMyBuckets",
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(buckets))
app.synth()
