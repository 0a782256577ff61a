"""Start a job of Glue DataBrew.

treadle run examples/gallery/45_databrew_job/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "DatabrewJob")

role = iam.Role(stack, "JobRole", assumed_by=iam.ServicePrincipal("databrew.amazonaws.com"))
dataset = CfnResource(
    stack,
    "Dataset",
    type="AWS::DataBrew::Dataset",
    properties={"Name": "orders", "Input": {"S3InputDefinition": {"Bucket": "data", "Key": "orders.csv"}}},
)
job = CfnResource(
    stack,
    "Job",
    type="AWS::DataBrew::Job",
    properties={
        "Name": "databrew-job",
        "Type": "PROFILE",
        "DatasetName": dataset.ref,
        "RoleArn": role.role_arn,
        "OutputLocation": {"Bucket": "data"},
    },
)
start = tasks.GlueDataBrewStartJobRun(stack, "Start job", name=job.ref)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(start))
app.synth()
