"""Policies are evaluated as IAM's own pages say.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

from typing import Any

import pytest

from treadle.permissions import Identities
from treadle.permissions._evaluation import decide

TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/Orders"


def document(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {**allow(action, resource, **more), "Effect": "Deny"}


@pytest.mark.parametrize(
    ("statements", "decision"),
    [
        ([], "no statement"),
        ([allow("dynamodb:PutItem", TABLE)], "allowed"),
        ([allow("dynamodb:putitem", TABLE)], "allowed"),  # the names of actions have no case
        ([allow("dynamodb:PutItem", TABLE.replace("Orders", "orders"))], "no statement"),  # resources have
        ([allow("dynamodb:*", TABLE)], "allowed"),
        ([allow("*")], "allowed"),
        ([allow("dynamodb:Put?tem", TABLE)], "allowed"),
        ([allow("dynamodb:Put[A-Z]tem", TABLE)], "no statement"),  # brackets are no wildcards
        ([allow(["dynamodb:GetItem", "dynamodb:PutItem"], [TABLE, f"{TABLE}/index/*"])], "allowed"),
        ([allow("dynamodb:PutItem", f"{TABLE}/index/*")], "no statement"),
        ([allow("dynamodb:GetItem", TABLE)], "no statement"),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], "allowed"),
        ([{"Effect": "Allow", "NotAction": "dynamodb:*", "Resource": "*"}], "no statement"),
        ([{"Effect": "Allow", "Action": "*", "NotResource": TABLE}], "no statement"),
        ([{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::*"}], "allowed"),
        ([allow("*"), deny("dynamodb:PutItem", TABLE)], "explicit deny"),
        ([allow("*"), deny("dynamodb:PutItem", f"{TABLE}2")], "allowed"),
        ([allow("*"), {"Effect": "Deny", "NotAction": "dynamodb:*", "Resource": "*"}], "allowed"),
        ([allow("*"), {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}], "explicit deny"),
        ([allow("*", Condition={"StringEquals": {"aws:RequestedRegion": "us-east-1"}})], "allowed"),
        ([allow("*", Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}})], "no statement"),
        ([allow("*", Condition={"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1"]}})], "allowed"),
        ([allow("*", Condition={"StringLike": {"aws:RequestedRegion": "us-*"}})], "allowed"),
        ([allow("*", Condition={"StringEqualsIfExists": {"aws:RequestedRegion": "eu-west-1"}})], "no statement"),
        # what only AWS knows counts for the caller
        ([allow("*", Condition={"StringEquals": {"aws:SourceVpce": "vpce-1"}})], "allowed"),
        ([allow("*"), deny("*", Condition={"StringEquals": {"aws:SourceVpce": "vpce-1"}})], "allowed"),
        ([allow("*"), deny("*", Condition={"Bool": {"aws:SecureTransport": "false"}})], "allowed"),
        ([allow("*"), deny("*", Condition={"Bool": {"aws:SecureTransport": "true"}})], "explicit deny"),
    ],
)
def test_one_policy(statements: list[dict[str, Any]], decision: str) -> None:
    context = {"aws:requestedregion": "us-east-1", "aws:securetransport": "true"}
    assert decide([document(*statements)], None, "dynamodb:PutItem", TABLE, context) == decision


def test_a_boundary_limits_what_policies_allow() -> None:
    own = [document(allow("*"))]
    assert decide(own, [document(allow("s3:*"))], "dynamodb:PutItem", TABLE, {}) == "boundary"
    assert decide(own, [document(allow("dynamodb:*"))], "dynamodb:PutItem", TABLE, {}) == "allowed"
    denied = [document(allow("*"), deny("dynamodb:*"))]
    assert decide(own, denied, "dynamodb:PutItem", TABLE, {}) == "explicit deny"
    # a boundary grants nothing
    assert decide([], [document(allow("*"))], "dynamodb:PutItem", TABLE, {}) == "no statement"


def test_a_resource_that_is_not_wholly_known_may_be_covered() -> None:
    own = [document(allow("states:DescribeExecution", "arn:aws:states:us-east-1:123456789012:execution:Child:*"))]
    any_of_child = "arn:aws:states:us-east-1:123456789012:execution:Child*"
    assert decide(own, None, "states:DescribeExecution", any_of_child, {}) == "allowed"
    assert decide(own, None, "states:DescribeExecution", any_of_child.replace("Child", "Other"), {}) == "no statement"
    assert decide(own, None, "states:DescribeExecution", "*", {}) == "allowed"


ROLE = "arn:aws:iam::123456789012:role/Role"


def role(identities: Identities, **properties: Any) -> Any:
    identities.add("AWS::IAM::Role", "Role", properties, "Role", ROLE)
    found = identities.role(ROLE)
    assert found is not None
    return found


def test_policies_come_from_everywhere_that_a_template_has_them() -> None:
    inline = Identities()
    found = role(inline, Policies=[{"PolicyName": "p", "PolicyDocument": document(allow("s3:GetObject"))}])
    assert inline.decide(found, "s3:GetObject", "arn:aws:s3:::b/k", {}) == "allowed"

    attached = Identities()
    attached.add("AWS::IAM::Policy", "P", {"PolicyDocument": document(allow("s3:*")), "Roles": ["Role"]}, "P", "")
    assert attached.decide(role(attached), "s3:GetObject", "arn:aws:s3:::b/k", {}) == "allowed"

    managed = Identities()
    policy = "arn:aws:iam::123456789012:policy/M"
    managed.add("AWS::IAM::ManagedPolicy", "M", {"PolicyDocument": document(allow("s3:*"))}, policy, "")
    found = role(managed, ManagedPolicyArns=[policy])
    assert managed.decide(found, "s3:GetObject", "arn:aws:s3:::b/k", {}) == "allowed"
    assert managed.decide(found, "sqs:SendMessage", "*", {}) == "no statement"


def test_policies_that_aws_manages_are_read_and_unknown_ones_may_allow_everything() -> None:
    known = {"AmazonS3ReadOnlyAccess": document(allow(["s3:Get*", "s3:List*"]))}
    identities = Identities(known.get)
    found = role(identities, ManagedPolicyArns=["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"])
    assert identities.decide(found, "s3:GetObject", "arn:aws:s3:::b/k", {}) == "allowed"
    assert identities.decide(found, "s3:PutObject", "arn:aws:s3:::b/k", {}) == "no statement"
    found = role(identities, ManagedPolicyArns=["arn:aws:iam::999999999999:policy/Elsewhere"])
    assert identities.decide(found, "s3:PutObject", "arn:aws:s3:::b/k", {}) == "allowed"


@pytest.mark.parametrize(
    ("principal", "decision"),
    [
        ({"AWS": ROLE}, "allowed"),
        ("*", "allowed"),
        ({"AWS": ["arn:aws:iam::123456789012:role/Other", ROLE]}, "allowed"),
        # the account hands the decision to the role's own policies
        ({"AWS": "arn:aws:iam::123456789012:root"}, "no statement"),
        ({"Service": "s3.amazonaws.com"}, "no statement"),
    ],
)
def test_the_policy_of_a_bucket_allows_a_role_that_it_names(principal: Any, decision: str) -> None:
    identities = Identities()
    statement = {**allow("s3:GetObject", "arn:aws:s3:::b/*"), "Principal": principal}
    identities.add("AWS::S3::BucketPolicy", "B", {"Bucket": "b", "PolicyDocument": document(statement)}, "b", "")
    assert identities.decide(role(identities), "s3:GetObject", "arn:aws:s3:::b/k", {}) == decision
    assert identities.decide(role(identities), "s3:GetObject", "arn:aws:s3:::other/k", {}) == "no statement"


def test_a_role_of_elsewhere_is_not_judged() -> None:
    assert Identities().role(ROLE) is None
