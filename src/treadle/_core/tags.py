"""Tags: pairs of key and value that most resources carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from ..constructs import IConstruct
from ..errors import AuthoringError
from .aspects import AspectPriority, Aspects
from .flags import FeatureFlags
from .ids import collation_key
from .lazy import Lazy
from .structs import Struct
from .tokens import IResolvable, is_resolvable

__all__ = ["CfnTag", "ITaggable", "RemoveTag", "Tag", "TagManager", "TagType", "Tags"]


class TagType(Enum):
    """Formats of a resource's tags."""

    STANDARD = "StandardTag"
    AUTOSCALING_GROUP = "AutoScalingGroupTag"
    MAP = "StringToStringMap"
    KEY_VALUE = "KeyValue"
    NOT_TAGGABLE = "NotTaggable"


class CfnTag(Struct):
    """A tag as a resource's property.

    :param key: the tag's name, up to 128 characters
    :param value: the tag's value, up to 256 characters
    """

    key: str
    value: str


class ITaggable:
    """Interface of objects with a tag manager at ``tags``."""

    tags: TagManager


class TagManager:
    """The tags of one resource; the tag added with the highest priority wins.

    :param tag_type: how the resource's property has its tags: as list, as map or otherwise
    :param resource_type_name: the CloudFormation type, such as ``AWS::SQS::Queue``
    :param initial_tags: the tags the resource has at first; default none
    :param tag_property_name: the attribute that has the tags; default ``tags``
    """

    def __init__(
        self,
        tag_type: TagType,
        resource_type_name: str,
        initial_tags: Any = None,
        *,
        tag_property_name: str | None = None,
    ) -> None:
        self._type = tag_type
        self._resource_type = resource_type_name
        self.tag_property_name: str = tag_property_name or "tags"
        self._tags: dict[str, tuple[str, str, bool]] = {}
        self._priorities: dict[str, float] = {}
        self._dynamic: Any = None
        self.rendered_tags: IResolvable = Lazy.any(self.render_tags)
        self._take(initial_tags)

    @staticmethod
    def is_taggable(construct: Any) -> bool:
        """Return whether a construct has a tag manager."""
        return isinstance(getattr(construct, "tags", None), TagManager)

    @staticmethod
    def of(construct: Any) -> TagManager | None:
        """Return the tag manager of a construct."""
        found = getattr(construct, "cdk_tag_manager", None) or getattr(construct, "tags", None)
        return found if isinstance(found, TagManager) else None

    def _take(self, initial: Any) -> None:
        if initial is None:
            return
        if is_resolvable(initial):
            self._dynamic = initial
            return
        if isinstance(initial, Mapping):
            for key, value in initial.items():
                self.set_tag(key, value, 50)
            return
        if not isinstance(initial, Sequence) or isinstance(initial, str):
            raise AuthoringError(f"Invalid tag input expected array of {{key, value}} have {initial!r}", code="Tags")
        for tag in initial:
            if is_resolvable(tag):
                self._dynamic = [*(self._dynamic or []), tag]
                continue
            values = (
                {str(key).lower(): value for key, value in tag.items()} if isinstance(tag, Mapping) else tag.__dict__
            )
            self.set_tag(values["key"], values["value"], 50)

    def set_tag(
        self, key: str, value: str, priority: float | None = None, apply_to_launched_instances: bool | None = None
    ) -> None:
        """Set a tag, unless one of higher priority stands."""
        priority = priority or 0
        if priority >= self._priorities.get(key, 0):
            self._tags[key] = (key, value, apply_to_launched_instances is not False)
            self._priorities[key] = priority

    def remove_tag(self, key: str, priority: float) -> None:
        """Remove a tag, unless one of higher priority stands."""
        if priority >= self._priorities.get(key, 0):
            self._tags.pop(key, None)
            self._priorities[key] = priority

    def copied(self) -> TagManager:
        """Return a manager with the same tags, to which others can be added."""
        made = TagManager(self._type, self._resource_type, tag_property_name=self.tag_property_name)
        made._tags, made._priorities, made._dynamic = dict(self._tags), dict(self._priorities), self._dynamic
        return made

    def has_tags(self) -> bool:
        """Return whether there is any tag."""
        return bool(self._tags)

    def tag_values(self) -> dict[str, str]:
        """Return the tags as a dict."""
        return {key: value for key, value, _ in self._sorted()}

    def apply_tag_aspect_here(self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None) -> bool:
        """Return whether a tag limited to some resource types applies here."""
        if exclude and self._resource_type in exclude:
            return False
        return not include or self._resource_type in include

    def _sorted(self) -> list[tuple[str, str, bool]]:
        return sorted(self._tags.values(), key=lambda tag: collation_key(tag[0]))

    def render_tags(self, combine_with_tags: Any = None) -> Any:
        """Return the tags as the resource spells them, None when there are none."""
        self._take(combine_with_tags)
        tags = self._sorted()
        if is_resolvable(self._dynamic):
            if tags:
                raise AuthoringError(
                    "Cannot combine literal tags with a Tags property that is a single unresolved intrinsic",
                    code="Tags",
                )
            return self._dynamic
        if self._type is TagType.NOT_TAGGABLE:
            return None
        if self._type is TagType.MAP:
            return {key: value for key, value, _ in tags} or None
        found: list[Any] = [{"Key": key, "Value": value} for key, value, _ in tags]
        if self._type is TagType.AUTOSCALING_GROUP:
            found = [{"Key": key, "Value": value, "PropagateAtLaunch": launch} for key, value, launch in tags]
        return [*found, *(self._dynamic or [])] or None


