"""Which operations moto has: one that it lacks may be answered like another one, or like a refusal of the service."""

from __future__ import annotations

from functools import cache
from importlib import import_module

__all__ = ["has_backend", "implements"]


@cache
def _packages(url: str) -> tuple[str, ...]:
    """Return the packages of moto that answer an address."""
    from moto.backend_index import backend_url_patterns

    return tuple(dict.fromkeys(name for name, pattern in backend_url_patterns if pattern.match(url)))


def has_backend(url: str) -> bool:
    """Return whether moto has the service of an endpoint."""
    return bool(_packages(url))


@cache
def implements(url: str, operation: str) -> bool:
    """Return whether moto has an operation of the service of an endpoint; True where that can't be known."""
    from botocore import xform_name

    method = xform_name(operation)
    known = False
    for package in _packages(url):
        try:
            responses = import_module(f"moto.{package}.responses")
        except ImportError:  # another package answers, or a library is missing, which the call itself will say
            continue
        known = True
        classes = [value for value in vars(responses).values() if isinstance(value, type)]
        if any(hasattr(each, method) for each in classes if each.__module__.startswith("moto.")):
            return True
    return not known
