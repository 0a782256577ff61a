"""The interfaces of references: what an L1 class and its richer form have in common, such as ``IQueueRef``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import new_class
from typing import Any

from .._spec import read_table
from ..constructs import IConstruct
from .l1 import make_struct

__all__ = ["generated_interfaces"]


def generated_interfaces(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a module of ``treadle.interfaces``.

    :param package: the module's ``__name__``, such as ``treadle.interfaces.aws_sqs``
    """
    module = package.rpartition(".")[2]

    def load(name: str) -> Any:
        rows = read_table(module)["if"]
        if name == "__all__":
            return listed()
        if name not in rows:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        row = rows[name]
        made: Any
        if isinstance(row, list):
            made = new_class(name, (IConstruct,), {}, lambda namespace: namespace.update(__module__=package))
        else:
            fields = {field: [0, "s", *([1] if required else [])] for field, required in row.items()}
            made = make_struct(name, fields, f"{module}.{name}", package, name)
        setattr(sys.modules[package], name, made)
        return made

    def listed() -> list[str]:
        return sorted(read_table(module)["if"])

    return load, listed
