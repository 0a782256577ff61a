"""Log groups."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import Arn, ArnFormat
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_logs as _refs
from . import _cfn

__all__ = [
    "ILogGroup",
    "LogGroup",
    "LogGroupClass",
    "LogStream",
    "ResourcePolicy",
    "RetentionDays",
]


class RetentionDays(Enum):
    """Number of days for which events are kept."""

    ONE_DAY = 1
    THREE_DAYS = 3
    FIVE_DAYS = 5
    ONE_WEEK = 7
    TWO_WEEKS = 14
    ONE_MONTH = 30
    TWO_MONTHS = 60
    THREE_MONTHS = 90
    FOUR_MONTHS = 120
    FIVE_MONTHS = 150
    SIX_MONTHS = 180
    ONE_YEAR = 365
    THIRTEEN_MONTHS = 400
    EIGHTEEN_MONTHS = 545
    TWO_YEARS = 731
    THREE_YEARS = 1096
    FIVE_YEARS = 1827
    SIX_YEARS = 2192
    SEVEN_YEARS = 2557
    EIGHT_YEARS = 2922
    NINE_YEARS = 3288
    TEN_YEARS = 3653
    INFINITE = 9999


class LogGroupClass(Enum):
    """The kinds of log group."""

    STANDARD = "STANDARD"
    INFREQUENT_ACCESS = "INFREQUENT_ACCESS"
    DELIVERY = "DELIVERY"


class ResourcePolicy(Resource):
    """A policy that lets services write to log groups.

    :param policy_statements: statements to add at once; default none
    :param resource_policy_name: the policy's name; default made of the construct's path
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        policy_statements: Sequence[iam.PolicyStatement] | None = None,
        resource_policy_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=resource_policy_name)
        self.document: iam.PolicyDocument = iam.PolicyDocument()
        resource = _cfn.CfnResourcePolicy(
            self,
            "ResourcePolicy",
            policy_name=Lazy.string(lambda: resource_policy_name or Names.unique_id(self)),
            policy_document=Lazy.string(lambda: json.dumps(self.document.to_json(), separators=(",", ":"))),
        )
        self.node.default_child = resource
        self.document.add_statements(*(policy_statements or ()))


class ILogGroup(IResource):
    """Interface of log groups."""

    log_group_arn: str
    log_group_name: str

    @property
    def log_group_ref(self) -> _refs.LogGroupReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.LogGroupReference(log_group_arn=self.log_group_arn, log_group_name=self.log_group_name)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions."""
        raise NotImplementedError  # each implementation defines it

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write logs."""
        raise NotImplementedError  # each implementation defines it


class _LogGroupBase(Resource, ILogGroup):
    _policy: ResourcePolicy | None = None

    def log_group_physical_name(self) -> str:
        """Return the name that was given, or a token."""
        return self.physical_name

    def add_stream(self, id: str, *, log_stream_name: str | None = None) -> LogStream:
        """Add a stream."""
        return LogStream(self, id, log_group=self, log_stream_name=log_stream_name)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions on the log group."""
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=actions, resource_arns=[self.log_group_arn], resource=self
        )

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write events."""
        return self.grant(grantee, "logs:CreateLogStream", "logs:PutLogEvents")

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read events."""
        return self.grant(
            grantee,
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
            "logs:GetLogGroupFields",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
        )

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a statement to the account's policy for log groups."""
        if self._policy is None:
            self._policy = ResourcePolicy(self, "Policy")
        principals = [_as_account(principal) for principal in statement.principals]
        self._policy.document.add_statements(statement.copy(principals=principals))
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self._policy)


def _as_account(principal: Any) -> Any:
    """Return the account of a principal: the service takes no ARNs."""
    if principal.principal_account:
        return iam.ArnPrincipal(principal.principal_account)
    if isinstance(principal, iam.ArnPrincipal) and principal.arn != "*":
        account = Arn.split(principal.arn, ArnFormat.SLASH_RESOURCE_NAME).account
        if account:
            return iam.ArnPrincipal(account)
    return principal


