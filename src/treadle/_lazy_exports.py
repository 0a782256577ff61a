"""Exports a package's names without loading their modules: PEP 562.

A package that uses this imports the same names under ``TYPE_CHECKING``, for type checkers can't follow it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from ._arguments import check_methods

__all__ = ["lazy_exports"]


def lazy_exports(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a package; a name that no home has is one of its generated classes.

    :param package: the package's ``__name__``
    :param homes: module → the names it has, in one text
    """
    home_of = {name: module for module, names in homes.items() for name in names.split()}

    def load(name: str) -> Any:
        from importlib import import_module

        if name == "__all__":
            return sorted({*home_of, *dir(import_module(f"{package}._cfn"))})
        home = home_of.get(name)
        if home is None and name.startswith("_"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = check_methods(getattr(import_module(f"{package}.{home or '_cfn'}"), name))
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*load("__all__"), *vars(sys.modules[package])})

    return load, listed
