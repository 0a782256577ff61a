"""The stack: one template, deployed as a whole to one place."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..constructs import Construct, IConstruct, preorder
from ..errors import AuthoringError, SynthesisError
from .annotations import Annotations
from .arn import Arn, ArnComponents, ArnFormat
from .cross_stack import LIST_DELIMITER, exportable_in, resolved_id
from .dependencies import change_dependency
from .elements import CfnElement, CfnOutput
from .environment import Environment
from .flags import FeatureFlags
from .fn import Aws, Fn, ScopedAws
from .ids import make_unique_id, make_unique_resource_name
from .language import CLOUDFORMATION_RESOLVER, to_json
from .resolution import resolve
from .scopes import StackScope, stack_of
from .stage import App, Stage
from .tags import TagManager, TagType
from .tokenization import Tokenization
from .tokens import JsonNull, Reference, Token, unresolved
from .unsupported import refuse_keywords

__all__ = ["ITemplateOptions", "Stack"]

_STACK_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_MAX_RESOURCES = 500


class ITemplateOptions:
    """The parts of a template besides its sections."""

    def __init__(self) -> None:
        self.description: str | None = None
        self.metadata: dict[str, Any] | None = None
        self.template_format_version: str | None = None
        self.transform: str | None = None
        self.transforms: list[str] | None = None


class Stack(Construct, StackScope):
    """A stack: resources that are deployed together.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html

    :param analytics_reporting: whether usage is reported to AWS; not supported, True is refused
    :param cross_region_references: whether references cross regions by the CDK's functions; when on, treadle refuses
        such references; default no
    :param description: a remark, up to 1,024 characters; default none
    :param env: the account and region that the stack is deployed to; default the stage's, else open
    :param notification_arns: ARNs of topics that get the stack's events; default none
    :param permissions_boundary: the policy that limits every role and user of the stack; default the stage's
    :param property_injectors: default properties of constructs; not supported, a value is refused
    :param stack_name: the stack's name, up to 128 letters, digits and hyphens; default made of the construct's path
    :param suppress_template_indentation: whether the template is written without indentation; default no
    :param synthesizer: how the template and its assets are deployed; default the app's
    :param tags: tags of the stack and its resources; default none
    :param termination_protection: whether the stack can't be deleted; default no
    """

    def __init__(
        self,
        scope: IConstruct | None = None,
        id: str | None = None,
        *,
        analytics_reporting: bool | None = None,
        cross_region_references: bool | None = None,
        description: str | None = None,
        env: Environment | Mapping[str, Any] | None = None,
        notification_arns: Sequence[str] | None = None,
        permissions_boundary: Any = None,
        property_injectors: Any = None,
        stack_name: str | None = None,
        suppress_template_indentation: bool | None = None,
        synthesizer: Any = None,
        tags: Mapping[str, str] | None = None,
        termination_protection: bool | None = None,
    ) -> None:
        from .boundary import apply_permissions_boundary  # loaded with the first stack, not with the module
        from .synthesizers import synthesizer_for

        super().__init__(App(auto_synth=False) if scope is None else scope, "Default" if id is None else id)
        refuse_keywords(self, analytics_reporting=analytics_reporting, property_injectors=property_injectors)
        self.nested_stack_resource: Any = None
        self.template_options: ITemplateOptions = ITemplateOptions()
        self._renames: dict[str, str] = {}
        self._applied_renames: set[str] = set()
        self._dependencies: dict[Stack, list[tuple[Any, Any, str]]] = {}
        self._missing_context: list[dict[str, Any]] = []
        self._cross_region_references = bool(cross_region_references)
        context_indentation = self.node.try_get_context("@aws-cdk/core:suppressTemplateIndentation")
        self._suppress_indentation = bool(
            context_indentation if suppress_template_indentation is None else suppress_template_indentation
        )
        place = Environment.maybe(env) or Environment()
        for what, value in (("Account id", place.account), ("Region", place.region)):
            if value is not None and not isinstance(value, str):
                raise AuthoringError(
                    f"{what} of stack environment must be a 'string' but received '{type(value).__name__}' {value!r}",
                    code="Environment",
                    path=self.node.path,
                )
        stage = Stage.of(self)
        self.account: str = place.account or (stage.account if stage else None) or Aws.ACCOUNT_ID
        self.region: str = place.region or (stage.region if stage else None) or Aws.REGION
        self.env: Environment = Environment(account=self.account, region=self.region)
        account = "unknown-account" if unresolved(self.account) else self.account
        region = "unknown-region" if unresolved(self.region) else self.region
        self.environment: str = f"aws://{account}/{region}"
        self.termination_protection: bool = bool(termination_protection)
        if description is not None:
            if len(description) > 512:
                raise self._refuse(f"Stack description must be <= 1024 bytes. Received description: '{description}'")
            self.template_options.description = description
        self._stack_name = stack_name if stack_name is not None else self._generate_stack_name()
        if len(self._stack_name) > 128:
            raise self._refuse(f"Stack name must be <= 128 characters. Stack name: '{self._stack_name}'")
        if not _STACK_NAME.fullmatch(self._stack_name):
            raise self._refuse(
                f"Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '{self._stack_name}'"
            )
        self.tags: TagManager = TagManager(TagType.KEY_VALUE, "aws:cdk:stack", tags)
        if any(unresolved(arn) for arn in notification_arns or ()):
            raise self._refuse(
                f"Stack '{id}' includes one or more tokens in its notification ARNs: {notification_arns}"
            )
        self._notification_arns = None if notification_arns is None else list(notification_arns)
        flags = FeatureFlags.of(self)
        new_style = flags.is_enabled("@aws-cdk/core:newStyleStackSynthesis")
        by_path = new_style or flags.is_enabled("@aws-cdk/core:enableStackNameDuplicates")
        self.artifact_id: str = re.sub(
            r"[^A-Za-z0-9_\-.]", "_", self._stack_id(self.node.root) if by_path else self._stack_name
        )
        self.template_file: str = f"{self.artifact_id}.template.json"
        self.synthesizer: Any = synthesizer_for(self, synthesizer, new_style)
        if permissions_boundary is not None:
            permissions_boundary._bind(self)
        apply_permissions_boundary(self)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Stack", path=self.node.path, kind=type(self).__name__)

    @staticmethod
    def is_stack(x: object) -> bool:
        """Return whether ``x`` is a stack."""
        return isinstance(x, Stack)

    @staticmethod
    def of(construct: IConstruct) -> Stack:
        """Return the stack a construct is in.

        :raises AuthoringError: when it is in none
        """
        return stack_of(construct)

    @property
    def stack_name(self) -> str:
        """The name of the stack."""
        return self._stack_name

    @property
    def partition(self) -> str:
        """The partition the stack is deployed to."""
        if not unresolved(self.region) and FeatureFlags.of(self).is_enabled("@aws-cdk/core:enablePartitionLiterals"):
            return partition_of(self.region)
        return Aws.PARTITION

    @property
    def url_suffix(self) -> str:
        """The domain of AWS's endpoints."""
        return Aws.URL_SUFFIX

    @property
    def stack_id(self) -> str:
        """The id the stack gets when it is deployed."""
        return ScopedAws(self).stack_id

    @property
    def notification_arns(self) -> list[str]:
        """The topics that hear of the stack's events."""
        return ScopedAws(self).notification_arns

    @property
    def nested(self) -> bool:
        """Return whether the stack is a resource of another."""
        return self.nested_stack_resource is not None

    @property
    def nested_stack_parent(self) -> Stack | None:
        """The stack this one is a resource of."""
        return None if self.nested_stack_resource is None else Stack.of(self.nested_stack_resource)

    @property
    def dependencies(self) -> list[Stack]:
        """The stacks that are deployed before this one."""
        return list(self._dependencies)

    @property
    def availability_zones(self) -> list[str]:
        """Two availability zones of the stack's region."""
        if not unresolved(self.account) and not unresolved(self.region):
            key = f"availability-zones:account={self.account}:region={self.region}"
            known = self.node.try_get_context(key)
            if known is not None:
                return list(known)
            props = {"account": self.account, "region": self.region}
            self.report_missing_context({"key": key, "provider": "availability-zones", "props": props})
            return ["dummy1a", "dummy1b", "dummy1c"]
        fallback = self.node.try_get_context("aws:cdk:availability-zones:fallback")
        return list(fallback) if fallback else [Fn.select(0, Fn.get_azs()), Fn.select(1, Fn.get_azs())]

    @property
    def bundling_required(self) -> bool:
        """Return whether assets are bundled for this stack."""
        import fnmatch

        patterns = self.node.try_get_context("aws:cdk:bundling-stacks")
        return patterns is None or any(fnmatch.fnmatch(self.node.path, p.replace("**", "*")) for p in patterns)

    def resolve(self, obj: Any) -> Any:
        """Resolve all tokens of a value, as in this stack's template."""
        return resolve(obj, scope=self, resolver=CLOUDFORMATION_RESOLVER)

    def to_json_string(self, obj: Any, space: float | None = None) -> str:
        """Return JSON text in which tokens stay CloudFormation functions."""
        return to_json(obj, None if space is None else int(space))

    def format_arn(
        self,
        *,
        resource: str,
        service: str,
        account: str | None = None,
        arn_format: ArnFormat | None = None,
        partition: str | None = None,
        region: str | None = None,
        resource_name: str | None = None,
        sep: str | None = None,
    ) -> str:
        """Format an ARN; partition, region and account default to the stack's."""
        components = ArnComponents(
            resource=resource,
            service=service,
            account=account,
            arn_format=arn_format,
            partition=partition,
            region=region,
            resource_name=resource_name,
            sep=sep,
        )
        return Arn.format(components, self)

    def split_arn(self, arn: str, arn_format: ArnFormat) -> ArnComponents:
        """Parse an ARN."""
        return Arn.split(arn, arn_format)

    def parse_arn(self, arn: str, sep_if_token: str | None = None, has_name: bool | None = None) -> ArnComponents:
        """Parse an ARN; :meth:`split_arn` is more exact."""
        if has_name is False:
            return Arn.split(arn, ArnFormat.NO_RESOURCE_NAME)
        colon = sep_if_token == ":"
        return Arn.split(arn, ArnFormat.COLON_RESOURCE_NAME if colon else ArnFormat.SLASH_RESOURCE_NAME)

    def add_dependency(self, target: Stack, reason: str | None = None) -> None:
        """Deploy ``target`` before this stack."""
        change_dependency(self, target, reason or f"<{self.node.path}>.addStackDependency(<{target.node.path}>)")

    add_stack_dependency = add_dependency

    def _add_stack_dependency(self, target: Stack, source: Any, cause: Any, reason: str) -> None:
        cycle = target._reasons_for(self)
        if cycle is not None:
            raise SynthesisError(
                f"'{target.node.path}' depends on '{self.node.path}' ({', '.join(cycle)}). Adding "
                f"this dependency ({reason}) "
                "would create a cyclic reference.",
                code="DependencyCycle",
                path=self.node.path,
            )
        reasons = self._dependencies.setdefault(target, [])
        if not any(known[0] is source and known[1] is cause for known in reasons):
            reasons.append((source, cause, reason))

    def _remove_stack_dependency(self, target: Stack, source: Any, cause: Any) -> None:
        reasons = self._dependencies.get(target)
        if reasons is not None:
            reasons[:] = [known for known in reasons if not (known[0] is source and known[1] is cause)]
            if not reasons:
                del self._dependencies[target]

    def _reasons_for(self, other: Stack) -> list[str] | None:
        if self is other:
            return []
        for stack, reasons in self._dependencies.items():
            found = stack._reasons_for(other)
            if found is not None:
                return [reason for _, _, reason in reasons] + found
        return None

    def rename_logical_id(self, old_id: str, new_id: str) -> None:
        """Use another logical id wherever ``old_id`` would stand."""
        if old_id in self._renames:
            raise self._refuse(f"A rename has already been registered for '{old_id}'")
        self._renames[old_id] = new_id

    def get_logical_id(self, element: CfnElement) -> str:
        """Return the logical id of an element."""
        ident = self.allocate_logical_id(element)
        if ident in self._renames:
            self._applied_renames.add(ident)
            ident = self._renames[ident]
        elif ident in self._renames.values():
            raise SynthesisError(f"Two objects have been assigned the same Logical ID: '{ident}'", code="LogicalId")
        if not re.fullmatch(r"[A-Za-z0-9]{1,255}", ident):
            raise SynthesisError(
                f"Logical ID must adhere to the regular expression: /^[A-Za-z][A-Za-z0-9]{{1,254}}$/, got '{ident}'",
                code="LogicalId",
            )
        return ident

    def allocate_logical_id(self, cfn_element: CfnElement) -> str:
        """Return the logical id of an element; a subclass may override this."""
        node = cfn_element.node
        cached = cfn_element.__dict__.get("_allocated")
        if cached is not None:
            return str(cached)
        components: list[str] = []
        current: Any = cfn_element
        while current is not None and current is not self:
            components.append(current.node.id)
            current = current.node.scope
        components.reverse()
        ident = make_unique_id(components)
        assert node is cfn_element.node
        cfn_element.__dict__["_allocated"] = ident
        return ident

    def export_value(self, exported_value: Any, *, description: str | None = None, name: str | None = None) -> str:
        """Export a value, and return it as another stack imports it."""
        if name:
            CfnOutput(self, f"Export{name}", value=exported_value, export_name=name, description=description)
            return Fn.import_value(name)
        exportable, scope, ident, export_name = self._exported(exported_value)
        if scope.node.try_find_child(ident) is None:
            CfnOutput(scope, ident, value=Token.as_string(exportable), export_name=export_name, description=description)
        return Fn.import_value(export_name)

    def export_string_list_value(
        self, exported_value: Any, *, description: str | None = None, name: str | None = None
    ) -> list[str]:
        """Export a list, and return it as another stack imports it."""
        if name:
            joined = Fn.join(LIST_DELIMITER, exported_value)
            CfnOutput(self, f"Export{name}", value=joined, export_name=name, description=description)
            return Fn.split(LIST_DELIMITER, Fn.import_value(name))
        exportable, scope, ident, export_name = self._exported(exported_value)
        if scope.node.try_find_child(ident) is None:
            joined = Fn.join(LIST_DELIMITER, Token.as_list(exportable))
            CfnOutput(scope, ident, value=joined, export_name=export_name, description=description)
        return Fn.split(LIST_DELIMITER, Fn.import_value(export_name))

    def _exported(self, value: Any) -> tuple[Any, Construct, str, str]:
        resolvable = Tokenization.reverse(value)
        if not isinstance(resolvable, Reference):
            raise self._refuse(
                "exportValue: either supply 'name' or make sure to export a resource attribute (like "
                "'bucket.bucketName')"
            )
        exportable = exportable_in(self, resolvable)
        scope = self.node.try_find_child("Exports") or Construct(self, "Exports")
        ident = resolved_id(self, exportable)
        relative = FeatureFlags.of(scope).is_enabled("@aws-cdk/core:stackRelativeExports")
        start = len(self.node.scopes) if relative else 2
        local = make_unique_id([*(above.node.id for above in scope.node.scopes[start:]), ident])
        prefix = f"{self.stack_name}:" if self.stack_name else ""
        name = prefix + local[max(0, len(local) - 255 + len(prefix)) :]
        if unresolved(name):
            raise self._refuse(f"unresolved token in generated export name: {self.resolve(name)}")
        return exportable, scope, ident, name

    def add_file_asset(self, asset: Any) -> Any:
        """Register a file to be uploaded when the stack is deployed."""
        return self.synthesizer.add_file_asset(asset)

    def add_transform(self, transform: str) -> None:
        """Add a macro to the template's Transform."""
        if self.template_options.transforms is None:
            self.template_options.transforms = []
        if transform not in self.template_options.transforms:
            self.template_options.transforms.append(transform)

    def add_metadata(self, key: str, value: Any) -> None:
        """Add to the template's Metadata."""
        if self.template_options.metadata is None:
            self.template_options.metadata = {}
        self.template_options.metadata[key] = value

    def add_stack_tag(self, tag_name: str, tag_value: str) -> None:
        """Tag the stack itself."""
        self.tags.set_tag(tag_name, tag_value)

    def remove_stack_tag(self, tag_name: str) -> None:
        """Remove a tag of the stack itself."""
        self.tags.remove_tag(tag_name, 0)

    def report_missing_context(self, report: Any) -> None:
        """Report a context value for the toolkit to look up before it synthesizes again."""
        self._missing_context.append(dict(report) if isinstance(report, Mapping) else dict(report.__dict__))

    report_missing_context_key = report_missing_context

    def _to_cloud_formation(self) -> dict[str, Any]:
        options = self.template_options
        fragments = [self.resolve(element._to_cloud_formation()) for element in _elements(self)]
        transforms = list(
            dict.fromkeys([*(options.transforms or []), *([options.transform] if options.transform else [])])
        )
        template: dict[str, Any] = {
            "Description": options.description,
            "Transform": transforms[0] if len(transforms) == 1 else transforms or None,
            "AWSTemplateFormatVersion": options.template_format_version,
            "Metadata": options.metadata,
        }
        for fragment in fragments:
            _merge(template, fragment)
        unapplied = set(self._renames) - self._applied_renames
        if unapplied:
            shown = ", ".join(f"'{old}' -> '{self._renames[old]}'" for old in sorted(unapplied))
            raise SynthesisError(
                f"The following Logical IDs were attempted to be renamed, but not found: {shown}", code="LogicalId"
            )
        head = self.resolve(
            {key: template[key] for key in ("Description", "Transform", "AWSTemplateFormatVersion", "Metadata")}
        )
        rest = {key: value for key, value in template.items() if key not in _HEAD}
        return {**head, **rest}

    def _synthesize_template(self, session: Any) -> None:
        self.node.add_metadata("aws:cdk:templateFile", self.template_file)
        template = self._to_cloud_formation()
        self._check_size(template)
        text = template_text(template, indent=not self._suppress_indentation)
        try:
            data = text.encode()
        except UnicodeEncodeError as error:
            raise SynthesisError(
                f"the template holds half of a character ({error.object[error.start]!a}), which is no text that can be "
                f"written; near {error.object[max(0, error.start - 30) : error.start]!a}",
                code="Surrogate",
                path=self.node.path,
                kind="Stack",
            ) from None
        session.write_bytes(self.template_file, data)
        for missing in self._missing_context:
            session.add_missing({**missing, "props": {**missing.get("props", {}), **self.synthesizer.lookup_options()}})

    def _check_size(self, template: dict[str, Any]) -> None:
        context = self.node.try_get_context("@aws-cdk/core:stackResourceLimit")
        limit = _MAX_RESOURCES if context is None else int(context)
        resources = template.get("Resources", {})
        if limit <= 0 or len(resources) < limit * 0.8:
            return
        if len(resources) > limit:
            counts: dict[str, int] = {}
            for resource in resources.values():
                counts[resource["Type"]] = counts.get(resource["Type"], 0) + 1
            shown = ", ".join(f"{kind} ({count})" for kind, count in counts.items())
            raise SynthesisError(
                f"Number of resources in stack '{self.node.path}': {len(resources)} is greater than allowed maximum of "
                f"{limit}: {shown}",
                code="TooManyResources",
                path=self.node.path,
            )
        Annotations.of(self).add_info(
            f"Number of resources: {len(resources)} is approaching allowed maximum of {limit}"
        )

    def _generate_stack_name(self) -> str:
        stage = Stage.of(self)
        prefix = f"{stage.stage_name}-" if stage is not None and stage.stage_name else ""
        if FeatureFlags.of(self).is_enabled("@aws-cdk/core:includePrefixInUniqueNameGeneration"):
            return self._stack_id(stage, prefix)
        return prefix + self._stack_id(stage)

    def _stack_id(self, container: IConstruct | None, prefix: str = "") -> str:
        scopes = self.node.scopes
        for index in range(len(scopes) - 2, -1, -1):
            if scopes[index] is container:
                scopes = scopes[index + 1 :]
                break
        ids = [scope.node.id for scope in scopes]
        if len(ids) == 1 and len(prefix + ids[0]) <= 128:
            return prefix + ids[0]
        return make_unique_resource_name(ids, max_length=128, prefix=prefix)


