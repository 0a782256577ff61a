"""CloudFormation types that one call of their service makes: properties are its parameters, but for some names."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..drivers._aws import AwsCaller
from ..services import Call, ServiceError
from ._resources import Made, Maker, Place

__all__ = ["PLAIN"]

Properties = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Plain:
    """How a type is made.

    :param call: service and operation
    :param name: the property that names it; where it isn't given, the physical name is
    :param ref: what Ref gives, from properties and answer
    :param attributes: what Fn::GetAtt gives, likewise
    :param shape: makes the parameters of the properties
    """

    call: str
    name: str | None
    ref: Callable[[Properties, Any], Any]
    attributes: Callable[[Properties, Any], Mapping[str, Any]] = lambda given, made: {}
    shape: Callable[[Properties], Properties] = field(default=lambda given: given)

    def make(self, aws: AwsCaller, place: Place, name: str, properties: Properties) -> Made:
        if self.name is not None:
            properties = {self.name: name[-128:], **properties}
        service, _, operation = self.call.partition(":")
        made = aws.call(Call(service, operation, self.shape(properties), raw=True))
        return Made(self.ref(properties, made), self.attributes(properties, made))


def _given(key: str) -> Callable[[Properties, Any], Any]:
    return lambda given, made: given[key]


def _made(path: str) -> Callable[[Properties, Any], Any]:
    def find(given: Properties, made: Any) -> Any:
        for key in path.split("/"):
            made = made[key]
        return made

    return find


def _without(*keys: str, **renamed: str) -> Callable[[Properties], Properties]:
    return lambda given: {renamed.get(key, key): value for key, value in given.items() if key not in keys}


def _secret(given: Properties) -> Properties:
    made = _without("GenerateSecretString", "ReplicaRegions")(given)
    generate = given.get("GenerateSecretString")
    if generate is not None and "SecretString" not in made:
        text = "generated-by-the-embedded-service"
        if "GenerateStringKey" in generate:
            template = json.loads(generate.get("SecretStringTemplate", "{}"))
            text = json.dumps({**template, generate["GenerateStringKey"]: text})
        made["SecretString"] = text
    return made


def _project(given: Properties) -> Properties:
    """Name what moto asks for although the service doesn't: a source's place, a role under service-role."""
    role = given["ServiceRole"]
    if ":role/service-role/" not in role:
        role = role.replace(":role/", ":role/service-role/")
    source = {"location": "none", **given["Source"]}
    kept = ("Name", "Description", "Artifacts", "Environment", "TimeoutInMinutes", "EncryptionKey")
    return {**{key: given[key] for key in kept if key in given}, "Source": source, "ServiceRole": role}


def _cluster(given: Properties) -> Properties:
    return {
        key: given[key]
        for key in ("Name", "Version", "RoleArn", "KubernetesNetworkConfig", "ResourcesVpcConfig")
        if key in given
    }


def _cluster_attributes(given: Properties, made: Any) -> Mapping[str, Any]:
    cluster = made["cluster"]
    return {
        "Arn": cluster["arn"],
        "Endpoint": cluster.get("endpoint", ""),
        "CertificateAuthorityData": cluster.get("certificateAuthority", {}).get("data", ""),
        "OpenIdConnectIssuerUrl": cluster.get("identity", {}).get("oidc", {}).get("issuer", ""),
        "ClusterSecurityGroupId": cluster.get("resourcesVpcConfig", {}).get("clusterSecurityGroupId", "sg-embedded"),
    }


def _compute_environment(aws: AwsCaller, place: Place, name: str, properties: Properties) -> Made:
    """Make the role first that Batch makes for itself where none is given."""
    left_out = _without("ReplaceComputeEnvironment", "UpdatePolicy", "Context")
    given = {"ComputeEnvironmentName": name[-128:], **left_out(properties)}
    if "ServiceRole" not in given:
        path = "/aws-service-role/batch.amazonaws.com/"
        role = {"RoleName": "AWSServiceRoleForBatch", "Path": path, "AssumeRolePolicyDocument": "{}"}
        try:
            aws.call(Call("iam", "createRole", role))
        except ServiceError as error:
            if error.code != "EntityAlreadyExists":
                raise
        given["ServiceRole"] = place.arn("iam", f"role{path}AWSServiceRoleForBatch", region="")
    if "ComputeResources" in given:
        given["ComputeResources"] = _without("UpdateToLatestImageVersion")(given["ComputeResources"])
    arn = aws.call(Call("batch", "createComputeEnvironment", given, raw=True))["computeEnvironmentArn"]
    return Made(arn, {"ComputeEnvironmentArn": arn})


def _recipe_job(aws: AwsCaller, place: Place, name: str, properties: Properties) -> Made:
    kind = properties.get("Type", "RECIPE").capitalize()
    given = {"Name": name, **_without("Type")(properties)}
    aws.call(Call("databrew", f"create{kind}Job", given))
    return Made(given["Name"], {})


def _method(aws: AwsCaller, place: Place, name: str, properties: Properties) -> Made:
    where = {key: properties[key] for key in ("RestApiId", "ResourceId", "HttpMethod")}
    kept = ("AuthorizationType", "AuthorizerId", "ApiKeyRequired", "RequestParameters", "RequestModels")
    own = {key: properties[key] for key in kept if key in properties}
    aws.call(Call("apigateway", "putMethod", {**where, "AuthorizationType": "NONE", **own}))
    for response in properties.get("MethodResponses") or []:
        aws.call(Call("apigateway", "putMethodResponse", {**where, **response}))
    integration = dict(properties.get("Integration") or {})
    if integration:
        responses = integration.pop("IntegrationResponses", None) or []
        aws.call(Call("apigateway", "putIntegration", {**where, **integration}))
        for response in responses:
            aws.call(Call("apigateway", "putIntegrationResponse", {**where, "SelectionPattern": "", **response}))
    return Made(name, {})


_NAME: Final = _given("Name")
_PLAIN: Final[dict[str, _Plain]] = {
    "AWS::ApiGateway::Authorizer": _Plain(
        "apigateway:createAuthorizer", "Name", _made("id"), lambda given, made: {"AuthorizerId": made["id"]}
    ),
    "AWS::ApiGateway::Model": _Plain(
        "apigateway:createModel",
        "Name",
        _NAME,
        shape=lambda given: {**given, "Schema": json.dumps(given.get("Schema", {}))},
    ),
    "AWS::ApiGateway::RequestValidator": _Plain(
        "apigateway:createRequestValidator",
        "Name",
        _made("id"),
        lambda given, made: {"RequestValidatorId": made["id"]},
    ),
    "AWS::ApiGateway::Stage": _Plain(
        "apigateway:createStage",
        None,
        _given("StageName"),
        shape=lambda given: {
            key: given[key]
            for key in ("RestApiId", "StageName", "DeploymentId", "Description", "Variables")
            if key in given
        },
    ),
    "AWS::ApiGatewayV2::Api": _Plain(
        "apigatewayv2:createApi",
        "Name",
        _made("ApiId"),
        lambda given, made: {"ApiId": made["ApiId"], "ApiEndpoint": made.get("ApiEndpoint", "")},
        _without("Tags", "Body", "BodyS3Location", "FailOnWarnings"),
    ),
    "AWS::ApiGatewayV2::Authorizer": _Plain(
        "apigatewayv2:createAuthorizer", "Name", _made("AuthorizerId"), lambda given, made: dict(made)
    ),
    "AWS::ApiGatewayV2::Integration": _Plain("apigatewayv2:createIntegration", None, _made("IntegrationId")),
    "AWS::ApiGatewayV2::Route": _Plain("apigatewayv2:createRoute", None, _made("RouteId")),
    "AWS::ApiGatewayV2::Stage": _Plain(
        "apigatewayv2:createStage",
        None,
        _given("StageName"),
        shape=_without("Tags", "AccessPolicyId", "AccessLogSettings"),
    ),
    "AWS::Athena::WorkGroup": _Plain(
        "athena:createWorkGroup",
        "Name",
        _NAME,
        shape=_without("State", "RecursiveDeleteOption", WorkGroupConfiguration="Configuration"),
    ),
    "AWS::Batch::JobDefinition": _Plain(
        "batch:registerJobDefinition",
        "JobDefinitionName",
        _made("jobDefinitionArn"),
        lambda given, made: {"JobDefinitionArn": made["jobDefinitionArn"]},
    ),
    "AWS::Batch::SchedulingPolicy": _Plain(
        "batch:createSchedulingPolicy", "Name", _made("arn"), lambda given, made: {"Arn": made["arn"]}
    ),
    "AWS::CodeBuild::Project": _Plain(
        "codebuild:createProject", "Name", _NAME, lambda given, made: {"Arn": made["project"]["arn"]}, _project
    ),
    "AWS::DataBrew::Dataset": _Plain("databrew:createDataset", "Name", _NAME),
    "AWS::DataBrew::Recipe": _Plain("databrew:createRecipe", "Name", _NAME),
    "AWS::EC2::SecurityGroupEgress": _Plain(
        "ec2:authorizeSecurityGroupEgress",
        None,
        _given("GroupId"),
        shape=lambda given: {
            "GroupId": given["GroupId"],
            "IpPermissions": [
                {
                    **{key: given[key] for key in ("IpProtocol", "FromPort", "ToPort") if key in given},
                    **({"IpRanges": [{"CidrIp": given["CidrIp"]}]} if "CidrIp" in given else {}),
                    **(
                        {"UserIdGroupPairs": [{"GroupId": given["DestinationSecurityGroupId"]}]}
                        if "DestinationSecurityGroupId" in given
                        else {}
                    ),
                }
            ],
        },
    ),
    "AWS::ECS::CapacityProvider": _Plain(
        "ecs:createCapacityProvider", "Name", _NAME, shape=lambda given: {**given, "Tags": given.get("Tags", [])}
    ),
    "AWS::ECS::ClusterCapacityProviderAssociations": _Plain("ecs:putClusterCapacityProviders", None, _given("Cluster")),
    "AWS::EKS::Cluster": _Plain("eks:createCluster", "Name", _NAME, _cluster_attributes, _cluster),
    "AWS::EKS::Nodegroup": _Plain(
        "eks:createNodegroup",
        "NodegroupName",
        lambda given, made: f"{given['ClusterName']}/{given['NodegroupName']}",
        lambda given, made: {"Arn": made["nodegroup"]["nodegroupArn"], "NodegroupName": given["NodegroupName"]},
        _without("ForceUpdateEnabled"),
    ),
    "AWS::EMRContainers::VirtualCluster": _Plain(
        "emr-containers:createVirtualCluster",
        "Name",
        _made("id"),
        lambda given, made: {"Id": made["id"], "Arn": made["arn"]},
        _without("Tags"),
    ),
    "AWS::Events::Connection": _Plain(
        "events:createConnection",
        "Name",
        _NAME,
        lambda given, made: {"Arn": made["ConnectionArn"], "SecretArn": made.get("SecretArn", made["ConnectionArn"])},
    ),
    "AWS::Glue::Crawler": _Plain("glue:createCrawler", "Name", _NAME),
    "AWS::Glue::Database": _Plain(
        "glue:createDatabase", None, lambda given, made: given["DatabaseInput"]["Name"], shape=_without("CatalogId")
    ),
    "AWS::Glue::Partition": _Plain(
        "glue:createPartition", None, lambda given, made: given["TableName"], shape=_without("CatalogId")
    ),
    "AWS::Glue::Table": _Plain(
        "glue:createTable", None, lambda given, made: given["TableInput"]["Name"], shape=_without("CatalogId")
    ),
    "AWS::Glue::Job": _Plain("glue:createJob", "Name", _NAME),
    "AWS::IAM::Group": _Plain(
        "iam:createGroup",
        "GroupName",
        _given("GroupName"),
        lambda given, made: {"Arn": made["Group"]["Arn"]},
        lambda given: {key: given[key] for key in ("GroupName", "Path") if key in given},
    ),
    "AWS::Logs::LogStream": _Plain("logs:createLogStream", "LogStreamName", _given("LogStreamName")),
    "AWS::Scheduler::Schedule": _Plain(
        "scheduler:createSchedule", "Name", _NAME, lambda given, made: {"Arn": made["ScheduleArn"]}
    ),
    "AWS::Scheduler::ScheduleGroup": _Plain(
        "scheduler:createScheduleGroup", "Name", _NAME, lambda given, made: {"Arn": made["ScheduleGroupArn"]}
    ),
    **{
        f"AWS::SageMaker::{kind}": _Plain(
            f"sagemaker:create{kind}",
            f"{kind}Name",
            _made(f"{kind}Arn"),
            lambda given, made, key=f"{kind}Name": {key: given[key]},  # type: ignore[misc]  # `key` is bound here
            _without("RetainAllVariantProperties", "RetainDeploymentConfig", "ExcludeRetainedVariantProperties"),
        )
        for kind in ("Model", "EndpointConfig", "Endpoint")
    },
    "AWS::SecretsManager::Secret": _Plain(
        "secretsmanager:createSecret", "Name", _made("ARN"), lambda given, made: {"Id": made["ARN"]}, _secret
    ),
}

PLAIN: Final[dict[str, Maker]] = {
    "AWS::ApiGateway::Method": _method,
    "AWS::Batch::ComputeEnvironment": _compute_environment,
    "AWS::DataBrew::Job": _recipe_job,
    **{kind: plain.make for kind, plain in _PLAIN.items()},
}
"""Type -> maker."""
