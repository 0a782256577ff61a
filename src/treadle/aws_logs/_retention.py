"""Retention of log groups that a service creates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.custom_resource import PROVIDER_RUNTIME, handlers_location
from .._core.resource import CfnResource, RemovalPolicy
from .._core.stack import Stack
from ..constructs import Construct
from . import _cfn
from ._log_group import RetentionDays

__all__ = ["LogRetention"]

_ID = "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a"


class LogRetention(Construct):
    """Set how long a log group keeps its events; the group may be one that a service has created.

    :param log_group_name: the log group
    :param retention: how long its events are kept, in days
    :param log_group_region: the group's Region; default the stack's
    :param log_retention_retry_options: how often a throttled request is repeated; default 10 times
    :param removal_policy: whether the group is deleted with the stack; default RETAIN
    :param role: the role of the function behind it; default a new one
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        log_group_name: str,
        retention: RetentionDays,
        log_group_region: str | None = None,
        log_retention_retry_options: _cfn.LogRetentionRetryOptions | Mapping[str, Any] | None = None,
        removal_policy: RemovalPolicy | None = None,
        role: iam.IRole | None = None,
    ) -> None:
        super().__init__(scope, id)
        stack = Stack.of(self)
        found = stack.node.try_find_child(_ID)
        provider = found if isinstance(found, _Handler) else _Handler(stack, _ID, role)
        if removal_policy is RemovalPolicy.DESTROY:
            provider.allow_delete(log_group_name)
        retry = _cfn.LogRetentionRetryOptions.maybe(log_retention_retry_options)
        resource = CfnResource(
            self,
            "Resource",
            type="Custom::LogRetention",
            properties={
                "ServiceToken": provider.function_arn,
                "LogGroupName": log_group_name,
                "LogGroupRegion": log_group_region,
                "SdkRetry": None if retry is None else {"maxRetries": retry.max_retries},
                "RetentionInDays": None if retention is RetentionDays.INFINITE else retention.value,
                "RemovalPolicy": None if removal_policy is None else removal_policy.value,
            },
        )
        name = str(resource.get_att("LogGroupName"))
        self.log_group_arn: str = stack.format_arn(
            region=log_group_region,
            service="logs",
            resource="log-group",
            resource_name=f"{name}:*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )


class _Handler(Construct):
    """The function behind all of a stack's retentions."""

    def __init__(self, scope: Construct, id: str, role: iam.IRole | None) -> None:
        super().__init__(scope, id)
        location = handlers_location(Construct(self, "Code"), "Stage")
        self._role = role or iam.Role(
            self,
            "ServiceRole",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
            managed_policies=[
                iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole")
            ],
        )
        actions = ["logs:PutRetentionPolicy", "logs:DeleteRetentionPolicy"]
        self._role.add_to_principal_policy(iam.PolicyStatement(actions=actions, resources=["*"]))
        resource = CfnResource(
            self,
            "Resource",
            type="AWS::Lambda::Function",
            properties={
                "Handler": "log_retention.handler",
                "Runtime": PROVIDER_RUNTIME,
                "Timeout": 900,
                "Code": {"S3Bucket": location.bucket_name, "S3Key": location.object_key},
                "Role": self._role.role_arn,
            },
        )
        for child in self._role.node.children:
            made = child if isinstance(child, CfnResource) else child.node.default_child
            if isinstance(made, CfnResource):
                resource.add_dependency(made)
        self.function_arn: str = str(resource.get_att("Arn"))

    def allow_delete(self, log_group_name: str) -> None:
        """Allow the function to delete a log group."""
        arn = Stack.of(self).format_arn(
            service="logs",
            resource="log-group",
            resource_name=f"{log_group_name}:*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self._role.add_to_principal_policy(iam.PolicyStatement(actions=["logs:DeleteLogGroup"], resources=[arn]))
