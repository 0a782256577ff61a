"""Let a model work through a folder of S3.

treadle run examples/gallery/52_sagemaker_transform_job/app.py
"""

from treadle import App, CfnResource, Duration, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SagemakerTransformJob")

role = iam.Role(stack, "ModelRole", assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"))
model = CfnResource(
    stack,
    "Model",
    type="AWS::SageMaker::Model",
    properties={
        "ModelName": "MyModelName",
        "ExecutionRoleArn": role.role_arn,
        "PrimaryContainer": {"Image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/answers:1"},
    },
)
transform = tasks.SageMakerCreateTransformJob(
    stack,
    "Transform",
    transform_job_name="MyTransformJob",
    model_name=model.get_att("ModelName").to_string(),
    model_client_options=tasks.ModelClientOptions(invocations_max_retries=3, invocations_timeout=Duration.minutes(5)),
    transform_input=tasks.TransformInput(
        transform_data_source=tasks.TransformDataSource(
            s3_data_source=tasks.TransformS3DataSource(
                s3_uri="s3://inputbucket/train", s3_data_type=tasks.S3DataType.S3_PREFIX
            )
        )
    ),
    transform_output=tasks.TransformOutput(s3_output_path="s3://outputbucket/TransformJobOutputPath"),
    transform_resources=tasks.TransformResources(
        instance_count=1, instance_type=ec2.InstanceType.of(ec2.InstanceClass.M4, ec2.InstanceSize.XLARGE)
    ),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(transform))
app.synth()
