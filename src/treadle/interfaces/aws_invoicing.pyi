# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class InvoiceUnitReference(Struct):
    invoice_unit_arn: str

class ProcurementPortalPreferenceReference(Struct):
    procurement_portal_preference_arn: str

class IInvoiceUnitRef(Protocol):
    @property
    def invoice_unit_ref(self) -> InvoiceUnitReference: ...

class IProcurementPortalPreferenceRef(Protocol):
    @property
    def procurement_portal_preference_ref(self) -> ProcurementPortalPreferenceReference: ...
