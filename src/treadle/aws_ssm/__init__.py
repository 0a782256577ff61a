"""The parameter store of AWS Systems Manager: a mirror of ``aws_cdk.aws_ssm``, as far as tasks need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._parameter import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_parameter": (
            "IParameter IStringListParameter IStringParameter ParameterDataType ParameterTier ParameterType "
            "ParameterValueType StringListParameter StringParameter"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
