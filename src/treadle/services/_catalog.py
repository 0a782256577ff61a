"""The services that treadle has a file for, found by their names and imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from keyword import iskeyword
from pkgutil import iter_modules

from ._sdk_names import SDK_NAMES
from ._service import Action, ResourceType, Service

__all__ = [
    "botocore_name",
    "find_action",
    "find_botocore_service",
    "find_resource_type",
    "find_service",
    "services",
]

_NAMED_OTHERWISE = {"emr": "elasticmapreduce", "stepfunctions": "states"}
"""Service in botocore → in Resource ARNs, where they differ."""


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


def find_botocore_service(name: str) -> Service | None:
    """Return a service's record by its name in botocore; None when there is none."""
    return find_service(_NAMED_OTHERWISE.get(name, name))


def find_resource_type(name: str) -> ResourceType | None:
    """Return how resources of a CloudFormation type are created; None when no service has it."""
    namespace = name.split("::")[1].lower() if name.count("::") == 2 else ""
    module = next((each for each in _modules() if each.replace("_", "") == namespace), None)
    return _load(module).resources.get(name) if module is not None else None


def botocore_name(service: str) -> str:
    """Return the botocore name of a service as Step Functions names it, in optimized or SDK integrations."""
    if service in SDK_NAMES:
        return SDK_NAMES[service]
    record = find_service(service)
    return record.botocore or record.name if record is not None else service
