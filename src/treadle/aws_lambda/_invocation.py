"""What functions, versions and aliases have in common: they are invoked, and grant it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.quantities import Duration
from .._core.resource import IResource, Resource, ResourceEnvironment
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_lambda as _refs
from . import _cfn
from ._runtime import Architecture

if TYPE_CHECKING:
    from ..aws_cloudwatch import Metric
    from ._events import EventSourceMapping, FunctionUrl

__all__ = ["FunctionBase", "IFunction", "Permission"]


class Permission(Struct):
    """A permission on a function.

    :param principal: who gets the permission: a service, an account, a role, an organization or everyone
    :param action: the action that is allowed; default ``lambda:InvokeFunction``
    :param event_source_token: the token that an Alexa skill must present; default none
    :param function_url_auth_type: the authorization a function URL must have for the permission; default any
    :param invoked_via_function_url: whether the function may be invoked by its URL alone; default no
    :param organization_id: the organization to which the caller must belong; default any
    :param scope: the construct below which the permission is created; default the function
    :param source_account: the account of the resource that invokes; default any
    :param source_arn: the ARN of the resource that invokes; default any
    """

    principal: Any
    action: str | None = None
    event_source_token: str | None = None
    function_url_auth_type: Any = None
    invoked_via_function_url: bool | None = None
    organization_id: str | None = None
    scope: Construct | None = None
    source_account: str | None = None
    source_arn: str | None = None


class IFunction(IResource, iam.IGrantable):
    """Interface of functions, versions and aliases."""

    function_arn: str
    function_name: str
    role: iam.IRole | None
    architecture: Architecture
    resource_arns_for_grant_invoke: list[str]

    @property
    def function_ref(self) -> _refs.FunctionReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.FunctionReference(function_arn=self.function_arn, function_name=self.function_name)

    def add_permission(
        self,
        id: str,
        *,
        principal: Any,
        action: str | None = None,
        event_source_token: str | None = None,
        function_url_auth_type: Any = None,
        invoked_via_function_url: bool | None = None,
        organization_id: str | None = None,
        scope: Construct | None = None,
        source_account: str | None = None,
        source_arn: str | None = None,
    ) -> None:
        """Allow a principal an action on the function; ``lambda:InvokeFunction`` by default."""
        raise NotImplementedError  # each implementation defines it

    def grant_invoke(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to invoke the function."""
        raise NotImplementedError  # each implementation defines it


