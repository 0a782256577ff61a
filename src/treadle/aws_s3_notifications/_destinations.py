"""Where notifications of buckets go.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
"""

from __future__ import annotations

import json
from typing import Any

from .. import aws_iam as iam
from .. import aws_lambda as lambda_
from .. import aws_s3 as s3
from .. import aws_sns as sns
from .. import aws_sqs as sqs
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.stack import Stack
from ..constructs import Construct

__all__ = ["LambdaDestination", "SnsDestination", "SqsDestination"]

_SERVICE = "s3.amazonaws.com"
_TRUST_KEY = "@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions"


def _config(kind: s3.BucketNotificationDestinationType, arn: str, needed: Any) -> Any:
    dependencies = None if needed is None else [needed]
    return s3.BucketNotificationDestinationConfig(arn=arn, type=kind, dependencies=dependencies)


def _trust(key: Any, actions: list[str], warning: str) -> None:
    """Allow S3 to use the key of a queue or topic."""
    statement = iam.PolicyStatement(principals=[iam.ServicePrincipal(_SERVICE)], actions=actions, resources=["*"])
    if not key.add_to_resource_policy(statement, True).statement_added:
        Annotations.of(key).add_warning_v2(
            f"@aws-cdk/aws-s3-notifications:{warning}",
            "Can not change key policy of imported kms key. Ensure that your key policy contains the following "
            f"permissions: \n{json.dumps(statement.to_json(), indent=2)}",
        )


class LambdaDestination:
    """Invoke a function.

    :param fn: the function
    """

    def __init__(self, fn: lambda_.IFunction) -> None:
        self._function: Any = fn

    def bind(self, scope: Construct, bucket: Any) -> Any:
        """Return the destination, and allow the bucket to use it."""
        ident = f"AllowBucketNotificationsTo{Names.node_unique_id(self._function.permissions_node)}"
        if bucket.node.try_find_child(ident) is None:
            self._function.add_permission(
                ident,
                source_account=Stack.of(bucket).account,
                principal=iam.ServicePrincipal(_SERVICE),
                source_arn=bucket.bucket_arn,
                scope=bucket,
            )
        kind = s3.BucketNotificationDestinationType.LAMBDA
        return _config(kind, self._function.function_arn, bucket.node.try_find_child(ident))


class SqsDestination:
    """Send a message to a queue.

    :param queue: the queue
    """

    def __init__(self, queue: sqs.IQueue) -> None:
        self._queue = queue

    def bind(self, scope: Construct, bucket: Any) -> Any:
        """Return the destination, and allow the bucket to use it."""
        conditions = {"ArnLike": {"aws:SourceArn": bucket.bucket_arn}}
        self._queue.grant_send_messages(iam.ServicePrincipal(_SERVICE, conditions=conditions))
        if self._queue.encryption_master_key is not None:
            actions = ["kms:GenerateDataKey*", "kms:Decrypt"]
            _trust(self._queue.encryption_master_key, actions, "sqsKMSPermissionsNotAdded")
        return _config(s3.BucketNotificationDestinationType.QUEUE, self._queue.queue_arn, self._queue)


class SnsDestination:
    """Publish to a topic.

    :param topic: the topic
    """

    def __init__(self, topic: sns.ITopic) -> None:
        self._topic: Any = topic

    def bind(self, scope: Construct, bucket: Any) -> Any:
        """Return the destination, and allow the bucket to use it."""
        self._topic.add_to_resource_policy(
            iam.PolicyStatement(
                principals=[iam.ServicePrincipal(_SERVICE)],
                actions=["sns:Publish"],
                resources=[self._topic.topic_arn],
                conditions={"ArnLike": {"aws:SourceArn": bucket.bucket_arn}},
            )
        )
        key = getattr(self._topic, "master_key", None)
        if key is not None and FeatureFlags.of(scope).is_enabled(_TRUST_KEY):
            _trust(key, ["kms:GenerateDataKey", "kms:Decrypt"], "snsKMSPermissionsNotAdded")
        return _config(s3.BucketNotificationDestinationType.TOPIC, self._topic.topic_arn, self._topic)
