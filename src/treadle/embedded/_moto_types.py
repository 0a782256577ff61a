"""CloudFormation types that moto itself can create: what treadle has no maker of its own for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from ..drivers._aws import AwsCaller
from ..services import ServiceError
from ._resources import AwsEnvironment, CreatedResource, ResourceProvider

__all__ = ["moto_maker"]


_OWN_ATTRIBUTES: dict[tuple[str, str], Callable[[Any, AwsEnvironment], Any]] = {
    ("AWS::Batch::JobQueue", "JobQueueArn"): lambda made, place: made.arn,
    ("AWS::SSM::Parameter", "Value"): lambda made, place: made.value,
    ("AWS::EFS::FileSystem", "Arn"): lambda made, place: place.arn(
        "elasticfilesystem", f"file-system/{made.file_system_id}"
    ),
    ("AWS::EFS::FileSystem", "FileSystemId"): lambda made, place: made.file_system_id,
}
"""Attributes that moto's classes don't know."""


def _encrypted(properties: dict[str, Any], place: AwsEnvironment) -> dict[str, Any]:
    return {"Encrypted": "KmsKeyId" in properties, **properties}


def _in_a_known_zone(properties: dict[str, Any], place: AwsEnvironment) -> dict[str, Any]:
    zone = str(properties.get("AvailabilityZone", ""))
    # what synthesis writes before the account was looked up
    return {key: value for key, value in properties.items() if key != "AvailabilityZone" or "dummy" not in zone}


def _with_listed_tags(properties: dict[str, Any], place: AwsEnvironment) -> dict[str, Any]:
    tags = properties.get("Tags")
    if not isinstance(tags, dict):
        return properties
    return {**properties, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}


def _with_written_pattern(properties: dict[str, Any], place: AwsEnvironment) -> dict[str, Any]:
    pattern = properties.get("EventPattern")
    return {**properties, "EventPattern": json.dumps(pattern)} if isinstance(pattern, dict) else properties


_FITTED: dict[str, Callable[[dict[str, Any], AwsEnvironment], dict[str, Any]]] = {
    "AWS::EC2::Subnet": _in_a_known_zone,
    "AWS::EFS::FileSystem": _encrypted,
    "AWS::Events::Archive": _with_written_pattern,
    "AWS::SSM::Parameter": _with_listed_tags,
}
"""Properties as moto's classes want them, where that isn't how templates have them."""


class _Attributes(Mapping[str, Any]):
    """What Fn::GetAtt gives, asked of moto when it is needed."""

    def __init__(self, kind: str, resource: Any, place: AwsEnvironment) -> None:
        self._kind = kind
        self._resource = resource
        self._place = place

    def __getitem__(self, name: str) -> Any:
        own = _OWN_ATTRIBUTES.get((self._kind, name))
        if own is not None:
            return own(self._resource, self._place)
        try:
            return self._resource.get_cfn_attribute(name)
        except Exception:  # noqa: BLE001 (moto has an error of its own for each service)
            raise KeyError(name) from None

    def __contains__(self, name: object) -> bool:
        try:
            self[str(name)]
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@cache
def _models() -> dict[str, Any]:
    """Find moto's classes by the type they stand for."""
    import moto.cloudformation.parsing  # noqa: F401 (loads them all)
    from moto.core.common_models import CloudFormationModel

    found: dict[str, Any] = {}
    waiting: list[Any] = [CloudFormationModel]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found |= {model.cloudformation_type(): model for model in below}
    return found


def moto_maker(kind: str) -> ResourceProvider | None:
    """Return the maker of a type; None when moto has none."""
    model = _models().get(kind)
    if model is None:
        return None

    def make(aws: AwsCaller, place: AwsEnvironment, name: str, properties: dict[str, Any]) -> CreatedResource:
        if kind in _FITTED:
            properties = _FITTED[kind](properties, place)
        if kind == "AWS::ECR::Repository":
            name = name.lower()
        key = model.cloudformation_name_type()
        if key:
            properties = {key: name, **properties}
        described = {"Type": kind, "Properties": properties}
        named = properties.get(key, name) if key else name
        try:
            made = model.create_from_cloudformation_json(named, described, place.account, place.region)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, NotImplementedError):
            raise
        except Exception as error:
            code = str(getattr(error, "error_type", None) or getattr(error, "code", None) or type(error).__name__)
            raise ServiceError(code, str(getattr(error, "message", None) or error)) from error
        return CreatedResource(getattr(made, "physical_resource_id", named), _Attributes(kind, made, place))

    return make