class _Invokable:
    """A function as the resource of a grant: its resource policy is made of permissions."""

    def __init__(self, function: FunctionBase, ident: str, grantee: Any, action: str) -> None:
        self._function = function
        self._ident = ident
        self._grantee = grantee
        self._action = action
        self.env: ResourceEnvironment = function.env

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a permission."""
        function = self._function
        function.add_permission(self._ident, principal=self._grantee.grant_principal, action=self._action)
        node = function._permissions_node.try_find_child(self._ident)
        if node is None and not function._skip_permissions:
            raise AuthoringError(
                "Cannot modify permission to lambda function. Function is either imported or $LATEST "
                "version.\nIf the function is "
                "imported from the same account use `fromFunctionAttributes()` API with the "
                "`sameEnvironment` flag.\nIf the "
                "function is imported from a different account and already has the correct permissions use "
                "`fromFunctionAttributes()` API with the `skipPermissions` flag.",
                code="Permission",
                path=function.node.path,
            )
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=node)


class FunctionBase(Resource, IFunction):
    """Base class of functions, versions and aliases."""

    _can_create_permissions = False
    _skip_permissions = False
    _warns = False

    def __init__(self, scope: Construct, id: str, **props: Any) -> None:
        super().__init__(scope, id, **props)
        self._invocation_grants: dict[str, iam.Grant] = {}
        self._added_policies = 0
        self._has_list_statement = self._has_plain_statement = False

    @property
    def _permissions_node(self) -> Any:
        return self.node

    @property
    def permissions_node(self) -> Any:
        """Return the node below which permissions are created."""
        return self.node

    @property
    def is_bound_to_vpc(self) -> bool:
        """Return whether the function runs in a VPC."""
        return False

    def add_permission(
        self,
        id: str,
        *,
        principal: Any,
        action: str | None = None,
        event_source_token: str | None = None,
        function_url_auth_type: Any = None,
        invoked_via_function_url: bool | None = None,
        organization_id: str | None = None,
        scope: Construct | None = None,
        source_account: str | None = None,
        source_arn: str | None = None,
    ) -> None:
        """Allow a principal an action on the function."""
        if not self._can_create_permissions:
            if not self._skip_permissions:
                stack = Stack.of(self)
                Annotations.of(self).add_warning_v2(
                    "UnclearLambdaEnvironment",
                    f"addPermission() has no effect on a Lambda Function with region={self.env.region}, "
                    f"account={self.env.account}, in a Stack with region={stack.region}, "
                    f"account={stack.account}. Suppress "
                    "this warning if this is intentional, or pass sameEnvironment=true to "
                    "fromFunctionAttributes() if you "
                    "would like to add the permissions.",
                )
            return
        name, limits = self._principal_of(principal)
        _cfn.CfnPermission(
            scope or self,
            id,
            action=action or "lambda:InvokeFunction",
            principal=name,
            function_name=self.function_arn,
            event_source_token=event_source_token,
            source_account=source_account or limits.get("aws:SourceAccount"),
            source_arn=source_arn or limits.get("aws:SourceArn"),
            principal_org_id=organization_id or limits.get("aws:PrincipalOrgID"),
            function_url_auth_type=function_url_auth_type,
            invoked_via_function_url=invoked_via_function_url,
        )

    def _principal_of(self, principal: Any) -> tuple[str, dict[str, str]]:
        limits: dict[str, str] = {}
        conditions = principal.policy_fragment.conditions
        if conditions:
            known = {
                ("ArnLike", "aws:SourceArn"),
                ("StringEquals", "aws:SourceAccount"),
                ("StringEquals", "aws:PrincipalOrgID"),
            }
            for operator, pairs in conditions.items():
                for key, value in pairs.items():
                    if (operator, key) not in known:
                        raise self._refuse(
                            "PrincipalWithConditions had unsupported conditions for Lambda permission statement: "
                            f"{json.dumps([{'operator': operator, 'key': key}])}. Supported "
                            "operator/condition pairs: ArnLike "
                            "aws:SourceArn, StringEquals aws:SourceAccount, StringEquals aws:PrincipalOrgID"
                        )
                    limits[key] = value
        principal = getattr(principal, "_wrapped", principal)
        for attribute in ("account_id", "service", "arn"):
            if hasattr(principal, attribute):
                return str(getattr(principal, attribute)), limits
        fragment = principal.policy_fragment
        org = (
            fragment.conditions.get("StringEquals", {}).get("aws:PrincipalOrgID")
            if len(fragment.conditions) == 1
            else None
        )
        if org is not None:
            return "*", {**limits, "aws:PrincipalOrgID": org}
        names = fragment.principal_json.get("AWS", [])
        if not fragment.conditions and len(names) == 1:
            return names[0], limits
        raise self._refuse(
            f"Invalid principal type for Lambda permission statement: {type(principal).__name__}. "
            "Supported: AccountPrincipal, "
            "ArnPrincipal, ServicePrincipal, OrganizationPrincipal"
        )

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Function", path=self.node.path, kind=type(self).__name__)

    def add_to_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the function's role."""
        role = self.role
        if role is None:
            return
        has_lists = any("#{Token[" in text for text in [*statement.actions, *statement.resources])
        conflict = self._has_plain_statement if has_lists else self._has_list_statement
        if conflict or FeatureFlags.of(self).is_enabled("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy"):
            name = f"inlinePolicyAddedToExecutionRole-{self._added_policies}"
            self._added_policies += 1
            role.attach_inline_policy(iam.Policy(self, name, statements=[statement]))
            return
        role.add_to_principal_policy(statement)
        if has_lists:
            self._has_list_statement = True
        else:
            self._has_plain_statement = True

    def _grant(self, grantee: Any, ident: str, action: str, arns: Sequence[str]) -> iam.Grant:
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee,
            actions=[action],
            resource_arns=arns,
            resource=_Invokable(self, ident, grantee, action),
        )

    def grant_invoke(self, grantee: Any) -> iam.Grant:
        import base64  # loaded with the first grant
        import hashlib

        principal = grantee.grant_principal
        text = str(principal) if not isinstance(principal, Construct) else principal.node.path
        seed = (
            {"principal": text, "conditions": principal.policy_fragment.conditions}
            if not isinstance(principal, iam.UnknownPrincipal)
            else {"principal": text}
        )
        digest = hashlib.sha256(json.dumps(seed, separators=(",", ":"), default=str).encode()).digest()
        ident = f"Invoke{base64.b64encode(digest).decode()}"
        if ident not in self._invocation_grants:
            self._invocation_grants[ident] = self._grant(
                grantee, ident, "lambda:InvokeFunction", self.resource_arns_for_grant_invoke
            )
        return self._invocation_grants[ident]

    def add_event_source(self, source: Any) -> None:
        """Add an event source that invokes the function."""
        source.bind(self)

    def add_event_source_mapping(self, id: str, **options: Any) -> EventSourceMapping:
        """Add a queue or stream; keywords are those of ``EventSourceMapping``."""
        from ._events import EventSourceMapping

        return EventSourceMapping(self, id, target=self, **options)

    def add_function_url(self, **options: Any) -> FunctionUrl:
        """Add an HTTPS URL; keywords are those of ``FunctionUrl``."""
        from ._events import FunctionUrl

        return FunctionUrl(self, "FunctionUrl", function=self, **options)

    def metric(self, metric_name: str, **options: Any) -> Metric:
        """Return one of the function's metrics; keywords are those of ``aws_cloudwatch.Metric``."""
        from ..aws_cloudwatch import Metric  # loaded with the first metric

        dimensions = {"FunctionName": self.function_name}
        metric = Metric(
            **{"namespace": "AWS/Lambda", "metric_name": metric_name, "dimensions_map": dimensions, **options}
        )
        return metric.attach_to(self)

    def metric_duration(self, **options: Any) -> Metric:
        """Return how long invocations take, in milliseconds."""
        return self.metric("Duration", **{"statistic": "Average", **options})

    def metric_errors(self, **options: Any) -> Metric:
        """Return how many invocations fail."""
        return self.metric("Errors", **{"statistic": "Sum", **options})

    def metric_invocations(self, **options: Any) -> Metric:
        """Return how many invocations there are."""
        return self.metric("Invocations", **{"statistic": "Sum", **options})

    def metric_throttles(self, **options: Any) -> Metric:
        """Return how many invocations are throttled."""
        return self.metric("Throttles", **{"statistic": "Sum", **options})

    def configure_async_invoke(
        self,
        *,
        max_event_age: Duration | None = None,
        on_failure: Any = None,
        on_success: Any = None,
        retry_attempts: float | None = None,
    ) -> None:
        """Configure the retention and retries of asynchronous invocations."""
        if self.node.try_find_child("EventInvokeConfig") is not None:
            raise self._refuse(f"An EventInvokeConfig has already been configured for the function at {self.node.path}")
        seconds = None if max_event_age is None else max_event_age.to_seconds()
        if seconds is not None and not 60 <= seconds <= 21600:
            raise self._refuse("`maximumEventAge` must represent a `Duration` that is between 60 and 21600 seconds.")
        if retry_attempts is not None and not 0 <= retry_attempts <= 2:
            raise self._refuse("`retryAttempts` must be between 0 and 2.")
        holder = Construct(self, "EventInvokeConfig")
        destinations = {
            name: destination.bind(holder, self, type=kind)
            for name, destination, kind in (
                ("onFailure", on_failure, _cfn.DestinationType.FAILURE),
                ("onSuccess", on_success, _cfn.DestinationType.SUCCESS),
            )
            if destination is not None
        }
        _cfn.CfnEventInvokeConfig(
            holder,
            "Resource",
            destination_config=destinations or None,
            function_name=self.function_name,
            maximum_event_age_in_seconds=seconds,
            maximum_retry_attempts=retry_attempts,
            qualifier=getattr(self, "_qualifier", "$LATEST"),
        )