_HEAD = frozenset({"Description", "Transform", "AWSTemplateFormatVersion", "Metadata"})


def _elements(stack: Stack) -> list[CfnElement]:
    return [found for found in preorder(stack, lambda child: isinstance(child, Stack)) if isinstance(found, CfnElement)]


def _merge(template: dict[str, Any], fragment: dict[str, Any]) -> None:
    for section, value in fragment.items():
        known = template.get(section)
        if known is None:
            template[section] = dict(value) if isinstance(value, dict) else value
        elif section == "Description":
            template[section] = f"{known}\n{value}"
        elif section == "AWSTemplateFormatVersion":
            if known != value:
                raise SynthesisError(
                    f"Conflicting CloudFormation template versions provided: '{known}' and '{value}", code="Merge"
                )
        elif section == "Transform":
            both = dict.fromkeys(
                [*(known if isinstance(known, list) else [known]), *(value if isinstance(value, list) else [value])]
            )
            template[section] = next(iter(both)) if len(both) == 1 else list(both)
        else:
            for name, entry in value.items():
                if name in known:
                    raise SynthesisError(f"section '{section}' already contains '{name}'", code="LogicalId")
                known[name] = entry


def _plain(value: Any) -> Any:
    if isinstance(value, JsonNull):
        return None
    raise SynthesisError(f"{type(value).__name__} {value!r} can't be written into a template", code="Template")


def template_text(template: dict[str, Any], *, indent: bool = True) -> str:
    """Return a template as the CDK writes it."""
    separators = None if indent else (",", ":")
    return json.dumps(template, indent=1 if indent else None, separators=separators, ensure_ascii=False, default=_plain)


def partition_of(region: str) -> str:
    """Return the partition a region belongs to."""
    for start, partition in (
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ):
        if region.startswith(start):
            return partition
    return "aws"