class LogGroup(_LogGroupBase):
    """A CloudWatch Logs log group.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html

    :param data_protection_policy: the policy that masks sensitive data, in CloudFormation's form; default none
    :param deletion_protection_enabled: whether the log group can't be deleted; default no
    :param encryption_key: the KMS key that encrypts the events; default CloudWatch's own
    :param field_index_policies: the fields to index, in CloudFormation's form; default none
    :param log_group_class: STANDARD, INFREQUENT_ACCESS or DELIVERY; default STANDARD
    :param log_group_name: the log group's name, up to 512 characters; default generated by CloudFormation
    :param removal_policy: what happens to the log group when it is removed; default RETAIN
    :param retention: how long events are kept; not for class DELIVERY; default two years
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        data_protection_policy: Any = None,
        deletion_protection_enabled: bool | None = None,
        encryption_key: kms.IKey | None = None,
        field_index_policies: Sequence[Any] | None = None,
        log_group_class: LogGroupClass | None = None,
        log_group_name: str | None = None,
        removal_policy: RemovalPolicy | None = None,
        retention: RetentionDays | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=log_group_name)
        delivery = log_group_class is LogGroupClass.DELIVERY
        for name, given in (
            ("retention", retention),
            ("dataProtectionPolicy", data_protection_policy),
            ("fieldIndexPolicies", field_index_policies),
        ):
            if delivery and given is not None:
                raise AuthoringError(
                    f"{name} is not supported for a log group with logGroupClass DELIVERY; remove "
                    f"{name} or use a different "
                    "LogGroupClass",
                    code="LogGroup",
                    path=self.node.path,
                )
        days: Any = retention.value if isinstance(retention, RetentionDays) else retention
        if days is None and not delivery:
            days = RetentionDays.TWO_YEARS.value
        if days is not None and not unresolved(days):
            if days in (float("inf"), 9999):
                days = None
            elif days <= 0:
                raise AuthoringError(
                    f"retentionInDays must be positive, got {days}", code="LogGroup", path=self.node.path
                )
        resource = _cfn.CfnLogGroup(
            self,
            "Resource",
            kms_key_id=encryption_key.key_arn if encryption_key else None,
            log_group_class=log_group_class and log_group_class.value,
            log_group_name=self.physical_name,
            retention_in_days=days,
            data_protection_policy=data_protection_policy,
            field_index_policies=list(field_index_policies) if field_index_policies else None,
            deletion_protection_enabled=deletion_protection_enabled,
        )
        resource.apply_removal_policy(removal_policy)
        self.log_group_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            service="logs",
            resource="log-group",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self.log_group_name: str = self._get_resource_name_attribute(resource.ref)

    @staticmethod
    def from_log_group_arn(scope: Construct, id: str, log_group_arn: str) -> ILogGroup:
        """Import a log group by its ARN."""
        base = log_group_arn.removesuffix(":*")
        group = _LogGroupBase(scope, id, environment_from_arn=base)
        group.log_group_arn = f"{base}:*"
        group.log_group_name = str(Stack.of(scope).split_arn(base, ArnFormat.COLON_RESOURCE_NAME).resource_name)
        return group

    @staticmethod
    def from_log_group_name(scope: Construct, id: str, log_group_name: str) -> ILogGroup:
        """Import a log group by its name."""
        base = log_group_name.removesuffix(":*")
        group = _LogGroupBase(scope, id)
        group.log_group_name = base
        group.log_group_arn = Stack.of(scope).format_arn(
            service="logs", resource="log-group", arn_format=ArnFormat.COLON_RESOURCE_NAME, resource_name=f"{base}:*"
        )
        return group


class LogStream(Resource):
    """A stream of a log group.

    :param log_group: the log group that has the stream
    :param log_stream_name: the stream's name, up to 512 characters; default generated by CloudFormation
    :param removal_policy: what happens to the stream when it is removed; default RETAIN
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        log_group: ILogGroup,
        log_stream_name: str | None = None,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=log_stream_name)
        resource = _cfn.CfnLogStream(
            self, "Resource", log_group_name=log_group.log_group_name, log_stream_name=self.physical_name
        )
        resource.apply_removal_policy(removal_policy)
        self.log_stream_name: str = self._get_resource_name_attribute(resource.ref)
