"""Configure an endpoint: which model, on which machines.

treadle run examples/gallery/54_sagemaker_endpoint_config/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SagemakerEndpointConfig")

role = iam.Role(stack, "ModelRole", assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"))
model = CfnResource(
    stack,
    "Model",
    type="AWS::SageMaker::Model",
    properties={
        "ModelName": "MyModel",
        "ExecutionRoleArn": role.role_arn,
        "PrimaryContainer": {"Image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/answers:1"},
    },
)
configure = tasks.SageMakerCreateEndpointConfig(
    stack,
    "Create endpoint configuration",
    endpoint_config_name="MyEndpointConfig",
    production_variants=[
        tasks.ProductionVariant(
            initial_instance_count=2,
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE),
            model_name=model.get_att("ModelName").to_string(),
            variant_name="awesome-variant",
        )
    ],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(configure))
app.synth()
