"""Move an endpoint to another configuration.

treadle run examples/gallery/56_sagemaker_update_endpoint/app.py \
    --input examples/gallery/56_sagemaker_update_endpoint/input.json
"""

from treadle import App, CfnResource, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SagemakerUpdateEndpoint")

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
blue, green = (
    CfnResource(
        stack,
        id,
        type="AWS::SageMaker::EndpointConfig",
        properties={
            "EndpointConfigName": id.lower(),
            "ProductionVariants": [
                {
                    "ModelName": model.get_att("ModelName").to_string(),
                    "VariantName": id.lower(),
                    "InitialInstanceCount": 1,
                    "InitialVariantWeight": 1,
                    "InstanceType": "ml.m5.xlarge",
                }
            ],
        },
    )
    for id in ("Blue", "Green")
)
endpoint = CfnResource(
    stack,
    "Endpoint",
    type="AWS::SageMaker::Endpoint",
    properties={"EndpointName": "answers", "EndpointConfigName": blue.get_att("EndpointConfigName")},
)
update = tasks.SageMakerUpdateEndpoint(
    stack,
    "Update endpoint",
    endpoint_name=sfn.JsonPath.string_at("$.Endpoint.Name"),
    endpoint_config_name=sfn.JsonPath.string_at("$.Endpoint.EndpointConfig"),
    result_path="$.Updated",
)
describe = tasks.CallAwsService(
    stack,
    "Describe endpoint",
    service="sagemaker",
    action="describeEndpoint",
    parameters={"EndpointName": sfn.JsonPath.string_at("$.Endpoint.Name")},
    iam_resources=["*"],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(update.next(describe)))
app.synth()
