"""Start a Glue job with arguments and a time limit.

treadle run examples/gallery/44_glue_job/app.py
"""

from treadle import App, CfnResource, Duration, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "GlueJob")

role = iam.Role(stack, "JobRole", assumed_by=iam.ServicePrincipal("glue.amazonaws.com"))
job = CfnResource(
    stack,
    "Job",
    type="AWS::Glue::Job",
    properties={
        "Name": "my-glue-job",
        "Role": role.role_arn,
        "Command": {"Name": "glueetl", "ScriptLocation": "s3://scripts/tidy.py"},
    },
)
start = tasks.GlueStartJobRun(
    stack,
    "Start job",
    glue_job_name=job.ref,
    arguments=sfn.TaskInput.from_object({"key": "value"}),
    task_timeout=sfn.Timeout.duration(Duration.minutes(30)),
    notify_delay_after=Duration.minutes(5),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(start))
app.synth()
