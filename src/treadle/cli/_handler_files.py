"""The user's own files behind ``/var/task``: what a handler's traceback names on the terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

__all__ = ["handler_folders", "with_own_files"]

_FILE: Final = re.compile(r"/var/task/([^\s\"':)]+)")


def handler_folders(app: Any) -> dict[str, str]:
    """Return the source folder of each function's asset, by the beginning of the function's physical name.

    :param app: an App of treadle that ran in this process; an assembly of another process doesn't name its sources
    """
    if "treadle.aws_lambda" not in sys.modules:
        return {}
    from .._core.assets import AssetStaging
    from .._core.scopes import stack_of

    found: dict[str, str] = {}
    for construct in app.node.find_all():
        if not isinstance(construct, AssetStaging) or not os.path.isdir(construct.source_path):
            continue
        function = next((scope for scope in reversed(construct.node.scopes) if _function(scope) is not None), None)
        if function is not None:
            resource = _function(function)
            stack = stack_of(resource)
            name = stack.resolve(resource.function_name)
            logical_id = stack.resolve(resource.logical_id)
            prefix = name if isinstance(name, str) else f"{stack.stack_name}-{logical_id}-"
            found[prefix] = construct.source_path
    return found


def _function(construct: Any) -> Any:
    """Return the L1 function of a construct; None when it has none."""
    resource = construct.node.default_child
    return resource if getattr(resource, "cfn_resource_type", None) == "AWS::Lambda::Function" else None


def with_own_files(line: str, function: str, folders: Mapping[str, str]) -> str:
    """Return a line of a function's log with the user's files in place of those of its runtime.

    A file that isn't in the function's folder, such as one of a layer, stays as it is.

    :param function: the function's physical name
    :param folders: as `handler_folders` returns them
    """
    if "/var/task/" not in line:
        return line
    folder = next((folder for prefix, folder in folders.items() if function.startswith(prefix)), None)
    if folder is None:
        return line

    def own(found: re.Match[str]) -> str:
        file = Path(folder, found[1])
        return _shown(file) if file.is_file() else found[0]

    return _FILE.sub(own, line)


def _shown(file: Path) -> str:
    """Return a path relative to the working directory where it is below it: terminals make it a link."""
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return str(file)
