"""Where a bucket's access logs go, and the permission to write them.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import aws_iam as iam
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.stack import Stack
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._bucket import Bucket, IBucket

__all__ = ["deliver_logs", "logging_configuration"]

_BY_POLICY = "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy"
_SERVICE = "logging.s3.amazonaws.com"


def logging_configuration(
    target: IBucket | None, prefix: str | None, managed_key: bool, path: str
) -> dict[str, Any] | None:
    """Return the bucket's logging property; None when nothing is logged.

    :param managed_key: whether the bucket is encrypted by a key of AWS's own
    """
    if target is None and not prefix:
        return None
    if target is None and managed_key:
        raise AuthoringError(
            "Default bucket encryption with KMS managed or DSSE managed key is not supported for Server Access Logging "
            "target buckets",
            code="Bucket",
            path=path,
            kind="Bucket",
        )
    if target is not None and target.encryption_key is not None:
        target.encryption_key.grant_encrypt_decrypt(iam.ServicePrincipal(_SERVICE))
    return {"DestinationBucketName": target.bucket_name if target is not None else None, "LogFilePrefix": prefix}


def deliver_logs(bucket: Bucket, target: IBucket | None, prefix: str | None, *, owned: bool) -> None:
    """Allow the logs of a bucket to be written to a target, or to itself when it has a prefix alone.

    :param owned: whether the target is a bucket of this app, whose policy can be changed
    """
    if owned:
        _allow(cast("Bucket", target), bucket, prefix)
    elif target is None and prefix:
        _allow(bucket, bucket, prefix)
    elif target is not None:
        Annotations.of(bucket).add_warning_v2(
            "@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
            f"Unable to add necessary logging permissions to imported target bucket: {target}",
        )


def _allow(target: Bucket, source: Bucket, prefix: str | None) -> None:
    if not FeatureFlags.of(target).is_enabled(_BY_POLICY):
        target._allow_log_delivery()
        return
    conditions = None
    if Stack.of(target) is Stack.of(source):
        conditions = {
            "ArnLike": {"aws:SourceArn": source.bucket_arn},
            "StringEquals": {"aws:SourceAccount": source.env.account},
        }
    target.add_to_resource_policy(
        iam.PolicyStatement(
            actions=["s3:PutObject"],
            resources=[target.arn_for_objects(f"{prefix or ''}*")],
            principals=[iam.ServicePrincipal(_SERVICE)],
            conditions=conditions,
        )
    )
