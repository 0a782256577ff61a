"""The modules of an app that was run in this process, forgotten so that another version of it can be run."""

from __future__ import annotations

import importlib
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

__all__ = ["forgetting_app_modules"]


@contextmanager
def forgetting_app_modules() -> Iterator[None]:
    """Forget the modules that were imported meanwhile, but not those of Python, treadle and installed packages."""
    before = set(sys.modules)
    kept = [Path(folder).resolve() for folder in {*sysconfig.get_paths().values(), str(Path(__file__).parents[1])}]
    try:
        yield
    finally:
        for name in set(sys.modules) - before:
            folders = _places(sys.modules[name])
            if folders and not any(folder.is_relative_to(each) for folder in folders for each in kept):
                del sys.modules[name]
        importlib.invalidate_caches()


def _places(module: ModuleType) -> list[Path]:
    """Return where a module is read from; a package without a file has its folders."""
    file = getattr(module, "__file__", None)
    if isinstance(file, str):
        return [Path(file).resolve()]
    try:
        return [Path(each).resolve() for each in getattr(module, "__path__", ())]
    except TypeError:
        return []
