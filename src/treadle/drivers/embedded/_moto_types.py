"""CloudFormation types that moto itself can create: what treadle has no maker of its own for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ...integrations import ServiceError
from .._aws import AwsCaller
from ._resources import Made, Maker, Place

__all__ = ["moto_maker"]


class _Attributes(Mapping[str, Any]):
    """What Fn::GetAtt gives, asked of moto when it is needed."""

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getitem__(self, name: str) -> Any:
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


def moto_maker(kind: str) -> Maker | None:
    """Give the maker of a type; None when moto has none."""
    model = _models().get(kind)
    if model is None:
        return None

    def make(aws: AwsCaller, place: Place, name: str, properties: dict[str, Any]) -> Made:
        key = model.cloudformation_name_type()
        if key:
            properties = {key: name, **properties}
        described = {"Type": kind, "Properties": properties}
        named = properties.get(key, name) if key else name
        try:
            made = model.create_from_cloudformation_json(named, described, place.account, place.region)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise
        except Exception as error:
            code = str(getattr(error, "error_type", None) or getattr(error, "code", None) or type(error).__name__)
            raise ServiceError(code, str(getattr(error, "message", None) or error)) from error
        return Made(getattr(made, "physical_resource_id", named), _Attributes(made))

    return make
