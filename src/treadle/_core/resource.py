"""Resources: the plain ones CloudFormation knows, and the ground of the richer ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from .annotations import Annotations
from .arn import Arn, ArnFormat
from .attributes import (
    SNAPSHOT_TYPES,
    CfnDeletionPolicy,
    ICfnResourceOptions,
    RemovalPolicy,
    capitalized,
    deep_merge,
    pascal,
    split_periods,
)
from .dependencies import DependentElement, change_dependency
from .elements import CfnRefElement
from .flags import FeatureFlags
from .ids import Names, collation_key
from .lazy import Lazy
from .references import CfnReference
from .resolution import PostResolveToken, ResolveContext, ignore_empty
from .scopes import stack_of
from .structs import Struct
from .tags import TagManager
from .tokenization import Tokenization
from .tokens import IResolvable, Reference, ResolutionTypeHint, Token, split_string, unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = [
    "CfnDeletionPolicy",
    "CfnResource",
    "ICfnResourceOptions",
    "IResource",
    "PhysicalName",
    "RemovalPolicy",
    "Resource",
    "ResourceEnvironment",
]


class CfnResource(CfnRefElement, DependentElement):
    """One resource of the template, with properties exactly as given.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html

    :param type: the CloudFormation type, such as ``AWS::SQS::Queue``
    :param properties: the properties, spelled as CloudFormation spells them; default none
    """

    def __init__(self, scope: IConstruct, id: str, *, type: str, properties: Mapping[str, Any] | None = None) -> None:
        super().__init__(scope, id)
        if not type:
            raise AuthoringError("The `type` property is required", code="ResourceType", path=self.node.path)
        self.cfn_resource_type = type
        self.cfn_options: ICfnResourceOptions = ICfnResourceOptions()
        self._cfn_properties: dict[str, Any] = dict(properties or {})
        self._raw_overrides: dict[str, Any] = {}
        self._depends_on: dict[CfnResource, None] = {}
        if self.node.try_get_context("aws:cdk:enable-path-metadata"):
            self.add_metadata("aws:cdk:path", self.node.path)

    @staticmethod
    def is_cfn_resource(x: object) -> bool:
        """Return whether ``x`` is a plain resource."""
        return isinstance(x, CfnResource)

    @property
    def env(self) -> ResourceEnvironment:
        """The account and region of the resource's stack."""
        return ResourceEnvironment(account=self.stack.account, region=self.stack.region)

    @property
    def _cfn_property_names(self) -> dict[str, Any]:
        return self._cfn_properties

    def get_att(self, attribute_name: str, type_hint: ResolutionTypeHint | None = None) -> Reference:
        """Return an attribute that CloudFormation tells after creation."""
        return CfnReference.for_(self, attribute_name, type_hint)

    def apply_removal_policy(
        self,
        policy: RemovalPolicy | None = None,
        *,
        apply_to_update_replace_policy: bool | None = None,
        default: RemovalPolicy | None = None,
    ) -> None:
        """Set what happens to the resource when it is removed from the stack.

        :param policy: retained by default
        :param apply_to_update_replace_policy: the same for a resource that is replaced; true by default
        """
        policy = policy or default or RemovalPolicy.RETAIN
        deletion = replace = CfnDeletionPolicy.RETAIN
        if policy is RemovalPolicy.DESTROY:
            deletion = replace = CfnDeletionPolicy.DELETE
        elif policy is RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE:
            deletion = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE
        elif policy is RemovalPolicy.SNAPSHOT:
            if self.cfn_resource_type not in SNAPSHOT_TYPES:
                text = f"{self.cfn_resource_type} does not support snapshot removal policy"
                if FeatureFlags.of(self).is_enabled("@aws-cdk/core:validateSnapshotRemovalPolicy"):
                    raise AuthoringError(text, code="RemovalPolicy", path=self.node.path)
                Annotations.of(self).add_warning_v2(
                    f"@aws-cdk/core:{self.cfn_resource_type}SnapshotRemovalPolicyIgnored",
                    f"{text}. This policy will be ignored.",
                )
            deletion = replace = CfnDeletionPolicy.SNAPSHOT
        elif policy is not RemovalPolicy.RETAIN:
            raise AuthoringError(f"Invalid removal policy: {policy!r}", code="RemovalPolicy", path=self.node.path)
        self.cfn_options.deletion_policy = deletion
        if apply_to_update_replace_policy is not False:
            self.cfn_options.update_replace_policy = replace

    def add_override(self, path: str, value: Any) -> None:
        """Set a value anywhere in the resource's entry; ``path`` is split at periods."""
        parts = split_periods(path)
        current = self._raw_overrides
        for key in parts[:-1]:
            if not isinstance(current.get(key), dict):
                current[key] = {}
            current = current[key]
        current[parts[-1]] = value

    def add_deletion_override(self, path: str) -> None:
        """Delete a value anywhere in the resource's entry."""
        self.add_override(path, None)

    def add_property_override(self, property_path: str, value: Any) -> None:
        """Set a value within the resource's properties."""
        self.add_override(f"Properties.{property_path}", value)

    def add_property_deletion_override(self, property_path: str) -> None:
        """Delete a value of the resource's properties."""
        self.add_property_override(property_path, None)

    def add_metadata(self, key: str, value: Any) -> None:
        """Add to the resource's Metadata."""
        if self.cfn_options.metadata is None:
            self.cfn_options.metadata = {}
        self.cfn_options.metadata[key] = value

    def get_metadata(self, key: str) -> Any:
        """Return from the resource's Metadata."""
        return (self.cfn_options.metadata or {}).get(key)

    def add_dependency(self, target: CfnResource) -> None:
        """Create ``target`` before this resource; across stacks, deploy its stack before."""
        if target._should_synthesize():
            change_dependency(self, target, f"<{self.node.path}>.addResourceDependency(<{target.node.path}>)")

    add_depends_on = add_dependency

    def add_resource_dependency(self, target: CfnResource, reason: str | None = None) -> None:
        """Create ``target`` before this resource."""
        if target._should_synthesize():
            text = f"<{self.node.path}>.addResourceDependency(<{target.node.path}>)"
            change_dependency(self, target, reason or text)

    def remove_dependency(self, target: CfnResource) -> None:
        """Remove a dependency."""
        change_dependency(self, target, "", remove=True)

    remove_resource_dependency = remove_dependency

    def replace_dependency(self, target: CfnResource, new_target: CfnResource) -> None:
        """Depend on something else instead."""
        if target not in self.obtain_dependencies():
            raise AuthoringError(
                f'"{self.node.path}" does not depend on "{target.node.path}"', code="Dependency", path=self.node.path
            )
        self.remove_dependency(target)
        self.add_dependency(new_target)

    def obtain_dependencies(self) -> list[Any]:
        """Return what this resource depends upon."""
        return list(self._depends_on)

    def _should_synthesize(self) -> bool:
        return True

    def _render_properties(self, props: dict[str, Any]) -> dict[str, Any]:
        return props

    def _all_properties(self) -> dict[str, Any]:
        manager = TagManager.of(self)
        if manager is None:
            return self._cfn_properties
        return {**self._cfn_properties, pascal(manager.tag_property_name): manager.render_tags()}

    def _to_cloud_formation(self) -> Any:
        if not self._should_synthesize():
            return {}
        options = self.cfn_options
        entry = {
            "Type": self.cfn_resource_type,
            "Properties": ignore_empty(self._all_properties()),
            "DependsOn": self._render_depends_on(),
            "CreationPolicy": capitalized(options.creation_policy),
            "UpdatePolicy": capitalized(options.update_policy),
            "UpdateReplacePolicy": options.update_replace_policy,
            "DeletionPolicy": options.deletion_policy,
            "Version": options.version,
            "Description": options.description,
            "Metadata": ignore_empty(options.metadata) if options.metadata else None,
            "Condition": options.condition.logical_id if options.condition else None,
        }
        return {"Resources": {self.logical_id: PostResolveToken(entry, self._finish)}}

    def _render_depends_on(self) -> list[str] | None:
        targets = [target for target in self._depends_on if target._should_synthesize()]
        if not targets:
            return None
        if len(targets) > 1:
            targets.sort(key=lambda target: collation_key(target.node.path))
        return [target.logical_id for target in targets]

    def _finish(self, entry: dict[str, Any], context: ResolveContext) -> dict[str, Any]:
        entry = dict(entry)
        properties = entry.get("Properties")
        if isinstance(properties, dict) and type(self)._render_properties is not CfnResource._render_properties:
            rendered = self._render_properties(properties)
            if rendered:
                entry["Properties"] = rendered
            else:
                entry.pop("Properties", None)
        if self._raw_overrides:
            overrides = context.resolve(self._raw_overrides, remove_empty=False)
            entry = deep_merge(_thawed(entry), overrides)
        return entry

    def __str__(self) -> str:
        return f"{self.node.path} [{self.cfn_resource_type}]"


