"""Operations that moto lacks or answers otherwise than the service: one file a service, named as in botocore.

A file's `HANDLERS` are the operations that it answers; it is imported with the first call of its service.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ._context import OperationHandler, OverrideContext, Send

__all__ = ["OperationHandler", "OverrideContext", "Send", "find_handler", "handlers"]


@cache
def _modules() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


@cache
def handlers(service: str) -> Mapping[str, OperationHandler]:
    """Return the handlers of a service, named as in botocore, by operation."""
    module = service.replace("-", "_")
    if module not in _modules():
        return {}
    found: Mapping[str, OperationHandler] = import_module(f"{__name__}.{module}").HANDLERS
    return found


def find_handler(service: str, operation: str) -> OperationHandler | None:
    """Return the handler of an operation in any case; None when moto answers it."""
    wanted = operation.casefold()
    return next((handler for name, handler in handlers(service).items() if name.casefold() == wanted), None)
