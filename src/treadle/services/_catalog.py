"""The services that treadle has a file for, found by their names and imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from keyword import iskeyword
from pkgutil import iter_modules

from ._sdk_names import SDK_NAMES
from ._service import Action, ResourceType, Service

__all__ = ["botocore_name", "find_action", "find_resource_type", "find_service", "services"]


@cache
def _modules() -> frozenset[str]:
    package = import_module(__package__)
    return frozenset(module.name for module in iter_modules(package.__path__) if not module.name.startswith("_"))


def _module(service: str) -> str:
    name = service.replace("-", "_")
    return f"{name}_" if iskeyword(name) else name


@cache
def _load(module: str) -> Service:
    record: Service = import_module(f"{__package__}.{module}").SERVICE
    return record


def find_service(name: str) -> Service | None:
    """Return a service's record by its name in Resource ARNs; None when there is none."""
    module = _module(name)
    return _load(module) if module in _modules() else None


def find_action(service: str, action: str) -> Action | None:
    """Return an optimized integration; None when Step Functions has no such one."""
    record = find_service(service)
    return record.actions.get(action) if record is not None else None


def services() -> Iterator[Service]:
    """Yield the record of each service, ordered by name."""
    yield from sorted((_load(module) for module in _modules()), key=lambda record: record.name)


@cache
def _resource_types() -> dict[str, ResourceType]:
    return {name: kind for service in services() for name, kind in service.resources.items()}


def find_resource_type(name: str) -> ResourceType | None:
    """Return how resources of a CloudFormation type are created; None when no service has it."""
    return _resource_types().get(name)


def botocore_name(service: str) -> str:
    """Return the botocore name of a service as Step Functions names it, in optimized or SDK integrations."""
    if service in SDK_NAMES:
        return SDK_NAMES[service]
    record = find_service(service)
    return record.botocore or record.name if record is not None else service
