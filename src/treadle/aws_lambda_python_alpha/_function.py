"""Functions and layers of Python source, with the packages that it names."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_lambda as lambda_
from .._core.resource import RemovalPolicy
from .._core.stack import Stack
from ..constructs import Construct
from ..errors import AuthoringError
from ._bundling import BundlingOptions, bundled_code

__all__ = ["PythonFunction", "PythonLayerVersion"]


def _refuse(scope: Construct, id: str, kind: str, message: str, code: str) -> AuthoringError:
    return AuthoringError(message, code=code, path=f"{scope.node.path}/{id}".strip("/"), kind=kind)


class PythonFunction(lambda_.Function):
    """A function of Python source, bundled with the packages of its requirements.txt or lock file.

    https://docs.aws.amazon.com/lambda/latest/dg/lambda-python.html

    :param entry: the folder of the source
    :param runtime: a Python runtime
    :param index: the file with the handler, below ``entry``; ``index.py`` by default
    :param handler: the function in that file; ``handler`` by default
    :param bundling: how the packages get in; by default pip, poetry, pipenv or uv on this machine
    :param options: those of `aws_lambda.Function`
    :raises AuthoringError: when the file isn't there, or isn't Python
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        entry: str,
        runtime: lambda_.Runtime,
        index: str | None = None,
        handler: str | None = None,
        bundling: BundlingOptions | Mapping[str, Any] | None = None,
        **options: Any,
    ) -> None:
        name = index or "index.py"
        if not name.endswith(".py"):
            raise _refuse(scope, id, "PythonFunction", "Only Python (.py) index files are supported.", "PythonIndex")
        folder = os.path.abspath(entry)
        if not os.path.exists(os.path.join(folder, name)):
            raise _refuse(
                scope, id, "PythonFunction", f"Cannot find index file at {os.path.join(folder, name)}", "PythonIndex"
            )
        if runtime.family is not lambda_.RuntimeFamily.PYTHON:
            raise _refuse(scope, id, "PythonFunction", "Only `PYTHON` runtimes are supported.", "PythonRuntime")
        code = bundled_code(
            folder, runtime, options.get("architecture"), bundling, skip=not Stack.of(scope).bundling_required
        )
        resolved = f"{name[:-3]}.{handler or 'handler'}".replace("/", ".")
        super().__init__(scope, id, runtime=runtime, code=code, handler=resolved, **options)


class PythonLayerVersion(lambda_.LayerVersion):
    """A layer of Python source, bundled with the packages of its requirements.txt or lock file.

    https://docs.aws.amazon.com/lambda/latest/dg/python-layers.html

    :param entry: the folder of the source
    :param compatible_runtimes: Python runtimes; the first is the one it is bundled for
    :param compatible_architectures: x86_64 by default; the first is the one it is bundled for
    :param bundling: how the packages get in
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        entry: str,
        bundling: BundlingOptions | Mapping[str, Any] | None = None,
        compatible_architectures: Sequence[lambda_.Architecture] | None = None,
        compatible_runtimes: Sequence[lambda_.Runtime] | None = None,
        description: str | None = None,
        layer_version_name: str | None = None,
        license: str | None = None,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        runtimes = list(compatible_runtimes or [lambda_.Runtime.PYTHON_3_7])
        architectures = list(compatible_architectures or [lambda_.Architecture.X86_64])
        if any(runtime.family is not lambda_.RuntimeFamily.PYTHON for runtime in runtimes):
            raise _refuse(scope, id, "PythonLayerVersion", "Only `PYTHON` runtimes are supported.", "PythonRuntime")
        super().__init__(
            scope,
            id,
            code=bundled_code(
                os.path.abspath(entry),
                runtimes[0],
                architectures[0],
                bundling,
                skip=not Stack.of(scope).bundling_required,
                suffix="python",
            ),
            compatible_runtimes=runtimes,
            compatible_architectures=compatible_architectures,
            description=description,
            layer_version_name=layer_version_name,
            license=license,
            removal_policy=removal_policy,
        )
