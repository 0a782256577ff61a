"""Removes the rules of a network's default security group, and puts them back at the end. Deployed with stacks."""

import boto3
from botocore.exceptions import ClientError
from cloudformation_response import answered


def act(event):
    """Remove the rules, or restore them when the resource is deleted."""
    given = event["ResourceProperties"]
    group, account = given["DefaultSecurityGroupId"], given["Account"]
    if event["RequestType"] == "Delete":
        change(group, account, "authorize", "InvalidPermission.Duplicate")
    else:
        old = event.get("OldResourceProperties", {}).get("DefaultSecurityGroupId")
        if old and old != group:
            change(old, account, "authorize", "InvalidPermission.Duplicate")
        change(group, account, "revoke", "InvalidPermission.NotFound")
    return group


def change(group, account, verb, expected):
    """Add or remove what AWS gives each default group: all traffic of its members, and all that leaves."""
    ec2 = boto3.client("ec2")
    members = [{"UserIdGroupPairs": [{"GroupId": group, "UserId": account}], "IpProtocol": "-1"}]
    everywhere = [{"IpRanges": [{"CidrIp": "0.0.0.0/0"}], "IpProtocol": "-1"}]
    for direction, rules in (("ingress", members), ("egress", everywhere)):
        try:
            getattr(ec2, f"{verb}_security_group_{direction}")(GroupId=group, IpPermissions=rules)
        except ClientError as error:
            if error.response["Error"]["Code"] != expected:
                raise


handler = answered(act)
