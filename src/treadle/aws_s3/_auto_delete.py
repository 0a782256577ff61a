"""Has a function of the stack empty a bucket before CloudFormation deletes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import aws_iam as iam
from .._core.custom_resource import CustomResource, HandlerProvider
from .._core.tags import Tags

if TYPE_CHECKING:
    from ._bucket import Bucket

__all__ = ["delete_objects_automatically"]

_KIND = "Custom::S3AutoDeleteObjects"


def delete_objects_automatically(bucket: Bucket) -> None:
    """Add the function's custom resource, its permissions in the bucket's policy, and the tag that it looks for."""
    provider = HandlerProvider.of(
        bucket,
        _KIND,
        handler="auto_delete_objects",
        description=f"Lambda function for auto-deleting objects in {bucket.bucket_name} S3 bucket.",
    )
    bucket.add_to_resource_policy(
        iam.PolicyStatement(
            actions=["s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"],
            resources=[bucket.bucket_arn, bucket.arn_for_objects("*")],
            principals=[iam.ArnPrincipal(provider.role_arn)],
        )
    )
    resource = CustomResource(
        bucket,
        "AutoDeleteObjectsCustomResource",
        resource_type=_KIND,
        service_token=provider.service_token,
        properties={"BucketName": bucket.bucket_name},
    )
    if bucket.policy is not None:
        resource.node.add_dependency(bucket.policy)
    Tags.of(bucket._resource).add("aws-cdk:auto-delete-objects", "true")
