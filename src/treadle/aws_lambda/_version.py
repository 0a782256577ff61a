"""Versions and aliases of functions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.fn import Fn
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import RemovalPolicy
from .._core.structs import Struct
from .._core.tokens import unresolved
from ..constructs import Construct
from ..interfaces import aws_lambda as _refs
from . import _cfn
from ._function import Function, VersionOptions
from ._invocation import FunctionBase, IFunction

__all__ = ["Alias", "IAlias", "IVersion", "Version", "VersionWeight"]

_LOCKED = (
    "Code Handler Role Runtime Architectures DeadLetterConfig Description Environment "
    "EphemeralStorage FileSystemConfigs "
    "FunctionName ImageConfig KmsKeyArn Layers MemorySize PackageType RuntimeManagementConfig "
    "SnapStart Timeout TracingConfig "
    "VpcConfig"
).split()
_LOCKED_LATER = (
    "CapacityProviderConfig DurableConfig FunctionScalingConfig LoggingConfig PublishToLatestPublished RecursiveLoop"
).split()


class IVersion(IFunction):
    """Interface of versions of a function."""

    version: str
    lambda_: IFunction

    @property
    def version_ref(self) -> _refs.VersionReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.VersionReference(function_arn=self.function_arn)


class IAlias(IFunction):
    """Interface of aliases."""

    alias_name: str
    version: IVersion
    lambda_: IFunction

    @property
    def alias_ref(self) -> _refs.AliasReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.AliasReference(alias_arn=self.function_arn)


class VersionWeight(Struct):
    """A version's share of an alias's requests.

    :param version: the version that gets the share
    :param weight: the share of the requests, 0 to 1
    """

    version: IVersion
    weight: float


class _Qualified(FunctionBase):
    _qualifier: str = ""
    lambda_: IFunction

    def _derive(self, function: Any) -> None:
        self.lambda_ = function
        self.architecture: Any = function.architecture
        self.grant_principal: Any = function.grant_principal
        self.role: Any = function.role

    def _take_arn(self, arn: str) -> None:
        self.function_arn = arn
        self.resource_arns_for_grant_invoke: list[str] = [arn]

    def _in_stack_account(self) -> bool:
        if unresolved(self.stack.account) or unresolved(self.function_arn):
            return False
        return self.stack.split_arn(self.function_arn, ArnFormat.SLASH_RESOURCE_NAME).account == self.stack.account


class Version(_Qualified, IVersion):
    """A version of a function.

    https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html

    :param lambda_: the function whose current code and configuration are kept
    :param code_sha256: the expected hash of the deployed code, in base64; a mismatch fails; default not checked
    :param description: a remark, up to 256 characters; default the function's
    :param max_event_age: how long asynchronous events are kept, 1 minute to 6 hours; default 6 hours
    :param on_failure: destination of failed asynchronous invocations; not supported yet, a value is refused
    :param on_success: destination of succeeded asynchronous invocations; not supported yet, a value is refused
    :param provisioned_concurrent_executions: how many initialized environments are kept ready, at least 1; default none
    :param removal_policy: what happens to the version when it is removed; default DESTROY
    :param retry_attempts: how often a failed asynchronous invocation is repeated, 0 to 2; default 2
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        lambda_: IFunction,
        code_sha256: str | None = None,
        description: str | None = None,
        max_event_age: Duration | None = None,
        on_failure: Any = None,
        on_success: Any = None,
        provisioned_concurrent_executions: float | None = None,
        removal_policy: RemovalPolicy | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._derive(lambda_)
        resource = _cfn.CfnVersion(
            self,
            "Resource",
            code_sha256=code_sha256,
            description=description,
            function_name=lambda_.function_name,
            provisioned_concurrency_config=_provisioned(self, provisioned_concurrent_executions),
        )
        resource.add_metadata("aws:cdk:do-not-refactor", True)
        if removal_policy is not None:
            resource.apply_removal_policy(removal_policy, default=RemovalPolicy.DESTROY)
        self.version: str = resource.attr_version
        self._take_arn(resource.ref)
        self.function_name: str = f"{lambda_.function_name}:{self.version}"
        self._qualifier = self.version
        self._can_create_permissions = True
        if max_event_age is not None or on_failure is not None or on_success is not None or retry_attempts is not None:
            self.configure_async_invoke(
                max_event_age=max_event_age, on_failure=on_failure, on_success=on_success, retry_attempts=retry_attempts
            )

    def add_alias(self, alias_name: str, **options: Any) -> Alias:
        """Create an alias of the version."""
        return add_alias(self, self, alias_name, options)

    @staticmethod
    def from_version_arn(scope: Construct, id: str, version_arn: str) -> IVersion:
        """Import a version by its ARN."""
        parts = Fn.split(":", version_arn)
        if unresolved(version_arn):
            arn = Fn.join(":", [Fn.select(index, parts) for index in range(7)])
        else:
            arn = ":".join(version_arn.split(":")[:7])
        function = Function.from_function_arn(scope, f"{id}Function", arn)
        return _ImportedVersion(scope, id, function, Fn.select(7, parts), version_arn)

    @staticmethod
    def from_version_attributes(scope: Construct, id: str, *, lambda_: IFunction, version: str) -> IVersion:
        """Import a version by its function and number."""
        return _ImportedVersion(scope, id, lambda_, version, f"{lambda_.function_arn}:{version}")


