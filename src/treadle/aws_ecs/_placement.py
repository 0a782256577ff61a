"""Where tasks are placed among a cluster's instances."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar

from ..errors import AuthoringError

__all__ = ["BinPackResource", "BuiltInAttributes", "PlacementConstraint", "PlacementStrategy"]


class BuiltInAttributes:
    """Attributes that each instance has."""

    INSTANCE_ID: ClassVar[str] = "instanceId"
    AVAILABILITY_ZONE: ClassVar[str] = "attribute:ecs.availability-zone"
    AMI_ID: ClassVar[str] = "attribute:ecs.ami-id"
    INSTANCE_TYPE: ClassVar[str] = "attribute:ecs.instance-type"
    OS_TYPE: ClassVar[str] = "attribute:ecs.os-type"


class BinPackResource(Enum):
    """Resources by which instances are filled."""

    CPU = "CPU"
    MEMORY = "MEMORY"


class PlacementStrategy:
    """The way in which instances are chosen for tasks.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html

    :param json: ECS's PlacementStrategies, as list of dicts; use one of the static methods instead
    """

    def __init__(self, json: list[dict[str, Any]]) -> None:
        self._json = json

    @staticmethod
    def spread_across_instances() -> PlacementStrategy:
        """Spread tasks evenly over instances."""
        return PlacementStrategy.spread_across(BuiltInAttributes.INSTANCE_ID)

    @staticmethod
    def spread_across(*fields: str) -> PlacementStrategy:
        """Spread tasks evenly over the values of attributes."""
        if not fields:
            raise AuthoringError("spread_across: give at least one field to spread by", code="SpreadAcrossGiveAtLeast")
        return PlacementStrategy([{"type": "spread", "field": field} for field in fields])

    @staticmethod
    def packed_by_cpu() -> PlacementStrategy:
        """Fill instances up by CPU."""
        return PlacementStrategy.packed_by(BinPackResource.CPU)

    @staticmethod
    def packed_by_memory() -> PlacementStrategy:
        """Fill instances up by memory."""
        return PlacementStrategy.packed_by(BinPackResource.MEMORY)

    @staticmethod
    def packed_by(resource: BinPackResource) -> PlacementStrategy:
        """Fill instances up by a resource."""
        return PlacementStrategy([{"type": "binpack", "field": resource.value}])

    @staticmethod
    def randomly() -> PlacementStrategy:
        """Choose at random."""
        return PlacementStrategy([{"type": "random"}])

    def to_json(self) -> list[dict[str, Any]]:
        """Write the strategy as ECS spells it."""
        return [dict(each) for each in self._json]


class PlacementConstraint:
    """The instances that are allowed for tasks.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html

    :param json: ECS's PlacementConstraints, as list of dicts; use one of the static methods instead
    """

    def __init__(self, json: list[dict[str, Any]]) -> None:
        self._json = json

    @staticmethod
    def distinct_instances() -> PlacementConstraint:
        """Place each task on an instance of its own."""
        return PlacementConstraint([{"type": "distinctInstance"}])

    @staticmethod
    def member_of(*expressions: str) -> PlacementConstraint:
        """Place tasks where expressions of the cluster query language hold."""
        return PlacementConstraint([{"type": "memberOf", "expression": expression} for expression in expressions])

    def to_json(self) -> list[dict[str, Any]]:
        """Write the constraint as ECS spells it."""
        return [dict(each) for each in self._json]
