"""Which images of a repository are deleted."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from .._core.quantities import Duration
from .._core.structs import Struct

__all__ = ["LifecycleRule", "TagStatus"]


class TagStatus(Enum):
    """Images to which a rule applies, by their tags."""

    ANY = "any"
    TAGGED = "tagged"
    UNTAGGED = "untagged"


class LifecycleRule(Struct):
    """A rule by which images are deleted.

    https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html

    :param description: a remark; default none
    :param max_image_age: the age at which images are deleted, in whole days; this or max_image_count is required
    :param max_image_count: how many images are kept, at least 1; this or max_image_age is required
    :param rule_priority: the order in which rules are evaluated, the lowest first, at least 1; default the order of the
        rules
    :param tag_pattern_list: only images whose tags match one of these, with up to four ``*`` each; default all
    :param tag_prefix_list: only images whose tags begin with one of these; default all
    :param tag_status: only images with or without tags; default TAGGED with tags given, else ANY
    """

    description: str | None = None
    max_image_age: Duration | None = None
    max_image_count: float | None = None
    rule_priority: float | None = None
    tag_pattern_list: Sequence[str] | None = None
    tag_prefix_list: Sequence[str] | None = None
    tag_status: TagStatus | None = None

    @property
    def status(self) -> TagStatus:
        """Return the images to which the rule applies."""
        if self.tag_status is not None:
            return self.tag_status
        named = self.tag_prefix_list is not None or self.tag_pattern_list is not None
        return TagStatus.TAGGED if named else TagStatus.ANY

    def problem(self, others: Sequence[LifecycleRule]) -> str | None:
        """Return the fault of the rule among others, if any."""
        prefixes, patterns = self.tag_prefix_list, self.tag_pattern_list
        if self.status is TagStatus.TAGGED and not prefixes and not patterns:
            return "tag_status TAGGED needs a tag_prefix_list or a tag_pattern_list"
        if self.status is not TagStatus.TAGGED and (prefixes is not None or patterns is not None):
            return f"tag_status is {self.status.name}; tag lists go with TAGGED"
        if prefixes is not None and patterns is not None:
            return "tag_prefix_list and tag_pattern_list are both given"
        for pattern in patterns or ():
            if pattern.count("*") > 4:
                return f"the pattern {pattern!r} has {pattern.count('*')} stars; allowed is 4"
        if (self.max_image_age is None) == (self.max_image_count is None):
            return "give exactly one of max_image_age and max_image_count"
        if self.status is TagStatus.ANY and any(other.status is TagStatus.ANY for other in others):
            return "there is a rule for ANY images already"
        return None

    def written(self, priority: float) -> dict[str, Any]:
        """Write the rule as ECR spells it."""
        age = self.max_image_age
        return {
            "rulePriority": priority,
            "description": self.description,
            "selection": {
                "tagStatus": self.status.value,
                "tagPrefixList": self.tag_prefix_list,
                "tagPatternList": self.tag_pattern_list,
                "countType": "sinceImagePushed" if age is not None else "imageCountMoreThan",
                "countNumber": age.to_days() if age is not None else self.max_image_count,
                "countUnit": "days" if age is not None else None,
            },
            "action": {"type": "expire"},
        }


def ordered(rules: Sequence[LifecycleRule]) -> list[tuple[LifecycleRule, float]]:
    """Return the rules with their priorities, the one for any image last.

    :raises ValueError: when the priorities contradict that
    """
    given = [rule for rule in rules if rule.rule_priority is not None and rule.status is not TagStatus.ANY]
    free = [rule for rule in rules if rule.rule_priority is None and rule.status is not TagStatus.ANY]
    last = [rule for rule in rules if rule.status is TagStatus.ANY]
    if last and last[0].rule_priority is not None and free:
        raise ValueError("the lifecycle rule for ANY images has a rule_priority, but others have none; remove it")
    following = max((rule.rule_priority or 0 for rule in given), default=0) + 1
    result: list[tuple[LifecycleRule, float]] = []
    for rule in (*given, *free, *last):
        priority = rule.rule_priority
        if priority is None:
            priority = following
            following += 1
        result.append((rule, priority))
    most = max((priority for rule, priority in result if rule.status is not TagStatus.ANY), default=0)
    if last and result[-1][1] < most:
        raise ValueError(
            f"the lifecycle rule for ANY images has the priority {result[-1][1]}, but must have the highest"
        )
    return result
