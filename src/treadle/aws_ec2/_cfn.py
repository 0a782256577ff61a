"""EC2's plain resources."""

from __future__ import annotations

from .._core.resource import CfnTyped
from .._core.tags import TagType

__all__ = [
    "CfnEIP",
    "CfnInternetGateway",
    "CfnNatGateway",
    "CfnRoute",
    "CfnRouteTable",
    "CfnSecurityGroup",
    "CfnSecurityGroupEgress",
    "CfnSecurityGroupIngress",
    "CfnSubnet",
    "CfnSubnetRouteTableAssociation",
    "CfnVPC",
    "CfnVPCGatewayAttachment",
]


class CfnVPC(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html"""

    TYPE = "AWS::EC2::VPC"
    TAGS = TagType.STANDARD


class CfnSubnet(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html"""

    TYPE = "AWS::EC2::Subnet"
    TAGS = TagType.STANDARD


class CfnRouteTable(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html"""

    TYPE = "AWS::EC2::RouteTable"
    TAGS = TagType.STANDARD


class CfnSubnetRouteTableAssociation(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html"""

    TYPE = "AWS::EC2::SubnetRouteTableAssociation"


class CfnRoute(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html"""

    TYPE = "AWS::EC2::Route"


class CfnInternetGateway(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html"""

    TYPE = "AWS::EC2::InternetGateway"
    TAGS = TagType.STANDARD


class CfnVPCGatewayAttachment(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html"""

    TYPE = "AWS::EC2::VPCGatewayAttachment"


class CfnEIP(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html"""

    TYPE = "AWS::EC2::EIP"
    TAGS = TagType.STANDARD


class CfnNatGateway(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html"""

    TYPE = "AWS::EC2::NatGateway"
    TAGS = TagType.STANDARD


class CfnSecurityGroup(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html"""

    TYPE = "AWS::EC2::SecurityGroup"
    TAGS = TagType.STANDARD


class CfnSecurityGroupIngress(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html"""

    TYPE = "AWS::EC2::SecurityGroupIngress"


class CfnSecurityGroupEgress(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html"""

    TYPE = "AWS::EC2::SecurityGroupEgress"
