"""Amazon EC2's networks and instance types: a mirror of ``aws_cdk.aws_ec2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._addresses import *
    from ._cfn import *
    from ._connections import *
    from ._endpoint import *
    from ._instance_types import *
    from ._launch_template import *
    from ._machine_image import *
    from ._security_group import *
    from ._subnet import *
    from ._vpc import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_addresses": "IIpAddresses IpAddresses",
        "_connections": "Connections IConnectable IPeer Peer Port Protocol",
        "_endpoint": (
            "GatewayVpcEndpoint GatewayVpcEndpointAwsService GatewayVpcEndpointOptions IGatewayVpcEndpointService "
            "IInterfaceVpcEndpointService IVpcEndpoint InterfaceVpcEndpoint InterfaceVpcEndpointAwsService "
            "InterfaceVpcEndpointService VpcEndpointDnsRecordIpType VpcEndpointIpAddressType"
        ),
        "_instance_types": "InstanceArchitecture InstanceClass InstanceSize InstanceType",
        "_launch_template": (
            "ILaunchTemplate IPlacementGroup LaunchTemplate LaunchTemplateHttpTokens PlacementGroup "
            "PlacementGroupSpreadLevel PlacementGroupStrategy"
        ),
        "_machine_image": (
            "AmazonLinuxCpuType AmazonLinuxEdition AmazonLinuxStorage AmazonLinuxVirt GenericLinuxImage IMachineImage "
            "MachineImage MachineImageConfig OperatingSystemType UserData"
        ),
        "_security_group": "ISecurityGroup SecurityGroup",
        "_subnet": (
            "IPrivateSubnet IPublicSubnet IRouteTable ISubnet PrivateSubnet PublicSubnet SelectedSubnets Subnet "
            "SubnetConfiguration SubnetFilter SubnetSelection SubnetType"
        ),
        "_vpc": "DefaultInstanceTenancy IVpc Vpc",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
