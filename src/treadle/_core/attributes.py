"""What stands beside a resource's properties, and how overrides are put over them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from .elements import CfnCondition
from .structs import Struct

__all__ = ["CfnDeletionPolicy", "ICfnResourceOptions", "RemovalPolicy", "deep_merge", "pascal"]


class RemovalPolicy(Enum):
    """Policies for a resource that is removed from its stack."""

    DESTROY = "destroy"
    RETAIN = "retain"
    SNAPSHOT = "snapshot"
    RETAIN_ON_UPDATE_OR_DELETE = "retain-on-update-or-delete"


class CfnDeletionPolicy(Enum):
    """The values of CloudFormation's DeletionPolicy."""

    DELETE = "Delete"
    RETAIN = "Retain"
    RETAIN_EXCEPT_ON_CREATE = "RetainExceptOnCreate"
    SNAPSHOT = "Snapshot"


SNAPSHOT_TYPES = frozenset(
    {
        "AWS::DocDB::DBCluster",
        "AWS::EC2::Volume",
        "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::Neptune::DBCluster",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    }
)


class ICfnResourceOptions:
    """The attributes of a resource beside its properties."""

    __slots__ = (
        "condition",
        "creation_policy",
        "deletion_policy",
        "description",
        "metadata",
        "update_policy",
        "update_replace_policy",
        "version",
    )

    def __init__(self) -> None:
        self.condition: CfnCondition | None = None
        self.creation_policy: Any = None
        self.deletion_policy: CfnDeletionPolicy | None = None
        self.description: str | None = None
        self.metadata: dict[str, Any] | None = None
        self.update_policy: Any = None
        self.update_replace_policy: CfnDeletionPolicy | None = None
        self.version: str | None = None


_INTRINSIC_KEYS = frozenset(
    {"Ref", "Fn::Base64", "Fn::Cidr", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::ImportValue"}
    | {"Fn::Join", "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::Transform"}
    | {"Fn::And", "Fn::Equals", "Fn::If", "Fn::Not", "Fn::Or"}
)


def _is_function(value: Any) -> bool:
    return isinstance(value, dict) and len(value) == 1 and next(iter(value)) in _INTRINSIC_KEYS


def deep_merge(target: dict[str, Any], source: Mapping[str, Any]) -> dict[str, Any]:
    """Merge ``source`` into ``target``: None deletes, a CloudFormation function replaces as a whole."""
    for key, value in source.items():
        if isinstance(value, dict):
            if not isinstance(target.get(key), dict) or _is_function(target[key]) or _is_function(value):
                target[key] = {}
            deep_merge(target[key], value)
            if not target[key]:
                del target[key]
        elif value is None:
            target.pop(key, None)
        else:
            target[key] = value
    return target


def split_periods(path: str) -> list[str]:
    """Split at periods; a backslash makes the next character an ordinary one."""
    parts = [""]
    chars = iter(path)
    for char in chars:
        if char == "\\":
            parts[-1] += next(chars, "\\")
        elif char == ".":
            parts.append("")
        else:
            parts[-1] += char
    return parts


def pascal(name: str) -> str:
    """Convert ``snake_case`` into ``PascalCase``; anything else changes its first letter alone."""
    if "_" not in name:
        return name[:1].upper() + name[1:]
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def capitalized(value: Any) -> Any:
    if isinstance(value, Struct):
        value = {k: v for k, v in value.__dict__.items() if v is not None}
    if isinstance(value, dict):
        return {pascal(key): capitalized(item) for key, item in value.items()}
    if isinstance(value, list):
        return [capitalized(item) for item in value]
    return value.value if isinstance(value, Enum) else value
