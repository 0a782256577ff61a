"""IAM's plain resources."""

from __future__ import annotations

from .._core.resource import CfnTyped
from .._core.tags import TagType

__all__ = ["CfnGroup", "CfnInstanceProfile", "CfnManagedPolicy", "CfnPolicy", "CfnRole", "CfnUser"]


class CfnRole(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html"""

    TYPE = "AWS::IAM::Role"
    TAGS = TagType.STANDARD
    takes_permissions_boundary = True


class CfnUser(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html"""

    TYPE = "AWS::IAM::User"
    TAGS = TagType.STANDARD
    takes_permissions_boundary = True


class CfnGroup(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html"""

    TYPE = "AWS::IAM::Group"


class CfnInstanceProfile(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html"""

    TYPE = "AWS::IAM::InstanceProfile"


class CfnPolicy(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html"""

    TYPE = "AWS::IAM::Policy"


class CfnManagedPolicy(CfnTyped):
    """https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html"""

    TYPE = "AWS::IAM::ManagedPolicy"
