"""Types without a maker of their own: made by one call of their service, or by moto."""

from __future__ import annotations

from typing import Any

import pytest

from treadle.embedded import AwsEnvironment, EmbeddedAws
from treadle.errors import AppError
from treadle.services import Call, services

ROLE = "arn:aws:iam::123456789012:role/r"
VPC = {
    "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
    "N": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.0.0/24"}},
}
REST = {"A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}}}
ROOT = {"Fn::GetAtt": ["A", "RootResourceId"]}
MOCK = {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "A"}, "ResourceId": ROOT, "HttpMethod": "GET", "AuthorizationType": "NONE", "Integration": {"Type": "MOCK"}}}  # fmt: skip
HTTP = {"A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "api", "ProtocolType": "HTTP"}}}
CLUSTER = {"K": {"Type": "AWS::EKS::Cluster", "Properties": {"Name": "k", "RoleArn": ROLE, "ResourcesVpcConfig": {"SubnetIds": [{"Ref": "N"}]}}}, **VPC}  # fmt: skip
MODEL = {"M": {"Type": "AWS::SageMaker::Model", "Properties": {"ModelName": "m", "ExecutionRoleArn": ROLE, "PrimaryContainer": {"Image": "i"}}}}  # fmt: skip
VARIANT = {"ModelName": {"Fn::GetAtt": ["M", "ModelName"]}, "VariantName": "v", "InitialInstanceCount": 1, "InitialVariantWeight": 1, "InstanceType": "ml.m5.large"}  # fmt: skip
ENDPOINT = {"C": {"Type": "AWS::SageMaker::EndpointConfig", "Properties": {"EndpointConfigName": "c", "ProductionVariants": [VARIANT]}}, **MODEL}  # fmt: skip
# type -> (properties, the others it refers to, what Ref begins with, an attribute and what it begins with)
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], str, tuple[str, str] | None]] = {
    "AWS::ApiGateway::Authorizer": ({"RestApiId": {"Ref": "A"}, "Name": "a", "Type": "TOKEN", "AuthorizerUri": "arn:x", "IdentitySource": "method.request.header.X"}, REST, "", None),
    "AWS::ApiGateway::Method": (MOCK["Properties"], REST, "S-It", None),
    "AWS::ApiGateway::Model": ({"RestApiId": {"Ref": "A"}, "Name": "m", "ContentType": "application/json", "Schema": {"type": "object"}}, REST, "m", None),
    "AWS::ApiGateway::RequestValidator": ({"RestApiId": {"Ref": "A"}, "Name": "v", "ValidateRequestBody": True}, REST, "", None),
    "AWS::ApiGateway::Stage": (
        {"RestApiId": {"Ref": "A"}, "StageName": "prod", "DeploymentId": {"Ref": "D"}},
        {**REST, "M": MOCK, "D": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": ["M"], "Properties": {"RestApiId": {"Ref": "A"}}}},
        "prod",
        None,
    ),
    "AWS::ApiGatewayV2::Api": (HTTP["A"]["Properties"], {}, "", ("ApiEndpoint", "https://")),
    "AWS::ApiGatewayV2::Authorizer": ({"ApiId": {"Ref": "A"}, "Name": "a", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"], "JwtConfiguration": {"Issuer": "https://i", "Audience": ["a"]}}, HTTP, "", None),
    "AWS::ApiGatewayV2::Integration": ({"ApiId": {"Ref": "A"}, "IntegrationType": "AWS_PROXY", "IntegrationUri": "arn:x", "PayloadFormatVersion": "2.0"}, HTTP, "", None),
    "AWS::ApiGatewayV2::Route": ({"ApiId": {"Ref": "A"}, "RouteKey": "GET /x"}, HTTP, "", None),
    "AWS::ApiGatewayV2::Stage": ({"ApiId": {"Ref": "A"}, "StageName": "$default", "AutoDeploy": True}, HTTP, "$default", None),
    "AWS::Athena::WorkGroup": ({"Name": "w", "WorkGroupConfiguration": {"ResultConfiguration": {"OutputLocation": "s3://b/"}}}, {}, "w", None),
    "AWS::Batch::ComputeEnvironment": (
        {"Type": "MANAGED", "State": "ENABLED", "ReplaceComputeEnvironment": False, "ComputeResources": {"Type": "FARGATE", "MaxvCpus": 1, "Subnets": [{"Ref": "N"}], "SecurityGroupIds": [{"Fn::GetAtt": ["V", "DefaultSecurityGroup"]}]}},
        VPC,
        "arn:aws:batch:us-east-1:123456789012:compute-environment/S-It-",
        ("ComputeEnvironmentArn", "arn:aws:batch:"),
    ),
    "AWS::Batch::JobDefinition": ({"Type": "container", "ContainerProperties": {"Image": "i", "Command": ["true"], "ResourceRequirements": [{"Type": "MEMORY", "Value": "512"}, {"Type": "VCPU", "Value": "1"}]}}, {}, "arn:aws:batch:us-east-1:123456789012:job-definition/S-It-", ("JobDefinitionArn", "arn:aws:batch:")),
    "AWS::Batch::SchedulingPolicy": ({"Name": "p", "FairsharePolicy": {"ShareDecaySeconds": 60}}, {}, "arn:aws:batch:", ("Arn", "arn:aws:batch:")),
    "AWS::CodeBuild::Project": (
        {"Name": "build", "ServiceRole": ROLE, "Source": {"Type": "NO_SOURCE", "BuildSpec": "{}"}, "Artifacts": {"Type": "NO_ARTIFACTS"}, "Environment": {"Type": "LINUX_CONTAINER", "Image": "i", "ComputeType": "BUILD_GENERAL1_SMALL"}},
        {},
        "build",
        ("Arn", "arn:aws:codebuild:us-east-1:123456789012:project/build"),
    ),
    "AWS::DataBrew::Dataset": ({"Name": "d", "Input": {"S3InputDefinition": {"Bucket": "bucket"}}}, {}, "d", None),
    "AWS::DataBrew::Recipe": ({"Name": "r", "Steps": [{"Action": {"Operation": "X"}}]}, {}, "r", None),
    "AWS::DataBrew::Job": ({"Name": "j", "Type": "PROFILE", "DatasetName": "d", "OutputLocation": {"Bucket": "bucket"}, "RoleArn": ROLE}, {"D": {"Type": "AWS::DataBrew::Dataset", "Properties": {"Name": "d", "Input": {"S3InputDefinition": {"Bucket": "bucket"}}}}}, "j", None),
    "AWS::EC2::SecurityGroupEgress": (
        {"GroupId": {"Fn::GetAtt": ["G", "GroupId"]}, "IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "CidrIp": "10.0.0.0/8"},
        {**VPC, "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "V"}}}},
        "sg-",
        None,
    ),
    "AWS::ECS::CapacityProvider": ({"Name": "p", "AutoScalingGroupProvider": {"AutoScalingGroupArn": "arn:aws:autoscaling:x"}}, {}, "p", None),
    "AWS::ECS::ClusterCapacityProviderAssociations": ({"Cluster": {"Ref": "C"}, "CapacityProviders": ["FARGATE"], "DefaultCapacityProviderStrategy": []}, {"C": {"Type": "AWS::ECS::Cluster", "Properties": {}}}, "", None),
    "AWS::EKS::Cluster": (CLUSTER["K"]["Properties"], VPC, "k", ("Arn", "arn:aws:eks:us-east-1:123456789012:cluster/k")),
    "AWS::EKS::Nodegroup": ({"ClusterName": {"Ref": "K"}, "NodegroupName": "n", "NodeRole": ROLE, "Subnets": [{"Ref": "N"}]}, CLUSTER, "k/n", None),
    "AWS::EMRContainers::VirtualCluster": ({"Name": "v", "ContainerProvider": {"Type": "EKS", "Id": "k", "Info": {"EksInfo": {"Namespace": "n"}}}}, {}, "", ("Arn", "arn:aws:emr-containers:")),
    "AWS::Events::Connection": ({"Name": "c", "AuthorizationType": "BASIC", "AuthParameters": {"BasicAuthParameters": {"Username": "u", "Password": "p"}}}, {}, "c", ("Arn", "arn:aws:events:us-east-1:123456789012:connection/c")),
    "AWS::Glue::Crawler": ({"Name": "c", "Role": ROLE, "Targets": {}, "DatabaseName": "d"}, {}, "c", None),
    "AWS::Glue::Database": ({"CatalogId": "123456789012", "DatabaseInput": {"Name": "d"}}, {}, "d", None),
    "AWS::Glue::Partition": (
        {"CatalogId": "1", "DatabaseName": {"Ref": "D"}, "TableName": {"Ref": "T"}, "PartitionInput": {"Values": ["1"]}},
        {
            "D": {"Type": "AWS::Glue::Database", "Properties": {"DatabaseInput": {"Name": "d"}}},
            "T": {"Type": "AWS::Glue::Table", "Properties": {"DatabaseName": {"Ref": "D"}, "TableInput": {"Name": "t"}}},
        },
        "t",
        None,
    ),
    "AWS::Glue::Table": (
        {"CatalogId": "1", "DatabaseName": {"Ref": "D"}, "TableInput": {"Name": "t"}},
        {"D": {"Type": "AWS::Glue::Database", "Properties": {"DatabaseInput": {"Name": "d"}}}},
        "t",
        None,
    ),
    "AWS::Glue::Job": ({"Name": "j", "Role": ROLE, "Command": {"Name": "glueetl"}}, {}, "j", None),
    "AWS::IAM::Group": ({"GroupName": "g"}, {}, "g", ("Arn", "arn:aws:iam::123456789012:group/g")),
    "AWS::Logs::LogStream": ({"LogGroupName": {"Ref": "L"}, "LogStreamName": "s"}, {"L": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "l"}}}, "s", None),
    "AWS::SageMaker::Model": (MODEL["M"]["Properties"], {}, "arn:aws:sagemaker:us-east-1:123456789012:model/m", ("ModelName", "m")),
    "AWS::SageMaker::EndpointConfig": (ENDPOINT["C"]["Properties"], MODEL, "arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/c", ("EndpointConfigName", "c")),
    "AWS::SageMaker::Endpoint": ({"EndpointName": "e", "EndpointConfigName": {"Fn::GetAtt": ["C", "EndpointConfigName"]}}, ENDPOINT, "arn:aws:sagemaker:us-east-1:123456789012:endpoint/e", ("EndpointName", "e")),
    "AWS::Scheduler::Schedule": ({"Name": "s", "ScheduleExpression": "rate(1 day)", "FlexibleTimeWindow": {"Mode": "OFF"}, "Target": {"Arn": ROLE, "RoleArn": ROLE}}, {}, "s", ("Arn", "arn:aws:scheduler:")),
    "AWS::Scheduler::ScheduleGroup": ({"Name": "g"}, {}, "g", ("Arn", "arn:aws:scheduler:")),
    "AWS::SecretsManager::Secret": ({"GenerateSecretString": {"SecretStringTemplate": '{"user": "u"}', "GenerateStringKey": "password"}}, {}, "arn:aws:secretsmanager:", None),
    "AWS::EC2::VPC": (VPC["V"]["Properties"], {}, "vpc-", ("CidrBlock", "10.0.0.0/16")),
    "AWS::ECS::Cluster": ({"ClusterName": "c"}, {}, "c", ("Arn", "arn:aws:ecs:us-east-1:123456789012:cluster/c")),
    "AWS::ECR::Repository": ({}, {}, "s-it-", ("Arn", "arn:aws:ecr:")),
    "AWS::SSM::Parameter": ({"Name": "/p", "Type": "String", "Value": "v"}, {}, "/p", ("Value", "v")),
    "AWS::EFS::FileSystem": ({}, {}, "fs-", ("Arn", "arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/fs-")),
}  # fmt: skip


def test_every_type_of_a_service_is_tried() -> None:
    assert {kind for service in services() for kind in service.resources} <= set(CASES)


@pytest.mark.parametrize("kind", CASES)
def test_a_resource_is_created(kind: str) -> None:
    properties, others, ref, attribute = CASES[kind]
    outputs: dict[str, Any] = {"Ref": {"Value": {"Ref": "It"}}}
    if attribute is not None:
        outputs["Attribute"] = {"Value": {"Fn::GetAtt": ["It", attribute[0]]}}
    template = {"Resources": {"It": {"Type": kind, "Properties": properties}, **others}, "Outputs": outputs}
    with EmbeddedAws() as aws:
        deployment = aws.deploy({"S": template})
    assert deployment.skipped == {}
    assert deployment.outputs["Ref"].startswith(ref)
    if attribute is not None:
        assert deployment.outputs["Attribute"].startswith(attribute[1])


def test_what_was_created_is_there() -> None:
    with EmbeddedAws() as aws:
        aws.deploy({"S": {"Resources": {"J": {"Type": "AWS::Glue::Job", "Properties": CASES["AWS::Glue::Job"][0]}}}})
        assert aws.call(Call("glue", "getJob", {"JobName": "j"}))["Job"]["Role"] == ROLE


def test_two_compute_environments_share_the_role_of_their_service() -> None:
    properties, vpc, _, _ = CASES["AWS::Batch::ComputeEnvironment"]
    one = {"Type": "AWS::Batch::ComputeEnvironment", "Properties": properties}
    with EmbeddedAws() as aws:
        aws.deploy({"S": {"Resources": {"One": one, "Two": one, **vpc}}})
        made = aws.call(Call("batch", "describeComputeEnvironments", {}, raw=True))["computeEnvironments"]
    assert {each["serviceRole"] for each in made} == {
        "arn:aws:iam::123456789012:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch"
    }
    assert len(made) == 2


def test_an_unknown_attribute_gets_a_placeholder_and_a_note() -> None:
    template = {"Resources": VPC, "Outputs": {"O": {"Value": {"Fn::GetAtt": ["V", "Nothing"]}}}}
    with EmbeddedAws() as aws:
        deployment = aws.deploy({"S": template})
    assert deployment.outputs["O"].startswith("S-V-")
    (note,) = deployment.notes
    assert note == "no value is known for V.Nothing (AWS::EC2::VPC): a placeholder stands in"


def test_a_refusal_of_moto_is_noted_and_skips_the_resource() -> None:
    subnet = {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-none", "CidrBlock": "10.0.0.0/24"}}
    parameter = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "N"}}}
    with EmbeddedAws() as aws:
        deployment = aws.deploy({"S": {"Resources": {"N": subnet, "P": parameter}}})
    assert deployment.skipped == {"N": "AWS::EC2::Subnet"}
    assert deployment.reasons["N"].startswith("the service refused to create it")


def test_an_account_that_is_none_is_refused_clearly() -> None:
    with pytest.raises(AppError, match="the account is 'dummy', expected 12 digits"):
        EmbeddedAws(place=AwsEnvironment(account="dummy"))


def deployed(resources: dict[str, Any], service: str, operation: str, **parameters: Any) -> Any:
    with EmbeddedAws() as aws:
        assert aws.deploy({"Stack": {"Resources": resources}}).notes == []
        return aws.call(Call(service, operation, parameters))


def test_tags_of_a_parameter_are_a_map() -> None:
    parameter = {"Name": "/a", "Type": "String", "Value": "x", "Tags": {"team": "blue"}}
    listed = deployed(
        {"P": {"Type": "AWS::SSM::Parameter", "Properties": parameter}},
        "ssm",
        "listTagsForResource",
        ResourceType="Parameter",
        ResourceId="/a",
    )
    assert listed["TagList"] == [{"Key": "team", "Value": "blue"}]


def test_a_job_queue_has_its_arn_as_an_attribute() -> None:
    order = [{"Order": 1, "ComputeEnvironment": {"Ref": "C"}}]
    value = {"Fn::GetAtt": ["J", "JobQueueArn"]}
    resources = {
        "C": {"Type": "AWS::Batch::ComputeEnvironment", "Properties": {"Type": "UNMANAGED"}},
        "J": {
            "Type": "AWS::Batch::JobQueue",
            "Properties": {"JobQueueName": "q", "Priority": 1, "ComputeEnvironmentOrder": order},
        },
        "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/arn", "Type": "String", "Value": value}},
    }
    found = deployed(resources, "ssm", "getParameter", Name="/arn")
    assert found["Parameter"]["Value"] == "arn:aws:batch:us-east-1:123456789012:job-queue/q"


