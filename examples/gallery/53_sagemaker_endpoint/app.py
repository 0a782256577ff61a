"""Create an endpoint from a configuration that the state before has created.

treadle run examples/gallery/53_sagemaker_endpoint/app.py \
    --input examples/gallery/53_sagemaker_endpoint/input.json
"""

from treadle import App, CfnResource, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SagemakerEndpoint")

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
    endpoint_config_name=sfn.JsonPath.string_at("$.EndpointConfigName"),
    production_variants=[
        tasks.ProductionVariant(
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE),
            model_name=model.get_att("ModelName").to_string(),
            variant_name="awesome-variant",
        )
    ],
    result_path=sfn.JsonPath.DISCARD,
)
create = tasks.SageMakerCreateEndpoint(
    stack,
    "Create endpoint",
    endpoint_name=sfn.JsonPath.string_at("$.EndpointName"),
    endpoint_config_name=sfn.JsonPath.string_at("$.EndpointConfigName"),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(configure.next(create)))
app.synth()
