"""Python functions with their dependencies: a mirror of ``aws_cdk.aws_lambda_python_alpha``.

https://docs.aws.amazon.com/cdk/api/v2/docs/aws-lambda-python-alpha-readme.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._bundling import *
    from ._function import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_bundling": "BundlingOptions ICommandHooks",
        "_function": "PythonFunction PythonLayerVersion",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
