# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ExportReference(Struct):
    export_arn: str

class IExportRef(Protocol):
    @property
    def export_ref(self) -> ExportReference: ...
