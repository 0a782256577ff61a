"""Compare the templates of two cloud assemblies, resource by resource."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import AppError

__all__ = ["Documented", "ResourceDifference", "assembly_templates", "compare_templates", "documented_differences"]


@dataclass(frozen=True, slots=True)
class Documented:
    """A property in which treadle differs from aws-cdk-lib on purpose: its own handlers of custom resources.

    :param path: the property, such as ``Properties/Code``
    :param logical_id: a pattern of the resources that have it
    """

    type: str
    path: str
    logical_id: str
    why: str


@cache
def documented_differences() -> tuple[Documented, ...]:
    """Return where templates differ on purpose; none is wider than one property of one type."""
    text = Path(__file__).with_name("documented_differences.json").read_text(encoding="utf-8")
    return tuple(Documented(**row) for row in json.loads(text))


@dataclass(frozen=True, slots=True)
class ResourceDifference:
    """A resource, or another entry of a template, that the two assemblies don't have alike.

    :ivar paths: the properties that differ; empty where one assembly alone has the entry
    :ivar documented: the reasons, where every difference is a documented one
    """

    stack: str
    entry: str
    type: str
    paths: tuple[str, ...]
    only_in: str = ""
    documented: tuple[str, ...] = ()


def assembly_templates(directory: Path) -> dict[str, dict[str, Any]]:
    """Return the templates of an assembly by stack, those of stages and nested stacks too.

    :raises AppError: when there is no assembly, or it can't be read
    """
    if not (directory / "manifest.json").is_file():
        raise AppError(f"{directory} is no cloud assembly: it has no manifest.json", code="NoAssembly")
    found: dict[str, dict[str, Any]] = {}
    try:
        for manifest in sorted(directory.rglob("manifest.json")):
            if any(part.startswith("asset.") for part in manifest.relative_to(directory).parts):
                continue
            for name, artifact in json.loads(manifest.read_text(encoding="utf-8")).get("artifacts", {}).items():
                if artifact.get("type") == "aws:cloudformation:stack":
                    found[name] = _template(manifest.parent / artifact["properties"]["templateFile"])
        for nested in sorted(directory.glob("*.nested.template.json")):
            found[nested.name.removesuffix(".nested.template.json")] = _template(nested)
    except (OSError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise AppError(f"{directory} can't be read as a cloud assembly: {error}", code="NoAssembly") from None
    return found


def _template(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    read.get("Resources", {}).pop("CDKMetadata", None)  # the CDK's own statistics
    conditions = read.get("Conditions", {})
    conditions.pop("CDKMetadataAvailable", None)
    if not conditions:
        read.pop("Conditions", None)
    return read


def compare_templates(
    old: Mapping[str, dict[str, Any]], new: Mapping[str, dict[str, Any]]
) -> tuple[int, list[ResourceDifference]]:
    """Return how many entries are equal, and those that aren't.

    :param old: aws-cdk-lib's templates by stack
    :param new: treadle's
    """
    equal, different = 0, []
    for stack in dict.fromkeys([*old, *new]):
        if stack not in old or stack not in new:
            only = "aws-cdk-lib" if stack in old else "treadle"
            different.append(ResourceDifference(stack, "", "stack", (), only))
            continue
        for section in dict.fromkeys([*old[stack], *new[stack]]):
            entries = [_entries(templates[stack].get(section)) for templates in (old, new)]
            for name in dict.fromkeys([*entries[0], *entries[1]]):
                found = _difference(stack, section, name, entries[0], entries[1])
                if found is None:
                    equal += 1
                else:
                    different.append(found)
    return equal, different


def _entries(section: Any) -> dict[str, Any]:
    return section if isinstance(section, dict) else {} if section is None else {"": section}


def _difference(
    stack: str, section: str, name: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> ResourceDifference | None:
    one, other = old.get(name), new.get(name)
    if one == other:
        return None
    present = one if one is not None else other
    kind = present.get("Type", section) if isinstance(present, dict) and section == "Resources" else section
    entry = name if section == "Resources" else f"{section}/{name}".rstrip("/")
    if name not in old or name not in new:
        only = "aws-cdk-lib" if name in old else "treadle"
        return ResourceDifference(stack, entry, str(kind), (), only)
    paths = tuple(_paths(one, other, ()))
    reasons = [_reason(str(kind), name, path) for path in paths]
    documented = tuple(dict.fromkeys(reason for reason in reasons if reason is not None))
    return ResourceDifference(stack, entry, str(kind), paths, documented=documented if None not in reasons else ())


def _paths(one: Any, other: Any, path: tuple[str, ...]) -> Iterator[str]:
    """Yield the paths at which two values differ, as deep as both are objects."""
    if isinstance(one, dict) and isinstance(other, dict) and not {*one, *other} & {"Ref", "Fn::Join", "Fn::GetAtt"}:
        for key in dict.fromkeys([*one, *other]):
            if one.get(key) != other.get(key) or (key in one) != (key in other):
                yield from _paths(one.get(key), other.get(key), (*path, key))
    elif one != other:
        yield "/".join(path)


def _reason(kind: str, logical_id: str, path: str) -> str | None:
    for known in documented_differences():
        within = path == known.path or path.startswith(f"{known.path}/")
        if known.type == kind and within and re.search(known.logical_id, logical_id):
            return known.why
    return None
