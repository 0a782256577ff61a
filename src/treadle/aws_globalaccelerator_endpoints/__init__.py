# Written by scripts/generate_spec.py; not to be edited.
"""The L1 classes, enums and structs of ``aws_cdk.aws_globalaccelerator_endpoints``."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
else:
    from .._core.packages import package_names

    __getattr__, __dir__ = package_names(__name__)
