"""Run a job on Batch, and wait for its end.

treadle run examples/gallery/17_batch_submit_job/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_batch as batch
from treadle import aws_ec2 as ec2
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "BatchSubmitJob")

vpc = ec2.Vpc(stack, "Vpc", max_azs=1, nat_gateways=0)
compute = CfnResource(
    stack,
    "Compute",
    type="AWS::Batch::ComputeEnvironment",
    properties={
        "Type": "MANAGED",
        "State": "ENABLED",
        "ComputeResources": {
            "Type": "FARGATE",
            "MaxvCpus": 4,
            "Subnets": [subnet.subnet_id for subnet in vpc.public_subnets],
            "SecurityGroupIds": [vpc.vpc_default_security_group],
        },
    },
)
queue = CfnResource(
    stack,
    "Queue",
    type="AWS::Batch::JobQueue",
    properties={
        "Priority": 1,
        "State": "ENABLED",
        "ComputeEnvironmentOrder": [{"Order": 1, "ComputeEnvironment": compute.ref}],
    },
)
definition = CfnResource(
    stack,
    "Definition",
    type="AWS::Batch::JobDefinition",
    properties={
        "Type": "container",
        "ContainerProperties": {"Image": "busybox", "Vcpus": 1, "Memory": 512, "Command": ["true"]},
    },
)
submit = tasks.BatchSubmitJob(
    stack,
    "Submit job",
    job_definition_arn=batch.EcsJobDefinition.from_job_definition_arn(
        stack, "JobDefinition", definition.ref
    ).job_definition_arn,
    job_name="MyJob",
    job_queue_arn=batch.JobQueue.from_job_queue_arn(stack, "JobQueue", queue.ref).job_queue_arn,
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(submit))
app.synth()