class _ImportedVersion(_Qualified, IVersion):
    def __init__(self, scope: Construct, id: str, function: Any, version: str, arn: str) -> None:
        super().__init__(scope, id)
        self._derive(function)
        self.version = self._qualifier = version
        self._take_arn(arn)
        self.function_name = f"{function.function_name}:{version}"
        self._can_create_permissions = self._in_stack_account()

    def add_alias(self, alias_name: str, **options: Any) -> Alias:
        """Create an alias of the version."""
        return add_alias(self, self, alias_name, options)


class LatestVersion(_Qualified, IVersion):
    """The version called $LATEST."""

    @staticmethod
    def of(function: Function) -> LatestVersion:
        """Return it, made once."""
        known = function.node.try_find_child("$LATEST")
        if isinstance(known, LatestVersion):
            return known
        latest = LatestVersion(function, "$LATEST")
        latest._derive(function)
        latest.version = latest._qualifier = "$LATEST"
        latest._take_arn(f"{function.function_arn}:$LATEST")
        latest.function_name = f"{function.function_name}:$LATEST"
        return latest


class Alias(_Qualified, IAlias):
    """A name for a version.

    https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html

    :param alias_name: the alias's name, up to 128 characters
    :param version: the version that gets the requests
    :param additional_versions: further versions with their shares, which sum up to 1 at most; default none
    :param description: a remark, up to 256 characters; default none
    :param max_event_age: how long asynchronous events are kept, 1 minute to 6 hours; default 6 hours
    :param on_failure: destination of failed asynchronous invocations; not supported yet, a value is refused
    :param on_success: destination of succeeded asynchronous invocations; not supported yet, a value is refused
    :param provisioned_concurrent_executions: how many initialized environments are kept ready, at least 1; default none
    :param retry_attempts: how often a failed asynchronous invocation is repeated, 0 to 2; default 2
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        alias_name: str,
        version: IVersion,
        additional_versions: Sequence[VersionWeight | Mapping[str, Any]] | None = None,
        description: str | None = None,
        max_event_age: Duration | None = None,
        on_failure: Any = None,
        on_success: Any = None,
        provisioned_concurrent_executions: float | None = None,
        retry_attempts: float | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=alias_name)
        function = version.lambda_
        self._derive(function)
        self.version = version
        self.alias_name: str = self.physical_name
        weights = [VersionWeight.of(weight) for weight in additional_versions or ()]
        for weight in weights:
            if not 0 <= weight.weight <= 1:
                raise self._refuse(f"Additional version weight must be between 0 and 1, got: {weight.weight}")
        total = sum(weight.weight for weight in weights)
        if total > 1:
            raise self._refuse(f"Sum of additional version weights must not exceed 1, got: {total}")
        routing = None
        if weights:
            rows = [{"FunctionVersion": w.version.version, "FunctionWeight": w.weight} for w in weights]
            routing = {"AdditionalVersionWeights": rows}
        resource = _cfn.CfnAlias(
            self,
            "Resource",
            name=self.alias_name,
            description=description,
            function_name=function.function_name,
            function_version=version.version,
            routing_config=routing,
            provisioned_concurrency_config=_provisioned(self, provisioned_concurrent_executions),
        )
        arn = self._get_resource_arn_attribute(
            resource.ref,
            service="lambda",
            resource="function",
            resource_name=f"{function.function_name}:{self.physical_name}",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self._take_arn(arn)
        name = self.stack.split_arn(arn, ArnFormat.COLON_RESOURCE_NAME).resource_name
        self.function_name: str = f"{name}:{self.alias_name}"
        self._qualifier = Fn.select(7, Fn.split(":", resource.ref))
        self._can_create_permissions = True
        if max_event_age is not None or on_failure is not None or on_success is not None or retry_attempts is not None:
            self.configure_async_invoke(
                max_event_age=max_event_age, on_failure=on_failure, on_success=on_success, retry_attempts=retry_attempts
            )

    @staticmethod
    def from_alias_attributes(scope: Construct, id: str, *, alias_name: str, alias_version: IVersion) -> IAlias:
        """Import an alias by its name and version."""
        alias = _ImportedAlias(scope, id)
        function = alias_version.lambda_
        alias._derive(function)
        alias.version = alias_version
        alias.alias_name = alias._qualifier = alias_name
        alias._take_arn(f"{function.function_arn}:{alias_name}")
        alias.function_name = f"{function.function_name}:{alias_name}"
        alias._can_create_permissions = alias._in_stack_account()
        return alias


class _ImportedAlias(_Qualified, IAlias):
    pass


def add_alias(scope: Construct, version: Any, name: str, options: Mapping[str, Any]) -> Alias:
    """Create an alias of a version."""
    return Alias(scope, f"Alias{name}", alias_name=name, version=version, **options)


def _provisioned(resource: Any, executions: float | None) -> dict[str, Any] | None:
    if executions is None:
        return None
    if not unresolved(executions) and executions <= 0:
        raise resource._refuse("provisionedConcurrentExecutions must have value greater than or equal to 1")
    return {"ProvisionedConcurrentExecutions": executions}


_LAYER_LOCKED = (
    *("Content", "CompatibleArchitectures", "CompatibleRuntimes"),
    *("Description", "LayerName", "LicenseInfo"),
)
"""The properties of a layer in the order in which they are hashed; others follow by name."""


def current_version_of(function: Function, options: VersionOptions) -> Version:
    """Create a version whose logical id changes with the function."""
    version = Version(function, "CurrentVersion", lambda_=function, **options.__dict__)
    resource: Any = version.node.default_child
    plain = function.stack.resolve(resource.logical_id)

    def logical_id(_: Any) -> str:
        digest = _hash(function)
        return f"{str(plain)[-(255 - len(digest)) :]}{digest}"

    resource.override_logical_id(Lazy.uncached_string(logical_id))
    return version


def _hash(function: Function) -> str:
    rendered = function.stack.resolve(function._resource._to_cloud_formation())
    properties = next(iter(rendered["Resources"].values()))["Properties"]
    ordered = {key: properties[key] for key in _LOCKED if key in properties}
    ordered.update((key, properties[key]) for key in sorted(_LOCKED_LATER) if key in properties)
    text = _json(ordered)
    if FeatureFlags.of(function).is_enabled("@aws-cdk/aws-lambda:recognizeLayerVersion"):
        text += _layers_hash(function)
    return _md5(text + "".join(function._hash_mixins))


def _layers_hash(function: Function) -> str:
    """Return a digest of the properties of a function's layers, in the order of their paths."""
    found: dict[str, Any] = {}
    for layer in sorted(function._layers, key=str):
        resource: Any = layer.node.default_child
        runtimes = [runtime.name for runtime in layer.compatible_runtimes or ()]
        if resource is not None:
            rendered = layer.stack.resolve(resource._to_cloud_formation())
            properties = next(iter(rendered["Resources"].values()))["Properties"]
            ordered = {key: properties[key] for key in _LAYER_LOCKED if key in properties}
            others = sorted(properties.keys() - ordered)
            found[layer.node.id] = {**ordered, **{key: properties[key] for key in others}}
        elif unresolved(layer.layer_version_arn):
            found[layer.node.id] = {"arn": layer.stack.resolve(layer.layer_version_arn), "runtimes": runtimes}
        else:
            found[layer.layer_version_arn] = runtimes
    return _md5(_json(found))


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
