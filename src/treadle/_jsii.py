"""Answers ``import jsii`` where that package isn't installed.

Apps of the CDK's Python binding decorate what implements an interface: ``@jsii.implements(IAspect)``. Here Python's own
classes are enough, so the decorators return what they decorate. An installed ``jsii`` is found first and left alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, TypeVar

__all__ = ["offer_jsii"]

_T = TypeVar("_T")


def _decorator(*_: Any, **__: Any) -> Callable[[_T], _T]:
    return lambda decorated: decorated


class _Jsii(ModuleType):
    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"treadle stands in for the jsii package with implements, member and interface alone; it has no {name!r}. "
            "Install jsii, or keep aws_cdk and run its assembly: treadle run cdk.out"
        )


class _Finder:
    """Finds ``jsii`` after every other finder has failed to, and makes it."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name == "jsii" else None  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = _Jsii(spec.name, "treadle's stand-in for the decorators of jsii")
        module.implements = module.member = module.interface = _decorator  # type: ignore[attr-defined]  # a module made here
        return module

    def exec_module(self, module: ModuleType) -> None:
        return None


def offer_jsii() -> None:
    """Make ``import jsii`` succeed from now on."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())
