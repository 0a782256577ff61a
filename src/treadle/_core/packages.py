"""The names of a package that mirrors a module of ``aws_cdk``: its own, then the generated ones."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["package_names"]


def package_names(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a package whose generated classes are in its module ``_cfn``.

    :param package: the package's ``__name__``
    """

    def load(name: str) -> Any:
        if name == "__all__":
            return listed()
        if name.startswith("__"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}._cfn"), name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        own = (name for name in vars(sys.modules[package]) if not name.startswith("_"))
        return sorted({*own, *dir(import_module(f"{package}._cfn"))})

    return load, listed
