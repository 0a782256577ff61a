"""A bucket's notifications, which a function of the stack puts in place: CloudFormation can't without a cycle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import aws_iam as iam
from .._core.aspects import Aspects
from .._core.custom_resource import handler_text
from .._core.flags import FeatureFlags
from .._core.lazy import Lazy
from .._core.resource import CfnResource
from .._core.stack import Stack
from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from . import _cfn

__all__ = ["BucketNotifications"]

_KIND = "Custom::S3BucketNotifications"
_KEEP = "@aws-cdk/aws-s3:keepNotificationInImportedBucket"
_TARGETS = {
    "LAMBDA": ("LambdaFunctionConfigurations", "LambdaFunctionArn"),
    "QUEUE": ("QueueConfigurations", "QueueArn"),
    "TOPIC": ("TopicConfigurations", "TopicArn"),
}
_PROVIDER = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834"


class BucketNotifications(Construct):
    """The notifications of one bucket.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html

    :param bucket: the bucket whose events are sent
    :param managed: whether the bucket is of this app, so that it has no other notifications
    :param role: the role of the handler; default a new one
    :param skip_validation: whether S3 doesn't try to reach the destinations
    """

    def __init__(
        self, scope: Construct, id: str, *, bucket: Any, managed: bool, role: Any = None, skip_validation: bool = False
    ) -> None:
        super().__init__(scope, id)
        self._bucket, self._managed, self._role, self._skip = bucket, managed, role, skip_validation
        self._event_bridge = False
        self._targets: dict[str, list[Any]] = {}
        self._resource: CfnResource | None = None

    def enable_event_bridge(self) -> None:
        """Send all events to EventBridge."""
        self._created()
        self._event_bridge = True

    def add(self, event: _cfn.EventType, destination: Any, filters: Sequence[Any]) -> None:
        """Send an event to a destination."""
        resource = self._created()
        config = _cfn.BucketNotificationDestinationConfig.of(destination.bind(self, self._bucket))
        for needed in config.dependencies or ():
            resource.node.add_dependency(needed)
        kind, key = _TARGETS[config.type.name]
        row = {"Events": [event.value], "Filter": self._filter(filters), key: config.arn}
        self._targets.setdefault(kind, []).append({name: value for name, value in row.items() if value is not None})

    def _filter(self, filters: Sequence[Any]) -> Any:
        rules: list[Any] = []
        for one in map(_cfn.NotificationKeyFilter.of, filters):
            if not one.suffix and not one.prefix:
                raise self._refuse("NotificationKeyFilter must specify `prefix` and/or `suffix`")
            for name in ("suffix", "prefix"):
                if not getattr(one, name):
                    continue
                if any(rule["Name"] == name for rule in rules):
                    raise self._refuse(f"Cannot specify more than one {name} rule in a filter.")
                rules.append({"Name": name, "Value": getattr(one, name)})
        return {"Key": {"FilterRules": rules}} if rules else None

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="BucketNotifications", path=self.node.path, kind="Bucket")

    def _rendered(self) -> Any:
        found: dict[str, Any] = {"EventBridgeConfiguration": {}} if self._event_bridge else {}
        for kind, _ in _TARGETS.values():
            if kind in self._targets:
                found[kind] = self._targets[kind]
        return found

    def _created(self) -> CfnResource:
        if self._resource is not None:
            return self._resource
        handler = _Handler.of(self, self._role)
        managed = self._managed and not FeatureFlags.of(self).is_enabled(_KEEP)
        verbs = ["Put"] if managed else ["Put", "Get"]
        statements = [
            iam.PolicyStatement(actions=[f"s3:{verb}BucketNotification"], resources=[self._bucket.bucket_arn])
            for verb in verbs
        ]
        policy = iam.Policy(self, "HandlerPolicy", statements=statements, roles=[handler.role])
        resource = CfnResource(
            self,
            "Resource",
            type=_KIND,
            properties={
                "ServiceToken": handler.service_token,
                "BucketName": self._bucket.bucket_name,
                "NotificationConfiguration": Lazy.any(self._rendered),
                "Managed": managed,
                "SkipDestinationValidation": self._skip,
            },
        )
        resource.node.add_dependency(policy)
        Aspects.of(self).add(_AfterPolicy(resource, self._bucket))
        self._resource = resource
        return resource


class _AfterPolicy:
    """Has the notifications wait for the bucket's policy, which may come later."""

    def __init__(self, resource: CfnResource, bucket: Any) -> None:
        self._resource, self._bucket = resource, bucket

    def visit(self, node: IConstruct) -> None:
        policy = getattr(self._bucket, "policy", None)
        if node is self._resource and policy is not None:
            node.node.add_dependency(policy)


class _Handler(Construct):
    """The function that puts notifications in place, one a stack."""

    def __init__(self, scope: Construct, id: str, role: Any) -> None:
        super().__init__(scope, id)
        self.role = role or iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self.role.add_managed_policy(
            iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole")
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
    def of(scope: IConstruct, role: Any) -> _Handler:
        """Return the stack's handler; it is made the first time."""
        stack = Stack.of(scope)
        found = stack.node.try_find_child(_PROVIDER)
        return found if isinstance(found, _Handler) else _Handler(stack, _PROVIDER, role)