class _TagAspect:
    """Base class of the aspects that add and remove tags."""

    default_priority: float = 100.0

    def __init__(
        self,
        key: str,
        *,
        apply_to_launched_instances: bool | None = None,
        exclude_resource_types: Sequence[str] | None = None,
        include_resource_types: Sequence[str] | None = None,
        priority: float | None = None,
    ) -> None:
        self.key = key
        self._launch = apply_to_launched_instances is not False
        self._exclude = exclude_resource_types
        self._include = include_resource_types
        self._priority = self.default_priority if priority is None else priority

    def visit(self, construct: IConstruct) -> None:
        """Change the tags of a construct."""
        manager = TagManager.of(construct)
        if manager is not None and manager.apply_tag_aspect_here(self._include, self._exclude):
            self._change(manager)

    def _change(self, manager: TagManager) -> None:
        raise NotImplementedError  # each implementation defines it


class Tag(_TagAspect):
    """Add a tag to every taggable resource below a construct.

    :param key: the tag's name, up to 128 characters
    :param value: the tag's value, up to 256 characters
    """

    def __init__(self, key: str, value: str, **props: Any) -> None:
        super().__init__(key, **props)
        if value is None:
            raise AuthoringError(f"Tag '{key}' must have a value", code="Tags")
        self.value = value

    def _change(self, manager: TagManager) -> None:
        manager.set_tag(self.key, self.value, self._priority, self._launch)


class RemoveTag(_TagAspect):
    """Remove a tag from every taggable resource below.

    :param key: the name of the tag to remove
    :param apply_to_launched_instances: whether instances of Auto Scaling groups are affected too; default yes
    :param exclude_resource_types: resource types that aren't affected; default none
    :param include_resource_types: the only resource types that are affected; default all
    :param priority: which tag wins, the highest; default 200, above added tags
    """

    default_priority: float = 200.0

    def _change(self, manager: TagManager) -> None:
        manager.remove_tag(self.key, self._priority)


class Tags:
    """Add and remove tags on a whole tree."""

    def __init__(self, scope: IConstruct) -> None:
        self._scope = scope
        self._explicit = FeatureFlags.of(scope).is_enabled("@aws-cdk/core:explicitStackTags")

    @staticmethod
    def of(scope: IConstruct) -> Tags:
        """Return the tags of ``scope`` and all below."""
        return Tags(scope)

    def _priority(self) -> int:
        mutating = FeatureFlags.of(self._scope).is_enabled("@aws-cdk/core:aspectPrioritiesMutating")
        return AspectPriority.MUTATING if mutating else AspectPriority.DEFAULT

    def add(
        self,
        key: str,
        value: str,
        *,
        apply_to_launched_instances: bool | None = None,
        exclude_resource_types: Sequence[str] | None = None,
        include_resource_types: Sequence[str] | None = None,
        priority: float | None = None,
    ) -> None:
        """Add a tag to everything taggable here and below.

        :param exclude_resource_types: CloudFormation types that don't get it
        :param include_resource_types: the only CloudFormation types that get it
        :param priority: 100 by default; the highest wins
        """
        if self._explicit and "aws:cdk:stack" not in (include_resource_types or ()):
            exclude_resource_types = [*(exclude_resource_types or ()), "aws:cdk:stack"]
        tag = Tag(
            key,
            value,
            apply_to_launched_instances=apply_to_launched_instances,
            exclude_resource_types=exclude_resource_types,
            include_resource_types=include_resource_types,
            priority=priority,
        )
        Aspects.of(self._scope).add(tag, priority=self._priority())

    def remove(
        self,
        key: str,
        *,
        apply_to_launched_instances: bool | None = None,
        exclude_resource_types: Sequence[str] | None = None,
        include_resource_types: Sequence[str] | None = None,
        priority: float | None = None,
    ) -> None:
        """Remove a tag from everything taggable here and below; priority 200 by default."""
        tag = RemoveTag(
            key,
            apply_to_launched_instances=apply_to_launched_instances,
            exclude_resource_types=exclude_resource_types,
            include_resource_types=include_resource_types,
            priority=priority,
        )
        Aspects.of(self._scope).add(tag, priority=self._priority())