def _thawed(value: Any) -> Any:
    """Copy dicts, so that an override leaves the original unchanged."""
    return {key: _thawed(item) for key, item in value.items()} if isinstance(value, dict) else value


class ResourceEnvironment(Struct):
    """The account and region of a resource.

    :param account: the account's number, or a token
    :param region: the region's name, or a token
    """

    account: str
    region: str


class IResource(IConstruct):
    """Interface of resources, created in this app or imported."""

    stack: Stack
    env: ResourceEnvironment

    def apply_removal_policy(self, policy: RemovalPolicy) -> None:
        """Set what happens to the resource when it is removed from the stack."""
        raise NotImplementedError  # each implementation defines it


class _GenerateIfNeeded(IResolvable):
    def resolve(self, context: ResolveContext) -> Any:
        raise AuthoringError(
            'Invalid physical name passed to CloudFormation. Use "this.physicalName" instead', code="PhysicalName"
        )


class PhysicalName:
    """Special physical names."""

    GENERATE_IF_NEEDED: str = Token.as_string(_GenerateIfNeeded(), display_hint="GenerateIfNeeded")


def _is_generated(name: str | None) -> bool:
    if not name or not unresolved(name):
        return False
    fragments = split_string(name)
    return fragments.length == 1 and isinstance(fragments.first_token, _GenerateIfNeeded)


