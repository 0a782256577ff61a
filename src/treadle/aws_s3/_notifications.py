"""A bucket's notifications, which a function of the stack puts in place: CloudFormation can't without a cycle."""

from __future__ import annotations

from .. import aws_iam as iam
from .._core.custom_resource import handler_text
from .._core.resource import CfnResource
from .._core.stack import Stack
from ..constructs import Construct, IConstruct

__all__ = ["BucketNotifications"]

_KIND = "Custom::S3BucketNotifications"
_PROVIDER = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834"


class BucketNotifications(Construct):
    """The notifications of one bucket.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html

    :param bucket_name: the bucket whose events are sent
    :param bucket_arn: the same bucket's ARN
    """

    def __init__(self, scope: Construct, id: str, *, bucket_name: str, bucket_arn: str) -> None:
        super().__init__(scope, id)
        handler = _Handler.of(self)
        policy = iam.Policy(
            self,
            "HandlerPolicy",
            statements=[iam.PolicyStatement(actions=["s3:PutBucketNotification"], resources=[bucket_arn])],
            roles=[handler.role],
        )
        resource = CfnResource(
            self,
            "Resource",
            type=_KIND,
            properties={
                "ServiceToken": handler.service_token,
                "BucketName": bucket_name,
                "NotificationConfiguration": {"EventBridgeConfiguration": {}},
                "Managed": True,
                "SkipDestinationValidation": False,
            },
        )
        resource.node.add_dependency(policy)


class _Handler(Construct):
    """The function that puts notifications in place, one a stack."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.role = iam.Role(
            self,
            "Role",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
            managed_policies=[
                iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole")
            ],
        )
        function = CfnResource(
            self,
            "Resource",
            type="AWS::Lambda::Function",
            properties={
                "Description": f'AWS CloudFormation handler for "{_KIND}" resources (@aws-cdk/aws-s3)',
                "Code": {"ZipFile": handler_text("bucket_notifications")},
                "Handler": "index.handler",
                "Role": self.role.role_arn,
                "Runtime": "python3.13",
                "Timeout": 300,
            },
        )
        function.node.add_dependency(self.role)
        self.service_token: str = str(function.get_att("Arn"))

    @staticmethod
    def of(scope: IConstruct) -> _Handler:
        """Return the stack's handler; it is made the first time."""
        stack = Stack.of(scope)
        found = stack.node.try_find_child(_PROVIDER)
        return found if isinstance(found, _Handler) else _Handler(stack, _PROVIDER)
