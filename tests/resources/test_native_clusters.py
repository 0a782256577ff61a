"""What a cluster of EKS is told reaches CloudFormation's own resource, which the CDK doesn't use.

https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html
"""

from __future__ import annotations

from typing import Any

import pytest

from treadle import App, RemovalPolicy, Stack
from treadle import aws_eks as eks
from treadle import aws_iam as iam
from treadle.assertions import Template
from treadle.errors import AuthoringError


def _resources(kind: str, **options: Any) -> list[dict[str, Any]]:
    stack = Stack(App(), "S")
    role = iam.Role.from_role_arn(stack, "Masters", "arn:aws:iam::123456789012:role/masters")
    eks.Cluster(stack, "C", version=eks.KubernetesVersion.V1_33, masters_role=role, default_capacity=0, **options)
    return list(Template.from_stack(stack).find_resources(kind).values())


def test_every_keyword_has_its_place() -> None:
    (cluster,) = _resources(
        "AWS::EKS::Cluster",
        authentication_mode=eks.AuthenticationMode.API,
        bootstrap_cluster_creator_admin_permissions=False,
        bootstrap_self_managed_addons=False,
        cluster_logging=[eks.ClusterLoggingTypes.API, eks.ClusterLoggingTypes.CONTROLLER_MANAGER],
        deletion_protection=True,
        endpoint_access=eks.EndpointAccess.PUBLIC_AND_PRIVATE.only_from("1.2.3.4/32"),
        ip_family=eks.IpFamily.IP_V4,
        removal_policy=RemovalPolicy.RETAIN,
        service_ipv4_cidr="10.1.0.0/16",
        remote_node_networks=[eks.RemoteNodeNetwork(cidrs=["10.2.0.0/16"])],
    )
    written = cluster["Properties"]
    assert written["AccessConfig"] == {
        "AuthenticationMode": "API",
        "BootstrapClusterCreatorAdminPermissions": False,
    }
    assert written["BootstrapSelfManagedAddons"] is False
    assert written["Logging"] == {"ClusterLogging": {"EnabledTypes": [{"Type": "api"}, {"Type": "controllerManager"}]}}
    assert written["DeletionProtection"] is True
    assert written["KubernetesNetworkConfig"] == {"IpFamily": "ipv4", "ServiceIpv4Cidr": "10.1.0.0/16"}
    network = written["ResourcesVpcConfig"]
    assert (network["EndpointPublicAccess"], network["EndpointPrivateAccess"]) == (True, True)
    assert network["PublicAccessCidrs"] == ["1.2.3.4/32"]
    assert written["RemoteNetworkConfig"] == {"RemoteNodeNetworks": [{"Cidrs": ["10.2.0.0/16"]}]}
    assert cluster["DeletionPolicy"] == "Retain"


def test_masters_get_an_access_entry() -> None:
    (entry,) = _resources("AWS::EKS::AccessEntry")
    assert entry["Properties"]["PrincipalArn"] == "arn:aws:iam::123456789012:role/masters"
    assert entry["Properties"]["AccessPolicies"][0]["AccessScope"] == {"Type": "cluster"}


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"authentication_mode": eks.AuthenticationMode.CONFIG_MAP}, "masters_role"),
        ({"ip_family": eks.IpFamily.IP_V6, "service_ipv4_cidr": "10.1.0.0/16"}, "service_ipv4_cidr"),
        ({"cluster_name": "x" * 101}, "cluster_name"),
        ({"alb_controller": {}}, "alb_controller"),
    ],
)
def test_what_contradicts_itself_is_refused(options: dict[str, Any], named: str) -> None:
    with pytest.raises(AuthoringError, match=named):
        _resources("AWS::EKS::Cluster", **options)


def test_public_access_is_restricted_beside_private_access_alone() -> None:
    with pytest.raises(AuthoringError, match="PUBLIC_AND_PRIVATE"):
        eks.EndpointAccess.PUBLIC.only_from("1.2.3.4/32")
