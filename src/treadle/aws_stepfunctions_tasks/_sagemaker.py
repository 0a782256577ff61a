"""Amazon SageMaker: endpoints and models; training and transformation are in ``_sagemaker_jobs.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.lazy import Lazy
from .._core.stack import Stack
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ._sagemaker_types import AcceleratorType, IContainerDefinition, ISageMakerTask, ProductionVariant
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_kms import IKey

__all__ = [
    "SageMakerCreateEndpoint",
    "SageMakerCreateEndpointConfig",
    "SageMakerCreateModel",
    "SageMakerUpdateEndpoint",
]

NETWORK_ACTIONS = [
    "ec2:CreateNetworkInterface",
    "ec2:CreateNetworkInterfacePermission",
    "ec2:DeleteNetworkInterface",
    "ec2:DeleteNetworkInterfacePermission",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeVpcs",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
]
PASSED_TO_SAGEMAKER = {"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}


def known_at_run_time(value: str) -> bool:
    """Return whether a text is a path or an expression."""
    return json_path_from_any(value) is not None or is_valid_jsonata_expression(value)


def machine_type(instance_type: ec2.InstanceType) -> str:
    """Return a type as SageMaker spells it, such as ``ml.m5.large``."""
    name = str(instance_type)
    return name if known_at_run_time(name) else f"ml.{name}"


class SageMakerTask(ServiceTask):
    """Act on a SageMaker resource with a name."""

    def _arn(self, resource: str, name: str, suffix: str = "") -> str:
        if known_at_run_time(name):
            name = "*"
        else:
            name = f"{name if Token.is_unresolved(name) else name.lower()}{suffix}"
        return Stack.of(self).format_arn(service="sagemaker", resource=resource, resource_name=name)


class SageMakerCreateEndpoint(SageMakerTask):
    """Create an endpoint.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param endpoint_config_name: the name of the endpoint's configuration, 1 to 63 characters
    :param endpoint_name: the new endpoint's name, 1 to 63 characters
    :param tags: the endpoint's tags, as a list of Key and Value; default none
    """

    action = "sagemaker:createEndpoint"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        endpoint_config_name: str,
        endpoint_name: str,
        tags: sfn.TaskInput | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("endpoint_config_name", endpoint_config_name, 1, 63)
        self._limit("endpoint_name", endpoint_name, 1, 63)
        self._arguments = {
            "EndpointConfigName": endpoint_config_name,
            "EndpointName": endpoint_name,
            "Tags": tags.value if tags is not None else None,
        }
        arns = [self._arn("endpoint", endpoint_name), self._arn("endpoint-config", endpoint_config_name)]
        self._allow("sagemaker:createEndpoint", on=arns)
        self._allow("sagemaker:ListTags", on="*")


class SageMakerUpdateEndpoint(SageMakerTask):
    """Deploy another configuration to an endpoint.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param endpoint_config_name: the name of the new configuration, 1 to 63 characters
    :param endpoint_name: the endpoint's name, 1 to 63 characters
    """

    action = "sagemaker:updateEndpoint"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        endpoint_config_name: str,
        endpoint_name: str,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("endpoint_config_name", endpoint_config_name, 1, 63)
        self._limit("endpoint_name", endpoint_name, 1, 63)
        self._arguments = {"EndpointConfigName": endpoint_config_name, "EndpointName": endpoint_name}
        arns = [self._arn("endpoint", endpoint_name), self._arn("endpoint-config", endpoint_config_name)]
        self._allow("sagemaker:updateEndpoint", on=arns)


class SageMakerCreateEndpointConfig(SageMakerTask):
    """Create the configuration of an endpoint.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param endpoint_config_name: the new configuration's name, 1 to 63 characters
    :param production_variants: the models with their instances, 1 to 10
    :param kms_key: the KMS key that encrypts the instances' volumes; default SageMaker's own
    :param tags: the configuration's tags, as a list of Key and Value; default none
    """

    action = "sagemaker:createEndpointConfig"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        endpoint_config_name: str,
        production_variants: Sequence[ProductionVariant | Mapping[str, Any]],
        kms_key: IKey | None = None,
        tags: sfn.TaskInput | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        variants = [ProductionVariant.of(variant) for variant in production_variants]
        self._check(variants)
        self._limit("endpoint_config_name", endpoint_config_name, 1, 63)
        self._arguments = {
            "EndpointConfigName": endpoint_config_name,
            "Tags": tags.value if tags is not None else None,
            "KmsKeyId": kms_key.key_id if kms_key is not None else None,
            "ProductionVariants": [
                {
                    "InitialInstanceCount": variant.initial_instance_count or 1,
                    "InstanceType": machine_type(variant.instance_type),
                    "ModelName": variant.model_name,
                    "VariantName": variant.variant_name,
                    "AcceleratorType": self._accelerator(variant.accelerator_type),
                    "InitialVariantWeight": variant.initial_variant_weight,
                }
                for variant in variants
            ],
        }
        self._allow("sagemaker:CreateEndpointConfig", on=self._arn("endpoint-config", endpoint_config_name))
        self._allow("sagemaker:ListTags", on="*")

    def _accelerator(self, kind: AcceleratorType | None) -> Any:
        if kind is None:
            return None
        # the CDK writes the object itself, with the name of its field in TypeScript
        return {"instanceTypeIdentifier": kind._as_the_cdk} if is_faithful(self) else kind.to_string()

    def _check(self, variants: list[ProductionVariant]) -> None:
        if not 1 <= len(variants) <= 10:
            raise self._refuse(
                f"production_variants has {len(variants)} variants; allowed is 1 to 10",
                "SpecifyProductionVariantsPerEndpoint",
            )
        for variant in variants:
            count, weight = variant.initial_instance_count, variant.initial_variant_weight
            if count or not is_faithful(self):  # the CDK takes 0 for 1
                self._in_range("initial_instance_count", count, 1, float("inf"), blind=True)
            if weight and weight <= 0:
                self._in_range("initial_variant_weight", weight, 0, float("inf"), blind=True)


class NetworkedTask(SageMakerTask, ISageMakerTask):
    """Run with a role of its own, and in a network when there is one."""

    _role: iam.IRole

    def _settle(self, vpc: ec2.IVpc | None, subnets: ec2.SubnetSelection | Mapping[str, Any] | None) -> None:
        self.connections: ec2.Connections = ec2.Connections()
        self._vpc = vpc
        self._groups: list[ec2.ISecurityGroup] = []
        selection = ec2.SubnetSelection.maybe(subnets) or ec2.SubnetSelection()
        self._subnets = list(vpc.select_subnets(**selection.__dict__).subnet_ids) if vpc is not None else []

    @property
    def role(self) -> iam.IRole:
        """The role SageMaker takes."""
        return self._role

    @property
    def grant_principal(self) -> iam.IPrincipal:  # type: ignore[override]  # computed here, an attribute there
        """The role SageMaker takes, as one who is given permissions."""
        return self._role

    def add_security_group(self, security_group: ec2.ISecurityGroup) -> None:
        """Add a security group to the instances' network interfaces."""
        self._groups.append(security_group)

    def _add_own_group(self, id: str) -> None:
        if self._vpc is not None and self.node.try_find_child(id) is None:
            group = ec2.SecurityGroup(self, id, vpc=self._vpc)
            self.connections.add_security_group(group)
            self._groups.append(group)

    def _network(self) -> dict[str, Any] | None:
        if self._vpc is None:
            return None
        groups = Lazy.list(lambda: [group.security_group_id for group in self._groups], display_hint="SecurityGroupIds")
        return {"SecurityGroupIds": groups, "Subnets": self._subnets}