def generate_physical_name(resource: Construct) -> str:
    """Return a name that is the same on every synthesis, and known without deploying."""
    stack = stack_of(resource)
    name, unique = stack.stack_name, Names.node_unique_id(resource.node)
    for what, value in (("region", stack.region), ("account", stack.account)):
        if unresolved(value) or not value:
            raise AuthoringError(
                f"Cannot generate a physical name for {resource.node.path}, because the {what} is "
                "un-resolved or missing",
                code="PhysicalName",
            )
    import hashlib  # OpenSSL takes its time: only when it is needed

    digest = hashlib.sha256((name + unique + stack.region + stack.account).encode()).hexdigest()[:12]
    return (name[:25] + unique[-24:] + digest).lower()


class Resource(Construct, IResource):
    """Base class of resources with methods.

    :param account: the account that has the resource; default the stack's
    :param region: the region that has the resource; default the stack's
    :param environment_from_arn: an ARN from which account and region are read; default the stack's
    :param physical_name: the resource's name; default generated by CloudFormation
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account: str | None = None,
        region: str | None = None,
        environment_from_arn: str | None = None,
        physical_name: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.stack: Stack = stack_of(self)
        if (account is not None or region is not None) and environment_from_arn is not None:
            raise AuthoringError(
                f"Supply at most one of 'account'/'region' ({account}/{region}) and 'environmentFromArn' "
                f"({environment_from_arn})",
                code="Environment",
                path=self.node.path,
            )
        if environment_from_arn:
            parsed = Arn.split(environment_from_arn, ArnFormat.NO_RESOURCE_NAME)
            account, region = parsed.account, parsed.region
        self.env: ResourceEnvironment = ResourceEnvironment(
            account=self.stack.account if account is None else account,
            region=self.stack.region if region is None else region,
        )
        self._given_name = physical_name
        self._generated_name: str | None = None
        self._generates = _is_generated(physical_name)
        self._crosses = self._generates or bool(physical_name and not unresolved(physical_name))
        self._lazy_name = Lazy.uncached_string(lambda _: self._generated_name) if self._generates else None

    @staticmethod
    def is_resource(construct: object) -> bool:
        """Return whether ``construct`` is such a resource."""
        return isinstance(construct, Resource)

    @staticmethod
    def is_owned_resource(construct: IConstruct) -> bool:
        """Return whether ``construct`` was created in this app rather than imported."""
        return isinstance(construct.node.default_child, CfnResource)

    @property
    def physical_name(self) -> str:
        """The name that was given, or a token."""
        if self._lazy_name is not None:
            return self._lazy_name
        if self._given_name is not None:
            return self._given_name
        return Token.as_string(_Nothing.INSTANCE)

    def apply_removal_policy(self, policy: RemovalPolicy) -> None:
        """Set what happens to the resource when it is removed from the stack.

        :raises AuthoringError: for an imported resource
        """
        child = self.node.default_child
        if not isinstance(child, CfnResource):
            raise AuthoringError(
                "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy "
                "on the CfnResource "
                "directly.",
                code="RemovalPolicy",
                path=self.node.path,
                kind=type(self).__name__,
            )
        child.apply_removal_policy(policy)

    def _enable_cross_environment(self) -> None:
        if not self._crosses:
            raise AuthoringError(
                f"Cannot use resource '{self.node.path}' in a cross-environment fashion, the "
                "resource's physical name must "
                "be explicit set or use `PhysicalName.GENERATE_IF_NEEDED`",
                code="CrossEnvironment",
                path=self.node.path,
            )
        if self._generates and not self._generated_name:
            self._generated_name = self._generate_physical_name()

    def _generate_physical_name(self) -> str:
        return generate_physical_name(self)

    def _get_resource_name_attribute(self, name_attr: str) -> str:
        return self._attribute(name_attr, lambda: self.physical_name)

    def _get_resource_arn_attribute(
        self,
        arn_attr: str,
        *,
        service: str,
        resource: str,
        resource_name: str | None = None,
        region: str | None = None,
        account: str | None = None,
        partition: str | None = None,
        arn_format: ArnFormat | None = None,
    ) -> str:
        return self._attribute(
            arn_attr,
            lambda: self.stack.format_arn(
                service=service,
                resource=resource,
                resource_name=resource_name,
                region=region,
                account=account,
                partition=partition,
                arn_format=arn_format,
            ),
        )

    def _attribute(self, attribute: str, elsewhere: Callable[[], str]) -> str:
        def produce(context: ResolveContext) -> str:
            consumer = stack_of(context.scope)
            if consumer is self.stack:
                return attribute
            if self.stack.account != consumer.account or (
                self.stack.region != consumer.region and not consumer._cross_region_references
            ):
                self._enable_cross_environment()
                return elsewhere()
            return attribute

        reference = Tokenization.reverse(attribute, fail_concat=False)
        if isinstance(reference, Reference):
            return Token.as_string(_Mimic(reference, produce))
        return Lazy.uncached_string(produce)


class _Mimic(Reference):
    """A copy of a reference that resolves differently in another environment."""

    def __init__(self, reference: Reference, produce: Callable[[ResolveContext], str]) -> None:
        super().__init__(reference, reference.target, reference.display_name)
        self._produce = produce

    def resolve(self, context: ResolveContext) -> Any:
        return self._produce(context)


class _Nothing(IResolvable):
    INSTANCE: _Nothing

    def resolve(self, context: ResolveContext) -> Any:
        return None


_Nothing.INSTANCE = _Nothing()