def test_a_global_table_is_its_replica_here() -> None:
    properties = {
        "TableName": "g",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "by-id",
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
                "WriteProvisionedThroughputSettings": {"WriteCapacityAutoScalingSettings": {}},
            }
        ],
        "Replicas": [{"Region": "us-east-1"}, {"Region": "eu-west-1"}],
    }
    table = deployed(
        {"G": {"Type": "AWS::DynamoDB::GlobalTable", "Properties": properties}},
        "dynamodb",
        "describeTable",
        TableName="g",
    )
    assert table["Table"]["TableStatus"] == "ACTIVE"
    assert table["Table"]["LatestStreamArn"]


def test_booleans_and_numbers_become_text_where_the_service_has_text() -> None:
    resources = {
        "D": {"Type": "AWS::Glue::Database", "Properties": {"CatalogId": "1", "DatabaseInput": {"Name": "d"}}},
        "T": {
            "Type": "AWS::Glue::Table",
            "Properties": {
                "CatalogId": "1",
                "DatabaseName": {"Ref": "D"},
                "TableInput": {"Name": "t", "Parameters": {"has_encrypted_data": False, "skip": 1}, "Retention": "7"},
            },
        },
    }
    table = deployed(resources, "glue", "getTable", DatabaseName="d", Name="t")["Table"]
    assert table["Parameters"] == {"has_encrypted_data": "false", "skip": "1"}
    assert table["Retention"] == 7


def test_a_generated_name_is_cut_to_the_types_limit() -> None:
    source = "arn:aws:events:us-east-1:123456789012:event-bus/default"
    archive = {"Type": "AWS::Events::Archive", "Properties": {"SourceArn": source, "EventPattern": {"source": ["x"]}}}
    found = deployed({"A" * 60: archive}, "eventbridge", "listArchives")
    assert len(found["Archives"][0]["ArchiveName"]) == 48


def test_custom_resources_of_the_cdk_that_change_nothing_about_a_run_are_accepted() -> None:
    kinds = ("Custom::S3AutoDeleteObjects", "Custom::CloudwatchLogResourcePolicy")
    with EmbeddedAws() as aws:
        deployment = aws.deploy({"S": {"Resources": {f"R{at}": {"Type": kind} for at, kind in enumerate(kinds)}}})
    assert deployment.skipped == {}