class SageMakerCreateModel(NetworkedTask):
    """Create a model.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html

    :param model_name: the new model's name, 1 to 63 characters
    :param primary_container: the container that serves the model
    :param containers: the containers of an inference pipeline; default none
    :param enable_network_isolation: whether the containers have no network; default no
    :param role: the role that SageMaker assumes; default a new one
    :param subnet_selection: the subnets of the containers; needs vpc; default the private ones
    :param tags: the model's tags, as a list of Key and Value; default none
    :param vpc: the network to which the containers have access; default none
    """

    action = "sagemaker:createModel"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        model_name: str,
        primary_container: IContainerDefinition,
        containers: Sequence[IContainerDefinition] | None = None,
        enable_network_isolation: bool | None = None,
        role: iam.IRole | None = None,
        subnet_selection: ec2.SubnetSelection | Mapping[str, Any] | None = None,
        tags: sfn.TaskInput | None = None,
        vpc: ec2.IVpc | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._limit("model_name", model_name, 1, 63)
        self._settle(vpc, subnet_selection)
        self._role = role if role is not None else self._make_role()
        self._primary, self._containers = primary_container, containers
        self._first = {
            "EnableNetworkIsolation": enable_network_isolation,
            "ExecutionRoleArn": self.role.role_arn,
            "ModelName": model_name,
            "Tags": tags.value if tags is not None else None,
        }
        self._allow("sagemaker:CreateModel", on=self._arn("model", model_name, "*"))
        self._allow("sagemaker:ListTags", on="*")
        self._allow("iam:PassRole", on=self.role.role_arn, conditions=PASSED_TO_SAGEMAKER)

    def _when_bound_to_graph(self, graph: Any) -> None:
        super()._when_bound_to_graph(graph)
        if self._arguments:
            return
        # what the containers need is granted once the model is part of a machine
        primary = self._primary.bind(self).parameters
        containers = None if self._containers is None else [each.bind(self).parameters for each in self._containers]
        self._add_own_group("ModelSecurityGroup")
        if containers is not None and is_faithful(self):
            # the CDK wraps each container's fields into one more object, which SageMaker refuses
            wrapped: list[Any] = [{"parameters": each} for each in containers]
            containers = wrapped
        self._arguments = {
            **self._first,
            "PrimaryContainer": primary,
            "Containers": containers,
            "VpcConfig": self._network(),
        }

    def _make_role(self) -> iam.Role:
        role = iam.Role(
            self,
            "SagemakerRole",
            assumed_by=iam.ServicePrincipal("sagemaker.amazonaws.com"),
            inline_policies={
                "CreateModel": iam.PolicyDocument(
                    statements=[
                        iam.PolicyStatement(
                            actions=[
                                "cloudwatch:PutMetricData",
                                "logs:CreateLogStream",
                                "logs:CreateLogGroup",
                                "logs:PutLogEvents",
                                "logs:DescribeLogStreams",
                                "ecr:GetAuthorizationToken",
                            ],
                            resources=["*"],
                        )
                    ]
                )
            },
        )
        if self._vpc is not None:
            role.add_to_principal_policy(iam.PolicyStatement(actions=NETWORK_ACTIONS, resources=["*"]))
        return role
